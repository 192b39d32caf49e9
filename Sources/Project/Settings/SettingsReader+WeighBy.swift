import Geometry
import Land

extension SettingsReader {
  /// `identity.weigh_by`: a finer layer with people. It needs a layer of units to weigh.
  mutating func weighBy(_ identity: Section) -> ProjectFile.WeighBy? {
    guard let section = section(identity, "weigh_by") else { return nil }
    if identity.entries["file"] == nil {
      fault("weigh_by", section.path, Words.weighByColumn, Words.mendWeighByColumn)
    }
    let file = requiredText(section, "file")
    let column = requiredText(section, "column")
    var options = layerOptions(section)
    options.kinds = [.points, .polygons]
    let mayDiffer = number(section, "may_differ", 0...10, default: 0.05)
    guard let file, let column else { return nil }
    return ProjectFile.WeighBy(
      file: file, column: column, options: options, mayDiffer: mayDiffer)
  }
}
