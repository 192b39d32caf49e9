extension GeoPackageBlob {
  /// The bytes of a shape as a GeoPackage stores it: little-endian, with its rectangle, then
  /// well-known binary; an empty shape without a rectangle.
  static func bytes(_ shape: GeoPackageLayer.Shape, systemID: Int) -> [UInt8] {
    let box = shape.box
    let isEmpty = box.left > box.right
    var bytes: [UInt8] = [UInt8(ascii: "G"), UInt8(ascii: "P"), 0, isEmpty ? 0b1_0001 : 0b0_0011]
    bytes.append(littleEndian: systemID)
    if !isEmpty {
      for side in [box.left, box.right, box.bottom, box.top] { bytes.append(littleEndian: side) }
    }
    switch shape {
    case .polygons(let shape): bytes.append(binary: shape)
    case .line(let points):
      bytes.append(head: 2)
      bytes.append(points)
    case .point(let point):
      bytes.append(head: 1)
      // An empty point is one without numbers (OGC 12-128r17, clause 2.1.3).
      bytes.append(littleEndian: point?.x ?? .nan)
      bytes.append(littleEndian: point?.y ?? .nan)
    }
    return bytes
  }
}

extension [UInt8] {
  /// The head of a shape in well-known binary: little-endian, and its kind.
  fileprivate mutating func append(head kind: Int) {
    append(1)
    append(littleEndian: kind)
  }

  /// How many points, and the points.
  fileprivate mutating func append(_ points: [Point]) {
    append(littleEndian: points.count)
    for point in points {
      append(littleEndian: point.x)
      append(littleEndian: point.y)
    }
  }

  /// A multipolygon, outer rings counter-clockwise and holes clockwise (OGC 06-103r4, 6.1.11).
  fileprivate mutating func append(binary shape: MultiPolygon) {
    append(head: 6)
    append(littleEndian: shape.polygons.count)
    for polygon in shape.polygons {
      append(head: 3)
      append(littleEndian: 1 + polygon.holes.count)
      append(polygon.exterior.turned(clockwise: false).points)
      for hole in polygon.holes { append(hole.turned(clockwise: true).points) }
    }
  }
}
