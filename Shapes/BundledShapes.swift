public import Foundation

/// The places whose files come with Veedel: to try things on, for tests and examples.
public enum BundledShapes {
  /// A place: its folder and the project file in it.
  public struct Place: Hashable, Sendable {
    /// The name, which is also the folder's.
    public let name: String
    /// The project file's name in the folder.
    public let projectFile: String

    /// The folder with the place's files; `SOURCE.md` says where they come from.
    public var folder: URL {
      Bundle.module.bundleURL.appendingPathComponent(name, isDirectory: true)
    }

    /// The project file.
    public var project: URL { folder.appendingPathComponent(projectFile) }
  }

  /// An invented city of 800 blocks, made by the example `ModelCity`.
  public static let modellstadt = Place(name: "Modellstadt", projectFile: "modellstadt.toml")

  /// All of them, in the order in which they came.
  public static let places = [modellstadt]
}
