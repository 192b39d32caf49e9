/// Everything that mending a project did, as its logs tell it.
public struct MendLog: Sendable {
  /// A file of a layer in the folder of mended copies.
  public struct File: Sendable {
    /// Its name in the folder.
    public let name: String
    /// SHA-256 of the original; nil where there was none.
    public let sha256Before: String?
    /// SHA-256 of the copy.
    public let sha256After: String
    /// Its bytes, and how the original is made from them.
    public let file: MendedFile

    /// A file.
    public init(name: String, sha256Before: String?, sha256After: String, file: MendedFile) {
      self.name = name
      self.sha256Before = sha256Before
      self.sha256After = sha256After
      self.file = file
    }
  }

  /// A mended layer and its files.
  public struct Entry: Sendable {
    /// What the project calls it: the blocks' file, or the name of an identity layer.
    public let name: String
    /// Whether it holds the blocks.
    public let isBlocks: Bool
    /// The `.shp` as the project names it.
    public let file: String
    /// The `.shp` in the folder of copies.
    public let copy: String
    /// The layer.
    public let mended: MendedLayer
    /// Its files.
    public let files: [File]

    /// A layer.
    public init(
      name: String, isBlocks: Bool, file: String, copy: String, mended: MendedLayer, files: [File]
    ) {
      self.name = name
      self.isBlocks = isBlocks
      self.file = file
      self.copy = copy
      self.mended = mended
      self.files = files
    }
  }

  /// The project's title.
  public let title: String
  /// The project file as the user named it.
  public let project: String
  /// The name of the project file's copy.
  public let projectCopy: String
  /// The layer of units that no gap's land may leave; nil without any.
  public let unitLayer: String?
  /// The mended layers, the blocks first.
  public let layers: [Entry]
  /// What the population figures are.
  public let populationNote: String?
  /// Inhabitants of the city; the same before and after, because they stay with their blocks.
  public let population: Int64
  /// Inhabitants of blocks that lost or gained land.
  public let peopleTouched: Int64

  /// A log.
  public init(
    title: String, project: String, projectCopy: String, unitLayer: String?, layers: [Entry],
    populationNote: String?, population: Int64, peopleTouched: Int64
  ) {
    self.title = title
    self.project = project
    self.projectCopy = projectCopy
    self.unitLayer = unitLayer
    self.layers = layers
    self.populationNote = populationNote
    self.population = population
    self.peopleTouched = peopleTouched
  }

  /// The checks that came out worse than before; empty where mending kept its word.
  public var worse: [Entry] {
    layers.filter { !$0.mended.after.isNoWorse(than: $0.mended.before) }
  }

  /// How much a person should look at.
  public var openCount: Int {
    layers.reduce(0) { sum, layer in
      sum + layer.mended.changes.count { $0.kind != .mended }
        + layer.mended.neighbours.changes.count { !$0.isExpected }
    }
  }

  /// How many changes a step made in a layer, the land that moved, and the people on it.
  public func tally(_ step: MendStep, in entry: Entry) -> (
    changes: Int, surfaceSquareMetres: Double, people: Double?
  ) {
    let changes = entry.mended.changes.filter { $0.step == step.name && $0.kind != .left }
    let people = changes.compactMap(\.people)
    return (
      changes.count, changes.reduce(0) { $0 + $1.surfaceSquareMetres },
      people.isEmpty ? nil : people.reduce(0, +)
    )
  }
}
