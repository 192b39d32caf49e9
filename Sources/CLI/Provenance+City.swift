import Land
import Project
import Reporting

extension Provenance {
  /// Where the figures of a city come from.
  init(of city: City, seed: UInt64?) {
    self.init(
      title: city.title, populationNote: city.populationNote, indexMethod: city.indexMethod,
      inputs: city.inputs.map { (file: $0.file, sha256: $0.sha256) }, findings: city.findings,
      version: programVersion, seed: seed)
  }
}
