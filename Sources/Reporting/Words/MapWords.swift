/// Words on maps.
struct MapWords: Sendable {
  let overviewTitle: @Sendable (_ option: String) -> String
  let overviewText: @Sendable (_ areas: Int, _ blocks: Int) -> String
  let areaTitle: @Sendable (_ area: String) -> String
  let areaText: @Sendable (_ area: String, _ neighbours: String) -> String
  let smallTitle: @Sendable (_ option: String) -> String
  let smallText: @Sendable (_ areas: Int) -> String
  /// So many blocks, by the number and its text.
  let blockCount: @Sendable (_ count: Int, _ text: String) -> String
  let legend: String
  let north: String
  let thisArea: String
  let otherAreas: String
  let deprivedBlock: String
  let outside: String
  let blockBorder: String
  let unitNames: @Sendable (_ layer: String) -> String
  let source: @Sendable (_ title: String, _ file: String) -> String
}
