let conductRules: [HouseRule] = [
  HouseRule(
    name: "Only the command line and the model city print",
    faults: { tree in
      (tree.swift(in: "Sources/") + tree.swift(in: "Shapes/"))
        .filter { $0.room != "CLI" }
        .flatMap { file in
          file.faults(where: #/(^|[^\w.])(print|debugPrint|dump|NSLog)\(/#, "prints") {
            $0.contains(#/func\s+(print|dump)\(/#)
          }
        }
    },
    broken: { Tree([SourceFile(path: "Sources/Land/A.swift", text: "\n  print(plan)")]) },
    said: "A.swift:2: prints"),
  HouseRule(
    name: "The engine draws lots only from a generator that it is given",
    faults: { tree in
      tree.swift(in: "Sources/Delimitation/").flatMap { file in
        file.faults(
          where: #/\.(random\(|randomElement\(|shuffled\(|shuffle\()|SystemRandomNumberGenerator/#,
          "chance without a seed"
        ) { $0.contains("using:") }
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Delimitation/A.swift", text: "let a = Int.random(in: 0..<9)")
      ])
    },
    said: "A.swift:1: chance without a seed"),
  HouseRule(
    name: "The engine knows no clock",
    faults: { tree in
      tree.swift(in: "Sources/Delimitation/").flatMap { file in
        file.faults(
          where:
            #/\b(Date\(|ContinuousClock|SuspendingClock|DispatchTime|clock_gettime|gettimeofday|Clock\.now)/#,
          "a clock")
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Delimitation/A.swift", text: "let end = ContinuousClock.now")
      ])
    },
    said: "A.swift:1: a clock"),
  HouseRule(
    name: "Only the folders of GEOS and PROJ vouch for what the compiler cannot see",
    faults: { tree in
      tree.swift(in: "Sources/").filter {
        !$0.path.hasPrefix("Sources/Geometry/GEOS/") && !$0.path.hasPrefix("Sources/Geometry/CRS/")
      }.flatMap {
        $0.faults(where: #/@unchecked\s+Sendable|nonisolated\(unsafe\)/#, "unchecked sharing")
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/CLI/A.swift", text: "final class A: @unchecked Sendable {}")
      ])
    },
    said: "A.swift:1: unchecked sharing"),
  HouseRule(
    name: "No file says where it lay on somebody's machine",
    faults: { tree in
      // Spelled in parts, so that this file does not break its own rule.
      let places = ["work", "tmp/h", "root"].map { "/" + $0 + "/" }
      return tree.files.flatMap { file in
        file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .filter { line in places.contains { line.element.contains($0) } }
          .map { file.fault($0.offset, "a machine's path") }
      }
    },
    broken: { Tree([SourceFile(path: "README.md", text: "see /" + "work/shared")]) },
    said: "README.md:1: a machine's path"),
]
