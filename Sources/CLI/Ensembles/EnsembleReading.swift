import Foundation
import Land
import Project

/// A file of one shard or more, as `sample` writes them, read line by line; every fault of it is told.
struct EnsembleReading {
  /// The shards, in the order of the file.
  let shards: [EnsembleFile]
  /// The checksum of the whole file.
  let sha256: String

  /// Reads a file, named as the user named it.
  init(_ path: String) throws(Failure) {
    guard Disk.kind(path) != .nothing else {
      throw Failure(.missingFile, Messages.ensembleMissing(path))
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.badData, Messages.unreadableEnsemble(path))
    }
    var lines = EnsembleLines(path: path)
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lines.take(line)
    }
    lines.end()
    guard lines.faults.isEmpty else { throw Failure(.badData, all: lines.faults) }
    shards = lines.shards
    sha256 = Project.sha256(data)
  }
}

/// The lines of such a file, one after the other.
private struct EnsembleLines {
  let path: String
  var shards: [EnsembleFile] = []
  var faults: [Finding] = []
  private var row = 0
  private var header: EnsembleFile.Header?
  private var headerRow = 1
  private var rows: [EnsembleFile.Row] = []

  init(path: String) { self.path = path }

  mutating func take(_ line: Data) {
    row += 1
    if line.isEmpty { return }
    guard let object = (try? JSONSerialization.jsonObject(with: line)) as? [String: Any] else {
      return fault(nil, Self.excerpt(line), Messages.expectsObject)
    }
    if object["ensemble"] != nil || (header == nil && object["values"] == nil) {
      takeHeader(line, object)
    } else if header == nil {
      fault(nil, Self.excerpt(line), Messages.expectsHeader)
    } else {
      takeRow(line, object)
    }
  }

  /// Ends the last shard.
  mutating func end() {
    if let header {
      if let plans = header.plans, plans != rows.count {
        faults.append(Messages.ensembleCutOff(path, row: headerRow, has: rows.count, of: plans))
      }
      shards.append(EnsembleFile(name: path, header: header, rows: rows))
    } else if faults.isEmpty {
      faults.append(Messages.emptyEnsemble(path))
    }
    header = nil
    rows = []
  }

  private mutating func takeHeader(_ line: Data, _ object: [String: Any]) {
    if header != nil { end() }
    headerRow = row
    do {
      let header: EnsembleFile.Header = try EnsembleFile.value(line)
      if header.units.count != header.measures.count {
        fault("units", String(header.units.count), Messages.expectsUnits(header.measures.count))
      }
      self.header = header
    } catch {
      fault(error, in: object)
    }
  }

  private mutating func takeRow(_ line: Data, _ object: [String: Any]) {
    do {
      let plan: EnsembleFile.Row = try EnsembleFile.value(line)
      if plan.chain < 0 { fault("chain", String(plan.chain), Messages.expectsChain) }
      let known = Set(header?.measures ?? [])
      if let other = plan.values.keys.sorted().first(where: { !known.contains($0) }) {
        fault("values", other, Messages.expectsMeasure)
      }
      rows.append(plan)
    } catch {
      fault(error, in: object)
      rows.append(EnsembleFile.Row(chain: 0, values: [:]))
    }
  }

  private mutating func fault(_ column: String?, _ there: String, _ expected: Phrase) {
    faults.append(
      Messages.ensembleFault(path, row: row, column: column, there: there, expected: expected))
  }

  /// What a decoder found, at the key where it found it.
  private mutating func fault(_ error: any Error, in object: [String: Any]) {
    guard let error = error as? DecodingError else {
      return fault(nil, "\(error)", Messages.expectsObject)
    }
    var keys = Self.path(of: error)
    var there: Any? = object
    for key in keys { there = (there as? [String: Any])?[key] }
    if keys.isEmpty { keys = object.keys.sorted() }
    let text = there.map { "\($0)" } ?? ""
    fault(keys.joined(separator: "."), text, Messages.expectsKind(of: error))
  }

  private static func path(of error: DecodingError) -> [String] {
    let (context, last): (DecodingError.Context, String?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context, nil)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), nil)
      }
    return (context.codingPath.map(\.stringValue) + [last].compactMap { $0 })
      .map(EnsembleFile.keyInFile)
  }

  private static func excerpt(_ line: Data) -> String {
    let text = String(decoding: line.prefix(40), as: UTF8.self)
    return line.count > 40 ? text + "…" : text
  }
}
