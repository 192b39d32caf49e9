import Delimitation

import Land

extension PaperPage {
  /// Who changes, and which district has what.
  var consequences: Markup {
    guard let report else { return .empty }
    return section(
      own.consequences, id: "consequences", changes(report) + districts(report))
  }

  /// Newly in, out, or to another area, plan by plan.
  private func changes(_ report: Report) -> [Markup] {
    guard let statusQuo = options.first(where: \.isStatusQuo)?.report.plan.plan else { return [] }
    var table = DataTable(
      caption: own.changeCaption,
      headers: [
        words.comparison.option, words.comparison.changed, own.newlyIn, own.newlyOut, own.moved,
        own.unchangedInside,
      ], style: "cards")
    table.rows = given.map { compared in
      let change = PlanComparison(
        from: statusQuo, to: compared.report.plan.plan,
        population: report.problem.territory.blocks.population)
      let unchanged =
        compared.report.populationInside - change.newlyIn - change.movedBetweenAreas
      return [.text(optionName(compared, words))]
        + [
          change.peopleChanged, change.newlyIn, change.newlyOut, change.movedBetweenAreas,
          unchanged,
        ].map { .number(words.numbers.count($0)) }
    }
    return [table.markup]
  }

  private func districts(_ report: Report) -> [Markup] {
    guard let grouping = report.problem.district?.grouping else {
      return [paragraph(own.noDistricts)]
    }
    var table = DataTable(
      caption: own.districtsCaption,
      headers: [own.districtName] + options.map { shortName($0, words) }, style: "cards districts")
    table.rows = grouping.units.indices.map { unit in
      [.text(grouping.units[unit])]
        + options.map { compared in
          let sum = DistrictSum(compared.report, grouping: grouping, unit: unit)
          return .text(own.districtCell(sum.areas, words.people(sum.people)))
        }
    }
    let spanning = options.compactMap { compared -> Markup? in
      let areas = compared.report.evaluation.areas.indices.filter {
        compared.report.evaluation.areas[$0].districts.count > 1
      }
      guard !areas.isEmpty else { return nil }
      let names = areas.map { words.report.area + " " + compared.report.plan.labels[$0].id }
      return element(
        "li", [:], text: own.spanning(optionName(compared, words), words.list(names)))
    }
    return [paragraph(own.districtsLead), table.markup]
      + (spanning.isEmpty ? [] : [element("ul", [:], spanning)])
  }
}

/// What a plan has in one district.
private struct DistrictSum {
  /// Areas with at least one block there.
  let areas: Int
  /// People in the areas who live there.
  let people: Int64

  init(_ report: Report, grouping: Grouping, unit: Int) {
    var found: Set<Int32> = []
    var sum: Int64 = 0
    let population = report.problem.territory.blocks.population
    for (block, area) in report.plan.plan.areaOfBlock.enumerated()
    where area > 0 && grouping.unitOfBlock[block] == Int32(unit) {
      found.insert(area)
      sum += Int64(population[block])
    }
    areas = found.count
    people = sum
  }
}
