import Delimitation
import Foundation
import Land
import Testing

@testable import Reporting

@Suite struct `run.json` {
  private func option(best: Double, bound: Double) -> PlanOption {
    PlanOption(
      profile: .coverage, plan: TinyCity.plan.plan, objective: "coverage", value: best, best: best,
      bound: bound, isProved: false)
  }

  @Test func `a gap is measured against the bound`() throws {
    #expect(gap(option(best: 0.9, bound: 0.9)) == 0)
    #expect(gap(option(best: 0, bound: 0)) == 0)
    #expect(gap(option(best: 3, bound: 0)) == nil)
    #expect(try #require(gap(option(best: 0.8, bound: 1))) == abs(0.8 - 1))
    #expect(try #require(gap(option(best: 12, bound: 10))) == 0.2)
  }

  @Test func `has the keys of the contract in their order`() throws {
    let text = runJSON(TinyCity.options, run: TinyCity.run)
    let keys = text.matches(of: /(?m)^  "([a-z]+)":/).map { String($0.output.1) }
    #expect(
      keys == [
        "inputs", "project", "version", "seed", "steps", "threads", "stopped", "options",
        "sensitivity", "consensus", "edition", "times",
      ])
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let options = try #require((json as? [String: Any])?["options"] as? [[String: Any]])
    #expect(options.map { $0["option"] as? String } == ["option-1", "option-2"])
    #expect(
      options[0].keys.sorted() == [
        "best", "bound", "gap", "objective", "option", "profile", "proved", "robustness", "value",
      ])
  }

  @Test func `says how robust each option is, whatever the order they are given in`() throws {
    for options in [TinyCity.options, TinyCity.options.reversed()] {
      let text = runJSON(options, run: TinyCity.run)
      let shares = text.matches(of: /"robustness": ([0-9.]+)/).map { String($0.output.1) }
      #expect(Set(shares) == ["0.966", "0"])
    }
    let bare = RunFacts(
      project: "p", steps: 1, threads: 1, stopped: .steps, times: [], explanations: [])
    let text = runJSON(TinyCity.options, run: bare)
    #expect(text.contains("\"sensitivity\": null") && text.contains("\"consensus\": null"))
  }

  @Test func `differs between runs in times and threads only`() {
    let one = runJSON(TinyCity.options, run: TinyCity.run)
    let run = TinyCity.run
    var again = RunFacts(
      project: run.project, steps: run.steps, threads: 1, stopped: run.stopped,
      times: [("search", 9), ("all", 10)], explanations: run.explanations)
    again.sensitivity = run.sensitivity
    again.consensus = run.consensus
    let other = runJSON(TinyCity.options, run: again)
    let differing = zip(one.split(separator: "\n"), other.split(separator: "\n"))
      .filter { $0 != $1 }.map { $0.0 }
    #expect(differing.count == 3)
    #expect(
      differing.allSatisfy { $0.contains("threads") || $0.contains("search") || $0.contains("all") }
    )
  }
}
