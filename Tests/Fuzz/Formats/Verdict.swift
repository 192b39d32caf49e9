public import Land

/// How reading some bytes ended.
public enum Verdict: Sendable {
  /// As read, with what was assumed or mended.
  case read([Finding])
  /// As a refusal.
  case refused([Finding])
  /// Against what we promise: something was lost or changed without a word, or a message says nothing.
  case broken(String)

  /// What is broken, or nil.
  public var fault: String? { if case .broken(let text) = self { text } else { nil } }

  /// The verdict on findings: each must say where and what, in both languages.
  static func checked(_ findings: [Finding], isRefusal: Bool) -> Verdict {
    for finding in findings {
      if finding.place.file.isEmpty { return .broken("\(finding.check) names no file") }
      if finding.message.english.isEmpty || finding.message.german.isEmpty {
        return .broken("\(finding.check) says nothing")
      }
    }
    if isRefusal, !findings.contains(where: { $0.severity == .error }) {
      return .broken("a refusal without an error")
    }
    return isRefusal ? .refused(findings) : .read(findings)
  }
}
