/// The project file of the model city, with a word on every key.
struct ProjectFile {
  let town: ModelTown

  var text: String {
    """
    # \(town.settings.name): eine erfundene Stadt zum Ausprobieren (an invented city to try things on).
    # Woher die Dateien kommen, steht in SOURCE.md (where the files come from).
    format = 1
    title = "Lebenswerte Viertel \(town.settings.name)"
    language = "de"

    [blocks]
    file = "bloecke.shp"
    id = "BLOCK"                        # text; leading zeros stay
    population = { column = "EW" }
    population_note = "Hauptwohnung, 31.12.2023 (erfunden)"
    control_total = \(town.inhabitants.total)
    same_id = "error"
    tolerance = 0.5                     # metres
    minimum_border = 2.0                # metres

    [[tables]]
    file = "indikatoren.csv"
    key = "BLOCK"

    [[tables]]
    file = "wahlbeteiligung.csv"
    key = "BLOCK"

    [[identity]]
    name = "Stadtteil"
    column = "STADTTEIL"
    split = "avoid"
    weight = 1.0

    [[identity]]
    name = "Stadtviertel"
    file = "stadtviertel.shp"
    column = "NAME"
    split = "avoid"
    weight = 0.5

    [district]
    column = "BEZIRK"
    span = "forbid"

    \(links)
    [deprivation]
    indicators = [
      { numerator = "ARBEITSLOSE_2023", denominator = "EW_15_64_2023", higher = "worse", weight = 1.0 },
      { numerator = "KINDER_TRANSFER_2023", denominator = "EW_U15_2023", higher = "worse", weight = 1.0 },
      { numerator = "GRUNDSICHERUNG_ALTER_2023", denominator = "EW_AB65_2023", higher = "worse", weight = 1.0 },
    ]
    minimum_population = 300
    minimum_denominator = 100
    minimum_weight = 0.667
    standardise = "blocks"
    deprived = { index_above = 1.0 }

    [areas]
    count = \(town.settings.areaCount)
    population = [20000, 30000]
    population_rule = "require"
    deprived_share = [0.15, 0.75]

    [status_quo]
    file = "sozialraumgebiete.csv"

    [streets]
    register = "strassenverzeichnis.csv"
    segments = "strassenabschnitte.shp"

    [propose]
    options = 5
    seed = 2026
    time_limit = 10                     # seconds

    """
  }

  private var links: String {
    town.bridges.map { bridge in
      """
      [[links]]
      blocks = ["\(town.keys.blocks[Int(bridge.west)])", "\(town.keys.blocks[Int(bridge.east)])"]
      reason = "\(bridge.name)"

      """
    }.joined(separator: "\n")
  }
}
