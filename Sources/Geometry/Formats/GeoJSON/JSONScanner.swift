/// Goes through the bytes of a JSON text (RFC 8259) from value to value, without building a tree.
///
/// What is skipped is checked too. Nesting of any depth costs one byte a level, never a call.
struct JSONScanner {
  /// The text, in UTF-8 or another encoding that holds ASCII.
  let bytes: [UInt8]
  /// The next byte to be looked at.
  var position: Int

  /// A scanner at the start of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = 0
  }

  /// A fault at a position, or at the next byte.
  func fault(_ problem: JSONFault.Problem, at place: Int? = nil) -> JSONFault {
    let place = place ?? position
    return JSONFault(problem: place >= bytes.count ? .cut : problem, position: place)
  }

  /// The next byte after blanks, which is not taken; 0 at the end.
  mutating func peek() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return byte }
      position += 1
    }
    return 0
  }

  /// Takes one sign.
  mutating func take(_ sign: Unicode.Scalar) throws(JSONFault) {
    guard peek() == UInt8(ascii: sign) else { throw fault(.expected(String(Character(sign)))) }
    position += 1
  }

  /// Goes to the next element of a list whose bracket was taken; false at its end.
  mutating func nextElement(_ isFirst: inout Bool) throws(JSONFault) -> Bool {
    if peek() == UInt8(ascii: "]") {
      position += 1
      return false
    }
    if !isFirst {
      guard peek() == UInt8(ascii: ",") else { throw fault(.expected(", ]")) }
      position += 1
      if peek() == UInt8(ascii: "]") { throw fault(.expected("value")) }
    }
    isFirst = false
    return true
  }

  /// Goes to the next member of an object whose brace was taken: the bytes of its name, with the
  /// scanner before its value; nil at the end.
  mutating func nextName(_ isFirst: inout Bool) throws(JSONFault) -> Range<Int>? {
    if peek() == UInt8(ascii: "}") {
      position += 1
      return nil
    }
    if !isFirst {
      guard peek() == UInt8(ascii: ",") else { throw fault(.expected(", }")) }
      position += 1
    }
    isFirst = false
    guard peek() == UInt8(ascii: "\"") else { throw fault(.expected("\"")) }
    let name = try string()
    try take(":")
    return name
  }

  /// The bytes between the quotes of a string.
  mutating func string() throws(JSONFault) -> Range<Int> {
    try take("\"")
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return start..<position
      case UInt8(ascii: "\\"): try escape()
      case 0..<32: throw fault(.string)
      default: position += 1
      }
    }
    throw fault(.cut)
  }

  private mutating func escape() throws(JSONFault) {
    guard position + 1 < bytes.count else { throw fault(.cut, at: bytes.count) }
    switch bytes[position + 1] {
    case UInt8(ascii: "u"):
      guard position + 6 <= bytes.count else { throw fault(.cut, at: bytes.count) }
      guard bytes[(position + 2)..<(position + 6)].allSatisfy({ $0.hexadecimal != nil }) else {
        throw fault(.string)
      }
      position += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    default: throw fault(.string)
    }
  }

  /// Takes `true`, `false` or `null`.
  mutating func word() throws(JSONFault) -> Range<Int> {
    let start = position
    for word in ["true", "false", "null"] where bytes[start...].starts(with: word.utf8) {
      position += word.utf8.count
      return start..<position
    }
    let rest = bytes[start...].prefix(5)
    if ["true", "false", "null"].contains(where: { $0.utf8.starts(with: rest) }) {
      throw fault(.cut, at: bytes.count)
    }
    throw fault(.expected("value"))
  }

  /// Takes a value of any kind; its bytes.
  @discardableResult
  mutating func skip() throws(JSONFault) -> Range<Int> {
    _ = peek()
    let start = position
    // The brackets that are open: true for an object.
    var open: [Bool] = []
    var isFirst = true
    repeat {
      if let isObject = open.last {
        let hasMore = try isObject ? nextName(&isFirst) != nil : nextElement(&isFirst)
        if !hasMore {
          open.removeLast()
          isFirst = false
          continue
        }
      }
      switch peek() {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(bytes[position] == UInt8(ascii: "{"))
        position += 1
        isFirst = true
      case UInt8(ascii: "\""): _ = try string()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number()
      case UInt8(ascii: "N"), UInt8(ascii: "I"), UInt8(ascii: "+"), UInt8(ascii: "."):
        throw fault(.number)
      default: _ = try word()
      }
    } while !open.isEmpty
    return start..<position
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit; nil for anything else.
  var hexadecimal: UInt16? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
