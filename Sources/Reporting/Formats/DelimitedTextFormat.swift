import Land

extension ExportFormat {
  /// CSV: plan.csv, a table, or a block assignment as another program reads it.
  static let delimitedText = ExportFormat(
    ending: "csv", tables: ["areas", "blocks", "neighbours", "indicators"],
    programs: BlockAssignment.allCases.map(\.rawValue),
    text: { (report, wish) throws(InputError) in
      if let program = wish.program.flatMap(BlockAssignment.init) { return program.csv(report) }
      switch wish.table {
      case "areas": return areasCSV(report)
      case "blocks": return ExportTable.blocks(report).csv
      case "neighbours": return ExportTable.neighbours(report).csv
      case "indicators": return indicatorsCSV(report)
      default: return planCSV(report)
      }
    })
}
