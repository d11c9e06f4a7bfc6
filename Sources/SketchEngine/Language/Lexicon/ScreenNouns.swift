/// Words that name a device, or a screen that has a template.
enum ScreenNouns {
  static let table = """
    frame phone: phone, mobile, iphone, android, smartphone, mobile app, mobile phone, mobile screen, phone screen, ios, android phone, mobile application, phone app, ios app, android app
    frame tablet: tablet, ipad, tablet screen
    frame desktop: desktop, desktop page, web dashboard, laptop, widescreen
    frame watch: watch, smartwatch, smart watch, apple watch
    frame window: desktop window, native window, desktop app window, desktop app, app window, desktop application
    frame browser: browser window, browser frame
    """
}
