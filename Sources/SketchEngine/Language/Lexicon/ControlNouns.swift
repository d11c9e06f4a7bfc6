/// Words that name something on a screen.
enum ControlNouns {
  /// Names that hardly mean anything else, known to every reader.
  static let table = """
    control button: button, btn, cta, call to action, action button, submit button, primary action, primary button, multiline button, pointy button
    control button/secondary: secondary button, ghost button, outline button, outlined button, plain button, split button, dropdown button
    control icon-button: icon button, square button, round button, share icon, edit icon, heart icon, call icon, menu icon, bell icon, notification bell, settings icon, cart icon, back arrow, back button icon, previous arrow, next arrow, close icon, close x, x button, close cross, swap icon, plus icon, hamburger button, kebab menu, kebab, meatballs menu, overflow menu, three dots, help button, bell
    control fab: floating action button, fab, floating button, compose fab, plus button
    control link: hyperlink, text link, text button, footer link
    control segmented: segmented control, toggle group, pill tabs, switcher, button bar, toggle buttons, view switch, view switcher
    control social-login: social login, social button, social login button, sso button, google login, facebook login, apple login, google sign in, facebook sign in, google button, facebook button, social sign in
    control text-field: text field, input field, text box, textbox, input box, entry field, text input, form field, input, inline field, numeric field
    control password-field: password field, password input, password box, passcode field
    control text-area: text area, textarea, message box, multiline field, multi-line field, multi-line text, multiline text, multi-line, multiline, comment box, multiline input, multi-line input, notes field, multi-line text field
    control search: search bar, searchbar, search box, search field, search input, searchbox, global search
    control select: dropdown, drop-down, drop down, dropdown menu, dropdown list, select box, select field, picker, combobox, combo box, selector, dropdown selector, dropdown field, autocomplete, typeahead, language selector
    control checkbox: checkbox, check box, tick box, tickbox, checkbox group
    control radio: radio button, radio, radio group, option button
    control switch: toggle switch, toggle, on/off switch, on/off
    control slider: slider, range slider, volume slider, volume control, price slider
    control number-stepper: number stepper, numeric stepper, quantity stepper, quantity selector, spinner field, plus/minus, number spinner, quantity picker, stepper field, number field
    control date-picker: date picker, datepicker, date field, date chooser, date range picker, date selector, date range, calendar picker, date input, date range selector
    control time-picker: time picker, timepicker, time field, time selector
    control file-upload: file upload, dropzone, drop zone, upload area, upload box, file picker, file input, upload field, drag and drop, drag and drop area, drag and drop upload, drag-and-drop area, drag and drop zone, image upload, photo upload, file uploader, upload zone
    control code-input: code input, otp input, otp, pin input, otp field, verification code input, digit code, pin code, code boxes, code box, digit boxes, otp boxes, 6-digit code, verification code, one-time code, one-time password, otp code
    control color-picker: color picker, colour picker, color swatches, colour swatches, swatches, color palette
    control rating: star rating, rating stars, review stars, 5-star rating, rating, stars
    control captcha: captcha, recaptcha
    control keypad: keypad, numeric keypad, number pad, dial pad, dialer, numpad, calculator buttons
    control keyboard: keyboard, on-screen keyboard, virtual keyboard
    control navbar: navbar, nav bar, navigation bar, top nav, topnav, top navigation, nav, navigation, navigation menu, main navigation, top menu
    control header: header, top bar, topbar, app bar, title bar, header bar, site header, page header, header row, top header
    control sidebar: sidebar, side bar, side menu, side nav, side navigation, left nav, left navigation, navigation rail, nav rail, nav drawer, navigation drawer, navigation sidebar, left sidebar, left menu, vertical nav, vertical navigation, sidebar menu, sidebar navigation menu, vertical menu, sidebar filters, filter sidebar, filters sidebar
    control drawer: drawer, side panel, slide-out menu, slide-out panel, off-canvas menu, slide out panel, sliding panel
    control sidebar/right: right rail, right sidebar, inspector, inspector panel
    control tab-bar: tab bar, tabbar, bottom nav, bottom navigation, bottom tabs, bottom tab bar, bottom navigation bar, bottom bar, footer nav, bottom menu, bottom nav bar, bottom navbar
    control tabs: tabs, tab control, tab strip, tab row, tabset
    control tabs/vertical: vertical tabs, vertical tab bar, side tabs
    control breadcrumb: breadcrumb, breadcrumb trail, breadcrumb navigation, breadcrumb bar
    control pagination: pagination, page numbers, pager, pagination controls
    control stepper: stepper, step indicator, progress steps, progress stepper, wizard steps, steps indicator, step bar, step list, list of steps, step tracker
    control dots: page dots, pager dots, carousel dots, page indicator, pagination dots, dot indicator, progress dots, dots, page indicators
    control menu: context menu, popover menu, options menu, right click menu, dropdown menu items
    control menu-bar: menu bar, menubar
    control toolbar: toolbar, tool bar, tool strip, tool palette, tool panel, tools panel, vertical toolbar, editor toolbar, action bar, status bar, icon bar, control bar, controls bar
    control hamburger: hamburger, hamburger menu, burger menu, hamburger icon, menu button, burger icon
    control command-palette: command palette, quick actions palette, spotlight search
    control heading: heading, headline, page title, section title, title, screen title, h1, h2, h3
    control text: subtitle, subheading, tagline, subheadline, paragraph, body text, caption, copy, description text, help text, helper text, short text, description, text block, byline
    control image: image, picture, photo, thumbnail, cover, cover image, book cover, illustration, banner image, photograph, product image, album cover, album art, cover art, artwork, cover photo, poster, screenshot image, placeholder image, background image, hero image, image placeholder, thumb, product photo, qr code, barcode, floor plan, seat map, site plan, seating plan
    control icon: icon, glyph
    control logo: logo, brand logo, company logo, brand mark, brand name, logotype
    control avatar: avatar, profile picture, profile photo, profile image, user avatar, user icon, headshot, profile icon, user picture, profile avatar, user photo, profile pic
    control avatar-group: avatar group, team avatars, stacked avatars, avatar stack, avatars row
    control badge: unread count, unread counter, unread badge, notification count, message count, unread message count, badge, status badge, notification dot, status pill, status badge, status chip, status tag, status label
    control chip: chip, filter chip, tag pill, tags input, token, category chip, filter pill, pill, suggestion chip, choice chip
    control divider: divider, separator, horizontal rule, divider line, dashed line, thin line, dotted line, "or" divider, or divider
    control card: card, tile, info card, content card, cards, content cards
    control product-card: product card, product tile, item card, menu item card
    control stat: kpi, kpi card, kpi tile, stat card, metric card, stat tile, scorecard, number card, metric, stat, statistic, key metric, key figure, stats card, metric tile, stat box, kpi box, kpis, stat block
    control list-item: list item, list row, list entry
    control grid: image grid, photo grid, masonry, masonry grid
    control gallery: gallery, photo gallery, image gallery
    control table: data table, data grid, table, spreadsheet, timetable, time table, departure board
    control tree-view: tree view, treeview, folder tree, file tree, nested list, file explorer
    control accordion: accordion, collapsible list, expandable list, collapsible sections, collapsible section, expandable section
    control faq: faq, faqs, faq section, frequently asked questions, faq accordion
    control carousel: carousel, slideshow, image slider, image carousel, photo carousel, banner slider
    control chart: chart, graph, plot, chart area, trend chart
    control chart/line: line chart, line graph, trend line, trend graph
    control chart/bar: bar chart, column chart, bar graph, histogram, bars chart
    control chart/pie: pie chart, pie graph
    control chart/donut: donut chart, doughnut chart, donut, ring chart
    control chart/area: area chart, area graph
    control chart/heatmap: heatmap, heat map, heatmap chart, heat map chart
    control chart/gauge: gauge, gauge chart
    control chart/scatter: scatter plot, scatter chart
    control chart/sparkline: sparkline
    control progress: progress bar, progress indicator, loading bar, progress line, usage bar, completion bar
    control progress-ring: progress ring, circular progress, activity ring, ring progress, progress circle, circular timer, radial progress, timer ring, countdown ring, ring
    control spinner: spinner, loader, throbber, loading spinner, loading indicator
    control skeleton: skeleton, shimmer, loading placeholder, skeleton loader
    control toast: toast, snackbar, toast message, toast notification
    control alert: alert, alert box, warning box, error banner, warning banner, success message, error message, warning message, alert banner, info box, alert message, inline alert, info banner
    control banner: banner, announcement bar, promo bar, promo banner, cookie banner, notice bar, cookie consent, promotion banner, offer banner, cookie notice, advertisement banner, promotional banner
    control tooltip: tooltip, hover text
    control dialog: dialog, modal, modal dialog, popup, pop-up, lightbox, confirmation dialog, confirm dialog, dialog box, modal window, pop up, popup dialog, modal popup, modal box, confirmation box, confirmation popup, popup box, overlay, popup window, confirmation modal, alert dialog
    control sheet: bottom sheet, sheet, action sheet, slide-up panel, slide up panel, bottom panel sheet
    control popover: popover, flyout
    control empty-state: empty state, no results, no search results, no items, no data, no matches, no results message, empty message
    control calendar: calendar, month calendar, month view, calendar grid, monthly calendar, calendar view, month grid, event calendar
    control calendar/mini: mini calendar, mini month calendar, small calendar
    control calendar/week: week grid, week view, weekly calendar, week calendar, weekly grid, weekly schedule, week schedule, day view
    control activity: activity feed, timeline, activity log, activity list, history log, activity timeline, activity stream, recent activity, order history timeline
    control map: map, map view, street map, interactive map, route map
    control video-player: video player, video, video embed, embedded video, video preview
    control audio-player: audio player, music player, player bar, podcast player, now playing bar, mini player, now-playing bar, playback bar
    control camera: camera view, viewfinder, camera preview, qr scanner, camera
    control chat-bubble: chat bubble, message bubble, speech bubble, bubble
    control composer: composer, reply editor, comment editor, message editor, message input, chat input, reply box, message field, prompt box, message composer, reply field, chat box, comment input, message bar
    control comment: comment thread, comment
    control post: feed post, social post, tweet, feed card, post
    control story: story row, stories row, stories, story circles
    control cart-line: cart item, cart line, basket row, cart row, line item, order line
    control order-summary: order summary, price summary, checkout summary, cart summary, price breakdown, cost breakdown, totals, bill summary, booking summary, payment summary
    control column: kanban column, board column, swimlane column
    control item: kanban card, task card
    control code-block: code block, code sample, code example, code area, code panel, code editor, terminal, code snippet, console, editor pane, terminal panel
    control rich-text: rich text editor, text editor, rich-text toolbar, formatting toolbar, wysiwyg editor, rich text toolbar, rich text
    control annotation: sticky note, callout, annotation
    control ad: ad slot, banner ad, advertisement, ad banner, ad placeholder, ad
    control hero: hero, hero section, hero banner, jumbotron, masthead, hero area, hero header
    control features: feature grid, feature section, features section, benefits section, feature list, feature cards, features grid, benefits, features, services section, feature row
    control feature: feature card, feature block, benefit card, feature tile
    control logo-cloud: logo cloud, client logos, partner logos, trusted by logos, logo strip, customer logos, logo wall, partner logo strip, logo row
    control testimonials: testimonials, testimonial section, customer reviews section, social proof, customer testimonials, testimonials section, testimonial carousel
    control testimonial: testimonial, testimonial card, customer quote, review card
    control pricing: pricing table, pricing section, pricing plans, pricing cards, pricing tiers, price plans, pricing grid
    control plan: plan, pricing card, pricing tier, plan card, price plan, subscription plan, pricing plan
    control team: team grid, team section, meet the team
    control newsletter: newsletter, newsletter signup, newsletter sign-up, subscribe box, email capture, newsletter form, newsletter subscription, email signup, newsletter box
    control footer: footer, site footer, page footer
    control form: form, input form, contact form fields
    control section: section, block, content section, area
    control window: window, title window, app window frame
    """

  /// Names that mean something else outside screens; only the reader of screens knows them.
  static let everyday = """
    control link: link
    control text-field: field, entry, box to type
    control text-area: bio field, message field box
    control search: search, searching
    control select: select, menu of options, selection
    control switch: switch, toggles
    control file-upload: upload, uploader, cv upload, resume upload
    control text: text, copy, intro, summary text, label, note text, hint
    control heading: greeting, name heading
    control list: list, outline, checklist, feed, rows list, item list, listing
    control list-item: item, entry row, conversation row
    control menu: menu, options menu
    control tabs: tab
    control stepper: steps, progress steps
    control chip: tag, category tags
    control badge: status
    control avatar: user face, user photo
    control card: panel, tile, box, container, widget, card
    control nav-item: nav link, navigation link, nav item, menu link, navigation item
    control menu-item: menu item
    control table: table
    control plan: tier, price tier, membership tier
    control row: row
    control column-header: column
    control feature: feature
    control option: option, choice
    control chat-bubble: messages
    control event: event, appointment slot
    control item: task
    control comment: reply
    control progress: progress
    control spinner: loading
    control mark: bar, slice, pin, marker
    control dots: page dot
    """
}
