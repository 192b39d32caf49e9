import Land

/// What someone should know of single blocks: not scored, scored with fewer indicators, outliers.
func remarks(
  _ contributions: [DeprivationIndex.Contribution], _ sums: StatusSums, blocks: ScoredBlocks,
  eligible: [Bool], method: IndexMethod, place: Place
) -> [Finding] {
  var findings: [Finding] = []
  for block in blocks.ids.indices {
    let id = blocks.ids[block]
    if !eligible[block] {
      findings.append(
        note(
          "not_scored", id, place,
          Words.tooSmall(id, people: blocks.population[block], minimum: method.minimumPopulation)))
      continue
    }
    let missing = contributions.filter { $0.z[block] == nil }.map(\.name)
    if sums.values[block] == nil {
      findings.append(note("not_scored", id, place, Words.tooManyMissing(id, missing)))
    } else if !missing.isEmpty {
      findings.append(note("weights_rescaled", id, place, Words.rescaled(id, missing)))
    }
    for contribution in contributions {
      guard let z = contribution.z[block], abs(z) > 4, let rate = contribution.rates[block]
      else { continue }
      findings.append(
        note("outlier", id, place, Words.outlier(id, contribution.name, rate: rate, z: z)))
    }
  }
  return findings
}
