import Foundation
public import Land
public import Streets
import Tables

/// Where addresses are answered: what a project knows of them, and a plan.
public struct AddressDesk: Sendable {
  /// Which plan is asked for.
  public enum Wish: Hashable, Sendable {
    /// The one at a path.
    case file(String)
    /// That of the project's plans which is in force on a day.
    case inForce(on: CalendarDate)
  }

  /// What the project knows.
  public let book: AddressBook
  /// The plan of `[[plans]]` that answers, where one was asked for by its day.
  public let inForce: DatedPlan?
  /// The streets under the plan, its areas in the order of their ids; nil where no plan is in force on
  /// the day.
  public let lookup: StreetLookup?

  /// Reads a project, a plan and the streets: from the cache what still holds, and else the files, which
  /// the cache then keeps. Throws every fault that reading the files finds; one with faults is not kept.
  public init(project: String, plan wish: Wish, cache: StreetCache?) throws(InputError) {
    self = try Self.desks(project: project, plans: [wish], cache: cache)[0]
  }

  /// The same for several plans of one project, which is read once.
  public static func desks(project: String, plans wishes: [Wish], cache: StreetCache?)
    throws(InputError) -> [AddressDesk]
  {
    let reading = DeskReading(project: project, cache: cache)
    if let desks = try reading.kept(wishes) { return desks }
    return try reading.fresh(wishes)
  }

  init(book: AddressBook, inForce: DatedPlan?, plan: LabelledPlan?) {
    self.book = book
    self.inForce = inForce
    lookup = plan.map { StreetLookup(book.index, plan: $0.inOrderOfIDs) }
  }
}

/// Reads what a desk needs.
private struct DeskReading {
  let project: String
  let cache: StreetCache?
  private let files: InputFiles
  private let place: String

  init(project: String, cache: StreetCache?) {
    self.project = project
    self.cache = cache
    files = InputFiles(projectPath: project)
    place = URL(fileURLWithPath: project).standardizedFileURL.path
  }

  /// The plan that a wish means: where it lies, how messages call it, and what the project says of it.
  private func plan(_ wish: AddressDesk.Wish, _ plans: [DatedPlan])
    -> (path: String, name: String, inForce: DatedPlan?)?
  {
    switch wish {
    case .file(let name): return (URL(fileURLWithPath: name).standardizedFileURL.path, name, nil)
    case .inForce(let day):
      return plans.first { $0.isInForce(on: day) }.map { (files.path(of: $0.file), $0.file, $0) }
    }
  }

  /// Desks from the cache; nil where it does not hold, or does not know one of the plans.
  func kept(_ wishes: [AddressDesk.Wish]) throws(InputError) -> [AddressDesk]? {
    guard let cache, let (book, key) = cache.book(of: place) else { return nil }
    var desks: [AddressDesk] = []
    for wish in wishes {
      guard let desk = try kept(wish, book, key: key, in: cache) else { return nil }
      desks.append(desk)
    }
    return desks
  }

  private func kept(
    _ wish: AddressDesk.Wish, _ book: AddressBook, key: String, in cache: StreetCache
  ) throws(InputError) -> AddressDesk? {
    guard let wanted = plan(wish, book.plans) else {
      return AddressDesk(book: book, inForce: nil, plan: nil)
    }
    if let plan = try assignment(wanted.path, wanted.name, book.blockIDs) {
      return AddressDesk(book: book, inForce: wanted.inForce, plan: plan)
    }
    let blocks = book.blockIDs.count
    return cache.plan(at: wanted.path, of: place, key: key, blockCount: blocks).map {
      AddressDesk(book: book, inForce: wanted.inForce, plan: $0)
    }
  }

  /// A plan that names the area of every block needs no more than their ids; nil for others.
  private func assignment(_ path: String, _ name: String, _ ids: [String]) throws(InputError)
    -> LabelledPlan?
  {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return nil
    }
    let file = isFolder.boolValue ? path + "/plan.csv" : path
    let called = isFolder.boolValue ? name + "/plan.csv" : name
    guard ["csv", "txt"].contains(URL(fileURLWithPath: file).pathExtension.lowercased()),
      let table = try? Table(path: file, named: called), ListColumns(table) == nil,
      table.position(ignoringCase: "block_id") != nil
    else { return nil }
    return try AssignmentReading(ids: ids).plan(table).plan
  }

  /// Desks from the files; what was read without a fault is kept.
  func fresh(_ wishes: [AddressDesk.Wish]) throws(InputError) -> [AddressDesk] {
    let text = StreetCache.read(project) ?? []
    let named = (try? ProjectFile(text: textOfProject(project), named: project).namedFiles) ?? []
    let watched = [place] + named.map { files.path(of: $0) }
    let before = FileState(of: watched)
    let city = try City(project: project)
    let plans = PlanReading(map: city.map, units: city.units)
    var read: [(wanted: (path: String, name: String, inForce: DatedPlan?)?, Read?)] = []
    for wish in wishes {
      let wanted = plan(wish, city.plans)
      read.append((wanted, try wanted.map { one throws(InputError) in try Read(one, plans) }))
    }
    let book = AddressBook(city, index: try city.streetIndex())
    if let cache,
      let key = cache.keep(book, of: place, text: text, before, watched: watched)
    {
      for case (let wanted?, let read?) in read {
        cache.keep(read.plan, at: wanted.path, of: place, key: key, read.before)
      }
    }
    return read.map { wanted, read in
      AddressDesk(book: book, inForce: wanted?.inForce, plan: read?.plan)
    }
  }

  /// A plan that was read, and the state of its file before.
  private struct Read {
    let before: FileState
    let plan: LabelledPlan

    init(_ wanted: (path: String, name: String, inForce: DatedPlan?), _ reading: PlanReading)
      throws(InputError)
    {
      before = FileState(of: [wanted.path])
      plan = try reading.plan(at: wanted.path, named: wanted.name).plan
    }
  }
}
