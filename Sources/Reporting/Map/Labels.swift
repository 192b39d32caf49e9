import Geometry

import Land

/// A rectangle on a map, in units.
struct LabelBox: Hashable, Sendable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  /// A box around a middle.
  init(x: Double, y: Double, width: Double, height: Double) {
    left = x - width / 2
    right = x + width / 2
    top = y - height / 2
    bottom = y + height / 2
  }

  /// Whether two boxes overlap.
  func overlaps(_ other: LabelBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// A place on a map, in units.
struct MapPlace: Hashable, Sendable {
  let x: Double
  let y: Double
}

/// A text and where its middle should stand.
struct MapLabel: Hashable, Sendable {
  let text: String
  let x: Double
  let y: Double
  /// Where it may stand as well, the best first.
  var elsewhere: [MapPlace] = []
}

/// Places names on a map so that none covers another.
enum Labels {
  /// The labels that find room, in the order given (the first are the most important), moved up or
  /// down a little where that helps. `taken` is kept free.
  static func placed(
    _ wishes: [MapLabel], size: Double, taken: [LabelBox], frame: MapFrame
  ) -> [MapLabel] {
    var boxes = taken
    var result: [MapLabel] = []
    for wish in wishes {
      let width = textWidth(wish.text, size: size) + 6
      let places = [MapPlace(x: wish.x, y: wish.y)] + wish.elsewhere
      let tried = places.flatMap { place in
        [0, -1.0, 1.0, -1.8, 1.8].map { MapPlace(x: place.x, y: place.y + $0 * size) }
      }
      for place in tried {
        let box = LabelBox(x: place.x, y: place.y, width: width, height: size * 1.15)
        guard isInside(box, frame), !boxes.contains(where: box.overlaps) else { continue }
        boxes.append(box)
        result.append(MapLabel(text: wish.text, x: place.x, y: place.y))
        break
      }
    }
    return result
  }

  /// About how wide a text is.
  static func textWidth(_ text: String, size: Double) -> Double {
    Double(text.count) * size * 0.6
  }

  /// The middle of each unit of a layer: the mean of its blocks' centres inside the frame, weighted by
  /// surface; large units first, equal ones by name.
  static func unitNames(_ grouping: Grouping, blocks: BlockTable, frame: MapFrame) -> [MapLabel] {
    var surface = [Double](repeating: 0, count: grouping.units.count)
    var sumX = surface
    var sumY = surface
    let shown = frame.bounds
    for block in 0..<blocks.count where grouping.unitOfBlock[block] >= 0 {
      let (x, y) = (blocks.centreX[block], blocks.centreY[block])
      guard x > shown.west, x < shown.east, y > shown.south, y < shown.north else { continue }
      let unit = Int(grouping.unitOfBlock[block])
      surface[unit] += blocks.surfaceSquareMetres[block]
      sumX[unit] += x * blocks.surfaceSquareMetres[block]
      sumY[unit] += y * blocks.surfaceSquareMetres[block]
    }
    let order = grouping.units.indices.filter { surface[$0] > 0 }
      .sorted { (surface[$1], $0) < (surface[$0], $1) }
    return order.map { unit in
      let place = frame.position(
        Point(x: sumX[unit] / surface[unit], y: sumY[unit] / surface[unit]))
      return MapLabel(text: grouping.units[unit], x: place.x, y: place.y)
    }
  }

  private static func isInside(_ box: LabelBox, _ frame: MapFrame) -> Bool {
    box.left >= 0 && box.top >= 0 && box.right <= Double(frame.width)
      && box.bottom <= Double(frame.height)
  }
}
