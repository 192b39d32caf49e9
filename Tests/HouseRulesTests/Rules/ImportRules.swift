/// What a room may import: rooms and C libraries as in Package.swift, and modules that come with Swift
/// or from outside. A room that is not in this table is a fault.
private let allowedImports: [String: Set<String>] = [
  "Land": [],
  "Tables": ["Land", "Foundation"],
  "Geometry": [
    "Land", "Tables", "CGEOS", "CPROJ", "CShapelib", "GRDB", "Foundation", "Glibc",
    "Synchronization",
  ],
  "Indicators": ["Land"],
  "Delimitation": ["Land", "Synchronization"],
  "Solver": ["Delimitation", "Glibc", "Synchronization"],
  "Streets": ["Land", "Tables", "Geometry", "Synchronization"],
  "Reporting": [
    "Land", "Geometry", "Indicators", "Delimitation", "CXLSXWriter", "Foundation", "Glibc",
  ],
  "Project": [
    "Land", "Tables", "Geometry", "Indicators", "Delimitation", "Streets", "CCrypto", "TOMLKit",
    "Foundation", "Glibc",
  ],
  "CLI": [
    "Land", "Tables", "Geometry", "Indicators", "Delimitation", "Streets", "Solver", "Reporting",
    "Project", "ArgumentParser", "Foundation", "Glibc", "Synchronization", "Dispatch", "CMemory",
  ],
]

/// The modules that are C.
private let cModules: Set<String> = [
  "CGEOS", "CPROJ", "CShapelib", "CCrypto", "CMemory", "CXLSXWriter",
]

/// An import line: what stands before the word, and the module.
private struct Import {
  let line: Int
  let modifiers: [Substring]
  let module: String

  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "let", "var", "typealias", "actor",
  ]
  private static let access: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  static func all(in file: SourceFile) -> [Import] {
    file.code.enumerated().compactMap { line, text in
      let words = text.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || access.contains($0) })
      else { return nil }
      let hasKind = kinds.contains(words[place + 1]) && place + 2 < words.count
      let module = words[hasKind ? place + 2 : place + 1].prefix { $0 != "." && $0 != ";" }
      return Import(line: line, modifiers: Array(words[..<place]), module: String(module))
    }
  }
}

let importRules: [HouseRule] = [
  HouseRule(
    name: "Rooms import only what lies before them",
    faults: { tree in
      tree.swift(in: "Sources/").flatMap { file -> [String] in
        guard let room = file.room else { return ["\(file.path): not in a room"] }
        guard let allowed = allowedImports[room] else { return ["\(file.path): unknown room"] }
        return Import.all(in: file).filter { !allowed.contains($0.module) }.map {
          file.fault($0.line, "\(room) may not import \($0.module)")
        }
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Land/Plan.swift", text: "public import struct Geometry.Point")
      ])
    },
    said: "Land/Plan.swift:1: Land may not import Geometry"),
  HouseRule(
    name: "Nothing is imported that Package.swift does not give a room",
    faults: { tree in
      guard let package = tree.file("Package.swift") else { return ["Package.swift: missing"] }
      return allowedImports.keys.sorted().filter { !package.text.contains("\"\($0)\"") }.map {
        "Package.swift: no room \($0)"
      }
    },
    broken: { Tree([SourceFile(path: "Package.swift", text: "room(\"Land\")")]) },
    said: "no room Geometry"),
  HouseRule(
    name: "C stays inside its room: imports of C are internal",
    faults: { tree in
      // A bare import is internal only while this setting stands.
      let isInternal =
        tree.file("Package.swift")?.text.contains("InternalImportsByDefault") ?? false
      return tree.swift(in: "Sources/").flatMap { file in
        Import.all(in: file).filter { line in
          cModules.contains(line.module)
            && !(line.modifiers.contains("internal") || line.modifiers.isEmpty && isInternal)
        }.map { file.fault($0.line, "\($0.module) is not imported internally") }
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Package.swift", text: "InternalImportsByDefault"),
        SourceFile(path: "Sources/Geometry/A.swift", text: "import CPROJ\npublic import CGEOS"),
      ])
    },
    said: "A.swift:2: CGEOS is not imported internally"),
  HouseRule(
    name: "SQLite stays in the folder of GeoPackages",
    faults: { tree in
      tree.swift(in: "Sources/").flatMap { file in
        Import.all(in: file).filter { line in
          line.module == "GRDB"
            && (file.folder != "Sources/Geometry/Formats/GeoPackage"
              || !line.modifiers.contains("internal"))
        }.map { file.fault($0.line, "GRDB is imported outside, or not internally") }
      }
    },
    broken: {
      Tree([SourceFile(path: "Sources/Geometry/A.swift", text: "internal import GRDB")])
    },
    said: "A.swift:1: GRDB is imported outside"),
  HouseRule(
    name: "The library of workbooks stays in its folder",
    faults: { tree in
      let folders = ["CXLSXWriter": "WorkbookFormat"]
      return tree.swift(in: "Sources/").flatMap { file in
        Import.all(in: file).filter { line in
          folders[line.module].map { file.folder != "Sources/Reporting/Formats/" + $0 } ?? false
        }.map { file.fault($0.line, "\($0.module) is imported outside") }
      }
    },
    broken: {
      Tree([
        SourceFile(path: "Sources/Reporting/A.swift", text: "internal import CXLSXWriter")
      ])
    },
    said: "A.swift:1: CXLSXWriter is imported outside"),
]
