import Foundation

/// A value that JSON shows as `null` where there is none, instead of leaving the key out.
struct Nullable<Value: Encodable>: Encodable {
  /// The value, if there is one.
  let value: Value?

  /// A value or none.
  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}

extension Encodable {
  /// The answer for programs: keys in snake case and alphabetical order, one line feed at the end.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Infinities and not-a-numbers are no JSON; an answer that holds one shows how it is written.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("an answer that cannot be encoded: \(self)")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
