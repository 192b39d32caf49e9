import Foundation

extension CityFolder {
  /// Numerators and denominators of all years, one row per block; semicolon, CP1252.
  mutating func writeIndicators(_ town: ModelTown) throws {
    let heads = Inhabitants.years.flatMap { year in
      SocialCounts.Count.allCases.map { "\($0.rawValue)_\(year)" }
    }
    var lines = [(["BLOCK", "STADTTEIL_NAME"] + heads).joined(separator: ";")]
    for block in town.keys.blocks.indices {
      let values = town.indicators.values[block].flatMap { year in
        year.map { $0.map(String.init) ?? "" }
      }
      let quarter = Int(town.hierarchy.quarterOfBlock[block])
      lines.append(
        ([town.keys.blocks[block], town.names.quarters[quarter]] + values).joined(separator: ";"))
    }
    try write(
      lines.joined(separator: "\r\n") + "\r\n", to: "indikatoren.csv", encoding: .windowsCP1252)
  }

  /// Voters and turnout with a decimal comma, in no order; semicolon, UTF-8.
  mutating func writeTurnout(_ town: ModelTown) throws {
    var dice = town.settings.stream(.tables)
    var lines = ["BLOCK;WAHLBERECHTIGTE;WAHLBETEILIGUNG_PROZENT"]
    for block in dice.shuffled(Array(town.keys.blocks.indices)) {
      let turnout = town.indicators.turnoutPercent[block].map {
        "\(Int(($0 * 10).rounded()) / 10),\(Int(($0 * 10).rounded()) % 10)"
      }
      lines.append(
        [
          town.keys.blocks[block], String(town.indicators.voters[block]), turnout ?? "",
        ].joined(separator: ";"))
    }
    try write(lines.joined(separator: "\n") + "\n", to: "wahlbeteiligung.csv")
  }

  /// The areas in force as a list of names.
  mutating func writeStatusQuo(_ town: ModelTown) throws {
    var lines = ["NR;NAME;KOORDINATION_SEIT;EBENE;EINHEIT"]
    for (number, area) in town.statusQuo.areas.enumerated() {
      for unit in area.units {
        lines.append(
          [
            String(number + 1), area.name, area.since,
            unit.isQuarter ? "STADTTEIL" : "STADTVIERTEL", unit.name,
          ].map(Self.quoted).joined(separator: ";"))
      }
    }
    try write(lines.joined(separator: "\n") + "\n", to: "sozialraumgebiete.csv")
  }

  /// The street register: one row per street and quarter with its odd and even numbers; comma, UTF-8.
  mutating func writeRegister(_ town: ModelTown) throws {
    var lines = [
      "Straßenschlüssel,Straßenname,Stadtteilschlüssel,Stadtteilname,Postleitzahl,"
        + "ungerade Hausnr. von,ungerade Hausnr. bis,gerade Hausnr. von,gerade Hausnr. bis"
    ]
    for row in Register(town: town).rows {
      let cells =
        [
          town.streets.keys[row.street], town.streets.names[row.street],
          town.keys.quarters[row.quarter], town.names.quarters[row.quarter],
          Self.postcode(row.quarter),
        ] + Self.range(row.odd) + Self.range(row.even)
      lines.append(cells.map(Self.quoted).joined(separator: ","))
    }
    try write(lines.joined(separator: "\n") + "\n", to: "strassenverzeichnis.csv")
  }

  /// A postcode from the 05 region, which no real place has.
  private static func postcode(_ quarter: Int) -> String {
    "05" + Keys.padded((quarter * 7 + 11) % 1000, 3)
  }

  private static func range(_ numbers: StreetNetwork.Numbers?) -> [String] {
    numbers.map { [Keys.padded($0.from, 4), Keys.padded($0.to, 4)] } ?? ["", ""]
  }

  private static func quoted(_ cell: String) -> String {
    cell.contains(where: { ",;\"".contains($0) })
      ? "\"\(cell.replacingOccurrences(of: "\"", with: "\"\""))\"" : cell
  }
}

/// The street register in rows.
struct Register {
  struct Row {
    let street: Int
    let quarter: Int
    var odd: StreetNetwork.Numbers?
    var even: StreetNetwork.Numbers?
  }

  /// By key of the street, then quarter.
  let rows: [Row]

  init(town: ModelTown) {
    var parts: [Row] = []
    for segment in town.streets.segments {
      for (numbers, block) in [
        (segment.left, segment.leftBlock), (segment.right, segment.rightBlock),
      ] {
        guard let numbers, block >= 0 else { continue }
        let isOdd = !numbers.from.isMultiple(of: 2)
        parts.append(
          Row(
            street: segment.street, quarter: Int(town.hierarchy.quarterOfBlock[Int(block)]),
            odd: isOdd ? numbers : nil, even: isOdd ? nil : numbers))
      }
    }
    let keys = town.streets.keys
    let order = parts.indices.sorted {
      (keys[parts[$0].street], parts[$0].quarter, $0)
        < (keys[parts[$1].street], parts[$1].quarter, $1)
    }
    var rows: [Row] = []
    for part in order.map({ parts[$0] }) {
      if let last = rows.last, last.street == part.street, last.quarter == part.quarter {
        rows[rows.count - 1].odd = Self.span(last.odd, part.odd)
        rows[rows.count - 1].even = Self.span(last.even, part.even)
      } else {
        rows.append(part)
      }
    }
    self.rows = rows
  }

  private static func span(_ one: StreetNetwork.Numbers?, _ other: StreetNetwork.Numbers?)
    -> StreetNetwork.Numbers?
  {
    guard let one else { return other }
    guard let other else { return one }
    return StreetNetwork.Numbers(from: min(one.from, other.from), to: max(one.to, other.to))
  }
}
