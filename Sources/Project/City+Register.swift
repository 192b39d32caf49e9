import Foundation
import Delimitation
import Indicators
import Land

extension City {
  /// The lines by which the register of publications remembers figures, each ended by a line feed. Only what
  /// is told exactly is remembered; a figure that stands there already is left out.
  public func registerLines(areas: [[Int]]) -> String {
    var known = Set(social.earlier.map(Remembered.init))
    var text = ""
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for indicator in social.indicators {
      for blocks in areas {
        let figure = indicator.figure(of: blocks, in: .open)
        guard let numerator = figure.numerator, let denominator = figure.denominator,
          !figure.isSuppressed, numerator.isExact, denominator.isExact,
          known.insert(Remembered(indicator: indicator.counts.name, blocks: blocks)).inserted
        else { continue }
        let entry = RegisterEntry(
          indicator: indicator.counts.name,
          blocks: blocks.map { problem.territory.blocks.ids[$0] }, numerator: numerator.lower,
          denominator: denominator.lower)
        guard let line = try? encoder.encode(entry) else { continue }
        text += String(decoding: line, as: UTF8.self) + "\n"
      }
    }
    return text
  }
}

/// What tells two figures of the register apart.
private struct Remembered: Hashable {
  let indicator: String
  let blocks: [Int]
}

extension Remembered {
  init(_ figure: EarlierFigure) {
    self.init(indicator: figure.indicator, blocks: figure.blocks)
  }
}
