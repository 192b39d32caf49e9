import Delimitation
import Foundation
import Indicators
import Land
import Project

/// A shard of an ensemble as JSON lines: one line that says where it comes from, one per plan.
struct EnsembleFile {
  /// Where the plans come from and how they were drawn.
  struct Header: Codable, Hashable {
    struct Input: Codable, Hashable {
      let file: String
      let sha256: String
    }

    var ensemble = 1
    let version: String
    let project: String
    let inputs: [Input]
    let seed: UInt64
    let shards: Int
    let stepsPerPlan: Int
    let warmUpPlans: Int
    let law: String
    let measures: [String]
    let units: [String]
    /// What differs from shard to shard.
    let shard: Int
    /// How many plans follow; nil in files of earlier versions.
    let plans: Int?
    let stopped: String
    let movedShare: [Double]
    /// `public` where it was drawn from what may be published; nil otherwise.
    let edition: String?
  }

  /// A plan: its chain and its measures by id; a measure that is not defined is left out.
  struct Row: Codable {
    let chain: Int
    let values: [String: Double]
  }

  /// The file as the user named it; empty for one that was just drawn.
  let name: String
  let header: Header
  let rows: [Row]

  /// A shard that was just drawn.
  init(_ ensemble: Ensemble, settings: SampleSettings, shard: Shard, city: City) {
    let first = ensemble.chains.lazy.compactMap(\.plans.first).first ?? []
    name = ""
    header = Header(
      version: programVersion, project: URL(fileURLWithPath: city.file).lastPathComponent,
      inputs: EnsembleFile.toldInputs(of: city), seed: settings.seed, shards: shard.of,
      stepsPerPlan: settings.stepsPerPlan,
      warmUpPlans: settings.warmUpPlans, law: ensembleLaw.english,
      measures: first.map(\.measure), units: first.map(\.unit), shard: shard.number,
      plans: ensemble.chains.reduce(0) { $0 + $1.plans.count }, stopped: ensemble.stopped.rawValue,
      movedShare: ensemble.chains.map(\.movedShare), edition: EnsembleFile.toldEdition(of: city))
    rows = ensemble.chains.flatMap { chain in
      chain.plans.map { measures in
        let values = measures.compactMap { value in value.value.map { (value.measure, $0) } }
        return Row(
          chain: chain.number, values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
      }
    }
  }

  /// Every line, ended by a line feed.
  var bytes: [UInt8] {
    Self.line(header) + rows.flatMap(Self.line)
  }

  private static func line(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a line that cannot be encoded: \(value)")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}

extension EnsembleFile {
  /// A shard that was read.
  init(name: String, header: Header, rows: [Row]) {
    self.name = name
    self.header = header
    self.rows = rows
  }

  /// What a line says.
  static func value<Value: Decodable>(_ line: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Value.self, from: line)
  }

  /// A key as the file spells it.
  static func keyInFile(_ key: String) -> String {
    key.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
  }

  /// The inputs of a city; without the checksums that the public edition does not tell.
  private static func toldInputs(of city: City) -> [Header.Input] {
    city.inputs.map {
      let isProtected = city.social.protectedFiles.contains($0.file)
      return Header.Input(file: $0.file, sha256: isProtected ? "" : $0.sha256)
    }
  }

  private static func toldEdition(of city: City) -> String? {
    city.social.edition == .open ? city.social.edition.rawValue : nil
  }

  /// The shards in their order, if they belong together and to the project as it is.
  static func belonging(together files: [EnsembleFile], to city: City) throws(Failure)
    -> [EnsembleFile]
  {
    guard let first = files.first else { return [] }
    if first.header.edition != toldEdition(of: city) {
      throw Failure(.badData, Messages.ensembleOfOtherEdition(first.name))
    }
    let inputs = toldInputs(of: city)
    if first.header.inputs != inputs {
      let others = Set(first.header.inputs).symmetricDifference(inputs).map(\.file)
      throw Failure(
        .badData, Messages.ensembleOfOtherInputs(first.name, files: Set(others).sorted()))
    }
    var seen: [Int: String] = [:]
    for file in files {
      if let key = file.header.difference(from: first.header) {
        throw Failure(.badData, Messages.foreignShard(file.name, first.name, key: key))
      }
      if let earlier = seen[file.header.shard] {
        throw Failure(.badData, Messages.sameShard(file.name, earlier, shard: file.header.shard))
      }
      seen[file.header.shard] = file.name
    }
    return files.sorted { $0.header.shard < $1.header.shard }
  }
}

extension EnsembleFile.Header {
  /// The first key in which two shards of one ensemble may not differ and do, or nil.
  fileprivate func difference(from other: EnsembleFile.Header) -> String? {
    if inputs != other.inputs { return "inputs" }
    if version != other.version { return "version" }
    if seed != other.seed { return "seed" }
    if shards != other.shards { return "shards" }
    if stepsPerPlan != other.stepsPerPlan { return "steps_per_plan" }
    if law != other.law { return "law" }
    if measures != other.measures { return "measures" }
    return nil
  }
}
