/// In which line of a project file each key stands. The parser keeps no positions, so this is a
/// small scan of its own: it knows section headers, keys at the start of a line, and entries of lists
/// that run over several lines. A key inside braces has the line of the key before the braces.
struct KeyLines {
  private var lines: [String: Int] = [:]
  private var counts: [String: Int] = [:]
  private var section = ""
  /// The key whose list is still open, and how deep.
  private var open: (path: String, depth: Int, entries: Int)?

  /// Scans a project file.
  init(_ text: String) {
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, row) in rows.enumerated() { scan(row.drop { $0 == " " || $0 == "\t" }, index + 1) }
  }

  /// The line of a key, or of the nearest thing around it that has one; nil for a key that no line
  /// holds, such as a missing section.
  func line(of path: String) -> Int? {
    var path = Substring(path)
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      path = shortened(path)
    }
    return nil
  }

  /// The path without its last part: `a[2].b` → `a[2]` → `a` → nothing.
  private func shortened(_ path: Substring) -> Substring {
    guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return "" }
    return path[..<cut]
  }

  private mutating func scan(_ row: Substring, _ line: Int) {
    if open != nil {
      continueList(row, line)
    } else if row.hasPrefix("[[") {
      let name = row.dropFirst(2).prefix { $0 != "]" }.filter { $0 != " " }
      counts[name, default: 0] += 1
      section = "\(name)[\(counts[name, default: 1])]"
      note(section, line)
      note(name, line)
    } else if row.hasPrefix("[") {
      section = row.dropFirst().prefix { $0 != "]" }.filter { $0 != " " }
      note(section, line)
    } else if let equals = row.firstIndex(of: "="), !row.hasPrefix("#") {
      let key = row[..<equals].filter { $0 != " " && $0 != "\"" && $0 != "\t" }
      let path = section.isEmpty ? key : section + "." + key
      note(path, line)
      open = (path, 0, 0)
      continueList(row[row.index(after: equals)...], line)
    }
  }

  private mutating func continueList(_ row: Substring, _ line: Int) {
    guard case (let path, var depth, var entries)? = open else { return }
    var quote: Character?
    for character in row {
      if let mark = quote {
        if character == mark { quote = nil }
        continue
      }
      if character == "#" { break }
      switch character {
      case "\"", "'": quote = character
      case "[", "{":
        if character == "{", depth == 1 {
          entries += 1
          note("\(path)[\(entries)]", line)
        }
        depth += 1
      case "]", "}": depth -= 1
      default: break
      }
    }
    open = depth > 0 ? (path, depth, entries) : nil
  }

  private mutating func note(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }
}
