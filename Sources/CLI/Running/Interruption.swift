import Foundation
import Glibc
import Land
import Synchronization

/// Ctrl-C and the polite request to end (SIGINT, SIGTERM), watched by a thread of its own.
///
/// While a search runs, the first one asks it to stop and the second ends the program at once.
/// Outside a search the first one ends it at once. Whatever ends it, what was begun on disk is
/// removed first.
final class Interruption: Sendable {
  /// How far a command is.
  enum Stage: Int {
    /// Nothing is asked to stop: the program dies of the signal.
    case plain
    /// A search will follow: the program ends with exit code 1.
    case beforeSearch
    /// A search runs, or its result is being written.
    case searching
  }

  /// The one watcher of the program.
  static let shared = Interruption()

  private let stage = Atomic<Int>(Stage.plain.rawValue)
  private let requests = Atomic<Int>(0)
  private let farewell = Mutex("")
  private let leftovers = Mutex<[String]>([])

  /// Whether someone asked to stop.
  var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

  /// Tells how far the command is.
  func enter(_ stage: Stage) {
    self.stage.store(stage.rawValue, ordering: .relaxed)
  }

  /// Tells that a search of a project will follow, and so what is said if the program ends before it.
  func awaitSearch(of project: String, speech: Language) {
    farewell.withLock { $0 = Messages.interruptedEarly(project).line(in: speech) + "\n" }
    enter(.beforeSearch)
  }

  /// A folder of ours to be removed if the program ends at once.
  func remember(_ folder: String) {
    leftovers.withLock { $0.append(folder) }
  }

  /// Forgets a folder that is no longer ours to remove.
  func forget(_ folder: String) {
    leftovers.withLock { $0.removeAll { $0 == folder } }
  }

  /// Starts watching. To be called on the main thread before any other thread is there, so that all
  /// of them leave the signals to the watcher.
  func watch() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_DFL)
      unsafe sigaddset(&signals, number)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watched = signals
    Thread.detachNewThread {
      while true {
        var watched = watched
        var number: Int32 = 0
        guard unsafe sigwait(&watched, &number) == 0 else { return }
        self.received(number)
      }
    }
  }

  private func received(_ number: Int32) {
    let earlier = requests.wrappingAdd(1, ordering: .relaxed).oldValue
    let stage = Stage(rawValue: stage.load(ordering: .relaxed)) ?? .plain
    if stage == .searching && earlier == 0 { return }
    leftovers.withLock { folders in
      for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
    }
    if stage == .beforeSearch && earlier == 0 {
      StandardStream.error.tell(farewell.withLock { $0 })
      _exit(ExitStatus.answerIsNo.rawValue)
    }
    Interruption.die(of: number)
  }

  /// Ends the program as if nobody had watched for the signal.
  private static func die(of number: Int32) -> Never {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    _exit(128 + number)
  }
}
