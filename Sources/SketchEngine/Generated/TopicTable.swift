// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/topics: change those files, not this one.
enum TopicTable {
  /// Every topic, by file name.
  static let files: [EmbeddedFile] = [
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
item: Partner program | Due 14 Jun · 2 of 8 tasks | 25% | handshake
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
about: What began as a favor for friends is now used every day by people in eleven countries.

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
    EmbeddedFile(name: "media", text: ##"""
weak: magazine, channel, show, streaming service, network
headline: {Subject}, whenever you like
subline: New every week, picked by people who love it. No ads, no noise.
action: Start listening
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
  ]

  /// Every name, sorted by its bytes, with the position of its topic's file.
  static let names: [(key: StaticString, file: Int, isWeak: Bool)] = [
    ("academy", 4, true),
    ("agency", 7, true),
    ("app", 0, true),
    ("assistant", 0, true),
    ("association", 2, true),
    ("b2b", 1, true),
    ("boutique", 8, true),
    ("business", 1, true),
    ("catalog", 8, true),
    ("catalogue", 8, true),
    ("center", 7, true),
    ("centre", 7, true),
    ("channel", 5, true),
    ("club", 2, true),
    ("collective", 2, true),
    ("community", 2, false),
    ("companion", 0, true),
    ("company", 1, true),
    ("corporate", 1, true),
    ("discussionboard", 2, false),
    ("ecommerce", 8, true),
    ("ecommerce", 8, true),
    ("enterprise", 1, true),
    ("eshop", 8, true),
    ("fanclub", 2, true),
    ("firm", 1, true),
    ("forum", 2, false),
    ("group", 2, true),
    ("institute", 4, true),
    ("league", 2, true),
    ("magazine", 5, true),
    ("market", 8, true),
    ("marketplace", 8, true),
    ("meetup", 2, true),
    ("messageboard", 2, false),
    ("mobileapp", 0, true),
    ("network", 2, true),
    ("network", 5, true),
    ("onlineshop", 8, true),
    ("onlinestore", 8, true),
    ("platform", 1, true),
    ("practice", 7, true),
    ("product", 8, true),
    ("provider", 7, true),
    ("retail", 8, true),
    ("saas", 1, true),
    ("salon", 7, true),
    ("service", 7, true),
    ("shop", 8, true),
    ("shoparoundthecorner", 7, true),
    ("show", 5, true),
    ("socialnetwork", 2, false),
    ("society", 2, true),
    ("software", 1, true),
    ("startup", 1, true),
    ("store", 8, true),
    ("streamingservice", 5, true),
    ("studio", 7, true),
    ("team", 2, true),
    ("tracker", 0, true),
    ("trainingcenter", 4, true),
    ("tutorial", 4, true),
    ("union", 2, true),
    ("webshop", 8, true),
  ]
}
