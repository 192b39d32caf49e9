import Land

extension Words {
  static let noStreets = Phrase(
    english: "The project names no streets.", german: "Das Projekt nennt keine Straßen.")
  static let mendNoStreets = Phrase(
    english: "Name a register, segments, addresses or roads: [streets] register = \"….csv\", "
      + "segments = \"….shp\".",
    german:
      "Nennen Sie ein Verzeichnis, Abschnitte, Adressen oder Wege: [streets] register = \"….csv\", "
      + "segments = \"….shp\".")
}
