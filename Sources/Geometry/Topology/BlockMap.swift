public import Land

/// The shapes of a territory's blocks, in the territory's order, valid and without overlaps: an
/// overlap belongs to the block with the smaller id.
public struct BlockMap: Sendable {
  /// Keys, strictly ascending by Unicode scalars.
  public let ids: [String]
  /// The record, from 1, of each block's first polygon in the block file.
  public let records: [Int]
  /// One valid shape per block, in `system`.
  public let shapes: [MultiPolygon]
  /// The metric system of the shapes, lengths and surfaces.
  public let system: CoordinateSystem
  /// How far apart two borders may lie and still touch, in metres.
  public let toleranceMetres: Double
  /// What was mended or noticed on the way.
  public let findings: [Finding]
  /// Surface per block in square metres.
  public let surfaceSquareMetres: [Double]
  /// Perimeter per block in metres.
  public let perimeterMetres: [Double]
  /// Centre of gravity per block.
  public let centres: [Point]
  /// The block file as the user named it.
  public let file: String
  /// The valid shapes before overlaps were given to one block; the same as `shapes` where none were.
  let drawnShapes: [MultiPolygon]
  /// The overlaps that were found, ascending.
  let overlaps: [Overlap]
}

extension BlockMap {
  /// What happens to several records with one key.
  public enum SameID: String, CaseIterable, Hashable, Sendable {
    /// A fault.
    case error
    /// One block of several parts (exclaves).
    case merge
  }

  /// Takes the polygons of a layer as blocks. All faults of the key column at once: absent column
  /// (names the nearest), empty keys, duplicate keys, records without a shape. A layer whose system
  /// does not measure metres is carried to the UTM zone of its middle, which is said.
  public init(layer: Layer, idColumn: String, sameID: SameID, toleranceMetres: Double)
    throws(InputError)
  {
    precondition(toleranceMetres >= 0 && toleranceMetres.isFinite, "tolerance must be 0 or more")
    let keys = try BlockKeys(layer: layer, idColumn: idColumn, sameID: sameID)
    var findings: [Finding] = []
    let (system, shapes) = try MetricShapes.of(layer, findings: &findings)
    let mended = try Mending.valid(shapes, layer: layer, findings: &findings)
    let drawn = try keys.rows.map { rows throws(InputError) in
      let shapes = rows.map { mended[$0] }
      return try shapes.count == 1 ? shapes[0] : Mending.merged(shapes, layer: layer, row: rows[0])
    }
    findings += keys.findings
    let overlaps = Overlaps.among(drawn)
    let resolved = Overlaps.resolved(drawn, overlaps)
    findings += Words.overlaps(overlaps, kept: resolved.kept, ids: keys.ids, rows: keys.rows, layer)
    ids = keys.ids
    records = keys.rows.map { $0[0] + 1 }
    self.shapes = resolved.shapes
    self.system = system
    self.toleranceMetres = toleranceMetres
    self.findings = findings
    surfaceSquareMetres = resolved.shapes.map(\.surface)
    perimeterMetres = resolved.shapes.map(\.perimeter)
    centres = resolved.shapes.map(\.centre)
    file = layer.file
    drawnShapes = drawn
    self.overlaps = overlaps
  }
}
