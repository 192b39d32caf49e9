import Delimitation
import Foundation
import Land
import Testing

@testable import Reporting

@Suite struct `The paper for the steering body` {
  private static func paper(_ language: Language) -> String {
    paperPage(TinyCity.given.statusQuoFirst, run: TinyCity.givenRun, language: language)
  }

  @Test func `sets every two plans against each other both ways`() {
    let paper = Self.paper(.german)
    let names = ["Entwurf &lt;A&gt;", "Entwurf B", "Status quo"]
    for name in names { #expect(paper.contains("<dd>Für \(name) spricht: ")) }
    #expect(paper.components(separatedBy: "<dt>\(names[0]) und \(names[1])</dt>").count == 2)
    #expect(paper.contains("\(names[0]) und \(names[2]) unterscheiden sich in keiner"))
    #expect(paper.contains("mehr erreichte Menschen (100,0\u{a0}% statt 90,0\u{a0}%)"))
  }

  @Test func `tells broken rules with their reasons, and what the data leave open`() {
    let paper = Self.paper(.english)
    #expect(paper.contains("Entwurf B does not keep 1 of 3 rules:"))
    #expect(paper.contains("Area 02 has 2,200 people."))
    #expect(paper.contains("and 12 notes"))
  }

  @Test(arguments: Language.allCases)
  func `leaves room to write, and decides nothing`(language: Language) {
    let paper = Self.paper(language)
    let lines = paper.components(separatedBy: "<div class=\"lines\"")
    #expect(lines.count == 3)
    let boxes = paper.components(separatedBy: "class=\"box\"")
    #expect(boxes.count - 1 == TinyCity.given.count + 1)
    #expect(paper.contains(PaperWords.of(.of(language)).neutral))
  }

  @Test(arguments: Language.allCases)
  func `claims no search, nor do the pages beside it`(language: Language) throws {
    let files = try givenComparisonFiles(
      TinyCity.given, run: TinyCity.givenRun, seed: 7, withPaper: true, language: language)
    let claims =
      language == .german ? ["Suche", "Startwert", "bewiesen"] : ["search", "seed", "proved"]
    for file in files where file.path.hasSuffix(".html") {
      let text = file.text.replacing(/<style>(.|\n)*<\/style>/, with: "")
      for claim in claims { #expect(!text.contains(claim), "\(file.path): \(claim)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `has a sentence of its own for every rule`(language: Language) {
    let own = PaperWords.of(.of(language))
    let sentences =
      Strictness.allCases.flatMap { [own.district($0), own.identity("Stadtteil", $0)] }
      + KeepRule.Wish.allCases.map { own.keep("Stadtteil Kalk", $0, "") }
      + [
        own.count(.wholeCity), own.count(.between(1, 1)), own.count(.between(2, 2)),
        own.count(.between(2, 3)), own.band("1", "2", true), own.band("1", "2", false),
        own.connected, own.share("1", "2"), own.barrier("Rhein"), own.granted("3", "Insel"),
      ]
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { !$0.isEmpty })
  }

  @Test func `says who changes, and that an area may reach into several districts`() {
    let paper = Self.paper(.english)
    #expect(paper.contains("Newly in an area"))
    #expect(paper.contains("1 area, "))
    let bare = paperPage(
      TinyCity.given.filter { !$0.isStatusQuo }, run: TinyCity.givenRun, language: .english)
    #expect(!bare.contains("Newly in an area") && !bare.contains("The status quo stays."))
  }

  @Test func `names every file that went in with its checksum`() {
    let paper = Self.paper(.german)
    for text in ["stadt.toml", "aa00", "bb11", "../pläne/entwurf b.csv", "cc22"] {
      #expect(paper.contains(text), "\(text)")
    }
  }
}

@Suite struct `Comparisons of given plans` {
  @Test(arguments: Language.allCases)
  func `are as kept`(language: Language) throws {
    let files = try givenComparisonFiles(
      TinyCity.given, run: TinyCity.givenRun, seed: 7, withPaper: true, language: language)
    for file in files where !file.path.contains("/") {
      try Golden.expect(file.text, is: language.rawValue + "/compare/" + file.path)
    }
    #expect(Set(files.map(\.path)).count == files.count)
    let folders = Set(files.map { $0.path.split(separator: "/").first.map(String.init) ?? "" })
    #expect(folders.isSuperset(of: ["plan-1", "plan-2", "status-quo"]))
  }

  @Test func `tell broken rules in words, plan by plan`() {
    let page = comparisonPage(
      TinyCity.given.statusQuoFirst, run: TinyCity.givenRun, language: .english)
    #expect(page.contains("id=\"broken\""))
    #expect(page.components(separatedBy: "Area 02 has 2,200 people.").count == 4)
  }
}
