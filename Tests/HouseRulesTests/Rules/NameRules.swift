/// The modules of this package that a type must not be called after.
private func modules(_ tree: Tree) -> [String] {
  tree.folders(in: "Sources") + ["ModelCity", "Shapes", "TestSupport"]
}

let nameRules: [HouseRule] = [
  HouseRule(
    name: "No file is called Utils, Helpers, Common or Manager",
    faults: { tree in
      tree.files.filter { $0.stem.contains(#/(?i)(utils|helpers|common|manager)$/#) }.map {
        "\($0.path): says nothing about what is in it"
      }
    },
    broken: { Tree([SourceFile(path: "Sources/Land/PlanHelpers.swift", text: "")]) },
    said: "PlanHelpers.swift"),
  HouseRule(
    name: "No type has its module's name",
    faults: { tree in
      let names = modules(tree).joined(separator: "|")
      guard
        let pattern = try? Regex<AnyRegexOutput>(
          #"\b(struct|class|enum|protocol|actor|typealias)\s+(\#(names))\b"#)
      else { return ["the names of modules make no pattern"] }
      return tree.files.filter { $0.isSwift && !$0.path.hasPrefix("Tests/") }.flatMap {
        $0.faults(where: pattern, "a type with a module's name")
      }
    },
    broken: {
      Tree([SourceFile(path: "Sources/Geometry/A.swift", text: "public struct Geometry {}")])
    },
    said: "A.swift:1: a type with a module's name"),
  HouseRule(
    name: "No Swift file is longer than 400 lines",
    faults: { tree in
      tree.files.filter { $0.isSwift && $0.code.count > 401 }.map {
        "\($0.path): \($0.code.count - 1) lines"
      }
    },
    broken: {
      let text = String(repeating: "let a = 1\n", count: 401)
      return Tree([SourceFile(path: "Sources/Land/A.swift", text: text)])
    },
    said: "A.swift: 401 lines"),
]
