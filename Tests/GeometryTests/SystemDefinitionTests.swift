import Land
import Testing

@testable import Geometry

@Suite struct `Definitions of coordinate systems` {
  private let place = Place(file: "a.prj")

  /// The fault of a definition, in English.
  private func fault(_ text: String) -> String? {
    do throws(InputError) {
      _ = try CoordinateSystem(definition: text, place: place)
      return nil
    } catch {
      return error.findings.first?.line(in: .english)
    }
  }

  static let utm = #"PROJCS["ETRS_1989_UTM_Zone_32N",\#(base),\#(map)500000.0],\#(rest)"#
  static let odd = #"PROJCS["WGS_1984_UTM_Zone_32N",\#(world),\#(map)2500000.0],\#(rest)"#
  private static let base =
    #"GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#
  private static let world =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#
  private static let map =
    #"PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting","#
  private static let rest =
    #"PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],"#
    + #"PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]"#
  private static let heights =
    #"VERTCS["ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],"#
    + #"PARAMETER["Vertical_Shift",0.0],PARAMETER["Direction",1.0],UNIT["Meter",1.0]]"#

  static let known: [(String, Int)] = [
    ("EPSG:25832", 25832), ("epsg:25832", 25832), ("urn:ogc:def:crs:EPSG::25832", 25832),
    ("http://www.opengis.net/def/crs/EPSG/0/25832", 25832), ("+init=epsg:31467", 31467),
    (utm, 25832), (utm.replacing(",", with: ",\r\n  "), 25832),
    (
      #"PROJCS["DHDN / 3-degree Gauss-Kruger zone 2",GEOGCS["DHDN",DATUM["#
        + #""Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel 1841",6377397.155,299.1528128]],"#
        + #"PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],"#
        + #"PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],"#
        + #"PARAMETER["central_meridian",6],PARAMETER["scale_factor",1],"#
        + #"PARAMETER["false_easting",2500000],PARAMETER["false_northing",0],"#
        + #"UNIT["metre",1],AXIS["Northing",NORTH],AXIS["Easting",EAST]]"#, 31466
    ),
    (
      #"PROJCRS["ETRS89 / UTM zone 33N",BASEGEODCRS["ETRS89",DATUM["#
        + #""European Terrestrial Reference System 1989",ELLIPSOID["GRS 1980",6378137,"#
        + #"298.257222101]]],CONVERSION["UTM zone 33N",METHOD["Transverse Mercator"],"#
        + #"PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",15],"#
        + #"PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],"#
        + #"PARAMETER["False northing",0]],CS[Cartesian,2],AXIS["(E)",east],AXIS["(N)",north],"#
        + #"LENGTHUNIT["metre",1]]"#, 25833
    ),
  ]

  @Test(arguments: known) func `every dialect of a registered system finds its code`(
    text: String, code: Int
  ) throws {
    let system = try CoordinateSystem(definition: text, place: place)
    #expect(system.epsg == code)
    #expect(!system.isGeographic && system.metresPerUnit == 1)
  }

  @Test func `an odd false easting has no code, and its name says the number`() throws {
    let system = try CoordinateSystem(definition: Self.odd + "," + Self.heights, place: place)
    #expect(system.epsg == nil)
    #expect(system.name.contains("+x_0=2500000"))
    #expect(system.statesHeights)
    let point = try Projection(from: system, to: .wgs84).project([Point(x: 2_356_000, y: 5_645_000)]
    )
    #expect(abs(point[0].x - 6.9504423) < 1e-7 && abs(point[0].y - 50.93862484) < 1e-7)
  }

  @Test func `heights are left out of compound systems`() throws {
    let system = try CoordinateSystem(definition: "EPSG:5555", place: place)
    #expect(system.epsg == 25832 && system.metresPerUnit == 1)
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    let point = Point(x: 356_000, y: 5_645_000)
    #expect(try Projection(from: system, to: utm).project([point]) == [point])
  }

  @Test func `a shift that the file states is kept`() throws {
    let system = try CoordinateSystem(
      definition: "+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel "
        + "+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m +no_defs", place: place)
    #expect(system.epsg == nil && system.metresPerUnit == 1)
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    let point = try Projection(from: system, to: utm).project([
      Point(x: 2_566_849.45, y: 5_645_249.29)
    ])[0]
    // Three metres: what the shift is good for.
    #expect(abs(point.x - 356_000) < 3 && abs(point.y - 5_645_000) < 3)
  }

  @Test func `angles may be degrees or gon, in either order of axes`() throws {
    let cologne = Point(x: 356_000, y: 5_645_000)
    let utm = try CoordinateSystem(definition: "EPSG:25832", place: place)
    for text in ["EPSG:4326", "OGC:CRS84", "EPSG:4258"] {
      let system = try CoordinateSystem(definition: text, place: place)
      #expect(system.isGeographic)
      let point = try Projection(from: utm, to: system).project([cologne])[0]
      #expect(abs(point.x - 6.9504423) < 1e-7 && abs(point.y - 50.93862484) < 1e-7)
    }
    let gon = try CoordinateSystem(
      definition: #"GEOGCS["gon",DATUM["European_Terrestrial_Reference_System_1989","#
        + #"SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],"#
        + #"UNIT["grad",0.015707963267948967]]"#, place: place)
    #expect(gon.isGeographic && gon.unitsInHalfCircle.rounded() == 200)
    let back = try Projection(from: gon, to: utm).project([
      Point(x: 6.9504423 / 0.9, y: 50.93862484 / 0.9)
    ])[0]
    #expect(abs(back.x - cologne.x) < 0.01 && abs(back.y - cologne.y) < 0.01)
  }

  @Test func `bytes are read whatever a program saved`() throws {
    let text = Array(Self.utm.utf8)
    let wide = Self.utm.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let turned = Self.utm.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let forms: [[UInt8]] = [
      text, [0xEF, 0xBB, 0xBF] + text, text + [13, 10], text + [0, 0], [0xFF, 0xFE] + wide, wide,
      [0xFE, 0xFF] + turned, turned, [32, 10] + text + [26, 10].dropFirst(),
    ]
    for bytes in forms {
      #expect(try CoordinateSystem(bytes: bytes, place: place).epsg == 25832)
    }
    // CP1252 in a name is no reason to refuse the rest.
    let umlaut = Self.utm.replacing("ETRS_1989_UTM", with: "K?ln").utf8.map {
      $0 == UInt8(ascii: "?") ? 0xF6 : $0
    }
    #expect(try CoordinateSystem(bytes: umlaut, place: place).metresPerUnit == 1)
  }

  @Test func `what states no system is refused with what to write`() throws {
    let texts: [(String, String)] = [
      ("", "there is no text"), (" \r\n\0", "there is no text"),
      ("25832", "crs = \"EPSG:25832\""), ("EPSG 31466", "crs = \"EPSG:31466\""),
      ("Soldner", "crs = \"EPSG:3068\""), ("Lorem ipsum", "is no coordinate system"),
      ("EPSG:1", "cannot be read"), ("PROJCS[", "cannot be read"),
      (String(Self.utm.dropLast(40)), "cannot be read"),
      (Self.utm + Self.odd, "stands more"), ("+proj=pipeline +step +proj=utm +zone=32", "is no"),
      ("Projection UTM\r\nZone 32\r\nUnits METERS", "is no coordinate system"),
      ("EPSG:4978", "no system of map coordinates"), ("EPSG:7837", "no system of map coordinates"),
      (#"LOCAL_CS["plan",UNIT["metre",1]]"#, "no system of map coordinates"),
    ]
    for (text, part) in texts {
      let fault = fault(text) ?? "accepted"
      #expect(fault.contains(part), "\(text): \(fault)")
      #expect(fault.contains("crs = ") || fault.contains("crs = \"EPSG:…\""), "\(fault)")
    }
  }
}
