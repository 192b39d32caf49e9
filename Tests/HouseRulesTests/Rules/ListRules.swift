/// A folder with one file per variant, and the list that must name every one.
private struct Register: Sendable {
  let folder: String
  /// The file with the list.
  let list: String
  /// The type of what is listed, or the protocols that it fulfils.
  let types: [String]
  /// Files of the folder that hold no variant.
  var beside: Set<String> = []
  /// Whether a variant may be a folder; then the file with the folder's name holds it.
  var mayBeFolders = false

  /// The names of the variants that a file declares.
  func variants(in file: SourceFile) -> [String] {
    let kind = types.joined(separator: "|")
    let code = file.code.joined(separator: "\n")
    let patterns = [
      #"static\s+(?:let|var)\s+(\w+)\s*(?::\s*(?:\#(kind))\s*)?=\s*(?:\#(kind))\("#,
      #"static\s+(?:let|var)\s+(\w+)\s*:\s*(?:any\s+)?(?:\#(kind))\b"#,
      #"(?:struct|enum|final class)\s+(\w+)\s*:[^{]*\b(?:\#(kind))\b"#,
    ]
    return patterns.flatMap { pattern -> [String] in
      guard let regex = try? Regex<(Substring, Substring)>(pattern) else { return [pattern] }
      return code.matches(of: regex).map { String($0.output.1) }
    }
  }

  func faults(_ tree: Tree) -> [String] {
    let files = tree.swift(in: folder + "/").filter { file in
      file.path != list
        && (!mayBeFolders || file.folder == folder || file.folder == folder + "/" + file.stem)
    }
    guard !files.isEmpty else { return [] }
    guard let list = tree.file(list) else { return ["\(list): missing"] }
    let words = Set(list.code.joined(separator: "\n").split { !($0.isLetter || $0.isNumber) })
    return files.flatMap { file -> [String] in
      let names = variants(in: file)
      if names.isEmpty, !types.contains(file.stem), !file.name.contains("+"),
        !beside.contains(file.stem)
      {
        return ["\(file.path): declares no \(types[0])"]
      }
      return names.filter { !words.contains(Substring($0)) }.map {
        "\(file.path): \($0) is missing in \(list.name)"
      }
    }
  }
}

private func rule(_ register: Register, broken text: String, said: String) -> HouseRule {
  HouseRule(
    name:
      "\(register.list.split(separator: "/").last ?? "") names everything in \(register.folder)",
    faults: { register.faults($0) },
    broken: {
      Tree([
        SourceFile(path: register.list, text: "static let all = []"),
        SourceFile(path: register.folder + "/Novelty.swift", text: text),
      ])
    }, said: said)
}

let listRules: [HouseRule] = [
  rule(
    Register(
      folder: "Sources/Delimitation/Measures", list: "Sources/Delimitation/Measures/Measures.swift",
      types: ["Measure"]),
    broken: "extension Measure { static let novelty = Measure(\"novelty\") }",
    said: "novelty is missing in Measures.swift"),
  rule(
    Register(
      folder: "Sources/Delimitation/Search/Criteria",
      list: "Sources/Delimitation/Search/Criteria/Criteria.swift",
      types: ["Criterion", "AreaCriterion"]),
    broken: "enum Novelty: Criterion {}", said: "Novelty is missing in Criteria.swift"),
  rule(
    Register(
      folder: "Sources/Delimitation/Rules", list: "Sources/Delimitation/Rules/Rules.swift",
      types: ["Rule"]),
    broken: "extension Rule { static let novelty = Rule(\"novelty\") }",
    said: "novelty is missing in Rules.swift"),
  rule(
    Register(
      folder: "Sources/Geometry/Checks", list: "Sources/Geometry/Checks/Checks.swift",
      types: ["Check"]),
    broken: "struct Novelty: Check {}", said: "Novelty is missing in Checks.swift"),
  rule(
    Register(
      folder: "Sources/Geometry/Formats", list: "Sources/Geometry/Formats/Formats.swift",
      types: ["LayerFormat"], mayBeFolders: true),
    broken: "extension LayerFormat { static let novelty = LayerFormat(name: \"N\") {} }",
    said: "novelty is missing in Formats.swift"),
  rule(
    Register(
      folder: "Sources/Reporting/Formats", list: "Sources/Reporting/Formats/ExportFormats.swift",
      types: ["ExportFormat"], mayBeFolders: true),
    broken: "extension ExportFormat { static let novelty = ExportFormat(ending: \"n\") {} }",
    said: "novelty is missing in ExportFormats.swift"),
  rule(
    Register(
      folder: "Sources/CLI/Commands", list: "Sources/CLI/Commands/Commands.swift",
      types: ["ParsableCommand", "AsyncParsableCommand", "Job"]),
    broken: "struct Novelty: Job {}", said: "Novelty is missing in Commands.swift"),
  HouseRule(
    name: "Every exporter is listed",
    faults: { tree in
      let folder = "Sources/Reporting/Exporters"
      let lists = [
        folder + "/Exporters.swift", "Sources/Reporting/Documents.swift",
        "Sources/Reporting/Formats/GeoJSONFormat.swift",
        "Sources/Reporting/Formats/DelimitedTextFormat.swift",
      ]
      let known = lists.compactMap { tree.file($0)?.code.joined(separator: "\n").lowercased() }
      return tree.swift(in: folder + "/").filter { file in
        file.stem.contains(#/(CSV|JSON|HTML|XLSX|PDF|SVG)$/#)
          && !known.contains { $0.contains(file.stem.lowercased()) }
          && !file.code.contains { $0.contains(#/^public func /#) }
      }.map { "\($0.path): is missing in Exporters.swift" }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Reporting/Exporters/Exporters.swift", text: "planCSV"),
        SourceFile(path: "Sources/Reporting/Exporters/PlanCSV.swift", text: "func planCSV() {}"),
        SourceFile(path: "Sources/Reporting/Exporters/NewCSV.swift", text: "func newCSV() {}"),
      ])
    }, said: "NewCSV.swift: is missing"),
  HouseRule(
    name: "Every bundled place is listed and says where it comes from",
    faults: { tree in
      let list = tree.file("Shapes/BundledShapes.swift")?.text ?? ""
      return tree.folders(in: "Shapes").flatMap { place in
        (list.contains("\"\(place)\"") ? [] : ["Shapes/\(place): missing in BundledShapes.swift"])
          + (tree.file("Shapes/\(place)/SOURCE.md") == nil ? ["Shapes/\(place): no SOURCE.md"] : [])
      }
    },
    broken: { Tree([SourceFile(path: "Shapes/Nowhere/SOURCE.md", text: "")]) },
    said: "Shapes/Nowhere: missing in BundledShapes.swift"),
]
