import Geometry

/// The whole city, thought out from its settings before anything is written.
struct ModelTown {
  let settings: Settings
  let river: River
  let radius: Double
  let mesh: Mesh
  let hierarchy: Hierarchy
  let inhabitants: Inhabitants
  let hardship: Hardship
  let indicators: SocialCounts
  let names: PlaceNames
  let keys: Keys
  let streets: StreetNetwork
  let neighbourhoodLayer: [Int]
  let bridges: [Bridge]
  let statusQuo: StatusQuo
  let faults: Faults

  init(settings: Settings) {
    self.settings = settings
    let sites = Sites(settings: settings)
    river = sites.river
    radius = sites.cityRadius
    mesh = Mesh(sites: sites, seed: settings.seed)
    hierarchy = Hierarchy(mesh: mesh, settings: settings)
    inhabitants = Inhabitants(hierarchy: hierarchy, settings: settings)
    hardship = Hardship(hierarchy: hierarchy, radius: radius, settings: settings)
    indicators = SocialCounts(inhabitants: inhabitants, hardship: hardship, settings: settings)
    names = PlaceNames(hierarchy: hierarchy, settings: settings)
    keys = Keys(hierarchy: hierarchy)
    streets = StreetNetwork(
      mesh: mesh, hierarchy: hierarchy, inhabitants: inhabitants, names: names, settings: settings)
    neighbourhoodLayer = Self.neighbourhoodLayer(hierarchy, inhabitants, settings)
    bridges = Bridge.all(mesh: mesh, hierarchy: hierarchy, river: river, radius: radius)
    statusQuo = StatusQuo(
      hierarchy: hierarchy, people: inhabitants.population, hardship: hardship, names: names,
      listed: neighbourhoodLayer, settings: settings)
    faults = Faults(
      mesh: mesh, hierarchy: hierarchy, river: river, radius: radius, settings: settings)
  }

  /// The neighbourhoods that have a polygon: not those without homes, and not some that nobody drew.
  private static func neighbourhoodLayer(
    _ hierarchy: Hierarchy, _ inhabitants: Inhabitants, _ settings: Settings
  ) -> [Int] {
    var dice = settings.stream(.names)
    return hierarchy.members(hierarchy.neighbourhoodOfBlock).enumerated().compactMap {
      unit, blocks in
      let isDrawn = dice.share() > 0.09
      return isDrawn && blocks.contains { inhabitants.use[Int($0)] == .homes } ? unit : nil
    }
  }
}

/// Keys as offices give them: two digits each for district, quarter and block, or more where needed.
struct Keys {
  let blocks: [String]
  let quarters: [String]
  let districts: [String]

  init(hierarchy: Hierarchy) {
    let districtWidth = max(2, String(hierarchy.districtCount).count)
    districts = (1...hierarchy.districtCount).map { Self.padded($0, districtWidth) }
    var inDistrict = [Int](repeating: 0, count: hierarchy.districtCount)
    let quarterNumbers = hierarchy.districtOfQuarter.map { district in
      inDistrict[Int(district)] += 1
      return inDistrict[Int(district)]
    }
    let quarterWidth = max(2, String(inDistrict.max() ?? 0).count)
    var quarters: [String] = []
    for (quarter, district) in hierarchy.districtOfQuarter.enumerated() {
      quarters.append(
        districts[Int(district)] + Self.padded(quarterNumbers[quarter], quarterWidth))
    }
    self.quarters = quarters
    var inQuarter = [Int](repeating: 0, count: hierarchy.quarterCount)
    let blockNumbers = hierarchy.quarterOfBlock.map { quarter in
      inQuarter[Int(quarter)] += 1
      return inQuarter[Int(quarter)]
    }
    let blockWidth = max(2, String(inQuarter.max() ?? 0).count)
    blocks = hierarchy.quarterOfBlock.enumerated().map { block, quarter in
      quarters[Int(quarter)] + Self.padded(blockNumbers[block], blockWidth)
    }
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
