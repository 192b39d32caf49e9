internal import Delimitation
public import Land

/// Every file of one option's folder: plan.csv, areas.geojson, areas.csv, blocks.geojson, indicators.csv,
/// report.html.
public func optionFiles(_ option: ComparedOption, language: Language) throws(InputError)
  -> [OutputFile]
{
  var files: [OutputFile] = []
  for exporter in Exporters.all {
    files.append(
      OutputFile(
        path: option.folder + "/" + exporter.file,
        bytes: Array(try exporter.text(option, language).utf8)))
  }
  return files
}

/// The names of all files that a result holds, for those who must know one from other folders.
public enum ResultFiles {
  /// Beside the options' folders.
  public static let comparison: Set<String> = [
    "index.html", "options.csv", "consensus.csv", "run.json",
  ]
  /// Beside them only if it was asked for.
  public static let paper = "paper.html"
  /// The paper as a PDF, beside it where a browser can print it.
  public static let printedPaper = "paper.pdf"
  /// In the folder of a compared plan, where the project names streets: those that change, as a table and
  /// as a page.
  public static let streets = ["streets.csv", "streets.html"]
  /// In each option's folder, with those that not every result has.
  public static let option = Set(Exporters.all.map(\.file) + streets)
}

/// The files of the comparison: index.html, options.csv, consensus.csv, run.json.
public func comparisonFiles(_ options: [ComparedOption], run: RunFacts, language: Language)
  throws(InputError) -> [OutputFile]
{
  let ordered = options.statusQuoFirst
  let texts = [
    ("index.html", comparisonPage(ordered, run: run, language: language)),
    ("options.csv", optionsCSV(ordered, run: run)),
    (
      "consensus.csv",
      consensusCSV(run.consensus, ids: ordered.first?.report.problem.territory.blocks.ids ?? [])
    ),
    ("run.json", runJSON(ordered, run: run)),
  ]
  precondition(Set(texts.map(\.0)) == ResultFiles.comparison, "a file is missing from the list")
  return texts.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }
}
