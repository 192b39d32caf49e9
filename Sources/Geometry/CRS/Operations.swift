import CPROJ

/// The ways that PROJ knows from one system to another, the best first.
struct Operations: ~Copyable {
  /// What is known of a way.
  struct Quality: Hashable {
    /// How far off it may be, in metres; nil where nobody knows.
    var accuracyMetres: Double?
    /// Whether a shift between datums is left out for want of knowledge: up to some hundred metres.
    var isBallpark: Bool
    /// The grid that is not installed and would be more accurate; nil where none is missing.
    var missingGrid: String?
  }

  private let list: ProjObjectList
  /// How many ways can be gone with the grids that are there.
  var count: Int { list.count }
  private let missingGrid: String?

  /// The ways between two systems for an area in degrees. Nil when PROJ knows no way.
  init?(
    from source: borrowing ProjObject, to target: borrowing ProjObject, over area: Box
  ) {
    guard
      let usable = ProjObjectList(
        source, target, area, PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID),
      usable.count > 0
    else { return nil }
    missingGrid = Self.missingGrid(source, target, area, better: Self.accuracy(usable))
    list = usable
  }

  /// A way, ready for points east before north; nil where PROJ cannot make it.
  func way(_ position: Int) -> Way? {
    guard let operation = list[position],
      let plain = unsafe ProjObject(
        proj_normalize_for_visualization(operation.context.raw, operation.raw),
        in: operation.context)
    else { return nil }
    return Way(plain)
  }

  /// What is known of a way.
  func quality(_ position: Int) -> Quality {
    guard let operation = list[position] else {
      return Quality(accuracyMetres: nil, isBallpark: true, missingGrid: missingGrid)
    }
    return Quality(
      accuracyMetres: Self.accuracy(operation),
      isBallpark: unsafe proj_coordoperation_has_ballpark_transformation(
        operation.context.raw, operation.raw) != 0, missingGrid: missingGrid)
  }

  private static func accuracy(_ list: borrowing ProjObjectList) -> Double? {
    guard let first = list[0] else { return nil }
    return accuracy(first)
  }

  private static func accuracy(_ operation: borrowing ProjObject) -> Double? {
    let metres = unsafe proj_coordoperation_get_accuracy(operation.context.raw, operation.raw)
    return metres >= 0 ? metres : nil
  }

  /// A grid that would make the best way more accurate than the one that can be gone.
  private static func missingGrid(
    _ source: borrowing ProjObject, _ target: borrowing ProjObject, _ area: Box,
    better than: Double?
  ) -> String? {
    guard let all = ProjObjectList(source, target, area, PROJ_GRID_AVAILABILITY_IGNORED),
      let best = all[0], let metres = accuracy(best), metres < than ?? .infinity
    else { return nil }
    let context = best.context
    let count = unsafe proj_coordoperation_get_grid_used_count(context.raw, best.raw)
    for number in 0..<count {
      var name: UnsafePointer<CChar>?
      var isThere: Int32 = 0
      guard
        unsafe proj_coordoperation_get_grid_used(
          context.raw, best.raw, number, &name, nil, nil, nil, nil, nil, &isThere) != 0
      else { continue }
      if isThere == 0 { return unsafe ProjObject.text(name) }
    }
    return nil
  }
}
