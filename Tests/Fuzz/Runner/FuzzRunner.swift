import Foundation
import FuzzFormats

/// libFuzzer around `FuzzTarget`, built only by `Tests/Fuzz/run.sh`. `VEEDEL_FUZZ_FORMAT` names the
/// format; with `VEEDEL_FUZZ_SEEDS` it writes the format's seeds into that folder and ends. Faults that
/// hold a text of `VEEDEL_FUZZ_KNOWN` (parted by `|`) were reported already and do not end the run.
private struct Running: Sendable {
  // libFuzzer calls from one thread only, and nobody else knows the target.
  nonisolated(unsafe) let target: FuzzTarget

  let known: [Substring]

  static let only = Running()

  private init() {
    let given = ProcessInfo.processInfo.environment
    known = (given["VEEDEL_FUZZ_KNOWN"] ?? "").split(separator: "|")
    do {
      guard let format = FuzzFormat(rawValue: given["VEEDEL_FUZZ_FORMAT"] ?? "") else {
        fatalError("VEEDEL_FUZZ_FORMAT names no format")
      }
      let target = try FuzzTarget(format, below: FileManager.default.temporaryDirectory.path)
      unsafe self.target = target
      guard let folder = given["VEEDEL_FUZZ_SEEDS"] else { return }
      for (number, bytes) in try target.seeds().enumerated() {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/seed-\(number)"))
      }
      target.close()
      // Not exit: libFuzzer takes that for a crash.
      _exit(0)
    } catch {
      fatalError("the tiny city cannot be made: \(error)")
    }
  }
}

/// Reads one input. Ends the process where a promise is broken, which libFuzzer keeps as a find.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> Int32 {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: length))
  let running = Running.only
  if let fault = unsafe running.target.verdict(on: input).fault,
    !running.known.contains(where: { fault.contains($0) })
  {
    fatalError(fault)
  }
  return 0
}
