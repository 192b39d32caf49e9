internal import Land

/// Settings that contradict each other.
extension Words {
  /// What a wish is about: "keep (Stadtteil Kalk, inside)"; of long lists of blocks the first five.
  static func subject(of rule: KeepRule) -> Phrase {
    let names = rule.subject.split(separator: ",").map { $0.drop { $0 == " " } }
    let short = Words.names(names.prefix(5).map(String.init), of: names.count)
    let wish = rule.wish.rawValue
    return Phrase(
      english: "keep (\(short.english), \(wish))", german: "keep (\(short.german), \(wish))")
  }

  static func wishedInsideAndOutside(_ subject: Phrase, blocks: Int) -> Phrase {
    Phrase(
      english: """
        \(subject.english): \(english(blocks, "block", "blocks")) of it must lie outside by another \
        wish.
        """,
      german: """
        \(subject.german): \(german(blocks, "Block davon muss", "Blöcke davon müssen")) durch einen \
        anderen Wunsch außen liegen.
        """)
  }

  static func wishedAcrossDistricts(_ subject: Phrase, districts: [String]) -> Phrase {
    Phrase(
      english: """
        \(subject.english): what must stay whole there reaches into several districts \
        (\(districts.joined(separator: ", "))), and an area must keep to one.
        """,
      german: """
        \(subject.german): Was dort ganz bleiben muss, reicht in mehrere Bezirke \
        (\(districts.joined(separator: ", "))), ein Gebiet muss aber in einem bleiben.
        """)
  }

  static func wishedTooLarge(_ subject: Phrase, people: Int64, upper: Int64) -> Phrase {
    Phrase(
      english: """
        \(subject.english): what must stay whole there has \(english(people)) inhabitants, \
        \(english(people - upper)) more than the \(english(upper)) an area may have.
        """,
      german: """
        \(subject.german): Was dort ganz bleiben muss, hat \(german(people)) Einwohner, \
        \(german(people - upper)) mehr als die \(german(upper)), die ein Gebiet haben darf.
        """)
  }

  static func wishedApartAndWhole(_ subject: Phrase) -> Phrase {
    Phrase(
      english: """
        \(subject.english): what must stay whole there holds blocks that are wished apart.
        """,
      german: """
        \(subject.german): Was dort ganz bleiben muss, enthält Blöcke, die getrennt liegen sollen.
        """)
  }

  static func wishedTorn(_ subject: Phrase, people: Int64) -> Phrase {
    Phrase(
      english: """
        \(subject.english): what must stay whole there, with \(english(people)) inhabitants, falls \
        into pieces that no area may join.
        """,
      german: """
        \(subject.german): Was dort ganz bleiben muss, mit \(german(people)) Einwohnern, zerfällt in \
        Stücke, die kein Gebiet verbinden darf.
        """)
  }

  static func wishedOutOfShare(
    _ subject: Phrase, people: Int64, deprived: Int64, bounds: ClosedRange<Double>
  ) -> Phrase {
    Phrase(
      english: """
        \(subject.english): of the \(english(people)) inhabitants that an area there can reach, \
        \(english(deprived)) live in deprived blocks; that makes no area with a deprived_share of \
        \(english(bounds)).
        """,
      german: """
        \(subject.german): Von den \(german(people)) Einwohnern, die ein Gebiet dort erreichen kann, \
        leben \(german(deprived)) in benachteiligten Blöcken; das ergibt kein Gebiet mit \
        deprived_share von \(german(bounds)).
        """)
  }

  static func wishedInTooLittleRoom(
    _ subject: Phrase, people: Int64, missing: Int64, lower: Int64, reachable: Int64
  ) -> Phrase {
    Phrase(
      english: """
        \(subject.english): it has \(english(people)) inhabitants and needs \(english(missing)) more \
        to make the \(english(lower)) of an area, but an area there can reach only \
        \(english(reachable)) in all.
        """,
      german: """
        \(subject.german): Dort leben \(german(people)) Einwohner; zu den \(german(lower)) eines \
        Gebiets fehlen \(german(missing)), aber ein Gebiet kann dort insgesamt nur \
        \(german(reachable)) erreichen.
        """)
  }

  static func frozenTwice(_ subject: Phrase, blocks: Int) -> Phrase {
    Phrase(
      english: """
        \(subject.english): \(english(blocks, "block", "blocks")) of it \
        \(blocks == 1 ? "belongs" : "belong") to another frozen area or \
        \(blocks == 1 ? "is" : "are") wished outside.
        """,
      german: """
        \(subject.german): \
        \(german(blocks, "Block davon gehört", "Blöcke davon gehören")) zu einem anderen \
        eingefrorenen Gebiet oder \(blocks == 1 ? "soll" : "sollen") außen liegen.
        """)
  }

  static func frozenCutsUnit(_ subject: Phrase, blocks: Phrase, _ count: Int) -> Phrase {
    Phrase(
      english: """
        \(subject.english): \(count == 1 ? "another block belongs" : "other blocks belong") together \
        with it and must not be parted from it: \(blocks.english).
        """,
      german: """
        \(subject.german): \(count == 1 ? "Ein weiterer Block gehört" : "Weitere Blöcke gehören") dazu \
        und \(count == 1 ? "darf" : "dürfen") nicht abgetrennt werden: \(blocks.german).
        """)
  }

  static func frozenAndApart(_ subject: Phrase, _ other: Phrase) -> Phrase {
    Phrase(
      english: "\(subject.english): it holds several blocks of \(other.english).",
      german: "\(subject.german): Darin liegen mehrere Blöcke von \(other.german).")
  }

  /// A frozen area breaks a rule by itself.
  static func frozenBreaks(_ reason: Phrase) -> Phrase {
    Phrase(
      english: "A frozen area breaks a rule: \(reason.english)",
      german: "Ein eingefrorenes Gebiet bricht eine Regel: \(reason.german)")
  }
}
