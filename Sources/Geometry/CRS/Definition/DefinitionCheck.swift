import Land

/// Looks whether PROJ understood all of a well-known text, so that nothing of it is dropped and no
/// default is taken without a word.
struct DefinitionCheck {
  private let place: Place
  private let tree: DefinitionTree

  /// A check of a text; nil where it is no well-known text. Throws where its brackets or quotation
  /// marks do not close.
  init?(_ text: String, place: Place) throws(InputError) {
    do throws(DefinitionTree.Fault) {
      guard let tree = try DefinitionTree(text) else { return nil }
      self.tree = tree
    } catch {
      throw InputError(.malformed, [Words.brokenDefinition(place, error, Array(text.utf8))])
    }
    self.place = place
  }

  /// Words that nobody knows, and numbers that are none.
  func wording() -> [Finding] {
    tree.nodes.flatMap { node in [unknownWord(node)].compactMap { $0 } + numbers(node) }
  }

  /// Names that contradict their numbers: of ellipsoid, datum and prime meridian in the system that PROJ
  /// read with its register at hand, and of units in the text. Units of heights are of no use here.
  func naming(_ system: borrowing ProjObject) -> [Finding] {
    NameCheck(place: place).findings(system) + tree.roots.flatMap { units($0) }
  }

  private static let heights: Set = [
    "VERT_CS", "VERTCS", "VERTCRS", "VERTICALCRS", "BASEVERTCRS", "VERT_DATUM", "VDATUM",
  ]
  private static let units: Set = ["UNIT", "LENGTHUNIT", "ANGLEUNIT", "LINUNIT"]

  private func units(_ node: DefinitionNode) -> [Finding] {
    if Self.heights.contains(node.word) { return [] }
    let own = Self.units.contains(node.word) ? [unit(node)].compactMap { $0 } : []
    return own + node.nodes.flatMap { units($0) }
  }

  private func unit(_ node: DefinitionNode) -> Finding? {
    guard node.values.count > 1, let stated = node.values[1].number else { return nil }
    let name = node.values[0].text
    guard let known = UnitName.factor(name) else { return nil }
    let share = abs(stated / known - 1)
    if share <= UnitName.mayDiffer { return nil }
    return Words.otherUnit(
      place, name, stated, known: known, share < UnitName.isWrong ? .warning : .error)
  }

  /// What PROJ says against the text, and parameters that it dropped or made up. `isRegistered` where
  /// the system is that of the register, name and all numbers.
  func reading(isRegistered: Bool) -> [Finding] {
    let context = ProjContext(withoutRegister: ())
    guard let map = MapPart(tree) else { return remarks(reading(in: context), after: []) }
    let whole = reading(in: context)
    if whole.warnings.contains(where: { $0.hasPrefix(Self.unknownMethod) }) {
      if KnownWords.isUncomputed(map.method) {
        return [Words.uncomputedProjection(place, map.method)]
      }
      let nearest = KnownWords.nearestProjection(to: map.method)
      return [Words.unknownProjection(place, map.method, nearest: nearest)]
    }
    let check = ParameterCheck(map, isRegistered: isRegistered, place: place, in: context)
    let findings = check.findings()
    return findings + missing(whole, after: findings, isRegistered)
      + remarks(whole, after: findings)
  }

  /// What PROJ says of a text that it cannot read.
  func refusal() -> String {
    reading(in: ProjContext(withoutRegister: ())).grammar.first.map { Self.line($0) } ?? ""
  }

  private func reading(in context: ProjContext) -> ProjReading {
    let range = tree.roots.first?.range ?? 0..<0
    return ProjReading(tree.text(range), in: context)
  }

  private func unknownWord(_ node: DefinitionNode) -> Finding? {
    if KnownWords.all.contains(node.word) { return nil }
    let nearest = KnownWords.nearest(to: node.word)
    let isIdle = nearest.map { KnownWords.idle.contains($0) } ?? true
    return Words.unknownWord(
      place, tree.text(node.range), node.word, nearest: nearest, isIdle ? .note : .error)
  }

  private func numbers(_ node: DefinitionNode) -> [Finding] {
    guard let count = KnownWords.numbers[node.word] else { return [] }
    let name = node.values.first?.text ?? ""
    let stated = node.values.dropFirst()
    if node.word == "PARAMETER", stated.count > 1 {
      return [Words.twoNumbers(place, name, stated.map(\.text))]
    }
    if stated.count < count { return [Words.noNumber(place, node.word, name, "")] }
    return stated.prefix(count).filter { $0.number == nil }.map {
      Words.noNumber(place, node.word, name, $0.text)
    }
  }

  private static let unknownMethod = "Unknown method "
  private static let missingParameter = "Cannot find expected parameter "
  private static let strangeParameter = " found but not expected for this method"

  /// What PROJ misses although its map shows no gap.
  private func missing(_ whole: ProjReading, after findings: [Finding], _ isRegistered: Bool)
    -> [Finding]
  {
    guard findings.isEmpty else { return [] }
    return whole.warnings.filter { $0.hasPrefix(Self.missingParameter) }.map {
      let name = String($0.dropFirst(Self.missingParameter.count))
      return Words.missingParameter(place, named: name, isRegistered ? .note : .error)
    }
  }

  /// PROJ's other remarks, and where its grammar stumbles although nothing was found.
  private func remarks(_ whole: ProjReading, after findings: [Finding]) -> [Finding] {
    let told = whole.warnings.filter {
      !$0.hasPrefix(Self.missingParameter) && !$0.hasSuffix(Self.strangeParameter)
        && !$0.contains("is equivalent to official")
        && !(($0.hasPrefix("Parameter name ")) && !findings.isEmpty)
    }
    let notes = told.map { Words.remark(place, Self.line($0)) }
    guard findings.isEmpty else { return notes }
    return notes + whole.grammar.map { Words.stumble(place, Self.line($0)) }
  }

  /// PROJ's words on one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).filter { $0 != "^" }.joined(separator: " ")
  }
}
