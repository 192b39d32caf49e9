import Land

// What is said of layers that weigh units by people.
extension Words {
  static let weighByColumn = Phrase(
    english:
      "weigh_by divides blocks between the units of a layer, but this layer names no file: as a column it gives each block one unit already.",
    german:
      "weigh_by teilt Blöcke zwischen den Einheiten einer Ebene auf; diese Ebene nennt aber keine Datei: Als Spalte gibt sie jedem Block schon eine Einheit."
  )
  static let mendWeighByColumn = Phrase(
    english: "Name the layer's file, or remove weigh_by.",
    german: "Nennen Sie die Datei der Ebene oder entfernen Sie weigh_by.")
  static let draftOverlay = Phrase(
    english:
      "A layer of its own gives each block the unit with its largest part by surface; with weigh_by, by the people of a finer layer: points count where they lie, polygons as if people lived evenly over them.",
    german:
      "Eine eigene Ebene gibt jedem Block die Einheit mit dem größten Teil seiner Fläche; mit weigh_by seiner Menschen, nach einer feineren Ebene: Punkte zählen dort, wo sie liegen, Polygone so, als wohnten die Menschen gleichmäßig auf ihnen."
  )
}
