import Foundation
import Land

/// The files of one shapefile as they lie on disk, read whole.
struct ShapefileSet {
  /// How messages call the `.shp`.
  let file: String
  /// Bytes of the `.shp`.
  let shapes: [UInt8]
  /// Bytes of the `.shx`, if it is there.
  let index: [UInt8]?
  /// Bytes of the `.dbf`.
  let table: [UInt8]
  /// Text of the `.prj`, if it is there.
  let projection: String?
  /// Text of the `.cpg`, if it is there.
  let codePage: String?

  /// Reads the files beside `path`; suffixes may be in capitals. Names every file that is missing.
  init(path: String, file: String) throws(InputError) {
    let stem = Self.stem(path)
    let name = Self.stem(file)
    var isFolder: ObjCBool = false
    if stem == path, unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      throw InputError(.malformed, [Words.notShapefile(file)])
    }
    let siblings = Self.siblings(of: stem)
    var faults: [Finding] = []
    func read(_ suffix: String) -> [UInt8]? {
      guard let found = siblings[suffix] else { return nil }
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: found)) else {
        faults.append(Words.unreadableFile(name + "." + suffix))
        return nil
      }
      return [UInt8](data)
    }
    for suffix in ["shp", "dbf"] where siblings[suffix] == nil {
      faults.append(Words.missingFile(name + "." + suffix, beside: file))
    }
    if !faults.isEmpty { throw InputError(.missing, faults) }
    self.file = file
    shapes = read("shp") ?? []
    index = read("shx")
    table = read("dbf") ?? []
    projection = read("prj").map { String(decoding: $0, as: UTF8.self) }
    codePage = read("cpg").map { String(decoding: $0, as: UTF8.self).trimmed }
    if !faults.isEmpty { throw InputError(.missing, faults) }
  }

  /// The name of a file of the set as messages call it.
  func name(_ suffix: String) -> String { Self.stem(file) + "." + suffix }

  /// A path without the suffix `.shp`.
  static func stem(_ path: String) -> String {
    path.lowercased().hasSuffix(".shp") ? String(path.dropLast(4)) : path
  }

  /// The files that share the stem, by suffix in small letters. The exact spelling wins over others.
  private static func siblings(of stem: String) -> [String: String] {
    var found: [String: String] = [:]
    // By hand: Foundation's own way traps on a path of one letter.
    let slash = stem.lastIndex(of: "/")
    let folder = slash.map { String(stem[...$0]) } ?? "./"
    let base = slash.map { String(stem[stem.index(after: $0)...]) } ?? stem
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    for name in (names ?? []).sorted() {
      guard name.lowercased().hasPrefix(base.lowercased() + ".") else { continue }
      let suffix = name.dropFirst(base.count + 1).lowercased()
      let isExact = name == base + "." + suffix
      let path = folder + name
      var isFolder: ObjCBool = false
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, isExact || found[suffix] == nil
      else { continue }
      found[suffix] = path
    }
    return found
  }
}
