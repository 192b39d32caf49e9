import Geometry
import Land

/// One row per change, for spreadsheets and map programs.
func mendLogCSV(_ log: MendLog, language: Language) -> String {
  let header = [
    "step", "status", "layer", "record", "key", "name", "what", "x", "y", "surface_m2", "from_key",
    "to_key", "people",
  ]
  let rows = log.layers.flatMap { layer in
    layer.mended.changes.map { change in
      [
        change.step, change.kind.rawValue, layer.name, String(change.record), change.key,
        change.unit ?? "", change.what[language], programNumber(change.x, decimals: 7),
        programNumber(change.y, decimals: 7),
        programNumber(change.surfaceSquareMetres, decimals: 4), change.fromKey ?? "",
        change.toKey ?? "", change.people.map { programNumber($0, decimals: 1) } ?? "",
      ]
    } + layer.mended.neighbours.changes.map { neighbours($0, layer.name, language) }
  }
  return csvText([header] + rows)
}

/// A pair of neighbours gained or lost: its keys stand in `key` and `to_key`.
private func neighbours(
  _ change: MendedNeighbours.Change, _ layer: String, _ language: Language
) -> [String] {
  [
    "neighbours", (change.isExpected ? MendChange.Kind.mended : .decide).rawValue, layer,
    String(change.record), change.firstKey, "", change.what[language],
    programNumber(change.x, decimals: 7), programNumber(change.y, decimals: 7), "", "",
    change.secondKey, "",
  ]
}
