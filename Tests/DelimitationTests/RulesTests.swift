import Delimitation
import Land
import TestSupport
import Testing

/// Each rule is broken on purpose once, and says where and by how much.
@Suite struct `Rules` {
  // b00001 to b00009 row by row.
  private let land = TinyLand(
    """
    aab
    aab
    ccb
    """,
    deprived: """
      xx.
      ...
      ...
      """,
    districts: """
      LLR
      LLR
      LLR
      """)
  private let whole = """
    110
    110
    000
    """

  private func verdicts(_ drawing: String, _ problem: Problem) -> [RuleVerdict] {
    evaluate(land.plan(drawing), in: problem).rules
  }

  private func reason(_ rule: String, _ drawing: String, _ problem: Problem) -> Phrase? {
    let verdict = verdicts(drawing, problem).first { $0.rule == rule }
    return verdict?.isKept == false ? verdict?.reason : nil
  }

  @Test func `kept rules give no reason`() {
    let problem = land.problem(
      count: .between(1, 2), population: 3000...5000, deprivedShare: 0.5...0.5,
      keep: [wish([0, 1], .inside), wish([8], .outside)], split: .forbid, span: .forbid)
    let rules = verdicts(whole, problem)
    #expect(
      rules.map(\.rule) == [
        "count", "connected", "population", "deprived_share", "district", "identity:Viertel",
        "keep",
      ])
    #expect(rules.allSatisfy { $0.isKept && $0.reason == Phrase(verbatim: "") })
    #expect(evaluate(land.plan(whole), in: problem).isValid)
  }

  @Test func `only what the project forbids is a rule`() {
    let problem = land.problem(populationIsRequired: false, split: .avoid, span: .avoid)
    #expect(verdicts(whole, problem).map(\.rule) == ["count", "connected", "deprived_share"])
  }

  @Test func `count`() {
    let exact = reason("count", whole, land.problem(count: .between(3, 3)))
    #expect(exact?.english == "The plan has 1 area instead of 3.")
    #expect(exact?.german == "Der Plan hat 1 Gebiet statt 3.")
    let range = reason("count", whole, land.problem(count: .between(2, 4)))
    #expect(range?.english == "The plan has 1 area; wanted are 2 to 4.")
  }

  @Test func `count of a whole city`() {
    let broken = reason("count", "110\n110\n111", land.problem(count: .wholeCity))
    #expect(
      broken?.english == """
        The whole city is to be divided, but 2 blocks with 2,000 inhabitants lie outside: \
        b00003, b00006.
        """)
    #expect(reason("count", "112\n112\n112", land.problem(count: .wholeCity)) == nil)
  }

  @Test func `connected`() {
    let broken = reason("connected", "101\n101\n000", land.problem())
    #expect(
      broken?.english == """
        Area 1 (a) falls into 2 parts: 2 blocks with 2,000 inhabitants cut off (b00003, b00006).
        """)
    #expect(
      broken?.german == """
        Gebiet 1 (a) zerfällt in 2 Teile: 2 Blöcke mit 2.000 Einwohnern abgetrennt (b00003, b00006).
        """)
  }

  @Test func `corners do not connect`() {
    #expect(reason("connected", "100\n010\n000", land.problem()) != nil)
  }

  @Test func `population`() {
    let rich = land.populated([5000, 5000, 4000, 4000, 4204, 1, 1, 1, 1])
    let problem = rich.problem(population: 20_000...30_000)
    let verdict = evaluate(rich.plan(whole), in: problem).rules.first { $0.rule == "population" }
    #expect(verdict?.isKept == false)
    #expect(
      verdict?.reason.english
        == "Area 1 (a) has 18,204 inhabitants; the band is 20,000-30,000: 1,796 too few.")
    #expect(
      verdict?.reason.german
        == "Gebiet 1 (a) hat 18.204 Einwohner; die Spanne ist 20.000–30.000: 1.796 zu wenig.")
    let labelled = LabelledPlan(
      plan: rich.plan(whole), labels: [AreaLabel(id: "7", name: "Süd / Ost")])
    let called = evaluate(labelled, in: problem).rules.first { $0.rule == "population" }
    #expect(called?.reason.german.hasPrefix("Gebiet 7 (Süd / Ost) hat 18.204") == true)
    let many = reason("population", whole, land.problem(population: 1...3999))
    #expect(many?.english == "Area 1 (a) has 4,000 inhabitants; the band is 1-3,999: 1 too many.")
  }

  @Test func `limits of the band belong to it`() {
    #expect(reason("population", whole, land.problem(population: 4000...4000)) == nil)
  }

  @Test func `deprived_share`() {
    let broken = reason("deprived_share", whole, land.problem(deprivedShare: 0.155...0.45))
    #expect(
      broken?.english == """
        In Area 1 (a), 2,000 of 4,000 scored inhabitants live in deprived blocks (50%); \
        wanted are 15.5% to 45%.
        """)
    #expect(broken?.german.contains("(50 %); gewünscht sind 15,5 % bis 45 %.") == true)
    #expect(reason("deprived_share", "001\n001\n001", land.problem(deprivedShare: 0.1...1)) != nil)
  }

  @Test func `an area without scored people has no share, so a lower bound fails`() {
    let blank = TinyLand("ab", deprived: "??")
    let verdicts = { (bounds: ClosedRange<Double>) in
      evaluate(blank.plan("11"), in: blank.problem(deprivedShare: bounds)).rules
    }
    #expect(verdicts(0...0.5).allSatisfy { $0.isKept })
    #expect(verdicts(0.1...0.5).first { $0.rule == "deprived_share" }?.isKept == false)
  }

  @Test func `district`() {
    let broken = reason("district", "111\n110\n000", land.problem(span: .forbid))
    #expect(
      broken?.english
        == "Area 1 (a) reaches into 2 districts, with inhabitants: L (4,000), R (1,000).")
    #expect(
      broken?.german == "Gebiet 1 (a) reicht in 2 Bezirke, mit Einwohnern: L (4.000), R (1.000).")
  }

  @Test func `identity`() {
    let broken = reason("identity:Viertel", "110\n010\n022", land.problem(split: .forbid))
    #expect(
      broken?.english == """
        a is divided, with inhabitants: outside: 1,000, Area 1 (a): 3,000. \
        b is divided, with inhabitants: outside: 2,000, Area 2 (b): 1,000. \
        c is divided, with inhabitants: outside: 1,000, Area 2 (b): 1,000.
        """)
  }

  @Test func `a unit is divided by a block without people too`() {
    let empty = land.populated([1000, 1000, 1, 1000, 0, 1, 1, 1, 1])
    let evaluation = evaluate(empty.plan("110\n100\n000"), in: empty.problem(split: .forbid))
    #expect(evaluation.rules.first { $0.rule == "identity:Viertel" }?.isKept == false)
    #expect(evaluation.value("split_units:Viertel") == 0)
  }

  @Test func `ten breaches are told and the rest counted`() {
    let long = TinyLand("abcdefghijklm")
    let plan = Plan(areaOfBlock: (1...13).map { Int32($0) })
    let reason = evaluate(plan, in: long.problem(population: 0...1)).rules
      .first { $0.rule == "population" }?.reason
    #expect(reason?.english.hasSuffix("999 too many. And 3 more.") == true)
    #expect(reason?.german.hasSuffix("999 zu viel. Und 3 weitere.") == true)
  }

  private func wish(_ blocks: [Int32], _ wish: KeepRule.Wish) -> KeepRule {
    KeepRule(blocks: blocks, wish: wish, subject: "Siedlung X", reason: "Beschluss 12")
  }

  private func keep(_ rule: KeepRule, _ drawing: String) -> String? {
    reason("keep", drawing, land.problem(keep: [rule]))?.english
  }

  @Test func `keep inside`() {
    #expect(keep(wish([0, 1], .inside), whole) == nil)
    #expect(
      keep(wish([0, 2, 8], .inside), whole) == """
        Siedlung X (Beschluss 12) should lie inside, but these blocks lie outside: b00003, b00009.
        """)
  }

  @Test func `keep outside`() {
    #expect(keep(wish([2, 8], .outside), whole) == nil)
    #expect(keep(wish([0, 8], .outside), whole)?.hasSuffix("lie in an area: b00001.") == true)
  }

  @Test func `keep together`() {
    #expect(keep(wish([0, 1], .together), whole) == nil)
    #expect(keep(wish([2, 8], .together), whole) == nil)
    #expect(
      keep(wish([0, 2], .together), whole)?.hasSuffix("but is divided: outside, Area 1 (a).")
        == true)
  }

  @Test func `keep apart`() {
    #expect(keep(wish([0, 2, 8], .apart), whole) == nil)
    #expect(
      keep(wish([0, 1, 8], .apart), whole)?
        .hasSuffix("but several share Area 1 (a): b00001, b00002.") == true)
  }

  @Test func `keep frozen`() {
    #expect(keep(wish([0, 1, 3, 4], .frozen), whole) == nil)
    #expect(
      keep(wish([0, 1, 3], .frozen), whole)?.hasSuffix("but Area 1 (a) also has: b00005.") == true)
    #expect(
      keep(wish([0, 2], .frozen), whole)?.hasSuffix("but lies in: outside, Area 1 (a).") == true)
    #expect(keep(wish([2, 8], .frozen), whole)?.hasSuffix("but lies in: outside.") == true)
  }
}
