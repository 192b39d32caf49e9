import Land
import Testing

@testable import Streets

@Suite struct `Directories of streets` {
  @Test func `tell whole streets, and of others the numbers`() throws {
    let lookup = try TinyStreets().lookup()
    let south = lookup.directory(ofArea: 1)
    #expect(south.entries.map(\.street) == ["Alte Straße", "Grenzweg", "Quergasse"])
    #expect(south.entries.map(\.extent) == [.whole, .part, .part])
    #expect(south.entries[1].numbers(in: .german) == "alle geraden")
    #expect(south.entries[2].isUncertain)
    let north = lookup.directory(ofArea: 2)
    #expect(north.entries[0].numbers(in: .english) == "odd 1–19")
    let outside = lookup.directory(ofArea: 0)
    #expect(outside.label == nil)
    #expect(outside.entries.map(\.street) == ["Grenzweg", "Ödlandpfad"])
    #expect(outside.entries[0].numbers(in: .german) == "ungerade 21–29")
  }

  @Test func `are found by id and by name`() throws {
    let lookup = try TinyStreets().lookup()
    #expect(lookup.area(called: "N") == 2 && lookup.area(called: "nordstadt") == 2)
    #expect(lookup.area(called: "Weststadt") == nil)
  }

  @Test func `are written as a table and as a page`() throws {
    let lookup = try TinyStreets().lookup()
    let all = [1, 2, 0].map { lookup.directory(ofArea: $0) }
    #expect(all.csv.hasPrefix("area_id,area_name,street,part,extent,parity,from,to,sure\n"))
    #expect(all.csv.contains("\nN,Nordstadt,Grenzweg,,part,odd,1,19,1\n"))
    #expect(all.csv.contains("\n,,Ödlandpfad,,whole,,,,1\n"))
    let page = all.page(title: "Stadt <A & B>", language: .german, note: { _ in nil })
    #expect(page.contains("Stadt &lt;A &amp; B&gt;") && page.contains("<h2>Ö</h2>") == false)
    #expect(page.contains("<h2>O</h2>") && page.contains("Gebiet S Südstadt: 3 Straßen"))
  }

  @Test func `invent no letters where a side is cut`() throws {
    let lookup = try TinyStreets().lookup()
    let ranges = [1, 2].flatMap { area in
      lookup.directory(ofArea: area).entries.filter { $0.street == "Quergasse" }.flatMap(\.ranges)
    }
    #expect(ranges.count == 4)
    #expect(ranges.allSatisfy { !$0.text.contains(where: \.isLetter) }, "\(ranges.map(\.text))")
  }

  @Test(arguments: UInt64(0)..<60)
  func `of all areas and outside hold every known number once`(seed: UInt64) throws {
    let lookup = try RandomStreets(seed: seed).tiny.lookup()
    let areas = Array(0...lookup.plan.labels.count)
    let directories = areas.map { lookup.directory(ofArea: $0) }
    for entry in lookup.index.entries {
      let known = entry.sides.map(\.range) + entry.registered.map(\.range)
      for number in (1...60).flatMap({ [HouseNumber($0), HouseNumber($0, letter: 1)] }) {
        guard let number, known.contains(where: { $0.contains(number) }) else { continue }
        let exactly = areas.filter { Self.lists(directories[$0], entry.street.name, number) }
        let holding =
          exactly.isEmpty
          ? areas.filter { Self.lists(directories[$0], entry.street.name, number.withoutLetter) }
          : exactly
        #expect(holding.count == 1, "seed \(seed): \(entry.street.name) \(number.text) \(holding)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `say the same as answers to single addresses`(seed: UInt64) throws {
    let lookup = try RandomStreets(seed: seed).tiny.lookup()
    for entry in lookup.index.entries {
      for number in (1...40).compactMap({ HouseNumber($0) }) {
        let answer = lookup.answer("\(entry.street.name) \(number.text)")
        guard answer.status == .found || answer.status == .outside, let area = answer.area else {
          continue
        }
        let isHeld = Self.lists(lookup.directory(ofArea: area), entry.street.name, number)
        #expect(isHeld, "seed \(seed): \(entry.street.name) \(number.text) in \(area)")
      }
    }
  }

  /// Whether a directory lists a number.
  private static func lists(_ directory: StreetDirectory, _ name: String, _ number: HouseNumber)
    -> Bool
  {
    directory.entries.contains { entry in
      entry.street == name
        && (entry.extent == .whole || entry.ranges.contains { $0.contains(number) })
    }
  }
}
