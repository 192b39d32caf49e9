import Glibc

/// What happens when a condition that must hold does not: our fault, exit code 70.
enum Crash {
  /// Lets every trap of the program end with the exit code of an internal fault.
  static func endsWithInternalFault() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      signal(number) { _ in
        // Only calls that are safe in a signal handler: write and _exit.
        let text: StaticString = """
          veedel: internal fault, nothing was written. Please report it with the line above. \
          Interner Fehler, nichts wurde geschrieben. Bitte mit der Zeile darüber melden.\n
          """
        _ = unsafe write(2, text.utf8Start, text.utf8CodeUnitCount)
        _exit(ExitStatus.internalFault.rawValue)
      }
    }
  }
}
