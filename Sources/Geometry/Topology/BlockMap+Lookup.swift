extension BlockMap {
  /// For each point, in the blocks' metric system, the position of the block in which it lies, or -1
  /// where none does. On a common edge the block with the smaller id has it, as it has overlaps. About
  /// linear in blocks and points.
  public func blocks(containing points: [Point]) -> [Int32] {
    let survey = resolvedSurvey
    return PointFinder(survey.outline, boxes: survey.boxes).blocks(containing: points)
  }

  /// The survey of the shapes without overlaps; the one of the shapes as drawn where there are none.
  var resolvedSurvey: Survey {
    overlaps.isEmpty ? survey : Survey(shapes, toleranceMetres: toleranceMetres)
  }
}
