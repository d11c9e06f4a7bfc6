/// Why an SVG could not be made into a PNG or a PDF.
public enum RasterError: Error, Hashable {
  /// A system library is not installed; `package` is the Debian package that has it.
  case libraryMissing(name: String, package: String)
  /// A library is installed but lacks a function, so it is too old.
  case libraryTooOld(name: String, function: String)
  /// A font file is not installed.
  case fontMissing(file: String)
  /// The input is no SVG.
  case notSVG(reason: String)
  /// The input declares entities or other markup of its own, which can be made to expand without end.
  case declaresMarkup
  /// The input has too many bytes.
  case inputTooLarge(bytes: Int, limit: Int)
  /// The input says neither its width and height nor its view box.
  case sizeMissing
  /// The PNG would have too many pixels.
  case pictureTooLarge(width: Double, height: Double)
  /// The PDF page would be too large; width and height are in points.
  case pageTooLarge(width: Double, height: Double)
  /// An option of the raster has a value that makes no sense.
  case optionOutOfRange(option: String, allowed: String)
  /// The libraries gave up on the drawing.
  case cannotPaint(reason: String)
  /// The process that painted the drawing took too long.
  case outOfTime(seconds: Int)
  /// The process that painted the drawing crashed, or wanted more memory than it may have.
  case crashed
  /// The process that painted the drawing says why it could not.
  case refused(message: String)
}

extension RasterError: CustomStringConvertible {
  /// What went wrong, then what to do about it.
  public var description: String {
    switch self {
    case .libraryMissing(let name, let package):
      "PNG and PDF need \(name), which is not installed. \(installing(package))"
    case .libraryTooOld(let name, let function):
      "\(name) is too old: it has no \(function). Install librsvg 2.52 or newer."
    case .fontMissing(let file):
      "PNG and PDF need the font \(file), which is not installed. \(installing(Fonts.package))"
    case .notSVG(let reason):
      "This is not an SVG: \(reason). Give a file that starts with an <svg> element."
    case .declaresMarkup:
      "The SVG declares entities in its DOCTYPE, which is refused because they can expand without "
        + "end. Remove the DOCTYPE, or save the drawing as plain SVG."
    case .inputTooLarge(let bytes, let limit):
      "The SVG has \(bytes) bytes and \(limit) are allowed. Split it, or simplify its paths."
    case .sizeMissing:
      "The SVG does not say how large it is. Give its <svg> element a width and a height in px, "
        + "or a viewBox."
    case .pictureTooLarge(let width, let height):
      "The picture would have \(whole(width)) x \(whole(height)) pixels; "
        + "32,767 along a side and 100 megapixels are allowed. Ask for a lower scale, dpi or width."
    case .pageTooLarge(let width, let height):
      "The page would have \(whole(width)) x \(whole(height)) points; "
        + "14,400 along a side are allowed. Ask for a lower scale."
    case .optionOutOfRange(let option, let allowed):
      "The \(option) must be \(allowed)."
    case .cannotPaint(let reason):
      "The SVG could not be painted: \(reason). Check it in a browser or with xmllint."
    case .outOfTime(let seconds):
      "The SVG takes more than \(seconds) seconds to paint. Simplify its filters, patterns and "
        + "repeated parts, or ask for fewer pixels."
    case .crashed:
      "The SVG takes too much memory, or makes librsvg crash. Simplify its filters and look for "
        + "numbers that are far too large."
    case .refused(let message):
      message
    }
  }

  private func whole(_ number: Double) -> String {
    guard number.isFinite, number < 1e15 else { return "more than 10^15" }
    return String(Int(number.rounded(.up)))
  }
}

/// The sentence that says how to install a Debian package.
func installing(_ package: String) -> String {
  "Install it: sudo apt-get install \(package)"
}
