/// A day as tables write it: eight digits.
struct CalendarDay {
  /// Year, month and day with hyphens between (ISO 8601).
  let text: String

  /// The day of eight bytes; nil if they are not digits or name no day of the calendar.
  init?(_ digits: [UInt8]) {
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let numbers = digits.map { Int($0) - 0x30 }
    let year = numbers[0..<4].reduce(0) { $0 * 10 + $1 }
    let month = numbers[4] * 10 + numbers[5]
    let day = numbers[6] * 10 + numbers[7]
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    guard (1...12).contains(month), year > 0 else { return nil }
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    let plain = String(decoding: digits, as: UTF8.self)
    text = plain.prefix(4) + "-" + plain.dropFirst(4).prefix(2) + "-" + plain.suffix(2)
  }
}
