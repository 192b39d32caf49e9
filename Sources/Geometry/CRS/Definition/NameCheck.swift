import CPROJ
import Land

/// Holds the names of a definition against its numbers: PROJ computes with the numbers of the ellipsoid
/// and the meridian, and shifts by the name of the datum, so a definition in which they contradict moves
/// the map by as much as they differ.
///
/// Does not see names that PROJ's register does not know, nor other numbers than those of ellipsoid,
/// prime meridian and units.
struct NameCheck {
  private let place: Place

  /// A difference that nobody sees, and one that moves a map as far as a tolerance, in metres.
  private static let unseen = 0.1
  private static let wrong = 1.0

  init(place: Place) { self.place = place }

  /// What contradicts in a system that PROJ read with its register at hand.
  func findings(_ system: borrowing ProjObject) -> [Finding] {
    if let base = system.unbound { return findings(base) }
    guard let ellipsoid = system.ellipsoid else { return [] }
    let figure = ellipsoidFinding(ellipsoid, system.context)
    let datum = system.datumName.flatMap { datumFinding($0, ellipsoid, system.context) }
    // One fault is said once: wrong numbers under a right name are also not those of the datum.
    return [figure ?? datum, meridianFinding(system)].compactMap { $0 }
  }

  private func ellipsoidFinding(_ stated: Ellipsoid, _ context: ProjContext) -> Finding? {
    let known = registered(stated.name, [PJ_TYPE_ELLIPSOID], context)
    guard let nearest = nearest(to: stated, among: known), let severity = severity(nearest.metres)
    else { return nil }
    return Words.otherEllipsoid(place, stated, known: nearest.ellipsoid, severity)
  }

  private func datumFinding(_ name: String, _ stated: Ellipsoid, _ context: ProjContext)
    -> Finding?
  {
    // An ensemble is found among the frames too, and only there with its ellipsoid.
    let kinds = [PJ_TYPE_GEODETIC_REFERENCE_FRAME, PJ_TYPE_DYNAMIC_GEODETIC_REFERENCE_FRAME]
    let known = registered(name, kinds, context)
    guard let nearest = nearest(to: stated, among: known), let severity = severity(nearest.metres)
    else { return nil }
    return Words.otherDatum(place, name, stated, known: nearest.ellipsoid, severity)
  }

  private func meridianFinding(_ system: borrowing ProjObject) -> Finding? {
    guard let stated = system.primeMeridian else { return nil }
    var known: [PrimeMeridian] = []
    forEachRegistered(stated.name, [PJ_TYPE_PRIME_MERIDIAN], system.context) {
      if let meridian = $0.primeMeridian { known.append(meridian) }
    }
    // A degree is up to 111 km.
    let nearest = known.min { one, other in
      abs(one.degrees - stated.degrees) < abs(other.degrees - stated.degrees)
    }
    guard let nearest, let severity = severity(abs(nearest.degrees - stated.degrees) * 111_320)
    else { return nil }
    return Words.otherMeridian(place, stated, known: nearest, severity)
  }

  private func severity(_ metres: Double) -> Severity? {
    metres <= Self.unseen ? nil : metres < Self.wrong ? .warning : .error
  }

  private func nearest(to stated: Ellipsoid, among known: [Ellipsoid])
    -> (ellipsoid: Ellipsoid, metres: Double)?
  {
    known.map { ($0, stated.deviation(from: $0)) }.min { $0.1 < $1.1 }
  }

  /// The ellipsoids of what the register has under a name.
  private func registered(_ name: String, _ kinds: [PJ_TYPE], _ context: ProjContext) -> [Ellipsoid]
  {
    var known: [Ellipsoid] = []
    forEachRegistered(name, kinds, context) {
      if let ellipsoid = $0.ellipsoid { known.append(ellipsoid) }
    }
    return known
  }

  private func forEachRegistered(
    _ name: String, _ kinds: [PJ_TYPE], _ context: ProjContext,
    _ body: (borrowing ProjObject) -> Void
  ) {
    guard name.utf8.count < KnownWords.longest,
      let list = ProjObjectList(named: name, kinds, in: context)
    else { return }
    for position in 0..<list.count {
      if let object = list[position] { body(object) }
    }
  }
}
