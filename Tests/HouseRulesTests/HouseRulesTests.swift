import Testing

@Suite struct `The house rules` {
  @Test(arguments: HouseRules.all) func `are kept by every file`(rule: HouseRule) {
    let faults = rule.faults(Tree.here)
    #expect(faults.isEmpty, "\(rule.name):\n\(faults.prefix(20).joined(separator: "\n"))")
  }

  @Test(arguments: HouseRules.all) func `are seen to be broken where they are`(rule: HouseRule) {
    let faults = rule.faults(rule.broken())
    #expect(
      faults.contains { $0.contains(rule.said) },
      "\(rule.name) says \(faults), not “\(rule.said)”")
  }

  @Test func `see the whole checkout`() {
    #expect(Tree.here.swift(in: "Sources/").count > 20)
    #expect(Tree.here.file("Package.swift") != nil)
  }

  @Test func `do not mind what comments and texts say`() {
    let text = """
      // print("a")
      let a = "print(1) // no comment" /* print(2)
      print(3) */ + #"print("4")"#
      print(5)
      """
    let code = CodeLines.blanked(text)
    #expect(code.count == 4)
    #expect(code.filter { $0.contains("print(") } == ["print(5)"])
    #expect(code[1].hasPrefix("let a = \"\""))
  }
}
