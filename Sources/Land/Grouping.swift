/// Named units to which blocks belong: an identity layer's neighbourhoods, or the districts.
public struct Grouping: Hashable, Sendable {
  /// The layer's name: `Stadtteil`, `Stadtviertel`, `Bezirk`.
  public let name: String
  /// Names of the units, strictly ascending by Unicode scalars.
  public let units: [String]
  /// The unit of each block as an index into `units`, -1 for none.
  public let unitOfBlock: [Int32]

  /// A grouping from the name of each block's unit; nil is none.
  public init(name: String, unitNames: [String?]) {
    self.name = name
    let names = Set(unitNames.compactMap { $0 }).sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    units = names
    var position: [String: Int32] = [:]
    for (index, unit) in names.enumerated() { position[unit] = Int32(index) }
    unitOfBlock = unitNames.map { $0.flatMap { position[$0] } ?? -1 }
  }

  /// The name of a block's unit, or nil.
  public func unitName(of block: Int) -> String? {
    unitOfBlock[block] < 0 ? nil : units[Int(unitOfBlock[block])]
  }
}
