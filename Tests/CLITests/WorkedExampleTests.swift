import Foundation
import Geometry
import Land
import TestSupport
import Testing

/// The example of the measures' definitions as a project of its own: eight units, three indicators, options
/// X and Y, X in force. Every figure to four digits, in every format.
@Suite struct `The worked example in every format` {
  /// Figures of areas 1 and 2 by the names of columns, of X and of Y.
  private static let areas: [(column: String, x: [String], y: [String])] = [
    ("population", ["7200", "6100"], ["6300", "6100"]),
    ("deprived_share", ["0.3333", "0.2459"], ["0.3810", "0.2459"]),
    ("deprivation_index", ["0.1339", "-0.2546"], ["0.4819", "-0.2546"]),
    ("mixing", ["0.8889", "0.7417"], ["0.9433", "0.7417"]),
  ]

  /// Figures of plans by measure; how pages call the measure and show the value; nil where X is in force.
  private static let plan:
    [(measure: String, name: String, x: String?, y: String, shownX: String, shownY: String)] = [
      (
        "dissimilarity_areas", "Dissimilarity between areas", "0.1047", "0.1566", "0.1047", "0.1566"
      ),
      (
        "dissimilarity_city", "Dissimilarity with the rest of the city", "0.3333", "0.3972",
        "0.3333", "0.3972"
      ),
      ("coverage", "Coverage", "1.0000", "1.0000", "100.00%", "100.00%"),
      ("targeting", "Targeting", "0.2932", "0.3145", "29.32%", "31.45%"),
      ("lift", "Targeting against the city", "1.3534", "1.4516", "1.3534", "1.4516"),
      ("separated_people:n", "Separated people (n)", "0.3667", "0.2500", "36.67%", "25.00%"),
      (
        "conditional_entropy:n", "Conditional entropy (n)", "0.9462", "0.6248", "0.9462 bits",
        "0.6248 bits"
      ),
      (
        "effective_splits:n", "Effective splits (n)", "2.5991", "1.7991", "2.5991 splits",
        "1.7991 splits"
      ),
      (
        "variation_of_information", "Distance from the status quo", nil, "1.2823", "",
        "1.2823 bits"
      ),
      (
        "variation_of_information_nat", "Distance from the status quo, in nat", nil, "0.8888", "",
        "0.8888 nat"
      ),
      (
        "joint_entropy", "Joint entropy with the status quo", nil, "2.2146", "", "2.2146 bits"
      ),
      (
        "normalised_variation", "Distance from the status quo, 0 to 1", nil, "0.5790", "", "0.5790"
      ),
      (
        "people_changed", "People for whom something changes", nil, "5100.0000", "",
        "5,100 people"
      ),
      (
        "people_changed_share", "People for whom something changes, share", nil, "0.2833", "",
        "28.33%"
      ),
      ("people_newly_in", "People newly inside", nil, "2100.0000", "", "2,100 people"),
      ("people_newly_out", "People newly outside", nil, "3000.0000", "", "3,000 people"),
    ]

  private static let index = [
    "1.2027", "0.5508", "-0.9712", "-0.4009", "1.8126", "-1.1211", "-0.6552", "-0.4177",
  ]

  private func digits(_ value: Any?) -> String {
    (value as? NSNumber).map { String(format: "%.4f", $0.doubleValue) } ?? "none"
  }

  private func digits(_ text: String) -> String {
    Double(text).map { String(format: "%.4f", $0) } ?? "none"
  }

  private func expectAreas(_ column: String, _ values: [String], isX: Bool) {
    let wanted = Self.areas.first { $0.column == column }
    let whole = column == "population"
    let figures = (isX ? wanted?.x : wanted?.y)?.map { whole ? $0 + ".0000" : $0 }
    #expect(values == figures, "\(column) of \(isX ? "X" : "Y")")
  }

  @Test(arguments: ["x", "y"]) func `evaluate as JSON`(plan: String) throws {
    let answer = try Program.call(["evaluate", Example.project(), Example.plan(plan), "--json"])
    let json = try answer.json()
    let areas = try #require(json["areas"] as? [[String: Any]])
    for (column, _, _) in Self.areas {
      expectAreas(column, areas.map { digits($0[column]) }, isX: plan == "x")
    }
    let measures = try #require(json["plan"] as? [String: Any])
    for figure in Self.plan {
      guard let wanted = plan == "x" ? figure.x : figure.y else { continue }
      #expect(digits(measures[figure.measure]) == wanted, "\(figure.measure) of \(plan)")
    }
  }

  @Test func `the change from X to Y as JSON`() throws {
    let answer = try Program.call(["evaluate", Example.project(), Example.plan("y"), "--json"])
    let change = try #require(try answer.json()["change"] as? [String: Any])
    #expect(digits(change["joint_entropy"]) == "2.2146")
    let overlap = try #require(change["overlap"] as? [[String: Any]])
    let rows = overlap.map { row in
      "\(row["from"] as? String ?? "0") \(row["to"] as? String ?? "0") \(digits(row["people"]))"
    }
    #expect(
      rows == [
        "1 1 4200.0000", "1 0 3000.0000", "2 2 6100.0000", "0 0 2600.0000", "0 1 2100.0000",
      ])
  }

  @Test(arguments: ["x", "y"]) func `evaluate as text`(plan: String) throws {
    let text = try Program.call(["evaluate", Example.project(), Example.plan(plan)]).output
      .replacing("\u{a0}", with: " ").replacing("−", with: "-")
    let lines = text.split(separator: "\n").map(String.init)
    for figure in Self.plan {
      let shown = plan == "x" ? figure.shownX : figure.shownY
      if shown.isEmpty { continue }
      #expect(
        lines.contains { $0.hasPrefix(figure.name + "  ") && $0.hasSuffix(shown) },
        "\(figure.name) \(shown) of \(plan)")
    }
    for (_, x, y) in Self.areas.dropFirst(2) {
      for value in plan == "x" ? x : y { #expect(text.contains(value), "\(value) of \(plan)") }
    }
    let shares = plan == "x" ? ["33.33%", "24.59%"] : ["38.10%", "24.59%"]
    for share in shares { #expect(text.contains(share), "\(share) of \(plan)") }
  }

  @Test func `options.csv, areas.csv, areas.geojson and blocks.geojson`() throws {
    let out = try Example.compared()
    let rows = Example.text(out + "/options.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    for figure in Self.plan {
      for (option, wanted) in [("plan-1", figure.x), ("plan-2", figure.y)] {
        guard let wanted else { continue }
        let value = rows.first { $0[0] == option && $0[2] == figure.measure }?[3]
        #expect(digits(value ?? "") == wanted, "\(figure.measure) of \(option)")
      }
    }
    for (option, isX) in [("plan-1", true), ("plan-2", false)] {
      let json = try #require(
        try JSONSerialization.jsonObject(
          with: Data(Example.text(out + "/\(option)/areas.geojson").utf8)) as? [String: Any])
      let features = try #require(json["features"] as? [[String: Any]])
      let properties = features.compactMap { $0["properties"] as? [String: Any] }
      for (column, _, _) in Self.areas {
        expectAreas(column, properties.map { digits($0[column]) }, isX: isX)
      }
      try expectTable(Example.text(out + "/\(option)/areas.csv"), isX: isX)
    }
    let blocks = try #require(
      try JSONSerialization.jsonObject(
        with: Data(Example.text(out + "/plan-1/blocks.geojson").utf8)) as? [String: Any])
    let units = try #require(blocks["features"] as? [[String: Any]])
    #expect(
      units.map { digits(($0["properties"] as? [String: Any])?["deprivation_index"]) }
        == Self.index)
  }

  private func expectTable(_ text: String, isX: Bool) throws {
    // Cells hold commas in quotes only where lists and objects stand, which are left out here.
    let lines = text.split(separator: "\n").map(Example.cells)
    for (column, _, _) in Self.areas {
      let position = try #require(lines[0].firstIndex(of: column))
      expectAreas(column, lines.dropFirst().map { digits($0[position]) }, isX: isX)
    }
  }

  @Test(arguments: ["plan-1", "plan-2"]) func `the pages`(option: String) throws {
    let isX = option == "plan-1"
    let out = try Example.compared()
    let report = Example.rows(ofPage: out + "/\(option)/report.html")
    let comparison = Example.rows(ofPage: out + "/index.html")
    for figure in Self.plan {
      let shown = isX ? figure.shownX : figure.shownY
      if shown.isEmpty { continue }
      #expect(report.contains { $0.prefix(2) == [figure.name, shown] }, "\(figure.name) \(shown)")
      // Status quo, X, Y.
      #expect(
        comparison.contains { $0.first == figure.name && $0[isX ? 2 : 3] == shown },
        "\(figure.name) \(shown)")
    }
    let exact = report.filter { $0.count > 4 && $0[0].hasPrefix("Area ") && $0[1].contains(",") }
    let shares = isX ? ["33.33%", "24.59%"] : ["38.10%", "24.59%"]
    #expect(exact.map { $0[2] } == shares)
    for (place, column) in [(3, "deprivation_index"), (4, "mixing")] {
      expectAreas(column, exact.map { $0[place] }, isX: isX)
    }
  }

  @Test(arguments: ["x", "y"]) func `a GeoPackage`(plan: String) throws {
    let file = try Example.exported(plan, "gpkg")
    let layer = try Layer(file: file, named: file, options: LayerOptions(layer: "areas"))
    for (column, _, _) in Self.areas {
      let cells = try #require(layer.attributes.column(column)).cells
      expectAreas(column, cells.map { digits($0 ?? "") }, isX: plan == "x")
    }
    let blocks = try Layer(file: file, named: file, options: LayerOptions(layer: "blocks"))
    let index = try #require(blocks.attributes.column("deprivation_index")).cells
    #expect(index.map { digits($0 ?? "") } == Self.index)
  }

  @Test(arguments: ["x", "y"]) func `a workbook`(plan: String) throws {
    let script = """
      import json, sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      print(json.dumps([[[c.value for c in row] for row in sheet.iter_rows()] for sheet in book]))
      """
    let file = try Example.exported(plan, "xlsx")
    guard let data = try OtherProgram.python(script, with: "openpyxl", [file]) else { return }
    let sheets = try #require(try JSONSerialization.jsonObject(with: data) as? [[[Any]]])
    for figure in Self.plan {
      guard let wanted = plan == "x" ? figure.x : figure.y else { continue }
      let row = sheets[2].first { $0[4] as? String == figure.measure }
      #expect(digits(row?[1]) == wanted, "\(figure.measure) of \(plan)")
    }
    let headings = sheets[0][0].map { $0 as? String ?? "" }
    let columns = [
      ("population", "People"), ("deprived_share", "Deprived share"),
      ("deprivation_index", "Index"), ("mixing", "Mixing 4s(1−s)"),
    ]
    for (column, heading) in columns {
      let position = try #require(headings.firstIndex(of: heading), "\(heading)")
      expectAreas(column, sheets[0].dropFirst().map { digits($0[position]) }, isX: plan == "x")
    }
    #expect(sheets[1].dropFirst().map { digits($0[4]) } == Self.index)
  }
}
