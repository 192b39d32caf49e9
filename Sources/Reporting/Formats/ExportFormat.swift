public import Geometry
public import Land

/// What is wished of an export beside its form.
public struct ExportWish: Sendable {
  /// The table or layer, where the form holds one of several; nil for the one it stands for.
  public var table: String?
  /// The coordinate system; nil for the form's own.
  public var system: CoordinateSystem?
  /// The program that is to read a block assignment; nil for ours.
  public var program: String?
  /// What was found in the inputs, for forms that hold it; nil leaves it out.
  public var findings: [MapFinding]?
  /// What is written for people is in this language.
  public var language: Language

  /// Nothing special.
  public init(language: Language) {
    self.language = language
  }
}

/// A file of an export. A form may write several, which belong together and differ in their endings.
public struct ExportedFile: Hashable, Sendable {
  /// The ending without its point.
  public let ending: String
  /// The bytes.
  public let bytes: [UInt8]
}

/// A form of file in which `veedel export` writes a plan. Same report and wish, same bytes.
public struct ExportFormat: Sendable {
  /// The ending without its point, in small letters.
  public let ending: String
  /// The tables that may be named.
  public var tables: [String] = []
  /// Whether another coordinate system may be asked for.
  public var takesSystem = false
  /// The programs for which there is a variant.
  public var programs: [String] = []
  /// Whether it holds what was found in the inputs.
  public var takesFindings = false
  /// Whether it tells where areas end along the streets.
  public var takesStreets = false
  /// The files: first the one with `ending`, then those beside it.
  let files: @Sendable (Report, ExportWish) throws(InputError) -> [ExportedFile]
}

extension ExportFormat {
  /// A form that is one file.
  init(
    ending: String, tables: [String] = [], takesSystem: Bool = false, programs: [String] = [],
    bytes: @escaping @Sendable (Report, ExportWish) throws(InputError) -> [UInt8]
  ) {
    self.init(
      ending: ending, tables: tables, takesSystem: takesSystem, programs: programs,
      files: { (report, wish) throws(InputError) in
        [ExportedFile(ending: ending, bytes: try bytes(report, wish))]
      })
  }

  /// A form that is one text.
  init(
    ending: String, tables: [String] = [], takesSystem: Bool = false, programs: [String] = [],
    text: @escaping @Sendable (Report, ExportWish) throws(InputError) -> String
  ) {
    self.init(
      ending: ending, tables: tables, takesSystem: takesSystem, programs: programs,
      bytes: { (report, wish) throws(InputError) in Array(try text(report, wish).utf8) })
  }
}
