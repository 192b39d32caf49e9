import Land

/// What mending needs to know of a layer besides its records.
public struct MendSettings: Sendable {
  /// The column whose cells name the blocks or units.
  public var keyColumn: String
  /// How far vertices may move to meet, in metres.
  public var toleranceMetres: Double
  /// Gaps no wider than this are given to a neighbour, in metres.
  public var gapWidthMetres: Double
  /// Contacts shorter than this make no neighbours, in metres.
  public var minimumBorderMetres: Double
  /// The units that no land may leave, if the project has any.
  public var units: MendUnits?

  /// Settings.
  public init(
    keyColumn: String, toleranceMetres: Double, gapWidthMetres: Double,
    minimumBorderMetres: Double, units: MendUnits?
  ) {
    self.keyColumn = keyColumn
    self.toleranceMetres = toleranceMetres
    self.gapWidthMetres = gapWidthMetres
    self.minimumBorderMetres = minimumBorderMetres
    self.units = units
  }

  /// Overlaps above this surface, in square metres, are decided by the rule for large ones.
  static let largeSquareMetres = 1000.0
  /// So are those above this share of the smaller block.
  static let largeShare = 0.5
  /// Surfaces below this, in square metres, are rounding.
  static let rounding = 1e-4

  /// How close points are one, in metres: a tenth of a millimetre, less under a smaller tolerance.
  var reach: Double { max(1e-6, min(1e-4, toleranceMetres / 4)) }
  /// How wide gaps may be that are closed: never less than what rounding leaves.
  var width: Double { max(gapWidthMetres, 4 * reach) }
}

/// The units that blocks belong to while they are mended.
public struct MendUnits: Sendable {
  /// The layer's name, as the project calls it.
  public let name: String
  /// The unit of each record; nil where it has none.
  public internal(set) var ofRecord: [String?]
  /// The units' shapes and names, where the units are a file of their own.
  let layer: Layer?
  /// The column with the names of `layer`.
  let column: String

  /// Units that are a column of the blocks, one cell per record: they have no border inside a gap.
  public init(name: String, cells: [String?]) {
    self.name = name
    ofRecord = cells
    layer = nil
    column = ""
  }

  /// Units of a layer of its own; a record belongs to the unit with the largest part of it.
  public init(name: String, layer: Layer, column: String) {
    self.name = name
    ofRecord = []
    self.layer = layer
    self.column = column
  }
}
