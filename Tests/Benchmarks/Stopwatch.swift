import Foundation
import Glibc

/// What a fresh process measured: processor seconds of each stage and the highest memory.
struct Measured: Codable {
  /// A named stage and its processor seconds, user and system, of the process and its children.
  struct Stage: Codable {
    let name: String
    let seconds: Double
  }

  var stages: [Stage] = []
  /// The largest resident memory of the process so far, in MiB.
  var peakMiB = 0.0
  /// What came out, so that answers can be compared.
  var result = ""

  /// All stages together.
  var seconds: Double { stages.reduce(0) { $0 + $1.seconds } }

  /// Runs a stage and notes what it cost.
  mutating func stage<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
    let start = Self.processorSeconds
    defer { stages.append(Stage(name: name, seconds: Self.processorSeconds - start)) }
    return try body()
  }

  /// Processor seconds of this process and its finished children.
  static var processorSeconds: Double {
    [RUSAGE_SELF, RUSAGE_CHILDREN].reduce(0) { sum, whose in
      var usage = rusage()
      unsafe getrusage(__rusage_who_t(whose.rawValue), &usage)
      return sum + seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }

  /// The kernel's high-water mark of this process.
  static var peakMiB: Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (Double(line.split(separator: " ").dropLast().last ?? "") ?? 0) / 1024
  }
}
