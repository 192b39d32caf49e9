import Foundation
import Land

/// The files that a project names, and the checksums of those that were read.
struct InputFiles {
  /// Checksums in the order of reading, each file once.
  private(set) var inputs: [InputFile] = []
  private let folder: URL

  /// Files beside a project file; paths are relative to its folder.
  init(projectPath: String) {
    folder = URL(fileURLWithPath: projectPath).deletingLastPathComponent()
  }

  /// Where a named file lies.
  func path(of name: String) -> String { URL(fileURLWithPath: name, relativeTo: folder).path }

  /// Whether a named file is there.
  func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  /// Notes that a file was read. A file that vanished meanwhile is left out; its reader said so.
  mutating func note(_ name: String) {
    guard !inputs.contains(where: { $0.file == name }),
      let bytes = FileManager.default.contents(atPath: path(of: name))
    else { return }
    inputs.append(InputFile(file: name, sha256: sha256(bytes)))
  }

  /// Notes the file of a layer or plan; of a shapefile also the files beside it that are read.
  mutating func noteLayer(_ name: String) {
    note(name)
    guard name.lowercased().hasSuffix(".shp") else { return }
    let stem = name.dropLast(4)
    for suffix in ["shx", "dbf", "prj", "cpg"] {
      let found = [suffix, suffix.uppercased()].map { "\(stem).\($0)" }.first { isThere($0) }
      if let found { note(found) }
    }
  }
}
