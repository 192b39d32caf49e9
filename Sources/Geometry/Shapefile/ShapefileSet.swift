import Foundation
import Land

/// The files of one shapefile as they lie on disk. The small ones are read; the large ones are read
/// when they are asked for, so that no more than one is held at a time.
struct ShapefileSet {
  /// How messages call the `.shp`.
  let file: String
  /// Bytes of the `.prj`, if it is there.
  let projection: [UInt8]?
  /// Text of the `.cpg`, if it is there and not empty.
  let codePage: String?
  private let paths: [String: String]

  /// Finds the files beside `path`; suffixes may be in capitals. Names every file that is missing.
  init(path: String, file: String) throws(InputError) {
    let stem = Self.stem(path)
    let name = Self.stem(file)
    var isFolder: ObjCBool = false
    if stem == path, unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      throw InputError(.malformed, [Words.notShapefile(file)])
    }
    let paths = Self.siblings(of: stem)
    let missing = ["shp", "dbf"].filter { paths[$0] == nil }
    if !missing.isEmpty {
      throw InputError(
        .missing, missing.map { Words.missingFile(name + "." + $0, beside: file) })
    }
    self.file = file
    self.paths = paths
    projection = try Self.read(paths["prj"], name + ".prj", atMost: 1 << 20)
    let codePage = try Self.read(paths["cpg"], name + ".cpg", atMost: 1000).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    self.codePage = codePage == "" ? nil : codePage
  }

  /// The name of a file of the set as messages call it.
  func name(_ suffix: String) -> String { Self.stem(file) + "." + suffix }

  /// The bytes of a file; nil if there is no such file.
  func bytes(_ suffix: String) throws(InputError) -> [UInt8]? {
    try Self.read(paths[suffix], name(suffix), atMost: .max)
  }

  private static func read(
    _ path: String?, _ name: String, atMost limit: Int
  ) throws(InputError) -> [UInt8]? {
    guard let path else { return nil }
    guard let bytes = FileBytes.read(path, atMost: limit) else {
      throw InputError(.missing, [Words.unreadableFile(name)])
    }
    return bytes
  }

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
