import Delimitation
import Geometry
public import Land
public import Streets

/// What a city's addresses need of its project, and nothing else of it.
public struct AddressBook: Sendable {
  /// The project's title.
  public let title: String
  /// Every file that the project names.
  public let named: [String]
  /// The ids of the blocks, in their order.
  let blockIDs: [String]
  /// The districts of the blocks.
  public let districts: Grouping?
  /// The streets.
  public let index: StreetIndex
  /// The plans of `[[plans]]`.
  public let plans: [DatedPlan]
  /// The offices that coordinate areas.
  public let offices: [Office]

  /// The office of an area; nil where the project names none.
  public func office(ofArea id: String) -> Office? { offices.first { $0.area == id } }
}

extension AddressBook {
  /// What addresses need of a city that was read.
  init(_ city: City, index: StreetIndex) {
    self.init(
      title: city.title, named: city.named, blockIDs: city.map.ids,
      districts: city.problem.district?.grouping, index: index, plans: city.plans,
      offices: city.offices)
  }

  /// Puts everything into bytes.
  func store(in sink: inout ByteSink) {
    sink.put(title)
    sink.put(count: named.count)
    for name in named { sink.put(name) }
    sink.put(count: blockIDs.count)
    for (block, id) in blockIDs.enumerated() {
      sink.put(id)
      sink.put(districts?.unitName(of: block))
    }
    sink.put(districts?.name)
    sink.put(count: plans.count)
    for plan in plans {
      sink.put(plan.file)
      sink.put(plan.status.rawValue)
      for text in [plan.validFrom?.text, plan.validTo?.text, plan.councilNumber] { sink.put(text) }
    }
    sink.put(count: offices.count)
    for office in offices {
      sink.put(office.area)
      sink.put(office.name)
      for text in [office.address, office.phone, office.email, office.hours] { sink.put(text) }
    }
    index.store(in: &sink)
  }

  /// Takes everything from such bytes.
  init(_ source: inout ByteSource) throws(DamagedBytes) {
    title = try source.text()
    var named: [String] = []
    for _ in 0..<(try source.count(ofBytes: 4)) { named.append(try source.text()) }
    self.named = named
    var ids: [String] = []
    var units: [String?] = []
    for _ in 0..<(try source.count(ofBytes: 8)) {
      ids.append(try source.text())
      units.append(try source.optionalText())
    }
    blockIDs = ids
    districts = try source.optionalText().map { Grouping(name: $0, unitNames: units) }
    var plans: [DatedPlan] = []
    for _ in 0..<(try source.count(ofBytes: 8)) { plans.append(try Self.plan(&source)) }
    self.plans = plans
    var offices: [Office] = []
    for _ in 0..<(try source.count(ofBytes: 8)) {
      offices.append(
        Office(
          area: try source.text(), name: try source.text(), address: try source.optionalText(),
          phone: try source.optionalText(), email: try source.optionalText(),
          hours: try source.optionalText()))
    }
    self.offices = offices
    index = try StreetIndex(&source)
    guard index.blockCount == ids.count else { throw DamagedBytes() }
  }

  private static func plan(_ source: inout ByteSource) throws(DamagedBytes) -> DatedPlan {
    let file = try source.text()
    guard let status = DatedPlan.Status(rawValue: try source.text()) else { throw DamagedBytes() }
    let days = [try source.optionalText(), try source.optionalText()]
    return DatedPlan(
      file: file, status: status, validFrom: days[0].flatMap { CalendarDate($0) },
      validTo: days[1].flatMap { CalendarDate($0) }, councilNumber: try source.optionalText())
  }
}

extension LabelledPlan {
  /// Puts the plan into bytes.
  func store(in sink: inout ByteSink) {
    sink.put(count: labels.count)
    for label in labels {
      sink.put(label.id)
      sink.put(label.name)
    }
    sink.put(plan.areaOfBlock)
  }

  /// Takes a plan of so many blocks from such bytes.
  init(_ source: inout ByteSource, blockCount: Int) throws(DamagedBytes) {
    var labels: [AreaLabel] = []
    for _ in 0..<(try source.count(ofBytes: 8)) {
      labels.append(AreaLabel(id: try source.text(), name: try source.text()))
    }
    let areas = try source.int32s(in: 0..<Int32(labels.count + 1))
    guard areas.count == blockCount, Set(areas).union([0]).count == labels.count + 1 else {
      throw DamagedBytes()
    }
    self.init(plan: Plan(areaOfBlock: areas), labels: labels)
  }
}
