import Land

/// Makes shapes valid and says what changed.
enum Mending {
  /// Valid shapes in the same order, one finding for each that was not.
  static func valid(
    _ shapes: [MultiPolygon], layer: Layer, findings: inout [Finding]
  ) throws(InputError) -> [MultiPolygon] {
    let context = GEOSContext()
    var faults: [Finding] = []
    var result = shapes
    for (row, shape) in shapes.enumerated() where !shape.polygons.isEmpty && !shape.isSurelyValid {
      do {
        let drawn = try context.shape(shape)
        guard let fault = drawn.fault else { continue }
        let mended = try drawn.madeValid()
        let before = shape.surface
        let after = mended.surface
        guard after > 0 else {
          faults.append(Words.unmendable(layer, row, fault.reason))
          continue
        }
        result[row] = mended.values
        findings.append(Words.mended(layer, row, fault.reason, fault.at, by: after - before))
      } catch {
        faults.append(Words.unmendable(layer, row, error.message))
      }
    }
    if !faults.isEmpty { throw InputError(.malformed, faults) }
    return result
  }

  /// Several valid shapes as one.
  static func merged(_ shapes: [MultiPolygon], layer: Layer, row: Int) throws(InputError)
    -> MultiPolygon
  {
    do {
      return try GEOSContext().collection(of: shapes).merged().values
    } catch {
      throw InputError(.malformed, [Words.unmendable(layer, row, error.message)])
    }
  }
}
