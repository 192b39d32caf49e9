import Delimitation
import Geometry
public import Land
public import Streets
import Tables

extension City {
  /// Whether the project names sources of streets.
  public var namesStreets: Bool { !streets.named.isEmpty }

  /// Reads all sources that the project names under `[streets]`, and finds the blocks along every street.
  /// Throws every fault of them; a project that names none has one, too.
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
    let addresses = streets.addresses.flatMap { source in
      faults.attempt { () throws(InputError) in
        try StreetAddresses(
          Layer(file: files.path(of: source.file), named: source.file, options: source.options),
          columns: source.columns, on: map)
      }
    }
    let roads = streets.roads.flatMap { name in
      faults.attempt { () throws(InputError) in
        let options = LayerOptions(kinds: [.lines])
        return try StreetSegments(
          roads: Layer(file: files.path(of: name), named: name, options: options), on: map)
      }
    }
    try faults.check()
    let district = [problem.district?.grouping].compactMap { $0 }
    return StreetIndex(
      register: register, segments: segments, addresses: addresses, roads: roads,
      units: problem.identity.map(\.grouping) + district, blockCount: map.ids.count)
  }
}
