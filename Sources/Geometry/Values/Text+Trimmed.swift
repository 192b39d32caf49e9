extension String {
  /// Without blanks and line ends around.
  var trimmed: String {
    // Mostly there is nothing to trim, which the outermost bytes tell.
    let bytes = utf8
    if let first = bytes.first, let last = bytes.last, (0x21..<0x80).contains(first),
      (0x21..<0x80).contains(last)
    {
      return self
    }
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
