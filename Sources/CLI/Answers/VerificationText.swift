import Land

/// The answer of `verify` for people: every difference up to fifty, and what was not computed again.
struct VerificationText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ verification: Verification, result: String, language: Language) {
    let differences = verification.differences
    var lines = [
      Messages.verified(
        result, files: verification.files.count, differences: differences.count)[language]
    ]
    lines += differences.prefix(50).map { "  " + Messages.differs($0)[language] }
    if differences.count > 50 { lines.append(Messages.andMore(differences.count - 50)[language]) }
    lines += verification.taken.map { $0[language] }
    text = lines.map { $0 + "\n" }.joined()
  }
}
