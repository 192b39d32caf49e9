import Foundation
import Geometry
import Land

extension Layer {
  /// Reads the polygons of a GeoJSON file (RFC 7946, so in WGS 84) with all properties as text.
  /// Throws every fault: features without a polygon, positions that are no longitude and latitude.
  init(geoJSON path: String, named name: String) throws(InputError) {
    let fault = Finding(
      check: "geojson", severity: .error, place: Place(file: name), message: Words.noGeoJSON,
      mend: Words.mendNoGeoJSON)
    guard let data = FileManager.default.contents(atPath: path),
      let root = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any],
      let features = root["features"] as? [[String: Any]], !features.isEmpty
    else { throw InputError(.malformed, [fault]) }
    var shapes: [MultiPolygon?] = []
    var rows: [[String: String]] = []
    var faults: [Finding] = []
    for (row, feature) in features.enumerated() {
      guard let shape = MultiPolygon(geoJSON: feature["geometry"]) else {
        faults.append(
          Finding(
            check: "geojson", severity: .error, place: Place(file: name, row: row + 1),
            message: Words.noPolygon, mend: Words.mendNoPolygon))
        continue
      }
      shapes.append(shape)
      rows.append((feature["properties"] as? [String: Any] ?? [:]).compactMapValues(cell))
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    let names = Set(rows.flatMap(\.keys)).sorted()
    let columns = names.map { name in
      AttributeTable.Column(name: name, kind: .text, cells: rows.map { $0[name] })
    }
    self.init(
      name: URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent, file: name,
      polygons: shapes, attributes: AttributeTable(columns: columns, rowCount: rows.count),
      system: .wgs84, encoding: "UTF-8")
  }
}

/// A property as text; nil for null and for lists and objects.
private func cell(_ value: Any) -> String? {
  switch value {
  case let text as String: text.isEmpty ? nil : text
  case let number as NSNumber: number.stringValue
  default: nil
  }
}

extension MultiPolygon {
  /// A polygon or several from a GeoJSON geometry, or nil.
  fileprivate init?(geoJSON value: Any?) {
    guard let geometry = value as? [String: Any], let type = geometry["type"] as? String
    else { return nil }
    let lists: [[[[Double]]]]
    switch (type, geometry["coordinates"]) {
    case ("Polygon", let rings as [Any]): lists = [positions(rings)]
    case ("MultiPolygon", let parts as [[Any]]): lists = parts.map(positions)
    default: return nil
    }
    var polygons: [Polygon] = []
    for rings in lists {
      let closed = rings.compactMap(Ring.init(positions:))
      guard closed.count == rings.count, let exterior = closed.first else { return nil }
      polygons.append(Polygon(exterior: exterior, holes: Array(closed.dropFirst())))
    }
    guard !polygons.isEmpty else { return nil }
    self.init(polygons: polygons)
  }
}

/// The positions of a polygon's rings; what is no number becomes an empty position.
private func positions(_ rings: [Any]) -> [[[Double]]] {
  rings.map { ring in
    (ring as? [[Any]] ?? []).map { $0.compactMap { ($0 as? NSNumber)?.doubleValue } }
  }
}

extension Ring {
  /// A closed ring of longitudes and latitudes, or nil.
  fileprivate init?(positions: [[Double]]) {
    let isSound = positions.allSatisfy {
      $0.count >= 2 && abs($0[0]) <= 180 && abs($0[1]) <= 90
    }
    guard isSound, positions.count >= 4, positions.first == positions.last else { return nil }
    self.init(points: positions.map { Point(x: $0[0], y: $0[1]) })
  }
}
