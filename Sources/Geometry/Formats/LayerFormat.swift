import Land

/// A form of file that layers are read from.
struct LayerFormat: Sendable {
  /// What people call it.
  let name: String
  /// The endings of its files, in small letters without the point.
  let endings: [String]
  /// Whether `LayerOptions.layer` chooses among the layers of a file.
  var holdsSeveralLayers = false
  /// Whether `LayerOptions.geometry` tells where the shapes stand.
  var needsGeometryColumns = false
  /// Whether its text may be in another encoding than UTF-8.
  var comesInSeveralEncodings = true
  /// Reads a file: path, how messages call it, options.
  let read: @Sendable (String, String, LayerOptions) throws(InputError) -> Layer

  /// The form of a file, by its ending; nil where there is none.
  static func of(file: String) -> LayerFormat? {
    let name = file.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    return all.first { $0.endings.contains(ending) }
  }

  /// A file's name without folders and ending.
  static func plainName(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return String(name) }
    return String(name[..<point])
  }
}
