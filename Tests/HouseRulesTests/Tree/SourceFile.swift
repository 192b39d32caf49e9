/// A file of the repository, as a house rule sees it.
struct SourceFile {
  /// The path from the top, with slashes.
  let path: String
  /// The whole text; empty for files that are not text.
  let text: String
  /// Whether it may be started as a program.
  let isExecutable: Bool
  /// The text with comments and the inside of string literals blanked out, line by line.
  let code: [String]

  init(path: String, text: String, isExecutable: Bool = false) {
    self.path = path
    self.text = text
    self.isExecutable = isExecutable
    code = path.hasSuffix(".swift") ? CodeLines.blanked(text) : []
  }

  /// The parts of the path.
  var parts: [Substring] { path.split(separator: "/") }
  /// The last part of the path.
  var name: String { parts.last.map(String.init) ?? path }
  /// The name without what follows the first dot.
  var stem: String { String(name.prefix { $0 != "." }) }
  /// The folder, with slashes.
  var folder: String { parts.dropLast().joined(separator: "/") }
  /// Whether it is Swift.
  var isSwift: Bool { path.hasSuffix(".swift") }
  /// The room whose folder of `Sources` it lies in, or nil.
  var room: String? { parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil }

  /// `path:line: what`.
  func fault(_ line: Int, _ what: String) -> String { "\(path):\(line + 1): \(what)" }

  /// The faults of every line of code that matches.
  func faults(
    where pattern: some RegexComponent, _ what: String,
    unless isFine: (String) -> Bool = { _ in false }
  ) -> [String] {
    code.enumerated().compactMap { line, text in
      text.contains(pattern) && !isFine(text) ? fault(line, what) : nil
    }
  }
}

/// Swift source without comments and without what string literals say.
enum CodeLines {
  static func blanked(_ text: String) -> [String] {
    var scanner = Scanner(text: Array(text.utf8))
    return scanner.lines()
  }

  /// Bytes that mean something here; all are ASCII, so no byte of a letter is mistaken for one.
  private enum Byte {
    static let (newline, quote, hash) = (UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "#"))
    static let (slash, star, back) = (UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\\"))
  }

  private struct Scanner {
    let text: [UInt8]
    var position = 0
    var output: [UInt8] = []

    mutating func lines() -> [String] {
      while position < text.count {
        if starts([Byte.slash, Byte.slash]) {
          skip(until: [Byte.newline])
        } else if starts([Byte.slash, Byte.star]) {
          skip(until: [Byte.star, Byte.slash])
          position += 2
        } else if text[position] == Byte.quote || isRawQuote {
          literal()
        } else {
          output.append(text[position])
          position += 1
        }
      }
      return output.split(separator: Byte.newline, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
    }

    private var isRawQuote: Bool {
      guard text[position] == Byte.hash else { return false }
      return text[position...].first { $0 != Byte.hash } == Byte.quote
    }

    private func starts(_ word: [UInt8]) -> Bool {
      guard position + word.count <= text.count, text[position] == word[0] else { return false }
      return word.indices.allSatisfy { text[position + $0] == word[$0] }
    }

    /// Skips up to an end, keeping line breaks.
    private mutating func skip(until end: [UInt8]) {
      while position < text.count, !starts(end) {
        if text[position] == Byte.newline { output.append(Byte.newline) }
        position += 1
      }
    }

    private mutating func literal() {
      var hashes = 0
      while text[position] == Byte.hash {
        hashes += 1
        position += 1
      }
      let quotes = starts([Byte.quote, Byte.quote, Byte.quote]) ? 3 : 1
      position += quotes
      let end =
        [UInt8](repeating: Byte.quote, count: quotes) + [UInt8](repeating: Byte.hash, count: hashes)
      output += [Byte.quote, Byte.quote]
      while position < text.count, !starts(end) {
        if text[position] == Byte.newline {
          if quotes == 1 { return }
          output.append(Byte.newline)
        }
        position += hashes == 0 && text[position] == Byte.back ? 2 : 1
      }
      position += end.count
    }
  }
}
