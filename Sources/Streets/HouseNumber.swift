/// A house number: 1 to 9999, with or without one letter. `12` comes before `12a`, `12a` before `13`.
public struct HouseNumber: Hashable, Comparable, Sendable {
  /// The number times 32, plus the place of the letter in the alphabet (0 for none).
  let rawValue: Int32

  /// A number and a letter from 1 (a) to 26, or 0; nil outside the bounds.
  init?(_ number: Int, letter: Int = 0) {
    guard (1...9999).contains(number), (0...26).contains(letter) else { return nil }
    rawValue = Int32(number * 32 + letter)
  }

  /// A number from what a cell or a person wrote: `12`, `0012a`, `12 A`; nil for anything else.
  public init?(_ text: String) {
    var number = 0
    var letter = 0
    var digits = 0
    var hasBlank = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letter == 0 && !hasBlank && number < 10_000:
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where letter == 0 && digits > 0,
        UInt8(ascii: "A")...UInt8(ascii: "Z") where letter == 0 && digits > 0:
        letter = Int((byte | 0x20) - UInt8(ascii: "a")) + 1
      case UInt8(ascii: " ") where digits > 0: hasBlank = true
      default: return nil
      }
    }
    self.init(number, letter: letter)
  }

  private init(raw: Int32) { rawValue = raw }

  /// The number without its letter, 1 to 9999.
  public var number: Int { Int(rawValue / 32) }
  /// The same number without its letter.
  var withoutLetter: HouseNumber { HouseNumber(raw: rawValue / 32 * 32) }
  /// Which side of a street it is usually on.
  public var parity: Parity { number % 2 == 0 ? .even : .odd }
  /// As people write it: `12a`.
  public var text: String {
    let letter = UInt8(rawValue % 32)
    guard letter > 0 else { return "\(number)" }
    // Behind every letter comes the next number of the side.
    guard letter <= 26 else { return "\(number + 2)" }
    return "\(number)" + String(UnicodeScalar(UInt8(ascii: "a") + letter - 1))
  }

  /// The next one in order, with or without a meaning of its own; only to cut ranges.
  var next: HouseNumber { HouseNumber(raw: rawValue + 1) }
  /// The last one of the same parity that people would name before it: `12` before `12a`, `10` before
  /// `12`; itself where there is none.
  var previous: HouseNumber {
    if rawValue % 32 > 0 { return HouseNumber(raw: rawValue - 1) }
    return number > 2 ? HouseNumber(raw: rawValue - 64) : self
  }

  /// By number, then by letter.
  public static func < (one: HouseNumber, other: HouseNumber) -> Bool {
    one.rawValue < other.rawValue
  }
}
