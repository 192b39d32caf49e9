import Land

/// The shapes of a layer in a system that measures metres.
enum MetricShapes {
  /// The shapes and their system; a null shape is empty. A system that does not measure metres, or
  /// whose scale in the layer's middle is off by more than a metre in a kilometre, is left for the UTM
  /// zone of the middle, and that is said.
  static func of(_ layer: Layer, findings: inout [Finding]) throws(InputError)
    -> (CoordinateSystem, [MultiPolygon])
  {
    let shapes = layer.shapes.map { $0 ?? MultiPolygon(polygons: []) }
    var box = Box([])
    for shape in shapes { box.include(Box(shape)) }
    guard let middle = box.middle, !layer.system.isMetric(near: middle) else {
      return (layer.system, shapes)
    }
    guard let place = layer.system.degrees([middle])[0] else {
      // Nothing can be said of the scale there; a system in metres is used as it stands.
      if !layer.system.isGeographic, abs(layer.system.metresPerUnit - 1) < 1e-9 {
        return (layer.system, shapes)
      }
      throw InputError(.malformed, [Words.outsideSystem(layer.system, .wgs84, middle)])
    }
    // Coordinates that cannot be where they seem to be tell nothing of the scale: that is said elsewhere.
    if !layer.system.isGeographic, abs(layer.system.metresPerUnit - 1) < 1e-9,
      layer.system.kilometresOutsideUse(place) ?? 0 > SystemChoice.farAway
    {
      return (layer.system, shapes)
    }
    let target = try CoordinateSystem.utm(
      longitude: place.x, latitude: place.y, place: Place(file: layer.file))
    let scale = PointScale(of: layer.system, at: middle)
    findings.append(Words.carried(layer, to: target, scale: scale))
    return (target, try carried(layer, shapes, to: target, box, &findings))
  }

  /// The shapes of a layer in a given system.
  static func of(_ layer: Layer, in system: CoordinateSystem) throws(InputError) -> [MultiPolygon] {
    var findings: [Finding] = []
    return try of(layer, in: system, findings: &findings)
  }

  /// The shapes of a layer in a given system. Says when the way there is only roughly known.
  static func of(_ layer: Layer, in system: CoordinateSystem, findings: inout [Finding])
    throws(InputError) -> [MultiPolygon]
  {
    let shapes = layer.shapes.map { $0 ?? MultiPolygon(polygons: []) }
    if layer.system.isSame(as: system) { return shapes }
    var box = Box([])
    for shape in shapes { box.include(Box(shape)) }
    return try carried(layer, shapes, to: system, box, &findings)
  }

  private static func carried(
    _ layer: Layer, _ shapes: [MultiPolygon], to system: CoordinateSystem, _ box: Box,
    _ findings: inout [Finding]
  ) throws(InputError) -> [MultiPolygon] {
    let projection = try Projection(from: layer.system, to: system, over: box)
    if let quality = projection.quality, let finding = Words.rough(layer, to: system, quality) {
      findings.append(finding)
    }
    do {
      return try projection.project(shapes)
    } catch {
      throw error.within(layer.file)
    }
  }
}

extension InputError {
  /// The same faults, told of a file in place of a system.
  func within(_ file: String) -> InputError {
    InputError(
      kind,
      findings.map { finding in
        var copy = Finding(
          check: finding.check, severity: finding.severity, place: Place(file: file),
          message: finding.message, mend: finding.mend)
        copy.x = finding.x
        copy.y = finding.y
        return copy
      })
  }
}
