import Testing

@testable import Geometry

@Suite struct `Grids of boxes` {
  @Test func `one box far away does not throw all others into one cell`() {
    var boxes: [Box] = []
    for x in 0..<40 {
      for y in 0..<40 {
        let corner = Point(x: Double(x) * 10, y: Double(y) * 10)
        boxes.append(Box([corner, Point(x: corner.x + 9, y: corner.y + 9)]))
      }
    }
    boxes.append(Box([Point(x: -1e7, y: -1e7), Point(x: 405, y: 405)]))
    boxes.append(Box([Point(x: 5e6, y: 5e6), Point(x: 5e6, y: 5e6)]))
    let grid = BoxGrid(boxes: boxes, things: boxes.indices.map { Int32($0) }, narrowest: 0)
    var looks = 0
    for (index, box) in boxes.enumerated().prefix(1600) {
      var near: Set<Int> = []
      grid.forEach(near: box) {
        near.insert(Int($0))
        looks += 1
      }
      let meeting = boxes.indices.filter { boxes[$0].meets(box) }
      #expect(near.isSuperset(of: meeting), "\(index)")
    }
    #expect(looks < 1600 * 40)
  }
}
