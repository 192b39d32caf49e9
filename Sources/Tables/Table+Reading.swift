import Foundation
public import Land

extension Table {
  /// Reads a file of delimited text. `name` is how messages call it, `path` where it lies.
  ///
  /// Encoding, separator and header are detected, and said in `findings`. Throws every fault of the
  /// file: ragged rows, quotes that are not closed, empty and duplicate names of columns.
  public init(path: String, named name: String) throws(InputError) {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue else {
      throw InputError(
        .missing,
        [
          Finding(
            check: "file_missing", severity: .error, place: Place(file: name),
            message: Words.fileMissing, mend: Words.mendFileMissing)
        ])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "file_unreadable", severity: .error, place: Place(file: name),
            message: Words.fileUnreadable, mend: Words.mendFileUnreadable)
        ])
    }
    try self.init(bytes: [UInt8](data), named: name)
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
