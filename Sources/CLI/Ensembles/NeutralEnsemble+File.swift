import Delimitation

extension NeutralEnsemble {
  /// The plans of shards that belong together, chain by chain; nil where they hold none. Measures that are
  /// not defined for every plan are left out.
  init?(_ files: [EnsembleFile]) {
    let rows = files.flatMap(\.rows)
    guard let header = files.first?.header, !rows.isEmpty else { return nil }
    var chains: [Int: [EnsembleFile.Row]] = [:]
    for row in rows { chains[row.chain, default: []].append(row) }
    let numbers = chains.keys.sorted()
    let columns = zip(header.measures, header.units).compactMap { measure, unit -> Column? in
      let values = numbers.map { number in
        (chains[number] ?? []).compactMap { $0.values[measure] }
      }
      guard values.reduce(0, { $0 + $1.count }) == rows.count else { return nil }
      return Column(measure: measure, unit: unit, chains: values)
    }
    self.init(plans: rows.count, chains: numbers.count, columns: columns)
  }
}
