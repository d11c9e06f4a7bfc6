// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/icons: change those files, not this one.
enum IconTable {
  /// Every icon, by its first name.
  static let files: [EmbeddedFile] = [
    EmbeddedFile(name: "accessibility", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="accessibility, a11y, universal access">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="12" cy="7" r="1.5" fill="currentColor" stroke="none"/>
  <line x1="7.5" y1="10" x2="16.5" y2="10"/>
  <path d="M12 10 V13 L9.25 17.5 M12 13 L14.75 17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "activity", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="activity, pulse, monitoring, metrics, health check">
  <polyline points="3,12 7,12 9.75,4.5 14.25,19.5 17,12 21,12"/>
</svg>

"""##),
    EmbeddedFile(name: "alarm", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="alarm, alarm clock, wake up">
  <circle cx="12" cy="13" r="7.25"/>
  <polyline points="12,9 12,13 14.75,14.75"/>
  <line x1="3.5" y1="6.75" x2="6.75" y2="3.75"/>
  <line x1="20.5" y1="6.75" x2="17.25" y2="3.75"/>
  <line x1="6.9" y1="18.1" x2="5" y2="20.5"/>
  <line x1="17.1" y1="18.1" x2="19" y2="20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "alert-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="alert-circle, error, problem, important">
  <circle cx="12" cy="12" r="9"/>
  <line x1="12" y1="7.25" x2="12" y2="12.75"/>
  <circle cx="12" cy="16.25" r="1.25" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "align-center", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="align-center, center align">
  <line x1="3.5" y1="6" x2="20.5" y2="6"/>
  <line x1="7" y1="12" x2="17" y2="12"/>
  <line x1="5.25" y1="18" x2="18.75" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "align-left", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="align-left, left align, paragraph, text lines, description">
  <line x1="3.5" y1="6" x2="20.5" y2="6"/>
  <line x1="3.5" y1="12" x2="13.5" y2="12"/>
  <line x1="3.5" y1="18" x2="17" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "align-right", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="align-right, right align">
  <line x1="3.5" y1="6" x2="20.5" y2="6"/>
  <line x1="10.5" y1="12" x2="20.5" y2="12"/>
  <line x1="7" y1="18" x2="20.5" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "ambulance", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="ambulance, emergency vehicle, paramedic">
  <path d="M5 17.25 H4.5 A1.5 1.5 0 0 1 3 15.75 V7.5 A1.5 1.5 0 0 1 4.5 6 H12.5 A1.5 1.5 0 0 1 14 7.5 V17.25 H9.25"/>
  <path d="M14 10 H17.5 L21 13.5 V17.25 H19.25"/>
  <line x1="14" y1="17.25" x2="15.25" y2="17.25"/>
  <circle cx="7.1" cy="17.5" r="2.1"/>
  <circle cx="17.25" cy="17.5" r="2.1"/>
  <line x1="8.5" y1="8.5" x2="8.5" y2="13"/>
  <line x1="6.25" y1="10.75" x2="10.75" y2="10.75"/>
</svg>

"""##),
    EmbeddedFile(name: "antenna", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="antenna, cell tower, radio tower, base station">
  <circle cx="12" cy="8.5" r="1.9" fill="currentColor" stroke="none"/>
  <line x1="12" y1="10" x2="8" y2="20.75"/>
  <line x1="12" y1="10" x2="16" y2="20.75"/>
  <line x1="9.6" y1="16.5" x2="14.4" y2="16.5"/>
  <path d="M7.6 4.75 A5.5 5.5 0 0 0 7.6 12.25"/>
  <path d="M16.4 4.75 A5.5 5.5 0 0 1 16.4 12.25"/>
</svg>

"""##),
    EmbeddedFile(name: "api", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="api, rest api, endpoint, rest, web service">
  <polyline points="3,17.5 6.5,6.5 10,17.5"/>
  <line x1="4.2" y1="14" x2="8.8" y2="14"/>
  <path d="M13 17.5 V6.5 H14.75 A3.1 3.1 0 0 1 14.75 12.7 H13"/>
  <line x1="20.75" y1="6.5" x2="20.75" y2="17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "apple", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="apple, fruit, continue with apple, nutrition, diet">
  <path d="M12 8 C9 5.9 4.25 7.4 4.25 12.5 C4.25 17 7.25 20.75 9.5 20.75 C10.6 20.75 11.1 20.25 12 20.25 S13.4 20.75 14.5 20.75 C16.75 20.75 19.75 17 19.75 12.5 C19.75 7.4 15 5.9 12 8 Z"/>
  <path d="M12 8 C12 5.5 13 3.75 15.25 3.1"/>
</svg>

"""##),
    EmbeddedFile(name: "archive", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="archive, box, storage box">
  <rect x="3" y="4" width="18" height="4.5" rx="1.25"/>
  <path d="M4.75 8.5 V18.25 A2 2 0 0 0 6.75 20.25 H17.25 A2 2 0 0 0 19.25 18.25 V8.5"/>
  <line x1="9.75" y1="12.5" x2="14.25" y2="12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-down", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-down, down">
  <line x1="12" y1="3.75" x2="12" y2="20"/>
  <polyline points="5.5,13.5 12,20 18.5,13.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-down-left", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-down-left, incoming">
  <line x1="18.5" y1="5.5" x2="5.75" y2="18.25"/>
  <polyline points="15.5,18.5 5.5,18.5 5.5,8.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-left", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-left, back">
  <line x1="20.25" y1="12" x2="4" y2="12"/>
  <polyline points="10.5,5.5 4,12 10.5,18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-right", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-right, continue, proceed">
  <line x1="3.75" y1="12" x2="20" y2="12"/>
  <polyline points="13.5,5.5 20,12 13.5,18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-up", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-up, up">
  <line x1="12" y1="20.25" x2="12" y2="4"/>
  <polyline points="5.5,10.5 12,4 18.5,10.5"/>
</svg>

"""##),
    EmbeddedFile(name: "arrow-up-right", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-up-right, go to">
  <line x1="5.5" y1="18.5" x2="18.25" y2="5.75"/>
  <polyline points="8.5,5.5 18.5,5.5 18.5,15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "at-sign", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="at-sign, mention, at, username, handle name">
  <circle cx="12" cy="12" r="3.75"/>
  <path d="M15.75 8.25 V13.25 A2.62 2.62 0 0 0 21 13.25 V12 A9 9 0 1 0 17 19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "atom", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="atom, physics, react, molecule, nuclear">
  <path d="M21 12 A9 3.6 0 1 1 3 12 A9 3.6 0 1 1 21 12 Z"/>
  <path d="M16.5 19.79 A9 3.6 60 1 1 7.5 4.21 A9 3.6 60 1 1 16.5 19.79 Z"/>
  <path d="M7.5 19.79 A9 3.6 120 1 1 16.5 4.21 A9 3.6 120 1 1 7.5 19.79 Z"/>
  <circle cx="12" cy="12" r="1.4" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "award", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="award, medal, badge, achievement, certificate, grade, quality">
  <circle cx="12" cy="9" r="6"/>
  <polyline points="8.25,14 7,21 12,18.25 17,21 15.75,14"/>
</svg>

"""##),
    EmbeddedFile(name: "baby", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="baby, child, infant, kids">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="9" cy="12" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="12" r="1.2" fill="currentColor" stroke="none"/>
  <path d="M9.75 15.75 A3.2 3.2 0 0 0 14.25 15.75"/>
  <path d="M12 3 C10.25 4.25 10.5 6.75 12.25 6.75 A1.4 1.4 0 0 0 13.25 4.5"/>
</svg>

"""##),
    EmbeddedFile(name: "bag", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bag, shopping bag, shopping, handbag">
  <path d="M5.25 8 H18.75 L19.9 18.6 A2 2 0 0 1 17.9 20.75 H6.1 A2 2 0 0 1 4.1 18.6 Z"/>
  <path d="M8.25 11.25 V7 A3.75 3.75 0 0 1 15.75 7 V11.25"/>
</svg>

"""##),
    EmbeddedFile(name: "ball", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="ball, basketball, sport, sports">
  <circle cx="12" cy="12" r="9"/>
  <line x1="12" y1="3" x2="12" y2="21"/>
  <line x1="3" y1="12" x2="21" y2="12"/>
  <path d="M6 5.3 A9.2 9.2 0 0 1 6 18.7"/>
  <path d="M18 5.3 A9.2 9.2 0 0 0 18 18.7"/>
</svg>

"""##),
    EmbeddedFile(name: "ban", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="ban, block, forbidden, blocked, not allowed, prohibited">
  <circle cx="12" cy="12" r="9"/>
  <line x1="5.7" y1="5.7" x2="18.3" y2="18.3"/>
</svg>

"""##),
    EmbeddedFile(name: "bank", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bank, finance, government, museum, institution, loan">
  <polygon points="12,3.25 20.75,8.75 3.25,8.75"/>
  <line x1="6.25" y1="11.75" x2="6.25" y2="17"/>
  <line x1="12" y1="11.75" x2="12" y2="17"/>
  <line x1="17.75" y1="11.75" x2="17.75" y2="17"/>
  <line x1="3.25" y1="20.25" x2="20.75" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "basket", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="basket, shopping basket, grocery, ingredient">
  <path d="M3 9.5 H21 L19.2 18.4 A2.25 2.25 0 0 1 17 20.25 H7 A2.25 2.25 0 0 1 4.8 18.4 Z"/>
  <line x1="7" y1="9.5" x2="10.5" y2="3.75"/>
  <line x1="17" y1="9.5" x2="13.5" y2="3.75"/>
  <line x1="9.25" y1="13" x2="9.25" y2="16.75"/>
  <line x1="14.75" y1="13" x2="14.75" y2="16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "bath", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bath, bathroom, bathtub, shower">
  <path d="M3 12 H21 V13.5 A5 5 0 0 1 16 18.5 H8 A5 5 0 0 1 3 13.5 Z"/>
  <line x1="6.75" y1="18.25" x2="5.75" y2="20.75"/>
  <line x1="17.25" y1="18.25" x2="18.25" y2="20.75"/>
  <path d="M5.25 12 V5.5 A2.25 2.25 0 0 1 9.75 5.5 V7"/>
  <line x1="8" y1="7.25" x2="11.5" y2="7.25"/>
</svg>

"""##),
    EmbeddedFile(name: "battery", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="battery, charge, battery level, charging">
  <rect x="3" y="7" width="15.5" height="10" rx="2.5"/>
  <line x1="21" y1="10.5" x2="21" y2="13.5"/>
  <rect x="5.75" y="9.75" width="7" height="4.5" rx="0.75" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "battery-low", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="battery-low, low battery, empty battery">
  <rect x="3" y="7" width="15.5" height="10" rx="2.5"/>
  <line x1="21" y1="10.5" x2="21" y2="13.5"/>
  <rect x="5.5" y="9.75" width="2.5" height="4.5" rx="0.75" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "bed", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bed, hotel, bedroom, lodging, accommodation, room">
  <line x1="3" y1="5" x2="3" y2="19"/>
  <path d="M3 16 H21 V19"/>
  <path d="M21 16 V13 A2.75 2.75 0 0 0 18.25 10.25 H10.75 V16"/>
  <circle cx="6.9" cy="11.75" r="1.9"/>
</svg>

"""##),
    EmbeddedFile(name: "bell", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bell, notification, notifications, alerts, reminder, subscribe">
  <path d="M4.75 17.5 C6.2 15.9 6.5 14.4 6.5 12 V10.3 A5.5 5.5 0 0 1 17.5 10.3 V12 C17.5 14.4 17.8 15.9 19.25 17.5 Z"/>
  <path d="M9.9 19.8 A2.3 2.3 0 0 0 14.1 19.8"/>
  <line x1="12" y1="3" x2="12" y2="4.6"/>
</svg>

"""##),
    EmbeddedFile(name: "bell-off", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bell-off, do not disturb, silence notifications">
  <path d="M9 5.6 A5.5 5.5 0 0 1 17.5 10.3 V12 C17.5 12.9 17.5 13.6 17.7 14.3"/>
  <path d="M15 17.5 H4.75 C6.2 15.9 6.5 14.4 6.5 12 V10.3 C6.5 9.6 6.6 9 6.8 8.5"/>
  <path d="M9.9 19.8 A2.3 2.3 0 0 0 14.1 19.8"/>
  <line x1="4" y1="3.5" x2="20.25" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "bicycle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bicycle, bike, cycling, cycle">
  <circle cx="6.25" cy="15.75" r="3.25"/>
  <circle cx="17.75" cy="15.75" r="3.25"/>
  <path d="M6.25 15.75 L9 9 H15.25 L11.75 15.75 Z"/>
  <path d="M17.75 15.75 L14.5 5.75 H17"/>
  <line x1="9" y1="9" x2="8.25" y2="7"/>
  <line x1="6.75" y1="7" x2="10" y2="7"/>
</svg>

"""##),
    EmbeddedFile(name: "bird", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bird, twitter, tweet">
  <path d="M3.25 18.5 L11.25 10 V8.4 A4 4 0 0 1 19.1 7.2 L21 8.75 L19.25 9.6 V11.25 A7.25 7.25 0 0 1 12 18.5 Z"/>
  <circle cx="15.5" cy="8.1" r="1.2" fill="currentColor" stroke="none"/>
  <path d="M8.9 12.5 C11 14.6 13.4 14.6 15.5 12.75"/>
  <line x1="10.5" y1="18.5" x2="10.5" y2="21"/>
  <line x1="14" y1="18.2" x2="14" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "bluetooth", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bluetooth">
  <polyline points="6.75,7.5 16.75,16.5 12,21 12,3 16.75,7.5 6.75,16.5"/>
</svg>

"""##),
    EmbeddedFile(name: "bold", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bold, strong">
  <path d="M7 4.5 H12.75 A3.65 3.65 0 0 1 12.75 11.8 H7 Z"/>
  <path d="M7 11.8 H13.5 A3.85 3.85 0 0 1 13.5 19.5 H7 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "bolt", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bolt, lightning, flash, zap, energy, electric, fast, instant">
  <polygon points="13,3 5,13.75 11.25,13.75 10.5,21 19,10.25 12.5,10.25"/>
</svg>

"""##),
    EmbeddedFile(name: "book", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="book, course, manual, library book, guide, notebook, lesson, class">
  <path d="M19 17 V3 H7.25 A2.25 2.25 0 0 0 5 5.25 V19"/>
  <path d="M19 17 H7 A2 2 0 0 0 7 21 H19 V17"/>
  <line x1="9" y1="7.25" x2="15" y2="7.25"/>
</svg>

"""##),
    EmbeddedFile(name: "book-open", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="book-open, reading, read, library, story, wiki, knowledge base">
  <path d="M12 6.5 C10 4.8 7 4.5 3 4.5 V18 C7 18 10 18.4 12 20 C14 18.4 17 18 21 18 V4.5 C17 4.5 14 4.8 12 6.5 Z"/>
  <line x1="12" y1="6.5" x2="12" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "bookmark", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bookmark, save for later, saved">
  <path d="M6 5.25 A1.75 1.75 0 0 1 7.75 3.5 H16.25 A1.75 1.75 0 0 1 18 5.25 V20.5 L12 16.25 L6 20.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "braces", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="braces, json, schema, object literal, config file">
  <path d="M9 4 H8.25 A2.5 2.5 0 0 0 5.75 6.5 V9.5 A2.5 2.5 0 0 1 3.25 12 A2.5 2.5 0 0 1 5.75 14.5 V17.5 A2.5 2.5 0 0 0 8.25 20 H9"/>
  <path d="M15 4 H15.75 A2.5 2.5 0 0 1 18.25 6.5 V9.5 A2.5 2.5 0 0 0 20.75 12 A2.5 2.5 0 0 0 18.25 14.5 V17.5 A2.5 2.5 0 0 1 15.75 20 H15"/>
</svg>

"""##),
    EmbeddedFile(name: "brain", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="brain, ai model, machine learning, neural network, intelligence, model">
  <path d="M12 5.5 A3 3 0 0 0 6.4 6.25 A3.5 3.5 0 0 0 4.4 11.4 A3.75 3.75 0 0 0 6 17.25 A3.25 3.25 0 0 0 12 18.25 Z"/>
  <path d="M12 5.5 A3 3 0 0 1 17.6 6.25 A3.5 3.5 0 0 1 19.6 11.4 A3.75 3.75 0 0 1 18 17.25 A3.25 3.25 0 0 1 12 18.25"/>
  <path d="M8 10.5 A3 3 0 0 0 9.5 8"/>
  <path d="M16 10.5 A3 3 0 0 1 14.5 8"/>
  <path d="M8.5 16 A3 3 0 0 1 9 13.25"/>
  <path d="M15.5 16 A3 3 0 0 0 15 13.25"/>
</svg>

"""##),
    EmbeddedFile(name: "briefcase", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="briefcase, work, job, business, career, portfolio, jobs">
  <rect x="3" y="7.5" width="18" height="12.5" rx="2.5"/>
  <path d="M8.5 7.5 V5.75 A1.75 1.75 0 0 1 10.25 4 H13.75 A1.75 1.75 0 0 1 15.5 5.75 V7.5"/>
  <path d="M3 12.25 C8.5 15 15.5 15 21 12.25"/>
  <line x1="12" y1="13.75" x2="12" y2="15.25"/>
</svg>

"""##),
    EmbeddedFile(name: "browser", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="browser, web page, browser window, web app, site, frontend, window">
  <rect x="3" y="4" width="18" height="16" rx="2.5"/>
  <line x1="3" y1="9" x2="21" y2="9"/>
  <circle cx="6.25" cy="6.6" r="0.95" fill="currentColor" stroke="none"/>
  <circle cx="9.25" cy="6.6" r="0.95" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "brush", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="brush, paintbrush, draw, painting">
  <path d="M20.5 3.5 C15 5.5 11.5 9 9.5 12.5 L12 15 C15.5 12.75 19 9 20.5 3.5 Z"/>
  <path d="M9.25 13.25 C6.75 13 5.25 14.5 5.25 16.75 C5.25 18.5 4.5 19.75 3.5 20.5 C7.5 20.75 11.25 19.5 11.25 15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "bucket", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bucket, object storage, s3, blob storage, pail">
  <ellipse cx="12" cy="6" rx="8" ry="2.75"/>
  <path d="M4 6 L6.2 18.4 C6.5 20 9 21 12 21 S17.5 20 17.8 18.4 L20 6"/>
</svg>

"""##),
    EmbeddedFile(name: "bug", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bug, issue, defect, debug, error report">
  <path d="M7 12.5 A5 5 0 0 1 17 12.5 V15.5 A5 5 0 0 1 7 15.5 Z"/>
  <path d="M9 8.1 V7.5 A3 3 0 0 1 15 7.5 V8.1"/>
  <line x1="9.5" y1="5" x2="8" y2="3.25"/>
  <line x1="14.5" y1="5" x2="16" y2="3.25"/>
  <line x1="3.25" y1="14" x2="7" y2="14"/>
  <line x1="17" y1="14" x2="20.75" y2="14"/>
  <path d="M7.25 11 L4 8.75"/>
  <path d="M16.75 11 L20 8.75"/>
  <path d="M7.25 17 L4 19.5"/>
  <path d="M16.75 17 L20 19.5"/>
  <line x1="12" y1="12.5" x2="12" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "building", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="building, office, company, apartment, organisation, headquarters, city, tenant">
  <rect x="5.5" y="3" width="13" height="18" rx="1.5"/>
  <circle cx="9.5" cy="7.25" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="14.5" cy="7.25" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="9.5" cy="11" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="14.5" cy="11" r="1.1" fill="currentColor" stroke="none"/>
  <path d="M10 21 V16.25 H14 V21"/>
</svg>

"""##),
    EmbeddedFile(name: "bus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bus, coach, public transport, transit">
  <rect x="4.5" y="3.5" width="15" height="15" rx="2.5"/>
  <line x1="4.5" y1="12.25" x2="19.5" y2="12.25"/>
  <line x1="9.75" y1="7" x2="14.25" y2="7"/>
  <circle cx="8" cy="15.4" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="16" cy="15.4" r="1.2" fill="currentColor" stroke="none"/>
  <line x1="7.5" y1="18.5" x2="7.5" y2="20.75"/>
  <line x1="16.5" y1="18.5" x2="16.5" y2="20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "cache", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cache, redis, memory cache, in-memory store, memcached">
  <ellipse cx="12" cy="6" rx="7.5" ry="3"/>
  <path d="M4.5 6 V18 C4.5 19.7 7.9 21 12 21 S19.5 19.7 19.5 18 V6"/>
  <polygon points="13,10 8.25,15.1 11.5,15.1 10.75,19.25 15.75,13.6 12.5,13.6" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "cake", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cake, birthday, bakery, dessert, celebration">
  <path d="M4.5 20.5 V13.5 A2 2 0 0 1 6.5 11.5 H17.5 A2 2 0 0 1 19.5 13.5 V20.5"/>
  <line x1="3" y1="20.5" x2="21" y2="20.5"/>
  <path d="M4.5 15.5 C6.4 17.5 8 17.5 9.5 15.75 C11 17.5 13 17.5 14.5 15.75 C16 17.5 17.6 17.5 19.5 15.5"/>
  <line x1="12" y1="11.5" x2="12" y2="7.5"/>
  <circle cx="12" cy="4.6" r="1.4" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "calculator", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="calculator, calculate, math, estimate">
  <rect x="4.5" y="3" width="15" height="18" rx="2.5"/>
  <rect x="8" y="6.5" width="8" height="3.75" rx="0.75"/>
  <circle cx="8.6" cy="14" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="14" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="15.4" cy="14" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="8.6" cy="17.4" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="17.4" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="15.4" cy="17.4" r="1.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "calendar", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="calendar, date, schedule, events, agenda, day, date picker, deadline, due date">
  <rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/>
  <line x1="3.5" y1="10" x2="20.5" y2="10"/>
  <line x1="8" y1="3" x2="8" y2="7"/>
  <line x1="16" y1="3" x2="16" y2="7"/>
</svg>

"""##),
    EmbeddedFile(name: "calendar-check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="calendar-check, booked, appointment, booking, reservation">
  <rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/>
  <line x1="3.5" y1="10" x2="20.5" y2="10"/>
  <line x1="8" y1="3" x2="8" y2="7"/>
  <line x1="16" y1="3" x2="16" y2="7"/>
  <polyline points="8.5,15 11,17.4 15.5,13"/>
</svg>

"""##),
    EmbeddedFile(name: "calendar-plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="calendar-plus, add event, new event, schedule event">
  <rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/>
  <line x1="3.5" y1="10" x2="20.5" y2="10"/>
  <line x1="8" y1="3" x2="8" y2="7"/>
  <line x1="16" y1="3" x2="16" y2="7"/>
  <line x1="12" y1="12.5" x2="12" y2="18"/>
  <line x1="9.25" y1="15.25" x2="14.75" y2="15.25"/>
</svg>

"""##),
    EmbeddedFile(name: "camera", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="camera, take photo, snapshot, webcam, instagram">
  <path d="M3 9 A2 2 0 0 1 5 7 H7.5 L9.1 4.5 H14.9 L16.5 7 H19 A2 2 0 0 1 21 9 V17.5 A2 2 0 0 1 19 19.5 H5 A2 2 0 0 1 3 17.5 Z"/>
  <circle cx="12" cy="13" r="3.6"/>
</svg>

"""##),
    EmbeddedFile(name: "captions", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="captions, subtitles, closed captions, cc">
  <rect x="3" y="5" width="18" height="14" rx="2.5"/>
  <path d="M10.25 10.25 A2.3 2.3 0 1 0 10.25 13.75"/>
  <path d="M17 10.25 A2.3 2.3 0 1 0 17 13.75"/>
</svg>

"""##),
    EmbeddedFile(name: "car", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="car, vehicle, automobile, taxi, ride, drive, fleet, traffic">
  <path d="M5 11 L6.5 6.4 A2 2 0 0 1 8.4 5 H15.6 A2 2 0 0 1 17.5 6.4 L19 11"/>
  <rect x="3.25" y="11" width="17.5" height="6.5" rx="2"/>
  <line x1="5.75" y1="17.5" x2="5.75" y2="19.75"/>
  <line x1="18.25" y1="17.5" x2="18.25" y2="19.75"/>
  <circle cx="7.25" cy="14.25" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="16.75" cy="14.25" r="1.3" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "cart", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cart, shopping cart, trolley, add to cart, checkout">
  <path d="M3 4 H5.25 L7.75 15.5 H18.25 L20.5 7.25 H6"/>
  <circle cx="9" cy="19.25" r="1.5"/>
  <circle cx="17" cy="19.25" r="1.5"/>
</svg>

"""##),
    EmbeddedFile(name: "cast", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cast, chromecast, airplay">
  <path d="M3 8 V6.5 A2 2 0 0 1 5 4.5 H19 A2 2 0 0 1 21 6.5 V17.5 A2 2 0 0 1 19 19.5 H14.5"/>
  <path d="M3 11.5 A8 8 0 0 1 11 19.5"/>
  <path d="M3 15.5 A4 4 0 0 1 7 19.5"/>
  <circle cx="3.9" cy="18.9" r="1.3" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "chart-bar", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chart-bar, bar chart, statistics, stats, analytics, poll, column chart, bars">
  <rect x="3.5" y="12.5" width="4" height="8" rx="1"/>
  <rect x="10" y="3.5" width="4" height="17" rx="1"/>
  <rect x="16.5" y="8.5" width="4" height="12" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "chart-donut", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chart-donut, donut chart, ring chart">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="12" cy="12" r="4"/>
  <line x1="12" y1="3" x2="12" y2="8"/>
  <line x1="15.5" y1="14" x2="19.75" y2="16.5"/>
</svg>

"""##),
    EmbeddedFile(name: "chart-line", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chart-line, line chart, graph, trend, insights, stock, stocks, investment, forecast">
  <polyline points="3.5,3.5 3.5,20.5 20.5,20.5"/>
  <polyline points="7.5,15.5 11,10.5 14.25,13.5 19.75,6.75"/>
</svg>

"""##),
    EmbeddedFile(name: "chart-pie", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chart-pie, pie chart, share of total, segments, budget, breakdown">
  <path d="M10.5 4.5 A8.25 8.25 0 1 0 19.5 13.5 H10.5 Z"/>
  <path d="M14 3.25 A6.75 6.75 0 0 1 20.75 10 H14 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "chat", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chat, conversation, messages, discussion, forum, messenger">
  <path d="M3 5.25 A2.25 2.25 0 0 1 5.25 3 H13 A2.25 2.25 0 0 1 15.25 5.25 V9.75 A2.25 2.25 0 0 1 13 12 H8.75 L5.5 15 V12 H5.25 A2.25 2.25 0 0 1 3 9.75 Z"/>
  <path d="M18.5 8.75 H18.75 A2.25 2.25 0 0 1 21 11 V15.5 A2.25 2.25 0 0 1 18.75 17.75 H18.5 V20.75 L15.25 17.75 H11 A2.25 2.25 0 0 1 8.9 16.3"/>
</svg>

"""##),
    EmbeddedFile(name: "check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="check, tick, done, ok, success">
  <polyline points="4,12.75 9.5,18.25 20.25,6.25"/>
</svg>

"""##),
    EmbeddedFile(name: "check-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="check-circle, completed, confirmed, success circle, approved, passed">
  <circle cx="12" cy="12" r="9"/>
  <polyline points="7.75,12.25 10.75,15.25 16.25,9.25"/>
</svg>

"""##),
    EmbeddedFile(name: "check-square", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="check-square, checked, checkbox checked, vote, voting, ballot">
  <rect x="4" y="4" width="16" height="16" rx="2.5"/>
  <polyline points="8,12.25 11,15.25 16.25,9.25"/>
</svg>

"""##),
    EmbeddedFile(name: "checklist", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="checklist, tasks, to-do list, todo, task list, to do">
  <polyline points="3.5,6 5.25,7.75 8.5,4.25"/>
  <polyline points="3.5,16.25 5.25,18 8.5,14.5"/>
  <line x1="12" y1="6.5" x2="20.5" y2="6.5"/>
  <line x1="12" y1="16.75" x2="20.5" y2="16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "chevron-down", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevron-down, dropdown, caret">
  <polyline points="5,8.5 12,15.5 19,8.5"/>
</svg>

"""##),
    EmbeddedFile(name: "chevron-left", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevron-left, previous page">
  <polyline points="15,5 8,12 15,19"/>
</svg>

"""##),
    EmbeddedFile(name: "chevron-right", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevron-right, next page, disclosure">
  <polyline points="9,5 16,12 9,19"/>
</svg>

"""##),
    EmbeddedFile(name: "chevron-up", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevron-up, collapse">
  <polyline points="5,15.5 12,8.5 19,15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "chevrons-left", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevrons-left, first page">
  <polyline points="11.5,5.5 5,12 11.5,18.5"/>
  <polyline points="19,5.5 12.5,12 19,18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "chevrons-right", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevrons-right, last page">
  <polyline points="12.5,5.5 19,12 12.5,18.5"/>
  <polyline points="5,5.5 11.5,12 5,18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "chevrons-up-down", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="chevrons-up-down, select, stepper">
  <polyline points="7,9 12,4 17,9"/>
  <polyline points="7,15 12,20 17,15"/>
</svg>

"""##),
    EmbeddedFile(name: "circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="circle, radio button, ring">
  <circle cx="12" cy="12" r="8.75"/>
</svg>

"""##),
    EmbeddedFile(name: "clipboard", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clipboard, paste, form, survey, questionnaire, application form">
  <path d="M8.75 4.75 H7 A2.25 2.25 0 0 0 4.75 7 V18.75 A2.25 2.25 0 0 0 7 21 H17 A2.25 2.25 0 0 0 19.25 18.75 V7 A2.25 2.25 0 0 0 17 4.75 H15.25"/>
  <rect x="8.75" y="3" width="6.5" height="3.75" rx="1.25"/>
  <line x1="8.75" y1="12" x2="15.25" y2="12"/>
  <line x1="8.75" y1="16" x2="13" y2="16"/>
</svg>

"""##),
    EmbeddedFile(name: "clipboard-check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clipboard-check, task done, checklist done, inspection, audit">
  <path d="M8.75 4.75 H7 A2.25 2.25 0 0 0 4.75 7 V18.75 A2.25 2.25 0 0 0 7 21 H17 A2.25 2.25 0 0 0 19.25 18.75 V7 A2.25 2.25 0 0 0 17 4.75 H15.25"/>
  <rect x="8.75" y="3" width="6.5" height="3.75" rx="1.25"/>
  <polyline points="8.5,13.5 11,16 15.5,11"/>
</svg>

"""##),
    EmbeddedFile(name: "clipboard-list", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clipboard-list, plan, requirements, backlog, agenda list, assignment">
  <path d="M8.75 4.75 H7 A2.25 2.25 0 0 0 4.75 7 V18.75 A2.25 2.25 0 0 0 7 21 H17 A2.25 2.25 0 0 0 19.25 18.75 V7 A2.25 2.25 0 0 0 17 4.75 H15.25"/>
  <rect x="8.75" y="3" width="6.5" height="3.75" rx="1.25"/>
  <circle cx="8.75" cy="12" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="8.75" cy="16" r="1.1" fill="currentColor" stroke="none"/>
  <line x1="12" y1="12" x2="15.5" y2="12"/>
  <line x1="12" y1="16" x2="15.5" y2="16"/>
</svg>

"""##),
    EmbeddedFile(name: "clock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clock, time, hours, duration, recent, session, working hours, opening hours">
  <circle cx="12" cy="12" r="9"/>
  <polyline points="12,6.75 12,12 15.75,14.25"/>
</svg>

"""##),
    EmbeddedFile(name: "close", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="close, x, cancel, dismiss, clear">
  <line x1="5.5" y1="5.5" x2="18.5" y2="18.5"/>
  <line x1="18.5" y1="5.5" x2="5.5" y2="18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "cloud", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud, cloudy, overcast, saas">
  <path d="M7.4 18.5 A4.22 4.22 0 0 1 7 10.1 A4.9 4.9 0 0 1 16.6 9.7 A4.45 4.45 0 0 1 16.4 18.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "cloud-download", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud-download, download from cloud">
  <path d="M8 16.5 H7.4 A4.22 4.22 0 0 1 7 8.1 A4.9 4.9 0 0 1 16.6 7.7 A4.45 4.45 0 0 1 16.4 16.5 H16"/>
  <line x1="12" y1="12" x2="12" y2="20.5"/>
  <polyline points="8.75,17.5 12,20.75 15.25,17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "cloud-server", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud-server, cloud hosting, aws, azure, hosting, vps">
  <path d="M7.6 12.75 A3.5 3.5 0 0 1 7.6 5.8 A4.6 4.6 0 0 1 16.1 6 A3.4 3.65 0 0 1 16.3 12.75 Z"/>
  <rect x="4.75" y="15.5" width="14.5" height="5.5" rx="1.5"/>
  <circle cx="8.25" cy="18.25" r="1.15" fill="currentColor" stroke="none"/>
  <line x1="12.5" y1="18.25" x2="16" y2="18.25"/>
</svg>

"""##),
    EmbeddedFile(name: "cloud-upload", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud-upload, drop files, upload to cloud, dropzone, backup">
  <path d="M8 16.5 H7.4 A4.22 4.22 0 0 1 7 8.1 A4.9 4.9 0 0 1 16.6 7.7 A4.45 4.45 0 0 1 16.4 16.5 H16"/>
  <line x1="12" y1="12.5" x2="12" y2="20.75"/>
  <polyline points="8.75,15.25 12,12 15.25,15.25"/>
</svg>

"""##),
    EmbeddedFile(name: "code", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="code, source code, developer, programming, html, embed">
  <polyline points="8,6.25 3,12 8,17.75"/>
  <polyline points="16,6.25 21,12 16,17.75"/>
  <line x1="13.75" y1="4.5" x2="10.25" y2="19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "coffee", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="coffee, cafe, tea, drink, hot drink, cup of coffee, breakfast">
  <path d="M4 9 H16.5 V14.75 A4.5 4.5 0 0 1 12 19.25 H8.5 A4.5 4.5 0 0 1 4 14.75 Z"/>
  <path d="M16.5 10.5 H18 A2.75 2.75 0 0 1 18 16 H16.4"/>
  <line x1="8.25" y1="3.25" x2="8.25" y2="6"/>
  <line x1="12.25" y1="3.25" x2="12.25" y2="6"/>
</svg>

"""##),
    EmbeddedFile(name: "coins", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="coins, savings, tokens, crypto">
  <ellipse cx="9" cy="7" rx="6" ry="3"/>
  <path d="M3 7 V12 C3 13.7 5.7 15 9 15"/>
  <path d="M15 7 V9"/>
  <ellipse cx="15" cy="13.5" rx="6" ry="3"/>
  <path d="M9 13.5 V17.75 C9 19.4 11.7 20.75 15 20.75 S21 19.4 21 17.75 V13.5"/>
</svg>

"""##),
    EmbeddedFile(name: "columns", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="columns, split view, two columns">
  <rect x="3.5" y="4" width="17" height="16" rx="2"/>
  <line x1="12" y1="4" x2="12" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "compass", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="compass, discover, orientation">
  <circle cx="12" cy="12" r="9"/>
  <polygon points="16,8 13.6,13.6 8,16 10.4,10.4"/>
</svg>

"""##),
    EmbeddedFile(name: "compose", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="compose, new message, write message, draft">
  <path d="M11.5 4.5 H6.25 A2.5 2.5 0 0 0 3.75 7 V17.75 A2.5 2.5 0 0 0 6.25 20.25 H17 A2.5 2.5 0 0 0 19.5 17.75 V12.5"/>
  <path d="M9 15 L9.6 12 L17.75 3.85 A1.75 1.75 0 0 1 20.2 6.3 L12 14.4 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "container", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="container, docker, shipping container">
  <rect x="3" y="6" width="18" height="12" rx="1.5"/>
  <line x1="7.5" y1="9.25" x2="7.5" y2="14.75"/>
  <line x1="12" y1="9.25" x2="12" y2="14.75"/>
  <line x1="16.5" y1="9.25" x2="16.5" y2="14.75"/>
</svg>

"""##),
    EmbeddedFile(name: "copy", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="copy, duplicate, clone">
  <rect x="8.75" y="8.75" width="11.75" height="11.75" rx="2.25"/>
  <path d="M5.75 15.25 A2.25 2.25 0 0 1 3.5 13 V5.75 A2.25 2.25 0 0 1 5.75 3.5 H13 A2.25 2.25 0 0 1 15.25 5.75"/>
</svg>

"""##),
    EmbeddedFile(name: "cpu", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cpu, processor, chip, compute, microchip, hardware">
  <rect x="6" y="6" width="12" height="12" rx="2"/>
  <rect x="9.75" y="9.75" width="4.5" height="4.5" rx="0.75"/>
  <line x1="9.5" y1="3" x2="9.5" y2="6"/>
  <line x1="14.5" y1="3" x2="14.5" y2="6"/>
  <line x1="9.5" y1="18" x2="9.5" y2="21"/>
  <line x1="14.5" y1="18" x2="14.5" y2="21"/>
  <line x1="3" y1="9.5" x2="6" y2="9.5"/>
  <line x1="3" y1="14.5" x2="6" y2="14.5"/>
  <line x1="18" y1="9.5" x2="21" y2="9.5"/>
  <line x1="18" y1="14.5" x2="21" y2="14.5"/>
</svg>

"""##),
    EmbeddedFile(name: "credit-card", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="credit-card, card, payment, pay, debit card, billing">
  <rect x="3" y="5" width="18" height="14" rx="2.5"/>
  <line x1="3" y1="9.75" x2="21" y2="9.75"/>
  <line x1="6.5" y1="15" x2="10" y2="15"/>
</svg>

"""##),
    EmbeddedFile(name: "crop", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="crop, trim, cut to size">
  <path d="M7 3 V15 A2 2 0 0 0 9 17 H21"/>
  <path d="M3 7 H15 A2 2 0 0 1 17 9 V21"/>
</svg>

"""##),
    EmbeddedFile(name: "crosshair", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="crosshair, locate, current location, my location, gps, recenter">
  <circle cx="12" cy="12" r="6.5"/>
  <line x1="12" y1="3" x2="12" y2="7.5"/>
  <line x1="12" y1="16.5" x2="12" y2="21"/>
  <line x1="3" y1="12" x2="7.5" y2="12"/>
  <line x1="16.5" y1="12" x2="21" y2="12"/>
  <circle cx="12" cy="12" r="1.6" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "crown", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="crown, premium, king, vip">
  <path d="M3.5 7.5 L8 12 L12 5 L16 12 L20.5 7.5 L18.75 18.5 H5.25 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "cube", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cube, 3d, object, artifact, module, pod, microservice">
  <path d="M12 3 L20 7.25 V16.75 L12 21 L4 16.75 V7.25 Z"/>
  <polyline points="4,7.25 12,11.5 20,7.25"/>
  <line x1="12" y1="11.5" x2="12" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "cursor", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cursor, pointer, mouse pointer, click, select tool">
  <polygon points="4.5,3.75 19.5,10.5 13,12.75 10.5,19.5"/>
  <line x1="14" y1="14" x2="19.75" y2="19.75"/>
</svg>

"""##),
    EmbeddedFile(name: "dashboard", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="dashboard, overview, control panel, widgets">
  <rect x="3.5" y="3.5" width="7" height="9" rx="1.5"/>
  <rect x="13.5" y="3.5" width="7" height="5" rx="1.5"/>
  <rect x="13.5" y="11.5" width="7" height="9" rx="1.5"/>
  <rect x="3.5" y="15.5" width="7" height="5" rx="1.5"/>
</svg>

"""##),
    EmbeddedFile(name: "database", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="database, db, sql, data store, data, storage, postgres, mysql, data warehouse, data lake, postgresql, mongodb, dynamodb">
  <ellipse cx="12" cy="6" rx="7.5" ry="3"/>
  <path d="M4.5 6 V18 C4.5 19.7 7.9 21 12 21 S19.5 19.7 19.5 18 V6"/>
  <path d="M4.5 12 C4.5 13.7 7.9 15 12 15 S19.5 13.7 19.5 12"/>
</svg>

"""##),
    EmbeddedFile(name: "dollar", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="dollar, usd, money, currency, cash, revenue, mrr, income, salary, payout">
  <path d="M16.75 8 C16.5 6.2 14.6 5.1 12 5.1 C9.2 5.1 7.25 6.4 7.25 8.4 C7.25 13 17 10.9 17 15.6 C17 17.7 14.9 18.9 12 18.9 C9.2 18.9 7.3 17.7 7 15.75"/>
  <line x1="12" y1="3" x2="12" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "door", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="door, entrance, exit, doorway">
  <path d="M6 20.75 V5.25 A2 2 0 0 1 8 3.25 H16 A2 2 0 0 1 18 5.25 V20.75"/>
  <line x1="3.25" y1="20.75" x2="20.75" y2="20.75"/>
  <circle cx="14.25" cy="12.5" r="1.4" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "download", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="download, import, receive, received">
  <line x1="12" y1="3.5" x2="12" y2="15"/>
  <polyline points="7,10.25 12,15.25 17,10.25"/>
  <path d="M3.75 16 V18.25 A2.25 2.25 0 0 0 6 20.5 H18 A2.25 2.25 0 0 0 20.25 18.25 V16"/>
</svg>

"""##),
    EmbeddedFile(name: "droplet", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="droplet, water, humidity, liquid, blood">
  <path d="M12 3 C15.5 7 18.75 10.5 18.75 14.25 A6.75 6.75 0 0 1 5.25 14.25 C5.25 10.5 8.5 7 12 3 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "dumbbell", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="dumbbell, gym, workout, exercise, fitness, strength">
  <line x1="8.5" y1="12" x2="15.5" y2="12"/>
  <rect x="5.25" y="6.5" width="3.25" height="11" rx="1.25"/>
  <rect x="15.5" y="6.5" width="3.25" height="11" rx="1.25"/>
  <line x1="3" y1="9.75" x2="3" y2="14.25"/>
  <line x1="21" y1="9.75" x2="21" y2="14.25"/>
</svg>

"""##),
    EmbeddedFile(name: "edit", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="edit, pencil, rename, modify, write">
  <path d="M3.75 20.25 L5 15.5 L15.9 4.6 A2.5 2.5 0 0 1 19.4 8.1 L8.5 19 Z"/>
  <line x1="13.25" y1="7.25" x2="16.75" y2="10.75"/>
</svg>

"""##),
    EmbeddedFile(name: "euro", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="euro, eur">
  <path d="M18.75 6.5 A7.75 7.75 0 1 0 18.75 17.5"/>
  <line x1="3.5" y1="10" x2="13" y2="10"/>
  <line x1="3.5" y1="14" x2="13" y2="14"/>
</svg>

"""##),
    EmbeddedFile(name: "export", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="export, share up">
  <line x1="12" y1="14.5" x2="12" y2="3.5"/>
  <polyline points="8,7.25 12,3.25 16,7.25"/>
  <path d="M8.5 10.5 H7.25 A2 2 0 0 0 5.25 12.5 V18.75 A2 2 0 0 0 7.25 20.75 H16.75 A2 2 0 0 0 18.75 18.75 V12.5 A2 2 0 0 0 16.75 10.5 H15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "external-link", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="external-link, open in new tab, open link, new window, open">
  <path d="M10.5 5 H6 A2 2 0 0 0 4 7 V18 A2 2 0 0 0 6 20 H17 A2 2 0 0 0 19 18 V13.5"/>
  <line x1="11" y1="13" x2="20.5" y2="3.5"/>
  <polyline points="14.5,3.5 20.5,3.5 20.5,9.5"/>
</svg>

"""##),
    EmbeddedFile(name: "eye", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="eye, view, show, visibility, visible, watch list">
  <path d="M3 12 C5.1 7.9 8.2 5.5 12 5.5 S18.9 7.9 21 12 C18.9 16.1 15.8 18.5 12 18.5 S5.1 16.1 3 12 Z"/>
  <circle cx="12" cy="12" r="3.1"/>
</svg>

"""##),
    EmbeddedFile(name: "eye-off", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="eye-off, hide, hidden, invisible">
  <path d="M9.7 5.8 C10.4 5.6 11.2 5.5 12 5.5 C15.8 5.5 18.9 7.9 21 12 C20.4 13.2 19.7 14.2 18.9 15.1"/>
  <path d="M15.9 17.5 C14.7 18.2 13.4 18.5 12 18.5 C8.2 18.5 5.1 16.1 3 12 C3.9 10.2 5.1 8.7 6.5 7.6"/>
  <path d="M9.8 10 A3.1 3.1 0 0 0 14 14.3"/>
  <line x1="4" y1="3.5" x2="20" y2="20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "eyedropper", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="eyedropper, color picker, pick color">
  <path d="M14 6.5 L16.25 4.25 A2.47 2.47 0 0 1 19.75 7.75 L17.5 10"/>
  <line x1="12" y1="4.5" x2="19.5" y2="12"/>
  <path d="M13.5 6 L5.25 14.25 L4 20 L9.75 18.75 L18 10.5"/>
</svg>

"""##),
    EmbeddedFile(name: "face-id", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="face-id, face scan, face recognition, facial recognition">
  <path d="M3.5 8.25 V5.5 A2 2 0 0 1 5.5 3.5 H8.25"/>
  <path d="M20.5 8.25 V5.5 A2 2 0 0 0 18.5 3.5 H15.75"/>
  <path d="M3.5 15.75 V18.5 A2 2 0 0 0 5.5 20.5 H8.25"/>
  <path d="M20.5 15.75 V18.5 A2 2 0 0 1 18.5 20.5 H15.75"/>
  <line x1="9" y1="9.25" x2="9" y2="10.5"/>
  <line x1="15" y1="9.25" x2="15" y2="10.5"/>
  <path d="M8.75 14.5 A4.4 4.4 0 0 0 15.25 14.5"/>
</svg>

"""##),
    EmbeddedFile(name: "facebook", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="facebook, letter f, continue with facebook">
  <circle cx="12" cy="12" r="9"/>
  <path d="M15.25 7.25 H14.5 A2.5 2.5 0 0 0 12 9.75 V17.5"/>
  <line x1="9.25" y1="12.5" x2="14.75" y2="12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "factory", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="factory, manufacturing, plant building, industry, production">
  <path d="M3.25 20.5 V10.5 L8.5 13.75 V10.5 L13.75 13.75 L14.75 3.5 H18.5 L20.75 20.5 Z"/>
  <circle cx="7.25" cy="17" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="11.75" cy="17" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="16.25" cy="17" r="1.2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "fast-forward", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fast-forward">
  <polygon points="3.75,6 11.75,12 3.75,18"/>
  <polygon points="12.5,6 20.5,12 12.5,18"/>
</svg>

"""##),
    EmbeddedFile(name: "file", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="file, document, page, blank page, records, template, medical record">
  <path d="M13.5 3 H7 A2 2 0 0 0 5 5 V19 A2 2 0 0 0 7 21 H17 A2 2 0 0 0 19 19 V8.5 Z"/>
  <polyline points="13.5,3 13.5,8.5 19,8.5"/>
</svg>

"""##),
    EmbeddedFile(name: "file-code", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="file-code, source file, script">
  <path d="M13.5 3 H7 A2 2 0 0 0 5 5 V19 A2 2 0 0 0 7 21 H17 A2 2 0 0 0 19 19 V8.5 Z"/>
  <polyline points="13.5,3 13.5,8.5 19,8.5"/>
  <polyline points="10,12.5 7.9,14.75 10,17"/>
  <polyline points="14,12.5 16.1,14.75 14,17"/>
</svg>

"""##),
    EmbeddedFile(name: "file-plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="file-plus, new file, new document, new page">
  <path d="M13.5 3 H7 A2 2 0 0 0 5 5 V19 A2 2 0 0 0 7 21 H17 A2 2 0 0 0 19 19 V8.5 Z"/>
  <polyline points="13.5,3 13.5,8.5 19,8.5"/>
  <line x1="12" y1="12" x2="12" y2="17.5"/>
  <line x1="9.25" y1="14.75" x2="14.75" y2="14.75"/>
</svg>

"""##),
    EmbeddedFile(name: "file-text", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="file-text, text document, article, report, contract, terms, documentation, log, logs">
  <path d="M13.5 3 H7 A2 2 0 0 0 5 5 V19 A2 2 0 0 0 7 21 H17 A2 2 0 0 0 19 19 V8.5 Z"/>
  <polyline points="13.5,3 13.5,8.5 19,8.5"/>
  <line x1="8.75" y1="13" x2="15.25" y2="13"/>
  <line x1="8.75" y1="16.75" x2="13.25" y2="16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "film", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="film, movie, movies, cinema, clip, reel">
  <rect x="3.5" y="4" width="17" height="16" rx="2"/>
  <line x1="7.75" y1="4" x2="7.75" y2="20"/>
  <line x1="16.25" y1="4" x2="16.25" y2="20"/>
  <line x1="3.5" y1="9.33" x2="7.75" y2="9.33"/>
  <line x1="3.5" y1="14.67" x2="7.75" y2="14.67"/>
  <line x1="16.25" y1="9.33" x2="20.5" y2="9.33"/>
  <line x1="16.25" y1="14.67" x2="20.5" y2="14.67"/>
</svg>

"""##),
    EmbeddedFile(name: "filter", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="filter, funnel, refine">
  <path d="M3.5 4.5 H20.5 L14.25 12.25 V18 L9.75 20.5 V12.25 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "fingerprint", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fingerprint, touch id, biometric, biometrics">
  <path d="M3.1 13.9 C3.25 13.3 3.3 12.7 3.3 12 A8.7 8.7 0 0 1 20.7 12 C20.7 13.5 20.6 14.9 20.4 16.25"/>
  <path d="M5.2 18 C6.2 16.1 6.65 14.2 6.65 12 A5.35 5.35 0 0 1 17.35 12 C17.35 14.6 17.1 17 16.4 19.25"/>
  <path d="M8.75 20.25 C9.6 17.7 10 15 10 12 A2 2 0 0 1 14 12 C14 15.3 13.5 18.2 12.6 21"/>
</svg>

"""##),
    EmbeddedFile(name: "firewall", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="firewall, wall, brick wall, waf, bricks">
  <rect x="3" y="4.5" width="18" height="15" rx="1.5"/>
  <line x1="3" y1="9.5" x2="21" y2="9.5"/>
  <line x1="3" y1="14.5" x2="21" y2="14.5"/>
  <line x1="12" y1="4.5" x2="12" y2="9.5"/>
  <line x1="7.5" y1="9.5" x2="7.5" y2="14.5"/>
  <line x1="16.5" y1="9.5" x2="16.5" y2="14.5"/>
  <line x1="12" y1="14.5" x2="12" y2="19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "first-aid", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="first-aid, medical kit, emergency, cross">
  <rect x="3" y="7" width="18" height="13" rx="2.5"/>
  <path d="M8.5 7 V5.75 A1.75 1.75 0 0 1 10.25 4 H13.75 A1.75 1.75 0 0 1 15.5 5.75 V7"/>
  <line x1="12" y1="10.5" x2="12" y2="16.5"/>
  <line x1="9" y1="13.5" x2="15" y2="13.5"/>
</svg>

"""##),
    EmbeddedFile(name: "fish", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fish, seafood, fishing, aquarium">
  <path d="M3.25 12 C6 7.5 12.5 6.5 16.75 12 C12.5 17.5 6 16.5 3.25 12 Z"/>
  <path d="M16.75 12 L20.75 8 V16 Z"/>
  <circle cx="7.75" cy="11.25" r="1.25" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "flag", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="flag, milestone, report abuse, country, finish">
  <line x1="5" y1="3.25" x2="5" y2="20.75"/>
  <path d="M5 4.5 C7.5 3.25 10 3.25 12.5 4.5 S17.5 5.75 20 4.5 V14 C17.5 15.25 15 15.25 12.5 14 S7.5 12.75 5 14"/>
</svg>

"""##),
    EmbeddedFile(name: "flame", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="flame, fire, hot, calories, burn, streak, popular, trending, natural gas">
  <path d="M11.5 3 C12 6.75 18.75 8.75 18.75 14.5 A6.75 6.5 0 0 1 5.25 14.5 C5.25 11.9 6.5 10 7.75 8.75 C8.25 10.4 9 11.2 10 11.5 C11.5 8.8 9.8 5.6 11.5 3 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "flask", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="flask, experiment, lab, science, chemistry, test">
  <path d="M9.5 3.5 V9.5 L4.4 18.2 A1.75 1.75 0 0 0 5.9 20.75 H18.1 A1.75 1.75 0 0 0 19.6 18.2 L14.5 9.5 V3.5"/>
  <line x1="8" y1="3.5" x2="16" y2="3.5"/>
  <line x1="7.25" y1="14.5" x2="16.75" y2="14.5"/>
</svg>

"""##),
    EmbeddedFile(name: "flower", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="flower, garden, blossom, florist, spa, beauty">
  <path d="M10.4 6.9 A2.3 2.3 0 1 1 13.6 6.9 A2.3 2.3 0 1 1 13.6 10.1 A2.3 2.3 0 1 1 10.4 10.1 A2.3 2.3 0 1 1 10.4 6.9 Z"/>
  <circle cx="12" cy="8.5" r="1.3" fill="currentColor" stroke="none"/>
  <line x1="12" y1="12.7" x2="12" y2="21"/>
  <path d="M12 20.25 C14.75 20.25 17 18.75 17.25 15.75 C14.5 15.75 12.5 17 12 20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "fog", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fog, mist, haze">
  <line x1="5.5" y1="6" x2="18.5" y2="6"/>
  <line x1="3" y1="10" x2="15" y2="10"/>
  <line x1="18" y1="10" x2="21" y2="10"/>
  <line x1="3" y1="14" x2="6" y2="14"/>
  <line x1="9" y1="14" x2="21" y2="14"/>
  <line x1="5.5" y1="18" x2="18.5" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "folder", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="folder, directory, collection, project">
  <path d="M3 7 A2 2 0 0 1 5 5 H9.25 L11.5 7.75 H19 A2 2 0 0 1 21 9.75 V17.5 A2 2 0 0 1 19 19.5 H5 A2 2 0 0 1 3 17.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "folder-plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="folder-plus, new folder, add folder">
  <path d="M3 7 A2 2 0 0 1 5 5 H9.25 L11.5 7.75 H19 A2 2 0 0 1 21 9.75 V17.5 A2 2 0 0 1 19 19.5 H5 A2 2 0 0 1 3 17.5 Z"/>
  <line x1="12" y1="11" x2="12" y2="16.5"/>
  <line x1="9.25" y1="13.75" x2="14.75" y2="13.75"/>
</svg>

"""##),
    EmbeddedFile(name: "footprints", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="footprints, steps walked, walk, walking, step count">
  <path d="M4.6 11.25 C3.5 8 4 3 7 3 S10.5 8 9.4 11.25 Z"/>
  <path d="M4.9 13.75 H9.1 V14.25 A2.1 2.1 0 0 1 4.9 14.25 Z"/>
  <path d="M14.6 15.75 C13.5 12.5 14 7.5 17 7.5 S20.5 12.5 19.4 15.75 Z"/>
  <path d="M14.9 18.25 H19.1 V18.75 A2.1 2.1 0 0 1 14.9 18.75 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "forward", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="forward, forward message, redirect">
  <polyline points="15,5 20.5,10.5 15,16"/>
  <path d="M20.5 10.5 H9.75 A6.25 6.25 0 0 0 3.5 16.75 V18.75"/>
</svg>

"""##),
    EmbeddedFile(name: "fuel", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fuel, gas station, petrol, gas pump">
  <path d="M4.5 20.75 V5.25 A1.75 1.75 0 0 1 6.25 3.5 H12.25 A1.75 1.75 0 0 1 14 5.25 V20.75"/>
  <line x1="3.25" y1="20.75" x2="15.25" y2="20.75"/>
  <line x1="4.5" y1="11" x2="14" y2="11"/>
  <path d="M14 13 H15.5 A1.75 1.75 0 0 1 17.25 14.75 V16.75 A1.75 1.75 0 0 0 20.75 16.75 V9 L17.5 5.75"/>
</svg>

"""##),
    EmbeddedFile(name: "function", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="function, lambda, serverless, cloud function">
  <path d="M6.25 4 H7.9 C9.2 4 9.8 4.8 10.3 5.9 L16 18 C16.5 19.2 17.1 20 18.25 20 H19"/>
  <line x1="11.9" y1="9.3" x2="5.75" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "gamepad", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="gamepad, game, games, controller, gaming">
  <path d="M7.5 6.75 H16.5 C20 6.75 21 12 21 15.5 A2.75 2.75 0 0 1 16 17 L14.75 15 H9.25 L8 17 A2.75 2.75 0 0 1 3 15.5 C3 12 4 6.75 7.5 6.75 Z"/>
  <line x1="8.5" y1="9.25" x2="8.5" y2="12.75"/>
  <line x1="6.75" y1="11" x2="10.25" y2="11"/>
  <circle cx="14.5" cy="12" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="17" cy="9.75" r="1.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "gauge", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="gauge, speed, performance, speedometer, meter, latency, pace, mileage, efficiency">
  <path d="M5.4 18.75 A9 9 0 1 1 18.6 18.75"/>
  <line x1="12" y1="13.5" x2="16.25" y2="8.75"/>
  <circle cx="12" cy="13.5" r="1.8" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "gift", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="gift, present, reward, voucher, birthday gift, gift card">
  <rect x="3" y="8" width="18" height="4.5" rx="1"/>
  <path d="M4.75 12.5 V20.75 H19.25 V12.5"/>
  <line x1="12" y1="8" x2="12" y2="20.75"/>
  <path d="M12 8 C9 8 6.25 7 6.9 4.8 C7.6 2.5 11.2 3.6 12 8 C12.8 3.6 16.4 2.5 17.1 4.8 C17.75 7 15 8 12 8"/>
</svg>

"""##),
    EmbeddedFile(name: "git-branch", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="git-branch, branch, version control, fork, repository, git">
  <circle cx="6.5" cy="5.5" r="2.5"/>
  <circle cx="6.5" cy="18.5" r="2.5"/>
  <circle cx="17.5" cy="7" r="2.5"/>
  <line x1="6.5" y1="8" x2="6.5" y2="16"/>
  <path d="M17.5 9.5 A4.5 4.5 0 0 1 13 14 H6.5"/>
</svg>

"""##),
    EmbeddedFile(name: "git-commit", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="git-commit, commit, revision">
  <circle cx="12" cy="12" r="4"/>
  <line x1="3" y1="12" x2="8" y2="12"/>
  <line x1="16" y1="12" x2="21" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "git-merge", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="git-merge, merge, pull request, merge request">
  <circle cx="6.5" cy="5.5" r="2.5"/>
  <circle cx="6.5" cy="18.5" r="2.5"/>
  <circle cx="17.5" cy="14.5" r="2.5"/>
  <line x1="6.5" y1="8" x2="6.5" y2="16"/>
  <path d="M6.5 8 A6.5 6.5 0 0 0 13 14.5 H15"/>
</svg>

"""##),
    EmbeddedFile(name: "github", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="github, code branch, continue with github, gitlab">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="9" cy="7.75" r="1.75" fill="currentColor" stroke="none"/>
  <circle cx="9" cy="16.25" r="1.75" fill="currentColor" stroke="none"/>
  <circle cx="15.25" cy="8.5" r="1.75" fill="currentColor" stroke="none"/>
  <line x1="9" y1="8" x2="9" y2="16"/>
  <path d="M15.25 9 A3.75 3.75 0 0 1 11.5 12.75 H9"/>
</svg>

"""##),
    EmbeddedFile(name: "glasses", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="glasses, spectacles, optician, eyewear">
  <circle cx="7" cy="14.5" r="3.75"/>
  <circle cx="17" cy="14.5" r="3.75"/>
  <path d="M10.6 13.75 A2 2 0 0 1 13.4 13.75"/>
  <path d="M3.25 14 L5 7.5 A1.75 1.75 0 0 1 6.75 6.25"/>
  <path d="M20.75 14 L19 7.5 A1.75 1.75 0 0 0 17.25 6.25"/>
</svg>

"""##),
    EmbeddedFile(name: "globe", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="globe, world, web, language, website, earth, international, cdn, dns, domain, internet">
  <circle cx="12" cy="12" r="9"/>
  <line x1="3" y1="12" x2="21" y2="12"/>
  <ellipse cx="12" cy="12" rx="4" ry="9"/>
</svg>

"""##),
    EmbeddedFile(name: "globe-lock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="globe-lock, https, ssl, vpn, secure site">
  <path d="M19.4 10 A8.25 8.25 0 1 0 11 19.4"/>
  <path d="M11.25 3 C7 7.5 7 15.3 11.25 19.4"/>
  <path d="M11.25 3 C13 4.9 14 7.2 14.4 9.6"/>
  <line x1="3" y1="11.25" x2="11.5" y2="11.25"/>
  <rect x="13.5" y="15.75" width="7.25" height="5.25" rx="1"/>
  <path d="M15.1 15.75 V14.25 A2 2 0 0 1 19.1 14.25 V15.75"/>
</svg>

"""##),
    EmbeddedFile(name: "google", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="google, letter g, continue with google">
  <path d="M18.6 6 A8.75 8.75 0 1 0 20.75 12 H12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "graduation-cap", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="graduation-cap, education, school, university, student, learning, college, teacher, instructor">
  <polygon points="12,4.5 21,9.25 12,14 3,9.25"/>
  <path d="M6.75 11.25 V15.75 C6.75 17.5 9 18.75 12 18.75 S17.25 17.5 17.25 15.75 V11.25"/>
  <line x1="21" y1="9.25" x2="21" y2="15"/>
</svg>

"""##),
    EmbeddedFile(name: "grid", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="grid, apps, tiles, grid view, categories, microsoft">
  <rect x="3.5" y="3.5" width="6.75" height="6.75" rx="1.5"/>
  <rect x="13.75" y="3.5" width="6.75" height="6.75" rx="1.5"/>
  <rect x="3.5" y="13.75" width="6.75" height="6.75" rx="1.5"/>
  <rect x="13.75" y="13.75" width="6.75" height="6.75" rx="1.5"/>
</svg>

"""##),
    EmbeddedFile(name: "grip", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="grip, drag handle, handle">
  <circle cx="9" cy="5.5" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="5.5" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="9" cy="12" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="12" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="9" cy="18.5" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="18.5" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "hammer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hammer, build, construction, builder">
  <path d="M4 4 H13.5 C17 4 19.5 6 20.25 9.25 L15 8.5 V9.75 H4 Z"/>
  <rect x="7.75" y="9.75" width="3.5" height="11" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "hand", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hand, raise hand, stop hand, wave, high five">
  <path d="M6.5 12.75 V7 A1.5 1.5 0 0 1 9.5 7 V11.5 M9.5 11.5 V4.5 A1.5 1.5 0 0 1 12.5 4.5 V11 M12.5 11 V5.5 A1.5 1.5 0 0 1 15.5 5.5 V11.5 M15.5 11.5 V8 A1.5 1.5 0 0 1 18.5 8 V14.5 A6.5 6.5 0 0 1 12 21 C9 21 7.3 19.6 6 17.3 L3.6 13 A1.45 1.45 0 0 1 6.1 11.75 L6.5 12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "hard-drive", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hard-drive, disk, disk drive, volume storage, ssd">
  <path d="M5.9 5 H18.1 L21 13.25 V17.75 A2 2 0 0 1 19 19.75 H5 A2 2 0 0 1 3 17.75 V13.25 Z"/>
  <line x1="3" y1="13.25" x2="21" y2="13.25"/>
  <circle cx="7" cy="16.5" r="1.3" fill="currentColor" stroke="none"/>
  <line x1="13" y1="16.5" x2="17" y2="16.5"/>
</svg>

"""##),
    EmbeddedFile(name: "hash", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hash, hashtag, channel name, number, slack, channel">
  <line x1="9.5" y1="3.5" x2="7.5" y2="20.5"/>
  <line x1="16.5" y1="3.5" x2="14.5" y2="20.5"/>
  <line x1="4" y1="8.75" x2="20.5" y2="8.75"/>
  <line x1="3.5" y1="15.25" x2="20" y2="15.25"/>
</svg>

"""##),
    EmbeddedFile(name: "heading", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heading, title, header text, h1">
  <line x1="6" y1="4.5" x2="6" y2="19.5"/>
  <line x1="18" y1="4.5" x2="18" y2="19.5"/>
  <line x1="6" y1="12" x2="18" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "headphones", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="headphones, listen, headset, podcast, customer support">
  <path d="M4 15.5 V12 A8 8 0 0 1 20 12 V15.5"/>
  <rect x="3.5" y="14" width="4.25" height="6.75" rx="1.75"/>
  <rect x="16.25" y="14" width="4.25" height="6.75" rx="1.75"/>
</svg>

"""##),
    EmbeddedFile(name: "heart", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heart, like, favorite, favourite, love, wishlist, health, adoption, donation, charity, volunteer, care">
  <path d="M12 20.25 L4.6 12.9 A4.9 4.9 0 0 1 11.5 5.95 L12 6.45 L12.5 5.95 A4.9 4.9 0 0 1 19.4 12.9 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "heart-pulse", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heart-pulse, vitals, heart rate, cardiology">
  <path d="M12 20.25 L4.6 12.9 A4.9 4.9 0 0 1 11.5 5.95 L12 6.45 L12.5 5.95 A4.9 4.9 0 0 1 19.4 12.9 Z"/>
  <polyline points="6.75,11.25 9.75,11.25 11.25,8.5 13.25,14 14.5,11.25 17.25,11.25"/>
</svg>

"""##),
    EmbeddedFile(name: "heart-rate-watch", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heart-rate-watch, fitness tracker">
  <rect x="5.5" y="6" width="13" height="12" rx="3"/>
  <path d="M8 6 L8.75 3 H15.25 L16 6"/>
  <path d="M8 18 L8.75 21 H15.25 L16 18"/>
  <polyline points="8,12 10,12 11.25,9.75 12.9,14.25 14,12 16,12"/>
</svg>

"""##),
    EmbeddedFile(name: "help", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="help, question, faq, support, what is this, quiz">
  <circle cx="12" cy="12" r="9"/>
  <path d="M9.2 9.4 A2.85 2.85 0 1 1 13.4 11.9 C12.4 12.5 12 13 12 14"/>
  <circle cx="12" cy="17" r="1.2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "hierarchy", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hierarchy, sitemap, org chart, tree structure, organization, family tree">
  <rect x="9" y="3" width="6" height="5" rx="1.25"/>
  <rect x="3" y="16" width="6" height="5" rx="1.25"/>
  <rect x="15" y="16" width="6" height="5" rx="1.25"/>
  <path d="M12 8 V12 M6 16 V13.5 A1.5 1.5 0 0 1 7.5 12 H16.5 A1.5 1.5 0 0 1 18 13.5 V16"/>
</svg>

"""##),
    EmbeddedFile(name: "history", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="history, past, activity log, restore, versions">
  <path d="M3.9 8.5 A8.75 8.75 0 1 1 3.3 13"/>
  <polyline points="3.75,3.75 3.75,8.5 8.5,8.5"/>
  <polyline points="12,7.25 12,12.25 15.25,14.25"/>
</svg>

"""##),
    EmbeddedFile(name: "home", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="home, house, start page, main, homepage">
  <path d="M3.25 11.25 L12 3.75 L20.75 11.25"/>
  <path d="M5.75 9.25 V20.25 H18.25 V9.25"/>
  <path d="M9.75 20.25 V14.5 H14.25 V20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "home-smart", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="home-smart, smart home, home automation">
  <path d="M3.25 11.25 L12 3.75 L20.75 11.25"/>
  <path d="M5.75 9.25 V20.25 H18.25 V9.25"/>
  <path d="M8.9 13.4 A4.4 4.4 0 0 1 15.1 13.4"/>
  <circle cx="12" cy="16.4" r="1.4" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "hospital", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hospital, clinic, medical center">
  <rect x="4" y="3.5" width="16" height="17.25" rx="2"/>
  <line x1="12" y1="6.75" x2="12" y2="12.25"/>
  <line x1="9.25" y1="9.5" x2="14.75" y2="9.5"/>
  <path d="M9.75 20.75 V16 H14.25 V20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "hourglass", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="hourglass, waiting, loading, pending">
  <line x1="5.75" y1="3.5" x2="18.25" y2="3.5"/>
  <line x1="5.75" y1="20.5" x2="18.25" y2="20.5"/>
  <path d="M7.5 3.5 V7 L12 12 L7.5 17 V20.5"/>
  <path d="M16.5 3.5 V7 L12 12 L16.5 17 V20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "house-key", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="house-key, real estate, property, rent, mortgage">
  <path d="M3.25 11.25 L12 3.75 L20.75 11.25"/>
  <path d="M5.75 9.25 V20.25 H18.25 V9.25"/>
  <circle cx="12" cy="12.5" r="1.9"/>
  <line x1="12" y1="14.4" x2="12" y2="17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "id-card", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="id-card, identity, badge card, membership card, driver license, business card, passport, visa">
  <rect x="3" y="5" width="18" height="14" rx="2.5"/>
  <circle cx="8.5" cy="10.25" r="2"/>
  <path d="M5.75 15.75 C6 14.25 7 13.75 8.5 13.75 S11 14.25 11.25 15.75"/>
  <line x1="14.25" y1="10" x2="17.75" y2="10"/>
  <line x1="14.25" y1="14" x2="17.75" y2="14"/>
</svg>

"""##),
    EmbeddedFile(name: "image", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="image, picture, photo, photos, gallery, thumbnail, album, media">
  <rect x="3" y="4" width="18" height="16" rx="2.5"/>
  <circle cx="8.4" cy="9" r="1.7"/>
  <polyline points="3.5,17.5 8.75,13 12.25,16.25 15.75,12 20.5,16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "inbox", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="inbox, tray, incoming mail">
  <path d="M3 13.5 L6 5.25 H18 L21 13.5 V18 A2 2 0 0 1 19 20 H5 A2 2 0 0 1 3 18 Z"/>
  <path d="M3 13.5 H8.25 L9.75 16 H14.25 L15.75 13.5 H21"/>
</svg>

"""##),
    EmbeddedFile(name: "info", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="info, information, about, details, note info">
  <circle cx="12" cy="12" r="9"/>
  <line x1="12" y1="11.25" x2="12" y2="16.5"/>
  <circle cx="12" cy="7.75" r="1.25" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "italic", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="italic, emphasis, slanted">
  <line x1="10" y1="4.5" x2="17" y2="4.5"/>
  <line x1="7" y1="19.5" x2="14" y2="19.5"/>
  <line x1="13.75" y1="4.5" x2="10.25" y2="19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "kanban", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="kanban, board, task board, trello">
  <rect x="3.5" y="4" width="4.5" height="16" rx="1"/>
  <rect x="9.75" y="4" width="4.5" height="10" rx="1"/>
  <rect x="16" y="4" width="4.5" height="13" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "key", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="key, access key, credentials, secret, api key, permission, role">
  <circle cx="7.75" cy="16.25" r="4.5"/>
  <line x1="11" y1="13" x2="20.5" y2="3.5"/>
  <polyline points="16.25,7.75 19,10.5"/>
  <polyline points="13.5,10.5 15.5,12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "keyboard", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="keyboard, typing input, keys">
  <rect x="3" y="5.5" width="18" height="13" rx="2"/>
  <circle cx="7" cy="9.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="10.33" cy="9.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="13.67" cy="9.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="17" cy="9.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="7" cy="12.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="10.33" cy="12.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="13.67" cy="12.5" r="1" fill="currentColor" stroke="none"/>
  <circle cx="17" cy="12.5" r="1" fill="currentColor" stroke="none"/>
  <line x1="8.5" y1="15.5" x2="15.5" y2="15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "kubernetes", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="kubernetes, helm, ship wheel, orchestration, orchestrator">
  <circle cx="12" cy="12" r="5.75"/>
  <circle cx="12" cy="12" r="2" fill="currentColor" stroke="none"/>
  <line x1="13.73" y1="13" x2="19.79" y2="16.5"/>
  <line x1="12" y1="14" x2="12" y2="21"/>
  <line x1="10.27" y1="13" x2="4.21" y2="16.5"/>
  <line x1="10.27" y1="11" x2="4.21" y2="7.5"/>
  <line x1="12" y1="10" x2="12" y2="3"/>
  <line x1="13.73" y1="11" x2="19.79" y2="7.5"/>
</svg>

"""##),
    EmbeddedFile(name: "laptop", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="laptop, notebook computer, computer, client">
  <rect x="4.75" y="4.75" width="14.5" height="10.75" rx="2"/>
  <line x1="3" y1="19.25" x2="21" y2="19.25"/>
</svg>

"""##),
    EmbeddedFile(name: "layers", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="layers, stack, map layers, levels">
  <polygon points="12,3 21,7.75 12,12.5 3,7.75"/>
  <polyline points="3,12 12,16.75 21,12"/>
  <polyline points="3,16.25 12,21 21,16.25"/>
</svg>

"""##),
    EmbeddedFile(name: "leaf", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="leaf, eco, plant, nature, organic, vegan, sustainability">
  <path d="M4.5 14 C4.5 7 10.5 4 20 4 C20.5 13.5 17 20 10.5 20 C7 20 4.5 17.5 4.5 14 Z"/>
  <path d="M3.75 20.75 C6 16.25 9.5 12.75 14.5 10.25"/>
</svg>

"""##),
    EmbeddedFile(name: "lightbulb", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="lightbulb, idea, tip, inspiration, light, bulb">
  <path d="M9 17 V16 C9 14.5 5.75 12.9 5.75 9.25 A6.25 6.25 0 0 1 18.25 9.25 C18.25 12.9 15 14.5 15 16 V17 Z"/>
  <line x1="9.75" y1="20.5" x2="14.25" y2="20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "link", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="link, url, hyperlink, chain, connect, connected">
  <path d="M10 7.5 H7.5 A4.5 4.5 0 0 0 7.5 16.5 H10"/>
  <path d="M14 7.5 H16.5 A4.5 4.5 0 0 1 16.5 16.5 H14"/>
  <line x1="8.5" y1="12" x2="15.5" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "linkedin", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="linkedin, letters in">
  <circle cx="12" cy="12" r="9"/>
  <line x1="8.25" y1="10.75" x2="8.25" y2="16"/>
  <circle cx="8.25" cy="7.75" r="1.25" fill="currentColor" stroke="none"/>
  <line x1="11.9" y1="10.75" x2="11.9" y2="16"/>
  <path d="M11.9 13 A2.15 2.15 0 0 1 16.2 13 V16"/>
</svg>

"""##),
    EmbeddedFile(name: "list", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="list, list view, bullets, bulleted list, items, listing">
  <circle cx="4.75" cy="6" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="4.75" cy="12" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="4.75" cy="18" r="1.5" fill="currentColor" stroke="none"/>
  <line x1="9" y1="6" x2="20.5" y2="6"/>
  <line x1="9" y1="12" x2="20.5" y2="12"/>
  <line x1="9" y1="18" x2="20.5" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "list-numbered", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="list-numbered, numbered list, ordered list, steps">
  <path d="M3.75 5 L5.25 4 V8.5"/>
  <path d="M3.5 15.75 A1.75 1.75 0 1 1 6.5 17.2 L3.5 20.25 H7"/>
  <line x1="10.5" y1="6.25" x2="20.5" y2="6.25"/>
  <line x1="10.5" y1="12" x2="20.5" y2="12"/>
  <line x1="10.5" y1="17.75" x2="20.5" y2="17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "load-balancer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="load-balancer, balancer, elb, traffic split, distribute">
  <circle cx="12" cy="5.5" r="2.5"/>
  <line x1="12" y1="8" x2="12" y2="20"/>
  <path d="M12 11 H7 A2 2 0 0 0 5 13 V20"/>
  <path d="M12 11 H17 A2 2 0 0 1 19 13 V20"/>
  <polyline points="3,17.75 5,20.25 7,17.75"/>
  <polyline points="10,17.75 12,20.25 14,17.75"/>
  <polyline points="17,17.75 19,20.25 21,17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "loader", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="loader, spinner, in progress, busy">
  <line x1="17" y1="12" x2="21" y2="12"/>
  <line x1="15.54" y1="15.54" x2="18.36" y2="18.36"/>
  <line x1="12" y1="17" x2="12" y2="21"/>
  <line x1="8.46" y1="15.54" x2="5.64" y2="18.36"/>
  <line x1="7" y1="12" x2="3" y2="12"/>
  <line x1="8.46" y1="8.46" x2="5.64" y2="5.64"/>
  <line x1="12" y1="7" x2="12" y2="3"/>
  <line x1="15.54" y1="8.46" x2="18.36" y2="5.64"/>
</svg>

"""##),
    EmbeddedFile(name: "lock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="lock, locked, secure, private, password, security, authentication, auth, authorization">
  <rect x="4.5" y="10.5" width="15" height="10.5" rx="2.5"/>
  <path d="M7.75 10.5 V7.5 A4.25 4.25 0 0 1 16.25 7.5 V10.5"/>
  <circle cx="12" cy="15.75" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "login", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="login, sign in, log in, enter">
  <path d="M14 4 H18 A2 2 0 0 1 20 6 V18 A2 2 0 0 1 18 20 H14"/>
  <line x1="3.5" y1="12" x2="14.5" y2="12"/>
  <polyline points="10,7.25 14.75,12 10,16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "logout", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="logout, sign out, log out, leave, quit">
  <path d="M10 4 H6 A2 2 0 0 0 4 6 V18 A2 2 0 0 0 6 20 H10"/>
  <line x1="9.5" y1="12" x2="20.25" y2="12"/>
  <polyline points="15.75,7.25 20.5,12 15.75,16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "mail", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="mail, email, envelope, e-mail, letter, newsletter, at address">
  <rect x="3" y="5" width="18" height="14" rx="2.5"/>
  <polyline points="3.75,7 12,13.25 20.25,7"/>
</svg>

"""##),
    EmbeddedFile(name: "mail-open", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="mail-open, read email, opened mail">
  <path d="M3 10 L12 3.75 L21 10 V18 A2.25 2.25 0 0 1 18.75 20.25 H5.25 A2.25 2.25 0 0 1 3 18 Z"/>
  <polyline points="3.5,10.75 12,16 20.5,10.75"/>
</svg>

"""##),
    EmbeddedFile(name: "map", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="map, atlas, area, region, floor plan, roadmap">
  <path d="M3.5 6 L9 3.75 L15 6 L20.5 3.75 V18 L15 20.25 L9 18 L3.5 20.25 Z"/>
  <line x1="9" y1="3.75" x2="9" y2="18"/>
  <line x1="15" y1="6" x2="15" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "map-pin", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="map-pin, location, pin, place, address, marker, destination, venue, store locator">
  <path d="M12 21 C8.2 17 5.25 13.6 5.25 9.9 A6.75 6.75 0 0 1 18.75 9.9 C18.75 13.6 15.8 17 12 21 Z"/>
  <circle cx="12" cy="9.9" r="2.5"/>
</svg>

"""##),
    EmbeddedFile(name: "maximize", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="maximize, fullscreen, expand, enlarge">
  <polyline points="14.5,3.5 20.5,3.5 20.5,9.5"/>
  <line x1="20.5" y1="3.5" x2="14" y2="10"/>
  <polyline points="9.5,20.5 3.5,20.5 3.5,14.5"/>
  <line x1="3.5" y1="20.5" x2="10" y2="14"/>
</svg>

"""##),
    EmbeddedFile(name: "megaphone", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="megaphone, announcement, marketing, campaign, promote">
  <path d="M3.5 9.5 A1.25 1.25 0 0 1 4.75 8.25 H9 L18.5 3.75 V18.25 L9 13.75 H4.75 A1.25 1.25 0 0 1 3.5 12.5 Z"/>
  <path d="M6 13.75 L7.25 19.75 H10.25 L9.25 13.9"/>
  <line x1="20.9" y1="9.25" x2="20.9" y2="12.75"/>
</svg>

"""##),
    EmbeddedFile(name: "memory", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="memory, ram, memory module">
  <rect x="3" y="6" width="18" height="10" rx="1.5"/>
  <line x1="8" y1="9.5" x2="8" y2="12.5"/>
  <line x1="12" y1="9.5" x2="12" y2="12.5"/>
  <line x1="16" y1="9.5" x2="16" y2="12.5"/>
  <line x1="6" y1="16" x2="6" y2="18.75"/>
  <line x1="10" y1="16" x2="10" y2="18.75"/>
  <line x1="14" y1="16" x2="14" y2="18.75"/>
  <line x1="18" y1="16" x2="18" y2="18.75"/>
</svg>

"""##),
    EmbeddedFile(name: "menu", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="menu, hamburger, navigation menu, burger">
  <line x1="3.5" y1="6.5" x2="20.5" y2="6.5"/>
  <line x1="3.5" y1="12" x2="20.5" y2="12"/>
  <line x1="3.5" y1="17.5" x2="20.5" y2="17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "message", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="message, comment, chat bubble, feedback, sms, text message, whatsapp, thread">
  <path d="M3 6.5 A2.5 2.5 0 0 1 5.5 4 H18.5 A2.5 2.5 0 0 1 21 6.5 V14 A2.5 2.5 0 0 1 18.5 16.5 H11.5 L7 20.5 V16.5 H5.5 A2.5 2.5 0 0 1 3 14 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "message-dots", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="message-dots, typing, live chat, support chat">
  <path d="M3 6.5 A2.5 2.5 0 0 1 5.5 4 H18.5 A2.5 2.5 0 0 1 21 6.5 V14 A2.5 2.5 0 0 1 18.5 16.5 H11.5 L7 20.5 V16.5 H5.5 A2.5 2.5 0 0 1 3 14 Z"/>
  <circle cx="8" cy="10.25" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="10.25" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="16" cy="10.25" r="1.2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "microphone", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="microphone, mic, voice, dictate, audio input">
  <rect x="9" y="3" width="6" height="11" rx="3"/>
  <path d="M5.25 11 A6.75 6.75 0 0 0 18.75 11"/>
  <line x1="12" y1="17.75" x2="12" y2="21"/>
  <line x1="8.75" y1="21" x2="15.25" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "microphone-off", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="microphone-off, mic off, mute microphone, muted">
  <path d="M9.1 8.6 V11 A3 3 0 0 0 13.6 13.6"/>
  <path d="M9.3 4.7 A3 3 0 0 1 15 6 V11"/>
  <path d="M5.25 11 A6.75 6.75 0 0 0 16.2 16.3"/>
  <path d="M18.75 11 A6.7 6.7 0 0 1 18.2 13.6"/>
  <line x1="12" y1="17.75" x2="12" y2="21"/>
  <line x1="8.75" y1="21" x2="15.25" y2="21"/>
  <line x1="4" y1="3.5" x2="20.25" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "minimize", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="minimize, exit fullscreen, shrink">
  <polyline points="14,4 14,10 20,10"/>
  <line x1="14" y1="10" x2="20.5" y2="3.5"/>
  <polyline points="10,20 10,14 4,14"/>
  <line x1="10" y1="14" x2="3.5" y2="20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "minus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="minus, subtract, decrease, less">
  <line x1="4" y1="12" x2="20" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "minus-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="minus-circle, remove circle">
  <circle cx="12" cy="12" r="9"/>
  <line x1="8" y1="12" x2="16" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "monitor", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="monitor, desktop, screen, display, workstation, pc">
  <rect x="3" y="4" width="18" height="12.5" rx="2"/>
  <line x1="12" y1="16.5" x2="12" y2="20.5"/>
  <line x1="8" y1="20.5" x2="16" y2="20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "moon", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="moon, night, dark mode, sleep">
  <path d="M20.25 14.2 A8.6 8.6 0 1 1 9.8 3.75 A6.9 6.9 0 0 0 20.25 14.2 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "more-horizontal", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="more-horizontal, more, ellipsis, dots, options">
  <circle cx="5" cy="12" r="1.7" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="12" r="1.7" fill="currentColor" stroke="none"/>
  <circle cx="19" cy="12" r="1.7" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "more-vertical", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="more-vertical, kebab, overflow">
  <circle cx="12" cy="5" r="1.7" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="12" r="1.7" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="19" r="1.7" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "mountain", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="mountain, mountains, hiking, outdoors, peak, summit, elevation, altitude">
  <path d="M3 19.5 L9.5 6 L14 15 L16 11.5 L21 19.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "mouse", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="mouse, pointer device, computer mouse">
  <rect x="6.5" y="3" width="11" height="18" rx="5.5"/>
  <line x1="12" y1="7" x2="12" y2="10.5"/>
</svg>

"""##),
    EmbeddedFile(name: "move", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="move, drag, reposition, pan">
  <line x1="12" y1="3.25" x2="12" y2="20.75"/>
  <line x1="3.25" y1="12" x2="20.75" y2="12"/>
  <polyline points="9,6 12,3 15,6"/>
  <polyline points="9,18 12,21 15,18"/>
  <polyline points="6,9 3,12 6,15"/>
  <polyline points="18,9 21,12 18,15"/>
</svg>

"""##),
    EmbeddedFile(name: "music", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="music, song, note, track, playlist, spotify, concert, band">
  <circle cx="6.75" cy="17.5" r="2.75"/>
  <circle cx="17" cy="15.5" r="2.75"/>
  <path d="M9.5 17.5 V6 L19.75 3.75 V15.5"/>
  <line x1="9.5" y1="10" x2="19.75" y2="7.75"/>
</svg>

"""##),
    EmbeddedFile(name: "mute", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="mute, volume off, silent">
  <path d="M3.5 9.5 H7 L11.75 5.25 V18.75 L7 14.5 H3.5 Z"/>
  <line x1="15.5" y1="9.25" x2="21" y2="14.75"/>
  <line x1="21" y1="9.25" x2="15.5" y2="14.75"/>
</svg>

"""##),
    EmbeddedFile(name: "navigation", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="navigation, directions, heading arrow">
  <polygon points="12,3.25 19.25,20.25 12,16.5 4.75,20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "network", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="network, cluster, nodes, mesh, peer to peer, topology, vpc, subnet">
  <circle cx="12" cy="12" r="2.5"/>
  <circle cx="5.25" cy="5.25" r="2.1"/>
  <circle cx="18.75" cy="5.25" r="2.1"/>
  <circle cx="5.25" cy="18.75" r="2.1"/>
  <circle cx="18.75" cy="18.75" r="2.1"/>
  <line x1="10.2" y1="10.2" x2="6.75" y2="6.75"/>
  <line x1="13.8" y1="10.2" x2="17.25" y2="6.75"/>
  <line x1="10.2" y1="13.8" x2="6.75" y2="17.25"/>
  <line x1="13.8" y1="13.8" x2="17.25" y2="17.25"/>
</svg>

"""##),
    EmbeddedFile(name: "neutral", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="neutral, meh, indifferent">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="8.9" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="15.1" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <line x1="8.25" y1="15" x2="15.75" y2="15"/>
</svg>

"""##),
    EmbeddedFile(name: "newspaper", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="newspaper, news, press, blog, feed, post">
  <path d="M19 20 H5 A2 2 0 0 1 3 18 V5.5 A1.5 1.5 0 0 1 4.5 4 H16 A1.5 1.5 0 0 1 17.5 5.5 V18.25 A1.75 1.75 0 0 0 21 18.25 V9.5 H17.5"/>
  <rect x="6.25" y="7.25" width="4.5" height="4.25" rx="0.5"/>
  <line x1="14" y1="8.25" x2="14.25" y2="8.25"/>
  <line x1="14" y1="11.25" x2="14.25" y2="11.25"/>
  <line x1="6.5" y1="15.5" x2="14.25" y2="15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "next", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="next, skip, next track">
  <polygon points="5.25,5 15.5,12 5.25,19"/>
  <line x1="18.75" y1="5" x2="18.75" y2="19"/>
</svg>

"""##),
    EmbeddedFile(name: "package", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="package, parcel, product, item, inventory, order, packaging">
  <path d="M12 3 L20 7.25 V16.75 L12 21 L4 16.75 V7.25 Z"/>
  <polyline points="4,7.25 12,11.5 20,7.25"/>
  <line x1="12" y1="11.5" x2="12" y2="21"/>
  <line x1="8" y1="5.15" x2="16" y2="9.4"/>
</svg>

"""##),
    EmbeddedFile(name: "palette", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="palette, art, color, theme, colors, colour, paint, design, appearance">
  <path d="M12 3 A9 9 0 1 0 12 21 C13.6 21 14 19.9 13.5 18.7 C12.9 17.2 13.8 15.75 15.5 15.75 H17.75 A3.25 3.25 0 0 0 21 12.5 C21 7 17 3 12 3 Z"/>
  <circle cx="7.25" cy="12.5" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="9" cy="8.25" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="13.5" cy="7" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="17.1" cy="10" r="1.3" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "paperclip", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="paperclip, attach, attachment">
  <path d="M20 11 L11.9 19.1 A4.6 4.6 0 0 1 5.4 12.6 L12.9 5.1 A3.1 3.1 0 0 1 17.28 9.48 L9.6 17.16 A1.55 1.55 0 0 1 7.4 14.97 L14.2 8.17"/>
</svg>

"""##),
    EmbeddedFile(name: "parking", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="parking, car park, letter p">
  <rect x="3.5" y="3.5" width="17" height="17" rx="3"/>
  <path d="M9.5 17 V7 H12.75 A3 3 0 0 1 12.75 13 H9.5"/>
</svg>

"""##),
    EmbeddedFile(name: "partly-cloudy", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="partly-cloudy, sun and cloud, fair weather">
  <path d="M6.48 20.23 A3.46 3.46 0 0 1 6.15 13.34 A4.02 4.02 0 0 1 14.02 13.01 A3.65 3.65 0 0 1 13.86 20.23 Z"/>
  <path d="M11.8 7.15 A3.7 3.7 0 1 1 17.83 11.38"/>
  <line x1="10.83" y1="4.83" x2="10.72" y2="4.72"/>
  <line x1="15" y1="3.1" x2="15" y2="2.95"/>
  <line x1="19.17" y1="4.83" x2="19.28" y2="4.72"/>
  <line x1="20.9" y1="9" x2="21.05" y2="9"/>
</svg>

"""##),
    EmbeddedFile(name: "pause", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="pause">
  <rect x="6" y="4.5" width="4" height="15" rx="1"/>
  <rect x="14" y="4.5" width="4" height="15" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "paw", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="paw, pet, pets, animal, dog, cat, vet">
  <path d="M12 11.5 C14.8 11.5 17.5 15 17.5 17.6 C17.5 19.5 16 20.5 14.4 20.2 C12.8 19.9 11.2 19.9 9.6 20.2 C8 20.5 6.5 19.5 6.5 17.6 C6.5 15 9.2 11.5 12 11.5 Z"/>
  <ellipse cx="4.75" cy="11.5" rx="1.6" ry="2.1"/>
  <ellipse cx="9" cy="6.25" rx="1.7" ry="2.4"/>
  <ellipse cx="15" cy="6.25" rx="1.7" ry="2.4"/>
  <ellipse cx="19.25" cy="11.5" rx="1.6" ry="2.1"/>
</svg>

"""##),
    EmbeddedFile(name: "percent", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="percent, discount, sale, deal, interest, rate, conversion, conversion rate">
  <line x1="18.5" y1="5.5" x2="5.5" y2="18.5"/>
  <circle cx="7" cy="7" r="2.75"/>
  <circle cx="17" cy="17" r="2.75"/>
</svg>

"""##),
    EmbeddedFile(name: "phone", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="phone, call, telephone, dial">
  <path d="M5.2 3.5 H8.2 L10 8.2 L7.6 9.9 A12.5 12.5 0 0 0 14.1 16.4 L15.8 14 L20.5 15.8 V18.8 A1.7 1.7 0 0 1 18.8 20.5 A15.3 15.3 0 0 1 3.5 5.2 A1.7 1.7 0 0 1 5.2 3.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "phone-off", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="phone-off, hang up, end call">
  <path d="M3.4 15.5 L3.1 13 C8 8.3 16 8.3 20.9 13 L20.6 15.5 A1.4 1.4 0 0 1 19 16.7 L16.4 16.3 A1.4 1.4 0 0 1 15.2 15.1 L15 13.2 C13 12.6 11 12.6 9 13.2 L8.8 15.1 A1.4 1.4 0 0 1 7.6 16.3 L5 16.7 A1.4 1.4 0 0 1 3.4 15.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "pill", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="pill, medicine, medication, drug, pharmacy, prescription">
  <path d="M4.5 13.5 L13.5 4.5 A4.24 4.24 0 0 1 19.5 10.5 L10.5 19.5 A4.24 4.24 0 0 1 4.5 13.5 Z"/>
  <line x1="9" y1="9" x2="15" y2="15"/>
</svg>

"""##),
    EmbeddedFile(name: "pizza", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="pizza, fast food, slice">
  <path d="M3.5 6.5 C9 3.5 15 3.5 20.5 6.5 L12 20.75 Z"/>
  <path d="M5.25 9.5 C9.5 7.4 14.5 7.4 18.75 9.5"/>
  <circle cx="10" cy="12" r="1.25" fill="currentColor" stroke="none"/>
  <circle cx="13.75" cy="12.75" r="1.25" fill="currentColor" stroke="none"/>
  <circle cx="11.9" cy="16" r="1.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "plane", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="plane, flight, airplane, airport, travel, fly">
  <path d="M12 3 C13 3 13.6 4.1 13.6 5.5 V9.6 L21 14 V16 L13.6 13.9 V18 L15.9 19.6 V21 L12 20 L8.1 21 V19.6 L10.4 18 V13.9 L3 16 V14 L10.4 9.6 V5.5 C10.4 4.1 11 3 12 3 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "play", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="play, start, resume">
  <polygon points="7,4.25 19.5,12 7,19.75"/>
</svg>

"""##),
    EmbeddedFile(name: "play-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="play-circle, play button">
  <circle cx="12" cy="12" r="9"/>
  <polygon points="10,8.25 16,12 10,15.75"/>
</svg>

"""##),
    EmbeddedFile(name: "plug", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="plug, outlet, socket, connector, electricity, power supply">
  <path d="M6.75 9 H17.25 V12 A5.25 5.25 0 0 1 6.75 12 Z"/>
  <line x1="9.25" y1="3.5" x2="9.25" y2="9"/>
  <line x1="14.75" y1="3.5" x2="14.75" y2="9"/>
  <line x1="12" y1="17.25" x2="12" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="plus, add, new, create">
  <line x1="12" y1="4" x2="12" y2="20"/>
  <line x1="4" y1="12" x2="20" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "plus-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="plus-circle, add circle, top up, deposit">
  <circle cx="12" cy="12" r="9"/>
  <line x1="12" y1="8" x2="12" y2="16"/>
  <line x1="8" y1="12" x2="16" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "pound", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="pound, gbp, sterling">
  <path d="M17 7 A4.2 4.2 0 0 0 8.75 7.9 V14.5 C8.75 17 8 18.75 6.5 20 H18"/>
  <line x1="5.75" y1="12.25" x2="14" y2="12.25"/>
</svg>

"""##),
    EmbeddedFile(name: "power", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="power, turn off, shut down, on off, standby">
  <path d="M7.2 6.2 A8.25 8.25 0 1 0 16.8 6.2"/>
  <line x1="12" y1="3" x2="12" y2="11.5"/>
</svg>

"""##),
    EmbeddedFile(name: "presentation", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="presentation, slides, slideshow, keynote, whiteboard">
  <line x1="3" y1="4" x2="21" y2="4"/>
  <path d="M4.5 4 V14.5 A1.5 1.5 0 0 0 6 16 H18 A1.5 1.5 0 0 0 19.5 14.5 V4"/>
  <polyline points="8,20.75 12,16 16,20.75"/>
  <polyline points="8.5,12 11,9.25 13,11 15.75,8"/>
</svg>

"""##),
    EmbeddedFile(name: "previous", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="previous, skip back, previous track">
  <polygon points="18.75,5 8.5,12 18.75,19"/>
  <line x1="5.25" y1="5" x2="5.25" y2="19"/>
</svg>

"""##),
    EmbeddedFile(name: "printer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="printer, print">
  <path d="M6.5 8.5 V3.5 H17.5 V8.5"/>
  <path d="M6.5 17.5 H5 A2 2 0 0 1 3 15.5 V10.5 A2 2 0 0 1 5 8.5 H19 A2 2 0 0 1 21 10.5 V15.5 A2 2 0 0 1 19 17.5 H17.5"/>
  <rect x="6.5" y="14" width="11" height="6.75" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "puzzle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="puzzle, plugin, extension, integration, add-on, integrations">
  <path d="M4 8.25 H8.4 A2.6 2.6 0 1 1 12.6 8.25 H17 V12.4 A2.6 2.6 0 1 1 17 16.6 V20.75 H4 V16.6 A2.6 2.6 0 1 0 4 12.4 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "qr-code", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="qr-code, qr, barcode">
  <rect x="3.5" y="3.5" width="6.5" height="6.5" rx="1"/>
  <rect x="14" y="3.5" width="6.5" height="6.5" rx="1"/>
  <rect x="3.5" y="14" width="6.5" height="6.5" rx="1"/>
  <rect x="13.25" y="13.25" width="2.75" height="2.75" rx="0.4" fill="currentColor" stroke="none"/>
  <rect x="18.5" y="13.25" width="2.75" height="2.75" rx="0.4" fill="currentColor" stroke="none"/>
  <rect x="15.9" y="15.9" width="2.75" height="2.75" rx="0.4" fill="currentColor" stroke="none"/>
  <rect x="13.25" y="18.5" width="2.75" height="2.75" rx="0.4" fill="currentColor" stroke="none"/>
  <rect x="18.5" y="18.5" width="2.75" height="2.75" rx="0.4" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "queue", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="queue, message queue, kafka, rabbitmq, buffer, event bus, broker">
  <line x1="3" y1="5.5" x2="21" y2="5.5"/>
  <line x1="3" y1="18.5" x2="21" y2="18.5"/>
  <rect x="4" y="9" width="4" height="6" rx="0.75"/>
  <rect x="10" y="9" width="4" height="6" rx="0.75"/>
  <rect x="16" y="9" width="4" height="6" rx="0.75"/>
</svg>

"""##),
    EmbeddedFile(name: "quote", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="quote, quotation, testimonial, blockquote">
  <path d="M10 6.5 H5.5 A1.5 1.5 0 0 0 4 8 V11.5 A1.5 1.5 0 0 0 5.5 13 H10 Z"/>
  <path d="M10 12 C10 15 8.75 16.75 6 17.75"/>
  <path d="M20 6.5 H15.5 A1.5 1.5 0 0 0 14 8 V11.5 A1.5 1.5 0 0 0 15.5 13 H20 Z"/>
  <path d="M20 12 C20 15 18.75 16.75 16 17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "rain", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="rain, rainy, showers, precipitation">
  <path d="M7.77 14.98 A3.88 3.88 0 0 1 7.4 7.25 A4.51 4.51 0 0 1 16.23 6.88 A4.09 4.09 0 0 1 16.05 14.98 Z"/>
  <line x1="8.25" y1="17.5" x2="7" y2="20.75"/>
  <line x1="12.5" y1="17.5" x2="11.25" y2="20.75"/>
  <line x1="16.75" y1="17.5" x2="15.5" y2="20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "receipt", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="receipt, invoice, bill, expense">
  <path d="M5 3.25 H19 V20.75 L16.67 19 L14.33 20.75 L12 19 L9.67 20.75 L7.33 19 L5 20.75 Z"/>
  <line x1="8.75" y1="8" x2="15.25" y2="8"/>
  <line x1="8.75" y1="12" x2="15.25" y2="12"/>
  <line x1="8.75" y1="15.6" x2="11.5" y2="15.6"/>
</svg>

"""##),
    EmbeddedFile(name: "record", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="record">
  <circle cx="12" cy="12" r="8.5"/>
  <circle cx="12" cy="12" r="4.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "recycle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="recycle, recycling, circular, reuse">
  <polyline points="8.6,8.8 12,3.25 15,8.2"/>
  <polyline points="11.5,8.5 15.2,8.6 16.3,5"/>
  <path d="M16.9 11.4 L20.5 17.5 H14.5"/>
  <polyline points="16.75,15 14.25,17.6 16.75,20.25"/>
  <path d="M10.75 17.5 H3.5 L7 11.5"/>
  <polyline points="3.75,12.25 7.1,11.3 8,14.75"/>
</svg>

"""##),
    EmbeddedFile(name: "redo", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="redo, step forward">
  <polyline points="15.25,4 20,8.75 15.25,13.5"/>
  <path d="M20 8.75 H9.6 A5.6 5.6 0 0 0 9.6 20 H16"/>
</svg>

"""##),
    EmbeddedFile(name: "refresh", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="refresh, reload, sync, synchronize, renew, update">
  <path d="M3.9 11 A8.1 8.1 0 0 1 19.5 8.75"/>
  <polyline points="19.75,3.75 19.75,8.75 14.75,8.75"/>
  <path d="M20.1 13 A8.1 8.1 0 0 1 4.5 15.25"/>
  <polyline points="4.25,20.25 4.25,15.25 9.25,15.25"/>
</svg>

"""##),
    EmbeddedFile(name: "repeat", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="repeat, loop, recurring, sprint, iteration, subscription">
  <path d="M4 11 V10 A3.5 3.5 0 0 1 7.5 6.5 H19.5"/>
  <polyline points="16.5,3.25 19.75,6.5 16.5,9.75"/>
  <path d="M20 13 V14 A3.5 3.5 0 0 1 16.5 17.5 H4.5"/>
  <polyline points="7.5,14.25 4.25,17.5 7.5,20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "reply", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="reply, answer, respond">
  <polyline points="9,5 3.5,10.5 9,16"/>
  <path d="M3.5 10.5 H14.25 A6.25 6.25 0 0 1 20.5 16.75 V18.75"/>
</svg>

"""##),
    EmbeddedFile(name: "rewind", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="rewind">
  <polygon points="20.25,6 12.25,12 20.25,18"/>
  <polygon points="11.5,6 3.5,12 11.5,18"/>
</svg>

"""##),
    EmbeddedFile(name: "robot", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="robot, bot, chatbot, ai assistant, agent">
  <rect x="4.5" y="8" width="15" height="11.5" rx="3"/>
  <line x1="12" y1="8" x2="12" y2="5.25"/>
  <circle cx="12" cy="4.25" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="9" cy="12.75" r="1.5" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="12.75" r="1.5" fill="currentColor" stroke="none"/>
  <line x1="9.5" y1="16.25" x2="14.5" y2="16.25"/>
</svg>

"""##),
    EmbeddedFile(name: "rocket", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="rocket, launch, startup, deploy, release, boost, deployment">
  <path d="M12 3 C15.5 5.5 16.5 9 16.5 12.5 L15.5 17 H8.5 L7.5 12.5 C7.5 9 8.5 5.5 12 3 Z"/>
  <circle cx="12" cy="10" r="1.9"/>
  <path d="M7.6 12.5 L4.5 15.5 V19.5 L8.5 17"/>
  <path d="M16.4 12.5 L19.5 15.5 V19.5 L15.5 17"/>
  <line x1="12" y1="19" x2="12" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "rotate", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="rotate, rotate right, turn, spin">
  <path d="M18.55 8 A8 8 0 1 0 19.9 13.75"/>
  <polyline points="19.25,3.25 19.25,8.25 14.25,8.25"/>
</svg>

"""##),
    EmbeddedFile(name: "route", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="route, journey, trip, path, distance, itinerary, tracking">
  <circle cx="6" cy="18.5" r="2.5"/>
  <circle cx="18" cy="5.5" r="2.5"/>
  <path d="M15.5 5.5 H8.25 A3.25 3.25 0 0 0 8.25 12 H15.75 A3.25 3.25 0 0 1 15.75 18.5 H8.5"/>
</svg>

"""##),
    EmbeddedFile(name: "router", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="router, modem, access point, switch">
  <rect x="3" y="13.5" width="18" height="7" rx="2"/>
  <circle cx="7" cy="17" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="10.75" cy="17" r="1.2" fill="currentColor" stroke="none"/>
  <line x1="14.5" y1="13.5" x2="14.5" y2="10.5"/>
  <path d="M11.9 8.3 A3.7 3.7 0 0 1 17.1 8.3"/>
  <path d="M9.4 5.6 A7.2 7.2 0 0 1 19.6 5.6"/>
</svg>

"""##),
    EmbeddedFile(name: "sad", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sad, frown, unhappy, dissatisfied">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="8.9" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="15.1" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <path d="M8 16.5 A4.7 4.7 0 0 1 16 16.5"/>
</svg>

"""##),
    EmbeddedFile(name: "save", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="save, floppy, save file">
  <path d="M3.75 6 A2.25 2.25 0 0 1 6 3.75 H15.75 L20.25 8.25 V18 A2.25 2.25 0 0 1 18 20.25 H6 A2.25 2.25 0 0 1 3.75 18 Z"/>
  <path d="M7.5 20.25 V13.5 H16.5 V20.25"/>
  <path d="M8 3.75 V8 H14"/>
</svg>

"""##),
    EmbeddedFile(name: "scale", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="scale, law, legal, justice, compare, balance scale, weight">
  <line x1="12" y1="3.5" x2="12" y2="20.5"/>
  <line x1="7.5" y1="20.5" x2="16.5" y2="20.5"/>
  <line x1="5" y1="6.5" x2="19" y2="6.5"/>
  <path d="M6.25 6.5 L3.25 13 A3.1 3.1 0 0 0 9.25 13 Z"/>
  <path d="M17.75 6.5 L14.75 13 A3.1 3.1 0 0 0 20.75 13 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "scan", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="scan, scanner, viewfinder, frame, capture">
  <path d="M3.5 8.25 V5.5 A2 2 0 0 1 5.5 3.5 H8.25"/>
  <path d="M20.5 8.25 V5.5 A2 2 0 0 0 18.5 3.5 H15.75"/>
  <path d="M3.5 15.75 V18.5 A2 2 0 0 0 5.5 20.5 H8.25"/>
  <path d="M20.5 15.75 V18.5 A2 2 0 0 1 18.5 20.5 H15.75"/>
  <line x1="6.5" y1="12" x2="17.5" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "scissors", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="scissors, cut, snip">
  <circle cx="6.25" cy="6.5" r="2.75"/>
  <circle cx="6.25" cy="17.5" r="2.75"/>
  <line x1="8.5" y1="8.1" x2="20.25" y2="17.5"/>
  <line x1="8.5" y1="15.9" x2="20.25" y2="6.5"/>
</svg>

"""##),
    EmbeddedFile(name: "screen-share", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="screen-share, share screen, present screen">
  <rect x="3" y="4" width="18" height="12.5" rx="2"/>
  <line x1="8" y1="20.5" x2="16" y2="20.5"/>
  <line x1="12" y1="13.25" x2="12" y2="8"/>
  <polyline points="9,10.25 12,7.25 15,10.25"/>
</svg>

"""##),
    EmbeddedFile(name: "search", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="search, find, magnifier, magnifying glass, lookup, explore, elasticsearch">
  <circle cx="10.5" cy="10.5" r="7"/>
  <line x1="15.6" y1="15.6" x2="20.75" y2="20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "send", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="send, paper plane, telegram, sent, submit">
  <polygon points="20.75,3.25 14.25,20.5 10.75,13.25 3.5,9.75"/>
  <line x1="20.75" y1="3.25" x2="10.75" y2="13.25"/>
</svg>

"""##),
    EmbeddedFile(name: "sensor", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sensor, iot, broadcast, live, radio, beacon, device signal">
  <circle cx="12" cy="12" r="2" fill="currentColor" stroke="none"/>
  <path d="M8.5 8.5 A4.95 4.95 0 0 0 8.5 15.5"/>
  <path d="M15.5 8.5 A4.95 4.95 0 0 1 15.5 15.5"/>
  <path d="M5.65 5.65 A8.98 8.98 0 0 0 5.65 18.35"/>
  <path d="M18.35 5.65 A8.98 8.98 0 0 1 18.35 18.35"/>
</svg>

"""##),
    EmbeddedFile(name: "server", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="server, host, backend, rack, web server, application server, machine, environment">
  <rect x="3.5" y="3.75" width="17" height="7" rx="2"/>
  <rect x="3.5" y="13.25" width="17" height="7" rx="2"/>
  <circle cx="7.5" cy="7.25" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="7.5" cy="16.75" r="1.3" fill="currentColor" stroke="none"/>
  <line x1="12" y1="7.25" x2="16.75" y2="7.25"/>
  <line x1="12" y1="16.75" x2="16.75" y2="16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "settings", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="settings, gear, cog, preferences, configuration, setup, worker, job runner, batch job">
  <path d="M10.24 5.64 L10.44 3.14 A9 9 0 0 1 13.56 3.14 L13.76 5.64 A6.6 6.6 0 0 1 15.25 6.26 L15.25 6.26 L17.16 4.63 A9 9 0 0 1 19.37 6.84 L17.74 8.75 A6.6 6.6 0 0 1 18.36 10.24 L18.36 10.24 L20.86 10.44 A9 9 0 0 1 20.86 13.56 L18.36 13.76 A6.6 6.6 0 0 1 17.74 15.25 L17.74 15.25 L19.37 17.16 A9 9 0 0 1 17.16 19.37 L15.25 17.74 A6.6 6.6 0 0 1 13.76 18.36 L13.76 18.36 L13.56 20.86 A9 9 0 0 1 10.44 20.86 L10.24 18.36 A6.6 6.6 0 0 1 8.75 17.74 L8.75 17.74 L6.84 19.37 A9 9 0 0 1 4.63 17.16 L6.26 15.25 A6.6 6.6 0 0 1 5.64 13.76 L5.64 13.76 L3.14 13.56 A9 9 0 0 1 3.14 10.44 L5.64 10.24 A6.6 6.6 0 0 1 6.26 8.75 L6.26 8.75 L4.63 6.84 A9 9 0 0 1 6.84 4.63 L8.75 6.26 A6.6 6.6 0 0 1 10.24 5.64 Z"/>
  <circle cx="12" cy="12" r="2.9"/>
</svg>

"""##),
    EmbeddedFile(name: "share", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="share, share link, social">
  <circle cx="6" cy="12" r="2.75"/>
  <circle cx="17.75" cy="5.75" r="2.75"/>
  <circle cx="17.75" cy="18.25" r="2.75"/>
  <line x1="8.45" y1="10.7" x2="15.3" y2="7.05"/>
  <line x1="8.45" y1="13.3" x2="15.3" y2="16.95"/>
</svg>

"""##),
    EmbeddedFile(name: "shield", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="shield, protection, privacy, guard, defense, antivirus, policy, compliance">
  <path d="M12 3 L19.5 5.75 V11.5 C19.5 16 16.4 19.4 12 21 C7.6 19.4 4.5 16 4.5 11.5 V5.75 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "shield-check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="shield-check, verified, secure payment, protected, safe, trust, reliable">
  <path d="M12 3 L19.5 5.75 V11.5 C19.5 16 16.4 19.4 12 21 C7.6 19.4 4.5 16 4.5 11.5 V5.75 Z"/>
  <polyline points="8.25,11.75 11,14.5 15.75,9.25"/>
</svg>

"""##),
    EmbeddedFile(name: "ship", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="ship, boat, ferry, cruise, port, cargo ship">
  <path d="M3.25 13.25 L12 10 L20.75 13.25 L18.25 18.25"/>
  <path d="M5.75 18.25 L3.25 13.25"/>
  <path d="M6.5 12 V7 H17.5 V12"/>
  <line x1="12" y1="7" x2="12" y2="3.5"/>
  <path d="M3 20.1 C4.5 18.7 6 18.7 7.5 20.1 S10.5 21.5 12 20.1 S15 18.7 16.5 20.1 S19.5 21.5 21 20.1"/>
</svg>

"""##),
    EmbeddedFile(name: "shirt", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="shirt, clothes, clothing, fashion, t-shirt, apparel, laundry">
  <path d="M8.5 3.75 L3 7 L5 11.25 L7.25 10.25 V20.25 H16.75 V10.25 L19 11.25 L21 7 L15.5 3.75 A3.6 3.6 0 0 1 8.5 3.75 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "shuffle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="shuffle, random, randomize">
  <path d="M3.5 7 H6 C11.5 7 12.5 17 18 17 H20"/>
  <path d="M3.5 17 H6 C8 17 9.4 15.7 10.5 14"/>
  <path d="M13.5 10 C14.6 8.3 16 7 18 7 H20"/>
  <polyline points="17.5,4 20.5,7 17.5,10"/>
  <polyline points="17.5,14 20.5,17 17.5,20"/>
</svg>

"""##),
    EmbeddedFile(name: "sidebar", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sidebar, side panel, drawer, layout">
  <rect x="3" y="4" width="18" height="16" rx="2"/>
  <line x1="9" y1="4" x2="9" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "signal", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="signal, cellular, reception, mobile data">
  <line x1="4.5" y1="17.5" x2="4.5" y2="20"/>
  <line x1="9.5" y1="13.5" x2="9.5" y2="20"/>
  <line x1="14.5" y1="9" x2="14.5" y2="20"/>
  <line x1="19.5" y1="4.5" x2="19.5" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "sliders", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sliders, adjust, tune, controls, filters">
  <line x1="3.5" y1="6" x2="12.5" y2="6"/>
  <circle cx="14.75" cy="6" r="2.25"/>
  <line x1="17" y1="6" x2="20.5" y2="6"/>
  <line x1="3.5" y1="12" x2="5.5" y2="12"/>
  <circle cx="7.75" cy="12" r="2.25"/>
  <line x1="10" y1="12" x2="20.5" y2="12"/>
  <line x1="3.5" y1="18" x2="12.5" y2="18"/>
  <circle cx="14.75" cy="18" r="2.25"/>
  <line x1="17" y1="18" x2="20.5" y2="18"/>
</svg>

"""##),
    EmbeddedFile(name: "smartphone", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="smartphone, mobile, cell phone, mobile phone, iphone, android, mobile app, device">
  <rect x="6.5" y="3" width="11" height="18" rx="2.5"/>
  <line x1="10.75" y1="17.75" x2="13.25" y2="17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "smile", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="smile, happy, emoji, smiley, good mood, satisfied, easy, easy to use">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="8.9" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <circle cx="15.1" cy="9.75" r="1.3" fill="currentColor" stroke="none"/>
  <path d="M7.75 14 A4.9 4.9 0 0 0 16.25 14"/>
</svg>

"""##),
    EmbeddedFile(name: "snow", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="snow, snowy, snowfall">
  <path d="M7.77 14.98 A3.88 3.88 0 0 1 7.4 7.25 A4.51 4.51 0 0 1 16.23 6.88 A4.09 4.09 0 0 1 16.05 14.98 Z"/>
  <circle cx="8" cy="18" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="20.4" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="16" cy="18" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="12" cy="17.2" r="1.2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "snowflake", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="snowflake, cold, freeze, frozen, winter, air conditioning">
  <line x1="19.79" y1="16.5" x2="4.21" y2="7.5"/>
  <line x1="12" y1="21" x2="12" y2="3"/>
  <line x1="4.21" y1="16.5" x2="19.79" y2="7.5"/>
  <polyline points="19.26,13.7 16.5,14.6 17.11,17.44"/>
  <polyline points="14.16,19.14 12,17.2 9.84,19.14"/>
  <polyline points="6.89,17.44 7.5,14.6 4.74,13.7"/>
  <polyline points="4.74,10.3 7.5,9.4 6.89,6.56"/>
  <polyline points="9.84,4.86 12,6.8 14.16,4.86"/>
  <polyline points="17.11,6.56 16.5,9.4 19.26,10.3"/>
</svg>

"""##),
    EmbeddedFile(name: "sofa", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sofa, couch, living room, furniture">
  <path d="M5.25 11 V8.25 A2.75 2.75 0 0 1 8 5.5 H16 A2.75 2.75 0 0 1 18.75 8.25 V11"/>
  <path d="M7 14.25 V12.75 A2 2 0 0 0 3 12.75 V16 A2 2 0 0 0 5 18 H19 A2 2 0 0 0 21 16 V12.75 A2 2 0 0 0 17 12.75 V14.25 Z"/>
  <line x1="6" y1="18" x2="6" y2="20"/>
  <line x1="18" y1="18" x2="18" y2="20"/>
</svg>

"""##),
    EmbeddedFile(name: "solar-panel", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="solar-panel, solar, renewable energy, photovoltaic">
  <path d="M6 4.5 H18 L21 15.5 H3 Z"/>
  <line x1="4.5" y1="10" x2="19.5" y2="10"/>
  <line x1="12" y1="4.5" x2="12" y2="20"/>
  <line x1="8.5" y1="20.25" x2="15.5" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "sort", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sort, sort by, reorder">
  <line x1="7.75" y1="4.5" x2="7.75" y2="19.5"/>
  <polyline points="3.75,8.5 7.75,4.5 11.75,8.5"/>
  <line x1="16.25" y1="4.5" x2="16.25" y2="19.5"/>
  <polyline points="12.25,15.5 16.25,19.5 20.25,15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "sparkles", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sparkles, ai, magic, generate, assistant, artificial intelligence, cleaning, new feature">
  <path d="M10 4.5 C10.7 9.2 12.3 10.8 17 11.5 C12.3 12.2 10.7 13.8 10 18.5 C9.3 13.8 7.7 12.2 3 11.5 C7.7 10.8 9.3 9.2 10 4.5 Z"/>
  <line x1="18.5" y1="3.25" x2="18.5" y2="7.25"/>
  <line x1="16.5" y1="5.25" x2="20.5" y2="5.25"/>
  <line x1="18" y1="16.5" x2="18" y2="20.5"/>
  <line x1="16" y1="18.5" x2="20" y2="18.5"/>
</svg>

"""##),
    EmbeddedFile(name: "square", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="square, checkbox, unchecked">
  <rect x="4" y="4" width="16" height="16" rx="2.5"/>
</svg>

"""##),
    EmbeddedFile(name: "star", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="star, rating, featured, review, starred">
  <polygon points="12,3.4 14.53,9.32 20.94,9.9 16.09,14.13 17.53,20.4 12,17.1 6.47,20.4 7.91,14.13 3.06,9.9 9.47,9.32"/>
</svg>

"""##),
    EmbeddedFile(name: "star-half", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="star-half, half star">
  <polygon points="12,3.4 14.53,9.32 20.94,9.9 16.09,14.13 17.53,20.4 12,17.1 6.47,20.4 7.91,14.13 3.06,9.9 9.47,9.32"/>
  <polygon points="12,3.4 9.47,9.32 3.06,9.9 7.91,14.13 6.47,20.4 12,17.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "stethoscope", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="stethoscope, doctor, medical, physician, checkup">
  <path d="M6.5 3.5 H4.5 V8.5 A4.75 4.75 0 0 0 14 8.5 V3.5 H12"/>
  <path d="M9.25 13.25 V15.75 A4.75 4.75 0 0 0 18.75 15.75 V13.5"/>
  <circle cx="18.75" cy="11.25" r="2.25"/>
</svg>

"""##),
    EmbeddedFile(name: "stop", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="stop">
  <rect x="5" y="5" width="14" height="14" rx="2"/>
</svg>

"""##),
    EmbeddedFile(name: "store", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="store, shop, storefront, marketplace, market, merchant, retailer">
  <path d="M4.75 11.5 V20.5 H19.25 V11.5"/>
  <path d="M3.5 8.5 L5.25 3.5 H18.75 L20.5 8.5"/>
  <path d="M3.5 8.5 A2.83 2.83 0 0 0 9.17 8.5 A2.83 2.83 0 0 0 14.83 8.5 A2.83 2.83 0 0 0 20.5 8.5 Z"/>
  <path d="M9.5 20.5 V15 H14.5 V20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "storm", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="storm, thunderstorm, thunder">
  <path d="M7.5 15 A3.9 3.9 0 0 1 7.4 7.25 A4.55 4.55 0 0 1 16.25 6.9 A4.05 4.05 0 0 1 16.75 15"/>
  <polyline points="12.75,11 9.75,15.75 14,15.75 11.25,20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "strikethrough", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="strikethrough, crossed out">
  <path d="M16.5 7.5 C15.9 5.5 14.2 4.5 12 4.5 C9.4 4.5 7.5 5.9 7.5 8 C7.5 9.8 8.8 10.9 10.5 11.5"/>
  <path d="M7.25 16 C7.75 18.3 9.6 19.5 12 19.5 C14.7 19.5 16.6 18.2 16.6 16 C16.6 15.2 16.4 14.5 16 14"/>
  <line x1="4" y1="12" x2="20" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "suitcase", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="suitcase, luggage, baggage, vacation">
  <rect x="5" y="7.5" width="14" height="12" rx="2"/>
  <path d="M9 7.5 V5 A1.5 1.5 0 0 1 10.5 3.5 H13.5 A1.5 1.5 0 0 1 15 5 V7.5"/>
  <line x1="9.5" y1="11" x2="9.5" y2="16"/>
  <line x1="14.5" y1="11" x2="14.5" y2="16"/>
  <line x1="8" y1="19.5" x2="8" y2="21"/>
  <line x1="16" y1="19.5" x2="16" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "sun", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sun, sunny, light mode, brightness, day mode, weather">
  <circle cx="12" cy="12" r="4.25"/>
  <line x1="19.2" y1="12" x2="21.1" y2="12"/>
  <line x1="17.09" y1="17.09" x2="18.43" y2="18.43"/>
  <line x1="12" y1="19.2" x2="12" y2="21.1"/>
  <line x1="6.91" y1="17.09" x2="5.57" y2="18.43"/>
  <line x1="4.8" y1="12" x2="2.9" y2="12"/>
  <line x1="6.91" y1="6.91" x2="5.57" y2="5.57"/>
  <line x1="12" y1="4.8" x2="12" y2="2.9"/>
  <line x1="17.09" y1="6.91" x2="18.43" y2="5.57"/>
</svg>

"""##),
    EmbeddedFile(name: "swap", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="swap, exchange, transfer, switch places, convert">
  <line x1="3.75" y1="8" x2="20" y2="8"/>
  <polyline points="16.25,4 20.25,8 16.25,12"/>
  <line x1="4" y1="16" x2="20.25" y2="16"/>
  <polyline points="7.75,12 3.75,16 7.75,20"/>
</svg>

"""##),
    EmbeddedFile(name: "syringe", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="syringe, vaccine, injection, vaccination">
  <line x1="3.25" y1="20.75" x2="7.25" y2="16.75"/>
  <path d="M8.5 19 L5 15.5 L14 6.5 L17.5 10 Z"/>
  <line x1="15.75" y1="8.25" x2="18.75" y2="5.25"/>
  <line x1="16.25" y1="3.5" x2="20.5" y2="7.75"/>
  <line x1="9.75" y1="10.75" x2="11.75" y2="12.75"/>
</svg>

"""##),
    EmbeddedFile(name: "table", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="table, data table, spreadsheet, data grid, rows">
  <rect x="3" y="4.5" width="18" height="15" rx="2"/>
  <line x1="3" y1="9.5" x2="21" y2="9.5"/>
  <line x1="3" y1="14.5" x2="21" y2="14.5"/>
  <line x1="9.5" y1="4.5" x2="9.5" y2="19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "tablet", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tablet, ipad">
  <rect x="4.5" y="3" width="15" height="18" rx="2.5"/>
  <line x1="10.75" y1="17.75" x2="13.25" y2="17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "tag", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tag, price, label, price tag, category, brand, affordable, low price">
  <path d="M3.5 5 A1.5 1.5 0 0 1 5 3.5 H11.2 A2 2 0 0 1 12.6 4.1 L19.9 11.4 A2 2 0 0 1 19.9 14.2 L14.2 19.9 A2 2 0 0 1 11.4 19.9 L4.1 12.6 A2 2 0 0 1 3.5 11.2 Z"/>
  <circle cx="8.1" cy="8.1" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "target", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="target, goal, aim, objective, focus, lead">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="12" cy="12" r="5"/>
  <circle cx="12" cy="12" r="1.7" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "tent", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tent, camping, camp">
  <path d="M12 4.5 L3.25 19.5 H20.75 Z"/>
  <path d="M12 12 L8.5 19.5"/>
  <path d="M12 12 L15.5 19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "terminal", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="terminal, console, command line, shell, cli, prompt">
  <rect x="3" y="4" width="18" height="16" rx="2.5"/>
  <polyline points="7,8.5 10.5,12 7,15.5"/>
  <line x1="12.75" y1="15.5" x2="17" y2="15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "thermometer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="thermometer, temperature, fever, heat, thermostat">
  <path d="M9.25 13.3 V5.75 A2.75 2.75 0 0 1 14.75 5.75 V13.3 A4.4 4.4 0 1 1 9.25 13.3 Z"/>
  <line x1="12" y1="9" x2="12" y2="15.5"/>
  <circle cx="12" cy="16.75" r="2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "thumbs-down", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="thumbs-down, dislike, downvote, disapprove, reject">
  <path d="M7.25 13.25 L10.75 20.75 A2.5 2.5 0 0 0 13.25 18.25 V14.75 H18.5 A2 2 0 0 0 20.47 12.4 L19.3 5.4 A2.25 2.25 0 0 0 17.1 3.5 H7.25 Z"/>
  <rect x="3" y="3.5" width="4.25" height="9.75" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "thumbs-up", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="thumbs-up, upvote, approve, agree, recommend">
  <path d="M7.25 10.75 L10.75 3.25 A2.5 2.5 0 0 1 13.25 5.75 V9.25 H18.5 A2 2 0 0 1 20.47 11.6 L19.3 18.6 A2.25 2.25 0 0 1 17.1 20.5 H7.25 Z"/>
  <rect x="3" y="10.75" width="4.25" height="9.75" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "ticket", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="ticket, coupon, pass, admission">
  <path d="M3 8.25 A1.75 1.75 0 0 1 4.75 6.5 H19.25 A1.75 1.75 0 0 1 21 8.25 V9.75 A2.25 2.25 0 0 0 21 14.25 V15.75 A1.75 1.75 0 0 1 19.25 17.5 H4.75 A1.75 1.75 0 0 1 3 15.75 V14.25 A2.25 2.25 0 0 0 3 9.75 Z"/>
  <line x1="14" y1="9.75" x2="14" y2="10"/>
  <line x1="14" y1="14" x2="14" y2="14.25"/>
</svg>

"""##),
    EmbeddedFile(name: "timer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="timer, stopwatch, countdown, pomodoro, scheduler, cron, cron job">
  <circle cx="12" cy="13.5" r="7.5"/>
  <line x1="12" y1="13.5" x2="12" y2="9.5"/>
  <line x1="9.5" y1="3" x2="14.5" y2="3"/>
  <line x1="12" y1="3" x2="12" y2="6"/>
  <line x1="17.4" y1="8" x2="19.25" y2="6.15"/>
</svg>

"""##),
    EmbeddedFile(name: "tooth", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tooth, dentist, dental, teeth">
  <path d="M12 5.5 C10.3 4.4 8.8 3.5 7.2 3.5 C4.9 3.5 3.75 5.5 3.75 8 C3.75 12.5 6 12.5 6.4 16.5 C6.6 18.6 7 20.5 8.3 20.5 C10.4 20.5 9.6 15 12 15 S13.6 20.5 15.7 20.5 C17 20.5 17.4 18.6 17.6 16.5 C18 12.5 20.25 12.5 20.25 8 C20.25 5.5 19.1 3.5 16.8 3.5 C15.2 3.5 13.7 4.4 12 5.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "train", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="train, rail, metro, subway, tram, railway">
  <path d="M5.5 8 A5 5 0 0 1 10.5 3 H13.5 A5 5 0 0 1 18.5 8 V14.5 A2.5 2.5 0 0 1 16 17 H8 A2.5 2.5 0 0 1 5.5 14.5 Z"/>
  <line x1="5.5" y1="10.5" x2="18.5" y2="10.5"/>
  <circle cx="9" cy="13.75" r="1.2" fill="currentColor" stroke="none"/>
  <circle cx="15" cy="13.75" r="1.2" fill="currentColor" stroke="none"/>
  <line x1="8.5" y1="17" x2="6" y2="20.75"/>
  <line x1="15.5" y1="17" x2="18" y2="20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "translate", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="translate, translation, languages, localization">
  <line x1="3" y1="5.5" x2="13" y2="5.5"/>
  <line x1="8" y1="3.25" x2="8" y2="5.5"/>
  <path d="M11 5.5 C10.5 9 8 12 4 13.5"/>
  <path d="M5.75 8.5 C6.75 10.75 8.5 12.5 11 13.5"/>
  <polyline points="11.75,20.5 16.25,10.5 20.75,20.5"/>
  <line x1="13.3" y1="17.25" x2="19.2" y2="17.25"/>
</svg>

"""##),
    EmbeddedFile(name: "trash", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="trash, delete, bin, remove, discard, garbage">
  <line x1="3.75" y1="6.5" x2="20.25" y2="6.5"/>
  <path d="M9 6.5 V4.75 A1.25 1.25 0 0 1 10.25 3.5 H13.75 A1.25 1.25 0 0 1 15 4.75 V6.5"/>
  <path d="M5.75 6.5 L6.6 18.7 A2 2 0 0 0 8.6 20.5 H15.4 A2 2 0 0 0 17.4 18.7 L18.25 6.5"/>
  <line x1="10" y1="10.5" x2="10" y2="16.5"/>
  <line x1="14" y1="10.5" x2="14" y2="16.5"/>
</svg>

"""##),
    EmbeddedFile(name: "tree", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tree, forest, park, wood">
  <path d="M12 3 L18 10 H15.75 L20 16.5 H4 L8.25 10 H6 Z"/>
  <line x1="12" y1="16.5" x2="12" y2="21"/>
</svg>

"""##),
    EmbeddedFile(name: "trending-down", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="trending-down, decline, loss, fall, drop, churn">
  <polyline points="3.25,6.5 9.25,12.5 13.25,8.5 20.5,16"/>
  <polyline points="15,16.75 20.75,16.75 20.75,11"/>
</svg>

"""##),
    EmbeddedFile(name: "trending-up", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="trending-up, growth, increase, gain, rise, progress, profit, roi">
  <polyline points="3.25,17.5 9.25,11.5 13.25,15.5 20.5,8"/>
  <polyline points="15,7.25 20.75,7.25 20.75,13"/>
</svg>

"""##),
    EmbeddedFile(name: "trophy", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="trophy, win, winner, champion, leaderboard, cup">
  <path d="M7 3.75 H17 V9.5 A5 5 0 0 1 7 9.5 Z"/>
  <path d="M7 5.75 H3.5 V7.25 A3.75 3.75 0 0 0 7.2 11"/>
  <path d="M17 5.75 H20.5 V7.25 A3.75 3.75 0 0 1 16.8 11"/>
  <line x1="12" y1="14.5" x2="12" y2="17.5"/>
  <path d="M8 20.5 C8 18.6 9.6 17.5 12 17.5 S16 18.6 16 20.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "truck", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="truck, delivery, shipping, lorry, shipment, courier, carrier, tracking number">
  <path d="M5 17.25 H4.5 A1.5 1.5 0 0 1 3 15.75 V7.5 A1.5 1.5 0 0 1 4.5 6 H12.5 A1.5 1.5 0 0 1 14 7.5 V17.25 H9.25"/>
  <path d="M14 10 H17.5 L21 13.5 V17.25 H19.25"/>
  <line x1="14" y1="17.25" x2="15.25" y2="17.25"/>
  <circle cx="7.1" cy="17.5" r="2.1"/>
  <circle cx="17.25" cy="17.5" r="2.1"/>
</svg>

"""##),
    EmbeddedFile(name: "tv", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="tv, television, smart tv, broadcast channel">
  <rect x="3" y="7" width="18" height="13" rx="2"/>
  <polyline points="8,3.25 12,7 16,3.25"/>
</svg>

"""##),
    EmbeddedFile(name: "type", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="type, text, font, typography, letter t">
  <path d="M4.75 7 V4.5 H19.25 V7"/>
  <line x1="12" y1="4.5" x2="12" y2="19.5"/>
  <line x1="9" y1="19.5" x2="15" y2="19.5"/>
</svg>

"""##),
    EmbeddedFile(name: "umbrella", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="umbrella, insurance, protection from rain">
  <path d="M3 12.5 A9 9 0 0 1 21 12.5 Z"/>
  <path d="M12 12.5 V18.5 A2.1 2.1 0 0 1 7.8 18.5"/>
  <line x1="12" y1="3" x2="12" y2="3.5"/>
</svg>

"""##),
    EmbeddedFile(name: "underline", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="underline, underlined">
  <path d="M6.5 3.5 V10 A5.5 5.5 0 0 0 17.5 10 V3.5"/>
  <line x1="5.5" y1="20.25" x2="18.5" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "undo", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="undo, revert, step back, return">
  <polyline points="8.75,4 4,8.75 8.75,13.5"/>
  <path d="M4 8.75 H14.4 A5.6 5.6 0 0 1 14.4 20 H8"/>
</svg>

"""##),
    EmbeddedFile(name: "unlock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="unlock, unlocked, open lock">
  <rect x="4.5" y="10.5" width="15" height="10.5" rx="2.5"/>
  <path d="M7.75 10.5 V7.25 A4.25 4.25 0 0 1 16 6"/>
  <circle cx="12" cy="15.75" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "upload", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="upload">
  <line x1="12" y1="15.5" x2="12" y2="4"/>
  <polyline points="7,8.5 12,3.5 17,8.5"/>
  <path d="M3.75 16 V18.25 A2.25 2.25 0 0 0 6 20.5 H18 A2.25 2.25 0 0 0 20.25 18.25 V16"/>
</svg>

"""##),
    EmbeddedFile(name: "user", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user, person, account, profile, actor, customer, member, admin, employee, patient, guest, author, driver, vendor, supplier, manager, artist">
  <circle cx="12" cy="8" r="4.25"/>
  <path d="M4.25 20.5 C4.25 17 7.5 15.25 12 15.25 S19.75 17 19.75 20.5"/>
</svg>

"""##),
    EmbeddedFile(name: "user-check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user-check, following, approved user, verified user">
  <circle cx="9.5" cy="8" r="4"/>
  <path d="M3 20 C3 16.8 5.7 15.25 9.5 15.25 S16 16.8 16 20"/>
  <polyline points="15.25,9.75 17.25,11.75 21,7.5"/>
</svg>

"""##),
    EmbeddedFile(name: "user-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user-circle, avatar, account circle">
  <circle cx="12" cy="12" r="9"/>
  <circle cx="12" cy="9.75" r="3.1"/>
  <path d="M6.1 18.7 C7 16.4 9.2 15.5 12 15.5 S17 16.4 17.9 18.7"/>
</svg>

"""##),
    EmbeddedFile(name: "user-minus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user-minus, remove user, unfollow">
  <circle cx="9.5" cy="8" r="4"/>
  <path d="M3 20 C3 16.8 5.7 15.25 9.5 15.25 S16 16.8 16 20"/>
  <line x1="15.25" y1="9.5" x2="21.1" y2="9.5"/>
</svg>

"""##),
    EmbeddedFile(name: "user-plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user-plus, add user, invite, add friend">
  <circle cx="9.5" cy="8" r="4"/>
  <path d="M3 20 C3 16.8 5.7 15.25 9.5 15.25 S16 16.8 16 20"/>
  <line x1="18.25" y1="6.5" x2="18.25" y2="12.5"/>
  <line x1="15.25" y1="9.5" x2="21.1" y2="9.5"/>
</svg>

"""##),
    EmbeddedFile(name: "users", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="users, people, group, team, members, customers, community, contact, contacts, address book, visitor, follower, hr, human resources, audience, crew">
  <circle cx="9" cy="8.25" r="3.75"/>
  <path d="M3 19.75 C3 16.6 5.5 15 9 15 S15 16.6 15 19.75"/>
  <path d="M15.4 4.7 A3.75 3.75 0 0 1 15.4 11.8"/>
  <path d="M17.5 15.4 C19.8 16 21 17.5 21 19.75"/>
</svg>

"""##),
    EmbeddedFile(name: "utensils", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="utensils, restaurant, food, dining, meal, eat, menu card, recipe, lunch, dinner, kitchen, chef">
  <path d="M4.5 3 V7.5 A3 3 0 0 0 10.5 7.5 V3"/>
  <line x1="7.5" y1="3" x2="7.5" y2="21"/>
  <path d="M17.5 21 V3 C15 4.8 14 8 14 11 V14 H17.5"/>
</svg>

"""##),
    EmbeddedFile(name: "video", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="video, video call, camcorder, video camera, record video">
  <rect x="3" y="6" width="12.25" height="12" rx="2.5"/>
  <path d="M15.25 10.75 L21 7.25 V16.75 L15.25 13.25"/>
</svg>

"""##),
    EmbeddedFile(name: "video-off", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="video-off, camera off, stop video">
  <path d="M10 6 H12.75 A2.5 2.5 0 0 1 15.25 8.5 V10.75 L21 7.25 V16.75 L18.5 15.2"/>
  <path d="M15.2 15.75 A2.5 2.5 0 0 1 12.75 18 H5.5 A2.5 2.5 0 0 1 3 15.5 V8.5 A2.5 2.5 0 0 1 5.5 6 H6"/>
  <line x1="4" y1="3.5" x2="20.25" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "video-player", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="video-player, youtube, stream, streaming">
  <rect x="3" y="5" width="18" height="14" rx="3.5"/>
  <polygon points="10,8.75 15.5,12 10,15.25" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "volume", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="volume, sound, speaker, audio, loud">
  <path d="M3.5 9.5 H7 L11.75 5.25 V18.75 L7 14.5 H3.5 Z"/>
  <path d="M15.25 9 A4.25 4.25 0 0 1 15.25 15"/>
  <path d="M18 6.25 A8.1 8.1 0 0 1 18 17.75"/>
</svg>

"""##),
    EmbeddedFile(name: "wallet", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="wallet, purse, balance, funds">
  <path d="M18 7.75 V5.5 A1.5 1.5 0 0 0 16.5 4 H5.25 A2 2 0 0 0 3 6 V17.75 A2.25 2.25 0 0 0 5.25 20 H18.75 A2.25 2.25 0 0 0 21 17.75 V10 A2.25 2.25 0 0 0 18.75 7.75 H5 A2 2 0 0 1 3 6"/>
  <circle cx="16.75" cy="13.9" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "warehouse", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="warehouse, depot, garage, in stock">
  <path d="M3.25 20.5 V8.75 L12 3.5 L20.75 8.75 V20.5"/>
  <path d="M7.25 20.5 V12 H16.75 V20.5"/>
  <line x1="7.25" y1="16.25" x2="16.75" y2="16.25"/>
</svg>

"""##),
    EmbeddedFile(name: "warning", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="warning, caution, alert, danger, hazard, attention, spam, incident">
  <path d="M10.4 4.4 A1.85 1.85 0 0 1 13.6 4.4 L20.75 17.25 A1.85 1.85 0 0 1 19.15 20 H4.85 A1.85 1.85 0 0 1 3.25 17.25 Z"/>
  <line x1="12" y1="9" x2="12" y2="13.25"/>
  <circle cx="12" cy="16.6" r="1.2" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "watch", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="watch, wristwatch, wearable, smartwatch">
  <circle cx="12" cy="12" r="5.75"/>
  <path d="M8.4 7 L9 3 H15 L15.6 7"/>
  <path d="M8.4 17 L9 21 H15 L15.6 17"/>
  <polyline points="12,9.5 12,12 13.75,13"/>
</svg>

"""##),
    EmbeddedFile(name: "waves", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="waves, sea, ocean, swimming, pool, beach">
  <path d="M3 7 C4.5 4.8 6 4.8 7.5 7 S10.5 9.2 12 7 S15 4.8 16.5 7 S19.5 9.2 21 7"/>
  <path d="M3 12 C4.5 9.8 6 9.8 7.5 12 S10.5 14.2 12 12 S15 9.8 16.5 12 S19.5 14.2 21 12"/>
  <path d="M3 17 C4.5 14.8 6 14.8 7.5 17 S10.5 19.2 12 17 S15 14.8 16.5 17 S19.5 19.2 21 17"/>
</svg>

"""##),
    EmbeddedFile(name: "webhook", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="webhook, hook, callback">
  <circle cx="12" cy="6.25" r="3"/>
  <circle cx="6" cy="17" r="3"/>
  <circle cx="18" cy="17" r="3"/>
  <line x1="10.4" y1="9.3" x2="7.6" y2="14.2"/>
  <line x1="9" y1="17" x2="15" y2="17"/>
  <line x1="13.6" y1="9.3" x2="16.4" y2="14.2"/>
</svg>

"""##),
    EmbeddedFile(name: "wifi", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="wifi, wireless, wi-fi, internet connection, hotspot">
  <path d="M3 9.25 A13 13 0 0 1 21 9.25"/>
  <path d="M6.25 12.9 A8.3 8.3 0 0 1 17.75 12.9"/>
  <path d="M9.25 16.25 A4 4 0 0 1 14.75 16.25"/>
  <circle cx="12" cy="19.25" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "wind", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="wind, windy, breeze, air">
  <path d="M3 9 H12.5 A2.75 2.75 0 1 0 9.9 5.3"/>
  <path d="M3 13 H18 A2.75 2.75 0 1 0 15.4 9.3"/>
  <path d="M3 17 H12.25 A2 2 0 1 1 10.4 19.7"/>
</svg>

"""##),
    EmbeddedFile(name: "wine", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="wine, bar, glass, cocktail, alcohol, nightlife">
  <path d="M7 3.5 H17 L17.25 8.5 A5.25 5.25 0 0 1 6.75 8.5 Z"/>
  <line x1="12" y1="13.75" x2="12" y2="20.5"/>
  <line x1="8" y1="20.5" x2="16" y2="20.5"/>
  <line x1="6.9" y1="8" x2="17.1" y2="8"/>
</svg>

"""##),
    EmbeddedFile(name: "workflow", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="workflow, process, pipeline, automation, flow, etl">
  <rect x="3" y="3.5" width="7" height="6" rx="1.5"/>
  <rect x="14" y="14.5" width="7" height="6" rx="1.5"/>
  <path d="M6.5 9.5 V15.5 A2 2 0 0 0 8.5 17.5 H14"/>
</svg>

"""##),
    EmbeddedFile(name: "wrench", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="wrench, tool, tools, repair, maintenance, fix, engineering, operations">
  <path d="M17.2 3.5 L14 6.7 L14.6 9.4 L17.3 10 L20.5 6.8 A5.4 5.4 0 0 1 13.4 13.2 L7 19.6 A1.84 1.84 0 0 1 4.4 17 L10.8 10.6 A5.4 5.4 0 0 1 17.2 3.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "x-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="x-circle, failed, failure, denied, rejected, declined">
  <circle cx="12" cy="12" r="9"/>
  <line x1="9" y1="9" x2="15" y2="15"/>
  <line x1="15" y1="9" x2="9" y2="15"/>
</svg>

"""##),
    EmbeddedFile(name: "yen", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="yen, jpy, yuan">
  <polyline points="5.5,3.75 12,12 18.5,3.75"/>
  <line x1="12" y1="12" x2="12" y2="20.5"/>
  <line x1="7" y1="12.5" x2="17" y2="12.5"/>
  <line x1="7" y1="16.25" x2="17" y2="16.25"/>
</svg>

"""##),
    EmbeddedFile(name: "zoom-in", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="zoom-in, magnify">
  <circle cx="10.5" cy="10.5" r="7"/>
  <line x1="15.6" y1="15.6" x2="20.75" y2="20.75"/>
  <line x1="10.5" y1="7.5" x2="10.5" y2="13.5"/>
  <line x1="7.5" y1="10.5" x2="13.5" y2="10.5"/>
</svg>

"""##),
    EmbeddedFile(name: "zoom-out", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="zoom-out">
  <circle cx="10.5" cy="10.5" r="7"/>
  <line x1="15.6" y1="15.6" x2="20.75" y2="20.75"/>
  <line x1="7.5" y1="10.5" x2="13.5" y2="10.5"/>
</svg>

"""##),
  ]

  /// Every name, sorted by its bytes, with the position of its icon's file.
  static let names: [(key: StaticString, file: Int)] = [
    ("3d", 100),
    ("a11y", 0),
    ("about", 175),
    ("access key", 178),
    ("access point", 263),
    ("accessibility", 0),
    ("accommodation", 30),
    ("account", 331),
    ("account circle", 333),
    ("achievement", 20),
    ("activity", 1),
    ("activity log", 166),
    ("actor", 331),
    ("add", 239),
    ("add circle", 240),
    ("add event", 55),
    ("add folder", 136),
    ("add friend", 335),
    ("add on", 246),
    ("add to cart", 59),
    ("add user", 335),
    ("address", 197),
    ("address book", 336),
    ("adjust", 283),
    ("admin", 331),
    ("admission", 313),
    ("adoption", 161),
    ("affordable", 306),
    ("agenda", 53),
    ("agenda list", 80),
    ("agent", 259),
    ("agree", 312),
    ("ai", 291),
    ("ai assistant", 259),
    ("ai model", 42),
    ("aim", 307),
    ("air", 349),
    ("air conditioning", 287),
    ("airplane", 235),
    ("airplay", 60),
    ("airport", 235),
    ("alarm", 2),
    ("alarm clock", 2),
    ("album", 173),
    ("alcohol", 350),
    ("alert", 344),
    ("alert circle", 3),
    ("alerts", 31),
    ("align center", 4),
    ("align left", 5),
    ("align right", 6),
    ("altitude", 213),
    ("ambulance", 7),
    ("analytics", 61),
    ("android", 284),
    ("animal", 229),
    ("announcement", 199),
    ("answer", 257),
    ("antenna", 8),
    ("antivirus", 276),
    ("apartment", 48),
    ("api", 9),
    ("api key", 178),
    ("apparel", 279),
    ("appearance", 224),
    ("apple", 10),
    ("application form", 78),
    ("application server", 273),
    ("appointment", 54),
    ("approve", 312),
    ("approved", 67),
    ("approved user", 332),
    ("apps", 153),
    ("aquarium", 129),
    ("archive", 11),
    ("area", 196),
    ("arrow down", 12),
    ("arrow down left", 13),
    ("arrow left", 14),
    ("arrow right", 15),
    ("arrow up", 16),
    ("arrow up right", 17),
    ("art", 224),
    ("article", 123),
    ("artifact", 100),
    ("artificial intelligence", 291),
    ("artist", 331),
    ("assignment", 80),
    ("assistant", 291),
    ("at", 18),
    ("at address", 194),
    ("at sign", 18),
    ("atlas", 196),
    ("atom", 19),
    ("attach", 225),
    ("attachment", 225),
    ("attention", 344),
    ("audience", 336),
    ("audio", 341),
    ("audio input", 204),
    ("audit", 79),
    ("auth", 191),
    ("authentication", 191),
    ("author", 331),
    ("authorization", 191),
    ("automation", 351),
    ("automobile", 58),
    ("avatar", 333),
    ("award", 20),
    ("aws", 85),
    ("azure", 85),
    ("baby", 21),
    ("back", 14),
    ("backend", 273),
    ("backlog", 80),
    ("backup", 86),
    ("badge", 20),
    ("badge card", 172),
    ("bag", 22),
    ("baggage", 300),
    ("bakery", 51),
    ("balance", 342),
    ("balance scale", 266),
    ("balancer", 189),
    ("ball", 23),
    ("ballot", 68),
    ("ban", 24),
    ("band", 216),
    ("bank", 25),
    ("bar", 350),
    ("bar chart", 61),
    ("barcode", 247),
    ("bars", 61),
    ("base station", 8),
    ("basket", 26),
    ("basketball", 23),
    ("batch job", 274),
    ("bath", 27),
    ("bathroom", 27),
    ("bathtub", 27),
    ("battery", 28),
    ("battery level", 28),
    ("battery low", 29),
    ("beach", 346),
    ("beacon", 272),
    ("beauty", 133),
    ("bed", 30),
    ("bedroom", 30),
    ("bell", 31),
    ("bell off", 32),
    ("bicycle", 33),
    ("bike", 33),
    ("bill", 251),
    ("billing", 96),
    ("bin", 318),
    ("biometric", 126),
    ("biometrics", 126),
    ("bird", 34),
    ("birthday", 51),
    ("birthday gift", 143),
    ("blank page", 120),
    ("blob storage", 46),
    ("block", 24),
    ("blocked", 24),
    ("blockquote", 249),
    ("blog", 221),
    ("blood", 107),
    ("blossom", 133),
    ("bluetooth", 35),
    ("board", 177),
    ("boat", 278),
    ("bold", 36),
    ("bolt", 37),
    ("book", 38),
    ("book open", 39),
    ("booked", 54),
    ("booking", 54),
    ("bookmark", 40),
    ("boost", 260),
    ("bot", 259),
    ("box", 11),
    ("braces", 41),
    ("brain", 42),
    ("branch", 144),
    ("brand", 306),
    ("breakdown", 64),
    ("breakfast", 88),
    ("breeze", 349),
    ("brick wall", 127),
    ("bricks", 127),
    ("briefcase", 43),
    ("brightness", 301),
    ("broadcast", 272),
    ("broadcast channel", 324),
    ("broker", 248),
    ("browser", 44),
    ("browser window", 44),
    ("brush", 45),
    ("bucket", 46),
    ("budget", 64),
    ("buffer", 248),
    ("bug", 47),
    ("build", 155),
    ("builder", 155),
    ("building", 48),
    ("bulb", 184),
    ("bulleted list", 187),
    ("bullets", 187),
    ("burger", 201),
    ("burn", 131),
    ("bus", 49),
    ("business", 43),
    ("business card", 172),
    ("busy", 190),
    ("cache", 50),
    ("cafe", 88),
    ("cake", 51),
    ("calculate", 52),
    ("calculator", 52),
    ("calendar", 53),
    ("calendar check", 54),
    ("calendar plus", 55),
    ("call", 231),
    ("callback", 347),
    ("calories", 131),
    ("camcorder", 338),
    ("camera", 56),
    ("camera off", 339),
    ("camp", 308),
    ("campaign", 199),
    ("camping", 308),
    ("cancel", 82),
    ("captions", 57),
    ("capture", 267),
    ("car", 58),
    ("car park", 226),
    ("card", 96),
    ("cardiology", 162),
    ("care", 161),
    ("career", 43),
    ("caret", 70),
    ("cargo ship", 278),
    ("carrier", 323),
    ("cart", 59),
    ("cash", 104),
    ("cast", 60),
    ("cat", 229),
    ("categories", 153),
    ("category", 306),
    ("caution", 344),
    ("cc", 57),
    ("cdn", 149),
    ("celebration", 51),
    ("cell phone", 284),
    ("cell tower", 8),
    ("cellular", 282),
    ("center align", 4),
    ("certificate", 20),
    ("chain", 185),
    ("champion", 322),
    ("channel", 158),
    ("channel name", 158),
    ("charge", 28),
    ("charging", 28),
    ("charity", 161),
    ("chart bar", 61),
    ("chart donut", 62),
    ("chart line", 63),
    ("chart pie", 64),
    ("chat", 65),
    ("chat bubble", 202),
    ("chatbot", 259),
    ("check", 66),
    ("check circle", 67),
    ("check square", 68),
    ("checkbox", 292),
    ("checkbox checked", 68),
    ("checked", 68),
    ("checklist", 69),
    ("checklist done", 79),
    ("checkout", 59),
    ("checkup", 295),
    ("chef", 337),
    ("chemistry", 132),
    ("chevron down", 70),
    ("chevron left", 71),
    ("chevron right", 72),
    ("chevron up", 73),
    ("chevrons left", 74),
    ("chevrons right", 75),
    ("chevrons up down", 76),
    ("child", 21),
    ("chip", 95),
    ("chromecast", 60),
    ("churn", 320),
    ("cinema", 124),
    ("circle", 77),
    ("circular", 253),
    ("city", 48),
    ("class", 38),
    ("cleaning", 291),
    ("clear", 82),
    ("cli", 309),
    ("click", 101),
    ("client", 181),
    ("clinic", 169),
    ("clip", 124),
    ("clipboard", 78),
    ("clipboard check", 79),
    ("clipboard list", 80),
    ("clock", 81),
    ("clone", 94),
    ("close", 82),
    ("closed captions", 57),
    ("clothes", 279),
    ("clothing", 279),
    ("cloud", 83),
    ("cloud download", 84),
    ("cloud function", 140),
    ("cloud hosting", 85),
    ("cloud server", 85),
    ("cloud upload", 86),
    ("cloudy", 83),
    ("cluster", 219),
    ("coach", 49),
    ("cocktail", 350),
    ("code", 87),
    ("code branch", 147),
    ("coffee", 88),
    ("cog", 274),
    ("coins", 89),
    ("cold", 287),
    ("collapse", 73),
    ("collection", 135),
    ("college", 152),
    ("color", 224),
    ("color picker", 115),
    ("colors", 224),
    ("colour", 224),
    ("column chart", 61),
    ("columns", 90),
    ("command line", 309),
    ("comment", 202),
    ("commit", 145),
    ("community", 336),
    ("company", 48),
    ("compare", 266),
    ("compass", 91),
    ("completed", 67),
    ("compliance", 276),
    ("compose", 92),
    ("compute", 95),
    ("computer", 181),
    ("computer mouse", 214),
    ("concert", 216),
    ("config file", 41),
    ("configuration", 274),
    ("confirmed", 67),
    ("connect", 185),
    ("connected", 185),
    ("connector", 238),
    ("console", 309),
    ("construction", 155),
    ("contact", 336),
    ("contacts", 336),
    ("container", 93),
    ("continue", 15),
    ("continue with apple", 10),
    ("continue with facebook", 117),
    ("continue with github", 147),
    ("continue with google", 151),
    ("contract", 123),
    ("control panel", 102),
    ("controller", 141),
    ("controls", 283),
    ("conversation", 65),
    ("conversion", 230),
    ("conversion rate", 230),
    ("convert", 302),
    ("copy", 94),
    ("couch", 288),
    ("countdown", 314),
    ("country", 130),
    ("coupon", 313),
    ("courier", 323),
    ("course", 38),
    ("cpu", 95),
    ("create", 239),
    ("credentials", 178),
    ("credit card", 96),
    ("crew", 336),
    ("cron", 314),
    ("cron job", 314),
    ("crop", 97),
    ("cross", 128),
    ("crossed out", 299),
    ("crosshair", 98),
    ("crown", 99),
    ("cruise", 278),
    ("crypto", 89),
    ("cube", 100),
    ("cup", 322),
    ("cup of coffee", 88),
    ("currency", 104),
    ("current location", 98),
    ("cursor", 101),
    ("customer", 331),
    ("customer support", 160),
    ("customers", 336),
    ("cut", 268),
    ("cut to size", 97),
    ("cycle", 33),
    ("cycling", 33),
    ("danger", 344),
    ("dark mode", 210),
    ("dashboard", 102),
    ("data", 103),
    ("data grid", 304),
    ("data lake", 103),
    ("data store", 103),
    ("data table", 304),
    ("data warehouse", 103),
    ("database", 103),
    ("date", 53),
    ("date picker", 53),
    ("day", 53),
    ("day mode", 301),
    ("db", 103),
    ("deadline", 53),
    ("deal", 230),
    ("debit card", 96),
    ("debug", 47),
    ("decline", 320),
    ("declined", 353),
    ("decrease", 207),
    ("defect", 47),
    ("defense", 276),
    ("delete", 318),
    ("delivery", 323),
    ("denied", 353),
    ("dental", 315),
    ("dentist", 315),
    ("deploy", 260),
    ("deployment", 260),
    ("deposit", 240),
    ("depot", 343),
    ("description", 5),
    ("design", 224),
    ("desktop", 209),
    ("dessert", 51),
    ("destination", 197),
    ("details", 175),
    ("developer", 87),
    ("device", 284),
    ("device signal", 272),
    ("dial", 231),
    ("dictate", 204),
    ("diet", 10),
    ("dining", 337),
    ("dinner", 337),
    ("directions", 218),
    ("directory", 135),
    ("disapprove", 311),
    ("discard", 318),
    ("disclosure", 72),
    ("discount", 230),
    ("discover", 91),
    ("discussion", 65),
    ("disk", 157),
    ("disk drive", 157),
    ("dislike", 311),
    ("dismiss", 82),
    ("display", 209),
    ("dissatisfied", 264),
    ("distance", 262),
    ("distribute", 189),
    ("dns", 149),
    ("do not disturb", 32),
    ("docker", 93),
    ("doctor", 295),
    ("document", 120),
    ("documentation", 123),
    ("dog", 229),
    ("dollar", 104),
    ("domain", 149),
    ("donation", 161),
    ("done", 66),
    ("donut chart", 62),
    ("door", 105),
    ("doorway", 105),
    ("dots", 211),
    ("down", 12),
    ("download", 106),
    ("download from cloud", 84),
    ("downvote", 311),
    ("draft", 92),
    ("drag", 215),
    ("drag handle", 154),
    ("draw", 45),
    ("drawer", 281),
    ("drink", 88),
    ("drive", 58),
    ("driver", 331),
    ("driver license", 172),
    ("drop", 320),
    ("drop files", 86),
    ("dropdown", 70),
    ("droplet", 107),
    ("dropzone", 86),
    ("drug", 233),
    ("due date", 53),
    ("dumbbell", 108),
    ("duplicate", 94),
    ("duration", 81),
    ("dynamodb", 103),
    ("e mail", 194),
    ("earth", 149),
    ("easy", 285),
    ("easy to use", 285),
    ("eat", 337),
    ("eco", 183),
    ("edit", 109),
    ("education", 152),
    ("efficiency", 142),
    ("elasticsearch", 270),
    ("elb", 189),
    ("electric", 37),
    ("electricity", 238),
    ("elevation", 213),
    ("ellipsis", 211),
    ("email", 194),
    ("embed", 87),
    ("emergency", 128),
    ("emergency vehicle", 7),
    ("emoji", 285),
    ("emphasis", 176),
    ("employee", 331),
    ("empty battery", 29),
    ("end call", 232),
    ("endpoint", 9),
    ("energy", 37),
    ("engineering", 352),
    ("enlarge", 198),
    ("enter", 192),
    ("entrance", 105),
    ("envelope", 194),
    ("environment", 273),
    ("error", 3),
    ("error report", 47),
    ("estimate", 52),
    ("etl", 351),
    ("eur", 110),
    ("euro", 110),
    ("event bus", 248),
    ("events", 53),
    ("exchange", 302),
    ("exercise", 108),
    ("exit", 105),
    ("exit fullscreen", 206),
    ("expand", 198),
    ("expense", 251),
    ("experiment", 132),
    ("explore", 270),
    ("export", 111),
    ("extension", 246),
    ("external link", 112),
    ("eye", 113),
    ("eye off", 114),
    ("eyedropper", 115),
    ("eyewear", 148),
    ("face id", 116),
    ("face recognition", 116),
    ("face scan", 116),
    ("facebook", 117),
    ("facial recognition", 116),
    ("factory", 118),
    ("failed", 353),
    ("failure", 353),
    ("fair weather", 227),
    ("fall", 320),
    ("family tree", 165),
    ("faq", 164),
    ("fashion", 279),
    ("fast", 37),
    ("fast food", 234),
    ("fast forward", 119),
    ("favorite", 161),
    ("favourite", 161),
    ("featured", 293),
    ("feed", 221),
    ("feedback", 202),
    ("ferry", 278),
    ("fever", 310),
    ("file", 120),
    ("file code", 121),
    ("file plus", 122),
    ("file text", 123),
    ("film", 124),
    ("filter", 125),
    ("filters", 283),
    ("finance", 25),
    ("find", 270),
    ("fingerprint", 126),
    ("finish", 130),
    ("fire", 131),
    ("firewall", 127),
    ("first aid", 128),
    ("first page", 74),
    ("fish", 129),
    ("fishing", 129),
    ("fitness", 108),
    ("fitness tracker", 163),
    ("fix", 352),
    ("flag", 130),
    ("flame", 131),
    ("flash", 37),
    ("flask", 132),
    ("fleet", 58),
    ("flight", 235),
    ("floor plan", 196),
    ("floppy", 265),
    ("florist", 133),
    ("flow", 351),
    ("flower", 133),
    ("fly", 235),
    ("focus", 307),
    ("fog", 134),
    ("folder", 135),
    ("folder plus", 136),
    ("follower", 336),
    ("following", 332),
    ("font", 325),
    ("food", 337),
    ("footprints", 137),
    ("forbidden", 24),
    ("forecast", 63),
    ("forest", 319),
    ("fork", 144),
    ("form", 78),
    ("forum", 65),
    ("forward", 138),
    ("forward message", 138),
    ("frame", 267),
    ("freeze", 287),
    ("frontend", 44),
    ("frown", 264),
    ("frozen", 287),
    ("fruit", 10),
    ("fuel", 139),
    ("fullscreen", 198),
    ("function", 140),
    ("funds", 342),
    ("funnel", 125),
    ("furniture", 288),
    ("gain", 321),
    ("gallery", 173),
    ("game", 141),
    ("gamepad", 141),
    ("games", 141),
    ("gaming", 141),
    ("garage", 343),
    ("garbage", 318),
    ("garden", 133),
    ("gas pump", 139),
    ("gas station", 139),
    ("gauge", 142),
    ("gbp", 241),
    ("gear", 274),
    ("generate", 291),
    ("gift", 143),
    ("gift card", 143),
    ("git", 144),
    ("git branch", 144),
    ("git commit", 145),
    ("git merge", 146),
    ("github", 147),
    ("gitlab", 147),
    ("glass", 350),
    ("glasses", 148),
    ("globe", 149),
    ("globe lock", 150),
    ("go to", 17),
    ("goal", 307),
    ("good mood", 285),
    ("google", 151),
    ("government", 25),
    ("gps", 98),
    ("grade", 20),
    ("graduation cap", 152),
    ("graph", 63),
    ("grid", 153),
    ("grid view", 153),
    ("grip", 154),
    ("grocery", 26),
    ("group", 336),
    ("growth", 321),
    ("guard", 276),
    ("guest", 331),
    ("guide", 38),
    ("gym", 108),
    ("h1", 159),
    ("half star", 294),
    ("hamburger", 201),
    ("hammer", 155),
    ("hand", 156),
    ("handbag", 22),
    ("handle", 154),
    ("handle name", 18),
    ("hang up", 232),
    ("happy", 285),
    ("hard drive", 157),
    ("hardware", 95),
    ("hash", 158),
    ("hashtag", 158),
    ("hazard", 344),
    ("haze", 134),
    ("header text", 159),
    ("heading", 159),
    ("heading arrow", 218),
    ("headphones", 160),
    ("headquarters", 48),
    ("headset", 160),
    ("health", 161),
    ("health check", 1),
    ("heart", 161),
    ("heart pulse", 162),
    ("heart rate", 162),
    ("heart rate watch", 163),
    ("heat", 310),
    ("helm", 180),
    ("help", 164),
    ("hidden", 114),
    ("hide", 114),
    ("hierarchy", 165),
    ("high five", 156),
    ("hiking", 213),
    ("history", 166),
    ("home", 167),
    ("home automation", 168),
    ("home smart", 168),
    ("homepage", 167),
    ("hook", 347),
    ("hospital", 169),
    ("host", 273),
    ("hosting", 85),
    ("hot", 131),
    ("hot drink", 88),
    ("hotel", 30),
    ("hotspot", 348),
    ("hourglass", 170),
    ("hours", 81),
    ("house", 167),
    ("house key", 171),
    ("hr", 336),
    ("html", 87),
    ("https", 150),
    ("human resources", 336),
    ("humidity", 107),
    ("hyperlink", 185),
    ("id card", 172),
    ("idea", 184),
    ("identity", 172),
    ("image", 173),
    ("import", 106),
    ("important", 3),
    ("in memory store", 50),
    ("in progress", 190),
    ("in stock", 343),
    ("inbox", 174),
    ("incident", 344),
    ("income", 104),
    ("incoming", 13),
    ("incoming mail", 174),
    ("increase", 321),
    ("indifferent", 220),
    ("industry", 118),
    ("infant", 21),
    ("info", 175),
    ("information", 175),
    ("ingredient", 26),
    ("injection", 303),
    ("insights", 63),
    ("inspection", 79),
    ("inspiration", 184),
    ("instagram", 56),
    ("instant", 37),
    ("institution", 25),
    ("instructor", 152),
    ("insurance", 326),
    ("integration", 246),
    ("integrations", 246),
    ("intelligence", 42),
    ("interest", 230),
    ("international", 149),
    ("internet", 149),
    ("internet connection", 348),
    ("inventory", 223),
    ("investment", 63),
    ("invisible", 114),
    ("invite", 335),
    ("invoice", 251),
    ("iot", 272),
    ("ipad", 305),
    ("iphone", 284),
    ("issue", 47),
    ("italic", 176),
    ("item", 223),
    ("items", 187),
    ("iteration", 256),
    ("itinerary", 262),
    ("job", 43),
    ("job runner", 274),
    ("jobs", 43),
    ("journey", 262),
    ("jpy", 354),
    ("json", 41),
    ("justice", 266),
    ("kafka", 248),
    ("kanban", 177),
    ("kebab", 212),
    ("key", 178),
    ("keyboard", 179),
    ("keynote", 243),
    ("keys", 179),
    ("kids", 21),
    ("king", 99),
    ("kitchen", 337),
    ("knowledge base", 39),
    ("kubernetes", 180),
    ("lab", 132),
    ("label", 306),
    ("lambda", 140),
    ("language", 149),
    ("languages", 317),
    ("laptop", 181),
    ("last page", 75),
    ("latency", 142),
    ("launch", 260),
    ("laundry", 279),
    ("law", 266),
    ("layers", 182),
    ("layout", 281),
    ("lead", 307),
    ("leaderboard", 322),
    ("leaf", 183),
    ("learning", 152),
    ("leave", 193),
    ("left align", 5),
    ("legal", 266),
    ("less", 207),
    ("lesson", 38),
    ("letter", 194),
    ("letter f", 117),
    ("letter g", 151),
    ("letter p", 226),
    ("letter t", 325),
    ("letters in", 186),
    ("levels", 182),
    ("library", 39),
    ("library book", 38),
    ("light", 184),
    ("light mode", 301),
    ("lightbulb", 184),
    ("lightning", 37),
    ("like", 161),
    ("line chart", 63),
    ("link", 185),
    ("linkedin", 186),
    ("liquid", 107),
    ("list", 187),
    ("list numbered", 188),
    ("list view", 187),
    ("listen", 160),
    ("listing", 187),
    ("live", 272),
    ("live chat", 203),
    ("living room", 288),
    ("load balancer", 189),
    ("loader", 190),
    ("loading", 170),
    ("loan", 25),
    ("localization", 317),
    ("locate", 98),
    ("location", 197),
    ("lock", 191),
    ("locked", 191),
    ("lodging", 30),
    ("log", 123),
    ("log in", 192),
    ("log out", 193),
    ("login", 192),
    ("logout", 193),
    ("logs", 123),
    ("lookup", 270),
    ("loop", 256),
    ("lorry", 323),
    ("loss", 320),
    ("loud", 341),
    ("love", 161),
    ("low battery", 29),
    ("low price", 306),
    ("luggage", 300),
    ("lunch", 337),
    ("machine", 273),
    ("machine learning", 42),
    ("magic", 291),
    ("magnifier", 270),
    ("magnify", 355),
    ("magnifying glass", 270),
    ("mail", 194),
    ("mail open", 195),
    ("main", 167),
    ("maintenance", 352),
    ("manager", 331),
    ("manual", 38),
    ("manufacturing", 118),
    ("map", 196),
    ("map layers", 182),
    ("map pin", 197),
    ("marker", 197),
    ("market", 297),
    ("marketing", 199),
    ("marketplace", 297),
    ("math", 52),
    ("maximize", 198),
    ("meal", 337),
    ("medal", 20),
    ("media", 173),
    ("medical", 295),
    ("medical center", 169),
    ("medical kit", 128),
    ("medical record", 120),
    ("medication", 233),
    ("medicine", 233),
    ("megaphone", 199),
    ("meh", 220),
    ("member", 331),
    ("members", 336),
    ("membership card", 172),
    ("memcached", 50),
    ("memory", 200),
    ("memory cache", 50),
    ("memory module", 200),
    ("mention", 18),
    ("menu", 201),
    ("menu card", 337),
    ("merchant", 297),
    ("merge", 146),
    ("merge request", 146),
    ("mesh", 219),
    ("message", 202),
    ("message dots", 203),
    ("message queue", 248),
    ("messages", 65),
    ("messenger", 65),
    ("meter", 142),
    ("metrics", 1),
    ("metro", 316),
    ("mic", 204),
    ("mic off", 205),
    ("microchip", 95),
    ("microphone", 204),
    ("microphone off", 205),
    ("microservice", 100),
    ("microsoft", 153),
    ("mileage", 142),
    ("milestone", 130),
    ("minimize", 206),
    ("minus", 207),
    ("minus circle", 208),
    ("mist", 134),
    ("mobile", 284),
    ("mobile app", 284),
    ("mobile data", 282),
    ("mobile phone", 284),
    ("model", 42),
    ("modem", 263),
    ("modify", 109),
    ("module", 100),
    ("molecule", 19),
    ("money", 104),
    ("mongodb", 103),
    ("monitor", 209),
    ("monitoring", 1),
    ("moon", 210),
    ("more", 211),
    ("more horizontal", 211),
    ("more vertical", 212),
    ("mortgage", 171),
    ("mountain", 213),
    ("mountains", 213),
    ("mouse", 214),
    ("mouse pointer", 101),
    ("move", 215),
    ("movie", 124),
    ("movies", 124),
    ("mrr", 104),
    ("museum", 25),
    ("music", 216),
    ("mute", 217),
    ("mute microphone", 205),
    ("muted", 205),
    ("my location", 98),
    ("mysql", 103),
    ("natural gas", 131),
    ("nature", 183),
    ("navigation", 218),
    ("navigation menu", 201),
    ("network", 219),
    ("neural network", 42),
    ("neutral", 220),
    ("new", 239),
    ("new document", 122),
    ("new event", 55),
    ("new feature", 291),
    ("new file", 122),
    ("new folder", 136),
    ("new message", 92),
    ("new page", 122),
    ("new window", 112),
    ("news", 221),
    ("newsletter", 194),
    ("newspaper", 221),
    ("next", 222),
    ("next page", 72),
    ("next track", 222),
    ("night", 210),
    ("nightlife", 350),
    ("nodes", 219),
    ("not allowed", 24),
    ("note", 216),
    ("note info", 175),
    ("notebook", 38),
    ("notebook computer", 181),
    ("notification", 31),
    ("notifications", 31),
    ("nuclear", 19),
    ("number", 158),
    ("numbered list", 188),
    ("nutrition", 10),
    ("object", 100),
    ("object literal", 41),
    ("object storage", 46),
    ("objective", 307),
    ("ocean", 346),
    ("office", 48),
    ("ok", 66),
    ("on off", 242),
    ("open", 112),
    ("open in new tab", 112),
    ("open link", 112),
    ("open lock", 329),
    ("opened mail", 195),
    ("opening hours", 81),
    ("operations", 352),
    ("optician", 148),
    ("options", 211),
    ("orchestration", 180),
    ("orchestrator", 180),
    ("order", 223),
    ("ordered list", 188),
    ("org chart", 165),
    ("organic", 183),
    ("organisation", 48),
    ("organization", 165),
    ("orientation", 91),
    ("outdoors", 213),
    ("outlet", 238),
    ("overcast", 83),
    ("overflow", 212),
    ("overview", 102),
    ("pace", 142),
    ("package", 223),
    ("packaging", 223),
    ("page", 120),
    ("pail", 46),
    ("paint", 224),
    ("paintbrush", 45),
    ("painting", 45),
    ("palette", 224),
    ("pan", 215),
    ("paper plane", 271),
    ("paperclip", 225),
    ("paragraph", 5),
    ("paramedic", 7),
    ("parcel", 223),
    ("park", 319),
    ("parking", 226),
    ("partly cloudy", 227),
    ("pass", 313),
    ("passed", 67),
    ("passport", 172),
    ("password", 191),
    ("past", 166),
    ("paste", 78),
    ("path", 262),
    ("patient", 331),
    ("pause", 228),
    ("paw", 229),
    ("pay", 96),
    ("payment", 96),
    ("payout", 104),
    ("pc", 209),
    ("peak", 213),
    ("peer to peer", 219),
    ("pencil", 109),
    ("pending", 170),
    ("people", 336),
    ("percent", 230),
    ("performance", 142),
    ("permission", 178),
    ("person", 331),
    ("pet", 229),
    ("petrol", 139),
    ("pets", 229),
    ("pharmacy", 233),
    ("phone", 231),
    ("phone off", 232),
    ("photo", 173),
    ("photos", 173),
    ("photovoltaic", 289),
    ("physician", 295),
    ("physics", 19),
    ("pick color", 115),
    ("picture", 173),
    ("pie chart", 64),
    ("pill", 233),
    ("pin", 197),
    ("pipeline", 351),
    ("pizza", 234),
    ("place", 197),
    ("plan", 80),
    ("plane", 235),
    ("plant", 183),
    ("plant building", 118),
    ("play", 236),
    ("play button", 237),
    ("play circle", 237),
    ("playlist", 216),
    ("plug", 238),
    ("plugin", 246),
    ("plus", 239),
    ("plus circle", 240),
    ("pod", 100),
    ("podcast", 160),
    ("pointer", 101),
    ("pointer device", 214),
    ("policy", 276),
    ("poll", 61),
    ("pomodoro", 314),
    ("pool", 346),
    ("popular", 131),
    ("port", 278),
    ("portfolio", 43),
    ("post", 221),
    ("postgres", 103),
    ("postgresql", 103),
    ("pound", 241),
    ("power", 242),
    ("power supply", 238),
    ("precipitation", 250),
    ("preferences", 274),
    ("premium", 99),
    ("prescription", 233),
    ("present", 143),
    ("present screen", 269),
    ("presentation", 243),
    ("press", 221),
    ("previous", 244),
    ("previous page", 71),
    ("previous track", 244),
    ("price", 306),
    ("price tag", 306),
    ("print", 245),
    ("printer", 245),
    ("privacy", 276),
    ("private", 191),
    ("problem", 3),
    ("proceed", 15),
    ("process", 351),
    ("processor", 95),
    ("product", 223),
    ("production", 118),
    ("profile", 331),
    ("profit", 321),
    ("programming", 87),
    ("progress", 321),
    ("prohibited", 24),
    ("project", 135),
    ("promote", 199),
    ("prompt", 309),
    ("property", 171),
    ("protected", 277),
    ("protection", 276),
    ("protection from rain", 326),
    ("public transport", 49),
    ("pull request", 146),
    ("pulse", 1),
    ("purse", 342),
    ("puzzle", 246),
    ("qr", 247),
    ("qr code", 247),
    ("quality", 20),
    ("question", 164),
    ("questionnaire", 78),
    ("queue", 248),
    ("quit", 193),
    ("quiz", 164),
    ("quotation", 249),
    ("quote", 249),
    ("rabbitmq", 248),
    ("rack", 273),
    ("radio", 272),
    ("radio button", 77),
    ("radio tower", 8),
    ("rail", 316),
    ("railway", 316),
    ("rain", 250),
    ("rainy", 250),
    ("raise hand", 156),
    ("ram", 200),
    ("random", 280),
    ("randomize", 280),
    ("rate", 230),
    ("rating", 293),
    ("react", 19),
    ("read", 39),
    ("read email", 195),
    ("reading", 39),
    ("real estate", 171),
    ("receipt", 251),
    ("receive", 106),
    ("received", 106),
    ("recent", 81),
    ("recenter", 98),
    ("reception", 282),
    ("recipe", 337),
    ("recommend", 312),
    ("record", 252),
    ("record video", 338),
    ("records", 120),
    ("recurring", 256),
    ("recycle", 253),
    ("recycling", 253),
    ("redirect", 138),
    ("redis", 50),
    ("redo", 254),
    ("reel", 124),
    ("refine", 125),
    ("refresh", 255),
    ("region", 196),
    ("reject", 311),
    ("rejected", 353),
    ("release", 260),
    ("reliable", 277),
    ("reload", 255),
    ("reminder", 31),
    ("remove", 318),
    ("remove circle", 208),
    ("remove user", 334),
    ("rename", 109),
    ("renew", 255),
    ("renewable energy", 289),
    ("rent", 171),
    ("reorder", 290),
    ("repair", 352),
    ("repeat", 256),
    ("reply", 257),
    ("report", 123),
    ("report abuse", 130),
    ("reposition", 215),
    ("repository", 144),
    ("requirements", 80),
    ("reservation", 54),
    ("respond", 257),
    ("rest", 9),
    ("rest api", 9),
    ("restaurant", 337),
    ("restore", 166),
    ("resume", 236),
    ("retailer", 297),
    ("return", 328),
    ("reuse", 253),
    ("revenue", 104),
    ("revert", 328),
    ("review", 293),
    ("revision", 145),
    ("reward", 143),
    ("rewind", 258),
    ("ride", 58),
    ("right align", 6),
    ("ring", 77),
    ("ring chart", 62),
    ("rise", 321),
    ("roadmap", 196),
    ("robot", 259),
    ("rocket", 260),
    ("roi", 321),
    ("role", 178),
    ("room", 30),
    ("rotate", 261),
    ("rotate right", 261),
    ("route", 262),
    ("router", 263),
    ("rows", 304),
    ("s3", 46),
    ("saas", 83),
    ("sad", 264),
    ("safe", 277),
    ("salary", 104),
    ("sale", 230),
    ("satisfied", 285),
    ("save", 265),
    ("save file", 265),
    ("save for later", 40),
    ("saved", 40),
    ("savings", 89),
    ("scale", 266),
    ("scan", 267),
    ("scanner", 267),
    ("schedule", 53),
    ("schedule event", 55),
    ("scheduler", 314),
    ("schema", 41),
    ("school", 152),
    ("science", 132),
    ("scissors", 268),
    ("screen", 209),
    ("screen share", 269),
    ("script", 121),
    ("sea", 346),
    ("seafood", 129),
    ("search", 270),
    ("secret", 178),
    ("secure", 191),
    ("secure payment", 277),
    ("secure site", 150),
    ("security", 191),
    ("segments", 64),
    ("select", 76),
    ("select tool", 101),
    ("send", 271),
    ("sensor", 272),
    ("sent", 271),
    ("server", 273),
    ("serverless", 140),
    ("session", 81),
    ("settings", 274),
    ("setup", 274),
    ("share", 275),
    ("share link", 275),
    ("share of total", 64),
    ("share screen", 269),
    ("share up", 111),
    ("shell", 309),
    ("shield", 276),
    ("shield check", 277),
    ("ship", 278),
    ("ship wheel", 180),
    ("shipment", 323),
    ("shipping", 323),
    ("shipping container", 93),
    ("shirt", 279),
    ("shop", 297),
    ("shopping", 22),
    ("shopping bag", 22),
    ("shopping basket", 26),
    ("shopping cart", 59),
    ("show", 113),
    ("shower", 27),
    ("showers", 250),
    ("shrink", 206),
    ("shuffle", 280),
    ("shut down", 242),
    ("side panel", 281),
    ("sidebar", 281),
    ("sign in", 192),
    ("sign out", 193),
    ("signal", 282),
    ("silence notifications", 32),
    ("silent", 217),
    ("site", 44),
    ("sitemap", 165),
    ("skip", 222),
    ("skip back", 244),
    ("slack", 158),
    ("slanted", 176),
    ("sleep", 210),
    ("slice", 234),
    ("sliders", 283),
    ("slides", 243),
    ("slideshow", 243),
    ("smart home", 168),
    ("smart tv", 324),
    ("smartphone", 284),
    ("smartwatch", 345),
    ("smile", 285),
    ("smiley", 285),
    ("sms", 202),
    ("snapshot", 56),
    ("snip", 268),
    ("snow", 286),
    ("snowfall", 286),
    ("snowflake", 287),
    ("snowy", 286),
    ("social", 275),
    ("socket", 238),
    ("sofa", 288),
    ("solar", 289),
    ("solar panel", 289),
    ("song", 216),
    ("sort", 290),
    ("sort by", 290),
    ("sound", 341),
    ("source code", 87),
    ("source file", 121),
    ("spa", 133),
    ("spam", 344),
    ("sparkles", 291),
    ("speaker", 341),
    ("spectacles", 148),
    ("speed", 142),
    ("speedometer", 142),
    ("spin", 261),
    ("spinner", 190),
    ("split view", 90),
    ("sport", 23),
    ("sports", 23),
    ("spotify", 216),
    ("spreadsheet", 304),
    ("sprint", 256),
    ("sql", 103),
    ("square", 292),
    ("ssd", 157),
    ("ssl", 150),
    ("stack", 182),
    ("standby", 242),
    ("star", 293),
    ("star half", 294),
    ("starred", 293),
    ("start", 236),
    ("start page", 167),
    ("startup", 260),
    ("statistics", 61),
    ("stats", 61),
    ("step back", 328),
    ("step count", 137),
    ("step forward", 254),
    ("stepper", 76),
    ("steps", 188),
    ("steps walked", 137),
    ("sterling", 241),
    ("stethoscope", 295),
    ("stock", 63),
    ("stocks", 63),
    ("stop", 296),
    ("stop hand", 156),
    ("stop video", 339),
    ("stopwatch", 314),
    ("storage", 103),
    ("storage box", 11),
    ("store", 297),
    ("store locator", 197),
    ("storefront", 297),
    ("storm", 298),
    ("story", 39),
    ("streak", 131),
    ("stream", 340),
    ("streaming", 340),
    ("strength", 108),
    ("strikethrough", 299),
    ("strong", 36),
    ("student", 152),
    ("submit", 271),
    ("subnet", 219),
    ("subscribe", 31),
    ("subscription", 256),
    ("subtitles", 57),
    ("subtract", 207),
    ("subway", 316),
    ("success", 66),
    ("success circle", 67),
    ("suitcase", 300),
    ("summit", 213),
    ("sun", 301),
    ("sun and cloud", 227),
    ("sunny", 301),
    ("supplier", 331),
    ("support", 164),
    ("support chat", 203),
    ("survey", 78),
    ("sustainability", 183),
    ("swap", 302),
    ("swimming", 346),
    ("switch", 263),
    ("switch places", 302),
    ("sync", 255),
    ("synchronize", 255),
    ("syringe", 303),
    ("t shirt", 279),
    ("table", 304),
    ("tablet", 305),
    ("tag", 306),
    ("take photo", 56),
    ("target", 307),
    ("task board", 177),
    ("task done", 79),
    ("task list", 69),
    ("tasks", 69),
    ("taxi", 58),
    ("tea", 88),
    ("teacher", 152),
    ("team", 336),
    ("teeth", 315),
    ("telegram", 271),
    ("telephone", 231),
    ("television", 324),
    ("temperature", 310),
    ("template", 120),
    ("tenant", 48),
    ("tent", 308),
    ("terminal", 309),
    ("terms", 123),
    ("test", 132),
    ("testimonial", 249),
    ("text", 325),
    ("text document", 123),
    ("text lines", 5),
    ("text message", 202),
    ("theme", 224),
    ("thermometer", 310),
    ("thermostat", 310),
    ("thread", 202),
    ("thumbnail", 173),
    ("thumbs down", 311),
    ("thumbs up", 312),
    ("thunder", 298),
    ("thunderstorm", 298),
    ("tick", 66),
    ("ticket", 313),
    ("tiles", 153),
    ("time", 81),
    ("timer", 314),
    ("tip", 184),
    ("title", 159),
    ("to do", 69),
    ("to do list", 69),
    ("todo", 69),
    ("tokens", 89),
    ("tool", 352),
    ("tools", 352),
    ("tooth", 315),
    ("top up", 240),
    ("topology", 219),
    ("touch id", 126),
    ("track", 216),
    ("tracking", 262),
    ("tracking number", 323),
    ("traffic", 58),
    ("traffic split", 189),
    ("train", 316),
    ("tram", 316),
    ("transfer", 302),
    ("transit", 49),
    ("translate", 317),
    ("translation", 317),
    ("trash", 318),
    ("travel", 235),
    ("tray", 174),
    ("tree", 319),
    ("tree structure", 165),
    ("trello", 177),
    ("trend", 63),
    ("trending", 131),
    ("trending down", 320),
    ("trending up", 321),
    ("trim", 97),
    ("trip", 262),
    ("trolley", 59),
    ("trophy", 322),
    ("truck", 323),
    ("trust", 277),
    ("tune", 283),
    ("turn", 261),
    ("turn off", 242),
    ("tv", 324),
    ("tweet", 34),
    ("twitter", 34),
    ("two columns", 90),
    ("type", 325),
    ("typing", 203),
    ("typing input", 179),
    ("typography", 325),
    ("umbrella", 326),
    ("unchecked", 292),
    ("underline", 327),
    ("underlined", 327),
    ("undo", 328),
    ("unfollow", 334),
    ("unhappy", 264),
    ("universal access", 0),
    ("university", 152),
    ("unlock", 329),
    ("unlocked", 329),
    ("up", 16),
    ("update", 255),
    ("upload", 330),
    ("upload to cloud", 86),
    ("upvote", 312),
    ("url", 185),
    ("usd", 104),
    ("user", 331),
    ("user check", 332),
    ("user circle", 333),
    ("user minus", 334),
    ("user plus", 335),
    ("username", 18),
    ("users", 336),
    ("utensils", 337),
    ("vacation", 300),
    ("vaccination", 303),
    ("vaccine", 303),
    ("vegan", 183),
    ("vehicle", 58),
    ("vendor", 331),
    ("venue", 197),
    ("verified", 277),
    ("verified user", 332),
    ("version control", 144),
    ("versions", 166),
    ("vet", 229),
    ("video", 338),
    ("video call", 338),
    ("video camera", 338),
    ("video off", 339),
    ("video player", 340),
    ("view", 113),
    ("viewfinder", 267),
    ("vip", 99),
    ("visa", 172),
    ("visibility", 113),
    ("visible", 113),
    ("visitor", 336),
    ("vitals", 162),
    ("voice", 204),
    ("volume", 341),
    ("volume off", 217),
    ("volume storage", 157),
    ("volunteer", 161),
    ("vote", 68),
    ("voting", 68),
    ("voucher", 143),
    ("vpc", 219),
    ("vpn", 150),
    ("vps", 85),
    ("waf", 127),
    ("waiting", 170),
    ("wake up", 2),
    ("walk", 137),
    ("walking", 137),
    ("wall", 127),
    ("wallet", 342),
    ("warehouse", 343),
    ("warning", 344),
    ("watch", 345),
    ("watch list", 113),
    ("water", 107),
    ("wave", 156),
    ("waves", 346),
    ("wearable", 345),
    ("weather", 301),
    ("web", 149),
    ("web app", 44),
    ("web page", 44),
    ("web server", 273),
    ("web service", 9),
    ("webcam", 56),
    ("webhook", 347),
    ("website", 149),
    ("weight", 266),
    ("what is this", 164),
    ("whatsapp", 202),
    ("whiteboard", 243),
    ("wi fi", 348),
    ("widgets", 102),
    ("wifi", 348),
    ("wiki", 39),
    ("win", 322),
    ("wind", 349),
    ("window", 44),
    ("windy", 349),
    ("wine", 350),
    ("winner", 322),
    ("winter", 287),
    ("wireless", 348),
    ("wishlist", 161),
    ("wood", 319),
    ("work", 43),
    ("worker", 274),
    ("workflow", 351),
    ("working hours", 81),
    ("workout", 108),
    ("workstation", 209),
    ("world", 149),
    ("wrench", 352),
    ("wristwatch", 345),
    ("write", 109),
    ("write message", 92),
    ("x", 82),
    ("x circle", 353),
    ("yen", 354),
    ("youtube", 340),
    ("yuan", 354),
    ("zap", 37),
    ("zoom in", 355),
    ("zoom out", 356),
  ]
}
