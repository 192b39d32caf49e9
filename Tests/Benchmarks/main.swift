import CMemory
import Foundation
import Geometry

/// Measures Veedel beside its peers: `Benchmarks FOLDER [SIZE …]` makes cities of those many blocks in
/// the folder, runs every case in a fresh process, and prints one Markdown table. With `measure CASE
/// CITY.shp` it is one of those processes.
// As the program itself does: freed memory stays for what comes next, on large pages.
_ = mallopt(M_MMAP_THRESHOLD, 1 << 30)
_ = mallopt(M_TRIM_THRESHOLD, .max)
LargePages.underNewMemory(bytes: 1000 << 20)
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "measure" where arguments.count == 3:
    guard let which = Case(rawValue: arguments[1]) else { throw UsageError() }
    print(try which.measured(arguments[2]).json)
  case "city" where arguments.count == 4:
    guard let variant = BenchmarkCity.Variant(rawValue: arguments[2]),
      let blocks = Int(arguments[3])
    else { throw UsageError() }
    print(try BenchmarkCity(blocks: blocks, variant: variant).write(to: arguments[1]))
  case "chain" where arguments.count == 3 || arguments.count == 4:
    guard let which = ChainCase(rawValue: arguments[1]),
      let tenths = Int64(arguments.count == 4 ? arguments[3] : "10")
    else { throw UsageError() }
    print(try which.measured(ChainCity(arguments[2], tenths: tenths)).json)
  case "chains" where arguments.count > 1:
    let sizes = arguments.dropFirst(2).compactMap { Int($0) }
    guard sizes.count == arguments.count - 2 else { throw UsageError() }
    let comparison = ChainComparison(
      folder: arguments[1], sizes: sizes.isEmpty ? [400, 5000, 50_000, 200_000] : sizes)
    try comparison.run(say)
  case "streets" where arguments.count == 4:
    try StreetMeasures(project: arguments[1], plan: arguments[2], program: arguments[3]).run(say)
  case let folder? where folder != "measure" && folder != "city":
    let sizes = arguments.dropFirst().compactMap { Int($0) }
    guard sizes.count == arguments.count - 1 else { throw UsageError() }
    let comparison = Comparison(
      folder: folder, sizes: sizes.isEmpty ? [5000, 50_000, 200_000] : sizes)
    try comparison.run(say)
  default: throw UsageError()
  }
} catch is UsageError {
  print(
    "usage: Benchmarks FOLDER [SIZE …] | city FOLDER VARIANT SIZE | measure CASE CITY.shp "
      + "| streets PROJECT PLAN VEEDEL")
  exit(64)
}

/// A command line that cannot be followed.
struct UsageError: Error {}

/// A line that is seen at once, also in a file.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
