import Land

extension LayerFormat {
  /// ESRI shapefiles: `.shp` and the files beside it.
  static let shapefile = LayerFormat(name: "Shapefile", endings: ["shp"]) {
    (path, name, options) throws(InputError) in
    try Layer(shapefile: path, named: name, options: options)
  }
}
