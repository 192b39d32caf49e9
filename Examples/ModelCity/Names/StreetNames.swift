/// Names of streets. A name may come again in another quarter, never twice in the same one.
struct StreetNames {
  private var known: Set<String> = []

  /// A name for a street of a quarter; `isQuay` for one along the river.
  mutating func name(in quarter: Int, called place: String, isQuay: Bool, _ dice: inout SplitMix64)
    -> String
  {
    var copy = 2
    for attempt in 0... {
      let name =
        attempt < 12
        ? Self.wish(place, isQuay: isQuay && attempt < 4, &dice)
        : "\(Self.wish(place, isQuay: false, &dice)) \(copy)"
      if attempt >= 12 { copy += 1 }
      if known.insert("\(quarter) \(name)").inserted { return name }
    }
    return ""
  }

  private static func wish(_ place: String, isQuay: Bool, _ dice: inout SplitMix64) -> String {
    if isQuay {
      return dice.pick([
        "Uferstr.", "Am Ufer", "Kaiserufer", "An der Lände", "Leinpfad", "Fischerkai",
      ])
    }
    switch dice.share() {
    case ..<0.55: return dice.pick(words) + dice.pick(endings)
    case ..<0.75: return dice.pick(people) + dice.pick(["-Str.", "-Weg", "-Platz", "-Allee"])
    case ..<0.90: return dice.pick(positions) + " " + dice.pick(spots)
    case ..<0.95:
      return dice.pick(["Alte ", "Neue ", "Obere ", "Lange ", "Kurze "]) + dice.pick(lanes)
    default:
      let plain = place.split(separator: "/").first.map(String.init) ?? place
      return plain.contains(" ") ? "\(plain)er Landstr." : "\(plain)er Str."
    }
  }
}

extension StreetNames {
  private static let words = [
    "Ahorn", "Akazien", "Amsel", "Apfel", "Bahnhof", "Bäcker", "Berg", "Birken", "Blücher",
    "Brunnen",
    "Buchen", "Bürger", "Distel", "Dohlen", "Drossel", "Efeu", "Eichen", "Erlen", "Eschen",
    "Falken",
    "Färber", "Feld", "Finken", "Fischer", "Flieder", "Föhren", "Garten", "Gerber", "Ginster",
    "Glocken", "Goethe", "Grün", "Gärtner", "Hafen", "Hasel", "Heide", "Herder", "Hirten",
    "Holunder",
    "Hütten", "Jäger", "Kant", "Kastanien", "Kirch", "Kirschen", "Kloster", "König", "Kräuter",
    "Krähen", "Kupfer", "Küster", "Lärchen", "Leibniz", "Lerchen", "Lessing", "Linden", "Löwen",
    "Markt", "Mozart", "Mühlen", "Müller", "Nachtigallen", "Nelken", "Nord", "Nuß", "Ost", "Pappel",
    "Post", "Rosen", "Roß", "Rüster", "Sand", "Schiller", "Schlehen", "Schloß", "Schmiede", "Schul",
    "Schützen", "Schwalben", "Seiler", "Sonnen", "Sperlings", "Spieß", "Süd", "Tannen", "Töpfer",
    "Tulpen", "Turm", "Ulmen", "Veilchen", "Wald", "Wasser", "Weber", "Weiden", "Weiß", "West",
    "Wiesen", "Wilhelm", "Ziegel", "Zünder", "Öl", "Äcker", "Übungs",
  ]
  private static let endings = [
    "str.", "str.", "str.", "str.", "weg", "weg", "gasse", "allee", "ring",
  ]
  private static let people = [
    "Clara-Schumann", "Rosa-Luxemburg", "Käthe-Kollwitz", "Robert-Koch", "Sophie-Scholl",
    "Albert-Schweitzer", "Annette-von-Droste-Hülshoff", "Heinrich-Heine", "Friedrich-Hölderlin",
    "Gebrüder-Grimm", "Wilhelm-Röntgen", "Marie-Curie", "Otto-Lilienthal", "Theodor-Fontane",
    "Adalbert-Stifter", "Georg-Büchner", "Lise-Meitner", "Carl-Benz", "Emmy-Noether", "Max-Planck",
    "Elisabeth-Selbert", "Eduard-Mörike", "Johann-Sebastian-Bach", "Kurt-Tucholsky",
  ]
  private static let positions = ["Am", "Zum", "Im", "Hinterm", "Beim"]
  private static let spots = [
    "Brunnen", "Bühl", "Rosengarten", "Wäldchen", "Mühlgraben", "Weißen Stein", "Kirschgarten",
    "Grünen Winkel", "Alten Bahnhof", "Weiher", "Schloßpark", "Hang", "Löwentor", "Kühlen Grund",
    "Ährenfeld", "Ölberg", "Süßen Born", "Römerlager", "Fährhaus", "Spielplatz",
  ]
  private static let lanes = ["Gasse", "Straße", "Allee", "Bleiche", "Wallstraße", "Mühlenstraße"]
}
