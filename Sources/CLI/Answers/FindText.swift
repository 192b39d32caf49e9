import Land
import Project
import Streets

/// The answer of `streets find` for people.
struct FindText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ answer: StreetAnswer, query: String, _ inputs: StreetInputs, language: Language) {
    func area(_ number: Int?) -> Phrase {
      guard let number else { return Messages.areaOpen }
      guard number > 0 else { return Messages.outsideAreas }
      let label = inputs.lookup.plan.label(number)
      return Messages.inArea(label)
    }
    let address = [answer.street, answer.number].compactMap { $0 }.joined(separator: " ")
    let head = Messages.found(
      answer, address: answer.street == nil ? query : address, area: area(answer.area),
      district: inputs.district(of: answer))
    let lines = answer.candidates.map { one -> String in
      let part = one.part.flatMap { one.street.contains("(") ? nil : " (\($0))" } ?? ""
      let numbers = one.range.map { " " + Messages.numbers($0)[language] } ?? ""
      return "  \(one.street)\(part)\(numbers): \(area(one.area)[language])"
    }
    let office = inputs.office(ofArea: answer.area).map { "  " + Messages.office($0)[language] }
    let day = inputs.day.flatMap { day in inputs.inForce.map { Messages.inForce($0, on: day) } }
    let more = [office, day.map { "  " + $0[language] }].compactMap { $0 }
    text = ([head[language]] + lines + more).map { $0 + "\n" }.joined()
  }
}
