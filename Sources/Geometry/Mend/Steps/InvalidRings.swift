import Land

extension MendStep {
  /// Invalid rings are rebuilt: every loop of a ring that crosses itself becomes a part of its own,
  /// parts of one record that lie over each other are merged (GEOS, make valid, method `structure`).
  static let invalidRings = MendStep(
    name: "invalid_rings", title: Words.invalidRingsTitle, rule: Words.invalidRingsRule,
    repeats: false
  ) { state throws(InputError) in
    let context = GEOSContext()
    var faults: [Finding] = []
    for record in state.shapes.indices where !state.shapes[record].polygons.isEmpty {
      let before = state.shapes[record].surface
      do throws(GEOSError) {
        let drawn = try context.shape(state.shapes[record])
        guard let fault = drawn.fault else { continue }
        let valid = try drawn.madeValid()
        guard valid.surface > 0 else {
          faults.append(Words.unmendable(state.layer, record, fault.reason))
          continue
        }
        let change = valid.surface - before
        state.shapes[record] = valid.values
        let middle = fault.at ?? state.shapes[record].centre
        state.changes.append(
          state.change(
            "invalid_rings", .mended, from: nil, to: Int32(record),
            at: (try? state.own(middle)) ?? middle, surface: abs(change),
            Words.rebuilt(fault.reason, by: change)))
      } catch {
        faults.append(Words.unmendable(state.layer, record, error.message))
      }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
  }
}
