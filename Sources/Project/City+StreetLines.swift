import Geometry
public import Land
import Streets

extension City {
  /// The same city with the lines of its streets, by which reports tell in words where areas end, and with
  /// all files of streets that the project names among its inputs. Throws the faults of the lines; other
  /// files of streets are read when addresses are asked for.
  public func withStreetLines() throws(InputError) -> City {
    guard !streets.named.isEmpty, streetInputs.isEmpty else { return self }
    var files = InputFiles(projectPath: file)
    var city = self
    if let name = streets.segments {
      let layer = try Layer(
        file: files.path(of: name), named: name, options: LayerOptions(kinds: [.lines]))
      city.map.marks.streets = try StreetLines.named(layer, in: map.system)
    }
    for name in streets.named { files.noteLayer(name) }
    city.streetInputs = files.inputs
    return city
  }
}
