/// The text of a `.prj`, or of `crs = "…"`, brought into the one form that PROJ may read.
///
/// PROJ itself also takes a mere name and searches its register for something alike (“Soldner” becomes
/// the system of Berlin). That is guessing, so only forms that state a system are let through.
struct SystemText {
  /// What a text is.
  enum Form: Hashable {
    /// Nothing but blanks.
    case empty
    /// WKT, PROJJSON, a PROJ string or a code; `definition` is what PROJ reads, `rest` what stands
    /// behind a complete WKT.
    case stated(definition: String, rest: String)
    /// A number that looks like the code of a system: `25832`, `EPSG 25832`.
    case bareCode(Int)
    /// Anything else.
    case other
  }

  /// What it is.
  let form: Form
  /// The text without blanks and marks around it.
  let text: String

  /// Looks at a text.
  init(_ text: String) {
    self.text = text.trimmed
    form = SystemText.form(of: self.text)
  }

  /// Looks at the bytes of a file: UTF-8 or UTF-16, with a byte order mark or without, zeros at the
  /// end; what is neither is read as Latin-1, so that every byte counts.
  init(bytes: [UInt8]) {
    self.init(SystemText.decoded(bytes))
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false) }
    if bytes.count >= 4 {
      if bytes[1] == 0, bytes[3] == 0, bytes[0] != 0 {
        return utf16(bytes[...], isLittleEndian: true)
      }
      if bytes[0] == 0, bytes[2] == 0, bytes[1] != 0 {
        return utf16(bytes[...], isLittleEndian: false)
      }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String {
    let pairs = Array(bytes)
    var units: [UInt16] = []
    for at in stride(from: 0, to: pairs.count - 1, by: 2) {
      let first = UInt16(pairs[at])
      let second = UInt16(pairs[at + 1])
      units.append(isLittleEndian ? first | second << 8 : second | first << 8)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func form(of text: String) -> Form {
    if text.isEmpty { return .empty }
    if text.hasPrefix("{") { return .stated(definition: text, rest: "") }
    if let number = Int(text), (1000...999_999).contains(number) { return .bareCode(number) }
    if text.wholeMatch(of: /[A-Za-z]+:[A-Za-z0-9.+:]+/) != nil { return code(text) }
    if text.wholeMatch(of: /https?:\/\/www\.opengis\.net\/def\/crs\/\S+/) != nil {
      return .stated(definition: text, rest: "")
    }
    if let match = text.wholeMatch(of: /(?i:EPSG)[^0-9A-Za-z]*([0-9]{4,6})/),
      let number = Int(match.output.1)
    {
      return .bareCode(number)
    }
    if let form = projString(text) { return form }
    return wellKnownText(text)
  }

  /// `EPSG:25832`, `OGC:CRS84`, `urn:ogc:def:crs:EPSG::25832`.
  private static func code(_ text: String) -> Form {
    .stated(definition: text, rest: "")
  }

  /// `+proj=utm +zone=32 …`; `+init=epsg:25832` alone is the code in an older dress. A chain of steps
  /// is a way between systems and none itself.
  private static func projString(_ text: String) -> Form? {
    guard text.hasPrefix("+") || text.hasPrefix("proj=") || text.hasPrefix("init=") else {
      return nil
    }
    let words = text.split(whereSeparator: \.isWhitespace).map {
      $0.hasPrefix("+") ? String($0.dropFirst()) : String($0)
    }
    if let number = words.first?.wholeMatch(of: /init=(?i:epsg):([0-9]+)/)?.output.1 {
      let isPlain = words.dropFirst().allSatisfy { ["type=crs", "no_defs", "wktext"].contains($0) }
      return isPlain ? .stated(definition: "EPSG:\(number)", rest: "") : .other
    }
    guard words.contains(where: { $0.hasPrefix("proj=") }), !words.contains("proj=pipeline"),
      !words.contains("step")
    else { return .other }
    let whole = words.contains("type=crs") ? words : words + ["type=crs"]
    return .stated(definition: whole.map { "+" + $0 }.joined(separator: " "), rest: "")
  }

  /// The first complete `WORD[ … ]` and what stands behind it.
  private static func wellKnownText(_ text: String) -> Form {
    guard let open = text.firstIndex(where: { $0 == "[" || $0 == "(" }),
      text[..<open].wholeMatch(of: /[A-Za-z_]+\s*/) != nil
    else { return .other }
    var depth = 0
    var isQuoted = false
    let bytes = text.utf8
    for at in bytes.indices {
      switch bytes[at] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["), UInt8(ascii: "("): depth += isQuoted ? 0 : 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"):
        depth -= isQuoted ? 0 : 1
        guard depth == 0, !isQuoted else { continue }
        let end = bytes.index(after: at)
        let rest = String(text[end...].drop { $0 == "," || $0.isWhitespace }).trimmed
        return .stated(definition: String(text[..<end]), rest: rest)
      default: continue
      }
    }
    // Cut off: PROJ says where it stops making sense.
    return .stated(definition: text, rest: "")
  }
}
