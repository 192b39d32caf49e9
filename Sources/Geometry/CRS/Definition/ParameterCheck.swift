import Land

/// Holds the parameters of a text against the map that PROJ drew from them: a name that nobody knows, a
/// number that PROJ left out, a default that PROJ took are said.
struct ParameterCheck {
  private let place: Place
  private let map: MapPart
  private let trial: ParameterTrial
  /// Whether the system is that of the register, name and all numbers.
  private let isRegistered: Bool

  init(_ map: MapPart, isRegistered: Bool, place: Place, in context: ProjContext) {
    self.map = map
    self.place = place
    self.isRegistered = isRegistered
    trial = ParameterTrial(map, in: context)
  }

  /// All that is wrong with the parameters, in the order of the text; what is missing last.
  func findings() -> [Finding] {
    let repeated = repeated()
    guard trial.base.projection != nil else { return repeated + strangers() }
    var open = trial.undriven
    var result = repeated
    for position in map.parameters.indices where trial.drives[position].isEmpty {
      let stated = map.parameters[position]
      let keys = ParameterName.known(stated.name)?.keys ?? []
      open.removeAll { keys.contains($0.key) && Self.isSame($0.value, stated.value) }
    }
    for position in map.parameters.indices where !trial.isUsed[position] {
      let stated = map.parameters[position]
      if let known = ParameterName.known(stated.name) {
        if !isIdle(stated, known) { result.append(Words.unusedParameter(place, stated)) }
      } else {
        result.append(unknown(stated, &open))
      }
    }
    return result
      + open.map { Words.missingParameter(place, $0, isRegistered ? .note : .error) }
  }

  /// A name that PROJ does not find, with the number that it took instead.
  private func unknown(
    _ stated: MapPart.Parameter, _ open: inout [ProjReading.Entry]
  ) -> Finding {
    let keys = open.map(\.key)
    let nearest =
      ParameterName.nearest(to: stated.name, setting: keys)
      ?? (keys.count == 1 ? ParameterName.known(ParameterName.usual(keys[0])) : nil)
    guard let nearest, let at = open.firstIndex(where: { nearest.keys.contains($0.key) }) else {
      let isIdle = stated.value == 0 || stated.value == 1
      let guess = ParameterName.nearest(
        to: stated.name, setting: ParameterName.all.flatMap(\.keys))
      return Words.unknownParameter(
        place, stated, expected: guess?.spelling, taken: nil,
        isRegistered || stated.hasCode ? .note : isIdle ? .warning : .error)
    }
    let taken = open.remove(at: at)
    let isSame = Self.isSame(taken.value, stated.value)
    let severity: Severity =
      stated.hasCode || (isSame && isRegistered) ? .note : isSame ? .warning : .error
    return Words.unknownParameter(
      place, stated, expected: nearest.spelling, taken: stated.hasCode ? nil : taken.value, severity
    )
  }

  /// Names that nobody knows, where PROJ cannot say which it uses.
  private func strangers() -> [Finding] {
    map.parameters.filter { ParameterName.known($0.name) == nil }.map { stated in
      let guess = ParameterName.nearest(
        to: stated.name, setting: ParameterName.all.flatMap(\.keys))
      return Words.unknownParameter(
        place, stated, expected: guess?.spelling, taken: nil, stated.hasCode ? .note : .error)
    }
  }

  /// Names that stand twice.
  private func repeated() -> [Finding] {
    var first: [String: Double] = [:]
    var result: [Finding] = []
    for stated in map.parameters {
      let name = ParameterName.plain(stated.name)
      guard let other = first[name] else {
        first[name] = stated.value
        continue
      }
      let severity: Severity = other == stated.value ? .note : .error
      result.append(Words.repeatedParameter(place, stated, first: other, severity))
    }
    return result
  }

  /// Whether a known parameter that PROJ does not use says nothing new: it is 0 or 1, PROJ has it in its
  /// formula, it stands twice (which is said), or it repeats the latitude of the origin.
  private func isIdle(_ stated: MapPart.Parameter, _ known: ParameterName) -> Bool {
    if trial.base.projection == "krovak" || known.keys.isEmpty || stated.value == 0
      || stated.value == 1
    {
      return true
    }
    let name = ParameterName.plain(stated.name)
    if map.parameters.count(where: { ParameterName.plain($0.name) == name }) > 1 { return true }
    if trial.base.entries.contains(where: {
      known.keys.contains($0.key) && Self.isSame($0.value, stated.value)
    }) {
      return true
    }
    return known.keys.contains("lat_1")
      && map.parameters.count { Self.isSame($0.value, stated.value) } > 1
  }

  private static func isSame(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }
}
