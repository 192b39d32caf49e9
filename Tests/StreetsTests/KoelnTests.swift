import Land
import Project
import TestSupport
import Testing

@testable import Streets

@Suite struct `Streets of Köln` {
  /// The streets under the areas in force, read once for all claims; nil where the data is missing.
  private static let lookup: StreetLookup? = {
    guard let folder = Koeln.folder, let city = try? City(project: folder + "/koeln.toml"),
      let plan = city.statusQuo, let index = try? city.streetIndex()
    else { return nil }
    return StreetLookup(index, plan: plan.inOrderOfIDs)
  }()

  @Test func `every row and every segment is accounted for`() throws {
    guard let lookup = Self.lookup else { return }
    let all = lookup.index.totals
    #expect(all.rows == 5924 && all.records == 15_846)
    #expect(
      all.rows
        == all.rowsAgreed + all.rowsInConflict + all.rowsByPart + all.rowsWithoutPart
        + all.rowsWithoutNumbers + all.rowsLeftOut)
    #expect(all.sides == all.sidesInOneBlock + all.sidesSplit + all.sidesOutsideBlocks)
    #expect(all.sides > 20_000 && all.sidesOutsideBlocks == 0 && all.rowsAgreed > 5000)
  }

  @Test func `three hundred misspelt names find the right street first`() throws {
    guard let lookup = Self.lookup else { return }
    let names = lookup.index.entries.filter(\.hasNumbers).map {
      Spelling.parted($0.street.name).base
    }
    let result = MisspellingTrial(lookup, names: names, count: 300, seed: 5)
    #expect(result.first >= 294, "\(result.first) of 300; missed \(result.missed)")
    #expect(result.unsaid.isEmpty, "\(result.unsaid)")
  }

  @Test func `every known number of a sample of streets lies in one directory`() throws {
    guard let lookup = Self.lookup else { return }
    for entry in lookup.index.entries.enumerated().filter({ $0.offset % 20 == 0 }).map(\.element) {
      let pieces = lookup.pieces(of: entry)
      for range in entry.sides.map(\.range) + entry.registered.map(\.range) {
        for end in [range.from, range.to] {
          #expect(pieces.count { $0.range.contains(end) } == 1, "\(entry.street.name) \(end.text)")
        }
      }
    }
  }
}
