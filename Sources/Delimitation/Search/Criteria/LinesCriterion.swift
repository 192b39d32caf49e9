/// M11: the share of the boundary that runs along a barrier or between two units of an identity layer;
/// 0 where there is no boundary.
///
/// A ratio of two sums, so that parts of the land searched each by itself see only their own.
enum LinesCriterion: Criterion {
  static let id = "boundary_quality"

  static func weight(in goal: Goal) -> Double { -goal.lines }

  static func value(_ state: borrowing State, _ goal: Goal) -> Double {
    share(state.currentOutlook.alongLines, of: state.boundary)
  }

  static func change(_ move: Move, _ state: borrowing State, _ goal: Goal) -> Double {
    let before = state.outlook?.alongLines ?? state.currentOutlook.alongLines
    return share(before + state.lineChange(move), of: state.boundary + move.boundaryChange)
      - share(before, of: state.boundary)
  }

  @inline(__always) private static func share(_ along: Int64, of boundary: Int64) -> Double {
    boundary > 0 ? Double(along) / Double(boundary) : 0
  }
}
