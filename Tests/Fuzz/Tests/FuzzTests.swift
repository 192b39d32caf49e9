import Foundation
import FuzzFormats
import Testing

/// The short run of what `Tests/Fuzz/run.sh` does for hours: the same entry points, damage drawn from
/// fixed seeds, and every input that once broke a promise (`Tests/Fuzz/Corpus`, by format).
@Suite struct `Damaged bytes` {
  private func withTarget(_ format: FuzzFormat, _ body: (FuzzTarget) throws -> Void) throws {
    let target = try FuzzTarget(format, below: FileManager.default.temporaryDirectory.path)
    defer { target.close() }
    try body(target)
  }

  @Test(arguments: FuzzFormat.allCases)
  func `sound files are read`(format: FuzzFormat) throws {
    try withTarget(format) { target in
      let endings = try target.seeds().map(target.verdict)
      #expect(endings.compactMap(\.fault) == [])
      guard case .read = endings[0] else {
        Issue.record("the first seed is refused: \(endings[0])")
        return
      }
    }
  }

  @Test(arguments: FuzzFormat.allCases)
  func `end as read or refused, with nothing lost without a word`(format: FuzzFormat) throws {
    // Looking a coordinate system up takes most of the time where a layer is read.
    let rounds: [FuzzFormat: UInt64] = [
      .csv: 1500, .plan: 400, .wkt: 60, .geojson: 60, .dbf: 80, .gpkg: 60,
    ]
    try withTarget(format) { target in
      let seeds = try target.seeds()
      var (read, refused) = (0, 0)
      for seed in 0..<(rounds[format] ?? 40) {
        var mutation = Mutation(seed: seed)
        let bytes = mutation.input(from: seeds)
        switch target.verdict(on: bytes) {
        case .read: read += 1
        case .refused: refused += 1
        case .broken(let fault):
          Issue.record("\(format.rawValue), seed \(seed), \(bytes.count) bytes: \(fault)")
        }
      }
      // Damage that is never read, or never refused, would test only one way out.
      #expect(read > 0 && (refused > 0 || [.cpg, .shx].contains(format)))
    }
  }

  @Test(arguments: FuzzFormat.allCases)
  func `inputs that once broke a promise keep it now`(format: FuzzFormat) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Corpus/\(format.rawValue)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    try withTarget(format) { target in
      for name in names.sorted() where !name.hasPrefix(".") {
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        #expect(target.verdict(on: bytes).fault == nil, "\(format.rawValue)/\(name)")
      }
    }
  }
}
