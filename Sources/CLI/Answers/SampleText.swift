import Land
import Reporting

/// The answer of `sample` for people: how the judged measures lie, and whether the chains agree.
struct SampleText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ summary: EnsembleSummary, file: String?, language: Language) {
    func value(_ line: EnsembleSummary.Line, _ value: Double) -> String {
      measureText(line.measure, value: value, unit: line.unit, language: language).value
    }
    let lines = summary.judged.map { line in
      let name = measureText(
        line.measure, value: line.middle, unit: line.unit, language: language
      ).name
      let spread = Messages.spread(
        middle: value(line, line.middle), low: value(line, line.low), high: value(line, line.high))
      return "  \(name): \(spread[language]); " + Messages.agreement(line.diagnosis)[language]
    }
    let names = summary.unsettled.map { line in
      measureText(line.measure, value: line.middle, unit: line.unit, language: language).name
    }
    let parts =
      [Messages.ensemble(summary, file: file)[language]] + lines
      + [Messages.settled(unsettled: names)[language]]
    text = parts.map { $0 + "\n" }.joined()
  }
}
