extension MendState {
  /// Gives every record the unit of the layer that covers most of it.
  mutating func assignUnits() {
    guard !unitShapes.isEmpty, !unitOf.contains(where: { $0 != nil }) else { return }
    var cover = ShapeCache(unitShapes)
    for record in shapes.indices where !shapes[record].polygons.isEmpty {
      unitOf[record] = unit(around: shapes[record], &cover)
    }
  }

  /// The unit with the largest part of a shape, of equally large the smaller name; nil without any,
  /// and where units are no layer.
  func unit(around shape: MultiPolygon, _ cover: inout ShapeCache) -> String? {
    var parts: [String: Double] = [:]
    for unit in units(near: shape) {
      guard let name = unitNames[unit] else { continue }
      parts[name, default: 0] += cover.commonSurface(unit, with: shape)
    }
    return parts.filter { $0.value > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The units whose boxes meet a shape's.
  func units(near shape: MultiPolygon) -> [Int] {
    if unitShapes.isEmpty { return [] }
    let box = Box(shape)
    return unitBoxes.indices.filter { unitBoxes[$0].meets(box) }
  }

  /// Square metres of some pieces inside the unit of a name.
  func surface(of pieces: [MultiPolygon], inUnit name: String?) -> Double {
    guard let name else { return 0 }
    var sum = 0.0
    var cover = ShapeCache(unitShapes)
    for piece in pieces {
      for unit in units(near: piece) where unitNames[unit] == name {
        sum += cover.commonSurface(unit, with: piece)
      }
    }
    return sum
  }
}
