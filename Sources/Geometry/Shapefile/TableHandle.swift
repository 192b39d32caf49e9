import CShapelib

/// A `.dbf` that shapelib writes, in memory. Reading is our own, see `TableReader`.
@safe struct TableHandle: ~Copyable {
  private let handle: DBFHandle

  /// Starts a new table without a code page, dated the first day of 2026.
  init?(creating name: String) {
    var hooks = MemoryFolder.hooks()
    guard let handle = unsafe DBFCreateLL(name, nil, &hooks) else { return nil }
    unsafe self.handle = unsafe handle
    unsafe DBFSetLastModifiedDate(handle, 126, 1, 1)
  }

  deinit {
    unsafe DBFClose(handle)
  }

  /// Adds a column; false if the table refuses it.
  func addColumn(_ column: ShapefileWriter.Column, name: [UInt8]) -> Bool {
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    let letter = CChar(bitPattern: UInt8(ascii: column.isText ? "C" : "N"))
    return unsafe DBFAddNativeFieldType(
      handle, terminated, letter, Int32(column.width), Int32(column.decimals)) >= 0
  }

  /// Writes the bytes of a cell as they are; false if the table refuses them.
  func write(_ bytes: [UInt8], _ row: Int, _ column: Int) -> Bool {
    var terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe DBFWriteAttributeDirectly(handle, Int32(row), Int32(column), &terminated) != 0
  }
}
