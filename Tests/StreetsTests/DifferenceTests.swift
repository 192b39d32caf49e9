import Land
import TestSupport
import Testing

@testable import Streets

@Suite struct `The difference of two plans as streets` {
  private func difference(from before: [Int32], to after: [Int32]) throws -> StreetDifference {
    var tiny = TinyStreets()
    let index = try tiny.index()
    tiny.areaOfBlock = before
    let first = StreetLookup(index, plan: tiny.plan)
    tiny.areaOfBlock = after
    return StreetDifference(from: first, to: StreetLookup(index, plan: tiny.plan))
  }

  @Test func `tells what comes in, goes out and moves, with numbers`() throws {
    let same = try difference(from: [1, 1, 1, 2, 2, 0], to: [1, 1, 1, 2, 2, 0])
    #expect(same.entries.isEmpty && same.text(in: .english) == "No known address changes.\n")
    // Block 1 goes out, block 4 moves, block 6 comes in.
    let some = try difference(from: [1, 1, 1, 2, 2, 0], to: [0, 1, 1, 1, 2, 2])
    let lines = some.csv.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "change,area_id_before,area_name_before,area_id_after,area_name_after,street,part,extent,"
          + "parity,from,to,sure", "in,,,N,Nordstadt,Grenzweg,,part,odd,21,29,1",
        "in,,,N,Nordstadt,Ödlandpfad,,whole,,,,1",
        "out,S,Südstadt,,,Alte Straße,,whole,,,,1", "out,S,Südstadt,,,Grenzweg,,part,even,2,10,1",
        "moves,N,Nordstadt,S,Südstadt,Grenzweg,,part,odd,1,9,1",
      ])
    #expect(some.page(title: "Was < sich ändert", language: .german).contains("Was &lt; sich"))
  }

  @Test func `a street without numbers along several areas changes only if they do`() throws {
    var tiny = TinyStreets()
    tiny.segments[5].line = [(50, 150), (290, 150)]
    let index = try tiny.index()
    func lookup(_ areas: [Int32]) -> StreetLookup {
      tiny.areaOfBlock = areas
      return StreetLookup(index, plan: tiny.plan)
    }
    let now = lookup([1, 1, 1, 2, 2, 0])
    #expect(StreetDifference(from: now, to: now).entries.isEmpty)
    let without = StreetDifference(from: now, to: lookup([1, 1, 1, 0, 0, 0])).entries
    let path = without.filter { $0.street.street == "Ödlandpfad" }
    #expect(path.map(\.change) == [.goesOut] && path[0].street.isUncertain)
  }

  @Test func `is what the answers say, for every number of random streets`() throws {
    for seed in UInt64(0)..<40 {
      let one = RandomStreets(seed: seed)
      var other = one.tiny
      other.areaOfBlock = [2, 1] + one.tiny.areaOfBlock.dropFirst(2).reversed()
      let index = try one.tiny.index()
      let (first, second) = (
        StreetLookup(index, plan: one.tiny.plan), StreetLookup(index, plan: other.plan)
      )
      let changed = StreetDifference(from: first, to: second).entries
      for entry in index.entries where entry.hasNumbers {
        let pieces = (first.pieces(of: entry), second.pieces(of: entry))
        for number in entry.ranges.flatMap({ [$0.from, $0.to] }) {
          let areas = [pieces.0, pieces.1].map { side in
            side.first { $0.range.contains(number) }?.area ?? -1
          }
          let told = changed.filter { one in
            one.street.street == entry.street.name
              && (one.street.extent == .whole || one.street.ranges.contains { $0.contains(number) })
          }
          #expect(told.count == (areas[0] == areas[1] ? 0 : 1), "\(seed) \(entry.street.name)")
        }
      }
    }
  }
}
