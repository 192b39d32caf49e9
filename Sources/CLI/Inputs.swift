import Foundation
import Indicators
import Land
import Project

/// Reading a project, and keeping its files from being overwritten.
enum Inputs {
  /// Reads a project; says so on a terminal while it lasts.
  static func city(_ project: String, language: Language) throws(Failure) -> City {
    try city(project, edition: .confidential, language: language)
  }

  /// The same for an edition.
  static func city(_ project: String, edition: Edition, language: Language) throws(Failure) -> City
  {
    try told(language) { () throws(InputError) in
      try City(project: project, edition: edition)
    }
  }

  /// Reads a project with its streets, for reports that tell in words where areas end; likewise.
  static func cityWithStreets(_ project: String, edition: Edition, language: Language)
    throws(Failure) -> City
  {
    try told(language) { () throws(InputError) in
      try City(project: project, edition: edition).withStreetLines()
    }
  }

  /// Reads a project and looks it over, likewise.
  static func inspectedCity(_ project: String, language: Language) throws(Failure)
    -> CityInspection
  {
    try told(language) { () throws(InputError) in try CityInspection(project: project) }
  }

  /// Reads something; says so on a terminal while it lasts.
  static func told<Value>(
    _ language: Language, _ body: () throws(InputError) -> Value
  ) throws(Failure) -> Value {
    let isTerminal = StandardStream.error.isTerminal
    if isTerminal { StandardStream.error.tell(Messages.readingInputs[language]) }
    defer { if isTerminal { StandardStream.error.tell("\r\u{1B}[K") } }
    return try reading(body)
  }

  /// Ends the command if its output is one of the files it reads: the project's, and others named
  /// on the command line.
  static func protect(
    _ inputs: [String], of project: String, and others: [String], from output: String
  )
    throws(Failure)
  {
    let target = shapefile(Target.absolute(output))
    let folder = (Target.absolute(project) as NSString).deletingLastPathComponent
    let files = inputs.flatMap { [$0, (folder as NSString).appendingPathComponent($0)] }
    for file in files + [project] + others where shapefile(Target.absolute(file)) == target {
      throw Failure(.cannotWrite, Messages.isInput(output))
    }
  }

  /// A path, or for one of a shapefile's files the path of the whole: they belong together.
  private static func shapefile(_ path: String) -> String {
    let name = path as NSString
    let suffixes = ["shp", "shx", "dbf", "prj", "cpg", "sbn", "sbx", "qpj"]
    return suffixes.contains(name.pathExtension.lowercased())
      ? name.deletingPathExtension + ".shp" : path
  }
}
