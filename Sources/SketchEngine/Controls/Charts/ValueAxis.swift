/// A scale with round numbers at its ticks.
struct ValueAxis {
  /// Where the scale begins and ends.
  let low: Double
  let high: Double
  /// The numbers that are written along it, from low to high.
  let ticks: [Double]

  /// A scale from zero, or below, to past the largest of some numbers.
  ///
  /// - Parameters:
  ///   - values: What must fit; an empty list gives 0 to 1.
  ///   - count: About how many steps there should be.
  init(covering values: [Double], steps count: Int = 4) {
    let finite = values.filter { $0.isFinite && abs($0) < 1e12 }
    let top = max(0, finite.max() ?? 1)
    let bottom = min(0, finite.min() ?? 0)
    let step = Self.niceStep(atLeast: max(top - bottom, 1e-6) / Double(max(1, count)))
    low = (bottom / step).rounded(.down) * step
    high = max((top / step).rounded(.up), (bottom / step).rounded(.down) + 1) * step
    let first = low
    ticks = (0...Int(((high - low) / step).rounded())).map { first + Double($0) * step }
  }

  /// The smallest of 1, 2, 5, 10, 20, … that is not below a number.
  static func niceStep(atLeast value: Double) -> Double {
    var magnitude = 1.0
    while magnitude > value { magnitude /= 10 }
    while magnitude * 10 <= value { magnitude *= 10 }
    for factor in [1.0, 2, 5] where magnitude * factor >= value * 0.999_999 {
      return magnitude * factor
    }
    return magnitude * 10
  }

  /// How far along the scale a number is, from 0 to 1.
  ///
  /// Numbers too large for any axis, or not numbers at all, stay at its ends.
  func share(of value: Double) -> Double {
    value.isNaN ? 0 : max(0, min(1, (value - low) / (high - low)))
  }
}
