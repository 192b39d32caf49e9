extension JSONScanner {
  /// The text of a string's bytes, escapes resolved; nil where they are no characters of the
  /// encoding. Half a character (a lone surrogate) throws.
  func text(_ range: Range<Int>, _ decoder: TextDecoder?) throws(JSONFault) -> String? {
    let raw = bytes[range]
    guard let escape = raw.firstIndex(of: UInt8(ascii: "\\")) else { return decoded(raw, decoder) }
    var text = ""
    var start = range.lowerBound
    var next: Int? = escape
    while let place = next {
      guard let plain = decoded(bytes[start..<place], decoder) else { return nil }
      text += plain
      start = place
      text.unicodeScalars.append(try scalar(&start))
      next = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\\"))
    }
    guard let rest = decoded(bytes[start..<range.upperBound], decoder) else { return nil }
    return text + rest
  }

  private func decoded(_ bytes: ArraySlice<UInt8>, _ decoder: TextDecoder?) -> String? {
    guard let decoder, decoder.encoding != .utf8 else {
      return String(validating: bytes, as: UTF8.self)
    }
    return decoder.text(bytes)
  }

  /// The character of an escape that was checked already; moves behind it.
  private func scalar(_ place: inout Int) throws(JSONFault) -> Unicode.Scalar {
    let letter = bytes[place + 1]
    guard letter == UInt8(ascii: "u") else {
      place += 2
      switch letter {
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      default: return Unicode.Scalar(letter)
      }
    }
    let start = place
    let unit = codeUnit(place)
    place += 6
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // The first half of a pair; the second must follow.
    guard unit < 0xDC00, place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u"), (0xDC00..<0xE000).contains(codeUnit(place)),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(codeUnit(place)) - 0xDC00)
    else { throw fault(.string, at: start) }
    place += 6
    return scalar
  }

  /// The four digits of an escape.
  private func codeUnit(_ place: Int) -> UInt16 {
    bytes[(place + 2)..<(place + 6)].reduce(0) { $0 << 4 | ($1.hexadecimal ?? 0) }
  }

  /// A value that was skipped, without blanks between its parts.
  func compact(_ range: Range<Int>, _ decoder: TextDecoder?) -> String? {
    var kept: [UInt8] = []
    var isString = false
    var isEscaped = false
    for byte in bytes[range] {
      if isString {
        isString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else if byte <= 32 {
        continue
      }
      kept.append(byte)
    }
    return decoded(kept[...], decoder)
  }

  /// The line and the character in it of a byte, both from 1.
  func lineAndCharacter(of place: Int) -> (line: Int, character: Int) {
    var line = 1
    var start = 0
    let end = min(place, bytes.count)
    for index in 0..<end where bytes[index] == 10 {
      line += 1
      start = index + 1
    }
    // Bytes that only continue a character of UTF-8 count for nothing.
    return (line, bytes[start..<end].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1)
  }

  /// The bytes from a place on, as far as a message has room for them.
  func excerpt(at place: Int) -> String {
    let end = bytes.count
    guard place < end else { return "" }
    let line = bytes[place..<min(place + 24, end)].prefix { $0 >= 32 }
    return String(String(decoding: line, as: UTF8.self).prefix(12))
  }
}
