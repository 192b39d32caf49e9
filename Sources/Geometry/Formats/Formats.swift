public import Land

extension LayerFormat {
  /// Every form of file that a layer is read from: the one list.
  static let all: [LayerFormat] = [shapefile, geoPackage, geoJSON, delimitedText]
}

extension Layer {
  /// Reads a layer from a file of any form; the ending of `path` decides which. `name` is how messages
  /// call the file. A file that is not there throws `.missing`; an unknown ending, an option that the
  /// form knows nothing of, and every fault of the file throw `.malformed`.
  public init(file path: String, named name: String, options: LayerOptions) throws(InputError) {
    guard let format = LayerFormat.of(file: path) else {
      throw InputError(.malformed, [Words.unknownEnding(name, Self.fileEndings)])
    }
    var faults: [Finding] = []
    if options.layer != nil, !format.holdsSeveralLayers {
      faults.append(Words.needlessOption(name, "layer", format))
    }
    if !options.geometry.isEmpty, !format.needsGeometryColumns {
      faults.append(Words.needlessOption(name, "geometry", format))
    }
    if options.encoding != nil, !format.comesInSeveralEncodings {
      faults.append(Words.needlessOption(name, "encoding", format))
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    self = try format.read(path, name, options)
  }

  /// The endings of files that layers are read from, each with its point.
  public static var fileEndings: [String] { LayerFormat.all.flatMap(\.endings).map { "." + $0 } }

  /// Whether a file's ending is one of these, whatever the case of its letters.
  public static func isLayerFile(_ name: String) -> Bool { LayerFormat.of(file: name) != nil }
}
