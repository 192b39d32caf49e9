public import Land

/// Every file of a comparison of given plans: the page, the paper if it is wished, the tables, what went
/// in, and a folder for each plan and for the areas in force. `seed` is that of the varied choices.
public func givenComparisonFiles(
  _ options: [ComparedOption], run: RunFacts, seed: UInt64, withPaper: Bool, language: Language
) throws(InputError) -> [OutputFile] {
  let ordered = options.statusQuoFirst
  var texts = [
    ("index.html", comparisonPage(ordered, run: run, language: language)),
    ("options.csv", optionsCSV(ordered, run: run)),
    ("run.json", givenRunJSON(ordered, run: run, seed: seed)),
  ]
  if withPaper {
    texts.append((ResultFiles.paper, paperPage(ordered, run: run, language: language)))
  }
  var files = texts.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }
  for option in ordered { files += try optionFiles(option, language: language) }
  return files
}
