/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Results would be wrong: the command ends with exit code 65 or 66.
  case error
  /// Results hold, but someone should look.
  case warning
  /// Something was assumed, chosen or mended, and is said.
  case note
}

/// One thing that was found in the inputs: where, what, and how to mend it.
public struct Finding: Hashable, Sendable {
  /// The check that found it, in snake case: `encoding`, `invalid_ring`, `duplicate_id` …
  public let check: String
  /// How much it matters.
  public let severity: Severity
  /// The layer's name or table's file, row and column.
  public let place: Place
  /// What is there and what was expected, without the place.
  public let message: Phrase
  /// How to mend it, or what was done about it; empty when nothing need be done.
  public let mend: Phrase
  /// The block's or row's key, if it has one.
  public var key: String?
  /// The unit's name, if it has one.
  public var name: String?
  /// Where on the map, in the layer's own coordinates.
  public var x: Double?
  /// Where on the map, in the layer's own coordinates.
  public var y: Double?
  /// Its surface in square metres.
  public var surfaceSquareMetres: Double?
  /// Its length in metres.
  public var lengthMetres: Double?
  /// How wide it is in metres.
  public var widthMetres: Double?
  /// Inhabitants touched.
  public var people: Int64?

  /// A finding; optional parts are set afterwards.
  public init(
    check: String, severity: Severity, place: Place, message: Phrase,
    mend: Phrase = Phrase(verbatim: "")
  ) {
    self.check = check
    self.severity = severity
    self.place = place
    self.message = message
    self.mend = mend
  }
}

extension Finding {
  /// The whole finding as one line: place, what is there, how to mend it.
  public func line(in language: Language) -> String {
    var text = place.file
    if let row = place.row {
      text += language == .german ? ", Zeile \(row)" : ", row \(row)"
    }
    if let column = place.column {
      text += language == .german ? ", Spalte \(column)" : ", column \(column)"
    }
    text += ": " + message[language]
    let mending = mend[language]
    return mending.isEmpty ? text : text + " " + mending
  }
}

/// Inputs that cannot be used: every fault that was found, not only the first.
public struct InputError: Error, Hashable, Sendable {
  /// Why the inputs cannot be used; decides the exit code.
  public enum Kind: Hashable, Sendable {
    /// A named file is not there (66).
    case missing
    /// A file is there and wrong (65).
    case malformed
  }

  /// Why the inputs cannot be used.
  public let kind: Kind
  /// The faults, in the order of file, row and column. Never empty.
  public let findings: [Finding]

  /// An error of one or more faults.
  public init(_ kind: Kind, _ findings: [Finding]) {
    precondition(!findings.isEmpty, "an input error names at least one fault")
    self.kind = kind
    self.findings = findings
  }
}
