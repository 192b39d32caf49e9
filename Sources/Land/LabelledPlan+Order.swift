extension LabelledPlan {
  /// The same plan with its areas in the order that people count in: "2" before "10", numbers before
  /// other ids, ids that are the same number in their order so far.
  public var inOrderOfIDs: LabelledPlan {
    let order = labels.indices.sorted { one, other in
      switch (Int(labels[one].id), Int(labels[other].id)) {
      case (let number?, let next?): (number, one) < (next, other)
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): (labels[one].id, one) < (labels[other].id, other)
      }
    }
    var place = [Int32](repeating: 0, count: labels.count + 1)
    for (position, area) in order.enumerated() { place[area + 1] = Int32(position + 1) }
    return LabelledPlan(
      plan: Plan(areaOfBlock: plan.areaOfBlock.map { place[Int($0)] }),
      labels: order.map { labels[$0] })
  }
}
