import Land
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `Why there is no plan, in sentences` {
  static func sentences(_ problem: Problem) async -> [Phrase] {
    let outcome = await propose(
      problem, settings: SearchSettings(options: 5, seed: 7, steps: 4000, threads: 2),
      control: RandomProblem.control)
    #expect(outcome.options.isEmpty && outcome.isProvedImpossible)
    return outcome.explanations
  }

  static func wish(_ blocks: [Int32], _ wish: KeepRule.Wish, _ subject: String) -> KeepRule {
    KeepRule(blocks: blocks, wish: wish, subject: subject, reason: "test")
  }

  @Test func `a place that cannot be filled up is named with its people and neighbours`() async {
    let problem = TinyLand("AABBCC", districts: "nnnnee").problem(
      count: .between(1, 1), population: 5000...6000,
      keep: [Self.wish([0, 1], .inside, "Viertel A")], span: .forbid)
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        """
        keep (Viertel A, inside): it has 2,000 inhabitants and needs 3,000 more to make the \
        5,000 of an area, but an area there can reach only 4,000 in all. It can be joined \
        with: B 2,000. Barred are: C 2,000 (district e).
        """,
        """
        population: no area can have 5,000-6,000 inhabitants: the most populous connected land \
        that one area may cover, n (with A), has 4,000; the whole city has 6,000.
        """,
        """
        No plan keeps these rules together (proved): population from 5,000; district.span = \
        "forbid".
        """,
        "With district.span = \"avoid\" there is a plan in which only e + n is spanned.",
        "With population = [4000, 6000] there is a plan; from 4,001 there is none.",
      ])
    #expect(
      phrases.map(\.german) == [
        """
        keep (Viertel A, inside): Dort leben 2.000 Einwohner; zu den 5.000 eines Gebiets \
        fehlen 3.000, aber ein Gebiet kann dort insgesamt nur 4.000 erreichen. Verbinden lässt \
        es sich mit: B 2.000. Versperrt sind: C 2.000 (Bezirk e).
        """,
        """
        population: Kein Gebiet kann 5.000-6.000 Einwohner haben: Das einwohnerreichste \
        zusammenhängende Land, das ein Gebiet umfassen darf, n (mit A), hat 4.000; die ganze \
        Stadt hat 6.000.
        """,
        """
        Kein Plan hält diese Regeln zusammen ein (bewiesen): population ab 5.000; \
        district.span = "forbid".
        """,
        "Mit district.span = \"avoid\" gibt es einen Plan, in dem nur e + n überspannt wird.",
        "Mit population = [4000, 6000] gibt es einen Plan; ab 4.001 gibt es keinen.",
      ])
  }

  @Test func `a share that no area reaches`() async {
    let problem = TinyLand("AABB\nAABB", deprived: "xxoo\noooo").problem(
      count: .between(2, 2), population: 3000...4000, deprivedShare: 0.4...1)
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        """
        count: 2 areas are wished, but at most 1 of at least 3,000 inhabitants and a \
        deprived_share of 40% to 100% fits: A 1.
        """,
        """
        No plan keeps these rules together (proved): deprived_share from 40%; population from \
        3,000; count = 2.
        """,
        "With count = 1 there is a plan; with 2 areas there is none.",
        "With population = [2000, 4000] there is a plan; from 2,001 there is none.",
        "With deprived_share = [0.3333, 1.0] there is a plan; from 33.34% there is none.",
      ])
    #expect(
      phrases.map(\.german) == [
        """
        count: Gewünscht sind 2 Gebiete, aber höchstens 1 mit mindestens 3.000 Einwohnern und \
        einem deprived_share von 40 % bis 100 % hat Platz: A 1.
        """,
        """
        Kein Plan hält diese Regeln zusammen ein (bewiesen): deprived_share ab 40 %; \
        population ab 3.000; count = 2.
        """,
        "Mit count = 1 gibt es einen Plan; mit 2 Gebieten gibt es keinen.",
        "Mit population = [2000, 4000] gibt es einen Plan; ab 2.001 gibt es keinen.",
        "Mit deprived_share = [0.3333, 1.0] gibt es einen Plan; ab 33,34 % gibt es keinen.",
      ])
  }

  @Test func `wishes that contradict each other`() async {
    let problem = TinyLand("AABB\nAABB").problem(
      count: .between(1, 2), population: 2000...4000,
      keep: [
        Self.wish([0, 1], .inside, "Viertel A"), Self.wish([1], .outside, "b00002"),
      ])
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        "keep (Viertel A, inside): 1 block of it must lie outside by another wish.",
        """
        No plan keeps these rules together (proved): keep (b00002, outside); keep (Viertel A, \
        inside).
        """,
        "Without keep (Viertel A, inside) there is a plan.",
        "Without keep (b00002, outside) there is a plan.",
      ])
    #expect(
      phrases.map(\.german) == [
        "keep (Viertel A, inside): 1 Block davon muss durch einen anderen Wunsch außen liegen.",
        """
        Kein Plan hält diese Regeln zusammen ein (bewiesen): keep (b00002, outside); keep \
        (Viertel A, inside).
        """,
        "Ohne keep (Viertel A, inside) gibt es einen Plan.",
        "Ohne keep (b00002, outside) gibt es einen Plan.",
      ])
  }

  @Test func `units that are too large to be kept whole`() async {
    let problem = TinyLand("AAAABB\nAAAABB").problem(
      count: .between(3, 3), population: 2000...4000, split: .forbid)
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        "count: 3 areas are wished, but at most 1 of at least 2,000 inhabitants fits: B 1.",
        "No plan keeps these rules together (proved): Viertel.split = \"forbid\"; count = 3.",
        "With count = 1 there is a plan; with 2 areas there is none.",
        "With Viertel.split = \"avoid\" there is a plan that divides only A.",
      ])
    #expect(
      phrases.map(\.german) == [
        """
        count: Gewünscht sind 3 Gebiete, aber höchstens 1 mit mindestens 2.000 Einwohnern hat \
        Platz: B 1.
        """,
        """
        Kein Plan hält diese Regeln zusammen ein (bewiesen): Viertel.split = "forbid"; count = \
        3.
        """,
        "Mit count = 1 gibt es einen Plan; mit 2 Gebieten gibt es keinen.",
        "Mit Viertel.split = \"avoid\" gibt es einen Plan, der nur A teilt.",
      ])
  }

  @Test func `a whole city that the band does not divide`() async {
    let problem = TinyLand("AAABB").problem(count: .wholeCity, population: 3000...3000)
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        """
        count: the whole city is to be divided, but A has 5,000 inhabitants, which no number \
        of areas of 3,000-3,000 covers.
        """,
        """
        No plan keeps these rules together (proved): population up to 3,000; population from \
        3,000; count = "whole-city".
        """,
        "With count = 1 there is a plan; 2 blocks with 2,000 inhabitants then lie outside.",
        "With population = [2000, 3000] there is a plan; from 2,001 there is none.",
        "With population = [3000, 5000] there is a plan; up to 4,999 there is none.",
      ])
    #expect(
      phrases.map(\.german) == [
        """
        count: Die ganze Stadt soll aufgeteilt werden, aber A hat 5.000 Einwohner; das ergibt \
        keine Zahl von Gebieten mit 3.000-3.000 Einwohnern.
        """,
        """
        Kein Plan hält diese Regeln zusammen ein (bewiesen): population bis 3.000; population \
        ab 3.000; count = "whole-city".
        """,
        "Mit count = 1 gibt es einen Plan; 2 Blöcke liegen dann mit 2.000 Einwohnern außen.",
        "Mit population = [2000, 3000] gibt es einen Plan; ab 2.001 gibt es keinen.",
        "Mit population = [3000, 5000] gibt es einen Plan; bis 4.999 gibt es keinen.",
      ])
  }

  @Test func `two rules that must both give way`() async {
    let problem = TinyLand("AABB\nAABB").problem(
      count: .between(1, 1), population: 9000...9500,
      keep: [Self.wish([0], .inside, "b00001"), Self.wish([0], .outside, "b00001")])
    let phrases = await Self.sentences(problem)
    #expect(
      phrases.map(\.english) == [
        "keep (b00001, inside): 1 block of it must lie outside by another wish.",
        """
        population: no area can have 9,000-9,500 inhabitants: the most populous connected land \
        that one area may cover, B, has 7,000; the whole city has 8,000.
        """,
        "No plan keeps this rule (proved): population from 9,000.",
        """
        Giving up one rule alone did not help; there is a plan without population from 9,000 and keep \
        (b00001, inside); without population from 9,000 and keep (b00001, outside).
        """,
      ])
    #expect(
      phrases.map(\.german) == [
        "keep (b00001, inside): 1 Block davon muss durch einen anderen Wunsch außen liegen.",
        """
        population: Kein Gebiet kann 9.000-9.500 Einwohner haben: Das einwohnerreichste \
        zusammenhängende Land, das ein Gebiet umfassen darf, B, hat 7.000; die ganze Stadt hat \
        8.000.
        """,
        "Kein Plan hält diese Regel ein (bewiesen): population ab 9.000.",
        """
        Eine einzelne Regel aufzugeben half nicht; einen Plan gibt es ohne population ab 9.000 und \
        keep (b00001, inside); ohne population ab 9.000 und keep (b00001, outside).
        """,
      ])
  }

  @Test func `the same on one task and on four`() async {
    let problem = `Proposing options`.town(deprivedShare: 0.97...1)
    let one = await `Proposing options`.run(problem, steps: 5000, threads: 1)
    #expect(one.options.isEmpty)
    #expect(await `Proposing options`.run(problem, steps: 5000, threads: 4) == one)
  }

  @Test func `ends when the time is over`() async {
    let problem = `Proposing options`.town(deprivedShare: 0.6...1)
    let clock = StepClock(limit: 400)
    let outcome = await propose(
      problem, settings: SearchSettings(options: 5, seed: 1, steps: 0, threads: 2),
      control: clock.control)
    #expect(outcome.options.isEmpty && !outcome.explanations.isEmpty)
    #expect(clock.asked < 1000)
  }
}
