import Foundation
import Testing

/// A way in which a city's inputs can be wrong, and what must come of it.
struct BadInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The exit code of the contract.
  let status: Int32
  /// The file that the message names.
  let file: String
  /// What the message says besides.
  let mentions: [String]
  /// What is done to the city.
  let spoil: @Sendable (TinyCity) throws -> Void

  init(
    _ name: String, _ status: Int32, file: String, mentions: [String] = [],
    _ spoil: @escaping @Sendable (TinyCity) throws -> Void
  ) {
    testDescription = name
    self.status = status
    self.file = file
    self.mentions = mentions
    self.spoil = spoil
  }

  static let all: [BadInput] = [
    BadInput("missing .dbf", 66, file: "bloecke.dbf") { city in
      try FileManager.default.removeItem(atPath: city.folder("bloecke.dbf"))
    },
    BadInput("missing .shp", 66, file: "bloecke.shp") { city in
      try FileManager.default.removeItem(atPath: city.folder("bloecke.shp"))
    },
    BadInput("missing table", 66, file: "werte.csv") { city in
      try FileManager.default.removeItem(atPath: city.folder("werte.csv"))
    },
    BadInput("missing .prj", 65, file: "bloecke.prj") { city in
      try FileManager.default.removeItem(atPath: city.folder("bloecke.prj"))
    },
    BadInput("truncated .shp", 65, file: "bloecke.shp") { city in
      let url = URL(fileURLWithPath: city.folder("bloecke.shp"))
      let bytes = try Data(contentsOf: url)
      try bytes.prefix(bytes.count / 2).write(to: url)
    },
    BadInput("id column absent", 65, file: "bloecke", mentions: ["IDD", "ID"]) { city in
      try city.folder.replace("id = \"ID\"", with: "id = \"IDD\"", in: "stadt.toml")
    },
    BadInput("duplicate id", 65, file: "bloecke", mentions: ["0002"]) { city in
      try city.replaceInTable("0003Teil 1-0", with: "0002Teil 1-0")
    },
    BadInput("negative population", 65, file: "werte.csv", mentions: ["EW", "-5"]) { city in
      try city.folder.replace("0001;95\n", with: "0001;-5\n", in: "werte.csv")
    },
    BadInput("text as population", 65, file: "werte.csv", mentions: ["EW", "viele"]) { city in
      try city.folder.replace("0001;95\n", with: "0001;viele\n", in: "werte.csv")
    },
    BadInput("missing population", 65, file: "werte.csv", mentions: ["EW", "0001"]) { city in
      try city.folder.replace("0001;95\n", with: "0001;\n", in: "werte.csv")
    },
    BadInput("duplicate key in a table", 65, file: "werte.csv", mentions: ["0001"]) { city in
      try city.folder.replace("0002;", with: "0001;", in: "werte.csv")
    },
    BadInput(
      "unknown key", 65, file: "stadt.toml", mentions: ["areas.populaton_rule", "population_rule"]
    ) { city in
      try city.folder.replace(
        "population_rule = \"require\"", with: "populaton_rule = \"require\"", in: "stadt.toml")
    },
    BadInput("population range that no area can meet", 1, file: "stadt.toml") { city in
      try city.folder.replace("[500, 900]", with: "[5000, 9000]", in: "stadt.toml")
    },
    BadInput("count larger than possible", 1, file: "stadt.toml", mentions: ["count"]) { city in
      try city.folder.replace("count = 2", with: "count = 20", in: "stadt.toml")
    },
  ]
}

extension TinyCity {
  /// Replaces bytes in the block table by as many others.
  func replaceInTable(_ old: String, with new: String) throws {
    let url = URL(fileURLWithPath: folder("bloecke.dbf"))
    var bytes = try Data(contentsOf: url)
    if let range = bytes.range(of: Data(old.utf8)) {
      bytes.replaceSubrange(range, with: Data(new.utf8))
    }
    try bytes.write(to: url)
  }
}
