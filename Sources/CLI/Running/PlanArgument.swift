import Foundation
import Land
import Project
import Reporting

/// A plan on the command line: a path, or `TITLE=PATH`.
struct PlanArgument: Hashable {
  /// The title, where one was stated.
  let stated: String?
  /// The path as the user named it.
  let path: String

  /// A plan that was read.
  struct Given: Sendable {
    let source: PlanSource
    let plan: GivenPlan
  }

  /// An argument. What is there under the whole text is a path, whatever signs it holds.
  init(_ text: String) throws(Failure) {
    guard let sign = text.firstIndex(of: "="), Disk.kind(text) == .nothing else {
      stated = nil
      path = text
      return
    }
    let title = text[..<sign].trimmingCharacters(in: .whitespaces)
    path = String(text[text.index(after: sign)...])
    guard !title.isEmpty, !path.isEmpty else {
      throw .usage(text, Messages.titleOrPathMissing, mend: Messages.mendTitle)
    }
    stated = title
  }

  /// All arguments.
  static func all(_ texts: [String]) throws(Failure) -> [PlanArgument] {
    var all: [PlanArgument] = []
    for text in texts { all.append(try PlanArgument(text)) }
    return all
  }

  /// Reads all plans. Each has a title of its own, and none that of the areas in force.
  static func read(_ arguments: [PlanArgument], of city: City) throws(Failure) -> [Given] {
    let titles = titles(of: arguments)
    var taken: Set<String> = city.statusQuo == nil ? [] : ["status quo"]
    for title in titles where !taken.insert(title.lowercased()).inserted {
      throw .usage(title, Messages.titleTwice, mend: Messages.mendTitle)
    }
    var given: [Given] = []
    for (argument, title) in zip(arguments, titles) {
      let plan = try read(path: argument.path, of: city)
      let source = PlanSource(
        title: title, path: argument.path, files: plan.files.map { ($0.file, $0.sha256) })
      given.append(Given(source: source, plan: plan))
    }
    return given
  }

  /// Reads a plan that the user named by a path.
  static func read(path: String, of city: City) throws(Failure) -> GivenPlan {
    let folder = (Target.absolute(city.file) as NSString).deletingLastPathComponent
    let way = Target.way(to: Target.absolute(path), from: folder)
    return try reading { () throws(InputError) in try city.givenPlan(way, named: path) }
  }

  /// The titles as stated, else the names of folders and files; where two would be called the same,
  /// their paths.
  static func titles(of arguments: [PlanArgument]) -> [String] {
    let names = arguments.map { $0.stated ?? $0.name }
    return arguments.indices.map { position in
      let isAlone = names.count { $0.lowercased() == names[position].lowercased() } == 1
      return isAlone || arguments[position].stated != nil
        ? names[position] : arguments[position].path
    }
  }

  /// The name of the folder or file; a plan.csv is called by the folder it lies in.
  private var name: String {
    let absolute = Target.absolute(path) as NSString
    let last = absolute.lastPathComponent
    if Disk.kind(path) == .folder { return last }
    if last.lowercased() == "plan.csv" {
      return (absolute.deletingLastPathComponent as NSString).lastPathComponent
    }
    return (last as NSString).deletingPathExtension
  }
}
