import Land
import Testing

@testable import Project

@Suite struct `Section headers of a project file` {
  @Test(arguments: ["[=", "[#", "a = \"\"\n[ \n", "[[ ,\n", "a = [\n[1],\n]\n[\u{E9}]"])
  func `without a name are refused with their line`(text: String) throws {
    let error = try #require(throws: InputError.self) {
      try ProjectFile(text: text, named: "p.toml")
    }
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).lastIndex {
      $0.hasPrefix("[") && !$0.contains("]") || $0 == "[\u{E9}]"
    }
    #expect(error.findings.map(\.check) == ["toml_syntax"])
    #expect(error.findings.first?.place.row == line.map { $0 + 1 })
  }

  @Test(
    arguments: [
      "[a]", "[[a]]\n[ \"b]\" ]", "a = [\n [ # list\n '[=' ] ]", "a = \"\"\"\n[=\n\"\"\"\n[b]",
      "a = '''\n[=''''\n[b.c] # [=", "a = \"\\\"\"\n[b]", "# [=\n[b]", "a = { b = [ [1],\n[2] ] }",
      "a = \"\"\n[b]\r\n[c]",
    ])
  func `are not seen in texts, lists and comments`(text: String) {
    #expect(TOMLHeaders.nameless(in: text) == nil)
  }
}
