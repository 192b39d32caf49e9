import Foundation
import Land
import Project

/// The inputs of a result: where they lie, and whether they are still what they were.
enum RunInputs {
  /// The project file of a result: as stated, else of that name beside the result or in a folder above
  /// it, or in the working folder; among several the one whose bytes are those that went in.
  static func project(of record: RunRecord, result: String, stated: String?) throws(Failure)
    -> String
  {
    if let stated { return stated }
    let name = (record.project as NSString).lastPathComponent
    let expected = record.inputs.first { $0.file == record.project }?.sha256
    guard let project = file(name, sha256: expected, in: folders(above: result)) else {
      throw Failure(.missingFile, Messages.noProject(name, of: result))
    }
    return project
  }

  /// The file of neutral plans of a result, looked for beside the project too; nil where the result was
  /// held against none. Ends the command if it is missing or has changed.
  static func ensemble(
    of record: RunRecord, result: String, project: String, stated: String?
  ) throws(Failure) -> String? {
    guard let told = record.ensemble else {
      if stated == nil { return nil }
      throw .usage("--ensemble", Messages.noEnsemble(result), mend: Messages.mendNoEnsemble)
    }
    let beside = (Target.absolute(project) as NSString).deletingLastPathComponent
    let path =
      stated ?? file(told.file, sha256: told.sha256, in: [beside] + folders(above: result))
    guard let path else {
      throw Failure(.missingFile, Messages.ensembleNotFound(told.file, of: result))
    }
    guard let now = InputFile((path as NSString).lastPathComponent, beside: path) else {
      throw Failure(.missingFile, Messages.ensembleMissing(path))
    }
    if let there = told.sha256, now.sha256 != there {
      throw Failure(.badData, Messages.inputChanged(path, there: there, now: now.sha256))
    }
    return path
  }

  /// The first file of a name in some folders, before others one with these bytes; nil if there is none.
  private static func file(_ name: String, sha256: String?, in folders: [String]) -> String? {
    let found = folders.map { ($0 as NSString).appendingPathComponent(name) }
      .filter { Disk.kind($0) == .file }
    return found.first { InputFile(name, beside: $0)?.sha256 == sha256 } ?? found.first
  }

  /// Ends the command if a file that went in is missing or has changed; all of them are told.
  static func check(_ record: RunRecord, project: String) throws(Failure) {
    let real = Target.absolute(project)
    var missing: [Finding] = []
    var changed: [Finding] = []
    for input in record.allFiles {
      guard let now = InputFile(input.file, beside: real) else {
        missing.append(Messages.inputMissing(input.file))
        continue
      }
      if let there = input.sha256, now.sha256 != there {
        changed.append(Messages.inputChanged(input.file, there: there, now: now.sha256))
      }
    }
    guard missing.isEmpty else { throw Failure(.missingFile, all: missing + changed) }
    guard changed.isEmpty else { throw Failure(.badData, all: changed) }
  }

  /// The folders above a result, the nearest first, then the working folder.
  private static func folders(above result: String) -> [String] {
    var folders: [String] = []
    var folder = Target.absolute(result) as NSString
    while folder.length > 1 {
      folder = folder.deletingLastPathComponent as NSString
      folders.append(folder as String)
    }
    return folders + [FileManager.default.currentDirectoryPath]
  }
}
