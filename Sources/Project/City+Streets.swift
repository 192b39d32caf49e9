import Delimitation
import Geometry
public import Land
public import Streets
import Tables

extension City {
  /// Reads the register and the segments that the project names under `[streets]`, and finds the blocks
  /// along every street. Throws every fault of both; a project that names neither has one, too.
  public func streetIndex() throws(InputError) -> StreetIndex {
    guard !streets.named.isEmpty else {
      throw InputError(
        .malformed,
        [
          Finding(
            check: "streets_missing", severity: .error, place: Place(file: file, column: "streets"),
            message: Words.noStreets, mend: Words.mendNoStreets)
        ])
    }
    let files = InputFiles(projectPath: file)
    var faults = FaultCollector()
    let register = streets.register.flatMap { name in
      faults.attempt { () throws(InputError) in
        try StreetRegister(Table(path: files.path(of: name), named: name))
      }
    }
    let segments = streets.segments.flatMap { name in
      faults.attempt { () throws(InputError) in
        let options = LayerOptions(kinds: [.lines])
        return try StreetSegments(
          Layer(file: files.path(of: name), named: name, options: options), on: map)
      }
    }
    try faults.check()
    let district = [problem.district?.grouping].compactMap { $0 }
    return StreetIndex(
      register: register, segments: segments,
      units: problem.identity.map(\.grouping) + district, blockCount: map.ids.count)
  }
}
