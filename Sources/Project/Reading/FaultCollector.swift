import Land

/// Gathers faults of several files, so that all can be told at once.
struct FaultCollector {
  private(set) var findings: [Finding] = []
  private var isMissing = false

  /// Notes a fault in a file that is there.
  mutating func add(_ finding: Finding) {
    findings.append(finding)
  }

  /// Notes all faults of an error.
  mutating func add(_ error: InputError) {
    if error.kind == .missing { isMissing = true }
    findings += error.findings
  }

  /// Sorts findings: faults are gathered here, the rest is returned.
  mutating func sift(_ mixed: [Finding]) -> [Finding] {
    findings += mixed.filter { $0.severity == .error }
    return mixed.filter { $0.severity != .error }
  }

  /// The value of a step, or nil when it threw; its faults are gathered.
  mutating func attempt<Value>(_ step: () throws(InputError) -> Value) -> Value? {
    do {
      return try step()
    } catch {
      add(error)
      return nil
    }
  }

  /// Throws all faults, if there are any, by file and row; a missing file decides the kind.
  func check() throws(InputError) {
    guard !findings.isEmpty else { return }
    throw InputError(isMissing ? .missing : .malformed, findings.inOrderOfRows)
  }
}
