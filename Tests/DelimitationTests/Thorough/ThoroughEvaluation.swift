import Delimitation
import Land
import TestSupport

extension TinyLand {
  /// The squares of the land.
  var outlines: BlockOutlines {
    BlockOutlines(
      blocks: cells.map { cell in
        let (x, y) = (Double(cell.x) * 100, Double(-cell.y) * 100 - 100)
        return [([(x, y), (x, y + 100), (x + 100, y + 100), (x + 100, y), (x, y)], false)]
      })
  }

  /// All measures of a plan.
  func thoroughly(_ plan: Plan, in problem: Problem) -> Evaluation {
    evaluateThoroughly(plan.numbered, in: problem, outlines: outlines)
  }

  /// All measures of a drawn plan.
  func thoroughly(_ drawing: String) -> Evaluation { thoroughly(plan(drawing), in: problem()) }
}

extension Plan {
  /// The plan with numbers for labels.
  var numbered: LabelledPlan {
    LabelledPlan(
      plan: self,
      labels: (0..<areaCount).map { AreaLabel(id: String($0 + 1), name: String($0 + 1)) })
  }
}
