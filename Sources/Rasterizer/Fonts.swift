import Glibc

/// The font files that text is drawn with.
///
/// The Liberation family has the widths of Arial and Courier New to the unit, so text takes the
/// room that was measured for it, and pictures do not change with the fonts of the machine.
struct Fonts {
  /// The Debian package that has the fonts.
  static let package = "fonts-liberation2"

  /// Paths of the files; Sans comes first, since the first font serves families nobody knows.
  let paths: [String]

  private static let files = ["Sans", "Mono"].flatMap { family in
    ["Regular", "Bold", "Italic", "BoldItalic"].map { "Liberation\(family)-\($0).ttf" }
  }

  /// Folders to look in, the second edition of the family before the first.
  private static let folders = ["/usr/share/fonts", "/usr/local/share/fonts"].flatMap { root in
    ["\(root)/truetype/liberation2", "\(root)/truetype/liberation", root, "\(root)/*"]
      + ["\(root)/*/*", "\(root)/*/*/*"]
  }

  /// The files as they are installed on this machine.
  static func installed() throws(RasterError) -> Fonts {
    var paths: [String] = []
    for file in files {
      guard let path = path(of: file) else { throw .fontMissing(file: file) }
      paths.append(path)
    }
    return Fonts(paths: paths)
  }

  private static func path(of file: String) -> String? {
    for folder in folders {
      if let path = firstMatch(of: "\(folder)/\(file)") { return path }
    }
    return nil
  }

  private static func firstMatch(of pattern: String) -> String? {
    guard pattern.contains("*") else { return access(pattern, R_OK) == 0 ? pattern : nil }
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(pattern, 0, nil, &matches) == 0, let first = matches.gl_pathv?.pointee else {
      return nil
    }
    return String(cString: first)
  }

  /// Which family stands for the names that drawings use; every other name gets the first font.
  static let aliases: String = {
    let monospaced = ["monospace", "Courier New", "Courier", "Menlo", "Consolas", "Cousine"]
    let entries = monospaced.map { name in
      "<alias binding=\"same\"><family>\(name)</family>"
        + "<prefer><family>Liberation Mono</family></prefer></alias>"
    }
    return "<fontconfig>\(entries.joined())</fontconfig>"
  }()
}
