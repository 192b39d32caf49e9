import Land
import Synchronization

/// The shapes of blocks after every overlap was given to one of them, and what was found on the way.
struct Resolution: Sendable {
  /// The overlaps, ascending.
  let overlaps: [Overlap]
  /// The shapes, without overlaps.
  let shapes: [MultiPolygon]
  /// What is to be said of the overlaps.
  let findings: [Finding]
}

/// What is measured on the shapes of blocks.
struct ShapeFigures: Sendable {
  /// Surface per block in square metres.
  let surfaces: [Double]
  /// Perimeter per block in metres.
  let perimeters: [Double]
  /// Centre of gravity per block.
  let centres: [Point]

  /// Measures some shapes.
  init(_ shapes: [MultiPolygon]) {
    surfaces = shapes.map(\.surface)
    perimeters = shapes.map(\.perimeter)
    centres = shapes.map(\.centre)
  }
}

/// A value that is made when it is first asked for, once. Whoever asks meanwhile waits.
final class Lazily<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// A value that `make` will make.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value.
  var made: Value {
    value.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
