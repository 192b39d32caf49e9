import Land

/// The bytes of a file as UTF-8, and how they were encoded.
struct DecodedText {
  /// UTF-8 without a byte order mark.
  let text: [UInt8]
  /// `UTF-8` or `CP1252`.
  let encoding: String
  /// Whether bytes without a meaning in CP1252 were met; they became U+FFFD.
  let hasUndefinedBytes: Bool
  /// What was assumed.
  let findings: [Finding]

  /// Decides by byte order mark, then by validity as UTF-8, else takes CP1252 and says so.
  init(bytes: [UInt8], file: String) throws(InputError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "encoding", severity: .error, place: Place(file: file),
            message: Words.unreadableEncoding, mend: Words.mendEncoding)
        ])
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil {
      (text, encoding, hasUndefinedBytes, findings) = (body, "UTF-8", false, [])
      return
    }
    var decoded = [UInt8]()
    decoded.reserveCapacity(body.count + body.count / 8)
    var isUndefined = false
    for byte in body {
      if byte < 0x80 {
        decoded.append(byte)
      } else {
        let scalar = windows1252[Int(byte) - 0x80]
        if scalar == "\u{FFFD}" { isUndefined = true }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    (text, encoding, hasUndefinedBytes) = (decoded, "CP1252", isUndefined)
    findings = [
      Finding(
        check: "encoding", severity: .note, place: Place(file: file), message: Words.assumedCP1252,
        mend: Words.mendAssumedCP1252)
    ]
  }
}

/// Windows code page 1252 from byte 0x80 on; U+FFFD where it defines nothing.
private let windows1252: [Unicode.Scalar] =
  [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
    "ž", "Ÿ",
  ] + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }
