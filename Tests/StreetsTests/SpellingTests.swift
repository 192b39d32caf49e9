import Testing

@testable import Streets

@Suite struct `Spellings of a name` {
  @Test(arguments: [
    [
      "Venner Str.", "venner strasse", "VENNER STRASSE", "Venner Straße", "Venner-Str",
      "Vennerstr.",
    ],
    ["Große Königstraße", "Grosse Koenigstr.", "GROSSE KÖNIGSTRASSE", "große königstr"],
    ["Peter-Müller-Platz", "Peter Mueller Platz", "peter müller pl.", "Peter  Müller-Platz"],
    ["Straße des 17. Mai", "Str. des 17 Mai", "strasse des 17.mai"],
    ["Sankt-Änne-Weg", "St. Änne Weg", "st aenne-weg"], ["Allée Verte", "Allee verte"],
    ["Ko\u{308}nigsweg", "Königsweg", "Koenigsweg"],
  ])
  func `are one and the same`(_ spellings: [String]) {
    let keys = Set(spellings.map(Spelling.key))
    #expect(keys.count == 1, "\(keys)")
  }

  @Test func `keep names apart that differ by letters`() {
    let names = ["Annastr.", "Hannastr.", "Anna-Weg", "Weg 1", "Weg 12"]
    #expect(Set(names.map(Spelling.key)).count == names.count)
  }

  @Test func `sort by DIN 5007`() {
    let names = ["Ab", "Äcker", "Adler", "Apfel", "Weg 2", "Weg 10", "Zoo"]
    let mixed = ["Zoo", "Weg 10", "Adler", "Weg 2", "Äcker", "Apfel", "Ab"]
    #expect(
      mixed.sorted { GermanOrder.key($0) < GermanOrder.key($1) } == names)
    #expect(GermanOrder.letter("Äcker") == "A" && GermanOrder.letter("17. Mai") == "#")
  }
}

@Suite struct `An address as written` {
  @Test(arguments: [
    ("Alte Str. 6", "Alte Str.", "6"), ("Alte Str. 6 a", "Alte Str.", "6a"),
    ("Alte Str.6", "Alte Str.", "6"), ("Alte Str. 12-14", "Alte Str.", "12-14"),
    ("Alte Str. 7/9", "Alte Str.", "7-9"), ("Alte Str. 12 – 14", "Alte Str.", "12-14"),
    ("Straße des 17. Mai 5-7", "Straße des 17. Mai", "5-7"),
    ("Alte Str. 0012a", "Alte Str.", "12a"),
    ("Alte Str. 12a-c", "Alte Str.", "12a-12c"), ("Weg 7 12", "Weg 7", "12"),
  ])
  func `falls into name and number`(_ text: String, name: String, number: String) {
    let readings = AddressText(text).readings
    let wanted = readings.contains {
      $0.name == name && StreetLookup.text(of: $0.numbers) == number
    }
    #expect(wanted, "\(readings)")
    #expect(readings[0].numbers.isEmpty && readings[0].name == text)
  }

  @Test func `may tell the part of the city`() {
    #expect(AddressText("Alte Str. (Süd) 12").part == "Süd")
    #expect(AddressText("Alte Str. 12, 50999 Süd").part == "Süd")
    #expect(AddressText("Alte Str. 12").part == nil)
  }

  @Test func `of ten thousand characters is not read`() {
    let text = AddressText(String(repeating: "1 ", count: 5000))
    #expect(text.isTooLong && text.readings.isEmpty)
  }
}
