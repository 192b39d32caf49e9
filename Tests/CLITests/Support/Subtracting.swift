import Foundation

/// Somebody who has nothing but published files and works out what single blocks hold: every told sum is a
/// fact about some blocks, two facts of which one holds the other give a third, and each fact bounds its
/// blocks. Shares no code with the program.
struct Subtracting {
  /// A sum over some blocks, between two numbers.
  private struct Fact {
    let blocks: [Int]
    let bits: UInt64
    let low: Double
    let high: Double
  }

  /// For each indicator and block, the least and the most that it can hold.
  private(set) var bounds: [String: [(low: Double, high: Double)]] = [:]
  private var facts: [String: [UInt64: Fact]] = [:]
  private let population: [Int]

  /// Takes up to 64 blocks, whose inhabitants are known.
  init(population: [Int]) {
    precondition(population.count <= 64, "a set of blocks is one word here")
    self.population = population
  }

  /// Reads every table of a result, in all its folders. `without` tells which blocks' own rows are to be
  /// overlooked, so that only subtraction helps.
  mutating func read(_ result: String, without isOverlooked: (String, Int) -> Bool) {
    let files = FileManager.default.enumerator(atPath: result)?.compactMap { $0 as? String } ?? []
    for name in files.sorted() where name.hasSuffix("indicators.csv") {
      let folder = result + "/" + (name as NSString).deletingLastPathComponent
      let plan = Self.rows(folder + "/plan.csv")
      let ids = plan.map { $0[0] }
      for row in Self.rows(result + "/" + name) where !row[4].isEmpty {
        let blocks: [Int] =
          switch row[0] {
          case "city": Array(ids.indices)
          case "inside": ids.indices.filter { !plan[$0][1].isEmpty }
          case "outside": ids.indices.filter { plan[$0][1].isEmpty }
          case "area": ids.indices.filter { plan[$0][1] == row[1] }
          default: ids.indices.filter { ids[$0] == row[1] }
          }
        if row[0] == "block", let block = blocks.first, isOverlooked(row[3], block) { continue }
        take(row[3], blocks, Double(row[4]) ?? 0, Double(row[5]) ?? .infinity)
      }
    }
    for name in files.sorted() where name.hasSuffix("areas.geojson") {
      readAreas(result + "/" + name)
    }
  }

  private mutating func readAreas(_ path: String) {
    let plan = Self.rows((path as NSString).deletingLastPathComponent + "/plan.csv")
    let data = FileManager.default.contents(atPath: path) ?? Data()
    let tree = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
    for feature in tree?["features"] as? [[String: Any]] ?? [] {
      let area = feature["properties"] as? [String: Any] ?? [:]
      let blocks = plan.indices.filter { plan[$0][1] == area["area_id"] as? String }
      for (indicator, told) in area["indicators"] as? [String: [String: Any]] ?? [:] {
        if let exact = told["numerator"] as? Double {
          take(indicator, blocks, exact, exact)
        } else if let ends = told["numerator_range"] as? [Double] {
          take(indicator, blocks, ends[0], ends[1])
        }
      }
    }
  }

  private mutating func take(_ indicator: String, _ blocks: [Int], _ low: Double, _ high: Double) {
    guard !blocks.isEmpty else { return }
    let bits = blocks.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    let known = facts[indicator]?[bits]
    facts[indicator, default: [:]][bits] = Fact(
      blocks: blocks, bits: bits, low: max(low, known?.low ?? 0),
      high: min(high, known?.high ?? .infinity))
  }

  /// Works out the bounds: twice all differences of facts, then bounds from facts until nothing changes.
  mutating func solve() {
    for indicator in facts.keys.sorted() {
      for _ in 0..<2 { subtract(indicator) }
      var box = population.map { (low: 0.0, high: Double($0)) }
      let all = (facts[indicator] ?? [:]).values.sorted { $0.bits < $1.bits }
      for _ in 0..<20 {
        for fact in all {
          let low = fact.blocks.reduce(0) { $0 + box[$1].low }
          let high = fact.blocks.reduce(0) { $0 + box[$1].high }
          for block in fact.blocks {
            let own = box[block]
            box[block].high = min(own.high, fact.high - (low - own.low))
            box[block].low = max(own.low, fact.low - (high - own.high))
          }
        }
      }
      bounds[indicator] = box
    }
  }

  private mutating func subtract(_ indicator: String) {
    let all = (facts[indicator] ?? [:]).values.sorted { $0.bits < $1.bits }
    guard all.count < 800 else { return }
    for whole in all {
      for part in all where part.bits != whole.bits && whole.bits & part.bits == part.bits {
        let rest = whole.blocks.filter { part.bits & (1 << UInt64($0)) == 0 }
        take(indicator, rest, max(0, whole.low - part.high), whole.high - part.low)
      }
    }
  }

  private static func rows(_ path: String) -> [[String]] {
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
