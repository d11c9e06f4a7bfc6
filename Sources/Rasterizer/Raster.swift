/// How an SVG becomes pixels.
public struct Raster: Hashable, Sendable {
  /// Pixels of the PNG for each px of the drawing at 96 dpi.
  public var scale: Double
  /// Dots per inch: at 192, a drawing has twice the pixels in each direction and the same size on paper.
  public var dpi: Double
  /// The width of the PNG in pixels instead of `scale` and `dpi`; the height keeps the proportions.
  public var width: Int?
  /// What is painted under the drawing, or `nil` to leave it transparent.
  public var background: Color?

  /// Says how an SVG becomes pixels; without arguments, one pixel for each px, on nothing.
  public init(
    scale: Double = 1, dpi: Double = 96, width: Int? = nil, background: Color? = nil
  ) {
    self.scale = scale
    self.dpi = dpi
    self.width = width
    self.background = background
  }
}

extension Raster {
  /// A colour in sRGB.
  public struct Color: Hashable, Sendable {
    /// How much red, from 0 to 255.
    public var red: UInt8
    /// How much green, from 0 to 255.
    public var green: UInt8
    /// How much blue, from 0 to 255.
    public var blue: UInt8

    /// White.
    public static let white = Color(red: 255, green: 255, blue: 255)

    /// A colour from its red, green and blue, each from 0 to 255.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// A colour from six hexadecimal digits with or without `#`, or `nil` for anything else.
    public init?(hex: String) {
      let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
        let value = UInt32(digits, radix: 16)
      else { return nil }
      red = UInt8(value >> 16)
      green = UInt8(value >> 8 & 0xFF)
      blue = UInt8(value & 0xFF)
    }
  }
}

/// The limits of a raster, which are refused by name before anything is painted.
enum Limit {
  /// Bytes of SVG.
  static let input = 16 << 20
  /// Pixels along a side: cairo has no larger surface.
  static let side = 32_767
  /// Pixels in a picture.
  static let pixels = 100_000_000
  /// Points along a side of a PDF page: common readers show no larger one.
  static let page = 14_400.0
  static let dpi = 1.0...9_600.0
  static let scale = 0.01...1_000.0
}

/// The pixels a drawing takes.
struct PixelSize: Hashable {
  let width: Int
  let height: Int
}

extension Raster {
  /// Pixels for a drawing of a size in px, at least one each way.
  func pixels(for drawing: DrawingSize) throws(RasterError) -> PixelSize {
    try check()
    let factor =
      if let width { Double(width) / drawing.width } else { scale * dpi / 96 }
    let across = drawing.width * factor
    let down = drawing.height * factor
    let side = Double(Limit.side) + 0.5
    guard across < side, down < side else {
      throw .pictureTooLarge(width: across, height: down)
    }
    let size = PixelSize(width: atLeastOne(across), height: atLeastOne(down))
    guard size.width * size.height <= Limit.pixels else {
      throw .pictureTooLarge(width: across, height: down)
    }
    return size
  }

  private func atLeastOne(_ pixels: Double) -> Int {
    max(1, Int(pixels.rounded(.toNearestOrAwayFromZero)))
  }

  private func check() throws(RasterError) {
    guard Limit.dpi.contains(dpi) else {
      throw .optionOutOfRange(option: "dpi", allowed: "from 1 to 9600")
    }
    guard Limit.scale.contains(scale) else {
      throw .optionOutOfRange(option: "scale", allowed: "from 0.01 to 1000")
    }
    if let width, !(1...Limit.side).contains(width) {
      throw .optionOutOfRange(option: "width", allowed: "from 1 to \(Limit.side)")
    }
  }
}
