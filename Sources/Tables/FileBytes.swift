import Foundation
internal import Land

/// The bytes of a file. `name` is how messages call it, `path` where it lies. Throws where there is none, or
/// where it cannot be read.
func fileBytes(at path: String, named name: String) throws(InputError) -> [UInt8] {
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
  return [UInt8](data)
}
