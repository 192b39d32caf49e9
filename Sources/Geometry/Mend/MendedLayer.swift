public import Land

/// A layer after mending, and everything that was done to it.
public struct MendedLayer: Sendable {
  /// The layer as it was read.
  public let original: Layer
  /// How it was mended.
  public let settings: MendSettings
  /// The name of the metric system of surfaces.
  public let systemName: String
  /// The shape of each record of the original, in its own coordinates; nil for a null shape and for a
  /// removed record.
  public let shapes: [MultiPolygon?]
  /// Whether a record's shape is another than before.
  public let isChanged: [Bool]
  /// Whether a record was removed.
  public let isRemoved: [Bool]
  /// What was done, in the order of the steps and of the records' keys.
  public private(set) var changes: [MendChange]
  /// The faults before.
  public let before: MendCounts
  /// The faults after.
  public let after: MendCounts
  /// Who came to be a neighbour, and who is one no more.
  public let neighbours: MendedNeighbours
  /// Surface of each record in square metres before; 0 without a shape.
  let surfaces: [Double]

  /// Mends a layer. Throws where a shape cannot be made valid, and where the key column is absent.
  public init(_ layer: Layer, settings: MendSettings) throws(InputError) {
    var state = try MendState(layer, settings)
    let drawn = state.shapes
    for step in MendSteps.all where !step.repeats { try step.run(&state) }
    let valid = state.shapes
    before = MendCounts(drawn: drawn, valid: valid, width: settings.width)
    try Self.settle(&state)
    after = MendCounts(drawn: state.shapes, valid: state.shapes, width: settings.width)
    neighbours = try MendedNeighbours(state, since: valid)
    try state.noteVertices(since: valid)
    var shapes: [MultiPolygon?] = []
    var isChanged: [Bool] = []
    for record in drawn.indices {
      let isSame = state.shapes[record].isSame(as: drawn[record])
      isChanged.append(!isSame && !state.isRemoved[record])
      let shape = isSame ? layer.shapes[record] : try state.own(state.shapes[record])
      shapes.append(state.isRemoved[record] ? nil : shape)
    }
    original = layer
    self.settings = settings
    systemName = state.system.name
    self.shapes = shapes
    self.isChanged = isChanged
    isRemoved = state.isRemoved
    changes = state.orderedChanges
    surfaces = valid.map(\.surface)
  }

  /// Repeats the steps that bring land and borders in order until nothing changes.
  private static func settle(_ state: inout MendState) throws(InputError) {
    for _ in 0..<maximumRounds {
      let last = state.shapes
      state.kept = []
      for step in MendSteps.all where step.repeats { try step.run(&state) }
      state.closeRound()
      if state.shapes == last { break }
    }
  }

  /// Rounds that mending takes at most; two or three are usual.
  private static let maximumRounds = 12

  /// The same layer with its mended shapes and without removed records.
  public var layer: Layer {
    let rows = isRemoved.indices.filter { !isRemoved[$0] }
    return Layer(
      name: original.name, file: original.file, shapes: rows.map { shapes[$0] },
      attributes: AttributeTable(
        columns: original.attributes.columns.map { column in
          AttributeTable.Column(
            name: column.name, kind: column.kind, cells: rows.map { column.cells[$0] })
        }, rowCount: rows.count),
      system: original.system, encoding: original.encoding, findings: original.findings)
  }

  /// Estimates the inhabitants of the land that moved: those of the block that lost it, or for land of
  /// nobody of the one that gained it, by the share of its surface. `population` is per key.
  public mutating func estimatePeople(_ population: [String: Int32]) {
    for index in changes.indices where changes[index].surfaceSquareMetres > 0 {
      let change = changes[index]
      guard let record = change.fromRecord ?? change.toRecord, surfaces[record - 1] > 0,
        let people = population[change.fromKey ?? change.key]
      else { continue }
      let share = min(1, change.surfaceSquareMetres / surfaces[record - 1])
      changes[index].people = Double(people) * share
    }
  }

  /// The keys of blocks that lost or gained land, ascending.
  public var touchedKeys: [String] {
    var keys: Set<String> = []
    for change in changes where change.surfaceSquareMetres > MendSettings.rounding {
      keys.insert(change.key)
      if let from = change.fromKey { keys.insert(from) }
    }
    return keys.sorted()
  }
}
