import Geometry
import Land
import Testing

@Suite struct `Tables of shapefiles` {
  private typealias Bytes = ShapefileBytes

  /// A layer of squares with one field beside the number.
  private func layer(_ field: ShapefileBytes.Field, _ cells: [[UInt8]]) -> ShapefileBytes {
    var file = ShapefileBytes(cells: cells.map { _ in "" })
    file.fields[1] = field
    for (row, cell) in cells.enumerated() { file.rows[row][1] = cell }
    return file
  }

  private func layer(_ letter: Character, _ width: Int, _ cells: [String], decimals: Int = 0)
    -> ShapefileBytes
  {
    layer(
      .init(name: "X", letter: letter, width: width, decimals: decimals),
      cells.map { Array($0.utf8) })
  }

  @Test func `numbers are read however they are padded, asterisks as missing`() throws {
    for letter: Character in ["N", "F"] {
      let file = layer(
        letter, 6, ["    12", "12", "******", "", " -1.5", "1e3", "\0\0\0\0\0\0", "*"])
      let read = try file.read()
      #expect(read.cells("X") == ["12", "12", nil, nil, "-1.5", "1e3", nil, nil])
      let overflow = read.findings("overflow")
      #expect(overflow.map(\.place.row) == [3, 8])
      #expect(overflow.first?.place.column == "X")
    }
  }

  @Test func `numbers stored as text stay text, without the blanks around`() throws {
    let read = try layer("C", 8, ["  0012 ", "1 200", "007\0\0\0"]).read()
    #expect(read.cells("X") == ["0012", "1 200", "007"])
    #expect(read.attributes.column("X")?.kind == .text)
  }

  @Test func `what is no number in a column of numbers is told`() throws {
    let read = try layer("N", 6, ["12a", "5"]).read()
    #expect(read.cells("X") == ["12a", "5"])
    #expect(read.findings("cell").map(\.place.row) == [1])
  }

  @Test func `days become ISO 8601, malformed ones are told`() throws {
    let read = try layer(
      "D", 8, ["20240229", "20230229", "00000000", "        ", "2024-1-1", "19000229"]
    ).read()
    #expect(
      read.cells("X") == ["2024-02-29", "20230229", nil, nil, "2024-1-1", "19000229"])
    #expect(read.attributes.column("X")?.kind == .date)
    #expect(read.findings("cell").map(\.place.row) == [2, 5, 6])
  }

  @Test func `yes and no become 1 and 0`() throws {
    let read = try layer("L", 1, ["T", "t", "Y", "y", "F", "f", "N", "n", "?", " ", "x"]).read()
    let yes: [String?] = ["1", "1", "1", "1", "0", "0", "0", "0", nil, nil, nil]
    #expect(read.cells("X") == yes)
    #expect(read.findings("cell").map(\.place.row) == [11])
  }

  @Test func `whole numbers in four bytes are read`() throws {
    let file = layer(
      .init(name: "X", letter: "I", width: 4), [Bytes.little(7), Bytes.little(-70_000)])
    #expect(try file.read().cells("X") == ["7", "-70000"])
  }

  @Test func `floating-point numbers of FoxPro are read`() throws {
    var file = layer(
      .init(name: "X", letter: "B", width: 8), [Bytes.double(2.5), Bytes.double(.nan)])
    file.version = 0x30
    #expect(try file.read().cells("X") == ["2.5", nil])
  }

  @Test(arguments: ["M", "@", "+", "O", "B", "G", "T", "Y"] as [Character])
  func `columns that cannot be read are left out by name`(letter: Character) throws {
    let read = try layer(letter, 10, ["abc", "def"]).read()
    #expect(read.attributes.columns.map(\.name) == ["NR"])
    let finding = read.findings("column_kind").first
    #expect(finding?.place.column == "X")
    #expect(finding?.message.english.contains("kind \(letter)") == true)
  }

  @Test func `a kind that means nothing is read as text, and that is told`() throws {
    let read = try layer("z", 4, ["ab"]).read()
    #expect(read.cells("X") == ["ab"])
    #expect(read.findings("column_kind").count == 1)
  }

  @Test func `names that repeat or are empty are told apart`() throws {
    var file = ShapefileBytes(cells: ["a"])
    file.fields[1].name = "NR"
    file.fields.append(.init(name: "", width: 2))
    file.rows[0].append(Array("z".utf8))
    let read = try file.read()
    #expect(read.attributes.columns.map(\.name) == ["NR", "NR_2", "COLUMN_3"])
    #expect(read.findings("column_name").count == 2)
  }

  @Test func `texts wider than 255 are read whole`() throws {
    let long = String(repeating: "Straße ", count: 60).trimmingSuffix
    var file = layer("C", 600, [long, "b"])
    file.isWide = true
    let read = try file.read()
    #expect(read.cells("X") == [long, "b"])
    #expect(read.findings("wrong_length").isEmpty)
  }

  @Test func `what stands behind a zero byte is left out and told`() throws {
    let read = try layer("C", 8, ["ab\0cd", "ef\0\0\0", "\0\0\0"]).read()
    #expect(read.cells("X") == ["ab", "ef", nil])
    #expect(read.findings("cell").map(\.place.row) == [1])
  }

  @Test func `deleted rows keep their number, and no check calls them faults`() throws {
    var file = ShapefileBytes(cells: ["a", "b", "c"])
    file.marks[1] = 0x2A
    file.rows[1][0] = []
    let read = try file.read()
    #expect(read.attributes.deletedRows == [1])
    #expect(read.shapes.map { $0 == nil } == [false, true, false])
    #expect(read.cells("NAME") == ["a", nil, "c"])
    #expect(read.findings("deleted_row").map(\.place.row) == [2])
    let map = try BlockMap(layer: read, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
    #expect(map.ids == ["1", "3"])
    #expect(map.records == [1, 3])
  }

  @Test func `a mark that is neither is told`() throws {
    var file = ShapefileBytes(cells: ["a", "b", "c"])
    file.marks[2] = 0x58
    let read = try file.read()
    #expect(read.cells("NAME") == ["a", "b", "c"])
    #expect(read.findings("table").map(\.place.row) == [3])
  }

  @Test(arguments: [0, 33, 95, 98, 500, 60_000])
  func `a wrong length of the header is mended`(length: Int) throws {
    let folder = try ShapefileBytes().written()
    try folder.change("blocks.dbf") { $0.replaceSubrange(8..<10, with: Bytes.short(length)) }
    let read = try folder.layer()
    #expect(read.cells("NAME") == ["a", "b", "c"])
    #expect(read.findings("wrong_length").first?.place.file == "blocks.dbf")
  }

  @Test(arguments: [0, 1, 24, 26, 9000])
  func `a wrong length of the rows is mended`(length: Int) throws {
    let folder = try ShapefileBytes().written()
    try folder.change("blocks.dbf") { $0.replaceSubrange(10..<12, with: Bytes.short(length)) }
    let read = try folder.layer()
    #expect(read.cells("NAME") == ["a", "b", "c"])
    #expect(read.findings("wrong_length").count == 1)
  }

  @Test func `marks of the end may be missing`() throws {
    let folder = try ShapefileBytes().written()
    try folder.change("blocks.dbf") { $0.removeLast() }
    #expect(try folder.layer().cells("NAME") == ["a", "b", "c"])
    try folder.change("blocks.dbf") { $0[96] = 0 }
    let read = try folder.layer()
    #expect(read.cells("NAME") == ["a", "b", "c"])
    #expect(read.findings("table").count == 1)
  }

  @Test func `a table of dBASE 7 is refused by name`() throws {
    let folder = try ShapefileBytes().written()
    try folder.change("blocks.dbf") {
      $0[0] = 4
      $0.replaceSubrange(8..<10, with: Bytes.short(69 + 48))
      $0.replaceSubrange(10..<12, with: Bytes.short(7))
      $0[96] = 1
    }
    #expect(folder.refusal().first?.message.english.contains("dBASE 7") == true)
  }

  @Test func `empty keys are refused with their rows`() throws {
    var file = ShapefileBytes()
    file.rows[1][0] = []
    let read = try file.read()
    #expect(read.cells("NR") == ["1", nil, "3"])
    let error = #expect(throws: InputError.self) {
      try BlockMap(layer: read, idColumn: "NR", sameID: .error, toleranceMetres: 0.5)
    }
    #expect(error?.findings.map(\.place.row) == [2])
  }
}

extension String {
  /// Without the blank at its end.
  fileprivate var trimmingSuffix: String { String(dropLast()) }
}
