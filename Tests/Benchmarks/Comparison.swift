import Foundation

/// Runs cases and peers side by side, each five times in a fresh process on one core, in turns, so that
/// a machine that slows down slows all of them, and tells the medians. Two threads at once would cost
/// each other processor seconds in which no work is done.
struct Comparison {
  /// Where the cities lie.
  let folder: String
  /// How many blocks they have.
  let sizes: [Int]

  /// A line of the table: who did what on which city.
  private struct Row {
    let task: String
    let city: String
    let who: String
    /// What to start, with its arguments.
    let command: [String]
    /// The stages to count; all where nil.
    var stages: Set<String>?
    /// Our row of the same task and city measures itself against this one.
    var isPeer = false
  }

  private static let runs = 5

  /// Prints the table line by line as it comes.
  func run(_ print: (String) -> Void) throws {
    print("| task | city | who | CPU s | peak MiB | of the peer's CPU | stages | result |")
    print("|---|---|---|---|---|---|---|---|")
    for size in sizes {
      for variant in BenchmarkCity.Variant.allCases where variant == .plain || size == sizes.max() {
        let city = BenchmarkCity(blocks: size, variant: variant)
        let path = try city.write(to: folder)
        let name = "\(size) \(variant.rawValue)"
        for rows in tasks(path, name, isPlain: variant == .plain) { try run(rows, print) }
      }
    }
  }

  /// The rows of each task; the first peer of a task is what the others are measured against.
  private func tasks(_ path: String, _ city: String, isPlain: Bool) -> [[Row]] {
    let own = CommandLine.arguments[0]
    let peers = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Peers").path
    func ours(_ task: String, _ which: Case) -> Row {
      Row(task: task, city: city, who: "Veedel", command: [own, "measure", which.rawValue, path])
    }
    func peer(_ task: String, _ who: String, _ script: String, _ arguments: String...) -> Row {
      Row(
        task: task, city: city, who: who,
        command: ["python3", "\(peers)/\(script).py"] + arguments + [path], isPeer: true)
    }
    let bytes = Row(
      task: "limit", city: city, who: "reading the bytes",
      command: [own, "measure", Case.bytes.rawValue, path])
    let neighbours = [
      peer("neighbours", "pygeoda", "neighbours", "pygeoda"), ours("neighbours", .neighbours),
    ]
    guard isPlain else { return [neighbours] }
    return [
      [bytes], neighbours,
      [peer("lengths", "geopandas + STRtree", "neighbours", "strtree")],
      [peer("points", "geopandas sjoin", "points"), ours("points", .points)],
      [peer("areas", "geopandas coverage", "areas"), ours("areas", .areas)],
      [ours("inspect", .inspect)],
    ]
  }

  private func run(_ rows: [Row], _ print: (String) -> Void) throws {
    var runs = [[Measured]](repeating: [], count: rows.count)
    for _ in 0..<Self.runs {
      for (index, row) in rows.enumerated() {
        let measured = try Self.child(["taskset", "-c", "0"] + row.command)
        runs[index] += measured.map { [$0] } ?? []
      }
    }
    var peer: Double?
    for (row, runs) in zip(rows, runs) {
      guard runs.count == Self.runs else {
        print("| \(row.task) | \(row.city) | \(row.who) | did not run | | | | |")
        continue
      }
      let measured = runs.sorted { $0.seconds < $1.seconds }[Self.runs / 2]
      let ratio = row.isPeer ? nil : peer.map { measured.seconds / $0 }
      if row.isPeer, peer == nil { peer = measured.seconds }
      let stages = measured.stages.map { "\($0.name) \(Self.number($0.seconds))" }
      let cells = [
        row.task, row.city, row.who, Self.number(measured.seconds),
        String(Int(measured.peakMiB.rounded())), ratio.map(Self.number) ?? "",
        stages.joined(separator: ", "), measured.result,
      ]
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }

  /// Starts a process and reads the last line of what it prints.
  static func child(_ command: [String]) throws -> Measured? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, let line = text.split(separator: "\n").last else {
      return nil
    }
    return try JSONDecoder().decode(Measured.self, from: Data(line.utf8))
  }

  private static func number(_ value: Double) -> String {
    value < 0.995 ? String(format: "%.3f", value) : String(format: "%.2f", value)
  }
}

extension Measured {
  /// One line for the process that started this one.
  var json: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}
