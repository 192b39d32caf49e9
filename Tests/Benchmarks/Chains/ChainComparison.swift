import Foundation

/// Chains of plans beside a peer's, on cities of several sizes: `Benchmarks chains FOLDER [SIZE …]`.
struct ChainComparison {
  let folder: String
  let sizes: [Int]

  /// People in small cities are multiplied, so that 400 and 5,000 blocks hold 24 and about 72 areas.
  static func tenths(_ blocks: Int) -> Int { blocks <= 400 ? 62 : blocks <= 5000 ? 15 : 10 }

  /// Prints the table line by line.
  func run(_ print: (String) -> Void) throws {
    print("| blocks | who | what | CPU s | result |")
    print("|---|---|---|---|---|")
    let own = CommandLine.arguments[0]
    let peer = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Peers/recombination.py").path
    for size in sizes {
      let path = try BenchmarkCity(blocks: size, variant: .plain).write(to: folder)
      let tenths = Self.tenths(size)
      try ChainCity(path, tenths: Int64(tenths)).write(to: path + ".chain.json")
      for which in ChainCase.allCases where which != .most || size <= 5000 {
        let command = [own, "chain", which.rawValue, path, String(tenths)]
        try line(size, "Veedel", which.rawValue, command, print)
      }
      guard size <= 50_000 else { continue }
      try line(
        size, "GerryChain", "recombination", ["python3", peer, "steps", path + ".chain.json"],
        print)
      guard size <= 5000 else { continue }
      try line(
        size, "GerryChain", "first", ["python3", peer, "first", path + ".chain.json"], print)
    }
  }

  private func line(
    _ size: Int, _ who: String, _ what: String, _ command: [String], _ print: (String) -> Void
  ) throws {
    guard let measured = try Comparison.child(command) else {
      print("| \(size) | \(who) | \(what) | did not run | |")
      return
    }
    let seconds = String(format: "%.3f", measured.seconds)
    print("| \(size) | \(who) | \(what) | \(seconds) | \(measured.result) |")
  }
}
