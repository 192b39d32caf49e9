import CShapelib

/// An open `.dbf`, in memory.
@safe struct TableHandle: ~Copyable {
  private let handle: DBFHandle

  /// Opens the table that a memory folder gave the name of; nil if it cannot be read.
  init?(opening name: String) {
    var hooks = MemoryFolder.hooks()
    guard let handle = unsafe DBFOpenLL(name, "rb", &hooks) else { return nil }
    unsafe self.handle = unsafe handle
  }

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

  /// How many rows there are.
  var rowCount: Int { unsafe Int(DBFGetRecordCount(handle)) }
  /// How many columns there are.
  var columnCount: Int { unsafe Int(DBFGetFieldCount(handle)) }

  /// The name's bytes, the type letter, the width and the decimals of a column.
  func column(_ position: Int) -> (name: [UInt8], letter: UInt8, width: Int, decimals: Int) {
    var name = [CChar](repeating: 0, count: 12)
    var width: Int32 = 0
    var decimals: Int32 = 0
    _ = unsafe DBFGetFieldInfo(handle, Int32(position), &name, &width, &decimals)
    let letter = unsafe DBFGetNativeFieldType(handle, Int32(position))
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (bytes, UInt8(bitPattern: letter), Int(width), Int(decimals))
  }

  /// The bytes of a cell without blanks around; nil where the cell is empty.
  func cell(row: Int, column: Int) -> [UInt8]? {
    guard unsafe DBFIsAttributeNULL(handle, Int32(row), Int32(column)) == 0,
      let text = unsafe DBFReadStringAttribute(handle, Int32(row), Int32(column))
    else { return nil }
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    guard length > 0 else { return nil }
    return (0..<length).map { unsafe UInt8(bitPattern: text[$0]) }
  }

  /// Whether a row is marked as deleted.
  func isDeleted(row: Int) -> Bool { unsafe DBFIsRecordDeleted(handle, Int32(row)) != 0 }

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
