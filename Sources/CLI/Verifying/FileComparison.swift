import Foundation
import Tables

/// Compares a file of a result with what it should be, figure by figure.
struct FileComparison {
  /// The file below the result.
  let file: String
  let there: String
  let recomputed: String

  /// Every difference, in the order of the file; none for equal files, at least one for others.
  var differences: [Difference] {
    if there == recomputed { return [] }
    switch (file as NSString).pathExtension {
    case "csv": return orBytes(table)
    case "geojson": return orBytes(features)
    case "json": return members
    default: return text
    }
  }

  /// The differences found; where figures are equal and bytes are not, that.
  private func orBytes(_ found: [Difference]) -> [Difference] {
    found.isEmpty ? [difference(measure: "bytes", there, recomputed)] : found
  }

  /// The folder of the option that the file belongs to.
  private var option: String { (file as NSString).deletingLastPathComponent }

  private func difference(
    option: String? = nil, row: String = "", measure: String, _ there: String?,
    _ recomputed: String?
  ) -> Difference {
    func short(_ text: String) -> String { text.count > 200 ? text.prefix(200) + "…" : text }
    return Difference(
      file: file, option: option ?? self.option, row: row, measure: measure,
      there: there.map(short), recomputed: recomputed.map(short))
  }
}

extension FileComparison {
  private var table: [Difference] {
    // A table that cannot be read differs as a whole.
    guard let one = try? Table(bytes: Array(there.utf8), named: file),
      let other = try? Table(bytes: Array(recomputed.utf8), named: file)
    else { return [] }
    let header = other.columns
    guard one.columns == header else {
      return [
        difference(
          measure: "header", one.columns.joined(separator: ","), header.joined(separator: ","))
      ]
    }
    let (old, new) = (one.rows, other.rows)
    let isLong = header.first == "option"
    func key(_ row: [String]) -> [String] {
      isLong && row.count > 2 ? [row[0], row[2]] : Array(row.prefix(1))
    }
    var rest = Dictionary(grouping: old, by: key)
    var found: [Difference] = []
    for row in new {
      let key = key(row)
      guard var same = rest[key], !same.isEmpty else {
        found.append(rowDifference(key, nil, row.joined(separator: ",")))
        continue
      }
      let other = same.removeFirst()
      rest[key] = same
      for (position, column) in header.enumerated() {
        guard other[position] != row[position] else { continue }
        found.append(cell(key, column: column, other[position], row[position]))
      }
    }
    for row in old where !(rest[key(row)] ?? []).isEmpty {
      rest[key(row)]?.removeFirst()
      found.append(rowDifference(key(row), row.joined(separator: ","), nil))
    }
    return found
  }

  private func cell(_ key: [String], column: String, _ there: String?, _ recomputed: String)
    -> Difference
  {
    guard key.count == 2 else {
      return difference(row: key.first ?? "", measure: column, there, recomputed)
    }
    let measure = column == "value" ? key[1] : key[1] + " " + column
    return difference(option: key[0], measure: measure, there, recomputed)
  }

  private func rowDifference(_ key: [String], _ there: String?, _ recomputed: String?)
    -> Difference
  {
    key.count == 2
      ? difference(option: key[0], measure: key[1], there, recomputed)
      : difference(row: key.first ?? "", measure: "row", there, recomputed)
  }
}

extension FileComparison {
  /// What only a search or a clock can tell.
  private static let told: Set<String> = ["times", "threads", "steps", "stopped"]

  private var members: [Difference] {
    guard case .object(let old)? = JSONTree(there), case .object(let new)? = JSONTree(recomputed)
    else { return [difference(measure: "bytes", there, recomputed)] }
    let keys = Set(old.keys).union(new.keys).subtracting(Self.told).sorted()
    return keys.flatMap { key -> [Difference] in
      guard key == "options", case .array(let olds)? = old[key], case .array(let news)? = new[key]
      else { return unequal(old[key], new[key], at: key) }
      return (0..<max(olds.count, news.count)).flatMap { position -> [Difference] in
        let one = position < olds.count ? olds[position] : nil
        let other = position < news.count ? news[position] : nil
        let name = (other ?? one)?.text("option") ?? ""
        let isRounded = Self.gapsAgree(one, other)
        return unequal(one, other, at: "", option: name).filter {
          !isRounded || $0.measure != "gap"
        }
      }
    }
  }

  /// Whether two gaps differ by no more than the rounding of best and bound, to 9 decimals, explains.
  private static func gapsAgree(_ one: JSONTree?, _ other: JSONTree?) -> Bool {
    guard case .number(let old)? = one?.member("gap"),
      case .number(let new)? = other?.member("gap"),
      case .number(let bound)? = other?.member("bound"), bound != 0
    else { return false }
    return abs(old - new) <= 1e-9 * (2 + abs(new)) / min(1, abs(bound))
  }

  private var features: [Difference] {
    guard let old = JSONTree(there)?.items("features"),
      let new = JSONTree(recomputed)?.items("features")
    else { return [difference(measure: "bytes", there, recomputed)] }
    return (0..<max(old.count, new.count)).flatMap { position -> [Difference] in
      let one = position < old.count ? old[position] : nil
      let other = position < new.count ? new[position] : nil
      let properties = (other ?? one)?.member("properties")
      let row = properties?.text("block_id") ?? properties?.text("area_id") ?? ""
      let shape: [Difference] =
        one?.member("geometry") == other?.member("geometry")
        ? []
        : [
          difference(
            row: row, measure: "geometry", one?.member("geometry")?.compact,
            other?.member("geometry")?.compact)
        ]
      return unequal(
        one?.member("properties"), other?.member("properties"), at: "", row: row) + shape
    }
  }

  private func unequal(
    _ old: JSONTree?, _ new: JSONTree?, at path: String, option: String? = nil, row: String = ""
  ) -> [Difference] {
    if old == new { return [] }
    func below(_ key: String) -> String { path.isEmpty ? key : path + "." + key }
    switch (old, new) {
    case (.object(let olds), .object(let news)):
      return Set(olds.keys).union(news.keys).sorted().flatMap {
        unequal(olds[$0], news[$0], at: below($0), option: option, row: row)
      }
    case (.array(let olds), .array(let news)) where olds.count == news.count:
      return olds.indices.flatMap {
        unequal(olds[$0], news[$0], at: below(String($0)), option: option, row: row)
      }
    default:
      return [difference(option: option, row: row, measure: path, old?.compact, new?.compact)]
    }
  }
}

extension FileComparison {
  /// The first line that reads otherwise. The look of a page is no figure, and why there are no more
  /// options is what only the search can tell.
  private var text: [Difference] {
    let old = Self.lines(there)
    let new = Self.lines(recomputed)
    if old == new { return [] }
    let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = place ?? min(old.count, new.count)
    func words(_ lines: [Substring]) -> String? {
      line < lines.count ? Self.excerpt(String(lines[line])) : nil
    }
    return [difference(measure: "text", words(old), words(new))]
  }

  private static func lines(_ page: String) -> [Substring] {
    var page = page
    for (start, end) in [
      ("<style>", "</style>\n"), ("<section class=\"explanations\"", "</section>\n"),
    ] {
      while let from = page.range(of: start),
        let to = page.range(of: end, range: from.upperBound..<page.endIndex)
      {
        page.removeSubrange(from.lowerBound..<to.upperBound)
      }
    }
    return page.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What a line of a page says, without its marks.
  private static func excerpt(_ line: String) -> String {
    let words = line.replacing(#/<[^>]*>/#, with: " ").replacing(#/\s+/#, with: " ")
    return words == " " || words.isEmpty ? line : words.trimmingCharacters(in: .whitespaces)
  }
}
