/// Finds out which parameters of a text PROJ really uses, and which numbers of the map come from none
/// of them: each number of the text is changed a little in turn, and the map is looked at. So neither
/// PROJ's many names for a parameter nor its defaults need be known.
struct ParameterTrial {
  /// The map as the text states it, by names alone.
  let base: ProjReading
  /// Whether changing a parameter changes anything, in the order of the text.
  let isUsed: [Bool]
  /// Which keys of the map follow a parameter, in the order of the text.
  let drives: [[String]]

  /// Tries every parameter: one reading by PROJ for each and one for all.
  init(_ map: MapPart, in context: ProjContext) {
    let base = ProjReading(map.text(), in: context)
    let trials = map.parameters.indices.map { position in
      // Another number for every number that maps have, and inside every range: 90 becomes 88.9.
      let other = map.parameters[position].value * 0.9876 + 0.0317
      return ProjReading(map.text(with: other, for: position), in: context)
    }
    self.base = base
    isUsed = trials.map { $0.projection != base.projection || $0.entries != base.entries }
    drives = trials.map { trial in
      base.entries.filter { entry in
        trial.entries.contains { $0.key == entry.key && $0.value != entry.value }
      }.map(\.key)
    }
  }

  /// The numbers of the map that follow no parameter and are no part of the projection itself.
  var undriven: [ProjReading.Entry] {
    base.entries.filter { entry in
      !drives.contains { $0.contains(entry.key) } && !isFixed(entry)
    }
  }

  /// Whether PROJ's formula sets a number, whatever the text says: the pole of a polar map, the scale of
  /// Web Mercator, the equator of an equidistant cylinder.
  private func isFixed(_ entry: ProjReading.Entry) -> Bool {
    switch base.projection {
    case "stere": entry.key == "lat_0" && base.entries.contains { $0.key == "lat_ts" }
    case "eqc": entry.key == "lat_0" && entry.value == 0
    case "webmerc": true
    case "merc": base.isSphere && ["lat_ts", "k"].contains(entry.key)
    default: false
    }
  }
}
