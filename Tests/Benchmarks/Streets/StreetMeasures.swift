import Delimitation
import Foundation
import Land
import Project
import Streets
import Tables

/// Measures addresses on a project: `Benchmarks streets PROJECT PLAN VEEDEL`, with the built program as
/// the last argument. Prints one Markdown table of processor seconds.
struct StreetMeasures {
  let project: String
  let plan: String
  let program: String

  private static let runs = 5
  private static let addresses = 500_000

  func run(_ print: (String) -> Void) throws {
    print("| what | CPU s | result |")
    print("|---|---|---|")
    let city = try City(project: project)
    let (built, index) = try median { try city.streetIndex() }
    print(
      "| index of all streets from their files | \(told(built)) | \(index.streetCount) streets |")
    let labelled = try city.plan(at: plan).inOrderOfIDs
    let lookup = StreetLookup(index, plan: labelled)
    try batch(lookup, city, print)
    try find(print)
  }

  private func batch(_ lookup: StreetLookup, _ city: City, _ print: (String) -> Void) throws {
    for (name, rows) in [
      ("as the sources write them", table(lookup.index) { $0 }),
      ("as people write them", table(lookup.index, Self.asPeopleWrite)),
    ] {
      let (seconds, counts) = try median {
        let table = try RecordTable(bytes: rows, named: "adressen.csv")
        return try AddressBatch(
          table, lookup: lookup, districts: city.problem.district?.grouping
        ).counts
      }
      let list = counts.map { "\($0.status) \($0.rows)" }.joined(separator: ", ")
      let rate = Int(Double(Self.addresses) / seconds)
      print(
        "| batch of \(Self.addresses), \(name) | \(told(seconds)) | \(rate) a second: \(list) |")
    }
  }

  /// A table of addresses, every range of every street in turn.
  private func table(_ index: StreetIndex, _ written: (String) -> String) -> [UInt8] {
    var all: [String] = []
    index.forEachRange { street, range in
      for number in stride(from: range.from.number, through: range.to.number, by: 2) {
        all.append("\(street) \(number)")
      }
    }
    var text = "nr,address\n"
    for row in 0..<Self.addresses {
      text += "\(row),\"" + written(all[row % all.count]) + "\"\n"
    }
    return Array(text.utf8)
  }

  private static func asPeopleWrite(_ address: String) -> String {
    switch address.utf8.count % 4 {
    case 0: address.uppercased()
    case 1: address.replacingOccurrences(of: "Str.", with: "Straße")
    case 2: address.lowercased().replacingOccurrences(of: "ü", with: "ue") + " a"
    default: address + ", 50667 Köln"
    }
  }

  /// A whole process with what it needs kept from the call before, beside starts of processes.
  private func find(_ print: (String) -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = ["XDG_CACHE_HOME": folder.path, "LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    let ask = [program, "streets", "find", project, plan, "Venloer Str. 601"]
    for (name, command) in [
      ("/bin/true", ["/bin/true"]), ("the program's start alone", [program, "--version"]),
      ("find, the first time", ask), ("find with kept streets", ask),
      ("find with kept streets, misspelt", ask.dropLast() + ["Venlor Str. 601"]),
    ] {
      let once = name.contains("first")
      let times = try (0..<(once ? 1 : 11)).map { _ in try process(Array(command), environment) }
      let middle = times.sorted { $0.wall < $1.wall }[times.count / 2]
      print("| \(name) | \(told(middle.cpu)) | \(told(middle.wall)) s until it ends |")
    }
  }

  private func process(_ command: [String], _ environment: [String: String]) throws
    -> (cpu: Double, wall: Double)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let (cpu, clock) = (Measured.processorSeconds, ContinuousClock.now)
    try process.run()
    process.waitUntilExit()
    let wall = ContinuousClock.now - clock
    return (Measured.processorSeconds - cpu, wall / .seconds(1))
  }

  private func median<Value>(_ body: () throws -> Value) throws -> (Double, Value) {
    var times: [Double] = []
    for _ in 1..<Self.runs {
      let start = Measured.processorSeconds
      _ = try body()
      times.append(Measured.processorSeconds - start)
    }
    let start = Measured.processorSeconds
    let value = try body()
    times.append(Measured.processorSeconds - start)
    return (times.sorted()[times.count / 2], value)
  }

  private func told(_ seconds: Double) -> String { String(format: "%.3f", seconds) }
}
