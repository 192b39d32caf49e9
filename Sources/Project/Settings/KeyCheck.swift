import Land
import Tables

extension SettingsReader {
  /// Compares every key of a section, and all below it, with the known ones: unknown keys with their
  /// full path and the nearest known one, values of the wrong kind, and keys that are known but not
  /// built. Keys are taken in alphabetical order.
  mutating func checkKeys(_ section: Section, known: String = "") {
    for key in section.entries.keys.sorted() {
      guard let node = section.entries[key] else { continue }
      let path = section.path(of: key)
      // Any area may have an office: its id is a key of its own.
      let name = known == "offices" ? "*" : key
      let pattern = known.isEmpty ? name : known + "." + name
      guard let entry = KnownKey.at(pattern) else {
        refuseUnknown(pattern, path)
        continue
      }
      if !entry.isBuilt {
        fault("key_not_built", path, Words.notBuilt(path), Words.mendNotBuilt)
      } else if !entry.kind.accepts(node) {
        fault("key_kind", path, Words.wrongKind(node.shown, entry.kind), Words.mendKind)
      } else if let entries = node.entries {
        checkKeys(Section(path: path, entries: entries), known: pattern)
      } else if case .sections = entry.kind {
        for inner in sections(section, key) { checkKeys(inner, known: pattern) }
      }
    }
  }

  private mutating func refuseUnknown(_ pattern: String, _ path: String) {
    let parent = pattern.split(separator: ".").dropLast().joined(separator: ".")
    let siblings = KnownKey.all.filter { $0.section == parent }.map(\.path)
    let nearest =
      nearestName(to: pattern, among: siblings)
      ?? nearestName(to: pattern, among: KnownKey.all.map(\.path))
    let names = siblings.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
    fault(
      "key_unknown", path, Words.unknownKey(path), Words.knownKeys(nearest: nearest, all: names))
  }
}
