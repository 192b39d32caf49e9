import Foundation
import Geometry
import Land

/// Writes a project file with a comment on every choice.
struct DraftText {
  let layer: Layer
  let proposal: ColumnProposal
  let language: Language
  /// How the block file was asked to be read.
  let options: LayerOptions

  /// The whole file.
  var text: String {
    let parts =
      [head, blocks] + proposal.identity.map(identity) + [overlay, district, deprivation, rest]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    [
      comment(Words.draftHead), "format = 1", "title = \(quoted(layer.name))",
      "language = \(quoted(language.rawValue))",
    ]
  }

  private var blocks: [String] {
    var lines = [
      "[blocks]", "file = \(quoted(URL(fileURLWithPath: layer.file).lastPathComponent))",
    ]
    if let name = options.layer { lines.append("layer = \(quoted(name))") }
    if let crs = options.crs { lines.append("crs = \(quoted(crs))") }
    if let id = proposal.id {
      lines.append(comment(Words.assumedID(id, others: proposal.otherIDs)))
      lines.append("id = \(quoted(id))")
    } else {
      lines.append(comment(Words.unknownID))
      lines.append("# id = \"NUMMER\"")
    }
    if let population = proposal.population {
      lines.append(comment(Words.assumedPopulation(population)))
      lines.append("population = { column = \(quoted(population)) }")
    } else {
      lines.append(comment(Words.unknownPopulation))
      lines.append("# population = { column = \"EW\" }")
      lines.append("# population = { table = \"einwohner.csv\", column = \"EW\" }")
    }
    lines += [
      comment(Words.draftNote), "# population_note = \"…\"", comment(Words.draftTolerance),
      "tolerance = 0.5", "minimum_border = 2.0", "", comment(Words.draftTables), "# [[tables]]",
      "# file = \"indikatoren.csv\"", "# key = \(quoted(proposal.id ?? "NUMMER"))",
    ]
    return lines
  }

  private func identity(_ column: String) -> [String] {
    [
      "[[identity]]", comment(Words.assumedUnits(column)), "name = \(quoted(column))",
      "column = \(quoted(column))", comment(Words.draftSplit), "split = \"avoid\"", "weight = 1.0",
    ]
  }

  private var overlay: [String] {
    [
      comment(Words.draftOverlay), "# [[identity]]", "# name = \"Stadtviertel\"",
      "# file = \"stadtviertel.shp\"", "# column = \"NAME\"",
      "# weigh_by = { file = \"adressen.csv\", column = \"EW\", crs = \"EPSG:25832\" }",
    ]
  }

  private var district: [String] {
    guard let column = proposal.district else { return [] }
    return [
      "[district]", comment(Words.assumedDistrict(column, isNested: proposal.isNested)),
      "column = \(quoted(column))", comment(Words.draftSpan), "span = \"forbid\"",
    ]
  }

  private var deprivation: [String] {
    [
      "[deprivation]", comment(Words.unknownIndicators),
      "# indicators = [ { column = \"ARBEITSLOSE_PROZENT\", higher = \"worse\", weight = 1.0 } ]",
      "indicators = []", "minimum_population = 300", "minimum_denominator = 100",
      "minimum_weight = 0.667", "standardise = \"blocks\"", "deprived = { index_above = 1.0 }",
    ]
  }

  private var rest: [String] {
    [
      "[areas]", comment(Words.draftAreas), "count = 11", "population = [20000, 30000]",
      "population_rule = \"require\"", "deprived_share = [0.15, 0.75]", "keep = []", "",
      comment(Words.draftStatusQuo), "# [status_quo]", "# file = \"gebiete.csv\"", "", "[propose]",
      comment(Words.draftPropose), "options = 5", "seed = 2026", "time_limit = 60", "steps = 0",
      "threads = 0",
    ]
  }

  private func comment(_ phrase: Phrase) -> String {
    var lines: [String] = []
    var line = "#"
    for word in phrase[language].split(separator: " ") {
      if line.count + word.count + 1 > 100 {
        lines.append(line)
        line = "#"
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// A TOML text; quotes, backslashes and control characters are escaped.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 32 || scalar.value == 127:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
