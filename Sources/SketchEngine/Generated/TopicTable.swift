// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/topics: change those files, not this one.
enum TopicTable {
  /// Every topic, by file name.
  static let files: [EmbeddedFile] = [
    EmbeddedFile(name: "accounting", text: ##"""
names: accounting, invoice, invoicing, bookkeeping, billing, tax, taxes, payroll, bills, accountant, receipts
like: business
noun: accounting software
brand: Ledgerly
headline: Invoices sent, books done
subline: Write an invoice in a minute, see who has paid, and hand your accountant a tidy year.
action: Send your first invoice
icon: receipt
side: Dashboard, Invoices, Expenses, Clients, Reports, Settings
tab: Home, Invoices, Expenses, Reports
chip: All, Paid, Open, Overdue, Draft
item: Invoice 2031 | Lumen Works · due 26 May | $2,400.00 | receipt
item: Invoice 2030 | Fieldnote · paid 10 May | $1,150.00 | receipt
item: Invoice 2029 | Portal Systems · overdue 4 days | $860.00 | receipt
item: Invoice 2028 | Harbor Café · paid 5 May | $320.00 | receipt
item: Invoice 2027 | Greenway Studio · paid 2 May | $1,740.00 | receipt
stat: Invoiced this month | +9.1% | $6,470 | receipt
stat: Paid | +12% | $3,210 | check-circle
stat: Open | 1 invoice | $2,400 | clock
stat: Overdue | -2 | $860 | alert-circle
table: Invoices | Invoice, Client, Date, Due, Amount, Status
row: 2031 | Lumen Works | 12 May | 26 May | $2,400.00 | Open
row: 2030 | Fieldnote | 6 May | 20 May | $1,150.00 | Paid
row: 2029 | Portal Systems | 24 Apr | 8 May | $860.00 | Overdue
row: 2028 | Harbor Café | 22 Apr | 6 May | $320.00 | Paid
row: 2027 | Greenway Studio | 18 Apr | 2 May | $1,740.00 | Paid
row: 2026 | Hannah Weiss | 15 Apr | 29 Apr | $540.00 | Paid
chart: Income per month | bar | Jan $4,900; Feb $5,240; Mar $5,610; Apr $5,930; May $6,470
chart: Expenses by category | donut | Office $820; Travel $460; Software $390; Others $210
feature: Invoices in a minute | Pick a client, add lines, send. Numbers count themselves. | | send
feature: Reminders that are polite | Late payers get a friendly note, and then another. | | bell
feature: Receipts by photo | Take a picture, and the amount is in your books. | | camera
field: Client | select | Lumen Works
field: Invoice number | text-field | 2032
field: Due date | date-picker | 26 May
setting: Payment reminders | 3 days after the due date | on | bell
setting: Invoice number | Counts up from 2032 | 2032 | hash
setting: Currency | US dollar | USD | dollar

"""##),
    EmbeddedFile(name: "agriculture", text: ##"""
names: agriculture, farm, farming, farmer, crop, crops, cattle, dairy, harvest, farmers market, organic farm, vineyard, tractor, irrigation, fishery, forestry
like: business
noun: farm
brand: Fieldbook
headline: Your fields, at a glance
subline: Soil, weather, machines and harvest in one book that is never left in the barn.
picture: Wheat in July
icon: leaf
side: Overview, Fields, Animals, Machines, Harvest, Settings
tab: Fields, Tasks, Weather, Profile
chip: All, Wheat, Corn, Potatoes, Pasture
item: North field | Wheat · 14.2 ha · flowering | 82% | leaf
item: River meadow | Pasture · 9.6 ha · 38 cows | 74% | leaf
item: Hill field | Corn · 11.0 ha · emerging | 61% | leaf
item: Old orchard | Apples · 3.4 ha · in bloom | 90% | apple
product: Potatoes | 5 kg, from Tuesday | $6.50 | 4.8
product: Apples | 2 kg, Topaz | $5.80 | 4.9
product: Fresh milk | 1 liter | $1.90 | 4.9
product: Eggs | 10, free range | $3.90 | 4.8
stat: Fields | | 12 | map
stat: Soil moisture | -3% | 38% | droplet
stat: Rain this week | +6 mm | 14 mm | rain
stat: Expected harvest | +4.1% | 118 t | package
table: Fields | Field, Crop, Area, Sown, Moisture, State
row: North field | Wheat | 14.2 ha | 12 Oct | 41% | Good
row: River meadow | Pasture | 9.6 ha | – | 52% | Good
row: Hill field | Corn | 11.0 ha | 28 Apr | 29% | Dry
row: Old orchard | Apples | 3.4 ha | 2011 | 38% | In bloom
row: South field | Potatoes | 7.8 ha | 16 Apr | 36% | Good
row: Village strip | Barley | 5.1 ha | 2 Mar | 34% | Watch
chart: Rain per week | bar | W15 8 mm; W16 12 mm; W17 3 mm; W18 0 mm; W19 9 mm; W20 14 mm
chart: Area by crop | donut | Wheat 14.2 ha; Corn 11.0 ha; Pasture 9.6 ha; Others 16.3 ha
feature: Satellite and spade | What the sky sees, next to what you saw. | | globe
feature: Every machine | Hours, fuel and service. | | wrench
feature: Papers done | Field records, ready for the office. | | file-text

"""##),
    EmbeddedFile(name: "ai", text: ##"""
names: ai, artificial intelligence, chatbot, gpt, llm, machine learning, ai assistant, voice assistant, copilot, virtual assistant, ai tool, ai agent, neural network, chatgpt, robot, robotics, prompt, model training
like: business
noun: AI assistant
brand: Sage
headline: Ask, and get on with your day
subline: An assistant that drafts, explains and sums up, and says so when it is not sure.
action: Try it free
picture: A chat about a trip
icon: sparkles
nav: Product, Examples, Pricing, Docs
side: New chat, Chats, Files, Models, Usage, Settings
tab: Chat, Explore, History, Profile
chip: Write, Explain, Summarize, Plan, Code
item: Plan a weekend in Lisbon | Two people, by train, not too much walking | Today | message
item: Explain compound interest | To a twelve-year-old | Yesterday | message
item: Letter to the landlord | Friendly, but firm | Mon | message
item: Sum up the meeting | Three decisions, two questions | 8 May | message
item: Fix a slow query | With an index on two columns | 6 May | message
stat: Requests today | +12% | 48,200 | message
stat: Answer time | -0.2 s | 1.4 s | clock
stat: Rated helpful | +1.8% | 91% | smile
stat: Tokens used | +9% | 6.4M | layers
table: Models | Model, Rank, Score, Answer time, Price
row: Sage Large | 1 | 1,284 | 2.1 s | $3.00
row: Cedar 4 | 2 | 1,262 | 1.8 s | $2.40
row: Orion Pro | 3 | 1,241 | 2.6 s | $3.50
row: Sage Small | 4 | 1,198 | 0.6 s | $0.40
row: Finch 2 | 5 | 1,176 | 0.9 s | $0.60
row: Juniper | 6 | 1,143 | 1.1 s | $0.80
chart: Requests per day | line | Mon 39k; Tue 41k; Wed 43k; Thu 42k; Fri 45k; Sat 31k; Sun 48k
feature: Says what it knows | With sources, and with doubt. | | search
feature: Keeps your words | Private by default, deleted on request. | | lock
feature: Works where you write | Mail, documents and code. | | edit
message: Can you plan two days in Lisbon for us? | me | 9:41
message: Gladly. Day one: tram 28, the castle, and dinner in Alfama. Day two: Belém by train, custard tarts, and the tile museum. | Sage | 9:41
message: Less walking on day two, please. | me | 9:42
message: Then take the boat to Cacilhas and have lunch by the water. | Sage | 9:42
setting: Answer style | Short and clear | Short | sliders
setting: Remember chats | Only on this device | on | history

"""##),
    EmbeddedFile(name: "analytics", text: ##"""
names: analytics, business intelligence, bi, web analytics, data analysis, real-time data, data visualization, metrics, kpi, reporting, data science, statistics, data platform, traffic, website traffic, user analytics, product analytics
like: business
noun: analytics
brand: Clearview
headline: See what your numbers mean
subline: One live page for traffic, revenue and retention, ready in ten minutes.
icon: chart-bar
side: Overview, Traffic, Audience, Conversion, Reports, Settings
tab: Overview, Traffic, Reports, Profile
chip: Live, Today, 7 days, 30 days, 12 months
item: /pricing | 3,210 views · 2 min 14 s | +12% | file-text
item: /blog/fewer-tabs | 2,840 views · 4 min 40 s | +31% | file-text
item: / | 8,420 views · 48 s | +4% | home
item: /docs/start | 1,960 views · 3 min 02 s | +7% | book
stat: Visitors | +8.2% | 12,480 | users
stat: Page views | +6.9% | 41,260 | eye
stat: Conversion | +0.4% | 3.8% | percent
stat: Bounce rate | -1.6% | 38% | log-out
table: Top pages | Page, Views, Visitors, Time, Exit
row: / | 8,420 | 6,910 | 0:48 | 31%
row: /pricing | 3,210 | 2,870 | 2:14 | 22%
row: /blog/fewer-tabs | 2,840 | 2,512 | 4:40 | 54%
row: /docs/start | 1,960 | 1,404 | 3:02 | 18%
row: /signup | 1,482 | 1,391 | 1:06 | 12%
row: /about | 940 | 872 | 1:20 | 47%
chart: Visitors per day | line | Mon 1,620; Tue 1,710; Wed 1,840; Thu 1,790; Fri 1,930; Sat 1,680; Sun 1,910
chart: Visitors by source | donut | Search 5,240; Direct 3,620; Social 2,370; Email 1,250
chart: Visitors by device | bar | Desktop 6,480; Phone 5,120; Tablet 880
feature: Live, not nightly | See what happens while it happens. | | activity
feature: No cookies | Counts people without following them. | | lock
feature: Questions in plain words | Type what you want to know. | | search
setting: Weekly report | Mondays at 8:00 | on | mail
setting: Traffic alerts | When it doubles or halves | on | bell

"""##),
    EmbeddedFile(name: "app", text: ##"""
weak: app, mobile app, tracker, assistant, companion
headline: {Subject}, every day, in your pocket
subline: A small app that does one thing well: it keeps {subject} simple.
action: Download the app
nav: How it works, Features, Reviews, Download
side: Home, Activity, Friends, Goals, Settings
tab: Home, Activity, Friends, Profile
chip: All, Today, This week, Favorites
setting: Daily reminder | At 8:00 | on | alarm
setting: Sounds | Short and quiet | on | volume
setting: Sync with health data | Last synced 5 min ago | off | refresh
feature: Easy from day one | No long questions. Open it and begin. | | rocket
feature: Reminders that fit | At the time of day that suits you. | | bell
feature: See how far you came | Weeks and months in one clear picture. | | chart-line
plan: Free | The basics | $0 / month | Daily use; One device; Reminders
plan: Premium | Everything, without ads | $5.99 / month | All features; All devices; Statistics
plan: Family | For up to six people | $8.99 / month | Six accounts; Shared goals; Family help
question: Which phones does it run on? | On iPhone and Android phones of the last six years.
question: Does it work offline? | Yes. It syncs when you are back online.

"""##),
    EmbeddedFile(name: "bank", text: ##"""
names: bank, banking, checking account, savings account, mobile banking, savings, credit union
noun: bank
brand: Harbor Bank
headline: Banking that keeps up with you
subline: One account for every day, cards without fees, and savings that grow on their own.
action: Open an account
picture: Harbor Bank card
icon: bank
nav: Accounts, Cards, Savings, Loans
side: Overview, Accounts, Payments, Cards, Savings, Settings
tab: Home, Cards, Payments, Profile
chip: All, Income, Spending, Transfers
item: Green Market | Groceries · Today | -$64.20 | cart
item: Salary, Lumen Works | Income · Yesterday | +$3,250.00 | briefcase
item: City Transit | Transport · Yesterday | -$2.90 | train
item: Rent May | Housing · 1 May | -$1,180.00 | home
item: Corner Café | Restaurants · 30 Apr | -$8.40 | coffee
item: Transfer to Grace Lin | Sent · 29 Apr | -$45.00 | send
stat: Total balance | +2.1% | $8,640.50 | wallet
stat: Income this month | +$250 | $3,250.00 | arrow-down-left
stat: Spent this month | -4.8% | $1,255.50 | arrow-up-right
stat: Savings | +1.5% | $5,400.00 | coins
table: Recent payments | Date, Payee, Category, Account, Amount
row: 12 May | Green Market | Groceries | Checking | -$64.20
row: 11 May | Lumen Works | Salary | Checking | +$3,250.00
row: 11 May | City Transit | Transport | Checking | -$2.90
row: 1 May | Rent | Housing | Checking | -$1,180.00
row: 30 Apr | Corner Café | Restaurants | Credit card | -$8.40
row: 29 Apr | Grace Lin | Transfer | Checking | -$45.00
chart: Spending per month | bar | Jan $1,420; Feb $1,310; Mar $1,505; Apr $1,318; May $1,255
chart: Spending by category | donut | Housing $1,180; Groceries $64; Restaurants $8; Transport $3
feature: Transfers in seconds | To any account in the country, day and night. | | bolt
feature: Cards you can freeze | Lost it? One tap, and nobody can pay with it. | | credit-card
feature: Save without thinking | Round up every payment and watch it grow. | | coins
product: Everyday card | No yearly fee | $0.00 | 4.7
product: Gold card | With travel insurance | $59.00 | 4.6
setting: Card payments | A message for every payment | on | credit-card
setting: Face recognition | To sign in and confirm payments | on | face-id
setting: Spending limit | $1,500 per month | $1,500 | gauge
setting: Statements | On paper, by mail | off | file-text
field: Recipient | text-field | Name or account number
field: Amount | text-field | $0.00
field: Account | select | Checking ·· 4821
quote: I opened the account on the train. It took one stop. | Ines Duarte | Customer
quote: I finally know where my money goes. | Omar Haddad | Customer
question: What does the account cost? | Nothing, as long as you are under 26 or have $700 coming in each month.
question: How do I block my card? | Tap the card in the app, then Freeze. It takes effect at once.
plan: Everyday | For daily life | $0 / month | Account and card; Instant transfers; Savings pots
plan: Plus | For those who travel | $6 / month | No fees abroad; Travel insurance; 2.5% interest
plan: Family | For two and more | $12 / month | Four cards; Accounts for kids; Shared savings
task: Confirm the transfer to Grace Lin | Payments | Today

"""##),
    EmbeddedFile(name: "beauty", text: ##"""
names: beauty, spa, hair salon, hairdresser, barber, barbershop, nail salon, massage, cosmetics, skin care, makeup, tattoo, tattoo studio, nails, perfume, hair
like: service
noun: beauty salon
brand: Maison Fern
headline: An hour that belongs to you
subline: Hair, skin and hands, by people who listen first.
action: Book a treatment
picture: Treatment room
icon: scissors
nav: Treatments, Prices, Team, Shop
chip: All, Hair, Skin, Nails, Massage
item: Cut and finish | 60 min · with Sofia | $58 | scissors
item: Color | 120 min · with Amara | $110 | brush
item: Facial | 75 min · with Lena | $84 | smile
item: Back massage | 45 min · with Kenji | $62 | hand
item: Manicure | 40 min · with Ines | $36 | hand
person: Sofia Almeida | Hair
person: Amara Diallo | Color
person: Lena Fischer | Skin
person: Kenji Sato | Massage
product: Day cream | 50 ml, unscented | $32.00 | 4.8
product: Hair oil | 100 ml, argan | $28.00 | 4.7
product: Clay mask | 75 ml | $24.00 | 4.6
product: Lip balm | Three flavors | $9.00 | 4.9
product: Hand wash | 300 ml, cedar | $18.00 | 4.8
product: Body scrub | 200 ml, sea salt | $26.00 | 4.7
table: Today's bookings | Time, Client, Treatment, With, Status
row: 9:00 | Hannah Weiss | Cut and finish | Sofia | Done
row: 10:15 | Omar Haddad | Back massage | Kenji | In room
row: 11:00 | Grace Lin | Color | Amara | Confirmed
row: 13:30 | Peter Novak | Cut and finish | Sofia | Confirmed
row: 14:45 | Ines Duarte | Facial | Lena | Confirmed
row: 16:00 | Clara Moreau | Manicure | Ines | Cancelled
feature: Time for you | One client at a time, never in a hurry. | | clock
feature: Gentle products | Plants, no perfume, refills. | | leaf
feature: Book at midnight | Online, whenever you think of it. | | moon

"""##),
    EmbeddedFile(name: "bikes", text: ##"""
names: bike, bicycle, cycling, e-bike, ebike, bike shop, mountain bike, cyclist, bike rental, bike store
like: shop
noun: bike shop
brand: Spoke & Chain
headline: Built to be ridden every day
subline: City bikes, gravel bikes and e-bikes, fitted to you and ready to ride the same day.
action: See all bikes
picture: A bike by the canal
icon: bicycle
nav: Bikes, E-bikes, Parts, Workshop
side: Orders, Bikes, Parts, Workshop, Customers, Settings
tab: Home, Bikes, Workshop, Profile
chip: All, City, Gravel, Mountain, Electric
item: City bike Canal 7 | 7 gears · 14 kg | $690 | bicycle
item: Gravel bike Ridge | 11 gears · 9.8 kg | $1,480 | bicycle
item: Mountain bike Peak 2 | 12 gears · 13 kg | $1,150 | mountain
item: E-bike Harbor | 80 km range | $2,290 | bolt
product: City bike Canal 7 | 7 gears | $690.00 | 4.8
product: Gravel bike Ridge | 11 gears | $1,480.00 | 4.9
product: Mountain bike Peak 2 | 12 gears | $1,150.00 | 4.7
product: E-bike Harbor | 80 km range | $2,290.00 | 4.8
product: Helmet Shell | Three sizes | $79.00 | 4.6
product: Lock Anchor | Level 12 | $64.00 | 4.7
stat: Bikes sold | +6 | 48 | bicycle
stat: In the workshop | -3 | 17 | wrench
stat: Revenue | +8.1% | $38,200 | dollar
stat: Test rides | +11 | 62 | route
feature: Fitted to you | Saddle, bars and brakes are set while you wait. | | wrench
feature: First service free | After 300 km we check every screw. | | calendar-check
feature: Test rides | Take it around the block, or home for a day. | | route
quote: They fixed my brakes while I had a coffee. | Omar Haddad | Rides to work

"""##),
    EmbeddedFile(name: "blog", text: ##"""
names: article, articles, writing, writer, journal, magazine article, newsletter, technical article, essay, blogger, blogging, stories
weak: blog
like: media
noun: blog
brand: Margin Notes
headline: Notes on making things slowly
subline: Essays about work, tools and attention. A new one every other Sunday.
action: Subscribe
picture: Desk by the window
icon: edit
nav: Essays, Topics, About, Subscribe
side: Posts, Drafts, Comments, Subscribers, Statistics, Settings
tab: Home, Topics, Saved, Profile
chip: All, Work, Tools, Reading, Life
item: The case for fewer tabs | What happened when I closed all but three. | 6 min | edit
item: A year without notifications | I missed two birthdays and gained a hobby. | 9 min | bell-off
item: Tools that outlive their makers | On scissors, spreadsheets and text files. | 7 min | wrench
item: How to read a long book | Twenty pages, a pencil, and no phone. | 5 min | book
item: The walk home as a method | Some problems need 4,000 steps. | 4 min | footprints
item: Letters to a former self | Three things I would not change. | 8 min | mail
person: Emma Clarke | Writer
person: Jonas Keller | Guest author
person: Amina Yusuf | Editor
stat: Readers | +5.7% | 12,840 | eye
stat: Subscribers | +148 | 3,216 | mail
stat: Reading time | +0.4 | 4.8 min | clock
stat: Comments | +21 | 164 | message
table: Posts | Title, Topic, Published, Reads, Status
row: The case for fewer tabs | Work | 11 May | 4,210 | Published
row: A year without notifications | Life | 27 Apr | 6,980 | Published
row: Tools that outlive their makers | Tools | 13 Apr | 3,540 | Published
row: How to read a long book | Reading | 30 Mar | 5,120 | Published
row: The walk home as a method | Life | 16 Mar | 2,870 | Published
row: Letters to a former self | Life | – | 0 | Draft
feature: Every other Sunday | Never more often than that. | | calendar
feature: No tracking | I do not know who you are. | | lock
feature: Written by hand | Then typed, then cut by half. | | edit
question: How often do you write? | Every other Sunday, unless the weather is very good.

"""##),
    EmbeddedFile(name: "books", text: ##"""
names: book, books, library, bookstore, bookshop, reading, ebook, e-book, literature, author, novel, reader, publisher, book club, audiobook, comics, manga, poetry
like: shop
noun: library
brand: Page & Spine
headline: Find your next good book
subline: Twelve thousand books to borrow, buy or listen to, chosen by people who read.
action: Browse books
picture: Book cover
icon: book
nav: New, Fiction, Non-fiction, Events
side: Catalog, Loans, Members, Events, Reports, Settings
tab: Home, Search, My books, Profile
chip: All, Fiction, History, Science, Children
item: The Salt Path Home | Nora Whitfield · Fiction | Due 24 May | book
item: A Short History of Rain | Jonas Keller · Science | Due 28 May | book
item: The Clockmaker's Garden | Amina Yusuf · Fiction | On hold | book
item: Bread and Patience | Luc Moreau · Cooking | Available | book
item: Night Train to Trieste | Elena Ricci · Crime | Due 30 May | book
item: How Cities Breathe | Samir Patel · Architecture | Available | book
person: Nora Whitfield | Author of “The Salt Path Home”
person: Jonas Keller | Author of “A Short History of Rain”
person: Amina Yusuf | Author of “The Clockmaker's Garden”
product: The Salt Path Home | Nora Whitfield | $16.90 | 4.8
product: A Short History of Rain | Jonas Keller | $21.00 | 4.7
product: The Clockmaker's Garden | Amina Yusuf | $14.50 | 4.9
product: Bread and Patience | Luc Moreau | $28.00 | 4.6
product: Night Train to Trieste | Elena Ricci | $12.90 | 4.5
product: How Cities Breathe | Samir Patel | $24.00 | 4.8
stat: Books on loan | +4.2% | 1,318 | book
stat: Members | +36 | 2,940 | users
stat: Overdue | -8 | 47 | clock
stat: New titles | +52 | 214 | star
table: Loans | Title, Member, Borrowed, Due, Status
row: The Salt Path Home | Hannah Weiss | 3 May | 24 May | On loan
row: A Short History of Rain | Omar Haddad | 7 May | 28 May | On loan
row: The Clockmaker's Garden | Grace Lin | 14 Apr | 5 May | Overdue
row: Bread and Patience | Peter Novak | 21 Apr | 12 May | Returned
row: Night Train to Trieste | Ines Duarte | 9 May | 30 May | On loan
row: How Cities Breathe | Tomás Rivera | 2 May | 23 May | Reserved
chart: Loans per month | bar | Jan 980; Feb 1,040; Mar 1,120; Apr 1,265; May 1,318
chart: Loans by genre | donut | Fiction 540; Children 380; Science 218; History 180
feature: Borrow from home | Reserve today, pick up tomorrow. | | home
feature: Chosen by readers | A note with every book we love. | | heart
feature: Listen, too | 900 audiobooks, included. | | headphones
field: Title | text-field | The Salt Path Home
field: Author | text-field | Nora Whitfield
field: Genre | select | Fiction
setting: Due date reminders | Three days before | on | bell
setting: Text size | Medium | Medium | type
setting: Reading goal | 20 pages a day | 20 | target
quote: I came for one book and left with five. Send help. | Grace Lin | Member
question: How long can I keep a book? | Three weeks, and three more if nobody is waiting for it.
event: Reading with Nora Whitfield | Main hall | Thu 19:00
event: Story time for kids | Children's corner | Sat 10:00
post: Finished “Night Train to Trieste” at three in the morning. No regrets. | Omar Haddad | 4 h | image

"""##),
    EmbeddedFile(name: "business", text: ##"""
weak: startup, company, saas, software, business, platform, b2b, enterprise, firm, corporate
headline: A better way to run your {subject}
subline: {Brand} brings people, numbers and tasks together, so that your team can move on.
action: Start free trial
nav: Product, Solutions, Pricing, Resources
side: Dashboard, Customers, Projects, Reports, Team, Settings
tab: Home, Projects, Inbox, Profile
chip: All, Active, Paused, Done
item: Website relaunch | Due 24 May · 8 of 12 tasks | 67% | folder
item: Customer onboarding | Due 30 May · 5 of 10 tasks | 50% | users
item: Quarterly report | Due 2 Jun · 3 of 9 tasks | 33% | chart-bar
item: Partner program | Due 14 Jun · 2 of 8 tasks | 25% | users
item: Help center | Done 6 May · 14 of 14 tasks | 100% | check-circle
stat: Revenue | +12.4% | $48,200 | dollar
stat: Customers | +6.1% | 1,204 | users
stat: Open projects | +3 | 18 | folder
stat: Satisfaction | +2.0% | 94% | smile
table: Recent projects | Project, Owner, Due, Budget, Status
row: Website relaunch | Lena Fischer | 24 May | $18,400 | On track
row: Customer onboarding | Ravi Menon | 30 May | $9,600 | On track
row: Quarterly report | Kenji Sato | 2 Jun | $2,200 | At risk
row: Partner program | Amara Diallo | 14 Jun | $12,500 | Planned
row: Help center | Sofia Almeida | 6 May | $6,800 | Done
row: Office move | Daniel Okafor | 1 Jul | $31,000 | Planned
chart: Revenue per month | line | Jan $31,400; Feb $34,900; Mar $37,200; Apr $41,800; May $42,900; Jun $48,200
chart: Customers by plan | donut | Starter 482; Team 541; Enterprise 181
feature: Plan together | Everybody sees who does what, and by when. | | calendar-check
feature: Numbers that add up | Reports that are up to date without spreadsheets. | | chart-bar
feature: Connects to your tools | Mail, calendar, files and 60 more. | | plug
plan: Starter | For small teams | $12 / month | 3 projects; 5 people; Help by email
plan: Team | For growing teams | $29 / month | Unlimited projects; 25 people; Integrations
plan: Enterprise | For whole companies | Custom | Single sign-on; Audit log; Dedicated manager
quote: We plan the whole quarter in {brand} now. Meetings got shorter. | Hannah Weiss | COO, Lumen Works
quote: Our reports used to take two days. Now they take a minute. | Tomás Rivera | Head of finance, Portal
quote: The first tool that my whole team likes to open. | Grace Lin | Product lead, Fieldnote
question: Is there a free trial? | Yes, 14 days with all features and without a credit card.
question: Can I import my data? | From spreadsheets and the most common tools, in a few minutes.

"""##),
    EmbeddedFile(name: "cafe", text: ##"""
names: coffee shop, cafe, café, coffee, coffee house, espresso, tea, tea shop, bakery, pastry, ice cream, roastery, donut shop, cake shop, chocolate
like: restaurant
noun: coffee shop
brand: Slow Roast
headline: Good coffee takes its time
subline: Roasted on Mondays, poured all week. Come in, or order ahead and skip the line.
action: Order ahead
picture: A cup of coffee
icon: coffee
nav: Menu, Beans, Visit us, About
side: Orders, Menu, Stock, Staff, Loyalty, Settings
tab: Home, Order, Rewards, Profile
chip: All, Coffee, Tea, Pastries, Beans
item: Flat white | Double shot, steamed milk | $4.20 | coffee
item: Filter of the day | Ethiopia, floral and light | $3.60 | coffee
item: Cold brew | Steeped for 18 hours | $4.50 | coffee
item: Almond croissant | Baked this morning | $3.80 | cake
item: Matcha latte | Whisked to order | $4.90 | leaf
product: House blend | 250 g beans, chocolate and nut | $12.00 | 4.8
product: Ethiopia Guji | 250 g beans, floral | $15.00 | 4.9
product: Cold brew bottle | 500 ml | $8.50 | 4.7
product: Almond croissant | Baked this morning | $3.80 | 4.9
product: Pour-over set | Dripper and 40 filters | $28.00 | 4.6
product: Ceramic cup | 200 ml, handmade | $19.00 | 4.8
stat: Cups today | +6% | 342 | coffee
stat: Orders ahead | +18% | 97 | phone
stat: Revenue | +4.4% | $1,486 | dollar
stat: Loyal guests | +21 | 618 | heart
table: Orders | Order, Guest, Items, Pickup, Total, Status
row: 318 | Hannah Weiss | Flat white, croissant | 8:10 | $8.00 | Ready
row: 317 | Omar Haddad | Cold brew | 8:05 | $4.50 | Ready
row: 316 | Grace Lin | 2 filter coffees | 8:05 | $7.20 | Making
row: 315 | Peter Novak | Matcha latte | 8:00 | $4.90 | Picked up
row: 314 | Ines Duarte | House blend | 7:55 | $12.00 | Picked up
row: 313 | Tomás Rivera | Flat white | 7:50 | $4.20 | Picked up
chart: Cups per hour | bar | 7:00 38; 8:00 71; 9:00 64; 10:00 42; 11:00 35; 12:00 48; 13:00 44
chart: Sales by drink | donut | Flat white 41%; Filter 27%; Cold brew 18%; Tea 14%
feature: Skip the line | Order on the way, and your cup is waiting. | | clock
feature: Roasted here | Small batches, every Monday morning. | | flame
feature: Tenth cup free | Your phone counts, so you do not have to. | | gift
quote: They know my order, and my dog's name. | Grace Lin | Neighbor

"""##),
    EmbeddedFile(name: "cars", text: ##"""
names: car, cars, automotive, vehicle, vehicles, car dealer, dealership, car rental, used car, auto repair, mechanic, garage, motorcycle, electric car, car wash, auto
like: shop
noun: car dealer
brand: Milestone Motors
headline: A good car, an honest price
subline: Every car checked at 140 points, with a year's guarantee and no haggling.
action: Find your car
picture: Estate car, blue
icon: car
nav: Cars, Rent, Service, About
side: Dashboard, Cars, Customers, Test drives, Service, Settings
tab: Search, Saved, Service, Profile
chip: All, Electric, Small, Estate, SUV, Under $15k
item: Compact hatchback | 2021 · 34,000 km · petrol | $14,900 | car
item: Family estate | 2020 · 52,000 km · diesel | $18,400 | car
item: Electric city car | 2022 · 18,000 km · electric | $21,700 | car
item: Camper van | 2018 · 88,000 km · diesel | $32,500 | car
item: Roadster | 2017 · 41,000 km · petrol | $19,900 | car
product: Compact hatchback | 2021, 34,000 km | $14,900 | 4.7
product: Family estate | 2020, 52,000 km | $18,400 | 4.8
product: Electric city car | 2022, 18,000 km | $21,700 | 4.9
product: Camper van | 2018, 88,000 km | $32,500 | 4.8
product: Roadster | 2017, 41,000 km | $19,900 | 4.6
product: Small SUV | 2021, 29,000 km | $23,400 | 4.7
stat: Cars in stock | +4 | 86 | car
stat: Test drives | +11% | 32 | calendar
stat: Sold this month | +3 | 21 | check-circle
stat: Days to sell | -2 | 19 | clock
table: Cars | Model, Year, Mileage, Fuel, Price, Status
row: Compact hatchback | 2021 | 34,000 km | Petrol | $14,900 | For sale
row: Family estate | 2020 | 52,000 km | Diesel | $18,400 | Reserved
row: Electric city car | 2022 | 18,000 km | Electric | $21,700 | For sale
row: Camper van | 2018 | 88,000 km | Diesel | $32,500 | For sale
row: Roadster | 2017 | 41,000 km | Petrol | $19,900 | Sold
row: Small SUV | 2021 | 29,000 km | Hybrid | $23,400 | For sale
chart: Cars sold per month | bar | Jan 14; Feb 16; Mar 19; Apr 18; May 21
chart: Stock by fuel | donut | Petrol 38; Diesel 22; Electric 17; Hybrid 9
feature: Checked at 140 points | You can read the report. | | clipboard-check
feature: A week to decide | Bring it back, get your money back. | | refresh
feature: Service next door | Our own workshop, with a spare car. | | wrench
field: Make | select | Any
field: Price | select | Up to $20,000
field: Year | select | From 2019
event: Test drive: family estate | Hannah Weiss | Tue 10:00

"""##),
    EmbeddedFile(name: "charity", text: ##"""
names: charity, donation, donations, nonprofit, non-profit, ngo, fundraising, fundraiser, volunteer, volunteering, foundation, crowdfunding, food bank, refugee, disaster relief, blood donation
like: community
noun: charity
brand: Warm Table
headline: A warm meal for everybody
subline: $5 buys a dinner. Last year you made 84,000 of them possible.
action: Donate now
picture: Volunteers in the kitchen
icon: heart
nav: Our work, Projects, Volunteer, Donate
side: Dashboard, Donations, Donors, Projects, Volunteers, Settings
tab: Home, Projects, Donate, Profile
chip: All, Food, Children, Shelter, Emergency
item: Winter kitchen | 412 of 500 meals a night | 82% | utensils
item: School breakfast | $18,400 of $24,000 | 77% | apple
item: Blankets and beds | $6,300 of $9,000 | 70% | bed
item: Flood relief | $41,000 of $50,000 | 82% | droplet
stat: Raised this month | +9.6% | $68,400 | heart
stat: Donors | +142 | 2,316 | users
stat: Meals served | +5.1% | 7,420 | utensils
stat: Volunteers | +18 | 264 | hand
table: Donations | Donor, Project, Date, Kind, Amount
row: Hannah Weiss | Winter kitchen | 12 May | Monthly | $25.00
row: Omar Haddad | Flood relief | 12 May | Once | $100.00
row: Grace Lin | School breakfast | 11 May | Monthly | $15.00
row: Anonymous | Winter kitchen | 10 May | Once | $500.00
row: Ines Duarte | Blankets and beds | 10 May | Once | $40.00
row: Tomás Rivera | School breakfast | 9 May | Monthly | $10.00
chart: Donations per month | bar | Jan $52k; Feb $55k; Mar $61k; Apr $62k; May $68k
chart: Where it goes | donut | Meals 71%; Shelter 18%; Transport 7%; Office 4%
feature: 96 cents of a dollar | go where you want them to. | | heart
feature: See what you did | A photo and three lines, every month. | | camera
feature: Two hours are enough | Come and peel, pour or drive. | | hand
field: Amount | segmented | $25 | $10; $25; $50; Other
plan: Dinner | One meal | $5 / month | One dinner; Yearly letter
plan: Table | Four meals | $20 / month | Four dinners; Monthly photo
plan: Kitchen | A whole evening | $60 / month | Twelve dinners; Visit the kitchen
quote: I came to help once. That was six years ago. | Omar Haddad | Volunteer

"""##),
    EmbeddedFile(name: "church", text: ##"""
names: church, parish, mosque, temple, synagogue, religion, religious, faith, bible, prayer, ministry, worship
like: community
noun: church
brand: St. Clare's
headline: The door is open
subline: Sunday at ten, with coffee after. Come as you are.
action: Plan a visit
picture: The nave in the morning
icon: building
nav: Services, Groups, About, Give
side: Calendar, Members, Groups, Giving, Messages, Settings
tab: Home, Services, Groups, Give
chip: All, Services, Youth, Music, Help
item: Sunday service | 10:00 · with children's hour | Sunday | sun
item: Evening prayer | 18:30 · by candlelight | Wednesday | moon
item: Choir practice | 19:00 · all voices welcome | Thursday | music
item: Soup kitchen | 12:00 · helpers wanted | Saturday | utensils
item: Youth group | 17:00 · ages 12 to 17 | Friday | users
event: Sunday service | Nave | Sun 10:00
event: Evening prayer | Chapel | Wed 18:30
event: Choir practice | Parish hall | Thu 19:00
event: Soup kitchen | Parish hall | Sat 12:00
feature: Sunday at ten | Coffee after, always. | | coffee
feature: For small ones, too | Stories and crayons next door. | | users
feature: Help when needed | Somebody to talk to, every day. | | heart

"""##),
    EmbeddedFile(name: "cleaning", text: ##"""
names: cleaning, cleaning service, laundry, housekeeping, dry cleaning, handyman, plumber, plumbing, electrician, moving company, home repair, home services, window cleaning, locksmith, roofing, maid
like: service
noun: cleaning service
brand: Clearway
headline: Come home to clean
subline: Fixed prices, the same friendly face each week, and happy floors.
action: Get a price
picture: A bright kitchen
icon: home
nav: Services, Prices, How it works, Contact
chip: All, Home, Office, Windows, Move-out
item: Home cleaning | 2 rooms · 3 hours | $75 | home
item: Deep cleaning | 3 rooms · 6 hours | $160 | star
item: Windows | Up to 12 panes | $60 | sun
item: Office | 80 m² · twice a week | $280 / mo | building
item: Move-out | With a handover promise | $220 | key
feature: The same person | Who knows where the vacuum is. | | user
feature: Insured | If something breaks, we pay. | | shield
feature: Green soap | That pets may lick. | | leaf
field: Rooms | number-stepper | 3
field: How often | select | Every two weeks

"""##),
    EmbeddedFile(name: "clinic", text: ##"""
names: clinic, health, hospital, doctor, medical, patient, patients, healthcare, telemedicine, telehealth, physician, blood test, lab results, appointment booking for doctors, therapy, therapist, mental health, nurse, medicine app, blood pressure, symptom, vaccination, diabetes, physiotherapy, ehr, medical record
like: service
noun: clinic
brand: Greenfield Clinic
headline: Care that takes its time
subline: See a doctor today, in person or by video, and keep your results in one place.
action: Book an appointment
picture: Our practice
icon: stethoscope
nav: Doctors, Services, Appointments, Contact
side: Dashboard, Appointments, Patients, Doctors, Lab results, Settings
tab: Home, Appointments, Results, Profile
chip: All, General, Children, Heart, Skin
item: Dr. Amara Diallo | General practice · next: today 15:20 | 4.9 | user
item: Dr. Kenji Sato | Cardiology · next: Thu 9:00 | 4.8 | heart-pulse
item: Dr. Elena Ruiz | Dermatology · next: Fri 11:40 | 4.7 | user
item: Dr. Noah Lindqvist | Pediatrics · next: today 16:10 | 4.9 | baby
person: Dr. Amara Diallo | General practice
person: Dr. Kenji Sato | Cardiology
person: Dr. Elena Ruiz | Dermatology
person: Dr. Noah Lindqvist | Pediatrics
stat: Appointments today | +6 | 42 | calendar
stat: Waiting now | -2 | 5 | clock
stat: New patients | +9% | 18 | user-plus
stat: Free beds | +1 | 12 | bed
table: Today's appointments | Time, Patient, Doctor, Reason, Status
row: 8:30 | Hannah Weiss | Dr. Diallo | Check-up | Done
row: 9:00 | Omar Haddad | Dr. Sato | Blood pressure | Done
row: 9:40 | Grace Lin | Dr. Ruiz | Skin rash | In room
row: 10:20 | Peter Novak | Dr. Diallo | Vaccination | Waiting
row: 11:00 | Ines Duarte | Dr. Lindqvist | Fever, child | Confirmed
row: 11:40 | Tomás Rivera | Dr. Sato | Heart check | Confirmed
chart: Appointments per day | line | Mon 38; Tue 44; Wed 41; Thu 47; Fri 42; Sat 18
chart: Heart rate | line | 6:00 58; 9:00 72; 12:00 76; 15:00 81; 18:00 74; 21:00 64
chart: Patients by department | donut | General 19; Heart 9; Skin 8; Children 6
feature: An appointment today | Free times are shown as they are. | | calendar-check
feature: By video, too | For what needs no stethoscope. | | video
feature: Results you can read | With a sentence on what they mean. | | file-text
field: Patient name | text-field | Hannah Weiss
field: Date of birth | date-picker | 4 July 1988
field: Reason for the visit | text-area | What brings you here?
field: Value | text-field | 5.4
field: Unit | segmented | mmol/L | mmol/L; mg/dL; g/L
setting: Appointment reminders | The day before | on | bell
setting: Medication reminders | At 8:00 and 20:00 | on | pill
setting: Share results with my doctor | Dr. Diallo | on | user
quote: The doctor listened. That was half the cure. | Ines Duarte | Patient
question: Do I need a referral? | No. You can book with any of our doctors directly.
plan: Visit | Without insurance | $60 / visit | One appointment; Written report
plan: Care | For regular visits | $19 / month | Two visits; Video calls; Lab tests
plan: Family | For up to five | $39 / month | Five people; Same-day visits; House calls
event: Dr. Diallo | Check-up | Tue 9:40
event: Dr. Sato | Heart check | Thu 9:00
message: How have you felt since Monday? | Dr. Amara Diallo | 9:41
message: Better, the fever is gone. | me | 9:43
survey: How would you rate your pain today? | | | None; Mild; Moderate; Strong

"""##),
    EmbeddedFile(name: "community", text: ##"""
names: community, forum, discussion board, message board, social network
weak: club, group, association, society, network, union, league, team, collective, fan club, meetup
noun: community
brand: Commonplace
headline: Welcome to the {topic}
subline: Meet people who care about the same things, share what you know, and come along.
action: Join now
picture: Our last meeting
icon: users
nav: About, Events, Members, Join
side: Home, Topics, Members, Events, Moderation, Settings
tab: Home, Topics, Events, Messages, Profile
chip: All, New, Popular, Unanswered, Mine
item: Introduce yourself | 214 replies · last by Grace Lin | 4 min | hand
item: What are you working on this week? | 86 replies · last by Omar Haddad | 22 min | message
item: Best books for beginners | 57 replies · last by Ines Duarte | 1 h | book
item: Meeting on Saturday: who brings what? | 31 replies · last by Peter Novak | 3 h | calendar
item: Your favorite tool under $20 | 128 replies · last by Maya Torres | 5 h | wrench
item: Rules of the house | Pinned by the moderators | 2 y | clipboard
stat: Members | +3.4% | 4,812 | users
stat: Posts this week | +11% | 1,268 | message
stat: Online now | +18 | 236 | activity
stat: Open reports | -2 | 5 | flag
table: New members | Member, Joined, Posts, Topic, Status
row: Hannah Weiss | 12 May | 14 | Introductions | Active
row: Omar Haddad | 11 May | 9 | Questions | Active
row: Grace Lin | 11 May | 31 | Projects | Active
row: Peter Novak | 9 May | 2 | Events | New
row: Ines Duarte | 8 May | 0 | Introductions | Invited
row: Tomás Rivera | 6 May | 17 | Questions | Active
chart: Posts per week | line | Week 15 890; Week 16 960; Week 17 1,010; Week 18 1,090; Week 19 1,142; Week 20 1,268
chart: Posts by topic | donut | Questions 520; Projects 380; Events 240; Introductions 128
feature: Meet in person | Every second Saturday, and online in between. | | calendar
feature: Learn from each other | Ask anything. Somebody has done it before. | | message
feature: Share what you have | Tools, books and know-how for all members. | | gift
event: Monthly meeting | Community hall | Sat 15:00
event: Beginners' evening | Online | Tue 19:00
event: Day out | Meet at the station | Sun 10:00
event: Committee | Room 4 | Thu 18:30
setting: Replies to my posts | By push and email | on | message
setting: Weekly digest | The best of the week, on Sundays | on | mail
setting: Show me in the member list | Name and city only | off | eye
quote: I came for one question and stayed for the people. | Ines Duarte | Member since last spring
quote: Nobody laughs at beginners here. They lend you their tools. | Omar Haddad | Member
question: Who can join? | Everybody who is curious. You need no experience.
question: What does it cost? | The first month is free, then $6 a month.
plan: Guest | Come and see | $0 / month | Read everything; One meeting
plan: Member | For most people | $6 / month | All meetings; Shared tools; Member list
plan: Supporter | Helps others join | $15 / month | Everything; Two guests; Name on the wall

"""##),
    EmbeddedFile(name: "construction", text: ##"""
names: construction, builder, building company, contractor, renovation, civil engineering, construction site, carpentry, carpenter, house building, bricklayer
like: business
noun: construction company
brand: Stone & Beam
headline: Built right, on the day we said
subline: Homes, schools and bridges. You see the plan, the cost and the site, every day.
action: Request a quote
picture: School on Mill Road
icon: building
nav: Projects, Services, About, Contact
side: Dashboard, Sites, Schedule, Crew, Budget, Settings
tab: Sites, Tasks, Photos, Profile
chip: All, Planning, Building, Finished
item: School on Mill Road | Concrete works · 3 cranes | 62% | building
item: Harbor bridge | Foundations | 28% | map
item: Orchard homes | 24 units · interior works | 84% | home
item: Station roof | Planning permit filed | 12% | file-text
stat: Active sites | +1 | 7 | building
stat: On schedule | +2% | 86% | calendar
stat: Budget used | +3.8% | $4.2M | dollar
stat: Days without accident | +1 | 118 | shield
table: Sites | Site, Manager, Phase, Due, Budget, Status
row: School on Mill Road | Maya Torres | Concrete | 30 Nov | $1.8M | On track
row: Harbor bridge | Daniel Okafor | Foundations | 15 Mar | $3.1M | On track
row: Orchard homes | Lena Fischer | Interior | 1 Aug | $2.4M | Ahead
row: Station roof | Ravi Menon | Planning | 20 Dec | $0.9M | At risk
row: Town library | Kenji Sato | Painting | 10 Jun | $0.6M | On track
row: Fire station | Amara Diallo | Handover | 28 May | $1.1M | Done
chart: Budget and cost | bar | Jan $310k; Feb $345k; Mar $402k; Apr $388k; May $421k
feature: A date that holds | Or we pay for every day. | | calendar-check
feature: See the site | Photos from every working day. | | camera
feature: Our own people | Carpenters, masons, and 40 years. | | users

"""##),
    EmbeddedFile(name: "crm", text: ##"""
names: crm, sales, lead, leads, customer, customers, customer relationship, deal, deals, pipeline, sales team, client management, account management, customer service, customer support, help desk, support ticket, call center
like: business
noun: CRM
brand: Closely
headline: Know every customer by name
subline: Contacts, deals and follow-ups in one place, so that nothing is forgotten.
icon: users
side: Dashboard, Contacts, Deals, Tasks, Reports, Settings
tab: Home, Contacts, Deals, Tasks
chip: All, New, Contacted, Won, Lost
item: Lumen Works | Renewal · Hannah Weiss | $18,400 | building
item: Fieldnote | New business · Grace Lin | $9,600 | building
item: Portal Systems | Upgrade · Omar Haddad | $12,500 | building
item: Greenway Studio | New business · Ines Duarte | $4,200 | building
item: Harbor Café | New business · Peter Novak | $2,300 | building
stat: Pipeline | +8.4% | $47,000 | dollar
stat: Won this month | +3 | 12 | trophy
stat: Win rate | +2.1% | 34% | percent
stat: Open tasks | -5 | 21 | check-square
table: Deals | Company, Contact, Stage, Value, Close date
row: Lumen Works | Hannah Weiss | Negotiation | $18,400 | 24 May
row: Portal Systems | Omar Haddad | Proposal | $12,500 | 30 May
row: Fieldnote | Grace Lin | Contacted | $9,600 | 6 Jun
row: Greenway Studio | Ines Duarte | New | $4,200 | 12 Jun
row: Harbor Café | Peter Novak | Proposal | $2,300 | 28 May
row: Total | 5 contacts | | $47,000 |
chart: Deals won per month | bar | Jan 7; Feb 8; Mar 10; Apr 9; May 12
chart: Pipeline by stage | donut | New $4,200; Contacted $9,600; Proposal $14,800; Negotiation $18,400
feature: Nothing falls through | Every deal has a next step and a date. | | check-circle
feature: Mail and calls inside | The whole story of a customer on one page. | | mail
feature: Forecasts you can trust | Built from what happened, not from hope. | | chart-line
field: Company | text-field | Lumen Works
field: Contact | text-field | Hannah Weiss
field: Deal value | text-field | $18,400
field: Stage | select | Negotiation
task: Call Hannah Weiss about the renewal | Call | Today
task: Send the proposal to Portal | Proposal | Tomorrow
task: Follow up with Fieldnote | Email | Wed
message: Hi, I have a question about my last invoice. | Hannah Weiss | 9:41
message: Of course. Which one do you mean? | me | 9:42
message: Number 2031. The address is wrong. | Hannah Weiss | 9:43

"""##),
    EmbeddedFile(name: "crypto", text: ##"""
names: crypto, cryptocurrency, bitcoin, blockchain, nft, token, web3, defi, ethereum
like: stocks
noun: crypto exchange
brand: Coinwell
headline: Buy your first coin in five minutes
subline: Clear fees, no jargon, and your coins stored offline.
action: Start trading
nav: Prices, Learn, Wallet, Fees
side: Portfolio, Markets, Trade, Wallet, History, Settings
tab: Home, Markets, Trade, Wallet
chip: All, Gainers, Losers, Watchlist
item: Bitcoin | BTC · 0.142 | $9,514.00 | coins
item: Ethereum | ETH · 1.85 | $5,920.00 | coins
item: Solana | SOL · 12.0 | $1,740.00 | coins
item: Cardano | ADA · 940 | $423.00 | coins
item: Litecoin | LTC · 3.2 | $272.00 | coins
stat: Portfolio | +3.8% | $17,869.00 | wallet
stat: Today | +1.2% | +$212.40 | chart-line
stat: Bitcoin | +2.4% | $67,000 | coins
stat: Ethereum | -0.8% | $3,200 | coins
table: Markets | Coin, Price, 24 h, Volume, Market cap
row: Bitcoin | $67,000.00 | +2.4% | $28.1B | $1.32T
row: Ethereum | $3,200.00 | -0.8% | $14.6B | $384B
row: Solana | $145.00 | +5.1% | $3.2B | $67B
row: Cardano | $0.45 | -1.3% | $410M | $16B
row: Litecoin | $85.00 | +0.6% | $390M | $6.4B
row: Polkadot | $7.10 | +1.9% | $240M | $10B
chart: Bitcoin price | area | Mon $63,900; Tue $64,600; Wed $64,200; Thu $65,400; Fri $65,100; Sat $66,200; Sun $67,000
chart: Portfolio | donut | Bitcoin 53%; Ethereum 33%; Solana 10%; Others 4%
feature: Fees you can read | 0.4% per trade, and nothing else. | | percent
feature: Stored offline | 95% of all coins are kept away from the internet. | | shield
feature: Learn and earn | Short lessons that pay a few coins. | | graduation-cap

"""##),
    EmbeddedFile(name: "dating", text: ##"""
names: dating, romance, romantic, dating app, love, relationship, couple, couples, singles, matchmaking, date night
like: app
noun: dating app
brand: Kindred
headline: Meet somebody worth the trip
subline: Fewer profiles, better talks, and a first date that you look forward to.
action: Create your profile
picture: Clara by the sea
icon: heart
nav: How it works, Safety, Stories, Download
tab: Discover, Likes, Messages, Profile
chip: All, Nearby, New, Online, Verified
item: Clara, 29 | Architect · 3 km away · likes climbing | 92% | heart
item: Mateo, 31 | Teacher · 5 km away · bakes bread | 88% | heart
item: Yuki, 28 | Illustrator · 2 km away · two cats | 85% | heart
item: Jonas, 33 | Nurse · 8 km away · plays the cello | 81% | heart
item: Priya, 30 | Engineer · 4 km away · runs at dawn | 79% | heart
person: Clara, 29 | Architect, 3 km away
person: Mateo, 31 | Teacher, 5 km away
person: Yuki, 28 | Illustrator, 2 km away
person: Jonas, 33 | Nurse, 8 km away
product: Picnic by the river | Date night idea | $18.00 | 4.9
product: Pottery class for two | Date night idea | $64.00 | 4.8
product: Open-air cinema | Date night idea | $22.00 | 4.7
product: Cooking together | Date night idea | $35.00 | 4.8
stat: New likes | +6 | 18 | heart
stat: Matches | +2 | 7 | users
stat: Messages | +11 | 34 | message
stat: Profile views | +14% | 126 | eye
table: Matches | Name, Age, Distance, Matched, Status
row: Clara | 29 | 3 km | 12 May | Chatting
row: Mateo | 31 | 5 km | 10 May | Date planned
row: Yuki | 28 | 2 km | 9 May | New
row: Jonas | 33 | 8 km | 6 May | Chatting
row: Priya | 30 | 4 km | 2 May | New
row: Emil | 32 | 6 km | 28 Apr | Paused
feature: Five profiles a day | So that you read them. | | users
feature: Real people only | Everybody is verified by video. | | check-circle
feature: Ideas for the first date | Picnics, pottery, a walk with a dog. | | heart
field: First name | text-field | Clara
field: Age | number-stepper | 29
field: Looking for | select | Something lasting
field: About me | text-area | Three things that make you smile
setting: Show me | Women and men, 26 to 36 | 26–36 | users
setting: Distance | Up to 10 km | 10 km | map-pin
setting: New matches | Push notification | on | heart
setting: Read receipts | Let others see when you read | off | eye
quote: We met over bread. Now we own a sourdough together. | Clara and Mateo | Together for two years
question: Who sees my photos? | Only the people you have liked back, unless you choose otherwise.
message: So, is it true about the bread? | Clara | 19:04
message: Every Sunday. You are welcome to check. | me | 19:06
message: Then Sunday it is! | Clara | 19:07

"""##),
    EmbeddedFile(name: "dental", text: ##"""
names: dental, dentist, dental clinic, teeth, orthodontist, dentistry
like: clinic
noun: dental practice
brand: Brightside Dental
headline: A dentist you will not put off
subline: Gentle hands, clear prices, and appointments from seven in the morning.
icon: tooth
picture: Treatment room
side: Calendar, Patients, Treatments, Invoices, Team, Settings
chip: All, Check-up, Cleaning, Braces, Emergency
item: Check-up | 30 min · with X-ray | $55 | search
item: Cleaning | 45 min · by our hygienist | $80 | star
item: Filling | 40 min · tooth-colored | $120 | wrench
item: Whitening | 60 min · in one visit | $240 | sun
person: Dr. Lena Fischer | Dentist
person: Dr. Ravi Menon | Orthodontist
person: Sofia Almeida | Hygienist
table: Today's appointments | Time, Patient, Treatment, Dentist, Status
row: 8:00 | Hannah Weiss | Check-up | Dr. Fischer | Done
row: 8:45 | Omar Haddad | Cleaning | S. Almeida | Done
row: 9:30 | Grace Lin | Filling | Dr. Fischer | In chair
row: 10:30 | Peter Novak | Braces | Dr. Menon | Waiting
row: 11:15 | Ines Duarte | Whitening | S. Almeida | Confirmed
row: 13:00 | Tomás Rivera | Check-up | Dr. Fischer | Confirmed
chart: Patients by treatment | donut | Check-up 18; Cleaning 12; Filling 8; Braces 4

"""##),
    EmbeddedFile(name: "design", text: ##"""
names: design agency, design, designer, creative agency, graphic design, art, artist, creative studio, illustration, architecture, architect, web design, ux designer, creative, gallery of art, painting, portfolio site, branding agency, animation studio
like: service
noun: design studio
brand: Studio Kestrel
headline: Design that does its job
subline: We are eleven people who make brands, websites and books that are used.
action: See our work
picture: Identity for a ferry line
icon: brush
nav: Work, Services, Studio, Contact
side: Dashboard, Projects, Clients, Invoices, Team, Settings
tab: Work, Search, Saved, Profile
chip: All, Branding, Web, Print, Packaging
item: Harbor Ferries | Identity and timetables | 2024 | boat
item: Slow Roast | Packaging for a coffee roastery | 2024 | coffee
item: Museum of Rain | Website and exhibition | 2023 | droplet
item: Greenfield Clinic | Wayfinding in four languages | 2023 | map
item: Spoonful | An app for weekday cooking | 2022 | utensils
item: Night Transit | Record covers | 2022 | music
person: Lena Fischer | Creative director
person: Chidi Okoye | Illustration
person: Elena Ruiz | Photography
person: Ravi Menon | Websites
product: Harbor print | Screen print, 50 × 70 cm | $90.00 | 4.9
product: Blue bowl | Oil on canvas | $640.00 | 4.8
product: Field notes | Etching | $180.00 | 4.7
product: Night tram | Photograph | $240.00 | 4.8
stat: Projects | +2 | 18 | folder
stat: Clients | +1 | 42 | users
stat: Awards | +1 | 14 | award
stat: Years | +1 | 12 | calendar
feature: Branding | Names, marks and the rules for them. | | star
feature: Websites | Fast, clear, and easy to keep. | | browser
feature: Print | Books and packages that feel right. | | book
quote: They asked better questions than we did. | Grace Lin | Museum of Rain
field: Budget | select | $10,000 – $25,000

"""##),
    EmbeddedFile(name: "dictionary", text: ##"""
names: dictionary, word of the day, translator, translation, thesaurus, glossary, encyclopedia, wiki, definition, translate
like: media
noun: dictionary
brand: Wordwell
headline: The right word, found
subline: 180,000 words with their sounds, their stories, and their friends.
action: Look up a word
picture: Open dictionary
icon: book-open
nav: Dictionary, Thesaurus, Word games, About
tab: Search, Today, Saved, Profile
chip: All, Nouns, Verbs, Adjectives, Idioms
item: serendipity | noun · finding good things by chance | saved | book
item: petrichor | noun · the smell of rain on dry ground | saved | droplet
item: to saunter | verb · to walk slowly and with pleasure | new | footprints
item: limpid | adjective · clear, as water | new | droplet
stat: Words learned | +6 | 148 | book
stat: Looked up today | +9% | 12,480 | search
stat: Days in a row | +1 | 21 | flame
stat: Saved words | +4 | 64 | bookmark
feature: Hear it | By speakers from five countries. | | volume
feature: Where it comes from | A short story for every word. | | book-open
feature: Words that fit | Synonyms, sorted by tone. | | layers

"""##),
    EmbeddedFile(name: "elearning", text: ##"""
names: e-learning, online course, online courses, course, courses, lms, learning platform, learning management, language learning, language app, tutoring, tutor, skill, skills, bootcamp, quiz app, flashcards, mooc, learning, vocabulary, online learning, coding school, lesson
like: learning
noun: learning platform
brand: Brightpath
headline: Learn something real this month
subline: Short lessons, projects you can show, and teachers who answer.
action: Start learning
picture: Lesson 4
icon: graduation-cap
nav: Courses, Paths, Teachers, Pricing
side: Dashboard, Courses, Learners, Assignments, Certificates, Settings
tab: Learn, Courses, Progress, Profile
chip: All, Design, Coding, Languages, Business
item: Spanish for travelers | 24 lessons · Elena Ruiz | 62% | globe
item: Python from zero | 36 lessons · Ravi Menon | 45% | code
item: Drawing every day | 30 lessons · Chidi Okoye | 20% | brush
item: Reading a balance sheet | 12 lessons · Kenji Sato | 80% | chart-bar
item: Writing that works | 18 lessons · Emma Clarke | 10% | edit
product: Python from zero | 36 lessons | $59.00 | 4.9
product: Spanish for travelers | 24 lessons | $39.00 | 4.8
product: Drawing every day | 30 lessons | $45.00 | 4.7
product: Writing that works | 18 lessons | $35.00 | 4.6
product: Photography basics | 20 lessons | $42.00 | 4.8
product: Reading a balance sheet | 12 lessons | $29.00 | 4.7
stat: Learners | +7.5% | 8,420 | users
stat: Lessons finished | +11% | 21,640 | check-circle
stat: Completion | +2.3% | 68% | percent
stat: Days in a row | +1 | 14 | flame
table: Learners | Learner, Course, Progress, Score, Last seen
row: Hannah Weiss | Python from zero | 45% | 88 | Today
row: Omar Haddad | Spanish for travelers | 62% | 91 | Today
row: Grace Lin | Drawing every day | 20% | 79 | Yesterday
row: Peter Novak | Writing that works | 10% | 84 | 9 May
row: Ines Duarte | Python from zero | 100% | 95 | 8 May
row: Tomás Rivera | Reading a balance sheet | 80% | 90 | 6 May
chart: Lessons per day | bar | Mon 3; Tue 2; Wed 4; Thu 1; Fri 3; Sat 5; Sun 2
chart: Learners by course | donut | Coding 3,210; Languages 2,640; Design 1,580; Business 990
feature: Ten minutes are enough | Lessons for the train, the queue and the sofa. | | clock
feature: Build something | Every course ends with a project to show. | | wrench
feature: Ask a person | Teachers answer within a day. | | message
setting: Daily goal | 10 minutes | 10 min | target
setting: Practice reminder | At 18:00 | on | bell
setting: Captions | English | on | captions
question: Do I get a certificate? | Yes, for every course that you finish, with a link to share.
plan: Free | Look around | $0 / month | Three lessons a week; Community
plan: Plus | For learners | $12 / month | All courses; Certificates; Downloads
plan: Team | For companies | $29 / month | 10 seats; Reports; Own courses
event: Live class | Python, week 4 | Tue 18:00
survey: What would you like to learn? | | | A language; Coding; Drawing; Something for work

"""##),
    EmbeddedFile(name: "electronics", text: ##"""
names: electronics, gadget, gadgets, phone shop, laptops, headphones, computer, computers, hardware, camera shop, smart devices, consumer electronics, tech store
like: shop
noun: electronics shop
brand: Volta
headline: Technology you will keep
subline: Devices we use ourselves, with a three-year guarantee and spare parts.
picture: Wireless headphones
icon: headphones
nav: Phones, Laptops, Audio, Deals
chip: All, Phones, Laptops, Audio, Cameras
product: Wireless headphones | 30 hours of sound | $149.00 | 4.8
product: 14-inch laptop | 16 GB, 512 GB | $999.00 | 4.7
product: Smartphone S5 | 128 GB, two cameras | $549.00 | 4.6
product: Smart speaker | Fills a room | $89.00 | 4.5
product: Action camera | Waterproof to 10 m | $229.00 | 4.7
product: Fitness watch | 10 days per charge | $179.00 | 4.8
product: E-reader | 8 GB, glare-free | $119.00 | 4.9
product: USB-C dock | 9 ports | $69.00 | 4.6
chart: Sales by category | donut | Phones 38%; Laptops 29%; Audio 22%; Cameras 11%
field: Storage | select | 256 GB
field: Color | select | Graphite

"""##),
    EmbeddedFile(name: "email", text: ##"""
names: email marketing tool, email client, mail client, webmail, email app, mail app, email sending, email service, mailing list
weak: email, mail, e-mail
like: business
noun: email
brand: Postbox
headline: Email that ends before lunch
conversation: Hannah Weiss | Minutes from Tuesday: three decisions | 9:41
conversation: Omar Haddad | Invoice for April, corrected | 8:20
conversation: Grace Lin | Lunch on Friday? | Mon
conversation: Peter Novak | Photos from the trip | Mon
conversation: City Library | Your book is ready | Sun
conversation: Ines Duarte | Draft of the speech | Sun
subline: Sorted by people, not by machines, and quiet until you ask.
icon: mail
side: Inbox, Starred, Sent, Drafts, Archive, Trash
tab: Inbox, Search, Compose, Settings
chip: All, Unread, Starred, With files
item: Hannah Weiss | Minutes from Tuesday: three decisions, two open questions | 9:41 | mail
item: Omar Haddad | Invoice for April, with the corrected address | 8:20 | mail
item: Grace Lin | Lunch on Friday? The place by the canal has opened again | Yesterday | mail
item: Peter Novak | Photos from the trip: 48 of them, sorry | Yesterday | mail
item: City Library | Your book is ready to be picked up | Mon | mail
item: Ines Duarte | Draft of the speech, please be honest | Mon | mail
stat: Sent | +6% | 1,248 | send
stat: Opened | +3.1% | 62% | mail-open
stat: Clicked | +1.2% | 14% | cursor
stat: Unsubscribes | -0.1% | 0.4% | user-minus
table: Sent emails | Subject, Recipients, Sent, Opened, Status
row: May newsletter | 1,248 | 12 May | 62% | Sent
row: Invitation to the open day | 480 | 9 May | 71% | Sent
row: Invoice reminders | 36 | 8 May | 88% | Sent
row: Welcome | 112 | 6 May | 79% | Sent
row: Survey | 950 | 2 May | 48% | Sent
row: June newsletter | 0 | – | 0% | Draft
field: To | text-field | hannah@example.com
field: Subject | text-field | Minutes from Tuesday
field: Message | text-area | Write something…
setting: New mail | Only from people I know | on | bell
setting: Signature | Best wishes, Maya | on | edit
setting: Vacation reply | Off | off | sun

"""##),
    EmbeddedFile(name: "energy", text: ##"""
names: energy, electricity, solar, solar panel, power, utility, utilities, wind power, renewable, ev charging, charging station, electric vehicle, smart meter, oil, gas, carbon, sustainability, green energy, climate change, recycling, water supply, environment, carbon footprint
like: business
noun: energy
brand: Brightgrid
headline: Power from your own roof
subline: See what you make, use and save, and share the rest with your street.
action: Get an offer
picture: Panels on a roof
icon: bolt
nav: Solar, Storage, Tariffs, Help
side: Overview, Production, Usage, Storage, Billing, Settings
tab: Home, Usage, Charging, Profile
chip: Today, Week, Month, Year
item: Solar roof | 12 panels · producing | 3.8 kW | sun
item: Battery | Charging · full at 14:10 | 72% | battery
item: Electric car | Plugged in · ready at 7:00 | 58% | car
item: Heat pump | Running · 21 °C | 1.1 kW | thermometer
item: Grid | Selling | 0.9 kW | bolt
stat: Produced today | +6.2% | 18.4 kWh | sun
stat: Used today | -3.1% | 11.2 kWh | bolt
stat: Sold | +1.8 kWh | 7.2 kWh | arrow-up-right
stat: Saved this month | +8% | $64.20 | dollar
table: Meters | Meter, Place, Today, Month, Status
row: M-1041 | Harbor Street 12 | 11.2 kWh | 142 kWh | Normal
row: M-1042 | Mill Court 5 | 9.8 kWh | 121 kWh | Normal
row: M-1043 | Station Road 31 | 24.6 kWh | 298 kWh | High
row: M-1044 | Garden Row 18 | 7.1 kWh | 90 kWh | Normal
row: M-1045 | Maple Street 24 | 0.0 kWh | 64 kWh | Offline
row: M-1046 | Orchard Lane 112 | 13.9 kWh | 170 kWh | Normal
chart: Production today | area | 6:00 0.2 kW; 8:00 1.4 kW; 10:00 3.1 kW; 12:00 4.2 kW; 14:00 3.8 kW; 16:00 2.3 kW; 18:00 0.7 kW
chart: Where it goes | donut | House 48%; Battery 24%; Car 16%; Grid 12%
feature: See it live | Every panel, every minute. | | activity
feature: Cheap hours | The car waits until the sun is out. | | clock
feature: One bill | For power, heat and car. | | receipt
setting: Charge when cheap | Between 11:00 and 15:00 | on | bolt
setting: Outage alerts | Push and text | on | bell

"""##),
    EmbeddedFile(name: "events", text: ##"""
names: event, events, conference, concert tickets, festival, ticket, tickets, webinar, summit, workshop, hackathon, venue, exhibition, party, event management, ticketing, trade fair, attendee, birthday, club night, theatre tickets
like: business
noun: conference
brand: Gather
headline: Two days, forty talks, one good reason to travel
subline: 12 and 13 June at Harbor Hall. For people who make things.
action: Get tickets
picture: Harbor Hall
icon: calendar
nav: Program, Speakers, Tickets, Venue
side: Dashboard, Events, Tickets, Attendees, Speakers, Settings
tab: Events, Search, Tickets, Profile
chip: All, Today, This weekend, Music, Talks, Free
item: Opening talk | Hall A · Amara Diallo | 9:30 | mic
item: Designing for slow days | Hall B · Lena Fischer | 10:30 | brush
item: Workshop: paper prototypes | Room 3 · Kenji Sato | 11:15 | edit
item: Lunch in the garden | Courtyard | 12:30 | utensils
item: Panel: who owns the map? | Hall A · four guests | 14:00 | users
item: Concert and goodbye | Hall A · The Lanterns | 19:00 | music
person: Amara Diallo | Opening talk
person: Lena Fischer | Designing for slow days
person: Kenji Sato | Paper prototypes
person: Samir Patel | Maps and cities
product: Day ticket | 12 or 13 June | $90.00 | 4.7
product: Two-day ticket | 12 and 13 June | $150.00 | 4.9
product: Student ticket | With a valid card | $45.00 | 4.8
product: Evening concert | 13 June, 19:00 | $28.00 | 4.9
stat: Tickets sold | +8.8% | 1,284 | ticket
stat: Revenue | +9.1% | $142k | dollar
stat: Checked in | +212 | 846 | check-circle
stat: Speakers | +2 | 40 | mic
table: Attendees | Name, Ticket, Ordered, Price, Status
row: Hannah Weiss | Two days | 12 May | $150 | Checked in
row: Omar Haddad | Day | 11 May | $90 | Paid
row: Grace Lin | Student | 11 May | $45 | Checked in
row: Peter Novak | Two days | 10 May | $150 | Paid
row: Ines Duarte | Day | 9 May | $90 | Cancelled
row: Tomás Rivera | Concert | 8 May | $28 | Paid
chart: Tickets per week | bar | Week 15 120; Week 16 148; Week 17 171; Week 18 204; Week 19 283; Week 20 358
chart: Tickets by type | donut | Two days 642; Day 385; Student 154; Concert 103
feature: Forty short talks | Twenty minutes each, with time to ask. | | clock
feature: A garden in the middle | Lunch is included, and so is the sun. | | sun
feature: Talks to take home | All recordings a week later. | | video
field: Event name | text-field | Summer conference
field: Date | date-picker | 12 June
field: Venue | text-field | Harbor Hall
field: Tickets | number-stepper | 2
setting: Event reminders | The day before | on | bell
setting: Calendar | Add tickets to my calendar | on | calendar
quote: The only conference where I missed no talk on purpose. | Grace Lin | Attended twice
question: Can I return my ticket? | Until 30 May you get your money back. After that, pass it on to a friend.
plan: Day | One day of your choice | $90 / ticket | All talks; Lunch
plan: Two days | The whole thing | $150 / ticket | All talks; Lunch; Concert
plan: Student | With a valid card | $45 / ticket | All talks; Lunch
event: Opening talk | Hall A | Thu 9:30
event: Paper prototypes | Room 3 | Thu 11:15
event: Panel: who owns the map? | Hall A | Thu 14:00
event: Concert | Hall A | Fri 19:00

"""##),
    EmbeddedFile(name: "fashion", text: ##"""
names: fashion, clothing, clothes, apparel, dress, outfit, streetwear, wardrobe, jeans, jewelry, jewellery, watches, handbag, accessories, sunglasses, underwear, swimwear, menswear, womenswear, t-shirt
like: shop
noun: fashion shop
brand: Linnet
headline: Clothes you reach for first
subline: Good cloth, clean cuts, and sizes that mean what they say.
action: Shop the collection
picture: Spring collection
icon: shirt
nav: Women, Men, Kids, Sale
chip: All, Dresses, Shirts, Knitwear, Jackets, Sale
product: Linen shirt | Women | $68.00 | 4.8
product: Wool cardigan | Men | $94.00 | 4.7
product: Wrap dress | Women | $112.00 | 4.9
product: Straight jeans | Men | $79.00 | 4.6
product: Rain jacket | Kids | $59.00 | 4.8
product: Cotton T-shirt | Women | $28.00 | 4.7
product: Merino scarf | Accessories | $42.00 | 4.9
product: Leather belt | Accessories | $48.00 | 4.8
table: Recent orders | Order, Customer, Date, Items, Total, Status
row: 1048 | Hannah Weiss | 12 May | 2 | $180.00 | Paid
row: 1047 | Tomás Rivera | 12 May | 1 | $79.00 | Shipped
row: 1046 | Grace Lin | 11 May | 3 | $138.00 | Delivered
row: 1045 | Omar Haddad | 11 May | 1 | $94.00 | Delivered
row: 1044 | Ines Duarte | 10 May | 1 | $112.00 | Returned
row: 1043 | Peter Novak | 10 May | 2 | $90.00 | Delivered
chart: Sales by category | donut | Women 46%; Men 31%; Kids 14%; Accessories 9%
feature: Sizes that fit | Real measurements, and free exchange. | | scale
feature: Made to last | Repairs are free for two years. | | award
feature: Honest fibers | You can see where each piece was made. | | leaf
field: Size | select | M
field: Color | select | Natural
quote: The first shirt I bought twice, on the same day. | Ines Duarte | Customer

"""##),
    EmbeddedFile(name: "fintech", text: ##"""
names: fintech, finance app, payment, payments, money transfer, e-wallet, digital wallet, wallet, budget, budgeting, personal finance, expense tracker, expense, income, finance, money, financial
like: bank
noun: money app
brand: Pennywise
headline: Know where your money goes
subline: Connect your accounts, see every payment in one place, and plan the month in minutes.
action: Create free account
nav: Features, Security, Pricing, Help
side: Overview, Transactions, Budgets, Goals, Reports, Settings
tab: Home, Budget, Goals, Profile
icon: wallet
stat: Net worth | +3.2% | $24,310 | chart-line
stat: Income | +$120 | $4,120 | arrow-down-left
stat: Expenses | -5.4% | $2,680 | arrow-up-right
stat: Saved | +8.0% | $1,440 | coins
chart: Income and expenses | bar | Jan $2,410; Feb $2,520; Mar $2,790; Apr $2,833; May $2,680
chart: Expenses by category | donut | Housing $1,180; Food $620; Transport $340; Fun $540
table: Transactions | Date, Description, Category, Type, Amount
row: 12 May | Green Market | Food | Expense | -$64.20
row: 11 May | Salary | Work | Income | +$3,250.00
row: 10 May | Electricity | Housing | Expense | -$78.00
row: 9 May | Freelance job | Work | Income | +$870.00
row: 8 May | Cinema | Fun | Expense | -$24.00
row: 6 May | Fuel | Transport | Expense | -$52.30
feature: All accounts, one view | Banks, cards and wallets side by side. | | layers
feature: Budgets that adapt | Set a limit and get a nudge before you reach it. | | gauge
feature: Goals you can see | A trip, a bike, a cushion: watch it fill up. | | target
field: Amount | text-field | $0.00
field: Category | select | Food
field: Date | date-picker | 12 May

"""##),
    EmbeddedFile(name: "fitness", text: ##"""
names: fitness, gym, workout, training, exercise, personal trainer, crossfit, strength, health club, fitness app, gym app, fitness studio, sports club, bodybuilding, pilates
like: app
noun: gym
brand: Stride
headline: Get stronger, one workout at a time
subline: Plans made by coaches, classes near you, and progress you can see.
action: Start your free week
picture: Morning workout
icon: dumbbell
nav: Workouts, Classes, Coaches, Membership
side: Dashboard, Members, Classes, Trainers, Payments, Settings
tab: Home, Workouts, Progress, Profile
chip: All, Strength, Cardio, Mobility, Yoga
item: Full body strength | 45 min · 6 exercises | 320 kcal | dumbbell
item: Interval run | 30 min · 8 rounds | 410 kcal | footprints
item: Core and balance | 20 min · 5 exercises | 140 kcal | activity
item: Evening stretch | 15 min · all levels | 60 kcal | heart
item: Upper body | 40 min · 7 exercises | 290 kcal | dumbbell
person: Maya Torres | Strength coach
person: Daniel Okafor | Running coach
person: Lena Fischer | Yoga teacher
person: Kenji Sato | Physiotherapist
stat: Steps | +12% | 8,420 | footprints
stat: Calories | +6.4% | 1,860 kcal | flame
stat: Active minutes | +9 | 54 min | clock
stat: Resting heart rate | -2 | 61 bpm | heart-pulse
table: Members | Member, Plan, Visits, Last visit, Status
row: Hannah Weiss | Plus | 14 | Today | Active
row: Omar Haddad | Basic | 6 | Yesterday | Active
row: Grace Lin | Plus | 11 | 10 May | Active
row: Peter Novak | Basic | 1 | 2 May | Paused
row: Ines Duarte | Family | 9 | Today | Active
row: Tomás Rivera | Plus | 0 | 3 Apr | Expired
chart: Active minutes per day | bar | Mon 42; Tue 35; Wed 58; Thu 30; Fri 64; Sat 71; Sun 54
chart: Workouts by type | donut | Strength 9; Cardio 6; Mobility 4; Yoga 3
feature: Plans that fit you | Tell us your goal and your days; the plan follows. | | target
feature: Classes near you | 40 classes a week, from boxing to yoga. | | calendar
feature: Progress you can see | Weights, times and weeks in one clear picture. | | chart-line
setting: Workout reminders | Mon, Wed and Fri at 7:00 | on | bell
setting: Rest timer | 90 seconds between sets | on | timer
setting: Units | Kilograms and kilometers | kg, km | scale
setting: Heart rate monitor | Connected | on | heart-pulse
setting: Membership | Plus, renews on 1 June | Plus | credit-card
field: Goal | select | Build strength
field: Days per week | number-stepper | 3
field: Weight | text-field | 68 kg
quote: Twelve weeks in, and the stairs feel flat. | Ines Duarte | Member since January
quote: The first plan I did not give up after two weeks. | Omar Haddad | Member
question: Can I pause my membership? | Yes, for up to three months a year, in the app.
question: I have never trained before. Is this for me? | Yes. Your first session is with a coach, and it is free.
plan: Basic | Gym floor only | $19 / month | Gym floor; Lockers; Training plan
plan: Plus | With all classes | $39 / month | Everything in Basic; All classes; One coach session
plan: Family | For up to four | $69 / month | Four members; Kids' classes; Pause at any time
event: Spin class | Studio 1 | Mon 18:00
event: Morning yoga | Studio 2 | Tue 7:00
event: Strength basics | Gym floor | Wed 17:30
event: Boxing | Studio 1 | Thu 19:00
event: Open gym | Gym floor | Sat 10:00
post: New personal best on the deadlift today. Coach says form first, numbers second. | Grace Lin | 2 h | image
task: Three sets of squats | Strength | Today
task: 5 km easy run | Cardio | Tomorrow
survey: How often do you want to train? | | | Once a week; Two or three times; Four or five times; Every day
message: Ready for leg day tomorrow? | Maya Torres | 18:02
message: As ready as I will ever be. | me | 18:04

"""##),
    EmbeddedFile(name: "fleet", text: ##"""
names: fleet, logistics, delivery fleet, truck, trucks, trucking, driver, drivers, vehicle tracking, shipping, shipment, freight, transport, transportation, courier, supply chain, dispatch, parcel, fleet management, delivery company, package tracking, cargo, last mile, taxi company, public transport, transit, railway, train, bus
like: business
noun: fleet
brand: Roadline
headline: Know where every vehicle is
subline: Routes, drivers and deliveries on one map, in real time.
action: Book a demo
picture: Truck on the coast road
icon: truck
nav: Tracking, Routes, Pricing, Contact
side: Dashboard, Vehicles, Drivers, Routes, Maintenance, Settings
tab: Map, Trips, Alerts, Profile
chip: All, On the road, Loading, Idle, In service
item: Van 12 | Ravi Menon · Route 4 · 8 stops left | On time | truck
item: Truck 03 | Sofia Almeida · Hamburg to Bremen | 18 min late | truck
item: Van 07 | Noah Lindqvist · Route 2 · 3 stops left | On time | truck
item: Truck 05 | Kenji Sato · loading at depot | Idle | truck
item: Van 15 | In service until Thursday | Service | wrench
person: Ravi Menon | Driver, van 12
person: Sofia Almeida | Driver, truck 03
person: Noah Lindqvist | Driver, van 07
stat: Vehicles on the road | +3 | 38 of 46 | truck
stat: Deliveries today | +7.4% | 612 | package
stat: On time | +1.8% | 94% | clock
stat: Fuel cost | -3.2% | $1,840 | fuel
table: Vehicles | Vehicle, Driver, Route, Stops, Arrival, Status
row: Van 12 | Ravi Menon | Route 4 | 8 | 14:20 | On time
row: Truck 03 | Sofia Almeida | Hamburg–Bremen | 2 | 13:48 | Delayed
row: Van 07 | Noah Lindqvist | Route 2 | 3 | 12:55 | On time
row: Truck 05 | Kenji Sato | Depot | 0 | – | Loading
row: Van 09 | Amara Diallo | Route 6 | 11 | 15:40 | On time
row: Van 15 | – | – | 0 | – | In service
chart: Deliveries per day | bar | Mon 574; Tue 590; Wed 561; Thu 603; Fri 640; Sat 412
chart: Vehicles by status | donut | On the road 38; Loading 3; Idle 2; In service 3
feature: Live on the map | Every vehicle, every ten seconds. | | map-pin
feature: Routes that learn | Traffic, windows and habits built in. | | map
feature: Service before it breaks | Reminders from mileage, not from memory. | | wrench
field: Pickup | text-field | Harbor Street 12
field: Drop-off | text-field | Mill Court 5
field: Vehicle | select | Van 12
setting: Delay alerts | More than 15 minutes | on | clock
setting: Speed alerts | Above 110 km/h | on | gauge
setting: Service reminders | Every 15,000 km | on | wrench
event: Van 15: inspection | Workshop | Tue 9:00
event: Truck 03: tires | Workshop | Thu 13:00
message: Road closed at the bridge, taking the ring road. | Ravi Menon | 12:04
message: Thanks, I will tell the customer. | me | 12:05

"""##),
    EmbeddedFile(name: "flights", text: ##"""
names: flight, airline, flight booking, plane ticket, airport, air travel, air ticket, aviation, flight tracker, boarding pass
like: travel
noun: airline
brand: Skylark Air
headline: From here to there, without the fuss
subline: Direct flights to 84 cities, fair prices, and a seat with room for your knees.
action: Search flights
picture: Above the clouds
nav: Book, My trips, Check-in, Baggage
tab: Book, Trips, Check-in, Profile
side: Flights, Bookings, Passengers, Crew, Reports, Settings
chip: All, Direct, Morning, Evening, Cheapest
item: 07:10 – 09:55 · SK 214 | Berlin to Lisbon · direct · 3 h 45 | $129 | plane
item: 11:25 – 14:10 · SK 218 | Berlin to Lisbon · direct · 3 h 45 | $148 | plane
item: 13:40 – 19:05 · SK 502 | Berlin to Lisbon · 1 stop · 6 h 25 | $96 | plane
item: 18:30 – 21:15 · SK 222 | Berlin to Lisbon · direct · 3 h 45 | $164 | plane
stat: Flights today | +4 | 212 | plane
stat: On time | +1.8% | 91% | clock
stat: Passengers | +3.4% | 28,640 | users
stat: Seats sold | +2.1% | 84% | ticket
table: Departures | Flight, To, Gate, Departs, Status
row: SK 214 | Lisbon | B12 | 07:10 | Boarding
row: SK 118 | Oslo | A04 | 07:25 | On time
row: SK 340 | Rome | B07 | 07:40 | On time
row: SK 077 | Dublin | C02 | 08:05 | Delayed
row: SK 512 | Athens | A11 | 08:20 | On time
row: SK 263 | Madrid | B09 | 08:45 | On time
field: From | text-field | Berlin (BER)
field: To | text-field | Lisbon (LIS)
field: Departure | date-picker | 12 June
field: Return | date-picker | 16 June
field: Passengers | number-stepper | 2
plan: Light | Hand luggage only | $96 / flight | Small bag; Seat at check-in
plan: Classic | Most people take this | $129 / flight | Suitcase; Choose your seat; Free change
plan: Flex | For changing plans | $189 / flight | Two suitcases; Front rows; Full refund

"""##),
    EmbeddedFile(name: "florist", text: ##"""
names: florist, flower shop, flower delivery, bouquet
like: shop
noun: florist
brand: Petal & Stem
headline: Flowers that say it for you
subline: Cut this morning, tied by hand and delivered the same day.
action: Order flowers
picture: Spring bouquet
icon: flower
nav: Bouquets, Plants, Weddings, Delivery
chip: All, Bouquets, Roses, Tulips, Plants
product: Spring meadow | Bouquet | $48.00 | 4.9
product: A dozen roses | Roses | $62.00 | 4.8
product: Tulip bunch | Tulips | $24.00 | 4.7
product: Wildflower mix | Bouquet | $36.00 | 4.8
product: White orchid | Plants | $42.00 | 4.6
product: Dried lavender | Bouquet | $18.00 | 4.5
feature: Fresh every day | We buy at the market before sunrise and tie by noon. | flower
feature: Same-day delivery | Order by two, and it is at the door by six. | truck
feature: Made for you | Tell us the color and the day, and we do the rest. | heart

"""##),
    EmbeddedFile(name: "food-delivery", text: ##"""
names: food delivery, food ordering, food, takeaway, takeout, delivery app, meal delivery, pizza delivery, order food, food app
noun: food delivery
brand: Tastebike
headline: Dinner, at your door in 30 minutes
subline: Good food from 120 kitchens around the corner, brought by bike.
action: Order now
picture: A bowl of noodles
icon: utensils
nav: Restaurants, Offers, How it works, Help
side: Orders, Menu, Couriers, Customers, Reports, Settings
tab: Home, Search, Orders, Profile
chip: All, Pizza, Sushi, Burgers, Vegan, Desserts
item: Trattoria Nonna | Pizza · 1.2 km · $2 delivery | 25 min | utensils
item: Sakura House | Sushi · 2.0 km · free delivery | 35 min | fish
item: Green Bowl | Vegan · 0.8 km · $1 delivery | 20 min | leaf
item: Burger Barn | Burgers · 1.6 km · $2 delivery | 30 min | burger
item: Curry Corner | Indian · 2.4 km · free delivery | 40 min | flame
product: Margherita | Tomato, mozzarella, basil | $9.50 | 4.8
product: Salmon nigiri | 8 pieces | $14.00 | 4.9
product: Falafel bowl | With hummus and greens | $10.80 | 4.7
product: Cheeseburger | With fries | $11.20 | 4.6
product: Pad Thai | With peanuts and lime | $12.40 | 4.8
product: Tiramisu | Made this morning | $6.20 | 4.9
stat: Orders today | +8.4% | 184 | bag
stat: Delivery time | -3 min | 27 min | clock
stat: Revenue | +6.7% | $4,120 | dollar
stat: Rating | +0.1 | 4.7 | star
table: Orders | Order, Restaurant, Customer, Courier, Total, Status
row: 5124 | Trattoria Nonna | Hannah Weiss | Ravi | $27.50 | On the way
row: 5123 | Sakura House | Omar Haddad | Noah | $42.00 | Preparing
row: 5122 | Green Bowl | Grace Lin | Amara | $21.60 | Delivered
row: 5121 | Burger Barn | Peter Novak | Ravi | $33.60 | Delivered
row: 5120 | Curry Corner | Ines Duarte | Kenji | $29.00 | Delivered
row: 5119 | Trattoria Nonna | Tomás Rivera | Noah | $19.00 | Cancelled
chart: Orders per hour | bar | 11:00 12; 12:00 31; 13:00 28; 18:00 36; 19:00 44; 20:00 33
chart: Orders by kitchen | donut | Pizza 62; Sushi 41; Burgers 47; Vegan 34
feature: Follow your order | See where your dinner is, corner by corner. | | map-pin
feature: Hot, or it is free | Insulated bags and short ways. | | flame
feature: Local kitchens only | No chains. People who cook for a living. | | heart
field: Delivery address | text-field | Harbor Street 12
field: Note for the courier | text-field | Second floor, ring twice
setting: Order updates | From kitchen to door | on | bell
setting: Allergies | Peanuts | Peanuts | alert-circle
setting: Cutlery | Only if I ask for it | off | utensils
quote: Still hot, and the courier said hello to the dog. | Grace Lin | Customer
question: Can I order in advance? | Yes, up to three days ahead, for any half hour you like.
event: Lunch | Green Bowl | Tue 12:30

"""##),
    EmbeddedFile(name: "football", text: ##"""
names: football, soccer, sport, sports, match, basketball, tennis, cricket, rugby, hockey, baseball, golf, volleyball, football club, sports team, athlete, stadium, formula 1, racing, skiing, boxing, premier league, fixtures
like: media
noun: football club
brand: Harbor United
headline: Ninety minutes, one city
subline: Fixtures, live scores and every goal, from the first whistle on.
action: Get tickets
picture: The home end
icon: ball
nav: Matches, Table, Team, Tickets
side: Matches, Table, Squad, Tickets, News, Settings
tab: Matches, Table, Team, News
chip: All, Live, Upcoming, Results
item: Harbor United – Riverside FC | Sat 17 May · 15:30 · Harbor Park | vs | ball
item: North End – Harbor United | Wed 21 May · 20:00 · North Stadium | vs | ball
item: Harbor United – Old Town AC | Sun 25 May · 17:00 · Harbor Park | vs | ball
item: Harbor United – Lakeside | Sat 10 May · full time | 2 – 1 | ball
item: Hillcrest FC – Harbor United | Sat 3 May · full time | 0 – 0 | ball
person: Noah Lindqvist | Goalkeeper
person: Omar Haddad | Defender
person: Leo Martins | Midfielder
person: Kofi Mensah | Striker
product: Home shirt | Season 24/25 | $79.00 | 4.8
product: Scarf | Wool, navy | $22.00 | 4.9
product: Match ball | Size 5 | $49.00 | 4.6
product: Season ticket | 17 home matches | $320.00 | 4.9
stat: Points | +3 | 61 | trophy
stat: Goals | +2 | 58 | ball
stat: Possession | +4% | 54% | percent
stat: Shots on target | +1 | 6 | target
table: League table | Position, Team, Played, Won, Points
row: 1 | Harbor United | 34 | 18 | 61
row: 2 | North End | 34 | 17 | 59
row: 3 | Riverside FC | 34 | 16 | 56
row: 4 | Old Town AC | 34 | 15 | 52
row: 5 | Lakeside | 34 | 13 | 47
row: 6 | Hillcrest FC | 34 | 12 | 44
chart: Points per match | line | MD 29 47; MD 30 50; MD 31 53; MD 32 54; MD 33 58; MD 34 61
chart: Results | donut | Won 18; Drawn 7; Lost 9
feature: Every goal in seconds | Before your neighbor shouts. | | bolt
feature: Lineups and numbers | An hour before kick-off. | | clipboard-list
feature: Tickets on your phone | Transfer them to a friend. | | ticket
setting: Goal alerts | For Harbor United | on | bell
setting: Lineups | One hour before kick-off | on | clipboard-list
setting: Hide scores | Until you have watched | off | eye-off
event: Harbor United – Riverside FC | Harbor Park | Sat 15:30
event: Training | Pitch 2 | Tue 17:00
post: What a header, and in the last minute! See you all on Saturday. | Harbor United | 1 h | image

"""##),
    EmbeddedFile(name: "furniture", text: ##"""
names: furniture, home decor, interior, interior design, sofa, lamp, homeware, kitchenware, ceramics, pottery, candle, mattress
like: shop
noun: furniture shop
brand: Oak & Line
headline: Furniture for how you live
subline: Solid wood, soft cloth, and a table that will see your grandchildren.
picture: Living room in oak
icon: sofa
nav: Living, Dining, Bedroom, Lighting
chip: All, Sofas, Tables, Chairs, Lighting
product: Three-seat sofa | Wool, oak legs | $1,190.00 | 4.8
product: Dining table | Solid oak, 180 cm | $840.00 | 4.9
product: Reading chair | Linen | $460.00 | 4.7
product: Floor lamp | Brass | $180.00 | 4.6
product: Bookshelf | Five shelves | $390.00 | 4.8
product: Wool rug | 200 × 140 cm | $260.00 | 4.7

"""##),
    EmbeddedFile(name: "games", text: ##"""
names: game, games, gaming, gamer, esports, video game, chess, leaderboard, quiz game, puzzle, board game, arcade, tournament, rpg, mini game, casino, poker
like: app
noun: game
brand: Pixel Harbor
headline: One more round
subline: Quick matches, fair rankings, and friends to beat.
action: Play now
picture: Level 7
icon: gamepad
nav: Games, Tournaments, Leaderboard, News
side: Home, Games, Leaderboard, Friends, Shop, Settings
tab: Play, Friends, Ranking, Profile
chip: All, Action, Puzzle, Racing, Strategy
item: novafox | Level 42 · 318 wins | 9,840 | trophy
item: kestrel_7 | Level 39 · 291 wins | 9,310 | trophy
item: moonpie | Level 40 · 284 wins | 8,975 | trophy
item: quietstorm | Level 36 · 260 wins | 8,420 | trophy
item: paperplane | Level 33 · 247 wins | 7,990 | trophy
item: tinywhale | Level 31 · 225 wins | 7,615 | trophy
person: novafox | Level 42
person: kestrel_7 | Level 39
person: moonpie | Level 40
product: Skyward Isles | Adventure | $19.99 | 4.8
product: Turbo Alley | Racing | $14.99 | 4.6
product: Hexa Garden | Puzzle | $4.99 | 4.9
product: Castle Tactics | Strategy | $24.99 | 4.7
product: Deep Diver | Action | $12.99 | 4.5
product: Word Harbor | Puzzle | $3.99 | 4.8
stat: Score | +620 | 9,840 | trophy
stat: Level | +1 | 42 | star
stat: Wins | +6 | 318 | award
stat: Lives | | 3 | heart
table: Leaderboard | Rank, Player, Level, Wins, Score
row: 1 | novafox | 42 | 318 | 9,840
row: 2 | kestrel_7 | 39 | 291 | 9,310
row: 3 | moonpie | 40 | 284 | 8,975
row: 4 | quietstorm | 36 | 260 | 8,420
row: 5 | paperplane | 33 | 247 | 7,990
row: 6 | tinywhale | 31 | 225 | 7,615
chart: Score per day | line | Mon 7,900; Tue 8,150; Wed 8,600; Thu 8,780; Fri 9,220; Sat 9,510; Sun 9,840
chart: Players by game | donut | Action 34%; Puzzle 29%; Racing 21%; Strategy 16%
feature: Three-minute matches | For the bus, the break, the queue. | | timer
feature: Fair rankings | You meet players of your own level. | | trophy
feature: Play with friends | One link, and they are in. | | users
setting: Sound effects | On | on | volume
setting: Vibration | On hits and wins | on | phone
setting: Difficulty | Normal | Normal | sliders
setting: Friend requests | From anybody | on | users
post: First place after eleven tries! Who is up for a rematch? | novafox | 1 h | image
survey: Which city hosted the first modern Olympic Games? | | | Paris; Athens; London; Rome

"""##),
    EmbeddedFile(name: "gardening", text: ##"""
names: garden, gardening, plant, plants, plant care, houseplant, nursery plants, landscaping, lawn, seeds, botanical, greenhouse, tree nursery, flower
like: app
noun: garden
brand: Greenthumb
headline: Plants that outlive your good intentions
subline: Know when to water, what to cut, and why the leaves turn brown.
action: Add your first plant
picture: Tomatoes in June
icon: leaf
nav: Plants, Guides, Shop, Community
side: Garden, Plants, Calendar, Journal, Shop, Settings
tab: Garden, Tasks, Scan, Profile
chip: All, Indoor, Balcony, Vegetables, Herbs
item: Monstera | Living room · water in 2 days | 2 days | leaf
item: Tomatoes | Balcony · water today | Today | droplet
item: Basil | Kitchen · water today | Today | leaf
item: Snake plant | Bedroom · water in 9 days | 9 days | leaf
item: Lavender | Garden · cut back in August | Aug | flower
product: Monstera, 60 cm | In a clay pot | $38.00 | 4.8
product: Herb set | Basil, thyme, mint | $14.00 | 4.7
product: Watering can | 2 liters, steel | $29.00 | 4.9
product: Tomato seeds | 5 old varieties | $9.50 | 4.8
product: Potting soil | 20 liters, no peat | $12.00 | 4.6
product: Pruning shears | For right and left hands | $34.00 | 4.8
stat: Plants | +2 | 24 | leaf
stat: To water today | -1 | 3 | droplet
stat: Light | +8% | 620 lx | sun
stat: Soil moisture | -4% | 41% | droplet
table: Plants | Plant, Place, Watered, Next, State
row: Monstera | Living room | 10 May | 14 May | Healthy
row: Tomatoes | Balcony | 11 May | Today | Thirsty
row: Basil | Kitchen | 11 May | Today | Thirsty
row: Snake plant | Bedroom | 3 May | 21 May | Healthy
row: Lavender | Garden | 9 May | 16 May | Healthy
row: Lemon tree | Balcony | 12 May | 15 May | New leaves
feature: Water at the right time | By plant, pot and weather. | | droplet
feature: What is this leaf? | Take a picture and find out. | | camera
feature: A calendar for your place | What to sow, cut and pick, week by week. | | calendar
setting: Watering reminders | At 8:00 | on | droplet
setting: Frost warnings | The evening before | on | cloud
task: Water the tomatoes | Balcony | Today
task: Cut back the mint | Kitchen | Today
task: Sow the second salad | Garden | Sat

"""##),
    EmbeddedFile(name: "general", text: ##"""
noun: project
brand: Northlight
headline: {Topic}, made simple
subline: See what matters, do what is next, and keep everybody in the loop.
action: Get started
picture: {topic}
icon: star
nav: Features, Pricing, About, Contact
side: Dashboard, Overview, People, Reports, Messages, Settings
tab: Home, Search, Activity, Profile
chip: All, Popular, New, Nearby, Saved
item: First steps | How it works, in five minutes | New | book-open
item: This week's picks | Chosen by the people who know best | 12 min | star
item: Most read | What others opened this week | 2,140 | chart-line
item: Questions and answers | Ask, or help somebody else | 38 | help
item: Coming up | Dates for the next four weeks | 6 | calendar
item: From the archive | Good things worth a second look | 87 | archive
person: Maya Torres | Founder
person: Daniel Okafor | Head of operations
person: Lena Fischer | Design lead
person: Ravi Menon | Engineering
person: Sofia Almeida | Customer care
person: Noah Lindqvist | Partnerships
person: Amara Diallo | Marketing
person: Kenji Sato | Finance
product: Starter set | Everything for a good start | $24.00 | 4.8
product: Everyday set | The one most people choose | $49.00 | 4.7
product: Complete set | Nothing left to wish for | $89.00 | 4.9
product: Gift card | For somebody you like | $30.00 | 4.6
product: Travel set | Small enough for any bag | $32.00 | 4.5
product: Refill pack | Lasts for three months | $18.00 | 4.8
stat: Visitors | +8.2% | 12,480 | users
stat: Sign-ups | +4.1% | 864 | user-plus
stat: Active today | +2.6% | 3,216 | activity
stat: Satisfaction | +1.2% | 94% | smile
table: Recent activity | Name, Type, Owner, Updated, Status
row: Spring campaign | Campaign | Maya Torres | 12 May | Active
row: Partner survey | Survey | Daniel Okafor | 11 May | Active
row: Welcome guide | Document | Lena Fischer | 9 May | Done
row: Member list | List | Ravi Menon | 8 May | Active
row: Budget review | Report | Kenji Sato | 6 May | Pending
row: Summer meeting | Event | Sofia Almeida | 2 May | Done
chart: Visitors per month | line | Jan 7,900; Feb 8,600; Mar 9,400; Apr 10,800; May 11,530; Jun 12,480
chart: Visitors by source | donut | Search 5,240; Direct 3,620; Social 2,370; Email 1,250
feature: Ready in minutes | Set up once, with no manual to read. | | rocket
feature: Made for sharing | Invite others and see changes as they happen. | | users
feature: Yours alone | Your data stays private and can be exported at any time. | | lock
feature: Always to hand | On the phone, the tablet and the desk. | | phone
feature: Clear numbers | See at a glance how things are going. | | chart-bar
feature: Real people | Answers within a day, from somebody who knows. | | headset
setting: Push notifications | Alerts on this device | on | bell
setting: Email summary | Every Monday morning | on | mail
setting: Dark mode | Follows the system | off | moon
setting: Language | English | English | globe
setting: Two-step sign-in | A code in addition to the password | off | lock
field: Name | text-field | Your full name
field: Email | text-field | name@example.com
field: Phone | text-field | (555) 010-2030
field: Message | text-area | How can we help?
quote: It took us an afternoon to set up, and we have not looked back since. | Hannah Weiss | Operations manager
quote: Everything is where I expect it to be. That is rare. | Tomás Rivera | Team lead
quote: The support is the best I have had anywhere. | Grace Lin | Owner of a small firm
question: How do I get started? | Create an account, answer three questions, and you are in.
question: Can I change my mind later? | Yes. You can switch or cancel at any time, with two clicks.
question: Is my data safe? | It is encrypted, backed up every night, and yours to export.
question: Do you offer help? | Yes, by chat and email on every working day.
plan: Free | To try it out | $0 / month | 1 person; Basic features; Community help
plan: Plus | For most people | $12 / month | 5 people; All features; Help by email
plan: Team | For larger groups | $29 / month | 20 people; Shared spaces; Priority help
message: Hi! Are you free to talk about the plan? | Maya Torres | 9:41
message: Sure, give me ten minutes. | me | 9:42
message: Great. I have put the notes in our folder. | Maya Torres | 9:43
message: Found them, they look good. See you at ten! | me | 9:45
event: Kick-off | Room 2 | Tue 9:30
event: Review with the team | Online | Wed 11:00
event: Lunch with partners | Harbor Café | Thu 12:30
event: Open hours | Front desk | Fri 15:00
post: We finished the first version today. Thank you to everybody who helped! | Lena Fischer | 2 h | image
post: Three things I learned this month, and one I would do differently. | Ravi Menon | 5 h |
post: The photos from Saturday are up. Which one is your favorite? | Amara Diallo | 1 d | image
task: Write the agenda | Planning | Today
task: Book a room for Thursday | Planning | Tomorrow
task: Answer the open questions | Support | Wed
task: Update the member list | Admin | Fri
task: Choose a cover picture | Design | Fri
task: Send the summary | Planning | Mon
survey: How did you hear about us? | | | From a friend; Search engine; Social media; Somewhere else
survey: How satisfied are you so far? | | | Very satisfied; Satisfied; Neutral; Not satisfied
conversation: Grace Lin | See you at ten, then! | 9:41
conversation: Omar Haddad | The photos are great, thank you | 9:12
conversation: Ines Duarte | Can you send me the address? | 8:30
conversation: Peter Novak | Thanks, that helped a lot | Mon
conversation: Hannah Weiss | Lunch on Friday? The new place? | Mon
conversation: Tomás Rivera | You: on my way | Sun
notification: Grace Lin | commented on your post | 4 min
notification: Omar Haddad | sent you a request | 1 h
notification: Ines Duarte | mentioned you in a comment | 3 h
notification: Peter Novak | started following you | Yesterday
notification: Hannah Weiss | shared a file with you | Yesterday
notification: Tomás Rivera | reacted to your message | Mon
about: What began as a favor for friends is now used every day by people in eleven countries.

"""##),
    EmbeddedFile(name: "government", text: ##"""
names: government, policy, policies, regulation, regulatory, public service, public sector, city council, municipality, municipal, citizen, tax office, passport, visa, immigration, civic, parliament, local government, permit, police, army, military, embassy
like: service
noun: public service
brand: City Services
headline: Your city hall, open all night
subline: Permits, papers and appointments online, in plain words.
action: Find a service
picture: City hall
icon: bank
nav: Services, Policies, News, Contact
side: Overview, Policies, Requests, Documents, Reports, Settings
tab: Home, Services, Requests, Profile
chip: All, Housing, Transport, Environment, Health
item: Clean air regulation | Environment · in force since 1 Jan | In force | leaf
item: Rent index rules | Housing · consultation until 30 May | Consultation | home
item: Cycle lane policy | Transport · second reading | Draft | bicycle
item: Data protection act | Digital · amended 6 May | In force | lock
item: School meals program | Health · starts in September | Adopted | utensils
stat: Policies in force | +4 | 218 | file-text
stat: Open consultations | +2 | 12 | message
stat: Requests this week | +6.1% | 1,486 | inbox
stat: Days to answer | -0.8 | 3.4 | clock
table: Policies | Policy, Area, Since, Impact, Status
row: Clean air regulation | Environment | 1 Jan | High | In force
row: Rent index rules | Housing | – | High | Consultation
row: Cycle lane policy | Transport | – | Medium | Draft
row: Data protection act | Digital | 6 May | High | In force
row: School meals program | Health | 1 Sep | Medium | Adopted
row: Quiet hours rule | Environment | 15 Mar | Low | In force
chart: New policies per year | bar | 2020 31; 2021 38; 2022 35; 2023 42; 2024 47
chart: Policies by area | donut | Housing 58; Transport 49; Environment 64; Health 47
feature: Without the queue | Most things take five minutes online. | | clock
feature: Plain words | Every rule with a short summary. | | file-text
feature: See where it stands | Your request, step by step. | | check-circle
field: Full name | text-field | Hannah Weiss
field: Document | select | Passport
field: Date of birth | date-picker | 4 July 1988

"""##),
    EmbeddedFile(name: "hotel", text: ##"""
names: hotel, hostel, resort, accommodation, bed and breakfast, guesthouse, hotel booking, lodging, motel, campsite, inn, rental, vacation rental, short-term rental, holiday home, rooms
like: travel
noun: hotel
brand: The Linden
headline: Sleep well, wake up slowly
subline: Forty rooms around a quiet garden, five minutes from everything.
action: Check dates
picture: Garden room
icon: bed
nav: Rooms, Breakfast, Location, Offers
tab: Explore, Bookings, Saved, Profile
side: Reservations, Rooms, Guests, Housekeeping, Reports, Settings
chip: All, Garden, Balcony, Family, Suite
item: Garden room | 2 guests · king bed · breakfast | $142 / night | bed
item: Balcony room | 2 guests · city view | $168 / night | bed
item: Family room | 4 guests · two bedrooms | $214 / night | users
item: Corner suite | 3 guests · bath · terrace | $289 / night | bath
product: Garden room | 2 guests, king bed | $142.00 | 4.8
product: Balcony room | 2 guests, city view | $168.00 | 4.7
product: Family room | 4 guests, two bedrooms | $214.00 | 4.9
product: Corner suite | 3 guests, terrace | $289.00 | 4.9
product: Attic single | 1 guest, desk | $98.00 | 4.6
product: Courtyard studio | 2 guests, kitchen | $176.00 | 4.8
stat: Occupancy | +3.2% | 86% | bed
stat: Arrivals today | +4 | 17 | log-in
stat: Average rate | +2.9% | $158 | dollar
stat: Guest rating | +0.1 | 4.8 | star
table: Reservations | Guest, Room, Arrival, Nights, Total, Status
row: Hannah Weiss | Garden 12 | 12 May | 3 | $426 | Checked in
row: Omar Haddad | Balcony 21 | 12 May | 2 | $336 | Arriving
row: Grace Lin | Family 30 | 13 May | 4 | $856 | Confirmed
row: Peter Novak | Suite 40 | 13 May | 1 | $289 | Confirmed
row: Ines Duarte | Garden 14 | 14 May | 5 | $710 | Confirmed
row: Tomás Rivera | Single 02 | 15 May | 2 | $196 | Open
chart: Occupancy per day | line | Mon 78%; Tue 81%; Wed 84%; Thu 86%; Fri 93%; Sat 97%; Sun 80%
chart: Bookings by channel | donut | Website 46%; Travel sites 34%; Phone 12%; Partners 8%
feature: Breakfast until noon | Eggs, bread from the corner, and good coffee. | | coffee
feature: Quiet garden | Under old trees, in the middle of the city. | | leaf
feature: Bikes for everyone | At the door, for free. | | bicycle
field: Check-in | date-picker | 12 June
field: Check-out | date-picker | 16 June
field: Guests | number-stepper | 2
quote: I slept until ten. I never sleep until ten. | Ines Duarte | Guest in May

"""##),
    EmbeddedFile(name: "household", text: ##"""
names: household budget, family budget, home budget, household, household expenses, monthly budget
like: fintech
noun: household budget
brand: Homebook
headline: Where the money goes, month by month
chip: All, Home, Food, Transport, Leisure
item: Rent | Due on the 1st | $1,200 | home
item: Groceries | 14 purchases | $540 | cart
item: Utilities | Electricity, water, internet | $260 | bolt
item: Transport | Tickets and fuel | $310 | car
table: Budget | Item, Planned, Spent, Left
row: Rent | $1,200 | $1,200 | $0
row: Groceries | $600 | $540 | $60
row: Utilities | $280 | $260 | $20
row: Transport | $300 | $310 | −$10
row: Insurance | $140 | $140 | $0
row: Savings | $400 | $400 | $0

"""##),
    EmbeddedFile(name: "hr", text: ##"""
names: hr, human resources, employee, employees, staff, workforce, payroll system, onboarding of employees, leave, vacation days, attendance, absence, time tracking, timesheet, shift, people management, personnel, intranet
like: business
noun: HR system
brand: Peoplewise
headline: Less paperwork, more people
subline: Time off, contracts and reviews in one place that everybody likes to use.
icon: users
side: Dashboard, Employees, Time off, Payroll, Reviews, Settings
tab: Home, Time off, Team, Profile
chip: All, Present, Remote, Time off
item: Lena Fischer | Vacation · 19–23 May | 5 days | sun
item: Ravi Menon | Sick leave · 12 May | 1 day | heart-pulse
item: Amara Diallo | Remote · 13 May | 1 day | home
item: Kenji Sato | Vacation · 2–6 Jun | 5 days | sun
item: Sofia Almeida | Training · 15 May | 1 day | book
stat: Employees | +4 | 128 | users
stat: Absent today | -2 | 6 | calendar
stat: Open requests | +3 | 9 | inbox
stat: Average tenure | +0.2 | 3.4 years | clock
table: Employees | Name, Department, Role, Since, Status
row: Lena Fischer | Design | Design lead | 2019 | Vacation
row: Ravi Menon | Engineering | Developer | 2021 | Present
row: Amara Diallo | Marketing | Head of marketing | 2018 | Remote
row: Kenji Sato | Finance | Controller | 2022 | Present
row: Sofia Almeida | Support | Team lead | 2020 | Present
row: Noah Lindqvist | Sales | Partner manager | 2023 | Present
chart: Employees per quarter | bar | Q2 109; Q3 114; Q4 119; Q1 124; Q2 128
chart: Employees by department | donut | Engineering 48; Sales 31; Support 27; Others 22
feature: Time off in two taps | Asked, seen by the team, approved. | | calendar-check
feature: Everything signed | Contracts and letters, on any device. | | file-text
feature: Reviews that help | Short, regular, and written by people. | | message
field: Type of leave | select | Vacation
field: From | date-picker | 19 May
field: To | date-picker | 23 May

"""##),
    EmbeddedFile(name: "insurance", text: ##"""
names: insurance, insurer, policyholder, claims, insurtech
like: service
noun: insurance
brand: Safeharbor
headline: Insurance you understand
subline: Cover for home, car and health in plain words, and claims that take three minutes.
action: Get a quote
picture: A family at home
icon: shield
nav: Home, Car, Health, Claims
side: Dashboard, Policies, Claims, Customers, Payments, Settings
tab: Home, Policies, Claims, Profile
item: Home insurance | Policy H-20418 · renews 1 Sep | $24 / mo | home
item: Car insurance | Policy C-11873 · renews 12 Nov | $41 / mo | car
item: Health cover | Policy M-30562 · two people | $86 / mo | heart-pulse
item: Travel cover | Ends 30 June | $9 / mo | plane
stat: Open claims | -6 | 42 | clipboard
stat: Policies | +2.8% | 6,318 | shield
stat: Days to settle | -0.6 | 3.2 | clock
stat: Premiums | +4.4% | $512k | dollar
table: Claims | Claim, Customer, Type, Filed, Amount, Status
row: 7741 | Hannah Weiss | Water damage | 12 May | $1,840.00 | In review
row: 7740 | Omar Haddad | Car, glass | 11 May | $420.00 | Approved
row: 7739 | Grace Lin | Bicycle theft | 10 May | $690.00 | Approved
row: 7738 | Peter Novak | Storm | 8 May | $2,310.00 | In review
row: 7737 | Ines Duarte | Travel | 7 May | $260.00 | Paid
row: 7736 | Tomás Rivera | Car, collision | 5 May | $3,150.00 | Paid
chart: Claims per month | bar | Jan 310; Feb 288; Mar 296; Apr 262; May 241
chart: Policies by type | donut | Home 2,214; Car 2,650; Health 984; Travel 470
feature: A price in two minutes | Four questions, no phone call. | | clock
feature: Claims by photo | Take a picture, tell us what happened, done. | | camera
feature: Cancel at any time | No fixed term, no letters to write. | | check-circle
field: Date of birth | date-picker | 4 July 1988
field: Postal code | text-field | 10437
field: Cover | select | Standard
question: What is not covered? | Damage done on purpose, and wear and tear. Everything else is listed in plain words.
plan: Basic | The essentials | $12 / month | Fire and water; $500 excess; Help by email
plan: Standard | Most people take this | $24 / month | Theft and storm; $200 excess; Help by phone
plan: Complete | Nothing left out | $39 / month | Everything; No excess; Emergency service

"""##),
    EmbeddedFile(name: "jobs", text: ##"""
names: job, jobs, recruiting, recruitment, career, careers, hiring, job board, candidate, applicant, resume, cv, freelancer, freelance, internship, job application, employer, talent, linkedin
like: business
noun: job board
brand: Openings
headline: Work that fits your life
subline: Jobs with a salary in the ad, and answers within a week. Promised.
action: Find a job
picture: A team at work
icon: briefcase
nav: Jobs, Companies, Salaries, For employers
side: Dashboard, Jobs, Candidates, Interviews, Reports, Settings
tab: Jobs, Saved, Messages, Profile
chip: All, Remote, Full time, Part time, Design, Engineering
item: Product designer | Lumen Works · Berlin · full time | $68k | brush
item: Backend engineer | Portal Systems · remote | $84k | code
item: Nurse, night shift | Greenfield Clinic · part time | $41k | heart-pulse
item: Store manager | Corner & Co · Hamburg | $46k | bag
item: Data analyst | Fieldnote · remote | $62k | chart-bar
stat: Open jobs | +3 | 14 | briefcase
stat: Applications | +12% | 286 | inbox
stat: Interviews this week | +4 | 19 | calendar
stat: Days to hire | -3 | 24 | clock
table: Candidates | Name, Job, Applied, Stage, Rating
row: Hannah Weiss | Product designer | 12 May | Interview | 4.5
row: Omar Haddad | Backend engineer | 11 May | Screening | 4.0
row: Grace Lin | Product designer | 10 May | Offer | 4.8
row: Peter Novak | Data analyst | 9 May | Rejected | 2.5
row: Ines Duarte | Store manager | 8 May | Interview | 4.2
row: Tomás Rivera | Backend engineer | 6 May | Hired | 4.9
chart: Applications per week | line | Week 15 38; Week 16 42; Week 17 51; Week 18 47; Week 19 50; Week 20 58
chart: Candidates by stage | donut | Screening 142; Interview 86; Offer 18; Hired 40
feature: Salary in every ad | No guessing, no games. | | dollar
feature: An answer in a week | Or the ad goes offline. | | clock
feature: One profile | Apply with two clicks. | | user
field: Job title | text-field | Product designer
field: Location | text-field | Berlin or remote
field: Experience | select | 3 to 5 years
field: Resume | file-upload | PDF, up to 5 MB
setting: Job alerts | Every morning | on | bell
setting: Open to offers | Visible to employers | on | briefcase
quote: Three applications, two answers, one job. | Ines Duarte | Store manager

"""##),
    EmbeddedFile(name: "kids", text: ##"""
names: kid, kids, child, children, baby, toddler, parent, parents, parenting, toy, toys, childcare, daycare, nursery, babysitter, family, newborn, pregnancy, mom, children's
like: app
noun: kids' app
brand: Little Harbor
headline: Big ideas for small hands
subline: Stories, songs and games without ads, made with teachers.
action: Start playing
picture: Building blocks
icon: baby
nav: Stories, Games, Toys, For parents
side: Home, Activities, Children, Calendar, Messages, Settings
tab: Play, Stories, Badges, Parents
chip: All, Ages 2–4, Ages 5–7, Ages 8–10
item: The fox who counted | Story · ages 3–5 | 6 min | book
item: Build a bridge | Game · ages 5–7 | 10 min | gamepad
item: Sing along | Music · ages 2–4 | 4 min | music
item: Draw your day | Art · ages 4–8 | 15 min | brush
item: Where does rain go? | Science · ages 6–8 | 8 min | droplet
product: Wooden blocks | 60 pieces, ages 2+ | $34.00 | 4.9
product: Picture book | The fox who counted | $14.00 | 4.8
product: Balance bike | Ages 3–5 | $89.00 | 4.8
product: Finger paints | 6 colors | $12.00 | 4.6
product: Soft bear | 30 cm | $19.00 | 4.9
product: Marble run | 45 pieces, ages 4+ | $42.00 | 4.7
stat: Stars earned | +12 | 148 | star
stat: Stories read | +3 | 24 | book
stat: Minutes today | | 22 of 30 | clock
stat: Badges | +1 | 9 | award
setting: Daily limit | 30 minutes | 30 min | clock
setting: Purchases | Ask a parent | off | lock
setting: Reading voice | On | on | volume
feature: No ads, ever | And no links out. | | shield
feature: Made with teachers | Every game teaches one thing. | | award
feature: You set the time | Then it says good night. | | clock
survey: Which animal is this? | | | A fox; A bear; An owl; A hare

"""##),
    EmbeddedFile(name: "learning", text: ##"""
weak: academy, training center, tutorial, institute
headline: Learn {subject} at your own pace
subline: Short lessons, real exercises, and somebody to ask when you are stuck.
action: Start learning
nav: Courses, Paths, Teachers, Pricing
side: Dashboard, Courses, Students, Assignments, Grades, Settings
tab: Learn, Courses, Progress, Profile

"""##),
    EmbeddedFile(name: "legal", text: ##"""
names: legal, law, lawyer, attorney, law firm, contract, contracts, court, notary, compliance, legal advice, solicitor, gdpr
like: service
noun: law firm
brand: Hale & Partners
headline: Clear advice, in plain words
subline: Contracts, work and family law. The first talk is free, and you will understand it.
action: Book a first talk
picture: Our office
icon: scale
nav: Practice areas, People, Fees, Contact
side: Dashboard, Cases, Clients, Documents, Calendar, Settings
chip: All, Open, In court, Closed
item: Weiss v. Lumen Works | Employment · hearing 22 May | Open | scale
item: Haddad, purchase of a flat | Property · draft ready | Open | home
item: Estate of Novak | Inheritance · waiting for papers | Open | file-text
item: Lin, trademark | Brand law · registered 6 May | Closed | award
person: Judith Hale | Partner, contract law
person: Samuel Reed | Partner, family law
person: Amina Yusuf | Employment law
stat: Open cases | +2 | 64 | scale
stat: Hearings this week | +1 | 5 | calendar
stat: Hours billed | +4.2% | 312 | clock
stat: Documents to sign | -3 | 8 | file-text
table: Cases | Case, Client, Area, Lawyer, Next date, Status
row: 24-118 | Hannah Weiss | Employment | A. Yusuf | 22 May | Open
row: 24-117 | Omar Haddad | Property | J. Hale | 26 May | Open
row: 24-115 | Peter Novak | Inheritance | S. Reed | 2 Jun | Waiting
row: 24-109 | Grace Lin | Brand law | J. Hale | – | Closed
row: 24-104 | Ines Duarte | Family | S. Reed | 28 May | Open
row: 24-098 | Tomás Rivera | Contract | J. Hale | 30 May | Open
chart: Cases by area | donut | Contract 24; Employment 18; Family 14; Property 8
feature: A fixed price | Agreed before we start. | | tag
feature: Answers in two days | In words you know. | | message
feature: On your side | Forty years, and still curious. | | shield
question: What does the first talk cost? | Nothing. It takes half an hour, and then you know where you stand.

"""##),
    EmbeddedFile(name: "manufacturing", text: ##"""
names: manufacturing, factory, production, machine, industry, industrial, assembly line, quality control, engineering company, 3d printing, machinery, scada
like: business
noun: factory
brand: Millwork
headline: Every machine, in plain sight
subline: Output, downtime and quality on one board, minute by minute.
icon: factory
side: Overview, Lines, Machines, Quality, Maintenance, Settings
chip: All, Running, Stopped, In service
item: Line 1 | Press · 214 of 240 pieces | 89% | factory
item: Line 2 | Welding · 180 of 200 pieces | 90% | factory
item: Line 3 | Paint shop · stopped since 9:12 | 0% | factory
item: Line 4 | Assembly · 96 of 120 pieces | 80% | factory
stat: Output today | +3.8% | 490 pieces | package
stat: Efficiency | +1.2% | 84% | gauge
stat: Downtime | -9 min | 26 min | clock
stat: Scrap | -0.3% | 1.4% | alert-circle
table: Machines | Machine, Line, Output, Efficiency, Last service, Status
row: Press P-01 | 1 | 214 | 89% | 2 May | Running
row: Welder W-02 | 2 | 180 | 90% | 28 Apr | Running
row: Paint robot R-01 | 3 | 0 | 0% | 11 Mar | Stopped
row: Conveyor C-04 | 4 | 96 | 80% | 6 May | Running
row: Packer K-01 | 4 | 96 | 82% | 6 May | Running
row: Press P-02 | 1 | 0 | 0% | Today | In service
chart: Output per hour | bar | 6:00 82; 7:00 94; 8:00 98; 9:00 71; 10:00 74; 11:00 71
chart: Downtime by cause | donut | Set-up 12 min; Fault 9 min; Material 5 min

"""##),
    EmbeddedFile(name: "marketing", text: ##"""
names: marketing, campaign, campaigns, advertising, ads, seo, social media marketing, email marketing, influencer, content marketing, social media management, digital marketing, branding, marketing agency, ad manager
like: business
noun: marketing platform
brand: Beacon
headline: Campaigns that find their people
subline: Plan, publish and measure in one place. Spend on what works.
icon: megaphone
side: Dashboard, Campaigns, Audiences, Content, Reports, Settings
tab: Home, Campaigns, Content, Profile
chip: All, Running, Scheduled, Ended
item: Spring sale | Email · 12,400 people | 4.8% | mail
item: New collection | Social · 3 posts | 6.1% | image
item: Come back | Email · 3,100 people | 3.2% | mail
item: Store opening | Ads · 20 km around | 2.7% | map-pin
stat: Reach | +14% | 184k | eye
stat: Clicks | +9.2% | 8,420 | cursor
stat: Conversion | +0.6% | 4.1% | percent
stat: Cost per lead | -$0.40 | $3.20 | dollar
table: Campaigns | Campaign, Channel, Reach, Clicks, Spent, Status
row: Spring sale | Email | 12,400 | 596 | $120 | Running
row: New collection | Social | 64,200 | 3,916 | $840 | Running
row: Come back | Email | 3,100 | 99 | $40 | Ended
row: Store opening | Ads | 48,700 | 1,315 | $610 | Running
row: Podcast spots | Audio | 22,000 | 704 | $900 | Scheduled
row: Summer preview | Social | 0 | 0 | $0 | Draft
chart: Clicks per week | line | Week 15 980; Week 16 1,120; Week 17 1,290; Week 18 1,410; Week 19 1,680; Week 20 1,940
chart: Clicks by channel | donut | Social 3,916; Ads 1,315; Audio 704; Email 695
feature: One calendar | All channels, all weeks, at a glance. | | calendar
feature: Tests that run themselves | Two headlines go out, the better one stays. | | flask
feature: Numbers without fog | What a sale cost you, to the cent. | | chart-bar

"""##),
    EmbeddedFile(name: "media", text: ##"""
weak: magazine, channel, show, streaming service
headline: {Subject}, whenever you like
subline: New every week, picked by people who love it. No ads, no noise.
action: Start for free
nav: Discover, New, Charts, Library
side: Home, Discover, Library, Playlists, Downloads, Settings
tab: Home, Search, Library, Profile
chip: All, New, Trending, Calm, Classics
setting: Download over Wi-Fi only | Saves mobile data | on | wifi
setting: Quality | High | High | sliders
setting: Autoplay | Continue with something similar | on | play
plan: Free | With short breaks | $0 / month | Everything with ads; One device
plan: Single | For one person | $9.99 / month | No ads; Downloads; Best quality
plan: Family | For up to six | $15.99 / month | Six accounts; Kids' mode; Best quality

"""##),
    EmbeddedFile(name: "movies", text: ##"""
names: movie, movies, film, films, cinema, tv, tv show, tv series, video streaming, series, theater, theatre, video, videos, anime, documentary
like: media
noun: streaming service
brand: Lumière
headline: Movie night, sorted
subline: Two thousand films and series, with something good for every mood and every evening.
action: Start watching
picture: Film poster
icon: film
nav: Home, Series, Movies, My list
side: Home, Movies, Series, My list, Downloads, Settings
tab: Home, Search, Downloads, Profile
chip: All, Drama, Comedy, Thriller, Family, Documentary
item: The Lighthouse Keeper's Son | Drama · 2024 · 1 h 52 | 4.8 | film
item: Second Breakfast | Comedy · 2023 · 1 h 38 | 4.5 | film
item: Below the Ice | Documentary · 2024 · 1 h 21 | 4.9 | film
item: Station Eleven Minutes | Thriller · 2022 · 2 h 04 | 4.6 | film
item: The Paper Kite | Family · 2021 · 1 h 29 | 4.7 | film
item: North of Nowhere | Series · 2 seasons | 4.8 | film
person: Elena Ricci | Director
person: Samir Patel | Actor
person: Mira Vale | Actor
product: The Lighthouse Keeper's Son | Drama, 1 h 52 | $4.99 | 4.8
product: Second Breakfast | Comedy, 1 h 38 | $3.99 | 4.5
product: Below the Ice | Documentary, 1 h 21 | $3.99 | 4.9
product: Station Eleven Minutes | Thriller, 2 h 04 | $4.99 | 4.6
product: The Paper Kite | Family, 1 h 29 | $2.99 | 4.7
product: North of Nowhere | Series, 2 seasons | $9.99 | 4.8
stat: Views today | +7.8% | 64,120 | eye
stat: Subscribers | +1.9% | 214k | users
stat: Hours watched | +5.2% | 98,400 | clock
stat: Rating | +0.1 | 4.6 | star
table: Top titles | Title, Genre, Year, Views, Rating
row: North of Nowhere | Series | 2024 | 48,210 | 4.8
row: The Lighthouse Keeper's Son | Drama | 2024 | 41,930 | 4.8
row: Below the Ice | Documentary | 2024 | 36,540 | 4.9
row: Station Eleven Minutes | Thriller | 2022 | 29,870 | 4.6
row: Second Breakfast | Comedy | 2023 | 27,310 | 4.5
row: The Paper Kite | Family | 2021 | 22,640 | 4.7
chart: Hours watched per day | line | Mon 11k; Tue 11k; Wed 12k; Thu 13k; Fri 17k; Sat 19k; Sun 16k
chart: Views by genre | donut | Drama 31%; Series 28%; Comedy 22%; Others 19%
feature: Watch together | Up to six friends, in step, with chat. | | users
feature: For the train | Download to any device. | | download
feature: No scrolling | Three picks a night, chosen for you. | | star
quote: Three picks instead of three hundred. That is the whole point. | Ines Duarte | Subscriber
event: The Lighthouse Keeper's Son | Screen 2 | Fri 20:15

"""##),
    EmbeddedFile(name: "music", text: ##"""
names: music, song, songs, band, album, playlist, concert, record, vinyl, guitar, piano, music streaming, musician, singer, dj, radio, choir, instrument, audio, sound, music player, artist page, orchestra, music app, music shop, record store, rock, jazz
like: media
noun: music app
brand: Wavelength
headline: Every song you forgot you loved
subline: Sixty million tracks, playlists made by people, and sound as it was recorded.
action: Listen free
picture: Album cover
icon: music
nav: Discover, Charts, Artists, Concerts
side: Home, Discover, Radio, Playlists, Artists, Settings
tab: Home, Search, Library, Profile
chip: All, Pop, Jazz, Indie, Classical, Electronic
item: Paper Boats | The Lanterns · Harbor Lights | 3:42 | music
item: Slow Sunday | Mira Vale · Home Recordings | 4:05 | music
item: Midnight Tram | Night Transit · Line 9 | 3:18 | music
item: Copper Sky | Juno Hart · Copper Sky | 5:01 | music
item: Salt and Honey | The Lanterns · Harbor Lights | 2:56 | music
item: Glass Garden | Oslo Trio · Winter Sessions | 6:12 | music
person: The Lanterns | Indie
person: Mira Vale | Singer-songwriter
person: Night Transit | Electronic
person: Juno Hart | Pop
product: Harbor Lights | The Lanterns · vinyl | $24.00 | 4.9
product: Home Recordings | Mira Vale · vinyl | $22.00 | 4.8
product: Line 9 | Night Transit · CD | $14.00 | 4.6
product: Acoustic guitar | Spruce top | $289.00 | 4.8
product: Copper Sky | Juno Hart · vinyl | $26.00 | 4.7
product: Winter Sessions | Oslo Trio · vinyl | $25.00 | 4.9
stat: Plays this month | +11% | 1.24M | play
stat: Listeners | +6.3% | 86,400 | users
stat: Followers | +420 | 12,900 | heart
stat: Saves | +9.0% | 31,700 | bookmark
table: Top songs | Song, Artist, Album, Plays, Length
row: Paper Boats | The Lanterns | Harbor Lights | 248,310 | 3:42
row: Slow Sunday | Mira Vale | Home Recordings | 201,774 | 4:05
row: Midnight Tram | Night Transit | Line 9 | 187,092 | 3:18
row: Copper Sky | Juno Hart | Copper Sky | 165,480 | 5:01
row: Salt and Honey | The Lanterns | Harbor Lights | 143,655 | 2:56
row: Glass Garden | Oslo Trio | Winter Sessions | 98,214 | 6:12
chart: Plays per day | line | Mon 38k; Tue 36k; Wed 40k; Thu 43k; Fri 52k; Sat 58k; Sun 47k
chart: Plays by genre | donut | Indie 34%; Pop 28%; Electronic 22%; Jazz 16%
feature: Made by people | 2,000 playlists by those who were there. | | heart
feature: Sound as recorded | Lossless, on any headphones. | | headphones
feature: With you offline | Planes, tunnels, cabins in the woods. | | download
setting: Crossfade | 3 seconds | 3 s | sliders
quote: It found the song my father used to whistle. | Omar Haddad | Listener
question: Can I listen offline? | Yes, with any paid plan: download whole albums and playlists.
event: The Lanterns | Harbor Hall | Fri 20:00
event: Oslo Trio | Blue Room | Sat 21:00
post: New single out on Friday. We recorded it in a boathouse, and you can hear the rain. | The Lanterns | 3 h | image

"""##),
    EmbeddedFile(name: "neighborhood", text: ##"""
names: neighborhood, neighbourhood, city map, map app, demographics, demographic, census, crime, urban, geography, gis, navigation app, location sharing, street
like: business
noun: neighborhood map
brand: Blockwise
headline: Know a street before you move there
subline: Income, schools, noise and safety for every block, side by side.
action: Explore the map
picture: Riverside
icon: map
nav: Map, Compare, Data, About
side: Map, Areas, Compare, Reports, Data, Settings
tab: Map, Areas, Saved, Profile
chip: All, Population, Income, Crime, Schools
item: Riverside | 18,420 people · median income $52k | Safe | map-pin
item: Old town | 12,310 people · median income $47k | Quiet | map-pin
item: North hill | 9,840 people · median income $68k | Safe | map-pin
item: Station quarter | 21,660 people · median income $39k | Busy | map-pin
stat: Population | +1.2% | 62,230 | users
stat: Median income | +2.8% | $51,400 | dollar
stat: Crime per 1,000 | -3.4% | 18.2 | shield
stat: Median age | +0.3 | 38.6 | user
table: Areas compared | Area, Population, Median age, Income, Crime
row: Riverside | 18,420 | 36 | $52,000 | 14.1
row: Old town | 12,310 | 44 | $47,000 | 16.8
row: North hill | 9,840 | 41 | $68,000 | 8.9
row: Station quarter | 21,660 | 33 | $39,000 | 27.4
row: Total | 62,230 | 38 | $51,400 | 18.2
chart: Median income by area | bar | Riverside $52k; Old town $47k; North hill $68k; Station $39k
chart: Crime per 1,000 people | line | 2020 21.4; 2021 20.6; 2022 19.5; 2023 18.8; 2024 18.2
feature: Block by block | Not only by postal code. | | map
feature: Side by side | Compare up to four places. | | columns
feature: Fresh numbers | From official sources, every quarter. | | refresh

"""##),
    EmbeddedFile(name: "news", text: ##"""
names: newspaper, latest news, breaking news, journalism, press, headlines, news site, news app, news portal, current affairs, weekly
weak: news
like: media
noun: news site
brand: The Daily Current
headline: The news, without the noise
subline: Twelve stories a day that matter, told in plain words.
action: Subscribe
picture: Photo: city council
icon: newspaper
nav: World, Business, Science, Culture, Sport
side: Stories, Drafts, Authors, Comments, Statistics, Settings
tab: Today, Topics, Saved, Profile
chip: All, World, Business, Science, Culture, Sport
item: City council approves new tram line | Construction starts in spring and takes three years. | 2 h | train
item: Scientists map the deepest part of the bay | Forty new species were found in a single week. | 3 h | globe
item: Small shops report best month in a decade | Local buying is up, and so are rents. | 5 h | bag
item: Museum opens its archive to visitors | Thirty thousand photographs can be seen for the first time. | 6 h | image
item: Storm front moves on after a windy night | Trains are running again from noon. | 8 h | wind
item: Home side wins in the last minute | A header in stoppage time settles the derby. | 10 h | ball
person: Elena Ricci | City desk
person: Samir Patel | Science editor
person: Emma Clarke | Culture
stat: Readers today | +6.4% | 84,210 | eye
stat: Stories | +3 | 42 | newspaper
stat: Comments | +12% | 1,318 | message
stat: Subscribers | +1.1% | 28,400 | users
table: Stories | Headline, Section, Author, Published, Reads
row: New tram line approved | World | Elena Ricci | 8:10 | 21,480
row: Deepest part of the bay mapped | Science | Samir Patel | 7:30 | 18,220
row: Best month for small shops | Business | Kenji Sato | 6:45 | 14,950
row: Museum opens archive | Culture | Emma Clarke | 6:20 | 11,310
row: Storm front moves on | World | Elena Ricci | 5:50 | 9,870
row: Late winner in the derby | Sport | Noah Lindqvist | 22:40 | 8,380
chart: Readers per day | line | Mon 71k; Tue 73k; Wed 76k; Thu 75k; Fri 79k; Sat 68k; Sun 84k
feature: Twelve a day | Chosen by editors, not by clicks. | | check-circle
feature: Read or listen | Every story has a voice. | | headphones
feature: No ads | Paid for by its readers. | | ban
setting: Breaking news | Only what cannot wait | on | bell
setting: Morning edition | At 6:30 | on | sun
setting: Topics | World, Science, Culture | 3 | hash
quote: I read it in the time my coffee takes. | Grace Lin | Reader
plan: Free | Three stories a day | $0 / month | Three stories; Morning mail
plan: Reader | Everything | $8 / month | All stories; Audio; Archive
plan: Household | For up to five | $12 / month | Five accounts; Crosswords; Archive

"""##),
    EmbeddedFile(name: "parking", text: ##"""
names: parking, parking lot, car park, parking garage, parking space
like: ride
noun: parking app
brand: Slotto
headline: A space before you arrive
subline: See what is free, pay by the minute, and drive straight in.
action: Find parking
picture: Garage, level 2
icon: parking
nav: Find, Prices, For owners, Help
side: Overview, Spaces, Bookings, Prices, Reports, Settings
tab: Map, Bookings, Cars, Profile
chip: All, Covered, Electric, Cheap, 24 h
item: Central garage | 350 m · 24 spaces free | $2.40 / h | parking
item: Harbor lot | 600 m · 61 spaces free | $1.60 / h | parking
item: Museum garage | 200 m · 3 spaces free | $3.20 / h | parking
item: Station east | 900 m · 112 spaces free | $1.20 / h | parking
stat: Free spaces | -14 | 200 | parking
stat: Occupancy | +4% | 76% | percent
stat: Revenue today | +5.1% | $1,284 | dollar
stat: Average stay | +4 min | 1 h 42 | clock
table: Bookings | Car, Garage, From, Until, Price, Status
row: HP 2041 | Central | 9:00 | 11:30 | $6.00 | Parked
row: HP 1187 | Museum | 9:20 | 10:20 | $3.20 | Parked
row: BX 4410 | Harbor | 10:00 | 18:00 | $12.80 | Booked
row: LM 0082 | Station east | 8:10 | 17:10 | $10.80 | Parked
row: KR 7713 | Central | 7:30 | 9:00 | $3.60 | Left
row: AD 3329 | Harbor | 12:00 | 14:00 | $3.20 | Booked

"""##),
    EmbeddedFile(name: "pets", text: ##"""
names: pet, pets, dog, cat, animal, vet, veterinary, puppy, kitten, dog walking, animal shelter, pet shop, pet store, adoption, pet care, dog walker, pet sitter, zoo, aquarium, horse, livestock
like: service
noun: pet care
brand: Pawpoint
headline: Everything for the one who waits at the door
subline: Vets, walkers and sitters near you, and food that comes before the bowl is empty.
action: Find a sitter
picture: A dog in the park
icon: paw
nav: Vets, Walkers, Sitters, Shop
side: Dashboard, Animals, Visits, Owners, Adoptions, Settings
tab: Home, Visits, Shop, Profile
chip: All, Dogs, Cats, Birds, Small pets
item: Luna | Border collie · 3 years · friendly | 2 km | paw
item: Oscar | Tabby cat · 5 years · calm | 4 km | paw
item: Bella | Labrador · 1 year · playful | 1 km | paw
item: Pepper | Rabbit · 2 years · curious | 6 km | paw
item: Milo | Terrier mix · 8 years · gentle | 3 km | paw
product: Grain-free dry food | 5 kg | $32.00 | 4.8
product: Cozy dog bed | Size M | $48.00 | 4.7
product: Scratching post | 90 cm | $39.00 | 4.6
product: Walking leash | 2 m, adjustable | $19.00 | 4.9
product: Cat tunnel | Folds flat | $24.00 | 4.7
product: Chew toy set | 3 pieces | $14.00 | 4.8
stat: Animals in care | +3 | 64 | paw
stat: Visits today | +5 | 22 | calendar
stat: Adopted this month | +4 | 17 | heart
stat: Vaccinations due | -2 | 9 | syringe
table: Visits | Time, Animal, Owner, Reason, Status
row: 8:30 | Luna | Hannah Weiss | Vaccination | Done
row: 9:00 | Oscar | Omar Haddad | Check-up | In room
row: 9:40 | Bella | Grace Lin | Limping | Waiting
row: 10:20 | Pepper | Peter Novak | Claws | Confirmed
row: 11:00 | Milo | Ines Duarte | Teeth | Confirmed
row: 11:30 | Coco | Tomás Rivera | Check-up | Confirmed
chart: Visits per day | bar | Mon 22; Tue 19; Wed 24; Thu 18; Fri 26; Sat 15
chart: Animals by kind | donut | Dogs 31; Cats 22; Small pets 8; Birds 3
feature: Walkers you can trust | Checked, insured, and rated by owners. | | shield
feature: Photos from every walk | So you know who had the better day. | | camera
feature: Food on time | Comes before the bowl is empty. | | package
field: Pet's name | text-field | Luna
field: Breed | text-field | Border collie
field: Age | number-stepper | 3
setting: Walk updates | Photos and route | on | camera
setting: Vaccination reminders | A month before | on | syringe
quote: My cat likes the sitter more than me. I am fine with it. | Grace Lin | Oscar's owner
question: Are the sitters insured? | Yes, every booking is covered up to $20,000.
task: Luna: rabies vaccination | Vet | Fri
task: Order dry food | Shop | Today

"""##),
    EmbeddedFile(name: "pharmacy", text: ##"""
names: pharmacy, drugstore, medication, medicine, pill, prescription, pill reminder, drug
like: shop
noun: pharmacy
brand: Wellspring Pharmacy
headline: Your medicine, at your door tonight
subline: Send your prescription, ask a pharmacist, and get it delivered within two hours.
action: Send a prescription
picture: Our pharmacy
icon: pill
nav: Prescriptions, Health, Skin care, Advice
tab: Home, Reminders, Orders, Profile
side: Orders, Prescriptions, Stock, Customers, Reports, Settings
chip: All, Pain, Cold, Skin, Vitamins
item: Vitamin D | 1 tablet · with breakfast | 8:00 | pill
item: Blood pressure | 1 tablet · with water | 8:00 | heart-pulse
item: Allergy | 1 tablet · if needed | 13:00 | leaf
item: Magnesium | 2 capsules · before bed | 22:00 | moon
product: Vitamin D3 | 90 tablets | $11.90 | 4.8
product: Ibuprofen 200 mg | 24 tablets | $5.40 | 4.7
product: Hand cream | 75 ml | $7.20 | 4.9
product: Cough syrup | 150 ml | $8.90 | 4.5
product: Digital thermometer | In 10 seconds | $14.50 | 4.6
product: Sun lotion SPF 50 | 200 ml | $16.80 | 4.8
stat: Prescriptions today | +12 | 86 | file-text
stat: Ready for pickup | +5 | 23 | bag
stat: Low stock | -3 | 7 | alert-circle
stat: Deliveries | +9% | 41 | truck
table: Prescriptions | Number, Patient, Medicine, Doctor, Status
row: R-9042 | Hannah Weiss | Amoxicillin | Dr. Diallo | Ready
row: R-9041 | Omar Haddad | Ramipril | Dr. Sato | Preparing
row: R-9040 | Grace Lin | Cortisone cream | Dr. Ruiz | Delivered
row: R-9039 | Peter Novak | Insulin | Dr. Diallo | Ordered
row: R-9038 | Ines Duarte | Cough syrup | Dr. Lindqvist | Ready
row: R-9037 | Tomás Rivera | Statin | Dr. Sato | Delivered
setting: Take-your-pill reminder | At 8:00 and 22:00 | on | pill
setting: Refill reminder | A week before it runs out | on | bell

"""##),
    EmbeddedFile(name: "photography", text: ##"""
names: photography, photographer, photo, photos, photo editor, photo sharing, camera app, photo studio, wedding photography, image editing, picture gallery
like: service
noun: photography
brand: Elena Ruiz
headline: Light, people, and a little luck
subline: Portraits, weddings and places, photographed without hurry.
action: Book a session
picture: Portrait by the window
picture: Morning market
picture: Old harbor
picture: Fog over the dunes
picture: Kitchen at noon
picture: Last train
icon: camera
nav: Portfolio, About, Prices, Contact
side: Gallery, Albums, Clients, Bookings, Prints, Settings
tab: Photos, Albums, Camera, Profile
chip: All, Portraits, Weddings, Places, Food
item: Morning market | Lisbon, 42 photos | 12 May | image
item: Ana and Marco | Wedding, 318 photos | 4 May | heart
item: Old harbor | Places, 27 photos | 28 Apr | boat
item: Kitchen portraits | People, 64 photos | 19 Apr | user
item: Fog over the dunes | Places, 19 photos | 2 Apr | cloud
product: Portrait session | 1 hour, 10 pictures | $180.00 | 4.9
product: Wedding day | 8 hours, 300 pictures | $1,900.00 | 4.9
product: Fine art print | 40 × 60 cm | $120.00 | 4.8
product: Photo book | 60 pages | $85.00 | 4.7
stat: Photos | +318 | 12,480 | image
stat: Albums | +2 | 64 | folder
stat: Favorites | +41 | 820 | heart
stat: Storage used | +1.2 GB | 48 GB | cloud

"""##),
    EmbeddedFile(name: "plain", text: ##"""
like: business
noun: workspace
brand: Northlight
headline: Do your best work together
subline: One calm place for plans, files and decisions, so that everybody knows what is next.
action: Start for free
picture: The product
nav: Product, Solutions, Pricing, Resources
side: Dashboard, Projects, Tasks, Team, Reports, Settings
tab: Home, Projects, Inbox, Profile
icon: layers

"""##),
    EmbeddedFile(name: "podcasts", text: ##"""
names: podcast, podcasts, episode, podcasting, interview, talk show
like: media
noun: podcast app
brand: Overheard
headline: Good company for the way to work
subline: Shows that are worth your time, in order, without ads.
action: Listen now
picture: Show cover
icon: mic
nav: Shows, Topics, Hosts, Pricing
tab: Home, Discover, Library, Profile
chip: All, Science, History, Business, Stories
item: The Bridge Nobody Wanted | How Things Stand · Episode 42 | 38 min | mic
item: A Letter from 1911 | Small Histories · Episode 17 | 52 min | mic
item: Why We Forget Names | Soft Science · Episode 88 | 27 min | mic
item: The Price of Free | Ledger Talk · Episode 9 | 44 min | mic
item: Night Shift | Voices After Dark · Episode 31 | 61 min | mic
person: Amara Diallo | Host, How Things Stand
person: Jonas Keller | Host, Small Histories
person: Grace Lin | Host, Soft Science
stat: Downloads | +8.1% | 48,200 | download
stat: Subscribers | +312 | 9,640 | users
stat: Finished | +2.4% | 71% | check-circle
stat: Rating | +0.1 | 4.8 | star
table: Episodes | Episode, Published, Length, Downloads, Finished
row: 42 The Bridge Nobody Wanted | 12 May | 38 min | 9,120 | 74%
row: 41 Ten Thousand Steps | 5 May | 41 min | 8,840 | 69%
row: 40 The Last Ferry | 28 Apr | 36 min | 10,310 | 78%
row: 39 Who Owns the Beach? | 21 Apr | 45 min | 7,960 | 66%
row: 38 A Map Without Roads | 14 Apr | 39 min | 6,780 | 70%
row: 37 Paper Money | 7 Apr | 33 min | 5,190 | 72%
setting: Skip silence | Saves about 3 min an hour | on | sliders
setting: New episodes | Download on Wi-Fi | on | download

"""##),
    EmbeddedFile(name: "projects", text: ##"""
names: project management, task management, task manager, productivity, tasks, agile, scrum, sprint, team collaboration, collaboration, planning, product management, roadmap tool, todo, to-do, notes, note taking, habit, habit tracker, reminders, planner, team management, project tracker, issue tracker, kanban tool, pomodoro, focus
like: business
noun: project board
brand: Planwell
headline: Plans that survive Monday
subline: Tasks, dates and people on one board that stays readable.
icon: check-square
side: Home, My tasks, Projects, Calendar, Team, Settings
tab: Today, Projects, Inbox, Profile
chip: All, Mine, Due soon, Done
stat: Open tasks | -6 | 48 | list
stat: Done this week | +9 | 31 | check-circle
stat: Overdue | -2 | 4 | alert-circle
stat: On time | +3% | 92% | clock
table: Tasks | Task, Project, Owner, Due, Status
row: Rewrite the home page | Website | Lena Fischer | 14 May | In progress
row: Test the new checkout | Shop | Ravi Menon | 15 May | In review
row: Interview five customers | Research | Amara Diallo | 16 May | To do
row: Fix broken links | Website | Noah Lindqvist | 13 May | Done
row: Prepare the demo | Launch | Maya Torres | 20 May | To do
row: Translate the guide | Help center | Sofia Almeida | 22 May | In progress
task: Rewrite the home page | Website | Today
task: Test the new checkout | Shop | Tomorrow
task: Interview five customers | Research | Fri
task: Fix broken links | Website | Done
task: Prepare the demo | Launch | 20 May
task: Translate the guide | Help center | 22 May
task: Order new laptops | Office | 26 May
chart: Tasks done per week | bar | Week 15 22; Week 16 27; Week 17 24; Week 18 29; Week 19 28; Week 20 31
chart: Tasks by status | donut | To do 21; In progress 18; In review 9; Done 31
feature: One board, all views | List, board, calendar and timeline. | | kanban
feature: Dates that move along | Shift one task, and the rest follows. | | calendar
feature: Quiet by default | You hear what concerns you, and nothing else. | | bell-off
field: Task name | text-field | Rewrite the home page
field: Assignee | select | Lena Fischer
field: Due date | date-picker | 14 May
field: Priority | select | High
setting: Due date reminders | The day before, at 9:00 | on | bell
setting: Weekly review | Fridays at 15:00 | on | calendar

"""##),
    EmbeddedFile(name: "real-estate", text: ##"""
names: real estate, property, properties, apartment, house, housing, home for sale, realtor, estate agent, mortgage, rent, landlord, tenant, flat, property management, homes, condo, villa
like: service
noun: real estate
brand: Keystone Homes
headline: Find the place you will call home
subline: Homes to buy and to rent, with real photos, real prices, and agents who answer.
action: Search homes
picture: House with a garden
icon: home
nav: Buy, Rent, Sell, Agents
side: Dashboard, Listings, Viewings, Leads, Agents, Settings
tab: Search, Saved, Messages, Profile
chip: All, Buy, Rent, House, Apartment, New
item: 24 Maple Street | 3 beds · 2 baths · 128 m² | $450,000 | home
item: 7 Harbor View | 2 beds · 1 bath · 84 m² | $372,000 | building
item: 112 Orchard Lane | 4 beds · 3 baths · 176 m² | $598,000 | home
item: 31 Station Road | 1 bed · 1 bath · 52 m² | $248,000 | building
item: 5 Mill Court | 3 beds · 2 baths · 119 m² | $415,000 | home
product: 24 Maple Street | 3 beds, 2 baths | $450,000 | 4.8
product: 7 Harbor View | 2 beds, 1 bath | $372,000 | 4.7
product: 112 Orchard Lane | 4 beds, 3 baths | $598,000 | 4.9
product: 31 Station Road | 1 bed, 1 bath | $248,000 | 4.5
product: 5 Mill Court | 3 beds, 2 baths | $415,000 | 4.8
product: 18 Garden Row | 2 beds, 2 baths | $389,000 | 4.7
stat: Active listings | +8 | 146 | home
stat: Viewings this week | +14% | 58 | calendar
stat: Days on market | -3 | 27 | clock
stat: Sold this month | +2 | 19 | check-circle
table: Listings | Address, Type, Beds, Price, Listed, Status
row: 24 Maple Street | House | 3 | $450,000 | 12 May | New
row: 7 Harbor View | Apartment | 2 | $372,000 | 9 May | Viewing
row: 112 Orchard Lane | House | 4 | $598,000 | 6 May | Viewing
row: 31 Station Road | Apartment | 1 | $248,000 | 2 May | Reserved
row: 5 Mill Court | House | 3 | $415,000 | 28 Apr | Viewing
row: 18 Garden Row | Apartment | 2 | $389,000 | 24 Apr | Sold
chart: Average price | line | Dec $398k; Jan $402k; Feb $401k; Mar $409k; Apr $414k; May $421k
chart: Listings by type | donut | Houses 62; Apartments 71; Land 13
feature: See it from your sofa | Floor plans and tours for every home. | | map
feature: Know what is fair | What similar homes were sold for. | | chart-line
feature: An agent who answers | Within two hours, also on weekends. | | phone
field: Location | text-field | Riverside
field: Price | select | Up to $450,000
field: Beds | select | 3 or more
field: Property type | select | House
setting: New listings | As soon as they match a search | on | bell
setting: Price changes | For saved homes | on | tag
quote: We saw eleven homes in two days and bought the first one. | Grace Lin | Bought in April
question: What does an agent cost? | Nothing for buyers. Sellers pay 2% when the home is sold.
event: Viewing | 24 Maple Street | Sat 11:00

"""##),
    EmbeddedFile(name: "recipes", text: ##"""
names: recipe, cooking, cookbook, meal planner, meal plan, baking, nutrition, diet, meal, cook, ingredients, vegan, calorie, calorie tracker
like: app
noun: recipe app
brand: Spoonful
headline: What's for dinner? Solved.
subline: Recipes you can cook on a weekday, with a shopping list that writes itself.
action: Find a recipe
picture: A pot of soup
icon: utensils
nav: Recipes, Meal plans, Techniques, About
tab: Home, Search, Plan, Saved
side: Recipes, Meal plans, Shopping lists, Members, Comments, Settings
chip: All, Breakfast, Quick, Vegan, Baking
item: Tomato and lentil soup | 35 min · 4 people | Easy | utensils
item: Lemon chicken with rice | 40 min · 4 people | Easy | utensils
item: Mushroom risotto | 45 min · 2 people | Medium | utensils
item: Banana oat pancakes | 20 min · 2 people | Easy | cake
item: Roast vegetable tray | 50 min · 4 people | Easy | leaf
item: Apple crumble | 60 min · 6 people | Easy | apple
product: Weeknight cookbook | 80 recipes | $22.00 | 4.8
product: Cast-iron pan | 26 cm | $49.00 | 4.9
product: Chef's knife | 20 cm | $64.00 | 4.8
product: Spice box | 12 spices | $28.00 | 4.7
stat: Recipes saved | +6 | 48 | bookmark
stat: Cooked this week | +2 | 5 | utensils
stat: Calories today | -4% | 1,740 kcal | flame
stat: Protein | +8 g | 82 g | activity
table: Meal plan | Day, Breakfast, Lunch, Dinner, Calories
row: Monday | Oatmeal | Lentil soup | Lemon chicken | 1,820
row: Tuesday | Pancakes | Rice bowl | Risotto | 1,940
row: Wednesday | Oatmeal | Leftovers | Roast vegetables | 1,690
row: Thursday | Yogurt | Lentil soup | Tacos | 1,880
row: Friday | Toast and egg | Salad | Fish and potatoes | 1,760
row: Saturday | Pancakes | Sandwich | Pizza | 2,150
chart: Calories per day | bar | Mon 1,820; Tue 1,940; Wed 1,690; Thu 1,880; Fri 1,760; Sat 2,150; Sun 1,740
chart: Energy from | donut | Carbs 48%; Protein 22%; Fat 30%
feature: Cook what you have | Type three ingredients and see what works. | | search
feature: One list for the shop | Sorted by aisle, shared with your family. | | clipboard-list
feature: Hands-free steps | Large type, timers, and the screen stays on. | | timer
setting: Servings | For 4 people | 4 | users
setting: Diet | Vegetarian | Vegetarian | leaf
setting: Shopping list reminders | Saturday at 10:00 | on | bell
field: Title | text-field | Tomato and lentil soup
field: Servings | number-stepper | 4
field: Cooking time | text-field | 35 min
field: Ingredients | text-area | 200 g red lentils
question: Can I add my own recipes? | Yes: type them, paste a link, or take a photo of the page.
task: 200 g red lentils | Pantry | Aisle 4
task: 1 can of tomatoes | Pantry | Aisle 4
task: 2 lemons | Fruit | Aisle 1
task: Fresh thyme | Herbs | Aisle 1

"""##),
    EmbeddedFile(name: "repair", text: ##"""
names: repair, repair shop, repair service, bike repair, phone repair, computer repair, shoe repair, watch repair, repairs, workshop for repairs, bike workshop, tailor, alterations, appliance repair, bike repair shop, upholstery, locksmith shop
like: service
noun: repair shop
brand: Fixwell
headline: Good as new by tomorrow
subline: Bring it in, get a fixed price, and pick it up when we call.
action: Book a repair
picture: At the workbench
icon: wrench
nav: Repairs, Prices, Opening hours, Contact
side: Orders, Workshop, Parts, Customers, Invoices, Settings
tab: Home, Repairs, Messages, Profile
chip: All, Waiting, In work, Ready
item: Full check | 30 min · While you wait | $25 | wrench
item: Small repair | Ready the same day | $45 | clock
item: Large repair | Two to three days | $95 | settings
item: Pick-up and return | At your door | $15 | truck
product: Full check | While you wait | $25.00 | 4.8
product: Small repair | Same day | $45.00 | 4.9
product: Large repair | Two to three days | $95.00 | 4.7
product: Pick-up and return | At your door | $15.00 | 4.8
stat: In the workshop | +4 | 23 | wrench
stat: Ready for pick-up | -2 | 9 | check-circle
stat: Revenue | +5.2% | $4,860 | dollar
stat: Rating | +0.1 | 4.9 | star
table: Repairs | Order, Customer, Repair, Ready, Status
row: 318 | Hannah Weiss | Full check | Today | Ready
row: 317 | Omar Haddad | Large repair | Thu | In work
row: 316 | Grace Lin | Small repair | Today | In work
row: 315 | Peter Novak | Small repair | Tomorrow | Waiting
row: 314 | Ines Duarte | Full check | Mon | Picked up
feature: A price before we start | You say yes first, and it does not change. | | tag
feature: A year of warranty | If it breaks again, we mend it again. | | shield-check
feature: Same day | What comes in by ten is often ready by six. | | clock
quote: Fixed in an hour what two others could not. | Ines Duarte | Customer
question: How long does it take? | Small repairs are done the same day, others in two to three days.
question: What does it cost? | We look at it for free and name a price before we start.

"""##),
    EmbeddedFile(name: "restaurant", text: ##"""
names: restaurant, bistro, dining, diner, pizzeria, steakhouse, sushi, eatery, menu card, chef, food truck, catering, brewery, bar and grill, pub, winery, wine, restaurant kitchen, kitchen display
like: service
noun: restaurant
brand: Olive & Thyme
headline: A table by the kitchen
subline: Seasonal dishes, bread from our own oven, and wine from people we know.
action: Reserve a table
picture: Tonight's plate
icon: utensils
nav: Menu, Wine, Our story, Reservations
side: Reservations, Orders, Menu, Guests, Staff, Settings
tab: Menu, Reserve, Orders, Profile
chip: Starters, Mains, Vegetarian, Desserts, Drinks
item: Burrata with peach | Basil, toasted hazelnuts | $14.00 | utensils
item: Handmade tagliatelle | Mushrooms, thyme, parmesan | $19.50 | utensils
item: Sea bass | Fennel, lemon, new potatoes | $27.00 | fish
item: Lamb shoulder | Slow-roasted, beans, mint | $29.00 | utensils
item: Olive oil cake | Yogurt, honey | $9.00 | cake
product: Burrata with peach | Starter | $14.00 | 4.8
product: Handmade tagliatelle | Main, vegetarian | $19.50 | 4.9
product: Sea bass | Main | $27.00 | 4.7
product: Lamb shoulder | Main | $29.00 | 4.9
product: Olive oil cake | Dessert | $9.00 | 4.8
product: Table for two | Five courses | $118.00 | 4.9
person: Giulia Conti | Chef
person: Marc Dubois | Wine and service
person: Aiko Mori | Pastry
person: Samuel Reed | Host
stat: Guests tonight | +12 | 64 | users
stat: Reservations | +9% | 28 | calendar
stat: Revenue | +5.2% | $3,480 | dollar
stat: Rating | +0.1 | 4.8 | star
table: Reservations tonight | Time, Guest, People, Table, Status
row: 18:00 | Hannah Weiss | 2 | 4 | Seated
row: 18:30 | Omar Haddad | 4 | 7 | Seated
row: 19:00 | Grace Lin | 3 | 2 | Confirmed
row: 19:30 | Peter Novak | 6 | 11 | Confirmed
row: 20:00 | Ines Duarte | 2 | 5 | Waiting
row: 20:30 | Tomás Rivera | 5 | 9 | Confirmed
chart: Guests per day | bar | Tue 41; Wed 46; Thu 52; Fri 70; Sat 78; Sun 64
chart: Sales by course | donut | Mains 52%; Starters 21%; Drinks 18%; Desserts 9%
feature: From nearby | Vegetables from two farms you can visit. | | leaf
feature: Open kitchen | Sit at the counter and watch. | | flame
feature: Small and loud | Forty seats, good music, no dress code. | | music
quote: The tagliatelle alone are worth the train ride. | Grace Lin | Guest
question: Do you cater for allergies? | Yes. Tell us when you book, and the kitchen will plan for you.
field: Guests | number-stepper | 2
field: Date | date-picker | Friday, 16 May
field: Time | select | 19:30
event: Wine tasting | Cellar | Thu 19:00
event: Brunch | Terrace | Sun 10:00

"""##),
    EmbeddedFile(name: "ride", text: ##"""
names: ride hailing, ride-hailing, taxi, cab, ride sharing, ride, carpool, scooter, scooter rental, e-scooter, bike sharing, car sharing, rideshare
like: app
noun: ride app
brand: Hopp
headline: A ride in three minutes
subline: The price before you get in, and a driver who knows the way.
action: Book a ride
picture: Car at the corner
icon: car
nav: Ride, Drive, Cities, Safety
side: Rides, Drivers, Cars, Cities, Payments, Settings
tab: Ride, Trips, Wallet, Profile
chip: All, Economy, Comfort, Electric, Van
item: Economy | 3 min · up to 4 people | $8.40 | car
item: Comfort | 5 min · newer cars | $11.20 | car
item: Electric | 4 min · quiet and clean | $9.60 | bolt
item: Van | 7 min · up to 6 people | $15.80 | users
person: Ravi Menon | Blue hatchback, HP 2041
person: Sofia Almeida | White estate, HP 1187
stat: Rides today | +6.8% | 1,842 | car
stat: Drivers online | +14 | 236 | users
stat: Waiting time | -0.4 min | 3.2 min | clock
stat: Rating | +0.1 | 4.8 | star
table: Rides | Ride, Rider, Driver, From, Fare, Status
row: R-8841 | Hannah Weiss | Ravi Menon | Central station | $8.40 | On the way
row: R-8840 | Omar Haddad | Sofia Almeida | Airport | $24.10 | Finished
row: R-8839 | Grace Lin | Noah Lindqvist | Old town | $6.90 | Finished
row: R-8838 | Peter Novak | Kenji Sato | Riverside | $11.20 | Finished
row: R-8837 | Ines Duarte | Amara Diallo | Harbor | $9.60 | Cancelled
row: R-8836 | Tomás Rivera | Ravi Menon | University | $7.80 | Finished
field: Pickup | text-field | Central station
field: Where to? | text-field | Harbor Street 12
setting: Share my trip | With trusted contacts | on | users
setting: Quiet ride | No small talk | off | volume

"""##),
    EmbeddedFile(name: "running", text: ##"""
names: running, run, marathon, bike ride, hiking, triathlon, jogging, swimming
like: fitness
noun: running club
brand: Longrun
headline: Every run counts
subline: Track your route, run with friends, and be ready on race day.
picture: A run by the river
icon: footprints
tab: Home, Record, Routes, Profile
nav: Training, Routes, Races, Club
item: River loop | 8.2 km · 42 min | 5:07 /km | footprints
item: Hill repeats | 6.0 km · 35 min | 5:50 /km | mountain
item: Easy run with Grace | 10.4 km · 1 h 02 | 5:58 /km | users
item: Long Sunday run | 18.0 km · 1 h 45 | 5:50 /km | footprints
stat: This week | +14% | 42.6 km | footprints
stat: Average pace | -0:08 | 5:46 /km | timer
stat: Elevation | +80 m | 412 m | mountain
stat: Runs | +1 | 4 | activity
chart: Distance per week | bar | W15 31 km; W16 34 km; W17 28 km; W18 37 km; W19 39 km; W20 43 km

"""##),
    EmbeddedFile(name: "school", text: ##"""
names: school, student, students, education, classroom, university, college, kindergarten, teacher, exam, exams, grading, grade, homework, campus, high school, library system for schools, elementary, tuition, edtech, edutech, school management
like: learning
noun: school
brand: Oakfield School
headline: Where curious minds grow
subline: Small classes, teachers with time, and a campus between the woods and the town.
action: Visit us
picture: The old schoolhouse
icon: graduation-cap
nav: About, Classes, Admissions, Calendar
side: Dashboard, Students, Classes, Timetable, Grades, Settings
tab: Today, Timetable, Grades, Messages
chip: All, Mathematics, Science, Languages, Arts
item: Mathematics | Mrs. Adeyemi · Room 12 · 8:00 | 8:00 | book
item: Biology | Mr. Hansen · Lab 2 · 9:00 | 9:00 | leaf
item: English | Ms. Clarke · Room 7 · 10:15 | 10:15 | book-open
item: Art | Mr. Okoye · Studio · 11:15 | 11:15 | brush
item: History | Mrs. Weber · Room 3 · 13:00 | 13:00 | globe
person: Grace Adeyemi | Mathematics
person: Lars Hansen | Biology
person: Emma Clarke | English
person: Chidi Okoye | Art
stat: Students | +18 | 642 | users
stat: Attendance | +0.8% | 96% | check-circle
stat: Average grade | +0.1 | B+ | award
stat: Open assignments | -4 | 23 | clipboard
table: Grades | Student, Class, Mathematics, Science, English, Average
row: Ava Thompson | 8a | 92 | 88 | 95 | 92
row: Leo Martins | 8a | 78 | 84 | 81 | 81
row: Mia Schneider | 8b | 85 | 90 | 86 | 87
row: Noah Bergström | 8b | 71 | 76 | 84 | 77
row: Zoe Laurent | 8a | 96 | 93 | 90 | 93
row: Sam Whitfield | 8c | 83 | 79 | 78 | 80
chart: Average grade per term | line | Term 1 80; Term 2 82; Term 3 81; Term 4 85
chart: Students by year | donut | Year 7 158; Year 8 164; Year 9 162; Year 10 158
feature: Classes of eighteen | Teachers who know every name by the second day. | | users
feature: Labs and workshops | Things are built here, not only read about. | | flask
feature: After-school clubs | Choir, robotics, football and twelve more. | | music
field: Student name | text-field | Ava Thompson
field: Class | select | 8a
field: Date of birth | date-picker | 3 March 2012
setting: Homework reminders | The evening before | on | bell
setting: Grades for parents | Share new grades by email | on | mail
setting: Timetable changes | As soon as they are known | on | calendar
question: When do classes start? | At 8:00. The doors open at 7:30, with breakfast for those who like.
event: Parents' evening | Hall | Tue 18:30
event: Mathematics test | Room 12 | Wed 8:00
event: Science fair | Gym | Fri 10:00
event: School concert | Hall | Thu 19:00
task: Read chapter 4 | English | Tomorrow
task: Exercises 12 to 18 | Mathematics | Wed
task: Bring a leaf | Biology | Thu
survey: Which planet is closest to the sun? | | | Venus; Mercury; Mars; Earth
survey: What is 12 × 8? | | | 86; 96; 98; 108

"""##),
    EmbeddedFile(name: "science", text: ##"""
names: science, research, laboratory, lab, biology, chemistry, physics, astronomy, space, nasa, genetics, biotech, experiment, paper, academic, scientific, geology, nature, ocean, wildlife, planet
like: business
noun: research lab
brand: Meridian Lab
headline: Questions first
subline: Open data, careful methods, and results that others can repeat.
picture: Sample under the microscope
icon: flask
nav: Research, Data, People, Publications
side: Dashboard, Experiments, Samples, Data, Team, Settings
chip: All, Running, Planned, Published
item: Sample 118 | Lake water · pH 7.2 | Ready | droplet
item: Growth at low light | Day 12 of 30 | Running | leaf
item: Sensor calibration | 8 of 8 sensors | Done | gauge
item: Bird count, spring | 14 sites | Running | bird
stat: Experiments | +2 | 18 | flask
stat: Samples | +64 | 1,248 | droplet
stat: Papers | +1 | 42 | file-text
stat: Data | +12 GB | 840 GB | database
table: Experiments | Experiment, Lead, Started, Samples, Status
row: Growth at low light | Amara Diallo | 1 May | 48 | Running
row: Lake water series | Kenji Sato | 22 Apr | 118 | Running
row: Bird count, spring | Noah Lindqvist | 2 Apr | 14 | Running
row: Sensor calibration | Ravi Menon | 10 May | 8 | Done
row: Soil and frost | Elena Ruiz | 6 Jan | 96 | Published
row: Night pollinators | Lena Fischer | 1 Jun | 0 | Planned
chart: Growth per day | line | Day 2 1.1; Day 4 1.9; Day 6 2.8; Day 8 3.4; Day 10 4.3; Day 12 5.0

"""##),
    EmbeddedFile(name: "service", text: ##"""
weak: service, agency, studio, salon, practice, shop around the corner, center, centre, provider
headline: {Topic}, done with care
subline: Book online in a minute. We are there when you need us, and we keep our word.
action: Book an appointment
nav: Services, Prices, Team, Contact
side: Calendar, Bookings, Clients, Services, Team, Settings
tab: Home, Book, Visits, Profile
chip: All, This week, Morning, Afternoon, Evening
item: First visit | 30 min · Getting to know each other | $35 | calendar
item: Standard appointment | 60 min · What most people book | $65 | clock
item: Extended appointment | 90 min · When it takes longer | $95 | clock
item: At your place | 60 min · We come to you | $85 | home
product: First visit | 30 min | $35.00 | 4.9
product: Standard appointment | 60 min | $65.00 | 4.8
product: Extended appointment | 90 min | $95.00 | 4.9
product: At your place | 60 min | $85.00 | 4.7
stat: Bookings this week | +7.5% | 86 | calendar
stat: New clients | +4 | 19 | user-plus
stat: Revenue | +5.9% | $6,240 | dollar
stat: Rating | +0.1 | 4.8 | star
table: Today's bookings | Time, Client, Service, With, Status
row: 9:00 | Hannah Weiss | First visit | Maya Torres | Confirmed
row: 9:45 | Omar Haddad | Standard | Daniel Okafor | Confirmed
row: 11:00 | Grace Lin | Extended | Maya Torres | Pending
row: 13:30 | Peter Novak | Standard | Lena Fischer | Confirmed
row: 14:45 | Ines Duarte | First visit | Daniel Okafor | Cancelled
row: 16:00 | Tomás Rivera | Standard | Lena Fischer | Confirmed
chart: Bookings per day | bar | Mon 14; Tue 17; Wed 12; Thu 18; Fri 16; Sat 9
chart: Bookings by service | donut | First visit 19; Standard 46; Extended 21
feature: Book at any time | See free times and choose one, day or night. | | calendar-check
feature: People who know how | Trained, friendly, and on time. | | award
feature: Fair prices | You know what it costs before you come. | | tag
setting: Appointment reminders | The day before, by text | on | bell
setting: Calendar sync | Adds visits to your calendar | on | calendar
setting: Preferred location | Harbor Street 12 | Harbor Street | map-pin
quote: On time, friendly, and better than I had hoped for. | Ines Duarte | Client for two years
quote: I booked at midnight and was there at nine. Perfect. | Omar Haddad | Client
question: How do I change an appointment? | Open the link in your confirmation, up to 24 hours before.
question: Where do I find you? | Harbor Street 12, two minutes from the central station.
field: Date | date-picker | 14 May
field: Time | time-picker | 10:00
plan: Single | Pay as you come | $65 / visit | One appointment; Free to reschedule
plan: Pack of five | Most people take this | $290 / pack | Five appointments; Valid for a year
plan: Monthly | For regulars | $110 / month | Two appointments; Best times; Cancel any time
event: First visit | Hannah Weiss | Mon 9:00
event: Standard appointment | Omar Haddad | Tue 9:45
event: Extended appointment | Grace Lin | Wed 11:00
event: Standard appointment | Peter Novak | Thu 13:30

"""##),
    EmbeddedFile(name: "shoes", text: ##"""
names: shoe, shoes, sneaker, sneakers, footwear, boots, running shoes
like: fashion
noun: shoe shop
brand: Solewell
headline: Shoes for the long way home
subline: Tested by people who walk, run and stand all day.
picture: Trail runner
icon: footprints
nav: Running, Everyday, Boots, Sale
chip: All, Running, Everyday, Boots, Sandals
product: Trail runner 3 | Running | $129.00 | 4.8
product: Court classic | Everyday | $89.00 | 4.7
product: Chelsea boot | Boots | $149.00 | 4.9
product: Road racer | Running | $159.00 | 4.8
product: Canvas slip-on | Everyday | $59.00 | 4.5
product: Winter hiker | Boots | $169.00 | 4.8
product: Cork sandal | Sandals | $74.00 | 4.6
product: Kids' sneaker | Kids | $49.00 | 4.7
field: Size | select | EU 42

"""##),
    EmbeddedFile(name: "shop", text: ##"""
weak: shop, store, ecommerce, e-commerce, online store, online shop, retail, webshop, marketplace, market, boutique, catalog, catalogue, product, e-shop
noun: shop
brand: Corner & Co
headline: The {topic} you will come back to
subline: Well-made things, fair prices, and delivery within two days.
action: Shop now
picture: {subject}
icon: bag
nav: New, Bestsellers, Gifts, Sale
side: Dashboard, Orders, Products, Customers, Discounts, Settings
tab: Shop, Search, Wishlist, Cart, Profile
chip: All, New, Bestsellers, Under $50, Sale
product: Linen tote bag | Bags | $38.00 | 4.8
product: Ceramic mug | Kitchen | $18.00 | 4.9
product: Wool throw | Home | $74.00 | 4.7
product: Desk lamp | Lighting | $96.00 | 4.6
product: Walnut tray | Kitchen | $42.00 | 4.8
product: Soy candle | Home | $24.00 | 4.5
product: Notebook set | Paper | $16.00 | 4.7
product: Leather wallet | Accessories | $58.00 | 4.9
item: Order #1048 | Linen tote bag and 1 more · Paid | $56.00 | package
item: Order #1047 | Wool throw · Shipped | $74.00 | package
item: Order #1046 | Desk lamp · Delivered | $96.00 | package
item: Order #1045 | Walnut tray and 2 more · Delivered | $84.00 | package
stat: Sales today | +9.3% | $2,840 | dollar
stat: Orders | +5.0% | 64 | bag
stat: Visitors | +3.8% | 1,920 | users
stat: Conversion | +0.4% | 3.3% | percent
table: Recent orders | Order, Customer, Date, Items, Total, Status
row: #1048 | Hannah Weiss | 12 May | 2 | $56.00 | Paid
row: #1047 | Tomás Rivera | 12 May | 1 | $74.00 | Shipped
row: #1046 | Grace Lin | 11 May | 1 | $96.00 | Delivered
row: #1045 | Omar Haddad | 11 May | 3 | $84.00 | Delivered
row: #1044 | Ines Duarte | 10 May | 2 | $42.00 | Refunded
row: #1043 | Peter Novak | 10 May | 1 | $58.00 | Delivered
chart: Sales per week | line | Week 15 $11,200; Week 16 $12,600; Week 17 $11,900; Week 18 $14,300; Week 19 $15,100; Week 20 $16,840
chart: Sales by category | donut | Home 42%; Kitchen 31%; Accessories 18%; Paper 9%
feature: Free delivery | On every order above $50. | | truck
feature: 30 days to return | Send it back for free, no questions asked. | | refresh
feature: Secure payment | Card, PayPal or bank transfer. | | lock
setting: Order updates | By email and push | on | package
setting: Price drops | For things on your wishlist | on | tag
setting: Saved addresses | 2 addresses | Home | map-pin
setting: Payment methods | Visa ending in 4242 | Visa | credit-card
quote: Ordered on Monday, unpacked on Tuesday, and it is even nicer than in the picture. | Ines Duarte | Customer
quote: Finally a shop that answers the phone. | Peter Novak | Customer
question: How long does delivery take? | One to two working days within the country, three to five abroad.
question: How do I return something? | Print the label from your account and drop the parcel at any post office.
question: Which payments do you take? | All common cards, PayPal, and bank transfer.
plan: Guest | Order without an account | $0 / year | Standard delivery; 30 days to return
plan: Member | For regulars | $19 / year | Free delivery; Early access; 60 days to return
plan: Insider | For those who love us | $49 / year | 10% off everything; Private sales; Gift wrapping

"""##),
    EmbeddedFile(name: "sleep", text: ##"""
names: sleep, sleep tracker, bedtime, sleep app, insomnia, nap, alarm
like: yoga
noun: sleep app
brand: Lull
headline: Wake up rested
subline: See how you sleep, fall asleep with soft sounds, and wake in the right moment.
action: Sleep better tonight
picture: Night sky
icon: moon
tab: Tonight, Sounds, Trends, Profile
stat: Time asleep | +22 min | 7 h 24 min | moon
stat: Sleep score | +4 | 86 | star
stat: Deep sleep | +6 min | 1 h 38 min | bed
stat: Woke up | -1 | 2 times | sun
item: Rain on the roof | Sound · 45 min | 45 min | rain
item: The night train | Story · 30 min | 30 min | train
item: Slow breathing | Exercise · 10 min | 10 min | leaf
item: Ocean at night | Sound · 60 min | 60 min | droplet
chart: Hours asleep | bar | Mon 6.8 h; Tue 7.1 h; Wed 7.5 h; Thu 6.4 h; Fri 7.2 h; Sat 8.1 h; Sun 7.4 h
chart: Stages last night | donut | Light 4.1 h; Deep 1.6 h; REM 1.7 h
setting: Bedtime reminder | At 22:30 | on | bell
setting: Smart alarm | Between 6:30 and 7:00 | on | alarm
setting: Track snoring | With the microphone | off | mic

"""##),
    EmbeddedFile(name: "smart-home", text: ##"""
names: iot, smart home, home automation, thermostat, sensor, sensors, smart device, connected home, smart lock, lighting control, security camera, smart lights, home security, appliance
like: app
noun: smart home
brand: Hearth
headline: A home that looks after itself
subline: Lights, heat and locks in one app that works without the cloud.
action: Add a device
picture: Living room
icon: home
nav: Devices, Scenes, Security, Support
side: Home, Rooms, Devices, Scenes, Energy, Settings
tab: Home, Rooms, Scenes, Settings
chip: All, Living room, Kitchen, Bedroom, Garden
item: Ceiling light | Living room · 60% | on | lightbulb
item: Thermostat | Living room · 21 °C | on | thermometer
item: Front door | Locked since 8:12 | on | lock
item: Speaker | Kitchen · paused | off | volume
item: Garden camera | Outside · live | on | camera
item: Coffee machine | Kitchen · at 6:45 | off | coffee
stat: Temperature | +0.5° | 21.0 °C | thermometer
stat: Humidity | -2% | 46% | droplet
stat: Energy today | -8% | 6.4 kWh | bolt
stat: Devices online | | 18 of 19 | wifi
table: Devices | Device, Room, Type, Battery, Status
row: Ceiling light | Living room | Light | – | On
row: Thermostat | Living room | Climate | 84% | On
row: Front door | Hall | Lock | 62% | Locked
row: Speaker | Kitchen | Audio | – | Off
row: Garden camera | Garden | Camera | 41% | On
row: Window sensor | Bedroom | Sensor | 9% | Low battery
chart: Energy per day | bar | Mon 7.1 kWh; Tue 6.8 kWh; Wed 7.4 kWh; Thu 6.9 kWh; Fri 6.2 kWh; Sat 8.0 kWh; Sun 6.4 kWh
chart: Energy by room | donut | Kitchen 38%; Living room 27%; Bath 21%; Others 14%
feature: Works offline | Your home keeps its head when the internet does not. | | wifi
feature: Scenes for every hour | Good morning, movie night, nobody home. | | sun
feature: Saves by itself | Heat follows people, not clocks. | | leaf
setting: Away mode | When everybody has left | on | home
setting: Motion alerts | At night only | on | bell
setting: Heating schedule | 6:00 to 22:00, 21 °C | 21 °C | thermometer
setting: Guest access | Grandparents | 1 | key

"""##),
    EmbeddedFile(name: "social", text: ##"""
names: social media, social network app, instagram, twitter, photo sharing app, influencer platform, microblog, social app, followers, tiktok, short video, facebook
like: community
noun: social app
brand: Ripple
headline: See what your people are up to
subline: Photos, thoughts and plans from those you know, in order, without tricks.
action: Join for free
picture: Sunset at the pier
icon: camera
nav: Home, Explore, Messages, Profile
side: Home, Explore, Messages, Notifications, Bookmarks, Settings
tab: Home, Explore, New post, Messages, Profile
chip: All, Following, Nearby, Trending
item: Grace Lin | liked your photo | 4 min | heart
item: Omar Haddad | commented: “Where is this?” | 12 min | message
item: Ines Duarte | started following you | 1 h | user-plus
item: Peter Novak | mentioned you in a post | 3 h | at-sign
item: Clara Moreau | shared your post | 5 h | share
person: Grace Lin | @gracelin
person: Omar Haddad | @omarh
person: Ines Duarte | @inesduarte
person: Peter Novak | @pnovak
stat: Posts | +3 | 248 | image
stat: Followers | +142 | 3,612 | users
stat: Following | +4 | 318 | user
stat: Likes | +9% | 12.4k | heart
post: First swim of the year. Cold, but worth every second. | Grace Lin | 12 min | image
post: Does anybody have a spare ticket for Friday? I bring cake. | Omar Haddad | 1 h |
post: Three years of sourdough, and today it finally looked like the picture. | Ines Duarte | 3 h | image
feature: In order | Newest first, and then it ends. | | clock
feature: Only your people | No strangers in your feed. | | users
feature: Yours to take | Download everything, any time. | | download
setting: Private account | Only followers see your posts | off | lock
setting: Who can message me | People I follow | Follows | message
setting: Likes and comments | Push notification | on | heart
setting: Blocked accounts | 3 accounts | 3 | ban

"""##),
    EmbeddedFile(name: "software", text: ##"""
names: devops, developer, developers, api, code, coding, programming, deployment, server, servers, cloud, cloud hosting, hosting, ci/cd, git, open source, sdk, database, monitoring, infrastructure, kubernetes, cybersecurity, security, bug tracker, web hosting, devtools, developer tool, error tracking, data center, ide, website builder
like: business
noun: developer platform
brand: Shipyard
headline: From commit to customer in four minutes
subline: Build, test and release from one place, with logs that tell you why.
action: Deploy for free
icon: terminal
nav: Product, Docs, Pricing, Changelog
side: Overview, Deployments, Services, Logs, Alerts, Settings
tab: Home, Deployments, Alerts, Profile
chip: All, Running, Failed, Staging, Production
item: web-app | Production · main · 3f2a91c | 4 min ago | rocket
item: payments-api | Production · main · a81c07d | 22 min ago | rocket
item: search-worker | Staging · reindex · 0b64e12 | 1 h ago | rocket
item: mail-service | Production · main · 77d0f3a | 3 h ago | rocket
item: image-proxy | Staging · webp · c19ae55 | 5 h ago | rocket
stat: Uptime | +0.02% | 99.98% | activity
stat: Requests per second | +6.1% | 1,842 | server
stat: Error rate | -0.1% | 0.12% | bug
stat: Response time | -14 ms | 128 ms | clock
table: Deployments | Service, Branch, Commit, Duration, Started, Status
row: web-app | main | 3f2a91c | 3 m 48 s | 10:42 | Success
row: payments-api | main | a81c07d | 4 m 02 s | 10:24 | Success
row: search-worker | reindex | 0b64e12 | 2 m 31 s | 9:46 | Failed
row: mail-service | main | 77d0f3a | 3 m 15 s | 7:40 | Success
row: image-proxy | webp | c19ae55 | 1 m 58 s | 5:12 | Running
row: web-app | main | 9e04b6f | 3 m 51 s | Yesterday | Success
chart: Response time | line | 6:00 112 ms; 8:00 124 ms; 10:00 141 ms; 12:00 137 ms; 14:00 132 ms; 16:00 128 ms
chart: Requests by service | donut | web-app 46%; payments-api 24%; search 18%; Others 12%
feature: Deploys you can undo | One click, and the last version is back. | | undo
feature: Logs with answers | Errors grouped, with the commit that made them. | | search
feature: Previews for every branch | A link for each change, for free. | | git-branch
setting: Deployment alerts | Failed builds only | on | bell
setting: API keys | 2 active keys | 2 | key
setting: Auto-deploy | From branch main | on | rocket
setting: Webhooks | 3 endpoints | 3 | link
quote: We release on Fridays now. On purpose. | Omar Haddad | Lead engineer, Portal
plan: Hobby | For side projects | $0 / month | 3 services; 1 GB of traffic; Community help
plan: Pro | For teams | $29 / month | Unlimited services; Previews; 30 days of logs
plan: Enterprise | For many teams | Custom | Single sign-on; Own region; 24/7 help
task: Fix the login redirect | Bug | Today
task: Add rate limits to the API | Backend | Tomorrow
task: Dark mode for the console | Frontend | Fri
task: Upgrade the database | Infra | Mon
message: Deploy of web-app is through, all green. | Ravi Menon | 10:46
message: Nice. Can you look at the search worker? | Lena Fischer | 10:48
message: On it. The index ran out of memory. | Ravi Menon | 10:51

"""##),
    EmbeddedFile(name: "stocks", text: ##"""
names: stock, stocks, trading, investing, investment, investor, portfolio tracker, stock market, brokerage, broker, etf, funds
noun: portfolio
brand: Fairshare
headline: Investing without the small print
subline: Shares and funds from one dollar, with clear fees and no games.
action: Start investing
picture: Your portfolio
icon: chart-line
nav: Markets, Funds, Learn, Pricing
side: Portfolio, Markets, Orders, Watchlist, Reports, Settings
tab: Home, Markets, Orders, Profile
chip: 1D, 1W, 1M, 1Y, All
item: Lumen Works | LMN · 24 shares | $3,288.00 | chart-line
item: Fieldnote | FDN · 60 shares | $2,520.00 | chart-line
item: World index fund | WIX · 31.5 shares | $6,930.00 | globe
item: Northwind Energy | NWE · 40 shares | $1,880.00 | wind
item: Portal Systems | PTL · 12 shares | $1,104.00 | chart-line
stat: Portfolio value | +4.6% | $15,722.00 | wallet
stat: Today | +0.7% | +$109.20 | chart-line
stat: Return this year | +1.9% | +8.4% | percent
stat: Dividends | +$32 | $418.00 | coins
table: Holdings | Name, Shares, Price, Change, Value
row: Lumen Works | 24 | $137.00 | +1.2% | $3,288.00
row: Fieldnote | 60 | $42.00 | -0.4% | $2,520.00
row: World index fund | 31.5 | $220.00 | +0.6% | $6,930.00
row: Northwind Energy | 40 | $47.00 | +2.1% | $1,880.00
row: Portal Systems | 12 | $92.00 | -1.1% | $1,104.00
row: Total | | | +0.7% | $15,722.00
chart: Portfolio value | area | Dec $13,900; Jan $14,250; Feb $14,080; Mar $14,760; Apr $15,030; May $15,722
chart: Allocation | donut | Shares 56%; Funds 44%
feature: From one dollar | Buy a piece of a share, as small as you like. | | coins
feature: One clear fee | A dollar per trade. Plans run for free. | | tag
feature: Reports for your taxes | Ready in January, as a file. | | file-text
setting: Price alerts | When a share moves by more than 5% | on | bell
setting: Order confirmations | By email | on | mail
setting: Automatic plan | $100 on the 1st of each month | $100 | refresh
field: Amount | text-field | $250.00
field: Order type | select | Market
quote: I check it once a month. That is what I always wanted. | Omar Haddad | Investor
question: Can I lose money? | Yes. Prices go up and down, so invest only what you will not need soon.
plan: Basic | To begin | $0 / month | $1 per trade; Savings plans for free; Yearly report
plan: Active | For regular traders | $9 / month | 20 trades included; Live prices; Price alerts
plan: Advised | With a person to ask | $29 / month | Everything in Active; Personal adviser; Tax report

"""##),
    EmbeddedFile(name: "survey", text: ##"""
names: surveys, questionnaire, feedback form, customer satisfaction, nps survey, market research, user research
weak: survey, quiz, feedback
like: business
noun: survey
brand: Askwell
headline: Ask better, learn faster
subline: Surveys people finish, and answers you can act on.
action: Create a survey
icon: clipboard-list
side: Surveys, Responses, Reports, Contacts, Templates, Settings
tab: Surveys, Results, Create, Profile
chip: All, Open, Drafts, Closed
item: Customer satisfaction | 412 answers · 8 questions | Open | smile
item: New office hours | 86 answers · 4 questions | Open | clock
item: After the workshop | 57 answers · 6 questions | Closed | award
item: Website feedback | 230 answers · 5 questions | Open | browser
stat: Answers | +11% | 785 | inbox
stat: Completion | +2.4% | 82% | percent
stat: Average time | -0:12 | 2:40 min | clock
stat: Recommend us | +3 | 54 | smile
chart: Answers per day | bar | Mon 92; Tue 118; Wed 131; Thu 104; Fri 88; Sat 41; Sun 37
chart: How did we do? | donut | Very 46%; Quite 33%; Neutral 14%; Not 7%
survey: How did our service do? | | | Very satisfied; Satisfied; Neutral; Not satisfied
survey: How often do you use it? | | | Every day; Once a week; Once a month; Rarely
survey: Would you recommend us to a friend? | | | Certainly; Maybe; Rather not

"""##),
    EmbeddedFile(name: "travel", text: ##"""
names: travel, trip, tour, tourism, vacation, holiday, travel agency, journey planner, itinerary, adventure, cruise, backpacking, travel guide, city guide, sightseeing, train ticket, safari, museum
noun: travel site
brand: Wayfare
headline: Go somewhere you will talk about for years
subline: Small trips and long ones, planned by people who have been there.
action: Plan your trip
picture: A bay at sunset
icon: plane
nav: Destinations, Trips, Deals, Journal
side: Dashboard, Bookings, Trips, Travelers, Partners, Settings
tab: Explore, Trips, Saved, Profile
chip: All, Beach, Mountains, Cities, Food, Islands
item: Lisbon in four days | Trams, tiles and custard tarts | $420 | map-pin
item: Iceland ring road | 8 days · car and guesthouses | $1,390 | mountain
item: Kyoto in autumn | 6 days · temples and gardens | $980 | leaf
item: Sailing in Croatia | 7 days · boat for eight | $760 | boat
item: Marrakesh weekend | 3 days · riad in the old town | $310 | sun
item: Hiking in the Dolomites | 5 days · from hut to hut | $540 | mountain
product: Lisbon in four days | Flight and hotel | $420.00 | 4.8
product: Kyoto in autumn | Guided, small group | $980.00 | 4.9
product: Sailing in Croatia | Boat for eight | $760.00 | 4.7
product: Marrakesh weekend | Riad with breakfast | $310.00 | 4.6
product: Iceland ring road | Car and guesthouses | $1,390.00 | 4.9
product: Dolomites hut to hut | With luggage transfer | $540.00 | 4.8
stat: Bookings | +9.6% | 318 | calendar-check
stat: Travelers abroad | +24 | 142 | globe
stat: Revenue | +7.1% | $186k | dollar
stat: Rating | +0.1 | 4.8 | star
table: Bookings | Booking, Traveler, Destination, Dates, Price, Status
row: T-2081 | Hannah Weiss | Lisbon | 12–16 Jun | $840 | Paid
row: T-2080 | Omar Haddad | Kyoto | 4–10 Oct | $980 | Deposit
row: T-2079 | Grace Lin | Croatia | 5–12 Jul | $1,520 | Paid
row: T-2078 | Peter Novak | Iceland | 1–9 Aug | $2,780 | Deposit
row: T-2077 | Ines Duarte | Marrakesh | 23–25 May | $620 | Paid
row: T-2076 | Tomás Rivera | Dolomites | 14–19 Jul | $540 | Open
chart: Bookings per month | line | Jan 210; Feb 244; Mar 268; Apr 281; May 290; Jun 318
chart: Trips by region | donut | Europe 164; Asia 72; Africa 46; America 36
feature: Planned by locals | Somebody who lives there drew the route. | | map
feature: Change your mind | Free changes up to 14 days before. | | refresh
feature: Help on the road | A person answers, at any hour. | | headset
field: From | text-field | Berlin
field: To | text-field | Lisbon
field: Dates | date-picker | 12–16 June
field: Travelers | number-stepper | 2
setting: Price alerts | For saved trips | on | tag
setting: Offline maps | Lisbon, Kyoto | 2 | map
setting: Currency | US dollar | USD | dollar
quote: We got lost twice, exactly where they said we should. | Ines Duarte | Traveled to Lisbon
question: What if I have to cancel? | Up to 14 days before, you get everything back. Later, half of it.
event: Flight to Lisbon | Gate B12 | Thu 9:40
event: Tram tour | Praça do Comércio | Fri 10:00
event: Dinner in Alfama | Rua da Bica | Fri 20:00
post: Found a bakery behind the cathedral. We are not leaving this street. | Grace Lin | 2 h | image

"""##),
    EmbeddedFile(name: "voting", text: ##"""
names: vote, voting, poll, polls, election, elections, ballot, petition, referendum
like: community
noun: polls site
brand: Ballotbox
headline: Every voice, counted
subline: Ask a question, share the link, and see the result grow.
action: Vote now
picture: Ballot box
icon: check-square
nav: Polls, Results, Create, About
side: Polls, Results, Voters, Drafts, Reports, Settings
tab: Polls, Results, Create, Profile
chip: All, Open, Ending soon, Closed
item: Where should the new park be? | 1,248 votes · 2 days left | Open | map-pin
item: Which band plays at the summer party? | 862 votes · 5 days left | Open | music
item: Four-day week for the town hall? | 2,310 votes · closed | Closed | calendar
item: Name for the new ferry | 3,042 votes · closed | Closed | boat
stat: Votes today | +14% | 1,248 | check-square
stat: Open polls | +2 | 9 | list
stat: Turnout | +3.2% | 64% | percent
stat: Voters | +86 | 4,812 | users
table: Results | Option, Votes, Share
row: By the river | 586 | 47%
row: Old station | 374 | 30%
row: Market square | 200 | 16%
row: North hill | 88 | 7%
row: Total | 1,248 | 100%
chart: Results | bar | By the river 586; Old station 374; Market square 200; North hill 88
chart: Share of votes | donut | By the river 47%; Old station 30%; Market square 16%; North hill 7%
survey: Where should the new park be? | | | By the river; Old station; Market square; North hill
survey: Which band plays at the summer party? | | | The Lanterns; Night Transit; Oslo Trio
feature: One person, one vote | Checked, and still secret. | | lock
feature: Results as they come | Live, or hidden until the end. | | chart-bar
feature: Ready in a minute | Type a question, share a link. | | link
field: Question | text-field | Where should the new park be?
field: Option 1 | text-field | By the river
field: Option 2 | text-field | Old station

"""##),
    EmbeddedFile(name: "warehouse", text: ##"""
names: warehouse, inventory, stock management, stock control, wms, supplies, inventory management, procurement, purchasing, purchase order, erp, asset management, asset, order management, vendor, supplier
like: business
noun: warehouse
brand: Stockroom
headline: Count once, know always
subline: What you have, where it is, and when to order more.
icon: package
side: Dashboard, Inventory, Orders, Suppliers, Reports, Settings
tab: Home, Scan, Stock, Orders
chip: All, In stock, Low, Out of stock
item: Cardboard box M | Aisle 4 · shelf B | 1,240 | package
item: Packing tape | Aisle 4 · shelf C | 86 | package
item: Bubble wrap, 50 m | Aisle 5 · shelf A | 32 | package
item: Label roll | Aisle 2 · shelf D | 0 | tag
item: Pallet | Yard | 64 | package
stat: Items in stock | +2.1% | 18,420 | package
stat: Low stock | +3 | 14 | alert-circle
stat: Orders to ship | -8 | 37 | truck
stat: Stock value | +1.4% | $284k | dollar
table: Inventory | Item, SKU, Location, Stock, Reorder at, Status
row: Cardboard box M | BX-210 | A4-B | 1,240 | 400 | In stock
row: Packing tape | TP-014 | A4-C | 86 | 100 | Low
row: Bubble wrap, 50 m | BW-050 | A5-A | 32 | 20 | In stock
row: Label roll | LB-102 | A2-D | 0 | 30 | Out of stock
row: Pallet | PL-001 | Yard | 64 | 25 | In stock
row: Stretch film | SF-300 | A5-C | 118 | 60 | In stock
chart: Shipped per day | bar | Mon 212; Tue 230; Wed 198; Thu 241; Fri 264; Sat 96
chart: Stock by category | donut | Boxes 54%; Packing 26%; Labels 8%; Others 12%
feature: Scan, done | Any phone reads the labels. | | barcode
feature: Order before it is gone | A hint at the right moment. | | bell
feature: One truth | Shop, shelf and books agree. | | check-circle
field: Item | text-field | Cardboard box M
field: SKU | text-field | BX-210
field: Quantity | number-stepper | 40
field: Location | select | Aisle 4, shelf B
setting: Low stock alerts | Below the reorder point | on | alert-circle

"""##),
    EmbeddedFile(name: "weather", text: ##"""
names: weather, forecast, climate, temperature, meteorology, storm, rain, humidity, air quality
like: app
noun: weather app
brand: Clearday
headline: Know before you go
subline: Rain to the minute, wind to the corner, and no ads in the way.
action: See your forecast
picture: Clouds over the bay
icon: sun
nav: Today, Week, Radar, Alerts
side: Today, 7 days, Radar, Air quality, Places, Settings
tab: Today, Week, Radar, Places
chip: Today, Tomorrow, 7 days, Weekend
item: Today | Sunny, light breeze | 21° / 12° | sun
item: Tuesday | Partly cloudy | 19° / 11° | partly cloudy
item: Wednesday | Rain in the afternoon | 16° / 10° | rain
item: Thursday | Cloudy | 17° / 9° | cloud
item: Friday | Clear and warm | 22° / 13° | sun
item: Saturday | Thunderstorm at night | 20° / 14° | bolt
item: Sunday | Windy, clear spells | 18° / 11° | wind
stat: Temperature | +2° | 21 °C | thermometer
stat: Humidity | -4% | 58% | droplet
stat: Pressure | +3 hPa | 1,016 hPa | gauge
stat: Wind | +5 km/h | 14 km/h | wind
table: Stations | Station, Temperature, Humidity, Wind, Rain
row: Harbor | 21 °C | 58% | 14 km/h | 0.0 mm
row: Airport | 20 °C | 61% | 19 km/h | 0.2 mm
row: Old town | 22 °C | 55% | 9 km/h | 0.0 mm
row: North hill | 18 °C | 66% | 24 km/h | 0.6 mm
row: Riverside | 21 °C | 60% | 11 km/h | 0.0 mm
row: University | 21 °C | 57% | 12 km/h | 0.1 mm
chart: Temperature today | line | 6:00 12°; 9:00 15°; 12:00 19°; 15:00 21°; 18:00 18°; 21:00 15°
chart: Rain per day | bar | Mon 0 mm; Tue 1 mm; Wed 9 mm; Thu 2 mm; Fri 0 mm; Sat 6 mm; Sun 0 mm
feature: Rain to the minute | Know when to leave the house. | | rain
feature: Warnings that count | Only for weather that can hurt. | | alert-circle
feature: Every place you love | Up to twenty, side by side. | | map-pin
setting: Temperature unit | Celsius | °C | thermometer
setting: Rain alerts | 20 minutes before | on | rain
setting: Wind speed | Kilometers per hour | km/h | wind
setting: Severe weather warnings | On | on | alert-circle

"""##),
    EmbeddedFile(name: "weddings", text: ##"""
names: wedding, weddings, bride, groom, marriage, engagement, wedding planner, wedding invitation
like: events
noun: wedding
brand: Ana & Marco
headline: Ana & Marco are getting married
subline: Saturday, 14 June, at the orchard. Come early, stay late, bring shoes to dance in.
action: Say yes or no
picture: Ana and Marco
icon: heart
nav: Our story, The day, Travel, Gifts
side: Overview, Guests, Budget, Vendors, Tasks, Settings
tab: Home, Guests, Tasks, Budget
chip: All, Venue, Flowers, Music, Food
item: Ceremony | Under the old apple tree | 14:00 | heart
item: Drinks | On the terrace | 15:30 | wine
item: Dinner | In the barn | 18:00 | utensils
item: First dance | The Lanterns play | 20:30 | music
item: Fireflies and fire bowls | Until late | 23:00 | flame
product: Table flowers | Peonies and herbs | $48.00 | 4.9
product: Bridal bouquet | White and green | $120.00 | 4.9
product: Invitation cards | Set of 50 | $95.00 | 4.8
product: Wedding cake | Three tiers, lemon | $340.00 | 4.7
stat: Guests coming | +12 | 86 | users
stat: No reply yet | -9 | 14 | clock
stat: Budget used | +4% | $13,200 | dollar
stat: Days to go | -1 | 33 | calendar
table: Guests | Guest, People, Menu, Table, Reply
row: Hannah Weiss | 2 | Vegetarian | 3 | Yes
row: Omar Haddad | 4 | Fish | 5 | Yes
row: Grace Lin | 1 | Meat | 3 | Yes
row: Peter Novak | 2 | – | – | No
row: Ines Duarte | 2 | Vegetarian | 4 | Yes
row: Tomás Rivera | 3 | – | – | Open
chart: Budget by item | donut | Food $5,200; Venue $4,000; Flowers $1,800; Music $2,200
feature: The orchard | Twenty minutes by train, five by foot. | | map-pin
feature: Where to sleep | Rooms are held for you until 20 May. | | bed
feature: What to give | Your company. And maybe a song. | | gift
task: Choose the cake | Food | Today
task: Send the seating plan | Guests | Fri
task: Call the florist | Flowers | Wed

"""##),
    EmbeddedFile(name: "yoga", text: ##"""
names: yoga, meditation, mindfulness, breathing, wellness, wellbeing, well-being, relaxation, calm, mental wellness, meditation app, stress
like: app
noun: meditation app
brand: Stillwater
headline: Ten quiet minutes a day
subline: Guided sessions for mornings, breaks and nights. Breathe in, and begin.
action: Begin for free
picture: A quiet lake at dawn
icon: leaf
nav: Sessions, Courses, Teachers, Pricing
tab: Today, Sessions, Sleep, Profile
chip: All, Calm, Focus, Sleep, Breathing
item: Morning breath | 10 min · with Lena Fischer | Today | sun
item: A break at your desk | 5 min · with Ravi Menon | New | coffee
item: Letting go of worry | 15 min · with Amara Diallo | Day 3 | leaf
item: Walk without hurry | 20 min · outdoors | Day 4 | footprints
item: Falling asleep | 25 min · with Kenji Sato | Night | moon
person: Lena Fischer | Breathing teacher
person: Ravi Menon | Meditation teacher
person: Amara Diallo | Psychologist
person: Kenji Sato | Sleep coach
stat: Days in a row | +1 | 12 | flame
stat: Minutes this week | +18 | 74 min | clock
stat: Sessions | +3 | 41 | leaf
stat: Mood | +0.4 | 4.2 of 5 | smile
chart: Minutes per day | bar | Mon 10; Tue 15; Wed 5; Thu 10; Fri 12; Sat 20; Sun 10
chart: Sessions by theme | donut | Calm 16; Sleep 12; Focus 8; Breathing 5
feature: Short enough for today | Sessions from three minutes, for real days. | | clock
feature: Voices you like | Eleven teachers, from soft to sober. | | headphones
feature: Better nights | Stories and sounds that end when you sleep. | | moon
setting: Daily reminder | At 7:30 | on | bell
setting: Background sounds | Rain | Rain | music
setting: Bell at the end | One soft bell | on | bell
setting: Do not disturb | While a session plays | on | moon
quote: I am not calmer every day. But I notice when I am not. | Grace Lin | Teacher
quote: Ten minutes before work, and the train ride is another one. | Omar Haddad | Nurse
question: I cannot sit still. Is it for me? | Yes. Start with a walk: there are sessions for moving, too.
table: Sessions | Session, Teacher, Theme, Minutes, Listened
row: Morning breath | Lena Fischer | Breathing | 10 | 1,240
row: A break at your desk | Ravi Menon | Focus | 5 | 982
row: Letting go of worry | Amara Diallo | Calm | 15 | 871
row: Walk without hurry | Ravi Menon | Calm | 20 | 654
row: Falling asleep | Kenji Sato | Sleep | 25 | 1,870
row: Rain on a tent | Kenji Sato | Sleep | 45 | 1,422
survey: How do you feel right now? | | | Calm; Tired; Restless; Happy

"""##),
  ]

  /// Every name, sorted by its bytes, with the position of its topic's file.
  static let names: [(key: StaticString, file: Int, isWeak: Bool)] = [
    ("3dprinting", 51, false),
    ("absence", 45, false),
    ("academic", 72, false),
    ("academy", 49, true),
    ("accessories", 30, false),
    ("accommodation", 43, false),
    ("accountant", 0, false),
    ("accounting", 0, false),
    ("accountmanagement", 19, false),
    ("admanager", 52, false),
    ("adoption", 59, false),
    ("ads", 52, false),
    ("adventure", 82, false),
    ("advertising", 52, false),
    ("agency", 73, true),
    ("agile", 64, false),
    ("agriculture", 1, false),
    ("ai", 2, false),
    ("aiagent", 2, false),
    ("aiassistant", 2, false),
    ("airline", 34, false),
    ("airport", 34, false),
    ("airquality", 85, false),
    ("airticket", 34, false),
    ("airtravel", 34, false),
    ("aitool", 2, false),
    ("alarm", 76, false),
    ("album", 55, false),
    ("alterations", 67, false),
    ("analytics", 3, false),
    ("animal", 59, false),
    ("animalshelter", 59, false),
    ("animationstudio", 23, false),
    ("anime", 54, false),
    ("apartment", 65, false),
    ("api", 79, false),
    ("app", 4, true),
    ("apparel", 30, false),
    ("appliance", 77, false),
    ("appliancerepair", 67, false),
    ("applicant", 47, false),
    ("appointmentbookingfordoctors", 16, false),
    ("aquarium", 59, false),
    ("arcade", 39, false),
    ("architect", 23, false),
    ("architecture", 23, false),
    ("army", 42, false),
    ("art", 23, false),
    ("article", 8, false),
    ("articles", 8, false),
    ("artificialintelligence", 2, false),
    ("artist", 23, false),
    ("artistpage", 55, false),
    ("assemblyline", 51, false),
    ("asset", 84, false),
    ("assetmanagement", 84, false),
    ("assistant", 4, true),
    ("association", 17, true),
    ("astronomy", 72, false),
    ("athlete", 37, false),
    ("attendance", 45, false),
    ("attendee", 29, false),
    ("attorney", 50, false),
    ("audio", 55, false),
    ("audiobook", 9, false),
    ("author", 9, false),
    ("auto", 12, false),
    ("automotive", 12, false),
    ("autorepair", 12, false),
    ("aviation", 34, false),
    ("b2b", 10, true),
    ("baby", 48, false),
    ("babysitter", 48, false),
    ("backpacking", 82, false),
    ("bakery", 11, false),
    ("baking", 66, false),
    ("ballot", 83, false),
    ("band", 55, false),
    ("bank", 5, false),
    ("banking", 5, false),
    ("barandgrill", 68, false),
    ("barber", 6, false),
    ("barbershop", 6, false),
    ("baseball", 37, false),
    ("basketball", 37, false),
    ("beauty", 6, false),
    ("bedandbreakfast", 43, false),
    ("bedtime", 76, false),
    ("bi", 3, false),
    ("bible", 14, false),
    ("bicycle", 7, false),
    ("bike", 7, false),
    ("bikerental", 7, false),
    ("bikerepair", 67, false),
    ("bikerepairshop", 67, false),
    ("bikeride", 70, false),
    ("bikesharing", 69, false),
    ("bikeshop", 7, false),
    ("bikestore", 7, false),
    ("bikeworkshop", 67, false),
    ("billing", 0, false),
    ("bills", 0, false),
    ("biology", 72, false),
    ("biotech", 72, false),
    ("birthday", 29, false),
    ("bistro", 68, false),
    ("bitcoin", 20, false),
    ("blockchain", 20, false),
    ("blog", 8, true),
    ("blogger", 8, false),
    ("blogging", 8, false),
    ("blooddonation", 13, false),
    ("bloodpressure", 16, false),
    ("bloodtest", 16, false),
    ("boardgame", 39, false),
    ("boardingpass", 34, false),
    ("bodybuilding", 32, false),
    ("book", 9, false),
    ("bookclub", 9, false),
    ("bookkeeping", 0, false),
    ("books", 9, false),
    ("bookshop", 9, false),
    ("bookstore", 9, false),
    ("bootcamp", 25, false),
    ("boots", 74, false),
    ("botanical", 40, false),
    ("bouquet", 35, false),
    ("boutique", 75, true),
    ("boxing", 37, false),
    ("branding", 52, false),
    ("brandingagency", 23, false),
    ("breakingnews", 57, false),
    ("breathing", 87, false),
    ("brewery", 68, false),
    ("bricklayer", 18, false),
    ("bride", 86, false),
    ("broker", 80, false),
    ("brokerage", 80, false),
    ("budget", 31, false),
    ("budgeting", 31, false),
    ("bugtracker", 79, false),
    ("builder", 18, false),
    ("buildingcompany", 18, false),
    ("bus", 33, false),
    ("business", 10, true),
    ("businessintelligence", 3, false),
    ("cab", 69, false),
    ("cafe", 11, false),
    ("café", 11, false),
    ("cakeshop", 11, false),
    ("callcenter", 19, false),
    ("calm", 87, false),
    ("calorie", 66, false),
    ("calorietracker", 66, false),
    ("cameraapp", 61, false),
    ("camerashop", 26, false),
    ("campaign", 52, false),
    ("campaigns", 52, false),
    ("campsite", 43, false),
    ("campus", 71, false),
    ("candidate", 47, false),
    ("candle", 38, false),
    ("car", 12, false),
    ("carbon", 28, false),
    ("carbonfootprint", 28, false),
    ("cardealer", 12, false),
    ("career", 47, false),
    ("careers", 47, false),
    ("cargo", 33, false),
    ("carpark", 58, false),
    ("carpenter", 18, false),
    ("carpentry", 18, false),
    ("carpool", 69, false),
    ("carrental", 12, false),
    ("cars", 12, false),
    ("carsharing", 69, false),
    ("carwash", 12, false),
    ("casino", 39, false),
    ("cat", 59, false),
    ("catalog", 75, true),
    ("catalogue", 75, true),
    ("catering", 68, false),
    ("cattle", 1, false),
    ("census", 56, false),
    ("center", 73, true),
    ("centre", 73, true),
    ("ceramics", 38, false),
    ("channel", 53, true),
    ("chargingstation", 28, false),
    ("charity", 13, false),
    ("chatbot", 2, false),
    ("chatgpt", 2, false),
    ("checkingaccount", 5, false),
    ("chef", 68, false),
    ("chemistry", 72, false),
    ("chess", 39, false),
    ("child", 48, false),
    ("childcare", 48, false),
    ("children", 48, false),
    ("childrens", 48, false),
    ("chocolate", 11, false),
    ("choir", 55, false),
    ("church", 14, false),
    ("ci/cd", 79, false),
    ("cinema", 54, false),
    ("citizen", 42, false),
    ("citycouncil", 42, false),
    ("cityguide", 82, false),
    ("citymap", 56, false),
    ("civic", 42, false),
    ("civilengineering", 18, false),
    ("claims", 46, false),
    ("classroom", 71, false),
    ("cleaning", 15, false),
    ("cleaningservice", 15, false),
    ("clientmanagement", 19, false),
    ("climate", 85, false),
    ("climatechange", 28, false),
    ("clinic", 16, false),
    ("clothes", 30, false),
    ("clothing", 30, false),
    ("cloud", 79, false),
    ("cloudhosting", 79, false),
    ("club", 17, true),
    ("clubnight", 29, false),
    ("code", 79, false),
    ("coding", 79, false),
    ("codingschool", 25, false),
    ("coffee", 11, false),
    ("coffeehouse", 11, false),
    ("coffeeshop", 11, false),
    ("collaboration", 64, false),
    ("collective", 17, true),
    ("college", 71, false),
    ("comics", 9, false),
    ("community", 17, false),
    ("companion", 4, true),
    ("company", 10, true),
    ("compliance", 50, false),
    ("computer", 26, false),
    ("computerrepair", 67, false),
    ("computers", 26, false),
    ("concert", 55, false),
    ("concerttickets", 29, false),
    ("condo", 65, false),
    ("conference", 29, false),
    ("connectedhome", 77, false),
    ("construction", 18, false),
    ("constructionsite", 18, false),
    ("consumerelectronics", 26, false),
    ("contentmarketing", 52, false),
    ("contract", 50, false),
    ("contractor", 18, false),
    ("contracts", 50, false),
    ("cook", 66, false),
    ("cookbook", 66, false),
    ("cooking", 66, false),
    ("copilot", 2, false),
    ("corporate", 10, true),
    ("cosmetics", 6, false),
    ("couple", 21, false),
    ("couples", 21, false),
    ("courier", 33, false),
    ("course", 25, false),
    ("courses", 25, false),
    ("court", 50, false),
    ("creative", 23, false),
    ("creativeagency", 23, false),
    ("creativestudio", 23, false),
    ("creditunion", 5, false),
    ("cricket", 37, false),
    ("crime", 56, false),
    ("crm", 19, false),
    ("crop", 1, false),
    ("crops", 1, false),
    ("crossfit", 32, false),
    ("crowdfunding", 13, false),
    ("cruise", 82, false),
    ("crypto", 20, false),
    ("cryptocurrency", 20, false),
    ("currentaffairs", 57, false),
    ("customer", 19, false),
    ("customerrelationship", 19, false),
    ("customers", 19, false),
    ("customersatisfaction", 81, false),
    ("customerservice", 19, false),
    ("customersupport", 19, false),
    ("cv", 47, false),
    ("cybersecurity", 79, false),
    ("cycling", 7, false),
    ("cyclist", 7, false),
    ("dairy", 1, false),
    ("dataanalysis", 3, false),
    ("database", 79, false),
    ("datacenter", 79, false),
    ("dataplatform", 3, false),
    ("datascience", 3, false),
    ("datavisualization", 3, false),
    ("datenight", 21, false),
    ("dating", 21, false),
    ("datingapp", 21, false),
    ("daycare", 48, false),
    ("deal", 19, false),
    ("dealership", 12, false),
    ("deals", 19, false),
    ("defi", 20, false),
    ("definition", 24, false),
    ("deliveryapp", 36, false),
    ("deliverycompany", 33, false),
    ("deliveryfleet", 33, false),
    ("demographic", 56, false),
    ("demographics", 56, false),
    ("dental", 22, false),
    ("dentalclinic", 22, false),
    ("dentist", 22, false),
    ("dentistry", 22, false),
    ("deployment", 79, false),
    ("design", 23, false),
    ("designagency", 23, false),
    ("designer", 23, false),
    ("developer", 79, false),
    ("developers", 79, false),
    ("developertool", 79, false),
    ("devops", 79, false),
    ("devtools", 79, false),
    ("diabetes", 16, false),
    ("dictionary", 24, false),
    ("diet", 66, false),
    ("digitalmarketing", 52, false),
    ("digitalwallet", 31, false),
    ("diner", 68, false),
    ("dining", 68, false),
    ("disasterrelief", 13, false),
    ("discussionboard", 17, false),
    ("dispatch", 33, false),
    ("dj", 55, false),
    ("doctor", 16, false),
    ("documentary", 54, false),
    ("dog", 59, false),
    ("dogwalker", 59, false),
    ("dogwalking", 59, false),
    ("donation", 13, false),
    ("donations", 13, false),
    ("donutshop", 11, false),
    ("dress", 30, false),
    ("driver", 33, false),
    ("drivers", 33, false),
    ("drug", 60, false),
    ("drugstore", 60, false),
    ("drycleaning", 15, false),
    ("eatery", 68, false),
    ("ebike", 7, false),
    ("ebook", 9, false),
    ("ecommerce", 75, true),
    ("edtech", 71, false),
    ("education", 71, false),
    ("edutech", 71, false),
    ("ehr", 16, false),
    ("elearning", 25, false),
    ("election", 83, false),
    ("elections", 83, false),
    ("electriccar", 12, false),
    ("electrician", 15, false),
    ("electricity", 28, false),
    ("electricvehicle", 28, false),
    ("electronics", 26, false),
    ("elementary", 71, false),
    ("email", 27, true),
    ("emailapp", 27, false),
    ("emailclient", 27, false),
    ("emailmarketing", 52, false),
    ("emailmarketingtool", 27, false),
    ("emailsending", 27, false),
    ("emailservice", 27, false),
    ("embassy", 42, false),
    ("employee", 45, false),
    ("employees", 45, false),
    ("employer", 47, false),
    ("encyclopedia", 24, false),
    ("energy", 28, false),
    ("engagement", 86, false),
    ("engineeringcompany", 51, false),
    ("enterprise", 10, true),
    ("environment", 28, false),
    ("episode", 63, false),
    ("erp", 84, false),
    ("errortracking", 79, false),
    ("escooter", 69, false),
    ("eshop", 75, true),
    ("esports", 39, false),
    ("espresso", 11, false),
    ("essay", 8, false),
    ("estateagent", 65, false),
    ("etf", 80, false),
    ("ethereum", 20, false),
    ("evcharging", 28, false),
    ("event", 29, false),
    ("eventmanagement", 29, false),
    ("events", 29, false),
    ("ewallet", 31, false),
    ("exam", 71, false),
    ("exams", 71, false),
    ("exercise", 32, false),
    ("exhibition", 29, false),
    ("expense", 31, false),
    ("expensetracker", 31, false),
    ("experiment", 72, false),
    ("facebook", 78, false),
    ("factory", 51, false),
    ("faith", 14, false),
    ("family", 48, false),
    ("familybudget", 44, false),
    ("fanclub", 17, true),
    ("farm", 1, false),
    ("farmer", 1, false),
    ("farmersmarket", 1, false),
    ("farming", 1, false),
    ("fashion", 30, false),
    ("feedback", 81, true),
    ("feedbackform", 81, false),
    ("festival", 29, false),
    ("film", 54, false),
    ("films", 54, false),
    ("finance", 31, false),
    ("financeapp", 31, false),
    ("financial", 31, false),
    ("fintech", 31, false),
    ("firm", 10, true),
    ("fishery", 1, false),
    ("fitness", 32, false),
    ("fitnessapp", 32, false),
    ("fitnessstudio", 32, false),
    ("fixtures", 37, false),
    ("flashcards", 25, false),
    ("flat", 65, false),
    ("fleet", 33, false),
    ("fleetmanagement", 33, false),
    ("flight", 34, false),
    ("flightbooking", 34, false),
    ("flighttracker", 34, false),
    ("florist", 35, false),
    ("flower", 40, false),
    ("flowerdelivery", 35, false),
    ("flowershop", 35, false),
    ("focus", 64, false),
    ("followers", 78, false),
    ("food", 36, false),
    ("foodapp", 36, false),
    ("foodbank", 13, false),
    ("fooddelivery", 36, false),
    ("foodordering", 36, false),
    ("foodtruck", 68, false),
    ("football", 37, false),
    ("footballclub", 37, false),
    ("footwear", 74, false),
    ("forecast", 85, false),
    ("forestry", 1, false),
    ("formula1", 37, false),
    ("forum", 17, false),
    ("foundation", 13, false),
    ("freelance", 47, false),
    ("freelancer", 47, false),
    ("freight", 33, false),
    ("fundraiser", 13, false),
    ("fundraising", 13, false),
    ("funds", 80, false),
    ("furniture", 38, false),
    ("gadget", 26, false),
    ("gadgets", 26, false),
    ("galleryofart", 23, false),
    ("game", 39, false),
    ("gamer", 39, false),
    ("games", 39, false),
    ("gaming", 39, false),
    ("garage", 12, false),
    ("garden", 40, false),
    ("gardening", 40, false),
    ("gas", 28, false),
    ("gdpr", 50, false),
    ("genetics", 72, false),
    ("geography", 56, false),
    ("geology", 72, false),
    ("gis", 56, false),
    ("git", 79, false),
    ("glossary", 24, false),
    ("golf", 37, false),
    ("government", 42, false),
    ("gpt", 2, false),
    ("grade", 71, false),
    ("grading", 71, false),
    ("graphicdesign", 23, false),
    ("greenenergy", 28, false),
    ("greenhouse", 40, false),
    ("groom", 86, false),
    ("group", 17, true),
    ("guesthouse", 43, false),
    ("guitar", 55, false),
    ("gym", 32, false),
    ("gymapp", 32, false),
    ("habit", 64, false),
    ("habittracker", 64, false),
    ("hackathon", 29, false),
    ("hair", 6, false),
    ("hairdresser", 6, false),
    ("hairsalon", 6, false),
    ("handbag", 30, false),
    ("handyman", 15, false),
    ("hardware", 26, false),
    ("harvest", 1, false),
    ("headlines", 57, false),
    ("headphones", 26, false),
    ("health", 16, false),
    ("healthcare", 16, false),
    ("healthclub", 32, false),
    ("helpdesk", 19, false),
    ("highschool", 71, false),
    ("hiking", 70, false),
    ("hiring", 47, false),
    ("hockey", 37, false),
    ("holiday", 82, false),
    ("holidayhome", 43, false),
    ("homeautomation", 77, false),
    ("homebudget", 44, false),
    ("homedecor", 38, false),
    ("homeforsale", 65, false),
    ("homerepair", 15, false),
    ("homes", 65, false),
    ("homesecurity", 77, false),
    ("homeservices", 15, false),
    ("homeware", 38, false),
    ("homework", 71, false),
    ("horse", 59, false),
    ("hospital", 16, false),
    ("hostel", 43, false),
    ("hosting", 79, false),
    ("hotel", 43, false),
    ("hotelbooking", 43, false),
    ("house", 65, false),
    ("housebuilding", 18, false),
    ("household", 44, false),
    ("householdbudget", 44, false),
    ("householdexpenses", 44, false),
    ("housekeeping", 15, false),
    ("houseplant", 40, false),
    ("housing", 65, false),
    ("hr", 45, false),
    ("humanresources", 45, false),
    ("humidity", 85, false),
    ("icecream", 11, false),
    ("ide", 79, false),
    ("illustration", 23, false),
    ("imageediting", 61, false),
    ("immigration", 42, false),
    ("income", 31, false),
    ("industrial", 51, false),
    ("industry", 51, false),
    ("influencer", 52, false),
    ("influencerplatform", 78, false),
    ("infrastructure", 79, false),
    ("ingredients", 66, false),
    ("inn", 43, false),
    ("insomnia", 76, false),
    ("instagram", 78, false),
    ("institute", 49, true),
    ("instrument", 55, false),
    ("insurance", 46, false),
    ("insurer", 46, false),
    ("insurtech", 46, false),
    ("interior", 38, false),
    ("interiordesign", 38, false),
    ("internship", 47, false),
    ("interview", 63, false),
    ("intranet", 45, false),
    ("inventory", 84, false),
    ("inventorymanagement", 84, false),
    ("investing", 80, false),
    ("investment", 80, false),
    ("investor", 80, false),
    ("invoice", 0, false),
    ("invoicing", 0, false),
    ("iot", 77, false),
    ("irrigation", 1, false),
    ("issuetracker", 64, false),
    ("itinerary", 82, false),
    ("jazz", 55, false),
    ("jeans", 30, false),
    ("jewellery", 30, false),
    ("jewelry", 30, false),
    ("job", 47, false),
    ("jobapplication", 47, false),
    ("jobboard", 47, false),
    ("jobs", 47, false),
    ("jogging", 70, false),
    ("journal", 8, false),
    ("journalism", 57, false),
    ("journeyplanner", 82, false),
    ("kanbantool", 64, false),
    ("kid", 48, false),
    ("kids", 48, false),
    ("kindergarten", 71, false),
    ("kitchendisplay", 68, false),
    ("kitchenware", 38, false),
    ("kitten", 59, false),
    ("kpi", 3, false),
    ("kubernetes", 79, false),
    ("lab", 72, false),
    ("laboratory", 72, false),
    ("labresults", 16, false),
    ("lamp", 38, false),
    ("landlord", 65, false),
    ("landscaping", 40, false),
    ("languageapp", 25, false),
    ("languagelearning", 25, false),
    ("laptops", 26, false),
    ("lastmile", 33, false),
    ("latestnews", 57, false),
    ("laundry", 15, false),
    ("law", 50, false),
    ("lawfirm", 50, false),
    ("lawn", 40, false),
    ("lawyer", 50, false),
    ("lead", 19, false),
    ("leaderboard", 39, false),
    ("leads", 19, false),
    ("league", 17, true),
    ("learning", 25, false),
    ("learningmanagement", 25, false),
    ("learningplatform", 25, false),
    ("leave", 45, false),
    ("legal", 50, false),
    ("legaladvice", 50, false),
    ("lesson", 25, false),
    ("library", 9, false),
    ("librarysystemforschools", 71, false),
    ("lightingcontrol", 77, false),
    ("linkedin", 47, false),
    ("literature", 9, false),
    ("livestock", 59, false),
    ("llm", 2, false),
    ("lms", 25, false),
    ("localgovernment", 42, false),
    ("locationsharing", 56, false),
    ("locksmith", 15, false),
    ("locksmithshop", 67, false),
    ("lodging", 43, false),
    ("logistics", 33, false),
    ("love", 21, false),
    ("machine", 51, false),
    ("machinelearning", 2, false),
    ("machinery", 51, false),
    ("magazine", 53, true),
    ("magazinearticle", 8, false),
    ("maid", 15, false),
    ("mail", 27, true),
    ("mailapp", 27, false),
    ("mailclient", 27, false),
    ("mailinglist", 27, false),
    ("makeup", 6, false),
    ("manga", 9, false),
    ("manufacturing", 51, false),
    ("mapapp", 56, false),
    ("marathon", 70, false),
    ("market", 75, true),
    ("marketing", 52, false),
    ("marketingagency", 52, false),
    ("marketplace", 75, true),
    ("marketresearch", 81, false),
    ("marriage", 86, false),
    ("massage", 6, false),
    ("match", 37, false),
    ("matchmaking", 21, false),
    ("mattress", 38, false),
    ("meal", 66, false),
    ("mealdelivery", 36, false),
    ("mealplan", 66, false),
    ("mealplanner", 66, false),
    ("mechanic", 12, false),
    ("medical", 16, false),
    ("medicalrecord", 16, false),
    ("medication", 60, false),
    ("medicine", 60, false),
    ("medicineapp", 16, false),
    ("meditation", 87, false),
    ("meditationapp", 87, false),
    ("meetup", 17, true),
    ("menswear", 30, false),
    ("mentalhealth", 16, false),
    ("mentalwellness", 87, false),
    ("menucard", 68, false),
    ("messageboard", 17, false),
    ("meteorology", 85, false),
    ("metrics", 3, false),
    ("microblog", 78, false),
    ("military", 42, false),
    ("mindfulness", 87, false),
    ("minigame", 39, false),
    ("ministry", 14, false),
    ("mobileapp", 4, true),
    ("mobilebanking", 5, false),
    ("modeltraining", 2, false),
    ("mom", 48, false),
    ("money", 31, false),
    ("moneytransfer", 31, false),
    ("monitoring", 79, false),
    ("monthlybudget", 44, false),
    ("mooc", 25, false),
    ("mortgage", 65, false),
    ("mosque", 14, false),
    ("motel", 43, false),
    ("motorcycle", 12, false),
    ("mountainbike", 7, false),
    ("movie", 54, false),
    ("movies", 54, false),
    ("movingcompany", 15, false),
    ("municipal", 42, false),
    ("municipality", 42, false),
    ("museum", 82, false),
    ("music", 55, false),
    ("musicapp", 55, false),
    ("musician", 55, false),
    ("musicplayer", 55, false),
    ("musicshop", 55, false),
    ("musicstreaming", 55, false),
    ("nails", 6, false),
    ("nailsalon", 6, false),
    ("nap", 76, false),
    ("nasa", 72, false),
    ("nature", 72, false),
    ("navigationapp", 56, false),
    ("neighborhood", 56, false),
    ("neighbourhood", 56, false),
    ("network", 17, true),
    ("neuralnetwork", 2, false),
    ("newborn", 48, false),
    ("news", 57, true),
    ("newsapp", 57, false),
    ("newsletter", 8, false),
    ("newspaper", 57, false),
    ("newsportal", 57, false),
    ("newssite", 57, false),
    ("nft", 20, false),
    ("ngo", 13, false),
    ("nonprofit", 13, false),
    ("notary", 50, false),
    ("notes", 64, false),
    ("notetaking", 64, false),
    ("novel", 9, false),
    ("npssurvey", 81, false),
    ("nurse", 16, false),
    ("nursery", 48, false),
    ("nurseryplants", 40, false),
    ("nutrition", 66, false),
    ("ocean", 72, false),
    ("oil", 28, false),
    ("onboardingofemployees", 45, false),
    ("onlinecourse", 25, false),
    ("onlinecourses", 25, false),
    ("onlinelearning", 25, false),
    ("onlineshop", 75, true),
    ("onlinestore", 75, true),
    ("opensource", 79, false),
    ("orchestra", 55, false),
    ("orderfood", 36, false),
    ("ordermanagement", 84, false),
    ("organicfarm", 1, false),
    ("orthodontist", 22, false),
    ("outfit", 30, false),
    ("packagetracking", 33, false),
    ("painting", 23, false),
    ("paper", 72, false),
    ("parcel", 33, false),
    ("parent", 48, false),
    ("parenting", 48, false),
    ("parents", 48, false),
    ("parish", 14, false),
    ("parking", 58, false),
    ("parkinggarage", 58, false),
    ("parkinglot", 58, false),
    ("parkingspace", 58, false),
    ("parliament", 42, false),
    ("party", 29, false),
    ("passport", 42, false),
    ("pastry", 11, false),
    ("patient", 16, false),
    ("patients", 16, false),
    ("payment", 31, false),
    ("payments", 31, false),
    ("payroll", 0, false),
    ("payrollsystem", 45, false),
    ("peoplemanagement", 45, false),
    ("perfume", 6, false),
    ("permit", 42, false),
    ("personalfinance", 31, false),
    ("personaltrainer", 32, false),
    ("personnel", 45, false),
    ("pet", 59, false),
    ("petcare", 59, false),
    ("petition", 83, false),
    ("pets", 59, false),
    ("petshop", 59, false),
    ("petsitter", 59, false),
    ("petstore", 59, false),
    ("pharmacy", 60, false),
    ("phonerepair", 67, false),
    ("phoneshop", 26, false),
    ("photo", 61, false),
    ("photoeditor", 61, false),
    ("photographer", 61, false),
    ("photography", 61, false),
    ("photos", 61, false),
    ("photosharing", 61, false),
    ("photosharingapp", 78, false),
    ("photostudio", 61, false),
    ("physician", 16, false),
    ("physics", 72, false),
    ("physiotherapy", 16, false),
    ("piano", 55, false),
    ("picturegallery", 61, false),
    ("pilates", 32, false),
    ("pill", 60, false),
    ("pillreminder", 60, false),
    ("pipeline", 19, false),
    ("pizzadelivery", 36, false),
    ("pizzeria", 68, false),
    ("planet", 72, false),
    ("planeticket", 34, false),
    ("planner", 64, false),
    ("planning", 64, false),
    ("plant", 40, false),
    ("plantcare", 40, false),
    ("plants", 40, false),
    ("platform", 10, true),
    ("playlist", 55, false),
    ("plumber", 15, false),
    ("plumbing", 15, false),
    ("podcast", 63, false),
    ("podcasting", 63, false),
    ("podcasts", 63, false),
    ("poetry", 9, false),
    ("poker", 39, false),
    ("police", 42, false),
    ("policies", 42, false),
    ("policy", 42, false),
    ("policyholder", 46, false),
    ("poll", 83, false),
    ("polls", 83, false),
    ("pomodoro", 64, false),
    ("portfoliosite", 23, false),
    ("portfoliotracker", 80, false),
    ("pottery", 38, false),
    ("power", 28, false),
    ("practice", 73, true),
    ("prayer", 14, false),
    ("pregnancy", 48, false),
    ("premierleague", 37, false),
    ("prescription", 60, false),
    ("press", 57, false),
    ("procurement", 84, false),
    ("product", 75, true),
    ("productanalytics", 3, false),
    ("production", 51, false),
    ("productivity", 64, false),
    ("productmanagement", 64, false),
    ("programming", 79, false),
    ("projectmanagement", 64, false),
    ("projecttracker", 64, false),
    ("prompt", 2, false),
    ("properties", 65, false),
    ("property", 65, false),
    ("propertymanagement", 65, false),
    ("provider", 73, true),
    ("pub", 68, false),
    ("publicsector", 42, false),
    ("publicservice", 42, false),
    ("publictransport", 33, false),
    ("publisher", 9, false),
    ("puppy", 59, false),
    ("purchaseorder", 84, false),
    ("purchasing", 84, false),
    ("puzzle", 39, false),
    ("qualitycontrol", 51, false),
    ("questionnaire", 81, false),
    ("quiz", 81, true),
    ("quizapp", 25, false),
    ("quizgame", 39, false),
    ("racing", 37, false),
    ("radio", 55, false),
    ("railway", 33, false),
    ("rain", 85, false),
    ("reader", 9, false),
    ("reading", 9, false),
    ("realestate", 65, false),
    ("realtimedata", 3, false),
    ("realtor", 65, false),
    ("receipts", 0, false),
    ("recipe", 66, false),
    ("record", 55, false),
    ("recordstore", 55, false),
    ("recruiting", 47, false),
    ("recruitment", 47, false),
    ("recycling", 28, false),
    ("referendum", 83, false),
    ("refugee", 13, false),
    ("regulation", 42, false),
    ("regulatory", 42, false),
    ("relationship", 21, false),
    ("relaxation", 87, false),
    ("religion", 14, false),
    ("religious", 14, false),
    ("reminders", 64, false),
    ("renewable", 28, false),
    ("renovation", 18, false),
    ("rent", 65, false),
    ("rental", 43, false),
    ("repair", 67, false),
    ("repairs", 67, false),
    ("repairservice", 67, false),
    ("repairshop", 67, false),
    ("reporting", 3, false),
    ("research", 72, false),
    ("resort", 43, false),
    ("restaurant", 68, false),
    ("restaurantkitchen", 68, false),
    ("resume", 47, false),
    ("retail", 75, true),
    ("ride", 69, false),
    ("ridehailing", 69, false),
    ("rideshare", 69, false),
    ("ridesharing", 69, false),
    ("roadmaptool", 64, false),
    ("roastery", 11, false),
    ("robot", 2, false),
    ("robotics", 2, false),
    ("rock", 55, false),
    ("romance", 21, false),
    ("romantic", 21, false),
    ("roofing", 15, false),
    ("rooms", 43, false),
    ("rpg", 39, false),
    ("rugby", 37, false),
    ("run", 70, false),
    ("running", 70, false),
    ("runningshoes", 74, false),
    ("saas", 10, true),
    ("safari", 82, false),
    ("sales", 19, false),
    ("salesteam", 19, false),
    ("salon", 73, true),
    ("savings", 5, false),
    ("savingsaccount", 5, false),
    ("scada", 51, false),
    ("school", 71, false),
    ("schoolmanagement", 71, false),
    ("science", 72, false),
    ("scientific", 72, false),
    ("scooter", 69, false),
    ("scooterrental", 69, false),
    ("scrum", 64, false),
    ("sdk", 79, false),
    ("security", 79, false),
    ("securitycamera", 77, false),
    ("seeds", 40, false),
    ("sensor", 77, false),
    ("sensors", 77, false),
    ("seo", 52, false),
    ("series", 54, false),
    ("server", 79, false),
    ("servers", 79, false),
    ("service", 73, true),
    ("shift", 45, false),
    ("shipment", 33, false),
    ("shipping", 33, false),
    ("shoe", 74, false),
    ("shoerepair", 67, false),
    ("shoes", 74, false),
    ("shop", 75, true),
    ("shoparoundthecorner", 73, true),
    ("shorttermrental", 43, false),
    ("shortvideo", 78, false),
    ("show", 53, true),
    ("sightseeing", 82, false),
    ("singer", 55, false),
    ("singles", 21, false),
    ("skiing", 37, false),
    ("skill", 25, false),
    ("skills", 25, false),
    ("skincare", 6, false),
    ("sleep", 76, false),
    ("sleepapp", 76, false),
    ("sleeptracker", 76, false),
    ("smartdevice", 77, false),
    ("smartdevices", 26, false),
    ("smarthome", 77, false),
    ("smartlights", 77, false),
    ("smartlock", 77, false),
    ("smartmeter", 28, false),
    ("sneaker", 74, false),
    ("sneakers", 74, false),
    ("soccer", 37, false),
    ("socialapp", 78, false),
    ("socialmedia", 78, false),
    ("socialmediamanagement", 52, false),
    ("socialmediamarketing", 52, false),
    ("socialnetwork", 17, false),
    ("socialnetworkapp", 78, false),
    ("society", 17, true),
    ("sofa", 38, false),
    ("software", 10, true),
    ("solar", 28, false),
    ("solarpanel", 28, false),
    ("solicitor", 50, false),
    ("song", 55, false),
    ("songs", 55, false),
    ("sound", 55, false),
    ("spa", 6, false),
    ("space", 72, false),
    ("sport", 37, false),
    ("sports", 37, false),
    ("sportsclub", 32, false),
    ("sportsteam", 37, false),
    ("sprint", 64, false),
    ("stadium", 37, false),
    ("staff", 45, false),
    ("startup", 10, true),
    ("statistics", 3, false),
    ("steakhouse", 68, false),
    ("stock", 80, false),
    ("stockcontrol", 84, false),
    ("stockmanagement", 84, false),
    ("stockmarket", 80, false),
    ("stocks", 80, false),
    ("store", 75, true),
    ("stories", 8, false),
    ("storm", 85, false),
    ("streamingservice", 53, true),
    ("street", 56, false),
    ("streetwear", 30, false),
    ("strength", 32, false),
    ("stress", 87, false),
    ("student", 71, false),
    ("students", 71, false),
    ("studio", 73, true),
    ("summit", 29, false),
    ("sunglasses", 30, false),
    ("supplier", 84, false),
    ("supplies", 84, false),
    ("supplychain", 33, false),
    ("supportticket", 19, false),
    ("survey", 81, true),
    ("surveys", 81, false),
    ("sushi", 68, false),
    ("sustainability", 28, false),
    ("swimming", 70, false),
    ("swimwear", 30, false),
    ("symptom", 16, false),
    ("synagogue", 14, false),
    ("tailor", 67, false),
    ("takeaway", 36, false),
    ("takeout", 36, false),
    ("talent", 47, false),
    ("talkshow", 63, false),
    ("taskmanagement", 64, false),
    ("taskmanager", 64, false),
    ("tasks", 64, false),
    ("tattoo", 6, false),
    ("tattoostudio", 6, false),
    ("tax", 0, false),
    ("taxes", 0, false),
    ("taxi", 69, false),
    ("taxicompany", 33, false),
    ("taxoffice", 42, false),
    ("tea", 11, false),
    ("teacher", 71, false),
    ("team", 17, true),
    ("teamcollaboration", 64, false),
    ("teammanagement", 64, false),
    ("teashop", 11, false),
    ("technicalarticle", 8, false),
    ("techstore", 26, false),
    ("teeth", 22, false),
    ("telehealth", 16, false),
    ("telemedicine", 16, false),
    ("temperature", 85, false),
    ("temple", 14, false),
    ("tenant", 65, false),
    ("tennis", 37, false),
    ("theater", 54, false),
    ("theatre", 54, false),
    ("theatretickets", 29, false),
    ("therapist", 16, false),
    ("therapy", 16, false),
    ("thermostat", 77, false),
    ("thesaurus", 24, false),
    ("ticket", 29, false),
    ("ticketing", 29, false),
    ("tickets", 29, false),
    ("tiktok", 78, false),
    ("timesheet", 45, false),
    ("timetracking", 45, false),
    ("toddler", 48, false),
    ("todo", 64, false),
    ("token", 20, false),
    ("tour", 82, false),
    ("tourism", 82, false),
    ("tournament", 39, false),
    ("toy", 48, false),
    ("toys", 48, false),
    ("tracker", 4, true),
    ("tractor", 1, false),
    ("tradefair", 29, false),
    ("trading", 80, false),
    ("traffic", 3, false),
    ("train", 33, false),
    ("training", 32, false),
    ("trainingcenter", 49, true),
    ("trainticket", 82, false),
    ("transit", 33, false),
    ("translate", 24, false),
    ("translation", 24, false),
    ("translator", 24, false),
    ("transport", 33, false),
    ("transportation", 33, false),
    ("travel", 82, false),
    ("travelagency", 82, false),
    ("travelguide", 82, false),
    ("treenursery", 40, false),
    ("triathlon", 70, false),
    ("trip", 82, false),
    ("truck", 33, false),
    ("trucking", 33, false),
    ("trucks", 33, false),
    ("tshirt", 30, false),
    ("tuition", 71, false),
    ("tutor", 25, false),
    ("tutorial", 49, true),
    ("tutoring", 25, false),
    ("tv", 54, false),
    ("tvseries", 54, false),
    ("tvshow", 54, false),
    ("twitter", 78, false),
    ("underwear", 30, false),
    ("union", 17, true),
    ("university", 71, false),
    ("upholstery", 67, false),
    ("urban", 56, false),
    ("usedcar", 12, false),
    ("useranalytics", 3, false),
    ("userresearch", 81, false),
    ("utilities", 28, false),
    ("utility", 28, false),
    ("uxdesigner", 23, false),
    ("vacation", 82, false),
    ("vacationdays", 45, false),
    ("vacationrental", 43, false),
    ("vaccination", 16, false),
    ("vegan", 66, false),
    ("vehicle", 12, false),
    ("vehicles", 12, false),
    ("vehicletracking", 33, false),
    ("vendor", 84, false),
    ("venue", 29, false),
    ("vet", 59, false),
    ("veterinary", 59, false),
    ("video", 54, false),
    ("videogame", 39, false),
    ("videos", 54, false),
    ("videostreaming", 54, false),
    ("villa", 65, false),
    ("vineyard", 1, false),
    ("vinyl", 55, false),
    ("virtualassistant", 2, false),
    ("visa", 42, false),
    ("vocabulary", 25, false),
    ("voiceassistant", 2, false),
    ("volleyball", 37, false),
    ("volunteer", 13, false),
    ("volunteering", 13, false),
    ("vote", 83, false),
    ("voting", 83, false),
    ("wallet", 31, false),
    ("wardrobe", 30, false),
    ("warehouse", 84, false),
    ("watches", 30, false),
    ("watchrepair", 67, false),
    ("watersupply", 28, false),
    ("weather", 85, false),
    ("web3", 20, false),
    ("webanalytics", 3, false),
    ("webdesign", 23, false),
    ("webhosting", 79, false),
    ("webinar", 29, false),
    ("webmail", 27, false),
    ("webshop", 75, true),
    ("websitebuilder", 79, false),
    ("websitetraffic", 3, false),
    ("wedding", 86, false),
    ("weddinginvitation", 86, false),
    ("weddingphotography", 61, false),
    ("weddingplanner", 86, false),
    ("weddings", 86, false),
    ("weekly", 57, false),
    ("wellbeing", 87, false),
    ("wellness", 87, false),
    ("wiki", 24, false),
    ("wildlife", 72, false),
    ("windowcleaning", 15, false),
    ("windpower", 28, false),
    ("wine", 68, false),
    ("winery", 68, false),
    ("wms", 84, false),
    ("womenswear", 30, false),
    ("wordoftheday", 24, false),
    ("workforce", 45, false),
    ("workout", 32, false),
    ("workshop", 29, false),
    ("workshopforrepairs", 67, false),
    ("worship", 14, false),
    ("writer", 8, false),
    ("writing", 8, false),
    ("yoga", 87, false),
    ("zoo", 59, false),
  ]
}
