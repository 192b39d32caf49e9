import Foundation
public import Geometry
import Indicators
public import Land

/// A project whose blocks and identity layers were mended, with everything that is to be written.
public struct ProjectMending: Sendable {
  /// What was done.
  public let log: MendLog
  /// The project file's copy, its paths changed so that it finds the mended copies.
  public let projectText: String
  /// The project's language, if it states one.
  public let language: Language?
  /// What was noticed while reading.
  public let findings: [Finding]

  /// Mends a project. `gapWidthMetres` is the width for gaps; the tolerance where nil. `way` tells how a
  /// file that is not copied is named from the folder of copies. Throws the faults of all inputs that
  /// mending cannot heal; the mended project was read once whole.
  public init(
    project path: String, gapWidthMetres: Double?, way: (_ path: String) -> String
  ) throws(InputError) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    let text = try textOfProject(path)
    let settings = try ProjectFile(text: text, named: name)
    var reading = CityReading(
      settings: settings, files: InputFiles(projectPath: path), edition: .confidential)
    try reading.checkFiles()
    var mending = LayerMending(reading, gapWidthMetres: gapWidthMetres)
    let (blocks, parts) = try mending.blocks()
    let others = try mending.identityLayers()
    let copies = CopyNames(project: name, layers: [blocks.file] + others.map(\.file))
    let people = Dictionary(
      zip(parts.ids, parts.population), uniquingKeysWith: { first, _ in first })
    var mended = blocks.mended
    mended.estimatePeople(people)
    var entries: [MendLog.Entry] = []
    for layer in [LayerMending.Layer(name: blocks.name, file: blocks.file, mended: mended)] + others
    {
      entries.append(
        try mending.entry(layer, isBlocks: entries.isEmpty, copy: copies.name(of: layer.file)))
    }
    log = MendLog(
      title: settings.title, project: path, projectCopy: name, unitLayer: mending.unitName,
      layers: entries, populationNote: settings.blocks.populationNote,
      population: parts.population.reduce(0) { $0 + Int64($1) },
      peopleTouched: mended.touchedKeys.reduce(0) { $0 + Int64(people[$1] ?? 0) })
    let files = mending.reading.files
    projectText = try ProjectCopy(text: text, named: name, settings: settings) { file in
      copies.known(file) ?? way(files.path(of: file))
    }.text
    language = settings.language
    findings = mending.reading.findings
  }

  /// Every file that a project names, for those who must not overwrite them.
  public static func namedFiles(of path: String) throws(InputError) -> [String] {
    try ProjectFile(
      text: textOfProject(path), named: URL(fileURLWithPath: path).lastPathComponent
    ).namedFiles
  }
}

/// Names of the copies in one folder: those of the originals, numbered where two are the same.
struct CopyNames {
  private var names: [(file: String, copy: String)] = []

  /// Names for the copies of some shapefiles beside a project file.
  init(project: String, layers: [String]) {
    var taken: Set<String> = []
    for file in layers where known(file) == nil {
      let plain = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      var name = plain
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(plain)-\(number)"
        number += 1
      }
      names.append((file, name + ".shp"))
    }
  }

  /// The copy of a file; nil where it is not copied.
  func known(_ file: String) -> String? { names.first { $0.file == file }?.copy }

  /// The copy of a file that is copied.
  func name(of file: String) -> String { known(file) ?? file }
}
