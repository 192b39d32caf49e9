import Foundation

/// The built program, as a user calls it.
struct Program {
  /// How a call ended.
  struct Answer {
    /// The exit code; 128 and the signal's number where a signal ended it.
    let status: Int32
    let output: String
    let error: String

    /// The lines of standard error that say something.
    var messages: [String] { error.split(separator: "\n").map(String.init) }

    /// Standard output as JSON.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return value as? [String: Any] ?? [:]
    }
  }

  /// A call that is still running.
  struct Call {
    fileprivate let process: Process
    fileprivate let folder: TemporaryFolder

    /// The number of the process.
    var processID: Int32 { process.processIdentifier }
    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    func end() -> Answer {
      process.waitUntilExit()
      let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
      return Answer(
        status: signal + process.terminationStatus, output: folder.text("output"),
        error: folder.text("error"))
    }
  }

  /// Beside the bundle of the tests, where the package's products are.
  static var path: String {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appendingPathComponent("veedel").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.appendingPathComponent(".build/debug/veedel").path
  }

  /// Calls the program and waits for its end.
  static func call(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Answer {
    try start(arguments, in: folder, environment: environment).end()
  }

  /// Calls another program, for what needs a shell.
  static func shell(_ script: String, in folder: String? = nil) throws -> Answer {
    try start("/bin/sh", ["-c", script], in: folder, environment: ["VEEDEL": path]).end()
  }

  /// Calls the program.
  static func start(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Call {
    try start(path, arguments, in: folder, environment: environment)
  }

  private static func start(
    _ program: String, _ arguments: [String], in folder: String?, environment: [String: String]
  ) throws -> Call {
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try streams.newFile("output")
    process.standardError = try streams.newFile("error")
    try process.run()
    return Call(process: process, folder: streams)
  }
}
