import Indicators
import Land
import Tables

extension SettingsReader {
  /// `[protection]`, with the usual thresholds; `layers` are the names that a layer may be called by.
  mutating func protection(_ root: Section, layers: [String]) -> ProjectFile.Protection {
    let section = section(root, "protection") ?? Section(path: "protection", entries: [:])
    let usual = ProtectionThresholds.usual
    let thresholds = ProtectionThresholds(
      minimumCount: Double(
        whole(section, "minimum_count", 2...1000, default: Int(usual.minimumCount))),
      minimumDenominator: number(
        section, "minimum_denominator", 0...1e9, default: usual.minimumDenominator),
      minimumPopulation: Int64(
        whole(
          section, "minimum_population", 0...Int(Int32.max), default: Int(usual.minimumPopulation))
      ))
    let known = section.entries["known_totals"]?.items?.compactMap(\.string) ?? []
    for name in known where !layers.contains(name) {
      fault(
        "layer_unknown", section.path(of: "known_totals"), Words.noKnownLayer(name),
        Words.knownLayers(nearest: nearestName(to: name, among: layers), all: layers))
    }
    return ProjectFile.Protection(
      thresholds: thresholds, knownTotals: known, register: text(section, "register"),
      place: place("protection"))
  }
}
