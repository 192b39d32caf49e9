import CPROJ
public import Land

/// A coordinate system as a file states it.
public struct CoordinateSystem: Hashable, Sendable {
  /// The name that PROJ gives it; where no EPSG code matches fully, with the numbers of the map behind
  /// it, as the name alone would lead astray.
  public let name: String
  /// The EPSG code, only where the definition matches it fully.
  public let epsg: Int?
  /// The definition handed to PROJ: WKT, PROJJSON, a PROJ string or `EPSG:n`.
  public let definition: String
  /// Whether coordinates are degrees (or another unit of angles); otherwise `metresPerUnit` tells the
  /// unit.
  public let isGeographic: Bool
  /// Length of one unit of the axes in metres; 1 for metres. Unused when geographic.
  public let metresPerUnit: Double
}

extension CoordinateSystem {
  /// A system from WKT (1 and 2), PROJJSON, a PROJ string, or an authority code such as `EPSG:25832`.
  /// Heights are left out; a code is given only where the whole definition matches. A mere name or
  /// number is refused with a proposal. Coordinates are always east before north and longitude before
  /// latitude, whatever order the definition states: so shapefiles have them.
  public init(definition: String, place: Place) throws(InputError) {
    self = try Self.read(SystemText(definition), place: place).system
  }

  /// A system from the bytes of a `.prj`: UTF-8 or UTF-16, with or without a byte order mark.
  init(bytes: [UInt8], place: Place) throws(InputError) {
    self = try Self.read(SystemText(bytes: bytes), place: place).system
  }

  /// A system, and what was noticed in its text that changes nothing. Throws all faults of a text that
  /// was not understood as it stands.
  static func read(_ text: SystemText, place: Place) throws(InputError)
    -> (system: CoordinateSystem, findings: [Finding])
  {
    let check = try DefinitionCheck(text.text, place: place)
    let fault: Finding
    switch text.form {
    case .empty: fault = Words.emptySystem(place)
    case .bareCode(let code): fault = Words.bareCode(place, text.text, code)
    case .other: fault = Words.noDefinition(place, text.text, alike: Self.alike(text.text))
    case .stated(let definition, let rest) where !Self.isIdle(rest):
      fault = Words.moreThanOneSystem(place, definition: definition, rest: rest)
    case .stated(let definition, _):
      return try read(definition, of: text, check, place)
    }
    throw InputError(.malformed, [fault])
  }

  private static func read(
    _ definition: String, of text: SystemText, _ check: DefinitionCheck?, _ place: Place
  ) throws(InputError) -> (CoordinateSystem, [Finding]) {
    let wording = check?.wording() ?? []
    let isWorded = !wording.contains { $0.severity == .error }
    let context = ProjContext()
    guard let flat = ProjObject(flat: definition, in: context) else {
      let reason = check?.refusal() ?? ""
      let fault = Words.unreadableSystem(place, reason.isEmpty ? context.lastMessage : reason)
      throw InputError(.malformed, isWorded ? wording + [fault] : wording)
    }
    let system: CoordinateSystem
    do throws(InputError) {
      system = try CoordinateSystem(flat, definition: text.text, place: place)
    } catch {
      throw InputError(.malformed, wording + error.findings)
    }
    let findings =
      wording + (check?.reading(isRegistered: system.epsg != nil) ?? [])
      + (check?.naming(flat) ?? [])
    if findings.contains(where: { $0.severity == .error }) {
      throw InputError(.malformed, findings)
    }
    return (system, findings)
  }

  /// A system from PROJ's object without heights.
  private init(_ object: borrowing ProjObject, definition: String, place: Place)
    throws(InputError)
  {
    var kind = object.type
    var unit = object.unitFactor
    var text = object.mapText
    if let base = object.unbound {
      kind = base.type
      unit = base.unitFactor
      text = base.mapText
    }
    let degrees = [PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS].contains(kind)
    guard degrees || kind == PJ_TYPE_PROJECTED_CRS, let unit, unit > 0 else {
      throw InputError(.malformed, [Words.unusableSystem(place, object.name)])
    }
    epsg = object.fullEPSGMatch
    let isNamed = epsg != nil || degrees || text.isEmpty
    name = isNamed ? object.name : "\(object.name) (\(text))"
    self.definition = definition
    isGeographic = degrees
    metresPerUnit = degrees ? 1 : unit
  }

  /// Whether what stands behind a complete definition changes nothing on the map: nothing, or heights.
  private static func isIdle(_ rest: String) -> Bool {
    rest.isEmpty
      || ["VERTCS", "VERT_CS", "VERTCRS", "VERTICALCRS"].contains {
        rest.uppercased().hasPrefix($0)
      }
  }

  /// The code of the registered system whose name is most alike, for a message only.
  private static func alike(_ text: String) -> (code: Int, name: String)? {
    guard text.count < 100, let object = ProjObject(definition: text, in: ProjContext()),
      object.type == PJ_TYPE_PROJECTED_CRS || object.type == PJ_TYPE_GEOGRAPHIC_2D_CRS,
      let code = object.fullEPSGMatch
    else { return nil }
    return (code, object.name)
  }

  /// WGS 84, longitude before latitude.
  public static var wgs84: CoordinateSystem {
    CoordinateSystem(
      name: "WGS 84", epsg: 4326, definition: "EPSG:4326", isGeographic: true, metresPerUnit: 1)
  }

  /// The definition as PROJ reads it.
  var stated: String {
    guard case .stated(let definition, _) = SystemText(definition).form else { return definition }
    return definition
  }

  /// Whether the definition speaks of heights, which are of no use here.
  var statesHeights: Bool {
    let text = definition.uppercased()
    return ["VERTCS[", "VERT_CS[", "VERTCRS[", "COMPD_CS[", "COMPOUNDCRS["].contains {
      text.contains($0)
    }
  }

  /// Whether both are the same system, so that nothing need be carried over.
  func isSame(as other: CoordinateSystem) -> Bool {
    definition == other.definition || (epsg != nil && epsg == other.epsg)
  }
}
