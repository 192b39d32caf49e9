import Land

extension ExportFormat {
  /// GeoJSON: RFC 7946, or a copy in another system.
  static let geoJSON = ExportFormat(
    ending: "geojson", tables: ["areas", "blocks"], takesSystem: true,
    text: { (report, wish) throws(InputError) in
      if wish.table == "blocks" { return try blocksGeoJSON(report, crs: wish.system) }
      return try areasGeoJSON(report, crs: wish.system)
    })
}
