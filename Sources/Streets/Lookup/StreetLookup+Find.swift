extension StreetLookup {
  /// The most names that are proposed for a street that is not known.
  static let namesAtMost = 5

  /// Answers an address in one text: `Venloer Str. 601`, `Ahornweg (Grengel) 12-14`.
  public func answer(_ address: String) -> StreetAnswer { answer(AddressText(address)) }

  /// Answers a street and a number that stand in columns of their own.
  public func answer(street: String, number: String) -> StreetAnswer {
    answer(AddressText(street: street, number: number))
  }

  private func answer(_ text: AddressText) -> StreetAnswer {
    for reading in text.readings {
      let streets = index.streets(spelled: Spelling.key(reading.name))
      if !streets.isEmpty { return answer(streets, reading, part: text.part) }
    }
    return unknown(text)
  }

  /// Answers for a street that is called as asked, or for several of one name.
  private func answer(_ known: [Int], _ reading: AddressText.Reading, part: String?)
    -> StreetAnswer
  {
    var streets = known
    let words = Spelling.words(reading.name)
    if let exact = streets.first(where: { index.entries[$0].street.words == words }) {
      let sameWords = index.entries[exact].street.words
      streets = streets.filter { index.entries[$0].street.words == sameWords }
    }
    let inPart = part.map { narrowed(streets, to: $0, reading.numbers.first) }
    let isElsewhere = inPart?.isEmpty ?? false
    if let inPart, !isElsewhere { streets = inPart }
    let answers = streets.map { self.answer(index.entries[$0], reading.numbers) }
    if answers.count == 1, !isElsewhere { return answers[0] }
    let sure = answers.filter { $0.status != .unknownNumber }
    let asked = sure.isEmpty ? answers : sure
    if !isElsewhere, let area = asked[0].area,
      asked.allSatisfy({ $0.area == area && $0.status == asked[0].status })
    {
      return asked[0]
    }
    var answer = StreetAnswer(.several, reason: .partNeeded)
    answer.street = asked[0].street
    answer.number = asked[0].number
    answer.candidates = asked.flatMap { one in
      one.candidates.isEmpty ? [candidate(one, streets, answers)] : one.candidates
    }
    return answer
  }

  /// The candidate that stands for an answer.
  private func candidate(_ answer: StreetAnswer, _ streets: [Int], _ answers: [StreetAnswer])
    -> StreetAnswer.Candidate
  {
    let entry = answers.firstIndex(of: answer).map { index.entries[streets[$0]] }
    return StreetAnswer.Candidate(
      street: answer.street ?? "", part: entry.flatMap { partName($0, answer.block) },
      range: nil, area: answer.area)
  }

  /// The streets that lie in a part of the city, by the part of the number asked for, else by the
  /// brackets of their names, else by any part in the register or along their segments. None where
  /// they lie in others; all where no part of the city is called so.
  private func narrowed(_ streets: [Int], to part: String, _ number: HouseNumber?) -> [Int] {
    let wanted = Spelling.key(part)
    func isWanted(key: String) -> Bool {
      key == wanted || wanted.hasSuffix(key) && key.count > 3
    }
    func isWanted(_ name: String?) -> Bool { name.map { isWanted(key: Spelling.key($0)) } ?? false }
    let byParts = streets.filter { street in
      let entry = index.entries[street]
      let parts =
        number.map { number in
          entry.registered.filter { $0.range.contains(number) }.map(\.part)
        } ?? entry.parts
      return parts.contains { isWanted(index.parts[Int($0)].name) }
    }
    if !byParts.isEmpty { return byParts }
    let byBrackets = streets.filter { isWanted(index.entries[$0].street.part) }
    if !byBrackets.isEmpty { return byBrackets }
    let anywhere = streets.filter { street in
      let entry = index.entries[street]
      let blocks =
        entry.sides.flatMap(\.blocks) + entry.bareBlocks + entry.addresses.map(\.block)
      return entry.parts.contains { isWanted(index.parts[Int($0)].name) }
        || blocks.contains { $0 >= 0 && isWanted(index.partOfBlock[Int($0)]) }
    }
    if !anywhere.isEmpty { return anywhere }
    return spelledParts.contains { isWanted(key: $0) } ? [] : streets
  }

  /// The part of the city to tell beside a street: its brackets, else the part of a block, else the
  /// only one in the register.
  func partName(_ entry: StreetIndex.Entry, _ block: Int?) -> String? {
    if let part = entry.street.part { return part }
    if let block, let name = index.partOfBlock[block] { return name }
    return entry.parts.count == 1 ? index.parts[Int(entry.parts[0])].name : nil
  }

  /// Answers for a street that is not known: the nearest names, each with what it would answer.
  private func unknown(_ text: AddressText) -> StreetAnswer {
    var answer = StreetAnswer(.unknownStreet, reason: text.readings.isEmpty ? .unreadable : nil)
    guard let reading = text.readings.first(where: { !$0.numbers.isEmpty }) ?? text.readings.last
    else { return answer }
    if Spelling.key(reading.name).isEmpty { answer.reason = .unreadable }
    answer.number = Self.text(of: reading.numbers)
    guard proposesNames else { return answer }
    let names = index.near.nearest(to: Spelling.key(reading.name), count: Self.namesAtMost)
    for street in names.flatMap({ index.streets(spelled: $0) }).prefix(2 * Self.namesAtMost) {
      let entry = index.entries[street]
      let guess = self.answer(entry, reading.numbers)
      answer.candidates.append(
        StreetAnswer.Candidate(
          street: entry.street.name, part: partName(entry, guess.block), range: nil,
          area: guess.status == .found || guess.status == .outside ? guess.area : nil))
    }
    return answer
  }

  /// Numbers as they are told: `12-14`.
  static func text(of numbers: [HouseNumber]) -> String? {
    numbers.isEmpty ? nil : numbers.map(\.text).joined(separator: "-")
  }
}
