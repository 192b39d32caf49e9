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
    let found = folders(above: result).map { ($0 as NSString).appendingPathComponent(name) }
      .filter { Disk.kind($0) == .file }
    let expected = record.inputs.first { $0.file == record.project }?.sha256
    let same = found.first { InputFile(name, beside: $0)?.sha256 == expected }
    guard let project = same ?? found.first else {
      throw Failure(.missingFile, Messages.noProject(name, of: result))
    }
    return project
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
      if now.sha256 != input.sha256 {
        changed.append(Messages.inputChanged(input.file, there: input.sha256, now: now.sha256))
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
