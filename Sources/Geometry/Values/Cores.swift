import Foundation
import Synchronization

/// Work on all cores, with results that do not depend on their number.
enum Cores {
  /// What `body` makes of each part of `0..<count`, in the order of the parts. The parts are the same on
  /// every machine: as many as `parts`, of nearly equal length.
  static func map<Value: Sendable>(
    _ count: Int, parts: Int, _ body: @escaping @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    let number = max(1, min(parts, count))
    let ranges = (0..<number).map { count * $0 / number..<count * ($0 + 1) / number }
    guard number > 1 else { return ranges.map(body) }
    let results = Results<Value>(count: number)
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
    for (position, range) in ranges.enumerated() {
      queue.addOperation { results.set(body(range), at: position) }
    }
    queue.waitUntilAllOperationsAreFinished()
    return results.all
  }
}

/// Results by their position, behind a lock.
private final class Results<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  /// Room for some results.
  init(count: Int) { values = Mutex([Value?](repeating: nil, count: count)) }

  /// Keeps a result.
  func set(_ value: Value, at position: Int) { values.withLock { $0[position] = value } }

  /// All of them, in order.
  var all: [Value] { values.withLock { $0.compactMap { $0 } } }
}
