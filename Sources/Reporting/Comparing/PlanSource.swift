/// Where a plan comes from that was given to be compared.
public struct PlanSource: Sendable {
  /// How people call the plan; no two of a comparison are called the same.
  public let title: String
  /// The plan as the user named it: a folder or a file.
  public let path: String
  /// The files that were read, the plan's own first, by their way from the project's folder, with SHA-256.
  public let files: [(file: String, sha256: String)]

  /// A source.
  public init(title: String, path: String, files: [(file: String, sha256: String)]) {
    self.title = title
    self.path = path
    self.files = files
  }
}
