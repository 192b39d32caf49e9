public import Delimitation

/// One option in a comparison: its folder name, what its profile is, and how good it is.
public struct ComparedOption: Sendable {
  /// `status-quo`, `option-1` …, `plan-1` …: the folder; empty for an improved plan, which lies beside the pages.
  public let folder: String
  /// The report.
  public let report: Report
  /// Profile, objective, bound; nil for the status quo and for plans that no search made.
  public let option: PlanOption?
  /// Where a plan comes from that was given to be compared; nil for others.
  public let source: PlanSource?

  /// An option.
  public init(folder: String, report: Report, option: PlanOption?, source: PlanSource? = nil) {
    self.folder = folder
    self.report = report
    self.option = option
    self.source = source
  }

  /// The folder of the areas in force.
  static let statusQuoFolder = "status-quo"

  /// The way from the option's folder to the result's pages; an improved plan lies beside them.
  var pagesAbove: String { folder.isEmpty ? "" : "../" }

  /// Whether these are the areas in force.
  var isStatusQuo: Bool { folder == Self.statusQuoFolder }
}

extension [ComparedOption] {
  /// The areas in force first, then the others as they are.
  var statusQuoFirst: [ComparedOption] { filter(\.isStatusQuo) + filter { !$0.isStatusQuo } }
}
