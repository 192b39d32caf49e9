import Land

extension Words {
  static let noStreets = Phrase(
    english: "The project names no streets.", german: "Das Projekt nennt keine Straßen.")
  static let mendNoStreets = Phrase(
    english: "Name a register or segments: [streets] register = \"….csv\", segments = \"….shp\".",
    german:
      "Nennen Sie ein Verzeichnis oder Abschnitte: [streets] register = \"….csv\", segments = "
      + "\"….shp\".")
}
