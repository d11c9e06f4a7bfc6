/// Words that name a device.
///
/// Screens are named by their templates.
enum ScreenNouns {
  static let table = """
    frame phone: phone, mobile, iphone, android, smartphone, mobile app, mobile phone, mobile screen, phone screen, ios, android phone, mobile application, phone app, phone-like screen, phone-sized screen, phone-like, phone-sized, phone size, handheld, phone display, ios app, android app, iphone screen, iphone app, mobile page, cell phone
    frame tablet: tablet, ipad, tablet screen, tablet app, ipad app
    frame desktop: desktop, desktop page, web dashboard, laptop, widescreen, desktop screen, desktop web
    frame watch: watch, smartwatch, smart watch, apple watch, watch app, watch face
    frame window: desktop window, native window, desktop app window, desktop app, app window, desktop application, desktop application window, application window, desktop program, native desktop window, native app window
    frame browser: browser window, browser frame, browser
    """
}
