import Foundation
public import Land

extension MendedLayer {
  /// The files of the mended layer beside those of the original at `path`, byte for byte the same
  /// wherever no record changed: records of shapes that stayed, the table but for removed rows, the
  /// coordinate system. A `.cpg` is added where there was none.
  public func files(at path: String) throws(InputError) -> [MendedFile] {
    let set = try ShapefileSet(path: path, file: original.file)
    let drawn = try set.bytes("shp") ?? []
    let index = try set.bytes("shx")
    let table = try set.bytes("dbf") ?? []
    let records = try unsafe ShapeRecords(
      drawn.span.bytes, index: index, rows: shapes.count, set)
    precondition(records.entries.count == shapes.count, "the file changed while it was mended")
    let writer = RecordWriter(drawn, records.entries, self)
    let indexFile = MendedFile(
      suffix: "shx", original: index, mended: writer.index,
      restoration: index.map { Restoration(parts: [.bytes($0)]) })
    var files: [MendedFile] = []
    if isChanged.contains(true) || isRemoved.contains(true) {
      var shapes = Self.checked("shp", drawn, writer.bytes, writer.restoration)
      (shapes.newHeights, shapes.newMeasures) = (writer.newHeights, writer.newMeasures)
      files.append(shapes)
      files.append(indexFile)
      files.append(rows(of: table, try unsafe TableLayout(table.span.bytes, set)))
    } else {
      files.append(Self.same("shp", drawn))
      files.append(index.map { Self.same("shx", $0) } ?? indexFile)
      files.append(Self.same("dbf", table))
    }
    if let bytes = Self.sibling("prj", of: path) { files.append(Self.same("prj", bytes)) }
    let codePage = Self.sibling("cpg", of: path)
    if let codePage,
      TextEncoding(name: String(decoding: codePage, as: UTF8.self))?.rawValue
        == original.encoding
    {
      files.append(Self.same("cpg", codePage))
    } else {
      files.append(
        MendedFile(
          suffix: "cpg", original: codePage, mended: Array(original.encoding.utf8),
          restoration: codePage.map { Restoration(parts: [.bytes($0)]) }))
    }
    return files
  }

  /// The bytes of the file beside a shapefile with another suffix, in small letters or capitals.
  private static func sibling(_ suffix: String, of path: String) -> [UInt8]? {
    let stem = ShapefileSet.stem(path)
    for spelling in [suffix, suffix.uppercased()] {
      if let data = FileManager.default.contents(atPath: stem + "." + spelling) {
        return [UInt8](data)
      }
    }
    return nil
  }

  private static func same(_ suffix: String, _ bytes: [UInt8]) -> MendedFile {
    MendedFile(
      suffix: suffix, original: bytes, mended: bytes, restoration: Restoration(wholeOf: bytes))
  }

  /// A file whose restoration was tried; the whole original where it would not come out the same.
  private static func checked(
    _ suffix: String, _ original: [UInt8], _ mended: [UInt8], _ restoration: Restoration
  ) -> MendedFile {
    let works = restoration.applied(to: mended) == original
    return MendedFile(
      suffix: suffix, original: original, mended: mended,
      restoration: works ? restoration : Restoration(parts: [.bytes(original)]))
  }

  /// The table without the rows of removed records.
  private func rows(of table: [UInt8], _ layout: TableLayout) -> MendedFile {
    guard isRemoved.contains(true) else { return Self.same("dbf", table) }
    let header = layout.first
    let width = layout.stride
    let kept = isRemoved.count { !$0 }
    var mended = Array(table[..<header])
    for byte in 0..<4 { mended[4 + byte] = UInt8(truncatingIfNeeded: kept >> (8 * byte)) }
    var restoration = Restoration()
    restoration.append(.bytes(Array(table[..<header])))
    for (row, isRemoved) in isRemoved.enumerated() {
      let bytes = table[(header + row * width)..<(header + (row + 1) * width)]
      if isRemoved {
        restoration.append(.bytes(Array(bytes)))
      } else {
        restoration.append(.copy(from: mended.count, count: width))
        mended += bytes
      }
    }
    let end = table[(header + self.isRemoved.count * width)...]
    restoration.append(.copy(from: mended.count, count: end.count))
    return Self.checked("dbf", table, mended + end, restoration)
  }
}
