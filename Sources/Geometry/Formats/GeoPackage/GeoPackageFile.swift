import Foundation
internal import GRDB
import Land

/// A GeoPackage, open for reading only.
struct GeoPackageFile {
  /// How messages call it.
  let name: String
  /// What was noticed.
  let findings: [Finding]
  private let queue: DatabaseQueue

  /// Opens a file. Refuses what is no GeoPackage, and one that another program is at work on: its
  /// latest changes would lie in a journal beside the file, which only that program may clear.
  init(path: String, named name: String) throws(InputError) {
    try NamedFile.check(path, named: name)
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    for suffix in ["-wal", "-journal"] where NamedFile.count(real + suffix) > 0 {
      throw InputError(.malformed, [Words.openElsewhere(name, name + suffix)])
    }
    do {
      queue = try DatabaseQueue(
        path: Self.address(path), configuration: Self.configuration)
    } catch {
      throw Self.fault(name, error)
    }
    self.name = name
    let queue = queue
    let application = try Self.read(queue, name) { database in
      guard try database.tableExists("gpkg_contents"),
        try database.tableExists("gpkg_geometry_columns")
      else { throw InputError(.malformed, [Words.noGeoPackage(name)]) }
      return try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    }
    let known: Set<Int> = [0, 0x4750_4B47, 0x4750_3130, 0x4750_3131]
    findings = known.contains(application) ? [] : [Words.otherApplication(name, application)]
  }

  /// Reads something; every failure becomes a fault of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(InputError) -> Value {
    try Self.read(queue, name, body)
  }

  private static func read<Value>(
    _ queue: DatabaseQueue, _ name: String, _ body: (Database) throws -> Value
  ) throws(InputError) -> Value {
    do {
      return try queue.read(body)
    } catch let error as InputError {
      throw error
    } catch {
      throw fault(name, error)
    }
  }

  /// The file as an address that says it does not change, so that SQLite neither locks it nor puts a
  /// journal beside it.
  private static func address(_ path: String) -> String {
    let whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var plain = CharacterSet.alphanumerics
    plain.insert(charactersIn: "/._-")
    let escaped = whole.addingPercentEncoding(withAllowedCharacters: plain) ?? whole
    return "file:\(escaped)?immutable=1"
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      // A file from elsewhere is no program: its schema may call nothing with side effects.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    return configuration
  }

  private static func fault(_ name: String, _ error: any Error) -> InputError {
    guard let error = error as? DatabaseError else {
      return InputError(.malformed, [Words.unreadableFile(name)])
    }
    if error.resultCode == .SQLITE_NOTADB {
      return InputError(.malformed, [Words.noDatabase(name)])
    }
    if [.SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH].contains(error.resultCode) {
      return InputError(.malformed, [Words.unreadableFile(name)])
    }
    return InputError(.malformed, [Words.brokenDatabase(name, error.message ?? "")])
  }
}
