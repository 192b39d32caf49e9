internal import Land

/// From which difference on two plans count as different in a criterion (M37), so that noise does not
/// decide. Smaller differences are "about equal".
///
/// Steps in people and kilometres grow with the city: a four-thousandth of its inhabitants (250 in a
/// city of a million), a twentieth of the side of a square of its surface (1 km where that is 400 km²).
/// Both are rounded down to 1, 2.5 or 5 times a power of ten, people to whole ones, at least one.
/// The other steps are the same for every city.
public struct Materiality: Hashable, Sendable {
  /// People who are reached, separated or change.
  public let people: Double
  /// Kilometres of boundary.
  public let boundaryKilometres: Double
  /// Split units.
  public let splitUnits = 1.0
  /// Mean Polsby-Popper compactness.
  public let compactness = 0.02
  /// Mean distance from the target population, as a share of it.
  public let deviation = 0.01
  /// Mean mixing.
  public let mixing = 0.02

  /// The steps for a city of so many inhabitants on so many square metres.
  public init(population: Int64, surfaceSquareMetres: Double) {
    people = max(1, roundStep(Double(population) / 4000).rounded(.down))
    boundaryKilometres = roundStep(max(0, surfaceSquareMetres).squareRoot() / 20_000)
  }
}

/// The largest of 1, 2.5 and 5 times a power of ten that is not above a value; 0 for 0.
private func roundStep(_ value: Double) -> Double {
  guard value > 0, value.isFinite else { return 0 }
  var power = 1.0
  while power > value { power /= 10 }
  while power * 10 <= value { power *= 10 }
  return [5, 2.5].map { $0 * power }.first { $0 <= value } ?? power
}

extension Problem {
  /// The steps for this city.
  public var materiality: Materiality {
    let blocks = territory.blocks
    return Materiality(
      population: blocks.totalPopulation,
      surfaceSquareMetres: blocks.surfaceSquareMetres.reduce(0, +))
  }
}
