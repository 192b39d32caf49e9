public import Geometry
public import Land
import Tables

/// Points of addresses: for each the street, the number, and the block in which it lies.
public struct StreetAddresses: Sendable {
  /// An address.
  struct Point: Sendable {
    let key: String
    let name: String
    let part: String?
    /// Its number; of a point for several (`12-14`) the first and the last.
    let numbers: [HouseNumber]
    /// The block in which it lies; -1 is land of no block.
    let block: Int32
    /// The record as the file's own program numbers it.
    let record: Int
  }

  /// The file as the user named it.
  public let file: String
  /// How many records there are.
  let recordCount: Int
  /// The addresses that can be used, in the file's order.
  let points: [Point]
  /// What was left out, record by record.
  public let findings: [Finding]

  private static let street = ColumnNames(
    "street", "STN", "STRASSE", "Straßenname", "Strassenname", "STRNAME", "STR_NAME", "STR",
    "addr:street", "name")
  private static let number = ColumnNames(
    "number", "HNR", "HSNR", "Hausnummer", "Hausnr.", "HAUSNR", "addr:housenumber", "housenumber",
    "house_number", "Nr.")
  private static let suffix = ColumnNames(
    "suffix", "ADZ", "HSNRZUS", "HNRZUS", "HSNRZU", "HNRZ", "Adressierungszusatz",
    "Adresszusatz", "Hausnummernzusatz", "Zusatz")
  private static let part = ColumnNames(
    "part", "Stadtteil", "Stadtteilname", "Ortsteil", "Ortsteilname", "POT")
  private static let key = ColumnNames(
    "street_key", "Straßenschlüssel", "Strassenschluessel", "STRSCHL", "SSS")

  /// Takes the points of a layer as addresses. Columns are those that are told, else known by their
  /// names. Throws every column that is missing; records that cannot be used are findings. About linear
  /// in the points.
  public init(_ layer: Layer, columns: AddressColumns, on map: BlockMap) throws(InputError) {
    let cells = try Cells(layer, columns)
    var findings: [Finding] = []
    var drafts: [(row: Int, name: String, numbers: [HouseNumber])] = []
    var places: [Geometry.Point] = []
    let points = try Self.points(of: layer, in: map.system)
    for row in 0..<layer.attributes.rowCount where !layer.attributes.deletedRows.contains(row) {
      let place = Place(file: layer.file, row: layer.attributes.number(ofRow: row))
      guard
        let name = StreetName.usable(
          cells.street[row], at: place, column: cells.streetName, &findings),
        let numbers = cells.numbers(row, place, &findings)
      else { continue }
      guard let point = points[row] else {
        findings.append(Words.addressWithoutPoint(place))
        continue
      }
      drafts.append((row, name, numbers))
      places.append(point)
    }
    let blocks = map.blocks(containing: places)
    file = layer.file
    recordCount = layer.attributes.rowCount
    self.findings = layer.findings + findings
    self.points = zip(drafts, blocks).map { draft, block in
      Point(
        key: cells.key?[draft.row] ?? "", name: draft.name, part: cells.part?[draft.row],
        numbers: draft.numbers, block: block, record: layer.attributes.number(ofRow: draft.row))
    }
  }

  /// The first point of each record in the blocks' system; nil where there is none.
  private static func points(of layer: Layer, in system: CoordinateSystem) throws(InputError)
    -> [Geometry.Point?]
  {
    let first = layer.points.map { $0?.first }
    let given = first.compactMap { $0 }
    guard layer.system.definition != system.definition, !given.isEmpty else { return first }
    let carried = try Projection(from: layer.system, to: system).project(given)
    var next = 0
    return first.map { point in
      guard point != nil else { return nil }
      defer { next += 1 }
      return carried[next]
    }
  }

  /// The cells of the records by what they hold.
  private struct Cells {
    let street: [String?]
    let streetName: String
    let number: [String?]
    let numberName: String
    let suffix: [String?]?
    let part: [String?]?
    let key: [String?]?

    init(_ layer: Layer, _ told: AddressColumns) throws(InputError) {
      let columns = layer.attributes.columns
      let names = columns.map(\.name)
      var faults: [Finding] = []
      func position(_ told: String?, _ known: ColumnNames, isNeeded: Bool) -> Int? {
        guard let told else {
          let found = known.position(in: names)
          if found == nil, isNeeded {
            faults += ColumnNames.missing([known], in: names, file: layer.file)
          }
          return found
        }
        let found = names.firstIndex(of: told)
        if found == nil {
          faults.append(Words.toldColumnAbsent(told, layer.file, names))
        }
        return found
      }
      let street = position(told.street, StreetAddresses.street, isNeeded: true)
      let number = position(told.number, StreetAddresses.number, isNeeded: true)
      let others = [
        position(told.suffix, StreetAddresses.suffix, isNeeded: false),
        position(told.part, StreetAddresses.part, isNeeded: false),
        position(told.key, StreetAddresses.key, isNeeded: false),
      ].map { $0.map { columns[$0].cells } }
      guard faults.isEmpty, let street, let number else {
        throw InputError(.malformed, faults)
      }
      (self.street, streetName) = (columns[street].cells, names[street])
      (self.number, numberName) = (columns[number].cells, names[number])
      (suffix, part, key) = (others[0], others[1], others[2])
    }

    /// The numbers of a record; nil, with a finding, where they cannot be read.
    func numbers(_ row: Int, _ place: Place, _ findings: inout [Finding]) -> [HouseNumber]? {
      let suffix = suffix?[row] ?? ""
      let written = Spelling.trimmed(Substring((number[row] ?? "") + suffix))
      if let numbers = AddressText.numbers(Substring(written.prefix(40))) { return numbers }
      findings.append(
        Finding(
          check: "house_number", severity: .warning,
          place: Place(file: place.file, row: place.row, column: numberName),
          message: Words.noHouseNumber(String(written.prefix(40))),
          mend: Words.mendAddressNumber))
      return nil
    }
  }
}
