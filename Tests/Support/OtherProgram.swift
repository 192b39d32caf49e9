public import Foundation

/// Other people's programs, which read what we write. None of them is needed to build or to run ours.
public enum OtherProgram {
  /// What a program says on its standard output; nil, and one plain line, where it is not there. Where it
  /// fails, what it says is empty.
  public static func output(of program: String, _ arguments: [String]) throws -> Data? {
    guard let path = path(of: program) else {
      print("\(program) not found; this check did not run.")
      return nil
    }
    return try run(path, arguments)
  }

  /// What a script says for Python with a module of that name; nil, and one plain line, where one of the
  /// two is missing.
  public static func python(_ script: String, with module: String, _ arguments: [String]) throws
    -> Data?
  {
    guard try hasPython(with: module), let path = path(of: "python3") else { return nil }
    return try run(path, ["-c", script] + arguments)
  }

  /// Whether Python and modules of those names are there; says so in one plain line if not.
  public static func hasPython(with modules: String) throws -> Bool {
    if let path = path(of: "python3"),
      try run(path, ["-c", "import \(modules); print(1)"]).isEmpty == false
    {
      return true
    }
    print("python3 with \(modules) not found; this check did not run.")
    return false
  }

  private static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { $0 + "/" + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(_ path: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : Data()
  }
}
