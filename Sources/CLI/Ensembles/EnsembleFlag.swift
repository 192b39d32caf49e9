import ArgumentParser
import Delimitation
import Foundation
import Project
import Reporting

/// The flag of every command that holds plans against neutral ones.
struct EnsembleFlag: ParsableArguments {
  @Option(name: .customLong("ensemble"), help: Help.heldAgainst)
  var file: String?

  /// The neutral plans of the file, which must have been drawn from a city as it is; nil without the flag.
  func heldAgainst(of city: City) throws(Failure) -> HeldAgainst? {
    try file.map { file throws(Failure) in
      try HeldAgainst(reading: file, of: city, version: programVersion)
    }
  }
}

extension HeldAgainst {
  /// The neutral plans of a file, which must have been drawn from this city and by this version; told
  /// by its last name, or as it was `named` before.
  init(reading file: String, named: String? = nil, of city: City, version: String) throws(Failure) {
    let reading = try EnsembleReading(file)
    let shards = try EnsembleFile.belonging(together: reading.shards, to: city)
    if let header = shards.first?.header, header.version != version {
      throw Failure(
        .badData, Messages.ensembleOfOtherVersion(file, header.version, now: version))
    }
    guard let ensemble = NeutralEnsemble(shards) else {
      throw Failure(.badData, Messages.emptyEnsemble(file))
    }
    self.init(
      file: named ?? URL(fileURLWithPath: file).lastPathComponent, sha256: reading.sha256,
      ensemble: ensemble)
  }
}
