/// The odd or the even house numbers between two numbers, both included.
public struct NumberRange: Hashable, Sendable {
  /// Which numbers are meant.
  public let parity: Parity
  /// The first.
  public let from: HouseNumber
  /// The last; never before the first.
  public let to: HouseNumber

  /// A range; `from` must not come after `to`.
  init(_ parity: Parity, _ from: HouseNumber, _ to: HouseNumber) {
    precondition(from <= to, "a range that ends before it begins")
    (self.parity, self.from, self.to) = (parity, from, to)
  }

  /// Whether a number is one of these.
  func contains(_ number: HouseNumber) -> Bool {
    number.parity == parity && from <= number && number <= to
  }

  /// Whether two ranges have numbers in common.
  func meets(_ other: NumberRange) -> Bool {
    parity == other.parity && from <= other.to && other.from <= to
  }

  /// The ranges that a side with these ends has: one where both ends are odd or both even, else one of
  /// each parity. Empty ones are left out.
  static func covering(_ from: HouseNumber, _ to: HouseNumber) -> [NumberRange] {
    if from.parity == to.parity { return [NumberRange(from.parity, from, to)] }
    return Parity.allCases.compactMap { parity in
      let first = from.parity == parity ? from : HouseNumber(from.number + 1)
      let last = to.parity == parity ? to : HouseNumber(to.number - 1)
      guard let first, let last, first <= last else { return nil }
      return NumberRange(parity, first, last)
    }
  }
}
