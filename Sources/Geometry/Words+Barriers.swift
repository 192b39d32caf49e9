import Land

// What is said of barriers between blocks.
extension Words {
  /// A barrier, and between how many pairs it lies.
  static func barrier(_ barrier: Barrier, _ pairs: [Border]) -> Finding {
    let width = short(barrier.toleranceMetres)
    let place = Place(file: barrier.layer.file)
    if pairs.isEmpty {
      return Finding(
        check: "barrier", severity: .warning, place: place,
        message: Phrase(
          english:
            "The barrier “\(barrier.name)” lies between no two neighbours: nowhere does it run within \(Numbers.english(width)) m of most of a border.",
          german:
            "Die Barriere „\(barrier.name)“ liegt zwischen keinen zwei Nachbarn: Nirgends verläuft sie höchstens \(Numbers.german(width)) m neben dem größten Teil einer Grenze."
        ),
        mend: Phrase(
          english: "If it should, write a larger tolerance (metres) in its section.",
          german: "Soll sie es, bitte in ihrem Abschnitt eine größere tolerance (Meter) schreiben."
        ))
    }
    let count = String(pairs.count)
    let forbids = barrier.effect == .forbid
    return Finding(
      check: "barrier", severity: .note, place: place,
      message: Phrase(
        english:
          "The barrier “\(barrier.name)” lies between \(Numbers.english(count)) \(pairs.count == 1 ? "pair" : "pairs") of blocks; \(forbids ? "without a link they are no neighbours" : "areas should not reach over").",
        german:
          "Die Barriere „\(barrier.name)“ liegt zwischen \(Numbers.german(count)) \(pairs.count == 1 ? "Paar" : "Paaren") von Blöcken; \(forbids ? "ohne Verbindung sind sie keine Nachbarn" : "Gebiete sollen nicht hinüberreichen")."
      ))
  }

  /// A layer that draws nothing.
  static func barrierEmpty(_ barrier: Barrier) -> Finding {
    Finding(
      check: "barrier", severity: .warning, place: Place(file: barrier.layer.file),
      message: Phrase(
        english: "The layer of the barrier “\(barrier.name)” draws no line and no surface.",
        german: "Die Ebene der Barriere „\(barrier.name)“ zeichnet keine Linie und keine Fläche."),
      mend: Phrase(
        english: "Name a file that draws it, or take the barrier out.",
        german: "Bitte eine Datei nennen, die sie zeichnet, oder die Barriere herausnehmen."))
  }

  /// A barrier nowhere near the blocks.
  static func barrierElsewhere(_ barrier: Barrier) -> Finding {
    let layer = barrier.layer
    return Finding(
      check: "barrier", severity: .warning, place: Place(file: layer.file),
      message: Phrase(
        english:
          "The barrier “\(barrier.name)” lies wholly outside the blocks, read in “\(layer.system.name)”.",
        german:
          "Die Barriere „\(barrier.name)“ liegt ganz außerhalb der Blöcke, gelesen in „\(layer.system.name)“."
      ),
      mend: Phrase(
        english: "Check its coordinate system, or name another file.",
        german: "Bitte ihr Koordinatensystem prüfen oder eine andere Datei nennen."))
  }

  /// One pair with a barrier between them.
  static func barrierPair(
    _ map: BlockMap, _ barrier: Barrier, _ one: String, _ other: String, _ border: Border
  ) -> Finding {
    let metres = Numbers.text(border.metres, 0)
    return Finding(
      check: "along_barrier", severity: .note,
      place: Place(file: map.file, row: map.records[border.first.position]),
      message: Phrase(
        english:
          "The barrier “\(barrier.name)” lies between the blocks “\(one)” and “\(other)”, whose border is \(Numbers.english(metres)) m long.",
        german:
          "Die Barriere „\(barrier.name)“ liegt zwischen den Blöcken „\(one)“ und „\(other)“, deren Grenze \(Numbers.german(metres)) m lang ist."
      ))
  }

  /// A barrier that the geometry library refuses.
  static func barrierUnusable(_ barrier: Barrier, _ reason: String) -> Finding {
    Finding(
      check: "barrier", severity: .error, place: Place(file: barrier.layer.file),
      message: Phrase(
        english: "The shapes of the barrier “\(barrier.name)” cannot be used: \(reason).",
        german: "Die Formen der Barriere „\(barrier.name)“ sind nicht verwendbar: \(reason)."),
      mend: Phrase(
        english: "Mend the layer, or take the barrier out.",
        german: "Bitte die Ebene berichtigen oder die Barriere herausnehmen."))
  }
}
