import Delimitation
import Land
import Testing

@testable import Reporting

@Suite struct `Words of reports` {
  @Test(arguments: Language.allCases)
  func `every measure of the list has a name and a formula`(language: Language) {
    let words = Words.of(language)
    for measure in Measures.all {
      #expect(KnownMeasure(id: measure.id) != nil, "no words for \(measure.id)")
      #expect(!words.formula(ofMeasure: measure.id).isEmpty, "no formula for \(measure.id)")
    }
  }

  @Test func `no measure has words that is not in the list`() {
    for known in KnownMeasure.allCases {
      #expect(Measures.measure(known.rawValue) != nil, "\(known.rawValue)")
    }
  }

  @Test func `no two measures are called the same`() {
    for language in Language.allCases {
      let names = KnownMeasure.allCases.map { Words.of(language).name(ofMeasure: $0.rawValue) }
      #expect(Set(names).count == names.count)
    }
  }

  @Test func `a layer is named behind its measure and rule`() {
    #expect(Words.german.name(ofMeasure: "pieces:Stadtteil") == "Stücke (Stadtteil)")
    #expect(Words.german.name(ofRule: "identity:Stadtteil") == "Einheiten bleiben ganz (Stadtteil)")
    #expect(Words.english.name(ofMeasure: "own_measure") == "own_measure")
  }
}
