import Foundation

/// What is asked for on the command line.
struct Settings {
  /// How many blocks.
  var blocks = 800
  /// The seed of everything.
  var seed: UInt64 = 1
  /// The city's name; also the stem of the project file.
  var name = "Modellstadt"
  /// The folder to write.
  var output = ""

  /// Names of the streams of chance, one for each purpose.
  enum Stream: UInt64 {
    case outline = 1, sites, merging, people, indicators, names, streets, statusQuo, faults, tables
  }

  func stream(_ stream: Stream) -> SplitMix64 { SplitMix64(seed: seed, stream: stream.rawValue) }

  /// How many units of each level there are, coarse ones growing more slowly than the city.
  var districtCount: Int { max(4, Int((9 * pow(Double(blocks) / 800, 0.5)).rounded())) }
  var quarterCount: Int { max(24, Int((70 * pow(Double(blocks) / 800, 0.8)).rounded())) }
  var neighbourhoodCount: Int { max(80, Int((Double(blocks) / 3.3).rounded())) }
  /// How many areas the programme wishes.
  var areaCount: Int { max(4, min(40, blocks / 100)) }
  /// How many areas are in force.
  var statusQuoCount: Int { min(11, max(5, blocks / 70)) }
  /// The stem of the project file.
  var stem: String { name.lowercased().replacingOccurrences(of: " ", with: "-") }
}

/// A command line that cannot be followed.
struct UsageError: Error {
  let message: String
}

extension Settings {
  static let usage =
    "usage: ModelCity --blocks 400...200000 [--seed N] [--name NAME] --output FOLDER"

  init(arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else {
        throw UsageError(message: "\(option) needs a value.")
      }
      try take(option, value)
    }
    if output.isEmpty { throw UsageError(message: "--output is missing.") }
  }

  private mutating func take(_ option: String, _ value: String) throws(UsageError) {
    switch option {
    case "--blocks":
      guard let number = Int(value), (400...200_000).contains(number) else {
        throw UsageError(message: "--blocks must be a whole number from 400 to 200000.")
      }
      blocks = number
    case "--seed":
      guard let number = UInt64(value) else {
        throw UsageError(message: "--seed must be a whole number.")
      }
      seed = number
    case "--name": name = value
    case "--output": output = value
    default: throw UsageError(message: "\(option) is not known.")
    }
  }
}
