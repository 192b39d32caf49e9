import Delimitation
import Land
import Tables

extension SettingsReader {
  /// `[areas]`, with the defaults of the contract; a default for the count or the band is said.
  mutating func areas(_ root: Section) -> ProjectFile.Areas {
    let section = section(root, "areas") ?? Section(path: "areas", entries: [:])
    let rule = word(section, "population_rule", default: PopulationRule.require)
    return ProjectFile.Areas(
      count: count(section), population: population(section),
      populationIsRequired: rule == .require,
      deprivedShare: deprivedShare(section), keep: keep(section),
      exceptions: exceptions(section, isRequired: rule == .require))
  }

  private mutating func count(_ section: Section) -> AreaCount {
    let path = section.path(of: "count")
    switch section.entries["count"] {
    case nil:
      assume(path, Words.assumedCount)
    case .whole(let number) where number >= 1:
      return .between(number, number)
    case .text("whole-city"):
      return .wholeCity
    case .list(let items):
      let numbers = items.compactMap(\.wholeNumber)
      if numbers.count == 2, items.count == 2, numbers[0] >= 1, numbers[0] <= numbers[1] {
        return .between(numbers[0], numbers[1])
      }
      fault("key_range", path, Words.badCount(TOMLNode.list(items).shown), Words.mendCount)
    case let other?:
      fault("key_range", path, Words.badCount(other.shown), Words.mendCount)
    }
    return .between(11, 11)
  }

  private mutating func population(_ section: Section) -> ClosedRange<Int64> {
    let path = section.path(of: "population")
    let usual: ClosedRange<Int64> = 20_000...30_000
    guard let node = section.entries["population"] else {
      assume(path, Words.assumedBand)
      return usual
    }
    let numbers = (node.items ?? []).compactMap(\.wholeNumber)
    guard numbers.count == 2, node.items?.count == 2, numbers[0] >= 0 else {
      fault("key_kind", path, Words.badBand(node.shown), Words.mendBand)
      return usual
    }
    guard numbers[0] <= numbers[1], numbers[1] > 0 else {
      fault("key_range", path, Words.reversed(node.shown), Words.mendReversed)
      return usual
    }
    return Int64(numbers[0])...Int64(numbers[1])
  }

  private mutating func deprivedShare(_ section: Section) -> ClosedRange<Double> {
    let path = section.path(of: "deprived_share")
    let usual = 0.15...0.75
    guard let node = section.entries["deprived_share"] else { return usual }
    let numbers = (node.items ?? []).compactMap(\.number)
    guard numbers.count == 2, node.items?.count == 2, numbers.allSatisfy({ (0...1).contains($0) })
    else {
      fault("key_range", path, Words.badShare(node.shown), Words.mendShare)
      return usual
    }
    guard numbers[0] <= numbers[1] else {
      fault("key_range", path, Words.reversed(node.shown), Words.mendReversed)
      return usual
    }
    return numbers[0]...numbers[1]
  }

  private mutating func keep(_ section: Section) -> [ProjectFile.Keep] {
    sections(section, "keep").compactMap { entry in
      let isWished = requiredText(entry, "as") != nil
      let wish = word(entry, "as", default: KeepRule.Wish.inside)
      let reason = text(entry, "reason") ?? ""
      guard let subject = keepSubject(entry), isWished else { return nil }
      return ProjectFile.Keep(
        subject: subject, wish: wish, reason: reason, place: place(entry.path))
    }
  }

  /// Areas outside a band that is preferred; a band that is required has no exceptions.
  private mutating func exceptions(_ section: Section, isRequired: Bool) -> [BandException] {
    let entries = sections(section, "exceptions")
    if isRequired, let first = entries.first {
      fault(
        "key_without_effect", first.path, Words.exceptionsOfRule, Words.mendExceptionsOfRule)
    }
    return entries.compactMap { entry in
      let area = requiredText(entry, "area")
      let reason = requiredText(entry, "reason")
      guard let area, let reason else { return nil }
      return BandException(area: area, reason: reason)
    }
  }

  private mutating func keepSubject(_ entry: Section) -> ProjectFile.Keep.Subject? {
    let layer = text(entry, "layer")
    let unit = text(entry, "unit")
    let ids = entry.entries["blocks"]?.items?.compactMap(\.string)
    switch (layer, unit, ids) {
    case (let layer?, let unit?, nil): return .unit(layer: layer, unit: unit)
    case (nil, nil, let ids?) where !ids.isEmpty: return .blocks(ids)
    default:
      fault("keep_subject", entry.path, Words.keepSubject, Words.mendKeepSubject)
      return nil
    }
  }
}

/// The words of `population_rule`.
private enum PopulationRule: String, CaseIterable { case require, prefer }
