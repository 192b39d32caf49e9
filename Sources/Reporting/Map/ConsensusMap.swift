import Delimitation
import Geometry

import Land

/// The map of what good plans have in common: blocks always inside filled, sometimes inside hatched,
/// never inside white.
func consensusMap(_ report: Report, _ consensus: Consensus, words: Words) -> Markup {
  let frame = MapFrame(
    around: MapBounds(of: report.map.shapes), marginShare: 0.01, width: 720, heights: 240...860)
  let names = words.discussion
  var map = SVGMap(
    frame: frame, id: "consensus-map", title: names.consensusMap, text: names.consensusMapText)
  let marks = MarksDrawing(report.map, frame: frame, words: words)
  for kind in Consensus.Class.allCases.reversed() {
    let blocks = report.map.shapes.indices.filter { consensus.kind($0) == kind }
    map.add(blocks.map { report.map.shapes[$0] }, style: kind.style, fill: kind.fill)
    if kind == .never { map.layers += marks.ground }
  }
  map.layers += marks.above
  map.names = marks.names
  if let layer = report.problem.identity.first {
    map.names += Labels.unitNames(
      layer.grouping, blocks: report.problem.territory.blocks, frame: frame)
  }
  let sums = ConsensusSums(report.problem, consensus).city
  let entries = Consensus.Class.allCases.enumerated().map { position, kind in
    legendEntry(
      fill: kind.fill, style: kind.style,
      text: names.kindCount(
        names.kind(kind),
        words.map.blockCount(
          sums.blocks[position], words.numbers.count(Int64(sums.blocks[position]))),
        words.people(sums.people[position])))
  }
  return figure(
    map.markup(words), caption: sourceLine(report, words),
    legend: legend(entries + marks.legend, words))
}

extension Consensus.Class {
  /// The class of the drawing.
  fileprivate var style: String { "consensus-" + rawValue }

  /// What a block is filled with: nothing depends on colour alone.
  fileprivate var fill: String {
    switch self {
    case .always: Patterns.solid
    case .depends: Patterns.fill(0)
    case .never: Patterns.blank
    }
  }
}
