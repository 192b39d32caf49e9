import Delimitation

import Land

/// `consensus.csv`: for every block, once, in the territory's order, the share of good plans that put it
/// inside, to 6 decimals, and its class: `always`, `depends` or `never` (M39).
func consensusCSV(_ consensus: Consensus?, ids: [String]) -> String {
  var rows = [["block_id", "share", "class"]]
  if let consensus {
    for (block, id) in ids.enumerated() {
      rows.append([
        id, programNumber(consensus.share(block), decimals: 6), consensus.kind(block).rawValue,
      ])
    }
  }
  return csvText(rows)
}
