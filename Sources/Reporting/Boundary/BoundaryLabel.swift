import Delimitation
import Geometry

import Land

/// What a stretch of an area's outline is called by.
enum BoundaryLabel: Hashable, Sendable {
  case street(String)
  case barrier(String)
  /// The line towards a district.
  case district(String)
  /// The line towards a unit of an identity layer.
  case unit(layer: String, name: String)
  /// No block lies on the other side.
  case rim
  /// The border of blocks, along nothing that has a name.
  case blocks

  /// The first that holds: a street, a barrier, the rim, the line of a district, that of a unit of the
  /// first identity layer that has one.
  init(_ step: BoundaryStep, _ problem: Problem) {
    if let street = step.street {
      self = .street(street)
    } else if let barrier = step.barrier {
      self = .barrier(barrier)
    } else if step.outside < 0 {
      self = .rim
    } else if let district = Self.across(step, problem.district?.grouping) {
      self = .district(district)
    } else {
      let layers = problem.identity.map(\.grouping)
      let unit = layers.lazy.compactMap { layer in
        Self.across(step, layer).map { BoundaryLabel.unit(layer: layer.name, name: $0) }
      }.first
      self = unit ?? .blocks
    }
  }

  /// The unit on the other side where it is another one than on this side; nil where it has no name.
  private static func across(_ step: BoundaryStep, _ grouping: Grouping?) -> String? {
    guard let grouping, step.inside >= 0, step.outside >= 0 else { return nil }
    let (here, there) = (Int(step.inside), Int(step.outside))
    guard grouping.unitOfBlock[here] != grouping.unitOfBlock[there] else { return nil }
    return grouping.unitName(of: there)
  }
}
