import Land

// What is said where a finer layer weighs nothing at all.
extension Words {
  /// Why a finer layer decides nothing: none of its people lies in a block, or in a unit; nil where
  /// somebody does.
  static func nobodyWeighs(
    _ people: PeopleCover, _ finer: FinerLayer, map: BlockMap, layer: Layer
  ) -> Finding? {
    let isInUnits = people.parts.contains { parts in parts.contains { $0.steps > 0 } }
    if isInUnits { return nil }
    let isInBlocks = people.inBlocks > 0
    let total = Numbers.text(PeopleCover.people(people.total), 0)
    let here = finer.layer.place
    let apart =
      isInBlocks
      ? Self.apart(
        here, layer.place,
        whose: Phrase(english: "that of “\(layer.name)”", german: "die von „\(layer.name)“"))
      : Self.apart(
        here, map.place, whose: Phrase(english: "that of the blocks", german: "die der Blöcke"))
    return Finding(
      check: "weigh_by_outside", severity: .error,
      place: Place(file: finer.layer.file, column: finer.column),
      message: Phrase(
        english:
          "None of the \(Numbers.english(total)) people of this layer lies in \(isInBlocks ? "a unit of “\(layer.name)”" : "a block"), so it decides nothing.\(apart.english)",
        german:
          "Von den \(Numbers.german(total)) Menschen dieser Ebene liegt niemand in \(isInBlocks ? "einer Einheit von „\(layer.name)“" : "einem Block"); sie entscheidet also nichts.\(apart.german)"
      ),
      mend: here == nil
        ? Phrase(
          english: "Deliver the layer with shapes, or remove weigh_by.",
          german: "Bitte die Ebene mit Formen liefern oder weigh_by entfernen.")
        : isInBlocks
          ? Phrase(
            english:
              "Check the coordinate system of “\(layer.name)” (crs under [[identity]]), or name a layer of people who live in its units.",
            german:
              "Bitte das Koordinatensystem von „\(layer.name)“ prüfen (crs unter [[identity]]) oder eine Ebene mit Menschen nennen, die in ihren Einheiten wohnen."
          )
          : Phrase(
            english:
              "Check the layer's coordinate system (crs in weigh_by), or name a layer of people who live in the blocks.",
            german:
              "Bitte das Koordinatensystem der Ebene prüfen (crs in weigh_by) oder eine Ebene mit Menschen nennen, die in den Blöcken wohnen."
          ))
  }

  /// Where the layer's middle lies, and that of another.
  private static func apart(_ here: Point?, _ other: Point?, whose: Phrase) -> Phrase {
    guard let here else {
      return Phrase(
        english: " Its records have no shapes.", german: " Ihre Datensätze haben keine Formen.")
    }
    guard let other else { return Phrase(verbatim: "") }
    let distance = Numbers.text(here.kilometres(to: other), 0)
    let (one, two) = (spot(here), spot(other))
    return Phrase(
      english:
        " The layer's middle lies at \(one.english), \(whose.english) at \(two.english), \(Numbers.english(distance)) km away.",
      german:
        " Die Mitte der Ebene liegt bei \(one.german), \(whose.german) bei \(two.german), \(Numbers.german(distance)) km entfernt."
    )
  }
}

extension Layer {
  /// The middle of the layer, in degrees; nil without shapes, and where its system cannot tell.
  fileprivate var place: Point? {
    var box = Box([])
    for shape in shapes { if let shape { box.include(Box(shape)) } }
    for points in points { for point in points ?? [] { box.include(point) } }
    return box.middle.flatMap { system.degrees([$0])[0] }
  }
}

extension BlockMap {
  /// The middle of the blocks, in degrees.
  fileprivate var place: Point? {
    var box = Box([])
    for shape in shapes { box.include(Box(shape)) }
    return box.middle.flatMap { system.degrees([$0])[0] }
  }
}
