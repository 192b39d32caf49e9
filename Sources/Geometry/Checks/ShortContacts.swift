import Land

extension Check {
  /// Contacts of together less than 25 m without which a piece of the city falls apart. Links made by
  /// hand are not weak: someone gave a reason.
  static let weakContacts = Check(name: "weak_contact") { inspection in
    inspection.weak(in: inspection.adjacency) { weak, pair, some in
      Words.weakContact(inspection.place(weak.pairs[0].first.position), weak, pair, some)
    }
  }

  /// The same within the areas in force.
  static let areaWeakContacts = Check(name: "area_weak_contact") { inspection in
    guard let plan = inspection.plan, let labels = inspection.areaLabels else { return [] }
    return inspection.weak(in: inspection.adjacency(within: labels)) { weak, pair, some in
      let first = weak.pairs[0].first.position
      return Words.areaWeakContact(
        inspection.place(first), plan.label(Int(labels[first])), weak, pair, some)
    }
  }
}

extension Inspection {
  fileprivate func weak(
    in adjacency: Adjacency, _ words: (WeakContacts.Weak, [String], [String]) -> Finding
  ) -> [MapFinding] {
    let weak = WeakContacts(
      adjacency, limitMetres: Check.weakContactMetres, population: population,
      isLink: { $0.metres == 0 && minimumBorderMetres > 0 })
    return weak.all.prefix(Check.namedAtMost).map { weak in
      let pair = weak.pairs[0]
      let ends = [pair.first.position, pair.second.position]
      var finding = words(weak, ends.map { map.ids[$0] }, weak.some.map { map.ids[$0] })
      finding.key = map.ids[ends[0]]
      finding.name = name(ends[0])
      finding.lengthMetres = weak.metres
      finding.people = weak.people
      let lines = weak.pairs.flatMap {
        ContactLine.between(
          map.shapes[$0.first.position], map.shapes[$0.second.position],
          toleranceMetres: map.toleranceMetres
        ).lines
      }
      return MapFinding(finding, along: MultiLine(lines: lines))
    }
  }
}
