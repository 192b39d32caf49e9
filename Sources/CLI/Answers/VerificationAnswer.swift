import Land

/// The JSON answer of `verify`.
struct VerificationAnswer: Encodable {
  let out: String
  let project: String
  let version: String
  let equal: Bool
  let files: [String]
  let differences: [Difference]
  let notRecomputed: [String]

  /// An answer in a language.
  init(_ verification: Verification, result: String, in language: Language) {
    out = result
    project = verification.project
    version = verification.version
    equal = verification.differences.isEmpty
    files = verification.files
    differences = verification.differences
    notRecomputed = verification.taken.map { $0[language] }
  }
}
