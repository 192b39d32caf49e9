import CPROJ
import Synchronization

/// One way from a system to another, ready to carry points, in a context of its own.
final class Way: @unchecked Sendable {
  // Sound to share: nothing else knows `object` or its context, and both are touched in `lock` only.
  private let object: ProjObject
  private let lock = Mutex(())

  /// A copy of a transformation; nil where PROJ cannot copy it.
  init?(_ transformation: borrowing ProjObject) {
    let context = ProjContext()
    guard
      let copy = unsafe ProjObject(proj_clone(context.raw, transformation.raw), in: context)
    else { return nil }
    object = copy
  }

  /// Another one that goes the same way.
  func copy() -> Way? { lock.withLock { _ in Way(object) } }

  /// Carries points over in place; what cannot be carried becomes infinite. One call of PROJ.
  func carry(_ points: inout [Point]) {
    lock.withLock { _ in
      unsafe points.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        // A point is two numbers side by side: x, then y.
        let numbers = unsafe base.assumingMemoryBound(to: Double.self)
        let count = bytes.count / MemoryLayout<Point>.stride
        let stride = MemoryLayout<Point>.stride
        _ = unsafe proj_trans_generic(
          object.raw, PJ_FWD, numbers, stride, count, numbers + 1, stride, count, nil, 0, 0, nil, 0,
          0)
      }
    }
  }
}
