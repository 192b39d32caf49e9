import CShapelib

/// A `.shp` with its `.shx` that shapelib writes, in memory. Reading is our own, see `ShapeReader`.
@safe struct ShapeFileHandle: ~Copyable {
  private let handle: SHPHandle

  /// Starts new files of one kind of shape.
  init?(creating name: String, kind: Int32) {
    var hooks = MemoryFolder.hooks()
    guard let handle = unsafe SHPCreateLL(name, kind, &hooks) else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe SHPClose(handle)
  }

  /// Appends a record of some parts; false if it cannot be written.
  func append(_ parts: [[Point]], kind: Int32) -> Bool {
    var starts: [Int32] = []
    var total: Int32 = 0
    for part in parts {
      starts.append(total)
      total += Int32(part.count)
    }
    let points = parts.joined()
    guard
      let object = unsafe SHPCreateObject(
        kind, -1, Int32(parts.count), starts, nil, total, points.map(\.x), points.map(\.y), nil,
        nil)
    else { return false }
    defer { unsafe SHPDestroyObject(object) }
    return unsafe SHPWriteObject(handle, -1, object) >= 0
  }
}
