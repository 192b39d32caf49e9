import Geometry
public import Land

/// `findings.html`: what `inspect` found, by check, each with a map and a list. Self-contained.
public func findingsPage(_ report: FindingsReport, language: Language) -> [UInt8] {
  let words = Words.of(language)
  let phrases = FindingWords(language)
  let groups = FindingGroup.groups(of: report.findings)
  let title = phrases.title(report.title)
  let maps = FindingsMap(report.map, title: report.title)
  let header = [
    element("h1", [:], text: title),
    paragraph(phrases.lead(groups), style: "lead"), facts(report, words, phrases),
  ]
  let sections = groups.indices.filter { maps.isPlaced(groups[$0]) }.map { number in
    groupSection(groups[number], number: number + 1, maps, words, phrases)
  }
  let others = groups.indices.filter { !maps.isPlaced(groups[$0]) }.map { number in
    otherGroup(groups[number], number: number + 1, words, phrases)
  }
  let text = page(
    title: title, words: words, paper: .portrait, style: Stylesheet.findings, header: header,
    main: [
      element("div", [:], [maps.definition]),
      section(phrases.overview, id: "all", [overview(groups, words, phrases)]),
    ] + sections
      + (others.isEmpty
        ? [] : [section(phrases.others, id: "others", others)])
      + [
        paragraph(phrases.how(mapsOf: report.map.ids.count), style: "note"),
        paragraph(words.page.madeWith(report.version) + ".", style: "note"),
      ])
  return Array(text.utf8)
}

private func facts(_ report: FindingsReport, _ words: Words, _ phrases: FindingWords) -> Markup {
  var facts = [
    (phrases.blocks, words.numbers.count(Int64(report.map.ids.count)))
  ]
  if let population = report.population {
    facts.append((phrases.inhabitants, words.numbers.count(population)))
  }
  let shown = report.pieces.prefix(3).map { words.numbers.count(Int64($0)) }
  let more = report.pieces.count > 3 ? " …" : ""
  facts.append(
    (
      phrases.pieces,
      words.numbers.count(Int64(report.pieces.count))
        + (report.pieces.count > 1 ? " (" + shown.joined(separator: ", ") + more + ")" : "")
    ))
  let note = report.populationNote.map { paragraph(words.page.note($0) + ".", style: "note") }
  return .joined([factList(facts.map { (name: $0.0, value: $0.1) })] + (note.map { [$0] } ?? []))
}

/// One row per check, with a link to its section.
private func overview(_ groups: [FindingGroup], _ words: Words, _ phrases: FindingWords) -> Markup {
  guard !groups.isEmpty else { return paragraph(phrases.nothing) }
  var table = DataTable(
    caption: phrases.overviewCaption,
    headers: [phrases.check, phrases.severityHead, phrases.count, phrases.worst],
    style: "cards overview")
  table.rows = groups.enumerated().map { number, group in
    [
      TableCell(
        content: element(
          "a", ["href": "#check-\(number + 1)"], text: group.title[words.language]),
        isNumber: false),
      .text(phrases.severity(group.severity)),
      .number(words.numbers.count(Int64(group.members.count))),
      .text(group.members.count == 1 ? "" : phrases.size(group.members[0].finding, words)),
    ]
  }
  return table.markup
}

/// The findings of one check: what would be done, where they are, and the worst of them.
private func groupSection(
  _ group: FindingGroup, number: Int, _ maps: FindingsMap, _ words: Words, _ phrases: FindingWords
) -> Markup {
  let language = words.language
  let count = words.numbers.count(Int64(group.members.count))
  var content = [
    paragraph(
      phrases.severity(group.severity) + (group.file.map { ", " + $0 } ?? ""), style: "note")
  ]
  let mend = group.mend(ofFirst: FindingsMap.listedAtMost)[language]
  if !mend.isEmpty { content.append(paragraph(mend.withoutTicks)) }
  if let map = maps.figure(group, number: number, words, phrases) { content.append(map) }
  content += findingsTables(group, number: number, isNumbered: maps.isPlaced(group), words, phrases)
  let rest = group.members.count - FindingsMap.listedAtMost
  if rest > 0 { content.append(paragraph(phrases.more(rest, words))) }
  return section(
    "\(group.title[language]) (\(count))", id: "check-\(number)", style: "check", content)
}

/// The findings of a check without a place on the map.
private func otherGroup(
  _ group: FindingGroup, number: Int, _ words: Words, _ phrases: FindingWords
) -> Markup {
  let language = words.language
  let listed = group.members.prefix(FindingsMap.listedAtMost)
  let mend = group.mend(ofFirst: listed.count)[language]
  let lines = listed.map { entry in
    let finding = entry.finding
    let own = mend.isEmpty && !finding.mend[language].isEmpty ? " " + finding.mend[language] : ""
    let place = phrases.place(finding.place, nil) + words.page.colon
    return element("li", [:], text: (place + finding.message[language] + own).withoutTicks)
  }
  let rest = group.members.count - listed.count
  let title = "\(phrases.severity(group.severity))\(words.page.colon)\(group.title[language])"
  let open = openCount(of: lines.count)
  let folded = fold(lines.count - open, phrases, words) {
    element("ul", ["class": "findings"], Array(lines[open...]))
  }
  return element(
    "div", ["id": "check-\(number)"],
    [
      element("h3", [:], text: title),
      element("ul", ["class": "findings"], Array(lines[..<open])), folded,
    ]
      + (rest > 0 ? [paragraph(phrases.more(rest, words))] : [])
      + (mend.isEmpty ? [] : [paragraph(mend.withoutTicks, style: "note")]))
}

/// How many of some findings stand open; the others are folded, so that the page stays short on a phone.
/// A few more than that are not worth a fold.
private func openCount(of count: Int) -> Int { count > 8 ? 5 : count }

/// What opens by a tap, under a line that says how much it is.
private func fold(
  _ count: Int, _ phrases: FindingWords, _ words: Words, _ content: () -> Markup
) -> Markup {
  guard count > 0 else { return .empty }
  return element(
    "details", ["class": "fold"],
    [element("summary", [:], text: phrases.folded(count, words)), content()])
}

/// The list of a check: the worst, and the rest folded.
private func findingsTables(
  _ group: FindingGroup, number: Int, isNumbered: Bool, _ words: Words, _ phrases: FindingWords
) -> [Markup] {
  var table = findingsTable(group, number: number, isNumbered: isNumbered, words, phrases)
  let rows = table.rows
  let open = openCount(of: rows.count)
  table.rows = Array(rows[..<open])
  var rest = table
  rest.rows = Array(rows[open...])
  rest.caption = phrases.restCaption(group.title[words.language], from: open + 1)
  return [table.markup, fold(rest.rows.count, phrases, words) { rest.markup }]
}

private func findingsTable(
  _ group: FindingGroup, number: Int, isNumbered: Bool, _ words: Words, _ phrases: FindingWords
) -> DataTable {
  let language = words.language
  let listed = group.members.prefix(FindingsMap.listedAtMost)
  let hasNames = listed.contains { $0.finding.name != nil }
  let hasMends =
    group.mend(ofFirst: FindingsMap.listedAtMost)[language].isEmpty
    && listed.contains { !$0.finding.mend[language].isEmpty }
  let hasSizes = listed.contains { !phrases.size($0.finding, words).isEmpty }
  var table = DataTable(
    caption: phrases.listCaption(group.title[language]),
    headers: [phrases.number, phrases.placeHead] + (hasNames ? [phrases.name] : [])
      + [phrases.finding] + (hasSizes ? [phrases.sizeHead] : []), style: "cards findings-list")
  table.rows = listed.enumerated().map { index, entry in
    let finding = entry.finding
    let id = "f-\(number)-\(index + 1)"
    let isOnMap = isNumbered && finding.x != nil
    let link: Attributes = isOnMap ? ["id": id, "href": "#map-\(number)"] : ["id": id]
    let text =
      finding.message[language]
      + (hasMends && !finding.mend[language].isEmpty ? " " + finding.mend[language] : "")
    return [
      TableCell(
        content: element(isOnMap ? "a" : "span", link, text: String(index + 1)), isNumber: false),
      .text(phrases.place(finding.place, group.file)),
    ] + (hasNames ? [.text(finding.name ?? "")] : [])
      + [.text(text.withoutTicks)]
      + (hasSizes ? [.text(phrases.size(finding, words))] : [])
  }
  return table
}

extension String {
  /// Commands in messages stand in ticks on a terminal; on a page without.
  fileprivate var withoutTicks: String { replacing("`", with: "") }
}
