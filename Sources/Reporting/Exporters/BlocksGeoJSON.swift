import Delimitation
import Geometry
import Indicators
import Land

/// `blocks.geojson`: one feature per block with its area and index; the index is null where the
/// block is not scored or kept back, and to 6 decimals; area_id and area_name are null outside.
func blocksGeoJSON(_ report: Report, crs: CoordinateSystem?) throws(InputError) -> String {
  try featureCollection(
    shapes: report.map.shapes,
    properties: report.map.ids.indices.map { blockProperties(report, block: $0) },
    from: report.map.system, crs: crs)
}

/// The properties of one block, in their order, for every format.
func blockProperties(_ report: Report, block: Int) -> [(String, JSONValue)] {
  let area = Int(report.plan.plan.areaOfBlock[block])
  let label = area > 0 ? report.plan.label(area) : nil
  return [
    ("block_id", .text(report.map.ids[block])),
    ("area_id", label.map { .text($0.id) } ?? .null),
    ("area_name", label.map { .text($0.name) } ?? .null),
    ("population", .integer(Int64(report.problem.territory.blocks.population[block]))),
    (
      "deprivation_index",
      report.index(ofBlock: block).map { .number($0, decimals: 6) } ?? .null
    ),
    ("deprived", report.isDeprived(block).map { .bool($0) } ?? .null),
    ("status_class", report.blockClass(block).map { .text($0.word) } ?? .null),
    ("uncertain", report.isUncertain(block).map { .bool($0) } ?? .null),
    ("suppressed", .bool(report.isHidden(block))),
  ]
}
