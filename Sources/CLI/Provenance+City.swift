import Land
import Project
import Reporting

extension Provenance {
  /// Where the figures of a city come from.
  init(of city: City, seed: UInt64?) {
    self.init(of: city, seed: seed, version: programVersion)
  }

  /// The same, of a result that a given version made; `findings` were noticed besides those of the city.
  init(of city: City, seed: UInt64?, version: String, findings: [Finding] = []) {
    self.init(
      title: city.title, populationNote: city.populationNote, indexMethod: city.indexMethod,
      inputs: (city.inputs + city.streetInputs).map { (file: $0.file, sha256: $0.sha256) },
      findings: city.findings + findings,
      version: version, seed: seed)
    social = city.social
  }
}
