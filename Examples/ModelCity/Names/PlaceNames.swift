import Geometry

/// Invented names of quarters, districts and neighbourhoods, each used once.
struct PlaceNames {
  /// The name of each quarter (Stadtteil).
  let quarters: [String]
  /// The name of each district (Stadtbezirk): the innermost is the Innenstadt, the others are called
  /// after one of their quarters, as is the custom.
  let districts: [String]
  /// The name of each neighbourhood (Stadtviertel).
  let neighbourhoods: [String]

  init(hierarchy: Hierarchy, settings: Settings) {
    var dice = settings.stream(.names)
    let quarters = Self.quarters(hierarchy, &dice)
    self.quarters = quarters
    var districts = [String](repeating: "", count: hierarchy.districtCount)
    var sizes = [Int](repeating: 0, count: hierarchy.quarterCount)
    for quarter in hierarchy.quarterOfBlock { sizes[Int(quarter)] += 1 }
    for district in districts.indices {
      let own = sizes.indices.filter { Int(hierarchy.districtOfQuarter[$0]) == district }
      let plain = own.filter { !quarters[$0].contains("/") }
      let largest = (plain.isEmpty ? own : plain).max { (sizes[$0], -$0) < (sizes[$1], -$1) }
      districts[district] = district == 0 ? "Innenstadt" : largest.map { quarters[$0] } ?? ""
    }
    self.districts = districts
    neighbourhoods = Self.neighbourhoods(hierarchy, quarters, &dice)
  }

  private static func quarters(_ hierarchy: Hierarchy, _ dice: inout SplitMix64) -> [String] {
    let inner = hierarchy.districtOfQuarter.count { $0 == 0 }
    var names: [String] = []
    var known: Set<String> = ["Innenstadt"]
    let central = Self.central.prefix(inner)
    var given = dice.shuffled(Self.given)
    while names.count < hierarchy.quarterCount {
      let name =
        names.count < central.count
        ? Self.central[names.count]
        : dice.share() < 0.35 ? given.popLast() ?? made(&dice) : made(&dice)
      if known.insert(name).inserted { names.append(name) }
    }
    return names
  }

  private static func made(_ dice: inout SplitMix64) -> String {
    let name = dice.pick(stems) + dice.pick(endings)
    switch dice.share() {
    case ..<0.10: return dice.pick(["Groß ", "Klein ", "Alt ", "Neu "]) + name
    case ..<0.20: return dice.pick(["Ober", "Unter", "Nieder", "Mittel"]) + name.lowercased()
    case ..<0.29: return name + "/" + dice.pick(stems) + dice.pick(endings)
    case ..<0.33: return name + "/" + dice.pick(["Nord", "Süd", "Ost", "West"])
    default: return name
    }
  }

  private static func neighbourhoods(
    _ hierarchy: Hierarchy, _ quarters: [String], _ dice: inout SplitMix64
  ) -> [String] {
    let members = hierarchy.members(hierarchy.neighbourhoodOfBlock)
    let quarterMembers = hierarchy.members(hierarchy.quarterOfBlock)
    var known: Set<String> = []
    return members.map { blocks in
      let quarter = Int(hierarchy.quarterOfBlock[Int(blocks[0])])
      let whole = quarterMembers[quarter]
      let from = middle(whole, hierarchy)
      let here = middle(blocks, hierarchy)
      let name = quarters[quarter]
      var wishes: [String] = []
      if dice.share() < 0.35 {
        wishes.append(dice.pick(landmarks) + dice.pick(landmarkEndings))
        wishes.append(dice.pick(estates) + dice.pick(stems) + dice.pick(endings))
      }
      if blocks.count == whole.count { wishes.append(name) }
      if !name.contains("/") { wishes.append(name + "-" + direction(from, here)) }
      wishes.append(dice.pick(landmarks) + dice.pick(landmarkEndings))
      wishes.append(name + ", " + dice.pick(landmarks) + dice.pick(landmarkEndings))
      var copy = 2
      while true {
        if let free = wishes.first(where: { !known.contains($0) }) {
          known.insert(free)
          return free
        }
        wishes = ["\(name), Viertel \(copy)"]
        copy += 1
      }
    }
  }

  private static func middle(_ blocks: [Int32], _ hierarchy: Hierarchy) -> Point {
    let sum = blocks.reduce(Point(x: 0, y: 0)) { sum, block in
      let middle = hierarchy.middles[Int(block)]
      return Point(x: sum.x + middle.x, y: sum.y + middle.y)
    }
    return Point(x: sum.x / Double(blocks.count), y: sum.y / Double(blocks.count))
  }

  private static func direction(_ from: Point, _ here: Point) -> String {
    let (dx, dy) = (here.x - from.x, here.y - from.y)
    if dx * dx + dy * dy < 150 * 150 { return "Mitte" }
    return abs(dy) > abs(dx) ? (dy > 0 ? "Nord" : "Süd") : (dx > 0 ? "Ost" : "West")
  }
}

extension PlaceNames {
  private static let central = [
    "Altstadt/Süd", "Altstadt/Nord", "Neustadt/Ost", "Köhlerstraße/Süd", "Sankt Jörgen",
    "Äußere Vorstadt", "Münsterviertel", "Schloßgärten", "Neustadt/West", "Gerbergraben",
    "Ölmühle", "Zeughaus/Wall",
  ]
  private static let given = [
    "Großmühlen", "Bühl/Altenfeld", "Sankt Annen", "Weißenhaus", "Königsförde", "Mönchsgärten",
    "Übersee", "Fünfhäuser", "Grüngürtel/Höhe", "Rüsterbusch", "Süderende", "Kreuzäcker",
    "Hölzchen", "Lüttenmoor", "Sägewerk/Hüttenhof", "Am Weiher", "Roßweide", "Jägerlust",
    "Käthe-Kollwitz-Siedlung", "Ährenfeld", "Öhringsbusch", "Brüdermühle", "Zum Löwen",
    "Heißer Stein", "Wüstenhof", "Spießberg", "Flößerhafen", "Kühler Grund",
  ]
  private static let stems = [
    "Mühl", "Köhler", "Linden", "Brück", "Weiß", "Röden", "Bühl", "Eschen", "Buchen", "Fürsten",
    "König", "Bischofs", "Kalten", "Schön", "Grün", "Schwarzen", "Birken", "Holz", "Stein", "Sand",
    "Wiesen", "Rott", "Süß", "Möhr", "Düster", "Löwen", "Zündel", "Hüls", "Tränk", "Krähen",
    "Gänse",
    "Fuchs", "Wolfs", "Bären", "Dörn", "Rüsten", "Äckern", "Ölber", "Üchter", "Straß", "Küster",
    "Schäfer", "Hirten", "Ziegel", "Kupfer", "Silber", "Hohen", "Tiefen", "Lerchen", "Drossel",
    "Habichts", "Geißen", "Föhren", "Tannen", "Kiefern", "Kirsch", "Schlehen", "Hasel", "Weiden",
    "Erlen", "Rüben", "Hafer", "Roggen", "Gersten", "Bäcker", "Müller", "Wagner", "Gießer",
  ]
  private static let endings = [
    "heim", "hausen", "dorf", "feld", "berg", "bach", "rath", "kirchen", "brück", "mühlen", "hof",
    "tal", "au", "stedt", "wald", "furt", "hoven", "moor", "heide", "born", "höhe", "grün",
    "büttel",
    "häuser", "rode", "winkel", "weiler", "stück",
  ]
  private static let landmarks = [
    "Linden", "Rosen", "Kirch", "Markt", "Bahnhofs", "Schloß", "Mühlen", "Garten", "Hafen",
    "Kloster",
    "Brunnen", "Wasserturm", "Zechen", "Gießerei", "Färber", "Flieder", "Ahorn", "Sonnen",
    "Lerchen",
    "Wiesen", "Weber", "Töpfer", "Bürger", "Südpark", "Nordring", "Kastanien", "Hügel", "Schützen",
  ]
  private static let landmarkEndings = [
    "viertel", "siedlung", "hof", "höfe", "kolonie", "gärten", "höhe", "platz", "park", "quartier",
  ]
  private static let estates = ["Siedlung ", "Gartenstadt ", "Kolonie ", "Wohnpark "]
}
