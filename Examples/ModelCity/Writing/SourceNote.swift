import Geometry

/// The page that says where the files come from and which faults they have on purpose.
struct SourceNote {
  let town: ModelTown
  let folder: CityFolder

  func text() throws -> String {
    let settings = town.settings
    let name = settings.name == "Modellstadt" ? "" : " --name \"\(settings.name)\""
    return """
      # \(settings.name)

      Nobody lives here: every name, number and line is made by our own generator, nothing is copied from
      a real place. The same command gives the same bytes.

      | | |
      |---|---|
      | origin | `swift run ModelCity --blocks \(settings.blocks) --seed \(settings.seed)\(name) --output FOLDER` |
      | licence | CC0 1.0 (public domain) |
      | coordinate system | ETRS89 / UTM zone 32N (EPSG:25832), metres |
      | blocks | \(settings.blocks), two sides of a river, \(town.bridges.count) bridges (`[[links]]` in the project file) |
      | inhabitants | \(town.inhabitants.total) |
      | levels | \(town.names.districts.count) Bezirke, \(town.names.quarters.count) Stadtteile, \(town.names.neighbourhoods.count) Stadtviertel (\(town.neighbourhoodLayer.count) of them drawn) |

      ## Files

      | file | what |
      |---|---|
      | `bloecke.*` | blocks with Stadtteil, Bezirk, use and inhabitants; CP1252 without `.cpg` |
      | `stadtviertel.*` | named neighbourhoods, drawn with fewer points than the blocks, some missing; UTF-8 |
      | `fluss.*` | the river's middle line |
      | `strassenabschnitte.*` | \(town.streets.segments.count) street segments with house numbers left and right; CP1252 without `.cpg` |
      | `strassenverzeichnis.csv` | street register, \(town.streets.names.count) streets; UTF-8, comma |
      | `indikatoren.csv` | numerators and denominators 2019-2023; CP1252, semicolon, some cells empty |
      | `wahlbeteiligung.csv` | turnout with a decimal comma; UTF-8, semicolon, rows in no order |
      | `sozialraumgebiete.csv` | the areas in force, as a list of names |
      | `\(settings.stem).toml` | the project file |

      ## Faults on purpose

      Real files have them. Everything else fits vertex for vertex.

      | what | blocks | near (east, north) | surface |
      |---|---|---|---|
      \(faults)

      ## Checksums (SHA-256)

      ```
      \(try folder.files.map { "\(try folder.checksum($0))  \($0)" }.joined(separator: "\n"))
      ```

      """
  }

  private var faults: String {
    let drawn = (town.faults.slivers + town.faults.overlaps).map { fault in
      let what =
        fault.squareMetres > 100 ? "overlap" : fault.isOverlap ? "overlap of centimetres" : "crack"
      return row(
        what, [fault.block, fault.other], "\(Int(fault.place.x)), \(Int(fault.place.y))",
        "\(CityFolder.decimal(fault.squareMetres, ".")) m²")
    }
    let island = town.faults.island
    let surface = abs(Outlines.doubleSurface(island.ring)) / 2
    let place = island.ring.points[0]
    let last = row(
      "second part: an island in the river", [island.block], "\(Int(place.x)), \(Int(place.y))",
      "\(CityFolder.decimal(surface, ".")) m²")
    return (drawn + [last]).joined(separator: "\n")
  }

  private func row(_ what: String, _ blocks: [Int32], _ place: String, _ surface: String) -> String
  {
    let keys = blocks.map { town.keys.blocks[Int($0)] }.joined(separator: ", ")
    return "| \(what) | \(keys) | \(place) | \(surface) |"
  }
}
