import Tables

/// The words of well-known texts: WKT1 in the ways of ESRI and GDAL, WKT2 of 2015 and 2019.
enum KnownWords {
  /// Words that coordinates depend on.
  static let bearing = words(
    """
    GEOCCS GEOGCS DATUM UNIT SPHEROID PRIMEM PROJCS PROJECTION PARAMETER VERT_CS VERTCS VERT_DATUM
    VDATUM COMPD_CS TOWGS84 EXTENSION LOCAL_CS LOCAL_DATUM LINUNIT GEODCRS LENGTHUNIT ANGLEUNIT
    SCALEUNIT TIMEUNIT ELLIPSOID CS PROJCRS BASEGEODCRS MERIDIAN CONVERSION METHOD GEOGCRS BASEGEOGCRS
    VERTCRS COMPOUNDCRS PARAMETERFILE COORDINATEOPERATION SOURCECRS TARGETCRS INTERPOLATIONCRS
    CONCATENATEDOPERATION STEP BOUNDCRS ABRIDGEDTRANSFORMATION DERIVINGCONVERSION TDATUM CALENDAR
    TIMEORIGIN TIMECRS DYNAMIC FRAMEEPOCH MODEL VELOCITYGRID ENSEMBLE MEMBER ENSEMBLEACCURACY
    DERIVEDPROJCRS BASEPROJCRS EDATUM ENGCRS ENGINEERINGCRS PDATUM PARAMETRICCRS PARAMETRICUNIT
    BASEVERTCRS BASEENGCRS BASEPARAMCRS BASETIMECRS GEOIDMODEL COORDINATEMETADATA EPOCH COORDEPOCH
    POINTMOTIONOPERATION GEODETICCRS GEODETICDATUM PROJECTEDCRS PRIMEMERIDIAN GEOGRAPHICCRS TRF
    VERTICALCRS VERTICALDATUM VRF TIMEDATUM TEMPORALQUANTITY ENGINEERINGDATUM PARAMETRICDATUM
    """)

  /// Words that say something about the system and change nothing in it.
  static let idle = words(
    """
    AUTHORITY AXIS ID ORDER REMARK USAGE SCOPE AREA BBOX CITATION URI METADATA VERTICALEXTENT
    TIMEEXTENT ANCHOR ANCHOREPOCH VERSION OPERATIONACCURACY
    """)

  /// Words with a number behind the name, and how many.
  static let numbers = [
    "PARAMETER": 1, "SPHEROID": 2, "ELLIPSOID": 2, "PRIMEM": 1, "PRIMEMERIDIAN": 1, "UNIT": 1,
    "LENGTHUNIT": 1, "ANGLEUNIT": 1, "SCALEUNIT": 1, "LINUNIT": 1,
  ]

  /// Map projections as `.prj` files call them, for a proposal only.
  static let projections = [
    "Transverse_Mercator", "Transverse Mercator", "Gauss_Kruger", "Lambert_Conformal_Conic",
    "Lambert_Conformal_Conic_1SP", "Lambert_Conformal_Conic_2SP", "Lambert Conic Conformal (1SP)",
    "Lambert Conic Conformal (2SP)", "Lambert_Azimuthal_Equal_Area", "Lambert Azimuthal Equal Area",
    "Cassini", "Cassini_Soldner", "Cassini-Soldner", "Albers", "Albers Equal Area",
    "Albers_Conic_Equal_Area", "Mercator", "Mercator_1SP", "Mercator_2SP", "Mercator (variant A)",
    "Mercator (variant B)", "Mercator_Auxiliary_Sphere", "Popular Visualisation Pseudo Mercator",
    "Hotine_Oblique_Mercator", "Hotine_Oblique_Mercator_Azimuth_Center",
    "Hotine_Oblique_Mercator_Azimuth_Natural_Origin", "Hotine Oblique Mercator (variant A)",
    "Hotine Oblique Mercator (variant B)", "Rectified_Skew_Orthomorphic_Center",
    "Rectified_Skew_Orthomorphic_Natural_Origin", "Swiss_Oblique_Cylindrical", "Krovak",
    "Krovak (North Orientated)", "Oblique_Stereographic", "Oblique Stereographic",
    "Double_Stereographic", "Stereographic", "Polar_Stereographic",
    "Polar Stereographic (variant A)", "Polar Stereographic (variant B)", "Equidistant_Conic",
    "Equidistant_Cylindrical", "Equidistant Cylindrical", "Equirectangular", "Plate_Carree",
    "Azimuthal_Equidistant", "Orthographic", "Polyconic", "Bonne", "Sinusoidal", "Mollweide",
    "Robinson", "Cylindrical_Equal_Area",
  ]

  /// Whether the register has a projection, by its name, that PROJ has no formula for.
  static func isUncomputed(_ name: String) -> Bool {
    uncomputed.contains { ParameterName.plain($0) == ParameterName.plain(name) }
  }

  private static let uncomputed = [
    "Lambert Conic Conformal (West Orientated)", "Lambert Conic Near-Conformal",
    "Bonne (South Orientated)", "Krovak Modified", "Krovak Modified (North Orientated)",
    "Polar Stereographic (variant C)", "Tunisia Mining Grid", "Tunisia_Mapping_Grid",
    "Modified Azimuthal Equidistant", "Transverse Mercator Zoned Grid System",
  ]

  /// A name of more bytes is like none: to look would take long.
  static let longest = 100

  /// All of them.
  static let all = Set(bearing + idle)

  /// The word most like another; nil where none is.
  static func nearest(to word: String) -> String? {
    guard word.utf8.count < longest else { return nil }
    guard let nearest = nearestName(to: word, among: bearing + idle), nearest.count > 2 else {
      return nil
    }
    return nearest
  }

  /// The projection whose name is most alike.
  static func nearestProjection(to name: String) -> String? {
    name.utf8.count < longest ? nearestName(to: name, among: projections) : nil
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
