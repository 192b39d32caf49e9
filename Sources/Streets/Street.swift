/// A street of the city, or one of several that share its name.
public struct Street: Hashable, Sendable {
  /// The name as the register writes it, else as the segments do: `Ahornweg (Grengel)`.
  public let name: String
  /// The part of the city that stands in brackets behind the name, or nil.
  public let part: String?
  /// The city's own key, or empty.
  let key: String
  /// The name without brackets, spelled as all names are compared.
  let spelling: String
  /// The same with blanks between words, where two names differ by nothing else.
  let words: String

  /// A street by its name.
  init(name: String, key: String) {
    let (base, part) = Spelling.parted(name)
    self.name = name
    self.part = part
    self.key = key
    spelling = Spelling.key(base)
    words = Spelling.words(base)
  }
}

extension Street {
  func store(in sink: inout ByteSink) {
    for text in [name, key, spelling, words] { sink.put(text) }
    sink.put(part)
  }

  init(_ source: inout ByteSource) throws(DamagedBytes) {
    name = try source.text()
    key = try source.text()
    spelling = try source.text()
    words = try source.text()
    part = try source.optionalText()
  }
}
