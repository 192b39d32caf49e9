import Foundation
import Indicators
import Land

extension CityReading {
  /// The figures of earlier publications; none where the project names no register, or where there is none
  /// yet. Entries of other blocks are left out, which is told.
  mutating func earlierFigures(ids: [String]) -> [EarlierFigure] {
    guard let name = settings.protection.register,
      let data = FileManager.default.contents(atPath: files.path(of: name))
    else { return [] }
    var position: [String: Int] = [:]
    for (block, id) in ids.enumerated() { position[id] = block }
    var figures: [EarlierFigure] = []
    var strangers = 0
    let lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let entry = try? JSONDecoder().decode(RegisterEntry.self, from: Data(line.utf8)),
        entry.isSound
      else {
        faults.add(
          Finding(
            check: "register", severity: .error, place: Place(file: name, row: number + 1),
            message: Words.registerUnreadable, mend: Words.mendRegister))
        continue
      }
      let blocks = entry.blocks.compactMap { position[$0] }
      guard blocks.count == entry.blocks.count else {
        strangers += 1
        continue
      }
      figures.append(
        EarlierFigure(
          indicator: entry.indicator, blocks: Set(blocks).sorted(), numerator: entry.numerator,
          denominator: entry.denominator))
    }
    if strangers > 0 {
      findings.append(
        Finding(
          check: "register", severity: .note, place: Place(file: name),
          message: Words.registerOtherBlocks(strangers)))
    }
    return figures
  }

  /// The files whose checksums would let anybody try out protected figures: those that hold indicators,
  /// where anything of them is kept back; of a shapefile all that belong together.
  func protectedFiles(_ social: SocialFigures, _ blocks: BlockTable) -> [String] {
    guard edition == .open,
      blocks.ids.indices.contains(where: {
        social.isHidden($0, population: blocks.population[$0])
      })
    else { return [] }
    let stems = indicatorFiles.map { ($0 as NSString).deletingPathExtension }
    return files.inputs.map(\.file).filter { file in
      indicatorFiles.contains(file) || stems.contains((file as NSString).deletingPathExtension)
    }
  }
}

/// A line of the register of publications.
struct RegisterEntry: Codable {
  let indicator: String
  let blocks: [String]
  let numerator: Double
  let denominator: Double

  /// Whether it can be what it says.
  var isSound: Bool { !blocks.isEmpty && numerator >= 0 && denominator >= 0 }
}
