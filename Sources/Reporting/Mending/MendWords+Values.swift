extension MendWords {
  /// What heights and measures inserted vertices got; nil where none had any.
  func carried(heights: Int, measures: Int, _ words: Words) -> String? {
    let sentences = [
      (heights, say("height (Z)", "die Höhe (Z)")),
      (measures, say("measure (M)", "den Messwert (M)")),
    ].filter { $0.0 > 0 }.map { count, value in
      let number = words.numbers.count(Int64(count))
      return say(
        "\(number) inserted \(count == 1 ? "vertex" : "vertices") took the \(value) of the nearest "
          + "vertex that the record had.",
        "\(number) \(count == 1 ? "eingefügter Stützpunkt" : "eingefügte Stützpunkte") "
          + "\(count == 1 ? "hat" : "haben") \(value) des nächsten Stützpunkts, den der Datensatz hatte."
      )
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
