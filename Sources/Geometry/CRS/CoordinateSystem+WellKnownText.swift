import CPROJ

extension CoordinateSystem {
  /// Who is to read a system as text.
  public enum Dialect: Hashable, Sendable {
    /// GDAL, QGIS and GeoPackages: WKT 1 with codes.
    case common
    /// ESRI's programs and `.prj` files: WKT 1 with ESRI's names.
    case esri
  }

  /// The system as well-known text on one line: WKT 1 in a dialect, or WKT 2 where the older form has no
  /// words for it. The text says the same as the definition, but for heights.
  public func wellKnownText(_ dialect: Dialect) -> String {
    guard let whole = ProjObject(flat: stated, in: ProjContext()) else { return definition }
    if dialect == .esri, let plain = whole.unbound, let text = plain.wellKnownText(PJ_WKT1_ESRI) {
      return text
    }
    return whole.wellKnownText(dialect == .esri ? PJ_WKT1_ESRI : PJ_WKT1_GDAL)
      ?? whole.wellKnownText(PJ_WKT2_2019) ?? definition
  }
}

extension ProjObject {
  /// The object as well-known text on one line; nil where the form has no words for it.
  fileprivate func wellKnownText(_ form: PJ_WKT_TYPE) -> String? {
    let text = unsafe "MULTILINE=NO".withCString { option in
      var options: [UnsafePointer<CChar>?] = unsafe [option, nil]
      return unsafe ProjObject.text(proj_as_wkt(context.raw, raw, form, &options))
    }
    return text.isEmpty ? nil : text
  }
}
