import Geometry
import Land

/// Which columns of a block file probably hold what. Proposals for a person to check, never used to
/// read a project.
struct ColumnProposal {
  /// The key: no empty cell, no two alike.
  let id: String?
  /// Other columns that could be the key.
  let otherIDs: [String]
  /// Inhabitants, recognised by the column's name.
  let population: String?
  /// Names of neighbourhoods, from the finest to the coarsest.
  let identity: [String]
  /// The districts.
  let district: String?
  /// Whether each finest unit lies in one district.
  let isNested: Bool

  /// Looks at all columns of a table.
  init(_ table: AttributeTable) {
    let looks = table.columns.map(ColumnLook.init)
    let unique = looks.filter(\.isUnique)
    let id = Self.firstNamed(keyNames, unique) ?? unique.first(where: \.isText)
    self.id = id?.name
    otherIDs = unique.filter { $0.name != id?.name && $0.isText }.map(\.name)
    population =
      Self.firstNamed(populationNames, looks.filter { $0.isCount && $0.name != id?.name })?.name
    let layers = looks.filter {
      $0.isText && $0.isNames && $0.distinct >= 2 && $0.distinct * 2 <= table.rowCount
    }.sorted { $0.distinct > $1.distinct }
    let coarsest = layers.count > 1 ? layers.last : nil
    let district = Self.firstNamed(districtNames, layers) ?? coarsest
    self.district = district?.name
    identity = layers.filter { $0.name != district?.name }.map(\.name)
    if let district, let finest = layers.first {
      isNested = finest.isNested(in: district)
    } else {
      isNested = true
    }
  }

  /// The first column that bears one of some names; the names are tried in order, case ignored.
  private static func firstNamed(_ names: [String], _ looks: [ColumnLook]) -> ColumnLook? {
    for name in names {
      if let look = looks.first(where: { $0.name.uppercased() == name }) { return look }
    }
    return nil
  }
}

private let keyNames = [
  "NUMMER", "ID", "SCHLUESSEL", "SCHLÜSSEL", "KEY", "BLOCK_ID", "BLOCKNR", "NR", "GEBIET", "CODE",
]
private let populationNames = [
  "EW", "EINWOHNER", "EINW", "EWZ", "BEVOELKERUNG", "BEVÖLKERUNG", "BEV", "POP", "POPULATION",
  "INHABITANTS",
]
private let districtNames = ["STB", "STADTBEZIRK", "BEZIRK", "DISTRICT"]
