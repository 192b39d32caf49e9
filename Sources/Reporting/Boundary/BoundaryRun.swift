import Geometry

/// A part of an outline along one thing.
struct BoundaryRun: Hashable, Sendable {
  let label: BoundaryLabel
  /// Its length in metres, and in whole steps of ten metres that add up to the whole outline's.
  var metres: Double
  var tens: Int = 0
  /// The middle of the run.
  var middle: Point

  /// Runs shorter than this, in metres, go to the longer one beside them.
  static let shortest = 60.0

  /// The runs of a closed outline in its order, beginning with the one that holds its northernmost point.
  static func all(_ steps: [BoundaryStep], label: (BoundaryStep) -> BoundaryLabel) -> [BoundaryRun]
  {
    var spans = spans(of: steps.map(label), metres: steps.map(\.metres))
    while spans.count > 1,
      let short = spans.indices.min(by: { spans[$0].metres < spans[$1].metres }),
      spans[short].metres < shortest
    {
      spans = merging(short, of: spans)
    }
    let north = steps.indices.max { (steps[$0].middle.y, $1) < (steps[$1].middle.y, $0) } ?? 0
    let first = spans.firstIndex { $0.holds(north, of: steps.count) } ?? 0
    return (Array(spans[first...]) + spans[..<first]).map { span in
      BoundaryRun(label: span.label, metres: span.metres, middle: span.middle(steps))
    }
  }

  /// Neighbouring steps with one label; the last joins the first where both have the same.
  private static func spans(of labels: [BoundaryLabel], metres: [Double]) -> [Span] {
    var spans: [Span] = []
    for (index, label) in labels.enumerated() {
      if spans.last?.label == label {
        spans[spans.count - 1].count += 1
        spans[spans.count - 1].metres += metres[index]
      } else {
        spans.append(Span(label: label, first: index, count: 1, metres: metres[index]))
      }
    }
    if spans.count > 1, let last = spans.last, last.label == spans[0].label {
      spans[0].first = last.first
      spans[0].count += last.count
      spans[0].metres += last.metres
      spans.removeLast()
    }
    return spans
  }

  /// Gives a span to the longer one beside it, and joins what then has the same label.
  private static func merging(_ short: Int, of spans: [Span]) -> [Span] {
    let before = (short + spans.count - 1) % spans.count
    let after = (short + 1) % spans.count
    let taker = spans[before].metres >= spans[after].metres ? before : after
    var labels = spans.map(\.label)
    labels[short] = spans[taker].label
    var result: [Span] = []
    for (index, span) in spans.enumerated() {
      if let last = result.last, last.label == labels[index] {
        result[result.count - 1].count += span.count
        result[result.count - 1].metres += span.metres
      } else {
        result.append(
          Span(label: labels[index], first: span.first, count: span.count, metres: span.metres))
      }
    }
    if result.count > 1, let last = result.last, last.label == result[0].label {
      result[0].first = last.first
      result[0].count += last.count
      result[0].metres += last.metres
      result.removeLast()
    }
    return result
  }

  /// Steps one after another, which may pass the end of the outline.
  private struct Span {
    let label: BoundaryLabel
    var first: Int
    var count: Int
    var metres: Double

    func holds(_ step: Int, of all: Int) -> Bool { (step - first + all) % all < count }

    /// The middle of the step in which half of the length is passed.
    func middle(_ steps: [BoundaryStep]) -> Point {
      var passed = 0.0
      for offset in 0..<count {
        let step = steps[(first + offset) % steps.count]
        passed += step.metres
        if passed * 2 >= metres { return step.middle }
      }
      return steps[first].middle
    }
  }
}

extension [BoundaryRun] {
  /// The same with lengths in tens of metres that add up to the rounded whole: the largest remainders are
  /// rounded up (Hamilton).
  func roundedToTens(whole: Double) -> [BoundaryRun] {
    var runs = self
    for index in runs.indices { runs[index].tens = Int(runs[index].metres / 10) }
    let missing = Int((whole / 10).rounded()) - runs.reduce(0) { $0 + $1.tens }
    func rest(_ index: Int) -> Double {
      runs[index].metres / 10 - Double(Int(runs[index].metres / 10))
    }
    let order = runs.indices.sorted { (rest($1), $0) < (rest($0), $1) }
    for index in order.prefix(Swift.max(0, missing)) { runs[index].tens += 1 }
    return runs
  }
}
