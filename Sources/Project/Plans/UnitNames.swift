import Land
import Tables

/// The names of all units of all identity layers, to be found under any of their spellings.
struct UnitNames {
  /// A unit of a layer.
  struct Place: Hashable {
    /// The layer's position.
    let layer: Int
    /// The unit's name as the layer has it.
    let name: String
  }

  /// What is known of a name.
  enum Answer: Hashable {
    /// One unit; `isAsWritten` when it is spelt just so.
    case found(Place, isAsWritten: Bool)
    /// Several units that are equally well meant.
    case ambiguous([Place])
    /// None in the layer that was asked for, but in others.
    case elsewhere([Place])
    /// None anywhere.
    case unknown
  }

  /// The layers' names.
  let layers: [String]
  private let names: [[String]]
  /// The names of each layer by their keys.
  private let byKey: [[String: [String]]]

  /// The names of some layers.
  init(_ units: [Units]) {
    layers = units.map(\.grouping.name)
    names = units.map(\.names)
    byKey = units.map { Dictionary(grouping: $0.names) { nameKey($0) } }
  }

  /// Finds a name in one layer, or in all. In one layer a name that is spelt just so wins over other
  /// spellings; over all layers every spelling counts, and more than one unit is ambiguous. Nothing is
  /// guessed beyond the spellings of `nameKey`.
  func find(_ name: String, layer: Int?) -> Answer {
    let key = nameKey(name)
    guard let layer else {
      let places = layers.indices.flatMap { spellings(key, name, in: $0) }
      return places.isEmpty ? .unknown : one(of: places, name)
    }
    let here = spellings(key, name, in: layer)
    if !here.isEmpty { return one(of: here, name) }
    let others = layers.indices.filter { $0 != layer }.flatMap { spellings(key, name, in: $0) }
    return others.isEmpty ? .unknown : .elsewhere(others)
  }

  /// Up to five names that look alike: those of the layer asked for first, then those of others.
  func nearest(_ name: String, layer: Int?) -> [Place] {
    let order = layer.map { first in [first] + layers.indices.filter { $0 != first } }
    let places = (order ?? Array(layers.indices)).flatMap { layer in
      nearestNames(to: name, among: names[layer], count: 5).map { Place(layer: layer, name: $0) }
    }
    return Array(places.prefix(5))
  }

  /// Units as pairs of the layer's name and their own.
  func pairs(_ places: [Place]) -> [(layer: String, unit: String)] {
    places.map { (layers[$0.layer], $0.name) }
  }

  private func spellings(_ key: String, _ name: String, in layer: Int) -> [Place] {
    guard !key.isEmpty, let all = byKey[layer][key] else { return [] }
    return (all.contains(name) ? [name] : all).map { Place(layer: layer, name: $0) }
  }

  private func one(of places: [Place], _ name: String) -> Answer {
    places.count == 1
      ? .found(places[0], isAsWritten: places[0].name == name) : .ambiguous(places)
  }
}
