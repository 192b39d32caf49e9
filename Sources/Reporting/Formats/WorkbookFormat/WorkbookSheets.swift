import Delimitation
import Geometry
import Indicators
import Land

/// The sheets of a plan's workbook.
struct WorkbookSheets {
  private typealias Cell = WorkbookSheet.Cell

  private let report: Report
  private let words: Words
  private let names: ExportWords

  /// Sheets in a language.
  init(_ report: Report, _ words: Words) {
    self.report = report
    self.words = words
    names = ExportWords(words.language)
  }

  /// All sheets in their order.
  var all: [WorkbookSheet] { [areas, blocks, measures, rules] + change + [sources] + indicators }

  private var areas: WorkbookSheet {
    let units = report.layerNames.flatMap { [words.report.units($0), names.cut($0)] }
    return WorkbookSheet(
      name: names.areas,
      headings: [
        words.report.number, words.report.area, words.report.inhabitants, words.report.inBand,
        words.report.deprivedPeople, words.report.deprivedShare, words.report.index, names.status,
        words.report.districts,
      ] + units + [
        names.blocks, names.surface, names.outline, words.report.compactness, words.report.parts,
      ] + furtherHeadings, rows: report.evaluation.areas.indices.map(areaRow))
  }

  private func areaRow(_ area: Int) -> [Cell] {
    let label = report.plan.labels[area]
    let figures = report.evaluation.areas[area]
    let units = zip(figures.identityUnits, figures.identitySplit).flatMap { whole, cut in
      [list(whole), list(cut)]
    }
    let start: [Cell] = [
      .text(label.id), .text(label.name), .count(figures.population),
      answer(figures.populationIsInRange), .count(figures.deprivedPopulation),
      .optional(figures.deprivedShare, .share),
      .optional(figures.deprivationIndex, .twoDecimals),
      text(report.areaClass(area)?.title[words.language]), list(figures.districts),
    ]
    return start + units + [
      .count(Int64(figures.blocks)), .number(figures.surfaceSquareMetres / 1_000_000, .twoDecimals),
      .number(figures.perimeterMetres / 1000, .twoDecimals),
      .number(figures.polsbyPopper, .twoDecimals), .count(Int64(figures.parts)),
    ] + furtherCells(figures)
  }

  private var furtherHeadings: [String] {
    let annex = AnnexWords(words.language)
    let places =
      report.problem.supplement.institutions == nil
      ? [] : [annex.institutions, annex.institutionsPerThousand]
    return [
      annex.mixing, annex.stigma, annex.reock, annex.hull, annex.polygon,
      annex.bottleneck + " (m)", annex.reach,
    ] + places + report.problem.supplement.forecasts.map { annex.forecast($0.name) }
  }

  private func furtherCells(_ figures: AreaFigures) -> [Cell] {
    let count = figures.institutions?.reduce(0) { $0 + $1.count }
    let places: [Cell] =
      count.map {
        [.count(Int64($0)), .optional(figures.institutionsPerThousand, .twoDecimals)]
      } ?? []
    return [
      .optional(figures.mixing, .twoDecimals),
      .text(AnnexWords(words.language).stigma(figures.stigma)),
      .optional(figures.form?.reock, .twoDecimals),
      .optional(figures.form?.hullRatio, .twoDecimals),
      .optional(figures.form?.populationPolygon, .twoDecimals),
      .optional(figures.bottleneck?.metres, .whole), .optional(figures.reachMetres, .whole),
    ] + places + figures.forecasts.map { .count($0) }
  }

  private var blocks: WorkbookSheet {
    WorkbookSheet(
      name: names.blocks,
      headings: [
        names.block, names.areaNumber, words.report.area, words.report.inhabitants,
        words.report.index, names.deprived, names.status, names.surface,
      ] + (report.problem.district == nil ? [] : [names.district])
        + report.layerNames.map(words.report.units),
      rows: report.map.ids.indices.map(blockRow))
  }

  private func blockRow(_ block: Int) -> [Cell] {
    let area = Int(report.plan.plan.areaOfBlock[block])
    let label = area > 0 ? report.plan.label(area) : nil
    let sign = report.isHidden(block) ? Cell.text(ProtectionWords.sign) : .none
    let table = report.problem.territory.blocks
    let layers =
      (report.problem.district.map { [$0.grouping] } ?? [])
      + report.problem.identity.map(\.grouping)
    let start: [Cell] = [
      .text(report.map.ids[block]), text(label?.id), text(label?.name),
      .count(Int64(table.population[block])),
      report.index(ofBlock: block).map { .number($0, .threeDecimals) } ?? sign,
      report.isDeprived(block).map(answer) ?? sign,
      report.blockClass(block).map { .text(status($0, report.isUncertain(block) ?? false)) }
        ?? sign,
      .number(table.surfaceSquareMetres[block] / 1_000_000, .threeDecimals),
    ]
    return start + layers.map { text($0.unitName(of: block)) }
  }

  /// A class in words, with a remark where it is not sure.
  private func status(_ status: StatusClass, _ isUncertain: Bool) -> String {
    let protection = ProtectionWords(words)
    return status.title[words.language] + (isUncertain ? " (" + protection.uncertain + ")" : "")
  }

  /// The people behind the indicators; no sheet where none are counted.
  private var indicators: [WorkbookSheet] {
    let rows = indicatorRows(report)
    let names = ProtectionWords(words)
    guard !rows.isEmpty else { return [] }
    let sheet = WorkbookSheet(
      name: names.indicators,
      headings: [
        names.land, self.names.identifier, words.report.area, names.indicator, names.countedFrom,
        names.countedTo, names.amongFrom, names.amongTo, names.percentFrom, names.percentTo,
        names.chanceFrom, names.chanceTo,
      ],
      rows: rows.map { row in
        let sign = row.figure.isSuppressed ? Cell.text(ProtectionWords.sign) : .none
        func cells(_ range: CountRange?, _ style: WorkbookSheet.NumberStyle) -> [Cell] {
          guard let range else { return [sign, sign] }
          let scale = style == .share ? 0.01 : 1
          return [.number(range.lower * scale, style), .number(range.upper * scale, style)]
        }
        return [
          .text(names.level(row.level)), text(row.id), text(row.name), .text(row.indicator),
        ] + cells(row.figure.numerator, .whole) + cells(row.figure.denominator, .whole)
          + cells(row.figure.percent, .share) + cells(row.figure.wilson, .share)
      })
    return [sheet]
  }

  private func card(of id: String) -> [Cell] {
    guard let known = KnownMeasure(id: id), let measure = Measures.measure(id) else {
      return [.none, .none, .none, .none]
    }
    let annex = AnnexWords(words.language)
    return [
      .text(annex.direction(measure.better)), .text(annex.outside(known.origin.outside)),
      .text(words.measures.meaning(known)), .text(known.origin.source[words.language]),
    ]
  }

  private var measures: WorkbookSheet {
    let annex = AnnexWords(words.language)
    return WorkbookSheet(
      name: names.measures,
      headings: [
        words.report.measure, words.report.value, names.unit, words.report.formula,
        names.identifier, annex.direction, annex.outside, annex.meaning, annex.source,
      ],
      rows: report.evaluation.measures.map { measure in
        [
          .text(words.name(ofMeasure: measure.measure)),
          .optional(measure.value, style(of: measure)), .text(unit(of: measure)),
          .text(words.formula(ofMeasure: measure.measure)), .text(measure.measure),
        ] + card(of: measure.measure)
      })
  }

  /// How a measure's value is shown.
  private func style(of measure: MeasureValue) -> WorkbookSheet.NumberStyle {
    let isWhole = measure.value.map { $0 == $0.rounded() } ?? false
    if KnownMeasure(id: measure.measure)?.isRatio == true { return .threeDecimals }
    switch measure.unit {
    case "share": return .share
    case "people": return .whole
    case "km": return .oneDecimal
    default: return isWhole ? .whole : .threeDecimals
    }
  }

  private func unit(of measure: MeasureValue) -> String {
    switch measure.unit {
    case "share": KnownMeasure(id: measure.measure)?.isRatio == true ? "" : "%"
    case "people": words.page.people
    default: words.measures.unit(measure.unit, false)
    }
  }

  private var rules: WorkbookSheet {
    WorkbookSheet(
      name: names.rules,
      headings: [
        words.report.rule, words.report.verdict, words.report.reason, names.identifier,
      ],
      rows: report.evaluation.rules.map { verdict in
        [
          .text(words.name(ofRule: verdict.rule)), answer(verdict.isKept),
          text(verdict.reason[words.language]), .text(verdict.rule),
        ]
      })
  }

  /// What changes against the areas in force; no sheet without any.
  private var change: [WorkbookSheet] {
    let annex = AnnexWords(words.language)
    let rows = overlapRows(report)
    guard !rows.isEmpty else { return [] }
    return [
      WorkbookSheet(
        name: names.change,
        headings: [
          annex.from, words.report.area, annex.to, words.report.area, words.report.inhabitants,
          annex.shareOfOld,
        ],
        rows: rows.map { row in
          [
            text(row.old?.id), text(row.old?.name ?? annex.outsideName), text(row.new?.id),
            text(row.new?.name ?? annex.outsideName), .count(row.people),
            .number(row.share, .share),
          ]
        })
    ]
  }

  private var sources: WorkbookSheet {
    let provenance = report.provenance
    var facts: [(String, String)] = [(names.project, provenance.title)]
    if let note = provenance.populationNote { facts.append((names.population, note)) }
    facts.append((names.index, provenance.indexMethod[words.language]))
    facts.append((names.program, words.page.madeWith(provenance.version)))
    let protection = ProtectionWords(words)
    facts.append((protection.edition, protection.name(report.edition)))
    facts += provenance.toldInputs.map {
      (names.checksum($0.file), $0.sha256 ?? protection.noChecksum)
    }
    return WorkbookSheet(
      name: names.sources, headings: [names.fact, words.report.value],
      rows: facts.map { [.text($0.0), .text($0.1)] })
  }

  private func answer(_ value: Bool) -> Cell { .text(value ? words.page.yes : words.page.no) }

  private func text(_ text: String?) -> Cell {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
  }

  private func list(_ items: [String]) -> Cell { text(items.joined(separator: "; ")) }
}
