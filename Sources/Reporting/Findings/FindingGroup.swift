public import Geometry
public import Land

/// The findings of one check and one severity, about one file or about all.
public struct FindingGroup: Sendable {
  /// The check's name in findings.
  public let check: String
  /// How much they matter.
  public let severity: Severity
  /// The file, if all are about the same.
  public let file: String?
  /// The findings, the worst first.
  public let members: [MapFinding]

  /// What the check is called.
  public var title: Phrase { CheckWords.title(check) }

  /// What would be done about the first few, where that is the same for each; else empty.
  public func mend(ofFirst count: Int) -> Phrase {
    let first = members[0].finding.mend
    return members.prefix(count).allSatisfy { $0.finding.mend == first }
      ? first : Phrase(verbatim: "")
  }

  /// Findings in groups: errors first, then warnings, then notes; within one severity in the order of
  /// their first.
  public static func groups(of findings: [MapFinding]) -> [FindingGroup] {
    var order: [[String]] = []
    var members: [[String]: [MapFinding]] = [:]
    for severity in Severity.allCases {
      for entry in findings where entry.finding.severity == severity {
        let key = [severity.rawValue, entry.finding.check]
        if members[key] == nil { order.append(key) }
        members[key, default: []].append(entry)
      }
    }
    return order.compactMap { key in
      guard let all = members[key], let first = all.first?.finding else { return nil }
      let isOneFile = all.allSatisfy { $0.finding.place.file == first.place.file }
      return FindingGroup(
        check: key[1], severity: first.severity, file: isOneFile ? first.place.file : nil,
        members: worstFirst(all))
    }
  }

  /// By people touched, or by surface for what is about ground; equal ones as they came.
  private static func worstFirst(_ findings: [MapFinding]) -> [MapFinding] {
    let isGround = [
      "overlap", "gap", "duplicate_shape", "empty_block", "slender_block", "filled_block",
      "unowned", "multi_part_block",
    ].contains(findings[0].finding.check)
    func weight(_ entry: MapFinding) -> Double {
      isGround
        ? entry.finding.surfaceSquareMetres ?? -1 : Double(entry.finding.people ?? -1)
    }
    let weights = findings.map(weight)
    return findings.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.map { findings[$0] }
  }
}
