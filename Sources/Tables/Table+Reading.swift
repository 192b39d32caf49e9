public import Land

extension Table {
  /// Reads a file of delimited text. `name` is how messages call it, `path` where it lies.
  ///
  /// Encoding, separator and header are detected, and said in `findings`. Throws every fault of the
  /// file: ragged rows, quotes that are not closed, empty and duplicate names of columns.
  public init(path: String, named name: String) throws(InputError) {
    try self.init(bytes: try fileBytes(at: path, named: name), named: name)
  }

  /// Reads delimited text from bytes. O(bytes).
  public init(bytes: [UInt8], named name: String) throws(InputError) {
    let decoded = try DecodedText(bytes: bytes, file: name)
    let separator = Separator.detected(in: decoded.text)
    var reading = TableReading(text: decoded.text, separator: separator, file: name)
    reading.readAll(mayHoldUndefined: decoded.hasUndefinedBytes)
    guard reading.faults.isEmpty else { throw InputError(.malformed, reading.faults) }
    file = name
    columns = reading.header
    rowNumbers = reading.rowNumbers
    encoding = decoded.encoding
    self.separator = separator
    findings = decoded.findings + reading.notes
    text = reading.cellText
    ends = reading.cellEnds
  }
}
