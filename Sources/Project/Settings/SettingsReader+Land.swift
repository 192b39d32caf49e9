import Geometry
import Land
import Tables

extension SettingsReader {
  /// `[[barriers]]`. How far from a border a barrier may be drawn is the blocks' tolerance, unless said.
  mutating func barriers(_ root: Section, tolerance: Double) -> [ProjectFile.Barrier] {
    sections(root, "barriers").compactMap { section in
      let file = requiredText(section, "file")
      let hasEffect = requiredText(section, "effect") != nil
      let effect = word(section, "effect", default: BarrierEffect.forbid)
      let name = text(section, "name")
      let reach = number(section, "tolerance", 0...1000, default: tolerance)
      var options = layerOptions(section)
      options.kinds = [.lines, .polygons]
      guard let file, hasEffect else { return nil }
      return ProjectFile.Barrier(
        file: file, name: name ?? stem(file), effect: effect, tolerance: reach, options: options)
    }
  }

  /// `[[links]]`: each joins two blocks and says why.
  mutating func links(_ root: Section) -> [ProjectFile.Link] {
    sections(root, "links").compactMap { section in
      let ids = section.entries["blocks"]?.items?.compactMap(\.string) ?? []
      let reason = requiredText(section, "reason")
      if let reason, reason.allSatisfy(\.isWhitespace) {
        fault("key_empty", section.path(of: "reason"), Words.textEmpty, Words.mendReason)
      }
      if ids.count == 2, ids[0] != ids[1] {
        return ProjectFile.Link(
          first: ids[0], second: ids[1], reason: reason ?? "",
          place: place(section.path(of: "blocks")))
      }
      fault("link_pair", section.path(of: "blocks"), Words.linkPair(ids), Words.mendLinkPair)
      return nil
    }
  }

  /// `blocks.fill` must name an identity layer or the districts.
  mutating func checkFill(
    _ blocks: ProjectFile.Blocks?, _ identity: [ProjectFile.Identity],
    _ district: ProjectFile.District?
  ) {
    guard let fill = blocks?.fill else { return }
    let names = identity.map(\.source.name) + [district?.source.name].compactMap { $0 }
    if names.contains(where: { $0.lowercased() == fill.lowercased() }) { return }
    fault(
      "layer_unknown", "blocks.fill", Words.layerUnknown(fill),
      Words.knownWords(nearest: nearestName(to: fill, among: names), all: names))
  }

  /// A file's name without folders and suffix.
  private func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
