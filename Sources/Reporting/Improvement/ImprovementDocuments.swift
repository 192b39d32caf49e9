public import Land

/// The files of an improvement that have no counterpart in a result of `propose`.
public enum ImprovementFiles {
  /// Beside the folders of the curve's plans.
  public static let top: Set<String> =
    Set(["index.html", "moves.csv", "curve.csv", "run.json"] + Exporters.all.map(\.file))
  /// In the folder of each plan of the curve.
  public static let step: Set<String> = ["plan.csv", "areas.geojson", "areas.csv"]
  /// Whether a folder is one of the curve's.
  public static func isStep(_ name: String) -> Bool {
    name.hasPrefix("step-") && Int(name.dropFirst(5)) != nil
  }
}

/// Every file of an improvement: page, moves, curve, run, the improved plan, and the curve's plans.
public func improvementFiles(
  _ improvement: ImprovementReport, run: RunFacts, planFile: String, language: Language
) throws(InputError) -> [OutputFile] {
  var texts = [
    ("index.html", improvementPage(improvement, run: run, planFile: planFile, language: language)),
    ("moves.csv", movesCSV(improvement, language: language)),
    ("curve.csv", curveCSV(improvement)),
    ("run.json", improvementRunJSON(improvement, run: run, planFile: planFile)),
  ]
  for (index, step) in improvement.steps.enumerated() {
    let folder = ImprovementReport.folder(index)
    let compared = ComparedOption(folder: folder, report: step.report, option: nil)
    for exporter in Exporters.all where index == 0 || ImprovementFiles.step.contains(exporter.file)
    {
      let path = folder.isEmpty ? exporter.file : folder + "/" + exporter.file
      texts.append((path, try exporter.text(compared, language)))
    }
  }
  return texts.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }
}
