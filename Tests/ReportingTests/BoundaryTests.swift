import Delimitation
import Foundation
import Land
import TestSupport
import Testing

@testable import Geometry
@testable import Reporting

/// Where the areas of the tiny city end, in words.
@Suite struct `Boundaries in words` {
  private func report(_ streets: [(name: String, points: [(Double, Double)])]) -> Report {
    var map = TinyCity.map
    map.marks.streets = NamedLines(
      streets.map { street in
        (street.name, street.points.map { Point(x: 356_000 + $0.0, y: 5_645_000 + $0.1) })
      })
    return Report(
      plan: TinyCity.plan, problem: TinyCity.problem, map: map, provenance: TinyCity.provenance,
      evaluation: TinyCity.evaluation, areaShapes: TinyCity.areaShapes)
  }

  private func text(_ report: Report, area: Int, _ language: Language = .german) -> [String] {
    guard let description = BoundaryDescription(report) else { return [] }
    let words = Words.of(language)
    let markup = description.markup(ofArea: area, district: words.report.districts, words: words)
    return markup.source.components(separatedBy: "\n").map { line in
      line.replacing(#/<[^>]*>/#, with: "").replacing("\u{a0}", with: " ")
    }.filter { !$0.isEmpty }
  }

  @Test func `go clockwise from the north, street by street, and add up`() {
    let report = report([
      ("Nordstraße", [(0, 1010), (1200, 1010)]), ("Ostwall", [(1200, 1015), (2100, 1015)]),
      ("Quergasse", [(500, 900), (500, 1100)]),
    ])
    let lines = text(report, area: 0)
    #expect(lines[0] == "Wo das Gebiet endet")
    #expect(lines[1] == "Teil 1: Im Uhrzeigersinn vom Norden an, zusammen 6,00 km:")
    #expect(
      Array(lines[2...5]) == [
        "Im Nordwesten: Nordstraße (1,21 km)", "Im Nordosten: Ostwall (790 m)",
        "Im Osten: Blockgrenze ohne Straße (1,00 km)", "Im Süden: Grenze zu Ost (Bezirk) (2,00 km)",
      ])
    #expect(lines[6] == "Im Westen: Rand der Stadt (1,00 km)")
    #expect(lines[7] == "Aussparung 1 im Innern: Im Uhrzeigersinn vom Norden an, zusammen 2,00 km:")
    #expect(lines.last?.contains("höchstens 25 m") == true)
    #expect(text(report, area: 0, .english)[2] == "In the north-west: Nordstraße (1.21 km)")
  }

  @Test func `are not told where no streets are known`() {
    #expect(BoundaryDescription(TinyCity.report) == nil)
    #expect(!areaReportPage(TinyCity.report, language: .german).contains("Wo das Gebiet endet"))
  }

  @Test func `streets that cross, or lie too far away, do not count`() {
    let lines = NamedLines([
      ("fern", [Point(x: 0, y: 30), Point(x: 100, y: 30)]),
      ("quer", [Point(x: 50, y: -50), Point(x: 50, y: 50)]),
      ("nah", [Point(x: 0, y: -20), Point(x: 100, y: -20)]),
      ("näher", [Point(x: 100, y: 10), Point(x: 0, y: 12)]),
    ])
    let (from, to) = (Point(x: 45, y: 0), Point(x: 55, y: 0))
    #expect(lines.along(from: from, to: to, within: 25) == "näher")
    #expect(lines.along(from: from, to: to, within: 5) == nil)
    #expect(NamedLines([]).along(from: from, to: to, within: 25) == nil)
  }

  @Test(arguments: UInt64(1)...60)
  func `runs keep the whole length, and so do their rounded lengths`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = ["A", "B", "C", ""]
    var name = ""
    let steps = (0..<(1 + generator.below(80))).map { index -> BoundaryStep in
      if generator.happens(percent: 25) { name = names[generator.below(4)] }
      return BoundaryStep(
        metres: 0.5 + Double(generator.below(95)) / 10,
        middle: Point(x: Double(index), y: Double(generator.below(50))),
        street: name.isEmpty ? nil : name, barrier: nil, inside: -1, outside: -1)
    }
    let whole = steps.reduce(0) { $0 + $1.metres }
    let runs = BoundaryRun.all(steps) { BoundaryLabel($0, TinyCity.problem) }
      .roundedToTens(whole: whole)
    #expect(abs(runs.reduce(0) { $0 + $1.metres } - whole) < 1e-9, "seed \(seed)")
    #expect(runs.reduce(0) { $0 + $1.tens } == Int((whole / 10).rounded()), "seed \(seed)")
    #expect(runs.count == 1 || runs.allSatisfy { $0.metres >= BoundaryRun.shortest })
    for (one, next) in zip(runs, runs.dropFirst() + runs.prefix(1)) where runs.count > 1 {
      #expect(one.label != next.label, "seed \(seed)")
    }
  }

  @Test func `a barrier or a line of a unit is told where there is no street`() {
    let problem = TinyCity.problem
    func label(inside: Int32, outside: Int32, street: String? = nil, barrier: String? = nil)
      -> BoundaryLabel
    {
      BoundaryLabel(
        BoundaryStep(
          metres: 1, middle: Point(x: 0, y: 0), street: street, barrier: barrier, inside: inside,
          outside: outside), problem)
    }
    #expect(label(inside: 0, outside: 1, street: "A", barrier: "Rhein") == .street("A"))
    #expect(label(inside: 0, outside: 3, barrier: "Rhein") == .barrier("Rhein"))
    #expect(label(inside: 0, outside: 3) == .district("Ost"))
    #expect(label(inside: 3, outside: 5) == .unit(layer: "Stadtteil", name: "Auen"))
    #expect(label(inside: 5, outside: 4) == .blocks)
    #expect(label(inside: 0, outside: -1) == .rim)
  }

  @Test func `the compass has eight ways`() {
    let centre = Point(x: 0, y: 0)
    let ways = [(0, 9), (5, 5), (9, 1), (5, -5), (1, -9), (-5, -5), (-9, 0), (-5, 5)].map {
      BoundaryDescription.eighth(from: centre, to: Point(x: Double($0.0), y: Double($0.1)))
    }
    #expect(ways == Array(0...7))
  }
}
