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
    }
  }
  return csvText([header] + rows)
}
