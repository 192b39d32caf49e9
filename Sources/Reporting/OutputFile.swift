/// A file to be written below the output folder.
public struct OutputFile: Hashable, Sendable {
  /// The path below the output folder, with `/`.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
