import CShapelib

/// An open `.shp` with its `.shx`, in memory.
@safe struct ShapeFileHandle: ~Copyable {
  private let handle: SHPHandle

  /// Opens the files that a memory folder gave the name of; nil if they cannot be read.
  init?(opening name: String) {
    var hooks = MemoryFolder.hooks()
    guard let handle = unsafe SHPOpenLL(name, "rb", &hooks) else { return nil }
    unsafe self.handle = unsafe handle
    unsafe SHPSetFastModeReadObject(handle, 1)
  }

  /// Starts new files of one kind of shape.
  init?(creating name: String, kind: Int32) {
    var hooks = MemoryFolder.hooks()
    guard let handle = unsafe SHPCreateLL(name, kind, &hooks) else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit {
    unsafe SHPClose(handle)
  }

  /// How many records there are.
  var count: Int { unsafe Int(handle.pointee.nRecords) }

  /// The rings, lines or points (as one part) of a record as they stand in the file; nil if the record
  /// cannot be read, empty for a null shape.
  func rings(_ record: Int) -> [[Point]]? {
    guard let object = unsafe SHPReadObject(handle, Int32(record)) else { return nil }
    defer { unsafe SHPDestroyObject(object) }
    let shape = unsafe object.pointee
    let vertices = unsafe Int(shape.nVertices)
    let parts = unsafe Int(shape.nParts)
    guard vertices > 0, let x = unsafe shape.padfX, let y = unsafe shape.padfY else { return [] }
    guard parts > 0, let starts = unsafe shape.panPartStart else {
      return [(0..<vertices).map { unsafe Point(x: x[$0], y: y[$0]) }]
    }
    var rings: [[Point]] = []
    for part in 0..<parts {
      let start = unsafe Int(starts[part])
      let end = unsafe part + 1 < parts ? Int(starts[part + 1]) : vertices
      guard start >= 0, end >= start, end <= vertices else { return nil }
      rings.append((start..<end).map { unsafe Point(x: x[$0], y: y[$0]) })
    }
    return rings
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
