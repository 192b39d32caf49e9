internal import Land

/// A bound of the people who change in a part when some given areas go on and so many new ones come,
/// whether or not areas hang together.
///
/// Band and deprived share of each area are not demanded but paid for, at prices (multipliers); at any
/// prices each atom can choose its class by itself, and the sum is a bound from below (Lagrangian
/// relaxation; Geoffrion 1974). Prices are bettered by steps along the breaches (Held, Wolfe and
/// Crowder 1974). New areas count as one with as many bands.
struct ChangeRelaxation {
  /// Fewest people changed, rounded up.
  let bound: Int64

  /// How often prices were bettered.
  let rounds: Int

  /// How often prices are bettered at most.
  static let rounds = 1500

  /// What one class must keep: its people lie in a band, and some of them come from elsewhere.
  private struct Class {
    let old: Int32
    let lower: Double
    let upper: Double
    let gain: Double
  }

  /// Prices of the band's ends, of the people to be taken in and of the share's ends of one class, 0 or
  /// more.
  private struct Prices {
    var lower = 0.0
    var upper = 0.0
    var gain = 0.0
    var shareLower = 0.0
    var shareUpper = 0.0
  }

  private struct Held {
    var people = 0.0
    var gained = 0.0
    var scored = 0.0
    var deprived = 0.0
  }

  /// `old` are the given areas that go on, `gains` what each of them must take in at least. It ends when
  /// the bound is `enough`, or when `mustStop` says so.
  init(
    preparation: Preparation, part: Preparation.Part, old: [Int32], gains: [Int64], newAreas: Int,
    enough: Int64, mustStop: () -> Bool
  ) {
    let scale = preparation.scale
    let isRequired = scale.bandIsRequired
    var classes = zip(old, gains).map {
      Class(
        old: $0, lower: isRequired ? Double(scale.lower) : 0,
        upper: isRequired ? Double(scale.upper) : .infinity, gain: Double($1))
    }
    if newAreas > 0 {
      classes.append(
        Class(
          old: -1, lower: isRequired ? Double(scale.lower) * Double(newAreas) : 0,
          upper: isRequired ? Double(scale.upper) * Double(newAreas) : .infinity, gain: 0))
    }
    // A little wider, so that rounding never makes the bound too high.
    let slack = 1e-9
    let low = scale.shareLower - slack
    let high = scale.shareUpper + slack
    let graph = part.graph
    var prices = [Prices](repeating: Prices(), count: classes.count)
    var best = 0.0
    var bestPrices = prices
    var hope = max(1, Double(scale.lower) / 4)
    var idle = 0
    var round = 0
    let enough = Double(enough) * 1.00001 + 1
    while round < Self.rounds, best < enough, !mustStop() {
      round += 1
      let (value, held) = ChangeRelaxation.value(
        graph, classes, prices, low: low, high: high)
      if value > best + 0.05 {
        (best, bestPrices, idle) = (value, prices, 0)
      } else {
        idle += 1
        if idle % 20 == 0 {
          hope /= 2
          prices = bestPrices
        }
        if hope < 0.1 { break }
      }
      ChangeRelaxation.better(
        &prices, classes, held, by: best + hope - value, low: low, high: high)
    }
    rounds = round
    bound = Int64((best - 1e-6 * max(1, best)).rounded(.up))
  }

  /// The bound at some prices, and what each class then holds.
  private static func value(
    _ graph: AtomGraph, _ classes: [Class], _ prices: [Prices], low: Double, high: Double
  ) -> (Double, [Held]) {
    var value = 0.0
    var held = [Held](repeating: Held(), count: classes.count)
    for number in classes.indices {
      value += prices[number].lower * classes[number].lower
      value += prices[number].gain * classes[number].gain
      if prices[number].upper > 0 { value -= prices[number].upper * classes[number].upper }
    }
    for atom in 0..<graph.count {
      let people = Double(graph.population[atom])
      let scored = Double(graph.scored[atom])
      let deprived = Double(graph.deprived[atom])
      var chosen = -1
      var chosenGain = 0.0
      var least = .infinity as Double
      if graph.mayBeOutside && !graph.isWishedInside[atom] {
        least = people - Double(graph.peopleFrom(0, atom))
      }
      for number in classes.indices {
        let price = prices[number]
        let kept = classes[number].old < 0 ? 0 : graph.peopleFrom(classes[number].old, atom)
        let gained = people - Double(kept)
        let cost =
          (1 - price.gain) * gained + (price.upper - price.lower) * people
          + price.shareUpper * (deprived - high * scored)
          + price.shareLower * (low * scored - deprived)
        if cost < least { (least, chosen, chosenGain) = (cost, number, gained) }
      }
      value += least
      if chosen >= 0 {
        held[chosen].people += people
        held[chosen].gained += chosenGain
        held[chosen].scored += scored
        held[chosen].deprived += deprived
      }
    }
    return (value, held)
  }

  /// Moves the prices along the breaches, so far that the bound would rise by `hope` if it were straight.
  private static func better(
    _ prices: inout [Prices], _ classes: [Class], _ held: [Held], by hope: Double, low: Double,
    high: Double
  ) {
    let slopes = classes.indices.map { number in
      Prices(
        lower: classes[number].lower - held[number].people,
        upper: classes[number].upper < .infinity
          ? held[number].people - classes[number].upper : 0,
        gain: classes[number].gain > 0 ? classes[number].gain - held[number].gained : 0,
        shareLower: low * held[number].scored - held[number].deprived,
        shareUpper: held[number].deprived - high * held[number].scored)
    }
    var square = 0.0
    for (price, slope) in zip(prices, slopes) {
      square += useful(price.lower, slope.lower) + useful(price.upper, slope.upper)
      square += useful(price.gain, slope.gain)
      square +=
        useful(price.shareLower, slope.shareLower) + useful(price.shareUpper, slope.shareUpper)
    }
    guard square > 0 else { return }
    let step = hope / square
    for number in prices.indices {
      prices[number].lower = max(0, prices[number].lower + step * slopes[number].lower)
      prices[number].upper = max(0, prices[number].upper + step * slopes[number].upper)
      prices[number].gain = max(0, prices[number].gain + step * slopes[number].gain)
      prices[number].shareLower = max(
        0, prices[number].shareLower + step * slopes[number].shareLower)
      prices[number].shareUpper = max(
        0, prices[number].shareUpper + step * slopes[number].shareUpper)
    }
  }

  /// The square of a slope along which a price can move.
  private static func useful(_ price: Double, _ slope: Double) -> Double {
    price <= 0 && slope < 0 ? 0 : slope * slope
  }
}

extension AtomGraph {
  /// People of an atom from a given area, or from outside (0).
  fileprivate func peopleFrom(_ old: Int32, _ atom: Int) -> Int64 {
    for slot in oldCells(atom) where oldArea[slot] == old { return oldPeople[slot] }
    return 0
  }
}
