public import Delimitation
public import Geometry
public import Indicators
public import Land

/// An input file and the checksum of its bytes.
public struct InputFile: Hashable, Sendable {
  /// The file as the project names it.
  public let file: String
  /// SHA-256 of its bytes, lower-case hexadecimal.
  public let sha256: String

  /// An input.
  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}

/// What `inspect` tells of one layer.
public struct LayerSummary: Hashable, Sendable {
  /// The layer's name.
  public let name: String
  /// How many records.
  public let records: Int
  /// `EPSG:n` on a full match, else nil.
  public let crs: String?
  /// The coordinate system's name.
  public let crsName: String
  /// The encoding decided on.
  public let encoding: String
  /// The columns' names.
  public let columns: [String]

  /// A summary.
  public init(
    name: String, records: Int, crs: String?, crsName: String, encoding: String, columns: [String]
  ) {
    self.name = name
    self.records = records
    self.crs = crs
    self.crsName = crsName
    self.encoding = encoding
    self.columns = columns
  }
}

/// The `[propose]` keys.
public struct ProposeSettings: Hashable, Sendable {
  /// How many options, 1 to 5.
  public var options: Int
  /// The seed.
  public var seed: UInt64
  /// Wall seconds for the whole search; 0 = none.
  public var timeLimitSeconds: Double
  /// Step budget; 0 = until the time limit.
  public var steps: UInt64
  /// Worker tasks; 0 = all cores.
  public var threads: Int

  /// Settings.
  public init(
    options: Int, seed: UInt64, timeLimitSeconds: Double, steps: UInt64, threads: Int
  ) {
    self.options = options
    self.seed = seed
    self.timeLimitSeconds = timeLimitSeconds
    self.steps = steps
    self.threads = threads
  }
}

/// A project file and everything it names, read and checked.
public struct City: Sendable {
  /// The project file as the user named it.
  public let file: String
  /// The project's title.
  public let title: String
  /// The project's language, if it states one.
  public let language: Language?
  /// What the population figures are, shown next to every total.
  public let populationNote: String?
  /// Land, index and rules.
  public let problem: Problem
  /// The blocks' shapes.
  public internal(set) var map: BlockMap
  /// The areas in force, if any.
  public let statusQuo: LabelledPlan?
  /// Every layer read.
  public let layers: [LayerSummary]
  /// Everything assumed, noticed, mended, in the order of reading.
  public let findings: [Finding]
  /// Every input file, the project file first.
  public let inputs: [InputFile]
  /// Every file that the project names, read or not; none of them is ever overwritten.
  public var named: [String] = []
  /// How the deprivation index was made, in one paragraph, with the choices that were taken.
  public let indexMethod: Phrase
  /// The `[propose]` keys.
  public let propose: ProposeSettings
  /// How the deprived blocks change with the choices behind the index; nil where blocks are called
  /// deprived by a given column, or by nothing.
  public var variation: DeprivationVariation?
  /// What is known of people besides the index, and for whom the city was read.
  public var social = SocialFigures(edition: .confidential, thresholds: .usual)
  /// The file of earlier publications, as the project names it.
  public var register: String?
  /// What tells which address lies where; read when it is asked for.
  var streets = ProjectFile.StreetFiles()
  /// The files of the streets' lines, where these were read.
  public internal(set) var streetInputs: [InputFile] = []
  /// The plans of `[[plans]]`, in the order of the project file; read when they are asked for.
  public var plans: [DatedPlan] = []
  /// The offices that coordinate areas, by the areas' ids.
  public var offices: [Office] = []
  /// The units of the identity layers, in their order, with how much of each block they hold.
  var units: [Units]

  /// A city. Units are taken to hold their blocks wholly.
  public init(
    file: String, title: String, language: Language?, populationNote: String?, problem: Problem,
    map: BlockMap, statusQuo: LabelledPlan?, layers: [LayerSummary], findings: [Finding],
    inputs: [InputFile], indexMethod: Phrase, propose: ProposeSettings
  ) {
    self.file = file
    self.title = title
    self.language = language
    self.populationNote = populationNote
    self.problem = problem
    self.map = map
    self.statusQuo = statusQuo
    self.layers = layers
    self.findings = findings
    self.inputs = inputs
    self.indexMethod = indexMethod
    self.propose = propose
    units = problem.identity.map { Units(grouping: $0.grouping) }
  }
}
