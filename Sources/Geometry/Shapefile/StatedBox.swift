import Land

/// The rectangle that a record or a file states around its points, held against the points.
struct StatedBox {
  /// What the points say about it.
  enum Verdict: Hashable {
    /// It fits.
    case right
    /// It does not fit, and nothing depends on it.
    case wrong
    /// It fits most points, but that one lies farther outside than it is wide or high: the file
    /// contradicts itself.
    case stray(Point)
  }
  private let box: Box

  /// Four numbers: left, bottom, right, top.
  init(_ bytes: RawSpan, at offset: Int) {
    var box = Box([])
    box.left = bytes.double(at: offset)
    box.bottom = bytes.double(at: offset + 8)
    box.right = bytes.double(at: offset + 16)
    box.top = bytes.double(at: offset + 24)
    self.box = box
  }

  /// Compares with the true rectangle; rounding to seven digits, or to a thousandth of the size, is
  /// no fault.
  func fits(_ found: Box) -> Bool {
    guard found.left <= found.right else { return true }
    let size = max(found.right - found.left, found.top - found.bottom)
    func isNear(_ stated: Double, _ true: Double) -> Bool {
      abs(stated - `true`) <= max(size / 1000, abs(`true`) * 2e-7)
    }
    return isNear(box.left, found.left) && isNear(box.right, found.right)
      && isNear(box.bottom, found.bottom) && isNear(box.top, found.top)
  }

  /// What the points of a record say about the rectangle.
  func verdict(_ parts: [[Point]], _ found: Box) -> Verdict {
    if fits(found) { return .right }
    let reach = max(box.right - box.left, box.top - box.bottom)
    guard reach.isFinite, reach > 0 else { return .wrong }
    var inside = 0
    var outside = 0
    var first: Point?
    for point in parts.joined() {
      let isNear =
        point.x >= box.left - reach && point.x <= box.right + reach
        && point.y >= box.bottom - reach && point.y <= box.top + reach
      if isNear {
        inside += 1
      } else {
        outside += 1
        first = first ?? point
      }
    }
    if let first, outside <= inside { return .stray(first) }
    return .wrong
  }
}
