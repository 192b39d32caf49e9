/// Work by index on several tasks; results come back in the order of indices, so that the number of
/// tasks never shows.
package enum Parallel {
  /// `body(0)`, `body(1)` … `body(count - 1)`, with at most `threads` at once; `finished` is told how
  /// many are done, one after another.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, finished: (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      var next = 0
      var ended = 0
      while next < min(count, max(1, threads)) {
        let index = next
        group.addTask { (index, body(index)) }
        next += 1
      }
      for await (done, result) in group {
        results[done] = result
        ended += 1
        finished(ended)
        if next < count {
          let index = next
          group.addTask { (index, body(index)) }
          next += 1
        }
      }
      return results.compactMap { $0 }
    }
  }
}
