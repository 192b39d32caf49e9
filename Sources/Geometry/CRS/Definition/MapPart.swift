/// The part of a well-known text that says how the map is drawn: the projected system, its method and
/// its parameters.
struct MapPart {
  /// One `PARAMETER[ … ]`.
  struct Parameter {
    let name: String
    let value: Double
    /// Where the number stands.
    let range: Range<Int>
    /// Whether it also has a number of the register, by which PROJ goes then.
    let hasCode: Bool
  }

  /// The name of the projection.
  let method: String
  /// The parameters, in their order.
  let parameters: [Parameter]

  private let tree: DefinitionTree
  private let node: DefinitionNode
  private let cuts: [Range<Int>]

  /// The first projected system of a text; nil without one, and where a parameter is no pair of a name
  /// and a number, which is said elsewhere.
  init?(_ tree: DefinitionTree) {
    let words = ["PROJCS", "PROJCRS", "PROJECTEDCRS"]
    guard let node = tree.nodes.first(where: { words.contains($0.word) }) else { return nil }
    let holder = node.nodes.first { $0.word == "CONVERSION" } ?? node
    let stated = holder.nodes.filter { $0.word == "PARAMETER" }
    let codes = stated.map { $0.nodes.filter { ["ID", "AUTHORITY"].contains($0.word) } }
    parameters = zip(stated, codes).compactMap { parameter, codes in
      guard parameter.values.count == 2, let value = parameter.values[1].number else { return nil }
      return Parameter(
        name: parameter.values[0].text, value: value, range: parameter.values[1].range,
        hasCode: !codes.isEmpty)
    }
    guard parameters.count == stated.count else { return nil }
    let method = holder.nodes.first { ["PROJECTION", "METHOD"].contains($0.word) }
    self.method = method?.values.first?.text ?? ""
    self.tree = tree
    self.node = node
    let idle = node.nodes.filter { $0.word == "EXTENSION" } + codes.flatMap { $0 }
    cuts = idle.compactMap { Self.withComma($0.range, tree.bytes) }
  }

  /// The text of the system, names alone telling what a parameter is: without their codes, and without a
  /// second definition beside the first (`EXTENSION`). One number may be replaced.
  func text(with number: Double? = nil, for position: Int = 0) -> String {
    var edits = cuts.map { ($0, [UInt8]()) }
    if let number { edits.append((parameters[position].range, Array("\(number)".utf8))) }
    edits.sort { $0.0.lowerBound < $1.0.lowerBound }
    var result: [UInt8] = []
    var next = node.range.lowerBound
    for (range, bytes) in edits {
      result += tree.bytes[next..<range.lowerBound]
      result += bytes
      next = range.upperBound
    }
    result += tree.bytes[next..<node.range.upperBound]
    return String(decoding: result, as: UTF8.self)
  }

  /// A range together with the comma before it; nil where a bracket stands there, as the first place in
  /// brackets is that of a name, and PROJ takes whatever stands there for one.
  private static func withComma(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let comma = bytes[..<range.lowerBound].lastIndex { $0 > UInt8(ascii: " ") }
    guard let comma, bytes[comma] == UInt8(ascii: ",") else { return nil }
    return comma..<range.upperBound
  }
}
