import Land

extension Words {
  static let mendAddressNumber = Phrase(
    english: "The point is not used.", german: "Der Punkt wird nicht verwendet.")
  static func addressWithoutPoint(_ place: Place) -> Finding {
    Finding(
      check: "address_without_point", severity: .warning, place: place,
      message: Phrase(
        english: "The address has no point.", german: "Die Adresse hat keinen Punkt."),
      mend: mendLeftOut)
  }
  static func toldColumnAbsent(_ column: String, _ file: String, _ names: [String]) -> Finding {
    Finding(
      check: "column_absent", severity: .error, place: Place(file: file, row: 1, column: column),
      message: Phrase(
        english: "There is no column “\(column)”, which [streets] addresses names.",
        german: "Es gibt keine Spalte „\(column)“, die [streets] addresses nennt."),
      mend: Phrase(
        english: "Columns: \(names.joined(separator: ", ")).",
        german: "Spalten: \(names.joined(separator: ", "))."))
  }
  static func pointsElsewhere(
    _ street: String, _ numbers: [HouseNumber], segment range: NumberRange, _ place: Place
  ) -> Finding {
    let (list, told) = (shown(numbers), told(range))
    return conflict(
      "address_elsewhere", street, place,
      Phrase(
        english: "\(street): the points of \(list) lie in no block along the segment "
          + "\(told.english).",
        german: "\(street): Die Punkte von \(list) liegen in keinem Block am Abschnitt "
          + "\(told.german)."))
  }
  static func pointsElsewhere(
    _ street: String, _ numbers: [HouseNumber], part: String, _ place: Place
  ) -> Finding {
    let list = shown(numbers)
    return conflict(
      "address_elsewhere", street, place,
      Phrase(
        english: "\(street): the register puts \(list) into \(part), but their points do not lie "
          + "there.",
        german: "\(street): Das Verzeichnis legt \(list) nach \(part), aber ihre Punkte liegen "
          + "nicht dort."))
  }
  static func pointsApart(_ street: String, _ number: HouseNumber, _ place: Place) -> Finding {
    conflict(
      "address_twice", street, place,
      Phrase(
        english: "\(street) \(number.text) has points in different blocks.",
        german: "\(street) \(number.text) hat Punkte in verschiedenen Blöcken."))
  }

  private static func shown(_ numbers: [HouseNumber]) -> String {
    let list = numbers.prefix(5).map(\.text).joined(separator: ", ")
    return numbers.count > 5 ? list + ", … (\(numbers.count))" : list
  }
}
