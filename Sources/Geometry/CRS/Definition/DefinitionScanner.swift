/// Reads the bytes of a well-known text, from front to back.
struct DefinitionScanner {
  private let bytes: [UInt8]
  private var at = 0

  /// How many brackets in brackets a text may have; real ones have eight.
  private static let deepest = 40

  /// A scanner at the beginning of some bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on to the next outermost word; false at the end.
  mutating func skipsToMore() -> Bool {
    while at < bytes.count, Self.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: ",") { at += 1 }
    return at < bytes.count
  }

  /// An outermost word.
  mutating func root() throws(DefinitionTree.Fault) -> DefinitionNode {
    let start = at
    let word = bare()
    guard !word.isEmpty, at < bytes.count, Self.closing(bytes[at]) != nil else {
      throw .unexpected(at: start)
    }
    return try node(word, from: start, depth: 0)
  }

  /// The word whose bracket comes next.
  private mutating func node(_ word: String, from start: Int, depth: Int)
    throws(DefinitionTree.Fault) -> DefinitionNode
  {
    guard depth < Self.deepest else { throw .tooMany(at: start) }
    let open = at
    let closing = Self.closing(bytes[open])
    var node = DefinitionNode(word: word.uppercased(), range: start..<start)
    repeat {
      at += 1
      try argument(of: &node, depth: depth)
      guard at < bytes.count else { throw .unclosed(word: word, at: open) }
    } while bytes[at] == UInt8(ascii: ",")
    guard bytes[at] == closing else {
      throw Self.isClosing(bytes[at]) ? .otherBracket(at: at) : .unexpected(at: at)
    }
    at += 1
    node.range = start..<at
    return node
  }

  /// What stands between two commas.
  private mutating func argument(of node: inout DefinitionNode, depth: Int)
    throws(DefinitionTree.Fault)
  {
    skipBlanks()
    let start = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      let text = try quoted()
      node.values.append(.init(text: text, isQuoted: true, range: start..<at))
      skipBlanks()
      return
    }
    let text = bare()
    if at < bytes.count, Self.closing(bytes[at]) != nil {
      guard !text.isEmpty else { throw .unexpected(at: at) }
      node.nodes.append(try self.node(text, from: start, depth: depth + 1))
      skipBlanks()
    } else {
      node.values.append(
        .init(text: text, isQuoted: false, range: start..<start + text.utf8.count))
    }
  }

  /// A text in quotation marks; two of them inside are one.
  private mutating func quoted() throws(DefinitionTree.Fault) -> String {
    let mark = UInt8(ascii: "\"")
    let open = at
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      if bytes[at] == mark {
        at += 1
        guard at < bytes.count, bytes[at] == mark else {
          return String(decoding: text, as: UTF8.self)
        }
      }
      text.append(bytes[at])
      at += 1
    }
    throw .unclosedQuote(at: open)
  }

  /// Everything up to a bracket, a comma or a quotation mark, without blanks behind it.
  private mutating func bare() -> String {
    let start = at
    while at < bytes.count, !Self.isMark(bytes[at]) { at += 1 }
    var end = at
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
  }

  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    closing(byte) != nil || isClosing(byte) || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "\"")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 32 }
}
