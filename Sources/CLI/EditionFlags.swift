import ArgumentParser
import Delimitation
import Foundation
import Indicators
import Land
import Project

/// For whom a command writes.
struct EditionFlag: ParsableArguments {
  @Option(help: Help.edition)
  var edition = Edition.confidential
}

/// For whom a command writes, and whether what it writes is remembered as published.
struct EditionFlags: ParsableArguments {
  @OptionGroup var choice: EditionFlag

  @Flag(help: Help.register)
  var register = false

  /// For whom.
  var edition: Edition { choice.edition }

  func validate() throws {
    if register, edition != .open { throw Help.registerOfPublic }
  }

  /// Ends the command if figures are to be remembered and the project names no register.
  func check(_ city: City, project: String) throws(Failure) {
    guard register, city.register == nil else { return }
    throw Failure(
      .usage,
      Finding(
        check: "usage", severity: .error, place: Place(file: "--register"),
        message: Messages.noRegister(project), mend: Messages.mendNoRegister))
  }

  /// Adds the figures of areas to the register, if that was asked for; `plans` hold the area of each block.
  func remember(_ plans: [Plan], of city: City) throws(Failure) {
    guard register, let name = city.register else { return }
    let areas = plans.flatMap { plan in
      (1...max(1, plan.areaCount)).map { area in
        plan.areaOfBlock.indices.filter { Int(plan.areaOfBlock[$0]) == area }
      }
    }
    let lines = city.registerLines(areas: areas.filter { !$0.isEmpty })
    guard !lines.isEmpty else { return }
    let folder = (Target.absolute(city.file) as NSString).deletingLastPathComponent
    let path =
      (name as NSString).isAbsolutePath
      ? name : (folder as NSString).appendingPathComponent(name)
    var text = Disk.text(path)
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    try SingleFile.write(Array((text + lines).utf8), to: path)
  }
}
