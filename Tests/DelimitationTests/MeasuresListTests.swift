import Foundation
import Testing

/// A measure or rule that is written but not listed would never be reported: the sources tell.
@Suite struct `Lists of measures and rules` {
  @Test(arguments: [("Measures", "Measure("), ("Rules", "Rule(")])
  func `name every one that a file of the folder declares`(folder: String, type: String) throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Delimitation/\(folder)")
    let list = try String(
      contentsOf: sources.appendingPathComponent("\(folder).swift"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
    var declared = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for part in text.components(separatedBy: "\n  static let ").dropFirst() {
        let pieces = part.components(separatedBy: " = ")
        guard pieces.count > 1, pieces[1].hasPrefix(type) else { continue }
        declared += 1
        let isListed = list.contains(".\(pieces[0]),") || list.contains(".\(pieces[0])\n")
        #expect(isListed, "\(file) declares \(pieces[0]), which \(folder).swift does not list")
      }
    }
    #expect(declared > 5)
  }
}
