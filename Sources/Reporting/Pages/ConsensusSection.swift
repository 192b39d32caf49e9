import Delimitation

import Land

/// Which blocks lie inside in all, some and none of the good plans (M39): a map and the same by units.
func consensusSection(_ options: [ComparedOption], run: RunFacts, words: Words) -> Markup {
  guard let consensus = run.consensus, let report = options.first?.report else { return .empty }
  let names = words.discussion
  let lead = paragraph(
    names.consensusLead(consensus) { words.numbers.count(Int64($0)) })
  guard consensus.goodPlans > 1 else {
    return section(names.consensus, id: "consensus", [lead, paragraph(names.onePlan)])
  }
  return section(
    names.consensus, id: "consensus",
    [
      lead, consensusMap(report, consensus, words: words),
      consensusTable(report, consensus, words: words),
    ])
}

/// People by unit of the first identity layer and class; units that no good plan touches in one row.
private func consensusTable(_ report: Report, _ consensus: Consensus, words: Words) -> Markup {
  let names = words.discussion
  let grouping = report.problem.identity.first?.grouping
  let layer = grouping?.name ?? names.wholeCity
  var table = DataTable(
    caption: names.consensusCaption(layer),
    headers: [layer] + Consensus.Class.allCases.map(names.kindShort), style: "cards consensus")
  let sums = ConsensusSums(report.problem, consensus)
  let touched = sums.byUnit.indices.filter { !sums.byUnit[$0].isNever }
  let others = sums.byUnit.indices.filter { sums.byUnit[$0].isNever }
  func row(_ name: String, _ sum: ConsensusSums.Sum) -> [TableCell] {
    [.text(name)] + sum.people.map { .number(words.numbers.count($0)) }
  }
  if let grouping {
    table.rows = touched.map { row(grouping.units[$0], sums.byUnit[$0]) }
    if !sums.withoutUnit.isEmpty {
      table.rows.append(row(names.withoutUnit(layer), sums.withoutUnit))
    }
    if !others.isEmpty {
      let rest = others.reduce(ConsensusSums.Sum()) { $0 + sums.byUnit[$1] }
      table.rows.append(row(names.otherUnits(others.count), rest))
    }
    table.total = row(names.wholeCity, sums.city)
  } else {
    table.rows = [row(names.wholeCity, sums.city)]
  }
  return table.markup
}

/// Blocks and people by class, for each unit of the first identity layer and for the city.
struct ConsensusSums {
  /// Blocks and people in the order of the classes.
  struct Sum {
    var blocks = [Int](repeating: 0, count: Consensus.Class.allCases.count)
    var people = [Int64](repeating: 0, count: Consensus.Class.allCases.count)

    /// Whether it holds no block.
    var isEmpty: Bool { blocks.allSatisfy { $0 == 0 } }
    /// Whether all its blocks lie inside in no good plan.
    var isNever: Bool {
      zip(Consensus.Class.allCases, blocks).allSatisfy { $0 == .never || $1 == 0 }
    }

    mutating func add(_ kind: Consensus.Class, people count: Int32) {
      for (position, other) in Consensus.Class.allCases.enumerated() where other == kind {
        blocks[position] += 1
        people[position] += Int64(count)
      }
    }

    static func + (one: Sum, other: Sum) -> Sum {
      var sum = one
      for position in sum.blocks.indices {
        sum.blocks[position] += other.blocks[position]
        sum.people[position] += other.people[position]
      }
      return sum
    }
  }

  private(set) var city = Sum()
  private(set) var byUnit: [Sum]
  /// Blocks without a unit, where there is a layer.
  private(set) var withoutUnit = Sum()

  /// Sums over all blocks.
  init(_ problem: Problem, _ consensus: Consensus) {
    let grouping = problem.identity.first?.grouping
    byUnit = [Sum](repeating: Sum(), count: grouping?.units.count ?? 0)
    for (block, people) in problem.territory.blocks.population.enumerated() {
      let kind = consensus.kind(block)
      city.add(kind, people: people)
      guard let unit = grouping?.unitOfBlock[block] else { continue }
      if unit >= 0 {
        byUnit[Int(unit)].add(kind, people: people)
      } else {
        withoutUnit.add(kind, people: people)
      }
    }
  }
}
