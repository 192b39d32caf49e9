import Foundation
import Geometry
import Land
import TestSupport

/// An invented city of 7 by 7 squares of 100 m whose table counts people: jobless of those of working age,
/// poor children of all children. Some counts are small, some blocks hold few people.
struct SocialCity {
  static let side = 7
  static let names = ["ALO", "KIND"]
  let folder: TemporaryFolder
  /// Inhabitants of each block.
  let population: [Int]
  /// For each indicator, people counted in each block.
  let counted: [[Int]]
  /// For each indicator, people they were counted among.
  let among: [[Int]]

  var project: String { folder("stadt.toml") }

  /// The key of a block.
  static func id(_ block: Int) -> String { String(format: "%03d", block + 1) }

  /// A city of chance. Every seventh count is small, and every tenth block has few inhabitants.
  init(seed: UInt64, protection: String = "") throws {
    var random = SeededGenerator(seed: seed)
    let count = SocialCity.side * SocialCity.side
    population = (0..<count).map { _ in
      Int.random(in: 0..<10, using: &random) == 0
        ? Int.random(in: 1...290, using: &random) : Int.random(in: 420...900, using: &random)
    }
    var among: [[Int]] = []
    var counted: [[Int]] = []
    for share in [0.6, 0.28] {
      let people = population.map { Int(Double($0) * share) }
      among.append(people)
      counted.append(
        people.enumerated().map { block, all in
          let small = Int.random(in: 0..<7, using: &random) == 0
          let slope = 0.04 + 0.05 * Double(block % SocialCity.side)
          let usual = Int(Double(all) * slope * Double.random(in: 0.7...1.3, using: &random))
          return min(all, small ? Int.random(in: 0...2, using: &random) : max(3, usual))
        })
    }
    self.among = among
    self.counted = counted
    folder = try TemporaryFolder()
    try write(protection)
  }

  /// A city in which five counts of jobless are small, as given, and everything else is always the same.
  init(five: [Int]) throws {
    let count = SocialCity.side * SocialCity.side
    let people = (0..<count).map { 600 + ($0 * 37) % 200 }
    population = people
    among = [0.6, 0.28].map { share in people.map { Int(Double($0) * share) } }
    let places = [9, 16, 17, 30, 38]
    counted = among.enumerated().map { indicator, people in
      people.indices.map { block in
        if indicator == 0, let small = places.firstIndex(of: block) { return five[small] }
        return 12 + (block % 7) * 11 + block % 5
      }
    }
    folder = try TemporaryFolder()
    try write("")
  }

  /// Whether a count must not be published.
  func isProtected(_ indicator: Int, _ block: Int) -> Bool {
    let (counted, among) = (counted[indicator][block], among[indicator][block])
    return (1...2).contains(counted) || (1...2).contains(among - counted)
      || population[block] < 300 || among < 100
  }

  private func write(_ protection: String) throws {
    typealias Column = ShapefileWriter.Column
    let rows = population.indices.map { block in
      let (x, y) = (block % SocialCity.side, block / SocialCity.side)
      let corners = [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
        Point(x: 400_000 + Double(x + $0.0) * 100, y: 5_600_000 + Double(y + $0.1) * 100)
      }
      let square = Polygon(exterior: Ring(points: corners), holes: [])
      return (
        shape: ShapefileWriter.Shape.polygon(MultiPolygon(polygons: [square])),
        cells: [SocialCity.id(block), "Teil \(x / 2)-\(y / 2)"]
      )
    }
    try ShapefileWriter.write(
      path: folder("bloecke"),
      columns: [Column(name: "ID", kind: .text(3)), Column(name: "STT", kind: .text(12))],
      rows: rows, projectionText: TinyCity.projection, encoding: .utf8)
    let lines = population.indices.map { block in
      [
        SocialCity.id(block), String(population[block]), String(counted[0][block]),
        String(among[0][block]), String(counted[1][block]), String(among[1][block]),
      ].joined(separator: ";")
    }
    try folder.write(
      (["ID;EW;ALO;ERW;KIND;U15"] + lines).joined(separator: "\n") + "\n", to: "werte.csv")
    try folder.write(
      "NR;NAME;EBENE;EINHEIT\n1;Süd;Stadtteil;Teil 0-0\n1;Süd;Stadtteil;Teil 1-0\n"
        + "1;Süd;Stadtteil;Teil 0-1\n2;Nord;Stadtteil;Teil 2-2\n2;Nord;Stadtteil;Teil 2-1\n"
        + "2;Nord;Stadtteil;Teil 3-1\n",
      to: "gebiete.csv")
    try folder.write(projectText + protection, to: "stadt.toml")
  }

  private var projectText: String {
    """
    format = 1
    title = "Zahlenstadt"
    language = "de"
    [blocks]
    file = "bloecke.shp"
    id = "ID"
    population = { table = "werte.csv", column = "EW" }
    [[tables]]
    file = "werte.csv"
    key = "ID"
    [[identity]]
    name = "Stadtteil"
    column = "STT"
    split = "avoid"
    [deprivation]
    indicators = [
      { name = "ALO", numerator = "ALO", denominator = "ERW", higher = "worse" },
      { name = "KIND", numerator = "KIND", denominator = "U15", higher = "worse" },
    ]
    minimum_weight = 0.4
    deprived = { share_of_population = 0.2 }
    [areas]
    count = 2
    population = [3000, 8000]
    deprived_share = [0.0, 1.0]
    [status_quo]
    file = "gebiete.csv"
    [propose]
    options = 5
    seed = 3
    time_limit = 0
    steps = 3000
    threads = 1

    """
  }
}
