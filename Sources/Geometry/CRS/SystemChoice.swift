import Land

/// Decides in which coordinate system a layer's coordinates are: as its files say, or as the project
/// file says instead; and looks whether the coordinates bear it out.
struct SystemChoice {
  /// What a layer brings along.
  struct Layer {
    /// The file as the user named it.
    let file: String
    /// Where its system is stated: the `.prj`.
    let statedIn: String
    /// The bytes there; nil where there is no such file.
    let stated: [UInt8]?
    /// Where its coordinates lie.
    let box: Box
  }

  /// The system.
  let system: CoordinateSystem
  /// What was noticed.
  let findings: [Finding]

  /// The choice. `forced` is `crs = "…"` of the project file. Throws when nothing is stated (with
  /// proposals), when what is stated cannot be read, and when the coordinates cannot be in it.
  init(_ layer: Layer, forced: String?) throws(InputError) {
    var findings: [Finding] = []
    let place: Place
    if let forced {
      place = Place(file: layer.file, column: "crs")
      let read = try CoordinateSystem.read(SystemText(forced), place: place)
      system = read.system
      findings += read.findings
      if let note = Self.replaced(layer, by: system) { findings.append(note) }
    } else if let stated = layer.stated {
      place = Place(file: layer.statedIn)
      let read = try CoordinateSystem.read(SystemText(bytes: stated), place: place)
      system = read.system
      findings += read.findings
      if system.statesHeights { findings.append(Words.heightsLeftOut(place, system)) }
      if system.epsg == nil { findings.append(Words.ownSystem(place, system)) }
    } else {
      let proposals = LikelySystems.proposals(layer.box)
      throw InputError(.malformed, [Words.noSystem(layer, proposals)])
    }
    if let doubt = Self.doubt(system, layer.box, place) {
      if doubt.severity == .error { throw InputError(.malformed, [doubt]) }
      findings.append(doubt)
    }
    self.findings = findings
  }

  /// What the file said, where the project file says something else.
  private static func replaced(_ layer: Layer, by system: CoordinateSystem) -> Finding? {
    guard let bytes = layer.stated else { return nil }
    let place = Place(file: layer.statedIn)
    guard let own = try? CoordinateSystem(bytes: bytes, place: place) else {
      return Words.unreadableReplaced(place, by: system)
    }
    if own.isSame(as: system) { return nil }
    var distance: Double?
    if let middle = layer.box.middle, let here = system.degrees([middle])[0],
      let there = own.degrees([middle])[0]
    {
      distance = here.kilometres(to: there)
    }
    return Words.replaced(place, own, by: system, kilometres: distance)
  }

  /// What speaks against a system: an error where another system fits and results would be wrong.
  static func doubt(_ system: CoordinateSystem, _ box: Box, _ place: Place) -> Finding? {
    guard let middle = box.middle else { return nil }
    if system.isGeographic {
      return doubtOfDegrees(system, box, middle, LikelySystems.proposals(box), place)
    }
    if max(abs(box.left), abs(box.right)) <= 180 {
      let others = others(than: system, box)
      if let first = others.first, LikelySystems.isInEurope(first.place) {
        return Words.noMetres(place, system, box, others)
      }
    }
    let position = system.degrees([middle])[0]
    let distance = position.flatMap { system.kilometresOutsideUse($0) }
    if position != nil, distance ?? 0 <= farAway { return nil }
    // Only now, as asking for every system that is used in Germany takes its time.
    let others = others(than: system, box)
    let severity: Severity = others.isEmpty ? .warning : .error
    guard let position, let distance else {
      return Words.nowhere(place, system, middle, others, severity)
    }
    return Words.farAway(place, system, position, kilometres: distance, others, severity)
  }

  /// What else a rectangle may be measured in. Small numbers fit a plan drawn anywhere as well as Berlin:
  /// they prove nothing.
  private static func others(
    than system: CoordinateSystem, _ box: Box
  ) -> [LikelySystems.Proposal] {
    let own = system.epsg.map { "EPSG:\($0)" }
    return LikelySystems.proposals(box).filter {
      $0.crs != own && $0.crs != LikelySystems.smallNumbers
    }
  }

  /// How many kilometres outside the place where a system is used coordinates are not believed.
  static let farAway = 1000.0

  private static func doubtOfDegrees(
    _ system: CoordinateSystem, _ box: Box, _ middle: Point,
    _ proposals: [LikelySystems.Proposal], _ place: Place
  ) -> Finding? {
    let half = system.unitsInHalfCircle
    let isInside =
      max(abs(box.left), abs(box.right)) <= half * 1.001
      && max(abs(box.bottom), abs(box.top)) <= half / 2 * 1.001
    if !isInside {
      // Latitude first: 50.9, 6.9 is inside; 6.9, 150 would be outside either way round.
      return Words.noDegrees(place, system, box, proposals.filter { $0.crs != "EPSG:4326" })
    }
    guard let position = system.degrees([middle])[0], !LikelySystems.isInEurope(position),
      let proposal = proposals.first, proposal.crs == nil
    else { return nil }
    return Words.swapped(place, system, position, proposal)
  }
}
