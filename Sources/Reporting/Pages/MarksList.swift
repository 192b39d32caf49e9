import Delimitation
import Geometry

import Land

/// What separates and what joins blocks besides their borders, in sentences; empty where nothing does.
func marksList(_ report: Report, words: Words) -> Markup {
  let marks = report.map.marks
  let phrases = MarksWords(words.language)
  let ids = report.map.ids
  let kinds = BorderKinds(report.problem.territory.adjacency)
  func count(_ number: Int) -> String { words.numbers.count(Int64(number)) }
  var sentences = marks.barriers.map { phrases.barrierSentence($0.name, $0.effect) }
  if kinds.separated > 0 {
    sentences.append(phrases.separatedSentence(kinds.separated, count(kinds.separated)))
  }
  if kinds.bridged > 0 {
    sentences.append(phrases.bridgesSentence(kinds.bridged, count(kinds.bridged)))
  }
  sentences += marks.links.map {
    phrases.linkSentence(ids[$0.first.position], ids[$0.second.position], $0.reason)
  }
  if sentences.isEmpty { return .empty }
  return .joined([
    element("h3", [:], text: phrases.heading),
    element("ul", ["class": "marks"], sentences.map { element("li", [:], text: $0) }),
  ])
}
