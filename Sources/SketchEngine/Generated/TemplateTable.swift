// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "appointment-booking", text: ##"""
names: appointment booking, appointment, book appointment, booking, reservation, appointment scheduling, doctor appointment, booking appointment, table reservation, patient appointment
Choose service. Choose date and time. Is the slot available? If not, go back to choose date and time. If yes, enter contact details, then confirm booking, then send confirmation, then send reminder.

"""##),
    EmbeddedFile(name: "atm-withdrawal", text: ##"""
names: atm withdrawal, atm, cash withdrawal, atm transaction, withdraw cash, withdrawing money
Insert card. Enter PIN. Is the PIN correct? If not, show error and go back to enter PIN. If yes, enter amount. Is the balance sufficient? If not, show insufficient funds. If yes, dispense cash, then print receipt. In both cases eject card.

"""##),
    EmbeddedFile(name: "bug-triage", text: ##"""
names: bug triage, bug, bug report, bug fixing, bug tracking, defect management, issue triage, bug lifecycle, bug handling, bug reporting
Report bug. Can the bug be reproduced? If not, ask reporter for details. If yes, set priority, then assign developer, then fix bug, then test fix. Does the test pass? If not, go back to fix bug. If yes, close bug.

"""##),
    EmbeddedFile(name: "change-management", text: ##"""
names: change management, change request, change approval, it change, change control
Submit change request. Assess risk. Is the change approved? If not, reject change. If yes, schedule change, then implement change, then test change. Did the change succeed? If not, roll back change. If yes, close request.

"""##),
    EmbeddedFile(name: "checkout", text: ##"""
names: checkout, online checkout, check out, shopping checkout, e-commerce checkout, ecommerce checkout, online purchase, online shopping, online order
Review cart. Is the customer logged in? If not, log in or continue as guest. Enter shipping address. Choose delivery method. Enter payment details. Is the payment successful? If not, show payment error and go back to enter payment details. If yes, show order confirmation, then send receipt by email.

"""##),
    EmbeddedFile(name: "ci-cd", text: ##"""
names: ci/cd, ci cd, cicd, continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, devops pipeline
Commit code. Build application. Run tests. Do the tests pass? If not, notify developer, fix code and go back to commit code. If yes, deploy to staging. Is the release approved? If not, go back to fix code. If yes, deploy to production, then monitor.

"""##),
    EmbeddedFile(name: "code-review", text: ##"""
names: code review, pull request, pull request review, merge request, pr review, peer code review
Open pull request. Run automated checks. Do the checks pass? If not, fix code and go back to run automated checks. If yes, review changes. Are the changes approved? If not, address comments and go back to review changes. If yes, merge pull request.

"""##),
    EmbeddedFile(name: "content-publishing", text: ##"""
names: content publishing, blog publishing, content approval, publishing, article publishing, editorial, content creation, blog post, document approval, content review
Choose topic. Write draft. Review draft. Is the draft approved? If not, revise draft and go back to review draft. If yes, add images, then publish, then share on social media.

"""##),
    EmbeddedFile(name: "customer-onboarding", text: ##"""
names: customer onboarding, onboarding a customer, client onboarding, onboarding, user onboarding, onboarding new customer
Sign up. Send welcome email. Set up account. Is the setup complete? If not, send reminder and go back to set up account. If yes, give product tour, then complete first task, then follow up.

"""##),
    EmbeddedFile(name: "employee-onboarding", text: ##"""
names: employee onboarding, new hire onboarding, staff onboarding, onboarding new employee, new employee onboarding, hr onboarding
Sign contract. Prepare workplace. Create accounts. Welcome new employee. Hold orientation. Assign mentor. Is the training complete? If not, continue training. Review probation.

"""##),
    EmbeddedFile(name: "expense-approval", text: ##"""
names: expense approval, expense, expense claim, expense reimbursement, expense report, travel expense, reimbursement
Submit expense report. Are the receipts complete? If not, ask for missing receipts and go back to submit expense report. If yes, manager reviews report. Is the report approved? If not, return report with comments. If yes, reimburse employee.

"""##),
    EmbeddedFile(name: "file-upload", text: ##"""
names: file upload, upload, upload file, document upload, image upload, uploading a file
Choose file. Is the file type allowed? If not, show error message and go back to choose file. If yes, is the file small enough? If not, show error message. If yes, upload file, then scan for viruses, then save file, then show success message.

"""##),
    EmbeddedFile(name: "hiring", text: ##"""
names: hiring, recruitment, recruiting, job application, hire, recruitment selection, hiring new employee, employee recruitment, talent acquisition
Open position. Advertise job. Screen applications. Is the candidate suitable? If not, send rejection. If yes, hold interview. Did the interview go well? If not, send rejection. If yes, make offer. Is the offer accepted? If yes, sign contract. If not, go back to screen applications.

"""##),
    EmbeddedFile(name: "hotel-booking", text: ##"""
names: hotel booking, hotel reservation, room booking, flight booking, travel booking, ticket booking, booking hotel
Enter dates. Search offers. Is an offer available? If not, go back to enter dates. If yes, choose offer, then enter guest details, then pay. Is the payment successful? If not, go back to pay. If yes, send booking confirmation.

"""##),
    EmbeddedFile(name: "incident-response", text: ##"""
names: incident response, incident management, incident, it incident, security incident response, outage
Detect incident. Assess severity. Is the incident critical? If yes, page on-call team and inform stakeholders. Contain impact. Find cause. Apply fix. Is the service restored? If not, go back to find cause. If yes, write postmortem, then close incident.

"""##),
    EmbeddedFile(name: "inventory-management", text: ##"""
names: inventory management, inventory, stock management, restocking, inventory control, stock replenishment, stock control
Check stock level. Is the stock below the minimum? If not, go back to check stock level. If yes, create purchase order, then receive delivery. Is the delivery complete? If not, contact supplier. Update stock.

"""##),
    EmbeddedFile(name: "invoice-processing", text: ##"""
names: invoice processing, invoice, invoice approval, accounts payable, invoice payment, billing, vendor invoice
Receive invoice. Match invoice with purchase order. Do they match? If not, contact supplier and go back to receive invoice. If yes, approve invoice, then schedule payment, then pay invoice, then archive invoice.

"""##),
    EmbeddedFile(name: "lead-qualification", text: ##"""
names: lead qualification, sales, sales pipeline, lead, crm, lead management, sales lead, selling
Capture lead. Qualify lead. Is the lead qualified? If not, nurture lead and go back to qualify lead. If yes, hold discovery call, then send proposal. Is the proposal accepted? If not, follow up and go back to send proposal. If yes, sign contract.

"""##),
    EmbeddedFile(name: "leave-request", text: ##"""
names: leave request, leave approval, vacation request, holiday request, time off request, leave application, annual leave, leave
Submit leave request. Is enough leave left? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, update calendar, then notify employee.

"""##),
    EmbeddedFile(name: "loan-application", text: ##"""
names: loan application, loan approval, loan, credit application, bank loan, mortgage application, mortgage, credit approval
Submit loan application. Check documents. Are the documents complete? If not, request missing documents and go back to check documents. If yes, check credit score. Is the score high enough? If not, reject application. If yes, approve loan, then sign contract, then pay out loan.

"""##),
    EmbeddedFile(name: "making-tea", text: ##"""
names: making tea, tea, make tea, cup of tea, brewing tea, making a cup of tea
Fill kettle. Boil water. Put tea bag in cup. Pour water. Steep for three minutes. Remove tea bag. Is milk wanted? If yes, add milk. Drink tea.

"""##),
    EmbeddedFile(name: "order-fulfilment", text: ##"""
names: order fulfilment, order fulfillment, order processing, order, order handling, sales order, customer order, order management, purchase order fulfilment
Receive order. Is the item in stock? If not, order from supplier and wait for delivery. Pick items. Pack order. Ship order. Send tracking number. Deliver order.

"""##),
    EmbeddedFile(name: "password-reset", text: ##"""
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery, resetting a password
Click forgot password. Enter email address. Is the account found? If not, show error message and go back to enter email address. If yes, send reset link. Open reset link. Is the link still valid? If not, go back to send reset link. If yes, enter new password, then save password, then show login page.

"""##),
    EmbeddedFile(name: "patient-admission", text: ##"""
names: patient admission, hospital admission, patient registration, patient, patient visit, clinic visit, hospital visit, emergency room
Register patient. Take medical history. Is it an emergency? If yes, treat at once. If not, wait for doctor, then examine patient. In both cases make diagnosis, then start treatment. Is a stay needed? If yes, admit patient. If not, discharge patient.

"""##),
    EmbeddedFile(name: "payment-processing", text: ##"""
names: payment processing, payment, online payment, card payment, credit card payment, payment gateway
Enter card details. Are the details valid? If not, show error and go back to enter card details. If yes, request authorization from bank. Is the payment authorized? If not, decline payment. If yes, capture payment, then send receipt.

"""##),
    EmbeddedFile(name: "purchase-approval", text: ##"""
names: purchase approval, purchase request, purchasing, procurement, purchase requisition, purchase order, purchase order approval, buying
Submit purchase request. Is the budget available? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, create purchase order, then send order to supplier, then receive goods, then pay invoice.

"""##),
    EmbeddedFile(name: "quality-control", text: ##"""
names: quality control, quality assurance, quality inspection, qa, inspection, manufacturing quality, product inspection
Receive material. Inspect material. Manufacture product. Inspect product. Does the product pass? If not, can it be reworked? If yes, rework product and go back to inspect product. If not, scrap product. Pack product, then ship product.

"""##),
    EmbeddedFile(name: "refund", text: ##"""
names: refund, refund request, product return, return, returns, return refund, customer refund, refund handling, money back, returns refunds
Receive refund request. Check purchase. Is the request within the return period? If not, decline request. If yes, receive returned item. Is the item undamaged? If not, offer partial refund. If yes, issue full refund. In all cases notify customer.

"""##),
    EmbeddedFile(name: "registration", text: ##"""
names: registration, user registration, sign up, signup, account creation, create account, account registration, new user registration, customer registration
Open sign-up form. Enter details. Are the details valid? If not, show validation errors and go back to enter details. If yes, is the email already registered? If it is, suggest logging in and end. If it is not, create account, then send verification email. Is the email verified? If yes, activate account. If not, resend verification email.

"""##),
    EmbeddedFile(name: "software-development", text: ##"""
names: software development, sdlc, software development life cycle, software development lifecycle, app development, software project, web development project
Gather requirements. Design system. Write code. Test software. Do the tests pass? If not, fix bugs and go back to test software. If yes, deploy release, then maintain software.

"""##),
    EmbeddedFile(name: "support-ticket", text: ##"""
names: support ticket, customer support, help desk, support, helpdesk, it support, ticket, customer service, ticket handling, technical support, service desk
Receive ticket. Categorize ticket. Assign agent. Can the agent solve it? If not, escalate to second level. Solve problem. Is the customer satisfied? If not, go back to solve problem. If yes, close ticket.

"""##),
    EmbeddedFile(name: "troubleshooting", text: ##"""
names: troubleshooting, problem solving, troubleshoot, fault finding, problem resolution
Identify problem. Collect information. Form hypothesis. Test hypothesis. Is the cause confirmed? If not, go back to form hypothesis. If yes, apply solution. Is the problem solved? If not, go back to collect information. If yes, document solution.

"""##),
    EmbeddedFile(name: "two-factor-login", text: ##"""
names: two-factor authentication, 2fa, mfa, multi-factor authentication, two factor login, two-factor login, 2fa login
Enter username and password. Are the credentials valid? If not, show error message and go back to enter username and password. If yes, send verification code, then enter code. Is the code correct? If not, go back to enter code. If yes, create session, then show dashboard.

"""##),
    EmbeddedFile(name: "user-login", text: ##"""
names: login, log in, sign in, user login, login page, authentication, user authentication, login feature, login process, account login, signing in, logging in
Open login page. Enter username and password. Are the credentials valid? If not, show error message and go back to enter username and password. If yes, create session, then show dashboard.

"""##),
  ]
}
