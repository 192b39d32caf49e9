import ArgumentParser
import Geometry

/// How a block file is to be read that no project file speaks of yet.
struct LayerFlags: ParsableArguments {
  @Option(help: Help.layer)
  var layer: String?

  @Option(help: Help.statedCRS)
  var crs: String?

  /// The same as options of a layer.
  var options: LayerOptions { LayerOptions(crs: crs, layer: layer) }

  /// Whether nothing was stated.
  var isEmpty: Bool { layer == nil && crs == nil }
}
