import Delimitation
import Indicators

import Land

/// One figure of an area, and what speaks in it for or against.
struct AreaStatement: Hashable, Sendable {
  /// Whether it speaks for the area, against it, or neither.
  enum Side: Hashable, Sendable { case speaksFor, speaksAgainst, neutral }
  let figure: String
  let value: String
  let text: String
  let side: Side
}

/// Everything that is said of one area, in the order of the page.
struct AreaStatements: Sendable {
  private let report: Report
  private let area: Int
  private let figures: AreaFigures
  private let words: Words

  /// Of an area by its position from 0.
  init(_ report: Report, area: Int, words: Words) {
    self.report = report
    self.area = area
    figures = report.evaluation.areas[area]
    self.words = words
  }

  /// The statements.
  var all: [AreaStatement] {
    [inhabitants, surface, deprived] + mix + index + districts + units + [compactness, parts]
      + furtherStatements(report, area: area, words: words) + crossings
  }

  private var inhabitants: AreaStatement {
    let band = report.problem.rules.population
    let (lower, upper) = (
      words.numbers.count(band.lowerBound), words.numbers.count(band.upperBound)
    )
    let missing = band.lowerBound - figures.population
    let text =
      figures.populationIsInRange
      ? words.area.inBand(lower, upper)
      : missing > 0
        ? words.area.belowBand(words.numbers.count(missing), lower)
        : words.area.aboveBand(words.numbers.count(figures.population - band.upperBound), upper)
    let exception = report.outsideBand.first { $0.area == area }
    let reason = exception.map {
      " " + ($0.reason.map(words.area.exception) ?? words.area.noException)
    }
    let note = report.provenance.populationNote.map { " " + words.page.note($0) + "." } ?? ""
    return AreaStatement(
      figure: words.report.inhabitants, value: words.numbers.count(figures.population),
      text: text + (reason ?? "") + note,
      side: figures.populationIsInRange ? .speaksFor : .speaksAgainst)
  }

  private var surface: AreaStatement {
    let outline = words.numbers.decimal(figures.perimeterMetres / 1000, 1) + "\u{a0}km"
    return AreaStatement(
      figure: words.report.surface,
      value: words.numbers.decimal(figures.surfaceSquareMetres / 1_000_000, 2) + "\u{a0}km²",
      text: words.area.surface(figures.blocks, outline), side: .neutral)
  }

  private var deprived: AreaStatement {
    guard let share = figures.deprivedShare else {
      return AreaStatement(
        figure: words.report.deprivedShare, value: words.page.notDefined,
        text: words.area.notScored, side: .neutral)
    }
    let text = words.area.deprived(
      words.numbers.count(figures.deprivedPopulation), words.people(figures.scoredPopulation))
    let city = report.city.deprivedShare.map {
      " " + words.area.deprivedCity(words.numbers.percent($0))
    }
    return AreaStatement(
      figure: words.report.deprivedShare, value: words.numbers.percent(share),
      text: text + (city ?? ""), side: .neutral)
  }

  private var mix: [AreaStatement] {
    guard let share = figures.deprivedShare else { return [] }
    let bounds = report.problem.rules.deprivedShare
    let other = words.numbers.percent(1 - share)
    let lower = words.numbers.percent(bounds.lowerBound, 0)
    let upper = words.numbers.percent(bounds.upperBound, 0)
    let text =
      bounds.contains(share)
      ? words.area.mixed(other, lower, upper)
      : share < bounds.lowerBound
        ? words.area.tooFewDeprived(other, lower) : words.area.tooManyDeprived(other, upper)
    return [
      AreaStatement(
        figure: words.area.mix, value: other, text: text,
        side: bounds.contains(share) ? .speaksFor : .speaksAgainst)
    ]
  }

  private var index: [AreaStatement] {
    guard let index = figures.deprivationIndex else { return [] }
    let text =
      abs(index) < 0.1
      ? words.area.indexAverage : index > 0 ? words.area.indexHarder : words.area.indexEasier
    return [
      AreaStatement(
        figure: words.report.index, value: words.numbers.decimal(index, 2), text: text,
        side: .neutral), status(index),
    ]
  }

  private func status(_ index: Double) -> AreaStatement {
    let names = ProtectionWords(words)
    let limits = report.provenance.social?.limits ?? .usual
    func text(_ limit: Double) -> String { words.numbers.decimal(limit, 1) }
    return AreaStatement(
      figure: names.statusFigure,
      value: StatusClass(index: index, limits: limits).title[words.language],
      text: names.status(text(limits.low), text(limits.veryLow), text(limits.high)),
      side: .neutral)
  }

  private var districts: [AreaStatement] {
    guard let first = figures.districts.first else { return [] }
    let isOne = figures.districts.count == 1
    return [
      AreaStatement(
        figure: words.report.districts, value: isOne ? first : String(figures.districts.count),
        text: isOne
          ? words.area.oneDistrict(first)
          : words.area.severalDistricts(words.list(figures.districts)),
        side: isOne ? .speaksFor : .speaksAgainst)
    ]
  }

  private var units: [AreaStatement] {
    report.layerNames.indices.map { layer in
      let all = figures.identityUnits[layer]
      let cut = figures.identitySplit[layer]
      let whole = all.filter { !cut.contains($0) }
      let sentences = [
        whole.isEmpty ? nil : words.area.unitsWhole(whole.joined(separator: ", ")),
        cut.isEmpty ? nil : words.area.unitsCut(cut.joined(separator: ", ")),
        all.isEmpty ? words.area.noUnits : nil,
      ]
      let name = report.layerNames[layer]
      return AreaStatement(
        figure: words.report.units(name),
        value: cut.isEmpty
          ? words.area.allWhole(name, all.count) : words.area.someCut(name, cut.count, all.count),
        text: sentences.compactMap { $0 }.joined(separator: " "),
        side: all.isEmpty ? .neutral : cut.isEmpty ? .speaksFor : .speaksAgainst)
    }
  }

  private var compactness: AreaStatement {
    let value = figures.polsbyPopper
    let (text, side): (String, AreaStatement.Side) =
      value >= 0.4
      ? (words.area.compactHigh, .speaksFor)
      : value >= 0.2
        ? (words.area.compactMiddle, .neutral) : (words.area.compactLow, .speaksAgainst)
    return AreaStatement(
      figure: words.report.compactness, value: words.numbers.decimal(value, 2), text: text,
      side: side)
  }

  private var parts: AreaStatement {
    AreaStatement(
      figure: words.report.parts, value: String(figures.parts),
      text: figures.parts == 1 ? words.area.onePart : words.area.severalParts(figures.parts),
      side: figures.parts == 1 ? .speaksFor : .speaksAgainst)
  }

  /// Where the area reaches over a barrier or hangs on a link; the first ten pairs of each.
  private var crossings: [AreaStatement] {
    let all = figures.crossings
    if all.isEmpty { return [] }
    let ids = report.problem.territory.blocks.ids
    func pairs(_ isWanted: (BorderTraits) -> Bool) -> String? {
      let wanted = all.filter { isWanted($0.traits) }
      if wanted.isEmpty { return nil }
      let list = wanted.prefix(10).map { "\(ids[$0.first.position])–\(ids[$0.second.position])" }
      return list.joined(separator: ", ") + (wanted.count > 10 ? ", …" : "")
    }
    let over = pairs(\.isCrossing)
    let sentences = [
      over.map { words.area.overBarriers($0) }, pairs(\.isLink).map { words.area.onLinks($0) },
    ]
    return [
      AreaStatement(
        figure: words.area.crossings, value: String(all.count),
        text: sentences.compactMap { $0 }.joined(separator: " "),
        side: over == nil ? .neutral : .speaksAgainst)
    ]
  }
}
