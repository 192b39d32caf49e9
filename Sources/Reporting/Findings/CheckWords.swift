import Land

/// What checks are called, for people. A check without a title of its own is called by its name.
enum CheckWords {
  /// The title of a check.
  static func title(_ check: String) -> Phrase {
    shapes[check] ?? graph[check] ?? between[check] ?? tables[check] ?? reading[check]
      ?? Phrase(verbatim: check.split(separator: "_").joined(separator: " "))
  }

  private static let shapes: [String: Phrase] = [
    "invalid_ring": Phrase(english: "Invalid rings", german: "Ungültige Ringe"),
    "repeated_point": Phrase(english: "Points drawn twice", german: "Doppelt gezeichnete Punkte"),
    "spike": Phrase(english: "Spikes", german: "Spitzen"),
    "duplicate_shape": Phrase(english: "Duplicate shapes", german: "Doppelte Formen"),
    "overlap": Phrase(english: "Overlaps", german: "Überlappungen"),
    "gap": Phrase(english: "Gaps", german: "Lücken"),
    "sliver": Phrase(english: "Slivers", german: "Splitter"),
    "slender_block": Phrase(english: "Slender blocks", german: "Schmale Blöcke"),
    "multi_part_block": Phrase(
      english: "Blocks of several parts", german: "Blöcke aus mehreren Teilen"),
  ]

  private static let graph: [String: Phrase] = [
    "island": Phrase(english: "Blocks without neighbours", german: "Blöcke ohne Nachbarn"),
    "pieces": Phrase(english: "Disconnected pieces", german: "Getrennte Teile der Stadt"),
    "bottleneck": Phrase(
      english: "Bottlenecks: the only way", german: "Engstellen: der einzige Weg"),
    "area_bottleneck": Phrase(
      english: "Areas in force that hang by one block",
      german: "Geltende Gebiete, die an einem Block hängen"),
    "area_pieces": Phrase(
      english: "Areas in force in several pieces", german: "Geltende Gebiete in mehreren Teilen"),
    "weak_contact": Phrase(
      english: "Bottlenecks: contacts under 25 m", german: "Engstellen: Kontakte unter 25 m"),
    "area_weak_contact": Phrase(
      english: "Areas in force held by a contact under 25 m",
      german: "Geltende Gebiete, die an einem Kontakt unter 25 m hängen"),
    "corner_contact": Phrase(english: "Corner contacts", german: "Kontakte nur in Ecken"),
    "identity_pieces": Phrase(
      english: "Named units in several pieces", german: "Benannte Einheiten in mehreren Teilen"),
    "identity_cut": Phrase(
      english: "Layers that do not follow the blocks",
      german: "Ebenen, die den Blöcken nicht folgen"),
    "identity_cover": Phrase(
      english: "Blocks covered by less than half", german: "Blöcke, zu weniger als halb bedeckt"),
    "identity_name": Phrase(english: "Units without a name", german: "Einheiten ohne Namen"),
    "weigh_by": Phrase(
      english: "Units weighed by people", german: "Nach Menschen gewichtete Einheiten"),
    "weigh_by_surface": Phrase(
      english: "Blocks weighed by surface", german: "Nach Fläche gewichtete Blöcke"),
    "weigh_by_outside": Phrase(
      english: "People in no block or unit", german: "Menschen in keinem Block oder keiner Einheit"),
    "weigh_by_differs": Phrase(
      english: "Inhabitants that differ", german: "Abweichende Einwohner"),
    "weigh_by_changed": Phrase(
      english: "Units other than by surface", german: "Andere Einheiten als nach Fläche"),
    "unit_missing": Phrase(english: "Blocks without a unit", german: "Blöcke ohne Einheit"),
  ]

  /// Land between blocks, and what joins or parts them.
  private static let between: [String: Phrase] = [
    "link_needless": Phrase(english: "Needless links", german: "Unnötige Verbindungen"),
    "link": Phrase(english: "Links", german: "Verbindungen"),
    "bridges": Phrase(
      english: "Neighbours across gaps, in all", german: "Nachbarn über Lücken, insgesamt"),
    "bridge": Phrase(english: "Neighbours across gaps", german: "Nachbarn über Lücken"),
    "barrier": Phrase(english: "Barriers", german: "Barrieren"),
    "along_barrier": Phrase(
      english: "Borders along a barrier", german: "Grenzen an einer Barriere"),
    "fill": Phrase(english: "Filling", german: "Auffüllen"),
    "fill_land": Phrase(
      english: "Land of the units, for filling", german: "Land der Einheiten, zum Auffüllen"),
    "filled": Phrase(
      english: "Land given to blocks, in all", german: "Blöcken zugeschlagenes Land, insgesamt"),
    "filled_block": Phrase(
      english: "Land given to blocks", german: "Blöcken zugeschlagenes Land"),
    "unowned": Phrase(english: "Land that stays unowned", german: "Land, das ohne Block bleibt"),
  ]

  private static let tables: [String: Phrase] = [
    "empty_block": Phrase(english: "Blocks without people", german: "Blöcke ohne Menschen"),
    "crowded_block": Phrase(
      english: "People on hardly any ground", german: "Menschen auf kaum einer Fläche"),
    "people_without_block": Phrase(english: "People without block", german: "Menschen ohne Block"),
    "row_without_block": Phrase(english: "Rows without block", german: "Zeilen ohne Block"),
    "rows_without_block": Phrase(
      english: "Rows without block, in all", german: "Zeilen ohne Block, insgesamt"),
    "block_without_row": Phrase(english: "Blocks without row", german: "Blöcke ohne Zeile"),
    "key_variant": Phrase(
      english: "Keys written in two ways", german: "Schlüssel in zwei Schreibweisen"),
    "join": Phrase(english: "Joined tables", german: "Verbundene Tabellen"),
    "same_id": Phrase(
      english: "Records merged into one block", german: "Zu einem Block vereinigte Datensätze"),
    "control_total": Phrase(english: "Control total", german: "Kontrollsumme"),
    "population": Phrase(english: "Inhabitants", german: "Einwohner"),
    "table": Phrase(english: "Tables", german: "Tabellen"),
  ]

  private static let reading: [String: Phrase] = [
    "assumed": Phrase(english: "Assumptions", german: "Annahmen"),
    "encoding": Phrase(english: "Text encoding", german: "Zeichensatz"),
    "crs": Phrase(english: "Coordinate systems", german: "Koordinatensysteme"),
    "deleted_row": Phrase(english: "Deleted rows", german: "Gelöschte Zeilen"),
    "separator": Phrase(english: "Separators of tables", german: "Trennzeichen von Tabellen"),
    "decimal": Phrase(english: "Decimal signs", german: "Dezimalzeichen"),
    "blank_rows": Phrase(english: "Blank rows", german: "Leere Zeilen"),
    "not_scored": Phrase(english: "Blocks without index", german: "Blöcke ohne Index"),
    "weights_rescaled": Phrase(english: "Weights rescaled", german: "Umgerechnete Gewichte"),
    "unit_without_blocks": Phrase(
      english: "Units without blocks", german: "Einheiten ohne Blöcke"),
    "no_index": Phrase(english: "Deprivation index", german: "Benachteiligungsindex"),
    "index_no_spread": Phrase(
      english: "Indicators without spread", german: "Indikatoren ohne Streuung"),
    "index_too_few": Phrase(
      english: "Indicators of too few blocks",
      german: "Indikatoren mit zu wenigen Blöcken"),
    "area_name_differs": Phrase(
      english: "Areas with several names", german: "Gebiete mit mehreren Namen"),
    "blocks_left_out": Phrase(english: "Blocks left out", german: "Ausgelassene Blöcke"),
    "null_shape": Phrase(english: "Records without shape", german: "Datensätze ohne Form"),
    "shapefile": Phrase(english: "Shapefiles", german: "Shapefiles"),
    "id_column": Phrase(english: "Key column", german: "Schlüsselspalte"),
    "column_name": Phrase(english: "Names of columns", german: "Namen von Spalten"),
    "column_kind": Phrase(english: "Kinds of columns", german: "Arten von Spalten"),
    "column_left_out": Phrase(english: "Columns left out", german: "Ausgelassene Spalten"),
    "geometry_columns": Phrase(english: "Columns of shapes", german: "Spalten mit Formen"),
    "cell": Phrase(english: "Cells", german: "Zellen"),
    "cut_text": Phrase(english: "Texts cut off", german: "Abgeschnittene Texte"),
    "overflow": Phrase(english: "Numbers that did not fit", german: "Zahlen ohne Platz"),
    "unreadable_text": Phrase(english: "Unreadable texts", german: "Unlesbare Texte"),
    "geojson": Phrase(english: "GeoJSON", german: "GeoJSON"),
    "geopackage": Phrase(english: "GeoPackages", german: "GeoPackages"),
    "heights": Phrase(english: "Heights and measures", german: "Höhen und Messwerte"),
    "invalid_line": Phrase(english: "Invalid lines", german: "Ungültige Linien"),
    "ring_direction": Phrase(english: "Directions of rings", german: "Drehsinn von Ringen"),
    "record_number": Phrase(english: "Numbers of records", german: "Nummern von Datensätzen"),
    "unused_bytes": Phrase(english: "Unused bytes", german: "Ungenutzte Bytes"),
    "wrong_box": Phrase(
      english: "Boxes that do not fit the shapes", german: "Rahmen, die nicht zu den Formen passen"),
    "wrong_length": Phrase(english: "Wrong lengths", german: "Falsche Längen"),
  ]
}
