import Foundation

/// Files of neutral plans for a tiny city: really drawn, or with made-up values under a real first line.
struct DrawnEnsemble {
  let city: TinyCity

  /// Draws one.
  func draw(_ name: String, _ flags: String...) throws -> Program.Answer {
    try Program.call(
      ["sample", city.project, "-o", city.folder(name), "--plans", "40", "--steps", "30"] + flags)
  }

  /// Writes a file whose first line is that of a real one, with made-up plans of four chains, one after
  /// the other.
  func write(_ name: String, plans: Int, values: (_ chain: Int, _ lot: Double) -> [String: Double])
    throws
  {
    _ = try draw("real")
    let first = city.folder.text("real").split(separator: "\n").first.map(String.init) ?? ""
    var lines = [first.replacingOccurrences(of: "\"plans\":40", with: "\"plans\":\(plans)")]
    var state: UInt64 = 9
    for plan in 0..<plans {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let lot = Double(state >> 11) * 0x1p-53
      let chain = plan * 4 / plans
      let row: [String: Any] = ["chain": chain, "values": values(chain, lot)]
      let line = try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])
      lines.append(String(decoding: line, as: UTF8.self))
    }
    try city.folder.write(lines.joined(separator: "\n") + "\n", to: name)
  }
}
