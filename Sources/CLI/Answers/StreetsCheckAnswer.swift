import Land
import Streets

/// The JSON answer of `streets check`.
struct StreetsCheckAnswer: Encodable {
  struct Listed: Encodable {
    let check: String
    let severity: String
    let file: String
    let row: Nullable<Int>
    let street: Nullable<String>
    let message: String
  }

  let streets: Int
  let totals: [String: Int]
  let findings: [Listed]
  let conflicts: [Listed]

  /// The answer for an index.
  init(_ index: StreetIndex, language: Language) {
    let all = index.totals
    streets = index.streetCount
    totals = [
      "rows": all.rows, "rows_agreed": all.rowsAgreed, "rows_in_conflict": all.rowsInConflict,
      "rows_by_part": all.rowsByPart, "rows_without_part": all.rowsWithoutPart,
      "rows_without_numbers": all.rowsWithoutNumbers, "rows_left_out": all.rowsLeftOut,
      "records": all.records, "records_left_out": all.recordsLeftOut,
      "records_without_numbers": all.recordsWithoutNumbers, "sides": all.sides,
      "sides_in_one_block": all.sidesInOneBlock, "sides_split": all.sidesSplit,
      "sides_outside_blocks": all.sidesOutsideBlocks, "addresses": all.addresses,
      "addresses_left_out": all.addressesLeftOut,
      "addresses_outside_blocks": all.addressesOutsideBlocks, "roads": all.roads,
      "roads_nameless": all.roadsNameless, "roads_outside_blocks": all.roadsOutsideBlocks,
      "roads_of_known_streets": all.roadsOfKnownStreets,
      "roads_of_new_streets": all.roadsOfNewStreets,
    ]
    func listed(_ findings: [Finding]) -> [Listed] {
      findings.map { finding in
        Listed(
          check: finding.check, severity: finding.severity.rawValue, file: finding.place.file,
          row: Nullable(finding.place.row), street: Nullable(finding.name),
          message: finding.message[language])
      }
    }
    findings = listed(index.findings)
    conflicts = listed(index.conflicts)
  }
}
