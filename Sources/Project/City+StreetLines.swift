import Geometry
public import Land
import Streets

extension City {
  /// The same city with the lines of its streets, by which reports tell in words where areas end, and with
  /// the file among its inputs; unchanged where the project names no segments. Throws the faults of the
  /// file.
  public func withStreetLines() throws(InputError) -> City {
    guard let name = streets.segments, map.marks.streets == nil else { return self }
    var files = InputFiles(projectPath: file)
    let layer = try Layer(
      file: files.path(of: name), named: name, options: LayerOptions(kinds: [.lines]))
    files.noteLayer(name)
    var city = self
    city.map.marks.streets = try StreetLines.named(layer, in: map.system)
    city.streetInputs = files.inputs
    return city
  }
}
