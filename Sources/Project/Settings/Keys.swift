/// What kind of value a key takes.
enum ValueKind {
  case text, whole, number, texts, section, sections, day
  /// Several kinds; the section that reads it checks them.
  case any

  /// Whether a value is of this kind.
  func accepts(_ node: TOMLNode) -> Bool {
    switch self {
    case .text: node.string != nil
    case .whole: node.wholeNumber != nil
    case .number: node.number != nil
    case .texts: node.items?.allSatisfy { $0.string != nil } ?? false
    case .section: node.entries != nil
    case .sections: node.items?.allSatisfy { $0.entries != nil } ?? false
    case .day: node.day.map { !$0.isEmpty } ?? false
    case .any: true
    }
  }
}

/// A key of the project file.
struct KnownKey {
  /// The full path, without the numbers of list entries: `identity.split`.
  let path: String
  /// What it takes.
  let kind: ValueKind
  /// Whether this version does anything with it.
  let isBuilt: Bool

  /// The last part of the path.
  var name: Substring { path.split(separator: ".").last ?? "" }
  /// The path without the last part.
  var section: String { path.split(separator: ".").dropLast().joined(separator: ".") }

  fileprivate init(_ path: String, _ kind: ValueKind) {
    (self.path, self.kind, isBuilt) = (path, kind, true)
  }

  fileprivate init(later path: String) {
    (self.path, kind, isBuilt) = (path, .any, false)
  }

  /// The key of a path, or nil.
  static func at(_ path: String) -> KnownKey? { all.first { $0.path == path } }

  /// Every key of the project file: the one list.
  static let all: [KnownKey] = [
    KnownKey("format", .whole), KnownKey("title", .text), KnownKey("language", .text),

    KnownKey("blocks", .section), KnownKey("blocks.file", .text), KnownKey("blocks.id", .text),
    KnownKey("blocks.population", .section), KnownKey("blocks.population.table", .text),
    KnownKey("blocks.population.column", .text), KnownKey("blocks.population_note", .text),
    KnownKey("blocks.control_total", .whole), KnownKey("blocks.same_id", .text),
    KnownKey("blocks.crs", .text), KnownKey("blocks.encoding", .text),
    KnownKey("blocks.layer", .text), KnownKey("blocks.geometry", .texts),
    KnownKey("blocks.tolerance", .number), KnownKey("blocks.minimum_border", .number),
    KnownKey("blocks.bridge_gaps", .number), KnownKey("blocks.fill", .text),

    KnownKey("tables", .sections), KnownKey("tables.file", .text), KnownKey("tables.key", .text),

    KnownKey("identity", .sections), KnownKey("identity.name", .text),
    KnownKey("identity.column", .text), KnownKey("identity.file", .text),
    KnownKey("identity.crs", .text), KnownKey("identity.encoding", .text),
    KnownKey("identity.layer", .text), KnownKey("identity.geometry", .texts),
    KnownKey("identity.split", .text), KnownKey("identity.weight", .number),
    KnownKey("identity.weigh_by", .section), KnownKey("identity.weigh_by.file", .text),
    KnownKey("identity.weigh_by.column", .text), KnownKey("identity.weigh_by.crs", .text),
    KnownKey("identity.weigh_by.encoding", .text), KnownKey("identity.weigh_by.layer", .text),
    KnownKey("identity.weigh_by.geometry", .texts),
    KnownKey("identity.weigh_by.may_differ", .number),

    KnownKey("district", .section), KnownKey("district.name", .text),
    KnownKey("district.column", .text), KnownKey("district.file", .text),
    KnownKey("district.crs", .text), KnownKey("district.encoding", .text),
    KnownKey("district.layer", .text), KnownKey("district.geometry", .texts),
    KnownKey("district.span", .text),

    KnownKey("barriers", .sections), KnownKey("barriers.file", .text),
    KnownKey("barriers.effect", .text), KnownKey("barriers.name", .text),
    KnownKey("barriers.tolerance", .number), KnownKey("barriers.crs", .text),
    KnownKey("barriers.encoding", .text),
    KnownKey("links", .sections), KnownKey("links.blocks", .texts),
    KnownKey("links.reason", .text),

    KnownKey("deprivation", .section), KnownKey("deprivation.column", .text),
    KnownKey("deprivation.indicators", .sections), KnownKey("deprivation.indicators.name", .text),
    KnownKey("deprivation.indicators.column", .text),
    KnownKey("deprivation.indicators.table", .text),
    KnownKey("deprivation.indicators.numerator", .text),
    KnownKey("deprivation.indicators.denominator", .text),
    KnownKey("deprivation.indicators.higher", .text),
    KnownKey("deprivation.indicators.weight", .number),
    KnownKey("deprivation.indicators.minimum_count", .whole),
    KnownKey("deprivation.indicators.noise", .number),
    KnownKey("deprivation.indicators.control_total", .whole),
    KnownKey("deprivation.status_classes", .any),
    KnownKey("deprivation.minimum_population", .whole),
    KnownKey("deprivation.minimum_denominator", .number),
    KnownKey("deprivation.minimum_weight", .number), KnownKey("deprivation.standardise", .text),
    KnownKey("deprivation.deprived", .section),
    KnownKey("deprivation.deprived.index_above", .number),
    KnownKey("deprivation.deprived.share_of_population", .number),

    KnownKey("areas", .section), KnownKey("areas.count", .any), KnownKey("areas.population", .any),
    KnownKey("areas.population_rule", .text), KnownKey("areas.deprived_share", .any),
    KnownKey("areas.keep", .sections), KnownKey("areas.keep.layer", .text),
    KnownKey("areas.keep.unit", .text), KnownKey("areas.keep.blocks", .texts),
    KnownKey("areas.keep.as", .text), KnownKey("areas.keep.reason", .text),
    KnownKey("areas.exceptions", .sections), KnownKey("areas.exceptions.area", .text),
    KnownKey("areas.exceptions.reason", .text),

    KnownKey(later: "stigma"),
    KnownKey("status_quo", .section), KnownKey("status_quo.file", .text),
    KnownKey("plans", .sections), KnownKey("plans.file", .text), KnownKey("plans.status", .text),
    KnownKey("plans.valid_from", .day), KnownKey("plans.valid_to", .day),
    KnownKey("plans.council_number", .text),
    KnownKey("streets", .section), KnownKey("streets.register", .text),
    KnownKey("streets.segments", .text), KnownKey("streets.roads", .text),
    KnownKey("streets.addresses", .any), KnownKey("streets.addresses.file", .text),
    KnownKey("streets.addresses.street", .text), KnownKey("streets.addresses.number", .text),
    KnownKey("streets.addresses.suffix", .text), KnownKey("streets.addresses.part", .text),
    KnownKey("streets.addresses.key", .text), KnownKey("streets.addresses.crs", .text),
    KnownKey("streets.addresses.encoding", .text), KnownKey("streets.addresses.layer", .text),
    KnownKey("streets.addresses.geometry", .texts),

    KnownKey("propose", .section), KnownKey("propose.options", .whole),
    KnownKey("propose.seed", .whole), KnownKey("propose.time_limit", .number),
    KnownKey("propose.steps", .whole), KnownKey("propose.threads", .whole),

    KnownKey("offices", .section), KnownKey("offices.*", .section),
    KnownKey("offices.*.name", .text), KnownKey("offices.*.address", .text),
    KnownKey("offices.*.phone", .text), KnownKey("offices.*.email", .text),
    KnownKey("offices.*.hours", .text),

    KnownKey("protection", .section), KnownKey("protection.minimum_count", .whole),
    KnownKey("protection.minimum_denominator", .number),
    KnownKey("protection.minimum_population", .whole),
    KnownKey("protection.known_totals", .texts), KnownKey("protection.register", .text),

    KnownKey("institutions", .section), KnownKey("institutions.file", .text),
    KnownKey("institutions.kind", .text), KnownKey("institutions.crs", .text),
    KnownKey("institutions.encoding", .text), KnownKey("institutions.layer", .text),
    KnownKey("institutions.geometry", .texts),
    KnownKey("forecast", .section), KnownKey("forecast.table", .text),
    KnownKey("forecast.horizons", .sections), KnownKey("forecast.horizons.name", .text),
    KnownKey("forecast.horizons.column", .text),
  ]
}
