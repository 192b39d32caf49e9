import Delimitation
import Foundation
import Geometry
import Indicators
import Land
import TOMLKit

extension ProjectFile {
  /// Reads a project file. `name` is how messages call it. Throws all faults of all keys.
  init(text: String, named name: String) throws(InputError) {
    let root = Section(path: "", entries: try Self.parsed(text, name))
    var reader = SettingsReader(file: name, lines: KeyLines(text))
    reader.checkKeys(root)
    _ = reader.whole(root, "format", 1...1, default: 1)
    title =
      reader.text(root, "title")
      ?? URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    language =
      root.entries["language"] == nil
      ? nil : reader.word(root, "language", default: Language.german)
    let blocks = reader.blocks(root)
    tables = reader.tables(root)
    identity = reader.identity(root)
    district = reader.district(root)
    reader.checkFill(blocks, identity, district)
    barriers = reader.barriers(root, tolerance: blocks?.tolerance ?? 0.5)
    links = reader.links(root)
    let deprivation = reader.deprivation(root)
    areas = reader.areas(root)
    statusQuo = reader.section(root, "status_quo").flatMap { reader.requiredText($0, "file") }
    plans = reader.plans(root)
    streets = reader.streets(root)
    forecast = reader.forecast(root)
    institutions = reader.institutions(root)
    offices = reader.offices(root)
    propose = reader.propose(root)
    let layers = identity.map(\.source.name) + [district?.source.name].compactMap { $0 }
    protection = reader.protection(root, layers: layers)
    guard reader.faults.isEmpty, let blocks, let deprivation else {
      throw InputError(.malformed, reader.faults.inOrderOfRows)
    }
    self.blocks = blocks
    self.deprivation = deprivation
    notes = reader.notes
  }

  private static func parsed(_ text: String, _ name: String) throws(InputError)
    -> [String: TOMLNode]
  {
    if let place = TOMLHeaders.nameless(in: text) {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "toml_syntax", severity: .error, place: Place(file: name, row: place.line),
            message: Words.namelessSection(character: place.character), mend: Words.mendSyntax)
        ])
    }
    do {
      return TOMLNode.entries(of: try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "toml_syntax", severity: .error,
            place: Place(file: name, row: error.source.begin.line),
            message: Words.syntax(error.description, character: error.source.begin.column),
            mend: Words.mendSyntax)
        ])
    } catch {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "toml_syntax", severity: .error, place: Place(file: name),
            message: Words.syntax("\(error)", character: 1), mend: Words.mendSyntax)
        ])
    }
  }
}

extension [Finding] {
  /// Sorted by file (in the order of first appearance), then by row; equal ones stay in order.
  var inOrderOfRows: [Finding] {
    var rank: [String: Int] = [:]
    for finding in self where rank[finding.place.file] == nil {
      rank[finding.place.file] = rank.count
    }
    func key(_ item: (offset: Int, element: Finding)) -> (Int, Int, Int) {
      (rank[item.element.place.file] ?? 0, item.element.place.row ?? 0, item.offset)
    }
    return enumerated().sorted { key($0) < key($1) }.map(\.element)
  }
}
