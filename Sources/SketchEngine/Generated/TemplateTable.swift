// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
    EmbeddedFile(name: "dashboard", text: ##"""
names: dashboard, dashboard page, dashboard screen, admin dashboard, analytics dashboard, admin panel, admin page, overview page, analytics page, dashboard ui, web dashboard, data dashboard, dashboard website, dashboard app, monitoring dashboard, reporting dashboard, control panel, admin console, dashboard view

Sidebar with a logo, Overview (active), Reports, Customers, Orders and Settings. Header with the title "Dashboard", a search box, a notification bell and an avatar on the right. Row of four KPI cards: Revenue $48.2k, New users 1,204, Orders 386 and Conversion 3.4%. A line chart "Revenue over time" taking two thirds of the width and a donut chart "Traffic by source" with Organic 54%, Paid 28% and Referral 18%. A table "Recent orders" with the columns Order, Customer, Date, Status and Amount, 5 rows.

"""##),
    EmbeddedFile(name: "landing", text: ##"""
names: landing page, home page, homepage, marketing site, marketing page, landing, landing site, landing screen, start page, product page website, company website, promo page, company site, business website, startup website, website homepage, one-page website

Navbar with a logo, Features, Pricing, About, Contact and a "Get started" button. Hero with a headline, a tagline, a primary "Get started" button, a secondary "Learn more" button and an image. Logo cloud. Features. Testimonials. FAQ. A newsletter. Footer with About, Contact, Privacy and Terms.

"""##),
    EmbeddedFile(name: "login", text: ##"""
names: login, login page, login screen, log in page, log in screen, sign in page, sign-in page, sign in screen, sign-in screen, sign in, sign-in, log in, login form, sign in form, sign-in form, auth screen, authentication screen, signin page, signin
form: yes

Logo, the heading "Welcome back", an Email field, a Password field, a checkbox "Remember me", a link "Forgot password?", a primary "Sign in" button, an "or" divider, Continue with Google, and a link "Create an account".

"""##),
    EmbeddedFile(name: "profile", text: ##"""
names: profile, profile page, profile screen, user profile, user profile page, user profile screen, public profile, social profile, member profile, profile view, my profile, account profile

Header with the title "Profile" and a settings icon on the right. A large avatar "Maya Torres". The heading "Maya Torres". The text "Product designer in Lisbon. Coffee, bikes and good type.". Row of three stats: Posts 142, Followers 12.4k, Following 318. A primary "Edit profile" button and a "Share" button side by side. Tabs Posts, Media, Likes. Gallery with 6 images.

"""##),
    EmbeddedFile(name: "settings", text: ##"""
names: settings, settings page, settings screen, preferences, preferences page, settings view, app settings, user settings, options page, settings menu, configuration page, settings panel, preferences screen, settings window, system settings

Header with the title "Settings". A section "Account" with list items Profile, Email and password, and Language. A section "Notifications" with toggles Push notifications, Email notifications and Weekly summary. A section "Appearance" with toggles Dark mode and Large text. A section "Privacy" with toggles Share usage data and Two-step verification. A "Save changes" button.

"""##),
    EmbeddedFile(name: "sign-up", text: ##"""
names: sign up, sign up page, sign-up page, sign up screen, signup, sign up form, signup page, signup screen, signup form, registration, registration page, registration form, registration screen, register page, register screen, create account, create account page, join page, account creation, account creation page, user registration, sign-up, sign-up form, sign-up screen
form: yes

Logo, the heading "Create your account", fields Full name, Email, Password and Confirm password, a checkbox "I agree to the terms", a primary "Create account" button, an "or" divider, Continue with Google, and a link "Already have an account? Sign in".

"""##),
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "appointment-booking", text: ##"""
kind: flowchart
names: appointment booking, appointment, book appointment, booking, reservation, appointment scheduling, doctor appointment, booking appointment, table reservation, patient appointment
Choose service. Choose date and time. Is the slot available? If not, go back to choose date and time. If yes, enter contact details, then confirm booking, then send confirmation, then send reminder.

"""##),
    EmbeddedFile(name: "atm-withdrawal", text: ##"""
kind: flowchart
names: atm withdrawal, atm, cash withdrawal, atm transaction, withdraw cash, withdrawing money
Insert card. Enter PIN. Is the PIN correct? If not, show error and go back to enter PIN. If yes, enter amount. Is the balance sufficient? If not, show insufficient funds. If yes, dispense cash, then print receipt. In both cases eject card.

"""##),
    EmbeddedFile(name: "aws-web-app", text: ##"""
kind: architecture
names: AWS, AWS architecture, AWS web application, AWS infrastructure, web application on AWS, web app on AWS

Users connect to CloudFront over HTTPS. CloudFront forwards to the application load balancer. The VPC contains the application load balancer, two EC2 instances and the RDS database. The application load balancer routes to the EC2 instances. Each EC2 instance reads and writes the RDS database. CloudFront reads assets from the S3 bucket.

"""##),
    EmbeddedFile(name: "blockchain", text: ##"""
kind: architecture
names: blockchain, blockchain architecture, blockchain network, cryptocurrency network, blockchain system

Wallet app signs transactions. The wallet app broadcasts transactions to node 1. The Peer-to-peer network contains "Node 1", "Node 2", "Node 3". Node 1 -- Node 2
Node 2 -- Node 3
Node 3 -- Node 1
Miner -> Node 2: new block
Node 3 -> Ledger: appends block

"""##),
    EmbeddedFile(name: "browser", text: ##"""
kind: architecture
names: web browser architecture, browser architecture, browser internals, web browser internals, browser engine, how a browser works, how a web browser works, browser rendering

User interface -> Browser engine
Browser engine -> Rendering engine
Rendering engine -> Networking
Rendering engine -> JavaScript engine
Rendering engine -> UI backend
Browser engine -> Data storage

"""##),
    EmbeddedFile(name: "bug-triage", text: ##"""
kind: flowchart
names: bug triage, bug, bug report, bug fixing, bug tracking, defect management, issue triage, bug lifecycle, bug handling, bug reporting
Report bug. Can the bug be reproduced? If not, ask reporter for details. If yes, set priority, then assign developer, then fix bug, then test fix. Does the test pass? If not, go back to fix bug. If yes, close bug.

"""##),
    EmbeddedFile(name: "car", text: ##"""
kind: block
names: car, how a car works, automobile, car engine, car drivetrain, vehicle

Fuel tank -> Engine: fuel
Battery -> Starter motor: current
Starter motor -> Engine: cranks
Engine -> Transmission: torque
Transmission -> Differential
Differential -> Wheels
Brake pedal -> Brakes: pressure
Brakes -> Wheels
Steering wheel -> Wheels: direction

"""##),
    EmbeddedFile(name: "change-management", text: ##"""
kind: flowchart
names: change management, change request, change approval, it change, change control
Submit change request. Assess risk. Is the change approved? If not, reject change. If yes, schedule change, then implement change, then test change. Did the change succeed? If not, roll back change. If yes, close request.

"""##),
    EmbeddedFile(name: "chat-app", text: ##"""
kind: architecture
names: real-time chat, chat application, chat app, messaging app, messaging application, instant messaging, chat system

Web client and mobile client connect to the load balancer over HTTPS. The load balancer routes to the WebSocket server and the API server. The WebSocket server publishes messages to the message broker. The chat service consumes messages from the message broker. The chat service stores messages in the message database. The WebSocket server tracks presence in the Redis cache. The API server reads the user database. The chat service notifies the push service.

"""##),
    EmbeddedFile(name: "chatbot", text: ##"""
kind: architecture
names: chatbot, chatbot architecture, AI assistant, AI chatbot, AI agent, AI agent architecture, LLM application, LLM app

User sends a message to the chat interface. The chat interface calls the orchestrator. The orchestrator sends prompts to the language model. The orchestrator calls the tools. The orchestrator reads and writes the conversation memory. The orchestrator queries the vector database.

"""##),
    EmbeddedFile(name: "checkout", text: ##"""
kind: flowchart
names: checkout, online checkout, check out, shopping checkout, e-commerce checkout, ecommerce checkout, online purchase, online shopping, online order
Review cart. Is the customer logged in? If not, log in or continue as guest. Enter shipping address. Choose delivery method. Enter payment details. Is the payment successful? If not, show payment error and go back to enter payment details. If yes, show order confirmation, then send receipt by email.

"""##),
    EmbeddedFile(name: "ci-cd", text: ##"""
kind: flowchart
names: ci/cd, ci cd, cicd, continuous integration, continuous delivery, continuous deployment, build pipeline, deployment pipeline, devops pipeline
Commit code. Build application. Run tests. Do the tests pass? If not, notify developer, fix code and go back to commit code. If yes, deploy to staging. Is the release approved? If not, go back to fix code. If yes, deploy to production, then monitor.

"""##),
    EmbeddedFile(name: "ci-cd-infrastructure", text: ##"""
kind: architecture
names: CI/CD infrastructure, CI/CD architecture, CI/CD pipeline architecture, CI/CD, continuous integration, continuous deployment, deployment pipeline, DevOps pipeline, build pipeline

Developer pushes commits to the Git repository. The Git repository triggers the CI server via a webhook. The CI server runs unit tests. The CI server pushes images to the container registry. The CD controller pulls images from the container registry. The CD controller deploys to the staging environment. The CD controller deploys to the production environment.

"""##),
    EmbeddedFile(name: "clean", text: ##"""
kind: architecture
names: clean architecture, onion architecture

Frameworks and drivers contains "Web framework" and "Database driver". Interface adapters contains "Controller" and "Repository". Application layer contains "Use cases". Domain layer contains "Entities".
Web framework -> Controller -> Use cases -> Entities
Database driver -> Repository -> Use cases

"""##),
    EmbeddedFile(name: "client-server", text: ##"""
kind: architecture
names: client-server, client server, client-server architecture, client server architecture, client-server model

Client 1, client 2 and client 3 send requests to the server. The server reads and writes the database.

"""##),
    EmbeddedFile(name: "code-review", text: ##"""
kind: flowchart
names: code review, pull request, pull request review, merge request, pr review, peer code review
Open pull request. Run automated checks. Do the checks pass? If not, fix code and go back to run automated checks. If yes, review changes. Are the changes approved? If not, address comments and go back to review changes. If yes, merge pull request.

"""##),
    EmbeddedFile(name: "compiler", text: ##"""
kind: block
names: compiler, compiler architecture, compiler pipeline, compiler phases, phases of a compiler

Source code -> Lexer
Lexer -> Parser: tokens
Parser -> Semantic analyzer: syntax tree
Semantic analyzer -> IR generator: annotated tree
IR generator -> Optimizer: IR
Optimizer -> Code generator: optimized IR
Code generator -> Machine code

"""##),
    EmbeddedFile(name: "computer", text: ##"""
kind: block
names: computer architecture, von Neumann architecture, von Neumann, computer system, computer, CPU architecture, computer organization

The CPU contains "Control unit", "Arithmetic logic unit" and "Registers".
Input devices -> CPU
CPU <-> Main memory: system bus
CPU -> Output devices
CPU <-> Storage
Control unit -> Arithmetic logic unit: control signals
Arithmetic logic unit <-> Registers

"""##),
    EmbeddedFile(name: "content-publishing", text: ##"""
kind: flowchart
names: content publishing, blog publishing, content approval, publishing, article publishing, editorial, content creation, blog post, document approval, content review
Choose topic. Write draft. Review draft. Is the draft approved? If not, revise draft and go back to review draft. If yes, add images, then publish, then share on social media.

"""##),
    EmbeddedFile(name: "control-loop", text: ##"""
kind: block
names: control system, closed-loop control, feedback control system, PID controller, control loop, feedback loop

Setpoint -> Comparator: reference
Comparator -> Controller: error
Controller -> Actuator: control signal
Actuator -> Process
Process -> Sensor: output
Sensor -> Comparator: feedback

"""##),
    EmbeddedFile(name: "cqrs", text: ##"""
kind: architecture
names: CQRS, CQRS architecture, command query responsibility segregation, event sourcing

Client -> Command API: commands
Command API -> Event store: appends events
Event store -> Projector: events
Projector -> Read database: updates views
Client -> Query API: queries
Query API -> Read database: reads

"""##),
    EmbeddedFile(name: "customer-onboarding", text: ##"""
kind: flowchart
names: customer onboarding, onboarding a customer, client onboarding, onboarding, user onboarding, onboarding new customer
Sign up. Send welcome email. Set up account. Is the setup complete? If not, send reminder and go back to set up account. If yes, give product tour, then complete first task, then follow up.

"""##),
    EmbeddedFile(name: "data-lake", text: ##"""
kind: architecture
names: data lake, data lake architecture, lakehouse, data platform

Data sources send records to the ingestion service. The Data lake contains "Raw zone", "Clean zone" and "Curated zone". The ingestion service writes to the raw zone. The raw zone feeds the clean zone. The clean zone feeds the curated zone. The curated zone serves the query engine. The query engine feeds the dashboards and the data science notebooks.

"""##),
    EmbeddedFile(name: "data-pipeline", text: ##"""
kind: architecture
names: data pipeline, ETL, ETL pipeline, ELT, data engineering pipeline, data ingestion pipeline, batch pipeline, analytics pipeline

Sources contains "App database", "Event logs" and "Third-party APIs". The app database, the event logs and the third-party APIs send raw data to the Ingestion service. The ingestion service stores raw data in the data lake. The transform job reads from the data lake. The transform job loads tables into the data warehouse. The BI dashboard queries the data warehouse.

"""##),
    EmbeddedFile(name: "data-warehouse", text: ##"""
kind: architecture
names: data warehouse, data warehouse architecture, business intelligence architecture, BI architecture

CRM system, ERP system and flat files send records to the ETL job. The ETL job loads tables into the staging area. The staging area feeds the data warehouse. The data warehouse feeds the sales data mart and the finance data mart. The reports read from the sales data mart and the finance data mart.

"""##),
    EmbeddedFile(name: "ddos", text: ##"""
kind: network
names: DDoS, DDoS attack, denial of service, denial-of-service attack

Attacker controls three bots. Each bot floods the target server with packets. A legitimate user is denied by the target server.

"""##),
    EmbeddedFile(name: "dmz", text: ##"""
kind: network
names: DMZ, network security, secure network, DMZ network

The internet is connected to the outer firewall. The DMZ contains a web server and a mail server. The outer firewall is connected to the web server and the mail server. The web server and the mail server are connected to the inner firewall. The LAN contains the inner firewall, a database server and three workstations. The inner firewall is connected to the database server and the workstations.

"""##),
    EmbeddedFile(name: "employee-onboarding", text: ##"""
kind: flowchart
names: employee onboarding, new hire onboarding, staff onboarding, onboarding new employee, new employee onboarding, hr onboarding
Sign contract. Prepare workplace. Create accounts. Welcome new employee. Hold orientation. Assign mentor. Is the training complete? If not, continue training. Review probation.

"""##),
    EmbeddedFile(name: "event-driven", text: ##"""
kind: architecture
names: event-driven, event driven, event-driven architecture, event driven architecture, event-driven system, event-driven microservices, pub/sub architecture, publish subscribe

The order service, the payment service and the user service publish events to the event bus. The email service, the inventory service and the analytics service consume events from the event bus. The analytics service writes to the event store.

"""##),
    EmbeddedFile(name: "expense-approval", text: ##"""
kind: flowchart
names: expense approval, expense, expense claim, expense reimbursement, expense report, travel expense, reimbursement
Submit expense report. Are the receipts complete? If not, ask for missing receipts and go back to submit expense report. If yes, manager reviews report. Is the report approved? If not, return report with comments. If yes, reimburse employee.

"""##),
    EmbeddedFile(name: "file-upload", text: ##"""
kind: flowchart
names: file upload, upload, upload file, document upload, image upload, uploading a file
Choose file. Is the file type allowed? If not, show error message and go back to choose file. If yes, is the file small enough? If not, show error message. If yes, upload file, then scan for viruses, then save file, then show success message.

"""##),
    EmbeddedFile(name: "hexagonal", text: ##"""
kind: architecture
names: hexagonal architecture, ports and adapters, hexagonal

The Core contains "Inbound port", "Domain model" and "Outbound port". The Driving side contains "REST controller" and "Command line". The Driven side contains "Database adapter" and "Email adapter".
REST controller -> Inbound port
Command line -> Inbound port
Inbound port -> Domain model -> Outbound port
Outbound port -> Database adapter
Outbound port -> Email adapter

"""##),
    EmbeddedFile(name: "hiring", text: ##"""
kind: flowchart
names: hiring, recruitment, recruiting, job application, hire, recruitment selection, hiring new employee, employee recruitment, talent acquisition
Open position. Advertise job. Screen applications. Is the candidate suitable? If not, send rejection. If yes, hold interview. Did the interview go well? If not, send rejection. If yes, make offer. Is the offer accepted? If yes, sign contract. If not, go back to screen applications.

"""##),
    EmbeddedFile(name: "home-network", text: ##"""
kind: network
names: home network, home wifi, home Wi-Fi, household network

The internet is connected to the modem. The modem is connected to the wifi router. The wifi router is connected to a laptop, a smartphone and a smart TV via Wi-Fi. The wifi router is connected to a desktop PC and a NAS via Ethernet.

"""##),
    EmbeddedFile(name: "hotel-booking", text: ##"""
kind: flowchart
names: hotel booking, hotel reservation, room booking, flight booking, travel booking, ticket booking, booking hotel
Enter dates. Search offers. Is an offer available? If not, go back to enter dates. If yes, choose offer, then enter guest details, then pay. Is the payment successful? If not, go back to pay. If yes, send booking confirmation.

"""##),
    EmbeddedFile(name: "incident-response", text: ##"""
kind: flowchart
names: incident response, incident management, incident, it incident, security incident response, outage
Detect incident. Assess severity. Is the incident critical? If yes, page on-call team and inform stakeholders. Contain impact. Find cause. Apply fix. Is the service restored? If not, go back to find cause. If yes, write postmortem, then close incident.

"""##),
    EmbeddedFile(name: "inventory-management", text: ##"""
kind: flowchart
names: inventory management, inventory, stock management, restocking, inventory control, stock replenishment, stock control
Check stock level. Is the stock below the minimum? If not, go back to check stock level. If yes, create purchase order, then receive delivery. Is the delivery complete? If not, contact supplier. Update stock.

"""##),
    EmbeddedFile(name: "invoice-processing", text: ##"""
kind: flowchart
names: invoice processing, invoice, invoice approval, accounts payable, invoice payment, billing, vendor invoice
Receive invoice. Match invoice with purchase order. Do they match? If not, contact supplier and go back to receive invoice. If yes, approve invoice, then schedule payment, then pay invoice, then archive invoice.

"""##),
    EmbeddedFile(name: "iot", text: ##"""
kind: architecture
names: IoT, IoT platform, IoT architecture, internet of things, IoT system, IoT solution, smart home, smart home architecture

Temperature sensor, motion sensor and smart meter send readings to the edge gateway. The edge gateway publishes readings to the MQTT broker over MQTT. The stream processor consumes readings from the MQTT broker. The stream processor writes to the time series database. The rules engine consumes readings from the MQTT broker. The dashboard queries the time series database. The rules engine sends alerts to the mobile app.

"""##),
    EmbeddedFile(name: "kubernetes", text: ##"""
kind: architecture
names: kubernetes, kubernetes cluster, k8s, k8s cluster, kubernetes architecture

The Kubernetes cluster contains the Control plane and two worker nodes. The Control plane contains "API server", "etcd", "Scheduler" and "Controller manager". Each worker node contains one kubelet and two pods. The API server reads and writes etcd. The scheduler and the controller manager call the API server. Each kubelet calls the API server. The kubectl client calls the API server.

"""##),
    EmbeddedFile(name: "layered", text: ##"""
kind: architecture
names: layered architecture, n-tier, n-tier architecture, layered application, multi-tier architecture, four-layer architecture

The Presentation layer contains "Views" and "Controllers". The Business layer contains "Services" and "Domain rules". The Persistence layer contains "Repositories". The Database layer contains "Relational database".
Views -> Controllers -> Services -> Domain rules
Services -> Repositories -> Relational database

"""##),
    EmbeddedFile(name: "lead-qualification", text: ##"""
kind: flowchart
names: lead qualification, sales, sales pipeline, lead, crm, lead management, sales lead, selling
Capture lead. Qualify lead. Is the lead qualified? If not, nurture lead and go back to qualify lead. If yes, hold discovery call, then send proposal. Is the proposal accepted? If not, follow up and go back to send proposal. If yes, sign contract.

"""##),
    EmbeddedFile(name: "leave-request", text: ##"""
kind: flowchart
names: leave request, leave approval, vacation request, holiday request, time off request, leave application, annual leave, leave
Submit leave request. Is enough leave left? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, update calendar, then notify employee.

"""##),
    EmbeddedFile(name: "load-balanced", text: ##"""
kind: architecture
names: load balanced web app, load-balanced, high availability, highly available web application, scalable web application, scalable architecture, scalable web app

Users connect to the load balancer over HTTPS. The load balancer routes to three web servers. Each web server reads and writes the primary database and uses the Redis cache. The primary database replicates to the read replica.

"""##),
    EmbeddedFile(name: "loan-application", text: ##"""
kind: flowchart
names: loan application, loan approval, loan, credit application, bank loan, mortgage application, mortgage, credit approval
Submit loan application. Check documents. Are the documents complete? If not, request missing documents and go back to check documents. If yes, check credit score. Is the score high enough? If not, reject application. If yes, approve loan, then sign contract, then pay out loan.

"""##),
    EmbeddedFile(name: "machine-learning", text: ##"""
kind: architecture
names: machine learning pipeline, ML pipeline, MLOps, machine learning architecture, machine learning system, ML system, model training pipeline

Raw data -> Data preparation -> Feature store
Feature store -> Training job
Training job -> Evaluation -> Model registry
Model registry -> Inference service
Client app -> Inference service: requests predictions
Inference service -> Monitoring: metrics
Monitoring -> Training job: retraining

"""##),
    EmbeddedFile(name: "making-tea", text: ##"""
kind: flowchart
names: making tea, tea, make tea, cup of tea, brewing tea, making a cup of tea
Fill kettle. Boil water. Put tea bag in cup. Pour water. Steep for three minutes. Remove tea bag. Is milk wanted? If yes, add milk. Drink tea.

"""##),
    EmbeddedFile(name: "microservices", text: ##"""
kind: architecture
names: microservices, microservice architecture, microservices architecture, microservices e-commerce, microservices ecommerce, e-commerce architecture, ecommerce architecture, e-commerce platform, e-commerce system, online shop architecture, online store architecture

A web app and a mobile app call the API gateway. The API gateway routes to four services: User service, Catalog service, Order service and Payment service. The user service uses the user database. The catalog service uses the catalog database. The order service uses the order database. The payment service charges cards through the payment provider. The order service publishes events to the message queue. The notification service consumes events from the message queue.

"""##),
    EmbeddedFile(name: "mobile-backend", text: ##"""
kind: architecture
names: mobile app backend, mobile backend, mobile app architecture, mobile application architecture, backend for a mobile app, mobile app

The mobile app calls the API gateway over HTTPS. The API gateway routes to the auth service and the API server. The auth service reads the user database. The API server reads and writes the app database. The API server caches results in Redis. The API server stores photos in the object storage. The API server sends notifications to the push service. The push service notifies the mobile app.

"""##),
    EmbeddedFile(name: "monitoring", text: ##"""
kind: architecture
names: monitoring system, monitoring stack, observability stack, logging architecture, observability, ELK stack, logging pipeline

The app servers send logs to the log collector. The log collector writes to the search index. The app servers expose metrics to the metrics server. The dashboard queries the search index and the metrics server. The metrics server sends alerts to the alert manager.

"""##),
    EmbeddedFile(name: "mvc", text: ##"""
kind: architecture
names: MVC, MVC architecture, model view controller, model-view-controller, MVC pattern

User -> Controller: input
Controller -> Model: updates
Model -> View: notifies
View -> User: shows

"""##),
    EmbeddedFile(name: "mvp", text: ##"""
kind: architecture
names: MVP architecture, MVP pattern, model view presenter, model-view-presenter

View -> Presenter: user actions
Presenter -> View: display updates
Presenter -> Model: requests data
Model -> Presenter: data

"""##),
    EmbeddedFile(name: "mvvm", text: ##"""
kind: architecture
names: MVVM, MVVM architecture, model view viewmodel, model-view-viewmodel, MVVM pattern

View -> ViewModel: user actions
ViewModel -> View: observable state
ViewModel -> Model: requests data
Model -> ViewModel: data

"""##),
    EmbeddedFile(name: "neural-network", text: ##"""
kind: network
names: neural network, feedforward neural network, feed-forward neural network, deep neural network, multilayer perceptron

The Input layer contains "Input 1", "Input 2" and "Input 3". The Hidden layer contains "Hidden 1", "Hidden 2", "Hidden 3" and "Hidden 4". The Output layer contains "Output 1" and "Output 2".
Input 1, Input 2, Input 3 -> Hidden 1, Hidden 2, Hidden 3, Hidden 4
Hidden 1, Hidden 2, Hidden 3, Hidden 4 -> Output 1, Output 2

"""##),
    EmbeddedFile(name: "oauth", text: ##"""
kind: architecture
names: OAuth, OAuth 2.0, OAuth2, OpenID Connect, OIDC

Resource owner -> Client app: uses
Client app -> Authorization server: authorization request
Authorization server -> Resource owner: asks for consent
Authorization server -> Client app: access token
Client app -> Resource server: API call with token
Resource server -> Authorization server: validates token

"""##),
    EmbeddedFile(name: "office-network", text: ##"""
kind: network
names: office network, small office network, corporate network, enterprise network, company network, business network, campus network

The internet is connected to the firewall. The firewall is connected to the core switch. The core switch is connected to two access switches, a file server and a mail server. Access switch 1 is connected to three PCs. Access switch 2 is connected to a printer and an access point. The access point is connected to two laptops via Wi-Fi.

"""##),
    EmbeddedFile(name: "operating-system", text: ##"""
kind: architecture
names: operating system, operating system architecture, OS architecture, kernel architecture, Linux architecture, Linux kernel

User space contains "Applications", "Shell" and "System libraries". Kernel space contains "System call interface", "Process scheduler", "Memory manager", "File system" and "Device drivers". Hardware contains "CPU", "Memory" and "Disk".
Applications -> System libraries
Shell -> System libraries
System libraries -> System call interface: system calls
System call interface -> Process scheduler
System call interface -> Memory manager
System call interface -> File system
File system -> Device drivers
Process scheduler -> CPU
Memory manager -> Memory
Device drivers -> Disk

"""##),
    EmbeddedFile(name: "order-fulfilment", text: ##"""
kind: flowchart
names: order fulfilment, order fulfillment, order processing, order, order handling, sales order, customer order, order management, purchase order fulfilment
Receive order. Is the item in stock? If not, order from supplier and wait for delivery. Pick items. Pack order. Ship order. Send tracking number. Deliver order.

"""##),
    EmbeddedFile(name: "password-reset", text: ##"""
kind: flowchart
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery, resetting a password
Click forgot password. Enter email address. Is the account found? If not, show error message and go back to enter email address. If yes, send reset link. Open reset link. Is the link still valid? If not, go back to send reset link. If yes, enter new password, then save password, then show login page.

"""##),
    EmbeddedFile(name: "patient-admission", text: ##"""
kind: flowchart
names: patient admission, hospital admission, patient registration, patient, patient visit, clinic visit, hospital visit, emergency room
Register patient. Take medical history. Is it an emergency? If yes, treat at once. If not, wait for doctor, then examine patient. In both cases make diagnosis, then start treatment. Is a stay needed? If yes, admit patient. If not, discharge patient.

"""##),
    EmbeddedFile(name: "payment", text: ##"""
kind: architecture
names: payment system, payment processing, payment gateway architecture, payment architecture, online payment system

Customer pays in the checkout page. The checkout page sends card details to the payment gateway over HTTPS. The payment gateway calls the fraud check service. The payment gateway sends authorizations to the acquiring bank. The acquiring bank calls the card network. The card network calls the issuing bank. The payment gateway stores records in the transaction database.

"""##),
    EmbeddedFile(name: "payment-processing", text: ##"""
kind: flowchart
names: payment processing, payment, online payment, card payment, credit card payment, payment gateway
Enter card details. Are the details valid? If not, show error and go back to enter card details. If yes, request authorization from bank. Is the payment authorized? If not, decline payment. If yes, capture payment, then send receipt.

"""##),
    EmbeddedFile(name: "peer-to-peer", text: ##"""
kind: network
names: peer-to-peer, peer to peer, P2P, P2P network, peer-to-peer network, mesh network, mesh topology

Peer 1 -- Peer 2
Peer 2 -- Peer 3
Peer 3 -- Peer 4
Peer 4 -- Peer 5
Peer 5 -- Peer 1
Peer 1 -- Peer 3
Peer 2 -- Peer 5

"""##),
    EmbeddedFile(name: "purchase-approval", text: ##"""
kind: flowchart
names: purchase approval, purchase request, purchasing, procurement, purchase requisition, purchase order, purchase order approval, buying
Submit purchase request. Is the budget available? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, create purchase order, then send order to supplier, then receive goods, then pay invoice.

"""##),
    EmbeddedFile(name: "quality-control", text: ##"""
kind: flowchart
names: quality control, quality assurance, quality inspection, qa, inspection, manufacturing quality, product inspection
Receive material. Inspect material. Manufacture product. Inspect product. Does the product pass? If not, can it be reworked? If yes, rework product and go back to inspect product. If not, scrap product. Pack product, then ship product.

"""##),
    EmbeddedFile(name: "rag", text: ##"""
kind: architecture
names: RAG, RAG architecture, RAG chat application, retrieval augmented generation, retrieval-augmented generation, RAG pipeline, RAG system, RAG chatbot

Ingestion contains Documents, Document loader, Text splitter and Embedding model. Chat contains User, Chat app, Retriever and Language model.
Documents -> Document loader
Document loader -> Text splitter: text
Text splitter -> Embedding model: chunks
Embedding model -> Vector database: vectors
User -> Chat app: question
Chat app -> Retriever: query
Retriever -> Vector database: similarity search
Retriever -> Language model: context
Language model -> Chat app: answer

"""##),
    EmbeddedFile(name: "recommendation", text: ##"""
kind: architecture
names: recommendation system, recommendation engine, recommender, recommender system, recommendation architecture

The web app sends clicks to the event stream. The feature pipeline consumes clicks from the event stream. The feature pipeline writes to the feature store. The training job reads from the feature store. The training job writes models to the model registry. The recommendation service loads models from the model registry. The recommendation service reads from the feature store. The web app calls the recommendation service.

"""##),
    EmbeddedFile(name: "refund", text: ##"""
kind: flowchart
names: refund, refund request, product return, return, returns, return refund, customer refund, refund handling, money back, returns refunds
Receive refund request. Check purchase. Is the request within the return period? If not, decline request. If yes, receive returned item. Is the item undamaged? If not, offer partial refund. If yes, issue full refund. In all cases notify customer.

"""##),
    EmbeddedFile(name: "registration", text: ##"""
kind: flowchart
names: registration, user registration, sign up, signup, account creation, create account, account registration, new user registration, customer registration
Open sign-up form. Enter details. Are the details valid? If not, show validation errors and go back to enter details. If yes, is the email already registered? If it is, suggest logging in. If it is not, create account, then send verification email. Is the email verified? If yes, activate account. If not, resend verification email.

"""##),
    EmbeddedFile(name: "ride-sharing", text: ##"""
kind: architecture
names: ride sharing, ride-sharing, ride hailing, ride-hailing app, ride sharing app, taxi app, delivery app, food delivery app

The rider app and the driver app call the API gateway. The API gateway routes to the trip service, the matching service and the payment service. The driver app streams positions to the location service. The matching service queries the location service. The trip service uses the trip database. The payment service charges cards through the payment provider.

"""##),
    EmbeddedFile(name: "ring", text: ##"""
kind: network
names: ring topology, ring network

Computer 1 -- Computer 2 -- Computer 3 -- Computer 4 -- Computer 5 -- Computer 1

"""##),
    EmbeddedFile(name: "search-engine", text: ##"""
kind: architecture
names: search engine, search engine architecture, web search, search system, full-text search

The crawler fetches pages from the web. The crawler stores pages in the page store. The indexer reads pages from the page store. The indexer writes to the search index. User sends queries to the search page. The search page calls the query service. The query service reads from the search index. The query service sends candidates to the ranking service.

"""##),
    EmbeddedFile(name: "serverless", text: ##"""
kind: architecture
names: serverless, serverless architecture, serverless API, serverless API on AWS, serverless application, serverless app, serverless backend

The web app calls the API gateway over HTTPS. The API gateway triggers the Lambda function. The Lambda function reads and writes the DynamoDB table. The Lambda function stores files in the S3 bucket.

"""##),
    EmbeddedFile(name: "serverless-auth", text: ##"""
kind: architecture
names: authentication process, authentication architecture, auth architecture, login architecture, authentication system, authentication service, single sign-on, SSO

User -> Web app: signs in
The web app sends credentials to the Cognito user pool. The Cognito user pool returns a token to the web app. The web app calls the API gateway over HTTPS. The API gateway sends the token to the Lambda authorizer. The API gateway triggers the Lambda function. The Lambda function reads and writes the user database.

"""##),
    EmbeddedFile(name: "simple-network", text: ##"""
kind: network
names: simple network, network topology, basic network, small network, local area network, LAN, computer network, star topology, star network

The internet is connected to the router. The router is connected to the switch. The switch is connected to three PCs, a server and a printer.

"""##),
    EmbeddedFile(name: "social-network", text: ##"""
kind: architecture
names: social network, social media app, social media platform, social network architecture, news feed, photo sharing app

The web app and the mobile app call the API gateway. The API gateway routes to the user service, the post service and the feed service. The user service uses the user database. The post service stores media in the object storage. The post service publishes posts to the event queue. The feed service consumes posts from the event queue. The feed service uses the feed cache.

"""##),
    EmbeddedFile(name: "software-development", text: ##"""
kind: flowchart
names: software development, sdlc, software development life cycle, software development lifecycle, app development, software project, web development project
Gather requirements. Design system. Write code. Test software. Do the tests pass? If not, fix bugs and go back to test software. If yes, deploy release, then maintain software.

"""##),
    EmbeddedFile(name: "solar", text: ##"""
kind: block
names: solar power system, solar system with battery, off-grid solar, photovoltaic system, solar power, PV system

Solar panel -> Charge controller
Charge controller -> Battery
Battery -> Inverter: DC
Inverter -> Household loads: AC

"""##),
    EmbeddedFile(name: "spine-leaf", text: ##"""
kind: network
names: data center network, data centre network, spine-leaf, spine and leaf, leaf-spine

Spine switch 1 and spine switch 2 are connected to leaf switch 1, leaf switch 2 and leaf switch 3. Leaf switch 1 is connected to server 1. Leaf switch 2 is connected to server 2. Leaf switch 3 is connected to server 3.

"""##),
    EmbeddedFile(name: "support-ticket", text: ##"""
kind: flowchart
names: support ticket, customer support, help desk, support, helpdesk, it support, ticket, customer service, ticket handling, technical support, service desk
Receive ticket. Categorize ticket. Assign agent. Can the agent solve it? If not, escalate to second level. Solve problem. Is the customer satisfied? If not, go back to solve problem. If yes, close ticket.

"""##),
    EmbeddedFile(name: "three-tier", text: ##"""
kind: architecture
names: three-tier, 3-tier, three tier architecture, 3 tier architecture, three-tier web application, 3-tier web application, three-tier web app, web application architecture, web app architecture

A client tier contains a web browser. An application tier contains a web server and an application server. A data tier contains a database server.
The web browser sends requests to the web server over HTTPS. The web server calls the application server. The application server reads and writes the database server.

"""##),
    EmbeddedFile(name: "transformer", text: ##"""
kind: architecture
names: transformer, transformer architecture, transformer model

The Encoder contains "Input embedding", "Encoder positional encoding", "Multi-head attention", "Encoder feed forward". The Decoder contains "Output embedding", "Decoder positional encoding", "Masked multi-head attention", "Cross-attention", "Decoder feed forward".
Input embedding -> Encoder positional encoding -> Multi-head attention -> Encoder feed forward
Output embedding -> Decoder positional encoding -> Masked multi-head attention -> Cross-attention -> Decoder feed forward -> Linear layer -> Softmax
Encoder feed forward -> Cross-attention: keys and values

"""##),
    EmbeddedFile(name: "tree-topology", text: ##"""
kind: network
names: tree topology, hierarchical network, tree network, three-layer network, hierarchical network design

The core router is connected to distribution switch 1 and distribution switch 2. Distribution switch 1 is connected to access switch 1 and access switch 2. Distribution switch 2 is connected to access switch 3 and access switch 4.

"""##),
    EmbeddedFile(name: "troubleshooting", text: ##"""
kind: flowchart
names: troubleshooting, problem solving, troubleshoot, fault finding, problem resolution
Identify problem. Collect information. Form hypothesis. Test hypothesis. Is the cause confirmed? If not, go back to form hypothesis. If yes, apply solution. Is the problem solved? If not, go back to collect information. If yes, document solution.

"""##),
    EmbeddedFile(name: "two-factor-login", text: ##"""
kind: flowchart
names: two-factor authentication, 2fa, mfa, multi-factor authentication, two factor login, two-factor login, 2fa login
Enter username and password. Are the credentials valid? If not, show error message and go back to enter username and password. If yes, send verification code, then enter code. Is the code correct? If not, go back to enter code. If yes, create session, then show dashboard.

"""##),
    EmbeddedFile(name: "user-login", text: ##"""
kind: flowchart
names: login, log in, sign in, user login, login page, authentication, user authentication, login feature, login process, account login, signing in, logging in
Open login page. Enter username and password. Are the credentials valid? If not, show error message and go back to enter username and password. If yes, create session, then show dashboard.

"""##),
    EmbeddedFile(name: "video-streaming", text: ##"""
kind: architecture
names: video streaming, video streaming platform, streaming platform, streaming service, video platform, live streaming

Creators upload videos to the upload service. The upload service stores originals in the object storage. The transcoder reads originals from the object storage. The transcoder writes segments to the origin storage. The CDN pulls segments from the origin storage. The video player streams from the CDN over HLS. The video player calls the API server. The API server reads the metadata database.

"""##),
    EmbeddedFile(name: "vpn", text: ##"""
kind: network
names: VPN, VPN architecture, site-to-site VPN, virtual private network, VPN connection, remote access VPN

Remote laptop is connected to the internet. The internet is connected to the VPN gateway via an encrypted tunnel. The Office network contains the VPN gateway, the firewall, the file server and the intranet server. The VPN gateway is connected to the firewall. The firewall is connected to the file server and the intranet server.

"""##),
    EmbeddedFile(name: "vscode", text: ##"""
kind: architecture
names: vscode, VS Code, Visual Studio Code, vscode internals, IDE architecture, code editor architecture, IDE

VS Code contains "Main process", "Workbench", "Extension host", "Language server", "Debug adapter" and "Integrated terminal".
Main process -> Workbench: opens window
Workbench -> Extension host: RPC
Extension host -> Language server: LSP
Extension host -> Debug adapter: DAP
Workbench -> Integrated terminal
Main process -> File system: reads and writes

"""##),
    EmbeddedFile(name: "vscode-extension", text: ##"""
kind: architecture
names: VS Code extension, vscode extension, Visual Studio Code extension, extension of VS Code

The VS Code window contains "Workbench UI" and "Webview panel". The Extension host contains "Extension" and "VS Code API". The Language server process contains "Language server".
Workbench UI -> VS Code API: commands and events
VS Code API -> Extension: activates
Extension -> VS Code API: registers commands
Extension -> Webview panel: messages
Extension -> Language server: LSP

"""##),
    EmbeddedFile(name: "web-app", text: ##"""
kind: architecture
names: web application, web app, website architecture, web architecture, web system, full-stack application, full stack application, full-stack app

The web browser sends requests to the web server over HTTPS. The web server calls the API server. The API server reads and writes the database. The API server uses the Redis cache.

"""##),
  ]
}
