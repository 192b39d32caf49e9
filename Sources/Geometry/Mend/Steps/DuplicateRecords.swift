import Land

extension MendStep {
  /// A record that repeats an earlier one in shape, key and every attribute is removed. Records with
  /// the same key and other attributes are no duplicates: which one is right is not ours to guess.
  static let duplicateRecords = MendStep(
    name: "duplicate_records", title: Words.duplicatesTitle, rule: Words.duplicatesRule,
    repeats: false
  ) { state throws(InputError) in
    var first: [String: [Int]] = [:]
    let columns = state.layer.attributes.columns
    for record in state.shapes.indices where !state.shapes[record].polygons.isEmpty {
      let key = state.keys[record]
      let twin = first[key, default: []].first { other in
        columns.allSatisfy { $0.cells[record] == $0.cells[other] }
          && state.shapes[record].isSame(as: state.shapes[other])
      }
      guard let twin else {
        first[key, default: []].append(record)
        continue
      }
      let middle = state.shapes[record].centre
      state.changes.append(
        state.change(
          "duplicate_records", .mended, from: nil, to: Int32(record), at: try state.own(middle),
          surface: 0, Words.removedDuplicate(of: twin + 1)))
      state.isRemoved[record] = true
      state.shapes[record] = MultiPolygon(polygons: [])
    }
  }
}
