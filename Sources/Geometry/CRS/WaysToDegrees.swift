import CPROJ
import Synchronization

/// The ways from systems to longitude and latitude in WGS 84 that were asked for lately: PROJ takes some
/// hundredths of a second to find one, and the same few are asked for again and again.
enum WaysToDegrees {
  /// Many more than a project has systems.
  private static let most = 32
  private static let known = Mutex<[String: Way]>([:])

  /// The way from a system; nil where PROJ knows none.
  static func way(from definition: String) -> Way? {
    if let way = known.withLock({ $0[definition] }) { return way }
    guard let way = found(from: definition) else { return nil }
    known.withLock { ways in
      if ways.count >= most { ways.removeAll() }
      ways[definition] = way
    }
    return way
  }

  private static func found(from definition: String) -> Way? {
    let context = ProjContext()
    guard let from = ProjObject(flat: definition, in: context),
      let world = ProjObject(definition: "EPSG:4326", in: context),
      let plain = unsafe ProjObject(
        proj_create_crs_to_crs_from_pj(context.raw, from.raw, world.raw, nil, nil), in: context),
      let turned = unsafe ProjObject(
        proj_normalize_for_visualization(context.raw, plain.raw), in: context)
    else { return nil }
    return Way(turned)
  }
}
