import Foundation
import Reporting

/// What tells an earlier result of `propose`, `improve` or `compare` from a folder of the user's: --replace removes only
/// what this program wrote.
enum EarlierResult {
  /// What file managers leave behind without being asked.
  private static let droppings: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Whether a folder's run.json is one of ours.
  static func isOne(_ folder: String) -> Bool {
    if EarlierMending.isOne(folder) { return true }
    guard let data = FileManager.default.contents(atPath: folder + "/run.json"),
      let run = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return false }
    let isComparison = run["command"] as? String == "compare"
    return ["inputs", "project", "version", "options", isComparison ? "sensitivity" : "stopped"]
      .allSatisfy { run[$0] != nil }
  }

  /// The first name in a result's folder that this program does not write; nil if there is none.
  static func foreignName(in folder: String) -> String? {
    if let ours = EarlierMending.names(in: folder) {
      return names(in: folder).first { !ours.contains($0) && !droppings.contains($0) }
    }
    if isImprovement(folder) { return foreignNameInImprovement(folder) }
    for name in names(in: folder)
    where !ResultFiles.comparison.contains(name) && name != ResultFiles.paper
      && name != ResultFiles.printedPaper && !droppings.contains(name)
    {
      guard isOption(name), Disk.kind(folder + "/" + name) == .folder else { return name }
      let foreign = names(in: folder + "/" + name).first {
        !ResultFiles.option.contains($0) && !droppings.contains($0)
      }
      if let foreign { return name + "/" + foreign }
    }
    return nil
  }

  private static func isImprovement(_ folder: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: folder + "/run.json") else {
      return false
    }
    let run = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    return run?["command"] as? String == "improve"
  }

  private static func foreignNameInImprovement(_ folder: String) -> String? {
    for name in names(in: folder)
    where !ImprovementFiles.top.contains(name) && !droppings.contains(name) {
      guard ImprovementFiles.isStep(name), Disk.kind(folder + "/" + name) == .folder else {
        return name
      }
      let foreign = names(in: folder + "/" + name).first {
        !ImprovementFiles.step.contains($0) && !droppings.contains($0)
      }
      if let foreign { return name + "/" + foreign }
    }
    return nil
  }

  private static func isOption(_ name: String) -> Bool {
    name == "status-quo"
      || ["option-", "plan-"].contains {
        name.hasPrefix($0) && Int(name.dropFirst($0.count)) != nil
      }
  }

  private static func names(in folder: String) -> [String] {
    (try? Disk.names(in: folder)) ?? []
  }
}
