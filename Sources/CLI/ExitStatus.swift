/// How a command ends, with the exit codes of the contract.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// Done, and the answer is no: a rule is broken, no plan exists.
  case answerIsNo = 1
  /// The command was called wrongly.
  case usage = 64
  /// Bad data or a bad project file.
  case badData = 65
  /// A named file is missing.
  case missingFile = 66
  /// Our fault.
  case internalFault = 70
  /// The result cannot be written.
  case cannotWrite = 73
}
