import Land
import Testing

@testable import Geometry

@Suite struct `Names in coordinate systems` {
  private static let place = Place(file: "a.prj")
  private static let utm = `Definitions of coordinate systems`.utm
  private static let odd = `Definitions of coordinate systems`.odd

  /// A plain definition with its datum, ellipsoid, unit of angles and prime meridian.
  private static func degrees(
    datum: String, ellipsoid: String, unit: String = #""degree",0.0174532925199433"#,
    meridian: String = #""Greenwich",0"#
  ) -> String {
    #"GEOGCS["own",DATUM["\#(datum)",SPHEROID[\#(ellipsoid)]],PRIMEM[\#(meridian)],UNIT[\#(unit)]]"#
  }

  /// What a reader of the file is told: whether it is read, and the lines.
  private static func told(_ text: String) -> (isRead: Bool, lines: [String]) {
    do throws(InputError) {
      let findings = try CoordinateSystem.read(SystemText(text), place: place).findings
      return (true, findings.map { "\($0.severity): \($0.line(in: .english))" })
    } catch {
      return (false, error.findings.map { "\($0.severity): \($0.line(in: .english))" })
    }
  }

  private static let bessel = #""Bessel_1841",6377397.155,299.1528128"#
  private static let etrs = "European_Terrestrial_Reference_System_1989"

  static let faults: [(text: String, part: String)] = [
    (
      utm.replacing("298.257222101", with: "299.1528128").replacing(
        "6378137.0", with: "6377397.155"),
      "The ellipsoid “GRS 1980” has the numbers 6377397.155, 299.1528128; expected were 6378137, 298.257222101"
    ),
    (
      utm.replacing(#""GRS_1980",6378137.0,298.257222101"#, with: bessel),
      "The datum “European Terrestrial Reference System 1989” is stated with the ellipsoid “Bessel 1841”"
    ),
    (
      degrees(datum: etrs, ellipsoid: #""Bessel 1841",6378137,298.257222101"#),
      "The ellipsoid “Bessel 1841” has the numbers 6378137, 298.257222101"
    ),
    (
      degrees(
        datum: "Deutsches_Hauptdreiecksnetz", ellipsoid: #""GRS 1980",6378137,298.257222101"#),
      "expected was “Bessel 1841” (6377397.155, 299.1528128)"
    ),
    (
      degrees(
        datum: etrs, ellipsoid: #""GRS 1980",6378137,298.257222101"#, meridian: #""Greenwich",3"#),
      "The prime meridian “Greenwich” is stated at 3.000000°; expected was 0.000000°"
    ),
    (
      degrees(
        datum: etrs, ellipsoid: #""GRS 1980",6378137,298.257222101"#,
        unit: #""Degree",0.015707963267949"#),
      "The unit “Degree” has the factor 0.015707963267949; expected was 0.0174532925"
    ),
    (
      utm.replacing(#"UNIT["Meter",1.0]"#, with: #"UNIT["Meter",0.3048]"#),
      "The unit “Meter” has the factor 0.3048; expected was 1."
    ),
    (
      utm.replacing(#"UNIT["Meter",1.0]"#, with: #"UNIT["Foot_US",0.3048]"#),
      "The unit “Foot_US” has the factor 0.3048; expected was 0.3048006"
    ),
  ]

  @Test(arguments: faults.indices) func `that contradict their numbers are an error, with both`(
    at: Int
  ) {
    let (text, part) = Self.faults[at]
    let told = Self.told(text)
    #expect(told.lines.count { $0.contains(part) } == 1, "\(text)\n\(told.lines)")
    #expect(told.lines.allSatisfy { !$0.hasPrefix("error") || $0.contains("crs = ") })
    #expect(!told.isRead || part.contains("Foot_US"))
  }

  @Test func `one wrong number under a right name is said once`() {
    let told = Self.told(Self.utm.replacing("6378137.0", with: "6377137.0"))
    #expect(!told.isRead && told.lines.count == 1, "\(told.lines)")
  }

  @Test func `differences that nobody sees are not said, and those below a metre are warnings`() {
    let hardly = Self.utm.replacing("298.257222101", with: "298.257223563")
    #expect(Self.told(hardly).lines.isEmpty)
    let short = Self.utm.replacing("0.0174532925199433", with: "0.017453293")
    #expect(Self.told(short).isRead)
    let little = Self.told(Self.utm.replacing("6378137.0", with: "6378137.5"))
    #expect(little.isRead)
    #expect(little.lines.count == 1 && little.lines[0].hasPrefix("warning"), "\(little.lines)")
  }

  @Test func `that the register does not know are nobody's business`() {
    let own = Self.degrees(
      datum: "D_Own", ellipsoid: #""Own",6370000,300"#, meridian: #""Dom",6.9"#)
    #expect(Self.told(own).isRead && Self.told(own).lines.isEmpty)
    #expect(Self.told(Self.odd).lines.isEmpty)
  }

  @Test func `of heights are not looked at`() {
    let heights =
      #",VERTCS["h",VDATUM["x"],PARAMETER["Vertical_Shift",0.0],PARAMETER["Direction",1.0],"#
      + #"UNIT["Meter",0.3048]]"#
    #expect(Self.told(Self.utm + heights).isRead)
  }

  @Test func `are checked in the newer language too, in whatever unit an ellipsoid is stated`() {
    let text =
      #"GEOGCRS["own",DATUM["Deutsches Hauptdreiecksnetz",ELLIPSOID["GRS 1980",6378.137,"#
      + #"298.257222101,LENGTHUNIT["kilometre",1000]]],CS[ellipsoidal,2],AXIS["latitude",north],"#
      + #"AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433]]"#
    let told = Self.told(text)
    #expect(!told.isRead)
    #expect(told.lines.contains { $0.contains("expected was “Bessel 1841”") }, "\(told.lines)")
  }
}
