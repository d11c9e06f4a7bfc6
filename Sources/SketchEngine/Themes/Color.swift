/// An opaque color in sRGB.
public struct Color: Hashable, Sendable, Codable {
  /// Red, from 0 to 255.
  public var red: UInt8
  /// Green, from 0 to 255.
  public var green: UInt8
  /// Blue, from 0 to 255.
  public var blue: UInt8

  /// A color from its three parts, 0 to 255 each.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A color from a number such as `0x2563EB`.
  public init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// Black.
  public static let black = Color(0x000000)
  /// White.
  public static let white = Color(0xFFFFFF)

  /// The color mixed with another.
  ///
  /// - Parameters:
  ///   - other: What to mix in.
  ///   - share: How much of `other`, from 0 to 1.
  /// - Returns: The color between them.
  public func mixed(with other: Color, share: Double) -> Color {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Relative luminance from 0 to 1 (WCAG 2.2), read from a table so that it is the same everywhere.
  var luminance: Double {
    0.2126 * LinearLight.table[Int(red)] + 0.7152 * LinearLight.table[Int(green)]
      + 0.0722 * LinearLight.table[Int(blue)]
  }

  /// The contrast ratio to another color, from 1 to 21 (WCAG 2.2).
  public func contrast(with other: Color) -> Double {
    let a = luminance
    let b = other.luminance
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
