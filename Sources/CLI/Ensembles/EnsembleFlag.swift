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
    guard let file else { return nil }
    let reading = try EnsembleReading(file)
    let shards = try EnsembleFile.belonging(together: reading.shards, to: city)
    if let header = shards.first?.header, header.version != programVersion {
      throw Failure(
        .badData, Messages.ensembleOfOtherVersion(file, header.version, now: programVersion))
    }
    guard let ensemble = NeutralEnsemble(shards) else {
      throw Failure(.badData, Messages.emptyEnsemble(file))
    }
    return HeldAgainst(
      file: URL(fileURLWithPath: file).lastPathComponent, sha256: reading.sha256,
      ensemble: ensemble)
  }
}
