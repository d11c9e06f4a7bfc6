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
    EmbeddedFile(name: "add-expense", text: ##"""
names: add expense, new expense, add transaction, expense form, new transaction, add an expense, expense entry, log expense, expense report, expense claim, reimbursement form, expense report form, travel expenses, expense approval, add expense app, new expense app, add transaction app, expense form app, new transaction app, add an expense app
form: yes
frame: phone

A header with a close icon button and the title "New expense".
The large heading "$24.80" in the center.
A segmented control with Expense (active), Income and Transfer.
A "Category" dropdown with the value "Groceries" and an "Account" dropdown with the value "Checking ·· 4821".
A "Date" field with the value "12 March 2026".
A "Note" field with the value "Corner Market".
A file upload "Add the receipt".
A primary full-width "Save expense" button.

"""##),
    EmbeddedFile(name: "addresses", text: ##"""
names: address list, saved addresses, my addresses, address book page, delivery address, select address, choose address, shipping addresses, delivery addresses, address screen
frame: phone

A header with a back icon button and the title "Addresses".
Radio buttons "Home, 12 Oak Street, Lisbon" (selected), "Work, 48 Harbor Road, Lisbon" and "Parents, 7 Mill Lane, Porto".
A "Add new address" button.
A primary full-width "Deliver here" button.

"""##),
    EmbeddedFile(name: "admin-table", text: ##"""
names: admin table, user management, user list, users page, data table page, crud, crud page, crud screen, order list, orders page, customer list, customers page, inventory page, inventory list, management page, records page, list of users, list of orders, list of customers, user table, order management, table page, user administration, members page, employee list, product management, admin page, users list
topic: crm

A sidebar.
A header with the title "{table}", and a primary "Add new" button on the right.
A search box, a Status dropdown, a Sort dropdown and a Filter button in a row.
A table.
Pagination.

"""##),
    EmbeddedFile(name: "age-check", text: ##"""
names: age verification, age gate, age check, age verification popup, age confirmation, over 18

A logo in the center.
The heading "Are you 18 or older?" in the center.
The text "You must be of legal age to enter this site." in the center.
A "No, leave" button and a primary "Yes, enter" button in a row.

"""##),
    EmbeddedFile(name: "age-picker", text: ##"""
names: age picker, age selection, select age, choose age, height picker, weight picker, age screen, how old are you
frame: phone

A header with a back icon button and a progress bar at 40%.
The heading "How old are you?" in the center.
The text "We use it to fit the plan to you." in the center.
A "Age" slider with the value "28".
A primary full-width "Continue" button.

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
    EmbeddedFile(name: "airplane-hotspot", text: ##"""
names: mobile hotspot, hotspot settings, personal hotspot, tethering, portable hotspot, wifi hotspot, share internet, mobile hotspot app, personal hotspot app, tethering app, portable hotspot app, wifi hotspot app, share internet app
frame: phone

A header with a back icon button and the title "Hotspot".
A switch "Share my connection" (on).
A "Network name" field with the value "Maya's phone".
A "Password" field with the value "bridge-lamp-42".
A list titled "Connected" with "Maya's laptop" with the value "212 MB" and "Tablet" with the value "48 MB".
The text "Used today: 260 MB".

"""##),
    EmbeddedFile(name: "alarm", text: ##"""
names: alarm, alarms, alarm app, alarm clock, alarm clock app, alarm screen, alarms screen, alarm page, alarm list
frame: phone
topic: sleep

A header with the title "Alarms" and an add icon button.
Switches "06:30 Weekdays" (on), "07:15 Monday" (off), "08:00 Weekend" (on) and "22:45 Bedtime" (on).
A tab bar with Alarm (active), Clock, Timer and Stopwatch.

"""##),
    EmbeddedFile(name: "api-client", text: ##"""
names: api client, rest client, postman clone, http client, api tester, api testing tool, api request tool, postman app, api playground, api explorer
sites: Postman
frame: desktop

A sidebar titled "Collections" with "List orders" (active), "Create order", "Cancel order", "List customers" and "Sign in".
A row with a dropdown with the value "GET", a field with the value "https://api.example.com/orders" and a primary "Send" button.
Tabs with Params (active), Headers, Body and Auth.
A table with the columns Key and Value, and the rows ("status", "open"), ("limit", "20") and ("sort", "date").
A section titled "Response" with a badge "200 OK", the text "84 ms · 1.2 KB" and a code block "id: 1048, status: open, total: 62.40" as a terminal.

"""##),
    EmbeddedFile(name: "api-keys", text: ##"""
names: api keys, api keys page, api key management, developer settings, access tokens, api tokens, api key settings, developer console, webhooks page, webhook settings
topic: software

A sidebar with Overview, "API keys" (active), Webhooks, Usage and Settings.
A header with the title "API keys" and a primary "Create key" button.
An alert "Keep keys secret. Whoever has one can act in your name.".
A table with the columns Name, Key, Created, "Last used" and Status, and the rows ("Website", "pk_live_··· 8f2a", "Jan 12, 2026", "2 minutes ago", "Active"), ("Mobile app", "pk_live_··· 31c7", "Feb 3, 2026", "1 hour ago", "Active") and ("Old shop", "pk_live_··· d90e", "Aug 19, 2025", "54 days ago", "Revoked").
The heading "Usage".
A bar chart titled "Requests per day" with Mon 18200, Tue 19400, Wed 21000, Thu 20100, Fri 22800, Sat 9600 and Sun 8400.

"""##),
    EmbeddedFile(name: "app-permissions", text: ##"""
names: app permissions, permissions screen, permission settings, app permission, permissions page, permission list, permission manager, manage permissions
frame: phone

A header with a back icon button and the title "App permissions".
The text "Choose what the app may use. You can change this at any time.".
Switches "Camera" (on), "Microphone" (on), "Location" (off), "Contacts" (off), "Photos" (on) and "Notifications" (on).

"""##),
    EmbeddedFile(name: "app-store-home", text: ##"""
names: app store, app store home, play store, app store homepage, play store home, app catalog, app gallery, game store, game store home, steam store, games catalog, app market, games website, game library, steam library, game portal, games store page, browser games site, my games, app store app, app store home app, play store app, app store homepage app, play store home app, app catalog app
sites: App Store
topic: games
frame: phone

A header with the title "Apps" and an avatar.
A search box with the placeholder "Games, apps and more".
Chips "For you" (selected), "Top", "New" and "Kids".
A card titled "Harbor Lights" with an image, the text "Puzzle of the week" and a primary "Install" button.
The heading "Top free".
A list with "1 Bread Day" with the detail "Cooking · 4.8 ★", "2 Trail Notes" with the detail "Hiking · 4.6 ★", "3 Quiet Piano" with the detail "Music · 4.7 ★" and "4 Word Garden" with the detail "Words · 4.5 ★". Each list item has an image and an "Install" button.
A tab bar with Games (active), Apps, Books and Search.

"""##),
    EmbeddedFile(name: "app-store-page", text: ##"""
names: app store page, app page, app store listing, app detail page, play store page, google play page, app store app page, game store page, steam page, steam store page, app details page, app store product page, app listing, app download screen, steam game page, app install page, play store app page, app store detail, app store listing app, app listing app, app store detail app
sites: Google Play, Steam
topic: games
frame: phone

A header with a back icon button and a share icon button.
A row with a gamepad icon, the heading "Harbor Lights" and the text "Tide Games · contains purchases".
Three stats in a row: "Rating" with the value "4.7 ★", "Downloads" with the value "1.2M", "Age" with the value "7+".
A primary full-width "Install" button.
A gallery with 3 images.
The heading "About this game".
The text "Light the lamps, guide the ferries and bring the town through a winter of storms. 48 levels, no hurry.".
Chips "Puzzle", "Offline" and "One player".
The heading "What is new".
The text "Version 4.2: six new levels and a quieter map.".
The heading "Ratings and reviews".
Two comments.

"""##),
    EmbeddedFile(name: "applicant-board", text: ##"""
names: recruiting board, applicant tracking, applicant tracking system, hiring pipeline, candidate pipeline, recruitment dashboard, candidates page, candidate list, recruiting pipeline, hiring dashboard, applicants list, recruiting app, recruitment app, candidate profile, hiring board, recruitment board
topic: jobs

A header with the title "Product designer", the text "48 applicants · closes on 31 March" and a primary "Add candidate" button.
Four kanban columns: "Applied" with the cards "Ines Duarte · Lisbon", "Omar Haddad · Paris" and "Grace Lin · remote", "Interview" with the cards "Peter Novak · Tue 10:00" and "Hannah Weiss · Wed 14:00", "Task" with the card "Sofia Rossi · due Friday" and "Offer" with the card "Kenji Sato · sent".

"""##),
    EmbeddedFile(name: "appointment-slots", text: ##"""
names: book doctor appointment, appointment time slots, choose time slot, time slot picker, time slot selection, select date and time, choose date and time, book an appointment with doctor, doctor appointment, doctor booking, appointment time, clinic booking, book a dentist, dentist appointment, time slots, pick a time, calendly page, schedule appointment, appointment confirmation, book doctor appointment app, appointment time slots app, choose time slot app, time slot picker app, time slot selection app
sites: Calendly
topic: clinic
frame: phone

A header with a back icon button and the title "Book an appointment".
A card titled "Dr. Amara Diallo" with an avatar and the text "Cardiology · Harbor Clinic, second floor".
The heading "March 2026".
Chips "Mon 16", "Tue 17" (selected), "Wed 18", "Thu 19" and "Fri 20".
The heading "Morning".
Chips "08:30", "09:00", "09:40" (selected) and "11:20".
The heading "Afternoon".
Chips "13:30", "14:10", "15:00" and "16:20".
A "Reason" field with the value "Check-up".
A primary full-width "Book Tue, 17 March, 09:40" button.

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
    EmbeddedFile(name: "ask-question", text: ##"""
names: ask a question, ask question page, ask question form, post a question, new question form, submit a question
form: yes

A header with the title "Ask a question" and a close icon button.
A "Title" field with the value "Why is my bread so dense?".
A text area "What have you tried?" with the placeholder "Tell what you did and what came out".
A "Tags" field with the value "baking, sourdough".
A checkbox "Send me an email for each answer" (checked).
A "Save draft" button and a primary "Post question" button in a row.

"""##),
    EmbeddedFile(name: "atm", text: ##"""
names: atm screen, cash machine, atm, atm interface, atm main menu, cash withdrawal, withdraw money, withdraw cash, withdrawal screen, deposit money, withdraw screen, atm machine screen
topic: bank
frame: tablet

The heading "How much would you like?" in the center.
The text "Checking ·· 4821 · $2,480.16" in the center.
Six buttons in 2 columns: "$20", "$40", "$60", "$100", "$200" and "Other amount".
A checkbox "Print a receipt".
A red "Cancel" button and a primary "Continue" button in a row.

"""##),
    EmbeddedFile(name: "attendance", text: ##"""
names: attendance, attendance page, attendance sheet, attendance screen, attendance app, attendance list, roll call, attendance tracker
topic: school

A header with the title "Attendance" and a date picker.
Three stats in a row: "Present" 22, "Absent" 2, "Late" 1.
A table with the columns Student, Status and Note.
A primary "Save" button.

"""##),
    EmbeddedFile(name: "auction", text: ##"""
names: auction page, auction site, online auction, bidding page, bid page, auction item, place bid, place a bid, live auction, auction app, auction website, bidding app, auction house
topic: shop

A navbar with the logo and a search box.
On the left a large image.
On the right the heading "Station clock, 1932", the text "Lot 48 · 17 bids · 9 watching", a list with "Current bid" with the value "$420", "Next bid" with the value "$440" and "Ends in" with the value "2 h 14 min", a "Your bid" field with the value "$440", a primary "Place bid" button and a "Watch" button.
The heading "Bid history".
A table with the columns Bidder, Bid and Time, and the rows ("g***e", "$420", "4 min ago"), ("o***r", "$400", "12 min ago"), ("i***s", "$380", "1 hour ago") and ("p***r", "$340", "3 hours ago").

"""##),
    EmbeddedFile(name: "authenticator", text: ##"""
names: authenticator app, authenticator, authenticator codes, two-step codes, google authenticator, set up authenticator, 2fa setup, two-factor setup, security codes, recovery codes, backup codes, authenticator codes app, two-step codes app, google authenticator app, set up authenticator app, 2fa setup app
frame: phone

A header with the title "Codes" and an add icon button.
A list with "Mail" with the detail "maya@example.com · 18 s left" and the value "482 106", "Bank" with the detail "maya.torres · 18 s left" and the value "913 274", "Code hosting" with the detail "mtorres · 18 s left" and the value "650 381" and "Cloud" with the detail "maya@example.com · 18 s left" and the value "207 945".
A progress bar at 60%.
A primary full-width "Scan a QR code" button.

"""##),
    EmbeddedFile(name: "automation-builder", text: ##"""
names: automation builder, workflow builder, workflow editor, automation page, automation rules, workflow automation, rule builder, automations page, no-code builder, zapier workflow, chatbot builder, automation screen, smart home automation rule, automation editor, create automation form, workflow page
sites: Zapier
topic: software

A header with the title "New order to chat", a switch "On" (on), a "Test" button and a primary "Publish" button.
On the left a list titled "Steps" with "Trigger: new order in the shop", "Only if: total over $100", "Do: send a message to # sales" and "Do: add a row to Orders 2026".
On the right a section titled "Send a message" with an "App" dropdown with the value "Team chat", a "Channel" dropdown with the value "# sales", a text area "Message" with the placeholder "New order from Ines Duarte" and a checkbox "Mention the team" (checked).
A table titled "Last runs" with the columns Time, Order and Result, and the rows ("Today, 09:38", "1048", "Done"), ("Today, 08:12", "1047", "Done") and ("Yesterday, 19:40", "1045", "Skipped").

"""##),
    EmbeddedFile(name: "backup", text: ##"""
names: backup page, backup screen, backup and restore, backup settings, cloud backup, data backup, restore backup, backup app, transfer data, export data, data export, download my data, download your data, backup and restore app, cloud backup app, data backup app, restore backup app, transfer data app, export data app
frame: phone

A header with a back icon button and the title "Backup".
A large cloud icon in the center.
The heading "Last backup: today, 03:12" in the center.
A progress bar "8.4 of 15 GB used" at 56%.
Switches "Back up every night" (on), "Only over Wi-Fi" (on) and "Photos and videos" (on).
A list with "Contacts" with the value "318", "Messages" with the value "1.2 GB" and "Photos" with the value "6.8 GB".
A full-width "Restore" button.
A primary full-width "Back up now" button.

"""##),
    EmbeddedFile(name: "ballot", text: ##"""
names: ballot paper, voting ballot, election ballot, candidate list election, vote for candidate, cast vote, cast your vote, electronic voting, voting booth, election voting, online election, election results, vote results page, election results page, candidate voting, ballot app, ballot paper app, voting ballot app, election ballot app, candidate list election app, vote for candidate app
topic: voting
frame: phone

A header with the title "Club election 2026" and the badge "2 days left".
The text "You have one vote. It is secret and cannot be changed." in the center.
The heading "Who shall be chair?".
Radio buttons "Ines Duarte · more training hours" (selected), "Omar Haddad · a new boathouse", "Grace Lin · lower fees" and "No vote".
The heading "So far".
A progress bar "412 of 680 members have voted" at 61%.
A primary full-width "Cast vote" button.

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
    EmbeddedFile(name: "battery", text: ##"""
names: battery usage, battery settings, battery saver, battery screen, battery status, battery app
frame: phone

A header with a back icon button and the title "Battery".
A progress ring "Battery" at 68% in the center.
The text "About 9 h 20 min left" in the center.
A switch "Battery saver" (off).
A list "Usage since last charge" with "Screen" 32%, "Music" 14%, "Maps" 11% and "Messages" 6%.

"""##),
    EmbeddedFile(name: "blocked", text: ##"""
names: blocked users, blocked accounts, block list, blocked list, blocked contacts, muted accounts, blocked numbers
frame: phone

A header with a back icon button and the title "Blocked".
The text "They cannot call you or send you messages.".
A list with "{person 1}", "{person 2}" and "{person 3}". Each list item has an avatar and an "Unblock" button.

"""##),
    EmbeddedFile(name: "bluetooth", text: ##"""
names: bluetooth devices, bluetooth, bluetooth settings, bluetooth screen, pair device, pairing screen, available devices, connect device, paired devices, device pairing, nearby devices, connected devices, available bluetooth devices
frame: phone

A header with a back icon button and the title "Bluetooth".
A switch "Bluetooth" (on).
A section titled "My devices" with a list with "Headphones" with the detail "Connected" and "Car stereo" with the detail "Not connected".
A section titled "Available devices" with a list with "Living room speaker", "Kitchen display" and "Work laptop".
A primary full-width "Scan" button.

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
    EmbeddedFile(name: "board-battle", text: ##"""
names: checkers, checkers game, checkers board, battleship, battleship game, connect four, ludo, ludo game, snakes and ladders, backgammon, reversi game, go board game, bingo, bingo card, minesweeper, minesweeper game, gomoku game, checkers app, checkers game app, checkers board app, battleship app, battleship game app, connect four app
topic: games
frame: phone

A header with a back icon button and the title "Your turn".
Two stats in a row: "You" 3 hits, "Ravi" 2 hits.
A keypad with 4 columns: "·", "·", "✕", "·", "·", "●", "●", "·", "·", "·", "·", "✕", "✕", "·", "·", "●".
Chips "● Hit" and "✕ Miss".
A "Give up" button and a primary "Fire" button in a row.

"""##),
    EmbeddedFile(name: "book-detail", text: ##"""
names: book detail page, book details, book info page, goodreads page, book store page, book review page, goodreads book, ebook store, bookshelf, my books, reading list app, reading tracker, book tracker, my library books, bookshelf app, goodreads clone, book club app
sites: Goodreads
topic: books

A navbar with the logo and a search box.
On the left an image labelled "Cover", a "Read a sample" button and a primary "Want to read" button.
On the right the heading "The salt road", the text "Ines Duarte · 2021 · 312 pages", a row with a rating 4.4 and the text "1,284 ratings · 216 reviews", the text "Three sisters carry salt over the mountains, and each has a reason not to arrive.", the heading "Reviews" and two comments.
The heading "Readers also liked".
Four cards in a row, each with an image: "Bridges and tides", "The last boat builder", "Small towns" and "A library on wheels".

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
    EmbeddedFile(name: "browser-extension", text: ##"""
names: browser extension, extension popup, chrome extension, browser extension popup, chrome extension popup, ad blocker, password manager, password manager app, password vault, saved passwords, passwords list, password list, password generator
sites: Bitwarden

A header with the title "Passwords", a search box with the placeholder "Search 64 logins" and an add icon button.
A list with "Mail" with the detail "maya@example.com", "Bank" with the detail "maya.torres", "Library" with the detail "2048 1163" and "Train tickets" with the detail "maya@example.com". Each list item has an icon and a "Copy" button.
The heading "New password".
A field with the value "bridge-lamp-42-Harbor".
A "Length" slider at 60%.
Switches "Digits" (on) and "Symbols" (on).
A primary full-width "Use password" button.

"""##),
    EmbeddedFile(name: "budget-report", text: ##"""
names: spending report, spending by category, budget report, monthly spending, monthly report, spending overview, spending analysis, spending insights, financial overview, net worth, income and expenses, cash flow page, spending chart, spending report app, spending by category app, budget report app, monthly spending app, monthly report app, spending overview app
topic: bank
frame: phone

A header with the title "March" and a calendar icon button.
Three stats in a row: "Income" $3,200, "Spent" $1,840, "Left" $1,360.
A donut chart with Rent 820, Food 410, Travel 260, Home 190 and Fun 160.
A list titled "Categories" with "Rent" with the detail "45% of spending" and the value "$820", "Food" with the detail "22% of spending" and the value "$410", "Travel" with the detail "14% of spending" and the value "$260", "Home" with the detail "10% of spending" and the value "$190" and "Fun" with the detail "9% of spending" and the value "$160".
A tab bar with Home, Report (active), Budgets and Profile.

"""##),
    EmbeddedFile(name: "buy-crypto", text: ##"""
names: buy crypto, buy bitcoin, sell crypto, crypto swap, token swap, swap tokens, swap screen, buy stock, buy shares, stock order form, trade ticket, place order screen, dex swap, send crypto, crypto buy screen, nft marketplace, nft page, buy crypto app, buy bitcoin app, sell crypto app, crypto swap app, token swap app, swap tokens app
sites: Coinbase
topic: crypto
frame: phone

A header with a back icon button and the title "Buy bitcoin".
A segmented control with Buy (active), Sell and Swap.
The large heading "$200.00" in the center.
The text "≈ 0.00298 BTC · 1 BTC = $67,080" in the center.
Chips "$50", "$100", "$200" (selected) and "$500".
A "Pay with" dropdown with the value "Checking ·· 4821".
A list with "Price" with the value "$198.00", "Fee" with the value "$2.00" and "Total" with the value "$200.00".
A primary full-width "Buy bitcoin" button.

"""##),
    EmbeddedFile(name: "cab-search", text: ##"""
names: cab booking, taxi booking, ride booking, book a ride, pickup and drop, pickup and drop-off, cab search, book a cab, book a taxi, order a taxi, taxi order
topic: ride
frame: phone

A full-screen map with a route.
A bottom sheet with the heading "Where to?", a "Pickup location" field with the value "12 Oak Street", a "Drop-off location" field, a list with "Economy" $8.40, "Comfort" $11.20 and "Van" $15.60, and a primary full-width "Book now" button.

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

A header with the title "Calendar", a previous icon button, a next icon button, a "Today" button, a segmented control with Day, Week and Month, and a primary "New event" button.
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
    EmbeddedFile(name: "call-log", text: ##"""
names: call log, recent calls, call history, recents, calls list, call list, missed calls, calls screen, calls page
frame: phone

A header with the title "Recents" and a search icon button.
A segmented control with All and Missed.
A list with "{person 1}" with the detail "Missed · mobile · 10:42", "{person 2}" with the detail "Outgoing · mobile · 09:15", "{person 3}" with the detail "Incoming · home · Yesterday" and "{person 4}" with the detail "Missed · work · Monday". Each list item has an avatar.
A tab bar with Favorites, Recents (active), Contacts and Keypad.

"""##),
    EmbeddedFile(name: "calorie-counter", text: ##"""
names: calorie counter, calorie tracker, food diary, meal planner, diet app, nutrition tracker, meal plan, macro tracker, food tracker, diet plan, nutrition app, calories app, food log
frame: phone

A header with the title "Today" and a calendar icon button.
A progress ring "1,420 of 2,000 kcal" at 71% in the center.
Three stats in a row: "Protein" 84 g, "Carbs" 162 g, "Fat" 48 g.
A section titled "Breakfast" with a list with "Oatmeal with berries" 320 kcal.
A section titled "Lunch" with a list with "Lentil soup" 410 kcal and "Bread" 180 kcal.
A section titled "Dinner" with a list with "Salmon and rice" 510 kcal.
A primary full-width "Add food" button.

"""##),
    EmbeddedFile(name: "camera", text: ##"""
names: camera, camera screen, camera app, camera view, camera ui, photo capture, take photo, camera interface, photo camera
frame: phone

A full-screen camera.
A header with a close icon button, a flash icon button and a settings icon button.
A segmented control with Video, Photo and Portrait at the bottom.

"""##),
    EmbeddedFile(name: "cancel-subscription", text: ##"""
names: cancel subscription, cancel plan, cancellation page, cancel membership, cancellation flow, subscription cancellation, unsubscribe page, cancel subscription dialog, cancellation form, cancellation survey, cancel subscription page, cancel account, downgrade plan, cancel order, order cancellation, cancel booking, booking cancellation, cancel reservation, cancellation reason, delete account, delete account page, delete my account, account deletion, close account

A header with a back icon button and the title "Cancel your plan".
The heading "We are sorry to see you go".
The text "Your plan runs to 12 April 2026. Your files stay readable after that.".
The heading "What is the reason?".
Radio buttons "It costs too much" (selected), "I need it rarely", "Something is missing" and "I use another product".
A text area "Anything else?" with the placeholder "We read every answer".
An alert "Pause for up to 3 months instead, for free.".
A "Keep my plan" button and a red "Cancel plan" button in a row.

"""##),
    EmbeddedFile(name: "car-rental", text: ##"""
names: car rental, rent a car, car rental page, car rental app, car hire, car rental website, car list, vehicle rental, rental cars, bike rental, bike sharing, bike sharing app, scooter rental, scooter app, car sharing app, car sharing, e-scooter app, car rental results, used car listing, car listing page, car dealership, car dealer website, car details page, cars for sale
topic: cars

A navbar.
A row with a "Pick up" field with the value "Lisbon airport, Fri 20 March, 10:00", a "Return" field with the value "Sun 22 March, 18:00" and a primary "Search" button.
Chips "All" (selected), "Small", "Family", "Electric" and "Van".
Three cards in a row, each with an image: "Small, 5 doors" with the text "4 seats · manual · unlimited km" and a primary "$28 a day" button, "Family, estate" with the text "5 seats · automatic · unlimited km" and a "$46 a day" button and "Electric, compact" with the text "5 seats · 380 km range" and a "$52 a day" button.
Three cards in a row, each with an image: "Van, 9 seats" with the text "9 seats · diesel · 500 km" and a "$74 a day" button, "Open car" with the text "4 seats · automatic" and a "$68 a day" button and "Truck, 12 m³" with the text "3 seats · 200 km" and a "$81 a day" button.
A footer.

"""##),
    EmbeddedFile(name: "card-details", text: ##"""
names: bank card details, card settings, credit card screen, card details screen, debit card, virtual card, freeze card, card limits, card controls, manage card, debit card screen, credit card page, credit card app, credit card statement, card page of a bank, bank card details app, debit card app, virtual card app, freeze card app, card limits app, card controls app
topic: bank
frame: phone

A header with a back icon button and the title "My card".
A card titled "Visa ·· 4821" with the text "Maya Torres" and the text "Valid to 09/28".
A row with a "Freeze" button, a "Show PIN" button and a "Replace" button.
A progress bar "$640 of $2,000 used this month" at 32%.
Switches "Pay online" (on), "Pay abroad" (off) and "Cash machines" (on).
The heading "Latest payments".
A list with "Corner Market" with the detail "Today, 17:42" and the value "−$24.80", "Train tickets" with the detail "Today, 08:10" and the value "−$11.50" and "Refund, shoe shop" with the detail "Yesterday" and the value "+$59.00".

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
    EmbeddedFile(name: "card-game", text: ##"""
names: solitaire, solitaire game, playing card game, poker table, poker game, poker app, blackjack, blackjack game, uno game, poker screen, rummy game, online poker, bridge game, cards table, casino game, blackjack table, casino app, slot machine, roulette
topic: games
frame: desktop

A header with a back icon button, the title "Table 12", the text "Blinds 5 / 10" and a settings icon button.
Three cards in a row, each with an avatar: "Ravi" with the text "480 chips · folded", "Lena" with the text "1,120 chips · bets 40" and "Omar" with the text "760 chips · calls".
The text "Pot 120" in the center.
A keypad with 4 columns: "9♠", "K♥", "4♦", "J♣".
The heading "Your hand: K♠ J♥ · two pairs" in the center.
A "Bet" slider at 30%.
A "Fold" button, a "Call 40" button and a primary "Raise" button in a row.

"""##),
    EmbeddedFile(name: "cart", text: ##"""
names: cart, cart page, shopping cart, shopping cart page, basket, shopping basket, shopping bag, bag page, cart screen, cart view, basket page, shopping cart screen
topic: shop

A navbar with the logo, the links {nav 1}, {nav 2} and {nav 3}, and a cart icon button.
The heading "Your cart".
On the left three cart items and a field "Discount code" with an "Apply" button.
On the right an order summary with a primary "Checkout" button.

"""##),
    EmbeddedFile(name: "case-study", text: ##"""
names: case study, case study page, customer story, success story page, portfolio project page, portfolio case study, project detail page, agency website, agency homepage, services page, our services, service detail page, services website, consulting website, freelancer website, law firm website, lawyer website, studio website, dentist website, clinic website
topic: design

A navbar.
The heading "How Northwind halved its delivery times".
The text "Logistics · 240 people · six months of work".
An image.
Three stats in a row: "Delivery time" −48%, "Lost parcels" −62%, "Happy drivers" 94%.
The heading "The problem".
The text "Drivers planned their routes on paper each morning, and nobody could say where a parcel was.".
The heading "What we did".
The text "We put the routes on a shared map and let it re-plan when a street is closed.".
A testimonial.
A primary "Talk to us" button.
A footer.

"""##),
    EmbeddedFile(name: "certificate", text: ##"""
names: certificate, certificate page, certificate of completion, course certificate, course completed, diploma, certificate screen, award certificate, course completion, certificate design, achievement certificate, certificate template
topic: elearning
frame: desktop

The logo "{brand}" in the center.
The large heading "Certificate of completion" in the center.
The text "This is to certify that" in the center.
The large heading "Maya Torres" in the center.
The text "has finished the course Foundations of Design, 12 lessons and 8 tests, with 92%." in the center.
A divider.
A row with the text "12 March 2026", the text "Amara Diallo, teacher" and the text "No. 2048-1163".
A "Share" button and a primary "Download" button in a row.

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
    EmbeddedFile(name: "channel-page", text: ##"""
names: youtube channel, video channel page, channel home, creator page, youtube channel page, streamer page, twitch channel, creator profile, patreon page, video channel
topic: movies

A navbar with the logo and a search box.
A cover image.
A row with a large avatar of {person 1}, the heading "{person 1}", the text "48.2k subscribers · 214 videos" and a primary "Subscribe" button.
Tabs with Home, Videos (active), Playlists, Community and About.
Four cards in a row, each with an image: "How to bake bread" with the text "128k views · 2 days ago", "A week by the sea" with the text "86k views · 1 week ago", "Five knots to know" with the text "214k views · 3 weeks ago" and "Repair a bike tire" with the text "97k views · 1 month ago".

"""##),
    EmbeddedFile(name: "character-select", text: ##"""
names: choose character, choosing character, select character, selecting character, pick character, character selection, character picker, character chooser, character choice, change character, character select, character select screen, choose your fighter, hero selection, choose hero, fighter select, character creation, character creator, character customization, customize character, choose your hero, team select
topic: games
frame: desktop

A header with a back icon button and the title "Choose your character".
On the left six cards in 3 columns, each with an image: "Runa" (selected), "Bolt", "Mira", "Oak", "Fen" and "Jax".
On the right a card titled "Runa" with the text "Ranger of the northern woods", a "Strength" progress bar at 60%, a "Speed" progress bar at 85%, a "Magic" progress bar at 40% and a "Luck" progress bar at 70%.
A "Random" button and a primary "Start" button in a row.

"""##),
    EmbeddedFile(name: "charging", text: ##"""
names: ev charging, charging station, ev charger, car charging, charging app, electric car app, charging screen, charging status, ev app
topic: cars
frame: phone

A header with a back icon button and the title "Charging".
A progress ring "Battery" at 68% in the center.
The text "42 min until 80%" in the center.
Three stats in a row: "Power" 48 kW, "Energy" 18.4 kWh, "Cost" $7.36.
A map.
A red full-width "Stop charging" button.

"""##),
    EmbeddedFile(name: "chat", text: ##"""
names: chat, whatsapp chat, chat screen, chat page, conversation screen, messenger, messaging app, chat app, chat window, chat interface, chat ui, messaging screen, messaging, live chat, support chat, chat view, instant messenger, chat room, message thread, conversation, dm, chat conversation
frame: phone

A header with a back icon button, an avatar of {person 1}, the title "{person 1}", a call icon button and a video icon button.
The text "Today".
Four chat bubbles.
A composer with the placeholder "Write a message".

"""##),
    EmbeddedFile(name: "chat-list", text: ##"""
names: chat list, messages, messages page, messages screen, conversation list, chats screen, message list, messages list, chat overview, direct messages, inbox screen
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
    EmbeddedFile(name: "chess-online", text: ##"""
names: online chess, chess app, chess match, chess game screen, chess website, lichess, chess puzzle, chess analysis
topic: games
frame: desktop

A header with the title "Rapid game, 10 minutes" and a settings icon button.
On the left a large image labelled "Chess board".
On the right a list with "Ravi" with the detail "1,482 · black" and the value "08:41" and "Maya" with the detail "1,510 · white" and the value "09:12", a table with the columns Move, White and Black, and the rows ("1", "e4", "e5") and ("2", "Nf3", "Nf6"), an "Offer draw" button and a red "Resign" button.

"""##),
    EmbeddedFile(name: "choose-avatar", text: ##"""
names: choose avatar, choosing avatar, select avatar, selecting avatar, pick avatar, avatar selection, avatar picker, avatar chooser, avatar choice, change avatar, choose profile picture, choosing profile picture, select profile picture, selecting profile picture, pick profile picture, profile picture selection, profile picture picker, profile picture chooser, profile picture choice, change profile picture, choose profile photo, choosing profile photo, select profile photo, selecting profile photo, pick profile photo, profile photo selection, profile photo picker, profile photo chooser, profile photo choice, change profile photo, avatar screen, avatar selector, avatar creator, avatar maker, create avatar form, avatar builder, upload profile picture, edit avatar, profile picture upload, avatar editor, upload avatar, avatar customization, customize avatar, change photo, choose avatar app, choosing avatar app, select avatar app, selecting avatar app, pick avatar app, avatar selection app
frame: phone

A header with a back icon button and the title "Choose your avatar".
A large avatar of "Maya Torres" in the center.
A row with an avatar "Fox", an avatar "Owl", an avatar "Bear" and an avatar "Cat".
A row with an avatar "Frog", an avatar "Wolf", an avatar "Seal" and an avatar "Hare".
The heading "Background".
A color picker.
A full-width "Upload a photo" button.
A primary full-width "Save avatar" button.

"""##),
    EmbeddedFile(name: "choose-country", text: ##"""
names: choose country, choosing country, select country, selecting country, pick country, country selection, country picker, country chooser, country choice, change country, choose region, choosing region, select region, selecting region, pick region, region selection, region picker, region chooser, region choice, change region, choose city, choosing city, select city, selecting city, pick city, city selection, city picker, city chooser, city choice, change city, choose location, choosing location, select location, selecting location, pick location, location selection, location chooser, location choice, change location, country code picker, country list, city picker list, country screen, currency picker, choose currency, choosing currency, select currency, selecting currency, pick currency, currency selection, currency chooser, currency choice, change currency, choose time zone, choosing time zone, select time zone, selecting time zone, pick time zone, time zone selection, time zone picker, time zone chooser, time zone choice, change time zone, select your country, delivery location, set location, enter your location, country code selector, phone country code, choose country app, choosing country app, select country app, selecting country app, pick country app, country selection app
frame: phone

A header with a close icon button and the title "Country".
A search box with the placeholder "Search 195 countries".
The heading "Suggested".
Radio buttons "Portugal · +351" (selected) and "Spain · +34".
The heading "All countries".
Radio buttons "Argentina · +54", "Australia · +61", "Austria · +43", "Belgium · +32", "Brazil · +55" and "Canada · +1".
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "choose-interests", text: ##"""
names: choose interests, choosing interests, select interests, selecting interests, pick interests, interests selection, interests picker, interests chooser, interests choice, change interests, choose topics, choosing topics, select topics, selecting topics, pick topics, topics selection, topics picker, topics chooser, topics choice, change topics, choose categories, choosing categories, select categories, selecting categories, pick categories, categories selection, categories picker, categories chooser, categories choice, change categories, choose genres, choosing genres, select genres, selecting genres, pick genres, genres selection, genres picker, genres chooser, genres choice, change genres, interests screen, what are you interested in, select your interests, topic selection screen, genre selection screen, preferences onboarding, pick your interests, personalization screen, choose what you like, favorite artists, choose artists, choose favorite artists, choose interests app, choosing interests app, select interests app, selecting interests app, pick interests app, interests selection app
frame: phone

A header with a back icon button and a link "Skip".
A progress bar at 66%.
The heading "What do you like?".
The text "Choose at least three. You can change them later.".
Chips "Music" (selected), "Cooking", "Football" and "Travel" (selected).
Chips "Books", "Gardens" (selected), "Films" and "Science".
Chips "Design", "Bikes", "Photos" and "History".
The text "3 chosen" in the center.
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "choose-role", text: ##"""
names: choose role, choosing role, select role, selecting role, pick role, role selection, role picker, role chooser, role choice, change role, choose user type, choosing user type, select user type, selecting user type, pick user type, user type selection, user type picker, user type chooser, user type choice, change user type, choose account type, choosing account type, select account type, selecting account type, pick account type, account type selection, account type picker, account type chooser, account type choice, change account type, role selection screen, account type screen, user type screen, student or teacher, buyer or seller, i am a, who are you screen, select your role, personal or business account, choose workspace, choosing workspace, select workspace, selecting workspace, pick workspace, workspace selection, workspace picker, workspace chooser, workspace choice, change workspace, choose organization, choosing organization, select organization, selecting organization, pick organization, organization selection, organization picker, organization chooser, organization choice, change organization, workspace switcher, choose branch, choosing branch, select branch, selecting branch, pick branch, branch selection, branch picker, branch chooser, branch choice, change branch, account switcher, switch account

The logo.
The heading "How will you use {brand}?".
The text "You can change this in the settings later.".
Three cards in a row, each with an icon: "I want to learn" with the text "Find courses and follow your progress", "I teach" with the text "Plan lessons and see how your class is doing" and "I run a school" with the text "Manage classes, teachers and bills".
A primary "Continue" button.
A link "I have an account already".

"""##),
    EmbeddedFile(name: "choose-template", text: ##"""
names: choose template, choosing template, select template, selecting template, pick template, template selection, template picker, template chooser, template choice, change template, template gallery, templates page, template library, template chooser screen, template marketplace, template store, new project, new document, new project dialog, new project screen, create project form, new file screen, project templates, create workspace form, new project page, resume builder, cv builder, resume templates
topic: design

A header with the title "Start something new" and a search box with the placeholder "Search 240 templates".
Chips "All" (selected), "Letters", "Posters", "Slides" and "Tables".
Four cards in a row, each with an image: "Empty page" with the text "Start from nothing", "Monthly report" with the text "6 pages", "Event poster" with the text "A3, color" and "Invoice" with the text "Adds up by itself".
Four cards in a row, each with an image: "Meeting notes" with the text "1 page", "Budget" with the text "12 months", "Resume" with the text "2 pages" and "Photo book" with the text "24 pages".
A primary "Use template" button.

"""##),
    EmbeddedFile(name: "choose-theme", text: ##"""
names: choose theme, choosing theme, select theme, selecting theme, pick theme, theme selection, theme chooser, theme choice, change theme, choose color theme, choosing color theme, select color theme, selecting color theme, pick color theme, color theme selection, color theme picker, color theme chooser, color theme choice, change color theme, choose app theme, choosing app theme, select app theme, selecting app theme, pick app theme, app theme selection, app theme picker, app theme chooser, app theme choice, change app theme, theme selector, dark mode settings, light and dark mode, dark mode switch, theme switcher, appearance screen, color scheme picker, accent color, theme customization, theme store, dark mode page, color theme page, font size settings, text size settings, choose theme app, choosing theme app, select theme app, selecting theme app, pick theme app, theme selection app
frame: phone

A header with a back icon button and the title "Appearance".
Radio buttons "Light" (selected), "Dark" and "Like the system".
The heading "Accent color".
A color picker.
The heading "Text size".
A slider at 50%.
A card titled "Preview" with the text "Tuesday, 13 May · three new messages" and a primary "Answer" button.
Switches "Dark after sunset" (on) and "More contrast" (off).
A primary full-width "Apply" button.

"""##),
    EmbeddedFile(name: "chooser", text: ##"""
names: language selection, language selection screen, select language, choose language, language screen, language page, language picker screen, choose your language
frame: phone

A header with a back icon button and the title "Language".
A search box with the placeholder "Search languages".
Radio buttons "English" (selected), "Spanish", "French", "German" and "Portuguese".
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "chores", text: ##"""
names: chores app, chore list, chore chart, family chores, household chores, chore tracker, cleaning schedule, family app, family calendar, family organizer, kids chores, allowance app, chores list, cleaning checklist, roommate app, household app, family planner, housework plan, chore list app, chore chart app, family chores app, household chores app, chore tracker app, cleaning schedule app
frame: phone

A header with the title "Our chores" and an add icon button.
Chips "Everybody" (selected), "Maya", "Omar" and "Lina".
The heading "Today".
Checkboxes "Dishes · Omar" (checked), "Water the plants · Lina" and "Take out the bins · Maya".
The heading "This week".
Checkboxes "Vacuum the hall · Omar · Thu", "Clean the bath · Maya · Fri" and "Change the beds · Lina · Sat".
A bar chart titled "Points this month" with Maya 42, Omar 38 and Lina 51.
A primary full-width "Add chore" button.

"""##),
    EmbeddedFile(name: "church-home", text: ##"""
names: church app, church website home, parish app, sermon page, bible app, bible reader, bible reading app, church event page, worship app, mosque app, temple app, church bulletin, devotional app, sermons page, quran app, prayer app screen, church website home app, bible reader app, church bulletin app
topic: church
frame: phone

A header with the title "St. Clement" and a bell icon button.
A card titled "Sunday, 10:00" with the text "Family service with the youth choir" and a primary "Add to calendar" button.
The heading "Verse of the day".
The text "Let us not grow weary of doing good.".
A list titled "This week" with "Choir practice" with the detail "Tue, 19:30 · parish hall", "Soup kitchen" with the detail "Thu, 12:00 · courtyard" and "Bible evening" with the detail "Fri, 20:00 · library".
A list titled "Sermons" with "On patience" with the detail "24 min" and "The two brothers" with the detail "31 min".
A tab bar with Home (active), Bible, Give and Profile.

"""##),
    EmbeddedFile(name: "ci-pipeline", text: ##"""
names: ci pipeline page, ci dashboard, deployment dashboard, deployments page, deploy page, continuous integration dashboard, deployment log, vercel dashboard, jenkins dashboard
topic: software

A header with the title "Builds", a dropdown with the value "main" and a primary "Run build" button.
Three stats in a row: "Passed" 94%, "Average time" 4 min 12 s, "Today" 18.
A table with the columns Build, Commit, Author, Time and Status, and the rows ("#1284", "Draw ferries on the map", "Lena Fischer", "4 min 02 s", "Passed"), ("#1283", "Update the tide table", "Ravi Menon", "3 min 48 s", "Passed"), ("#1282", "Try the new font", "Amara Diallo", "1 min 20 s", "Failed"), ("#1281", "Fix the footer", "Kenji Sato", "4 min 10 s", "Passed") and ("#1280", "Add two tests", "Lena Fischer", "4 min 31 s", "Passed").
A section titled "Log of #1282" with a code block "$ npm test, 212 tests passed, 1 test failed: font.test.js, Build stopped" as a terminal.

"""##),
    EmbeddedFile(name: "cinema-booking", text: ##"""
names: cinema app, movie ticket booking, movie booking, movie tickets, cinema booking, movie showtimes, theater booking, cinema website, cinema showtimes, book movie tickets, movie ticket app, concert tickets, concert booking, museum tickets, theater tickets, cinema ticket booking, choose tickets, ticket shop, ticket selection, event ticket booking, event booking page, museum app, movie ticket booking app, movie booking app, movie tickets app, cinema booking app, showtimes app, movie showtimes app
sites: Ticketmaster
topic: movies
frame: phone

A header with a back icon button and the title "The long bridge".
A row with an image labelled "Poster" and the text "1 h 52 · from 12 · Harbor Cinema".
Chips "Thu 19", "Fri 20" (selected), "Sat 21" and "Sun 22".
The heading "Room 1".
Chips "16:00", "18:30" (selected) and "21:00".
The heading "Room 3, with subtitles".
Chips "17:15" and "20:10".
A list with "Adult" with the detail "$11.50 each" and the value "2", "Student" with the detail "$8.50 each" and the value "1" and "Child" with the detail "$6.00 each" and the value "0".
A primary full-width "Choose seats · $31.50" button.

"""##),
    EmbeddedFile(name: "class-timetable", text: ##"""
names: school timetable, class timetable, lecture timetable, student timetable, school schedule, lesson timetable, university timetable, weekly timetable, course timetable, my timetable, student schedule, lecture schedule, teacher timetable
topic: school

A header with the title "Class 9b", a "Week" dropdown with the value "16 – 20 March" and a "Print" button.
A table with the columns Time, Monday, Tuesday, Wednesday, Thursday and Friday, and the rows ("08:00", "Mathematics", "History", "Biology", "English", "Music"), ("08:50", "Mathematics", "English", "Biology", "History", "Art"), ("09:55", "English", "Physics", "Mathematics", "Sport", "German"), ("10:45", "German", "Physics", "Geography", "Sport", "Mathematics") and ("11:50", "Art", "German", "English", "Chemistry", "History").
The text "Thursday, 11:50: room 214 instead of room 118".

"""##),
    EmbeddedFile(name: "classifieds", text: ##"""
names: classifieds, classified ads, classifieds site, second hand market, used items, craigslist clone, second-hand marketplace, used goods, flea market, second hand app, local marketplace, facebook marketplace, buy and sell, garage sale, classifieds app, classified ads app, second hand market app, used items app, craigslist clone app, second-hand marketplace app
sites: Craigslist, OLX, Vinted
frame: phone

A header with the title "Near Lisbon" and a map pin icon button.
A search box with the placeholder "What are you looking for?".
Chips "All" (selected), "Furniture", "Bikes", "Phones" and "Free".
Six product cards in 2 columns: "Oak desk" with the price "$85", "City bike" with the price "$140", "Film camera" with the price "$60", "Desk lamp" with the price "$12", "Rain jacket" with the price "$25" and "Plant pots" with the price "$8".
A tab bar with Home (active), Saved, Sell, Messages and Profile.

"""##),
    EmbeddedFile(name: "clinic-queue", text: ##"""
names: clinic queue, queue management, queue number, waiting queue, queue ticket, queue screen, waiting list screen, queue app, patient queue, queue display, ticket number display, virtual queue, take a number, waiting room display, reception desk, patient check-in, check-in kiosk, queue system
topic: clinic

A header with the title "Harbor Clinic" and the text "Tue, 17 March · 09:41".
On the left a card with the text "Now serving", the large heading "A 042" and the text "Please go to room 3".
On the right a table with the columns Number, Room and Wait, and the rows ("A 043", "Room 1", "4 min"), ("B 017", "Room 5", "8 min"), ("A 044", "Room 3", "12 min"), ("A 045", "Room 1", "18 min") and ("B 018", "Room 5", "21 min").
Three stats in a row: "Waiting" 11, "Average wait" 14 min, "Rooms open" 3.

"""##),
    EmbeddedFile(name: "club-members", text: ##"""
names: club app, sports club app, team manager, sports team app, club membership, membership card, member card, digital membership card, loyalty card, digital loyalty card, stamp card, loyalty card app, club page, sports club, student id card, digital id card, id card screen, employee id card, punch card, team manager app, club membership app, membership card app, member card app, digital membership card app
frame: phone

A header with a back icon button and the title "Membership".
A card titled "Harbor Rowing Club" with an avatar "Maya Torres", the heading "Maya Torres", the text "Member 2048 · since 2021" and an image labelled "QR code".
A badge "Paid to 31 Dec 2026".
Three stats in a row: "Visits" 42, "Points" 640, "Level" with the value "Silver".
A list titled "Your benefits" with "10% off in the club café", "Two guest days a month" and "Free boat on Mondays".
A primary full-width "Renew membership" button.

"""##),
    EmbeddedFile(name: "cms-admin", text: ##"""
names: cms dashboard, content management system, wordpress dashboard, wordpress admin, blog admin, cms page, content management, blog editor, wordpress editor, post list admin, content dashboard, article editor, headless cms, media manager, page manager, blog dashboard, blog cms, posts admin, blog post editor, write blog post, publish article
sites: WordPress
topic: blog

A sidebar with Posts (active), Pages, Media, Comments, Menus and Settings.
A header with the title "Posts", a search box and a primary "New post" button.
Chips "All 48" (selected), "Published 41", "Drafts 5" and "Planned 2".
A table with the columns Title, Author, Category, Date, Views and Status, and the rows ("First light over the harbor", "Maya Torres", "Photos", "12 March", "1,284", "Published"), ("Bread without a plan", "Grace Lin", "Cooking", "10 March", "962", "Published"), ("Six bridges on foot", "Omar Haddad", "Travel", "20 March", "–", "Planned"), ("Why old bridges sing", "Peter Novak", "Science", "–", "–", "Draft") and ("A week by the sea", "Ines Duarte", "Travel", "3 March", "2,418", "Published").
Pagination.

"""##),
    EmbeddedFile(name: "code-repository", text: ##"""
names: code repository, code hosting repository, code hosting, repository page, git repository, github repository, github repo, github page, repo page, source code repository, gitlab repository, git repo, code hosting site, git hosting site
sites: GitHub, GitLab
topic: software

A navbar with the logo, a search box, "Pull requests", "Issues" and an avatar.
A breadcrumb with "lena-fischer" and "harbor-map".
Tabs with Code (active), Issues, "Pull requests", Actions, Releases and Settings.
On the left a row with a dropdown with the value "main", the text "4 branches · 12 tags" and a primary "Code" button, a table with the columns Name, "Last commit" and Updated, and the rows ("src", "Draw ferries on the map", "2 hours ago"), ("tests", "Test the tide table", "yesterday"), ("docs", "Explain the tile format", "3 days ago"), ("LICENSE", "First commit", "2 years ago") and ("README.md", "Add a screenshot", "last week"), a section titled "README.md" with the text "Harbor map shows piers, ferries and tides. Install it with one command and open it in your browser." and a code block "npm install harbor-map" as a terminal.
On the right a section titled "About" with the text "A small map of the harbor with live ferries.", the text "1.2k stars · 86 forks · 24 watching" and chips "map", "ferry" and "open-data".

"""##),
    EmbeddedFile(name: "coming-soon", text: ##"""
names: coming soon, coming soon page, coming soon screen, launch countdown, launching soon, countdown page, launch page, waitlist page, waitlist, prelaunch page, pre-launch page, teaser page

A logo in the center.
The heading "Coming soon" in the center.
The text "{brand} opens its doors in a few weeks. Be the first to know." in the center.
Four stats in a row: "Days" 12, "Hours" 08, "Minutes" 45, "Seconds" 30.
An Email field and a primary "Notify me" button in a row.
Links "Instagram", "Facebook" and "LinkedIn" in a row.

"""##),
    EmbeddedFile(name: "company-profile", text: ##"""
names: company profile page, linkedin company page, employer profile, glassdoor page, company reviews page, company overview page, business page, facebook page, business listing, yelp listing, yelp page, place page
sites: Yelp, Glassdoor
topic: cafe

A navbar with the logo, a search box and a "Log in" button.
A cover image.
The heading "{brand}".
A row with a rating 4.6, the text "318 reviews" and the text "Open until 18:00".
A row with a "Directions" button, a "Call" button, a "Save" button and a primary "Write a review" button.
Tabs with Overview (active), Photos, Reviews and Hours.
On the left three comments.
On the right a map, the text "Harbor Street 12, Lisbon" and the text "+351 555 0142".

"""##),
    EmbeddedFile(name: "compass", text: ##"""
names: compass, compass app, compass screen, qibla, qibla finder, spirit level
frame: phone

A header with the title "Compass".
A large compass icon in the center.
The heading "42° NE" in the center.
Three stats in a row: "Latitude" 38.72° N, "Longitude" 9.14° W, "Elevation" 86 m.

"""##),
    EmbeddedFile(name: "complaint", text: ##"""
names: complaint form, complaint page, file a complaint, submit complaint, complaints page, grievance form, complaint box, complaint app, customer complaint form, complaint details, complaint management, city report app, report pothole, civic issue reporting, report issue to city, incident report, incident report form, accident report, complaint form app, file a complaint app, submit complaint app, grievance form app, complaint box app, customer complaint form app
form: yes
topic: government
frame: phone

A header with a back icon button and the title "Report to the city".
A file upload "Add a photo".
Chips "Road" (selected), "Light", "Waste", "Noise" and "Park".
A map.
An "Address" field with the value "Harbor Street 12".
A text area "What is wrong?" with the placeholder "Deep hole beside the bus stop, about half a meter wide".
A "Phone" field with the value "+351 555 0142".
A checkbox "Tell me when it is mended" (checked).
A primary full-width "Send report" button.

"""##),
    EmbeddedFile(name: "confirmation-dialog", text: ##"""
names: delete confirmation, confirmation dialog page, delete dialog, delete modal, delete confirmation modal, confirm delete, delete confirmation dialog, confirmation popup, delete account dialog, confirm delete dialog, delete confirmation popup, are you sure dialog

The heading "{table}".
A table.
A dialog titled "Delete this entry?" with the text "It will be gone for good. This cannot be undone.", a Cancel button and a red "Delete" button.

"""##),
    EmbeddedFile(name: "consent-form", text: ##"""
names: consent form, consent page, consent screen, privacy consent, patient consent form, waiver form, data consent, medical consent form, liability waiver, e-signature page, sign document, document signing, electronic signature, e-sign document, signature page, digital signature, docusign page, sign contract, contract signing, signature pad, signature screen
sites: DocuSign
topic: clinic

A header with the title "Consent to treatment" and the text "Page 2 of 2".
The text "I have been told about the treatment and its risks, could ask questions, and may withdraw my consent at any time.".
Checkboxes "I have read the leaflet" (checked), "My data may be sent to my family doctor" (checked) and "My data may be used for research".
A "Full name" field with the value "Ines Duarte" and a "Date" field with the value "17 March 2026" in a row.
An image labelled "Signature".
A "Clear" button and a primary "Sign" button in a row.

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
    EmbeddedFile(name: "contact-careers", text: ##"""
names: careers website, careers page of a company, company careers page, jobs at company, work with us, join our team, join our team page, open positions, open positions page, we are hiring page, hiring page, work with us page, career website, careers landing page, team openings
topic: jobs

A navbar.
The heading "Draw maps that people trust".
The text "We are 42 people in Lisbon and at home, and we are looking for six more.".
Three stats in a row: "People" 42, "Countries" 9, "Open roles" 6.
The heading "Open roles".
A row with a "Team" dropdown with the value "All teams" and a "Place" dropdown with the value "Anywhere".
A table with the columns Role, Team, Place and Type, and the rows ("Product designer", "Design", "Lisbon or remote", "Full time"), ("Map engineer", "Engineering", "Remote", "Full time"), ("Support agent, French", "Support", "Lisbon", "Part time"), ("Writer", "Marketing", "Remote", "Full time") and ("Accountant", "Finance", "Lisbon", "Part time").
The heading "What you get".
Three features.
A footer.

"""##),
    EmbeddedFile(name: "contact-detail", text: ##"""
names: contact card, contact info, contact profile, contact details screen, view contact, contact info screen, contact view, person details, contact page of a person
frame: phone

A header with a back icon button, an edit icon button and a star icon button.
A large avatar of {person 1} in the center.
The heading "{person 1}" in the center.
A row with a phone icon button "Call", a message icon button "Message", a video icon button "Video" and a mail icon button "Email".
A list with "+1 555 0142" with the detail "Mobile", "maya@example.com" with the detail "Home" and "12 Oak Street, Lisbon" with the detail "Address".
A list with "Share contact" and "Block contact".

"""##),
    EmbeddedFile(name: "contacts", text: ##"""
names: contact list, contacts app, address book, phone book, phonebook, contact list screen, contact list page
frame: phone

A header with the title "Contacts" and an add icon button.
A search box with the placeholder "Search contacts".
A list "Contacts" with 6 members.
A tab bar with Favorites, Recents, Contacts (active) and Keypad.

"""##),
    EmbeddedFile(name: "control-center", text: ##"""
names: quick settings, quick settings screen, control center, control centre, quick settings panel, notification shade, quick toggles, phone control center, quick panel, pull-down menu, control center app, control centre app, quick settings panel app, notification shade app, quick toggles app, phone control center app
frame: phone

The text "9:41 · 84%".
Switches "Wi-Fi" (on), "Bluetooth" (on), "Mobile data" (on), "Airplane mode" (off), "Do not disturb" (off) and "Flashlight" (off).
A "Brightness" slider at 70% and a "Volume" slider at 45%.
An audio player "Evening jazz".
The heading "Notifications".
A list with "Lena Fischer" with the detail "See you at seven" and the value "9:38" and "Calendar" with the detail "Weekly meeting at ten" and the value "9:30".

"""##),
    EmbeddedFile(name: "control-panel-display", text: ##"""
names: desktop display settings, monitor settings, screen resolution, resolution settings, graphics settings, video settings, game graphics settings, multiple displays
frame: desktop

A header with a back icon button and the title "Graphics".
A "Resolution" dropdown with the value "1920 × 1080" and a "Refresh rate" dropdown with the value "60 Hz" in a row.
A "Quality" segmented control with Low, Medium, High (active) and Ultra.
A "Brightness" slider at 60%, a "Contrast" slider at 50% and a "Field of view" slider at 75%.
Switches "Full screen" (on), "Vertical sync" (on) and "Motion blur" (off).
A "Reset" button and a primary "Apply" button in a row.

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
    EmbeddedFile(name: "cookie-banner", text: ##"""
names: cookie banner, cookie consent, cookie popup, cookie notice, gdpr banner, cookie settings, cookie dialog, consent banner, cookie preferences

A dialog "We use cookies" with the text "They keep you signed in and help us to see what works.", the switches "Necessary" (on), "Statistics" (off) and "Marketing" (off), a "Reject all" button, a "Save choices" button and a primary "Accept all" button.

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
    EmbeddedFile(name: "create-invoice", text: ##"""
names: new invoice, invoice form, invoice editor, invoice generator, quote form, estimate form, quotation form, invoice builder, billing form, purchase order, purchase order form, receipt generator
form: yes
topic: accounting

A header with the title "New invoice", a "Preview" button and a primary "Send" button.
A "Customer" dropdown with the value "Northwind" and a "Number" field with the value "1049" in a row.
An "Issued" field with the value "Mar 12, 2026" and a "Due" field with the value "Mar 26, 2026" in a row.
A table with the columns Item, Quantity, Price and Amount, and the rows ("Design", "8 h", "$60.00", "$480.00"), ("Photos", "2", "$45.00", "$90.00") and ("Travel", "1", "$30.00", "$30.00").
An "Add line" button.
On the right an order summary with the lines "Subtotal" $600.00, "Tax 20%" $120.00 and "Total" $720.00.

"""##),
    EmbeddedFile(name: "create-post", text: ##"""
names: create post, new post, add post, write a post, post composer, compose tweet, new tweet, share post, create a post, upload post, new post screen, compose post
topic: social
frame: phone

A header with a "Cancel" button, the title "New post" and a primary "Post" button.
A list with "{person 1}" with an avatar and the detail "Visible to everyone".
A text area with the placeholder "What is new?".
An image.
A row with an image icon button, a location icon button, a tag icon button and an emoji icon button.

"""##),
    EmbeddedFile(name: "crm-contact", text: ##"""
names: customer profile, crm contact, client profile, customer page, lead details, client details, customer record, customer 360, account details page crm, client page, customer card crm, contact record, customer profile page, crm contact page
topic: crm

A breadcrumb with Contacts and "Ines Duarte".
On the left a card with a large avatar "Ines Duarte", the heading "Ines Duarte", the text "Buyer at Northwind", the text "ines@example.com", the text "+351 555 0142" and a row with a "Call" button and a primary "Email" button.
On the right three stats in a row: "Orders" 14, "Sales" $8,420, "Last contact" 3 days ago, tabs with Activity (active), Deals, Notes and Files, and a list with "Call, 12 minutes: asks for a larger box", "Offer 318 sent, $2,400", "Order 1048 delivered" and "First meeting at the spring fair".

"""##),
    EmbeddedFile(name: "crm-pipeline", text: ##"""
names: crm, crm dashboard, sales pipeline, crm page, deal pipeline, deals board, sales pipeline board, crm app, crm system, lead list, leads page, lead management, customer relationship management, salesforce dashboard, crm pipeline, hubspot crm, sales crm, pipedrive
sites: Salesforce, HubSpot, Pipedrive
topic: crm

A sidebar with Deals (active), Contacts, Companies, Tasks, Reports and Settings.
A header with the title "Deals", a search box and a primary "New deal" button.
Three stats in a row: "Open" $84,200, "Won this month" $31,600, "Win rate" 38%.
Four kanban columns: "New" with the cards "Northwind · $8,400" and "Blue Bakery · $3,200", "Contacted" with the cards "Harbor Clinic · $14,600" and "City Library · $6,000", "Offer" with the cards "Lakeside Hotel · $22,000" and "Green Energy · $18,000" and "Won" with the card "Valley Schools · $12,000".

"""##),
    EmbeddedFile(name: "daily-reward", text: ##"""
names: daily reward, daily bonus, daily check-in, daily login reward, reward popup, spin the wheel, lucky wheel, spin wheel, login bonus, treasure chest, daily reward app, daily bonus app, daily check-in app, daily login reward app, spin the wheel app, lucky wheel app
topic: games
frame: phone

A header with a close icon button and the title "Daily reward".
The heading "Day 4 in a row" in the center.
Seven cards in 4 columns: "Day 1" with the text "20 coins", "Day 2" with the text "40 coins", "Day 3" with the text "1 heart", "Day 4" with the text "60 coins" and a badge "Today", "Day 5" with the text "80 coins", "Day 6" with the text "2 hearts" and "Day 7" with the text "Blue chest".
The text "Next reward in 14 h 22 min" in the center.
A primary full-width "Collect 60 coins" button.

"""##),
    EmbeddedFile(name: "dashboard", text: ##"""
names: dashboard, admin dashboard, analytics dashboard, admin panel, overview page, dashboard page, dashboard screen, admin, admin panel page, control panel, management dashboard, reporting dashboard, web dashboard, back office, backoffice, admin console, cockpit, monitoring dashboard, sales dashboard, kpi dashboard, analytics page, reports page, statistics page, data dashboard, portal, management system, admin area, dashboard ui, dashboard website, dashboard app, dashboard view

A sidebar.
A header with the title "Dashboard", a search box, a bell icon button and an avatar.
Four stat cards in a row.
A line chart and a donut chart side by side.
A table.

"""##),
    EmbeddedFile(name: "data-usage", text: ##"""
names: data usage, mobile data usage, data usage screen, mobile data, internet usage, sim plan, my mobile plan, mobile plan, telecom app, carrier app, phone plan, mobile operator app, mobile recharge, phone top up, prepaid plan, top up phone, data usage app, mobile data usage app, mobile data app, internet usage app, sim plan app, my mobile plan app
frame: phone

A header with the title "My plan" and a bell icon button.
A progress ring "4.2 of 10 GB" at 42%.
The text "12 days left · renews on 1 April" in the center.
Three stats in a row: "Calls" 84 min, "Messages" 37, "Balance" $8.20.
A bar chart titled "Data per week in GB" with "Week 1" 1.2, "Week 2" 0.9, "Week 3" 1.4 and "Week 4" 0.7.
The heading "Add more".
A list with "1 GB for a day" with the value "$1.50", "5 GB for a month" with the value "$6.00" and "Calls abroad" with the value "$4.00".
A primary full-width "Top up" button.

"""##),
    EmbeddedFile(name: "dating", text: ##"""
names: dating app, tinder clone, dating card, swipe cards, swipe screen, matching app, tinder app, dating profile, dating screen, swipe app
sites: Tinder, Bumble
topic: dating
frame: phone

A header with a settings icon button, the logo and a message icon button.
A card titled "{person 1}, 28" with a large image and the text "3 km away · likes hiking and old films".
A row with a close icon button "Pass", a star icon button "Super like" and a heart icon button "Like".
A tab bar with Discover (active), Likes, Chats and Profile.

"""##),
    EmbeddedFile(name: "design-editor", text: ##"""
names: figma editor, design editor, design tool, canva editor, vector editor, page builder, website builder, graphic editor, adobe illustrator, layout editor, form builder
sites: Figma

A toolbar at the top with the icon buttons Move, Frame, Rectangle, Pen, Text and Comment, the text "{brand} / Start page" and a primary "Share" button.
On the left a section titled "Layers" with a list with "Start page", "Header", "Hero", "Headline" and "Button".
A large image labelled "Canvas".
On the right a section titled "Properties" with the fields "X" with the value "120", "Y" with the value "64", "Width" with the value "640" and "Height" with the value "360", a color picker "Fill" and an "Opacity" slider at 100%.

"""##),
    EmbeddedFile(name: "desktop", text: ##"""
names: desktop os, operating system, desktop environment, macos desktop, windows desktop, desktop screen, os desktop, mac desktop, linux desktop, windows 11 desktop, windows xp, desktop ui, operating system desktop, macos, ubuntu desktop
frame: desktop

A menu bar with Finder, File, Edit, View, Go and Help.
A window titled "Finder" with a sidebar with Desktop, Documents, Downloads and Pictures, and a table with the columns Name, Modified and Size, and 5 rows.
A toolbar labelled "Dock" at the bottom with the icon buttons Files, Mail, Browser, Music, Calendar and Settings.

"""##),
    EmbeddedFile(name: "desktop-settings", text: ##"""
names: windows settings, desktop settings, system preferences, macos settings, mac system preferences, system settings window, computer settings, pc settings, os settings, mac settings
frame: window

A sidebar with a search box, System, Bluetooth, Network, Personal, Apps, Accounts (active), Time, Privacy and Update.
The heading "Accounts".
A card titled "Maya Torres" with an avatar and the text "maya@example.com · administrator".
Switches "Sign in with a fingerprint" (on), "Ask for a password after sleep" (on) and "Sync settings" (off).
The heading "Other people".
A list with "Omar Haddad" with the detail "Standard account" and "Guest" with the detail "Off". Each list item has an avatar.
An "Add account" button.

"""##),
    EmbeddedFile(name: "desktop-start-menu", text: ##"""
names: desktop start menu, windows start menu, system start menu, start menu of a desktop, start menu of a computer, windows 11 start menu, app launcher, application launcher, launcher menu, desktop launcher, program launcher
frame: desktop

A search box with the placeholder "Search for apps and files".
The heading "Pinned".
Six cards in 6 columns, each with an icon: "Mail", "Calendar", "Photos", "Music", "Files" and "Settings".
The heading "Recent".
A list with "Travel report" with the detail "12 minutes ago", "Budget 2026" with the detail "Yesterday" and "Harbor picture" with the detail "Tuesday".
A row with an avatar "Maya Torres", the text "Maya Torres" and a "Power" button.
A toolbar labelled "Taskbar" at the bottom with the icon buttons Menu, Search, Files, Browser, Mail and Calendar.

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
    EmbeddedFile(name: "dish-detail", text: ##"""
names: dish detail, food detail, food item, meal detail, food detail screen, customize order, customize your pizza, pizza builder, pizza order, pizza ordering, coffee order, coffee customization, drink customization, add extras, dish detail app, food detail app, food item app, dish details app, meal detail app, customize order app
topic: restaurant
frame: phone

A header with a back icon button and a heart icon button.
A large image.
The heading "Pizza Margherita".
A row with a rating 4.8 and the text "$11.50".
The text "Tomato, mozzarella and basil on a thin crust.".
The heading "Size".
Radio buttons "Small, 26 cm", "Medium, 32 cm" (selected) and "Large, 40 cm · + $4.00".
The heading "Extras".
Checkboxes "Olives · + $1.00", "Mushrooms · + $1.20" (checked) and "Extra cheese · + $1.50".
A number stepper "Quantity".
A primary full-width "Add to order · $12.70" button.

"""##),
    EmbeddedFile(name: "display-settings", text: ##"""
names: display settings, brightness settings, screen settings, appearance settings, theme settings, display and brightness, appearance page
frame: phone

A header with a back icon button and the title "Display".
A segmented control with Light, Dark and Automatic.
A "Brightness" slider at 70% and a "Text size" slider at 50%.
Switches "Night light" (on), "Bold text" (off) and "Auto-rotate" (on).

"""##),
    EmbeddedFile(name: "doctor-profile", text: ##"""
names: doctor profile, doctor details, doctor page, doctor detail, therapist profile, coach profile, tutor profile, trainer profile, expert profile
topic: clinic
frame: phone

A header with a back icon button and a heart icon button.
A large avatar of {person 1} in the center.
The heading "{person 1}" in the center.
The text "Ten years of experience · Lisbon" in the center.
Three stats in a row: "Patients" 1,240, "Rating" 4.9, "Years" 10.
A section titled "About" with the text "Takes time to listen, explains in plain words, and answers within a day.".
A section titled "Available times" with the chips "09:00", "10:30" (selected), "13:00" and "15:30".
A primary full-width "Book appointment" button.

"""##),
    EmbeddedFile(name: "doctors", text: ##"""
names: find a doctor, doctor list, doctors list, find doctor, doctor search, doctors page, doctor app, doctor appointment app, choose a doctor, specialists list, telemedicine app
topic: clinic
frame: phone

A header with the title "Find a doctor" and a filter icon button.
A search box with the placeholder "Doctor, clinic or symptom".
Chips "All" (selected), "Dentist", "Cardiology", "Skin" and "Children".
A list with "Dr. Amara Diallo" with the detail "Cardiology · 4.9 · today 14:30", "Dr. Kenji Sato" with the detail "Skin · 4.7 · tomorrow 09:00", "Dr. Elena Rossi" with the detail "Dentist · 4.8 · Thursday 11:15" and "Dr. Noah Lindqvist" with the detail "Children · 4.9 · Friday 10:00". Each list item has an avatar and a "Book" button.
A tab bar with Home, Doctors (active), Appointments and Profile.

"""##),
    EmbeddedFile(name: "document-check", text: ##"""
names: identity verification, kyc screen, kyc verification, id verification, verify identity, verify your identity, document verification, upload id, id upload, passport scan, selfie verification, document upload screen, documents required, required documents, kyc page, scan id card, identity check, kyc form, identity verification app, kyc app, kyc verification app, id verification app, verify identity app, verify your identity app
frame: phone

A header with a back icon button and the title "Verify your identity".
A stepper with Document (active), Photo and Done.
Radio buttons "Passport" (selected), "Identity card" and "Driving license".
A camera view.
The text "Lay the document flat. All four corners must be seen." in the center.
A list with "Front" with the detail "passport-1.jpg · 2.1 MB" and the value "Sent" and "Proof of address" with the detail "Bill or bank letter, at most 3 months old" and the value "Missing".
A full-width "Choose a file" button.
A primary full-width "Take photo" button.

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
    EmbeddedFile(name: "donation", text: ##"""
names: donation page, donate page, donation form, donation website, charity website, crowdfunding page, fundraiser page, crowdfunding, donation app, donation screen, fundraising page, campaign page, charity app, kickstarter
topic: charity

A navbar.
On the left a large image.
On the right the heading "Clean water for Kalimba", the text "$18,240 raised of $25,000", a progress bar at 73%, chips "$10", "$25" (selected), "$50" and "$100", an "Other amount" field, a checkbox "Give every month" and a primary "Donate now" button.
The heading "About the project".
The text "A new well and four taps bring clean water to 320 families, and a local team keeps them running.".
The heading "More projects".
Three cards in a row, each with an image and a progress bar: "School meals" with the text "$8,120 of $14,000", "A library bus" with the text "$4,200 of $12,000" and "Seeds for spring" with the text "$6,480 of $8,000".
A footer.

"""##),
    EmbeddedFile(name: "downloads", text: ##"""
names: downloads, downloads page, download manager, downloads screen, download list, my downloads, offline downloads
frame: phone

A header with a back icon button, the title "Downloads" and a trash icon button.
A list with "City map" with the detail "Downloaded · 86 MB", "Road trip mix" with the detail "Downloading · 62%", "User guide" with the detail "Downloaded · 4 MB" and "Recipe collection" with the detail "Waiting".
A progress bar "12 of 64 GB used" at 19%.

"""##),
    EmbeddedFile(name: "drawing", text: ##"""
names: drawing app, paint app, painting app, drawing screen, sketch app, whiteboard, whiteboard app, canvas app, coloring app, drawing board, colouring app, doodle app, online whiteboard
frame: phone

A header with a close icon button, an undo icon button, a redo icon button and a "Save" button.
A large image labelled "Canvas".
A color picker.
A "Brush size" slider at 40%.
A toolbar at the bottom with the icon buttons Brush, Pencil, Eraser, Fill, Text and Shapes.

"""##),
    EmbeddedFile(name: "driver-app", text: ##"""
names: driver app, delivery driver app, courier app, driver home, driver screen, driver dashboard, uber driver app, rider app, delivery partner app, courier screen, delivery route, delivery list for driver, driver earnings, earnings screen, driver trip request, proof of delivery, delivery driver, driver home app, driver dashboard app, delivery route app, driver earnings app, driver trip request app, proof of delivery app
topic: food-delivery
frame: phone

A header with the title "Online · $64.20 today".
A switch "Take new trips" (on).
A map with a route.
A card titled "Stop 4 of 12" with the text "Harbor Street 12, second floor", the text "Grace Lin · 1 parcel · before 14:30" and a row with a "Call" button and a "Navigate" button.
A list titled "Next stops" with "Bridge Road 4" with the detail "2 parcels" and the value "14:45", "Market Square 9" with the detail "1 parcel" and the value "15:00" and "Oak Street 21" with the detail "3 parcels" and the value "15:20".
A primary full-width "Delivered" button.

"""##),
    EmbeddedFile(name: "dropzone", text: ##"""
names: drag and drop upload, file drop, dropzone, drag and drop, upload widget, file uploader, upload area, image upload

The heading "Upload files".
A file upload "Drag files here, or choose them" with the text "PDF, PNG or JPG, up to 10 MB".
A list with "Floor plan.pdf" with the detail "2.4 MB · done" and "Photos.zip" with the detail "38 MB · 64%".
A progress bar at 64%.
A "Cancel" button and a primary "Upload" button in a row.

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
    EmbeddedFile(name: "email-compose", text: ##"""
names: compose email, email compose, new email, write email, new message, compose message, compose screen, email composer, compose mail, new mail, compose page, write message

A header with a close icon button, the title "New message" and a send icon button.
A "To" field, a "Cc" field and a "Subject" field.
A "Message" text area.
A row with an attachment icon button, an image icon button, a "Discard" button and a primary "Send" button.

"""##),
    EmbeddedFile(name: "email-detail", text: ##"""
names: email detail, email view, read email, open email, email message, email thread, mail detail, message detail, message details

A header with a back icon button, an archive icon button, a trash icon button and a more icon button.
The heading "Notes from Monday".
A list with "{person 1}" with an avatar, the detail "to me" and the value "10:24".
The text "Thanks for joining today. I have put the three decisions we took into the plan and moved the launch by a week.".
The text "Please have a look before Thursday, and tell me whether something is missing.".
An attachment card titled "Plan.pdf" with the text "240 KB" and a download icon button.
A "Reply" button, a "Reply all" button and a "Forward" button in a row.

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
    EmbeddedFile(name: "energy-monitor", text: ##"""
names: energy monitor, energy dashboard, energy consumption, electricity usage, solar dashboard, solar panel app, power consumption, energy usage, energy monitoring, smart meter, solar app, home energy app, solar monitoring, energy app, smart meter app, electricity app, energy consumption dashboard, energy monitor app, energy dashboard app, energy consumption app, electricity usage app, solar dashboard app, power consumption app
topic: energy
frame: phone

A header with the title "Energy" and a calendar icon button.
Three stats in a row: "Solar now" 3.4 kW, "Home" 1.2 kW, "To grid" 2.2 kW.
A bar chart titled "Today in kW" with Dawn 0.2, Morning 1.1, Noon 3.8, Afternoon 3.4 and Evening 0.6.
A progress bar "Battery 84%" at 84%.
A list titled "Using most" with "Heat pump" with the value "640 W", "Fridge" with the value "120 W", "Computer" with the value "90 W" and "Lights" with the value "45 W".
The text "Saved this month: $38.20".

"""##),
    EmbeddedFile(name: "equalizer", text: ##"""
names: equalizer, music equalizer, audio equalizer, sound equalizer, bass booster, equaliser
frame: phone

A header with a back icon button, the title "Equalizer" and a switch (on).
Chips "Flat", "Rock" (selected), "Jazz", "Bass" and "Vocal".
A "60 Hz" slider at 70%, a "230 Hz" slider at 60%, a "910 Hz" slider at 45%, a "4 kHz" slider at 55% and a "14 kHz" slider at 65%.
A "Bass boost" slider at 50%.

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
    EmbeddedFile(name: "event-form", text: ##"""
names: new event, add event, create event form, new event form, schedule meeting, schedule a meeting, new meeting, add calendar event, edit event, event editor, meeting invite, new appointment, new event app, add event app, new event form app, schedule meeting app
form: yes
frame: phone

A header with a close icon button, the title "New event" and a "Save" button.
A "Title" field with the value "Plan the summer fair".
A switch "All day" (off).
A "Starts" field with the value "Tue, 12 May, 14:00" and an "Ends" field with the value "Tue, 12 May, 15:00".
A "Repeat" dropdown with the value "Never".
A "Place" field with the value "Room 4 or video call".
A list titled "Guests" with "Lena Fischer" with the detail "Accepted" and "Ravi Menon" with the detail "Not answered". Each list item has an avatar.
A "Reminder" dropdown with the value "15 minutes before".
A primary full-width "Save event" button.

"""##),
    EmbeddedFile(name: "event-ticket-list", text: ##"""
names: ticket list, my bookings, bookings list, upcoming bookings, my trips, my reservations, trips screen, my appointments, appointments list, upcoming appointments
topic: events
frame: phone

A header with the title "My bookings".
A segmented control with Upcoming and Past.
Three cards: "{event 1}" with the text "12 March, 19:30" and a badge "Confirmed", "{event 2}" with the text "18 March, 10:00" and a badge "Confirmed" and "{event 3}" with the text "2 April, 14:15" and a badge "Waiting".
A primary full-width "Book another" button.

"""##),
    EmbeddedFile(name: "exam-online", text: ##"""
names: online exam, online test, exam taking, exam interface, test taking, online assessment, mock test, exam portal, exam timer, computer based test, coding test, exam question, online examination, exam app, proctored exam, practice test
topic: school

A header with the title "Biology, spring exam", the badge "42:18 left" and a primary "Hand in" button.
On the left the text "Question 8 of 20 · 5 points", the heading "Which part of the leaf takes in light?", radio buttons "Root hair", "Chloroplast" (selected), "Stem" and "Seed coat", and a row with a "Previous" button, a "Mark for later" button and a "Next" button.
On the right a section titled "Questions" with a keypad with 4 columns: "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", and the text "7 answered · 1 marked · 12 open".

"""##),
    EmbeddedFile(name: "exam-schedule", text: ##"""
names: class grades, report card, gradebook, grade overview, exam results, student grades, marksheet, results list, grades page
topic: school

A header with the title "Grades" and a "Term" dropdown with the value "Spring".
Three stats in a row: "Average" 86%, "Rank" 4 of 28, "Attendance" 96%.
A table with the columns Subject, Teacher, Score and Grade, and the rows ("Mathematics", "Ms. Cole", "92%", "A"), ("History", "Mr. Grant", "84%", "B"), ("Biology", "Ms. Nair", "88%", "B"), ("Music", "Mr. Ramos", "95%", "A") and ("English", "Ms. Rossi", "79%", "C").

"""##),
    EmbeddedFile(name: "expenses", text: ##"""
names: expense tracker, expense tracker app, budget app, budget tracker, money manager, spending tracker, expenses app, expense app, personal finance app, budgeting app, finance app, finance tracker, expense manager
frame: phone
topic: fintech

A header with the title "March" and an avatar.
Three stats in a row: "Income" $4,200, "Spent" $2,640, "Left" $1,560.
A donut chart "Spending by category" with Rent 1,200, Groceries 540, Transport 310, Utilities 260 and Leisure 330.
A list "Transactions" with "Groceries" with the detail "Yesterday" and the value "−$64.20", "Salary" with the detail "March 1" and the value "+$4,200.00", "Electricity" with the detail "February 27" and the value "−$86.00" and "Train ticket" with the detail "February 26" and the value "−$24.50".
A floating action button.
A tab bar with Home (active), Budgets, Reports and Profile.

"""##),
    EmbeddedFile(name: "factory-dashboard", text: ##"""
names: factory dashboard, production dashboard, machine dashboard, manufacturing dashboard, iot sensor dashboard, machine monitoring, production line dashboard, industrial dashboard, plant dashboard, equipment monitoring, oee dashboard, sensor dashboard, production monitoring, factory monitoring, machine status, factory floor, industrial iot dashboard
topic: manufacturing

A header with the title "Line 2", the text "Early shift · 09:41" and a badge "Running".
Four stat cards in a row: "Output" 1,284 pieces, "OEE" 82%, "Scrap" 1.4%, "Downtime" 12 min.
A line chart titled "Pieces per hour" with 6h 168, 7h 182, 8h 176, 9h 190 and 10h 184.
A table with the columns Machine, State, Temperature, Speed and "Next service", and the rows ("Press 1", "Running", "64 °C", "182 / h", "12 days"), ("Press 2", "Running", "66 °C", "184 / h", "3 days"), ("Oven", "Heating", "182 °C", "–", "28 days") and ("Packer", "Stopped", "31 °C", "0 / h", "Today").
An alert "The packer has no film since 09:29.".

"""##),
    EmbeddedFile(name: "fantasy-league", text: ##"""
names: fantasy football, fantasy team, fantasy league, my team football, fantasy sports, football betting, sports betting, betting app, bet slip, sports betting app, betting site, sportsbook, odds page, fantasy football app, fantasy team app, fantasy league app, my team football app, fantasy sports app, football betting app
topic: football
frame: phone

A header with the title "My team" and the text "Round 24".
Three stats in a row: "Points" 68, "Place" 214, "Budget" $1.4m.
Tabs with Team (active), Transfers and League.
A list with "Noah Fischer" with the detail "Goalkeeper · Harbor United" and the value "6", "Liam Novak" with the detail "Defender · North City" and the value "8", "Diego Ramos" with the detail "Midfield · Harbor United" and the value "12" and "Kenji Sato" with the detail "Forward · Red Foxes" and the value "14". Each list item has an avatar.
A primary full-width "Save team" button.

"""##),
    EmbeddedFile(name: "faq", text: ##"""
names: faq page, faqs page, faq screen, knowledge base, q and a page, frequently asked questions page

A navbar.
The heading "Questions and answers" in the center.
A search box with the placeholder "Search for an answer".
FAQ.
A section titled "Did we miss your question?" with the text "Write to us, and we answer within a day." and a primary "Contact us" button.
A footer.

"""##),
    EmbeddedFile(name: "feature-flags", text: ##"""
names: feature flags, feature toggles, feature flag dashboard, experiments page, a/b test page, ab testing dashboard, feature flag management
topic: software

A header with the title "Feature flags", a search box and a primary "New flag" button.
Tabs with Production (active), Staging and Development.
Switches "New checkout · 50% of users" (on), "Dark theme · everyone" (on), "Voice search · staff only" (on), "Gift cards · nobody" (off) and "Faster uploads · 10% of users" (on).
The heading "Last changes".
A timeline with "Lena Fischer raised New checkout to 50%", "Ravi Menon switched off Gift cards" and "Amara Diallo added Voice search".

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
    EmbeddedFile(name: "file-explorer", text: ##"""
names: windows file explorer, windows explorer, file explorer, finder window, macos finder, folder window, file explorer window

A window titled "Documents" with a toolbar with Back, Forward and Refresh, a breadcrumb with "This PC" and "Documents", a search box with the placeholder "Search Documents", a sidebar with Desktop, Downloads, Documents (active), Pictures, Music and Videos, and a table with the columns Name, Date modified, Type and Size, and the rows "Contracts", "Invoices", "Budget 2026.xlsx", "Meeting notes.docx", "Floor plan.pdf" and "Holiday.jpg".

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
    EmbeddedFile(name: "find-device", text: ##"""
names: find my phone, find my device, lost phone, device tracker, find my iphone, lost mode, find device, locate phone, location sharing, share location, family locator, live location, find my friends, tracker tag, find my phone app, find my device app, lost phone app, device tracker app, find my iphone app, lost mode app
frame: phone

A full-screen map.
A bottom sheet with the heading "Maya's phone", the text "Harbor Street 12 · 2 minutes ago · 84%", a row with a "Play sound" button, a "Directions" button and a "Lock" button, and a red full-width "Erase phone" button.

"""##),
    EmbeddedFile(name: "find-replace", text: ##"""
names: find and replace, find and replace dialog, search and replace, find dialog, replace dialog, find replace
frame: window

The heading "Find and replace".
A "Find" field with the value "harbour" and a "Replace with" field with the value "harbor".
Checkboxes "Match case" and "Whole words" (checked).
The text "12 places found".
A "Previous" button, a "Next" button, a "Replace" button and a primary "Replace all" button in a row.

"""##),
    EmbeddedFile(name: "fingerprint", text: ##"""
names: fingerprint, fingerprint login, face id, face unlock, biometric login, biometric authentication, touch id, fingerprint scan, face recognition, fingerprint screen, face scan, fingerprint setup, enable face id, biometric unlock, fingerprint unlock, fingerprint app, fingerprint login app, face id app, face unlock app, biometric login app, biometric authentication app
frame: phone

A header with a close icon button.
A large fingerprint icon in the center.
The heading "Sign in with your finger" in the center.
The text "Put your finger on the sensor. Nothing leaves this phone." in the center.
A primary full-width "Use fingerprint" button.
A full-width "Enter PIN instead" button.

"""##),
    EmbeddedFile(name: "fitness", text: ##"""
names: fitness app, fitness, fitness dashboard, fitness home, fitness tracker, gym app, fitness screen, fitness page, fitness home screen, workout tracker, health home, fitness tracking app
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
    EmbeddedFile(name: "flashcard", text: ##"""
names: flashcard, flashcards, flashcard app, vocabulary card, flash cards, flip card, vocabulary flashcards, study cards
frame: phone

A header with a close icon button, a progress bar at 40% and the text "8 / 20".
A card titled "Resilient" with the text "Able to become strong again after something difficult." and a "Show answer" button.
A row with a "Hard" button, a "Good" button and a primary "Easy" button.

"""##),
    EmbeddedFile(name: "flashlight", text: ##"""
names: flashlight, flashlight app, torch app, flashlight screen
frame: phone

A header with the title "Flashlight" and a settings icon button.
A large power icon in the center.
The heading "On" in the center.
A "Brightness" slider at 80%.
A segmented control with Steady, Blink and SOS.

"""##),
    EmbeddedFile(name: "fleet-map", text: ##"""
names: fleet tracking, fleet management, vehicle tracking, fleet map, truck tracking, logistics dashboard, dispatch dashboard, delivery dashboard, fleet dashboard, fleet tracker, gps fleet tracking, dispatcher screen, vehicle list, driver management, shipment tracking dashboard, logistics app, fleet management system
topic: fleet
frame: desktop

A header with the title "Fleet", a search box with the placeholder "Vehicle or driver" and a primary "Add trip" button.
Four stats in a row: "On the road" 18, "Parked" 6, "In repair" 2, "Late" 1.
On the left a list with "Van 04 · Ravi Menon" with the detail "Harbor Street, 42 km/h" and the value "On time", "Van 07 · Grace Lin" with the detail "Bridge Road, 28 km/h" and the value "8 min late", "Truck 02 · Peter Novak" with the detail "Depot" and the value "Loading" and "Van 11 · Ines Duarte" with the detail "Market Square" and the value "Delivered".
On the right a map with a route.

"""##),
    EmbeddedFile(name: "flight-checkin", text: ##"""
names: online check-in, flight check-in, web check-in, check-in page of an airline, hotel check-in, passenger details, passenger form, passenger information, traveler details, baggage selection, check in screen, airport check-in kiosk, passenger details form, guest check-in, baggage allowance, online check-in app, flight check-in app, web check-in app, hotel check-in app
topic: flights
frame: phone

A header with a back icon button and the title "Check-in".
A card titled "TP 533 · Lisbon to Berlin" with the text "Thu, 12 March · 07:15 – 11:40" and a badge "On time".
A stepper with Passenger, Seat (active), Bags and Pass.
The heading "Maya Torres".
A list with "Seat" with the detail "Window, row 14" and the value "14A", "Cabin bag" with the detail "8 kg" and the value "Included" and "Checked bag" with the detail "23 kg" and the value "+$32.00".
A checkbox "I carry nothing dangerous" (checked).
A "Change seat" button and a primary "Check in" button in a row.

"""##),
    EmbeddedFile(name: "flight-results", text: ##"""
names: flight results, flight search results, flight list, flight search, flights page, flight app, find flights, flight search page, flight screen, flights list
topic: flights
frame: phone

A header with a back icon button, the title "Lisbon to Berlin" and a filter icon button.
The text "12 March · 1 adult".
Chips "Cheapest" (selected), "Fastest" and "Direct".
A list with "07:15 – 11:40" with the detail "TP 533 · direct · 3 h 25" and the value "$142", "09:50 – 16:05" with the detail "LH 1168 · 1 stop · 5 h 15" and the value "$118", "13:30 – 17:55" with the detail "TP 537 · direct · 3 h 25" and the value "$164" and "18:20 – 23:55" with the detail "KL 702 · 1 stop · 4 h 35" and the value "$126".

"""##),
    EmbeddedFile(name: "flight-search", text: ##"""
names: flight search form, flight booking form, search flights, flight booking home, airline website, airline homepage, airline app, airline booking, flight booking page, flight booking website, book a flight, trip search, travel booking website, flight finder, flight search engine, plane ticket booking
sites: Skyscanner, Expedia
topic: flights

A navbar.
The heading "Where shall we go?".
Radio buttons "Return" (selected), "One way" and "Several stops".
A row with a "From" field with the value "Lisbon (LIS)", a "To" field with the value "Berlin (BER)", a "Departure" field with the value "Thu, 12 March", a "Return" field with the value "Sun, 15 March", a "Travelers" dropdown with the value "1 adult" and a primary "Search flights" button.
The heading "Cheap in March".
Four cards in a row, each with an image: "Porto" with the text "from $38 · 55 min", "Madrid" with the text "from $54 · 1 h 20", "Berlin" with the text "from $96 · 3 h 25" and "Rome" with the text "from $82 · 2 h 50".
A footer.

"""##),
    EmbeddedFile(name: "flight-status", text: ##"""
names: flight status, flight tracker, flight details, flight detail, flight info, flight tracking, airport departures
topic: flights
frame: phone

A header with a back icon button and the title "TP 533".
A badge "On time".
A row with the stats "Lisbon" 07:15 and "Berlin" 11:40.
A progress bar at 45%.
A map with a route.
A list with "Terminal" 1, "Gate" B14, "Seat" 12A and "Baggage belt" 6.

"""##),
    EmbeddedFile(name: "focus-mode", text: ##"""
names: do not disturb, focus mode, do not disturb settings, screen time, screen time report, digital wellbeing, app usage, app limits, parental controls, phone usage, focus settings, app timer, bedtime mode, kids mode, do not disturb app, focus mode app, screen time app, screen time report app, digital wellbeing app, app usage app
frame: phone

A header with a back icon button and the title "Screen time".
The heading "2 h 48 min today".
A bar chart titled "Hours per day" with Mon 3.1, Tue 2.6, Wed 4.0, Thu 2.9, Fri 3.4, Sat 4.8 and Sun 2.8.
A list titled "Most used" with "Messages" with the value "52 min", "Video" with the value "46 min", "Browser" with the value "31 min" and "Maps" with the value "12 min".
A list titled "Limits" with "Video" with the value "1 h a day" and "Games" with the value "30 min a day".
A primary full-width "Add limit" button.

"""##),
    EmbeddedFile(name: "followers", text: ##"""
names: followers list, following list, follower list, followers page, likes list, people list, suggested friends, find friends, friends list, people nearby, friend list
topic: social
frame: phone

A header with a back icon button and the title "{brand}".
Tabs with Followers (active), Following and Suggested.
A search box.
A list with "{person 1}" with the detail "{person 1 detail}", "{person 2}" with the detail "{person 2 detail}", "{person 3}" with the detail "{person 3 detail}" and "{person 4}" with the detail "{person 4 detail}". Each list item has an avatar and a "Follow" button.

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
    EmbeddedFile(name: "friend-requests", text: ##"""
names: friend requests, friend request list, friend request, connection requests, follow requests, pending requests, requests page, requests list, join requests, contact requests, friend requests page
frame: phone

A header with a back icon button and the title "Friend requests".
A list with "{person 1}" with the detail "4 mutual friends", "{person 2}" with the detail "2 mutual friends", "{person 3}" with the detail "9 mutual friends" and "{person 4}" with the detail "1 mutual friend". Each list item has an avatar, an "Accept" button and a "Reject" button.

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
names: game, game board, game screen, board game, chess, chess board, game page, game ui, game hud, hud, puzzle game, memory game, sudoku, snake game, 2048, game interface, mobile game, chess game, card game
topic: games
frame: phone

A header with a back icon button, the title "Round 3" and a pause icon button.
Three stats in a row.
A keypad: "2", "4", "8", "2", "4", "16", "32", "8", "2", "8", "64", "4", "16", "2", "4", "128".
An Undo button and a primary "New game" button in a row.

"""##),
    EmbeddedFile(name: "game-achievements", text: ##"""
names: achievements, achievements page, achievement list, badges page, my badges, trophies, trophy room, achievements screen, badge collection, milestones page, game achievements, rewards and badges, achievements app, achievement list app, my badges app, trophies app, trophy room app, badge collection app
frame: phone

A header with a back icon button and the title "Achievements".
A progress bar "14 of 24 reached" at 58%.
A list with "First steps" with the detail "Finish level 1" and the value "Done", "Night owl" with the detail "Play after midnight" and the value "Done", "Collector" with the detail "Find 100 coins" and the value "82 of 100", "Untouched" with the detail "Finish a level without a hit" and the value "Done" and "Marathon" with the detail "Play 30 days in a row" and the value "12 of 30". Each list item has a star icon.

"""##),
    EmbeddedFile(name: "game-hud", text: ##"""
names: game hud screen, racing game, car racing game, platform game, platformer, shooter game, fps game, fps hud, racing hud, in-game screen, gameplay screen, rpg hud, battle screen, game battle screen, racing game screen
topic: games
frame: desktop

A header with the title "Lap 2 of 3" and a pause icon button.
A row with a "Health" progress bar at 72% and a "Shield" progress bar at 40%.
An image labelled "Coast road".
Four stats in a row: "Place" 3 of 8, "Time" 1:24.06, "Speed" 186 km/h, "Coins" 48.
A toolbar at the bottom with the icon buttons Map, Boost, Jump and Camera.

"""##),
    EmbeddedFile(name: "game-inventory", text: ##"""
names: game inventory, inventory screen, rpg inventory, backpack screen, item inventory, character inventory, equipment screen, loot screen, crafting screen, crafting menu, inventory of a game, bag screen
topic: games
frame: desktop

A header with a back icon button, the title "Backpack", the text "18 of 24 places" and the badge "640 gold".
Tabs with All (active), Weapons, Armor, Potions and Quest.
On the left twelve cards in 4 columns: "Iron sword", "Oak shield", "Healing herb × 3", "Torch × 2", "Rope", "Silver key", "Map piece", "Bread × 4", "Bow", "Arrows × 24", "Cloak" and "Blue gem".
On the right a card titled "Iron sword" with an image, the text "Attack 24 · weight 3.5 · worth 120 gold", a primary "Equip" button and a "Drop" button.

"""##),
    EmbeddedFile(name: "game-lobby", text: ##"""
names: game lobby, multiplayer lobby, matchmaking, matchmaking screen, waiting for players, lobby screen, multiplayer screen, join room, game room, private room, room code, join game, kahoot lobby, join a game, party lobby, host game, game lobby app, multiplayer lobby app, matchmaking app, waiting for players app, join room app
topic: games
frame: phone

A header with a back icon button and the title "Room 4821".
The text "Share the code with your friends" in the center.
A code input with 4 boxes.
The heading "Players · 3 of 4".
A list with "Maya" with the detail "Host" and the value "Ready", "Ravi" with the value "Ready" and "Lena" with the value "Choosing". Each list item has an avatar.
A "Map" dropdown with the value "Old harbor".
A full-width "Invite" button.
A primary full-width "Start game" button.

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
    EmbeddedFile(name: "game-settings", text: ##"""
names: game settings, game options, game settings screen, video game settings, game settings menu, game option menu, game options app, game settings menu app, game option menu app
topic: games
frame: phone

A header with a back icon button and the title "Settings".
A "Music" slider at 60%, an "Effects" slider at 80% and a "Voices" slider at 70%.
A "Difficulty" segmented control with Easy, Normal (active) and Hard.
A "Language" dropdown with the value "English".
Switches "Vibration" (on), "Left-handed" (off) and "Show hints" (on).
A full-width "Reset progress" button.
A primary full-width "Save" button.

"""##),
    EmbeddedFile(name: "game-shop", text: ##"""
names: game shop, in-game shop, game store screen, in-game store, buy coins, buy gems, coin shop, gem store, in app purchases, loot box, item shop, skin shop, coins store, battle pass, season pass, game shop app, in-game shop app, in-game store app, buy coins app, buy gems app, coin shop app
topic: games
frame: phone

A header with a back icon button, the title "Shop" and the badge "240 coins".
A card titled "Starter pack" with an image, the text "500 coins, 3 hearts and a blue hat", a badge "−40%" and a primary "$2.99" button.
Tabs with Coins (active), Hearts and Outfits.
Six product cards in 2 columns: "100 coins" with the price "$0.99", "550 coins" with the price "$4.99", "1,200 coins" with the price "$9.99", "2,500 coins" with the price "$18.99", "5 hearts" with the price "$1.49" and "No ads" with the price "$3.99".
A link "Restore purchases".

"""##),
    EmbeddedFile(name: "gantt-view", text: ##"""
names: workload view, team workload, project schedule page, project planner, resource planning, project plan page, capacity planning, resource planner, project calendar

A header with the title "Website relaunch", a segmented control with Week, Month (active) and Quarter, and a primary "Add task" button.
A table with the columns Task, Owner, Start, End, Progress and Status, and the rows ("Interviews", "Amara Diallo", "2 March", "6 March", "100%", "Done"), ("Structure", "Lena Fischer", "5 March", "13 March", "80%", "In progress"), ("Design", "Sofia Rossi", "9 March", "27 March", "35%", "In progress"), ("Build", "Ravi Menon", "23 March", "17 April", "0%", "Planned") and ("Launch", "Kenji Sato", "20 April", "24 April", "0%", "Planned").
A bar chart titled "Hours per person this week" with Amara 32, Lena 38, Sofia 40, Ravi 28 and Kenji 24.

"""##),
    EmbeddedFile(name: "garden-planner", text: ##"""
names: garden planner, gardening app, garden calendar, vegetable garden app, sowing calendar, planting calendar, garden bed planner, community garden, plant identification, plant identifier, farm management, farm dashboard, farm app, agriculture dashboard, smart farming, crop monitoring, greenhouse dashboard, irrigation control
topic: gardening

A header with the title "My garden", the text "Lisbon · 18° · rain on Friday" and a primary "Add plant" button.
Three stats in a row: "Beds" 4, "Plants" 26, "To water" 5.
Four cards in a row: "Bed 1" with the text "Tomatoes, basil" and a badge "Water today", "Bed 2" with the text "Carrots, onions" and a badge "Fine", "Bed 3" with the text "Beans, squash" and a badge "Sow now" and "Bed 4" with the text "Strawberries" and a badge "Harvest soon".
A table with the columns Plant, Sow, "Plant out" and Harvest, and the rows ("Tomato", "March", "May", "July – September"), ("Carrot", "April", "–", "July – October"), ("Bean", "May", "–", "July – August") and ("Lettuce", "March", "April", "May – July").

"""##),
    EmbeddedFile(name: "gift-card", text: ##"""
names: gift card, gift card page, buy gift card, gift voucher, send gift card, gift card shop, redeem gift card, redeem code, redeem voucher, promo code screen, gift registry, send a gift, gift shop page, redeem coupon, redeem points, gift card app, buy gift card app, gift cards app, gift voucher app, send gift card app, gift card shop app
topic: shop
frame: phone

A header with a back icon button and the title "Gift card".
An image labelled "Happy birthday".
Chips "Birthday" (selected), "Thank you", "Wedding" and "Plain".
The heading "Amount".
Chips "$20", "$50" (selected), "$100" and "$150".
A "To" field with the value "omar@example.com".
A text area "Your words" with the placeholder "All the best from Maya".
A "Send on" field with the value "Fri, 20 March 2026".
A primary full-width "Buy for $50" button.

"""##),
    EmbeddedFile(name: "grocery", text: ##"""
names: grocery app, grocery delivery, grocery store, supermarket app, online grocery, online supermarket, grocery shopping app, grocery delivery app, grocery store app, grocery shop, supermarket website, instacart, online grocery app, online supermarket app, grocery shop app, instacart app
sites: Instacart
frame: phone

A header with the title "Delivery today, 16:00" and a cart icon button with a badge "4".
A search box with the placeholder "Milk, bread, apples".
Chips "Fruit" (selected), "Bakery", "Dairy", "Drinks" and "Household".
Six product cards in 2 columns: "Apples, 1 kg" with the price "$2.40", "Bananas, 1 kg" with the price "$1.80", "Lemons, 4 pieces" with the price "$1.60", "Pears, 1 kg" with the price "$2.90", "Grapes, 500 g" with the price "$3.20" and "Oranges, 2 kg" with the price "$3.60".
A primary full-width "View basket · $18.40" button.
A tab bar with Shop (active), Lists, Orders and Profile.

"""##),
    EmbeddedFile(name: "gym-classes", text: ##"""
names: gym class schedule, fitness classes, class booking, yoga class booking, gym schedule, yoga studio app, class schedule gym, gym booking, yoga classes, book a class, fitness class schedule, group classes, gym membership, yoga schedule, gym check in, sports court booking, tennis court booking, court booking, pitch booking, gym class schedule app, fitness classes app, class booking app, yoga class booking app, gym schedule app, class schedule gym app
topic: fitness
frame: phone

A header with the title "Classes" and a filter icon button.
Chips "Mon 16", "Tue 17" (selected), "Wed 18", "Thu 19" and "Fri 20".
A list with "07:00 Morning yoga" with the detail "Amara · room 1 · 4 places left" and the value "60 min", "12:15 Quick strength" with the detail "Kenji · room 2 · 9 places left" and the value "30 min", "17:30 Spinning" with the detail "Sofia · room 3 · waiting list" and the value "45 min" and "19:00 Boxing" with the detail "Diego · room 2 · 2 places left" and the value "60 min".
A card titled "Booked: Morning yoga" with the text "Tue, 17 March, 07:00" and a "Cancel booking" button.
A primary full-width "Book a class" button.

"""##),
    EmbeddedFile(name: "habits", text: ##"""
names: habit tracker, habits, habit app, habit tracker app, daily habits, routine tracker, goal tracker, goals page, streak tracker, daily goals, habits page
frame: phone

A header with the title "Today" and an add icon button.
A row with the chips "Mon", "Tue", "Wed" (selected), "Thu", "Fri", "Sat" and "Sun".
A progress bar "3 of 5 done" at 60%.
Checkboxes "Drink water" (checked), "Read 20 pages" (checked), "Stretch" (checked), "Walk outside" and "Go to bed by eleven".
A card titled "12-day streak" with the text "Your best so far is 21 days.".
A tab bar with Today (active), Statistics, Habits and Profile.

"""##),
    EmbeddedFile(name: "heart-rate", text: ##"""
names: heart rate monitor, blood pressure, blood pressure log, health app, health dashboard, health tracker, health screen, blood sugar, glucose tracker
frame: phone

A header with the title "Health" and an add icon button.
A card titled "Heart rate" with the stat "Now" 72 bpm and a line chart "Today" with 8h 68, 10h 74, 12h 82, 14h 76, 16h 71 and 18h 72.
Three stats in a row: "Pressure" with the value "118/76", "Oxygen" 98%, "Weight" 68.4 kg.
The heading "History".
A list with "Today, 08:10" with the value "118/76", "Yesterday, 07:55" with the value "121/79" and "Monday, 08:20" with the value "119/75".
A tab bar with Today (active), Trends, Reminders and Profile.

"""##),
    EmbeddedFile(name: "help", text: ##"""
names: help and support, support, help center, help centre, support page, help page, help screen, support screen, customer support, customer service, support center, help and feedback, support options, contact support
frame: phone

A header with a back icon button and the title "Help and support".
A search box with the placeholder "How can we help?".
A list with "Email us" with the detail "support@example.com", "Call us" with the detail "Mon to Fri, 9:00 to 17:00" and "Live chat" with the detail "Usually answers in 2 minutes".
The heading "Popular questions".
An accordion with "How do I change my password?", "Where can I see my payments?" and "How do I delete my account?".

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
    EmbeddedFile(name: "homework", text: ##"""
names: homework, homework page, homework app, homework list, assignments page, assignment list, homework tracker, homework planner, student planner, assignment page, assignment submission, submit homework, submit assignment, study planner, google classroom, assignment details, classroom app, assignments screen, homework screen, assignment tracker, homework list app, assignment list app, homework tracker app, homework planner app, student planner app
sites: Google Classroom
topic: school
frame: phone

A header with the title "Homework" and a calendar icon button.
Tabs with Open (active), Done and Marked.
The heading "Tomorrow".
Checkboxes "Mathematics · page 48, 3 to 7" (checked) and "English · read chapter 4".
The heading "This week".
A list with "History" with the detail "Essay about the harbor, 400 words" and the value "Thu", "Biology" with the detail "Draw a leaf under the lens" and the value "Fri" and "German" with the detail "Learn 20 words" and the value "Fri".
A card titled "Essay about the harbor" with a file upload "Add your file" and a primary "Hand in" button.

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
    EmbeddedFile(name: "hotel-detail", text: ##"""
names: hotel detail page, hotel booking page, room selection, hotel room booking, hotel room page, choose room, choosing room, select room, selecting room, pick room, room picker, room chooser, room choice, change room, hotel booking screen, hotel detail screen, book a room, hotel website, hotel booking site, room details page, hotel room selection, airbnb page, hotel room details, hotel homepage, booking.com page, resort website
sites: Booking.com
topic: hotel

A navbar.
Three images in a row.
On the left the heading "{brand}", a row with a rating 4.7 and the text "Harbor Street 12, Lisbon · 412 reviews", the text "Breakfast, free Wi-Fi, sea view and parking", the heading "Rooms" and a table with the columns Room, Guests, Includes and Price, and the rows ("Single, courtyard", "1", "Breakfast", "$82"), ("Double, sea view", "2", "Breakfast, late check-out", "$128") and ("Family, two rooms", "4", "Breakfast", "$176").
On the right a card titled "$128 a night" with a "Check-in" field with the value "Fri, 20 March", a "Check-out" field with the value "Sun, 22 March", a "Guests" dropdown with the value "2 adults", the text "2 nights · $256 in all" and a primary full-width "Reserve" button.
A footer.

"""##),
    EmbeddedFile(name: "hotel-results", text: ##"""
names: hotel list, hotel search, hotel results, hotel search results, hotels page, hotel app, find hotels, hotel listing, hotels list, stays list
topic: hotel
frame: phone

A header with a back icon button, the title "Lisbon" and a map icon button.
The text "12 to 15 March · 2 guests".
Chips "All" (selected), "Breakfast", "Pool" and "Free cancellation".
Three cards: "Harbor Rooms" with an image, a rating 4.7 and the text "$118 a night", "Hotel Miradouro" with an image, a rating 4.5 and the text "$142 a night" and "Casa do Jardim" with an image, a rating 4.8 and the text "$96 a night".
A tab bar with Search (active), Saved, Trips and Profile.

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
    EmbeddedFile(name: "instagram-profile", text: ##"""
names: instagram profile, photo profile, instagram profile page, photographer profile, influencer profile, instagram account, tiktok profile, instagram profile app, photo profile app, photographer profile app, influencer profile app, instagram account app, tiktok profile app
topic: photography
frame: phone

A header with a back icon button, the title "maya.torres" and a menu icon button.
A large avatar of {person 1}.
Three stats in a row: "Posts" 248, "Followers" 3,612, "Following" 318.
The text "Maya Torres · Photos of quiet places" in bold.
A primary "Follow" button and a "Message" button in a row.
Stories.
Tabs with Posts (active), Reels and Tagged.
A gallery with 6 images.
A tab bar.

"""##),
    EmbeddedFile(name: "install-program", text: ##"""
names: installer, setup program, software installer, installation screen, install wizard, windows installer, program installer, installing updates, installation progress, installation page, windows update, installer window
frame: window

The heading "Install Harbor Map".
A stepper with License, Folder, Options and Install (active).
A progress bar "Copying files" at 64%.
The text "About 2 minutes left · 128 of 200 MB".
Checkboxes "Create a desktop shortcut" (checked) and "Open after the installation" (checked).
A "Back" button, a "Cancel" button and a primary "Finish" button in a row.

"""##),
    EmbeddedFile(name: "insurance-quote", text: ##"""
names: insurance quote, insurance policy, insurance page, my insurance, insurance app, insurance claim, claim form, insurance claim form, file a claim, car insurance, health insurance card, insurance card, policy details, insurance dashboard, travel insurance, insurance website, insurance quote app, insurance policy app, my insurance app, insurance claim app, claim form app, insurance claim form app
topic: insurance
frame: phone

A header with the title "My insurance" and a bell icon button.
A card titled "Car, Comfort" with the text "Policy 4820 116 · valid to 31 Dec 2026" and a badge "Active".
Two stats in a row: "Per month" $38.50, "Own share" $300.
A list titled "Claims" with "Broken mirror" with the detail "8 March · paid" and the value "$142.00" and "Windscreen" with the detail "11 January · in review" and the value "$280.00".
A list with "Health, Basic" with the value "$164.00" and "Home" with the value "$12.40".
A primary full-width "Report a claim" button.

"""##),
    EmbeddedFile(name: "inventory-stock", text: ##"""
names: inventory management, stock management, inventory dashboard, stock list, stock levels, inventory app, warehouse inventory, inventory system, inventory management system, stock control, stock inventory, inventory tracking, stock overview, low stock page, inventory management dashboard
topic: warehouse

A sidebar.
A header with the title "Stock", a search box with the placeholder "Name or number" and a primary "Add product" button.
Four stat cards in a row: "Products" 1,284, "Value" $86,400, "Low" 12, "Out" 3.
A table with the columns Product, Number, Place, "In stock", Minimum and Status, and the rows ("Oak shelf, 80 cm", "SH-0812", "A 04", "126", "40", "Enough"), ("Desk lamp", "LA-0147", "B 11", "18", "25", "Low"), ("Paper box, small", "BX-0003", "C 02", "2,400", "500", "Enough"), ("Wall hook", "HK-0220", "B 07", "0", "50", "Out") and ("Oak board, 120 cm", "SH-0830", "A 06", "41", "40", "Low").
A "Count stock" button and a primary "Reorder" button in a row.

"""##),
    EmbeddedFile(name: "invest-portfolio", text: ##"""
names: investment portfolio, investing app, portfolio overview, my investments, stock portfolio, robo advisor, retirement planner, mutual funds, funds page, investment dashboard, investment page, pension app, retirement account, savings account, fixed deposit, investment portfolio app, portfolio overview app, my investments app, stock portfolio app, robo advisor app, retirement planner app
topic: stocks
frame: phone

A header with the title "Portfolio" and a bell icon button.
The large heading "$24,860.40".
A badge "+$312.20 today · +1.3%".
An area chart titled "Value in $" with Oct 21800, Nov 22400, Dec 22100, Jan 23600, Feb 24200 and Mar 24860.
A segmented control with Week, Month, Year (active) and All.
A list titled "Holdings" with "World index fund" with the detail "120 shares" and the value "$14,520.00", "Green energy" with the detail "48 shares" and the value "$5,184.00", "Bonds, 5 years" with the detail "30 shares" and the value "$3,126.40" and "Cash" with the value "$2,030.00".
A primary full-width "Invest" button.

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
    EmbeddedFile(name: "invite-team", text: ##"""
names: invite team, invite team members, invite members, invite teammates, team members page, team settings, members list, team management, manage team, workspace members, add team member, invite users, organization members, roles and permissions, user roles, role management, access management, permissions matrix, user permissions, share document dialog, sharing settings, share file dialog

A header with the title "Team" and the text "6 of 10 seats used".
A row with a field with the placeholder "name@example.com", a "Role" dropdown with the value "Editor" and a primary "Invite" button.
A table with the columns Name, Email, Role and Status, and the rows ("Maya Torres", "maya@example.com", "Owner", "Active"), ("Lena Fischer", "lena@example.com", "Admin", "Active"), ("Ravi Menon", "ravi@example.com", "Editor", "Active"), ("Amara Diallo", "amara@example.com", "Reader", "Active") and ("Kenji Sato", "kenji@example.com", "Editor", "Invited").
A row with a field with the value "https://example.com/join/8f2a" and a "Copy link" button.

"""##),
    EmbeddedFile(name: "invoice", text: ##"""
names: invoice page design, invoice page, invoice template, invoice details, invoice detail, receipt page, payment receipt, receipt screen, bill details, transaction receipt, invoice screen
topic: accounting

A header with the logo "{brand}" and a "Download" button.
The heading "Invoice 1048".
The text "Issued on Mar 12, 2026 · due on Mar 26, 2026".
A badge "Paid".
The text "Billed to Northwind, 12 Oak Street, Lisbon".
A table with the columns Item, Quantity, Price and Amount, and the rows ("Design", "12 h", "$60.00", "$720.00"), ("Photos", "4", "$45.00", "$180.00") and ("Hosting", "1", "$100.00", "$100.00").
On the right an order summary with the lines "Subtotal" $1,000.00, "Tax 20%" $200.00 and "Total" $1,200.00, and a primary "Pay now" button.

"""##),
    EmbeddedFile(name: "invoices", text: ##"""
names: invoice list, invoices page, invoices screen, invoice overview, billing history, invoice history, my bills, billing overview, payment history, payments list, invoice list page
topic: accounting

A sidebar.
A header with the title "Invoices" and a primary "New invoice" button.
Three stats in a row: "Outstanding" $3,240, "Overdue" $860, "Paid this month" $5,120.
A search box and a Status dropdown in a row.
A table with the columns Invoice, Client, Date, Amount and Status, and the rows ("INV-1048", "Northwind", "Mar 12, 2026", "$1,240.00", "Paid"), ("INV-1047", "Lumen Labs", "Mar 9, 2026", "$860.00", "Overdue"), ("INV-1046", "Harbor & Co", "Mar 6, 2026", "$2,000.00", "Pending"), ("INV-1045", "Fernway", "Feb 27, 2026", "$540.00", "Paid") and ("INV-1044", "Atlas Group", "Feb 20, 2026", "$1,240.00", "Pending").

"""##),
    EmbeddedFile(name: "issue-detail", text: ##"""
names: jira issue, jira ticket, issue page, issue details, issue detail, ticket details, ticket detail, ticket page, bug details, task details, task detail, task detail page, github issue, issue view, support ticket details, task page
topic: software

A breadcrumb with Projects, {brand} and "APP-128".
On the left the heading "Sign-in fails after the update", buttons "Attach", "Add subtask" and "Link" in a row, a section titled "Description" with the text "After the last update, signing in with a saved password shows an empty page. It works again after clearing the cache.", a section titled "Comments" with two comments, and a composer with the placeholder "Add a comment".
On the right a section titled "Details" with a Status dropdown with the value "In progress", the text "Assignee" {person 1}, the text "Reporter" {person 2}, the text "Priority" "High", the text "Labels" "Login, Web" and the text "Due date" "Mar 18, 2026".

"""##),
    EmbeddedFile(name: "issue-list", text: ##"""
names: issue list, issues page, issue tracker, bug tracker, bug list, list of issues, list of bugs, bug tracking system, issue tracking, issues list
topic: software

A header with the title "Issues", a search box and a primary "New issue" button.
Chips "Open 24" (selected), "Closed 318", "Assigned to me" and "Bug".
A table with the columns Issue, Label, Assignee, Comments and Opened, and the rows ("#482 Sign-in fails after the update", "Bug", "Lena Fischer", "8", "2 hours ago"), ("#479 Add a dark theme", "Feature", "Ravi Menon", "21", "yesterday"), ("#475 Search ignores accents", "Bug", "Amara Diallo", "4", "3 days ago"), ("#471 Explain the export in the guide", "Docs", "Kenji Sato", "2", "5 days ago") and ("#468 Page jumps when images load", "Bug", "Sofia Rossi", "6", "last week").
Pagination.

"""##),
    EmbeddedFile(name: "job-application", text: ##"""
names: job application form, apply for job, job application page, apply for a job, application for a job, job apply, easy apply, job details, job posting, job description page, vacancy page, job details page, job post, job offer page, job ad, post a job, job posting form, job application form app, apply for job app, job apply app, easy apply app, job details app, job detail app
topic: jobs
frame: phone

A header with a back icon button and a bookmark icon button.
The heading "Product designer".
The text "Harbor Studio · Lisbon or remote · full time".
Three stats in a row: "Salary" with the value "$52k – $64k", "Start" 1 May, "Applicants" 48.
Tabs with Description (active), Company and Reviews.
The text "You draw, test and improve the map that 40,000 people use to get to work.".
A list titled "You bring" with "Three years of design work", "A portfolio with two projects" and "Good written English".
A list titled "We offer" with "30 days off", "A four-day week in summer" and "A budget for learning".
A primary full-width "Apply now" button.

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
    EmbeddedFile(name: "kiosk", text: ##"""
names: self-service kiosk, kiosk screen, ordering kiosk, kiosk, self checkout, order kiosk, mcdonalds kiosk, fast food kiosk, self order kiosk, ticket machine, ticket vending machine, vending machine screen, ticket kiosk, kiosk home, self ordering kiosk, kiosk interface
topic: restaurant
frame: tablet

The heading "What would you like?".
Chips "Burgers" (selected), "Sides", "Salads", "Drinks" and "Desserts".
Six product cards in 3 columns: "Classic burger" with the price "$6.50", "Cheese burger" with the price "$7.20", "Veggie burger" with the price "$6.90", "Chicken burger" with the price "$7.40", "Double burger" with the price "$9.20" and "Kids burger" with the price "$4.80".
A card titled "Your order · 2 items" with the text "Classic burger, lemonade" and the heading "$9.00".
A "Start over" button and a primary "Pay" button in a row.

"""##),
    EmbeddedFile(name: "lab-results", text: ##"""
names: lab results, medical records, health records, blood test results, lab report, medical history, patient record, patient chart, patient profile, patient details, electronic health record, ehr, medical report, patient portal, patient file
topic: clinic

A header with the title "Ines Duarte", the text "Born 4 June 1961 · patient 2048 116" and a "Download" button.
Tabs with Summary, Results (active), Visits, Medicines and Documents.
Three stats in a row: "Blood pressure" with the value "128/82", "Pulse" 72, "Weight" 68.4 kg.
A table with the columns Test, Value, Normal and Result, and the rows ("Hemoglobin", "13.8 g/dl", "12.0 – 16.0", "Normal"), ("Glucose", "108 mg/dl", "70 – 100", "High"), ("Cholesterol", "186 mg/dl", "under 200", "Normal"), ("Vitamin D", "18 ng/ml", "30 – 100", "Low") and ("Iron", "84 µg/dl", "60 – 170", "Normal").
A bar chart titled "Glucose" with Jan 91, Apr 93, Jul 94, Oct 97 and Dec 98.
A primary "Ask the doctor" button.

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
    EmbeddedFile(name: "language-learning", text: ##"""
names: language app, duolingo clone, language learning app, language learning, language lesson path, language course, learn a language, language app home, lesson path, vocabulary app
sites: Duolingo
frame: phone

A header with a flag icon, the badge "12 day streak", the badge "5 hearts" and the badge "640 points".
A card titled "Unit 2: At the café" with a progress bar at 40% and a primary "Continue" button.
A list with "Lesson 1: Order a drink" with the detail "Done", "Lesson 2: Ask for the bill" with the detail "Done", "Lesson 3: Talk about food" with the detail "Next", "Lesson 4: Numbers" with the detail "Locked" and "Lesson 5: Story" with the detail "Locked".
A tab bar with Learn (active), Practice, League and Profile.

"""##),
    EmbeddedFile(name: "laundry", text: ##"""
names: laundry app, laundry service, laundry booking, dry cleaning app, laundry pickup, laundry room booking, cleaning service app, home cleaning booking, home services app, handyman app, plumber app, laundry order, maid service app, car wash app, car wash booking, home service booking, urban company, electrician app, house cleaning app, laundry service app, laundry booking app, laundry pickup app, laundry room booking app, home cleaning booking app, laundry order app
topic: cleaning
frame: phone

A header with a back icon button and the title "Laundry pickup".
A stepper with Service (active), Time and Pay.
The heading "What shall we wash?".
A list with "Wash and fold" with the detail "5 kg" and the value "$12.00", "Shirts" with the detail "6 pieces" and the value "$15.00" and "Bed sheets" with the detail "2 sets" and the value "$10.00".
A "Pickup" dropdown with the value "Thu, 19 March, 8 – 10" and a "Return" dropdown with the value "Sat, 21 March, 8 – 10".
A "Note" field with the value "Ring at the side door".
The text "Total $37.00" in bold.
A primary full-width "Book pickup" button.

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
    EmbeddedFile(name: "leave-request", text: ##"""
names: leave request, leave request form, vacation request, time off request, leave application, holiday request, leave management, day off request, request time off, absence request, leave page, time off, leave approval, leave balance, sick leave form, leave management system, request leave, leave form, leave request app, leave request form app, vacation request app, time off request app, leave application app, holiday request app
form: yes
topic: hr
frame: phone

A header with a back icon button and the title "Request leave".
Three stats in a row: "Left" 14 days, "Planned" 5 days, "Taken" 11 days.
A "Type" dropdown with the value "Vacation".
A "From" field with the value "Mon, 6 July 2026" and a "Until" field with the value "Fri, 10 July 2026".
A "Stands in for you" dropdown with the value "Lena Fischer".
A text area "Note" with the placeholder "Anything your team should know".
The text "5 working days".
A primary full-width "Send request" button.

"""##),
    EmbeddedFile(name: "lesson", text: ##"""
names: lesson, lesson screen, video lesson page, course lesson, lesson view, course content, course curriculum, lesson player, lecture page, lecture screen, course video, coding lesson, learn to code, coding exercise, coding challenge, leetcode problem, coding practice, code playground
topic: elearning

A header with a back icon button, the title "Foundations of Design" and a progress bar at 42%.
On the left a video player, the heading "Lesson 5: Space and rhythm", the text "Why empty room is not wasted, and how to measure it.", tabs with Notes (active), Files and Questions, and a text area with the placeholder "Write a note at 04:12".
On the right a list titled "Lessons" with "1 What design is" with the value "8 min", "2 Type" with the value "14 min", "3 Color" with the value "12 min", "4 Grids" with the value "16 min", "5 Space and rhythm" (selected) with the value "11 min" and "6 Your first poster" with the value "22 min".
A "Previous" button and a primary "Next lesson" button in a row.

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
    EmbeddedFile(name: "library-catalog", text: ##"""
names: library catalog, library website, library app, library system, library management system, book search, borrow books, library book, book loans, borrowed books, library account, library catalogue, library management, book lending, my loans, library homepage, book reservation, library search, book catalog
topic: books

A navbar with the logo, "Catalog", "My loans", "Events" and an avatar.
A row with a search box with the placeholder "Title, author or subject", a "Branch" dropdown with the value "All branches" and a primary "Search" button.
A table with the columns Title, Author, Year, Place and Available, and the rows ("The salt road", "Ines Duarte", "2021", "Fiction DUA", "2 of 3"), ("Bridges and tides", "Peter Novak", "2018", "Science 624", "Back on 2 April"), ("Bread without a plan", "Grace Lin", "2023", "Cooking LIN", "1 of 2") and ("Small towns", "Omar Haddad", "2019", "Travel HAD", "3 of 3").
A section titled "Your loans" with a list with "The last boat builder" with the detail "Due on 24 March" and the value "Renew" and "Plain numbers" with the detail "Due on 2 April" and the value "Renew".

"""##),
    EmbeddedFile(name: "link-aggregator", text: ##"""
names: hackernews, reddit clone, link aggregator, hacker news clone, hackernews clone, forum, forum page, discussion forum, community forum, message board, forum website, discussion page, q&a site, question and answer site, forum thread, community page, q&a page, discussion board, reddit home
sites: Hacker News, Reddit, Stack Overflow, Product Hunt
topic: community

A header with the logo "{brand}", the links New, Past, Comments, Ask, Show and Jobs, and a "Log in" link.
A list with "1. {item 1}" with the detail "214 points by grace · 2 hours ago · 86 comments", "2. {item 2}" with the detail "186 points by omar · 3 hours ago · 57 comments", "3. {item 3}" with the detail "164 points by ines · 4 hours ago · 128 comments", "4. {item 4}" with the detail "121 points by peter · 5 hours ago · 31 comments", "5. {item 5}" with the detail "98 points by hannah · 6 hours ago · 44 comments", "6. A small tool that sorts your photos" with the detail "87 points by tomas · 7 hours ago · 19 comments" and "7. Why old bridges sing" with the detail "76 points by lena · 8 hours ago · 22 comments".
A "More" link.

"""##),
    EmbeddedFile(name: "linked-accounts", text: ##"""
names: connected accounts, linked accounts, connected apps, integrations, integrations page, app integrations, integration settings, third-party apps, app marketplace, connect apps, plugins page, plugin store, add-ons page, extensions page, extension store

A header with the title "Integrations" and a search box with the placeholder "Search 48 apps".
Chips "All" (selected), "Connected", "Calendar", "Payments" and "Storage".
Six cards in 3 columns: "Calendar" with the text "Meetings show up as tasks" and a "Connected" badge, "Payments" with the text "Invoices are marked when paid" and a "Connect" button, "Cloud files" with the text "Attach files from your folders" and a "Connect" button, "Chat" with the text "Get a message for each change" and a "Connected" badge, "Forms" with the text "Answers become entries" and a "Connect" button and "Maps" with the text "See addresses on a map" and a "Connect" button.

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
    EmbeddedFile(name: "live-streaming", text: ##"""
names: live streaming, livestream chat, twitch stream, go live, go live screen, live broadcast, game streaming, live streaming platform, streaming chat, live video stream, live shopping
topic: games

A navbar with the logo, a search box and an avatar.
On the left a video player, a row with an avatar of {person 2}, the heading "Late night level run" and a badge "Live" in red, the text "1,284 watching · 2:14:08" and a "Follow" button and a primary "Subscribe" button.
On the right a section titled "Chat" with the comment "grace" with the detail "What a jump!", the comment "omar" with the detail "Try the left door", the comment "ines" with the detail "First time here, hello" and a composer with the placeholder "Say something".

"""##),
    EmbeddedFile(name: "loading", text: ##"""
names: please wait, loading please wait, loading screen, loading page, loading state, loading spinner, processing screen, please wait screen, loading view, wait screen
frame: phone

A large spinner in the center.
The heading "Loading…" in the center.
The text "Please wait. This takes only a moment." in the center.

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
    EmbeddedFile(name: "loan-application", text: ##"""
names: loan application, loan application form, apply for loan, mortgage application, credit application, loan request, personal loan, loan details, loan page, loan app, credit score, credit report, credit score screen, loan dashboard, home loan
form: yes
topic: bank

A stepper with Amount, Income (active), Documents and Offer.
The heading "Your income".
An "Employer" field with the value "Harbor Studio" and an "Employed since" field with the value "May 2021".
A "Monthly income" field with the value "$3,200" and a "Monthly rent" field with the value "$820".
A "Loan" field with the value "$12,000" and a "Term" dropdown with the value "36 months".
Three stats in a row: "Monthly payment" $358.10, "Rate" 4.7%, "Total" $12,891.60.
A Back button and a primary "Next" button in a row.

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
    EmbeddedFile(name: "login-devices", text: ##"""
names: active sessions, login activity, signed in devices, security settings, security page, logged in devices, session management, device management, trusted devices, manage devices, security screen, my devices, where you are logged in

A header with a back icon button and the title "Security".
A section titled "Signing in" with a list with "Password" with the detail "Changed 3 months ago", "Two-step sign-in" with the value "On" and "Recovery email" with the detail "m···s@example.com".
A section titled "Your devices" with a list with "Laptop, Lisbon" with the detail "This device · active now", "Phone, Lisbon" with the detail "12 minutes ago" and "Tablet, Porto" with the detail "8 days ago". Each list item has a "Sign out" link.
A red "Sign out everywhere" button.

"""##),
    EmbeddedFile(name: "logout-dialog", text: ##"""
names: logout confirmation, log out confirmation, logout dialog, logout popup, sign out confirmation, log out dialog, logout screen, log out popup, logout page, sign out dialog

A dialog "Log out?" with the text "Are you sure you want to log out? You can sign in again at any time.", a "Cancel" button and a primary "Log out" button.

"""##),
    EmbeddedFile(name: "lyrics", text: ##"""
names: lyrics, lyrics page, song lyrics, lyrics screen, lyrics view, karaoke, karaoke app, lyrics app
topic: music
frame: phone

A header with a close icon button and the title "Paper Lanterns".
The text "Northern Rooms · Lyrics".
The text "We lit the paper lanterns by the shore".
The text "and let them carry what we said before" in bold.
The text "the wind was slow, the water wide awake".
The text "and every light found something it could take".
A slider at 35%.
A row with a previous icon button, a primary "Play" button and a next icon button.

"""##),
    EmbeddedFile(name: "mail-filters", text: ##"""
names: email settings, mail settings, email signature, signature settings, email filters, mail rules, out of office, vacation responder, auto reply settings, email account settings

A header with a back icon button and the title "Mail settings".
A section titled "Signature" with a text area with the placeholder "Maya Torres, Harbor Studio, +351 555 0142".
A section titled "Out of office" with a switch "Answer automatically" (on), a "From" field with the value "Mar 12, 2026", a "Until" field with the value "Mar 20, 2026" and a text area with the placeholder "I am back on Monday, 23 March".
A section titled "Rules" with a list with "Invoices go to Accounting", "Newsletters skip the inbox" and "Mail from Lena is starred".
A "Cancel" button and a primary "Save" button in a row.

"""##),
    EmbeddedFile(name: "maintenance", text: ##"""
names: maintenance page, maintenance, maintenance screen, under construction, under construction page, offline page, down for maintenance

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
    EmbeddedFile(name: "markdown-editor", text: ##"""
names: markdown editor, markdown preview, markdown notes, markdown writer, split markdown editor, readme editor, markdown editor with preview
frame: desktop

A header with the title "notes.md", a "Preview" switch (on) and a primary "Save" button.
A toolbar with the icon buttons Bold, Italic, Link, Bullets, Picture and Code.
On the left a code block "# Weekend plan, ## Saturday, - Market at nine, - Boat to the island, **Bring** a jacket" as a terminal.
On the right the heading "Weekend plan", the heading "Saturday", the text "• Market at nine", the text "• Boat to the island" and the text "Bring a jacket" in bold.
The text "24 words · line 5, column 18".

"""##),
    EmbeddedFile(name: "marketplace-sell", text: ##"""
names: sell item, sell an item, list an item, new listing, list item for sale, sell something, post an ad, classified ad form, sell your stuff, add product form, add product, new product form, add a product, edit product, product form
form: yes

A header with a close icon button and the title "Sell an item".
A file upload "Add up to 8 photos".
A "Title" field with the value "Oak desk with two drawers".
A "Category" dropdown with the value "Furniture" and a "Condition" dropdown with the value "Used, good".
A "Price" field with the value "$85.00".
A text area "Description" with the placeholder "Size, age, faults".
Switches "Pick-up possible" (on) and "Shipping" (off).
A "Save draft" button and a primary "Publish listing" button in a row.

"""##),
    EmbeddedFile(name: "medication", text: ##"""
names: medication reminder, medicine reminder, pill reminder, pill tracker, medication tracker, medication list, medicine app, medicines list, pill app, medicine tracker
frame: phone

A header with the title "My medicines" and an add icon button.
A row with the chips "Mon", "Tue", "Wed" (selected), "Thu" and "Fri".
A section titled "Morning, 08:00" with the checkboxes "Vitamin D, 1 tablet" (checked) and "Ibuprofen, 200 mg" (checked).
A section titled "Noon, 13:00" with the checkbox "Omega 3, 2 capsules".
A section titled "Evening, 21:00" with the checkbox "Magnesium, 1 tablet".
A tab bar with Today (active), Medicines, History and Profile.

"""##),
    EmbeddedFile(name: "meditation", text: ##"""
names: meditation app, meditation, meditation screen, mindfulness app, meditation home, breathing exercise, breathing app, meditation timer, relaxing sounds, relax app, mindfulness
frame: phone

A header with an avatar, the title "Good evening" and a bell icon button.
A card titled "Daily calm" with an image, the text "10 min · with Amara" and a primary "Start" button.
Chips "Sleep" (selected), "Focus", "Stress" and "Breathe".
A list with "Body scan" with the detail "12 min", "Evening breath" with the detail "5 min" and "Letting go" with the detail "8 min".
A tab bar with Home (active), Explore, Sleep and Profile.

"""##),
    EmbeddedFile(name: "meeting-lobby", text: ##"""
names: meeting lobby, join meeting, join a meeting, waiting room, video call lobby, pre-join screen, join call, join video call, meeting waiting room, join with code, ready to join
topic: business

The heading "Ready to join?" in the center.
The text "Weekly meeting · 3 people are here" in the center.
A camera view.
A row with a "Mute" button, a "Stop video" button and an "Effects" button.
A "Microphone" dropdown with the value "Built-in microphone" and a "Speaker" dropdown with the value "Headphones".
A "Your name" field with the value "Maya Torres".
A primary full-width "Join now" button.

"""##),
    EmbeddedFile(name: "mood", text: ##"""
names: mood tracker, journal app, mood journal, diary app, daily journal, mood screen, journal entry, gratitude journal
frame: phone

A header with the title "Thursday, 12 March" and a calendar icon button.
The heading "How are you today?".
A row with the buttons "😀 Great", "🙂 Good", "😐 Okay", "🙁 Bad".
A text area with the placeholder "What happened today?".
Chips "Family", "Work" (selected), "Sport" and "Sleep".
A primary full-width "Save" button.
A list "Earlier" with "Wednesday" with the detail "Good · a long walk" and "Tuesday" with the detail "Okay · busy day".

"""##),
    EmbeddedFile(name: "movie-detail", text: ##"""
names: movie detail, movie detail page, movie details page, film page, movie info, imdb page, movie detail screen, series detail, tv show page, tv show detail, episode list, film details, movie database, netflix movie page, season page, imdb clone, film detail page
sites: IMDb
topic: movies
frame: desktop

A navbar with the logo, Films, Series, "My list" and a search box.
On the left an image labelled "Poster".
On the right the heading "The long bridge", the text "2024 · 1 h 52 · from 12", a row with a rating 4.3 and the text "8,420 ratings", chips "Drama", "Thriller" and "Portugal", the text "An engineer finds out that the bridge she built is sinking, and that somebody knew.", and a row with a primary "Play" button, a "Trailer" button and a "My list" button.
The heading "Cast".
A row with an avatar "Ines Duarte", an avatar "Omar Haddad", an avatar "Grace Lin" and an avatar "Peter Novak".
The heading "More like this".
Four cards in a row, each with an image: "Night ferry", "Salt road", "The last lamp" and "Deep water".

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
    EmbeddedFile(name: "my-cards", text: ##"""
names: my cards, cards screen, saved cards, card management, bank cards, payment methods, payment methods page, payment options, saved payment methods, wallet cards, credit cards, choose payment method
topic: bank
frame: phone

A header with a back icon button and the title "Payment methods".
A card titled "Visa ·· 4821" with the text "Maya Torres · 09/28" and a badge "Default".
Radio buttons "Visa ·· 4821" (selected), "Mastercard ·· 7310", "PayPal" and "Cash".
A "Add new card" button.
A primary full-width "Continue" button.

"""##),
    EmbeddedFile(name: "my-subscription", text: ##"""
names: my subscription, subscription management, manage subscription, subscription details, current plan, billing settings, billing and plan, subscription settings, plan and billing, account billing, subscription tracker, subscriptions list, subscription manager, billing page settings, subscription overview, my plan page, billing dashboard
topic: software

A header with a back icon button and the title "Plan and billing".
A card titled "Plus, yearly" with the text "$96.00 a year · renews on 12 January 2027", a badge "Active", a "Cancel plan" button and a primary "Change plan" button.
Three stats in a row: "Seats" 6 of 10, "Storage" 42 of 100 GB, "Next bill" $96.00.
A section titled "Payment" with the text "Visa ·· 4821 · 09/28" and a link "Change card".
A table titled "Invoices" with the columns Date, Number, Amount and Status, and the rows ("12 Jan 2026", "1048", "$96.00", "Paid"), ("12 Jan 2025", "0812", "$84.00", "Paid") and ("12 Jan 2024", "0544", "$84.00", "Paid").

"""##),
    EmbeddedFile(name: "neighbours", text: ##"""
names: neighborhood app, neighbourhood app, neighbors app, nextdoor clone, community board, local community app, neighbourhood feed, neighbours app, residents app, tenant app, apartment residents app, community noticeboard, notice board, bulletin board, neighborhood feed, resident portal, tenant portal, building app, nextdoor clone app, community board app, neighbourhood feed app, community noticeboard app, notice board app, bulletin board app
sites: Nextdoor
topic: neighborhood
frame: phone

A header with the title "Harbor Quarter" and a bell icon button.
A composer with the placeholder "Ask or tell your neighbors".
Chips "All" (selected), "Help", "Lost and found", "For sale" and "Events".
A card titled "Who can lend a ladder?" with the text "Lena Fischer · Oak Street · 12 min ago · 4 answers".
A card titled "Gray cat found" with an image and the text "Omar Haddad · Bridge Road · 1 hour ago · 9 answers".
A card titled "Street party on 20 June" with the text "Grace Lin · Market Square · yesterday · 31 answers" and a "I will come" button.
A tab bar with Home (active), Groups, Market and Profile.

"""##),
    EmbeddedFile(name: "network-feed", text: ##"""
names: linkedin feed, professional network, linkedin home, business network, professional social network, linkedin clone, career network, linkedin page, company network page
topic: jobs

A navbar with the logo, a search box, Home (active), Network, Jobs, Messages and an avatar.
On the left a card with an avatar of {person 1}, the heading "{person 1}", the text "Designer at Harbor Studio" and the text "214 profile views this week".
A composer with the placeholder "Start a post".
Two posts.
On the right a list titled "People you may know" with "{person 2}" with the detail "Engineer" and "{person 3}" with the detail "Recruiter". Each list item has an avatar and a "Connect" button.

"""##),
    EmbeddedFile(name: "new-contact", text: ##"""
names: new contact, add contact, create contact, add new contact, edit contact, add contact screen, new contact form
frame: phone
form: yes

A header with a "Cancel" button, the title "New contact" and a primary "Save" button.
A large avatar in the center.
A First name field, a Last name field, a Phone field, an Email field and a Birthday field.

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
    EmbeddedFile(name: "newsletter-editor", text: ##"""
names: newsletter editor, email campaign, email builder, email template builder, newsletter builder, email marketing dashboard, campaign editor, email template editor, newsletter archive, campaign dashboard, email campaign editor, marketing dashboard, mailing list, newsletter template, newsletter email, ad campaign dashboard, ads manager, campaign manager, subscribers page
sites: Mailchimp
topic: marketing

A header with the title "March newsletter", the text "Saved", a "Send a test" button and a primary "Schedule" button.
On the left a list titled "Blocks" with "Heading", "Text", "Image", "Button" and "Divider".
A card with the logo, an image, the heading "Spring at the harbor", the text "The ferries run until midnight again, and the market opens on Saturday at eight.", a primary "See the timetable" button and the text "You get this because you signed up. Unsubscribe".
On the right a "Subject" field with the value "Spring at the harbor", a "To" dropdown with the value "All readers, 4,820", a "Send" field with the value "Thu, 19 March, 09:00" and a stat "Last open rate" 46%.

"""##),
    EmbeddedFile(name: "no-internet", text: ##"""
names: no internet, no connection, offline screen, no internet connection, connection lost, no internet page, no internet screen, network error, offline state

A large wifi off icon in the center.
The heading "No internet connection" in the center.
The text "Check your network and try again." in the center.
A primary "Try again" button in the center.

"""##),
    EmbeddedFile(name: "not-found", text: ##"""
names: 404, 404 page, error page, not found page, not found, page not found, 500 page, error screen, 404 error page, 404 screen, 404 error, 500 error page

A navbar.
A large heading "404" in the center.
An empty state "Page not found" with the text "It has moved, or never was. Check the address, or go back to where you came from." and a primary "Go home" button.
A search box with the placeholder "Search" in the center.

"""##),
    EmbeddedFile(name: "notes-list", text: ##"""
names: notes list, all notes, my notes, note list, quick notes, notes home, note detail, new note, add note, notes screen, note taking, mobile notes, notes overview, memo app, memo list, notes list app, all notes app, my notes app, note list app, quick notes app, notes home app
frame: phone

A header with the title "Notes" and an add icon button.
A search box with the placeholder "Search 48 notes".
The heading "Pinned".
A list with "Packing list" with the detail "Passport, charger, rain jacket" and the value "9:12".
The heading "This week".
A list with "Bread" with the detail "500 g flour, 350 g water, 10 g salt" and the value "Tue", "Gift ideas" with the detail "Book for Omar, plant for Ines" and the value "Mon", "Meeting with Lena" with the detail "Move the launch to June" and the value "Mon" and "Wi-Fi at the cabin" with the detail "bridge-lamp-42" and the value "Sun".

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
    EmbeddedFile(name: "online-document", text: ##"""
names: online document editor, online document, shared document, collaborative document, word document editor, document editing, collaborative editor, microsoft word, ms word, word editor
frame: desktop

A header with the title "Travel report", the text "Saved a minute ago", an avatar group and a primary "Share" button.
A menu bar with File, Edit, View, Insert, Format, Tools and Help.
A toolbar with the icon buttons Undo, Redo, Bold, Italic, Underline, Link and Picture.
On the left a list titled "Outline" with "Summary", "Day one", "Day two" and "Costs".
A card titled "Travel report" with the text "We met three suppliers in Porto and Lisbon. Two can deliver before May, and both gave us samples.", the heading "Day one" and the text "Morning at the workshop in Porto, afternoon with the harbor office. The new boxes are lighter by a third."
On the right the comment "Lena Fischer" with the detail "Can you add the prices here?" and the comment "Ravi Menon" with the detail "Done, see the table under Costs.".

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
    EmbeddedFile(name: "order-details", text: ##"""
names: order details page, order details screen, order summary page, order summary screen, order review, review order, review your order, order overview page, single order, order info, order view, order receipt, purchase details, my order details, order review app, review order app, review your order app, single order app, order info app, order view app
topic: shop
frame: phone

A header with a back icon button and the title "Order 1048".
A badge "On the way" and the text "Arrives on Thu, 19 March".
A stepper with Ordered, Packed, "On the way" (active) and Delivered.
A list titled "Items" with "Desk lamp, green" with the detail "1 piece" and the value "$34.00", "Wall hook" with the detail "2 pieces" and the value "$12.00" and "Paper box, small" with the detail "1 piece" and the value "$4.00". Each list item has an image.
A list with "Items" with the value "$50.00", "Delivery" with the value "$4.90" and "Total" with the value "$54.90".
A section titled "To" with the text "Maya Torres, Harbor Street 12, Lisbon".
A "Return" button and a primary "Track parcel" button in a row.

"""##),
    EmbeddedFile(name: "order-history", text: ##"""
names: order history, my orders, past orders, purchase history, order history page, order history screen, my orders page, orders screen, previous orders, your orders
topic: shop

A header with a back icon button and the title "Orders".
A search box with the placeholder "Search orders".
Tabs with All, Active, Delivered and Cancelled.
A list with "Order 1048" with the detail "12 May · $64.20 · On the way", "Order 1036" with the detail "28 Apr · $38.50 · Delivered", "Order 1021" with the detail "9 Apr · $112.00 · Delivered" and "Order 1007" with the detail "17 Mar · $24.90 · Cancelled". Each list item has a "Reorder" button.

"""##),
    EmbeddedFile(name: "order-queue", text: ##"""
names: kitchen display, kitchen display system, kitchen orders, order queue, kitchen screen, open orders, restaurant kitchen, kds, kitchen display screen, kitchen order screen
topic: restaurant

A header with the title "Open orders" and the text "6 open".
Three kanban columns: "New" with the cards "Table 4 · Order 318" and "Table 9 · Order 319", "Preparing" with the cards "Table 2 · Order 315", "Takeaway · Order 316" and "Table 7 · Order 317" and "Ready" with the card "Table 5 · Order 314".

"""##),
    EmbeddedFile(name: "os-login", text: ##"""
names: desktop login, computer login screen, desktop lock screen, windows login screen, os login, windows lock screen, mac login screen, user login screen, operating system login, pc login screen, system login screen, boot screen
frame: desktop

The large heading "9:41" in the center.
The text "Tuesday, 13 May" in the center.
A large avatar of "Maya Torres" in the center.
The heading "Maya Torres" in the center.
A password field with the placeholder "Password".
A primary "Sign in" button.
A row with a link "Switch user", a link "Restart" and a link "Shut down".

"""##),
    EmbeddedFile(name: "parking", text: ##"""
names: parking app, find parking, parking screen, parking spot, parking map, car park, parking booking
topic: parking
frame: phone

A full-screen map.
A search box with the placeholder "Where do you want to park?".
A bottom sheet with the heading "Oak Street garage", the text "24 free spaces · 200 m · $2.40 an hour", a "Duration" dropdown with the value "2 hours", and a primary full-width "Reserve" button.

"""##),
    EmbeddedFile(name: "passport-application", text: ##"""
names: passport application, visa application, visa form, passport form, visa application form, passport renewal, id card application, driving license application, permit application, visa page, citizen portal, government portal, government website, government services, e-government portal, public services portal, apply for passport, apply for visa, passport application form, license renewal
form: yes
topic: government

A header with the title "Passport application" and the text "Saved at 14:32".
A stepper with Person (active), Photo, Documents, Appointment and Pay.
A "First names" field with the value "Maya Luisa" and a "Family name" field with the value "Torres" in a row.
A "Date of birth" field with the value "4 June 1994" and a "Place of birth" field with the value "Lisbon" in a row.
A "Nationality" dropdown with the value "Portuguese" and a "Height" field with the value "172 cm" in a row.
Radio buttons "First passport", "Renewal" (selected) and "Lost or stolen".
The text "Fee: $62.00 · ready in about 3 weeks".
A "Save and leave" button and a primary "Next" button in a row.

"""##),
    EmbeddedFile(name: "patient-monitor", text: ##"""
names: patient monitor, vital signs monitor, hospital monitor, icu monitor, vitals monitor, bedside monitor, icu dashboard, hospital dashboard, vital signs dashboard, medical dashboard, hospital management, hospital bed board, bed management, clinic dashboard, ecg monitor, hospital management system
topic: clinic
frame: desktop

A header with the title "Bed 4 · Ines Duarte", the text "64 years · 09:41:22" and a badge "Stable".
Four stat cards in a row: "Heart rate" 72 bpm, "Oxygen" 98%, "Blood pressure" with the value "128/82", "Breathing" with the value "14 a minute".
A line chart titled "Heart rate" with 9:00 70, 9:10 74, 9:20 73, 9:30 78, 9:40 72.
A line chart titled "Oxygen in %" with 9:00 97, 9:10 98, 9:20 96, 9:30 98, 9:40 98.
A list titled "Alarms" with "Oxygen under 95%" with the detail "08:12 · 14 s" and the value "Over" and "Lead loose" with the detail "07:48" and the value "Over".
A "Silence" button and a primary "Call nurse" button in a row.

"""##),
    EmbeddedFile(name: "pay-bill", text: ##"""
names: pay bill, paying bill, bill payment, bill payment screen, utility bill, electricity bill, bills page, utility bill payment, pay electricity bill, bills screen, my bills screen, bill pay, upcoming bills, water bill, gas bill, pay bill app, paying bill app, pay bills app, bill payment app, utility bill app, electricity bill app
topic: bank
frame: phone

A header with a back icon button and the title "Pay a bill".
A card titled "City Electric" with the text "Contract 8820 114 · due on 28 March" and the heading "$64.20".
A bar chart titled "Last months in $" with Nov 58, Dec 71, Jan 76, Feb 69 and Mar 64.
A "Pay from" dropdown with the value "Checking ·· 4821 · $2,480.16".
A "Date" field with the value "Thu, 26 March 2026".
A switch "Pay every month" (on).
A primary full-width "Pay $64.20" button.

"""##),
    EmbeddedFile(name: "payment-failed", text: ##"""
names: payment failed, payment failure, payment error, payment declined, payment failed screen, payment failed page, transaction failed, card declined, payment unsuccessful, failed payment, order failed, transfer failed, payment failure page, payment failed app, payment failure app, payment error app, payment declined app, transaction failed app, card declined app
topic: bank
frame: phone

A large alert icon in red in the center.
The heading "The payment did not go through" in the center.
The text "Your bank declined the card Visa ·· 4821. Nothing was charged." in the center.
A list with "Amount" with the value "$62.40", "Order" with the value "1048" and "Time" with the value "14:32".
A primary full-width "Try again" button.
A full-width "Use another card" button.
A link "Contact support" in the center.

"""##),
    EmbeddedFile(name: "payment-request", text: ##"""
names: request money, payment request, money request, request payment, receive money, receive payment, qr payment, scan and pay, qr code payment, pay with qr, my qr code, receive screen, tap to pay, contactless payment, upi payment, request money app, payment request app, money request app, request payment app, receive money app, receive payment app
sites: PayPal, Venmo
topic: bank
frame: phone

A header with a close icon button and the title "Request money".
Tabs with "My code" (active) and "Ask a person".
An image labelled "QR code".
The heading "$24.50" in the center.
The text "Dinner on Friday" in the center.
The heading "Ask".
A list with "Lena Fischer" with the detail "Paid you 3 days ago" and "Ravi Menon" with the detail "In your contacts". Each list item has an avatar and a "Request" button.
A primary full-width "Share code" button.

"""##),
    EmbeddedFile(name: "payment-success", text: ##"""
names: payment successful, payment success screen, payment success page, payment complete, payment confirmation, payment received, transfer successful, transaction successful, payment done, money sent, payment confirmed, successful payment, transaction success, transfer complete, payment successful app, payment complete app, payment confirmation app, payment received app, transfer successful app, transaction successful app
topic: bank
frame: phone

A large check icon in green in the center.
The heading "Payment sent" in the center.
The large heading "$250.00" in the center.
The text "to Lena Fischer · today, 14:32" in the center.
A list with "From" with the value "Checking ·· 4821", "Note" with the value "Train tickets", "Fee" with the value "$0.00" and "Reference" with the value "TX-88 2041".
A full-width "Share receipt" button.
A primary full-width "Done" button.

"""##),
    EmbeddedFile(name: "payslip", text: ##"""
names: payslip, salary slip, payroll, payroll page, payroll dashboard, pay stub, salary page, payroll screen, payroll run, wages page, salary details, run payroll, payroll system
topic: hr

A header with the title "Payslip March 2026" and a "Download" button.
A list with "Employee" with the value "Maya Torres", "Number" with the value "2048" and "Days worked" with the value "21".
Three stats in a row: "Gross pay" $3,200.00, "Deductions" $742.00, "Net pay" $2,458.00.
A table with the columns Item, Amount and "This year", and the rows ("Base pay", "$3,000.00", "$9,000.00"), ("Bonus", "$200.00", "$200.00"), ("Income tax", "−$486.00", "−$1,398.00"), ("Health insurance", "−$164.00", "−$492.00") and ("Pension", "−$92.00", "−$276.00").
The text "Paid on 28 March to Checking ·· 4821".

"""##),
    EmbeddedFile(name: "period-tracker", text: ##"""
names: period tracker, cycle tracker, period calendar, menstrual calendar, ovulation tracker, pregnancy tracker, pregnancy app, baby tracker
frame: phone

A header with the title "March" and an add icon button.
A mini calendar.
A progress ring "Day 12" at 43% in the center.
The text "Next period in 16 days" in the center.
A section titled "How do you feel?" with the chips "Fine" (selected), "Tired", "Cramps" and "Moody".
A primary full-width "Log today" button.
A tab bar with Today (active), Calendar, Insights and Profile.

"""##),
    EmbeddedFile(name: "permission", text: ##"""
names: permission screen, permission request, permission dialog, permission prompt, allow notifications, notification permission, location permission, camera permission, enable notifications
frame: phone

A header with a close icon button.
An empty state "Allow notifications?" with the text "You can change this in the settings at any time.", a primary "Allow" button and a "Not now" button.

"""##),
    EmbeddedFile(name: "pet-profile", text: ##"""
names: pet profile, pet app, pet care app, my pets, pet health, dog walking app, dog walker app, vet app, pet profile page, pet adoption page, adopt a pet, pet adoption, dog profile, pet adoption app, pet sitter app, pet tracker, veterinary app, adoption page, animal shelter, pet health record, pet profile app, my pets app, pet health app, adopt a pet app, dog profile app
topic: pets
frame: phone

A header with a back icon button, the title "Bruno" and an edit icon button.
A large image of the dog.
The text "Mixed breed · 4 years · 18.4 kg".
Three stats in a row: "Walks today" 2, "Meals" 1 of 2, "Next visit" 8 days.
A list titled "Coming up" with "Worm tablet" with the detail "Friday, 20 March", "Vet, yearly check" with the detail "Wed, 25 March · 10:20" and "Rabies vaccination" with the detail "June 2026".
A list titled "Notes" with "Allergic to chicken" and "Chip 941 000 024".
A tab bar with Pets (active), Calendar, Walks and Profile.
A primary full-width "Start walk" button.

"""##),
    EmbeddedFile(name: "petition", text: ##"""
names: petition page, online petition, sign petition, petition website, change.org page, petition form, sign a petition, campaign petition
topic: charity

A navbar.
On the left an image, the heading "Keep the harbor library open", the text "The library lends 40,000 books a year and is the only warm room in the quarter that costs nothing. We ask the city to keep it.", the heading "Why people sign" and two comments.
On the right a card titled "4,820 of 5,000 signatures" with a progress bar at 96%, the fields "First name", "Last name" and "Email", a checkbox "Show my name" (checked) and a primary full-width "Sign the petition" button.

"""##),
    EmbeddedFile(name: "phone-home-screen", text: ##"""
names: phone home screen, smartphone home screen, iphone home screen, android home screen, phone launcher, app grid, app drawer, ios home screen, homescreen with app icons, mobile launcher, all apps screen, phone launcher app, app grid app, app drawer app, springboard app, mobile launcher app
frame: phone

The heading "9:41" in the center.
The text "Tuesday, 13 May · 21° and sunny" in the center.
A search box with the placeholder "Search apps".
A row with the icon buttons Mail, Photos, Maps and Notes.
A row with the icon buttons Music, Clock, Wallet and Health.
A row with the icon buttons Books, Folder, Weather and Games.
A row with the icon buttons Calendar, Video, Shop and Settings.
A tab bar with Phone, Messages, Browser and Camera.

"""##),
    EmbeddedFile(name: "phone-settings", text: ##"""
names: phone settings, iphone settings, android settings, ios settings, mobile settings, device settings, phone settings app, smartphone settings
frame: phone

The heading "Settings".
A search box with the placeholder "Search settings".
A list with "Maya Torres" with the detail "Account, cloud and purchases" and an avatar.
A switch "Airplane mode" (off).
A list with "Wi-Fi" with the value "Harbor Studio", "Bluetooth" with the value "On", "Mobile data" with the value "4.2 GB", "Notifications", "Sound", "Display", "Battery" with the value "84%", "Storage" with the value "62 of 128 GB" and "Privacy".

"""##),
    EmbeddedFile(name: "photo-editor", text: ##"""
names: image editing, picture editor, edit image, edit picture, image editor app, photo filters, image filters, photo editor, image editor, edit photo, photo editing, photo editing app, photo editor app, image editing app, photo filter app, photo editor screen, edit photo screen
frame: phone
topic: photography

A header with a close icon button, the title "Edit photo" and a "Save" button.
A large image.
Chips "Original", "Warm", "Cool", "Mono" and "Fade".
A "Brightness" slider, a "Contrast" slider and a "Saturation" slider.
A tab bar with Crop, Rotate, Filters (active) and Text.

"""##),
    EmbeddedFile(name: "photo-post", text: ##"""
names: instagram post, photo post, photo detail, single photo, photo page, photo viewer, image viewer, photo view, picture view, instagram photo, lightbox view, instagram post app, photo post app, photo detail app, single photo app, photo viewer app, image viewer app
topic: photography
frame: phone

A header with a back icon button and the title "Post".
A row with an avatar of {person 1} and the text "{person 1} · Lisbon".
A large image.
A row with a heart icon button, a comment icon button, a share icon button and a bookmark icon button.
The text "1,284 likes" in bold.
The text "First light over the harbor. Worth getting up at five.".
Two comments.
A composer with the placeholder "Add a comment".

"""##),
    EmbeddedFile(name: "pin-entry", text: ##"""
names: pin code screen, enter pin, pin entry, pin screen, passcode screen, passcode lock, pin lock, enter passcode, set pin, pin login, app lock, unlock screen, atm pin, pin pad, pin code entry, confirm pin, enter pin app, pin entry app, passcode lock app, pin lock app, enter passcode app, set pin app
frame: phone

A large lock icon in the center.
The heading "Enter your PIN" in the center.
A 4-digit code input.
A keypad: "1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK".
A link "Forgot your PIN?" in the center.

"""##),
    EmbeddedFile(name: "plant-care", text: ##"""
names: plant care, plants list, plant care app, plant app, plant watering, watering schedule, my plants, plant tracker, houseplant app, plant list, garden app, plant reminder
topic: gardening
frame: phone

A header with the title "My plants" and an add icon button.
A list with "Monstera" with the detail "Living room · water today", "Snake plant" with the detail "Bedroom · water in 6 days", "Basil" with the detail "Kitchen · water tomorrow", "Aloe vera" with the detail "Office · water in 9 days" and "Peace lily" with the detail "Hall · water on Friday". Each list item has an image and a "Water" button.
A tab bar with Plants (active), Calendar, Identify and Profile.

"""##),
    EmbeddedFile(name: "playlist-edit", text: ##"""
names: add to playlist, new playlist, playlist picker, save to playlist, add to collection, add to list popup, add to playlist app, new playlist app, playlist picker app, save to playlist app, add to collection app
topic: music
frame: phone

A header with a close icon button and the title "Add to playlist".
A search box with the placeholder "Find a playlist".
A "New playlist" button.
Checkboxes "Morning run · 24 songs" (checked), "Slow Sunday · 48 songs", "Road trip · 86 songs", "Songs for cooking · 31 songs" and "Rain · 17 songs".
A primary full-width "Done" button.

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
    EmbeddedFile(name: "podcast-feed", text: ##"""
names: podcast subscriptions, podcast library, my podcasts, podcast list, podcast discovery, podcasts feed, podcast directory, discover podcasts, podcast queue, podcast subscriptions app, podcast library app, my podcasts app, podcast list app, podcast discovery app, podcasts feed app
topic: podcasts
frame: phone

A header with the title "Podcasts" and a search icon button.
Chips "New" (selected), "Downloads" and "History".
A list with "Tides and timber" with the detail "The last boat builder · 42 min", "Plain numbers" with the detail "Why queues move slowly · 28 min", "Kitchen table" with the detail "Bread without a plan · 35 min" and "Small towns" with the detail "A library on wheels · 51 min". Each list item has an image and a play icon button.
An audio player "The last boat builder".
A tab bar with Home, Search, Library (active) and Profile.

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
    EmbeddedFile(name: "prayer-times", text: ##"""
names: prayer times, prayer time, prayer app, azan, namaz times, islamic app, salah times
frame: phone

A header with the title "Prayer times" and a location icon button.
The heading "Asr in 1 h 12 min" in the center.
The text "Lisbon · Thursday, 12 March" in the center.
Switches "Fajr 05:24" (on), "Dhuhr 12:47" (on), "Asr 16:05" (on), "Maghrib 18:41" (on) and "Isha 20:02" (on).
A tab bar with Times (active), Qibla, Calendar and Settings.

"""##),
    EmbeddedFile(name: "premium", text: ##"""
names: upgrade to premium, go premium, premium page, premium screen, premium upgrade, get premium, premium subscription, pro upgrade, premium plan, buy premium, upgrade to pro, subscribe page, subscribe screen
frame: phone

A header with a close icon button and a "Restore" link.
A large crown icon in the center.
The heading "Upgrade to Premium" in the center.
A list with "No ads", "Unlimited downloads" and "Use it on all devices".
Two plans: "Monthly" $9.99/month and "Yearly" $59.99/year with a badge "Save 50%".
A primary full-width "Upgrade now" button.
The text "Cancel at any time." in the center.

"""##),
    EmbeddedFile(name: "prescription", text: ##"""
names: prescription, prescription page, prescription screen, e-prescription, medical prescription, digital prescription, prescription form, prescription details, my prescriptions, prescription list, prescription refill, write prescription, refill prescription, prescription app, e-prescription app, medical prescription app, digital prescription app, prescription form app, prescription details app
topic: pharmacy
frame: phone

A header with a back icon button, the title "Prescription" and a share icon button.
A card titled "Dr. Kenji Sato" with the text "Harbor Clinic · 12 March 2026 · valid to 12 June".
A list titled "Medicines" with "Amoxicillin 500 mg" with the detail "1 capsule three times a day, 7 days" and the value "21", "Ibuprofen 400 mg" with the detail "1 tablet when needed, at most 3 a day" and the value "12" and "Nose spray" with the detail "Mornings and evenings" and the value "1".
An image labelled "QR code".
The text "Show the code in any pharmacy.".
A primary full-width "Order from a pharmacy" button.

"""##),
    EmbeddedFile(name: "press-page", text: ##"""
names: press page, press kit, media kit, press room, press releases, press release page, media page, brand guidelines, brand assets page, brand guidelines page, style guide page, ui style guide, component library, ui kit page, press kit page, brand book
topic: software

A navbar.
The heading "Press kit".
The text "Logos, colors and pictures to use in your story. Questions? press@example.com".
The heading "Logos".
Three cards in a row, each with an image and a "Download" button: "Logo, color" with the text "SVG and PNG", "Logo, white" with the text "SVG and PNG" and "App icon" with the text "1024 × 1024".
The heading "Colors".
A color picker.
The heading "Releases".
A list with "Harbor map reaches 40,000 riders" with the detail "12 March 2026", "New office in Porto" with the detail "3 February 2026" and "Harbor map wins the city prize" with the detail "18 November 2025".
A footer.

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
    EmbeddedFile(name: "print-dialog", text: ##"""
names: print dialog, print preview, print window, print settings, print screen dialog, printer settings, print document, print page dialog
frame: window

The heading "Print".
On the left an image labelled "Page 1 of 4".
On the right a "Printer" dropdown with the value "Office, second floor", a number stepper "Copies", a "Pages" dropdown with the value "All", a "Paper" dropdown with the value "A4", a "Layout" segmented control with Portrait (active) and Landscape, a switch "Both sides" (on) and a switch "In color" (off).
A "Cancel" button and a primary "Print" button in a row.

"""##),
    EmbeddedFile(name: "process-monitor", text: ##"""
names: windows task manager, system task manager, task manager window, process list, activity monitor, system monitor, process manager, processes window, resource monitor, performance monitor, process explorer
frame: window

Tabs with Processes (active), Performance, Startup and Users.
Four stats in a row: "CPU" 24%, "Memory" 61%, "Disk" 3%, "Network" 1%.
A table with the columns Name, Process, CPU, Memory and Disk, and the rows ("Browser", "4120", "8.2%", "1,284 MB", "0.4 MB/s"), ("Mail", "3304", "0.6%", "212 MB", "0.0 MB/s"), ("Photo editor", "5216", "11.4%", "964 MB", "1.2 MB/s"), ("Music", "2788", "1.1%", "148 MB", "0.1 MB/s") and ("System", "4", "0.9%", "86 MB", "0.2 MB/s").
A primary "End task" button.

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
    EmbeddedFile(name: "professional-profile", text: ##"""
names: linkedin profile, professional profile, career profile, freelancer profile, business profile, work profile

A header with the logo "{brand}", a search box, and a bell icon button.
A cover image.
A large avatar of {person 1}.
The heading "{person 1}".
The text "Product designer at Lumen Labs · Lisbon · 500+ connections".
A primary "Connect" button, a "Message" button and a "More" button in a row.
A section titled "About" with the text "I turn rough ideas into things that people use every day, and I like to measure whether they do.".
A section titled "Experience" with a list with "Product designer" with the detail "Lumen Labs · 2022 to today", "Interface designer" with the detail "Northwind · 2018 to 2022" and "Junior designer" with the detail "Orbit Media · 2016 to 2018".
A section titled "Education" with a list with "Design, M.A." with the detail "University of Porto · 2014 to 2016".
A section titled "Skills" with chips "Interface design", "Research" and "Prototyping".

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
names: profile selection, user selection

The heading "Who is using this?" in the center.
Four cards in a row, each with a large avatar: "{person 1}", "{person 2}", "{person 3}" and "{person 4}".
A "Manage profiles" button in the center.

"""##),
    EmbeddedFile(name: "pull-request", text: ##"""
names: pull request, pull request page, code review, merge request, github pull request, code review page, diff view, code diff, pull request review, git diff
topic: software

A breadcrumb with "harbor-map", "Pull requests" and "#214".
The heading "Show tides on the map".
A row with a badge "Open" and the text "Ravi Menon wants to merge 3 commits into main".
Tabs with Conversation, Commits and "Files changed" (active).
On the left a tree view with "src", "map.js", "tides.js", "tests" and "tides.test.js".
On the right a code block "map.js", the comment "Lena Fischer" with the detail "Could we show the time of high water, too?", and a composer with the placeholder "Leave a comment".
A "Request changes" button and a primary "Approve" button in a row.

"""##),
    EmbeddedFile(name: "query-editor", text: ##"""
names: sql editor, query editor, database client, sql client, database manager, database browser, sql query tool, database admin tool, database explorer, phpmyadmin, sql console
frame: desktop

A header with the title "shop database", a "Connection" dropdown with the value "Production, read only" and a primary "Run" button.
On the left a tree view with "Tables", "customers", "orders", "products", "payments", "Views" and "daily_sales".
Tabs with "Query 1" (active) and "Query 2".
A code block "SELECT name, city, total FROM customers WHERE total > 500" as a terminal.
A table with the columns name, city and total, and the rows ("Ines Duarte", "Lisbon", "1,284.00"), ("Omar Haddad", "Paris", "962.50"), ("Grace Lin", "London", "718.20") and ("Peter Novak", "Prague", "540.00").
The text "4 rows in 12 ms".

"""##),
    EmbeddedFile(name: "question-page", text: ##"""
names: q&a question page, stack overflow question, answers page, programming question, question with answers, question detail page, quora question, quora clone, stackoverflow clone
topic: software

A navbar with the logo, a search box and a primary "Ask question" button.
The heading "How do I center a box on the page?".
The text "Asked 2 days ago by Omar Haddad · viewed 1,284 times".
Chips "css", "layout" and "html".
On the left a row with an up arrow icon button, the text "48 votes" and a down arrow icon button, the text "My box sticks to the top left. I tried margins, but it never stays in the middle when the window grows.", a code block "box.css", the heading "2 answers", the comment "Grace Lin" with the detail "Make the parent a grid and place its items in the center. 86 votes, accepted.", the comment "Peter Novak" with the detail "Automatic margins work, too, as long as the box has a width. 23 votes." and a text area "Your answer" and a primary "Post your answer" button.
On the right a list titled "Related questions" with "How do grids differ from tables?", "Why does my footer float?" and "Two boxes side by side".

"""##),
    EmbeddedFile(name: "quiz", text: ##"""
names: quiz, quiz app, quiz page, quiz screen, trivia, question page, quiz question, test page, exam page, question screen, trivia game, multiple choice question, exam screen, quiz game, question and answer page
topic: school
frame: phone

A header with a close icon button, the title "Question 3 of 10" and a timer badge "0:24".
A progress bar at 30%.
The heading "{survey 1}".
Radio buttons {survey answers}.
The text "Score: 240".
A primary full-width "Next" button.

"""##),
    EmbeddedFile(name: "quiz-live", text: ##"""
names: live quiz, kahoot, kahoot question, quiz host, quiz question with timer, quiz lobby, true or false, true or false quiz, picture quiz, trivia question, quiz categories, quiz home, choose quiz, live quiz app, kahoot app, kahoot question app, quiz host app, quiz lobby app, true or false app
topic: games
frame: phone

A header with the text "Question 4 of 10", the badge "00:12" and a close icon button.
A progress bar at 40%.
The heading "Which of these rivers is the longest?" in the center.
A large image.
Radio buttons "Danube", "Nile" (selected), "Rhine" and "Tagus".
Two stats in a row: "Points" 2,480, "Place" 3 of 18.

"""##),
    EmbeddedFile(name: "quotes", text: ##"""
names: quote of the day, quotes app, daily quote, quote screen, bible verse, verse of the day, motivational quotes, daily verse, joke of the day
frame: phone

A header with the title "Today" and a bell icon button.
A quote "Small steps, taken every day, lead further than one great leap." in a card.
A row with a heart icon button, a copy icon button and a share icon button.
A list "More for you" with "On patience", "On courage" and "On friendship".
A tab bar with Today (active), Topics, Favorites and Settings.

"""##),
    EmbeddedFile(name: "radio", text: ##"""
names: radio app, radio station, fm radio, radio player, radio stations, internet radio, radio screen
frame: phone

A header with the title "Radio" and a search icon button.
A card titled "Harbor FM 98.4" with an image and the text "Now: Evening jazz".
A row with a previous icon button, a pause icon button and a next icon button.
A "Volume" slider at 60%.
A list "Stations" with "City Beat 101.2" with the detail "Pop", "Classic Wave" with the detail "Classical", "Talk Today" with the detail "News" and "Night Owl" with the detail "Electronic".

"""##),
    EmbeddedFile(name: "rate-app", text: ##"""
names: rate app, rate us, rate this app, rating popup, rating dialog, app rating, rate us popup, rate us dialog, rate app dialog, rate the app
frame: phone

A dialog "Do you like the app?" with the text "Tap a star to rate it.", a rating 4, a text area with the placeholder "What could be better?", a "Not now" button and a primary "Submit" button.

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
    EmbeddedFile(name: "real-estate-map", text: ##"""
names: real estate search, property search, house search, apartment search, real estate map, property map, home search, zillow, real estate home page, property app, real estate app, house hunting app, zillow clone, apartment finder, homes for sale, real estate website, apartment rental app
sites: Zillow
topic: real-estate

A navbar with the logo, Buy (active), Rent, Sell and Saved.
A row with a search box with the placeholder "City, street or area", a "Price" dropdown with the value "Up to $420k", a "Rooms" dropdown with the value "2 or more" and a primary "Search" button.
On the left the heading "48 homes in Lisbon" and four cards in 2 columns, each with an image: "$385,000" with the text "3 rooms · 84 m² · Harbor Street", "$412,000" with the text "3 rooms · 92 m² · Oak Street", "$298,000" with the text "2 rooms · 61 m² · Bridge Road" and "$340,000" with the text "2 rooms · 70 m² · Market Square".
On the right a map with 4 pins.

"""##),
    EmbeddedFile(name: "recent-searches", text: ##"""
names: recent searches, search history, search suggestions, recent search, search with recent searches, trending searches
frame: phone

A search box with the placeholder "Search".
A row with the heading "Recent" and a link "Clear all".
A list with "Running shoes", "Coffee near me", "Weekend trips" and "Desk lamp". Each list item has a clock icon.
The heading "Trending".
Chips "Rain jacket", "Garden", "Headphones" and "Picnic".

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
names: voice notes, voice note list, voice messages, voice recorder, audio recorder, sound recorder, voice memo, voice memos, recording screen, voice recording, recorder app, voice recorder app, audio recording
frame: phone

A header with the title "Recorder" and a settings icon button.
The heading "00:14" in the center.
A sparkline.
A red "Record" button and a "Stop" button in a row.
A list "Recordings".

"""##),
    EmbeddedFile(name: "referral-dashboard", text: ##"""
names: referral dashboard, affiliate dashboard, affiliate page, affiliate program, referral earnings, partner dashboard, partner portal, referral code page, referral rewards, invite and earn, refer and earn, affiliate program page

A header with the title "Refer and earn".
A row with a field with the value "https://example.com/r/maya" and a primary "Copy link" button.
Four stat cards in a row: "Clicks" 412, "Sign-ups" 38, "Paying" 14, "Earned" $168.00.
A line chart titled "Clicks per day" with Mon 42, Tue 58, Wed 61, Thu 49, Fri 72, Sat 88 and Sun 42.
A table with the columns Friend, Joined, Plan and Reward, and the rows ("Lena F.", "12 March", "Plus", "$12.00"), ("Omar H.", "9 March", "Plus", "$12.00"), ("Grace L.", "3 March", "Free", "–") and ("Peter N.", "28 February", "Plus", "$12.00").

"""##),
    EmbeddedFile(name: "refund", text: ##"""
names: refund request, request refund, refund page, refund form, return request, return item, return an item, returns page, return order, refund status, return request form, returns and refunds, product return, exchange item, return policy page, order return, refund screen, return form, start a return, refund status page
topic: shop

A header with a back icon button and the title "Return from order 1048".
A stepper with Items, Reason (active), Label and Refund.
Checkboxes "Desk lamp, green · $34.00" (checked) and "Wall hook × 2 · $12.00".
A "Reason" dropdown with the value "Does not fit" and a "Refund to" dropdown with the value "Visa ·· 4821" in a row.
A text area "Details" with the placeholder "Tell us what was wrong".
A file upload "Add a photo".
The text "You get back $34.00 about 5 days after the parcel arrives.".
A Back button and a primary "Request refund" button in a row.

"""##),
    EmbeddedFile(name: "release-page", text: ##"""
names: releases page, software release, release page, github releases, download page, app download page, software download page, download for windows
topic: software

A navbar.
The heading "Download Harbor 4.2".
The text "Released on Mar 12, 2026 · 48 MB · free and open source".
Three cards in a row, each with a "Download" button: "Windows" with the text "Windows 10 and later, 64-bit", "macOS" with the text "macOS 13 and later" and "Linux" with the text "Debian, Fedora and Flatpak".
The heading "What is new".
A list with "Faster search in long lists", "Dark theme for the reader" and "Files open in tabs".
A link "Older versions".
A footer.

"""##),
    EmbeddedFile(name: "reminders", text: ##"""
names: reminders app, reminder list, reminders, reminder app, reminders screen, my reminders, birthday reminder, birthday list, birthdays, countdown to event, set reminder, add reminder, new reminder, reminder list app, my reminders app, birthday reminder app, birthday list app, birthdays app
frame: phone

A header with the title "Reminders" and an add icon button.
Four stat cards in 2 columns: "Today" 3, "Planned" 12, "Flagged" 2, "All" 24.
The heading "Today".
Checkboxes "Call the dentist · 10:00", "Pay the water bill · 12:00" (checked) and "Pick up the parcel · 17:30".
The heading "Tomorrow".
Checkboxes "Omar's birthday" and "Return the library books · 15:00".
A primary full-width "New reminder" button.

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
    EmbeddedFile(name: "report-user", text: ##"""
names: report user, report post, report abuse, report content, report a problem, report problem, report an issue, report screen, report dialog, send feedback, bug report form
frame: phone

A header with a close icon button and the title "Report a problem".
The heading "What is wrong?".
Radio buttons "It is spam" (selected), "It is rude or harmful", "It shows wrong information" and "Something else".
A "Details" text area.
An image upload "Add a screenshot".
A primary full-width "Send" button.

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
names: ride hailing, ride hailing app, ride-hailing app, taxi app, ride app, cab app, ride sharing app, ride sharing, rideshare app, uber clone, taxi booking app, ride request, ride hailing screen
sites: Uber, Lyft
topic: ride
frame: phone

A full-screen map with a route.
A search box with the placeholder "Where to?".
A bottom sheet with the heading "Choose a ride", a list of three items and a primary full-width "Confirm ride" button.

"""##),
    EmbeddedFile(name: "ride-waiting", text: ##"""
names: waiting for a driver, driver arriving, ride in progress, driver on the way, finding a driver, driver tracking, waiting for driver, ride tracking
topic: ride
frame: phone

A full-screen map with a route.
A bottom sheet with the heading "Your driver arrives in 4 min", an avatar of {person 1}, the text "{person 1} · 4.9 · Silver Corolla, AB 12 CD", the text "Pickup: 12 Oak Street", a "Message" button, a "Call" button and a red "Cancel ride" button.

"""##),
    EmbeddedFile(name: "roadmap-page", text: ##"""
names: feature requests, public roadmap, product roadmap page, roadmap page, roadmap board, feature request board, feature voting, feedback board, idea voting, suggestion board, product feedback board, canny board
topic: software

A header with the title "Roadmap" and a primary "Suggest an idea" button.
Tabs with Roadmap (active), Ideas and Changelog.
Three kanban columns: "Planned" with the cards "Dark theme · 214 votes", "Export to PDF · 168 votes" and "Offline mode · 142 votes", "In progress" with the cards "Shared folders · 326 votes" and "Faster search · 97 votes" and "Done" with the cards "Two-step sign-in · 281 votes" and "Keyboard shortcuts · 120 votes".

"""##),
    EmbeddedFile(name: "room-control", text: ##"""
names: light control, smart light, smart light control, room control, lighting control, smart bulb app, light settings screen, room lights, smart lighting app, air conditioner control, ac remote, ac control, smart plug, device control, smart device control, heating control, thermostat control, hue app, light control app, smart light app, smart light control app, room control app, lighting control app, room lights app
topic: smart-home
frame: phone

A header with a back icon button and the title "Living room".
A switch "Everything on" (on).
A progress ring "21.5°" at 62%.
Chips "Evening" (selected), "Reading", "Movie" and "Away".
A "Ceiling light" slider at 70%, a "Floor lamp" slider at 35% and a "Blinds" slider at 50%.
A color picker.
Switches "Off at 23:00" (on) and "Motion sensor" (off).

"""##),
    EmbeddedFile(name: "run-tracker", text: ##"""
names: run tracker, running app, running tracker, run screen, strava, jogging app, cycling app, run summary, ride tracker, running screen, workout tracking, gps tracker
topic: running
frame: phone

A header with a back icon button and the title "Morning run".
A map with a route.
Three stats in a row: "Distance" 5.2 km, "Time" 28:14, "Pace" 5:26/km.
A line chart "Pace" with km1 5.4, km2 5.3, km3 5.6, km4 5.4 and km5 5.2.
A "Pause" button and a red "Finish" button in a row.

"""##),
    EmbeddedFile(name: "salon-booking", text: ##"""
names: salon booking, barber booking, hair salon app, barbershop app, salon app, beauty salon booking, spa booking, nail salon booking, hairdresser booking, barber app, barber shop booking, hair salon booking, salon appointment, choose service, service selection, book a haircut, haircut booking, massage booking, barber appointment, salon booking app, barber booking app, beauty salon booking app, spa booking app, nail salon booking app, hairdresser booking app
topic: beauty
frame: phone

A header with a back icon button and the title "Harbor Barbers".
A row with a rating 4.9 and the text "218 reviews · open until 19:00".
The heading "Service".
Radio buttons "Haircut · 30 min · $24" (selected), "Beard trim · 20 min · $14" and "Haircut and beard · 50 min · $34".
The heading "With".
A row with an avatar "Diego", an avatar "Omar" and an avatar "Any".
The heading "Tuesday, 17 March".
Chips "10:00", "10:30" (selected), "13:00", "15:30" and "17:00".
A primary full-width "Book 10:30 · $24" button.

"""##),
    EmbeddedFile(name: "save-dialog", text: ##"""
names: save as dialog, save dialog, open file dialog, file dialog, save file dialog, save as window, open dialog, file picker dialog, file open dialog, browse files dialog, choose file dialog
frame: window

The heading "Save as".
A breadcrumb with Documents and "Travel".
On the left a list with "Desktop", "Documents" (selected), "Downloads" and "Pictures".
On the right a table with the columns Name, Modified and Size, and the rows ("Porto.docx", "Today", "212 KB"), ("Costs.xlsx", "Yesterday", "48 KB") and ("Tickets.pdf", "2 March", "1.1 MB").
A "File name" field with the value "Travel report" and a "Type" dropdown with the value "Document".
A "Cancel" button and a primary "Save" button in a row.

"""##),
    EmbeddedFile(name: "savings", text: ##"""
names: savings goal, savings goals, saving goals, budget, budget page, budget planner, savings app, monthly budget, piggy bank, budget overview
topic: bank
frame: phone

A header with the title "Budget" and an add icon button.
Three stats in a row: "Income" $3,200, "Spent" $1,840, "Left" $1,360.
A donut chart "Spending" with Home 920, Food 410, Travel 210 and Leisure 300.
A section titled "Goals" with a progress bar "New bike: $420 of $600" at 70% and a progress bar "Summer trip: $900 of $2,000" at 45%.
A primary full-width "Add expense" button.

"""##),
    EmbeddedFile(name: "scada", text: ##"""
names: scada, scada screen, scada dashboard, hmi screen, process control screen, control room, hmi panel, plant control, machine control panel, scada system, water treatment plant, pump station, plc interface, industrial control panel, operator panel, hmi, control room dashboard
frame: desktop

A header with the title "Pump station 3", the text "17 March · 09:41:22" and a badge "2 alarms" in red.
Three cards in a row: "Tank A" with a progress bar "Level" at 72% and the text "18.4 °C · valve open", "Tank B" with a progress bar "Level" at 38% and the text "18.1 °C · valve closed" and "Tank C" with a progress bar "Level" at 91% and the text "17.9 °C · valve open".
Switches "Pump 1" (on), "Pump 2" (on), "Pump 3" (off) and "Automatic" (on).
Three stats in a row: "Inflow" 42 l/s, "Outflow" 38 l/s, "Pressure" with the value "3.2 bar".
A table with the columns Time, Alarm, Place and State, and the rows ("09:38:10", "Level above 90%", "Tank C", "Active"), ("09:12:44", "Vibration", "Pump 2", "Active") and ("08:03:20", "Low pressure", "Line 4", "Over").
A "Confirm alarms" button and a red "Emergency stop" button in a row.

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
    EmbeddedFile(name: "security-cameras", text: ##"""
names: security cameras, security camera app, cctv, cctv dashboard, surveillance cameras, camera feeds, home security app, security camera view, doorbell camera, video doorbell, alarm system app, camera monitoring, cctv monitoring, baby monitor, home security, surveillance dashboard, security system, alarm panel, video surveillance
topic: smart-home

A header with the title "Cameras", a badge "Armed" and a "Disarm" button.
Four cards in 2 columns, each with an image: "Front door" with the text "Live · 09:41:22", "Garden" with the text "Live · 09:41:22", "Garage" with the text "Live · 09:41:22" and "Hall" with the text "Off while you are at home".
A list titled "Events" with "Person at the front door" with the detail "09:32 · 14 s" and the value "Play", "Parcel left" with the detail "08:50 · 22 s" and the value "Play" and "Cat in the garden" with the detail "06:14 · 8 s" and the value "Play".
A primary "Record now" button.

"""##),
    EmbeddedFile(name: "seller-dashboard", text: ##"""
names: seller dashboard, vendor dashboard, merchant dashboard, store dashboard, shop dashboard, seller center, shop admin, seller app, store admin, e-commerce dashboard, e-commerce admin, shopify dashboard, shopify admin, seller page, online store dashboard, store management, seller panel, vendor portal
sites: Shopify
topic: shop

A sidebar with Home (active), Orders, Products, Customers, Discounts, Payouts and Settings.
A header with the title "Good morning, Maya", a "Today" dropdown and a primary "Add product" button.
Four stat cards in a row: "Sales" $1,284, "Orders" 42, "Visitors" 918, "Next payout" $3,860.
A bar chart titled "Sales per day in $" with Mon 980, Tue 1120, Wed 860, Thu 1340, Fri 1510, Sat 1720 and Sun 1284.
A table titled "Latest orders" with the columns Order, Customer, Total, Payment and Delivery, and the rows ("#1048", "Ines Duarte", "$54.90", "Paid", "Packing"), ("#1047", "Omar Haddad", "$118.00", "Paid", "Sent"), ("#1046", "Grace Lin", "$22.50", "Open", "Waiting") and ("#1045", "Peter Novak", "$86.40", "Paid", "Delivered").

"""##),
    EmbeddedFile(name: "server-monitor", text: ##"""
names: server monitoring, server dashboard, server monitor, server status dashboard, hosting control panel, hosting dashboard, cloud console, cloud dashboard, infrastructure monitoring, server management, aws console, uptime monitor, web hosting panel, network monitoring
topic: software

A sidebar with Overview (active), Servers, Databases, Storage, Networks and Billing.
A header with the title "Servers", a "Region" dropdown with the value "Europe" and a primary "Create server" button.
Four stat cards in a row: "CPU" 42%, "Memory" 68%, "Disk" 54%, "Uptime" 99.98%.
A line chart titled "CPU in %" with 8h 31, 10h 44, 12h 58, 14h 49, 16h 52 and 18h 42.
A table with the columns Server, Region, CPU, Memory and Status, and the rows ("web-01", "Frankfurt", "38%", "61%", "Running"), ("web-02", "Frankfurt", "46%", "66%", "Running"), ("db-01", "Paris", "71%", "82%", "Busy") and ("mail-01", "Dublin", "12%", "35%", "Running").

"""##),
    EmbeddedFile(name: "settings", text: ##"""
names: settings, notification preferences, settings page, settings screen, preferences, preferences page, preferences screen, app settings, configuration page, options page, options screen, notification settings, privacy settings, system settings, user settings, setting page, settings menu, settings view, settings panel, settings window
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
    EmbeddedFile(name: "shift-handover", text: ##"""
names: shift handover, ward overview, patient list, my patients, nurse dashboard, patients list, patient overview, ward list, patients page, nursing handover, patients screen
topic: clinic

A header with the title "My patients" and the text "Ward 4 · day shift".
Three stats in a row: "Patients" 6, "Due now" 2, "Discharges" 1.
A table with the columns Room, Patient, Age, Condition, Next task and Status, and the rows ("401", "Ines Duarte", "64", "Hip surgery", "Pain check 14:00", "Stable"), ("402", "Omar Haddad", "51", "Pneumonia", "Antibiotic 13:30", "Watch"), ("403", "Grace Lin", "38", "Appendix", "Discharge 15:00", "Ready"), ("404", "Peter Novak", "77", "Heart failure", "Weight 13:00", "Watch") and ("405", "Hannah Weiss", "45", "Fracture", "Physio 16:00", "Stable").

"""##),
    EmbeddedFile(name: "shift-plan", text: ##"""
names: shift plan, shift schedule, shift planner, work schedule, roster, staff schedule, employee schedule, rota, staff rota, shift planning, shift calendar, duty roster, staff planning, employee scheduling, shift scheduler, shift roster, work roster
topic: hr

A header with the title "Week 12", a previous icon button, a next icon button and a primary "Publish" button.
Three stats in a row: "Shifts" 42, "Open" 3, "Hours" 312.
A table with the columns Person, Mon, Tue, Wed, Thu, Fri and Sat, and the rows ("Lena Fischer", "06–14", "06–14", "Free", "14–22", "14–22", "Free"), ("Ravi Menon", "14–22", "Free", "06–14", "06–14", "06–14", "06–14"), ("Amara Diallo", "Free", "14–22", "14–22", "Vacation", "Vacation", "Free"), ("Kenji Sato", "22–06", "22–06", "22–06", "Free", "Free", "14–22") and ("Open", "–", "–", "06–14", "–", "22–06", "14–22").
An alert "Three shifts have nobody yet.".

"""##),
    EmbeddedFile(name: "shipping-options", text: ##"""
names: shipping options, delivery options, choose delivery method, choosing delivery method, select delivery method, selecting delivery method, pick delivery method, delivery method selection, delivery method picker, delivery method chooser, delivery method choice, change delivery method, shipping method, delivery method, choose delivery time, choosing delivery time, select delivery time, selecting delivery time, pick delivery time, delivery time selection, delivery time picker, delivery time chooser, delivery time choice, change delivery time, delivery slot, delivery time, shipping page, shipping form, shipping address form, delivery address form, add address, add new address, new address, address form, shipping information, shipping details, delivery details, shipping address page, add address form, edit address
form: yes
topic: shop

A stepper with Cart, Delivery (active), Payment and Review.
On the left the heading "Where to?", a "Name" field with the value "Maya Torres", a "Street" field with the value "Harbor Street 12", a "Postcode" field with the value "1100-042" and a "City" field with the value "Lisbon" in a row, the heading "How?" and radio buttons "Standard · Thu 19 March · $4.90" (selected), "Express · tomorrow · $9.90" and "Pick up · today from 16:00 · free".
On the right an order summary.
A Back button and a primary "Continue to payment" button in a row.

"""##),
    EmbeddedFile(name: "shopping-list-app", text: ##"""
names: shared shopping list, shopping list app, grocery list app, shopping list screen, shopping checklist, groceries list, my shopping list, grocery checklist, family shopping list, pantry app, pantry tracker, fridge inventory, shared shopping list app, shopping checklist app, groceries list app, my shopping list app, grocery checklist app, family shopping list app
frame: phone

A header with a back icon button, the title "Saturday shop" and an avatar group.
A search box with the placeholder "Add milk, bread, …".
The heading "Fruit and vegetables".
Checkboxes "Apples, 1 kg" (checked), "Lemons, 4" and "Carrots, 500 g".
The heading "Bakery".
Checkboxes "Rye bread" and "Rolls, 6" (checked).
The heading "Dairy".
Checkboxes "Milk, 2 l" and "Butter".
The text "2 of 7 in the cart · about $18.40".
A primary full-width "Done shopping" button.

"""##),
    EmbeddedFile(name: "short-video", text: ##"""
names: short video, short video feed, tiktok feed, tiktok clone, reels screen, vertical video feed, shorts feed, tiktok video, short video screen, video reels, youtube shorts, instagram reels, short video app, short videos app, short video feed app, tiktok feed app, tiktok clone app, reels app
topic: social
frame: phone

Tabs with Following and "For you" (active).
A large video player.
A row with a heart icon button, a comment icon button, a bookmark icon button and a share icon button.
The text "24.8k likes · 318 comments".
A row with an avatar of {person 1}, the text "{person 1}" and a primary "Follow" button.
The text "Bread in five minutes, without an oven. #kitchen #bread".
A tab bar with Home (active), Discover, Create, Inbox and Profile.

"""##),
    EmbeddedFile(name: "shortcuts", text: ##"""
names: keyboard shortcuts, keyboard shortcuts page, shortcut list, hotkeys page, hotkey settings, key bindings, shortcut cheat sheet, controls settings, control settings, keyboard settings, controller settings, game controls

A header with the title "Keyboard shortcuts" and a search box with the placeholder "Search shortcuts".
A table with the columns Action and Keys, and the rows ("New document", "Ctrl + N"), ("Save", "Ctrl + S"), ("Find", "Ctrl + F"), ("Undo", "Ctrl + Z"), ("Bold", "Ctrl + B") and ("Full screen", "F11").
A "Reset to default" button and a primary "Done" button in a row.

"""##),
    EmbeddedFile(name: "sign-up", text: ##"""
names: sign up, signup, sign-up, sign up page, sign up screen, sign-up page, sign-up screen, signup page, signup screen, signup form, sign up form, sign-up form, registration, registration page, registration screen, registration form, register page, register screen, create account, create account page, create account screen, account creation, join page, user registration, account creation page
form: yes

Logo, the heading "Create your account", a Full name field, an Email field, a Password field, a checkbox "I agree to the Terms", a primary "Sign up" button, an "or" divider, Continue with Google, and a link "Already have an account? Sign in".

"""##),
    EmbeddedFile(name: "sim-unlock", text: ##"""
names: emergency call, emergency contacts, sos screen, emergency screen, emergency app, panic button, sos app, emergency sos, emergency services, emergency numbers, personal safety app, safety app, emergency call app, emergency contacts app, panic button app, emergency sos app, emergency services app, emergency numbers app
frame: phone

A header with the title "Emergency".
A red full-width "Call 112" button.
The text "Your place: Harbor Street 12, Lisbon" in the center.
The heading "Emergency contacts".
A list with "Lena Fischer" with the detail "Sister · 555 0142" and "Omar Haddad" with the detail "Neighbor · 555 0178". Each list item has an avatar and a "Call" button.
A section titled "Medical details" with the text "Blood group A+ · allergic to penicillin".
Switches "Share my place" (on) and "Loud alarm" (off).

"""##),
    EmbeddedFile(name: "site-builder", text: ##"""
names: form builder editor, survey builder, quiz builder, google forms, form creator, form editor, form designer, online form builder, survey editor, quiz maker, quiz creator, survey creator, drag and drop form builder, create survey form, questionnaire builder, poll creator, new poll, create poll form, form builder page
sites: Google Forms, Typeform
frame: desktop

A header with the title "Visitor survey", the text "214 answers", a "Preview" button and a primary "Publish" button.
Tabs with Questions (active), Answers and Settings.
On the left a list titled "Add" with "Short text", "Long text", "Choice", "Checkboxes", "Date" and "File".
A card titled "1 How did you hear about us?" with radio buttons "Friends", "Newspaper" and "By chance".
A card titled "2 What did you like?" with checkboxes "The boats", "The guide" and "The café".
A card titled "3 Anything else?" with a text area with the placeholder "Long answer".
On the right the switches "Required" (on), "Other answer" (off) and "Shuffle" (off), and a "Type" dropdown with the value "Choice".

"""##),
    EmbeddedFile(name: "size-guide", text: ##"""
names: size guide, size chart, size selector page, size chart popup, choose size, choosing size, select size, selecting size, pick size, size selection, size picker, size chooser, size choice, change size, size guide popup, compare products, product comparison, comparison page, product comparison page, comparison table, compare page, compare plans, feature comparison, phone comparison, compare phones, price comparison, price comparison site
topic: electronics

A header with the title "Compare" and a "Clear" button.
A table with the columns Feature, "Harbor One", "Harbor Mini" and "Harbor Max", and the rows ("Price", "$499", "$349", "$729"), ("Screen", "6.1 inches", "5.4 inches", "6.8 inches"), ("Battery", "22 hours", "17 hours", "30 hours"), ("Camera", "48 MP", "12 MP", "108 MP"), ("Weight", "168 g", "138 g", "214 g") and ("Rating", "4.6", "4.3", "4.7").
A row with a "Choose One" button, a "Choose Mini" button and a primary "Choose Max" button.

"""##),
    EmbeddedFile(name: "sleep-tracker", text: ##"""
names: sleep tracker, sleep app, sleep screen, sleep tracking, sleep monitor, sleep statistics, sleep report, sleep tracker app, sleep history
topic: sleep
frame: phone

A header with the title "Sleep" and a calendar icon button.
A progress ring "7 h 24 min asleep" at 86% in the center.
A bar chart "Hours this week" with Mon 7.2, Tue 6.8, Wed 7.9, Thu 6.4, Fri 7.1, Sat 8.3 and Sun 7.4.
Three stats in a row: "Bedtime" 22:45, "Wake up" 06:30, "Deep sleep" 1 h 52.
A tab bar with Today (active), Week, Alarm and Profile.

"""##),
    EmbeddedFile(name: "slides-editor", text: ##"""
names: presentation editor, slides editor, slide editor, powerpoint editor, presentation software, slideshow editor, slide deck editor, presentation app, keynote editor, presentation maker, online presentation editor
sites: PowerPoint, Google Slides, Keynote
frame: desktop

A header with the title "Spring campaign", the text "Saved", a "Share" button and a primary "Present" button.
A menu bar with File, Edit, View, Insert, Slide and Help.
A toolbar with the icon buttons Undo, Redo, Text, Picture, Shape and Diagram.
On the left a list titled "Slides" with "1 Welcome" (selected), "2 Where we are", "3 What people say", "4 The plan" and "5 Next steps".
On the right a card with a large heading "Spring campaign", the text "How we bring 1,200 people to the harbor" and an image.
A text area "Speaker notes" with the placeholder "Begin with the story of the ferry".

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
    EmbeddedFile(name: "smartwatch", text: ##"""
names: watch face, apple watch face, smartwatch face, smartwatch screen, watch activity rings, fitness watch, smart watch face
frame: watch

The heading "10:09" in the center.
The text "Thu 12" in the center.
A progress ring "Move" at 82%.
The text "72 bpm · 8,420 steps" in the center.

"""##),
    EmbeddedFile(name: "social-scheduler", text: ##"""
names: social media scheduler, post scheduler, content calendar, social media planner, social media dashboard, social media manager, social media calendar, content planner, editorial calendar, social media management, social media analytics, creator dashboard, influencer dashboard, instagram insights, schedule post, publishing calendar, post insights
topic: marketing

A header with the title "Week of 16 March", a previous icon button, a next icon button and a primary "New post" button.
Four stat cards in a row: "Followers" 12,480, "Reach" 48,200, "Likes" 3,184, "Planned" 9.
A table with the columns Time, Mon, Tue, Wed, Thu and Fri, and the rows ("09:00", "Ferry photo", "–", "Baker at work", "Newsletter", "Weekend tips"), ("12:30", "–", "Market video", "–", "Poll: music", "–") and ("18:00", "Sunset", "–", "Job offer", "–", "Concert tonight").
A list titled "Waiting for approval" with "Concert tonight" with the detail "Fri 20 March, 18:00" and the value "Approve" and "Job offer" with the detail "Wed 18 March, 18:00" and the value "Approve".

"""##),
    EmbeddedFile(name: "sort-sheet", text: ##"""
names: sort by, sort popup, sort options, sort by popup, sort sheet, sort menu, sort screen, sorting options, sort dialog
frame: phone

A bottom sheet with the heading "Sort by", radio buttons "Relevance" (selected), "Price: low to high", "Price: high to low", "Newest first" and "Customer rating", and a primary full-width "Apply" button.

"""##),
    EmbeddedFile(name: "sound-settings", text: ##"""
names: sound settings, volume settings, audio settings, sound and vibration, volume control, volume mixer, sound options, sounds settings
frame: phone

A header with a back icon button and the title "Sound".
A "Media" slider at 70%, an "Alarm" slider at 85%, a "Ringtone" slider at 60% and a "Notifications" slider at 40%.
Switches "Vibrate on ring" (on) and "Touch sounds" (off).

"""##),
    EmbeddedFile(name: "splash", text: ##"""
names: splash, splash screen, splash page, launch screen, start screen
frame: phone

A large logo in the center, the text "{headline}" and a spinner.

"""##),
    EmbeddedFile(name: "split-expenses", text: ##"""
names: split expenses, shared expenses, expense sharing, group expenses, splitwise, who owes whom, expense splitting app, settle up, trip expenses, split costs, roommate expenses, bill sharing, split bill with friends, split expenses app, shared expenses app, expense sharing app, group expenses app, splitwise app, who owes whom app
sites: Splitwise
frame: phone

A header with a back icon button, the title "Porto trip" and an add icon button.
Three stats in a row: "Total" $620.00, "You paid" $240.00, "You get" $85.00.
A list titled "Balances" with "Lena owes you" with the value "$45.00" and "Ravi owes you" with the value "$40.00". Each list item has an avatar.
A list titled "Expenses" with "Hotel, 2 nights" with the detail "Paid by you" and the value "$240.00", "Train tickets" with the detail "Paid by Lena" and the value "$186.00", "Dinner" with the detail "Paid by Ravi" and the value "$94.00" and "Museum and boat" with the detail "Paid by Ravi" and the value "$100.00".
A primary full-width "Settle up" button.

"""##),
    EmbeddedFile(name: "spreadsheet", text: ##"""
names: spreadsheet, spreadsheet app, spreadsheet page, excel sheet, excel spreadsheet, spreadsheet screen, spreadsheet editor, worksheet
sites: Excel, Google Sheets

A menu bar with File, Edit, View, Insert, Format and Data.
A toolbar with undo, redo, bold, italic and chart.
A table.
Tabs with "Sheet 1", "Sheet 2" and "Summary".

"""##),
    EmbeddedFile(name: "sprint-planning", text: ##"""
names: sprint planning, product backlog, backlog page, sprint backlog, backlog, sprint dashboard, scrum dashboard, project dashboard, project overview page, burndown page, sprint report, project management dashboard, planning poker, agile dashboard, project details page, backlog board
topic: projects

A header with the title "Sprint 24", the text "9 – 20 March · 4 days left" and a primary "Start sprint" button.
Four stat cards in a row: "Points" 42, "Done" 26, "Open" 16, "Blocked" 1.
On the left a line chart titled "Points left" with Mon 42, Tue 38, Wed 33, Thu 27 and Fri 22.
On the right a table titled "Backlog" with the columns Story, Owner, Points and Status, and the rows ("Show tides on the map", "Ravi Menon", "5", "In review"), ("Sign in with a code", "Lena Fischer", "3", "In progress"), ("Print the timetable", "Amara Diallo", "2", "To do"), ("Faster search", "Kenji Sato", "8", "Blocked") and ("New empty states", "Sofia Rossi", "3", "To do").

"""##),
    EmbeddedFile(name: "status-page", text: ##"""
names: status page, system status, service status, uptime page, status screen, system status page, status dashboard
topic: software

A header with the logo and a "Subscribe to updates" button.
A success message "All systems are working".
A table with the columns Service, Uptime and Status, and the rows Website, API, Sign-in, Payments and Email.
The heading "Past incidents".
A timeline with "Slow search, resolved after 24 minutes" and "Late emails, resolved after 2 hours".
A footer.

"""##),
    EmbeddedFile(name: "step-counter", text: ##"""
names: step counter, pedometer, step tracker, steps app, walking app, activity rings, step count, activity tracker, steps screen, steps page
frame: phone

A header with the title "Activity" and a calendar icon button.
A progress ring "8,420 steps" at 84% in the center.
Three stats in a row: "Distance" 6.1 km, "Calories" 320 kcal, "Active" 64 min.
A bar chart "Steps this week" with Mon 7200, Tue 9100, Wed 6400, Thu 8800, Fri 10200, Sat 5300 and Sun 8420.
A tab bar with Today (active), Trends, Challenges and Profile.

"""##),
    EmbeddedFile(name: "sticky-notes", text: ##"""
names: sticky notes, sticky notes app, notes board, sticky note app, sticky note board, post-it board, idea board, sticky notes page, sticky notes board

A header with the title "Notes" and a primary "New note" button.
A search box with the placeholder "Search notes".
Six yellow cards in 3 columns: "Groceries for Sunday", "Ideas for the trip", "Call the plumber", "Books to read", "Gift list" and "Birthday in May".

"""##),
    EmbeddedFile(name: "stopwatch", text: ##"""
names: stopwatch, stopwatch app, stopwatch screen, lap timer, stop watch
frame: phone

A header with the title "Stopwatch".
A progress ring "02:48.36" at 68% in the center.
A "Lap" button, a "Reset" button and a red "Stop" button in a row.
A list "Laps" with "Lap 3" 00:52.18, "Lap 2" 00:58.04 and "Lap 1" 00:58.14.
A tab bar with Alarm, Clock, Timer and Stopwatch (active).

"""##),
    EmbeddedFile(name: "stopwatch-laps", text: ##"""
names: race timer, stopwatch with laps, stopwatch laps, interval timer, tabata timer, chess clock, boxing timer, stopwatch with laps app, stopwatch laps app, race timer app, interval timer app, tabata timer app, chess clock app
frame: phone

The text "Stopwatch" in the center.
The large heading "02:14.86" in the center.
A row with a "Lap" button and a red "Stop" button.
A table with the columns Lap, Time and Total, and the rows ("4", "00:32.10", "02:14.86"), ("3", "00:33.92", "01:42.76"), ("2", "00:34.48", "01:08.84") and ("1", "00:34.36", "00:34.36").
A tab bar with "World clock", Alarm, Stopwatch (active) and Timer.

"""##),
    EmbeddedFile(name: "storage", text: ##"""
names: storage usage, storage settings, disk usage, storage cleaner, phone cleaner, cleaner app, memory usage, storage screen, phone storage, cloud storage usage
frame: phone

A header with a back icon button and the title "Storage".
A progress ring "92 of 128 GB used" at 72% in the center.
A list with "Apps" 38 GB, "Photos" 24 GB, "Videos" 18 GB, "Documents" 7 GB and "Other" 5 GB.
A primary full-width "Free up space" button.

"""##),
    EmbeddedFile(name: "store-product", text: ##"""
names: amazon product page, amazon product, amazon listing, amazon item page, ebay listing, ebay product page, marketplace product page, etsy product page
sites: Amazon, eBay, Etsy
topic: shop

A navbar with the logo "{brand}", a search box, "Account", "Orders" and a cart icon button.
A breadcrumb.
On the left a large image of the product.
On the right the heading "{product 1}", a rating 4.6, the text "1,284 reviews", the text "{product 1 value}" as a price, the text "In stock. Free delivery on Thursday, 12 March.", a Quantity dropdown, a primary full-width "Add to cart" button, the text "Delivery in two days", an orange full-width "Buy now" button and a link "Add to list".
The heading "About this item".
The text "Made to last, easy to clean, and covered by a two-year warranty.".
The heading "Customer reviews".
Three comments.
A footer.

"""##),
    EmbeddedFile(name: "stories", text: ##"""
names: story view, story viewer, instagram story, status view, whatsapp status, story screen, stories screen
frame: phone

A full-screen image.
A progress bar at 40%.
A row with an avatar of {person 1}, the text "{person 1} · 3 h" and a close icon button.
A composer with the placeholder "Send a message".

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
    EmbeddedFile(name: "support-ticket-form", text: ##"""
names: submit a ticket, new ticket, ticket form, support request form, support ticket form, contact support form, support request, submit ticket, open a ticket, it support request, service request form, bug report page, bug report, maintenance request, repair request, service request
form: yes
topic: service

A header with the title "New ticket".
A "Subject" field with the value "Cannot sign in on my phone".
A "Category" dropdown with the value "Account" and a "Priority" dropdown with the value "Normal" in a row.
A text area "What happened?" with the placeholder "Tell what you did, what you saw and when".
A file upload "Add a screenshot".
A checkbox "Send me a copy" (checked).
A "Cancel" button and a primary "Send ticket" button in a row.

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
    EmbeddedFile(name: "symptom-checker", text: ##"""
names: symptom checker, symptom check, symptoms screen, symptom tracker, symptom selection, health check, symptoms form, symptom checker app, medical questionnaire, pre-visit questionnaire, patient questionnaire, diagnosis app, self assessment, symptom diary, pain tracker, allergy tracker, symptom check app, symptom tracker app, symptom selection app, health check app, symptoms form app
topic: clinic
frame: phone

A header with a back icon button and the title "How do you feel?".
A progress bar "Step 2 of 5" at 40%.
The heading "Which of these do you have?".
Checkboxes "Headache" (checked), "Fever" (checked), "Cough", "Sore throat", "Stomach ache" and "Rash".
A "How strong?" slider at 60%.
A "Since when?" dropdown with the value "2 days".
An alert "Trouble breathing or chest pain? Call 112 now.".
A primary full-width "Next" button.

"""##),
    EmbeddedFile(name: "table-booking", text: ##"""
names: table booking, table reservation, restaurant reservation, restaurant booking, reserve a table, reserve table, table reservation page, opentable, restaurant table booking, table reservation screen, restaurant booking page, dinner reservation, restaurant detail page, restaurant profile, restaurant page, restaurant details, table booking app, table reservation app, restaurant reservation app, restaurant booking app, reserve a table app, reserve table app
sites: OpenTable
topic: restaurant
frame: phone

A header with a back icon button and the title "{brand}".
An image of the restaurant.
A row with a rating 4.7 and the text "Italian · $$ · Harbor Street 12".
A number stepper "Guests".
Chips "Thu 19", "Fri 20" (selected), "Sat 21" and "Sun 22".
The heading "Time".
Chips "18:00", "18:30", "19:30" (selected), "20:00" and "21:15".
Radio buttons "Inside" (selected), "Terrace" and "Bar".
A text area "Wishes" with the placeholder "High chair, birthday, allergies".
A primary full-width "Reserve for 2, Fri 19:30" button.

"""##),
    EmbeddedFile(name: "table-map", text: ##"""
names: restaurant table map, table plan, restaurant floor plan, floor plan of tables, table management, waiter app, waiter screen, order taking app, table layout restaurant, restaurant pos, waiter tablet, restaurant tables, table overview restaurant, restaurant management, restaurant dashboard, restaurant order taking
topic: restaurant
frame: tablet

A header with the title "Main room", the text "Fri, 20 March · 19:42" and a primary "New guests" button.
Three stats in a row: "Free" 4, "Taken" 6, "Reserved" 2.
Twelve cards in 4 columns: "Table 1" with the text "Free", "Table 2" with the text "2 guests · $38", "Table 3" with the text "4 guests · $96", "Table 4" with the text "Free", "Table 5" with the text "Reserved 20:00", "Table 6" with the text "2 guests · $24", "Table 7" with the text "6 guests · $184", "Table 8" with the text "Free", "Table 9" with the text "Wants to pay", "Table 10" with the text "Reserved 20:30", "Table 11" with the text "3 guests · $52" and "Table 12" with the text "Free".

"""##),
    EmbeddedFile(name: "tax-return", text: ##"""
names: tax return, tax form, tax filing, tax return page, tax app, file taxes, tax declaration, tax software, tax refund, income tax, tax calculator, vat calculator, salary calculator, tax filing app, tax filing form
form: yes
topic: accounting

A header with the title "Tax return 2025" and the text "Saved at 14:32".
A stepper with Person, Income, Deductions (active) and Send.
Two stats in a row: "Refund so far" $418.20, "Entries" 12.
A "Way to work" field with the value "14 km · 212 days", a "Work tools" field with the value "$186.00", a "Donations" field with the value "$120.00" and a "Health costs" field with the value "$340.00".
A file upload "Receipts".
A checkbox "Nothing else to declare".
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
    EmbeddedFile(name: "team-sheet", text: ##"""
names: team lineup, lineup, league table, standings, football table, league standings, fixtures, match schedule, tournament bracket, fixtures list
topic: football
frame: phone

A header with the title "League" and a search icon button.
Tabs with Table (active), Fixtures and Scorers.
A table with the columns Place, Team, Played, Won and Points, and the rows ("1", "Harbor United", "18", "13", "42"), ("2", "North City", "18", "12", "39"), ("3", "Lakeside Rovers", "18", "10", "33"), ("4", "Red Foxes", "18", "8", "27") and ("5", "Valley Stars", "18", "6", "21").

"""##),
    EmbeddedFile(name: "terminal", text: ##"""
names: terminal, terminal window, command line, console, console window, shell, command prompt, terminal screen, terminal app, cli, command line interface

A window titled "Terminal" with a code block "$ git status, $ git add ., $ git commit -m 'Fix the form', $ git push" as a terminal.
The text "Branch main, 3 files changed".

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
    EmbeddedFile(name: "therapy-chat", text: ##"""
names: therapy app, mental health app, therapy session, counseling app, online therapy, therapist chat, mental health dashboard, therapy home, wellbeing app, mental wellness app, self care app, anxiety app, wellness app, stress tracker, wellness dashboard, therapy session app, online therapy app, therapist chat app, mental health dashboard app, therapy home app, stress tracker app
frame: phone

A header with the title "Good morning, Maya" and a bell icon button.
The heading "How do you feel today?".
A row with the buttons "😀 Great", "🙂 Good", "😐 Okay" and "🙁 Low".
A card titled "Next session" with an avatar of {person 2}, the text "Thu, 19 March · 17:00 · video" and a primary "Join" button.
The heading "For today".
Checkboxes "Breathe for 5 minutes" (checked), "Write down three good things" and "Walk outside".
A line chart titled "Your week" with Mon 3, Tue 4, Wed 3, Thu 5, Fri 4, Sat 5 and Sun 4.
A tab bar with Today (active), Sessions, Exercises and Profile.

"""##),
    EmbeddedFile(name: "thread", text: ##"""
names: reddit thread, reddit post, forum thread page, forum post, discussion thread, comment thread, nested comments, thread page, subreddit post, comments page, comment section, comments section
topic: community

A header with the logo "{brand}", a search box and a "Log in" button.
The text "r/{topic} · posted by amber_fox · 5 hours ago".
The heading "{item 1}".
The text "I have tried three ways so far and wrote down what worked. What would you do?".
A row with an up arrow icon button "Upvote", the text "1.2k", a down arrow icon button "Downvote", a "86 comments" button and a "Share" button.
A composer with the placeholder "Add a comment".
A select "Sort by" with the value "Best".
The comment "maple_leaf" with the detail "The second way saved me an hour a day. I would start there.", an up arrow icon button "Upvote", a down arrow icon button "Downvote" and a link "Reply".
The comment "quiet_river" with the detail "Same here. It gets better after a week.", an up arrow icon button "Upvote", a down arrow icon button "Downvote" and a link "Reply".
The comment "night_owl" with the detail "Has anyone compared the first and the third?", an up arrow icon button "Upvote", a down arrow icon button "Downvote" and a link "Reply".

"""##),
    EmbeddedFile(name: "tic-tac-toe", text: ##"""
names: tic tac toe, tic-tac-toe, noughts and crosses, tic tac toe game, tictactoe, xs and os
topic: games
frame: phone

A header with a back icon button and the title "Tic-tac-toe".
The text "Player X to move" in the center.
A keypad with 3 columns: "X", "O", "X", "·", "O", "·", "·", "X", "O".
Two stats in a row: "Player X" 3, "Player O" 2.
A primary full-width "Restart" button.

"""##),
    EmbeddedFile(name: "ticket", text: ##"""
names: boarding pass, e-ticket, my ticket, ticket screen, flight ticket, event ticket, mobile ticket, digital ticket, ticket view, train ticket screen, boarding pass screen
frame: phone
topic: flights

A header with a back icon button and the title "Your ticket".
A card titled "{item 1}" with the text "{item 1 detail}".
Four stats in a row: "Date" 13 May, "Time" 09:40, "Gate" with the value "B12", "Seat" with the value "14A".
A QR code image.
The text "Maya Torres" in the center.
A primary full-width "Add to wallet" button.

"""##),
    EmbeddedFile(name: "ticket-queue", text: ##"""
names: ticket queue, help desk, support tickets, ticketing system, support ticket list, help desk dashboard, zendesk dashboard, customer support dashboard, support dashboard, it help desk, service desk, ticket dashboard, tickets dashboard, support inbox, ticket management, ticketing dashboard, ticket system
sites: Zendesk
topic: service

A sidebar with Inbox (active), "My tickets", Unassigned, Solved, Reports and Settings.
A header with the title "Tickets", a search box and a primary "New ticket" button.
Four stat cards in a row: "Open" 24, "Unassigned" 6, "First answer" 18 min, "Satisfaction" 94%.
A table with the columns Ticket, Subject, Customer, Agent, Priority and Status, and the rows ("2048", "Cannot sign in", "Ines Duarte", "Ravi Menon", "High", "Open"), ("2047", "Wrong invoice", "Omar Haddad", "Lena Fischer", "Normal", "Waiting"), ("2046", "Parcel is late", "Grace Lin", "–", "Normal", "New"), ("2045", "Change my plan", "Peter Novak", "Lena Fischer", "Low", "Open") and ("2044", "Refund please", "Hannah Weiss", "Ravi Menon", "High", "Solved").

"""##),
    EmbeddedFile(name: "time-clock", text: ##"""
names: time clock, clock in, clock in and out, punch clock, time tracking, time tracker, timesheet, time tracking app, employee time tracking, work hours, time card, timesheet page, work time tracker, check in check out attendance, employee attendance, work timer, toggl, time clock app, clock in app, punch clock app, time tracker app, timesheet app
sites: Toggl
topic: hr
frame: phone

A header with the title "Time" and a calendar icon button.
The large heading "06:42:18" in the center.
The text "Working since 08:04 · Harbor Studio" in the center.
A "Project" dropdown with the value "Spring campaign".
A row with a "Break" button and a red "Clock out" button.
Three stats in a row: "Today" 6 h 42, "This week" 28 h 10, "Balance" +1 h 20.
A list titled "This week" with "Wednesday" with the detail "08:10 – 17:02" and the value "8 h 07", "Tuesday" with the detail "08:00 – 16:48" and the value "8 h 03" and "Monday" with the detail "08:15 – 14:18" and the value "5 h 18".

"""##),
    EmbeddedFile(name: "timer", text: ##"""
names: timer, pomodoro, pomodoro timer, timer app, countdown, countdown timer, timer screen, pomodoro app, clock app, timer page, focus timer, timer ui
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
    EmbeddedFile(name: "tournament", text: ##"""
names: tournament page, tournament, esports tournament, tournament screen, knockout bracket, playoff bracket, competition page, chess tournament, match bracket, esports page, tournament standings
topic: games

A header with the logo, the title "Spring cup" and a primary "Join" button.
Tabs with Bracket (active), Standings, Rules and Prizes.
Three kanban columns: "Quarterfinals" with the cards "Harbor 2 : 1 Foxes", "North 3 : 0 Lakes", "Valley 1 : 2 Rovers" and "Stars 2 : 0 Hills", "Semifinals" with the cards "Harbor 2 : 3 North" and "Rovers 1 : 0 Stars" and "Final" with the card "North – Rovers, Sat 18:00".

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
The heading "$118.40" and a badge "+2.4% today".
An area chart.
A segmented control with "1D", "1W", "1M", "1Y" and "All".
A primary "Buy" button and a "Sell" button in a row.
The heading "Watchlist".
A list of four items.
A tab bar.

"""##),
    EmbeddedFile(name: "train-booking", text: ##"""
names: train booking, train ticket booking, train search, rail booking, railway booking, bus booking, bus ticket booking, bus ticket, train ticket app, public transport app, transit app, bus app, journey planner, train app, metro app, train connections, train results, bus search, train journey, bus schedule app, metro map app, route search, train search results, subway app, ticket booking train, ferry booking, train booking app, train ticket booking app, train search app, rail booking app, railway booking app, bus booking app
topic: travel
frame: phone

A header with the title "Trains" and a ticket icon button.
A "From" field with the value "Lisbon" and a "To" field with the value "Porto".
A row with a "When" dropdown with the value "Fri 20 March, 08:00" and a "Who" dropdown with the value "1 adult".
A list with "08:10 – 11:02" with the detail "Direct · 2 h 52 · platform 4" and the value "$24.50", "08:39 – 12:14" with the detail "1 change · 3 h 35" and the value "$18.00", "09:30 – 12:20" with the detail "Direct · 2 h 50 · platform 2" and the value "$31.00" and "10:09 – 13:44" with the detail "1 change · 3 h 35" and the value "$18.00".
A primary full-width "Buy ticket · $24.50" button.
A tab bar with Search (active), Tickets, Departures and Profile.

"""##),
    EmbeddedFile(name: "transactions", text: ##"""
names: transaction list, transaction history, transactions page, transactions screen, bank transactions, account statement, transaction page, spending history, transactions list
topic: bank
frame: phone

A header with a back icon button, the title "Transactions" and a filter icon button.
A search box.
Chips "All" (selected), "Income" and "Expenses".
A section titled "Today" with a list with "Green Market" with the detail "Groceries" and the value "−$42.80" and "Salary" with the detail "Northwind" and the value "+$3,200.00".
A section titled "Yesterday" with a list with "City Transit" with the detail "Travel" and the value "−$18.00", "Café Lumen" with the detail "Food" and the value "−$6.40" and "Refund" with the detail "Shop" and the value "+$24.90".

"""##),
    EmbeddedFile(name: "transfer", text: ##"""
names: money transfer, send money, transfer money, bank transfer, transfer screen, transfer page, transfer funds, send payment, transfer form, wire transfer, send money screen, payment transfer
topic: bank
frame: phone

A header with a back icon button and the title "Send money".
A "From" dropdown with the value "Checking ·· 4821".
A "Recipient" field, an "Amount" field with the value "$250.00" and a "Note" field.
The heading "Recent".
A list with "{person 1}", "{person 2}" and "{person 3}". Each list item has an avatar.
A primary full-width "Send" button.

"""##),
    EmbeddedFile(name: "translate", text: ##"""
names: translate screen, translator screen, language translator, translate text, text translation, translation screen, translate app, translation page, translator page
frame: phone

A header with the title "Translate" and a history icon button.
A row with a "From" dropdown with the value "English", a swap icon button and a "To" dropdown with the value "Spanish".
A "Text" text area with the value "Where is the train station?".
A card titled "¿Dónde está la estación de tren?" with a copy icon button and a volume icon button.
A primary full-width "Translate" button.
A list "Recent" with "Good morning" with the detail "Buenos días" and "How much is it?" with the detail "¿Cuánto cuesta?".

"""##),
    EmbeddedFile(name: "trash", text: ##"""
names: recycle bin, trash folder, deleted files, recently deleted, trash bin, trash page, deleted items, trash can page, deleted photos

A header with the title "Trash" and an "Empty trash" button in red.
The text "Things stay here for 30 days.".
A table with the columns Name, Deleted, Size and "Days left", and the rows ("Old budget.xlsx", "Today, 09:12", "48 KB", "30"), ("Harbor copy.jpg", "Yesterday", "3.2 MB", "29"), ("Draft 2.docx", "8 March", "112 KB", "26") and ("Screens", "2 March", "24 MB", "20").
A primary "Restore" button.

"""##),
    EmbeddedFile(name: "trip-itinerary", text: ##"""
names: trip itinerary, travel itinerary, trip planner, travel planner, itinerary page, trip details, trip plan, travel app home, trip planner app, trip overview, vacation planner, travel plan, itinerary screen, day by day itinerary, trip detail page, travel guide app, city guide, city guide app, packing list, packing list app, travel checklist, trip itinerary app, travel itinerary app, itinerary app, travel planner app, trip details app
sites: TripAdvisor
topic: travel
frame: phone

A header with a back icon button, the title "Three days in Porto" and a share icon button.
An image of the city.
Three stats in a row: "Days" 3, "Travelers" 2, "Budget" $620.
Tabs with "Fri 20" (active), "Sat 21" and "Sun 22".
A timeline with "08:10 Train from Lisbon, seat 42", "11:30 Check in at the Harbor House", "13:00 Lunch at the market", "15:00 Boat under the six bridges" and "20:00 Dinner, table for two".
A map with a route.
A primary full-width "Add a stop" button.

"""##),
    EmbeddedFile(name: "tv-guide", text: ##"""
names: tv guide, tv channels, channel guide, tv program, tv programs, tv schedule, channel list, tv listings, program guide, live tv, tv channel list, epg, iptv
topic: movies

A header with the title "TV guide" and a search icon button.
Chips "All" (selected), "News", "Sports", "Movies" and "Kids".
A table with the columns Channel, Now and Next, and the rows ("Channel 1", "19:30 Evening news", "20:15 Harbor stories"), ("Channel 2", "19:00 Football live", "21:00 Match review"), ("City TV", "19:45 Kitchen duel", "20:30 The long bridge"), ("Nature", "19:15 Wild rivers", "20:00 Life of owls") and ("Kids One", "19:20 Little robots", "19:50 Goodnight tales").

"""##),
    EmbeddedFile(name: "tv-remote", text: ##"""
names: tv remote, remote control, remote app, tv remote app, remote control app, smart tv remote
frame: phone

A header with the title "Living room TV" and a power icon button.
A keypad with 3 columns: "Mute", "Up", "Home", "Left", "OK", "Right", "Back", "Down", "Menu".
A "Volume" slider at 40%.
A row with a "Channel −" button and a "Channel +" button.
A row with a previous icon button, a play icon button and a next icon button.

"""##),
    EmbeddedFile(name: "tweet-detail", text: ##"""
names: tweet detail, tweet page, twitter thread, tweet thread, twitter profile, twitter home, twitter timeline, microblog, microblog home, microblog timeline, microblogging site, microblogging app, x profile, mastodon timeline, twitter clone
topic: social

A sidebar with the logo, Home (active), Explore, Notifications, Messages, Bookmarks, Profile and a primary "Post" button.
Tabs with "For you" (active) and Following.
A composer with the placeholder "What is happening?".
Three posts.
On the right a search box, a list titled "Trends" with "#harborlights" with the detail "4,820 posts", "First snow" with the detail "2,114 posts" and "Bridge festival" with the detail "1,086 posts", and a list titled "Who to follow" with {person 1} and {person 2}.

"""##),
    EmbeddedFile(name: "unsaved-changes", text: ##"""
names: unsaved changes, unsaved changes dialog, discard changes, save changes dialog, leave page warning, discard changes dialog, save changes, save before closing, exit confirmation, exit dialog, quit confirmation

A dialog "Save your changes?" with the text "Travel report has changes that are not saved. They will be lost if you leave now.", a "Discard" button, a "Cancel" button and a primary "Save" button.

"""##),
    EmbeddedFile(name: "update-app", text: ##"""
names: update available, app update, force update, update popup, update dialog, software update, update screen, new version available, system update, update app
frame: phone

A dialog "Update available" with the text "Version 2.4 is faster and fixes the search.", a "Later" button and a primary "Update" button.

"""##),
    EmbeddedFile(name: "upload-page", text: ##"""
names: upload page, upload screen, file upload page, upload photo page, upload files page, upload form, document upload, file upload screen, upload video page, upload document

The heading "Upload files".
A dropzone.
A list with "Annual report.pdf" ("2.4 MB"), "Floor plan.pdf" ("1.1 MB") and "Photos.zip" ("48 MB").
A progress bar at 64%.
A "Cancel" button and a primary "Upload" button in a row.

"""##),
    EmbeddedFile(name: "vaccination", text: ##"""
names: vaccination, vaccination page, vaccination card, vaccine certificate, vaccination record, vaccine card, vaccination app, vaccine appointment, covid certificate, health pass, immunization record, vaccination schedule, vaccination booking, vaccine booking, digital health pass, immunization, vaccination card app, vaccine certificate app, vaccination record app, vaccine card app, vaccine appointment app
topic: clinic
frame: phone

A header with a back icon button and the title "Vaccinations".
A card titled "Maya Torres" with the text "Born 4 June 1994" and a badge "Up to date".
An image labelled "QR code".
A list titled "Given" with "Tetanus" with the detail "12 May 2021 · next in 2031", "Flu" with the detail "8 October 2025 · Harbor Clinic" and "Measles" with the detail "Two doses · complete".
A list titled "Due" with "Hepatitis A, second dose" with the detail "Before 30 April 2026".
A primary full-width "Book a vaccination" button.

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
    EmbeddedFile(name: "video-editor", text: ##"""
names: video editor, video editing app, edit video, video editor app, timeline editor, video editing, movie editor, trim video, video cutter, video maker
frame: phone

A header with a close icon button, the title "Edit video" and a primary "Export" button.
A video player.
A slider "Trim" at 40%.
A row with the images "Clip 1", "Clip 2", "Clip 3" and "Clip 4".
An audio player "Background music".
A toolbar at the bottom with the icon buttons Cut, Text, Music, Filter, Speed and Crop.

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
    EmbeddedFile(name: "video-upload", text: ##"""
names: video upload, upload video, video details form, publish video, upload a video, youtube upload, youtube studio, creator studio

A stepper with Details (active), Checks and Visibility.
On the left a "Title" field with the value "How to bake bread", a text area "Description" with the placeholder "Tell viewers about your video", a "Playlist" dropdown with the value "Kitchen" and radio buttons "Public" (selected), "Unlisted" and "Private".
On the right a video player and a progress bar "Uploading bread.mp4" at 64%.
A "Save draft" button and a primary "Publish" button in a row.

"""##),
    EmbeddedFile(name: "voice-assistant", text: ##"""
names: voice assistant, siri, voice search, voice input, speech to text, listening screen, voice command, alexa app, voice screen, dictation, speech recognition
frame: phone

The text "Listening…" in the center.
The heading "What is the weather in Lisbon tomorrow?" in the center.
A large microphone icon in the center.
Chips "Set an alarm", "Call Maya" and "Play music".
A full-width "Cancel" button.

"""##),
    EmbeddedFile(name: "volunteer", text: ##"""
names: volunteer sign up, volunteer form, volunteer page, volunteer registration, volunteer app, volunteering app, volunteer shifts, volunteer opportunities, volunteer application, become a volunteer, ngo website, nonprofit website, volunteer website
form: yes
topic: charity

A navbar.
The heading "Help for two hours".
The text "Pick a shift; we show you the rest on the spot.".
Radio buttons "Sat 21 March, 09:00 · Beach clean-up · 6 places left" (selected), "Sat 21 March, 13:00 · Food bank · 2 places left" and "Sun 22 March, 10:00 · Tree planting · 12 places left".
A "Name" field, an "Email" field and a "Phone" field.
A "T-shirt" dropdown with the value "Medium".
A checkbox "I am over 16" (checked).
A primary "Sign up" button.
A footer.

"""##),
    EmbeddedFile(name: "vpn", text: ##"""
names: vpn app, vpn, vpn screen, vpn connect, vpn connection, vpn home
frame: phone

A header with a menu icon button and the title "VPN".
A large power icon in the center.
The heading "Connected" in the center.
The text "00:24:18 · IP 203.0.113.24" in the center.
A list with "Germany, Berlin" with the detail "18 ms", "Japan, Tokyo" with the detail "212 ms" and "Canada, Toronto" with the detail "96 ms".
A primary full-width "Disconnect" button.

"""##),
    EmbeddedFile(name: "wallpapers", text: ##"""
names: wallpapers, wallpaper app, wallpaper, wallpaper picker, theme picker, wallpaper screen, themes screen, sticker store, ringtones, ringtone list
frame: phone

A header with the title "{brand}" and a search icon button.
Chips "Popular" (selected), "Nature", "Abstract", "City" and "Dark".
A gallery with 6 images.
A tab bar with Home, Categories, Favorites and Profile.

"""##),
    EmbeddedFile(name: "warehouse-pick", text: ##"""
names: warehouse picking, pick list, picking list, order picking, warehouse app, warehouse scanner, packing list screen, goods receipt, goods receiving, warehouse management, warehouse dashboard, picking app, pick and pack, warehouse screen, warehouse management system, stock count, receiving goods, warehouse picking app, pick list app, picking list app, order picking app, warehouse scanner app, goods receipt app
topic: warehouse
frame: phone

A header with a back icon button, the title "Order 1048" and the badge "3 of 5".
A progress bar at 60%.
A card titled "Desk lamp" with the text "Shelf B 11, level 2", the heading "Take 2 pieces" and an image.
A row with a "Not there" button and a primary "Scan" button.
A list titled "Next" with "Wall hook" with the detail "Shelf B 07" and the value "6" and "Paper box, small" with the detail "Shelf C 02" and the value "1".
A list titled "Done" with "Oak shelf, 80 cm" with the detail "Shelf A 04" and the value "1" and "Oak board, 120 cm" with the detail "Shelf A 06" and the value "2".

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
    EmbeddedFile(name: "web-browser", text: ##"""
names: web browser, browser window, browser new tab, new tab page, browser start page, internet browser, browser homepage, browser app, mobile browser, browser history, chrome new tab
sites: Google Chrome, Firefox, Safari
frame: desktop

Tabs with "New tab" (active), "Train times" and "Weather".
A row with a back icon button, a forward icon button, a refresh icon button, a field with the placeholder "Search or type an address", a star icon button and a menu icon button.
The heading "Good morning" in the center.
A search box with the placeholder "Search the web" in the center.
The heading "Most visited".
Four cards in a row: "Mail", "Calendar", "News" and "Train times".
The heading "Recent".
A list with "How to bake bread" with the detail "example.com · 12 minutes ago", "Lisbon weather" with the detail "example.org · 1 hour ago" and "Ferry timetable" with the detail "example.net · yesterday".

"""##),
    EmbeddedFile(name: "webinar", text: ##"""
names: webinar page, webinar registration, webinar, online event page, webinar screen, webinar sign up, live webinar
topic: marketing

A navbar.
On the left the badge "Free webinar", the heading "Better pages in an hour", the text "Thu, 12 March 2026 · 16:00 · 45 minutes and questions", the text "What readers see first, what they skip, and three changes that always help." and a list titled "Speakers" with "Amara Diallo" with the detail "Head of design" and "Kenji Sato" with the detail "Writer". Each list item has an avatar.
On the right a card titled "Save your seat" with the fields "Name", "Work email" and "Company", and a primary full-width "Register" button.

"""##),
    EmbeddedFile(name: "wedding-rsvp", text: ##"""
names: rsvp page, rsvp form, wedding rsvp, event rsvp, wedding invitation, party invitation, birthday invitation, invitation screen, rsvp, guest list, wedding planner, wedding planning app, party planning app, birthday party page, digital invitation, save the date, event invitation, event planning app, guest list page, event planner, rsvp form app, wedding rsvp app, event rsvp app, wedding invitation app, party invitation app, birthday invitation app
topic: weddings
frame: phone

The text "Together with their families" in the center.
The large heading "Maya & Omar" in the center.
The text "Saturday, 20 June 2026 · 15:00" in the center.
The text "Old Boathouse, Lisbon" in the center.
A large image of the couple.
The heading "Will you come?".
Radio buttons "Yes, gladly" (selected) and "Sorry, I cannot".
A "Your name" field with the value "Lena Fischer" and a number stepper "Guests".
A "Food" dropdown with the value "Vegetarian".
A primary full-width "Send answer" button.

"""##),
    EmbeddedFile(name: "weight-tracker", text: ##"""
names: weight tracker, weight loss app, weight log, weight loss tracker, body measurements, weight goal, weight chart, fasting app, intermittent fasting, fasting tracker, fasting timer, body weight tracker, weight screen, weight tracker app, weight log app, weight loss tracker app, body measurements app, weight goal app, weight chart app
frame: phone

A header with the title "Weight" and an add icon button.
Three stats in a row: "Now" 68.4 kg, "Goal" 65.0 kg, "Lost" 3.2 kg.
A line chart titled "Kilograms" with Jan 71.6, Feb 70.4, Mar 69.8, Apr 69.1, May 68.4.
A progress bar "3.2 of 6.6 kg" at 48%.
A list titled "Entries" with "Today" with the value "68.4 kg", "Sunday" with the value "68.7 kg", "Friday" with the value "68.6 kg" and "Wednesday" with the value "69.0 kg".
A primary full-width "Add weight" button.

"""##),
    EmbeddedFile(name: "whiteboard-team", text: ##"""
names: online whiteboard board, collaborative whiteboard, miro board, team whiteboard, brainstorming board, retro board, retrospective board, sprint retrospective, retrospective page, mural board, brainstorm board
sites: Miro

A header with the title "Sprint 24 retrospective", the text "04:32 left" and a primary "Share" button.
Three kanban columns: "Went well" with the cards "Release was quiet", "New tests found two bugs" and "Pairing on the map", "Could be better" with the cards "Too many meetings" and "Slow reviews" and "Try next" with the cards "No meetings on Thursday" and "Review before lunch".
A toolbar at the bottom with the icon buttons Select, Text, Note, Shape, Arrow and Comment.

"""##),
    EmbeddedFile(name: "wifi", text: ##"""
names: wifi settings, wi-fi settings, network settings, wifi screen, wi-fi screen, wifi list, wifi page, wifi networks
frame: phone

A header with a back icon button and the title "Wi-Fi".
A switch "Wi-Fi" (on).
A list "Networks".
A "Join other network" button.

"""##),
    EmbeddedFile(name: "wifi-password", text: ##"""
names: wifi password, enter wifi password, join wifi, connect to wifi, wifi login, wifi connect, captive portal, guest wifi, free wifi login, wifi login page, public wifi, wifi password app, enter wifi password app, join wifi app, connect to wifi app, wifi login app, wifi connect app
frame: phone

A header with a back icon button and the title "Join network".
A large wifi icon.
The heading "Harbor Café" in the center.
The text "This network asks for a password." in the center.
A password field "Password".
Checkboxes "Show password" and "Join automatically" (checked).
A "Cancel" button and a primary "Join" button in a row.

"""##),
    EmbeddedFile(name: "wishlist", text: ##"""
names: wishlist, wish list, favorites, favourites, favorites page, saved items, favorites list, favorite screen, favorites screen, wishlist page, bookmarks page, favourites list, liked items
topic: shop
frame: phone

A header with a back icon button and the title "Favorites".
Four product cards, each with a heart icon button and an "Add to cart" button.
A tab bar.

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
    EmbeddedFile(name: "word-game", text: ##"""
names: word game, word puzzle, word puzzle game, crossword, crossword puzzle, wordle, hangman, wordle clone, hangman game, word search, word search game, crossword app
topic: games
frame: phone

A header with a back icon button, the title "Level 12" and a settings icon button.
Two stats in a row: "Level" 12, "Coins" 240.
The text "Something you open when it rains" in the center.
A code input with 8 boxes.
A keypad with 7 columns: "A", "B", "L", "R", "M", "U", "E", "S", "L", "T", "O", "N", "K", "P".
A "Hint" button, a "Shuffle" button and a primary "Check" button in a row.

"""##),
    EmbeddedFile(name: "word-guessing", text: ##"""
names: word guessing, word guessing game, guess the word, guess the word game, five letter word game, word guess game, daily word game, wordle game, letter guessing game, wordle board, word guessing app, word guessing game app, guess the word app, word guess game app, daily word game app
frame: phone

A header with a help icon button, the title "Word of the day" and a settings icon button.
A keypad with 4 columns: "C", "O", "R", "N", "S", "T", "O", "P", "H", "O", "S", "E", "·", "·", "·", "·".
Chips "Right place", "Other place" and "Not in the word".
A keyboard.
A primary full-width "Enter" button.

"""##),
    EmbeddedFile(name: "workout", text: ##"""
names: workout, workout plan, exercise screen, workout screen, workout detail, exercise detail, exercise list, workout page, gym workout, workout app, workout timer, training plan, exercise app, home workout
topic: fitness
frame: phone

A header with a back icon button and the title "Full body".
An image.
Three stats in a row: "Time" 32 min, "Exercises" 5, "Calories" 280.
A list with "Jumping jacks" with the detail "30 seconds", "Push-ups" with the detail "12 repeats", "Squats" with the detail "15 repeats", "Plank" with the detail "45 seconds" and "Lunges" with the detail "10 on each side".
A primary full-width "Start workout" button.

"""##),
    EmbeddedFile(name: "workspace-page", text: ##"""
names: notion page, notion workspace, workspace page, team wiki, knowledge base page, confluence page
topic: projects

A sidebar with the avatar "Maya Torres", Search, Home, Inbox, "Meeting notes", "Roadmap" (active), "Reading list" and Trash.
A large heading "Roadmap".
The text "What we want to finish this quarter, in the order we think it matters.".
The heading "To do".
Checkboxes "Write the brief" (checked), "Collect feedback" (checked), "Draft the new start page" and "Plan the launch".
The heading "Notes".
The text "Talk to three customers before the end of the month.".

"""##),
    EmbeddedFile(name: "world-clock", text: ##"""
names: world clock, time zones, world clock app, time zone converter, world time, clock screen, city times, meeting time zones, international clock, time zones app, time zone converter app, world time app, city times app
frame: phone

A header with the title "World clock" and an add icon button.
A list with "Lisbon" with the detail "Today" and the value "09:41", "Berlin" with the detail "Today, +1 h" and the value "10:41", "Nairobi" with the detail "Today, +3 h" and the value "12:41", "Tokyo" with the detail "Today, +9 h" and the value "18:41" and "New York" with the detail "Today, −5 h" and the value "04:41".
A tab bar with "World clock" (active), Alarm, Stopwatch and Timer.

"""##),
    EmbeddedFile(name: "write-review", text: ##"""
names: write review, writing review, leave review, leave a review, review form page, add review, write review form, post review, submit review, rate product, rate order, rate your order, rate your experience, rate your driver, rate driver, rating screen, give feedback, leave feedback, feedback form page, rate your trip, rate the service, rate your ride, write a review dialog, write review app, writing review app, leave review app, leave a review app, add review app, write review form app
frame: phone

A header with a close icon button and the title "Write a review".
A row with an image and the text "Desk lamp, green · bought on 2 March".
The heading "How do you like it?" in the center.
A rating 4.
A "Headline" field with the value "Bright and quiet".
A text area "Your review" with the placeholder "What is good, what could be better?".
Chips "Good value" (selected), "Well packed", "Easy to use" (selected) and "As shown".
A file upload "Add photos".
A checkbox "Show my name" (checked).
A primary full-width "Post review" button.

"""##),
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "3d-printing", text: ##"""
kind: flowchart
names: 3d printing, 3d print, 3d printer, printing a model, additive manufacturing, cnc, laser cutting, cnc machining, 3d modeling

Draw the model. Export the file. Slice it into layers. Level the bed. Heat the nozzle. Print the first layer. Does the layer stick? If not, clean the bed and go back to print the first layer. If yes, print the rest, then let it cool, then remove the supports. Is the part good? If not, adjust the settings. If yes, sand it.

"""##),
    EmbeddedFile(name: "ab-test", text: ##"""
kind: flowchart
names: a/b test, a/b testing, ab test, ab testing, split test, website experiment

Form a hypothesis. Build version B. Split the visitors. Collect the data. Is the sample large enough? If not, go back to collect the data. If yes, compare both versions. Is B clearly better? If yes, roll out B. If not, keep A. In both cases write down what was learned.

"""##),
    EmbeddedFile(name: "access-request", text: ##"""
kind: flowchart
names: access request, permission request, user access, access control, access management, account request, granting access, vpn access, user provisioning

Request access. Does the manager approve? If not, refuse with a reason. If yes, check the role. Is the data sensitive? If yes, ask the security team. If not, go on. Create the account. Assign the permissions. Notify the user. Review the access after six months.

"""##),
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
    EmbeddedFile(name: "airplane-takeoff", text: ##"""
kind: flowchart
names: airplane takeoff, takeoff, take-off, aircraft takeoff, pilot checklist, plane landing, landing, aircraft landing, rocket launch, space launch, flight preparation, launch countdown, spacecraft launch, aircraft maintenance

Walk around the aircraft. Read the checklist. Start the engines. Ask for clearance. Is the clearance given? If not, wait at the holding point. If yes, taxi to the runway, then set full thrust. Is the speed reached? If not, stop on the runway. If yes, lift the nose, then pull up the wheels. Climb.

"""##),
    EmbeddedFile(name: "airport", text: ##"""
kind: flowchart
names: airport, boarding a plane, airport check-in, flight check-in, catching a flight, airport security

Arrive at the airport. Is there baggage to check? If yes, drop the baggage. Pass security. Is anything forbidden found? If yes, hand it over. Go to the gate. Board the plane.

"""##),
    EmbeddedFile(name: "airport-security", text: ##"""
kind: flowchart
names: airport security, security check, security screening, security checkpoint, baggage screening, luggage handling, baggage handling, baggage claim, flight, air travel, taking a flight

Show passport and boarding pass. Put the bags on the belt. Take out liquids and laptop. Walk through the scanner. Does the scanner beep? If yes, search the passenger. If not, wait for the bags. In both cases is something odd in the X-ray? If yes, open the bag. If not, take the bags. In both cases go to the gate. Board the plane.

"""##),
    EmbeddedFile(name: "allergy", text: ##"""
kind: flowchart
names: allergic reaction, allergy, allergies, anaphylaxis, asthma, asthma attack, fever, cold, flu, flu symptoms, headache, sick child, feeling sick, symptom checker, symptoms, covid symptoms, self-assessment symptoms, fever child

Notice the symptoms. Is breathing hard? If yes, call an ambulance at once. If not, measure the temperature. Is the fever above 39 degrees? If yes, see a doctor today. If not, rest and drink a lot. In all cases do the symptoms get better? If yes, go back to daily life slowly. If not, see a doctor.

"""##),
    EmbeddedFile(name: "ambulance", text: ##"""
kind: flowchart
names: ambulance, emergency call, 911 call, ambulance dispatch, emergency dispatch, calling an ambulance, 112 call, emergency services

Answer the call. Ask where and what happened. Is it an emergency? If not, pass the caller to the advice line. If yes, find the nearest ambulance, then send the crew, then guide the caller. Arrive at the scene. Treat the patient. Is a hospital needed? If yes, drive to the hospital. If not, leave advice. In both cases write the report.

"""##),
    EmbeddedFile(name: "api-design", text: ##"""
kind: flowchart
names: api design, api development, api request, rest api, api call, api integration, web service, api request handling, http request, request handling, webhook

The client sends the request. Is the token valid? If not, answer 401. If yes, is the input valid? If not, answer 400. If yes, load the record. Does it exist? If not, answer 404. If yes, run the logic, then save the changes, then answer 200.

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
    EmbeddedFile(name: "attendance", text: ##"""
kind: flowchart
names: attendance, attendance marking, student attendance, roll call, employee attendance, attendance tracking, attendance system

Start the lesson. Call the name. Is the student there? If yes, mark as present. If not, is there a note? If yes, mark as excused. If not, mark as absent, then inform the parents. In all cases take the next name. Are names left? If yes, go back to call the name. If not, save the list.

"""##),
    EmbeddedFile(name: "auction", text: ##"""
kind: flowchart
names: auction, online auction, bidding, auction bidding, ebay, selling online, selling on ebay, selling a used item, second-hand sale, garage sale, marketplace, selling a car, selling a used car, used car

Take photos. Write the description. Set the starting price. Open the auction. Receive a bid. Is it the highest? If not, tell the bidder to bid more. If yes, update the price. In both cases is the time over? If not, go back to receive a bid. If yes, inform the winner, then receive the money, then send the item.

"""##),
    EmbeddedFile(name: "audit", text: ##"""
kind: flowchart
names: audit, internal audit, financial audit, compliance audit, compliance, compliance check, quality audit, external audit

Plan the audit. Ask for the documents. Check the samples. Is a deviation found? If yes, record the finding, then agree on a correction, then check the correction. If not, note that all is in order. In both cases write the report. Close the audit.

"""##),
    EmbeddedFile(name: "aws-web-app", text: ##"""
kind: architecture
names: AWS, AWS architecture, AWS web application, AWS infrastructure, web application on AWS, web app on AWS

Users connect to CloudFront over HTTPS. CloudFront forwards to the application load balancer. The VPC holds the application load balancer, two EC2 instances and the RDS database. The application load balancer routes to the EC2 instances. Each EC2 instance reads and writes the RDS database. CloudFront reads assets from the S3 bucket.

"""##),
    EmbeddedFile(name: "baby-sleep", text: ##"""
kind: flowchart
names: putting a baby to sleep, crying baby, baby, baby crying, baby sleep, putting kids to bed, baby bedtime

Is the baby hungry? If yes, feed it. If not, is the nappy wet? If yes, change it. If not, is it tired? If yes, dim the light. If not, play a while. In all cases put on the pyjamas. Sing a song. Is it asleep? If not, rock it gently and go back to sing a song. If yes, tiptoe out.

"""##),
    EmbeddedFile(name: "backup", text: ##"""
kind: flowchart
names: backup, data backup, database backup, backup and restore, restoring a backup, server backup

Start at the planned time. Take a snapshot of the data. Compress and encrypt it. Copy it to another site. Is the checksum right? If not, go back to take a snapshot of the data. If yes, delete the oldest backup, then log the success. Test a restore every month.

"""##),
    EmbeddedFile(name: "bank-account", text: ##"""
kind: flowchart
names: bank account, opening a bank account, account opening, open bank account, bank account opening, kyc, know your customer, identity verification, customer verification

Choose the account. Enter the personal data. Show an ID. Is the identity confirmed? If not, try another ID and go back to show an ID. If yes, check the watch lists. Is there a match? If yes, review by hand. If not, open the account, then send the card, then pay in the first money.

"""##),
    EmbeddedFile(name: "bank-transfer", text: ##"""
kind: flowchart
names: bank transfer, money transfer, wire transfer, transferring money, online banking, bank transaction, atm deposit, deposit, cash deposit

Log in to the bank. Enter the receiver and the amount. Is the balance sufficient? If not, show an error and go back to enter the receiver and the amount. If yes, confirm with a code. Is the code right? If not, block the transfer. If yes, debit the account, then send the money, then show the receipt.

"""##),
    EmbeddedFile(name: "barbecue", text: ##"""
kind: flowchart
names: barbecue, bbq, grilling, grill, making a barbecue, steak, cooking steak, grilling steak, campfire, lighting a fire, making a fire, fire

Stack the charcoal. Light it. Is the charcoal white? If not, fan it and wait. If yes, oil the grate, then put on the meat. Turn it over. Is the meat done inside? If not, go back to turn it over. If yes, let it rest, then serve it. Put out the fire.

"""##),
    EmbeddedFile(name: "beer-brewing", text: ##"""
kind: flowchart
names: beer, beer brewing, brewing beer, brewery, making beer, homebrewing, whisky, whiskey, distillery

Malt the barley. Crush the malt. Mash it with hot water. Drain the wort. Boil it with hops. Cool it down. Add the yeast. Let it ferment. Is the fermentation over? If not, wait some days. If yes, let it mature, then filter it, then fill the bottles.

"""##),
    EmbeddedFile(name: "bike-repair", text: ##"""
kind: flowchart
names: bike repair, bicycle repair, flat bike tire, bicycle, puncture, fixing a bike, bike tire, flat bicycle tire, fixing a puncture, bike, bicycle tyre, repairing a bicycle

Turn the bike over. Take off the wheel. Lift off the tire. Pump up the tube. Look for the hole. Is the hole found? If not, hold the tube under water and go back to look for the hole. If yes, roughen it, then glue on a patch. Put the tire back. Pump it up. Does it hold air? If not, change the tube. If yes, put the wheel back.

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
    EmbeddedFile(name: "blood-donation", text: ##"""
kind: flowchart
names: blood donation, donating blood, giving blood, blood bank

Register the donor. Fill in the health form. Measure blood pressure and haemoglobin. Is the donor fit? If not, ask the donor to come back later. If yes, take the blood, then rest and drink, then test the blood. Is the blood safe? If not, discard it. If yes, store it in the blood bank.

"""##),
    EmbeddedFile(name: "blood-sugar", text: ##"""
kind: flowchart
names: blood sugar, diabetes, insulin, blood glucose, blood pressure, measuring blood pressure, measuring blood sugar, diabetes management

Wash your hands. Measure the value. Is it too low? If yes, eat something sweet, then wait 15 minutes and go back to measure the value. If not, is it too high? If yes, take the prescribed dose, then drink water. If not, go on as usual. In all cases write down the value.

"""##),
    EmbeddedFile(name: "board-game", text: ##"""
kind: flowchart
names: board game, game turn, board game turn, monopoly, dice game, chess, chess game, chess move, card game, tic tac toe, tic-tac-toe, rock paper scissors, hangman, playing chess, poker, connect four, uno

Set up the game. Choose who starts. Make a move. Is the move allowed? If not, take it back and go back to make a move. If yes, does it win the game? If yes, congratulate the winner. If not, is the game drawn? If yes, shake hands. If not, pass the turn and go back to make a move.

"""##),
    EmbeddedFile(name: "book-publishing", text: ##"""
kind: flowchart
names: book publishing, publishing a book, book, writing a book, writing a novel, novel, self-publishing, manuscript, book writing

Write the manuscript. Revise it. Find an agent. Does a publisher accept it? If not, publish it yourself. If yes, sign the contract. In both cases edit the text. Set the pages. Design the cover. Print the book. Deliver it to the shops. Read from it in public.

"""##),
    EmbeddedFile(name: "boot", text: ##"""
kind: flowchart
names: boot, boot process, linux boot, boot sequence, computer startup, operating system startup

Power on -> Run the UEFI firmware -> Load the boot loader -> Start the kernel -> Mount the root file system -> Start the system services -> Show the login prompt

"""##),
    EmbeddedFile(name: "bread", text: ##"""
kind: flowchart
names: bread, baking bread, bread baking, making bread, sourdough, bake bread, bakery

Mix flour, water, yeast and salt. Knead the dough. Let it rise for an hour. Is the dough twice as big? If not, wait longer. If yes, shape the loaf. Let it rest. Heat the oven. Bake the bread. Does the loaf sound hollow? If not, go back to bake the bread. If yes, let it cool, then slice it.

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
    EmbeddedFile(name: "brushing-teeth", text: ##"""
kind: flowchart
names: brushing teeth, brush teeth, brush your teeth, toothbrushing, teeth, flossing

Wet the brush. Put on toothpaste. Brush the outer sides. Brush the inner sides. Brush the chewing sides. Have two minutes passed? If not, go back to brush the outer sides. If yes, spit it out, then rinse the brush. Floss. Rinse the mouth.

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
    EmbeddedFile(name: "budgeting", text: ##"""
kind: flowchart
names: budgeting, budget, budget approval, budget planning, household budget, personal budget, saving money, monthly budget, personal finance

List the income. List the fixed costs. Subtract the costs. Is money left? If not, cut the spending and go back to list the fixed costs. If yes, put a part into savings. Track the spending. Is the month over the plan? If yes, adjust the plan. If not, keep going.

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
    EmbeddedFile(name: "building-permit", text: ##"""
kind: flowchart
names: building permit, planning permission, permit, permit application, business license, business licence, license application, licence application, permit approval, event permit, work permit, applying for a permit, license renewal, marriage license

Fill in the application. Attach the plans. Pay the fee. Is the application complete? If not, add what is missing and go back to attach the plans. If yes, the clerk checks the rules. Is an inspection needed? If yes, inspect the site. If not, go on. Does everything comply? If not, refuse with a reason. If yes, issue the permit.

"""##),
    EmbeddedFile(name: "butterfly-life", text: ##"""
kind: flowchart
names: butterfly, butterfly life, metamorphosis, butterfly metamorphosis

Egg -> Caterpillar -> Chrysalis -> Adult butterfly -> Egg

"""##),
    EmbeddedFile(name: "buying-house", text: ##"""
kind: flowchart
names: buying a house, house buying, home buying, buying a home, buying property, real estate, real estate purchase, buy a house, house purchase, real estate transaction, selling a house

Set the budget. Talk to the bank. View houses. Do you like one? If not, go back to view houses. If yes, make an offer. Does the seller accept? If not, raise the offer or go back to view houses. If yes, have the house inspected. Are there serious faults? If yes, negotiate the price. If not, sign the contract. In both cases transfer the money. Get the keys.

"""##),
    EmbeddedFile(name: "cache-lookup", text: ##"""
kind: flowchart
names: cache lookup, caching, cache, cache strategy, read-through cache, cache hit, cache miss

Receive the request. Look in the cache. Is the value there? If not, read it from the database, then write it to the cache. If yes, is the value too old? If yes, drop the value, then read it from the database. If not, return the value.

"""##),
    EmbeddedFile(name: "cake", text: ##"""
kind: flowchart
names: cake, baking a cake, bake a cake, making a cake, birthday cake, cookies, baking cookies, baking, muffins, brownies

Heat the oven. Weigh the ingredients. Beat butter, sugar and eggs. Fold in the flour. Pour the batter into the tin. Bake it for 40 minutes. Is the toothpick clean? If not, bake five minutes longer. If yes, take out the cake. Let it cool. Add the icing. Serve it.

"""##),
    EmbeddedFile(name: "call-center", text: ##"""
kind: flowchart
names: call center, call centre, customer call, call handling, phone support, incoming call, customer service, customer service call, phone call, call routing, answering a phone call, hotline

Answer the call. Ask for the customer number. Listen to the problem. Can the agent solve it? If not, pass the call to a specialist. If yes, solve the problem. In both cases is the customer satisfied? If not, offer a refund or a callback. If yes, thank the customer. In both cases write down the case.

"""##),
    EmbeddedFile(name: "camping", text: ##"""
kind: flowchart
names: camping, camping trip, setting up a tent, pitching a tent, tent, hiking, hike, hiking trip, hike planning

Check the weather. Pack the tent and the food. Drive to the site. Choose a flat place. Lay out the tent. Put in the poles. Peg it down. Does the tent stand firm? If not, tighten the ropes and go back to peg it down. If yes, unroll the sleeping bags, then cook dinner. Put out the fire. Sleep.

"""##),
    EmbeddedFile(name: "cancel-subscription", text: ##"""
kind: flowchart
names: cancel subscription, cancelling a subscription, canceling a subscription, subscription cancellation, membership cancellation, cancel membership, unsubscribe, churn, account deletion, deleting an account, closing an account

Open the account settings. Choose to cancel the subscription. Ask for the reason. Offer a pause or a discount. Does the customer accept the offer? If yes, keep the subscription. If not, are you sure? If not, keep the subscription. If yes, cancel at the end of the period, then send a confirmation.

"""##),
    EmbeddedFile(name: "captcha", text: ##"""
kind: flowchart
names: captcha, bot detection, email verification, verifying an email, phone verification, otp, one-time password, sms verification, sms code, otp verification, age verification

Enter the address or the number. Create a code. Send the code. The user enters the code. Has the code expired? If yes, go back to create a code. If not, does the code match? If not, are tries left? If yes, go back to the user enters the code. If not, lock the form. If the code matches, mark it as verified.

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
    EmbeddedFile(name: "car-assembly", text: ##"""
kind: flowchart
names: car assembly, car manufacturing, car production, assembly line, automobile manufacturing, production line, car factory, factory, vehicle assembly, manufacturing process, furniture production, furniture assembly, assembling furniture, ikea, assembly

Receive the parts. Press the panels. Weld the body. Paint the body. Fit the engine and the wheels. Fit the seats and the electronics. Test on the track. Is there a fault? If yes, rework it and go back to test on the track. If not, clean the car, then deliver it.

"""##),
    EmbeddedFile(name: "car-rental", text: ##"""
kind: flowchart
names: car rental, renting a car, rent a car, bike rental, equipment rental, rental, rental process, tool rental, scooter rental, scooter sharing, bike sharing, car sharing

Choose dates and place. Choose a vehicle. Is it free? If not, go back to choose a vehicle. If yes, enter the driver's data, then pay the deposit. Show the licence. Note the scratches. Hand over the keys. Drive. Bring it back. Is there new damage? If yes, charge the repair. If not, return the deposit.

"""##),
    EmbeddedFile(name: "car-service", text: ##"""
kind: flowchart
names: car repair, car service, car maintenance, oil change, car workshop, garage, vehicle maintenance, changing oil, auto repair, mechanic, vehicle inspection, car inspection, vehicle repair

The customer brings the car. Write down the complaint. Inspect the car. Make an estimate. Does the customer agree? If not, hand back the car. If yes, order the parts, then repair the car, then take a test drive. Is everything fine? If not, go back to repair the car. If yes, write the bill, then hand over the keys.

"""##),
    EmbeddedFile(name: "car-wont-start", text: ##"""
kind: flowchart
names: car won't start, car does not start, car starting, starting a car, car breakdown, car troubleshooting, dead battery, car battery, jump start, breakdown, car not starting, car problem

Turn the key. Do the lights work? If not, charge the battery or use jump leads. If yes, is there fuel in the tank? If not, fill up. If yes, does the starter turn? If not, tap the starter. If yes, check the spark plugs. In all cases try once more. Does the engine start? If yes, drive off. If not, call the garage.

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
    EmbeddedFile(name: "card-payment", text: ##"""
kind: flowchart
names: swipe card, card swipe, tap card, paying by card, card terminal, pay by card, swiping a card, debit card, paying in a shop, paying with a card

Present the card at the terminal. Read the chip. Send the data to the bank. Does the bank know the card? If not, refuse the payment. If yes, enter the PIN. Is the PIN right? If not, go back to enter the PIN. If yes, is the balance sufficient? If not, refuse the payment. If yes, reserve the amount, then print the receipt, then settle with the shop.

"""##),
    EmbeddedFile(name: "change-management", text: ##"""
kind: flowchart
names: change management, change request, change approval, it change, change control

Submit change request. Assess risk. Is the change approved? If not, reject change. If yes, schedule change, then implement change, then test change. Did the change succeed? If not, roll back change. If yes, close request.

"""##),
    EmbeddedFile(name: "changing-bulb", text: ##"""
kind: flowchart
names: changing a light bulb, change a light bulb, replacing a light bulb, changing a bulb, replace light bulb

Switch off the light. Is the old bulb hot? If yes, let it cool. If not, set up the ladder. In both cases unscrew the old bulb. Screw in the new bulb. Switch on the light. Does the bulb shine? If not, check the fuse. If yes, put the ladder away, then recycle the old bulb.

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
    EmbeddedFile(name: "chatbot-flow", text: ##"""
kind: flowchart
names: chatbot, chat bot, chatbot conversation, bot conversation, virtual assistant, customer service chatbot, chatbot booking, ai chatbot

Greet the user. Wait for a message. Find out what is wanted. Is the wish clear? If not, ask a question back and go back to wait for a message. If yes, can the bot do this? If not, pass the chat to a person. If yes, ask for the details, then carry it out, then confirm it. Ask for a rating. Say goodbye.

"""##),
    EmbeddedFile(name: "checkout", text: ##"""
kind: flowchart
names: checkout, online checkout, check out, shopping checkout, e-commerce checkout, ecommerce checkout, online purchase, online shopping, online order

Review cart. Is the customer logged in? If not, log in or continue as guest. Enter shipping address. Choose delivery method. Enter payment details. Is the payment successful? If not, show payment error and go back to enter payment details. If yes, show order confirmation, then send receipt by email.

"""##),
    EmbeddedFile(name: "cheese-making", text: ##"""
kind: flowchart
names: cheese, cheese making, cheesemaking, making cheese, dairy, milk, milk production, yogurt, making yogurt, milk processing, cow milk, butter, dairy farm, ice cream, making ice cream

Milk the cows. Test the milk. Is it clean? If not, discard it. If yes, heat it, then add culture and rennet. Cut the curd. Drain the whey. Press it into moulds. Salt it. Let it ripen. Is the cheese ripe? If not, turn it and go back to let it ripen. If yes, pack it.

"""##),
    EmbeddedFile(name: "chocolate-making", text: ##"""
kind: flowchart
names: chocolate, chocolate making, making chocolate, chocolate production, cocoa bean, cocoa, bean to bar, chocolate factory

Harvest the cocoa pods. Ferment the beans. Dry the beans. Roast the beans. Remove the shells. Grind the nibs. Mix in sugar and milk. Is the mass smooth? If not, go back to grind the nibs. If yes, temper it, then pour it into moulds, then cool it. Wrap the bars.

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
    EmbeddedFile(name: "clinical-trial", text: ##"""
kind: flowchart
names: clinical trial, drug development, drug trial, drug approval, drug discovery, medical trial, vaccine development, new drug, pharmaceutical development, clinical study

Find a promising substance. Test it in the lab. Is it safe in animals? If not, drop the substance. If yes, apply for a trial, then test it on a few volunteers, then test it on some hundred patients. Does the substance help? If not, drop the substance. If yes, test it on thousands. The authority reviews the data. Is the drug approved? If yes, sell the drug. If not, collect more data.

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
    EmbeddedFile(name: "coffee-production", text: ##"""
kind: flowchart
names: coffee cherry, coffee bean cup, bean to cup, coffee production, coffee supply chain, growing coffee, coffee processing, coffee plantation, coffee farm, coffee seed cup

Plant the coffee trees. Pick the ripe cherries. Remove the pulp. Wash and ferment the beans. Dry the beans. Is the bean dry enough? If not, go back to dry the beans. If yes, hull and sort the beans, then ship the green beans. Roast the beans. Grind the coffee. Brew the cup.

"""##),
    EmbeddedFile(name: "compile-program", text: ##"""
kind: flowchart
names: compiling, compilation, compiling a program, running a program, program execution, debugging, debugging code, programming, writing a program, coding, writing code, software debugging

Write the code. Compile it. Are there errors? If yes, read the message, then fix the line and go back to compile it. If not, run the program. Is the output right? If not, set a breakpoint, then find the cause and go back to write the code. If yes, commit the code.

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
    EmbeddedFile(name: "composting", text: ##"""
kind: flowchart
names: compost, composting, compost heap, making compost, food waste

Collect kitchen scraps. Is there meat or dairy? If yes, put it in the bin. If not, cut it small. Add it to the heap. Cover it with dry leaves. Is the heap too dry? If yes, add water. If not, turn the heap. In both cases wait some weeks. Is the compost dark and crumbly? If not, go back to cover it with dry leaves. If yes, spread it on the beds.

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
    EmbeddedFile(name: "content-moderation", text: ##"""
kind: flowchart
names: content moderation, moderation, comment moderation, post moderation, moderating comments, user generated content, reported post

The user posts a comment. The filter scans it. Is it clearly harmful? If yes, remove it, then warn the user. If not, is it doubtful? If yes, a moderator reviews it. If not, publish it. Does somebody report it? If yes, a moderator reviews it again. If not, keep it online.

"""##),
    EmbeddedFile(name: "content-publishing", text: ##"""
kind: flowchart
names: content publishing, blog publishing, content approval, publishing, article publishing, editorial, content creation, blog post, document approval, content review

Choose topic. Write draft. Review draft. Is the draft approved? If not, revise draft and go back to review draft. If yes, add images, then publish, then share on social media.

"""##),
    EmbeddedFile(name: "contract", text: ##"""
kind: flowchart
names: contract, contract approval, contract signing, contract management, contract review, contract negotiation, signing a contract, legal review, contract renewal, nda

Draft the contract. The lawyer reviews it. Are changes needed? If yes, revise it and go back to the lawyer reviews it. If not, send it to the partner. Does the partner agree? If not, negotiate and go back to draft the contract. If yes, sign the contract, then file it, then note the end date.

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
    EmbeddedFile(name: "cooking-dinner", text: ##"""
kind: flowchart
names: cooking dinner, cooking a meal, cooking, cook dinner, making dinner, meal preparation, meal prep, recipe, soup, making soup, curry, stew, salad, making a salad, dinner preparation, making lunch, lunch

Choose a recipe. Is everything in the kitchen? If not, buy what is missing. If yes, wash your hands. In both cases cut the vegetables. Heat the pan. Cook it on medium heat. Taste it. Is the taste right? If not, add salt and spices and go back to taste it. If yes, set the table, then serve it.

"""##),
    EmbeddedFile(name: "cotton-shirt", text: ##"""
kind: flowchart
names: cotton shirt, t-shirt, clothing production, cotton, textile, textile production, garment production, fashion, clothes production, sewing, sewing a dress, t-shirt production, shirt, jeans, tailor, knitting, garment manufacturing, screen printing

Pick the cotton. Clean the fibres. Spin the yarn. Weave the cloth. Dye the cloth. Cut the pieces. Sew the shirt. Inspect the seams. Is there a fault? If yes, mend it and go back to inspect the seams. If not, iron it, then fold it, then pack it. Ship it to the shop.

"""##),
    EmbeddedFile(name: "course-registration", text: ##"""
kind: flowchart
names: course registration, class registration, course enrolment, course enrollment, course selection, registering for a course, subject selection

Log in to the portal. Search for a course. Are the requirements met? If not, ask the adviser and go back to search for a course. If yes, is a seat free? If not, join the waiting list. If yes, add the course. In both cases check the timetable. Pay the fee. Receive the confirmation.

"""##),
    EmbeddedFile(name: "court-trial", text: ##"""
kind: flowchart
names: court trial, trial court, court case, court, lawsuit, civil lawsuit, criminal trial, legal case, court process, criminal justice, divorce, small claims, legal process, appeal, litigation, case management, arbitration

File the claim. Serve it on the other side. Do they settle? If yes, sign the agreement. If not, exchange the evidence, then open the hearing, then hear the witnesses, then plead. The court decides. Does a side appeal? If yes, the higher court reviews it. If not, carry out the judgment.

"""##),
    EmbeddedFile(name: "cpr", text: ##"""
kind: flowchart
names: cpr, first aid, resuscitation, cardiac arrest, unconscious person, basic life support, emergency first aid, heart attack, choking

Check that the scene is safe. Speak to the person. Does the person respond? If yes, keep them calm and call a doctor. If not, call for an ambulance, then check the breathing. Is the breathing normal? If yes, lay them on their side. If not, give 30 chest compressions, then give 2 breaths. Is a defibrillator there? If yes, follow its voice. If not, go back to give 30 chest compressions.

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
    EmbeddedFile(name: "credit-card", text: ##"""
kind: flowchart
names: credit card application, credit card, applying for a credit card, credit check, credit scoring, credit approval

Fill in the application. Check the identity. Is the identity confirmed? If not, ask for a passport. If yes, ask the credit agency for the score. Is the score high enough? If not, decline the application. If yes, set the limit, then print the card, then send card and PIN apart.

"""##),
    EmbeddedFile(name: "crime-report", text: ##"""
kind: flowchart
names: crime report, police, police investigation, crime investigation, criminal investigation, theft, police report, burglary, detective, reporting a crime, murder investigation, arrest, theft report, traffic stop, evidence

Report the crime. Secure the scene. Collect the evidence. Talk to the witnesses. Is there a suspect? If not, ask the public for help and go back to talk to the witnesses. If yes, interview the suspect. Is the evidence strong? If not, look for more evidence and go back to collect the evidence. If yes, arrest the suspect, then hand the case to the prosecutor.

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
    EmbeddedFile(name: "customs", text: ##"""
kind: flowchart
names: customs, customs clearance, import, export, importing goods, exporting goods, international shipping, immigration, border control, passport control, border crossing, import export, freight, container shipping, cargo

Hand in the declaration. Check the papers. Are the papers complete? If not, ask for what is missing and go back to hand in the declaration. If yes, is the shipment chosen for inspection? If yes, open and inspect it. If not, go on. Work out duty and tax. Is the duty paid? If not, store the goods. If yes, release the goods.

"""##),
    EmbeddedFile(name: "data-breach", text: ##"""
kind: flowchart
names: data breach, data leak, security breach, cyber attack, cyberattack, hack, ransomware, hacked account, ransomware attack

Detect the breach. Isolate the affected systems. Find out which data is affected. Is personal data affected? If yes, inform the authority and the people concerned. If not, record the incident. In both cases close the gap. Restore the systems. Change all passwords. Review what went wrong.

"""##),
    EmbeddedFile(name: "data-lake", text: ##"""
kind: architecture
names: data lake, data lake architecture, lakehouse, data platform

Data sources send records to the ingestion service. The Data lake contains "Raw zone", "Clean zone" and "Curated zone". The ingestion service writes to the raw zone. The raw zone feeds the clean zone. The clean zone feeds the curated zone. The curated zone serves the query engine. The query engine feeds the dashboards and the data science notebooks.

"""##),
    EmbeddedFile(name: "data-migration", text: ##"""
kind: flowchart
names: data migration, database migration, cloud migration, migrating to the cloud, system migration, server migration, legacy migration

Take stock of the old system. Map the data to the new one. Back up everything. Run a trial migration. Is the data complete? If not, correct the mapping and go back to run a trial migration. If yes, freeze the old system, then move the data, then check the new system. Switch the users over. Shut down the old system.

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
    EmbeddedFile(name: "decision-making", text: ##"""
kind: flowchart
names: decision making, making a decision, decision, choosing between options, decision process

Say what has to be decided. Gather the facts. List the options. Weigh pros and cons. Is one option clearly best? If not, ask somebody with experience and go back to weigh pros and cons. If yes, decide, then act, then look back at the result.

"""##),
    EmbeddedFile(name: "decision-pet", text: ##"""
kind: flowchart
names: get a cat, get a dog, get a pet, cat, dog, getting a cat, getting a dog, getting a pet, buying a pet, having a pet

Think about your daily life. Does anybody at home have an allergy? If yes, choose another pet. If not, do you have time for it every day? If not, wait for a better moment. If yes, can you pay for food and the vet? If not, save up first. If yes, are pets allowed in your flat? If not, ask the landlord. If yes, visit the shelter and choose your pet.

"""##),
    EmbeddedFile(name: "declutter", text: ##"""
kind: flowchart
names: decluttering, declutter, sorting clothes, tidying a wardrobe, wardrobe, cleaning out a closet, marie kondo, keep or throw away

Take the next thing. Do you use it? If yes, is there a place for it? If yes, put it there. If not, find a place. If not used, is the thing broken? If yes, throw it away. If not, could somebody use it? If yes, give it away. If not, recycle it. In all cases are things left? If yes, go back to take the next thing. If not, wipe the shelf.

"""##),
    EmbeddedFile(name: "deicing", text: ##"""
kind: flowchart
names: de-icing, aircraft de-icing, deicing, ice, snow removal, snow, winter service, clearing snow

Check the temperature. Inspect the surface. Is there ice or snow? If not, set off. If yes, spread or spray the fluid, then wait some minutes. Look again. Is everything clear? If not, call the second vehicle. If yes, note the time. In all cases set off.

"""##),
    EmbeddedFile(name: "dental-visit", text: ##"""
kind: flowchart
names: dental visit, dentist, dentist visit, dental treatment, tooth, dental appointment, toothache, dental clinic

Book a visit. Fill in the health form. Examine the teeth. Is there a cavity? If not, clean the teeth. If yes, numb the tooth, then drill out the decay, then fill the tooth. In both cases pay the bill. Set the next visit.

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
    EmbeddedFile(name: "disaster-recovery", text: ##"""
kind: flowchart
names: disaster recovery, server outage, system outage, failover, business continuity, data center outage, service outage, outage

Detect the outage. Alert the team on call. Is the main site reachable? If yes, restart the failed service. If not, switch over to the standby site, then restore the data from the backup. Test the service. Does it work? If not, go back to alert the team on call. If yes, inform the customers, then write the review.

"""##),
    EmbeddedFile(name: "dishwasher", text: ##"""
kind: flowchart
names: dishwasher, how dishwasher works, dishwasher cycle, dishes, washing dishes, washing up, doing the dishes

Scrape off the leftovers. Load the dishwasher. Add the tablet and close the dishwasher. Water fills the tub. The spray arms wash the dishes with hot water. Drain the dirty water. Rinse with fresh water. Are the dishes clean? If not, run another wash and go back to drain the dirty water. If yes, dry the dishes with hot air.

"""##),
    EmbeddedFile(name: "dmz", text: ##"""
kind: network
names: DMZ, network security, secure network, DMZ network

The internet is connected to the outer firewall. The DMZ contains a web server and a mail server. The outer firewall is connected to the web server and the mail server. The web server and the mail server are connected to the inner firewall. The LAN contains the inner firewall, a database server and three workstations. The inner firewall is connected to the database server and the workstations.

"""##),
    EmbeddedFile(name: "docker-build", text: ##"""
kind: flowchart
names: docker, docker build, container deployment, docker deployment, container build, containerization, dockerizing an app

Write the Dockerfile. Build the image. Does the build succeed? If not, fix the Dockerfile and go back to build the image. If yes, scan the image, then push it to the registry. Pull the image on the server. Start the container. Is the health check green? If not, roll back to the previous image. If yes, send traffic to the container.

"""##),
    EmbeddedFile(name: "document-approval", text: ##"""
kind: flowchart
names: document approval, document review, document management, document workflow, document signing, e-signature, electronic signature, document control, document processing

Write the document. Send it for review. Are changes needed? If yes, revise it and go back to send it for review. If not, does the manager approve? If not, reject it with comments. If yes, sign it, then publish the version, then archive it.

"""##),
    EmbeddedFile(name: "dog-walk", text: ##"""
kind: flowchart
names: dog walk, walking a dog, walking the dog, dog training, training a dog, dog bath, bathing a dog, washing a dog, feeding a dog, feeding a cat, pet care, dog

Fetch the leash. Put on the collar. Is there rain? If yes, take a towel along. If not, go straight out. In both cases walk to the park. Let the dog run. Call the dog. Does the dog come? If not, go back to call the dog. If yes, praise it, then give it a treat. Walk home. Fill the bowls.

"""##),
    EmbeddedFile(name: "domain-registration", text: ##"""
kind: flowchart
names: domain registration, registering a domain, domain name, buying a domain

Choose a name. Check whether the domain is free. Is it free? If not, go back to choose a name. If yes, choose a registrar, then enter the contact data, then pay. Set the name servers. Wait until DNS has spread. Open the website.

"""##),
    EmbeddedFile(name: "driving-licence", text: ##"""
kind: flowchart
names: driving license, driving licence, driver's license, driving test, learning to drive, driver license, driver's licence, getting a driver's license, drivers license, driving lessons

Register with a driving school. Take the eye test. Learn the rules. Take the theory test. Is it passed? If not, go back to learn the rules. If yes, take driving lessons. Take the driving test. Is it passed? If not, go back to take driving lessons. If yes, pay the fee, then receive the licence.

"""##),
    EmbeddedFile(name: "drone-preflight", text: ##"""
kind: flowchart
names: drone preflight, drone, drone flight, preflight, preflight check, drone check, flying a drone, quadcopter

Check the weather and the no-fly zones. Inspect the frame and the propellers. Is anything damaged? If yes, replace the part and go back to inspect the frame and the propellers. If not, check the battery. Is the battery full? If not, charge the battery. If yes, switch on the controller. Wait for the GPS signal. Set the return point. Test the motors. Take off.

"""##),
    EmbeddedFile(name: "earthquake", text: ##"""
kind: flowchart
names: earthquake, earthquake drill, earthquake safety, tornado, hurricane, flood, storm warning, natural disaster, emergency response, disaster response, emergency plan, tsunami, tsunami warning, flood warning, emergency preparedness, wildfire

Receive the warning. Are you inside? If yes, take cover under a table. If not, move away from buildings. In both cases wait until it is over. Is anybody hurt? If yes, give first aid and call for help. If not, check gas and power. In both cases is the building damaged? If yes, leave it and go to the meeting point. If not, listen to the radio.

"""##),
    EmbeddedFile(name: "ecommerce-return", text: ##"""
kind: flowchart
names: product exchange, exchange, clothes return, online return, return shipment, item return

Open the order. Choose the item. Give the reason. Is the order younger than 30 days? If not, refuse the return. If yes, print the label, then send the parcel. Inspect the item. Is it unused? If not, send it back. If yes, refund the money or send the exchange.

"""##),
    EmbeddedFile(name: "egg", text: ##"""
kind: flowchart
names: egg, boiling an egg, boiled egg

Boil water. Put the egg in. Soft or hard? Soft: wait five minutes. Hard: wait ten minutes. In both cases cool the egg, then serve.

"""##),
    EmbeddedFile(name: "election", text: ##"""
kind: flowchart
names: election, voting, vote, voting process, electronic voting, casting a vote, polling station, online voting, presidential election, elections, ballot, counting votes

Register the voters. Nominate the candidates. Hold the campaign. The voter comes to the polling station. Is the voter on the list? If not, send them to the office. If yes, hand out the ballot, then mark it, then drop it into the box. Close the polls. Count the votes. Is the result very close? If yes, count again. If not, announce the winner.

"""##),
    EmbeddedFile(name: "electrical-circuit-fault", text: ##"""
kind: flowchart
names: electrical fault, circuit fault, soldering, electronics repair, phone repair, repairing a phone, broken phone, cracked screen, device repair, repair shop, multimeter, laptop repair

Switch off the power. Open the case. Look for burnt parts. Is a part burnt? If yes, replace the part. If not, measure the voltages, then find the faulty part and replace it. In both cases close the case. Switch on the power. Does the device work? If not, go back to open the case. If yes, hand it back.

"""##),
    EmbeddedFile(name: "elevator", text: ##"""
kind: flowchart
names: elevator, lift

Press the button. Is the lift on this floor? If not, move the lift to the floor. Open the doors. Choose a floor. Is the lift overloaded? If yes, sound the alarm and go back to open the doors. If no, close the doors, then move to the floor, then open the doors again.

"""##),
    EmbeddedFile(name: "email-sending", text: ##"""
kind: flowchart
names: email sending, sending an email, writing an email, email, email delivery, answering an email, send an email, email processing, inbox, inbox zero, processing email, handling email

Open the inbox. Read the next message. Does the message need an answer? If not, archive it. If yes, can it be answered in two minutes? If yes, answer it at once. If not, put it on the task list. In all cases are messages left? If yes, go back to read the next message. If not, close the inbox.

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
    EmbeddedFile(name: "er-triage", text: ##"""
kind: flowchart
names: er triage, triage, emergency triage, emergency department, emergency room triage, nurse triage, patient triage, hospital triage, emergency patient

The patient arrives. Check the breathing and the pulse. Is it life-threatening? If yes, call the resuscitation team. If not, measure the vital signs, then ask about the pain. Is the case urgent? If yes, see a doctor within 15 minutes. If not, register the patient, then wait in the waiting room. In all cases treat the patient. Is a stay needed? If yes, admit the patient. If not, discharge the patient.

"""##),
    EmbeddedFile(name: "essay", text: ##"""
kind: flowchart
names: essay, writing an essay, essay writing, writing a report, writing a story, writing process, essay grading

Read the question. Gather ideas. Write an outline. Write the first draft. Is the argument clear? If not, revise it and go back to write the first draft. If yes, check spelling and sources, then format the text, then hand it in.

"""##),
    EmbeddedFile(name: "even-odd", text: ##"""
kind: flowchart
names: even odd, even number, odd number

Start -> Read number n -> n divisible by 2?
n divisible by 2? -yes-> Print "even" -> End
n divisible by 2? -no-> Print "odd" -> End

"""##),
    EmbeddedFile(name: "evening-routine", text: ##"""
kind: flowchart
names: evening routine, night routine, bedtime routine, going to bed, bedtime, sleep routine, sleep, falling asleep, before bed, skincare routine

Switch off the screens. Tidy up the room. Pack the bag for tomorrow. Take a shower. Brush your teeth. Set the alarm. Are you tired? If not, read a book and go back to set the alarm. If yes, dim the light, then lie down. Fall asleep.

"""##),
    EmbeddedFile(name: "event-driven", text: ##"""
kind: architecture
names: event-driven, event driven, event-driven architecture, event driven architecture, event-driven system, event-driven microservices, pub/sub architecture, publish subscribe

The order service, the payment service and the user service publish events to the event bus. The email service, the inventory service and the analytics service consume events from the event bus. The analytics service writes to the event store.

"""##),
    EmbeddedFile(name: "event-planning", text: ##"""
kind: flowchart
names: event planning, event management, planning an event, organizing an event, conference planning, conference, party planning, planning a party, event organization, birthday party, birthday, planning a birthday party, party, wedding planning, wedding, planning a wedding

Set the date and the budget. Write the guest list. Find a venue. Is it free on that date? If not, go back to find a venue. If yes, book the venue, then send the invitations, then order food and music. Have enough guests accepted? If not, invite more guests. If yes, make the seating plan. In both cases decorate. Welcome the guests. Clean up and say thanks.

"""##),
    EmbeddedFile(name: "exam", text: ##"""
kind: flowchart
names: exam, examination, taking an exam, grading, grade

Study the material. Take the exam. Grade the exam. Is the score high enough? If not, go back to study the material. If yes, receive the certificate.

"""##),
    EmbeddedFile(name: "exercise-decision", text: ##"""
kind: flowchart
names: workout, going to the gym, gym, exercise, fitness, training plan, gym membership, jogging, running, go running, working out

Set a goal. Do you feel well today? If not, rest and drink water. If yes, warm up for ten minutes. Do the first set. Is the form clean? If not, take less weight and go back to do the first set. If yes, finish the other sets, then stretch, then drink water. Write down the training.

"""##),
    EmbeddedFile(name: "expense-approval", text: ##"""
kind: flowchart
names: expense approval, expense, expense claim, expense reimbursement, expense report, travel expense, reimbursement

Submit expense report. Are the receipts complete? If not, ask for missing receipts and go back to submit expense report. If yes, manager reviews report. Is the report approved? If not, return report with comments. If yes, reimburse employee.

"""##),
    EmbeddedFile(name: "eye-test", text: ##"""
kind: flowchart
names: eye test, eye exam, glasses, optician, vision test, buying glasses, eye examination

Book a test. Read the letters on the chart. Is the sight sharp? If yes, come back in two years. If not, try different lenses. Is the sight better? If not, go back to try different lenses. If yes, write the prescription, then choose a frame, then make the glasses. Adjust the fit.

"""##),
    EmbeddedFile(name: "factorial", text: ##"""
kind: flowchart
names: factorial

Start -> Read number n -> Set result to 1 -> n > 1?
n > 1? -yes-> Multiply result by n -> Subtract 1 from n -> n > 1?
n > 1? -no-> Print result -> End

"""##),
    EmbeddedFile(name: "farming", text: ##"""
kind: flowchart
names: farming, crop, crop farming, farm, harvest, wheat, growing wheat, crop production, rice farming, agriculture, crop cultivation, harvesting, growing crops, wheat bread

Test the soil. Plough the field. Sow the seed. Is there enough rain? If not, water the field. If yes, watch the growth. In both cases are there pests? If yes, treat the plants. If not, add fertilizer. In both cases harvest the crop. Dry and clean it. Store it. Sell it.

"""##),
    EmbeddedFile(name: "feature-request", text: ##"""
kind: flowchart
names: feature request, feature development, new feature, feature prioritization, product backlog, feature, user story, backlog refinement, feature request handling

Collect the request. Describe it as a user story. Is it worth the effort? If not, decline and explain. If yes, put it in the backlog, then estimate it, then plan it into a sprint. Build the feature. Test it. Is the feature accepted? If not, go back to build the feature. If yes, release it, then ask the users.

"""##),
    EmbeddedFile(name: "fibonacci", text: ##"""
kind: flowchart
names: fibonacci

Start -> Read count -> Set a to 0 and b to 1 -> Numbers left?
Numbers left? -yes-> Print a -> Set a to b and b to a + b -> Numbers left?
Numbers left? -no-> End

"""##),
    EmbeddedFile(name: "file-sync", text: ##"""
kind: flowchart
names: file sync, file synchronization, cloud sync, syncing files, file synchronisation, data synchronization, data sync

Watch the folder. Has a file changed? If not, go back to watch the folder. If yes, compare it with the copy in the cloud. Is there a conflict? If yes, keep both copies. If not, upload the change. In both cases update the index. Notify the other devices.

"""##),
    EmbeddedFile(name: "file-upload", text: ##"""
kind: flowchart
names: file upload, upload, upload file, document upload, image upload, uploading a file

Choose file. Is the file type allowed? If not, show error message and go back to choose file. If yes, is the file small enough? If not, show error message. If yes, upload file, then scan for viruses, then save file, then show success message.

"""##),
    EmbeddedFile(name: "film-production", text: ##"""
kind: flowchart
names: film production, movie production, making a movie, video production, filmmaking, making a film, film making, animation, animation production, youtube video, making a video, video editing, youtube, tv production

Write the script. Find the money. Cast the actors. Build the set. Shoot the scene. Is the take good? If not, go back to shoot the scene. If yes, copy the material, then cut the film, then add sound and music. Show it to a test audience. Do they like it? If not, go back to cut the film. If yes, release the film.

"""##),
    EmbeddedFile(name: "fire-alarm", text: ##"""
kind: flowchart
names: fire alarm, smoke detector, smoke alarm, fire evacuation, evacuation, fire drill

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
    EmbeddedFile(name: "football-match", text: ##"""
kind: flowchart
names: football match, soccer match, football game, football, soccer, penalty, penalty kick, referee, sports match, tournament, sports tournament, match, tennis match, basketball game, offside, football referee

Toss the coin. Kick off. Play the ball. Is there a foul? If yes, was the foul in the box? If yes, give a penalty. If not, give a free kick. If there is no foul, go on. Is the time over? If not, go back to play the ball. If yes, is the score level? If yes, play extra time. If not, end the match.

"""##),
    EmbeddedFile(name: "form-validation", text: ##"""
kind: flowchart
names: form validation, form submission, contact form, validating a form, input validation, web form, submitting a form

Fill in the form. Press submit. Are all required fields filled? If not, mark the empty fields and go back to fill in the form. If yes, is the email address valid? If not, show a hint and go back to fill in the form. If yes, send the data to the server, then save it, then show the thank-you message.

"""##),
    EmbeddedFile(name: "fraud-detection", text: ##"""
kind: flowchart
names: fraud detection, fraud, transaction monitoring, credit card fraud, fraud prevention, anti-money laundering, aml, lost card, stolen card, lost credit card

Receive the transaction. Score the risk. Is the score high? If not, approve the transaction. If yes, hold the transaction, then ask the customer. Does the customer confirm it? If yes, approve the transaction. If not, block the card, then open a case, then send a new card.

"""##),
    EmbeddedFile(name: "frog-life", text: ##"""
kind: flowchart
names: frog, frog life, frog metamorphosis

Eggs -> Tadpole -> Tadpole with legs -> Froglet -> Adult frog -> Eggs

"""##),
    EmbeddedFile(name: "fundraising", text: ##"""
kind: flowchart
names: fundraising, donation, charity donation, charity, crowdfunding, donation process, fundraiser, nonprofit donation, food bank, food drive, clothes donation, donating clothes

Set the goal. Tell the story. Ask the supporters. Does a supporter give? If not, thank them and stay in touch. If yes, receive the donation, then send the receipt. Is the goal reached? If not, go back to ask the supporters. If yes, spend it on the project, then report what it achieved.

"""##),
    EmbeddedFile(name: "game-loop", text: ##"""
kind: flowchart
names: game loop, video game, computer game, game, game flow, game development, snake game, tetris, platformer, mobile game, snake, pong, arcade game

Load the level. Show the menu. Start the game. Read the input. Move the figures. Is there a collision? If yes, lose a life. If not, add points. In both cases draw the picture. Are lives left? If yes, go back to read the input. If not, show game over. Save the high score.

"""##),
    EmbeddedFile(name: "garbage-collection", text: ##"""
kind: flowchart
names: garbage collection, garbage collector, memory management, mark and sweep

Allocate an object. Is the memory full? If not, go on running. If yes, pause the program, then mark what the roots reach, then sweep what is not marked. Compact the memory. Is enough memory free? If not, throw an out-of-memory error. If yes, resume the program.

"""##),
    EmbeddedFile(name: "gardening", text: ##"""
kind: flowchart
names: gardening, planting, planting a tree, plant a tree, garden, planting seeds, vegetable garden, growing vegetables, growing tomatoes, tomatoes, growing plants, planting flowers, seedlings, plant a garden

Choose a sunny spot. Dig the soil. Is the soil poor? If yes, mix in compost. If not, rake it smooth. In both cases plant the seeds. Water the bed. Have the seedlings come up? If not, go back to water the bed. If yes, thin them out, then pull the weeds, then feed them. Harvest.

"""##),
    EmbeddedFile(name: "getting-married", text: ##"""
kind: flowchart
names: getting married, marriage, proposal of marriage, dating, first date, asking someone out, date, asking someone on a date, friendship, relationship, making friends, friendship algorithm

Get to know each other. Do you like each other? If not, stay friends. If yes, ask for a date. Is the answer yes? If not, stay friends. If yes, spend time together, then meet the families. Do you want the same things? If not, talk it over. If yes, propose, then set the date, then marry.

"""##),
    EmbeddedFile(name: "geyser", text: ##"""
kind: flowchart
names: geyser, hot spring

Groundwater seeps down -> Hot rock heats the water -> Pressure builds in the chamber -> Water boils and flashes to steam -> Geyser erupts -> Chamber refills -> Hot rock heats the water

"""##),
    EmbeddedFile(name: "gift", text: ##"""
kind: flowchart
names: gift, buying a gift, choosing a gift, present, birthday present, buying a present, choosing a present, gift giving

How well do you know the person? Very well: think of their hobbies. Hardly: take flowers or a book. In both cases set a budget. Look for ideas. Is the idea within the budget? If not, go back to look for ideas. If yes, buy it, then wrap it, then write a card. Hand it over.

"""##),
    EmbeddedFile(name: "git-workflow", text: ##"""
kind: flowchart
names: git workflow, git branching, pull request, feature branch, git

Create a branch. Write code. Commit the changes. Push the branch. Open a pull request. Do the checks pass? If not, go back to write code. If yes, is the review approved? If not, go back to write code. If yes, merge the branch.

"""##),
    EmbeddedFile(name: "glass-making", text: ##"""
kind: flowchart
names: glass, glass making, glass production, glassblowing, glass recycling, bottle recycling, glass bottle, bottle, plastic recycling, plastic bottle, bottle deposit

Collect the old bottles. Sort them by color. Crush them. Is the glass clean? If not, wash it again. If yes, mix it with sand, soda and lime. Melt it at 1500 degrees. Blow it into a mould. Cool it slowly. Check for cracks. Is the bottle cracked? If yes, melt it again. If not, pack the bottles.

"""##),
    EmbeddedFile(name: "goods-receipt", text: ##"""
kind: flowchart
names: goods receipt, receiving goods, goods receiving, incoming goods, receiving a delivery, incoming inspection, unloading a truck, delivery acceptance, receiving

The truck arrives. Compare the delivery note with the order. Does it match? If not, call the supplier. If yes, unload the pallets. Inspect the goods. Is anything damaged? If yes, take photos and make a claim. If not, sign the delivery note. In both cases label the goods. Put them on the shelf. Book the stock.

"""##),
    EmbeddedFile(name: "grocery-shopping", text: ##"""
kind: flowchart
names: grocery shopping, groceries, shopping, supermarket, shopping trip, grocery, going shopping, buying groceries, grocery store

Check the fridge. Write the shopping list. Drive to the supermarket. Take the next item. Is the item in stock? If not, choose something similar. If yes, put it in the cart. In both cases is anything left on the list? If yes, go back to take the next item. If not, go to the checkout. Pay. Carry the bags home.

"""##),
    EmbeddedFile(name: "group-project", text: ##"""
kind: flowchart
names: group project, team project, school project, student project, science project, science fair

Form the group. Choose a topic. Does the teacher agree? If not, go back to choose a topic. If yes, share the tasks, then research, then put the parts together. Rehearse the talk. Is everybody ready? If not, go back to rehearse the talk. If yes, present the project.

"""##),
    EmbeddedFile(name: "guessing-game", text: ##"""
kind: flowchart
names: guessing game, number guessing

Start. Pick a secret number. Ask for a guess. Is the guess right? If yes, congratulate the player. If not, is the guess too high? If yes, say "lower" and go back to ask for a guess. If not, say "higher" and go back to ask for a guess.

"""##),
    EmbeddedFile(name: "haircut", text: ##"""
kind: flowchart
names: haircut, hair salon, hairdresser, barber, spa, nail salon, beauty salon, makeup, tattoo, salon appointment, salon

Greet the customer. Talk about the wish. Is an allergy known? If yes, choose other products. If not, prepare the tools. In both cases wash the hair. Cut and style it. Show it in the mirror. Is the customer happy? If not, go back to cut and style it. If yes, take the payment. Book the next visit.

"""##),
    EmbeddedFile(name: "hand-washing", text: ##"""
kind: flowchart
names: hand washing, washing hands, wash hands, handwashing, hand hygiene

Wet your hands. Take soap. Rub the palms and the backs. Clean between the fingers. Have 20 seconds passed? If not, go back to rub the palms and the backs. If yes, rinse with water. Dry with a clean towel. Turn off the tap.

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
    EmbeddedFile(name: "homework", text: ##"""
kind: flowchart
names: homework, doing homework, studying for a test, homework routine, exam preparation, studying for an exam, exam study, studying, homework submission, assignment submission, assignment

Write down the task. Gather the books. Read the task. Is it clear? If not, ask a classmate or the teacher. If yes, work on it. Take a short break. Is the task finished? If not, go back to work on it. If yes, check the answers, then pack the school bag.

"""##),
    EmbeddedFile(name: "honey", text: ##"""
kind: flowchart
names: honey, honey production, beekeeping, bee, making honey, beehive, bees make honey, honey making, pollination

Bees fly to the flowers. Collect the nectar. Carry it to the hive. Pass it from bee to bee. Fill it into the comb. Fan it with the wings. Is the nectar thick? If not, go back to fan it with the wings. If yes, seal the cell with wax. The beekeeper takes the comb. Spin the comb. Strain the honey. Fill the jars.

"""##),
    EmbeddedFile(name: "hotel-booking", text: ##"""
kind: flowchart
names: hotel booking, hotel reservation, room booking, flight booking, travel booking, ticket booking, booking hotel

Enter dates. Search offers. Is an offer available? If not, go back to enter dates. If yes, choose offer, then enter guest details, then pay. Is the payment successful? If not, go back to pay. If yes, send booking confirmation.

"""##),
    EmbeddedFile(name: "hotel-checkin", text: ##"""
kind: flowchart
names: hotel check-in, check-in desk, hostel, hostel check-in, hotel check in, checking into a hotel, hotel stay, hotel guest, hotel checkout, hotel check-out, hotel, guest check-in, housekeeping, hotel reception

The guest arrives. Ask for the name. Is there a booking? If not, is a room free? If not, recommend another hotel. If yes, book the room. If there is a booking, open the booking. In both cases check the ID. Take the deposit. Hand over the key card. The guest stays. Check the minibar. Print the bill. Take the payment.

"""##),
    EmbeddedFile(name: "hotfix", text: ##"""
kind: flowchart
names: hotfix, rollback, emergency fix, production bug, production incident, failed deployment, emergency change

Report the production bug. Reproduce the bug. Was the last release the cause? If yes, roll back. If not, branch off the live version, then fix the code, then run the tests. Deploy to production. Is the bug gone? If not, go back to reproduce the bug. If yes, merge the fix into main.

"""##),
    EmbeddedFile(name: "house-building", text: ##"""
kind: flowchart
names: house building, building a house, house construction, construction, construction project, building construction, build a house, bridge building, building a bridge, shed, building a shed, treehouse, road construction

Buy the plot. Draw the plans. Apply for the building permit. Is the permit granted? If not, revise the plans and go back to apply for the building permit. If yes, dig the pit, then pour the foundation, then raise the walls. Put on the roof. Lay pipes and cables. Plaster and paint. Is the final inspection passed? If not, mend the faults. If yes, move in.

"""##),
    EmbeddedFile(name: "house-cleaning", text: ##"""
kind: flowchart
names: house cleaning, cleaning the house, room cleaning, cleaning a room, cleaning, household chores, chores, spring cleaning, tidying a room, bathroom cleaning, cleaning the kitchen, tidying up

Open the windows. Pick up what lies around. Is the thing in the right room? If yes, put it in its place. If not, carry it to its room. In both cases dust the shelves. Vacuum the floor. Mop the floor. Is any stain left? If yes, scrub it. If not, take out the rubbish.

"""##),
    EmbeddedFile(name: "image-classification", text: ##"""
kind: flowchart
names: image classification, image recognition, object detection, face recognition, facial recognition, computer vision, face unlock

Capture the image. Resize and normalize it. Find the regions of interest. Extract the features. Compare with the trained model. Is the score above the threshold? If yes, show the label. If not, mark it as unknown. In both cases store the result.

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
    EmbeddedFile(name: "insurance-claim", text: ##"""
kind: flowchart
names: insurance claim, claim processing, claims processing, claim, car accident, car insurance claim, accident report, accident, health insurance, insurance, home insurance

Report the damage. Send photos and papers. Are the papers complete? If not, ask for what is missing. If yes, check the policy. Is the damage covered? If not, refuse the claim with a reason. If yes, an expert estimates the cost. Is the amount agreed? If not, negotiate. If yes, pay the claim. In all cases close the file.

"""##),
    EmbeddedFile(name: "interrupt", text: ##"""
kind: flowchart
names: interrupt, interrupt handling, cpu, instruction cycle, fetch decode execute, fetch-execute, processor, cpu instruction, fetch execute, system call, process scheduling, cpu scheduling, context switch

Fetch the instruction. Decode it. Load the operands. Execute it. Write back the result. Is an interrupt waiting? If yes, save the state, then run the handler, then restore the state. If not, increase the program counter. Is the program over? If not, go back to fetch the instruction. If yes, halt.

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
    EmbeddedFile(name: "job-application", text: ##"""
kind: flowchart
names: applying for a job, apply for a job, job search, finding a job, job hunt, looking for a job, job seeker, getting a job, job hunting

Look for openings. Does the job suit you? If not, go back to look for openings. If yes, adapt the résumé, then write the cover letter, then send the application. Are you invited? If not, go back to look for openings. If yes, prepare for the interview, then attend the interview. Is there an offer? If not, ask for feedback. If yes, negotiate and sign the contract.

"""##),
    EmbeddedFile(name: "job-interview", text: ##"""
kind: flowchart
names: job interview, interview, interviewing a candidate, candidate interview, candidate screening, interview process

Welcome the candidate. Introduce the team. Ask about experience. Give a practical task. Does the candidate convince? If not, send a friendly refusal. If yes, hold a second interview. Do the references fit? If not, send a friendly refusal. If yes, make an offer, then agree on the start date.

"""##),
    EmbeddedFile(name: "kubernetes", text: ##"""
kind: architecture
names: kubernetes, kubernetes cluster, k8s, k8s cluster, kubernetes architecture

The Kubernetes cluster contains the Control plane and two worker nodes. The Control plane contains "API server", "etcd", "Scheduler" and "Controller manager". Each worker node contains one kubelet and two pods. The API server keeps its state in etcd. The scheduler and the controller manager call the API server. Each kubelet calls the API server. The kubectl client calls the API server.

"""##),
    EmbeddedFile(name: "lab-experiment", text: ##"""
kind: flowchart
names: experiment, lab experiment, chemistry experiment, titration, science experiment, chemical reaction, laboratory experiment, chromatography, dna extraction, pcr, distillation

Ask a question. Form a hypothesis. Put on goggles and gloves. Set up the equipment. Change one variable. Measure the result. Is the measurement repeated three times? If not, go back to measure the result. If yes, compute the mean, then draw the graph. Does it support the hypothesis? If yes, write the report. If not, go back to form a hypothesis.

"""##),
    EmbeddedFile(name: "lab-test", text: ##"""
kind: flowchart
names: lab test, blood test, laboratory test, lab sample, sample testing, specimen, covid test, sample analysis, laboratory workflow, diagnostic test, lab sample handling

Order the test. Take the sample. Label the sample. Bring it to the lab. Is the sample usable? If not, go back to take the sample. If yes, run the analysis, then check the values. Is a value critical? If yes, call the doctor at once. If not, send the report. In both cases discuss the result with the patient.

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
    EmbeddedFile(name: "leaky-tap", text: ##"""
kind: flowchart
names: leaky tap, dripping tap, leaking faucet, leaky faucet, dripping faucet, plumbing, fixing a leak, water leak, clogged drain, blocked drain, pipe leak, clogged toilet, clogged sink

Turn off the water. Open the tap. Take off the handle. Look at the washer. Is the washer worn? If yes, put in a new washer. If not, clean the seat. In both cases put the handle back. Turn on the water. Does the tap still drip? If yes, call a plumber. If not, wipe everything dry.

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
    EmbeddedFile(name: "learning-instrument", text: ##"""
kind: flowchart
names: learning an instrument, learning the guitar, learning guitar, piano practice, practicing piano, learning the piano, learning a language, language learning, learning a new language, learning a skill, learning to code, learning programming, learning to swim

Choose a goal. Find a teacher or a course. Set a daily time. Practise the basics. Is the progress good? If not, slow down and go back to practise the basics. If yes, try something harder. Show it to others. Are you content? If not, go back to practise the basics. If yes, set the next goal.

"""##),
    EmbeddedFile(name: "leave-request", text: ##"""
kind: flowchart
names: leave request, leave approval, vacation request, holiday request, time off request, leave application, annual leave, leave

Submit leave request. Is enough leave left? If not, reject request. If yes, manager reviews request. Is the request approved? If not, reject request. If yes, update calendar, then notify employee.

"""##),
    EmbeddedFile(name: "lesson-planning", text: ##"""
kind: flowchart
names: lesson planning, lesson plan, teaching a lesson, lesson, class planning, curriculum, course design, curriculum development, teaching

Set the learning goal. Choose the material. Plan the activities. Teach the lesson. Check what was understood. Is the goal reached? If not, explain it in another way and go back to check what was understood. If yes, give homework, then note what to improve.

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
    EmbeddedFile(name: "linux-boot", text: ##"""
kind: flowchart
names: linux boot, boot, boot sequence, computer boot, pc boot, system boot, server boot, operating system boot, computer startup, booting a computer

Power on. The firmware (BIOS or UEFI) runs the self-test. Does the self-test pass? If not, beep and halt. If yes, find the boot disk. Load the boot loader. Load the kernel and the initial RAM disk. Mount the root file system. Start the init system. Start the services. Show the login prompt.

"""##),
    EmbeddedFile(name: "load-balanced", text: ##"""
kind: architecture
names: load balanced web app, load-balanced, high availability, highly available web application, scalable web application, scalable architecture, scalable web app

Users connect to the load balancer over HTTPS. The load balancer routes to three web servers. They use the Redis cache and the main database. The main database copies every change to the read replica.

"""##),
    EmbeddedFile(name: "loan-application", text: ##"""
kind: flowchart
names: loan application, loan approval, loan, credit application, bank loan, mortgage application, mortgage, credit approval

Submit loan application. Check documents. Are the documents complete? If not, request missing documents and go back to check documents. If yes, check credit score. Is the score high enough? If not, reject application. If yes, approve loan, then sign contract, then pay out loan.

"""##),
    EmbeddedFile(name: "lost-item", text: ##"""
kind: flowchart
names: lost item, lost and found, lost keys, finding lost keys, lost wallet, lost luggage, lost property, lost phone, missing luggage, lost baggage, lost dog, missing pet, lost my keys, finding my keys

Notice the loss. Think of where you had it last. Search the pockets and bags. Is the search over? If yes, put the thing in its place. If not, search the rooms one by one, then ask at the lost property office. Was the thing handed in? If yes, describe it, then collect it. If not, report the loss, then replace it.

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
    EmbeddedFile(name: "machine-maintenance", text: ##"""
kind: flowchart
names: machine maintenance, maintenance, preventive maintenance, predictive maintenance, maintenance request, equipment maintenance, work order, facility maintenance, machine breakdown, machine failure, elevator maintenance, maintenance management

Report the fault. Open a work order. Rank the priority. Is the machine safe to run? If not, stop the machine. If yes, plan a time. In both cases are spare parts in stock? If not, order the parts. If yes, take them from the store. In both cases lock out the power. Repair the machine. Test it. Does it run? If not, go back to repair the machine. If yes, close the work order.

"""##),
    EmbeddedFile(name: "making-tea", text: ##"""
kind: flowchart
names: making tea, tea, make tea, cup of tea, brewing tea, making a cup of tea

Fill kettle. Boil water. Put tea bag in cup. Pour water. Steep for three minutes. Remove tea bag. Is milk wanted? If yes, add milk. Drink tea.

"""##),
    EmbeddedFile(name: "marketing-campaign", text: ##"""
kind: flowchart
names: marketing campaign, ad campaign, advertising campaign, marketing, digital marketing, social media campaign, email campaign, email marketing, campaign, newsletter, advertising

Set the goal and the budget. Define the audience. Choose the channels. Create the ads. Are the ads approved? If not, go back to create the ads. If yes, launch the campaign, then measure clicks and sales. Is the goal reached? If not, adjust the targeting and go back to launch the campaign. If yes, write the report.

"""##),
    EmbeddedFile(name: "meal-choice", text: ##"""
kind: flowchart
names: what to cook, what to eat, dinner, choosing a meal, meal choice

Look into the fridge. Is there enough for a meal? If not, feel like going out? If yes, eat in a restaurant. If not, order pizza. If there is, short of time? If yes, cook pasta. If not, cook a new recipe.

"""##),
    EmbeddedFile(name: "medication-administration", text: ##"""
kind: flowchart
names: medication administration, giving medication, administering medication, nurse medication, giving medicine, administering medicine, taking medicine

Read the order. Check the patient's name. Is there an allergy? If yes, call the doctor. If not, prepare the dose. Is the dose right? If not, go back to prepare the dose. If yes, give the medicine, then sign the chart, then watch for side effects.

"""##),
    EmbeddedFile(name: "meeting", text: ##"""
kind: flowchart
names: meeting, team meeting, board meeting, holding a meeting, meeting preparation, meeting scheduling, scheduling a meeting, running a meeting, meeting room

Set the goal. Invite the people. Do enough of them accept? If not, find another date and go back to invite the people. If yes, send the agenda, then open the meeting. Discuss the next item. Is the item decided? If not, note it for next time. If yes, record the decision. In both cases share the minutes.

"""##),
    EmbeddedFile(name: "merge-conflict", text: ##"""
kind: flowchart
names: merge conflict, git merge, resolving a merge conflict, git rebase, git conflict

Fetch the latest changes. Merge the branch. Is there a conflict? If not, push the merge. If yes, open the files with conflicts, then choose the right lines, then run the tests. Do the tests pass? If not, go back to choose the right lines. If yes, commit the result, then push the merge.

"""##),
    EmbeddedFile(name: "merge-sort", text: ##"""
kind: flowchart
names: merge sort, mergesort

Start -> More than one element?
More than one element? -no-> Return list -> End
More than one element? -yes-> Split list in half -> Sort left half -> Sort right half -> Merge halves -> End

"""##),
    EmbeddedFile(name: "message-queue", text: ##"""
kind: flowchart
names: message queue, job queue, retry, message processing, background job, task queue, queue worker, event processing

The producer publishes the message. Store it in the queue. The worker takes the message. Process it. Does it succeed? If yes, acknowledge the message. If not, is the retry limit reached? If not, wait and go back to the worker takes the message. If yes, put it aside as a dead letter, then alert somebody.

"""##),
    EmbeddedFile(name: "microservices", text: ##"""
kind: architecture
names: microservices, microservice architecture, microservices architecture, microservices e-commerce, microservices ecommerce, e-commerce architecture, ecommerce architecture, e-commerce platform, e-commerce system, online shop architecture, online store architecture, amazon clone

A web app and a mobile app use the API gateway. The API gateway forwards to four services: User service, Catalog service, Order service and Payment service. The user service uses the user database. The catalog service uses the catalog database. The order service uses the order database. The payment service charges cards through the payment provider. The order service publishes events to the message queue. The notification service consumes events from the message queue.

"""##),
    EmbeddedFile(name: "microwave", text: ##"""
kind: flowchart
names: microwave, microwave oven, heating food, reheating food, oven

Put the food inside. Close the door. Set the time and power. Is the door closed? If not, go back to close the door. If yes, start heating, then turn the plate, then count down. Is the time up? If not, go back to start heating. If yes, beep. Is the food hot? If not, go back to set the time and power. If yes, take out the food.

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
    EmbeddedFile(name: "mobile-release", text: ##"""
kind: flowchart
names: ios release, android release, mobile release, app release, app store release, app store submission, publishing an app, mobile app release, play store release, mobile ci/cd, ci/cd mobile, mobile pipeline, ios deployment, android deployment

Merge the code. Build the app. Run the tests on devices. Do the tests pass? If not, fix the code and go back to build the app. If yes, sign the build, then upload it to TestFlight or the test track, then collect the testers' feedback. Submit the app to the App Store. Is the review passed? If not, go back to fix the code. If yes, release in steps, then watch the crash reports.

"""##),
    EmbeddedFile(name: "model-deployment", text: ##"""
kind: flowchart
names: model deployment, deploying a model, mlops, machine learning deployment, ml pipeline, machine learning pipeline, ai model, ml model

Collect the data. Clean the data. Train the model. Evaluate the model. Is it accurate enough? If not, tune the parameters and go back to train the model. If yes, deploy the model, then serve predictions, then monitor the drift. Is the drift too large? If yes, go back to collect the data. If not, keep the model running.

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
    EmbeddedFile(name: "movie-ticket", text: ##"""
kind: flowchart
names: movie ticket, cinema ticket, concert ticket, event ticket, ticket booking, ticket purchase, buying tickets, ticket sales, theater ticket, online ticket, museum, museum visit, theme park, amusement park, museum tour

Choose the show. Choose the seats. Are the seats free? If not, go back to choose the seats. If yes, hold them for ten minutes, then pay. Is the payment accepted? If not, try another card. If yes, send the ticket by email. Show the ticket at the door. Is it valid? If not, send to the box office. If yes, go in.

"""##),
    EmbeddedFile(name: "moving-house", text: ##"""
kind: flowchart
names: moving house, moving, house move, moving out, moving home, relocation, moving to a new apartment, moving day, changing apartments

Give notice on the old flat. Ask for offers from movers. Is the price fine? If not, hire a van and ask friends. If yes, book the movers. In both cases pack the boxes. Change the address. Load the van. Drive to the new flat. Unpack. Is anything broken? If yes, report it to the insurance. If not, hand over the old keys.

"""##),
    EmbeddedFile(name: "music-lesson", text: ##"""
kind: flowchart
names: tuning a guitar, tune a guitar, guitar tuning, tuning an instrument, tuning a piano, tuning

Pluck the string. Listen to the tuner. Is the note too low? If yes, tighten the peg and go back to pluck the string. If not, is the note too high? If yes, loosen the peg and go back to pluck the string. If not, go on to the next string. Are strings left? If yes, go back to pluck the string. If not, play a chord.

"""##),
    EmbeddedFile(name: "music-production", text: ##"""
kind: flowchart
names: music production, recording a song, song recording, writing a song, songwriting, making music, album, music recording, concert, concert planning, band

Write the song. Rehearse it. Record the tracks. Is the take good? If not, go back to record the tracks. If yes, mix the tracks. Listen on small speakers. Is the mix balanced? If not, go back to mix the tracks. If yes, master it, then design the cover, then release it.

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
    EmbeddedFile(name: "navigation-app", text: ##"""
kind: flowchart
names: gps navigation, navigation app, navigation, gps, route planning, route navigation, finding a route

Enter the destination. Find the position by GPS. Compute the route. Show the next turn. Has the driver left the route? If yes, go back to compute the route. If not, is the destination reached? If not, go back to show the next turn. If yes, end the navigation.

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
    EmbeddedFile(name: "news-check", text: ##"""
kind: flowchart
names: fake news, fact checking, fact check, checking a source, source evaluation, misinformation, fake news detection, journalism

Read the claim. Who wrote it? Known: look for the original source. Unknown: look up the author. In both cases do other sources say the same? If not, treat it with doubt. If yes, is the date right? If not, add the context. If yes, is the picture real? If not, warn others. If yes, share it.

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
    EmbeddedFile(name: "offboarding", text: ##"""
kind: flowchart
names: offboarding, employee offboarding, leaving employee, employee exit, resignation, termination, employee termination, staff exit

Receive the resignation. Set the last working day. Hand over the open work. Hold the exit interview. Is all equipment returned? If not, remind the employee. If yes, sign the return slip. In both cases lock the accounts. Pay the final salary. Send the reference letter.

"""##),
    EmbeddedFile(name: "office-network", text: ##"""
kind: network
names: office network, small office network, corporate network, enterprise network, company network, business network, campus network

The internet is tied to the firewall. The firewall is connected to the core switch. The core switch is connected to two access switches, a file server and a mail server. Access switch 1 is connected to three PCs. Access switch 2 is connected to a printer and an access point. The access point is connected to two laptops via Wi-Fi.

"""##),
    EmbeddedFile(name: "oil-refining", text: ##"""
kind: flowchart
names: oil refining, crude oil, oil refinery, petroleum refining, refinery, oil production, oil drilling, gasoline production, fuel production

Drill the well. Pump the crude oil. Remove water and salt. Heat it in the furnace. Part it in the distillation column. Crack the heavy fractions. Remove the sulphur. Is the quality right? If not, treat it again. If yes, blend the fuels, then store them, then ship them.

"""##),
    EmbeddedFile(name: "onboarding-saas", text: ##"""
kind: flowchart
names: saas onboarding, product onboarding, app onboarding, free trial, trial signup, trial, subscription, subscription signup, subscription renewal, subscription management, subscription billing

Choose a plan. Create the account. Start the free trial. Does the user like it? If not, ask for feedback and close the account. If yes, enter the payment details. Is the payment accepted? If not, try another card. If yes, activate the subscription. In both cases send the invoice every month.

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
    EmbeddedFile(name: "organ-transplant", text: ##"""
kind: flowchart
names: organ transplant, organ donation, kidney transplant, transplant, kidney dialysis, chemotherapy, cancer treatment, physical therapy, physiotherapy, therapy, cancer screening, rehabilitation, mental health, psychotherapy, counseling

Refer the patient. Examine the patient. Discuss the options. Does the patient agree? If not, offer another treatment. If yes, make a treatment plan, then begin the treatment. Check the progress. Is the patient better? If not, adjust the plan and go back to check the progress. If yes, end the treatment, then plan the check-ups.

"""##),
    EmbeddedFile(name: "overdue-book", text: ##"""
kind: flowchart
names: overdue book, overdue books, library fine, late return, library reminder

List the overdue books. Send a reminder. Is the book returned within a week? If yes, charge a small fee. If not, send a second reminder. Is the book returned now? If yes, charge the full fee. If not, block the library card, then bill the price of the book.

"""##),
    EmbeddedFile(name: "packing", text: ##"""
kind: flowchart
names: packing, packing for a trip, packing a suitcase, pack suitcase, travel preparation, planning a trip, planning a vacation, trip planning, vacation planning, holiday planning, travel planning, going on vacation

Choose the destination. Check the weather. Book the journey and the hotel. Write the packing list. Pack the suitcase. Is the suitcase too heavy? If yes, take something out and go back to pack the suitcase. If not, check passport and tickets. Lock the house. Set off.

"""##),
    EmbeddedFile(name: "page-fault", text: ##"""
kind: flowchart
names: page fault, virtual memory, paging, page replacement, memory access, memory allocation

The program reads an address. Look in the TLB. Is it there? If yes, read the memory. If not, walk the page table, then check the page entry. Is the page in memory? If not, choose a page to evict, then load the page from disk. If yes, update the TLB. In both cases read the memory.

"""##),
    EmbeddedFile(name: "page-load", text: ##"""
kind: flowchart
names: opening a web page, page load, loading a web page, loading a website, opening a website, typing url browser, url browser, visiting a website, https page, website load, open web page, browser request

Type the URL into the browser. Is the page in the browser cache? If not, look up the IP address by DNS, then open a TCP and TLS connection to the server, then send the HTTP request. Receive the response. Is it an error? If yes, show the error page. If not, parse the HTML, then load the styles, scripts and images, then render the page.

"""##),
    EmbeddedFile(name: "painting-wall", text: ##"""
kind: flowchart
names: painting a wall, painting a room, paint a wall, wall painting, painting, renovation, home renovation, house renovation, kitchen renovation, bathroom renovation, wallpaper, redecorating, remodeling

Move the furniture out. Cover the floor. Fill the holes. Sand the wall. Tape the edges. Put on the primer. Put on a coat of paint. Let it dry. Is the color even? If not, go back to put on a coat of paint. If yes, peel off the tape, then clean the brushes, then put the furniture back.

"""##),
    EmbeddedFile(name: "pancakes", text: ##"""
kind: flowchart
names: pancakes, making pancakes, pancake, waffles, crepes, omelette, omelet, scrambled eggs, making an omelette, breakfast, making breakfast, fried eggs

Beat the eggs. Add milk and flour. Is the batter smooth? If not, stir again. If yes, heat the pan, then melt some butter. Pour in the batter. Are there bubbles on top? If not, wait a moment. If yes, turn it over. Is batter left? If yes, go back to pour in the batter. If not, serve with syrup.

"""##),
    EmbeddedFile(name: "paper-making", text: ##"""
kind: flowchart
names: paper, paper making, papermaking, paper production, making paper, paper recycling, paper mill, recycled paper

Cut the trees. Strip the bark. Chip the wood. Boil it into pulp. Wash and bleach the pulp. Spread it on a sieve. Press out the water. Dry the sheet. Is it thick enough? If not, return it to the pulp. If yes, smooth it, then roll it up, then cut it.

"""##),
    EmbeddedFile(name: "parking", text: ##"""
kind: flowchart
names: parking, parking garage, parking a car, parking lot, car park, parallel parking, parking ticket, parking system, parking space, finding a parking space

Drive up to the barrier. Is a space free? If not, drive to another car park. If yes, take a ticket. Open the barrier. Park the car. Come back later. Pay at the machine. Is the ticket paid? If not, go back to pay at the machine. If yes, open the exit barrier, then drive out.

"""##),
    EmbeddedFile(name: "passport", text: ##"""
kind: flowchart
names: passport application, applying for a passport, visa application, applying for a visa

Gather the documents. Fill in the application form. Take a photo. Pay the fee. Are the documents complete? If not, add what is missing and go back to fill in the application form. If yes, submit the application. Is the application approved? If yes, collect the passport. If not, read the reasons and apply again.

"""##),
    EmbeddedFile(name: "passport-control", text: ##"""
kind: flowchart
names: passport control, border check, immigration check, arriving at an airport, airport arrival

Queue at the desk. Show the passport. Scan the passport. Is the passport valid? If not, call the supervisor. If yes, compare the face with the photo. Is a visa needed? If yes, check the visa. If not, ask about the stay. In both cases stamp the passport. Collect the luggage. Walk through customs.

"""##),
    EmbeddedFile(name: "password-change", text: ##"""
kind: flowchart
names: changing a password, password change, choosing a password, strong password, creating a password, password policy, password validation, password strength

Type a new password. Does it have at least 12 characters? If not, show a hint and go back to type a new password. If yes, was it leaked before? If yes, show a warning and go back to type a new password. If not, type it again. Do both match? If not, go back to type a new password. If yes, save the hash, then sign out other devices.

"""##),
    EmbeddedFile(name: "password-manager", text: ##"""
kind: flowchart
names: password manager, two-step verification, secure login, passkey, biometric login, fingerprint, fingerprint login, unlocking a phone, phone unlock, fingerprint unlock

Touch the sensor. Read the fingerprint. Compare it with the stored pattern. Does the pattern match? If yes, unlock the phone. If not, are tries left? If yes, go back to touch the sensor. If not, ask for the PIN. Is the PIN right? If yes, unlock the phone. If not, lock the phone for a minute.

"""##),
    EmbeddedFile(name: "password-reset", text: ##"""
kind: flowchart
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery, resetting a password

Click forgot password. Enter email address. Is the account found? If not, show error message and go back to enter email address. If yes, send reset link. Open reset link. Is the link still valid? If not, go back to send reset link. If yes, enter new password, then save password, then show login page.

"""##),
    EmbeddedFile(name: "patent", text: ##"""
kind: flowchart
names: patent, patent application, filing a patent, trademark, trademark registration, copyright, invention, patenting an invention, intellectual property

Describe the invention. Search for older patents. Is it new? If not, change the invention and go back to search for older patents. If yes, draft the claims, then file the application. The office examines it. Are there objections? If yes, answer them. If not, grant the patent. In both cases pay the yearly fee.

"""##),
    EmbeddedFile(name: "patient-admission", text: ##"""
kind: flowchart
names: patient admission, hospital admission, patient registration, patient, patient visit, clinic visit, hospital visit, emergency room

Register patient. Take medical history. Is it an emergency? If yes, treat at once. If not, wait for doctor, then examine patient. In both cases make diagnosis, then start treatment. Is a stay needed? If yes, admit patient. If not, discharge patient.

"""##),
    EmbeddedFile(name: "patient-discharge", text: ##"""
kind: flowchart
names: patient discharge, hospital discharge, discharge, discharging a patient, discharge planning

The doctor decides on the discharge. Is care at home needed? If yes, arrange a nurse. If not, go on. Explain the medicines. Write the discharge letter. Book the follow-up visit. Settle the bill. Does the patient have a ride? If not, call a taxi. If yes, say goodbye. In both cases clean the room.

"""##),
    EmbeddedFile(name: "pattern-any", text: ##"""
kind: flow-pattern
names: *

Gather what is needed for {it}. Clear the place. {Do} {it}. Look at the result. Is everything in order? If not, correct what is wrong and go back to look at the result. If yes, put the things away.

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
names: check, calibrate, calibration, adjust, adjustment, test, inspect, verify, audit, measure, inspection

Get {it} ready. {Do} {it}. Is everything in order? If not, note the faults and have them corrected, then go back to {do} {it}. If yes, record the result.

"""##),
    EmbeddedFile(name: "pattern-checklist", text: ##"""
kind: flow-pattern
names: checklist, drill, routine

Take out the list for {it}. Read the next point. Check it. Is the point in order? If not, put it right and go back to check it. If yes, tick it off. Are points left? If yes, go back to read the next point. If not, sign the list.

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
    EmbeddedFile(name: "pattern-collect", text: ##"""
kind: flow-pattern
names: collect, collection, gather, harvest, pick

Make the list for {it}. Go to the first place. Collect {it}. Is the quality good? If not, sort it out. If yes, label it. In both cases are places left? If yes, go to the next place and go back to collect {it}. If not, store everything.

"""##),
    EmbeddedFile(name: "pattern-cook", text: ##"""
kind: flow-pattern
names: cook, bake, brew, prepare, mix, fry, roast

Gather everything for {it}. Prepare the ingredients. {Do} {it}. Try {it}. Is it good? If not, adjust it and go back to try {it}. If yes, serve {it}.

"""##),
    EmbeddedFile(name: "pattern-count", text: ##"""
kind: flow-pattern
names: count, calculate, compute, calculation, estimate, estimation, forecast, predict, prediction

Gather the numbers for {it}. Are numbers missing? If yes, ask for them. If not, clean the numbers. In both cases do the sums. Check the result. Is it plausible? If not, look for the mistake and go back to do the sums. If yes, round it, then report it.

"""##),
    EmbeddedFile(name: "pattern-delete", text: ##"""
kind: flow-pattern
names: delete, remove, dispose, disposal, destroy, discard, uninstall, deletion

Choose {it}. Is it still needed? If yes, keep it. If not, make a backup or a note. Ask for confirmation. Is the wish confirmed? If not, keep it. If yes, {do} {it}, then empty the bin, then record it.

"""##),
    EmbeddedFile(name: "pattern-deliver", text: ##"""
kind: flow-pattern
names: deliver, ship, send, mail, transport, dispatch

Pack {it}. Label {it}. Bring {it} to the receiver. Is anybody there? If not, leave a note and try later. If yes, hand over {it} and get a signature.

"""##),
    EmbeddedFile(name: "pattern-download", text: ##"""
kind: flow-pattern
names: download, upload, import, export, sync, synchronize, backup, back up, restore

Choose {it}. Check the space and the rights. Is there enough space? If not, delete old files. If yes, start the transfer. In both cases check the result. Is it complete? If not, go back to choose {it}. If yes, confirm it to the user.

"""##),
    EmbeddedFile(name: "pattern-escape", text: ##"""
kind: flow-pattern
names: escape, evacuate, evacuation, rescue, survive, leave, protect, protection

Notice the danger. Raise the alarm. Is the way out clear? If not, take the other way. If yes, follow the signs. In both cases help those who need it. Go to the meeting point. Count everybody. Is somebody missing? If yes, tell the rescue team. If not, wait for the all-clear.

"""##),
    EmbeddedFile(name: "pattern-evaluate", text: ##"""
kind: flow-pattern
names: evaluate, evaluation, assess, assessment, analyse, analyze, analysis, rate, grade, compare, comparison, survey

Set the criteria for {it}. Collect the data. Is the data complete? If not, go back to collect the data. If yes, compare {it} with the criteria. Are the criteria met? If yes, write a good report. If not, write down the gaps. In both cases agree on the next measures.

"""##),
    EmbeddedFile(name: "pattern-find", text: ##"""
kind: flow-pattern
names: find, search, look up, locate

Say what to look for. Look for {it}. Is it found? If not, widen the search and go back to look for {it}. If yes, use {it}.

"""##),
    EmbeddedFile(name: "pattern-grow", text: ##"""
kind: flow-pattern
names: grow, plant, raise, breed, cultivate, growing, cultivation

Choose a good place for {it}. Prepare the ground. Plant or settle {it}. Give water and food. Is everything healthy? If not, treat the cause and go back to give water and food. If yes, wait until it is grown. Harvest or pass it on.

"""##),
    EmbeddedFile(name: "pattern-handle", text: ##"""
kind: flow-pattern
names: handle, respond, deal, manage, report, escalate, react

Notice {it}. Report {it}. Is {it} urgent? If yes, act at once. If not, put {it} in the queue. In both cases solve the problem, then record what was done.

"""##),
    EmbeddedFile(name: "pattern-hire", text: ##"""
kind: flow-pattern
names: hire, recruit, recruitment, staff, appoint

Describe the job. Advertise it. Collect the applications. Does a candidate fit? If not, go back to advertise it. If yes, hold the interview. Is the candidate convincing? If not, decline kindly. If yes, make an offer, then sign the contract.

"""##),
    EmbeddedFile(name: "pattern-install", text: ##"""
kind: flow-pattern
names: install, set up, configure, deploy, update, upgrade, migrate

Check the requirements. Make a backup. {Do} {it}. Test {it}. Does it work? If not, restore the backup and find the cause, then go back to {do} {it}. If yes, inform the users.

"""##),
    EmbeddedFile(name: "pattern-investigate", text: ##"""
kind: flow-pattern
names: investigate, investigation, research, explore, exploration

Say what is to be found out about {it}. Gather what is known. Form a guess. Collect the evidence. Does it support the guess? If not, go back to form a guess. If yes, check it once more. Write the report. Present the findings.

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
    EmbeddedFile(name: "pattern-maintain", text: ##"""
kind: flow-pattern
names: maintain, maintenance, service, servicing, care, upkeep

Plan the date for {it}. Switch it off and secure it. Inspect the parts. Is a part worn? If yes, replace the part. If not, clean and oil it. In both cases run a test. Is the run smooth? If not, go back to inspect the parts. If yes, sign the log.

"""##),
    EmbeddedFile(name: "pattern-make", text: ##"""
kind: flow-pattern
names: make, craft

Choose a plan or a recipe for {it}. Gather what is needed. Is anything missing? If yes, buy what is missing. If not, clear the table. In both cases measure everything. {Do} {it} step by step. Check the result. Is the result good? If not, improve it and go back to check the result. If yes, finish it, then tidy up.

"""##),
    EmbeddedFile(name: "pattern-manage", text: ##"""
kind: flow-pattern
names: manage, management, administration, administer, handling, lifecycle, coordination, coordinate

Register {it}. Name an owner. Rank the priority. Is help from others needed? If yes, bring in the others. If not, do it within the team. In both cases carry out the work. Check the result. Is the owner satisfied? If not, go back to carry out the work. If yes, close it, then file the papers.

"""##),
    EmbeddedFile(name: "pattern-monitor", text: ##"""
kind: flow-pattern
names: monitor, monitoring, watch, observe, track, tracking, observation, surveillance

Set the limits for {it}. Measure the value. Store the value. Is the value within the limits? If yes, wait and go back to measure the value. If not, raise the alarm, then find the cause, then act against the cause. Is the alarm over? If not, call an expert. If yes, write the log.

"""##),
    EmbeddedFile(name: "pattern-move", text: ##"""
kind: flow-pattern
names: move, removal, relocate, relocation, transport, migration, migrate

Measure {it}. Plan the way. Is help needed? If yes, ask for helpers or a van. If not, get the gloves. In both cases pack {it}. Load it. Bring it to the new place. Unload it. Is anything damaged? If yes, report the damage. If not, put it in place.

"""##),
    EmbeddedFile(name: "pattern-need", text: ##"""
kind: flow-pattern
names: need

Say what the problem is. Can you solve it yourself? If yes, solve it. If not, is the problem getting worse? If not, wait and watch it for some days. If yes, ask somebody who knows. Would {it} help? If not, look for another way. If yes, get {it}.

"""##),
    EmbeddedFile(name: "pattern-negotiate", text: ##"""
kind: flow-pattern
names: negotiate, negotiation, agree, settle, mediation, mediate, haggle

Set your goal and your limit. Learn about the other side. Make the first offer for {it}. Does the other side accept? If yes, write down the agreement. If not, listen to the counter-offer. Is the counter-offer within the limit? If yes, write down the agreement. If not, give way on something and go back to make the first offer for {it}.

"""##),
    EmbeddedFile(name: "pattern-onboard", text: ##"""
kind: flow-pattern
names: onboard, onboarding, orientation, induct

Prepare the workplace for {it}. Welcome {it}. Hand over the equipment. Train {it}. Is {it} ready to work alone? If not, go back to train {it}. If yes, collect feedback, then end the trial period.

"""##),
    EmbeddedFile(name: "pattern-open", text: ##"""
kind: flow-pattern
names: open, start, launch, begin, found, establish, opening

Write down the plan for {it}. Check the rules and the money. Is everything allowed and paid for? If not, apply for what is missing. If yes, prepare the place. In both cases invite people. {Do} {it}. Is the start good? If not, adjust the plan. If yes, carry on.

"""##),
    EmbeddedFile(name: "pattern-paint", text: ##"""
kind: flow-pattern
names: paint, draw, sew, knit, decorate, assemble, assembly, craft, construct, construction

Look at the plan for {it}. Lay out the tools and the material. Is anything missing? If yes, buy what is missing. If not, begin with the base. In both cases put the parts together. Check the fit. Is everything straight? If not, undo the last part and go back to put the parts together. If yes, finish the surface.

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
    EmbeddedFile(name: "pattern-play", text: ##"""
kind: flow-pattern
names: play, win, compete, perform, rehearse, competition, performance

Learn the rules of {it}. Set up the place. Warm up. Take a turn. Is the turn allowed? If not, take it back. If yes, count the points. In both cases is the game over? If not, go back to take a turn. If yes, congratulate the winner.

"""##),
    EmbeddedFile(name: "pattern-print", text: ##"""
kind: flow-pattern
names: print, scan, copy, printing, scanning, duplicate

Open the document. Choose the settings for {it}. Is there paper and ink? If not, fill it up. If yes, run a test page. In both cases {do} {it}. Is the page clean and straight? If not, adjust the settings and go back to {do} {it}. If yes, collect the pages.

"""##),
    EmbeddedFile(name: "pattern-produce", text: ##"""
kind: flow-pattern
names: production, manufacture, manufacturing, making, fabrication, processing, mining, refining, extraction, mill

Order the raw material for {it}. Inspect the material. Is the material good? If not, send it back. If yes, clean and prepare it. Shape or mix it. Finish the surface. Check the quality. Is a fault found? If yes, rework it and go back to check the quality. If not, pack it, then ship it.

"""##),
    EmbeddedFile(name: "pattern-program", text: ##"""
kind: flow-pattern
names: program, programme, project, campaign, initiative, festival, event, competition, exhibition, tour

Set the goal of {it}. Find partners and money. Is the money enough? If not, look for sponsors and go back to find partners and money. If yes, share the tasks. Announce {it}. Do enough people sign up? If not, advertise more. If yes, prepare the place. In both cases hold {it}. Collect feedback. Thank everybody.

"""##),
    EmbeddedFile(name: "pattern-publish", text: ##"""
kind: flow-pattern
names: publish, publication, post, announce, release, announcement, broadcast

Write the draft of {it}. Proofread it. Is it approved? If not, revise it and go back to proofread it. If yes, choose the channel, then schedule {it}, then publish {it}. Answer the reactions.

"""##),
    EmbeddedFile(name: "pattern-receive", text: ##"""
kind: flow-pattern
names: receive, accept, intake, receipt, acceptance, arrival

Announce {it}. {It} arrives. Compare it with the papers. Does it match? If not, refuse it and write a note. If yes, check for damage. Is it damaged? If yes, make a claim. If not, sign for it. Bring it to its place. Update the records.

"""##),
    EmbeddedFile(name: "pattern-renew", text: ##"""
kind: flow-pattern
names: renew, renewal, extend, extension, prolong

Receive the reminder for {it}. Is {it} still needed? If not, let it run out. If yes, check the data. Has anything changed? If yes, update the data. If not, go on. Pay the fee. Is the payment received? If not, send a reminder. If yes, set the new end date, then send the confirmation.

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
    EmbeddedFile(name: "pattern-should", text: ##"""
kind: flow-pattern
names: should

Think about why you want to {do} {it}. Can you afford it? If not, save up first. If yes, do you have the time for it? If not, wait for a better moment. If yes, have you slept on it? If not, sleep on it. If yes, {do} {it}.

"""##),
    EmbeddedFile(name: "pattern-sort", text: ##"""
kind: flow-pattern
names: sort, classify, categorize, categorise, organise files, classification, sorting, label, filter

Take the next piece of {it}. Look at its features. Does it fit a known group? If yes, put it there. If not, is it worth a new group? If yes, open a new group. If not, put it in the rest. In all cases is anything left? If yes, go back to take the next piece of {it}. If not, label the groups.

"""##),
    EmbeddedFile(name: "pattern-store", text: ##"""
kind: flow-pattern
names: store, storage, archive, archiving, file, save, keep

Receive {it}. Label {it}. Is space free? If not, clear out what is old. If yes, choose a place. In both cases put {it} away. Note the place. Is the time up? If yes, destroy or hand it over. If not, keep it safe.

"""##),
    EmbeddedFile(name: "pattern-system", text: ##"""
kind: flow-pattern
names: system, machine, device, robot, controller, automation, sensor, mechanism

Switch on {it}. Run the self-test. Is the test passed? If not, show an error. If yes, read the input. Compare it with the setting. Is a change needed? If yes, act on the output. If not, wait. In both cases is the stop button pressed? If not, go back to read the input. If yes, switch off.

"""##),
    EmbeddedFile(name: "pattern-teach", text: ##"""
kind: flow-pattern
names: teach, training, coach, instruct, educate, workshop, course, coaching, mentor, mentoring

Ask what the learners of {it} know. Set the goal. Prepare the material. Show an example. Let them try. Is it understood? If not, explain it in another way and go back to let them try. If yes, test it, then hand out the certificate.

"""##),
    EmbeddedFile(name: "pattern-translate", text: ##"""
kind: flow-pattern
names: translate, translation, localization, localisation, transcribe, transcription, convert, conversion

Receive the original of {it}. Look up the terms. Translate it. Proofread it. Are there mistakes? If yes, correct them and go back to proofread it. If not, does the client approve? If not, go back to translate it. If yes, deliver it.

"""##),
    EmbeddedFile(name: "pattern-treat", text: ##"""
kind: flow-pattern
names: treat, cure, heal, treatment, therapy, rehabilitation, care for

Look at the symptoms. Find the cause of {it}. Is the case serious? If yes, call a doctor. If not, begin the treatment. In both cases watch the progress. Is there progress? If not, change the treatment and go back to watch the progress. If yes, end the treatment, then prevent it from coming back.

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
    EmbeddedFile(name: "payroll", text: ##"""
kind: flowchart
names: payroll, payroll processing, salary payment, timesheet, timesheet approval, paying employees, salary, wage

Collect the timesheets. Are all hours complete? If not, ask the employee and go back to collect the timesheets. If yes, compute the gross pay, then subtract taxes and insurance. Does the manager approve? If not, correct the figures. If yes, transfer the salaries, then send the pay slips, then post to the books.

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
    EmbeddedFile(name: "penetration-test", text: ##"""
kind: flowchart
names: penetration test, pen test, penetration testing, vulnerability management, vulnerability scan, ethical hacking, security audit, security assessment, vulnerability assessment

Agree on the scope. Gather information. Scan for vulnerabilities. Is a weakness found? If not, widen the search and go back to scan for vulnerabilities. If yes, try to exploit it, then rate the risk. Write the report. Fix the weakness. Test again.

"""##),
    EmbeddedFile(name: "performance-review", text: ##"""
kind: flowchart
names: performance review, performance appraisal, employee review, annual review, employee evaluation, appraisal, salary review, promotion, employee performance

Set the goals. Collect feedback from colleagues. The employee writes a self-assessment. Hold the talk. Are the goals reached? If yes, agree on a raise. If not, agree on a plan to improve. In both cases set new goals. Sign the record.

"""##),
    EmbeddedFile(name: "pet-adoption", text: ##"""
kind: flowchart
names: pet adoption, adopting a dog, adopting a cat, adopting a pet, dog adoption

Visit the shelter. Choose a pet. Fill in the application. Is the home suitable? If not, choose another pet. If yes, sign the contract, then pay the fee, then take the pet home.

"""##),
    EmbeddedFile(name: "phishing", text: ##"""
kind: flowchart
names: phishing, suspicious email, phishing email, spam email, spam filter, email filter, spam filtering, email filtering

Receive the message. Check the sender. Is the sender known? If yes, deliver it to the inbox. If not, scan the links and attachments. Is something suspicious? If not, deliver it to the inbox. If yes, move it to quarantine, then warn the user. Update the filter rules.

"""##),
    EmbeddedFile(name: "photo-shoot", text: ##"""
kind: flowchart
names: photo shoot, photography, taking a photo, photo editing, photoshoot, taking a picture, photographer, image editing, digital photography

Agree on the idea. Choose the place. Check the light. Set up the camera. Take the pictures. Are they sharp? If not, correct the focus and go back to take the pictures. If yes, choose the best, then edit them. Does the client like them? If not, edit them again. If yes, deliver the files.

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
    EmbeddedFile(name: "pizza", text: ##"""
kind: flowchart
names: pizza, making pizza, pizza making, homemade pizza, baking pizza

Make the dough. Let it rise. Roll it out. Spread the tomato sauce. Add cheese and toppings. Heat the oven as hot as it gets. Bake the pizza. Is the crust golden? If not, go back to bake the pizza. If yes, add fresh basil. Cut it. Serve it.

"""##),
    EmbeddedFile(name: "plant-life", text: ##"""
kind: flowchart
names: plant life, seed germination, plant growth, flower life

Seed -> Germination -> Seedling -> Adult plant -> Flower -> Fruit -> Seed

"""##),
    EmbeddedFile(name: "podcast", text: ##"""
kind: flowchart
names: podcast, podcast editing, editing a podcast, podcast production, making a podcast, podcast episode, radio show, recording a podcast

Choose a topic. Invite a guest. Prepare the questions. Test the microphones. Record the episode. Is the sound clean? If not, go back to record the episode. If yes, cut the slips, then add intro and music. Write the description. Publish the episode. Share it.

"""##),
    EmbeddedFile(name: "power-outage", text: ##"""
kind: flowchart
names: power outage, power cut, blackout, no electricity, fuse, circuit breaker, no power, electricity outage, power failure

Is the whole house dark? If not, check the lamp. If yes, do the neighbours have power? If not, call the power company. If yes, is a breaker off in the fuse box? If not, call an electrician. If yes, unplug the devices, then switch the breaker on. Does the breaker hold? If not, call an electrician. If yes, plug in the devices one by one.

"""##),
    EmbeddedFile(name: "power-plant", text: ##"""
kind: flowchart
names: power plant, electricity generation, thermal power plant, steam power plant, power station

Fuel -> Boiler -> Turbine -> Generator -> Transformer -> Power grid
Turbine -> Condenser: steam
Condenser -> Boiler: water

"""##),
    EmbeddedFile(name: "pregnancy", text: ##"""
kind: flowchart
names: pregnancy, childbirth, birth, prenatal care, ivf, newborn, labor, pregnancy test, newborn care

Take a pregnancy test. Is it positive? If not, test again in a week. If yes, see the doctor, then have the scans, then choose a hospital. Do the contractions begin? If not, rest and wait. If yes, drive to the hospital. Is there a complication? If yes, perform a caesarean. If not, give birth. In both cases examine the newborn. Go home together.

"""##),
    EmbeddedFile(name: "prescription", text: ##"""
kind: flowchart
names: prescription, pharmacy, prescription refill, medication refill, dispensing medicine, drug dispensing, filling a prescription, medicine, medication order

The doctor writes the prescription. The patient hands it to the pharmacist. Is the prescription in order? If not, call the doctor. If yes, check for interactions. Is the medicine in stock? If not, order it for tomorrow. If yes, fetch it. In both cases explain the dose. Take the payment. Hand over the medicine.

"""##),
    EmbeddedFile(name: "press-release", text: ##"""
kind: flowchart
names: press release, press conference, public relations, pr, crisis communication, media inquiry, news article, newspaper article

Gather the facts. Write the text. Check the facts. Is everything correct? If not, go back to write the text. If yes, get the approval, then send it to the media, then put it online. Answer the questions. Collect the coverage.

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
    EmbeddedFile(name: "printer-problem", text: ##"""
kind: flowchart
names: printer, printer problem, printer not printing, printing a document, printer troubleshooting, print job, printer does not print

Is the printer switched on? If not, switch it on. If yes, is paper left? If not, add paper. If yes, is the paper jammed? If yes, remove the jam. If not, is the ink low? If yes, change the cartridge. If not, restart the print queue. In all cases run a trial print. Does it print? If not, call support. If yes, print the document.

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
    EmbeddedFile(name: "product-recall", text: ##"""
kind: flowchart
names: product recall, recall, defective product, warranty claim, warranty, faulty product, product complaint

Receive the report. Examine the product. Is it a safety risk? If not, repair or replace it. If yes, stop the sales, then inform the authority, then inform the customers. Collect the products. Refund or replace them. Correct the cause.

"""##),
    EmbeddedFile(name: "project-management", text: ##"""
kind: flowchart
names: project management, project, project planning, project lifecycle, project initiation, managing a project, project approval, project plan

Write the project brief. Is it approved? If not, revise it and go back to write the project brief. If yes, plan the tasks and dates, then build the team, then carry out the tasks. Check the progress. Is the project on track? If not, adjust the plan and go back to carry out the tasks. If yes, hand over the result, then hold the review.

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
    EmbeddedFile(name: "qr-payment", text: ##"""
kind: flowchart
names: qr code, qr code payment, scanning a qr code, mobile payment, contactless payment, nfc payment, apple pay, google pay

Open the payment app. Scan the QR code. Is the code valid? If not, show an error and go back to scan the QR code. If yes, show the amount, then confirm with face or PIN. Is the balance sufficient? If not, top up the account. If yes, send the money, then show the receipt.

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
    EmbeddedFile(name: "quit-job", text: ##"""
kind: flowchart
names: quit my job, quit job, quitting a job, changing jobs, job change, leaving my job, career change, change careers, switching careers, accept a job offer, job offer, take the job

Do you dread going to work? If not, stay in the job. If yes, do you like the tasks? If not, ask for other tasks. If yes, talk to the manager about the rest. In all cases wait a month. Is work better? If yes, stay in the job. If not, do you have savings or an offer? If not, look for a new job first. If yes, hand in your notice.

"""##),
    EmbeddedFile(name: "quiz", text: ##"""
kind: flowchart
names: quiz, online quiz, quiz app, quiz game, trivia, trivia game, multiple choice test, online test, online exam, survey form, questionnaire

Choose a topic. Show the next question. Wait for the answer. Is the answer right? If yes, add a point. If not, show the right answer. In both cases are questions left? If yes, go back to show the next question. If not, show the score. Is the score a record? If yes, enter the name. If not, offer another round.

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
    EmbeddedFile(name: "rate-limiting", text: ##"""
kind: flowchart
names: rate limiting, rate limiter, api rate limit, throttling, token bucket

Receive the request. Identify the client. Load the counter. Is the limit reached? If yes, answer 429, then tell when to retry. If not, increase the counter, then pass the request to the API, then send the response.

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
    EmbeddedFile(name: "refuelling", text: ##"""
kind: flowchart
names: refueling, refuelling, gas station, petrol station, fueling a car, filling up a car, charging an electric car, ev charging, electric car charging, electric vehicle charging, charging station, charging a phone, filling station

Drive to the pump or the charger. Switch off the car. Choose fuel or power. Plug in. Is the card accepted? If not, pay inside. If yes, start filling. Is the tank or the battery full? If not, wait and go back to start filling. If yes, unplug the cable, then take the receipt. Drive off.

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
    EmbeddedFile(name: "rent-or-buy", text: ##"""
kind: flowchart
names: rent or buy, buy or rent, renting or buying, buying or renting

Do you want to stay for more than five years? If not, rent. If yes, do you have savings for the down payment? If not, save up first. If yes, is the monthly cost below a third of your income? If not, look for something smaller. If yes, buy.

"""##),
    EmbeddedFile(name: "renting-flat", text: ##"""
kind: flowchart
names: renting an apartment, renting a flat, apartment hunting, flat hunting, finding an apartment, finding a flat, rental application, apartment, tenant, renting a house, lease agreement, tenant screening

Set the budget and the area. Search the listings. Visit the flat. Do you like it? If not, go back to search the listings. If yes, apply for the flat. Does the landlord agree? If not, go back to search the listings. If yes, read the lease, then sign it, then pay the deposit. Get the keys.

"""##),
    EmbeddedFile(name: "repair-or-replace", text: ##"""
kind: flowchart
names: repair or replace, replace or repair, fix or replace, repair or buy new, buy new or repair

Is the device still under warranty? If yes, send it to the maker. If not, how old is the device? Older than six years: look at new ones. Newer: ask for an estimate. In all cases is the repair cheaper than half of a new one? If yes, have it repaired. If not, do you know somebody who can mend it? If yes, ask for help. If not, buy a new one and recycle the old one.

"""##),
    EmbeddedFile(name: "respiratory-system", text: ##"""
kind: flowchart
names: respiratory system, respiration, breathing, human respiratory system

Nose -> Throat -> Windpipe -> Bronchi -> Bronchioles -> Air sacs -> Blood: oxygen
Blood -> Air sacs: carbon dioxide

"""##),
    EmbeddedFile(name: "restaurant-kitchen", text: ##"""
kind: flowchart
names: restaurant kitchen, kitchen, restaurant kitchen order, kitchen order, kitchen workflow, fast food, fast food restaurant, drive-through, drive thru, takeaway order, burger, making a burger, cafe, coffee shop, barista, coffee shop order

Take the order. Print the ticket in the kitchen. Are all ingredients there? If not, offer another dish. If yes, cook the dish. Taste and plate it. Does it look right? If not, go back to cook the dish. If yes, call the waiter, then serve the guest. Take the payment.

"""##),
    EmbeddedFile(name: "restaurant-visit", text: ##"""
kind: flowchart
names: restaurant visit, eating out, restaurant order, restaurant

Enter the restaurant. Is a table free? If not, wait at the bar. Sit down. Order from the menu. Eat. Is everything fine? If not, tell the waiter. Pay the bill.

"""##),
    EmbeddedFile(name: "rice", text: ##"""
kind: flowchart
names: rice, cooking rice, boiling rice, boil rice, rice cooking, potatoes, boiling potatoes, porridge, oatmeal

Measure the rice. Rinse it. Is the water clear? If not, go back to rinse it. If yes, add twice as much water and salt. Bring it to the boil. Turn down the heat and cover it. Is the water gone? If not, wait a few minutes. If yes, let it rest, then fluff it with a fork.

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
    EmbeddedFile(name: "risk-assessment", text: ##"""
kind: flowchart
names: risk assessment, risk management, risk analysis, hazard assessment, safety assessment, risk

Identify the risk. Rate the likelihood. Rate the damage. Is the risk acceptable? If yes, note it in the register. If not, can it be avoided? If yes, change the plan. If not, plan measures, then name an owner. In all cases watch the risk. Review it every quarter.

"""##),
    EmbeddedFile(name: "robot-vacuum", text: ##"""
kind: flowchart
names: robot vacuum, vacuum robot, robot vacuum cleaner, cleaning robot, roomba

Leave the dock. Map the room. Drive forward and vacuum. Is there an obstacle? If yes, turn and go back to drive forward and vacuum. If not, is the battery low? If yes, return to the dock, then recharge. If not, is the room clean? If not, go back to drive forward and vacuum. If yes, return to the dock.

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
    EmbeddedFile(name: "sales-quote", text: ##"""
kind: flowchart
names: quote, quotation, sales quote, price quote, proposal, sales proposal, bid, tender, rfp, request for proposal, offer

Receive the enquiry. Clarify the needs. Estimate the costs. Set the price. Does the manager approve the discount? If not, go back to set the price. If yes, send the quote. Does the customer accept? If not, follow up and revise the quote. If yes, confirm the order.

"""##),
    EmbeddedFile(name: "sandwich", text: ##"""
kind: flowchart
names: sandwich, making a sandwich, peanut butter

Take two slices of bread. Spread butter. Is cheese wanted? If yes, add cheese. Add salad. Put the slices together. Cut the sandwich. Serve the sandwich.

"""##),
    EmbeddedFile(name: "scholarship", text: ##"""
kind: flowchart
names: scholarship, scholarship application, grant application, grant, research grant, student aid, financial aid, funding application

Find a suitable programme. Check the conditions. Are the conditions met? If not, go back to find a suitable programme. If yes, write the letter, then ask for references, then hand in the application. The committee reads it. Is the application chosen? If yes, sign the agreement, then receive the money. If not, apply again next year.

"""##),
    EmbeddedFile(name: "school-morning", text: ##"""
kind: flowchart
names: going to school, school day, getting to school, morning school routine, student day, daily routine, day, work day, office day

The alarm rings. Are you awake? If not, snooze for five minutes. If yes, get up. Wash and get dressed. Eat breakfast. Pack the bag. Are you late? If yes, take the bus. If not, walk. In both cases arrive. Work until lunch. Eat lunch. Go home. Do the homework. Go to bed.

"""##),
    EmbeddedFile(name: "school-trip", text: ##"""
kind: flowchart
names: school trip, field trip, class trip, excursion, school excursion

Choose a place and a date. Ask the head for approval. Is the trip approved? If not, go back to choose a place and a date. If yes, book the bus, then send the consent forms. Has every parent signed? If not, remind the parents. If yes, collect the money. In both cases count the children. Go on the trip.

"""##),
    EmbeddedFile(name: "scientific-method", text: ##"""
kind: flowchart
names: scientific method, scientific experiment

Ask a question -> Do background research -> Form a hypothesis -> Test with an experiment -> Results support hypothesis?
Results support hypothesis? -yes-> Report results
Results support hypothesis? -no-> Form a hypothesis

"""##),
    EmbeddedFile(name: "scrum-sprint", text: ##"""
kind: flowchart
names: scrum, sprint, scrum sprint, agile, agile sprint, sprint planning, agile development, scrum process, scrum framework

Refine the product backlog. Plan the sprint. Work on the sprint backlog. Hold the daily scrum. Is the sprint over? If not, go back to work on the sprint backlog. If yes, show the increment in the review. Hold the retrospective. Is the product complete? If not, go back to refine the product backlog. If yes, ship the product.

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
    EmbeddedFile(name: "search-rescue", text: ##"""
kind: flowchart
names: search and rescue, missing person, rescue, rescue mission, mountain rescue, firefighters, firefighter, fire department, fire brigade, rescue operation, fire call, fire truck, firefighting, drowning

Receive the alarm. Ask for the last known place. Alert the crew. Drive to the scene. Search the area. Is the person found? If not, widen the area and go back to search the area. If yes, is the person hurt? If yes, give first aid, then fly to the hospital. If not, bring the person home. In both cases write the report.

"""##),
    EmbeddedFile(name: "seeing", text: ##"""
kind: flowchart
names: human eye, seeing, eye, sense of sight, vision

Light -> Cornea -> Pupil -> Lens -> Retina -> Optic nerve -> Brain

"""##),
    EmbeddedFile(name: "selection-sort", text: ##"""
kind: flowchart
names: selection sort

Start -> Go to first position -> Find smallest remaining element -> Swap it into position -> Positions left?
Positions left? -yes-> Go to next position -> Find smallest remaining element
Positions left? -no-> End

"""##),
    EmbeddedFile(name: "self-checkout", text: ##"""
kind: flowchart
names: self-checkout, self checkout, supermarket checkout, cashier, cash register, point of sale, pos, pos transaction, store checkout, barcode scanner, scanning a barcode

Scan the item. Is the barcode read? If not, type in the number. If yes, show the price. In both cases are items left? If yes, go back to scan the item. If not, choose how to pay. Is the payment accepted? If not, try another card. If yes, print the receipt, then open the gate.

"""##),
    EmbeddedFile(name: "seo", text: ##"""
kind: flowchart
names: seo, search engine optimization, seo audit, content marketing, blog post, writing a blog post, blog writing, content creation

Research the keywords. Choose a topic. Write an outline. Write the draft. Does it read well? If not, revise it and go back to write the draft. If yes, add pictures and links, then publish it, then share it. Measure the visits.

"""##),
    EmbeddedFile(name: "seq-ai-chat", text: ##"""
kind: sequence
names: ai chat, ai assistant, llm, rag, chatgpt, ai agent, llm request, large language model, retrieval augmented generation, function calling, tool calling

Sequence diagram with participants User, Chat app, Retriever, Vector database and Language model.
User -> Chat app: Ask question
Chat app -> Retriever: Find passages
Retriever -> Vector database: Search by meaning
Vector database --> Retriever: Passages
Retriever --> Chat app: Passages
Chat app -> Language model: Question with passages
Language model --> Chat app: Answer
Chat app --> User: Show answer

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
    EmbeddedFile(name: "seq-arp", text: ##"""
kind: sequence
names: arp, address resolution, ping, icmp, router, network packet

Sequence diagram with participants Host A, Switch and Host B.
Host A -> Switch: Who has the IP address?
Switch -> Host B: Broadcast question
Host B --> Switch: MAC address
Switch --> Host A: MAC address
Host A -> Switch: Send packet
Switch -> Host B: Deliver packet
Host B --> Host A: Reply

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
    EmbeddedFile(name: "seq-auction", text: ##"""
kind: sequence
names: auction, bidding, online auction, placing a bid, bid

Sequence diagram with participants Bidder, Auction site, Other bidder and Seller.
Seller -> Auction site: List item
Bidder -> Auction site: Place bid
Auction site --> Bidder: You lead
Other bidder -> Auction site: Place higher bid
Auction site -> Bidder: You were outbid
Bidder -> Auction site: Raise bid
Auction site -> Seller: Auction ended
Auction site -> Bidder: You won
Bidder -> Seller: Pay

"""##),
    EmbeddedFile(name: "seq-bluetooth", text: ##"""
kind: sequence
names: bluetooth, bluetooth pairing, pairing, wifi connection, connecting to wifi, wifi, headphone pairing, pairing a device

Sequence diagram with participants User, Phone and Device.
User -> Device: Hold pairing button
Device -> Phone: Advertise
Phone --> User: Show device
User -> Phone: Choose device
Phone -> Device: Pairing request
Device --> Phone: Passkey
User -> Phone: Confirm passkey
Phone -> Device: Exchange keys
Device --> Phone: Connected

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
    EmbeddedFile(name: "seq-car-rental", text: ##"""
kind: sequence
names: car rental, renting a car, bike rental, bike sharing, scooter rental, scooter sharing, rental

Sequence diagram with participants Renter, Rental app, Fleet service, Vehicle and Payment service.
Renter -> Rental app: Choose vehicle
Rental app -> Fleet service: Reserve vehicle
Fleet service --> Rental app: Reserved
Renter -> Rental app: Start rental
Fleet service -> Vehicle: Unlock
Renter -> Rental app: End rental
Fleet service -> Vehicle: Lock
Rental app -> Payment service: Charge trip
Payment service --> Renter: Receipt

"""##),
    EmbeddedFile(name: "seq-cdn", text: ##"""
kind: sequence
names: cdn, content delivery network, cdn cache, static files, load balancer, reverse proxy, load balancing

Sequence diagram with participants Browser, Edge server and Origin server.
Browser -> Edge server: Request file
Edge server -> Edge server: Look in cache
Edge server -> Origin server: Fetch file
Origin server --> Edge server: File
Edge server -> Edge server: Store copy
Edge server --> Browser: File
Browser -> Edge server: Request file again
Edge server --> Browser: File from cache

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
The web shop forwards the order to the order service.
The order service asks the payment gateway to charge the card.
If the payment is approved, the payment gateway returns the receipt to the order service, the order service asks the email service to send the confirmation and the order service returns the order number to the web shop, otherwise the payment gateway returns the error to the order service and the order service reports the failed payment to the web shop.
The web shop shows the outcome to the customer.

"""##),
    EmbeddedFile(name: "seq-classroom", text: ##"""
kind: sequence
names: lesson, classroom, teacher student, teaching, lecture, meeting, team meeting, interview, phone interview, asking a question

Sequence diagram with participants Teacher, Student and Class.
Teacher -> Class: Explain topic
Teacher -> Class: Ask question
Student -> Teacher: Raise hand
Teacher -> Student: Call on student
Student -> Teacher: Give answer
Teacher --> Student: Praise or correct
Teacher -> Class: Sum up

"""##),
    EmbeddedFile(name: "seq-crossing", text: ##"""
kind: sequence
names: traffic light, pedestrian crossing, crossing, crosswalk, pedestrian light, level crossing, railway crossing

Sequence diagram with participants Pedestrian, Push button, Controller, Car light and Walk light.
Pedestrian -> Push button: Press
Push button -> Controller: Request to cross
Controller -> Car light: Switch to red
Car light --> Controller: Red
Controller -> Walk light: Switch to green
Walk light --> Pedestrian: Walk
Controller -> Walk light: Switch to red
Controller -> Car light: Switch to green

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
    EmbeddedFile(name: "seq-doctor", text: ##"""
kind: sequence
names: doctor appointment, doctor's appointment, medical appointment, clinic appointment, patient appointment, patient visit, doctor visit, hospital, patient registration, telemedicine

Sequence diagram with participants Patient, Receptionist, Appointment system and Doctor.
Patient -> Receptionist: Ask for an appointment
Receptionist -> Appointment system: Check free slots
Appointment system --> Receptionist: Free slots
Receptionist --> Patient: Offer dates
Patient -> Receptionist: Choose date
Receptionist -> Appointment system: Book slot
Appointment system -> Doctor: Notify of appointment
Appointment system --> Patient: Send confirmation
Doctor -> Patient: Examine and advise

"""##),
    EmbeddedFile(name: "seq-document-approval", text: ##"""
kind: sequence
names: document approval, approval, leave request, expense report, vacation request, purchase request, expense approval, document signing, e-signature, contract signing, time off request, purchase approval

Sequence diagram with participants Employee, Portal, Manager and Finance.
Employee -> Portal: Submit request
Portal -> Manager: Ask for approval
Manager --> Portal: Approve
Portal -> Finance: Forward request
Finance --> Portal: Booked
Portal --> Employee: Notify of approval

"""##),
    EmbeddedFile(name: "seq-donation", text: ##"""
kind: sequence
names: donation, charity donation, online donation, donating, donate, charity, fundraising, crowdfunding, donating money

Sequence diagram with participants Donor, Donation page, Payment gateway, Donor database and Email service.
Donor -> Donation page: Choose amount
Donor -> Donation page: Enter card details
Donation page -> Payment gateway: Charge card
Payment gateway --> Donation page: Payment confirmed
Donation page -> Donor database: Save donation
Donation page -> Email service: Send donation receipt
Email service -> Donor: Thank-you mail with receipt
Donation page --> Donor: Show thanks

"""##),
    EmbeddedFile(name: "seq-elevator", text: ##"""
kind: sequence
names: elevator, lift, calling an elevator, elevator call, elevator ride, calling a lift

Sequence diagram with participants Passenger, Call button, Elevator controller, Cabin and Door.
Passenger -> Call button: Press up
Call button -> Elevator controller: Call from floor 3
Elevator controller -> Cabin: Move to floor 3
Cabin --> Elevator controller: Floor reached
Elevator controller -> Door: Open door
Passenger -> Elevator controller: Choose floor 8
Elevator controller -> Door: Close door
Elevator controller -> Cabin: Move to floor 8
Cabin --> Elevator controller: Floor reached
Elevator controller -> Door: Open door

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
The app shows the outcome to the user.

"""##),
    EmbeddedFile(name: "seq-emergency-call", text: ##"""
kind: sequence
names: emergency call, 911 call, ambulance, emergency, fire alarm, 112 call, emergency services

Sequence diagram with participants Caller, Dispatcher, Ambulance crew and Hospital.
Caller -> Dispatcher: Report emergency
Dispatcher -> Caller: Ask for the place
Caller --> Dispatcher: Address
Dispatcher -> Ambulance crew: Send to address
Dispatcher -> Caller: Guide first aid
Ambulance crew -> Hospital: Announce patient
Hospital --> Ambulance crew: Room ready
Ambulance crew -> Hospital: Hand over patient

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
    EmbeddedFile(name: "seq-fingerprint", text: ##"""
kind: sequence
names: fingerprint, unlocking a phone, phone unlocking, fingerprint unlock, face unlock, biometric login, screen lock

Sequence diagram with participants User, Sensor, Secure chip and Operating system.
User -> Sensor: Touch
Sensor -> Secure chip: Fingerprint pattern
Secure chip -> Secure chip: Compare with stored pattern
Secure chip --> Operating system: Match
Operating system -> Operating system: Unlock keys
Operating system --> User: Show home screen

"""##),
    EmbeddedFile(name: "seq-flight", text: ##"""
kind: sequence
names: flight booking, booking a flight, airline booking, plane ticket, flight check-in, boarding, airline reservation, flight reservation

Sequence diagram with participants Traveller, Booking site, Airline system and Payment gateway.
Traveller -> Booking site: Search flights
Booking site -> Airline system: Request offers
Airline system --> Booking site: Flights and prices
Booking site --> Traveller: Show flights
Traveller -> Booking site: Choose flight
Booking site -> Airline system: Hold seats
Booking site -> Payment gateway: Charge card
Payment gateway --> Booking site: Payment approved
Booking site -> Airline system: Issue ticket
Booking site --> Traveller: Send e-ticket

"""##),
    EmbeddedFile(name: "seq-food-delivery", text: ##"""
kind: sequence
names: food delivery, food order, food ordering, meal delivery, restaurant order, pizza order, pizza delivery, delivery

Sequence diagram with participants Customer, Delivery app, Restaurant, Courier and Payment service.
The customer submits the order in the delivery app.
The delivery app asks the payment service to charge the card.
The payment service returns the receipt to the delivery app.
The delivery app forwards the order to the restaurant.
The restaurant confirms the order to the delivery app.
The delivery app asks the courier to collect the order.
The restaurant gives the meal to the courier.
The courier delivers the meal to the customer.
The courier reports the delivery to the delivery app.
The delivery app asks the customer for a rating.

"""##),
    EmbeddedFile(name: "seq-gas-station", text: ##"""
kind: sequence
names: gas station, petrol station, fuel pump, refueling, ev charging, electric car charging, charging station

Sequence diagram with participants Driver, Pump, Station computer and Bank.
Driver -> Pump: Insert card
Pump -> Station computer: Ask for approval
Station computer -> Bank: Reserve amount
Bank --> Station computer: Approved
Station computer --> Pump: Unlock
Driver -> Pump: Fill up
Pump -> Station computer: Report quantity
Station computer -> Bank: Charge amount
Pump --> Driver: Receipt

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
    EmbeddedFile(name: "seq-graphql", text: ##"""
kind: sequence
names: graphql, graphql query, rest api, crud, crud operation, api gateway, three-tier application, web request, database query, mvc, form submission

Sequence diagram with participants Client, API gateway, Service and Database.
Client -> API gateway: Send query
API gateway -> API gateway: Check token
API gateway -> Service: Resolve fields
Service -> Database: Select rows
Database --> Service: Rows
Service --> API gateway: Fields
API gateway --> Client: JSON response

"""##),
    EmbeddedFile(name: "seq-homework", text: ##"""
kind: sequence
names: homework, homework submission, assignment submission, online exam, exam, assignment, grading, quiz, course enrollment, course registration, e-learning, online course

Sequence diagram with participants Student, Learning platform, Teacher and Grade book.
Teacher -> Learning platform: Publish task
Student -> Learning platform: Open task
Student -> Learning platform: Hand in work
Learning platform --> Student: Confirm receipt
Learning platform -> Teacher: Notify of work
Teacher -> Learning platform: Grade with comment
Learning platform -> Grade book: Save grade
Learning platform --> Student: Show grade

"""##),
    EmbeddedFile(name: "seq-hotel", text: ##"""
kind: sequence
names: hotel check-in, hotel check in, hotel booking, hotel reservation, hotel, room booking, hotel room

Sequence diagram with participants Guest, Front desk, Booking system and Payment terminal.
Guest -> Front desk: Give name
Front desk -> Booking system: Find booking
Booking system --> Front desk: Booking details
Front desk -> Payment terminal: Request deposit
Guest -> Payment terminal: Present card
Payment terminal --> Front desk: Deposit approved
Front desk -> Booking system: Check in guest
Front desk --> Guest: Key card and room number

"""##),
    EmbeddedFile(name: "seq-insurance", text: ##"""
kind: sequence
names: insurance claim, claim, car accident claim, claim processing, insurance

Sequence diagram with participants Customer, Insurer, Expert and Bank.
Customer -> Insurer: Report damage
Insurer --> Customer: Claim number
Customer -> Insurer: Send photos
Insurer -> Expert: Order estimate
Expert --> Insurer: Cost estimate
Insurer -> Bank: Pay claim
Bank --> Insurer: Payment confirmed
Insurer --> Customer: Settlement letter

"""##),
    EmbeddedFile(name: "seq-iot", text: ##"""
kind: sequence
names: iot, sensor, iot sensor, sensor data, mqtt, temperature sensor, thermostat, iot device, smart meter, weather station, telemetry

Sequence diagram with participants Sensor, Gateway, Broker, Backend and Dashboard.
Sensor -> Gateway: Measured value
Gateway -> Broker: Publish value
Broker -> Backend: Deliver value
Backend -> Backend: Compare with limit
Backend -> Dashboard: Update chart
Backend -> Broker: Publish command
Broker -> Gateway: Deliver command
Gateway -> Sensor: Set interval

"""##),
    EmbeddedFile(name: "seq-job-application", text: ##"""
kind: sequence
names: job application, hiring, recruitment, job interview, applying for a job, recruiting

Sequence diagram with participants Candidate, Recruiter, Hiring manager and HR.
Candidate -> Recruiter: Send application
Recruiter -> Hiring manager: Forward résumé
Hiring manager --> Recruiter: Ask for interview
Recruiter -> Candidate: Invite to interview
Candidate -> Hiring manager: Attend interview
Hiring manager -> HR: Recommend hiring
HR -> Candidate: Send contract
Candidate --> HR: Signed contract

"""##),
    EmbeddedFile(name: "seq-jwt", text: ##"""
kind: sequence
names: jwt, jwt authentication, token authentication, access token, refresh token, api authentication, token refresh, session

Sequence diagram with participants Client, Auth server and API.
Client -> Auth server: Send credentials
Auth server --> Client: Access and refresh token
Client -> API: Request with token
API -> API: Verify signature
API --> Client: Data
Client -> API: Request with expired token
API --> Client: 401 Unauthorized
Client -> Auth server: Send refresh token
Auth server --> Client: New access token

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
    EmbeddedFile(name: "seq-loan", text: ##"""
kind: sequence
names: loan application, loan approval, mortgage, credit application, loan, credit check, bank loan

Sequence diagram with participants Applicant, Bank, Credit agency and Underwriter.
Applicant -> Bank: Submit application
Bank -> Credit agency: Request score
Credit agency --> Bank: Credit score
Bank -> Underwriter: Review application
Underwriter --> Bank: Decision
Bank --> Applicant: Send offer
Applicant -> Bank: Sign contract
Bank --> Applicant: Pay out loan

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
If both hashes match, the auth service returns the session to the browser and the browser shows the dashboard to the user, otherwise the auth service returns an error to the browser and the browser shows "Wrong email or password" to the user.

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
The user picks "Sign in" in the app.
The app redirects the user to the authorization server.
The authorization server requests credentials and consent from the user.
The user sends the credentials and the consent to the authorization server.
The authorization server returns the authorization code to the app.
The app sends the authorization code with the client secret to the authorization server.
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
The shop forwards the order to the order service.
The order service asks the inventory to hold the items.
If the items are in stock, the inventory confirms the reservation to the order service, the order service asks the warehouse to ship the items and the warehouse returns the tracking number to the order service, otherwise the inventory reports the missing items to the order service.
The order service returns the order status to the shop.
The shop shows the order status to the customer.

"""##),
    EmbeddedFile(name: "seq-page-load", text: ##"""
kind: sequence
names: opening a web page, page load, loading a web page, loading a website, url browser, https page, opening a website, https request, website visit, visiting a website, browser request

Sequence diagram with participants User, Browser, DNS server and Web server.
User -> Browser: Enter URL
Browser -> DNS server: Look up host name
DNS server --> Browser: IP address
Browser -> Web server: Open TLS connection
Web server --> Browser: Certificate
Browser -> Web server: GET page
Web server --> Browser: HTML
Browser -> Web server: GET styles and images
Web server --> Browser: Files
Browser --> User: Show page

"""##),
    EmbeddedFile(name: "seq-parcel", text: ##"""
kind: sequence
names: package delivery, parcel delivery, parcel, delivering a parcel, shipping, courier, delivery, package tracking, parcel tracking

Sequence diagram with participants Shop, Depot, Courier and Customer.
Shop -> Depot: Hand over parcel
Depot -> Courier: Assign tour
Courier -> Customer: Announce delivery time
Courier -> Customer: Ring the bell
Customer -> Courier: Sign
Courier -> Depot: Report delivery
Depot -> Shop: Confirm delivery

"""##),
    EmbeddedFile(name: "seq-parking", text: ##"""
kind: sequence
names: parking, parking garage, car park, parking ticket, parking lot, toll, toll gate

Sequence diagram with participants Driver, Ticket machine, Parking system and Barrier.
Driver -> Ticket machine: Press button
Ticket machine -> Parking system: Ask for free space
Parking system --> Ticket machine: Space is free
Ticket machine --> Driver: Ticket
Ticket machine -> Barrier: Open
Driver -> Ticket machine: Insert ticket on leaving
Ticket machine -> Parking system: Work out fee
Parking system --> Ticket machine: Fee
Driver -> Ticket machine: Pay
Ticket machine -> Barrier: Open

"""##),
    EmbeddedFile(name: "seq-passport", text: ##"""
kind: sequence
names: passport control, border control, border check, immigration

Sequence diagram with participants Traveller, Border officer, Passport scanner and Police database.
Traveller -> Border officer: Hand over passport
Border officer -> Passport scanner: Scan passport
Passport scanner -> Police database: Look up number
Police database --> Passport scanner: No entry found
Passport scanner --> Border officer: Passport valid
Border officer -> Traveller: Ask about the stay
Traveller --> Border officer: Answer
Border officer --> Traveller: Stamped passport

"""##),
    EmbeddedFile(name: "seq-password-reset", text: ##"""
kind: sequence
names: password reset, reset password, forgot password, forgotten password, password recovery, account recovery

Sequence diagram with participants User, App, Account service, Database and Email service.
The user requests a reset in the app.
The app sends the email address to the account service.
The account service stores a reset token in the database.
The account service asks the email service to send the reset link.
The email service sends the reset link to the user.
The user submits the new password in the app.
The app sends the token and the new password to the account service.
The account service queries the database for the token.
The database returns the token to the account service.
If the token is valid, the account service stores the password hash in the database and the account service confirms the change to the app, otherwise the account service reports the expired token to the app.
The app shows the outcome to the user.

"""##),
    EmbeddedFile(name: "seq-payment", text: ##"""
kind: sequence
names: payment, payment processing, card payment, online payment, pay, credit card payment

Sequence diagram with participants Customer, Merchant website, Payment gateway and Issuing bank.
The customer submits the card details to the merchant website.
The merchant website sends the payment request to the payment gateway.
The payment gateway asks the issuing bank to authorize the amount.
The issuing bank checks the funds itself.
If the funds are sufficient, the issuing bank returns the approval to the payment gateway, the payment gateway confirms the payment to the merchant website and the merchant website shows the payment receipt to the customer, otherwise the issuing bank returns the decline to the payment gateway, the payment gateway reports the error to the merchant website and the merchant website asks the customer for another card.

"""##),
    EmbeddedFile(name: "seq-phone-call", text: ##"""
kind: sequence
names: phone call, telephone call, voip, voip call, sip, calling a friend, making a phone call, sms, text message, call center, customer call

Sequence diagram with participants Caller, Network and Callee.
Caller -> Network: Dial number
Network -> Callee: Ring
Network --> Caller: Ringing tone
Callee -> Network: Pick up
Network --> Caller: Connected
Caller -> Callee: Speak
Callee -> Caller: Answer
Caller -> Network: Hang up
Network -> Callee: Call ended

"""##),
    EmbeddedFile(name: "seq-prescription", text: ##"""
kind: sequence
names: prescription, pharmacy, prescription refill, medicine order, e-prescription

Sequence diagram with participants Patient, Doctor, Pharmacy and Insurance.
Patient -> Doctor: Describe symptoms
Doctor -> Pharmacy: Send prescription
Patient -> Pharmacy: Show ID
Pharmacy -> Insurance: Check coverage
Insurance --> Pharmacy: Coverage confirmed
Pharmacy --> Patient: Ask for co-payment
Patient -> Pharmacy: Pay
Pharmacy --> Patient: Hand over medicine

"""##),
    EmbeddedFile(name: "seq-printer", text: ##"""
kind: sequence
names: printing, printer, print job, printing a document, scanner

Sequence diagram with participants User, Application, Print spooler and Printer.
User -> Application: Click print
Application -> Print spooler: Submit job
Print spooler -> Printer: Ask for status
Printer --> Print spooler: Ready
Print spooler -> Printer: Send pages
Printer --> Print spooler: Job finished
Print spooler --> User: Show message

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
    EmbeddedFile(name: "seq-raft", text: ##"""
kind: sequence
names: raft, leader election, consensus, raft consensus, raft election

Sequence diagram with participants Client, Node A, Node B and Node C.
Node A -> Node B: Request vote
Node A -> Node C: Request vote
Node B --> Node A: Vote granted
Node C --> Node A: Vote granted
Client -> Node A: Write value
Node A -> Node B: Append entry
Node A -> Node C: Append entry
Node B --> Node A: Entry stored
Node A --> Client: Value committed

"""##),
    EmbeddedFile(name: "seq-refund", text: ##"""
kind: sequence
names: refund, return, product return, order cancellation, cancel order, cancellation

Sequence diagram with participants Customer, Shop, Order service and Payment gateway.
The customer requests a refund in the shop.
The shop sends the refund request to the order service.
The order service checks the return period itself.
If the return is allowed, the order service asks the payment gateway to refund the amount, the payment gateway confirms the refund to the order service and the order service returns the refund number to the shop, otherwise the order service declines the refund to the shop.
The shop shows the outcome to the customer.

"""##),
    EmbeddedFile(name: "seq-registration", text: ##"""
kind: sequence
names: registration, sign up, signup, user registration, account creation, create account, onboarding, register

Sequence diagram with participants User, App, Account service, Database and Email service.
The user submits the registration form in the app.
The app sends the account details to the account service.
The account service queries the database for the email address.
If the address is free, the account service stores the account in the database, the account service asks the email service to send the welcome email and the account service returns the new account to the app, otherwise the account service reports the taken address to the app.
The app shows the outcome to the user.

"""##),
    EmbeddedFile(name: "seq-restaurant", text: ##"""
kind: sequence
names: restaurant, ordering a meal, ordering food, meal, waiter kitchen, ordering in a restaurant, restaurant order, ordering food at a restaurant, dining

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
    EmbeddedFile(name: "seq-saga", text: ##"""
kind: sequence
names: saga, microservice order, distributed transaction, order saga, microservices order, event-driven order, choreography

Sequence diagram with participants Client, Order service, Payment service, Stock service and Shipping service.
Client -> Order service: Place order
Order service -> Payment service: Reserve money
Payment service --> Order service: Money reserved
Order service -> Stock service: Reserve items
Stock service --> Order service: Items reserved
Order service -> Shipping service: Ship order
Shipping service --> Order service: Shipped
Order service --> Client: Order confirmed

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
    EmbeddedFile(name: "seq-self-checkout", text: ##"""
kind: sequence
names: self-checkout, self checkout, supermarket checkout, cashier, point of sale, pos, supermarket, store checkout, grocery store, shopping

Sequence diagram with participants Shopper, Cash register, Price database and Card terminal.
Shopper -> Cash register: Put item on the belt
Cash register -> Price database: Look up barcode
Price database --> Cash register: Price
Cash register --> Shopper: Show total
Shopper -> Card terminal: Present card
Card terminal --> Cash register: Payment approved
Cash register --> Shopper: Receipt

"""##),
    EmbeddedFile(name: "seq-shop", text: ##"""
kind: sequence
names: buying bread, bakery, shop purchase, buying something in a shop, shop assistant, market stall, cashier customer

Sequence diagram with participants Customer, Shop assistant and Till.
Customer -> Shop assistant: Ask for goods
Shop assistant -> Customer: Name the price
Customer -> Shop assistant: Order
Shop assistant -> Till: Enter amount
Till --> Shop assistant: Total
Shop assistant -> Customer: Ask for payment
Customer -> Till: Pay
Till --> Customer: Receipt
Shop assistant -> Customer: Hand over goods

"""##),
    EmbeddedFile(name: "seq-smart-home", text: ##"""
kind: sequence
names: smart home, smart lock, smart light, smart speaker, door lock, home automation, smart door, voice assistant, alexa, light switch, garage door, smart bulb, turning on a light

Sequence diagram with participants Resident, Phone app, Cloud service, Home hub and Device.
Resident -> Phone app: Tap or speak command
Phone app -> Cloud service: Send command
Cloud service -> Home hub: Forward command
Home hub -> Device: Switch on
Device --> Home hub: New state
Home hub --> Cloud service: Report state
Cloud service --> Phone app: Update state
Phone app --> Resident: Show state

"""##),
    EmbeddedFile(name: "seq-ssh", text: ##"""
kind: sequence
names: ssh, ssh login, ssh connection, secure shell, key exchange, vpn, vpn connection

Sequence diagram with participants Client and Server.
Client -> Server: Open TCP connection
Server --> Client: Protocol version
Client -> Server: Offer key exchange
Server --> Client: Host key
Client -> Client: Verify host key
Client -> Server: Sign in with public key
Server --> Client: Access granted
Client -> Server: Run command
Server --> Client: Output

"""##),
    EmbeddedFile(name: "seq-sso", text: ##"""
kind: sequence
names: sso, single sign-on, saml, single sign on, saml login, openid, identity provider

Sequence diagram with participants User, Application and Identity provider.
User -> Application: Open page
Application --> User: Redirect to identity provider
User -> Identity provider: Log in
Identity provider --> User: Signed assertion
User -> Application: Post assertion
Application -> Identity provider: Check signature key
Identity provider --> Application: Key is valid
Application --> User: Show page

"""##),
    EmbeddedFile(name: "seq-stock-trade", text: ##"""
kind: sequence
names: stock trade, stock order, trading, buying stocks, trade order, stock exchange, stock market, crypto, bitcoin, cryptocurrency, bitcoin transaction

Sequence diagram with participants Investor, Broker, Exchange and Clearing house.
Investor -> Broker: Place order
Broker -> Broker: Check funds
Broker -> Exchange: Route order
Exchange --> Broker: Order filled
Exchange -> Clearing house: Report trade
Clearing house --> Broker: Settle trade
Broker --> Investor: Confirm trade

"""##),
    EmbeddedFile(name: "seq-subscription", text: ##"""
kind: sequence
names: subscription, subscription renewal, subscription billing, recurring payment, subscribing, free trial, subscription payment, newsletter, newsletter signup

Sequence diagram with participants Subscriber, Website, Billing service, Payment provider and Mail service.
Subscriber -> Website: Choose plan
Website -> Billing service: Create subscription
Billing service -> Payment provider: Charge first month
Payment provider --> Billing service: Payment successful
Billing service --> Website: Subscription active
Website -> Mail service: Send welcome mail
Mail service -> Subscriber: Welcome mail

"""##),
    EmbeddedFile(name: "seq-support", text: ##"""
kind: sequence
names: support ticket, customer support, help desk, helpdesk, ticket, support request, it support, chatbot, customer service, support chat, bug report

Sequence diagram with participants Customer, Help desk, Agent and Specialist.
Customer -> Help desk: Describe problem
Help desk --> Customer: Ticket number
Help desk -> Agent: Assign ticket
Agent -> Customer: Ask for details
Customer --> Agent: Details
Agent -> Specialist: Escalate
Specialist --> Agent: Solution
Agent -> Customer: Explain solution
Customer -> Help desk: Confirm and close

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
    EmbeddedFile(name: "seq-ticket-purchase", text: ##"""
kind: sequence
names: movie ticket, cinema ticket, ticket booking, concert ticket, train ticket, buying a ticket, ticket purchase, event ticket, online ticket

Sequence diagram with participants Customer, Ticket shop, Seat service and Payment service.
Customer -> Ticket shop: Choose show
Ticket shop -> Seat service: Get free seats
Seat service --> Ticket shop: Seat map
Customer -> Ticket shop: Pick seats
Ticket shop -> Seat service: Hold seats
Ticket shop -> Payment service: Charge customer
Payment service --> Ticket shop: Payment successful
Ticket shop -> Seat service: Confirm seats
Ticket shop --> Customer: Send ticket

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

Sequence diagram with participants User, App, Login service and SMS provider.
The user submits name and password in the app.
The app sends the credentials to the login service.
The login service verifies the password itself.
The login service asks the SMS provider to send a code.
The SMS provider sends the one-time code to the user.
The login service asks the app for the code.
The user enters the code in the app.
The app sends the code to the login service.
If the code is correct, the login service returns the session to the app, otherwise the login service reports the wrong code to the app.
The app shows the outcome to the user.

"""##),
    EmbeddedFile(name: "seq-two-phase-commit", text: ##"""
kind: sequence
names: two-phase commit, 2pc, two phase commit, database transaction, distributed commit

Sequence diagram with participants Coordinator, Database A and Database B.
Coordinator -> Database A: Prepare
Coordinator -> Database B: Prepare
Database A --> Coordinator: Ready
Database B --> Coordinator: Ready
Coordinator -> Database A: Commit
Coordinator -> Database B: Commit
Database A --> Coordinator: Done
Database B --> Coordinator: Done

"""##),
    EmbeddedFile(name: "seq-vending", text: ##"""
kind: sequence
names: vending machine, coffee machine, snack machine, drink machine, buying a drink, ticket machine, coffee vending

Sequence diagram with participants Customer, Vending machine, Payment unit and Dispenser.
Customer -> Vending machine: Choose product
Vending machine --> Customer: Show price
Customer -> Payment unit: Insert money
Payment unit -> Vending machine: Amount paid
Vending machine -> Dispenser: Release product
Dispenser --> Vending machine: Product released
Vending machine -> Payment unit: Return change
Payment unit --> Customer: Change
Dispenser -> Customer: Product

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
    EmbeddedFile(name: "seq-video-streaming", text: ##"""
kind: sequence
names: video streaming, streaming a video, watching a video, netflix, live stream, live streaming, music streaming, spotify, playing a song, youtube

Sequence diagram with participants Viewer, Player, Streaming service and CDN.
Viewer -> Player: Press play
Player -> Streaming service: Request stream
Streaming service -> Streaming service: Check subscription
Streaming service --> Player: Playlist
Player -> CDN: Get first segment
CDN --> Player: Segment
Player --> Viewer: Show picture
Player -> CDN: Get next segment
CDN --> Player: Segment

"""##),
    EmbeddedFile(name: "seq-voting", text: ##"""
kind: sequence
names: voting, election, online voting, vote, electronic voting

Sequence diagram with participants Voter, Polling station, Voter register and Ballot box.
Voter -> Polling station: Show ID
Polling station -> Voter register: Look up voter
Voter register --> Polling station: Entitled to vote
Polling station --> Voter: Ballot
Voter -> Ballot box: Cast ballot
Polling station -> Voter register: Mark as voted
Ballot box -> Polling station: Count votes

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
    EmbeddedFile(name: "shipping", text: ##"""
kind: flowchart
names: shipping, posting a letter, post letter, letter posted, parcel delivery, package delivery, delivering a parcel, delivery, courier, last mile delivery, parcel, mail delivery, letter, sending a parcel, sending a letter, postal service, package, shipping an order

Collect the parcel. Scan the label. Sort it by region. Load the van. Drive to the address. Is somebody at home? If yes, hand over the parcel, then get a signature. If not, is a neighbour there? If yes, leave it with the neighbour. If not, take it to the parcel shop, then leave a card.

"""##),
    EmbeddedFile(name: "shower", text: ##"""
kind: flowchart
names: shower, taking a shower, showering, shampoo, washing hair, wash hair, bath, taking a bath, shaving

Turn on the water. Is the water warm? If not, turn the tap and wait. If yes, step in. Wet your hair. Massage in the shampoo. Rinse it out. Is any foam left? If yes, go back to rinse it out. If not, wash the body. Turn off the water. Dry yourself.

"""##),
    EmbeddedFile(name: "sick-leave", text: ##"""
kind: flowchart
names: sick leave, sick day, calling in sick, employee sick leave, absence, sickness absence

Call the manager. Note the first day. Is the absence longer than three days? If yes, see a doctor, then send the certificate. If not, rest at home. In both cases hand over urgent work. Recover. Come back to work. Tell the team.

"""##),
    EmbeddedFile(name: "simple-network", text: ##"""
kind: network
names: simple network, network topology, basic network, small network, local area network, LAN, computer network, star topology, star network

The internet is connected to the router. The router is connected to the switch. The switch is connected to three PCs, a server and a printer.

"""##),
    EmbeddedFile(name: "slow-computer", text: ##"""
kind: flowchart
names: slow computer, slow pc, slow laptop, computer problem, computer troubleshooting, pc troubleshooting, laptop not starting, computer not starting, pc does not start, blue screen

Restart the computer. Does the problem remain? If not, go on working. If yes, is the disk full? If yes, delete old files. If not, scan for malware. Is malware found? If yes, remove it. If not, install the latest updates. In all cases test again. Does the problem remain? If yes, take it to the repair shop. If not, go on working.

"""##),
    EmbeddedFile(name: "smart-home", text: ##"""
kind: flowchart
names: smart home, home automation, burglar alarm, alarm system, intruder alarm, security alarm, home security, motion sensor, motion light

Arm the system. The sensor watches for motion. Is motion detected? If not, go back to the sensor watches for motion. If yes, start the entry timer. Is the right code entered in time? If yes, disarm the system. If not, sound the siren, then notify the owner, then call the security service.

"""##),
    EmbeddedFile(name: "social-media", text: ##"""
kind: flowchart
names: social media post, social media, social media posting, instagram post, tweet, posting on social media, content calendar

Pick a topic from the calendar. Write the text. Make the picture. Does the editor approve? If not, go back to write the text. If yes, schedule the post, then publish it. Answer the comments. Does it do well? If yes, boost it. If not, note what to try next.

"""##),
    EmbeddedFile(name: "social-network", text: ##"""
kind: architecture
names: social network, social media app, social media platform, social network architecture, news feed, photo sharing app, twitter, instagram, facebook, tiktok, twitter clone, instagram clone

The web app and the mobile app use the API gateway. The API gateway routes to the user service, the post service and the feed service. The user service uses the user database. The post service stores media in the object storage. The post service publishes posts to the event queue. The feed service consumes posts from the event queue. The feed service uses the feed cache.

"""##),
    EmbeddedFile(name: "software-development", text: ##"""
kind: flowchart
names: software development, sdlc, software development life cycle, software development lifecycle, app development, software project, web development project

Gather requirements. Design system. Write code. Test software. Do the tests pass? If not, correct the code, then return to test software. If yes, deploy release, then maintain software.

"""##),
    EmbeddedFile(name: "software-update", text: ##"""
kind: flowchart
names: software update, software installation, installing software, patch management, system update, patching, update deployment, installing a program, windows update

Check for updates. Is an update available? If not, wait for the next check. If yes, download the package, then verify the signature. Back up the system. Install the update. Restart. Does everything work? If not, roll back to the backup. If yes, record the new version.

"""##),
    EmbeddedFile(name: "solar", text: ##"""
kind: block
names: solar power system, solar system with battery, off-grid solar, photovoltaic system, solar power, PV system

Solar panel -> Charge controller
Charge controller -> Battery
Battery -> Inverter: DC
Inverter -> Household loads: AC

"""##),
    EmbeddedFile(name: "solar-installation", text: ##"""
kind: flowchart
names: solar panel, solar panel installation, solar energy, solar power, installing solar panels, photovoltaic, solar installation, rooftop solar

Check roof and shade. Is the roof suitable? If not, offer another place. If yes, plan the system, then apply to the grid operator, then mount the rails. Fix the panels. Connect the inverter. Test the system. Does it deliver power? If not, check the wiring and go back to test the system. If yes, connect it to the grid.

"""##),
    EmbeddedFile(name: "space-mission", text: ##"""
kind: flowchart
names: space mission, mars mission, satellite launch, rover, mars rover, moon landing, rocket, astronaut, astronaut training

Set the goal of the mission. Build the spacecraft. Test it in a vacuum. Does it pass? If not, mend it and go back to test it in a vacuum. If yes, fuel the rocket, then count down, then launch. Reach the orbit. Deploy the panels. Is there a signal? If not, try the spare antenna. If yes, fly to the target, then send the data home.

"""##),
    EmbeddedFile(name: "spine-leaf", text: ##"""
kind: network
names: data center network, data centre network, spine-leaf, spine and leaf, leaf-spine

Spine switch 1 and spine switch 2 are connected to leaf switch 1, leaf switch 2 and leaf switch 3. Leaf switch 1 is connected to server 1. Leaf switch 2 is connected to server 2. Leaf switch 3 is connected to server 3.

"""##),
    EmbeddedFile(name: "sql-query", text: ##"""
kind: flowchart
names: sql query, query execution, database query, database transaction, transaction processing, query processing, query optimization

Receive the query. Parse it. Is the syntax right? If not, return an error. If yes, check the rights, then plan the query, then choose the indexes. Read the pages. Join and filter the rows. Is a transaction open? If yes, wait for the commit. If not, go on. Return the rows.

"""##),
    EmbeddedFile(name: "startup", text: ##"""
kind: flowchart
names: startup, starting a business, business idea, starting a company, startup idea, new business, opening a shop, entrepreneur, company formation, founding a company, opening a restaurant, small business, business plan

Find a problem worth solving. Talk to possible customers. Would they pay for it? If not, change the idea and go back to talk to possible customers. If yes, build a first version, then test it with users. Do they come back? If not, improve it and go back to test it with users. If yes, register the company, then raise money, then grow.

"""##),
    EmbeddedFile(name: "steel-making", text: ##"""
kind: flowchart
names: steel, steel making, steel production, steel mill, iron, iron production, metal casting, casting, foundry, welding, metalworking, blacksmith, forging

Mine the ore. Crush and sort it. Melt it in the furnace. Drain the slag. Blow in oxygen. Test the melt. Is the mixture right? If not, add alloys and go back to test the melt. If yes, cast the slabs, then roll them, then cut them. Ship the steel.

"""##),
    EmbeddedFile(name: "stock-count", text: ##"""
kind: flowchart
names: stock count, stocktaking, inventory count, stocktake, counting stock, physical inventory

Set the counting date. Stop the stock movements. Count the shelf. Scan the items. Does the count match the system? If not, count again. Is there still a difference? If yes, correct the system. In all cases sign the list. Are shelves left? If yes, go back to count the shelf. If not, close the count.

"""##),
    EmbeddedFile(name: "stock-trade", text: ##"""
kind: flowchart
names: stock trade, stock trading, buying stocks, buying shares, investing, trade, trading, investment, share trading, trading bot, investment decision

Set the goal and the limit. Research the company. Is the price fair? If not, wait and watch the price. If yes, place the order. Is the order filled? If not, adjust the price. If yes, hold the shares. Has the price reached the target? If yes, sell the shares. If not, go on holding.

"""##),
    EmbeddedFile(name: "student-discipline", text: ##"""
kind: flowchart
names: student discipline, bullying, discipline, detention, bullying report, late student, bullying incident

Report the incident. Talk to everybody involved. Is anybody hurt? If yes, call the nurse. If not, note what happened. In both cases inform the parents. Agree on measures. Is there a new incident? If yes, hold a conference. If not, close the case.

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
    EmbeddedFile(name: "supply-chain", text: ##"""
kind: flowchart
names: supply chain, supply chain management, logistics, procure to pay, order to cash, distribution, supply, import logistics

Forecast the demand. Order the raw materials. Receive the materials. Is the quality right? If not, return them to the supplier. If yes, make the product, then store it. Is an order there? If not, wait for orders. If yes, pick and pack, then ship to the shop. The customer buys it.

"""##),
    EmbeddedFile(name: "support-escalation", text: ##"""
kind: flowchart
names: support escalation, ticket escalation, escalation, it helpdesk, it help desk, service request, service desk, it request, laptop request, equipment request, it ticket

Open a ticket. Sort it by priority. Can the first line solve it? If yes, solve it. If not, pass it to the second line. Can they solve it? If yes, solve it. If not, pass it to the vendor. In all cases ask the user. Is the user satisfied? If not, go back to sort it by priority. If yes, close the ticket.

"""##),
    EmbeddedFile(name: "support-ticket", text: ##"""
kind: flowchart
names: support ticket, customer support, help desk, support, helpdesk, it support, ticket, customer service, ticket handling, technical support, service desk

Receive ticket. Categorize ticket. Assign agent. Can the agent solve it? If not, escalate to second level. Solve problem. Is the customer satisfied? If not, go back to solve problem. If yes, close ticket.

"""##),
    EmbeddedFile(name: "surgery", text: ##"""
kind: flowchart
names: surgery, operation, surgical procedure, surgery preparation, preoperative, operating room, surgical safety

Examine the patient. Obtain consent. Is the patient fit for surgery? If not, postpone the operation. If yes, check identity and site, then give the anaesthetic, then operate. Count the instruments. Is the count complete? If not, search for the missing piece. If yes, close the wound. In both cases move the patient to recovery.

"""##),
    EmbeddedFile(name: "task-management", text: ##"""
kind: flowchart
names: task management, todo list, to-do list, time management, task prioritization, getting things done, eisenhower, prioritizing tasks, task, procrastination, productivity, kanban workflow

Write down all tasks. Take the next task. Is it important? If not, can somebody else do it? If yes, hand it on. If not, drop it. If it is important, is it urgent? If yes, do it now. If not, plan a date. In all cases are tasks left? If yes, go back to take the next task. If not, take a break.

"""##),
    EmbeddedFile(name: "tax-return", text: ##"""
kind: flowchart
names: tax return, filing taxes, tax filing, taxes, income tax, tax declaration, doing taxes, tax

Collect the wage slips and receipts. Fill in the form. Enter the deductions. Is anything missing? If yes, go back to collect the wage slips and receipts. If not, send the return. The tax office checks it. Does the office agree? If not, answer the questions. If yes, receive the assessment. Is a refund due? If yes, receive the money. If not, pay the tax.

"""##),
    EmbeddedFile(name: "tdd", text: ##"""
kind: flowchart
names: tdd, test-driven development, unit testing, unit test, test driven development, software testing, test automation

Write a failing test. Write just enough code. Run all tests. Do the tests pass? If not, go back to write just enough code. If yes, tidy up the code, then run all tests again. Is the feature complete? If not, go back to write a failing test. If yes, commit.

"""##),
    EmbeddedFile(name: "telemedicine", text: ##"""
kind: flowchart
names: telemedicine, telehealth, online doctor, video consultation, doctor visit, doctor appointment, seeing a doctor, visiting a doctor, medical appointment, clinic visit, general practitioner

Book a time. Describe the symptoms. The doctor asks questions. Examine the patient. Is a test needed? If yes, send the patient to the lab and wait for the result. If not, make the diagnosis. In both cases write the prescription. Is a follow-up needed? If yes, book the next visit. If not, close the case.

"""##),
    EmbeddedFile(name: "thermostat", text: ##"""
kind: flowchart
names: thermostat, temperature control

Read the temperature. Is it below the target? If yes, switch the heating on. If not, switch the heating off. Wait a minute, then go back to read the temperature.

"""##),
    EmbeddedFile(name: "thesis", text: ##"""
kind: flowchart
names: thesis, master thesis, bachelor thesis, dissertation, writing a thesis, thesis defense, phd, thesis writing, research paper, writing a paper, paper publication, journal publication, peer review

Choose a topic. Find a supervisor. Write the proposal. Is it accepted? If not, revise it and go back to write the proposal. If yes, read the literature, then collect the data, then write the chapters. The supervisor reads the draft. Is it ready? If not, go back to write the chapters. If yes, submit the thesis, then defend it.

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
    EmbeddedFile(name: "train-ticket", text: ##"""
kind: flowchart
names: train ticket, train journey, public transport, taking the train, taking the bus, bus, metro, subway, train travel, bus ticket, ticket machine, buying a train ticket, catching a train, catching a bus, buying a ticket, commuting, train

Choose the destination. Look up the timetable. Choose a connection. Do you have a ticket? If not, buy a ticket. If yes, go to the platform. In both cases is the train on time? If not, wait or choose another connection. If yes, get on. Show the ticket. Is a change needed? If yes, change the train. If not, get off at your stop.

"""##),
    EmbeddedFile(name: "transformer", text: ##"""
kind: architecture
names: transformer, transformer architecture, transformer model, BERT, GPT

The Encoder contains "Input embedding", "Encoder positional encoding", "Multi-head attention", "Encoder feed forward". The Decoder contains "Output embedding", "Decoder positional encoding", "Masked multi-head attention", "Cross-attention", "Decoder feed forward".
Input embedding -> Encoder positional encoding -> Multi-head attention -> Encoder feed forward
Output embedding -> Decoder positional encoding -> Masked multi-head attention -> Cross-attention -> Decoder feed forward -> Linear layer -> Softmax
Encoder feed forward -> Cross-attention: keys and values

"""##),
    EmbeddedFile(name: "travel-request", text: ##"""
kind: flowchart
names: travel request, business trip, business travel, travel approval, trip request

Fill in the travel request. Is the trip within the budget? If not, ask the manager for an exception. If yes, go on. Book the flight and the hotel. Travel. Collect the receipts. Hand in the expense report. Are all receipts there? If not, add what is missing. If yes, refund the costs.

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
    EmbeddedFile(name: "umbrella", text: ##"""
kind: flowchart
names: umbrella, take an umbrella, what to wear, getting dressed, what to wear today, choosing an outfit, clothes, weather, jacket, going outside, go outside

Look out of the window. Is it raining? If yes, take an umbrella. If not, is rain forecast? If yes, pack a small umbrella. If not, leave it at home. In all cases is it below 10 degrees? If yes, wear a warm jacket. If not, wear a light shirt. In both cases go outside.

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
    EmbeddedFile(name: "user-research", text: ##"""
kind: flowchart
names: user research, usability test, usability testing, user interview, user testing, ux research, user test

Set the research question. Recruit participants. Write the script. Run the session. Are there enough sessions? If not, go back to run the session. If yes, group the notes, then find the patterns, then present the findings.

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
    EmbeddedFile(name: "vending-machine-use", text: ##"""
kind: flowchart
names: using a vending machine, vending machine work, vending machine purchase

Insert coins. Choose a drink. Is the money enough? If not, ask for more coins and go back to insert coins. If yes, is the drink in stock? If not, return the coins. If yes, release the drink, then give change. Take the drink.

"""##),
    EmbeddedFile(name: "vet-visit", text: ##"""
kind: flowchart
names: vet visit, vet, veterinary, veterinary clinic, sick pet, sick dog, sick cat, animal hospital, taking a pet to the vet

Call the clinic. Bring the pet in a carrier. Weigh the pet. Examine the pet. Is the cause clear? If not, take blood and an X-ray. If yes, explain the treatment. In both cases treat the pet. Is a stay needed? If yes, keep it overnight. If not, take the pet home with its medicine.

"""##),
    EmbeddedFile(name: "video-streaming", text: ##"""
kind: architecture
names: video streaming, video streaming platform, streaming platform, streaming service, video platform, live streaming, netflix, youtube, twitch

Creators upload videos to the upload service. The upload service stores originals in the object storage. The transcoder reads originals from the object storage. The transcoder writes segments to the origin storage. The CDN pulls segments from the origin storage. The video player streams from the CDN over HLS. The video player calls the API server. The API server reads the metadata database.

"""##),
    EmbeddedFile(name: "visitor", text: ##"""
kind: flowchart
names: visitor, visitor registration, visitor management, visitor check-in, reception desk, visitor sign-in, front desk, reception

The visitor arrives. Ask for the name and the host. Is the visitor expected? If not, call the host. If yes, print the badge. Does the host come? If not, ask the visitor to wait. If yes, go to the meeting. Return the badge. Sign out.

"""##),
    EmbeddedFile(name: "voice-assistant", text: ##"""
kind: flowchart
names: voice assistant, speech recognition, smart speaker, alexa, siri, voice recognition, voice command

Listen for the wake word. Is the wake word heard? If not, go back to listen for the wake word. If yes, record the speech, then turn it into text, then find the intent. Is the intent clear? If not, ask again. If yes, carry out the command. In both cases speak the answer.

"""##),
    EmbeddedFile(name: "volcano", text: ##"""
kind: flowchart
names: volcano, volcanic eruption, volcano eruption

Rock melts into magma -> Magma rises into the chamber -> Gas pressure builds -> Vent opens -> Lava and ash erupt -> Lava cools into rock

"""##),
    EmbeddedFile(name: "volunteer", text: ##"""
kind: flowchart
names: volunteer sign-up, volunteer, volunteering, volunteer onboarding, volunteer recruitment, volunteer registration, volunteer program, becoming a volunteer, volunteers

The volunteer fills in the sign-up form. Check the application. Is the volunteer suitable? If not, thank them and suggest another way to help. If yes, invite to an interview, then check the references. Are the references good? If not, decline kindly. If yes, attend the training, then choose the shifts, then begin the first shift.

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
    EmbeddedFile(name: "warehouse-picking", text: ##"""
kind: flowchart
names: warehouse picking, warehouse, order picking, picking and packing, pick and pack, warehouse management, warehouse operations, fulfilment center, fulfillment center, packing an order

Print the pick list. Go to the shelf. Is the item there? If not, report the shortage. If yes, scan the item. Are items left? If yes, go back to go to the shelf. If not, pack the box, then print the label, then hand it to the carrier. Update the stock.

"""##),
    EmbeddedFile(name: "washing-machine", text: ##"""
kind: flowchart
names: washing machine, washing machine cycle, washer, wash cycle

Load the drum. Add detergent. Choose the program. Is the door closed? If not, close the door. If yes, lock the door. In both cases fill with water. Heat and wash. Rinse. Spin. Is the water drained? If not, show an error. If yes, unlock the door.

"""##),
    EmbeddedFile(name: "waste-collection", text: ##"""
kind: flowchart
names: waste collection, garbage collection truck, rubbish collection, waste management, waste disposal, trash collection, garbage truck, waste sorting, trash, garbage, waste, sorting waste, trash sorting

Empty the bin. Is it paper, glass, plastic or food? Paper goes to the paper mill. Glass goes to the furnace. Plastic goes to the sorting line. Food goes to the compost. Bring the rest to the plant. Can it burn? If yes, burn it for heat. If not, take it to the landfill.

"""##),
    EmbeddedFile(name: "watch-movie", text: ##"""
kind: flowchart
names: choosing a movie, movie night, what to watch, choosing a film, watching a movie, movie, going to the cinema, netflix, cinema, choosing a book, what to read

How much time is there? Less than an hour: pick an episode. More: pick a film. In both cases do you want to laugh? If yes, take a comedy. If not, do you want suspense? If yes, take a thriller. If not, take a documentary. In all cases get some popcorn. Is the start boring? If yes, choose another title. If not, watch to the end.

"""##),
    EmbeddedFile(name: "water-cycle", text: ##"""
kind: flowchart
names: water cycle, hydrologic cycle

Evaporation -> Condensation -> Precipitation -> Collection -> Evaporation

"""##),
    EmbeddedFile(name: "water-filter", text: ##"""
kind: flowchart
names: water filter, tap water, water supply, well, rainwater, rainwater harvesting, desalination, wastewater treatment, sewage treatment, sewage, wastewater, water purifier, swimming pool

Collect the water. Screen out coarse dirt. Let the mud settle. Filter it through sand. Kill germs with UV light or chlorine. Test the water. Is it clean? If not, go back to filter it through sand. If yes, store it in the tank, then pump it into the pipes.

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
    EmbeddedFile(name: "web-scraping", text: ##"""
kind: flowchart
names: web scraping, web crawler, crawling, scraper, web crawling, scraping a website

Take a URL from the queue. Do the rules of the site allow it? If not, skip the page. If yes, fetch the page, then parse the HTML, then save the data. Add new links to the queue. Is the queue empty? If not, go back to take a URL from the queue. If yes, export the data.

"""##),
    EmbeddedFile(name: "website-launch", text: ##"""
kind: flowchart
names: website launch, building a website, web design, website development, website project, website redesign, web development, creating a website, landing page design

Collect the goals and contents. Draw the wireframes. Design the pages. Does the client approve? If not, revise the design and go back to design the pages. If yes, build the site, then fill in the content, then test on phones and browsers. Register the domain. Launch the website.

"""##),
    EmbeddedFile(name: "wifi", text: ##"""
kind: flowchart
names: wifi, wi-fi, internet connection, network troubleshooting, no internet

Internet does not work. Is the router on? If not, switch it on. If yes, does another device work? If yes, restart the device. If not, restart the router. Does it work now? If not, call the provider. If yes, go on surfing.

"""##),
    EmbeddedFile(name: "wine-making", text: ##"""
kind: flowchart
names: wine, wine making, winemaking, making wine, wine production, vineyard, grape

Pick the grapes. Sort the grapes. Crush them. Is the wine to be red? If yes, ferment with the skins. If not, press at once, then ferment the juice. In both cases let it mature in barrels. Taste it. Is the wine ready? If not, wait some months. If yes, filter it, then bottle it, then label it.

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
    EmbeddedFile(name: "wound-care", text: ##"""
kind: flowchart
names: wound, wound care, treating a cut, treating a wound, cut, nosebleed, bleeding, burn, treating a burn

Wash your hands. Look at the wound. Is the wound bleeding heavily? If yes, press on it and call an ambulance. If not, rinse it with clean water, then disinfect it, then put on a dressing. Check it every day. Is the skin red or swollen? If yes, see a doctor. If not, change the dressing until it has healed.

"""##),
  ]
}
