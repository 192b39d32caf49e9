import Land
import Testing

@testable import Streets

@Suite struct `Finding an address` {
  private func told(_ address: String, _ tiny: TinyStreets = TinyStreets()) throws -> String {
    try tiny.lookup().answer(address).told
  }

  @Test func `tells the two sides of a street apart`() throws {
    #expect(try told("Grenzweg 3") == "found 2 segment")
    #expect(try told("Grenzweg 4") == "found 1 segment")
    #expect(try told("grenz-weg 25a") == "outside 0 segment")
    #expect(try told("Grenzweg 12-14") == "found 1 segment")
    #expect(try told("GRENZWEG 7/9") == "found 2 segment")
  }

  @Test func `a range must lie in one area with all that is known between its ends`() throws {
    var tiny = TinyStreets()
    tiny.areaOfBlock = [1, 1, 1, 2, 0, 2]
    #expect(try told("Grenzweg 1-9", tiny) == "found 2 segment")
    #expect(try told("Grenzweg 2-30", tiny) == "found 1 segment")
    let across = try tiny.lookup().answer("Grenzweg 1-29")
    #expect(across.status == .several && across.reason == .atBorder && across.area == nil)
    #expect(Set(across.candidates.map(\.area)) == [2, 0])
    #expect(try told("Grenzweg 1-2", tiny) == "several")
    #expect(try told("Grenzweg 9-2", tiny) == "several")
    #expect(try tiny.lookup().answer("Grenzweg 9-2").number == "2-9")
    #expect(try told("Grenzweg 9/2", tiny) == "found 2 segment")
  }

  @Test func `a range with an end that no source has is not answered by the other end`() throws {
    let answer = try TinyStreets().lookup().answer("Alte Straße 13-25")
    #expect(answer.status == .unknownNumber && answer.knownBy == .neighbour && answer.area == 1)
    let far = try TinyStreets().lookup().answer("Grenzweg 3-35")
    #expect(far.status == .unknownNumber && far.area == nil)
    #expect(Set(far.candidates.map(\.area)) == [2, 0])
  }

  @Test func `asks for the number where a street lies in several areas`() throws {
    let answer = try TinyStreets().lookup().answer("Grenzweg")
    #expect(answer.status == .several && answer.reason == .numberNeeded)
    #expect(answer.candidates.map { $0.range?.text } == ["1–19", "21–29", "2–30"])
    #expect(answer.candidates.map(\.area) == [2, 0, 1])
    #expect(try told("Alte Straße") == "found 1 segment")
  }

  @Test func `does not pretend to know where a segment passes from area to area`() throws {
    let answer = try TinyStreets().lookup().answer("Quergasse 5")
    #expect(answer.status == .several && answer.reason == .atBorder && answer.area == nil)
    #expect(answer.candidates.map(\.area) == [1, 2])
    var tiny = TinyStreets()
    tiny.register = TinyStreets.header + "Quergasse,Süd,1,9,2,10\n"
    #expect(try told("Quergasse 5", tiny) == "found 1 register")
    #expect(try told("Quergasse 15", tiny) == "several")
  }

  @Test func `lists what the sources say where they contradict each other`() throws {
    var tiny = TinyStreets()
    tiny.register = TinyStreets.header + "Alte Straße,Nord,1,15,2,16\n"
    tiny.areaOfBlock = [1, 1, 1, 2, 2, 2]
    let lookup = try tiny.lookup()
    let answer = lookup.answer("Alte Str. 7")
    #expect(answer.status == .several && answer.reason == .conflict)
    #expect(answer.candidates.map(\.area) == [1, 2])
    #expect(lookup.index.conflicts.map(\.check) == ["street_elsewhere", "street_elsewhere"])
    #expect(lookup.index.totals.rowsInConflict == 1)
  }

  @Test func `answers a number that nobody has by its neighbours, and says so`() throws {
    #expect(try told("Grenzweg 41") == "unknown_number 0 neighbour")
    #expect(try told("Alte Straße 99") == "unknown_number 1 neighbour")
    var tiny = TinyStreets()
    tiny.segments[1].cells = ["15", "19", "12", "20"]
    #expect(try told("Grenzweg 13", tiny) == "unknown_number 2 neighbour")
    tiny.areaOfBlock = [1, 1, 1, 2, 0, 0]
    let between = try tiny.lookup().answer("Grenzweg 13")
    #expect(between.told == "unknown_number")
    #expect(between.candidates.map(\.area) == [2, 0])
    #expect(try told("Ödlandpfad 3") == "unknown_number 0 neighbour")
    #expect(try TinyStreets().lookup().answer("Ödlandpfad 3").block == 5)
  }

  @Test func `takes a number with a letter as its number, unless the letter is known`() throws {
    #expect(try told("Grenzweg 9c") == "found 2 segment")
    var tiny = TinyStreets()
    tiny.areaOfBlock = [1, 1, 1, 2, 0, 0]
    tiny.segments[1].cells[0] = "9b"
    #expect(try told("Grenzweg 9c", tiny) == "outside 0 segment")
  }

  @Test func `asks back by part where streets share a name`() throws {
    var tiny = TinyStreets()
    tiny.register =
      TinyStreets.header + "Am Teich (Süd),Süd,1,9,2,10\nAm Teich (Nord),Nord,1,9,2,10\n"
    tiny.areaOfBlock = [1, 1, 1, 2, 2, 2]
    let answer = try tiny.lookup().answer("am teich 3")
    #expect(answer.status == .several && answer.reason == .partNeeded)
    #expect(answer.candidates.map(\.part) == ["Nord", "Süd"])
    #expect(answer.candidates.map(\.area) == [2, 1])
    #expect(try told("Am Teich (Süd) 3", tiny) == "found 1 register")
    #expect(try told("Am Teich 3, 50999 Nord", tiny) == "found 2 register")
    #expect(try told("Grenzweg (Süd) 3", tiny) == "found 2 segment")
  }

  @Test func `is not led astray by a part that the street does not touch`() throws {
    let lookup = try TinyStreets().lookup()
    #expect(lookup.answer("Alte Straße (Nord) 3").told == "found 1 segment")
    var tiny = TinyStreets()
    tiny.register = TinyStreets.header + "Am Teich,Nord,1,9,2,10\nAlte Straße,Süd,1,15,2,16\n"
    let answer = try tiny.lookup().answer("Alte Straße (Nord) 3")
    #expect(answer.status == .several && answer.reason == .partNeeded)
    #expect(answer.candidates.map(\.area) == [1])
  }

  @Test func `proposes names for one that is misspelt, and never takes them unasked`() throws {
    let answer = try TinyStreets().lookup().answer("Grentzwek 3")
    #expect(answer.status == .unknownStreet && answer.area == nil && answer.knownBy == nil)
    #expect(answer.candidates.first?.street == "Grenzweg")
    #expect(answer.candidates.first?.area == 2)
    #expect(try told("Xylophonallee 3") == "unknown_street")
  }

  @Test(arguments: ["", "  ", "12", "…", String(repeating: "Weg ", count: 2500)])
  func `says of what is no address that it is none`(_ text: String) throws {
    let answer = try TinyStreets().lookup().answer(text)
    #expect(answer.status == .unknownStreet && answer.area == nil && answer.candidates.isEmpty)
  }
}
