import Land

/// What a program reads when a command fails: the first fault, and the list of all.
struct ErrorAnswer: Encodable {
  /// One fault.
  struct Fault: Encodable {
    let file: String
    let row: Nullable<Int>
    let column: Nullable<String>
    let message: String
    let mend: String

    /// A fault in a language.
    init(_ finding: Finding, in language: Language) {
      file = finding.place.file
      row = Nullable(finding.place.row)
      column = Nullable(finding.place.column)
      message = finding.message[language]
      mend = finding.mend[language]
    }
  }

  let error: Fault
  let errors: [Fault]

  /// An answer of at least one fault.
  init(_ findings: [Finding], in language: Language) {
    errors = findings.map { Fault($0, in: language) }
    error = errors[0]
  }
}
