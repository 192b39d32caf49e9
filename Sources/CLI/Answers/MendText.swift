import Foundation
import Geometry
import Land

/// The answer of `mend` for people: what was done per layer and step, what to decide, what to open.
struct MendText {
  /// The whole text, ended by a line feed.
  let text: String

  /// A text in a language.
  init(_ log: MendLog, folder: String, language: Language) {
    var lines = log.layers.flatMap { MendText.layer($0, log, language) }
    if log.openCount > 0 { lines.append(Messages.toDecide(log.openCount)[language]) }
    let path = folder as NSString
    lines.append(
      Messages.mended(
        folder, page: path.appendingPathComponent("mend-log.html"),
        project: path.appendingPathComponent(log.projectCopy))[language])
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func layer(
    _ entry: MendLog.Entry, _ log: MendLog, _ language: Language
  ) -> [String] {
    let mended = entry.mended
    let changed = mended.isChanged.count { $0 } + mended.isRemoved.count { $0 }
    let heading = Messages.mendedRecords(changed, of: mended.isChanged.count)[language]
    return ["\(entry.name): \(heading)"]
      + MendSteps.all.compactMap { step in
        let tally = log.tally(step, in: entry)
        guard tally.changes > 0 else { return nil }
        let surface = language.decimal(tally.surfaceSquareMetres, places: 1)
        return "  \(step.title[language]): \(language.whole(tally.changes)) (\(surface) m²)"
      }
      + [
        "  " + Messages.checkedAgain(mended.before, mended.after)[language],
        "  " + Messages.neighboursAgain(mended.neighbours)[language],
      ]
  }
}
