import Geometry
import Land

/// Keys that differ only by leading zeros, blanks or the case of letters: mostly one key, written in
/// two ways.
struct KeyVariants {
  private let byForm: [String: [Int]]
  private let keys: [String]

  /// Groups keys. O(n).
  init(_ keys: [String]) {
    var groups: [String: [Int]] = [:]
    groups.reserveCapacity(keys.count)
    for (index, key) in keys.enumerated() { groups[Self.form(key), default: []].append(index) }
    byForm = groups
    self.keys = keys
  }

  /// The positions of the keys that are written alike, ascending.
  func alike(_ key: String) -> [Int] { byForm[Self.form(key)] ?? [] }

  /// A warning for each block whose key is written like another's before it.
  func findings(_ map: BlockMap) -> [Finding] {
    keys.indices.compactMap { block in
      guard let first = alike(keys[block]).first, first < block else { return nil }
      var finding = Finding(
        check: "key_variant", severity: .warning,
        place: Place(file: map.file, row: map.records[block]),
        message: Words.keyVariant(keys[block], keys[first], record: map.records[first]),
        mend: Words.mendKeyVariant)
      finding.key = keys[block]
      return finding
    }
  }

  /// What all ways of writing a key have in common: no blanks, no leading zeros, small letters.
  static func form(_ key: String) -> String {
    var bytes: [UInt8] = []
    var isPlain = true
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "0") where bytes.isEmpty: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      default:
        isPlain = isPlain && byte < 128
        bytes.append(byte)
      }
    }
    if bytes.isEmpty { return key.isEmpty ? "" : "0" }
    let text = String(decoding: bytes, as: UTF8.self)
    return isPlain ? text : text.lowercased().filter { !$0.isWhitespace }
  }
}
