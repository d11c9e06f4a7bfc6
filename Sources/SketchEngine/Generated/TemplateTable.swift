// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
    EmbeddedFile(name: "about", text: ##"""
names: about, about page, about us, about us page, team page, team, our team, meet the team, company page, our story, who we are, about screen, staff page, team overview

A navbar.
A hero with the headline "The people behind {brand}", the text "{about}" and an image.
Four plain stats in a row.
The heading "Our story".
The text "{about} We still answer every message ourselves, and we still enjoy it."
A team grid.
A footer.

"""##),
    EmbeddedFile(name: "account", text: ##"""
names: account, account page, account settings, account settings page, edit profile, profile edit, edit profile page, edit profile screen, profile settings, my account, account details, personal details, personal details form, profile form, account screen, personal information, user account, profile editing, edit account
form: yes

The heading "Account".
An avatar of Maya Torres with a "Change photo" button.
A Full name field with the value "Maya Torres", an Email field, a Phone field, and a Bio text area.
Switches for Email notifications and Push notifications.
A Cancel button and a primary "Save changes" button.

"""##),
    EmbeddedFile(name: "admin-table", text: ##"""
names: admin table, user management, user list, users page, data table page, crud, crud page, crud screen, order list, orders page, customer list, customers page, inventory page, inventory list, management page, records page, list of users, list of orders, list of customers, user table, order management, table page, user administration, members page, employee list, product management, admin page, admin panel page, users list
topic: crm

A sidebar.
A header with the title "{table}", and a primary "Add new" button on the right.
A search box, a Status dropdown, a Sort dropdown and a Filter button in a row.
A table.
Pagination.

"""##),
    EmbeddedFile(name: "ai-chat", text: ##"""
names: ai chat, ai chat page, ai chat screen, ai assistant page, chatbot, chatbot ui, chatbot interface, ai chatbot, ai assistant, assistant chat, chat gpt, chatgpt interface, ai chat interface, ai chat app, prompt page, llm chat, ai interface
sites: ChatGPT
topic: ai

A sidebar with a "New chat" button, "Plan a weekend in Lisbon", "Explain compound interest", "Letter to the landlord" and "Sum up the meeting".
Four chat bubbles: right "Can you plan two days in Lisbon for us?", left "Gladly. Day one: tram 28, the castle, and dinner in Alfama. Day two: Belém by train, and the tile museum.", right "Less walking on day two, please.", left "Then take the boat to Cacilhas and have lunch by the water.".
Chips "Shorter", "Add prices" and "Make a list".
A composer with the placeholder "Ask anything".

"""##),
    EmbeddedFile(name: "alarm", text: ##"""
names: alarm, alarms, alarm app, alarm clock, alarm clock app, alarm screen, alarms screen, alarm page, alarm list
frame: phone
topic: sleep

A header with the title "Alarms" and an add icon button.
Switches "06:30 Weekdays" (on), "07:15 Monday" (off), "08:00 Weekend" (on) and "22:45 Bedtime" (on).
A tab bar with Alarm (active), Clock, Timer and Stopwatch.

"""##),
    EmbeddedFile(name: "article", text: ##"""
names: article, article page, blog post, blog post page, post page, article screen, news article, story page, single post, article view, blog article, blog entry, reading page, single article
topic: blog

A navbar.
A chip "{chip 2}", the heading "{item 1}" and the text "{item 1 detail}".
An avatar of {person 1} with the detail "12 May · 6 min", a bookmark icon button and a share icon button in a row.
A large image.
The text "{subline} What began as a small idea has become a habit for many, and it shows no sign of slowing down."
The heading "How it began".
The text "Nobody planned it. A few people met, tried something out, and told their friends. By the end of the year there were hundreds of them."
The heading "What comes next".
The text "The next step is the hardest one: to grow without losing what made it good. Those who were there from the start are hopeful."
The heading "Comments".
Two comments.
The heading "Read next".
A grid of three cards, each with an image and a title.
A footer.

"""##),
    EmbeddedFile(name: "attendance", text: ##"""
names: attendance, attendance page, attendance sheet, attendance screen, attendance app, attendance list, roll call, attendance tracker
topic: school

A header with the title "Attendance" and a date picker.
Three stats in a row: "Present" 22, "Absent" 2, "Late" 1.
A table with the columns Student, Status and Note.
A primary "Save" button.

"""##),
    EmbeddedFile(name: "banking", text: ##"""
names: banking app, banking, bank app, mobile banking, banking home, wallet, wallet app, banking screen, bank dashboard, digital wallet, wallet screen, banking home screen, mobile banking app, online banking, bank account page, finance dashboard, money app, fintech app, banking page, mobile wallet, bank home, payment app
topic: bank
frame: phone

A header with an avatar, the title "Hi, Maya" and a bell icon button.
A blue card titled "Total balance" with the heading "{stat 1 value}" and the text "Account ·· 4821".
A row with the icon buttons Send, Request, Top up and Cards.
The heading "Recent transactions".
A list of five items.
A bar chart.
A tab bar.

"""##),
    EmbeddedFile(name: "bmi", text: ##"""
names: bmi calculator, bmi, body mass index, bmi app, bmi calculator app, body mass index calculator
frame: phone
form: yes

A header with the title "BMI calculator".
A segmented control with Male and Female.
A "Height" field with the value "172 cm" and a "Weight" field with the value "68 kg".
A primary full-width "Calculate" button.
A card titled "Your BMI" with the heading "23.0" and the text "Normal weight".

"""##),
    EmbeddedFile(name: "booking", text: ##"""
names: booking, booking page, booking screen, reservation, reservation page, appointment booking, hotel booking, flight booking, booking app, booking website, book appointment, book a table, booking site, appointment page, booking system, ticket booking, appointment scheduling, reservation system, appointment screen, travel booking, rental site, vacation rentals, booking platform, room booking, apartment rental, travel site, travel website, travel app
sites: Airbnb
topic: hotel

A navbar with the logo, the links {nav 1}, {nav 2}, {nav 3} and {nav 4}, and a "Sign in" button.
The fields {field 1}, {field 2}, {field 3} and {field 4} and a primary "Search" button in a row.
Chips.
The text "46 results", a Price dropdown and a Filter button in a row.
On the left a grid of four product cards, each with an image, a rating and a "Book now" button.
On the right a map.
A footer.

"""##),
    EmbeddedFile(name: "calculator", text: ##"""
names: calculator, calculator app, calculator screen, calculator page, calculator ui, simple calculator, scientific calculator, calculator interface, basic calculator
frame: phone

The text "48 × 12.5".
The heading "600".
A keypad: "C", "±", "%", "÷", "7", "8", "9", "×", "4", "5", "6", "−", "1", "2", "3", "+", "0", ".", "⌫", "=".

"""##),
    EmbeddedFile(name: "calendar", text: ##"""
names: calendar, calendar page, calendar screen, calendar app, schedule, schedule page, planner, calendar view, schedule screen, event calendar, calendar application, agenda, timetable, timetable page, planner app, scheduling app, monthly calendar, weekly schedule, week planner, month view, google calendar, scheduler, class schedule, appointment calendar
topic: projects

A header with the title "May", a previous icon button, a next icon button, a "Today" button, a segmented control with Day, Week and Month, and a primary "New event" button.
A sidebar with a mini calendar, {event 1}, {event 2} and {event 3}.
A month calendar.

"""##),
    EmbeddedFile(name: "call", text: ##"""
names: phone call, call screen, calling screen, ongoing call, ongoing phone call, voice call, call page, active call, audio call, in-call screen
frame: phone

A large avatar of {person 1} in the center.
The heading "{person 1}" in the center.
The text "02:47" in the center.
A keypad: "Mute", "Keypad", "Speaker", "Add call", "Video", "Contacts".
A red full-width "End call" button.

"""##),
    EmbeddedFile(name: "camera", text: ##"""
names: camera, camera screen, camera app, camera view, camera ui, photo capture, take photo, camera interface, photo camera
frame: phone

A full-screen camera.
A header with a close icon button, a flash icon button and a settings icon button.
A segmented control with Video, Photo and Portrait at the bottom.

"""##),
    EmbeddedFile(name: "card-form", text: ##"""
names: add card, add payment method, add credit card, new card form, card details form, add a card, add new card, card form, add card screen, credit card details
form: yes
topic: bank

The heading "Add a card".
A "Card number" field, a "Name on card" field, an "Expiry date" field and a "CVC" field.
A checkbox "Save this card for later".
A primary "Save card" button.

"""##),
    EmbeddedFile(name: "cart", text: ##"""
names: cart, cart page, shopping cart, shopping cart page, basket, shopping basket, shopping bag, bag page, cart screen, cart view, basket page, shopping cart screen
topic: shop

A navbar with the logo, the links {nav 1}, {nav 2} and {nav 3}, and a cart icon button.
The heading "Your cart".
On the left three cart items and a field "Discount code" with an "Apply" button.
On the right an order summary with a primary "Checkout" button.

"""##),
    EmbeddedFile(name: "change-password", text: ##"""
names: change password, update password, change password page, change password screen, change password form, set new password, new password screen, password change, change your password, new password page
form: yes

The heading "Change password".
The text "Use at least eight characters and one number.".
A "Current password" password field, a "New password" password field and a "Confirm password" password field.
A primary "Change password" button and a "Cancel" button.

"""##),
    EmbeddedFile(name: "changelog", text: ##"""
names: changelog, release notes, what's new page, what's new screen, changelog page, updates page, version history, release notes page

A navbar.
The heading "What is new".
Three cards: "Version 2.4" with a badge "New" and the text "Search finds names inside attachments. Lists can be sorted by hand.", "Version 2.3" with a badge "Improved" and the text "Pages open twice as fast, and dates follow your region.", "Version 2.2" with a badge "Fixed" and the text "Long titles no longer run out of their cards.".
A footer.

"""##),
    EmbeddedFile(name: "chat", text: ##"""
names: chat screen, chat page, conversation screen, messenger, messaging app, chat app, chat window, chat interface, chat ui, messaging screen, messaging, live chat, support chat, chat view, instant messenger, chat room, message thread, conversation, dm, direct message, direct messages, chat conversation
frame: phone

A header with a back icon button, an avatar of {person 1}, the title "{person 1}", a call icon button and a video icon button.
The text "Today".
Four chat bubbles.
A composer with the placeholder "Write a message".

"""##),
    EmbeddedFile(name: "chat-list", text: ##"""
names: chat list, messages, messages page, messages screen, conversations, conversation list, chats, chats screen, message list, messages list, chat overview, direct messages, inbox screen
frame: phone

A header with the title "Messages" and an edit icon button.
A search box with the placeholder "Search messages".
A list of six conversations.
A floating action button.
A tab bar with Chats, Calls, Contacts and Settings.

"""##),
    EmbeddedFile(name: "checkout", text: ##"""
names: checkout, checkout page, payment page, payment, payment screen, checkout screen, payment form, checkout form, checkout process, pay page, billing page, credit card form, payment details
topic: shop
form: yes

A header with the logo and a link "Back to cart".
A stepper with Cart, Checkout and Done.
On the left a section titled "Shipping address" with the fields Full name, Street, City and Postal code, and a section titled "Payment" with radio buttons Credit card, PayPal and Bank transfer, and the fields Card number, Expiry date and CVC.
On the right an order summary with a primary "Pay now" button.

"""##),
    EmbeddedFile(name: "chooser", text: ##"""
names: language selection, language selection screen, select language, choose language, language screen, language page, language picker screen, choose your language
frame: phone

A header with a back icon button and the title "Language".
A search box with the placeholder "Search languages".
Radio buttons "English" (selected), "Spanish", "French", "German" and "Portuguese".
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "confirmation-dialog", text: ##"""
names: delete confirmation, confirmation dialog page, delete dialog, delete modal, delete confirmation modal, confirm delete, delete confirmation dialog, confirmation popup, delete account dialog, confirm delete dialog, delete confirmation popup, are you sure dialog, logout confirmation

The heading "{table}".
A table.
A dialog titled "Delete this entry?" with the text "It will be gone for good. This cannot be undone.", a Cancel button and a red "Delete" button.

"""##),
    EmbeddedFile(name: "contact", text: ##"""
names: contact, contact page, contact us, contact us page, contact form, contact screen, get in touch, contact details, contact form page, contact section, enquiry form, inquiry form, support form
topic: service
form: yes

A navbar.
The heading "Get in touch" and the text "We answer within a day."
On the left a form with Name, Email, Phone, a Message text area and a primary "Send message" button.
On the right a map and a list with Address, Phone, Email and Opening hours.
A footer.

"""##),
    EmbeddedFile(name: "contacts", text: ##"""
names: contacts, contact list, contacts app, address book, phone book, contacts screen, contacts page, phonebook, contact list screen, contact list page
frame: phone

A header with the title "Contacts" and an add icon button.
A search box with the placeholder "Search contacts".
A list "Contacts" with 6 members.
A tab bar with Favorites, Recents, Contacts (active) and Keypad.

"""##),
    EmbeddedFile(name: "converter", text: ##"""
names: converter, unit converter, currency converter, currency converter app, converter app, unit converter app, currency exchange, conversion app, exchange rate, translator, translation app, translator app, google translate, currency calculator
frame: phone

A header with the title "Converter".
A card with an Amount field with the value "250.00" and a "From" dropdown with the value "US dollar".
A swap icon button in the center.
A card with a Result field with the value "230.85" and a "To" dropdown with the value "Euro".
The text "1 US dollar = 0.9234 euro · updated 2 min ago".
A line chart titled "Last 30 days".

"""##),
    EmbeddedFile(name: "coupons", text: ##"""
names: coupons, coupon page, coupons page, my coupons, offers page, vouchers, deals page, coupon screen, offers screen, discounts page, rewards page, rewards screen, loyalty page, loyalty app, rewards app
topic: shop
frame: phone

A header with a back icon button and the title "Offers".
A card titled "1,240 points" with a progress bar at 62%.
Three cards: "15% off your next order" with the text "Code SPRING15 · until 31 May" and a "Use" button, "Free delivery" with the text "Code HOME · until 15 June" and a "Use" button, "$5 off from $30" with the text "Code FIVE · until 30 June" and a "Use" button.
A tab bar.

"""##),
    EmbeddedFile(name: "course", text: ##"""
names: course page, course, e-learning, learning app, online course, course platform, learning platform, elearning platform, course detail, lms, lms dashboard, lesson page, learning dashboard, course overview, e-learning platform, education app, student dashboard, online learning, e-learning app, courses page, online courses
topic: elearning

A navbar.
On the left the heading "{product 1}", the text "{subline}", a rating, a video player, tabs with Lessons, Reviews and Files, and an accordion with "Introduction", "The basics", "A small project" and "What comes next".
On the right a card titled "Your progress" with a progress bar at 45%, the text "11 of 24 lessons", a primary "Continue" button and an avatar of {person 1} with the detail "Teacher".

"""##),
    EmbeddedFile(name: "dashboard", text: ##"""
names: dashboard, admin dashboard, analytics dashboard, admin panel, admin page, overview page, dashboard page, dashboard screen, admin, admin panel page, control panel, management dashboard, reporting dashboard, web dashboard, back office, backoffice, admin console, cockpit, monitoring dashboard, sales dashboard, kpi dashboard, analytics page, reports page, statistics page, data dashboard, portal, management system, admin area, dashboard ui, dashboard website, dashboard app, dashboard view

A sidebar.
A header with the title "Dashboard", a search box, a bell icon button and an avatar.
Four stat cards in a row.
A line chart and a donut chart side by side.
A table.

"""##),
    EmbeddedFile(name: "desktop", text: ##"""
names: desktop os, operating system, desktop environment, macos desktop, windows desktop, desktop screen, os desktop, mac desktop, linux desktop, windows 11 desktop, windows xp, desktop ui, operating system desktop, macos, ubuntu desktop
frame: desktop

A menu bar with Finder, File, Edit, View, Go and Help.
A window titled "Finder" with a sidebar with Desktop, Documents, Downloads and Pictures, and a table with the columns Name, Modified and Size, and 5 rows.
A toolbar labelled "Dock" at the bottom with the icon buttons Files, Mail, Browser, Music, Calendar and Settings.

"""##),
    EmbeddedFile(name: "detail-page", text: ##"""
names: detail page, details page, record page, detail screen, details screen, detail view, details view, item details, order details, customer details, user details, order detail, record view, item page, project page, case page
topic: crm

A breadcrumb with Home, {nav 1} and {item 1}.
The heading "{item 1}" with a badge "Active", an Edit button and a primary "Share" button on the right.
Tabs with Overview, Activity and Files.
On the left a card titled "Details" with a list of four items.
On the right a card titled "Activity" with an activity feed.

"""##),
    EmbeddedFile(name: "dialer", text: ##"""
names: dialer screen, phone dialer, dialer app, dial screen, dialer page, phone keypad
frame: phone

The heading "555 0142" in the center.
A keypad: "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#".
A green full-width "Call" button.
A tab bar with Favorites, Recents, Contacts and Keypad (active).

"""##),
    EmbeddedFile(name: "dictionary", text: ##"""
names: dictionary, dictionary page, dictionary app, dictionary home, word page, dictionary home page, dictionary website, thesaurus, glossary page, dictionary screen, word of the day
topic: dictionary

A navbar.
A search box with the placeholder "Look up a word".
A card titled "Word of the day" with the heading "{item 1}", the text "{item 1 detail}", a "Listen" button and a "Save" button.
The heading "Recently looked up".
A list of four items.
The heading "Browse".
Chips A, B, C, D, E, F, G, H.

"""##),
    EmbeddedFile(name: "directions", text: ##"""
names: directions, driving directions, route planner, directions page, route page, directions screen, map directions, turn by turn directions, turn-by-turn navigation, route screen, navigation screen
topic: neighborhood

On the left a "From" field with the value "Harbor Road", a "To" field with the value "Oak Street", the heading "24 min (11 km)", and a list with "Go straight on Harbor Road" ("0.8 km"), "Turn left into Mill Lane" ("2.4 km"), "Take the second exit" ("6.1 km") and "Arrive at Oak Street" ("1.7 km").
A map with a route.

"""##),
    EmbeddedFile(name: "document-editor", text: ##"""
names: document editor, text editor, text editor page, word processor, writing app, rich text editor page, note editor, notes app, note taking app, note app, notes page, notes, note-taking app, notepad, post editor, content editor, note page
sites: Notion, Google Docs
topic: projects

A sidebar with a search box, a "New note" button, "{task 1}", "{item 1}", "Meeting notes", "Ideas" and "Reading list".
A rich text editor.
The heading "Meeting notes".
The text "Tuesday, 13 May. Present: Maya, Lena and Ravi."
Checkboxes "Move the launch to June", "Lena takes over the guide" and "Book the room for Thursday".
The text "Open question: do we need a second demo before the launch?"

"""##),
    EmbeddedFile(name: "documentation", text: ##"""
names: documentation, docs, documentation page, docs page, docs site, documentation site, api docs, api documentation, developer docs, user guide, api reference, readme page, manual page
topic: software

A header with the logo, a search box with the placeholder "Search the docs", and a version dropdown.
On the left a tree view with "Getting started", "Installation", "First steps", "Guides", "Reference" and "Help".
A breadcrumb with Docs, Getting started and Installation.
The heading "Installation".
The text "You need five minutes and a terminal. Everything else is fetched for you."
A code block.
An alert "Version 2 and later only. See the guide to upgrade."
The heading "Next steps".
The text "Once it runs, read the first steps and build something small."
On the right a list titled "On this page" with "Requirements", "Install", "Check" and "What comes next".

"""##),
    EmbeddedFile(name: "editor", text: ##"""
names: ide, code editor, code editor page, vs code, vscode, text editor app, code editor screen, web ide, programming editor, developer tool, visual studio code, notebook editor, code editor ui, ide window
topic: software
frame: window

A menu bar with File, Edit, View, Run and Help.
On the left a tree view with "src", "main.py", "models.py", "tests", "test_main.py" and "README.md".
Tabs with "main.py", "models.py" and "README.md".
A code block.
Tabs with Terminal, Problems and Output.
A code block "$ python main.py" as a terminal.

"""##),
    EmbeddedFile(name: "empty-state", text: ##"""
names: empty state page, empty screen, empty page, no results page, empty state screen, no data screen, zero results, blank state, empty list, no results screen, empty inbox
frame: phone

A header with a back icon button and the title "{nav 1}".
A search box with the placeholder "Search".
An empty state "Nothing here yet" with the text "What you add will be shown in this place." and a primary "Add the first one" button.
A tab bar.

"""##),
    EmbeddedFile(name: "encyclopedia", text: ##"""
names: wikipedia article, wiki page, wiki article, encyclopedia article, wikipedia page, wiki
sites: Wikipedia

A header with the logo, a search box and a "Sign in" button.
A sidebar with Contents, History, Overview, Uses, See also and References.
The heading "{Topic}".
Tabs with Article, Discussion, Edit and History.
On the right a card titled "{Topic}" with an image and the text "At a glance".
The text "This page brings together what is known about the subject, with sources at the end.".
The heading "Overview".
The text "It has been described many times, and each description adds something to the picture.".
The heading "History".
The text "The first mention is old; most of what we know today was written down later.".

"""##),
    EmbeddedFile(name: "event", text: ##"""
names: event page, event details, event detail page, event website, conference website, event landing page, conference page, event app, event screen, concert page, event registration, wedding website, wedding page, invitation page, festival website, event detail
topic: events

A navbar.
A hero with the headline "{headline}", the text "{subline}", a primary "{action}" button and an image.
The heading "Program".
A list of five items.
The heading "Speakers".
A team grid.
Pricing with three plans.
A map with a pin.
A footer.

"""##),
    EmbeddedFile(name: "expenses", text: ##"""
names: expense tracker, expense tracker app, budget app, budget tracker, money manager, spending tracker, expenses app, expense app, personal finance app, budgeting app, finance app, finance tracker, expense manager
frame: phone
topic: fintech

A header with the title "May" and an avatar.
Three stats in a row: "Income" $4,200, "Spent" $2,640, "Left" $1,560.
A donut chart "Spending by category" with Rent 1,200, Groceries 540, Transport 310, Utilities 260 and Leisure 330.
A list "Transactions" with "Groceries" ("−$64.20"), "Salary" ("+$4,200.00"), "Electricity" ("−$86.00") and "Train ticket" ("−$24.50").
A floating action button.
A tab bar with Home (active), Budgets, Reports and Profile.

"""##),
    EmbeddedFile(name: "faq", text: ##"""
names: faq page, faqs page, faq screen, help page, help center, help centre, support page, knowledge base, help screen, support center, help and support, q and a page, frequently asked questions page

A navbar.
The heading "Questions and answers" in the center.
A search box with the placeholder "Search for an answer".
FAQ.
A section titled "Did we miss your question?" with the text "Write to us, and we answer within a day." and a primary "Contact us" button.
A footer.

"""##),
    EmbeddedFile(name: "feed", text: ##"""
names: feed, feed screen, feed page, social feed, news feed, home feed, timeline page, social media feed, activity feed page, home timeline, social media app, social network, social app, post feed
topic: social
sites: Instagram, Twitter, Facebook, Mastodon, Threads, Bluesky
frame: phone

A header with the logo, a search icon button and a bell icon button.
Stories.
A composer with the placeholder "What is new?".
Two posts.
A tab bar.

"""##),
    EmbeddedFile(name: "file-manager", text: ##"""
names: file manager, file manager page, file explorer page, files page, file browser, cloud storage, file storage, drive, files app, file manager app, finder, document manager, documents page, file explorer app, file sharing app, document management, files screen, media library
sites: Dropbox, Google Drive

A sidebar with the logo, a primary "Upload" button, "My files", Shared, Recent, Starred and Trash.
A breadcrumb with My files, Projects and {brand}.
A search box with the placeholder "Search files", a segmented control with Grid and List and a "New folder" button in a row.
The heading "Folders".
Four cards in a row: "Contracts", "Photos", "Reports" and "Invoices".
The heading "Files".
A table with the columns Name, Owner, Modified and Size, and 5 rows.

"""##),
    EmbeddedFile(name: "filters", text: ##"""
names: filter screen, filters screen, filter page, filters page, filter panel, filter modal, filter sheet, filter options, sort and filter, filter menu, filter settings
topic: shop

A header with a close icon button, the title "Filters" and a link "Reset".
A section titled "Category" with chips "{chip 1}", "{chip 2}", "{chip 3}" and "{chip 4}".
A "Price range" slider.
A section titled "Sort by" with radio buttons Popular, Newest and Price.
A section titled "More" with checkboxes "In stock", "On sale" and "Free delivery".
A primary full-width "Apply filters" button.

"""##),
    EmbeddedFile(name: "fitness", text: ##"""
names: fitness app, fitness, fitness dashboard, fitness home, health app, fitness tracker, workout app, gym app, health dashboard, workout screen, activity tracker, fitness screen, step counter, workout page, health tracker, fitness page, fitness home screen, exercise app, workout tracker, health home, running app, fitness tracking app
topic: fitness
frame: phone

A header with an avatar, the title "Hi, Maya" and a bell icon button.
A card titled "Today" with a progress ring "Steps" at 84%, and the text "8,420 of 10,000 steps".
Three stat cards in a row.
A bar chart.
The heading "Workouts".
A list of three items.
A tab bar.

"""##),
    EmbeddedFile(name: "food-delivery", text: ##"""
names: food delivery, food delivery app, food app, food ordering app, food delivery screen, restaurant app, delivery app, food order, food ordering, food delivery home, restaurant list, takeaway app, food delivery website, meal delivery app
sites: Uber Eats, DoorDash
topic: food-delivery
frame: phone

A header with the title "Harbor Street 12", a map pin icon and an avatar.
A search box with the placeholder "Restaurants and dishes".
Chips.
The heading "Near you".
Three cards, each with an image, a title, a text and a rating.
A tab bar.

"""##),
    EmbeddedFile(name: "forgot-password", text: ##"""
names: forgot password, forgot password page, forgot password screen, reset password, password reset, reset password page, reset password screen, password recovery, recover password, forgotten password, lost password
form: yes

Logo, the heading "Forgot your password?", the text "Enter your email and we will send you a link to choose a new one.", an Email field, a primary "Send reset link" button, and a link "Back to sign in".

"""##),
    EmbeddedFile(name: "form", text: ##"""
names: form, form page, form screen, application form, entry form, data entry, input form, data entry form, web form, job application, booking request, order form, request form, sign-in sheet, data entry screen, input screen, feedback form, booking form, reservation form, rental booking form
topic: service
form: yes
general: yes

The heading "{action}".
The text "It takes about three minutes. Fields marked with a star are needed."
The fields {field 1}, {field 2} and {field 3}, and a Notes text area.
A checkbox "I agree to the terms".
A Cancel button and a primary "Submit" button.

"""##),
    EmbeddedFile(name: "gallery", text: ##"""
names: gallery, photo gallery, gallery page, photos, photo app, photos app, photo grid, image gallery, gallery screen, photo library, photo album, album, photos page, photo gallery app, picture gallery, image gallery page, photo gallery page, photo sharing, photo gallery website, albums page
sites: Pinterest
topic: photography
frame: phone

A header with the title "Photos", a search icon button and a "Select" button.
Tabs with All, Albums and Favorites.
The heading "Today".
A gallery with 6 images.
The heading "Last week".
A gallery with 6 images.
A tab bar with Photos, Albums, Camera and Profile.

"""##),
    EmbeddedFile(name: "game", text: ##"""
names: game, game board, game screen, board game, chess, chess board, tic tac toe, tic-tac-toe, game page, game ui, game hud, hud, puzzle game, memory game, sudoku, snake game, 2048, game interface, mobile game, chess game, card game
topic: games
frame: phone

A header with a back icon button, the title "Round 3" and a pause icon button.
Three stats in a row.
A keypad: "2", "4", "8", "2", "4", "16", "32", "8", "2", "8", "64", "4", "16", "2", "4", "128".
An Undo button and a primary "New game" button in a row.

"""##),
    EmbeddedFile(name: "game-menu", text: ##"""
names: main menu, game main menu, game menu, start menu, pause menu, game pause menu, game start screen, main menu screen, game title screen, pause screen
topic: games
frame: phone

The heading "{brand}" in the center.
A primary full-width "Play" button.
A full-width "Levels" button.
A full-width "Leaderboard" button.
A full-width "Settings" button.
A full-width "Quit" button.

"""##),
    EmbeddedFile(name: "home", text: ##"""
names: home screen, app home, app home screen, mobile home, mobile home screen, home tab, home view, main screen, start tab
frame: phone

A header with an avatar, the title "{brand}" and a bell icon button.
A search box.
Chips.
A card titled "{headline}" with an image and a primary button "{action}".
The heading "For you".
A list of four items.
A tab bar.

"""##),
    EmbeddedFile(name: "horoscope", text: ##"""
names: horoscope, daily horoscope, horoscope app, horoscope page, zodiac, zodiac signs, zodiac app, astrology app, horoscope screen, astrology
frame: phone

A header with the title "Horoscope" and a share icon button.
Tabs with Yesterday, Today (active) and Tomorrow.
Chips "Aries", "Taurus", "Gemini", "Cancer", "Leo", "Virgo", "Libra", "Scorpio", "Sagittarius", "Capricorn", "Aquarius" and "Pisces".
A card titled "Aries" with the text "A good day to begin what you have put off. Somebody you trust has the missing piece.".
Three stats in a row: "Love" 4 of 5, "Work" 3 of 5, "Health" 5 of 5.

"""##),
    EmbeddedFile(name: "inbox", text: ##"""
names: inbox, email, email client, mail client, email app, mail app, mail, inbox page, email inbox, webmail, email page, email screen, mailbox, email ui, email interface
sites: Gmail, Outlook
topic: email

A sidebar with the logo, a primary "Compose" button, Inbox, Starred, Sent, Drafts, Archive and Trash.
On the left a search box and a list of six messages.
On the right a card titled "Minutes from Tuesday" with an avatar of Hannah Weiss, the text "Hi Maya, thank you for coming. We agreed on three things: the launch moves to June, Lena takes the guide, and we meet again next Tuesday.", a Reply button, a Forward button and an Archive button.

"""##),
    EmbeddedFile(name: "incoming-call", text: ##"""
names: incoming call, incoming call screen, incoming phone call, call notification, ringing screen
frame: phone

The text "Incoming call" in the center.
A large avatar of {person 1} in the center.
The heading "{person 1}" in the center.
The text "Mobile" in the center.
Links "Remind me" and "Message" in a row.
A red "Decline" button and a green "Accept" button in a row.

"""##),
    EmbeddedFile(name: "invite", text: ##"""
names: invite friends, invite page, refer a friend, referral page, referral screen, invite screen, invite a friend, referral program, invite friends screen
frame: phone

A header with a back icon button and the title "Invite friends".
An illustration.
The heading "Invite friends, and you both get $10" in the center.
The text "Share your code. The reward comes with their first order." in the center.
A "Your code" field with the value "MAYA10".
A "Copy link" button and a primary "Share" button in a row.

"""##),
    EmbeddedFile(name: "job-board", text: ##"""
names: job board, job site, jobs page, job listing, job search, job listings, job portal, careers page, job app, career page, job search page, job list, job finder, job search app, linkedin jobs
sites: LinkedIn, Indeed
topic: jobs

A navbar.
A search box with the placeholder "Job title", a Location field and a primary "Search" button in a row.
Chips.
On the left a list of five jobs.
On the right a card titled "{item 1}" with the text "{item 1 detail}", the heading "{item 1 value}", chips Full time, Remote and Senior, the text "You will work with a small team on something that is used every day. We value clear words and calm weeks.", a primary "Apply now" button and a "Save" button.

"""##),
    EmbeddedFile(name: "kanban", text: ##"""
names: kanban, kanban board, task board, project board, trello board, scrum board, sprint board, board view, jira board, agile board, project management board, kanban page, trello clone, project management app, board app, card board, kanban app
sites: Trello, Jira
topic: projects

A header with the title "{brand} board", a search box, an avatar group and a primary "Add task" button.
Four columns: "To do", "In progress", "In review" and "Done".

"""##),
    EmbeddedFile(name: "landing-page", text: ##"""
names: landing page, landing, home page, homepage, marketing site, marketing page, landing site, website home, startup website, company website, business website, product website, one-page website, website homepage, sales page, front page, landing screen, corporate website, one pager, start page, product page website, promo page, company site

A navbar.
A hero.
A logo cloud labelled "Trusted by small teams and large ones".
Three features.
Three testimonials.
Pricing with three plans.
FAQ.
A newsletter.
A footer.

"""##),
    EmbeddedFile(name: "leaderboard", text: ##"""
names: leaderboard, leaderboard page, ranking, leaderboard screen, high scores, ranking page, scoreboard, top players, high score, rankings, scoreboard page, top list
topic: games

A navbar.
The heading "Leaderboard".
A segmented control with Today, This week and All time.
A table.
Pagination.

"""##),
    EmbeddedFile(name: "level-select", text: ##"""
names: level select, level selection, levels screen, level select screen, game levels, level map, choose level
topic: games
frame: phone

A header with a back icon button and the title "Levels".
The text "7 of 16 done · 18 stars".
A keypad: "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16".
A primary full-width "Play level 8" button.

"""##),
    EmbeddedFile(name: "link-aggregator", text: ##"""
names: hackernews, reddit clone, link aggregator, hacker news clone, hackernews clone, forum, forum page, discussion forum, community forum, message board, forum website, discussion page, q&a site, question and answer site, forum thread, community page, q&a page, discussion board, reddit home
sites: Hacker News, Reddit, Stack Overflow, Product Hunt
topic: community

A header with the logo "{brand}", the links New, Past, Comments, Ask, Show and Jobs, and a "Log in" link.
A list with "1. {item 1}" with the detail "214 points by grace · 2 hours ago · 86 comments", "2. {item 2}" with the detail "186 points by omar · 3 hours ago · 57 comments", "3. {item 3}" with the detail "164 points by ines · 4 hours ago · 128 comments", "4. {item 4}" with the detail "121 points by peter · 5 hours ago · 31 comments", "5. {item 5}" with the detail "98 points by hannah · 6 hours ago · 44 comments", "6. A small tool that sorts your photos" with the detail "87 points by tomas · 7 hours ago · 19 comments" and "7. Why old bridges sing" with the detail "76 points by lena · 8 hours ago · 22 comments".
A "More" link.

"""##),
    EmbeddedFile(name: "live-score", text: ##"""
names: live score, match details, match page, score app, match screen, live scores, match centre, football score, live score app, match detail page
frame: phone
topic: football

A header with a back icon button and the title "Live".
A card titled "Harbor United 2 : 1 North City" with a badge "67'" and the text "Second half".
Tabs with Summary, Lineups, Statistics and Table.
Three stats in a row: "Shots" 11, "Possession" 58%, "Corners" 6.
A list with "Goal, Diego Ramos" ("12'"), "Yellow card, Liam Novak" ("31'"), "Goal, Kenji Sato" ("44'") and "Goal, Noah Fischer" ("63'").

"""##),
    EmbeddedFile(name: "loan", text: ##"""
names: loan calculator, mortgage calculator, interest calculator, emi calculator, savings calculator, loan calculator app, mortgage calculator page
form: yes
topic: bank

The heading "What will it cost?".
An "Amount" field with the value "$20,000", an "Interest rate" field with the value "4.5%" and a "Years" field with the value "5".
A primary "Calculate" button.
Three stats in a row: "Monthly payment" $372.86, "Total interest" $2,371.60, "Total cost" $22,371.60.

"""##),
    EmbeddedFile(name: "lock-screen", text: ##"""
names: lock screen, lockscreen, iphone lock screen, phone lock screen, locked screen
frame: phone

The heading "9:41" in the center.
The text "Tuesday, 13 May" in the center.
Two cards: "Messages" and "Calendar".
A flashlight icon button and a camera icon button in a row.

"""##),
    EmbeddedFile(name: "login", text: ##"""
names: login, login page, login screen, log in page, log in screen, sign in page, sign-in page, sign in screen, sign-in screen, sign in, sign-in, log in, login form, sign in form, sign-in form, auth screen, authentication screen, signin page, signin
form: yes

Logo, the heading "Welcome back", an Email field, a Password field, a checkbox "Remember me", a link "Forgot password?", a primary "Sign in" button, an "or" divider, Continue with Google, and a link "Create an account".

"""##),
    EmbeddedFile(name: "maintenance", text: ##"""
names: maintenance page, maintenance, maintenance screen, coming soon, coming soon page, under construction, under construction page, offline page, launch page, waitlist page, waitlist, down for maintenance, coming soon screen

A logo.
A large wrench icon.
The heading "We will be right back".
The text "{brand} is getting better. We are done at about 14:00."
A progress bar at 72%.
An Email field and a primary "Tell me when" button in a row.

"""##),
    EmbeddedFile(name: "map", text: ##"""
names: map, map page, map screen, map app, map view, maps, store locator, location page, location screen, maps app, navigation app, location picker, nearby places, map search, store finder, map interface, find nearby, location map
sites: Google Maps
topic: cafe
frame: phone

A full-screen map.
A search box with the placeholder "Search here".
A bottom sheet with the heading "{item 1}", the text "{item 1 detail}", a rating and a primary "Directions" button.

"""##),
    EmbeddedFile(name: "music-app", text: ##"""
names: music app, spotify clone, music streaming, music streaming app, music website, music streaming service, music library, music home, playlist page, playlist, song list, album page, music platform, spotify home, list of songs, artist page, songs page
sites: Spotify, Apple Music, SoundCloud
topic: music

A sidebar with the logo, Home, Search, "Your library", Playlists and "Liked songs".
A search box with the placeholder "Songs, artists, albums".
The heading "Good evening".
Four cards in a row, each with an image, a title and a text.
The heading "Popular songs".
A list of five items with an image.
A player bar at the bottom.

"""##),
    EmbeddedFile(name: "music-player", text: ##"""
names: music player, now playing, now playing screen, audio player page, music player screen, music player page, music player app, song page, player screen, mp3 player, audio player app, music screen, song player, music player ui, music player interface, media player
topic: music
frame: phone

A header with a back icon button, the title "Now playing" and a list icon button.
An audio player for "{item 1}" by {item 1 detail}.
A row with a shuffle icon button, a heart icon button and a repeat icon button.
The heading "Up next".
A list of three items.

"""##),
    EmbeddedFile(name: "news", text: ##"""
names: news, news page, blog, blog page, blog list, news site, news website, news app, news portal, blog home, blog homepage, magazine, magazine page, blog website, articles page, news feed page, newspaper, latest news, news home, blog overview, article list, news screen, posts page, newsroom, personal blog, technical blog
topic: news

A navbar with the logo, the links {nav 1}, {nav 2}, {nav 3} and {nav 4}, and a search box.
A card with a large image, a chip, the heading "{item 1}" and the text "{item 1 detail}".
Chips.
The heading "Latest".
A grid of six cards, each with an image, a chip, a title and a text.
A newsletter.
A footer.

"""##),
    EmbeddedFile(name: "not-found", text: ##"""
names: 404, 404 page, error page, not found page, not found, page not found, 500 page, error screen, 404 error page, 404 screen, 404 error, 500 error page

A navbar.
A large heading "404" in the center.
An empty state "Page not found" with the text "It has moved, or never was. Check the address, or go back to where you came from." and a primary "Go home" button.
A search box with the placeholder "Search" in the center.

"""##),
    EmbeddedFile(name: "notifications", text: ##"""
names: notifications, notifications page, notifications screen, notification center, notification list, notification page, alerts page, notification screen, notification centre, activity screen
topic: social
frame: phone

A header with a back icon button, the title "Notifications" and a link "Mark all as read".
Tabs with All, Mentions and Requests.
A list of six notifications.

"""##),
    EmbeddedFile(name: "onboarding", text: ##"""
names: onboarding, onboarding screen, onboarding page, welcome screen, welcome page, walkthrough, intro screen, app intro, tutorial screen, getting started screen, first run, product tour, introduction screen
topic: yoga
frame: phone

A link "Skip" at the top right. A large illustration. The heading "{headline}". The text "{subline}". Page dots. A primary full-width "Next" button.

"""##),
    EmbeddedFile(name: "order-confirmation", text: ##"""
names: order confirmation, order confirmation page, thank you page, confirmation page, order complete, order status, confirmation screen, success page, success screen, order success, payment success, booking confirmation
topic: shop

A header with the logo.
A large check icon, the heading "Thank you, your order is on its way" and the text "Order 1048 will arrive on Thursday, 15 May."
A stepper with "Ordered", "Packed", "On the way" (active) and "Delivered".
On the left a map with a route.
On the right an order summary with a primary "Track order" button and a "Continue shopping" button.

"""##),
    EmbeddedFile(name: "order-history", text: ##"""
names: order history, my orders, past orders, purchase history, order history page, order history screen, my orders page, orders screen, previous orders, your orders
topic: shop

A header with a back icon button and the title "Orders".
A search box with the placeholder "Search orders".
Tabs with All, Active, Delivered and Cancelled.
Four cards: "Order 1048" with the text "12 May · $64.20", a badge "On the way" and a "View details" button, "Order 1036" with the text "28 Apr · $38.50", a badge "Delivered" and a "Buy again" button, "Order 1021" with the text "9 Apr · $112.00", a badge "Delivered" and a "Buy again" button, "Order 1007" with the text "17 Mar · $24.90", a badge "Cancelled" and a "Buy again" button.

"""##),
    EmbeddedFile(name: "order-queue", text: ##"""
names: kitchen display, kitchen display system, kitchen orders, order queue, kitchen screen, open orders, restaurant kitchen, kds, kitchen display screen, kitchen order screen
topic: restaurant

A header with the title "Open orders" and the text "6 open".
Three columns: "New" with the cards "Table 4 · Order 318" and "Table 9 · Order 319"; "Preparing" with the cards "Table 2 · Order 315", "Takeaway · Order 316" and "Table 7 · Order 317"; "Ready" with the card "Table 5 · Order 314".

"""##),
    EmbeddedFile(name: "permission", text: ##"""
names: permission screen, permission request, permission dialog, permission prompt, allow notifications, notification permission, location permission, camera permission, enable notifications, permissions screen
frame: phone

An empty state "Allow notifications?" with the text "You can change this in the settings at any time.", a primary "Allow" button and a "Not now" button.

"""##),
    EmbeddedFile(name: "photo-editor", text: ##"""
names: photo editor, image editor, edit photo, photo editing, photo editing app, photo editor app, image editing app, photo filter app, photo editor screen, edit photo screen
frame: phone
topic: photography

A header with a close icon button, the title "Edit photo" and a "Save" button.
A large image.
Chips "Original", "Warm", "Cool", "Mono" and "Fade".
A "Brightness" slider, a "Contrast" slider and a "Saturation" slider.
A tab bar with Crop, Filters (active), Adjust and Text.

"""##),
    EmbeddedFile(name: "podcast", text: ##"""
names: podcast, podcast app, podcast page, podcast screen, podcast player, podcast episode, episode page, audiobook player, audiobook, podcast home, podcast website, episode screen, podcast episode page
topic: podcasts
frame: phone

A header with a back icon button and a share icon button.
A large image "{picture}".
The heading "{item 1}", the text "{item 1 detail}" and the text "{subline}".
A slider at 38%.
A row with the buttons 1.0x, Back 15, Play, Forward 30 and Sleep timer.
A "Download" button.
The heading "Chapters".
A list with "Introduction", "How it started", "What went wrong" and "Questions".

"""##),
    EmbeddedFile(name: "poll", text: ##"""
names: poll, polls, poll page, voting page, polls website, poll screen, voting app, vote page, voting, voting screen, poll app, voting website, voting results, poll results, election page, online voting
topic: voting

A navbar.
The heading "{survey 1}" and the text "1,248 votes · 2 days left".
Radio buttons {survey answers}.
A primary "Vote" button and a "Show results" button in a row.
The heading "Results".
A bar chart.
The heading "More polls".
A list of three items.

"""##),
    EmbeddedFile(name: "portfolio", text: ##"""
names: portfolio, portfolio page, portfolio website, portfolio site, personal website, personal site, personal page, cv, cv page, resume, resume page, resume website, personal portfolio, online portfolio, developer portfolio, designer portfolio, photography portfolio, artist website, personal homepage, project showcase, about me page
topic: design

A navbar with the logo "{person 1}", the links Work, About, Skills and Contact, and a "Get in touch" button.
A hero with the headline "Hi, I am {person 1}", the text "{person 1 detail}. {subline}", a primary "See my work" button and a portrait image.
The heading "Selected work".
A grid of six cards, each with an image, a title and a text.
The heading "Skills".
Chips {chip 2}, {chip 3}, {chip 4}, "Strategy", "Research" and "Workshops".
The heading "Experience".
A list of three items.
A contact form with Name, Email, a Message text area and a primary "Send message" button.
A footer.

"""##),
    EmbeddedFile(name: "pos", text: ##"""
names: point of sale, pos, pos system, pos screen, cash register, checkout counter, pos app, till, point of sale screen, point of sale system, cashier screen
topic: cafe

A header with the logo, a search box and an avatar.
Chips.
On the left a grid of six product cards.
On the right an order summary with a primary "Charge" button.

"""##),
    EmbeddedFile(name: "pricing", text: ##"""
names: pricing, pricing page, pricing table, pricing screen, plans page, plans, subscription page, subscription plans, price page, pricing plans, subscription screen, saas pricing, paywall, upgrade page, upgrade screen, membership page, price list, tariffs, packages page

A navbar.
The heading "Plans and prices" in the center.
A segmented control with Monthly and Yearly.
Three plans.
FAQ.
A footer.

"""##),
    EmbeddedFile(name: "product-listing", text: ##"""
names: product listing, product list, shop, shop page, online shop, online store, store, catalogue, catalog, category page, product grid, products page, e-commerce, ecommerce, e-commerce website, ecommerce website, e-commerce site, e-commerce page, ecommerce store, e-commerce app, product catalog, product catalogue, shopping page, shopping app, webshop, marketplace, store page, shop website, plp, collection page, e-commerce store, storefront, ecommerce app, shop home, product gallery, online marketplace
topic: shop

A navbar with the logo, the links {nav 1}, {nav 2}, {nav 3} and {nav 4}, a search box and a cart icon button.
The heading "{headline}".
Chips.
The text "48 products" and a "Sort by" dropdown in a row.
Six product cards, each with a rating and an "Add to cart" button.
Pagination.
A footer.

"""##),
    EmbeddedFile(name: "product-page", text: ##"""
names: product page, product detail page, product details, pdp, product detail, product screen, product view, item detail, product details page, item detail page, product info page, single product page
topic: shop

A navbar with the logo, the links {nav 1}, {nav 2}, {nav 3} and {nav 4}, a search box and a cart icon button.
A breadcrumb with Home, {product 1 detail} and {product 1}.
On the left a large image and a gallery with 4 images.
On the right the heading "{product 1}", a rating, the heading "{product 1 value}", the text "{subline}", a Size dropdown, a quantity stepper, a primary full-width "Add to cart" button and a full-width "Add to wishlist" button.
Tabs with Description, Details, Reviews and Shipping.
The heading "You may also like".
Four product cards in a row.

"""##),
    EmbeddedFile(name: "profile", text: ##"""
names: profile, profile page, profile screen, user profile, user profile page, user profile screen, my profile, public profile, social profile, member profile, profile view, profile card page, profile ui, account profile
topic: social
frame: phone

A header with a back icon button, the title "Profile" and a settings icon button.
A cover image.
A large avatar of {person 1}, the heading "{person 1}", the text "{person 1 detail}" and the text "Coffee, long walks and good questions.".
Three stats in a row: "Posts" 248, "Followers" 3,612, "Following" 318.
A primary "Follow" button and a "Message" button in a row, and a link "Edit profile".
Tabs with Posts, Photos and About.
A gallery with 6 images.
A tab bar.

"""##),
    EmbeddedFile(name: "profile-picker", text: ##"""
names: profile selection, choose profile, profile picker, user selection, select profile, switch profile, account switcher, who's watching screen, profile chooser, choose a profile, user picker

The heading "Who is using this?" in the center.
Four cards in a row, each with a large avatar: "{person 1}", "{person 2}", "{person 3}" and "{person 4}".
A "Manage profiles" button in the center.

"""##),
    EmbeddedFile(name: "quiz", text: ##"""
names: quiz, quiz app, quiz page, quiz screen, trivia, question page, quiz question, test page, exam page, question screen, flashcards, trivia game, multiple choice question, exam screen, quiz game, question and answer page
topic: school
frame: phone

A header with a close icon button, the title "Question 3 of 10" and a timer badge "0:24".
A progress bar at 30%.
The heading "{survey 1}".
Radio buttons {survey answers}.
The text "Score: 240".
A primary full-width "Next" button.

"""##),
    EmbeddedFile(name: "reader", text: ##"""
names: reader, book reader, ebook reader, e-book reader, reading app, reading screen, e-reader, book page, kindle, reading view, pdf reader, pdf viewer, book app, document viewer
topic: books
frame: phone

A header with a back icon button, the title "{product 1}", a bookmark icon button and a text size icon button.
The text "Chapter 4".
The heading "The long way home".
The text "The road ran beside the river until the old bridge, and there it lost courage and turned back. She did not. She left the cart under the willows, took the lamp and the letter, and went on along the water, where the mist had begun to rise."
The text "It was not far, people said. An hour, if you knew the stones. She knew the stones. What she did not know was whether anybody would open the door."
A progress bar at 38%.
The text "Page 112 of 296".

"""##),
    EmbeddedFile(name: "recipe", text: ##"""
names: recipe, recipe page, recipe app, recipe screen, recipe detail, recipe details, cooking app, recipe website, cookbook page, recipe view, recipe card page
topic: recipes
frame: phone

A header with a back icon button, a heart icon button and a share icon button.
A large image "{item 1}".
The heading "{item 1}", a rating and the text "{item 1 detail}".
Three stats in a row: "Time" 35 min, "Serves" 4, "Calories" 320.
The heading "Ingredients".
Checkboxes {task 1}, {task 2}, {task 3} and {task 4}.
The heading "Steps".
A list with "1. Rinse and chop everything", "2. Simmer for 20 minutes" and "3. Season and serve".
A primary full-width "Start cooking" button.

"""##),
    EmbeddedFile(name: "recorder", text: ##"""
names: voice recorder, audio recorder, sound recorder, voice memo, voice memos, recording screen, voice recording, recorder app, voice recorder app, audio recording
frame: phone

A header with the title "Recorder" and a settings icon button.
The heading "00:14" in the center.
A sparkline.
A red "Record" button and a "Stop" button in a row.
A list "Recordings".

"""##),
    EmbeddedFile(name: "rental-listing", text: ##"""
names: rental listing, property listing page, property page, property details, property detail page, hotel page, hotel details, apartment page, room page, listing page, house listing, room details, airbnb listing, apartment listing, apartment details, property listing, real estate listing
topic: hotel

A navbar.
The heading "{item 1}".
A row with a rating and the text "{item 1 detail}".
A gallery with 5 images.
On the left the text "{subline}", the heading "What this place offers", and chips "Wi-Fi", "Kitchen", "Parking" and "Garden".
On the right a card titled "$142 per night" with a Check-in date picker, a Check-out date picker, a Guests dropdown and a primary full-width "Reserve" button.
A footer.

"""##),
    EmbeddedFile(name: "restaurant-menu", text: ##"""
names: restaurant menu, menu page, food menu, menu card, digital menu, cafe menu, drinks menu, dish list
topic: restaurant
frame: phone

A header with a back icon button, the title "{brand}" and a cart icon button.
A cover image.
Chips.
The heading "{chip 2}".
A list of four items with an image.
A primary full-width "View order" button.

"""##),
    EmbeddedFile(name: "reviews", text: ##"""
names: reviews page, customer reviews page, user reviews, ratings and reviews, review page, reviews screen, review screen, product reviews, customer reviews

The heading "Reviews".
A row with the heading "4.6", a rating and the text "318 reviews".
A "5 stars" progress bar at 72%, a "4 stars" progress bar at 18%, a "3 stars" progress bar at 6%, a "2 stars" progress bar at 3% and a "1 star" progress bar at 1%.
Three comments.
A primary "Write a review" button.

"""##),
    EmbeddedFile(name: "ride", text: ##"""
names: ride hailing, ride hailing app, ride-hailing app, taxi app, ride app, ride booking, cab booking, taxi booking, cab app, ride sharing app, ride sharing, rideshare app, book a ride, uber clone, taxi booking app, ride request, ride hailing screen
sites: Uber, Lyft
topic: ride
frame: phone

A full-screen map with a route.
A search box with the placeholder "Where to?".
A bottom sheet with the heading "Choose a ride", a list of three items and a primary full-width "Confirm ride" button.

"""##),
    EmbeddedFile(name: "scanner", text: ##"""
names: scanner, qr scanner, barcode scanner, scan screen, qr code scanner, scan page, qr code page, document scanner, scanner app, qr code reader, scan
frame: phone

A header with a back icon button and the title "Scan".
A camera view "Scan the code" as a scanner.
The text "Hold the code inside the frame."
A "Flash" button and a primary "Enter code by hand" button.

"""##),
    EmbeddedFile(name: "score", text: ##"""
names: quiz result, quiz results, quiz result page, quiz results page, test result, score screen, score page, game over, game over screen, result screen, level complete, test results page
frame: phone

A header with a close icon button and the title "Your result".
A progress ring "Score" at 80%.
The heading "Well done!" in the center.
The text "8 of 10 answers are right." in the center.
Three stats in a row: "Score" 80, "Time" 2:14, "Best" 92.
A primary full-width "Try again" button.
A full-width "Share" button.

"""##),
    EmbeddedFile(name: "search-engine", text: ##"""
names: google home, google homepage, google home page, search engine, search engine home, search homepage, google search, google search page, search engine homepage, search engine page, google clone
sites: Google, Bing, DuckDuckGo

A header with the links Mail and Images and an avatar on the right.
A large logo "{brand}" in the center.
A search box in the center.
A "{brand} Search" button and an "I'm Feeling Lucky" button in a row in the center.
A footer with the links About, Advertising, Privacy and Terms.

"""##),
    EmbeddedFile(name: "search-results", text: ##"""
names: search results, search results page, search page, search screen, results page, search result page, search engine results, search, results screen, explore page, discover page, browse page, explore screen, discover screen, browse tab, search tab, browse screen
topic: blog

A navbar with a search box.
Chips.
The text "128 results", a "Sort by" dropdown and a Filter button in a row.
A list of six items with an image.
Pagination.

"""##),
    EmbeddedFile(name: "seats", text: ##"""
names: seat selection, seat map, seat picker, seat selector, seating plan, choose seats, choosing seats, select seats, selecting seats, pick seats, seat booking, seats screen, seat reservation, choose your seats, book seats
frame: phone

A header with a back icon button and the title "Choose your seats".
The text "Screen" in the center.
A keypad: "A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "D1", "D2", "D3", "D4", "D5", "D6".
Chips "Available", "Selected" and "Taken".
A card titled "2 seats selected" with the text "Row C, seats 3 and 4".
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "settings", text: ##"""
names: settings, settings page, settings screen, preferences, preferences page, preferences screen, app settings, configuration page, options page, options screen, notification settings, privacy settings, system settings, user settings, setting page, settings menu, settings view, settings panel, settings window
frame: phone

A header with a back icon button and the title "Settings".
A list with "Maya Torres" with an avatar and the detail "maya@example.com".
A section titled "Account" with a list with "Personal details", "Password and security" and "Payment methods".
A section titled "Notifications" with four switches.
A section titled "Support" with a list with "Help" and "About".
A "Sign out" button.

"""##),
    EmbeddedFile(name: "share-sheet", text: ##"""
names: share sheet, share screen, share menu, share dialog, share modal, share popup
frame: phone

A full-screen image.
A bottom sheet with the heading "Share", a row with a message icon button, a mail icon button, a link icon button and a bookmark icon button, and the buttons "Copy link" and "Cancel".

"""##),
    EmbeddedFile(name: "sign-up", text: ##"""
names: sign up, signup, sign-up, sign up page, sign up screen, sign-up page, sign-up screen, signup page, signup screen, signup form, sign up form, sign-up form, registration, registration page, registration screen, registration form, register page, register screen, create account, create account page, create account screen, account creation, join page, user registration, account creation page
form: yes

Logo, the heading "Create your account", a Full name field, an Email field, a Password field, a checkbox "I agree to the Terms", a primary "Sign up" button, an "or" divider, Continue with Google, and a link "Already have an account? Sign in".

"""##),
    EmbeddedFile(name: "smart-home", text: ##"""
names: smart home app, smart home, smart home dashboard, home automation, smart home screen, iot dashboard, thermostat, iot app, smart home control, thermostat app, home control, home automation app
topic: smart-home
frame: phone

A header with the title "Home", a bell icon button and an avatar.
Chips.
Two stat cards in a row.
The heading "Devices".
Switches for {item 1}, {item 2}, {item 3}, {item 4} and {item 5}.
A line chart titled "Energy today".
A tab bar.

"""##),
    EmbeddedFile(name: "splash", text: ##"""
names: splash, splash screen, splash page, launch screen, loading screen, loading page, start screen
frame: phone

A large logo in the center, the text "{headline}" and a spinner.

"""##),
    EmbeddedFile(name: "spreadsheet", text: ##"""
names: spreadsheet, spreadsheet app, spreadsheet page, excel sheet, excel spreadsheet, spreadsheet screen, spreadsheet editor, worksheet
sites: Excel, Google Sheets

A menu bar with File, Edit, View, Insert, Format and Data.
A toolbar with undo, redo, bold, italic and chart.
A table.
Tabs with "Sheet 1", "Sheet 2" and "Summary".

"""##),
    EmbeddedFile(name: "status-page", text: ##"""
names: status page, system status, service status, uptime page, status screen, system status page, status dashboard
topic: software

A header with the logo and a "Subscribe to updates" button.
An alert "All systems are working" in green.
A table with the columns Service, Uptime and Status, and the rows Website, API, Sign-in, Payments and Email.
The heading "Past incidents".
A timeline with "Slow search, resolved after 24 minutes" and "Late emails, resolved after 2 hours".
A footer.

"""##),
    EmbeddedFile(name: "sticky-notes", text: ##"""
names: sticky notes, sticky notes app, notes board, sticky note app, sticky note board, post-it board, idea board, sticky notes page, sticky notes board

A header with the title "Notes" and a primary "New note" button.
A search box with the placeholder "Search notes".
Six yellow cards in 3 columns: "Groceries for Sunday", "Ideas for the trip", "Call the plumber", "Books to read", "Gift list" and "Birthday in May".

"""##),
    EmbeddedFile(name: "streaming", text: ##"""
names: streaming, streaming app, streaming service, netflix clone, netflix home, movie app, movie website, movie page, film app, streaming site, streaming platform, movie streaming, tv app, movie site, movies page, series page, movie streaming app, netflix homepage, movie home, movie list
sites: Netflix, Hulu, Disney Plus, Prime Video
topic: movies

A navbar with the logo, the links {nav 1}, {nav 2}, {nav 3} and {nav 4}, a search icon button and an avatar.
A hero with a background image, the headline "{item 1}", the text "{item 1 detail}", a primary "Play" button and a "More info" button.
The heading "Trending now".
Five posters in a row.
The heading "Continue watching".
Five posters in a row.

"""##),
    EmbeddedFile(name: "survey", text: ##"""
names: survey, survey page, survey screen, questionnaire, survey form, survey app, customer survey, feedback survey, feedback page, feedback screen, rating page, review form
topic: survey
frame: phone

A header with a close icon button and the title "Survey".
A progress bar "Question 2 of 5" at 40%.
The heading "{survey 1}".
Radio buttons {survey answers}.
A text area "Anything else?".
A Back button and a primary "Next" button in a row.

"""##),
    EmbeddedFile(name: "team-chat", text: ##"""
names: slack channel, team chat, slack clone, team messenger, slack app, slack workspace, chat workspace, discord server, workplace chat, team communication, group chat, slack interface, channel page, team messaging
sites: Slack, Discord, Microsoft Teams
topic: software

A sidebar titled "{brand}" with a search box, "# general", "# design", "# random", "# support", "Lena Fischer" and "Ravi Menon".
A header with the title "# general", an avatar group and a search icon button.
The comment "Lena Fischer" with the detail "The new start page is online. Please have a look!".
The comment "Ravi Menon" with the detail "Looks good. The pictures load fast, too.".
The comment "Amara Diallo" with the detail "I will write the newsletter this afternoon.".
The comment "Kenji Sato" with the detail "Numbers are up by 8% already.".
Chips "👍 4" and "🎉 2".
The text "Sofia is typing…".
A composer with the placeholder "Message # general".

"""##),
    EmbeddedFile(name: "terminal", text: ##"""
names: terminal, terminal window, command line, console, console window, shell, command prompt, terminal screen, terminal app, cli, command line interface

A window titled "Terminal" with a code block "$ git status, $ git add ., $ git commit -m 'Fix the form', $ git push" as a terminal.

"""##),
    EmbeddedFile(name: "terms", text: ##"""
names: terms, terms page, terms of service, terms and conditions, terms and conditions page, privacy policy, privacy page, legal page, cookie policy, privacy policy page, terms of use, terms screen, legal notice, imprint, terms of service page, license agreement

A navbar.
The heading "Terms of service" and the text "Last changed on 12 May".
On the left a list titled "Contents" with "What this is", "Your account", "Payments", "Your data" and "Ending it".
The heading "1. What this is".
The text "{brand} gives you a place to work and to keep what you make. What you put in stays yours. We keep it safe, and we do not sell it to anybody."
The heading "2. Your account".
The text "You need one account per person. Choose a good password and do not share it. Tell us when you think that somebody else has it."
The heading "3. Payments".
The text "Prices include tax. You can cancel at any time; the month that has begun is still paid for."
A checkbox "I have read and accept the terms".
A primary "Accept" button and a "Decline" button in a row.

"""##),
    EmbeddedFile(name: "ticket", text: ##"""
names: boarding pass, e-ticket, my ticket, ticket screen, flight ticket, event ticket, mobile ticket, digital ticket, ticket view, train ticket screen, boarding pass screen
frame: phone
topic: flights

A header with a back icon button and the title "Your ticket".
A card titled "{item 1}" with the text "{item 1 detail}".
Four stats in a row: "Date" 13 May, "Time" 09:40, "Gate" B12, "Seat" 14A.
A QR code image.
The text "Maya Torres" in the center.
A primary full-width "Add to wallet" button.

"""##),
    EmbeddedFile(name: "timer", text: ##"""
names: timer, pomodoro, pomodoro timer, timer app, stopwatch, countdown, countdown timer, timer screen, pomodoro app, stopwatch app, clock app, timer page, focus timer, countdown page, timer ui
topic: projects
frame: phone

A header with the title "Focus".
A segmented control with Focus, Short break and Long break.
A large progress ring "18:24" at 74%.
The text "Round 2 of 4".
A primary "Pause" button and a "Reset" button in a row.
The heading "Today".
Checkboxes {task 1}, {task 2} and {task 3}.

"""##),
    EmbeddedFile(name: "timetable", text: ##"""
names: bus timetable, train timetable, train schedule, bus schedule, departures, departure board, train times, departures board, bus times, departures screen, train schedule page

The heading "Departures".
A "From" field, a "To" field, a "Date" date picker and a primary "Search" button in a row.
A table with the columns Time, Line, Destination, Platform and Status, and the rows 09:12, 09:20, 09:34, 09:41 and 09:58.

"""##),
    EmbeddedFile(name: "tip", text: ##"""
names: tip calculator, bill splitter, split bill, split the bill, tip calculator app, bill split
frame: phone
form: yes

A header with the title "Split the bill".
A "Bill" field with the value "$84.00".
A segmented control with "10%", "15%" and "20%".
A "People" number stepper with the value "3".
Two stats in a row: "Tip" $12.60, "Each pays" $32.20.
A primary full-width "Calculate" button.

"""##),
    EmbeddedFile(name: "todo", text: ##"""
names: todo, to-do, todo list, to-do list, to do list, task list, todo app, to-do app, to do app, task manager, tasks page, task app, tasks screen, todo page, checklist, checklist app, task management app, tasks, task management, shopping list, grocery list, task tracker
topic: projects
frame: phone

A header with the title "Tasks" and a filter icon button.
A progress bar "3 of 7 done" at 43%.
A field "New task" with the placeholder "Add a task" and an "Add" button in a row.
Tabs with All, Active and Done.
Checkboxes {task 1}, {task 2}, {task 3}, {task 4}, {task 5} and {task 6}.
The text "4 tasks left".
A floating action button.

"""##),
    EmbeddedFile(name: "tracking", text: ##"""
names: order tracking, tracking page, tracking screen, track order, track your order, order tracking page, order tracking screen, delivery tracking, package tracking, live tracking, courier tracking, delivery tracking screen, parcel tracking, track delivery, track package
frame: phone
topic: food-delivery

A header with a back icon button and the title "Order 1048".
A map with a route.
The heading "Arriving in 12 minutes".
A stepper with "Ordered", "Packed", "On the way" (active) and "Delivered".
A list with {person 1}: "Your driver".
A "Message" button and a primary "Call driver" button in a row.

"""##),
    EmbeddedFile(name: "trading", text: ##"""
names: trading app, crypto app, stock app, stocks app, stock page, crypto wallet, crypto exchange, trading platform, trading dashboard, stock market app, coin page, stock trading app, trading screen, crypto dashboard, stock details, portfolio tracker, crypto tracker, investment app, stock market, crypto trading app, coin details, crypto screen, stock chart, bitcoin app, price chart
topic: stocks
frame: phone

A header with a back icon button, the title "{item 1}" and a star icon button.
The heading "{stat 3 value}" and a badge "+2.4% today".
An area chart.
A segmented control with 1D, 1W, 1M, 1Y and All.
A primary "Buy" button and a "Sell" button in a row.
The heading "Watchlist".
A list of four items.
A tab bar.

"""##),
    EmbeddedFile(name: "upload-page", text: ##"""
names: upload page, upload screen, file upload page, upload photo page, upload files page, upload form, document upload, file upload screen, upload video page, upload document

The heading "Upload files".
A dropzone.
A list with "Annual report.pdf" ("2.4 MB"), "Floor plan.pdf" ("1.1 MB") and "Photos.zip" ("48 MB").
A progress bar at 64%.
A "Cancel" button and a primary "Upload" button in a row.

"""##),
    EmbeddedFile(name: "verification", text: ##"""
names: otp screen, otp page, otp verification, 2fa, two-factor authentication, two factor authentication, verification, verification screen, verification page, verification code, code verification, verify email, email verification, phone verification, enter code, one-time password, 2fa screen, mfa
frame: phone

A header with a back icon button.
The heading "Enter the code", the text "We sent it to name@example.com.", a code input, a primary "Verify" button, the text "Send again in 0:42", and a link "Use another way".

"""##),
    EmbeddedFile(name: "video-call", text: ##"""
names: video call, video meeting, video conference, video chat, online meeting, video call screen, meeting screen, video conferencing, video calling, video conference call, zoom meeting, zoom call, meeting room screen
sites: Zoom, Google Meet, Webex

A header with the title "Weekly meeting" and the text "24:18" on the right.
Six cards in 3 columns, each with a large avatar: "{person 1}", "{person 2}", "{person 3}", "{person 4}", "{person 5}" and "{person 6}".
A row with a "Mute" button, a "Stop video" button, a "Share screen" button, a "Participants" button, a "Chat" button and a red "Leave" button.

"""##),
    EmbeddedFile(name: "video-page", text: ##"""
names: video page, watch page, video player page, video screen, video player screen, video watch page, video view, video detail page, video player ui, live stream, livestream page, video player app, video lesson, course player
topic: movies

A navbar with the logo and a search box.
On the left a video player, the heading "{item 1}", the text "48,210 views · 12 May", an avatar of {person 1} with a primary "Subscribe" button, a "Like" button, a "Share" button, a "Save" button, the heading "164 comments" and two comments.
On the right the heading "Up next" and a list of five items with an image.

"""##),
    EmbeddedFile(name: "video-site", text: ##"""
names: youtube home, youtube homepage, youtube clone, video site, video platform, video website, video sharing site, video sharing, video app, video home, video streaming site, video feed
sites: YouTube, Vimeo, Twitch, TikTok
topic: movies

A header with a hamburger, the logo "{brand}", a search box in the center, a bell icon button and an avatar.
A sidebar with Home, Trending, Subscriptions, Library and History.
Chips.
A grid of six cards, each with an image, a heading and the text "48k views · 2 days ago".

"""##),
    EmbeddedFile(name: "water", text: ##"""
names: water tracker, water intake, hydration tracker, water tracker app, water reminder, water intake tracker, drinking water app, water app
frame: phone

A header with the title "Today" and a bell icon button.
A progress ring "Water" at 62%.
The text "1.5 of 2.4 liters" in the center.
Buttons "+ 200 ml", "+ 330 ml" and "+ 500 ml" in a row.
A bar chart "Liters per day" with Mon 2.1, Tue 1.8, Wed 2.4, Thu 1.6, Fri 2.2, Sat 1.9 and Sun 1.5.
A tab bar with Today (active), History, Reminders and Profile.

"""##),
    EmbeddedFile(name: "weather", text: ##"""
names: weather, weather app, weather page, weather screen, weather forecast, weather widget, weather website, forecast, weather dashboard, weather details, weather ui, weather application, forecast page, weather forecast app
topic: weather
frame: phone

A header with a menu icon button, the title "Lisbon" and an add icon button.
A large sun icon, the heading "21°" and the text "Sunny · feels like 22° · 58% humidity".
The heading "Today".
A line chart.
The heading "7-day forecast".
A list of seven items.
Three stat cards in a row: Humidity, Pressure and Wind.

"""##),
    EmbeddedFile(name: "wifi", text: ##"""
names: wifi settings, wi-fi settings, network settings, wifi screen, wi-fi screen, wifi list, wifi page, wifi networks
frame: phone

A header with a back icon button and the title "Wi-Fi".
A switch "Wi-Fi" (on).
A list "Networks".
A "Join other network" button.

"""##),
    EmbeddedFile(name: "wizard", text: ##"""
names: wizard, setup wizard, multi-step form, multistep form, multi step form, step form, setup page, setup screen, stepper form, configuration wizard, installation wizard, setup flow, onboarding form
topic: service
form: yes

A stepper with Account, Details, Payment and Review, step 2.
The heading "Tell us more".
The fields {field 1}, {field 2} and {field 3}.
A Back button and a primary "Next" button.

"""##),
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "ai-agent", text: ##"""
kind: architecture
names: AI agent, AI agent architecture, agentic, agentic AI, LLM agent, coding agent, support agent, research agent, multi-agent, agent framework

User -> Agent: task
Agent -> Language model: prompts
Agent -> Memory
Agent -> Knowledge base
Agent -> Tools: calls
Tools -> External APIs

"""##),
    EmbeddedFile(name: "airport", text: ##"""
kind: flowchart
names: airport, boarding a plane, airport check-in, flight check-in, catching a flight, airport security

Arrive at the airport. Is there baggage to check? If yes, drop the baggage. Pass security. Is anything forbidden found? If yes, hand it over. Go to the gate. Board the plane.

"""##),
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

Users connect to CloudFront over HTTPS. CloudFront forwards to the application load balancer. The VPC holds the application load balancer, two EC2 instances and the RDS database. The application load balancer routes to the EC2 instances. Each EC2 instance reads and writes the RDS database. CloudFront reads assets from the S3 bucket.

"""##),
    EmbeddedFile(name: "binary-search", text: ##"""
kind: flowchart
names: binary search

Start -> Set low and high -> low > high?
low > high? -yes-> Report not found -> End
low > high? -no-> Compute middle -> Middle is the target?
Middle is the target? -yes-> Report position -> End
Middle is the target? -no-> Target below middle?
Target below middle? -yes-> Move high below middle -> low > high?
Target below middle? -no-> Move low above middle -> low > high?

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
    EmbeddedFile(name: "boot", text: ##"""
kind: flowchart
names: boot, boot process, linux boot, boot sequence, computer startup, operating system startup

Power on the computer. Test the hardware with the UEFI firmware. Load the boot loader. Start the kernel. Mount the root file system. Start the system services. Show the login prompt.

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
    EmbeddedFile(name: "browser-extension", text: ##"""
kind: architecture
names: browser extension, chrome extension, firefox extension, web extension

The Browser contains "Extension popup", "Background script", "Content script" and "Web page".
Extension popup <-> Background script: messages
Background script <-> Content script: messages
Content script -> Web page: reads and changes
Background script -> Extension storage: saves settings
Background script -> Remote API: requests

"""##),
    EmbeddedFile(name: "bubble-sort", text: ##"""
kind: flowchart
names: bubble sort, sorting numbers, sorting algorithm

Start -> Go to first pair -> Pair in order?
Pair in order? -no-> Swap pair -> Pairs left?
Pair in order? -yes-> Pairs left?
Pairs left? -yes-> Go to next pair -> Pair in order?
Pairs left? -no-> Anything swapped?
Anything swapped? -yes-> Go to first pair
Anything swapped? -no-> End

"""##),
    EmbeddedFile(name: "bug-report", text: ##"""
kind: flowchart
names: bug report, bug fix, fixing a bug, bug lifecycle, bug tracking

Report the bug. Can it be reproduced? If not, ask for details and go back to report the bug. If yes, assign a developer, then fix the bug. Does the test pass? If not, go back to fix the bug. If yes, release the fix, then close the report.

"""##),
    EmbeddedFile(name: "bug-triage", text: ##"""
kind: flowchart
names: bug triage, bug, bug report, bug fixing, bug tracking, defect management, issue triage, bug lifecycle, bug handling, bug reporting

Report bug. Can the bug be reproduced? If not, ask reporter for details. If yes, set priority, then assign developer, then fix bug, then test fix. Does the test pass? If not, go back to fix bug. If yes, close bug.

"""##),
    EmbeddedFile(name: "butterfly-life", text: ##"""
kind: flowchart
names: butterfly, butterfly life, metamorphosis, butterfly metamorphosis

Egg -> Caterpillar -> Chrysalis -> Adult butterfly -> Egg

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
    EmbeddedFile(name: "carbon-cycle", text: ##"""
kind: flowchart
names: carbon cycle

Carbon dioxide in air -> Plants: photosynthesis
Plants -> Animals: food
Plants -> Carbon dioxide in air: respiration
Animals -> Carbon dioxide in air: respiration
Animals -> Soil: decay
Soil -> Fossil fuels
Fossil fuels -> Carbon dioxide in air: burning

"""##),
    EmbeddedFile(name: "change-management", text: ##"""
kind: flowchart
names: change management, change request, change approval, it change, change control

Submit change request. Assess risk. Is the change approved? If not, reject change. If yes, schedule change, then implement change, then test change. Did the change succeed? If not, roll back change. If yes, close request.

"""##),
    EmbeddedFile(name: "chat-app", text: ##"""
kind: architecture
names: real-time chat, chat application, chat app, messaging app, messaging application, instant messaging, chat system, whatsapp, slack clone, whatsapp clone

Web client and mobile client connect to the load balancer over HTTPS. The load balancer routes to the WebSocket server and the API server. The WebSocket server publishes messages to the message broker. The chat service consumes messages from the message broker. The chat service stores messages in the message database. The WebSocket server tracks presence in the Redis cache. The API server reads the user database. The chat service notifies the push service.

"""##),
    EmbeddedFile(name: "chatbot", text: ##"""
kind: architecture
names: chatbot, chatbot architecture, AI assistant, AI chatbot, LLM application, LLM app

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
    EmbeddedFile(name: "circulatory-system", text: ##"""
kind: flowchart
names: circulatory system, blood circulation, circulation, human heart, cardiovascular system

Right heart -> Lungs: blood without oxygen
Lungs -> Left heart: blood with oxygen
Left heart -> Body
Body -> Right heart

"""##),
    EmbeddedFile(name: "clean", text: ##"""
kind: architecture
names: clean architecture, onion architecture

The Presentation layer contains "UI" and "Presenter". The Domain layer contains "Use cases" and "Entities". The Data layer contains "Repository", "Remote data source" and "Local database".
UI -> Presenter -> Use cases -> Entities
Use cases -> Repository
Repository -> Remote data source
Repository -> Local database

"""##),
    EmbeddedFile(name: "client-server", text: ##"""
kind: architecture
names: client-server, client server, client-server architecture, client server architecture, client-server model

Client 1, client 2 and client 3 send requests to the server. The server loads and stores in the database.

"""##),
    EmbeddedFile(name: "code-review", text: ##"""
kind: flowchart
names: code review, pull request, pull request review, merge request, pr review, peer code review

Open pull request. Run automated checks. Do the checks pass? If not, fix code and go back to run automated checks. If yes, review changes. Are the changes approved? If not, address comments and go back to review changes. If yes, merge pull request.

"""##),
    EmbeddedFile(name: "coffee", text: ##"""
kind: flowchart
names: coffee, making coffee, brewing coffee

Boil the water. Grind the beans. Put the coffee into the filter. Pour the water. Is it strong enough? If not, add coffee and go back to pour the water. If yes, is milk wanted? If yes, add milk. Serve the coffee.

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
    EmbeddedFile(name: "complaint", text: ##"""
kind: flowchart
names: customer complaint, complaint handling, complaint

Receive the complaint. Record the complaint. Is it justified? If not, explain the decision. If yes, investigate the cause, then offer a solution. Is the customer satisfied? If not, escalate to a manager. Close the complaint.

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
    EmbeddedFile(name: "crossing-street", text: ##"""
kind: flowchart
names: crossing the street, crossing a road, cross the road

Walk to the kerb. Is the light green? If not, wait and go back to is the light green. If yes, look left and right. Is a car coming? If yes, wait. If not, cross the street.

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
    EmbeddedFile(name: "data-science", text: ##"""
kind: flowchart
names: data science, data analysis, data cleaning, data science project

Define the question. Collect the data. Clean the data. Is the data good enough? If not, go back to collect the data. If yes, explore the data, then build a model. Is the model good enough? If not, go back to build a model. If yes, present the results.

"""##),
    EmbeddedFile(name: "data-warehouse", text: ##"""
kind: architecture
names: data warehouse, data warehouse architecture, business intelligence architecture, BI architecture

CRM system, ERP system and flat files send records to the ETL job. The ETL job loads tables into the staging area. The staging area feeds the data warehouse. The data warehouse feeds the sales data mart and the finance data mart. The reports read from the sales data mart and the finance data mart.

"""##),
    EmbeddedFile(name: "ddos", text: ##"""
kind: network
names: DDoS, DDoS attack, denial of service, denial-of-service attack

Attacker controls three bots. Each bot floods the target server with packets. A legitimate user sends blocked requests to the target server.

"""##),
    EmbeddedFile(name: "decision-laptop", text: ##"""
kind: flowchart
names: choosing a laptop, buying a laptop, choosing a computer, choosing a phone, buying a phone, buying a car, choosing a car

Set the budget. Is it mainly for work? If yes, is speed important? If yes, take the powerful model. If not, take the standard model. If it is not, is it for travel? If yes, take the light model. If not, take the cheap model.

"""##),
    EmbeddedFile(name: "design-thinking", text: ##"""
kind: flowchart
names: design thinking

Empathize -> Define -> Ideate -> Prototype -> Test
Test -> Ideate: learn

"""##),
    EmbeddedFile(name: "digestive-system", text: ##"""
kind: flowchart
names: digestive system, digestion, human digestive system, food digestion

Mouth -> Esophagus -> Stomach -> Small intestine -> Large intestine -> Rectum
Liver -> Small intestine: bile
Pancreas -> Small intestine: enzymes

"""##),
    EmbeddedFile(name: "dmz", text: ##"""
kind: network
names: DMZ, network security, secure network, DMZ network

The internet is connected to the outer firewall. The DMZ contains a web server and a mail server. The outer firewall is connected to the web server and the mail server. The web server and the mail server are connected to the inner firewall. The LAN contains the inner firewall, a database server and three workstations. The inner firewall is connected to the database server and the workstations.

"""##),
    EmbeddedFile(name: "egg", text: ##"""
kind: flowchart
names: egg, boiling an egg, boiled egg

Boil water. Put the egg in. Soft or hard? Soft: wait five minutes. Hard: wait ten minutes. In both cases cool the egg, then serve.

"""##),
    EmbeddedFile(name: "elevator", text: ##"""
kind: flowchart
names: elevator, lift

Press the button. Is the lift on this floor? If not, move the lift to the floor. Open the doors. Choose a floor. Is the lift overloaded? If yes, sound the alarm and go back to open the doors. If no, close the doors, then move to the floor, then open the doors again.

"""##),
    EmbeddedFile(name: "emergency-room", text: ##"""
kind: flowchart
names: emergency room, hospital triage, patient triage, triage

Patient arrives. Assess the condition. Is it life-threatening? If yes, treat at once. If not, register the patient, then wait for the doctor. Examine the patient. Is a stay needed? If yes, admit the patient. If not, discharge the patient.

"""##),
    EmbeddedFile(name: "employee-onboarding", text: ##"""
kind: flowchart
names: employee onboarding, new hire onboarding, staff onboarding, onboarding new employee, new employee onboarding, hr onboarding

Sign contract. Prepare workplace. Create accounts. Welcome new employee. Hold orientation. Assign mentor. Is the training complete? If not, continue training. Review probation.

"""##),
    EmbeddedFile(name: "engine", text: ##"""
kind: flowchart
names: combustion engine, four-stroke engine, engine, car engine, internal combustion engine

Intake -> Compression -> Power -> Exhaust -> Intake

"""##),
    EmbeddedFile(name: "even-odd", text: ##"""
kind: flowchart
names: even odd, even number, odd number

Start -> Read number n -> n divisible by 2?
n divisible by 2? -yes-> Print "even" -> End
n divisible by 2? -no-> Print "odd" -> End

"""##),
    EmbeddedFile(name: "event-driven", text: ##"""
kind: architecture
names: event-driven, event driven, event-driven architecture, event driven architecture, event-driven system, event-driven microservices, pub/sub architecture, publish subscribe

The order service, the payment service and the user service publish events to the event bus. The email service, the inventory service and the analytics service consume events from the event bus. The analytics service writes to the event store.

"""##),
    EmbeddedFile(name: "exam", text: ##"""
kind: flowchart
names: exam, examination, taking an exam, grading, grade

Study the material. Take the exam. Grade the exam. Is the score high enough? If not, go back to study the material. If yes, receive the certificate.

"""##),
    EmbeddedFile(name: "expense-approval", text: ##"""
kind: flowchart
names: expense approval, expense, expense claim, expense reimbursement, expense report, travel expense, reimbursement

Submit expense report. Are the receipts complete? If not, ask for missing receipts and go back to submit expense report. If yes, manager reviews report. Is the report approved? If not, return report with comments. If yes, reimburse employee.

"""##),
    EmbeddedFile(name: "factorial", text: ##"""
kind: flowchart
names: factorial

Start -> Read number n -> Set result to 1 -> n > 1?
n > 1? -yes-> Multiply result by n -> Subtract 1 from n -> n > 1?
n > 1? -no-> Print result -> End

"""##),
    EmbeddedFile(name: "fibonacci", text: ##"""
kind: flowchart
names: fibonacci

Start -> Read count -> Set a to 0 and b to 1 -> Numbers left?
Numbers left? -yes-> Print a -> Set a to b and b to a + b -> Numbers left?
Numbers left? -no-> End

"""##),
    EmbeddedFile(name: "file-upload", text: ##"""
kind: flowchart
names: file upload, upload, upload file, document upload, image upload, uploading a file

Choose file. Is the file type allowed? If not, show error message and go back to choose file. If yes, is the file small enough? If not, show error message. If yes, upload file, then scan for viruses, then save file, then show success message.

"""##),
    EmbeddedFile(name: "fire-alarm", text: ##"""
kind: flowchart
names: fire alarm, fire evacuation, evacuation, fire drill

Hear the alarm. Is there a fire? If not, reset the alarm and report the false alarm. If yes, call the fire brigade, then leave by the stairs, then meet at the assembly point. Is everybody there? If not, tell the fire brigade who is missing. If yes, wait for the all-clear.

"""##),
    EmbeddedFile(name: "five-forces", text: ##"""
kind: block
names: five forces, Porter's five forces, porter five forces, competitive forces

Threat of new entrants -> Competitive rivalry
Bargaining power of suppliers -> Competitive rivalry
Bargaining power of buyers -> Competitive rivalry
Threat of substitutes -> Competitive rivalry

"""##),
    EmbeddedFile(name: "fizzbuzz", text: ##"""
kind: flowchart
names: fizzbuzz, fizz buzz

Start -> Set n to 1 -> n > 100?
n > 100? -yes-> End
n > 100? -no-> Divisible by 15?
Divisible by 15? -yes-> Print "FizzBuzz" -> Add 1 to n
Divisible by 15? -no-> Divisible by 3?
Divisible by 3? -yes-> Print "Fizz" -> Add 1 to n
Divisible by 3? -no-> Divisible by 5?
Divisible by 5? -yes-> Print "Buzz" -> Add 1 to n
Divisible by 5? -no-> Print n -> Add 1 to n
Add 1 to n -> n > 100?

"""##),
    EmbeddedFile(name: "food-chain", text: ##"""
kind: flowchart
names: food chain, food web

Sun -> Plants -> Insects -> Frogs -> Snakes -> Hawks

"""##),
    EmbeddedFile(name: "food-delivery", text: ##"""
kind: architecture
names: food delivery, food delivery app, food delivery platform, food delivery system, food ordering app, food ordering system, restaurant delivery app, grocery delivery app, meal delivery app, delivery app

"Customer app", "Restaurant app" and "Courier app" use the API gateway. The API gateway routes to the order service, the restaurant service and the delivery service. The order service charges cards through the payment provider. The order service uses the order database. The restaurant service uses the restaurant database. The order service publishes orders to the message queue. The delivery service consumes orders from the message queue. The notification service consumes orders from the message queue.

"""##),
    EmbeddedFile(name: "frog-life", text: ##"""
kind: flowchart
names: frog, frog life, frog metamorphosis

Eggs -> Tadpole -> Tadpole with legs -> Froglet -> Adult frog -> Eggs

"""##),
    EmbeddedFile(name: "geyser", text: ##"""
kind: flowchart
names: geyser, hot spring

Groundwater seeps down -> Hot rock heats the water -> Pressure builds in the chamber -> Water boils and flashes to steam -> Geyser erupts -> Chamber refills -> Hot rock heats the water

"""##),
    EmbeddedFile(name: "git-workflow", text: ##"""
kind: flowchart
names: git workflow, git branching, pull request, feature branch, git

Create a branch. Write code. Commit the changes. Push the branch. Open a pull request. Do the checks pass? If not, go back to write code. If yes, is the review approved? If not, go back to write code. If yes, merge the branch.

"""##),
    EmbeddedFile(name: "guessing-game", text: ##"""
kind: flowchart
names: guessing game, number guessing

Start. Pick a secret number. Ask for a guess. Is the guess right? If yes, congratulate the player. If not, is the guess too high? If yes, say "lower" and go back to ask for a guess. If not, say "higher" and go back to ask for a guess.

"""##),
    EmbeddedFile(name: "hearing", text: ##"""
kind: flowchart
names: hearing, human ear, ear, sense of hearing

Sound waves -> Ear canal -> Eardrum -> Ossicles -> Cochlea -> Auditory nerve -> Brain

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

The internet is connected to the modem. The modem leads to the wifi router. The wifi router is connected to a laptop, a smartphone and a smart TV via Wi-Fi. The wifi router is connected to a desktop PC and a NAS via Ethernet.

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
    EmbeddedFile(name: "insertion-sort", text: ##"""
kind: flowchart
names: insertion sort

Start -> Take second element -> Left neighbour larger?
Left neighbour larger? -yes-> Move neighbour right -> Left neighbour larger?
Left neighbour larger? -no-> Insert element -> Elements left?
Elements left? -yes-> Take next element -> Left neighbour larger?
Elements left? -no-> End

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

The Kubernetes cluster contains the Control plane and two worker nodes. The Control plane contains "API server", "etcd", "Scheduler" and "Controller manager". Each worker node contains one kubelet and two pods. The API server keeps its state in etcd. The scheduler and the controller manager call the API server. Each kubelet calls the API server. The kubectl client calls the API server.

"""##),
    EmbeddedFile(name: "largest-of-three", text: ##"""
kind: flowchart
names: largest of three numbers, maximum of three numbers, biggest of three, greatest of three, largest number, three numbers

Start -> Read the three numbers -> p > q?
p > q? -yes-> p > r?
p > q? -no-> q > r?
p > r? -yes-> Print p -> End
p > r? -no-> Print r -> End
q > r? -yes-> Print q -> End
q > r? -no-> Print r

"""##),
    EmbeddedFile(name: "laundry", text: ##"""
kind: flowchart
names: laundry, washing clothes, doing laundry

Sort the clothes. Load the machine. Add detergent. Start the machine. Are the clothes clean? If not, go back to add detergent. If yes, dry the clothes, then fold the clothes.

"""##),
    EmbeddedFile(name: "lawmaking", text: ##"""
kind: flowchart
names: lawmaking, bill becomes law, legislative process, legislation, passing a law

Bill introduced -> Committee review -> Debate -> Vote passed?
Vote passed? -yes-> Second chamber
Vote passed? -no-> Bill dies
Second chamber -> Signed?
Signed? -yes-> Law
Signed? -no-> Veto

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
    EmbeddedFile(name: "leap-year", text: ##"""
kind: flowchart
names: leap year

Start -> Read year -> Divisible by 4?
Divisible by 4? -no-> Print "no leap year" -> End
Divisible by 4? -yes-> Divisible by 100?
Divisible by 100? -no-> Print "leap year" -> End
Divisible by 100? -yes-> Divisible by 400?
Divisible by 400? -yes-> Print "leap year"
Divisible by 400? -no-> Print "no leap year"

"""##),
    EmbeddedFile(name: "leave-request", text: ##"""
kind: flowchart
names: leave request, leave approval, vacation request, holiday request, time off request, leave application, annual leave, leave

Submit leave request. Is enough leave left? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, update calendar, then notify employee.

"""##),
    EmbeddedFile(name: "library-loan", text: ##"""
kind: flowchart
names: library loan, library borrowing, book loan, lending a book, borrowing a book, library checkout, library book

Find the book. Show the library card. Is the card valid? If not, renew the card. Is the book available? If not, reserve the book. If yes, record the loan, then hand over the book with the due date.

"""##),
    EmbeddedFile(name: "library-return", text: ##"""
kind: flowchart
names: library return, book return, returning a library book, returning a book

Bring the book to the desk. Scan the book. Is the book overdue? If yes, charge a fine. Is the book damaged? If yes, charge the repair. Put the book back on the shelf.

"""##),
    EmbeddedFile(name: "light-bulb", text: ##"""
kind: flowchart
names: light bulb, lamp not working, lamp does not work, lamp troubleshooting

Lamp does not work. Is it plugged in? If not, plug it in. If yes, is the bulb burned out? If yes, replace the bulb. If not, buy a new lamp.

"""##),
    EmbeddedFile(name: "linear-search", text: ##"""
kind: flowchart
names: linear search, sequential search

Start -> Go to first element -> Elements left?
Elements left? -no-> Report not found -> End
Elements left? -yes-> Element is the target?
Element is the target? -yes-> Report position -> End
Element is the target? -no-> Go to next element -> Elements left?

"""##),
    EmbeddedFile(name: "load-balanced", text: ##"""
kind: architecture
names: load balanced web app, load-balanced, high availability, highly available web application, scalable web application, scalable architecture, scalable web app

Users connect to the load balancer over HTTPS. The load balancer routes to three web servers. Each web server uses the primary database and the Redis cache. The primary database replicates to the read replica.

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
    EmbeddedFile(name: "machine-learning-workflow", text: ##"""
kind: flowchart
names: model training, training a model, machine learning workflow, data science

Collect data -> Clean data -> Split data -> Train model -> Evaluate model -> Good enough?
Good enough? -yes-> Deploy model
Good enough? -no-> Tune model
Tune model -> Train model
Deploy model -> Monitor model

"""##),
    EmbeddedFile(name: "making-tea", text: ##"""
kind: flowchart
names: making tea, tea, make tea, cup of tea, brewing tea, making a cup of tea

Fill kettle. Boil water. Put tea bag in cup. Pour water. Steep for three minutes. Remove tea bag. Is milk wanted? If yes, add milk. Drink tea.

"""##),
    EmbeddedFile(name: "meal-choice", text: ##"""
kind: flowchart
names: what to cook, what to eat, dinner, choosing a meal, meal choice

Look into the fridge. Is there enough for a meal? If not, feel like going out? If yes, eat in a restaurant. If not, order pizza. If there is, short of time? If yes, cook pasta. If not, cook a new recipe.

"""##),
    EmbeddedFile(name: "merge-sort", text: ##"""
kind: flowchart
names: merge sort, mergesort

Start -> More than one element?
More than one element? -no-> Return list -> End
More than one element? -yes-> Split list in half -> Sort left half -> Sort right half -> Merge halves -> End

"""##),
    EmbeddedFile(name: "microservices", text: ##"""
kind: architecture
names: microservices, microservice architecture, microservices architecture, microservices e-commerce, microservices ecommerce, e-commerce architecture, ecommerce architecture, e-commerce platform, e-commerce system, online shop architecture, online store architecture, amazon clone

A web app and a mobile app use the API gateway. The API gateway forwards to four services: User service, Catalog service, Order service and Payment service. The user service uses the user database. The catalog service uses the catalog database. The order service uses the order database. The payment service charges cards through the payment provider. The order service publishes events to the message queue. The notification service consumes events from the message queue.

"""##),
    EmbeddedFile(name: "mitosis", text: ##"""
kind: flowchart
names: mitosis, cell division

Interphase -> Prophase -> Metaphase -> Anaphase -> Telophase -> Two daughter cells

"""##),
    EmbeddedFile(name: "mobile-backend", text: ##"""
kind: architecture
names: mobile app backend, mobile backend, mobile app architecture, mobile application architecture, backend for a mobile app, mobile app

The mobile app calls the API gateway over HTTPS. The API gateway routes to the auth service and the API server. The auth service reads the user database. The API server loads and stores in the app database. The API server caches results in Redis. The API server stores photos in the object storage. The API server sends notifications to the push service. The push service notifies the mobile app.

"""##),
    EmbeddedFile(name: "monitoring", text: ##"""
kind: architecture
names: monitoring system, monitoring stack, observability stack, logging architecture, observability, ELK stack, logging pipeline

The app servers send logs to the log collector. The log collector writes to the search index. The app servers expose metrics to the metrics server. The dashboard queries the search index and the metrics server. The metrics server sends alerts to the alert manager.

"""##),
    EmbeddedFile(name: "morning-routine", text: ##"""
kind: flowchart
names: morning routine, getting ready, waking up

Hear the alarm clock. Is it a weekend? If yes, sleep on. If no, get up, then take a shower, then get dressed, then have breakfast. Is it raining? If yes, take an umbrella. Leave the house.

"""##),
    EmbeddedFile(name: "mvc", text: ##"""
kind: architecture
names: MVC, MVC architecture, model view controller, model-view-controller, MVC pattern

User -> Controller: input
Controller -> Model: updates
Model -> View: notifies
Controller -> View: selects
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
    EmbeddedFile(name: "nervous-system", text: ##"""
kind: flowchart
names: nervous system, reflex, reflex arc, nerve signal

Stimulus -> Receptor -> Sensory nerve -> Spinal cord -> Motor nerve -> Muscle -> Response

"""##),
    EmbeddedFile(name: "neural-network", text: ##"""
kind: network
names: neural network, feedforward neural network, feed-forward neural network, deep neural network, multilayer perceptron

The Input layer contains "Input 1", "Input 2" and "Input 3". The Hidden layer contains "Hidden 1", "Hidden 2", "Hidden 3" and "Hidden 4". The Output layer contains "Output 1" and "Output 2".
Input 1, Input 2, Input 3 -> Hidden 1, Hidden 2, Hidden 3, Hidden 4
Hidden 1, Hidden 2, Hidden 3, Hidden 4 -> Output 1, Output 2

"""##),
    EmbeddedFile(name: "nitrogen-cycle", text: ##"""
kind: flowchart
names: nitrogen cycle

Nitrogen in air -> Bacteria: fixation
Bacteria -> Soil
Soil -> Plants: uptake
Plants -> Animals: food
Animals -> Soil: decay
Soil -> Nitrogen in air: denitrification

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

The internet is tied to the firewall. The firewall is connected to the core switch. The core switch is connected to two access switches, a file server and a mail server. Access switch 1 is connected to three PCs. Access switch 2 is connected to a printer and an access point. The access point is connected to two laptops via Wi-Fi.

"""##),
    EmbeddedFile(name: "online-order", text: ##"""
kind: flowchart
names: online order, food order, online food order, food delivery, pizza order, online shopping

Browse the menu. Add items to the cart. Place the order. Is the payment accepted? If not, choose another payment and go back to place the order. If yes, confirm the order, then prepare the order, then hand it to the courier, then deliver the order.

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
    EmbeddedFile(name: "passport", text: ##"""
kind: flowchart
names: passport application, applying for a passport, visa application, applying for a visa

Gather the documents. Fill in the application form. Take a photo. Pay the fee. Are the documents complete? If not, add what is missing and go back to fill in the application form. If yes, submit the application. Is the application approved? If yes, collect the passport. If not, read the reasons and apply again.

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
    EmbeddedFile(name: "pattern-any", text: ##"""
kind: flow-pattern
names: *

Get everything ready. {Do} {it}. Check the result. Is everything in order? If not, go back to {do} {it}. If yes, tidy up.

"""##),
    EmbeddedFile(name: "pattern-apply", text: ##"""
kind: flow-pattern
names: apply

Gather the documents for {it}. Fill in the application. Are the documents complete? If not, add what is missing and go back to fill in the application. If yes, submit the application. Is the application approved? If yes, receive {it}. If not, appeal or apply later.

"""##),
    EmbeddedFile(name: "pattern-approve", text: ##"""
kind: flow-pattern
names: approve, approval, review, sign off, authorize, authorise

Submit {it}. Check {it}. Is {it} complete? If not, ask for corrections and go back to submit {it}. If yes, does the approver agree? If yes, approve {it}. If not, reject {it}. In both cases inform the sender.

"""##),
    EmbeddedFile(name: "pattern-book", text: ##"""
kind: flow-pattern
names: book, reserve, reservation, booking, appointment, schedule

Choose a date. Check {it}. Is {it} available? If not, choose another date and go back to check {it}. If yes, enter the details, then pay, then receive the confirmation.

"""##),
    EmbeddedFile(name: "pattern-borrow", text: ##"""
kind: flow-pattern
names: borrow, lend, loan, rent, lease

Ask for {it}. Show the card. Is {it} available? If not, join the waiting list. If yes, sign for {it}, then take {it} along, then bring {it} back on time.

"""##),
    EmbeddedFile(name: "pattern-build", text: ##"""
kind: flow-pattern
names: build, create, develop, design, write, produce, manufacture, launch

Collect the requirements for {it}. Plan {it}. {Do} {it}. Check {it}. Is it good enough? If not, improve it and go back to check {it}. If yes, release {it}.

"""##),
    EmbeddedFile(name: "pattern-buy", text: ##"""
kind: flow-pattern
names: buy, order, purchase, shop

Choose {it}. Compare the prices. Is {it} within the budget? If not, look for something cheaper and go back to compare the prices. If yes, place the order, then pay, then receive {it}.

"""##),
    EmbeddedFile(name: "pattern-cancel", text: ##"""
kind: flow-pattern
names: cancel, terminate, unsubscribe, quit

Ask to cancel {it}. Is {it} still within the notice period? If yes, cancel {it} and refund the money. If not, charge a fee. In both cases send a confirmation.

"""##),
    EmbeddedFile(name: "pattern-change", text: ##"""
kind: flow-pattern
names: change, replace, swap, switch, exchange

Get the tools ready. Remove {it}. Put in the new one. Check the result. Is everything in order? If not, correct the fault and go back to check the result. If yes, tidy up.

"""##),
    EmbeddedFile(name: "pattern-check", text: ##"""
kind: flow-pattern
names: check, test, inspect, verify, audit, measure, inspection

Get {it} ready. {Do} {it}. Is everything in order? If not, note the faults and have them corrected, then go back to {do} {it}. If yes, record the result.

"""##),
    EmbeddedFile(name: "pattern-choose", text: ##"""
kind: flow-pattern
names: choose, decide, select, pick, choice, decision

Think about {it}. Is it an easy choice? Yes: take the favourite. No: is one option clearly better? Yes: take that option. No: ask a friend for advice.

"""##),
    EmbeddedFile(name: "pattern-clean", text: ##"""
kind: flow-pattern
names: clean, wash, tidy, disinfect, brush, floss, shave, mow

Get the cleaning things ready. Clear the place. {Do} {it}. Is everything clean? If not, go back to {do} {it}. If yes, put the things away.

"""##),
    EmbeddedFile(name: "pattern-cook", text: ##"""
kind: flow-pattern
names: cook, make, bake, brew, prepare, mix, fry, roast

Gather everything for {it}. Prepare the ingredients. {Do} {it}. Try {it}. Is it good? If not, adjust it and go back to try {it}. If yes, serve {it}.

"""##),
    EmbeddedFile(name: "pattern-deliver", text: ##"""
kind: flow-pattern
names: deliver, ship, send, mail, transport, dispatch

Pack {it}. Label {it}. Bring {it} to the receiver. Is anybody there? If not, leave a note and try later. If yes, hand over {it} and get a signature.

"""##),
    EmbeddedFile(name: "pattern-find", text: ##"""
kind: flow-pattern
names: find, search, look up, locate

Say what to look for. Look for {it}. Is it found? If not, widen the search and go back to look for {it}. If yes, use {it}.

"""##),
    EmbeddedFile(name: "pattern-handle", text: ##"""
kind: flow-pattern
names: handle, respond, deal, manage, report, escalate, react

Notice {it}. Report {it}. Is {it} urgent? If yes, act at once. If not, put {it} in the queue. In both cases solve the problem, then record what was done.

"""##),
    EmbeddedFile(name: "pattern-install", text: ##"""
kind: flow-pattern
names: install, set up, configure, deploy, update, upgrade, migrate

Check the requirements. Make a backup. {Do} {it}. Test {it}. Does it work? If not, restore the backup and find the cause, then go back to {do} {it}. If yes, inform the users.

"""##),
    EmbeddedFile(name: "pattern-join", text: ##"""
kind: flow-pattern
names: join, register, sign up, enroll, enrol, subscribe, registration, enrolment, enrollment

Open the form for {it}. Enter the details. Are the details valid? If not, correct the details and go back to enter the details. If yes, confirm by email, then receive the welcome message.

"""##),
    EmbeddedFile(name: "pattern-learn", text: ##"""
kind: flow-pattern
names: learn, study, practise, practice, train

Set a goal for {it}. Find a course. {Do} {it}. Practise every day. Is it going well? If not, ask for help and go back to practise every day. If yes, go on to the next level.

"""##),
    EmbeddedFile(name: "pattern-onboard", text: ##"""
kind: flow-pattern
names: onboard, onboarding, orientation, induct

Prepare the workplace for {it}. Welcome {it}. Hand over the equipment. Train {it}. Is {it} ready to work alone? If not, go back to train {it}. If yes, collect feedback, then end the trial period.

"""##),
    EmbeddedFile(name: "pattern-pay", text: ##"""
kind: flow-pattern
names: pay, transfer, withdraw, deposit, charge, top up

Enter the amount. Check the balance. Is there enough money? If not, decline the payment. If yes, {do} {it}, then print the receipt.

"""##),
    EmbeddedFile(name: "pattern-plan", text: ##"""
kind: flow-pattern
names: plan, organize, organise, host, arrange, celebrate

Set the date and the budget for {it}. List what has to be done. Is everything within the budget? If not, shorten the list and go back to list what has to be done. If yes, share the tasks, then prepare {it}, then hold {it}.

"""##),
    EmbeddedFile(name: "pattern-repair", text: ##"""
kind: flow-pattern
names: repair, fix, troubleshoot, debug, diagnose, solve, reset, restart, reboot

Look at {it}. Find the cause. Is the cause known? If not, ask an expert. If yes, remove the cause. In both cases test {it}. Does it work? If not, go back to find the cause. If yes, put {it} back to use.

"""##),
    EmbeddedFile(name: "pattern-request", text: ##"""
kind: flow-pattern
names: request, claim, complaint, proposal, requisition, application, enquiry, inquiry

Submit {it}. Review {it}. Is {it} approved? If yes, confirm {it} and carry it out. If not, reject {it} and give the reason. In both cases inform the requester.

"""##),
    EmbeddedFile(name: "pattern-return", text: ##"""
kind: flow-pattern
names: return, give back, bring back, exchange

Bring back {it}. Check the condition. Is {it} in order? If not, charge a fee. If yes, accept {it}. In both cases record the return, then hand out a receipt.

"""##),
    EmbeddedFile(name: "pattern-sell", text: ##"""
kind: flow-pattern
names: sell, market, trade

Set the price. Offer {it}. Is somebody interested? If not, lower the price and go back to offer {it}. If yes, agree on the terms, then hand over {it}, then receive the money.

"""##),
    EmbeddedFile(name: "pattern-visit", text: ##"""
kind: flow-pattern
names: visit, travel, go, drive, fly, board, check in

Get everything ready. Go to {it}. Is everything in order? If not, ask for help. If yes, go in. In both cases follow the instructions.

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
    EmbeddedFile(name: "pet-adoption", text: ##"""
kind: flowchart
names: pet adoption, adopting a dog, adopting a cat, adopting a pet, dog adoption

Visit the shelter. Choose a pet. Fill in the application. Is the home suitable? If not, choose another pet. If yes, sign the contract, then pay the fee, then take the pet home.

"""##),
    EmbeddedFile(name: "photosynthesis", text: ##"""
kind: flowchart
names: photosynthesis

Sunlight -> Leaf
Water -> Leaf
Carbon dioxide -> Leaf
Leaf -> Glucose
Leaf -> Oxygen

"""##),
    EmbeddedFile(name: "plant-life", text: ##"""
kind: flowchart
names: plant life, seed germination, plant growth, flower life

Seed -> Germination -> Seedling -> Adult plant -> Flower -> Fruit -> Seed

"""##),
    EmbeddedFile(name: "power-plant", text: ##"""
kind: flowchart
names: power plant, electricity generation, thermal power plant, steam power plant, power station

Fuel -> Boiler -> Turbine -> Generator -> Transformer -> Power grid
Turbine -> Condenser: steam
Condenser -> Boiler: water

"""##),
    EmbeddedFile(name: "prime-check", text: ##"""
kind: flowchart
names: prime number, prime, primality

Start -> Read number n -> Set i to 2 -> i squared > n?
i squared > n? -yes-> Print "prime" -> End
i squared > n? -no-> n divisible by i?
n divisible by i? -yes-> Print "not prime" -> End
n divisible by i? -no-> Add 1 to i -> i squared > n?

"""##),
    EmbeddedFile(name: "procurement", text: ##"""
kind: flowchart
names: procurement, purchase order, vendor selection, supplier selection

Request the goods. Is the request approved? If not, inform the requester. If yes, ask for quotes, then choose the supplier, then send the purchase order, then receive the goods. Does the delivery match the order? If not, return the goods. If yes, pay the invoice.

"""##),
    EmbeddedFile(name: "product-launch", text: ##"""
kind: flowchart
names: product launch, launching a product, product development, new product

Collect ideas. Research the market. Is there demand? If not, go back to collect ideas. If yes, build a prototype, then test with users. Is the feedback good? If not, improve the prototype and go back to test with users. If yes, launch the product.

"""##),
    EmbeddedFile(name: "protein-synthesis", text: ##"""
kind: flowchart
names: protein synthesis, gene expression, central dogma

DNA -> mRNA: transcription
mRNA -> Ribosome
tRNA -> Ribosome: amino acids
Ribosome -> Protein: translation

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
    EmbeddedFile(name: "quicksort", text: ##"""
kind: flowchart
names: quicksort, quick sort

Start -> More than one element?
More than one element? -no-> Return list -> End
More than one element? -yes-> Choose pivot -> Split list at pivot -> Sort smaller part -> Sort larger part -> Join parts -> End

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
    EmbeddedFile(name: "recipe-pasta", text: ##"""
kind: flowchart
names: pasta, cooking pasta, spaghetti, noodles

Boil the water. Add salt. Add the pasta. Is the pasta soft? If not, cook on and go back to is the pasta soft. If yes, drain the pasta, then add sauce, then serve.

"""##),
    EmbeddedFile(name: "recommendation", text: ##"""
kind: architecture
names: recommendation system, recommendation engine, recommender, recommender system, recommendation architecture

The web app sends clicks to the event stream. The feature pipeline consumes clicks from the event stream. The feature pipeline writes to the feature store. The training job reads from the feature store. The training job writes models to the model registry. The recommendation service loads models from the model registry. The recommendation service reads from the feature store. The web app calls the recommendation service.

"""##),
    EmbeddedFile(name: "recycling", text: ##"""
kind: flowchart
names: recycling, recycling process, waste recycling

Collect waste -> Sort materials -> Clean materials -> Shred or melt -> Make new products -> Sell products

"""##),
    EmbeddedFile(name: "refund", text: ##"""
kind: flowchart
names: refund, refund request, product return, return, returns, return refund, customer refund, refund handling, money back, returns refunds

Receive refund request. Check purchase. Is the request within the return period? If not, decline request. If yes, receive returned item. Is the item undamaged? If not, offer partial refund. If yes, issue full refund. In all cases notify customer.

"""##),
    EmbeddedFile(name: "registration", text: ##"""
kind: flowchart
names: registration, user registration, sign up, signup, account creation, create account, account registration, new user registration, customer registration

Open sign-up form. Enter details. Are the details valid? If not, show validation errors and go back to enter details. If yes, is the email already registered? If it is, suggest logging in. If it is not, create account, then send verification link. Is the link opened? If yes, activate account. If not, resend verification link.

"""##),
    EmbeddedFile(name: "respiratory-system", text: ##"""
kind: flowchart
names: respiratory system, respiration, breathing, human respiratory system

Nose -> Throat -> Windpipe -> Bronchi -> Bronchioles -> Air sacs -> Blood: oxygen
Blood -> Air sacs: carbon dioxide

"""##),
    EmbeddedFile(name: "restaurant-visit", text: ##"""
kind: flowchart
names: restaurant visit, eating out, restaurant order, restaurant

Enter the restaurant. Is a table free? If not, wait at the bar. Sit down. Order from the menu. Eat. Is everything fine? If not, tell the waiter. Pay the bill.

"""##),
    EmbeddedFile(name: "ride-sharing", text: ##"""
kind: architecture
names: ride sharing, ride-sharing, ride hailing, ride-hailing app, ride sharing app, taxi app, uber, uber clone, lyft

The rider app and the driver app use the API gateway. The API gateway routes to the trip service, the matching service and the payment service. The driver app streams positions to the location service. The matching service queries the location service. The trip service uses the trip database. The payment service charges cards through the payment provider.

"""##),
    EmbeddedFile(name: "ring", text: ##"""
kind: network
names: ring topology, ring network

Computer 1 -- Computer 2 -- Computer 3 -- Computer 4 -- Computer 5 -- Computer 1

"""##),
    EmbeddedFile(name: "rock-cycle", text: ##"""
kind: flowchart
names: rock cycle

Magma -> Igneous rock: cooling
Igneous rock -> Sediment: erosion
Sediment -> Sedimentary rock: pressure
Sedimentary rock -> Metamorphic rock: heat
Metamorphic rock -> Magma: melting

"""##),
    EmbeddedFile(name: "sandwich", text: ##"""
kind: flowchart
names: sandwich, making a sandwich, peanut butter

Take two slices of bread. Spread butter. Is cheese wanted? If yes, add cheese. Add salad. Put the slices together. Cut the sandwich. Serve the sandwich.

"""##),
    EmbeddedFile(name: "scientific-method", text: ##"""
kind: flowchart
names: scientific method, scientific experiment

Ask a question -> Do background research -> Form a hypothesis -> Test with an experiment -> Results support hypothesis?
Results support hypothesis? -yes-> Report results
Results support hypothesis? -no-> Form a hypothesis

"""##),
    EmbeddedFile(name: "sdlc", text: ##"""
kind: flowchart
names: sdlc, software development, software development life, development lifecycle, software development lifecycle

Plan -> Analyze requirements -> Design -> Implement -> Test -> Deploy -> Maintain
Maintain -> Plan

"""##),
    EmbeddedFile(name: "search-engine", text: ##"""
kind: architecture
names: search engine, search engine architecture, web search, search system, full-text search

The crawler fetches pages from the web. The crawler stores pages in the page store. The indexer reads pages from the page store. The indexer writes to the search index. User sends queries to the search page. The search page calls the query service. The query service reads from the search index. The query service sends candidates to the ranking service.

"""##),
    EmbeddedFile(name: "seeing", text: ##"""
kind: flowchart
names: seeing, human eye, eye, sense of sight, vision

Light -> Cornea -> Pupil -> Lens -> Retina -> Optic nerve -> Brain

"""##),
    EmbeddedFile(name: "selection-sort", text: ##"""
kind: flowchart
names: selection sort

Start -> Go to first position -> Find smallest remaining element -> Swap it into position -> Positions left?
Positions left? -yes-> Go to next position -> Find smallest remaining element
Positions left? -no-> End

"""##),
    EmbeddedFile(name: "seq-api-request", text: ##"""
kind: sequence
names: api request, api request handling, api call, rest api, http request, request handling, api, request response, client server, api gateway

Sequence diagram with participants Client, API gateway, Auth service, Service and Database.
The client sends the request to the API gateway.
The API gateway asks the auth service to validate the token.
The auth service returns the identity to the API gateway.
The API gateway forwards the request to the service.
The service queries the database.
The database returns the records to the service.
The service returns the response to the API gateway.
The API gateway returns the response to the client.

"""##),
    EmbeddedFile(name: "seq-atm", text: ##"""
kind: sequence
names: atm, atm withdrawal, cash withdrawal, withdraw cash, withdraw money, withdrawal, bank withdrawal

Sequence diagram with participants Customer, ATM and Bank.
The customer inserts the card in the ATM.
The ATM asks the customer for the PIN.
The customer enters the PIN in the ATM.
The ATM sends the card number and the PIN to the bank.
The bank confirms the identity to the ATM.
The customer requests an amount from the ATM.
The ATM asks the bank to debit the account.
If the balance is sufficient, the bank approves the debit to the ATM and the ATM gives the cash to the customer, otherwise the bank declines the debit to the ATM and the ATM shows "Insufficient funds" to the customer.
The ATM returns the card to the customer.

"""##),
    EmbeddedFile(name: "seq-booking", text: ##"""
kind: sequence
names: booking, hotel booking, flight booking, reservation, ticket booking, hotel reservation, travel booking, appointment booking, appointment, restaurant reservation

Sequence diagram with participants Guest, Booking site, Availability service, Payment service and Email service.
The guest submits the dates in the booking site.
The booking site asks the availability service for free places.
The availability service returns the offers to the booking site.
The booking site shows the offers to the guest.
The guest submits the chosen offer in the booking site.
The booking site asks the availability service to hold the place.
The availability service confirms the hold to the booking site.
The booking site asks the payment service to charge the deposit.
The payment service returns the receipt to the booking site.
The booking site asks the email service to send the confirmation.
The booking site shows the booking number to the guest.

"""##),
    EmbeddedFile(name: "seq-cache-aside", text: ##"""
kind: sequence
names: cache, caching, cache aside, cache-aside, cache-aside read, cache lookup, cache read, read-through cache, redis cache

Sequence diagram with participants Client, Service, Cache and Database.
The client requests the record from the service.
The service asks the cache for the record.
If the record is cached, the cache returns the record to the service, otherwise the cache reports the miss to the service, the service queries the database, the database returns the record to the service and the service stores the record in the cache.
The service returns the record to the client.

"""##),
    EmbeddedFile(name: "seq-chat-message", text: ##"""
kind: sequence
names: chat, chat message, message delivery, chat message delivery, messaging, instant message, send message

Sequence diagram with participants Sender, Chat server, Message store, Push service and Recipient.
The sender sends the message to the chat server.
The chat server stores the message in the message store.
The chat server confirms the message to the sender.
If the recipient is online, the chat server sends the message to the recipient, otherwise the chat server asks the push service to notify the recipient and the push service sends the notification to the recipient.
The recipient sends the read receipt to the chat server.
The chat server sends the read receipt to the sender.

"""##),
    EmbeddedFile(name: "seq-checkout", text: ##"""
kind: sequence
names: checkout, checkout flow, purchase, e-commerce checkout, online purchase, shopping

Sequence diagram with participants Customer, Web shop, Order service, Payment gateway and Email service.
The customer submits the cart in the web shop.
The web shop sends the order to the order service.
The order service asks the payment gateway to charge the card.
If the payment is approved, the payment gateway returns the receipt to the order service, the order service asks the email service to send the confirmation and the order service returns the order number to the web shop, otherwise the payment gateway returns the error to the order service and the order service reports the failed payment to the web shop.
The web shop shows the result to the customer.

"""##),
    EmbeddedFile(name: "seq-deployment", text: ##"""
kind: sequence
names: deployment, ci/cd, ci cd, continuous integration, continuous deployment, code deployment, build pipeline, release

Sequence diagram with participants Developer, Git repository, CI server, Registry and Cluster.
The developer pushes the commit to the git repository.
The git repository notifies the CI server about the commit.
The CI server gets the code from the git repository.
The CI server runs the tests itself.
If the tests pass, the CI server pushes the image to the registry, the CI server asks the cluster to roll out the image, the cluster gets the image from the registry and the cluster confirms the rollout to the CI server, otherwise the CI server reports the failed tests to the developer.

"""##),
    EmbeddedFile(name: "seq-dhcp", text: ##"""
kind: sequence
names: dhcp, dhcp lease, dhcp request

Sequence diagram with participants Client and DHCP server.
Client -> DHCP server: Discover
DHCP server -> Client: Offer address
Client -> DHCP server: Request address
DHCP server -> Client: Acknowledge lease

"""##),
    EmbeddedFile(name: "seq-dns", text: ##"""
kind: sequence
names: dns, dns lookup, dns resolution, domain name resolution, page load, web page load, browser request

Sequence diagram with participants Browser, Resolver, Root server, TLD server and Name server.
The browser asks the resolver for the address.
The resolver asks the root server for the zone.
The root server returns the TLD server to the resolver.
The resolver asks the TLD server for the domain.
The TLD server returns the name server to the resolver.
The resolver asks the name server for the record.
The name server returns the IP address to the resolver.
The resolver returns the IP address to the browser.

"""##),
    EmbeddedFile(name: "seq-email", text: ##"""
kind: sequence
names: sending email, smtp, email delivery, send email, mail delivery

Sequence diagram with participants Sender, Mail client, Mail server, DNS, Receiving server and Recipient.
Sender -> Mail client: Write email
Mail client -> Mail server: Send email
Mail server -> DNS: Look up receiving server
DNS -> Mail server: Server address
Mail server -> Receiving server: Deliver email
Receiving server -> Mail server: Accept email
Recipient -> Receiving server: Fetch email
Receiving server -> Recipient: Email

"""##),
    EmbeddedFile(name: "seq-email-verification", text: ##"""
kind: sequence
names: email verification, verify email, email confirmation, confirm email, account verification, magic link

Sequence diagram with participants User, App, Account service and Email service.
The user submits the email address in the app.
The app sends the email address to the account service.
The account service creates a token itself.
The account service asks the email service to send the link.
The email service sends the link to the user.
The user opens the link in the app.
The app sends the token to the account service.
If the token is valid, the account service confirms the address to the app, otherwise the account service reports the expired link to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-file-upload", text: ##"""
kind: sequence
names: file upload, upload, image upload, upload file, photo upload, document upload, presigned url

Sequence diagram with participants User, Browser, API, Object storage and Worker.
The user selects the file in the browser.
The browser requests an upload URL from the API.
The API returns the signed URL to the browser.
The browser sends the file to the object storage.
The object storage confirms the upload to the browser.
The browser sends the file name to the API.
The API asks the worker to scan the file.
The worker gets the file from the object storage.
The worker returns the scan result to the API.
The API confirms the file to the browser.
The browser shows the finished upload to the user.

"""##),
    EmbeddedFile(name: "seq-food-delivery", text: ##"""
kind: sequence
names: food delivery, food order, food ordering, meal delivery, restaurant order, pizza order, pizza delivery, delivery

Sequence diagram with participants Customer, Delivery app, Restaurant, Courier and Payment service.
The customer submits the order in the delivery app.
The delivery app asks the payment service to charge the card.
The payment service returns the receipt to the delivery app.
The delivery app sends the order to the restaurant.
The restaurant confirms the order to the delivery app.
The delivery app asks the courier to collect the order.
The restaurant gives the meal to the courier.
The courier delivers the meal to the customer.
The courier reports the delivery to the delivery app.
The delivery app asks the customer for a rating.

"""##),
    EmbeddedFile(name: "seq-git", text: ##"""
kind: sequence
names: pull request, code review, git push, merge request

Sequence diagram with participants Developer, Repository, CI and Reviewer.
Developer -> Repository: Push branch
Developer -> Repository: Open pull request
Repository -> CI: Start checks
CI -> Repository: Checks passed
Repository -> Reviewer: Ask for review
Reviewer -> Repository: Approve
Developer -> Repository: Merge branch

"""##),
    EmbeddedFile(name: "seq-library", text: ##"""
kind: sequence
names: library, borrowing a book, library loan, lending a book, book loan

Sequence diagram with participants Reader, Librarian, Catalog.
Reader -> Librarian: Ask for the book
Librarian -> Catalog: Look up the book
Catalog -> Librarian: Book is available
Reader -> Librarian: Show library card
Librarian -> Catalog: Record the loan
Catalog -> Librarian: Due date
Librarian -> Reader: Hand over the book

"""##),
    EmbeddedFile(name: "seq-login", text: ##"""
kind: sequence
names: login, log in, sign in, signin, user login, authentication, user authentication, auth, login process, jwt

Sequence diagram with participants User, Browser, Auth service and User database.
The user submits the email and the password in the browser.
The browser sends the credentials to the auth service.
The auth service queries the user database for the account.
The user database returns the password hash to the auth service.
The auth service compares the hashes itself.
If the password matches, the auth service returns a session token to the browser and the browser shows the dashboard to the user, otherwise the auth service returns an error to the browser and the browser shows "Wrong email or password" to the user.

"""##),
    EmbeddedFile(name: "seq-logout", text: ##"""
kind: sequence
names: logout, log out, sign out, session end

Sequence diagram with participants User, Browser, Auth service and Session store.
The user clicks "Sign out" in the browser.
The browser sends the session token to the auth service.
The auth service deletes the session in the session store.
The session store confirms the deletion to the auth service.
The auth service confirms the sign-out to the browser.
The browser shows the start page to the user.

"""##),
    EmbeddedFile(name: "seq-oauth", text: ##"""
kind: sequence
names: oauth, oauth login, oauth2, oauth 2.0, authorization code flow, openid connect, oidc, social login, sso, single sign-on, single sign on, google login, saml

Sequence diagram with participants User, App, Authorization server and Resource API.
The user clicks "Sign in" in the app.
The app redirects the user to the authorization server.
The authorization server asks the user for credentials and consent.
The user sends the credentials and the consent to the authorization server.
The authorization server returns the authorization code to the app.
The app sends the code and the client secret to the authorization server.
The authorization server returns the access token to the app.
The app requests the profile with the access token from the resource API.
The resource API returns the profile to the app.
The app shows the home page to the user.

"""##),
    EmbeddedFile(name: "seq-order", text: ##"""
kind: sequence
names: order, order placement, place order, order processing, order fulfillment, order fulfilment, ordering, online order

Sequence diagram with participants Customer, Shop, Order service, Inventory and Warehouse.
The customer submits the order in the shop.
The shop sends the order to the order service.
The order service asks the inventory to reserve the items.
If the items are in stock, the inventory confirms the reservation to the order service, the order service asks the warehouse to ship the items and the warehouse returns the tracking number to the order service, otherwise the inventory reports the missing items to the order service.
The order service returns the order status to the shop.
The shop shows the order status to the customer.

"""##),
    EmbeddedFile(name: "seq-password-reset", text: ##"""
kind: sequence
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery

Sequence diagram with participants User, App, Auth service, Database and Email service.
The user requests a reset in the app.
The app sends the email address to the auth service.
The auth service stores a reset token in the database.
The auth service asks the email service to send the reset link.
The email service sends the reset link to the user.
The user submits the new password in the app.
The app sends the token and the new password to the auth service.
The auth service queries the database for the token.
The database returns the token to the auth service.
If the token is valid, the auth service stores the password hash in the database and the auth service confirms the change to the app, otherwise the auth service reports the expired token to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-payment", text: ##"""
kind: sequence
names: payment, payment processing, card payment, online payment, pay, credit card payment

Sequence diagram with participants Customer, Merchant website, Payment gateway and Issuing bank.
The customer submits the card details to the merchant website.
The merchant website sends the payment request to the payment gateway.
The payment gateway asks the issuing bank to authorize the amount.
The issuing bank checks the funds itself.
If the funds are sufficient, the issuing bank returns the approval to the payment gateway, the payment gateway confirms the payment to the merchant website and the merchant website shows the receipt to the customer, otherwise the issuing bank returns the decline to the payment gateway, the payment gateway reports the error to the merchant website and the merchant website asks the customer for another card.

"""##),
    EmbeddedFile(name: "seq-pub-sub", text: ##"""
kind: sequence
names: pub/sub, pub sub, publish subscribe, message queue, event driven, kafka, producer consumer, event processing, message broker, asynchronous processing, job queue, background job

Sequence diagram with participants Producer, Broker and Consumer.
The consumer subscribes to the topic at the broker.
The producer sends the event to the broker.
The broker confirms the event to the producer.
For each event, the broker sends the event to the consumer, the consumer processes the event itself and the consumer acknowledges the event to the broker.

"""##),
    EmbeddedFile(name: "seq-push-notification", text: ##"""
kind: sequence
names: push notification, notification, notifications, push message, notification delivery, mobile notification

Sequence diagram with participants App, Backend, Notification service, Push provider and Device.
The app sends the device token to the backend.
The backend stores the device token itself.
The backend sends the event to the notification service.
The notification service sends the message to the push provider.
The push provider sends the notification to the device.
The device confirms the delivery to the push provider.
The push provider returns the delivery status to the notification service.

"""##),
    EmbeddedFile(name: "seq-refund", text: ##"""
kind: sequence
names: refund, return, product return, order cancellation, cancel order, cancellation

Sequence diagram with participants Customer, Shop, Order service and Payment gateway.
The customer requests a refund in the shop.
The shop sends the refund request to the order service.
The order service checks the return period itself.
If the return is allowed, the order service asks the payment gateway to refund the amount, the payment gateway confirms the refund to the order service and the order service returns the refund number to the shop, otherwise the order service declines the refund to the shop.
The shop shows the result to the customer.

"""##),
    EmbeddedFile(name: "seq-registration", text: ##"""
kind: sequence
names: registration, sign up, signup, user registration, account creation, create account, onboarding, register

Sequence diagram with participants User, App, Account service, Database and Email service.
The user submits the registration form in the app.
The app sends the account details to the account service.
The account service asks the database for the email address.
If the address is free, the account service stores the account in the database, the account service asks the email service to send the welcome email and the account service returns the new account to the app, otherwise the account service reports the taken address to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-restaurant", text: ##"""
kind: sequence
names: restaurant, ordering in a restaurant, restaurant order, ordering food at a restaurant, dining

Sequence diagram with participants Guest, Waiter and Kitchen.
Guest -> Waiter: Order meal
Waiter -> Kitchen: Pass order
Kitchen -> Waiter: Meal is ready
Waiter -> Guest: Serve meal
Guest -> Waiter: Ask for the bill
Waiter -> Guest: Bring bill
Guest -> Waiter: Pay

"""##),
    EmbeddedFile(name: "seq-ride", text: ##"""
kind: sequence
names: ride, ride request, ride hailing, ride sharing, taxi booking, taxi, cab booking, uber, ride booking, ordering a taxi, cab

Sequence diagram with participants Rider, App, Dispatch service, Driver and Payment service.
The rider requests a ride in the app.
The app sends the pickup location to the dispatch service.
Loop until somebody takes the ride: the dispatch service offers the ride to the driver and the driver replies to the dispatch service.
The dispatch service returns the driver and the arrival time to the app.
The app shows the arrival time to the rider.
The driver reports the end of the trip to the dispatch service.
The dispatch service asks the payment service to charge the fare.
The payment service returns the receipt to the dispatch service.
The app shows the receipt to the rider.

"""##),
    EmbeddedFile(name: "seq-search", text: ##"""
kind: sequence
names: search, search query, product search, search flow, autocomplete, full-text search

Sequence diagram with participants User, Browser, Search API, Cache and Search index.
The user enters the words in the browser.
The browser sends the query to the search API.
The search API asks the cache for the results.
If the results are cached, the cache returns the results to the search API, otherwise the search API queries the search index, the search index returns the matches to the search API and the search API stores the results in the cache.
The search API returns the results to the browser.
The browser shows the results to the user.

"""##),
    EmbeddedFile(name: "seq-tcp", text: ##"""
kind: sequence
names: tcp, tcp handshake, three way handshake, tcp connection, tcp three way handshake

Sequence diagram with participants Client and Server.
Client -> Server: SYN
Server -> Client: SYN-ACK
Client -> Server: ACK
Client -> Server: Send data
Server -> Client: Acknowledge data

"""##),
    EmbeddedFile(name: "seq-tls", text: ##"""
kind: sequence
names: tls, tls handshake, ssl, ssl handshake, https, https handshake, handshake, tcp handshake, three-way handshake

Sequence diagram with participants Client, Server and Certificate authority.
The client sends "ClientHello" to the server.
The server returns "ServerHello and certificate" to the client.
The client asks the certificate authority for the revocation status.
The certificate authority returns the status to the client.
The client sends the key share to the server.
The server returns "Finished" to the client.
The client sends the encrypted request to the server.
The server returns the encrypted response to the client.

"""##),
    EmbeddedFile(name: "seq-transfer", text: ##"""
kind: sequence
names: money transfer, bank transfer, fund transfer, funds transfer, wire transfer, transaction, banking

Sequence diagram with participants Sender, Banking app, Bank and Receiving bank.
The sender submits the transfer in the banking app.
The banking app sends the transfer to the bank.
The bank asks the sender to confirm the transfer.
The sender confirms the transfer to the bank.
The bank debits the account itself.
The bank sends the amount to the receiving bank.
The receiving bank confirms the credit to the bank.
The bank returns the confirmation to the banking app.
The banking app shows the receipt to the sender.

"""##),
    EmbeddedFile(name: "seq-two-factor", text: ##"""
kind: sequence
names: two-factor, two factor login, two-factor authentication, 2fa, mfa, multi-factor authentication, otp, one-time password, two step verification

Sequence diagram with participants User, App, Auth service and SMS provider.
The user submits the password in the app.
The app sends the credentials to the auth service.
The auth service verifies the password itself.
The auth service asks the SMS provider to send a code.
The SMS provider sends the code to the user.
The auth service asks the app for the code.
The user enters the code in the app.
The app sends the code to the auth service.
If the code is correct, the auth service returns a session token to the app, otherwise the auth service reports the wrong code to the app.
The app shows the result to the user.

"""##),
    EmbeddedFile(name: "seq-video-call", text: ##"""
kind: sequence
names: video call, webrtc, call setup, voip call

Sequence diagram with participants Caller, Signaling server and Callee.
Caller -> Signaling server: Send offer
Signaling server -> Callee: Forward offer
Callee -> Signaling server: Send answer
Signaling server -> Caller: Forward answer
Caller -> Callee: Connect directly
Caller -> Callee: Send audio and video
Callee -> Caller: Send audio and video

"""##),
    EmbeddedFile(name: "seq-webhook", text: ##"""
kind: sequence
names: webhook, webhook delivery, callback, event delivery

Sequence diagram with participants Provider, Webhook endpoint, Queue and Worker.
The provider sends the signed event to the webhook endpoint.
The webhook endpoint verifies the signature itself.
The webhook endpoint puts the event on the queue.
The webhook endpoint returns "200 OK" to the provider.
The worker takes the event from the queue.
The worker processes the event itself.
If no answer arrives, the provider sends the event again to the webhook endpoint.

"""##),
    EmbeddedFile(name: "seq-websocket", text: ##"""
kind: sequence
names: websocket, web socket, websocket connection, websocket handshake, real-time updates, realtime updates, live updates

Sequence diagram with participants Client, Server and Message broker.
The client sends "GET /socket (upgrade)" to the server.
The server returns "101 Switching protocols" to the client.
The client sends the subscription to the server.
The server subscribes to the topic at the message broker.
For each event, the message broker sends the event to the server and the server sends the update to the client.
Every 30 seconds, the client sends "ping" to the server and the server returns "pong" to the client.
The client sends the close frame to the server.

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
names: social network, social media app, social media platform, social network architecture, news feed, photo sharing app, twitter, instagram, facebook, tiktok, twitter clone, instagram clone

The web app and the mobile app use the API gateway. The API gateway routes to the user service, the post service and the feed service. The user service uses the user database. The post service stores media in the object storage. The post service publishes posts to the event queue. The feed service consumes posts from the event queue. The feed service uses the feed cache.

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
    EmbeddedFile(name: "student-enrolment", text: ##"""
kind: flowchart
names: student enrolment, student enrollment, student admission, university admission, course registration, college admission, school admission

Submit the application. Are the documents complete? If not, ask for the missing documents and go back to submit the application. If yes, review the application. Are the requirements met? If not, send a rejection. If yes, send an offer, then pay the fee, then enrol in courses.

"""##),
    EmbeddedFile(name: "sum-of-numbers", text: ##"""
kind: flowchart
names: sum of numbers, adding numbers, sum, average of numbers

Start -> Set total to 0 -> Numbers left?
Numbers left? -yes-> Read number -> Add number to total -> Numbers left?
Numbers left? -no-> Print total -> End

"""##),
    EmbeddedFile(name: "support-ticket", text: ##"""
kind: flowchart
names: support ticket, customer support, help desk, support, helpdesk, it support, ticket, customer service, ticket handling, technical support, service desk

Receive ticket. Categorize ticket. Assign agent. Can the agent solve it? If not, escalate to second level. Solve problem. Is the customer satisfied? If not, go back to solve problem. If yes, close ticket.

"""##),
    EmbeddedFile(name: "thermostat", text: ##"""
kind: flowchart
names: thermostat, temperature control

Read the temperature. Is it below the target? If yes, switch the heating on. If not, switch the heating off. Wait a minute, then go back to read the temperature.

"""##),
    EmbeddedFile(name: "three-tier", text: ##"""
kind: architecture
names: three-tier, 3-tier, three tier architecture, 3 tier architecture, three-tier web application, 3-tier web application, three-tier web app, web application architecture, web app architecture

A client tier contains a web browser. An application tier contains a web server and an application server. A data tier contains a database server.
The web browser sends requests to the web server over HTTPS. The web server calls the application server. The application server loads and stores in the database server.

"""##),
    EmbeddedFile(name: "tire-change", text: ##"""
kind: flowchart
names: changing a tire, changing a tyre, flat tire, flat tyre

Park in a safe place. Loosen the nuts. Lift the car with the jack. Remove the flat tire. Put on the spare wheel. Tighten the nuts. Lower the car. Is the wheel firm? If not, go back to tighten the nuts. If yes, drive on carefully.

"""##),
    EmbeddedFile(name: "traffic-light", text: ##"""
kind: flowchart
names: traffic light, traffic signal

Show red -> Wait -> Car or pedestrian waiting?
Car or pedestrian waiting? -no-> Wait
Car or pedestrian waiting? -yes-> Show green -> Wait for cars to pass -> Show yellow -> Show red

"""##),
    EmbeddedFile(name: "transformer", text: ##"""
kind: architecture
names: transformer, transformer architecture, transformer model, BERT, GPT

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
    EmbeddedFile(name: "url-shortener", text: ##"""
kind: architecture
names: url shortener, link shortener, short url service, tiny url

Web app -> API gateway
API gateway -> Link service: new links
API gateway -> Redirect service: short links
Link service -> Link database: stores
Redirect service -> Link cache: looks up
Redirect service -> Link database: on a miss
Redirect service -> Click queue: clicks
Click queue -> Analytics service: clicks

"""##),
    EmbeddedFile(name: "user-login", text: ##"""
kind: flowchart
names: login, log in, sign in, user login, login page, authentication, user authentication, login feature, login process, account login, signing in, logging in

Open login page. Enter username and password. Are the credentials valid? If not, show error message and go back to enter username and password. If yes, create session, then show dashboard.

"""##),
    EmbeddedFile(name: "vaccination", text: ##"""
kind: flowchart
names: vaccination, vaccine, blood donation, donating blood

Register at the desk. Answer the health questions. Is the person fit? If not, make a new appointment. If yes, give the injection, then wait fifteen minutes. Is there a reaction? If yes, call a doctor. If not, go home.

"""##),
    EmbeddedFile(name: "vending-machine", text: ##"""
kind: flowchart
names: vending machine

Choose a drink. Is it in stock? If not, go back to choose a drink. If yes, insert coins. Is the amount enough? If not, go back to insert coins. If yes, release the drink, then return the change.

"""##),
    EmbeddedFile(name: "video-streaming", text: ##"""
kind: architecture
names: video streaming, video streaming platform, streaming platform, streaming service, video platform, live streaming, netflix, youtube, twitch

Creators upload videos to the upload service. The upload service stores originals in the object storage. The transcoder reads originals from the object storage. The transcoder writes segments to the origin storage. The CDN pulls segments from the origin storage. The video player streams from the CDN over HLS. The video player calls the API server. The API server reads the metadata database.

"""##),
    EmbeddedFile(name: "volcano", text: ##"""
kind: flowchart
names: volcano, volcanic eruption, volcano eruption

Rock melts into magma -> Magma rises into the chamber -> Gas pressure builds -> Vent opens -> Lava and ash erupt -> Lava cools into rock

"""##),
    EmbeddedFile(name: "vpn", text: ##"""
kind: network
names: VPN, VPN architecture, site-to-site VPN, virtual private network, VPN connection, remote access VPN

Remote laptop is connected to the internet. The internet is connected to the VPN gateway via an encrypted tunnel. The Office network contains the VPN gateway, the firewall, the file server and the intranet server. The VPN gateway is tied to the firewall. The firewall is connected to the file server and the intranet server.

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
    EmbeddedFile(name: "water-cycle", text: ##"""
kind: flowchart
names: water cycle, hydrologic cycle

Evaporation -> Condensation -> Precipitation -> Collection -> Evaporation

"""##),
    EmbeddedFile(name: "water-treatment", text: ##"""
kind: flowchart
names: water treatment, drinking water treatment, water purification

Intake -> Screening -> Coagulation -> Sedimentation -> Filtration -> Disinfection -> Storage -> Distribution

"""##),
    EmbeddedFile(name: "watering-plants", text: ##"""
kind: flowchart
names: watering plants, plant watering, watering system, irrigation

Check the soil. Is the soil dry? If yes, water the plants. If not, wait a day and go back to check the soil. Is water in the saucer? If yes, pour it away.

"""##),
    EmbeddedFile(name: "web-app", text: ##"""
kind: architecture
names: web application, web app, website architecture, web architecture, web system, full-stack application, full stack application, full-stack app

The web browser sends requests to the web server over HTTPS. The web server calls the API server. The API server loads and stores in the database. The API server uses the Redis cache.

"""##),
    EmbeddedFile(name: "wifi", text: ##"""
kind: flowchart
names: wifi, wi-fi, internet connection, network troubleshooting, no internet

Internet does not work. Is the router on? If not, switch it on. If yes, does another device work? If yes, restart the device. If not, restart the router. Does it work now? If not, call the provider. If yes, go on surfing.

"""##),
    EmbeddedFile(name: "wordpress", text: ##"""
kind: architecture
names: WordPress, WordPress site, WordPress plugin, WordPress architecture

Browser -> Web server: HTTP
Web server -> WordPress core
WordPress core -> Theme: renders
WordPress core -> Plugin: hooks
WordPress core -> MySQL database
Plugin -> MySQL database: options

"""##),
  ]
}
