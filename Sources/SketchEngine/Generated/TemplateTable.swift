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
  ]
}
