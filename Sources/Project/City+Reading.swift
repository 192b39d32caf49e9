import Foundation
import Geometry
public import Indicators
public import Land

extension City {
  /// Reads a project file and all it names. Throws every fault found: first those of the project
  /// file itself, then all missing files, then those of layers and tables, then those of their rows.
  public init(project path: String) throws(InputError) {
    self = try CitySources(project: path).city
  }

  /// The same for an edition: for the public one, what is protected goes no further than this reading.
  public init(project path: String, edition: Edition) throws(InputError) {
    self = try CitySources(project: path, edition: edition).city
  }
}

extension CitySources {
  /// Reads a project, and keeps the layers and tables beside the city.
  init(project path: String, edition: Edition = .confidential) throws(InputError) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let settings = try ProjectFile(text: try textOfProject(path), named: name)
    var files = InputFiles(projectPath: path)
    files.note(name)
    var reading = CityReading(settings: settings, files: files, edition: edition)
    try reading.checkFiles()
    let (layer, tables) = try reading.sources()
    let map = try BlockMap(
      layer: layer, idColumn: settings.blocks.id, sameID: settings.blocks.sameID,
      toleranceMetres: settings.blocks.tolerance)
    let parts = try reading.parts(layer: layer, tables: tables, map: map)
    var city = City(
      file: path, title: settings.title, language: settings.language,
      populationNote: settings.blocks.populationNote, problem: parts.problem, map: parts.map,
      statusQuo: parts.statusQuo, layers: reading.layers, findings: reading.findings,
      inputs: reading.files.inputs, indexMethod: parts.indexMethod, propose: settings.propose)
    city.units = parts.units
    city.variation = parts.variation
    city.social = parts.social
    city.register = settings.protection.register
    city.named = settings.namedFiles + [settings.protection.register].compactMap { $0 }
    city.streets = settings.streets
    city.plans = settings.plans
    city.offices = settings.offices
    self.init(
      city: city, settings: settings, blocks: layer, units: reading.unitLayers, tables: tables)
  }
}

/// The text of a project file.
func textOfProject(_ path: String) throws(InputError) -> String {
  func fault(
    _ kind: InputError.Kind, _ check: String, _ message: Phrase, _ mend: Phrase
  ) -> InputError {
    InputError(
      kind,
      [
        Finding(
          check: check, severity: .error, place: Place(file: path), message: message, mend: mend)
      ])
  }
  var isFolder: ObjCBool = false
  guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw fault(.missing, "file_missing", Words.fileMissing, Words.mendFileMissing)
  }
  if isFolder.boolValue {
    throw fault(.missing, "file_missing", Words.isFolder, Words.mendIsFolder)
  }
  if Layer.isLayerFile(path), !path.lowercased().hasSuffix(".txt") {
    throw fault(.malformed, "encoding", Words.isLayer, Words.mendIsLayer)
  }
  guard let data = FileManager.default.contents(atPath: path),
    let text = String(validating: [UInt8](data), as: UTF8.self)
  else { throw fault(.malformed, "encoding", Words.noUTF8, Words.mendNoUTF8) }
  return text
}
