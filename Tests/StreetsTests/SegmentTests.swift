import Testing

@testable import Streets

@Suite struct `A segment` {
  @Test func `along a border has its left and its right in different blocks`() throws {
    let index = try TinyStreets().index()
    let entry = try #require(index.entries.first { $0.street.name == "Grenzweg" })
    let odd = entry.sides.filter { $0.range.parity == .odd }.map(\.blocks)
    let even = entry.sides.filter { $0.range.parity == .even }.map(\.blocks)
    #expect(odd == [[3], [4], [5]] && even == [[0], [1], [2]])
  }

  @Test func `across a border is cut between its numbers`() throws {
    let index = try TinyStreets().index()
    let entry = try #require(index.entries.first { $0.street.name == "Quergasse" })
    for side in entry.sides {
      #expect(side.blocks == [1, 4])
      #expect(side.slices.map(\.block) == [1, 4])
      #expect(side.slices[0].range.from == side.range.from)
      #expect(side.slices[1].range.to == side.range.to)
      #expect(side.slices[0].range.to.number + 2 == side.slices[1].range.from.number)
      #expect((9...12).contains(side.slices[0].range.to.number))
    }
  }

  @Test func `that runs the other way changes its sides`() throws {
    var tiny = TinyStreets()
    tiny.segments[0].line.reverse()
    let index = try tiny.index()
    let entry = try #require(index.entries.first { $0.street.name == "Grenzweg" })
    #expect(entry.sides.first { $0.range.from.number == 1 }?.blocks == [0])
    #expect(entry.sides.first { $0.range.from.number == 2 }?.blocks == [3])
  }

  @Test func `is counted once, whatever becomes of it`() throws {
    let totals = try TinyStreets().index().totals
    #expect(totals.records == 6 && totals.recordsWithoutNumbers == 1)
    #expect(totals.sides == 10 && totals.sidesInOneBlock == 8 && totals.sidesSplit == 2)
  }
}
