public import Geometry
public import Land

/// The logs of mending: mend-log.csv, mend-log.json, mend-log.html.
public func mendDocuments(_ log: MendLog, version: String, language: Language) -> [OutputFile] {
  let texts = [
    ("mend-log.csv", mendLogCSV(log, language: language)),
    ("mend-log.json", mendLogJSON(log, version: version, language: language)),
    ("mend-log.html", mendLogPage(log, language: language)),
  ]
  return texts.map { OutputFile(path: $0.0, bytes: Array($0.1.utf8)) }
}
