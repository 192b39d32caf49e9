import Foundation
public import Land

/// A plan that was given beside the project: what it says, what was noticed, and where it comes from.
public struct GivenPlan: Sendable {
  /// The plan.
  public let plan: LabelledPlan
  /// What was assumed or noticed while reading.
  public let findings: [Finding]
  /// The files that were read, the plan's own first, by their way from the project's folder.
  public let files: [InputFile]
}

extension City {
  /// Reads a plan of any form by its way from the project's folder; `name` is how messages call it.
  /// Throws every fault found.
  public func givenPlan(_ way: String, named name: String) throws(InputError) -> GivenPlan {
    var sources = InputFiles(projectPath: realFile)
    let read = try PlanReading(map: map, units: units).plan(at: sources.path(of: way), named: name)
    var isFolder: ObjCBool = false
    _ = unsafe FileManager.default.fileExists(
      atPath: sources.path(of: way), isDirectory: &isFolder)
    sources.noteLayer(isFolder.boolValue ? way + "/plan.csv" : way)
    return GivenPlan(plan: read.plan, findings: read.findings, files: sources.inputs)
  }

  /// The project file itself where the user named a link: ways begin at its own folder.
  private var realFile: String {
    URL(fileURLWithPath: file).resolvingSymlinksInPath().path
  }
}

extension InputFile {
  /// A file as it is now, by its way from the folder of a project file; nil where it is not there.
  public init?(_ way: String, beside project: String) {
    var sources = InputFiles(projectPath: project)
    sources.note(way)
    guard let found = sources.inputs.first else { return nil }
    self = found
  }
}
