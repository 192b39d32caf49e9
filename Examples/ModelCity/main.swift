import Foundation

/// Writes an invented German city: `swift run ModelCity --blocks 800 --seed 1 --output FOLDER`.
do {
  let settings = try Settings(arguments: Array(CommandLine.arguments.dropFirst()))
  let town = ModelTown(settings: settings)
  var folder = try CityFolder(path: settings.output)
  try folder.write(town)
  print("\(settings.name): \(settings.blocks) blocks, \(town.inhabitants.total) inhabitants.")
  print("Wrote \(folder.files.count) files to \(settings.output)")
} catch let error as UsageError {
  FileHandle.standardError.write(Data("\(error.message)\n\(Settings.usage)\n".utf8))
  exit(64)
} catch {
  FileHandle.standardError.write(Data("The city could not be written: \(error)\n".utf8))
  exit(73)
}
