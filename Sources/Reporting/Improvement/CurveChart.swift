import Delimitation
import Land

/// The curve as a picture: people who change from left to right, coverage upwards, the given plan's
/// coverage as a dashed line. A table beside it holds the same figures.
struct CurveChart {
  let report: ImprovementReport
  let own: ImprovementWords

  private static let width = 720.0
  private static let height = 380.0
  private static let left = 84.0
  private static let right = 24.0
  private static let top = 28.0
  private static let bottom = 84.0

  private var words: Words { own.words }

  /// The drawing.
  var markup: Markup {
    let points = report.steps.map {
      (people: Double($0.figures.peopleChanged), coverage: report.coverage($0.report))
    }
    let today = report.coverage(report.given)
    let across = Axis(points.map(\.people), least: 1000)
    let up = Axis(points.map(\.coverage) + [today], least: 0.01)
    func x(_ people: Double) -> Double {
      Self.left + across.place(people) * (Self.width - Self.left - Self.right)
    }
    func y(_ coverage: Double) -> Double {
      Self.height - Self.bottom - up.place(coverage) * (Self.height - Self.top - Self.bottom)
    }
    let line = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(mapNumber(x(point.people))) \(mapNumber(y(point.coverage)))"
    }.joined()
    let marks = points.map { point in
      element(
        "circle",
        [
          "class": "point", "cx": mapNumber(x(point.people)), "cy": mapNumber(y(point.coverage)),
          "r": "5",
        ])
    }
    return element(
      "svg",
      [
        "class": "map chart", "viewBox": "0 0 720 380", "role": "img",
        "aria-labelledby": "curve-title curve-text",
      ],
      [
        element("title", ["id": "curve-title"], [.text(own.chartTitle)]),
        element("desc", ["id": "curve-text"], [.text(description)]),
      ] + grid(across, up, x: x, y: y) + todayLine(today, y: y)
        + [element("path", ["class": "line", "d": line])] + marks)
  }

  private var description: String {
    func told(_ step: ImprovementReport.Step) -> String {
      words.people(step.figures.peopleChanged) + own.words.page.colon
        + words.numbers.percent(report.coverage(step.report))
    }
    let steps = report.steps
    return own.chartText(told(steps[0]), told(steps[steps.count - 1]), steps.count)
  }

  private func grid(
    _ across: Axis, _ up: Axis, x: (Double) -> Double, y: (Double) -> Double
  ) -> [Markup] {
    let floor = Self.height - Self.bottom
    var marks: [Markup] = []
    for tick in up.ticks {
      let at = mapNumber(y(tick))
      marks.append(
        element(
          "path",
          [
            "class": "grid",
            "d": "M\(mapNumber(Self.left)) \(at)H\(mapNumber(Self.width - Self.right))",
          ]))
      marks.append(
        text(
          words.numbers.percent(tick, up.step < 0.01 ? 1 : 0), x: Self.left - 10, y: y(tick) + 5,
          style: "up"))
    }
    for (index, tick) in across.ticks.enumerated() {
      let at = mapNumber(x(tick))
      marks.append(element("path", ["class": "grid", "d": "M\(at) \(mapNumber(floor))v6"]))
      marks.append(
        text(
          words.numbers.count(Int64(tick.rounded())), x: x(tick), y: floor + 28,
          style: index % 2 == 0 ? "across" : "across wide"))
    }
    marks.append(
      text(
        own.chartAcross, x: (Self.left + Self.width - Self.right) / 2, y: Self.height - 16,
        style: "across"))
    marks.append(text(own.coverage, x: 8, y: 18, style: "name"))
    return marks
  }

  private func todayLine(_ coverage: Double, y: (Double) -> Double) -> [Markup] {
    let at = mapNumber(y(coverage))
    return [
      element(
        "path",
        [
          "class": "today",
          "d": "M\(mapNumber(Self.left)) \(at)H\(mapNumber(Self.width - Self.right))",
        ]),
      text(
        own.today + own.words.page.colon + words.numbers.percent(coverage),
        x: Self.width - Self.right - 4, y: y(coverage) - 8, style: "up"),
    ]
  }

  private func text(_ text: String, x: Double, y: Double, style: String) -> Markup {
    element("text", ["class": style, "x": mapNumber(x), "y": mapNumber(y)], [.text(text)])
  }

  /// A scale with ticks at round values, a little wider than what is drawn.
  private struct Axis {
    let low: Double
    let high: Double
    let step: Double

    init(_ values: [Double], least: Double) {
      let low = values.min() ?? 0
      let high = values.max() ?? 1
      var step = least / 2
      let factors = [2.0, 2.5, 2.0]
      var turn = 0
      while (max(high - low, least)) / step > 6 {
        step *= factors[turn % 3]
        turn += 1
      }
      self.step = step
      self.low = max(0, (low / step - 0.25).rounded(.down) * step)
      self.high = max((high / step + 0.25).rounded(.up) * step, self.low + step)
    }

    func place(_ value: Double) -> Double { (value - low) / (high - low) }

    var ticks: [Double] {
      (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
    }
  }
}
