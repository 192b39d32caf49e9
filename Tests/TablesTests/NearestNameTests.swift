import Tables
import Testing

@Suite struct `The nearest name` {
  @Test(arguments: [
    ("poplation", "population"), ("Population", "population"), ("contu", "count"), ("kep", "keep"),
  ])
  func `is the one with the fewest changed letters`(name: String, nearest: String) {
    #expect(nearestName(to: name, among: ["count", "population", "keep"]) == nearest)
  }

  @Test func `is none when nothing is near`() {
    #expect(nearestName(to: "Weltraumbahnhof", among: ["count", "keep"]) == nil)
    #expect(nearestName(to: "x", among: []) == nil)
  }

  @Test func `is the first of several equally near`() {
    #expect(nearestName(to: "a1", among: ["a2", "a3"]) == "a2")
  }
}
