import Foundation
import Geometry
import Land

/// The whole log for programs: rules, counts before and after, every change, every changed record as it
/// was and as it is, and how each original file is made again from its copy.
func mendLogJSON(_ log: MendLog, version: String, language: Language) -> String {
  JSONValue.object([
    ("format", .text("veedel-mend-log")), ("version", .text(version)),
    ("project", .text(log.projectCopy)), ("title", .text(log.title)),
    ("unit_layer", log.unitLayer.map { .text($0) } ?? .null),
    ("population", .integer(log.population)), ("people_touched", .integer(log.peopleTouched)),
    (
      "rules",
      .array(
        MendSteps.all.map { step in
          .object([("step", .text(step.name)), ("rule", .text(step.rule[language]))])
        })
    ),
    ("layers", .array(log.layers.map { layer($0, language) })),
  ]).indented() + "\n"
}

private func layer(_ entry: MendLog.Entry, _ language: Language) -> JSONValue {
  let mended = entry.mended
  return .object([
    ("layer", .text(entry.name)), ("original", .text(entry.file)), ("copy", .text(entry.copy)),
    ("system", .text(mended.systemName)),
    ("tolerance_m", .number(mended.settings.toleranceMetres, decimals: 6)),
    ("gap_width_m", .number(mended.settings.gapWidthMetres, decimals: 6)),
    ("minimum_border_m", .number(mended.settings.minimumBorderMetres, decimals: 6)),
    ("before", counts(mended.before)), ("after", counts(mended.after)),
    ("neighbours", neighbours(mended.neighbours, language)),
    ("changes", .array(mended.changes.map { change($0, language) })),
    ("records", .array(records(mended))),
    ("files", .array(entry.files.map(file))),
  ])
}

private func counts(_ counts: MendCounts) -> JSONValue {
  .object([
    ("invalid", .integer(Int64(counts.invalid))), ("overlaps", .integer(Int64(counts.overlaps))),
    ("overlap_m2", .number(counts.overlapSquareMetres, decimals: 4)),
    ("gaps", .integer(Int64(counts.gaps))), ("wide_gaps", .integer(Int64(counts.wideGaps))),
    ("surface_m2", .number(counts.surfaceSquareMetres, decimals: 4)),
  ])
}

/// Pairs before and after, and each that was gained or lost.
private func neighbours(_ neighbours: MendedNeighbours, _ language: Language) -> JSONValue {
  .object([
    ("before", .integer(Int64(neighbours.before))), ("after", .integer(Int64(neighbours.after))),
    (
      "changes",
      .array(
        neighbours.changes.map { change in
          .object([
            ("change", .text(change.kind.rawValue)), ("first_key", .text(change.firstKey)),
            ("second_key", .text(change.secondKey)),
            ("before_m", .number(change.metresBefore, decimals: 3)),
            ("after_m", .number(change.metresAfter, decimals: 3)),
            ("decide", .bool(!change.isExpected)), ("what", .text(change.what[language])),
            ("x", .number(change.x, decimals: 7)), ("y", .number(change.y, decimals: 7)),
          ])
        })
    ),
  ])
}

private func change(_ change: MendChange, _ language: Language) -> JSONValue {
  .object([
    ("step", .text(change.step)), ("status", .text(change.kind.rawValue)),
    ("record", .integer(Int64(change.record))), ("key", .text(change.key)),
    ("name", change.unit.map { .text($0) } ?? .null), ("what", .text(change.what[language])),
    ("x", .number(change.x, decimals: 7)), ("y", .number(change.y, decimals: 7)),
    ("surface_m2", .number(change.surfaceSquareMetres, decimals: 4)),
    ("from_key", change.fromKey.map { .text($0) } ?? .null),
    ("to_key", change.toKey.map { .text($0) } ?? .null),
    ("people", .optional(change.people, decimals: 1)),
  ])
}

/// Every record that changed or was removed, with both shapes in full digits.
private func records(_ mended: MendedLayer) -> [JSONValue] {
  let keys = mended.original.attributes.column(mended.settings.keyColumn)?.cells ?? []
  return mended.shapes.indices.filter { mended.isChanged[$0] || mended.isRemoved[$0] }.map {
    record in
    .object([
      ("record", .integer(Int64(record + 1))), ("key", keys[record].map { .text($0) } ?? .null),
      ("before", mended.original.shapes[record].map { .text($0.wellKnownText) } ?? .null),
      ("after", mended.shapes[record].map { .text($0.wellKnownText) } ?? .null),
    ])
  }
}

private func file(_ file: MendLog.File) -> JSONValue {
  let parts = file.file.restoration?.parts.map { part -> JSONValue in
    switch part {
    case .copy(let from, let count): .array([.integer(Int64(from)), .integer(Int64(count))])
    case .bytes(let bytes): .text(Data(bytes).base64EncodedString())
    }
  }
  return .object([
    ("name", .text(file.name)),
    ("sha256_before", file.sha256Before.map { .text($0) } ?? .null),
    ("sha256_after", .text(file.sha256After)),
    ("new_vertices_with_nearest_z", .integer(Int64(file.file.newHeights))),
    ("new_vertices_with_nearest_m", .integer(Int64(file.file.newMeasures))),
    ("restore", parts.map { .array($0) } ?? .null),
  ])
}
