import Foundation
import Geometry
public import Land
import Tables

extension City {
  /// Reads a plan: an option folder, a plan.csv, a list of names, or area polygons. Throws every
  /// fault found. Areas are numbered in the order in which the file first names them.
  public func plan(at path: String) throws(InputError) -> LabelledPlan {
    try planAndFindings(at: path).plan
  }

  /// The same, with what was assumed or noticed while reading: encoding, separator, empty units.
  public func planAndFindings(at path: String) throws(InputError)
    -> (plan: LabelledPlan, findings: [Finding])
  {
    let read = try PlanReading(map: map, units: units).plan(at: path, named: path)
    return (read.plan, read.findings)
  }
}

/// Reads plans of any form for one city.
struct PlanReading {
  let map: BlockMap
  /// The identity layers, whose names a list of names may use.
  let units: [Units]

  /// Reads a plan. `name` is how messages call the file.
  func plan(at path: String, named name: String) throws(InputError) -> ReadPlan {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError(
        .missing,
        [
          Finding(
            check: "file_missing", severity: .error, place: Place(file: name),
            message: Words.fileMissing, mend: Words.mendFileMissing)
        ])
    }
    if isFolder.boolValue {
      return try plan(at: path + "/plan.csv", named: name + "/plan.csv")
    }
    // A table is a plan by its columns, not a layer.
    let isTable = ["csv", "txt"].contains(URL(fileURLWithPath: path).pathExtension.lowercased())
    if Layer.isLayerFile(path), !isTable {
      return try plan(
        polygons: try Layer(file: path, named: name, options: LayerOptions()))
    }
    return try plan(table: try Table(path: path, named: name))
  }

  /// Reads a table as whichever of the two forms its header says.
  private func plan(table: Table) throws(InputError) -> ReadPlan {
    if let columns = ListColumns(table) { return try plan(list: table, columns) }
    if table.position(ignoringCase: "block_id") != nil {
      return try AssignmentReading(ids: map.ids).plan(table)
    }
    throw InputError(
      .malformed,
      [
        Finding(
          check: "plan_header", severity: .error, place: Place(file: table.file, row: 1),
          message: Words.planHeader(table.columns), mend: Words.mendPlanHeader)
      ])
  }

  /// Takes each block that lies more than half inside a polygon.
  private func plan(polygons layer: Layer) throws(InputError) -> ReadPlan {
    let overlay = try map.units(of: layer, column: "area_id")
    let ids = layer.attributes.column("area_id")?.cells ?? []
    let names = layer.attributes.column("area_name")?.cells
    var book = AreaBook(blockCount: map.ids.count)
    for (row, id) in ids.enumerated() {
      if let id, id != "0" { _ = book.number(id: id, name: names?[row]) }
    }
    for (block, id) in overlay.names.enumerated() {
      guard let id, id != "0", overlay.share[block] > 0.5 else { continue }
      book.put(block, into: book.number(id: id, name: nil))
    }
    // Blocks that no area covers are no news in a plan: they lie outside.
    let noticed = overlay.findings.filter { $0.check != "identity_cover" }
    return try book.plan(file: layer.file, findings: layer.findings + noticed)
  }
}

extension Table {
  /// The position of a column, whatever the case of its letters.
  func position(ignoringCase name: String) -> Int? {
    columns.firstIndex { $0.lowercased() == name.lowercased() }
  }
}
