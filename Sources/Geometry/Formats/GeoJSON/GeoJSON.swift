import Land

extension LayerFormat {
  /// GeoJSON (RFC 7946), also with the `crs` of the older draft.
  static let geoJSON = LayerFormat(name: "GeoJSON", endings: ["geojson", "json"]) {
    (path, name, options) throws(InputError) in
    try Layer(geoJSON: path, named: name, options: options)
  }
}

extension Layer {
  /// Reads a collection of features, a single feature or a bare geometry. Columns stand in the order
  /// in which properties first appear; numbers keep their text, truth is 1 and falsehood 0, lists and
  /// objects are compact JSON. A feature's own id is the column `id` unless a property is called so.
  init(geoJSON path: String, named name: String, options: LayerOptions) throws(InputError) {
    let bytes = try NamedFile.read(path, named: name)
    var decoder: TextDecoder?
    if let stated = options.encoding {
      guard let encoding = TextEncoding(name: stated) else {
        throw InputError(.malformed, [Words.unknownEncoding(Place(file: name), stated)])
      }
      decoder = TextDecoder(encoding)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(4).contains(0)
    {
      throw InputError(.malformed, [Words.wideText(name)])
    }
    var reader = GeoJSONReader(bytes, file: name, decoder: decoder)
    reader.readAll()
    guard reader.faults.isEmpty else { throw InputError(.malformed, reader.faults) }
    var findings = reader.findings
    let system = try reader.system(options, &findings)
    let context = RecordContext(
      name: LayerFormat.plainName(name), attributes: reader.properties.table(reader.shapes.count),
      system: system, encoding: decoder?.encoding.rawValue ?? "UTF-8", findings: findings)
    try self.init(reader.shapes, context, kinds: options.kinds)
  }
}
