import Land

/// Warnings about inputs that a command tells while it does its job.
enum Warnings {
  /// Tells the first warning of each kind with the count of its like, at most ten kinds, and how to
  /// see all, on standard error. Notes are left to `inspect`.
  static func tell(_ findings: [Finding], project: String, in language: Language) {
    let warnings = findings.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return }
    let lines = summary(warnings, in: language).prefix(10).map {
      Messages.severity(.warning)[language] + ": " + $0
    }
    let hint = Messages.seeInspect(warnings: warnings.count, project: project)[language]
    StandardStream.error.tell((lines + [hint]).map { $0 + "\n" }.joined())
  }

  /// One line per kind of finding, in the order of their first.
  static func summary(_ findings: [Finding], in language: Language) -> [String] {
    var kinds: [String] = []
    var first: [String: Finding] = [:]
    var count: [String: Int] = [:]
    for finding in findings {
      if first[finding.check] == nil {
        kinds.append(finding.check)
        first[finding.check] = finding
      }
      count[finding.check, default: 0] += 1
    }
    return kinds.compactMap { kind in
      first[kind].map { finding in
        let others = count[kind, default: 1] - 1
        let like = others > 0 ? " " + Messages.moreOfTheKind(others)[language] : ""
        return finding.line(in: language) + like
      }
    }
  }
}
