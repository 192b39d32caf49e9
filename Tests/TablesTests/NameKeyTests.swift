import Tables
import Testing

@Suite struct `The key of a name` {
  @Test(arguments: [
    ("Bocklemünd/Mengenich", "Bocklemuend / Mengenich"), ("Humboldt/Gremberg", "Humboldt Gremberg"),
    ("Keupstr.", "KEUPSTRASSE"), ("Keupstr.", "Keupstraße"), ("Müngersdorf", "Mu\u{308}ngersdorf"),
    ("Mülheim-Nord", "mülheim – nord"), ("Weißer Str.", "WEISSER STRASSE"),
  ])
  func `is the same for spellings of one name`(one: String, other: String) {
    #expect(nameKey(one) == nameKey(other))
  }

  @Test(arguments: [
    ("Neubrück", "Neu-Brück"), ("Kalk", "Kalker"), ("Mülheim", "Mulheim"), ("Köln", "Kolin"),
    ("Nord 1", "Nord 2"), ("St. Severin", "Sankt Severin"), ("Str", "Strasse"), ("", "-x"),
  ])
  func `differs for what may be another name`(one: String, other: String) {
    #expect(nameKey(one) != nameKey(other))
  }

  @Test func `the nearest names come by their keys, at most as many as asked for`() {
    let names = ["Keupstr.", "Keupviertel", "Kalk", "Kalker Feld", "Kalkum"]
    #expect(nearestNames(to: "Kalck", among: names, count: 5) == ["Kalk"])
    #expect(nearestNames(to: "Keupstrase", among: names, count: 1) == ["Keupstr."])
    #expect(nearestNames(to: "Weltraumbahnhof", among: names, count: 5).isEmpty)
  }
}
