import Land

/// A plan as read from a file, and what was noticed on the way.
struct ReadPlan {
  /// The plan, with its areas in the order in which the file first names them.
  let plan: LabelledPlan
  /// Notes and warnings.
  let findings: [Finding]
}

/// The areas of a file in the order in which it first names them, and the blocks they take.
struct AreaBook {
  /// Id and name of each area.
  private(set) var labels: [AreaLabel] = []
  /// The area of each block, 0 for outside.
  private(set) var areaOfBlock: [Int32]
  private var numberOfID: [String: Int32] = [:]

  /// No areas yet, all blocks outside.
  init(blockCount: Int) {
    areaOfBlock = [Int32](repeating: 0, count: blockCount)
  }

  /// The number of an area, new or known. An empty name becomes the id.
  mutating func number(id: String, name: String?) -> Int32 {
    if let number = numberOfID[id] { return number }
    labels.append(AreaLabel(id: id, name: name ?? id))
    numberOfID[id] = Int32(labels.count)
    return Int32(labels.count)
  }

  /// Puts a block into an area.
  mutating func put(_ block: Int, into area: Int32) {
    areaOfBlock[block] = area
  }

  /// The plan, if each area has a block and a name of its own; else the faults.
  func plan(file: String, findings: [Finding]) throws(InputError) -> ReadPlan {
    var faults: [Finding] = []
    var isUsed = [Bool](repeating: false, count: labels.count + 1)
    for area in areaOfBlock { isUsed[Int(area)] = true }
    var idOfName: [String: String] = [:]
    for (position, label) in labels.enumerated() {
      if !isUsed[position + 1] {
        faults.append(
          fault("area_empty", file, Words.areaWithoutBlocks(label), Words.mendAreaWithoutBlocks))
      }
      if let other = idOfName[label.name] {
        faults.append(
          fault(
            "area_name_twice", file, Words.areaNameTwice(label.name, [other, label.id]),
            Words.mendAreaNameTwice))
      }
      idOfName[label.name] = label.id
    }
    guard faults.isEmpty else { throw InputError(.malformed, faults) }
    return ReadPlan(
      plan: LabelledPlan(plan: Plan(areaOfBlock: areaOfBlock), labels: labels), findings: findings)
  }

  private func fault(_ check: String, _ file: String, _ message: Phrase, _ mend: Phrase) -> Finding
  {
    Finding(
      check: check, severity: .error, place: Place(file: file), message: message, mend: mend)
  }
}
