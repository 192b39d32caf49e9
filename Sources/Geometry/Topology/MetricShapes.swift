import Land

/// The shapes of a layer in a system that measures metres.
enum MetricShapes {
  /// The shapes and their system; a null shape is empty. Says when they were carried elsewhere.
  static func of(_ layer: Layer, findings: inout [Finding]) throws(InputError)
    -> (CoordinateSystem, [MultiPolygon])
  {
    let shapes = layer.shapes.map { $0 ?? MultiPolygon(polygons: []) }
    if layer.system.isMetric { return (layer.system, shapes) }
    var box = Box([])
    for shape in shapes { box.include(Box(shape)) }
    let middle = Point(x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2)
    let geographic = try Projection(from: layer.system, to: .wgs84).project([middle])[0]
    let target = try CoordinateSystem.utm(
      longitude: geographic.x, latitude: geographic.y, place: Place(file: layer.file))
    findings.append(Words.carried(layer, to: target))
    return (target, try Projection(from: layer.system, to: target).project(shapes))
  }

  /// The shapes of a layer in a given system.
  static func of(_ layer: Layer, in system: CoordinateSystem) throws(InputError) -> [MultiPolygon] {
    let shapes = layer.shapes.map { $0 ?? MultiPolygon(polygons: []) }
    if layer.system.definition == system.definition { return shapes }
    return try Projection(from: layer.system, to: system).project(shapes)
  }
}
