import Delimitation
import Geometry
import Land

/// What makes a command's job impossible: an exit code and what was found, at least one finding.
struct Failure: Error {
  /// How the command ends.
  let status: ExitStatus
  /// What was found, in the order of reading.
  let findings: [Finding]

  /// A failure with one finding.
  init(_ status: ExitStatus, _ finding: Finding) {
    self.status = status
    findings = [finding]
  }

  /// A failure with several findings.
  init(_ status: ExitStatus, all findings: [Finding]) {
    precondition(!findings.isEmpty, "a failure names at least one fault")
    self.status = status
    self.findings = findings
  }

  /// Inputs that cannot be used.
  init(_ error: InputError) {
    status = error.kind == .missing ? .missingFile : .badData
    findings = error.findings
  }

  /// A result that cannot be written, with the path as the user named it.
  init(_ fault: DiskFault, writing target: String) {
    status = .cannotWrite
    findings = [Messages.cannotWrite(target, fault)]
  }

  /// A search that ended without a plan: the answer is no, or nobody waited for it; and what was found out
  /// until then.
  static func noPlan(_ project: String, why: [Phrase], isProved: Bool, stopped: StopReason)
    -> Failure
  {
    Failure(
      .answerIsNo,
      stopped == .interrupt && !isProved
        ? Messages.interruptedEarly(project, why: why)
        : Messages.noPlan(project, why: why, isProved: isProved))
  }

  /// A fault of usage in an argument's value.
  static func usage(_ argument: String, _ message: Phrase, mend: Phrase) -> Failure {
    Failure(
      .usage,
      Finding(
        check: "usage", severity: .error, place: Place(file: argument), message: message,
        mend: mend))
  }

  /// Errors to standard error, the first ten and the count of the rest; for programs also as JSON
  /// to standard output.
  func tell(in language: Language, asJSON: Bool) {
    let faults = decisive
    let lines = faults.prefix(10).map { $0.line(in: language) + "\n" }
    StandardStream.error.tell(lines.joined())
    if faults.count > 10 {
      StandardStream.error.tell(Messages.andMore(faults.count - 10)[language] + "\n")
    }
    if asJSON { StandardStream.output.tell(ErrorAnswer(faults, in: language).json) }
  }

  /// The findings that made the job impossible; all of them where none is marked as an error.
  var decisive: [Finding] {
    let errors = findings.filter { $0.severity == .error }
    return errors.isEmpty ? findings : errors
  }
}

/// Does something that reads inputs; their faults end the command.
func reading<Value>(_ body: () throws(InputError) -> Value) throws(Failure) -> Value {
  do throws(InputError) {
    return try body()
  } catch {
    throw Failure(error)
  }
}

/// Does something that writes to `target`; its faults end the command.
func writing<Value>(_ target: String, _ body: () throws(DiskFault) -> Value) throws(Failure)
  -> Value
{
  do throws(DiskFault) {
    return try body()
  } catch {
    throw Failure(error, writing: target)
  }
}
