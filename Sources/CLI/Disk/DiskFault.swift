import Foundation
import Glibc
import Land

/// Something the file system refused: the path, and its reason as an error number.
struct DiskFault: Error {
  /// The path of the call that failed.
  let path: String
  /// The error number (`ENOSPC` …).
  let code: Int32

  /// The fault that the last call left in `errno`.
  static func last(_ path: String) -> DiskFault { DiskFault(path: path, code: errno) }

  /// The reason in words.
  var reason: Phrase {
    switch code {
    case ENOSPC, EDQUOT:
      Phrase(english: "no space is left on the disk", german: "auf dem Datenträger ist kein Platz")
    case EACCES, EPERM:
      Phrase(english: "writing is not allowed there", german: "dort darf nicht geschrieben werden")
    case EROFS:
      Phrase(
        english: "the disk can only be read", german: "der Datenträger ist schreibgeschützt")
    case ENOTDIR:
      Phrase(
        english: "a part of the path is a file, not a folder",
        german: "ein Teil des Pfades ist eine Datei, kein Ordner")
    case ENOENT:
      Phrase(
        english: "the folder above it does not exist",
        german: "den Ordner darüber gibt es nicht")
    case EISDIR:
      Phrase(english: "it is a folder", german: "es ist ein Ordner")
    case EFBIG:
      Phrase(
        english: "the file would be larger than allowed",
        german: "die Datei wäre größer als erlaubt")
    case EBADF:
      Phrase(english: "it is closed", german: "es ist geschlossen")
    default:
      Phrase(verbatim: unsafe String(cString: strerror(code)))
    }
  }
}
