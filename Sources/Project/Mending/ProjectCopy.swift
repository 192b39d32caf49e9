import Foundation
import Land

/// The text of a project file with other paths; everything else stays, comments too.
struct ProjectCopy {
  /// The new text.
  let text: String

  /// Renames every file that a project names. The new text is read again: it must name exactly the
  /// new files.
  init(
    text: String, named name: String, settings: ProjectFile, renamed: (String) -> String
  ) throws(InputError) {
    let files = settings.namedFiles
    var names: [String: String] = [:]
    for file in files { names[file] = renamed(file) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices { lines[index] = Self.renaming(names, in: lines[index]) }
    self.text = lines.joined(separator: "\n")
    let copy = try ProjectFile(text: self.text, named: name)
    guard copy.namedFiles == files.map(renamed) else {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "mend", severity: .error, place: Place(file: name),
            message: Words.pathsUnclear, mend: Words.mendPathsUnclear)
        ])
    }
  }

  /// The keys whose values are files.
  private static let keys: Set<String> = [
    "file", "table", "register", "segments", "roads", "addresses",
  ]

  /// A line with the files in it renamed: quoted values of those keys, comments left alone.
  private static func renaming(_ names: [String: String], in line: String) -> String {
    var result = ""
    var rest = line[...]
    while let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" || $0 == "#" }),
      rest[quote] != "#"
    {
      let inside = rest[rest.index(after: quote)...]
      guard let end = inside.firstIndex(of: rest[quote]) else { break }
      let value = String(inside[..<end])
      result += rest[..<quote]
      if let new = names[value], isFile(result) {
        result += quoted(new)
      } else {
        result += rest[quote...end]
      }
      rest = inside[inside.index(after: end)...]
    }
    return result + rest
  }

  /// Whether what follows a text is the value of a key for files.
  private static func isFile(_ before: String) -> Bool {
    let text = before.trimmingCharacters(in: .whitespaces)
    guard text.hasSuffix("=") else { return false }
    let word = text.dropLast().trimmingCharacters(in: .whitespaces).split {
      !$0.isLetter && $0 != "_"
    }
    return word.last.map { keys.contains(String($0)) } ?? false
  }

  private static func quoted(_ path: String) -> String {
    var text = "\""
    for character in path {
      if character == "\"" || character == "\\" { text += "\\" }
      text.append(character)
    }
    return text + "\""
  }
}
