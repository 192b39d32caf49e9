/// The bytes of a `.dbf`, made and counted without the code under test.
struct TableBytes {
  /// A field of a table: its name, its letter, where it begins in a row, and its width.
  struct Field {
    let name: [UInt8]
    let letter: UInt8
    let start: Int
    let width: Int
  }

  /// How many rows the header states.
  let rows: Int
  /// The fields.
  let fields: [Field]
  /// Whether header, fields and rows fit each other and the file's length.
  let isWhole: Bool
  private let bytes: [UInt8]
  private let header: Int
  private let length: Int

  /// Takes a table apart.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count >= 33 else {
      (rows, fields, isWhole, header, length) = (0, [], false, 0, 0)
      return
    }
    rows = (0..<4).reduce(0) { $0 | Int(bytes[4 + $1]) << (8 * $1) }
    header = Int(bytes[8]) | Int(bytes[9]) << 8
    length = Int(bytes[10]) | Int(bytes[11]) << 8
    var fields: [Field] = []
    var (place, start) = (32, 1)
    while place + 32 <= min(header, bytes.count), bytes[place] != 0x0D {
      let letter = bytes[place + 11]
      let isLong = letter == UInt8(ascii: "C")
      let width = Int(bytes[place + 16]) + (isLong ? Int(bytes[place + 17]) << 8 : 0)
      let name = Array(bytes[place..<place + 11].prefix { $0 != 0 })
      fields.append(Field(name: name, letter: letter, start: start, width: width))
      (place, start) = (place + 32, start + width)
    }
    self.fields = fields
    let end = header + rows * length
    isWhole = start == length && (end == bytes.count || end + 1 == bytes.count)
  }

  /// The visible ASCII of a cell, if all of it is ASCII and it holds any.
  func visible(row: Int, _ field: Field) -> [UInt8]? {
    let start = header + row * length + field.start
    let cell = bytes[start..<start + field.width].prefix { $0 != 0 }
    let seen = cell.filter { $0 > 32 }
    return seen.isEmpty || cell.contains { $0 > 126 } ? nil : Array(seen)
  }

  /// Whether a row is marked as deleted or has another mark than it should.
  func isMarked(row: Int) -> Bool { bytes[header + row * length] != 0x20 }
}

extension TableBytes {
  /// A table with a column of every kind and four rows, the last of them deleted: texts with umlauts
  /// in CP1252, numbers, asterisks, dates, logicals, empty cells.
  static func everyKind() -> [UInt8] {
    let columns: [(String, Character, Int, Int)] = [
      ("KEY", "C", 6, 0), ("NAME", "C", 12, 0), ("EW", "N", 8, 0), ("QUOTE", "N", 9, 3),
      ("FLOAT", "F", 13, 5), ("DA", "L", 1, 0), ("STAND", "D", 8, 0), ("MEMO", "M", 10, 0),
    ]
    let rows = [
      [" ", "000101", "Br\u{FC}ckenau", "1234", "12.500", "1.25000e+03", "T", "20231231", ""],
      [" ", "000102", "\u{C4}hren", "********", "", "*************", "?", "", ""],
      [" ", "000103", "", "-5", "0.001", "1.00000", "F", "00000000", "1"],
      ["*", "000104", "Alt", "7", "1.000", "2.00000", "N", "20240229", ""],
    ]
    var bytes: [UInt8] = [0x03, 126, 1, 1, 4, 0, 0, 0]
    let header = 33 + 32 * columns.count
    let length = columns.reduce(1) { $0 + $1.2 }
    for number in [header, length] { bytes += [UInt8(number & 255), UInt8(number >> 8)] }
    bytes += [UInt8](repeating: 0, count: 17) + [0x57, 0, 0]
    for (name, letter, width, decimals) in columns {
      bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 11 - name.utf8.count)
      bytes += [letter.asciiValue ?? 67, 0, 0, 0, 0, UInt8(width), UInt8(decimals)]
      bytes += [UInt8](repeating: 0, count: 14)
    }
    bytes.append(0x0D)
    let widths = [1] + columns.map { $0.2 }
    for row in rows {
      for (position, cell) in row.enumerated() {
        let letters = cell.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let blanks = [UInt8](repeating: 32, count: widths[position] - letters.count)
        let isRight = position > 0 && "NF".contains(columns[position - 1].1)
        bytes += isRight ? blanks + letters : letters + blanks
      }
    }
    return bytes + [0x1A]
  }
}
