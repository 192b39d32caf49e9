import Delimitation
import Foundation
import Land
import Testing

@testable import Geometry
@testable import Reporting

@Suite struct `Pages` {
  private static var heldRun: RunFacts {
    var run = TinyCity.run
    run.heldAgainst = TinyCity.heldAgainst
    return run
  }

  private static func pages(_ language: Language) throws -> [String] {
    let option = TinyCity.options[0]
    return [
      areaReportPage(option, language: language),
      comparisonPage(TinyCity.options.statusQuoFirst, run: heldRun, language: language),
      improvementPage(
        TinyCity.improvement, run: TinyCity.run, planFile: "<plan>.csv", language: language),
      paperPage(TinyCity.given.statusQuoFirst, run: TinyCity.givenRun, language: language),
    ]
  }

  @Test(arguments: Language.allCases)
  func `carry names as text, never as markup`(language: Language) throws {
    for page in try Self.pages(language) {
      #expect(!page.contains("<script"))
      #expect(page.contains("&lt;Übung&gt;"))
    }
    #expect(try Self.pages(language)[0].contains("&lt;script&gt;alert(&#39;x&#39;)"))
  }

  @Test(arguments: Language.allCases)
  func `are well-formed and name their language`(language: Language) throws {
    for page in try Self.pages(language) {
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
      var open: [Substring] = []
      for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
        let name = tag.output.2
        if name == "meta" { continue }
        if tag.output.1.isEmpty {
          open.append(name)
        } else {
          #expect(open.popLast() == name)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `need no network and no script`(language: Language) throws {
    for page in try Self.pages(language) {
      #expect(!page.contains("http"))
      #expect(!page.contains("src="))
      #expect(!page.contains("@import"))
    }
  }

  @Test(arguments: Language.allCases)
  func `use every key once and refer only to keys that are there`(language: Language) throws {
    for page in try Self.pages(language) {
      let keys = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(keys).count == keys.count)
      let anchors = page.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
      let fills = page.matches(of: /url\(#([^)]*)\)/).map { String($0.output.1) }
      let described = page.matches(of: /aria-labelledby="([^"]*)"/)
        .flatMap { $0.output.1.split(separator: " ").map(String.init) }
      for key in anchors + fills + described { #expect(keys.contains(key), "no \(key)") }
    }
  }

  @Test func `speak one language each`() throws {
    let german = ["Gebiet", "Menschen", "benachteiligt", "Messgröße", "Karte"]
    let english = ["Area", "people", "deprived", "Measure", " the "]
    // Class names, ids of measures and labels of the style are words for machines.
    let text = { (page: String) in
      page.replacing(/<style>(.|\n)*<\/style>/, with: "").replacing(
        /(class|id|href|fill|aria-labelledby)="[^"]*"|<code>[^<]*<.code>/, with: "")
    }
    for (index, page) in try Self.pages(.german).map(text).enumerated() {
      for word in english { #expect(!page.contains(word), "\(word)") }
      // The page of an improvement has no table of measures.
      for word in german where index < 2 || word != "Messgröße" {
        #expect(page.contains(word), "\(word)")
      }
    }
    for (index, page) in try Self.pages(.english).map(text).enumerated() {
      for word in german { #expect(!page.contains(word), "\(word)") }
      for word in english where index < 2 || word != "Measure" {
        #expect(page.contains(word), "\(word)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `show the population note wherever they show a total`(language: Language) throws {
    let note = Markup.text(TinyCity.note).source
    let page = try Self.pages(language)[0]
    // Once in the overview, once below the table, once per area.
    #expect(page.components(separatedBy: note).count - 1 >= 4)
    #expect(try Self.pages(language)[1].contains(note))
  }

  @Test func `give no rank, no score, no red and no green`() throws {
    for page in try Self.pages(.german) + Self.pages(.english) {
      for word in ["red;", "green", "#f00", "#0f0", "Gesamtpunkt", "total score"] {
        #expect(!page.contains(word), "\(word)")
      }
    }
  }

  @Test func `name the option that gains and the one that gives up`() {
    let sentences = ComparisonSentences(TinyCity.options, words: .english)
    let first = sentences.text(TinyCity.options[0])
    let second = sentences.text(TinyCity.options[1])
    #expect(first.contains("the most people reached in deprived blocks (100.0%)"))
    #expect(first.contains("the longest borders (5.0\u{a0}km)"))
    #expect(second.contains("the fewest people reached in deprived blocks (90.0%)"))
    #expect(second.contains("the shortest borders (4.0\u{a0}km)"))
    #expect(!first.contains("compact"))
  }

  @Test func `name for an option that is last in nothing where another one is ahead`() {
    // Of three options the middle one is ahead in borders only together with the second.
    let options = TinyCity.options
    let third = ComparedOption(
      folder: "option-3", report: TinyCity.weaker(coverage: 0.95), option: options[1].option)
    let text = ComparisonSentences(options + [third], words: .english).text(third)
    #expect(
      text.contains(
        "fewer people reached in deprived blocks than Option 1 (95.0% instead of 100.0%)"),
      "\(text)")
  }

  @Test func `leave a slit between blocks out of a map, and show a courtyard`() {
    let land = TinyCity.square(0, 0)
    let slit = Ring(
      points: land.points.map { Point(x: 356_500 + ($0.x - 356_000) / 2000, y: $0.y) })
    for (hole, rings) in [(slit, 1), (TinyCity.square(0.25, -0.25, size: 500), 2)] {
      let shape = MultiPolygon(polygons: [Polygon(exterior: land, holes: [hole])])
      let frame = MapFrame(
        around: MapBounds(of: [shape]), marginShare: 0.1, width: 720, heights: 240...860)
      #expect(MapPath.data(of: shape, in: frame).count { $0 == "M" } == rings)
    }
  }

  @Test(arguments: Language.allCases)
  func `come out the same twice`(language: Language) throws {
    #expect(try Self.pages(language) == Self.pages(language))
    #expect(
      try optionFiles(TinyCity.options[0], language: language)
        == optionFiles(TinyCity.options[0], language: language))
  }
}
