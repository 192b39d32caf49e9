import Foundation
import Land

/// What a result's run.json says of itself, as far as it is needed to compute the result again.
struct RunRecord: Decodable {
  /// A file that went in, by its way from the project's folder.
  struct File: Decodable {
    let file: String
    /// Nil where the public edition does not tell it.
    let sha256: String?
  }

  /// An option: of a search, or given.
  struct Option: Decodable {
    let profile: String?
    let best: Double?
    let bound: Double?
    let proved: Bool?
    let title: String?
    let plan: String?
    let files: [File]?
  }

  /// How many plans the consensus rests on.
  struct Counts: Decodable {
    let plansMet: Int
    let plansCompared: Int
    let goodPlans: Int
  }

  let command: String?
  /// For whom it was written; nil in results of earlier versions, which were internal.
  let edition: String?
  let inputs: [File]
  let project: String
  let plan: String?
  let planFiles: [File]?
  let version: String
  let seed: UInt64?
  let steps: UInt64?
  let threads: Int?
  let stopped: String?
  let options: [Option]
  let consensus: Counts?
  /// The file of neutral plans, by its last name.
  let ensemble: File?

  /// Every file that went in, those of given plans behind the project's.
  var allFiles: [File] {
    inputs + (planFiles ?? []) + options.flatMap { $0.files ?? [] }
  }

  /// Reads the run.json of a result.
  static func read(result: String) throws(Failure) -> RunRecord {
    let path = (result as NSString).appendingPathComponent("run.json")
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.missingFile, Messages.noResult(path))
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard EarlierResult.isOne(result), !EarlierMending.isOne(result),
      let record = try? decoder.decode(RunRecord.self, from: data)
    else { throw Failure(.badData, Messages.unreadableRun(path)) }
    return record
  }
}
