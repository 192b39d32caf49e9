/// Names and formulas of measures, names of rules and units.
struct MeasureWords: Sendable {
  /// A measure's name and how it is computed.
  let card: @Sendable (KnownMeasure) -> (name: String, formula: String)
  /// What it says, in plain words.
  let meaning: @Sendable (KnownMeasure) -> String
  /// A measure's or rule's name with its layer.
  let withLayer: @Sendable (_ name: String, _ layer: String) -> String
  /// A rule's name by its id without a layer, or nil if there are no words for it.
  let rule: @Sendable (_ id: String) -> String?
  /// The word of a unit; empty where the number says enough.
  let unit: @Sendable (_ unit: String, _ isOne: Bool) -> String
}

extension Words {
  /// A measure's name in words.
  func name(ofMeasure id: String) -> String {
    guard let known = KnownMeasure(id: id) else { return id }
    let name = measures.card(known).name
    return layerPart(of: id).map { measures.withLayer(name, $0) } ?? name
  }

  /// How a measure is computed.
  func formula(ofMeasure id: String) -> String {
    KnownMeasure(id: id).map { measures.card($0).formula } ?? ""
  }

  /// A rule's name in words.
  func name(ofRule id: String) -> String {
    guard let name = measures.rule(String(id.prefix { $0 != ":" })) else { return id }
    return layerPart(of: id).map { measures.withLayer(name, $0) } ?? name
  }

  /// A measure's value as people read it, with its unit.
  func value(_ value: Double?, ofMeasure id: String, unit: String) -> String {
    guard let value else { return page.notDefined }
    if KnownMeasure(id: id)?.isRatio == true { return numbers.decimal(value, 2) }
    switch unit {
    case "share": return numbers.percent(value)
    case "people": return people(Int64(value.rounded()))
    default:
      let isWhole = value == value.rounded()
      let decimals = unit == "km" ? kilometreDecimals(value) : isWhole || unit == "m" ? 0 : 3
      let word = measures.unit(unit, value == 1)
      return numbers.decimal(value, decimals) + (word.isEmpty ? "" : "\u{a0}" + word)
    }
  }

  /// A measure's value with four digits behind the point, shares in percent with two, kilometres to a
  /// metre, whole numbers as they are: what annexes tell.
  func exactValue(_ value: Double?, ofMeasure id: String, unit: String) -> String {
    guard let value else { return page.notDefined }
    if KnownMeasure(id: id)?.isRatio == true { return numbers.decimal(value, 4) }
    if unit == "share" { return numbers.percent(value, 2) }
    if unit == "people" { return people(Int64(value.rounded())) }
    let word = measures.unit(unit, value == 1)
    let decimals = unit == "km" ? 3 : unit == "m" ? 1 : 4
    return numbers.decimal(value, value == value.rounded() ? 0 : decimals)
      + (word.isEmpty ? "" : "\u{a0}" + word)
  }

  /// Short lengths are told to a metre, long ones to a hundred.
  private func kilometreDecimals(_ value: Double) -> Int { abs(value) < 1 && value != 0 ? 3 : 1 }
}
