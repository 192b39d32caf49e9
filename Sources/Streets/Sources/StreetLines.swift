public import Geometry
public import Land

/// The lines of a city's streets by name, for telling which runs along a border.
public enum StreetLines {
  private static let name = ColumnNames("STRASSE", "STR_NAME", "STRNAME", "street", "name")

  /// The lines of a layer of segments in the blocks' system; those without a name are left out. Throws
  /// where no column has names.
  public static func named(_ layer: Layer, in system: CoordinateSystem) throws(InputError)
    -> NamedLines
  {
    let columns = layer.attributes.columns
    let faults = ColumnNames.missing([name], in: columns.map(\.name), file: layer.file)
    guard faults.isEmpty, let position = name.position(in: columns.map(\.name)) else {
      throw InputError(.malformed, faults)
    }
    let lines = try layer.lines(in: system)
    var named: [(name: String, points: [Point])] = []
    for (cell, parts) in zip(columns[position].cells, lines) {
      let street = Spelling.trimmed(Substring(cell ?? ""))
      if street.isEmpty { continue }
      for points in parts { named.append((street, points)) }
    }
    return NamedLines(named)
  }
}
