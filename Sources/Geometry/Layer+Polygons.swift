import Land

extension Layer {
  /// A layer of polygons that another room read from a file of its own form.
  package init(
    name: String, file: String, polygons: [MultiPolygon?], attributes: AttributeTable,
    system: CoordinateSystem, encoding: String
  ) {
    self.init(
      name: name, file: file, shapes: polygons, attributes: attributes, system: system,
      encoding: encoding, findings: [])
  }
}
