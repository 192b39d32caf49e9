import Synchronization

/// Whether a plan was found, told from one task to another.
final class FoundFlag: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Whether it was.
  var isFound: Bool { flag.load(ordering: .relaxed) }

  /// Says that it was.
  func find() { flag.store(true, ordering: .relaxed) }
}
