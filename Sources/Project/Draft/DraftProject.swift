import Foundation
public import Geometry
public import Land

/// A commented project file for a block file, and what was assumed or could not be known.
///
/// The text is a whole project file; it must lie beside the block file. Inhabitants are a commented
/// line where no column bears a known name: they are never guessed from numbers.
public func draftProject(
  blocks path: String, language: Language, options: LayerOptions = LayerOptions()
) throws(InputError) -> (text: String, findings: [Finding]) {
  let name = URL(fileURLWithPath: path).lastPathComponent
  let layer = try Layer(file: path, named: name, options: options)
  let proposal = ColumnProposal(layer.attributes)
  let text = DraftText(
    layer: layer, proposal: proposal, language: language, options: options
  ).text
  return (text, layer.findings + proposal.findings(file: name))
}

extension ColumnProposal {
  /// What was assumed and what could not be known.
  func findings(file: String) -> [Finding] {
    func note(_ check: String, _ column: String?, _ message: Phrase, _ severity: Severity = .note)
      -> Finding
    {
      Finding(
        check: check, severity: severity, place: Place(file: file, column: column),
        message: message)
    }
    var findings: [Finding] = []
    if let id {
      findings.append(note("assumed_id", id, Words.assumedID(id, others: otherIDs)))
    } else {
      findings.append(note("unknown_id", nil, Words.unknownID, .warning))
    }
    if let population {
      findings.append(note("assumed_population", population, Words.assumedPopulation(population)))
    } else {
      findings.append(note("unknown_population", nil, Words.unknownPopulation, .warning))
    }
    for name in identity {
      findings.append(note("assumed_identity", name, Words.assumedUnits(name)))
    }
    if let district {
      findings.append(
        note("assumed_district", district, Words.assumedDistrict(district, isNested: isNested)))
    }
    findings.append(note("unknown_indicators", nil, Words.unknownIndicators, .warning))
    return findings
  }
}
