import Delimitation
import Geometry
import Indicators
import Land
import Streets

/// What a project file says, checked for kind and range; files are not opened yet.
struct ProjectFile {
  var title: String
  var language: Language?
  var blocks: Blocks
  var tables: [KeyedFile]
  var identity: [Identity]
  var district: District?
  var barriers: [Barrier]
  var links: [Link]
  var deprivation: Deprivation
  var areas: Areas
  var statusQuo: String?
  /// `[[plans]]`.
  var plans: [DatedPlan]
  var streets: StreetFiles
  /// `[offices]`.
  var offices: [Office]
  var forecast: Forecast?
  var institutions: Institutions?
  var propose: ProposeSettings
  var protection: Protection
  /// Defaults that were taken where someone would expect to choose.
  var notes: [Finding]

  /// `[blocks]`.
  struct Blocks {
    var file: String
    var id: String
    var populationTable: String?
    var populationColumn: String
    /// `blocks.population`, for messages.
    var populationPlace: Place
    var populationNote: String?
    var controlTotal: Int?
    var sameID: BlockMap.SameID
    var options: LayerOptions
    var tolerance: Double
    var minimumBorder: Double
    /// How wide a gap is bridged, in metres; nil where none is.
    var bridgeGaps: Double?
    /// The layer within whose units unowned land is given to blocks, by its name.
    var fill: String?
  }

  /// `[[tables]]`.
  struct KeyedFile {
    var file: String
    var key: String
  }

  /// Where units come from: a column of the blocks, or of a layer laid over them.
  struct UnitSource {
    var name: String
    var file: String?
    var column: String
    var options: LayerOptions
    /// The section, for messages.
    var place: Place
    /// A finer layer with people that weighs the units of a block; nil where surface does.
    var weighBy: WeighBy?
  }

  /// `identity.weigh_by`.
  struct WeighBy: Hashable {
    var file: String
    var column: String
    var options: LayerOptions
    /// By which share its people may differ from those of a block.
    var mayDiffer: Double
  }

  /// `[[identity]]`.
  struct Identity {
    var source: UnitSource
    var split: Strictness
    var weight: Double
  }

  /// `[district]`.
  struct District {
    var source: UnitSource
    var span: Strictness
  }

  /// `[[barriers]]`.
  struct Barrier {
    var file: String
    var name: String
    var effect: BarrierEffect
    var tolerance: Double
    var options: LayerOptions
  }

  /// `[[links]]`.
  struct Link {
    var first: String
    var second: String
    var reason: String
    var place: Place
  }

  /// `[deprivation]`.
  struct Deprivation {
    var source: Source
    var method: IndexMethod
    var place: Place

    /// Ready flags, or indicators.
    enum Source {
      case flags(column: String)
      case indicators([IndicatorSource])
    }
  }

  /// One entry of `deprivation.indicators`.
  struct IndicatorSource {
    var name: String
    var table: String?
    var columns: Columns
    var higher: Indicator.Direction
    var weight: Double
    /// The least count that may be published; nil for that of `[protection]`.
    var minimumCount: Double?
    /// By how many people a count of the source may be off, as it is rounded or changed on purpose.
    var noise: Double
    /// What all numerators should sum up to.
    var controlTotal: Int?
    var place: Place

    /// A ready rate, or people over people.
    enum Columns {
      case rate(String)
      case ratio(numerator: String, denominator: String)
    }
  }

  /// `[streets]`: what tells which address lies where.
  struct StreetFiles {
    /// The register of streets, a table.
    var register: String?
    /// The segments of streets, a layer of lines.
    var segments: String?
    /// Roads with names and without numbers, a layer of lines.
    var roads: String?
    /// Points of addresses.
    var addresses: Addresses?

    /// The files that are named.
    var named: [String] { [register, segments, roads, addresses?.file].compactMap { $0 } }
  }

  /// `streets.addresses`: a layer of points, and the columns where they are not recognised.
  struct Addresses {
    var file: String
    var columns: AddressColumns
    var options: LayerOptions
  }

  /// `[protection]`: what may be published of few people.
  struct Protection {
    var thresholds: ProtectionThresholds
    /// Layers whose totals are known from elsewhere.
    var knownTotals: [String]
    /// The file of earlier publications.
    var register: String?
    /// The section, for messages.
    var place: Place
  }

  /// `[forecast]`: columns with the inhabitants of years to come.
  struct Forecast {
    var table: String?
    var horizons: [Horizon]

    /// One entry of `horizons`.
    struct Horizon {
      var name: String
      var column: String
      var place: Place
    }
  }

  /// `[institutions]`: a layer of points.
  struct Institutions {
    var file: String
    /// The column that tells what each is; nil where all are alike.
    var kind: String?
    var options: LayerOptions
    var place: Place
  }

  /// `[areas]`.
  struct Areas {
    var count: AreaCount
    var population: ClosedRange<Int64>
    var populationIsRequired: Bool
    var deprivedShare: ClosedRange<Double>
    var keep: [Keep]
    var exceptions: [BandException]
  }

  /// One entry of `areas.keep`.
  struct Keep {
    var subject: Subject
    var wish: KeepRule.Wish
    var reason: String
    var place: Place

    /// A named unit, or blocks by their ids.
    enum Subject {
      case unit(layer: String, unit: String)
      case blocks([String])
    }
  }
}
