import Land
import Tables

/// A section of the project file: its full path and its entries.
struct Section {
  /// `blocks`, `identity[2]`, `` for the top.
  let path: String
  /// What stands in it.
  let entries: [String: TOMLNode]

  /// The full path of a key.
  func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }
}

/// Reads typed values from sections and gathers every fault on the way.
///
/// A value of the wrong kind was reported by the check of keys already and counts as absent here.
struct SettingsReader {
  /// Faults found so far.
  private(set) var faults: [Finding] = []
  /// What was assumed.
  private(set) var notes: [Finding] = []
  private let file: String
  private let lines: KeyLines

  /// A reader for a project file.
  init(file: String, lines: KeyLines) {
    self.file = file
    self.lines = lines
  }

  /// Where a key stands.
  func place(_ path: String) -> Place {
    Place(file: file, row: lines.line(of: path), column: path)
  }

  /// Notes a fault of a key.
  mutating func fault(_ check: String, _ path: String, _ message: Phrase, _ mend: Phrase) {
    faults.append(
      Finding(
        check: check, severity: .error, place: place(path), message: message, mend: mend))
  }

  /// Says what was assumed for a key.
  mutating func assume(_ path: String, _ message: Phrase) {
    notes.append(
      Finding(check: "assumed", severity: .note, place: place(path), message: message))
  }

  /// A section of its own, or nil.
  func section(_ parent: Section, _ key: String) -> Section? {
    parent.entries[key]?.entries.map { Section(path: parent.path(of: key), entries: $0) }
  }

  /// The entries of a list of sections.
  func sections(_ parent: Section, _ key: String) -> [Section] {
    (parent.entries[key]?.items ?? []).enumerated().compactMap { index, node in
      node.entries.map { Section(path: "\(parent.path(of: key))[\(index + 1)]", entries: $0) }
    }
  }

  /// A text that must be there and not be empty.
  mutating func requiredText(_ section: Section, _ key: String) -> String? {
    if section.entries[key] == nil {
      fault("key_missing", section.path(of: key), Words.keyMissing(key), Words.mendKeyMissing(key))
    }
    return text(section, key)
  }

  /// A text that must not be empty, or nil.
  mutating func text(_ section: Section, _ key: String) -> String? {
    guard let text = section.entries[key]?.string else { return nil }
    if !text.isEmpty { return text }
    fault("key_empty", section.path(of: key), Words.textEmpty, Words.mendTextEmpty)
    return nil
  }

  /// A number within bounds, or the default.
  mutating func number(
    _ section: Section, _ key: String, _ range: ClosedRange<Double>, default value: Double
  ) -> Double {
    guard let node = section.entries[key], let number = node.number else { return value }
    if range.contains(number) { return number }
    fault(
      "key_range", section.path(of: key), Words.outOfRange(node.shown, range), Words.mendRange)
    return value
  }

  /// A whole number within bounds, or the default.
  mutating func whole(
    _ section: Section, _ key: String, _ range: ClosedRange<Int>, default value: Int
  ) -> Int {
    guard let number = section.entries[key]?.wholeNumber else { return value }
    if range.contains(number) { return number }
    fault(
      "key_range", section.path(of: key),
      Words.outOfRange("\(number)", Double(range.lowerBound)...Double(range.upperBound)),
      Words.mendRange)
    return value
  }

  /// One of a few words, or the default.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ section: Section, _ key: String, default value: Word
  ) -> Word where Word.RawValue == String {
    guard let text = section.entries[key]?.string else { return value }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    fault(
      "key_word", section.path(of: key), Words.unknownWord(text),
      Words.knownWords(nearest: nearestName(to: text, among: known), all: known))
    return value
  }
}
