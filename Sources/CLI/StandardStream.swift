import Glibc
import Land

/// Standard output or standard error. Nothing else of ours writes to them.
struct StandardStream {
  /// Results.
  static let output = StandardStream(descriptor: 1)
  /// Messages and progress.
  static let error = StandardStream(descriptor: 2)

  /// The file descriptor.
  let descriptor: Int32

  /// Whether a person reads it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Makes a closed reader an error that can be handled, and keeps closed streams closed: a file
  /// opened later must not take their place.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened for reading only, so that writing to it fails as it would have.
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes text; whether all of it was taken. A reader that went away has what it wanted: true.
  @discardableResult
  func tell(_ text: String) -> Bool {
    do throws(DiskFault) {
      try Disk.write(Array(text.utf8), to: descriptor, path: "")
      return true
    } catch {
      return error.code == EPIPE
    }
  }

  /// Writes a result to standard output, or ends the command.
  static func answer(_ text: String) throws(Failure) {
    do throws(DiskFault) {
      try Disk.write(Array(text.utf8), to: output.descriptor, path: "")
    } catch {
      guard error.code != EPIPE else { return }
      throw Failure(.cannotWrite, Messages.cannotWriteOutput(error))
    }
  }
}
