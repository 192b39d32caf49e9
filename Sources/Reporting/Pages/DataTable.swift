/// A cell of a table.
struct TableCell: Sendable {
  /// What stands in it.
  let content: Markup
  /// Whether it holds a number, which stands to the right.
  let isNumber: Bool

  /// A text.
  static func text(_ text: String) -> TableCell { TableCell(content: .text(text), isNumber: false) }

  /// A number.
  static func number(_ text: String) -> TableCell {
    TableCell(content: .text(text), isNumber: true)
  }
}

/// A table with caption and headers; the first cell of each row heads the row. On narrow screens each
/// row becomes a card that repeats the headers.
struct DataTable: Sendable {
  var caption: String
  var headers: [String]
  var rows: [[TableCell]] = []
  /// The sum row, if there is one.
  var total: [TableCell]?
  /// A further class.
  var style = ""

  /// The markup, in a box of its own that scrolls where it is too wide.
  var markup: Markup {
    let head = element(
      "tr", [:],
      headers.enumerated().map { column, text in
        let isNumber = rows.first.map { column < $0.count && $0[column].isNumber } ?? false
        let scope: Attributes = ["scope": "col"]
        return element("th", isNumber ? scope + [("class", "number")] : scope, text: text)
      })
    let foot = total.map { element("tfoot", [:], [rowMarkup($0)]) } ?? .empty
    return element(
      "div", ["class": "scroll", "role": "group", "aria-label": caption, "tabindex": "0"],
      [
        element(
          "table", ["class": style],
          [
            element("caption", [:], text: caption), element("thead", [:], [head]),
            element("tbody", [:], rows.map(rowMarkup)), foot,
          ])
      ])
  }

  private func rowMarkup(_ cells: [TableCell]) -> Markup {
    element(
      "tr", [:],
      cells.enumerated().map { column, cell in
        guard column > 0 || cell.content.source.isEmpty else {
          return element("th", ["scope": "row"], [cell.content])
        }
        let label: Attributes = ["data-label": headers[column]]
        return element(
          "td", cell.isNumber ? label + [("class", "number")] : label,
          [element("span", [:], [cell.content])])
      })
  }
}
