/// Test folders that mirror no room.
private let otherTestFolders: Set<String> = [
  "Support", "ExampleTests", "HouseRulesTests", "Benchmarks", "Fuzz",
]

/// What may lie at the top, beside hidden files.
private let topLevel: Set<String> = [
  "Package.swift", "README.md", "Sources", "Tests", "Shapes", "Examples",
]

/// Programs that a newcomer starts by name.
private let programs = ["Examples/quickstart.sh", "Tests/run.sh", ".ci/run"]

let layoutRules: [HouseRule] = [
  HouseRule(
    name: "The tests mirror the rooms",
    faults: { tree in
      let rooms = tree.folders(in: "Sources").filter { !tree.swift(in: "Sources/\($0)/").isEmpty }
      let tests = tree.folders(in: "Tests").filter { !otherTestFolders.contains($0) }
      let missing = rooms.filter { !tests.contains($0 + "Tests") }
      let lost = tests.filter { name in !rooms.contains { $0 + "Tests" == name } }
      return missing.map { "Sources/\($0): has no tests" }
        + lost.map { "Tests/\($0): tests no room" }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Land/Plan.swift", text: ""),
        SourceFile(path: "Tests/SandTests/A.swift", text: ""),
      ])
    }, said: "Tests/SandTests: tests no room"),
  HouseRule(
    name: "The top holds what it should and nothing else",
    faults: { tree in
      let names = Set(tree.files.compactMap { $0.parts.first.map(String.init) }).sorted()
      return names.filter { !$0.hasPrefix(".") && !topLevel.contains($0) }.map {
        "\($0): does not belong at the top"
      }
    },
    broken: { Tree([SourceFile(path: "Makefile", text: "all:")]) },
    said: "Makefile: does not belong"),
  HouseRule(
    name: "What is started by name can be started",
    faults: { tree in
      programs.filter { tree.file($0)?.isExecutable != true }.map {
        "\($0): missing or not executable"
      }
    },
    broken: { Tree([SourceFile(path: ".ci/run", text: "", isExecutable: false)]) },
    said: ".ci/run: missing or not executable"),
]
