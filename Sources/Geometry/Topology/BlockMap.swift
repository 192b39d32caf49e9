public import Land

/// The shapes of a territory's blocks, in the territory's order, valid and without overlaps: an
/// overlap belongs to the block with the smaller id.
public struct BlockMap: Sendable {
  /// Keys, strictly ascending by Unicode scalars.
  public let ids: [String]
  /// The record, from 1, of each block's first polygon in the block file.
  public let records: [Int]
  /// The metric system of the shapes, lengths and surfaces.
  public let system: CoordinateSystem
  /// How far apart two borders may lie and still touch, in metres.
  public let toleranceMetres: Double
  /// The block file as the user named it.
  public let file: String
  /// What maps show between the blocks.
  public var marks = MapMarks()
  /// The valid shapes before overlaps were given to one block; the same as `shapes` where none were.
  let drawnShapes: [MultiPolygon]
  /// Who touches whom in the shapes as drawn.
  let survey: Survey
  /// The overlaps that may be deeper than the tolerance, ascending.
  let deepOverlaps: [Overlap]
  /// What was mended or noticed before overlaps were looked at.
  private let firstFindings: [Finding]
  /// The shapes without overlaps: costly where there are many, and not needed for neighbours.
  private let resolution: Lazily<Resolution>
  /// What is measured on them.
  private let figures: Lazily<ShapeFigures>
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
    var drawn: [MultiPolygon] = []
    drawn.reserveCapacity(keys.ids.count)
    for block in keys.ids.indices {
      let rows = keys.rows(of: block)
      if let row = rows.first, rows.count == 1 {
        drawn.append(mended[Int(row)])
      } else {
        drawn.append(
          try Mending.merged(
            rows.map { mended[Int($0)] }, layer: layer, row: Int(rows[rows.startIndex])))
      }
    }
    self.init(
      ids: keys.ids, records: keys.ids.indices.map { keys.firstRow(of: $0) + 1 }, drawn: drawn,
      system: system, toleranceMetres: toleranceMetres, findings: findings + keys.findings,
      file: layer.file)
  }

  /// A map of valid shapes; overlaps among them are looked for.
  init(
    ids: [String], records: [Int], drawn: [MultiPolygon], system: CoordinateSystem,
    toleranceMetres: Double, findings: [Finding], file: String
  ) {
    let survey = Survey(drawn, toleranceMetres: toleranceMetres)
    let deep = Overlaps.spreading(from: survey.deep, drawn, boxes: survey.boxes)
    self.ids = ids
    self.records = records
    self.system = system
    self.toleranceMetres = toleranceMetres
    self.file = file
    drawnShapes = drawn
    self.survey = survey
    deepOverlaps = deep
    firstFindings = findings
    let shallow = survey.shallow
    let resolution = Lazily {
      Resolution(drawn, deep: deep, shallow: shallow) { overlaps, kept in
        Words.overlaps(overlaps, kept: kept, ids: ids, records: records, file: file)
      }
    }
    self.resolution = resolution
    figures = Lazily { ShapeFigures(resolution.made.shapes) }
  }

  /// One valid shape per block, in `system`.
  public var shapes: [MultiPolygon] { resolution.made.shapes }
  /// What was mended or noticed on the way.
  public var findings: [Finding] { firstFindings + resolution.made.findings }
  /// Surface per block in square metres.
  public var surfaceSquareMetres: [Double] { figures.made.surfaces }
  /// Perimeter per block in metres.
  public var perimeterMetres: [Double] { figures.made.perimeters }
  /// Centre of gravity per block.
  public var centres: [Point] { figures.made.centres }
  /// The overlaps that were found, ascending.
  var overlaps: [Overlap] { resolution.made.overlaps }
}

extension Resolution {
  /// Gives every overlap to one block. `wording` says what is to be said of the overlaps, and of those
  /// that were left.
  init(
    _ drawn: [MultiPolygon], deep: [Overlap], shallow: [BlockPair],
    wording: ([Overlap], [Overlap]) -> [Finding]
  ) {
    let known = Set(deep.map { BlockPair(Int32($0.first), Int32($0.second)) })
    let others = Overlaps.among(shallow.filter { !known.contains($0) }, drawn)
    let overlaps = (deep + others).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let resolved = Overlaps.resolved(drawn, overlaps)
    self.init(
      overlaps: overlaps, shapes: resolved.shapes, findings: wording(overlaps, resolved.kept))
  }
}
