import Geometry
import Land

extension StreetSegments {
  /// A record as read.
  struct Record {
    let key: String
    let name: String?
    let line: [Point]?
    let place: Place
    /// The column of the name, for messages.
    let column: String
    /// The cells of the left and of the right side.
    let pairs: [NumberCells]
  }

  /// The sides of records, and the points at which their blocks are to be looked up.
  struct Records {
    var points: SidePoints
    var drafts: [Draft]
    var findings: [Finding]

    /// A side, and where its points lie among all.
    struct Draft {
      let key: String
      let name: String
      let record: Int
      let isLeft: Bool
      let ranges: [NumberRange]
      let points: Range<Int>
    }

    /// Takes the sides of a record, or says why not.
    mutating func add(_ record: Record) {
      guard
        let name = StreetName.usable(
          record.name, at: record.place, column: record.column, &findings)
      else { return }
      // Roads without numbers have two sides all the same.
      let ranges =
        record.pairs.isEmpty
        ? [[], []]
        : record.pairs.map { pair in
          pair.ends(at: record.place, &findings).map { NumberRange.covering($0.from, $0.to) } ?? []
        }
      guard let line = record.line, Polyline.metres(line) > 0 else {
        findings.append(Words.segmentWithoutLine(record.place))
        return
      }
      let hasNumbers = ranges.contains { !$0.isEmpty }
      for (side, ranges) in ranges.enumerated() where !ranges.isEmpty || !hasNumbers {
        drafts.append(
          Draft(
            key: record.key, name: name, record: record.place.row ?? 0, isLeft: side == 0,
            ranges: ranges, points: points.add(line, isLeft: side == 0)))
      }
    }

    /// The sides with the blocks at their points.
    func sides(on map: BlockMap) -> [Side] {
      let blocks = map.blocks(containing: points.all)
      return drafts.map { draft in
        Side(
          key: draft.key, name: draft.name, record: draft.record, isLeft: draft.isLeft,
          ranges: draft.ranges, blocks: Array(blocks[draft.points]))
      }
    }
  }
}
