// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/icons: change those files, not this one.
enum IconTable {
  /// Every icon, by its first name.
  static let files: [EmbeddedFile] = [
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="arrow-left, back, return">
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
    EmbeddedFile(name: "bell", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bell, notification, notifications, alerts, reminder">
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
    EmbeddedFile(name: "bookmark", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="bookmark, save for later, saved">
  <path d="M6 5.25 A1.75 1.75 0 0 1 7.75 3.5 H16.25 A1.75 1.75 0 0 1 18 5.25 V20.5 L12 16.25 L6 20.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "calendar", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="calendar, date, schedule, events, agenda, day">
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
    EmbeddedFile(name: "camera", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="camera, take photo, snapshot, webcam, instagram">
  <path d="M3 9 A2 2 0 0 1 5 7 H7.5 L9.1 4.5 H14.9 L16.5 7 H19 A2 2 0 0 1 21 9 V17.5 A2 2 0 0 1 19 19.5 H5 A2 2 0 0 1 3 17.5 Z"/>
  <circle cx="12" cy="13" r="3.6"/>
</svg>

"""##),
    EmbeddedFile(name: "check", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="check, tick, done, ok, success">
  <polyline points="4,12.75 9.5,18.25 20.25,6.25"/>
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
    EmbeddedFile(name: "clipboard", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clipboard, paste, form, survey, questionnaire">
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
    EmbeddedFile(name: "clock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="clock, time, hours, duration, recent">
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud, cloudy, overcast, saas, internet">
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
    EmbeddedFile(name: "cloud-upload", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="cloud-upload, drop files, upload to cloud, dropzone, backup">
  <path d="M8 16.5 H7.4 A4.22 4.22 0 0 1 7 8.1 A4.9 4.9 0 0 1 16.6 7.7 A4.45 4.45 0 0 1 16.4 16.5 H16"/>
  <line x1="12" y1="12.5" x2="12" y2="20.75"/>
  <polyline points="8.75,15.25 12,12 15.25,15.25"/>
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
    EmbeddedFile(name: "copy", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="copy, duplicate, clone">
  <rect x="8.75" y="8.75" width="11.75" height="11.75" rx="2.25"/>
  <path d="M5.75 15.25 A2.25 2.25 0 0 1 3.5 13 V5.75 A2.25 2.25 0 0 1 5.75 3.5 H13 A2.25 2.25 0 0 1 15.25 5.75"/>
</svg>

"""##),
    EmbeddedFile(name: "download", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="download, import">
  <line x1="12" y1="3.5" x2="12" y2="15"/>
  <polyline points="7,10.25 12,15.25 17,10.25"/>
  <path d="M3.75 16 V18.25 A2.25 2.25 0 0 0 6 20.5 H18 A2.25 2.25 0 0 0 20.25 18.25 V16"/>
</svg>

"""##),
    EmbeddedFile(name: "edit", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="edit, pencil, rename, modify, write">
  <path d="M3.75 20.25 L5 15.5 L15.9 4.6 A2.5 2.5 0 0 1 19.4 8.1 L8.5 19 Z"/>
  <line x1="13.25" y1="7.25" x2="16.75" y2="10.75"/>
</svg>

"""##),
    EmbeddedFile(name: "export", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="export, share up">
  <line x1="12" y1="14.5" x2="12" y2="3.5"/>
  <polyline points="8,7.25 12,3.25 16,7.25"/>
  <path d="M8.5 10.5 H7.25 A2 2 0 0 0 5.25 12.5 V18.75 A2 2 0 0 0 7.25 20.75 H16.75 A2 2 0 0 0 18.75 18.75 V12.5 A2 2 0 0 0 16.75 10.5 H15.5"/>
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
    EmbeddedFile(name: "fast-forward", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="fast-forward">
  <polygon points="3.75,6 11.75,12 3.75,18"/>
  <polygon points="12.5,6 20.5,12 12.5,18"/>
</svg>

"""##),
    EmbeddedFile(name: "film", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="film, movie, movies, cinema, clip">
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
    EmbeddedFile(name: "gamepad", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="gamepad, game, games, controller, gaming">
  <path d="M7.5 6.75 H16.5 C20 6.75 21 12 21 15.5 A2.75 2.75 0 0 1 16 17 L14.75 15 H9.25 L8 17 A2.75 2.75 0 0 1 3 15.5 C3 12 4 6.75 7.5 6.75 Z"/>
  <line x1="8.5" y1="9.25" x2="8.5" y2="12.75"/>
  <line x1="6.75" y1="11" x2="10.25" y2="11"/>
  <circle cx="14.5" cy="12" r="1.1" fill="currentColor" stroke="none"/>
  <circle cx="17" cy="9.75" r="1.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "globe", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="globe, world, web, language, website, earth, international">
  <circle cx="12" cy="12" r="9"/>
  <line x1="3" y1="12" x2="21" y2="12"/>
  <ellipse cx="12" cy="12" rx="4" ry="9"/>
</svg>

"""##),
    EmbeddedFile(name: "headphones", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="headphones, listen, headset, podcast">
  <path d="M4 15.5 V12 A8 8 0 0 1 20 12 V15.5"/>
  <rect x="3.5" y="14" width="4.25" height="6.75" rx="1.75"/>
  <rect x="16.25" y="14" width="4.25" height="6.75" rx="1.75"/>
</svg>

"""##),
    EmbeddedFile(name: "heart", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heart, like, favorite, favourite, love, wishlist, health">
  <path d="M12 20.25 L4.6 12.9 A4.9 4.9 0 0 1 11.5 5.95 L12 6.45 L12.5 5.95 A4.9 4.9 0 0 1 19.4 12.9 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "heart-pulse", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="heart-pulse, vitals, heart rate, cardiology">
  <path d="M12 20.25 L4.6 12.9 A4.9 4.9 0 0 1 11.5 5.95 L12 6.45 L12.5 5.95 A4.9 4.9 0 0 1 19.4 12.9 Z"/>
  <polyline points="6.75,11.25 9.75,11.25 11.25,8.5 13.25,14 14.5,11.25 17.25,11.25"/>
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="home, house, start page, main">
  <path d="M3.25 11.25 L12 3.75 L20.75 11.25"/>
  <path d="M5.75 9.25 V20.25 H18.25 V9.25"/>
  <path d="M9.75 20.25 V14.5 H14.25 V20.25"/>
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
    EmbeddedFile(name: "image", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="image, picture, photo, photos, gallery, thumbnail">
  <rect x="3" y="4" width="18" height="16" rx="2.5"/>
  <circle cx="8.4" cy="9" r="1.7"/>
  <polyline points="3.5,17.5 8.75,13 12.25,16.25 15.75,12 20.5,16.75"/>
</svg>

"""##),
    EmbeddedFile(name: "key", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="key, access key, credentials, secret, api key">
  <circle cx="7.75" cy="16.25" r="4.5"/>
  <line x1="11" y1="13" x2="20.5" y2="3.5"/>
  <polyline points="16.25,7.75 19,10.5"/>
  <polyline points="13.5,10.5 15.5,12.5"/>
</svg>

"""##),
    EmbeddedFile(name: "lock", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="lock, locked, secure, private, password, security">
  <rect x="4.5" y="10.5" width="15" height="10.5" rx="2.5"/>
  <path d="M7.75 10.5 V7.5 A4.25 4.25 0 0 1 16.25 7.5 V10.5"/>
  <circle cx="12" cy="15.75" r="1.5" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "map", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="map, atlas, area, region">
  <path d="M3.5 6 L9 3.75 L15 6 L20.5 3.75 V18 L15 20.25 L9 18 L3.5 20.25 Z"/>
  <line x1="9" y1="3.75" x2="9" y2="18"/>
  <line x1="15" y1="6" x2="15" y2="20.25"/>
</svg>

"""##),
    EmbeddedFile(name: "map-pin", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="map-pin, location, pin, place, address, marker, destination">
  <path d="M12 21 C8.2 17 5.25 13.6 5.25 9.9 A6.75 6.75 0 0 1 18.75 9.9 C18.75 13.6 15.8 17 12 21 Z"/>
  <circle cx="12" cy="9.9" r="2.5"/>
</svg>

"""##),
    EmbeddedFile(name: "menu", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="menu, hamburger, navigation menu, burger">
  <line x1="3.5" y1="6.5" x2="20.5" y2="6.5"/>
  <line x1="3.5" y1="12" x2="20.5" y2="12"/>
  <line x1="3.5" y1="17.5" x2="20.5" y2="17.5"/>
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
    EmbeddedFile(name: "minus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="minus, subtract, decrease, less">
  <line x1="4" y1="12" x2="20" y2="12"/>
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
    EmbeddedFile(name: "music", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="music, song, note, track, playlist, spotify">
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
    EmbeddedFile(name: "next", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="next, skip, next track">
  <polygon points="5.25,5 15.5,12 5.25,19"/>
  <line x1="18.75" y1="5" x2="18.75" y2="19"/>
</svg>

"""##),
    EmbeddedFile(name: "paperclip", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="paperclip, attach, attachment">
  <path d="M20 11 L11.9 19.1 A4.6 4.6 0 0 1 5.4 12.6 L12.9 5.1 A3.1 3.1 0 0 1 17.28 9.48 L9.6 17.16 A1.55 1.55 0 0 1 7.4 14.97 L14.2 8.17"/>
</svg>

"""##),
    EmbeddedFile(name: "pause", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="pause">
  <rect x="6" y="4.5" width="4" height="15" rx="1"/>
  <rect x="14" y="4.5" width="4" height="15" rx="1"/>
</svg>

"""##),
    EmbeddedFile(name: "phone", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="phone, call, telephone, dial, contact">
  <path d="M5.2 3.5 H8.2 L10 8.2 L7.6 9.9 A12.5 12.5 0 0 0 14.1 16.4 L15.8 14 L20.5 15.8 V18.8 A1.7 1.7 0 0 1 18.8 20.5 A15.3 15.3 0 0 1 3.5 5.2 A1.7 1.7 0 0 1 5.2 3.5 Z"/>
</svg>

"""##),
    EmbeddedFile(name: "play", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="play, start, resume">
  <polygon points="7,4.25 19.5,12 7,19.75"/>
</svg>

"""##),
    EmbeddedFile(name: "play-circle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="play-circle, watch, play button">
  <circle cx="12" cy="12" r="9"/>
  <polygon points="10,8.25 16,12 10,15.75"/>
</svg>

"""##),
    EmbeddedFile(name: "plus", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="plus, add, new, create">
  <line x1="12" y1="4" x2="12" y2="20"/>
  <line x1="4" y1="12" x2="20" y2="12"/>
</svg>

"""##),
    EmbeddedFile(name: "previous", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="previous, skip back, previous track">
  <polygon points="18.75,5 8.5,12 18.75,19"/>
  <line x1="5.25" y1="5" x2="5.25" y2="19"/>
</svg>

"""##),
    EmbeddedFile(name: "record", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="record">
  <circle cx="12" cy="12" r="8.5"/>
  <circle cx="12" cy="12" r="4.5" fill="currentColor" stroke="none"/>
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="repeat, loop, recurring">
  <path d="M4 11 V10 A3.5 3.5 0 0 1 7.5 6.5 H19.5"/>
  <polyline points="16.5,3.25 19.75,6.5 16.5,9.75"/>
  <path d="M20 13 V14 A3.5 3.5 0 0 1 16.5 17.5 H4.5"/>
  <polyline points="7.5,14.25 4.25,17.5 7.5,20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "rewind", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="rewind">
  <polygon points="20.25,6 12.25,12 20.25,18"/>
  <polygon points="11.5,6 3.5,12 11.5,18"/>
</svg>

"""##),
    EmbeddedFile(name: "route", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="route, journey, trip, path">
  <circle cx="6" cy="18.5" r="2.5"/>
  <circle cx="18" cy="5.5" r="2.5"/>
  <path d="M15.5 5.5 H8.25 A3.25 3.25 0 0 0 8.25 12 H15.75 A3.25 3.25 0 0 1 15.75 18.5 H8.5"/>
</svg>

"""##),
    EmbeddedFile(name: "save", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="save, floppy, save file">
  <path d="M3.75 6 A2.25 2.25 0 0 1 6 3.75 H15.75 L20.25 8.25 V18 A2.25 2.25 0 0 1 18 20.25 H6 A2.25 2.25 0 0 1 3.75 18 Z"/>
  <path d="M7.5 20.25 V13.5 H16.5 V20.25"/>
  <path d="M8 3.75 V8 H14"/>
</svg>

"""##),
    EmbeddedFile(name: "search", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="search, find, magnifier, magnifying glass, lookup, explore">
  <circle cx="10.5" cy="10.5" r="7"/>
  <line x1="15.6" y1="15.6" x2="20.75" y2="20.75"/>
</svg>

"""##),
    EmbeddedFile(name: "send", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="send, paper plane, post, telegram">
  <polygon points="20.75,3.25 14.25,20.5 10.75,13.25 3.5,9.75"/>
  <line x1="20.75" y1="3.25" x2="10.75" y2="13.25"/>
</svg>

"""##),
    EmbeddedFile(name: "settings", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="settings, gear, cog, preferences, configuration, setup">
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
    EmbeddedFile(name: "shuffle", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="shuffle, random, randomize">
  <path d="M3.5 7 H6 C11.5 7 12.5 17 18 17 H20"/>
  <path d="M3.5 17 H6 C8 17 9.4 15.7 10.5 14"/>
  <path d="M13.5 10 C14.6 8.3 16 7 18 7 H20"/>
  <polyline points="17.5,4 20.5,7 17.5,10"/>
  <polyline points="17.5,14 20.5,17 17.5,20"/>
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
    EmbeddedFile(name: "sort", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="sort, order, sort by, reorder">
  <line x1="7.75" y1="4.5" x2="7.75" y2="19.5"/>
  <polyline points="3.75,8.5 7.75,4.5 11.75,8.5"/>
  <line x1="16.25" y1="4.5" x2="16.25" y2="19.5"/>
  <polyline points="12.25,15.5 16.25,19.5 20.25,15.5"/>
</svg>

"""##),
    EmbeddedFile(name: "star", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="star, rating, featured, review">
  <polygon points="12,3.4 14.53,9.32 20.94,9.9 16.09,14.13 17.53,20.4 12,17.1 6.47,20.4 7.91,14.13 3.06,9.9 9.47,9.32"/>
</svg>

"""##),
    EmbeddedFile(name: "star-half", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="star-half, half star">
  <polygon points="12,3.4 14.53,9.32 20.94,9.9 16.09,14.13 17.53,20.4 12,17.1 6.47,20.4 7.91,14.13 3.06,9.9 9.47,9.32"/>
  <polygon points="12,3.4 9.47,9.32 3.06,9.9 7.91,14.13 6.47,20.4 12,17.1" fill="currentColor" stroke="none"/>
</svg>

"""##),
    EmbeddedFile(name: "stop", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="stop">
  <rect x="5" y="5" width="14" height="14" rx="2"/>
</svg>

"""##),
    EmbeddedFile(name: "timer", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="timer, stopwatch, countdown, pomodoro">
  <circle cx="12" cy="13.5" r="7.5"/>
  <line x1="12" y1="13.5" x2="12" y2="9.5"/>
  <line x1="9.5" y1="3" x2="14.5" y2="3"/>
  <line x1="12" y1="3" x2="12" y2="6"/>
  <line x1="17.4" y1="8" x2="19.25" y2="6.15"/>
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="user, person, account, profile, actor, customer, member">
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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="users, people, group, team, members, customers, community">
  <circle cx="9" cy="8.25" r="3.75"/>
  <path d="M3 19.75 C3 16.6 5.5 15 9 15 S15 16.6 15 19.75"/>
  <path d="M15.4 4.7 A3.75 3.75 0 0 1 15.4 11.8"/>
  <path d="M17.5 15.4 C19.8 16 21 17.5 21 19.75"/>
</svg>

"""##),
    EmbeddedFile(name: "video", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="video, video call, camcorder, video camera, record video">
  <rect x="3" y="6" width="12.25" height="12" rx="2.5"/>
  <path d="M15.25 10.75 L21 7.25 V16.75 L15.25 13.25"/>
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
  ]

  /// Every name, sorted by its bytes, with the position of its icon's file.
  static let names: [(key: StaticString, file: Int)] = [
    ("access key", 48),
    ("account", 88),
    ("account circle", 90),
    ("activity log", 44),
    ("actor", 88),
    ("add", 66),
    ("add friend", 92),
    ("add user", 92),
    ("address", 51),
    ("adjust", 79),
    ("agenda", 10),
    ("alarm", 0),
    ("alarm clock", 0),
    ("alerts", 7),
    ("api key", 48),
    ("appointment", 11),
    ("approved user", 89),
    ("area", 50),
    ("arrow down", 1),
    ("arrow down left", 2),
    ("arrow left", 3),
    ("arrow right", 4),
    ("arrow up", 5),
    ("arrow up right", 6),
    ("atlas", 50),
    ("attach", 61),
    ("attachment", 61),
    ("audio", 96),
    ("audio input", 53),
    ("audit", 22),
    ("avatar", 90),
    ("back", 3),
    ("backup", 27),
    ("bell", 7),
    ("bell off", 8),
    ("bin", 85),
    ("booked", 11),
    ("booking", 11),
    ("bookmark", 9),
    ("burger", 52),
    ("calendar", 10),
    ("calendar check", 11),
    ("call", 63),
    ("camcorder", 94),
    ("camera", 12),
    ("cancel", 24),
    ("cardiology", 43),
    ("caret", 14),
    ("check", 13),
    ("checklist done", 22),
    ("chevron down", 14),
    ("chevron left", 15),
    ("chevron right", 16),
    ("chevron up", 17),
    ("chevrons left", 18),
    ("chevrons right", 19),
    ("chevrons up down", 20),
    ("cinema", 37),
    ("clear", 24),
    ("clip", 37),
    ("clipboard", 21),
    ("clipboard check", 22),
    ("clock", 23),
    ("clone", 30),
    ("close", 24),
    ("cloud", 25),
    ("cloud download", 26),
    ("cloud upload", 27),
    ("cloudy", 25),
    ("cog", 76),
    ("collapse", 17),
    ("community", 93),
    ("compass", 28),
    ("compose", 29),
    ("configuration", 76),
    ("contact", 63),
    ("continue", 4),
    ("controller", 39),
    ("controls", 79),
    ("copy", 30),
    ("countdown", 84),
    ("create", 66),
    ("credentials", 48),
    ("customer", 88),
    ("customers", 93),
    ("date", 10),
    ("day", 10),
    ("decrease", 54),
    ("delete", 85),
    ("destination", 51),
    ("dial", 63),
    ("dictate", 53),
    ("directions", 59),
    ("discard", 85),
    ("disclosure", 16),
    ("discover", 28),
    ("dismiss", 24),
    ("do not disturb", 8),
    ("done", 13),
    ("dots", 55),
    ("down", 1),
    ("download", 31),
    ("download from cloud", 26),
    ("draft", 29),
    ("drop files", 27),
    ("dropdown", 14),
    ("dropzone", 27),
    ("duplicate", 30),
    ("duration", 23),
    ("earth", 40),
    ("edit", 32),
    ("ellipsis", 55),
    ("events", 10),
    ("explore", 74),
    ("export", 33),
    ("eye", 34),
    ("eye off", 35),
    ("fast forward", 36),
    ("favorite", 42),
    ("favourite", 42),
    ("featured", 81),
    ("film", 37),
    ("filter", 38),
    ("filters", 79),
    ("find", 74),
    ("first page", 18),
    ("floppy", 73),
    ("following", 89),
    ("form", 21),
    ("funnel", 38),
    ("gallery", 47),
    ("game", 39),
    ("gamepad", 39),
    ("games", 39),
    ("gaming", 39),
    ("garbage", 85),
    ("gear", 76),
    ("globe", 40),
    ("go to", 6),
    ("group", 93),
    ("half star", 82),
    ("hamburger", 52),
    ("heading arrow", 59),
    ("headphones", 41),
    ("headset", 41),
    ("health", 42),
    ("heart", 42),
    ("heart pulse", 43),
    ("heart rate", 43),
    ("hidden", 35),
    ("hide", 35),
    ("history", 44),
    ("home", 45),
    ("hourglass", 46),
    ("hours", 23),
    ("house", 45),
    ("image", 47),
    ("import", 31),
    ("incoming", 2),
    ("inspection", 22),
    ("instagram", 12),
    ("international", 40),
    ("internet", 25),
    ("invisible", 35),
    ("invite", 92),
    ("journey", 72),
    ("kebab", 56),
    ("key", 48),
    ("language", 40),
    ("last page", 19),
    ("less", 54),
    ("like", 42),
    ("listen", 41),
    ("loading", 46),
    ("location", 51),
    ("lock", 49),
    ("locked", 49),
    ("lookup", 74),
    ("loop", 70),
    ("loud", 96),
    ("love", 42),
    ("magnifier", 74),
    ("magnifying glass", 74),
    ("main", 45),
    ("map", 50),
    ("map pin", 51),
    ("marker", 51),
    ("member", 88),
    ("members", 93),
    ("menu", 52),
    ("mic", 53),
    ("microphone", 53),
    ("minus", 54),
    ("modify", 32),
    ("more", 55),
    ("more horizontal", 55),
    ("more vertical", 56),
    ("movie", 37),
    ("movies", 37),
    ("music", 57),
    ("mute", 58),
    ("navigation", 59),
    ("navigation menu", 52),
    ("new", 66),
    ("new message", 29),
    ("next", 60),
    ("next page", 16),
    ("next track", 60),
    ("note", 57),
    ("notification", 7),
    ("notifications", 7),
    ("ok", 13),
    ("open lock", 86),
    ("options", 55),
    ("order", 80),
    ("orientation", 28),
    ("overcast", 25),
    ("overflow", 56),
    ("paper plane", 75),
    ("paperclip", 61),
    ("password", 49),
    ("past", 44),
    ("paste", 21),
    ("path", 72),
    ("pause", 62),
    ("pencil", 32),
    ("pending", 46),
    ("people", 93),
    ("person", 88),
    ("phone", 63),
    ("photo", 47),
    ("photos", 47),
    ("picture", 47),
    ("pin", 51),
    ("place", 51),
    ("play", 64),
    ("play button", 65),
    ("play circle", 65),
    ("playlist", 57),
    ("plus", 66),
    ("podcast", 41),
    ("pomodoro", 84),
    ("post", 75),
    ("preferences", 76),
    ("previous", 67),
    ("previous page", 15),
    ("previous track", 67),
    ("private", 49),
    ("proceed", 4),
    ("profile", 88),
    ("questionnaire", 21),
    ("random", 78),
    ("randomize", 78),
    ("rating", 81),
    ("recent", 23),
    ("record", 68),
    ("record video", 94),
    ("recurring", 70),
    ("refine", 38),
    ("refresh", 69),
    ("region", 50),
    ("reload", 69),
    ("reminder", 7),
    ("remove", 85),
    ("remove user", 91),
    ("rename", 32),
    ("renew", 69),
    ("reorder", 80),
    ("repeat", 70),
    ("reservation", 11),
    ("restore", 44),
    ("resume", 64),
    ("return", 3),
    ("review", 81),
    ("rewind", 71),
    ("route", 72),
    ("saas", 25),
    ("save", 73),
    ("save file", 73),
    ("save for later", 9),
    ("saved", 9),
    ("schedule", 10),
    ("search", 74),
    ("secret", 48),
    ("secure", 49),
    ("security", 49),
    ("select", 20),
    ("send", 75),
    ("settings", 76),
    ("setup", 76),
    ("share", 77),
    ("share link", 77),
    ("share up", 33),
    ("show", 34),
    ("shuffle", 78),
    ("silence notifications", 8),
    ("silent", 58),
    ("skip", 60),
    ("skip back", 67),
    ("sliders", 79),
    ("snapshot", 12),
    ("social", 77),
    ("song", 57),
    ("sort", 80),
    ("sort by", 80),
    ("sound", 96),
    ("speaker", 96),
    ("spotify", 57),
    ("star", 81),
    ("star half", 82),
    ("start", 64),
    ("start page", 45),
    ("stepper", 20),
    ("stop", 83),
    ("stopwatch", 84),
    ("stream", 95),
    ("streaming", 95),
    ("subtract", 54),
    ("success", 13),
    ("survey", 21),
    ("sync", 69),
    ("synchronize", 69),
    ("take photo", 12),
    ("task done", 22),
    ("team", 93),
    ("telegram", 75),
    ("telephone", 63),
    ("thumbnail", 47),
    ("tick", 13),
    ("time", 23),
    ("timer", 84),
    ("track", 57),
    ("trash", 85),
    ("trip", 72),
    ("tune", 79),
    ("unfollow", 91),
    ("unlock", 86),
    ("unlocked", 86),
    ("up", 5),
    ("update", 69),
    ("upload", 87),
    ("upload to cloud", 27),
    ("user", 88),
    ("user check", 89),
    ("user circle", 90),
    ("user minus", 91),
    ("user plus", 92),
    ("users", 93),
    ("verified user", 89),
    ("versions", 44),
    ("video", 94),
    ("video call", 94),
    ("video camera", 94),
    ("video player", 95),
    ("view", 34),
    ("visibility", 34),
    ("visible", 34),
    ("vitals", 43),
    ("voice", 53),
    ("volume", 96),
    ("volume off", 58),
    ("waiting", 46),
    ("wake up", 0),
    ("watch", 65),
    ("watch list", 34),
    ("web", 40),
    ("webcam", 12),
    ("website", 40),
    ("wishlist", 42),
    ("world", 40),
    ("write", 32),
    ("write message", 29),
    ("x", 24),
    ("youtube", 95),
  ]
}
