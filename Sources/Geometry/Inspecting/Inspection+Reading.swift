public import Land

extension Inspection {
  /// What reading said, with name, people and shape of the blocks it is about. Left out is what the
  /// checks tell in more detail: invalid rings and overlaps of the layers that are known as drawn.
  public func told(_ reading: [Finding]) -> [MapFinding] {
    let files = Set(layers.map(\.file))
    var position: [String: Int] = [:]
    for (block, id) in map.ids.enumerated() { position[id] = block }
    return reading.filter { finding in
      let isTold = finding.check == "invalid_ring" || finding.check == "overlap"
      return !(isTold && finding.severity != .error && files.contains(finding.place.file))
    }.map { finding in
      guard finding.place.file == map.file, let block = finding.key.flatMap({ position[$0] }) else {
        return MapFinding(finding)
      }
      var finding = finding
      finding.name = finding.name ?? name(block)
      finding.people = finding.people ?? people([block])
      return finding.x == nil || finding.x == map.centres[block].x
        ? about(block, finding) : MapFinding(finding)
    }
  }
}
