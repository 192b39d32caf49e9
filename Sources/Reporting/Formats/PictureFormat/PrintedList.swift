import Geometry
import Land

/// A long list in columns on pages of A4, such as a directory of streets: a PDF with real text.
public struct PrintedList: Sendable {
  /// A part of it, which begins on a page of its own.
  public struct Section: Sendable {
    let heading: String
    let note: String?
    let groups: [(letter: String, lines: [String])]

    /// A part with its heading, what should be known of it, and lines below index letters.
    public init(heading: String, note: String?, groups: [(letter: String, lines: [String])]) {
      self.heading = heading
      self.note = note
      self.groups = groups
    }
  }

  private let title: String
  private let foot: String
  private let sections: [Section]

  /// A list with a title above and a line below every page.
  public init(title: String, foot: String, sections: [Section]) {
    self.title = title
    self.foot = foot
    self.sections = sections
  }

  /// The bytes of the PDF; the same for the same list. Throws where no file can be written meanwhile.
  public var bytes: [UInt8] {
    get throws(InputError) {
      let pages = pages
      return try ScratchFile.bytes { path in
        guard RenderedDrawing.writePages(pages, to: path, title: title) else { throw Fault.refused }
      }
    }
  }

  /// What the libraries do not tell more of.
  private enum Fault: Error { case refused }
}

extension PrintedList {
  // A4 in points, its rim, and the lines on it.
  private static let (width, height, rim) = (595.0, 842.0, 42.0)
  private static let (columns, lineHeight, top) = (3, 11.5, 96.0)
  /// Letters that a column holds at its size: those of the type are at most 0.56 of it wide on average.
  private static let lettersInColumn = 37
  private static let linesInColumn = Int((height - top - rim - 16) / lineHeight)

  /// A line of a column.
  private struct Line {
    let text: String
    let isLetter: Bool
    let isIndented: Bool
  }

  /// Every page as an SVG.
  var pages: [String] {
    let parts = sections.flatMap { section -> [(Section, [[Line]])] in
      let columns = Self.cut(Self.lines(of: section))
      let starts = stride(from: 0, to: max(columns.count, 1), by: Self.columns)
      return starts.map { (section, Array(columns.dropFirst($0).prefix(Self.columns))) }
    }
    return parts.enumerated().map { number, part in
      page(part.0, part.1, number: number + 1, of: parts.count)
    }
  }

  private static func lines(of section: Section) -> [Line] {
    section.groups.flatMap { group in
      [Line(text: group.letter, isLetter: true, isIndented: false)]
        + group.lines.flatMap { line in
          wrapped(line).enumerated().map { place, text in
            Line(text: text, isLetter: false, isIndented: place > 0)
          }
        }
    }
  }

  /// Cuts lines into columns; no index letter stands last in one.
  private static func cut(_ lines: [Line]) -> [[Line]] {
    var columns: [[Line]] = []
    var column: [Line] = []
    for line in lines {
      if column.count == linesInColumn || (line.isLetter && column.count + 2 > linesInColumn) {
        columns.append(column)
        column = []
      }
      column.append(line)
    }
    return column.isEmpty ? columns : columns + [column]
  }

  /// A text in lines of a column, broken between words; words longer than a line are broken in it.
  static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word[...]
      let room = lines.isEmpty ? lettersInColumn : lettersInColumn - 2
      if !line.isEmpty, line.count + 1 + rest.count > room {
        lines.append(line)
        line = ""
      }
      while rest.count > lettersInColumn - 2 {
        lines.append(String(rest.prefix(lettersInColumn - 2)))
        rest = rest.dropFirst(lettersInColumn - 2)
      }
      line += (line.isEmpty ? "" : " ") + rest
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func page(_ section: Section, _ columns: [[Line]], number: Int, of count: Int) -> String {
    let gap = (Self.width - 2 * Self.rim) / Double(Self.columns)
    var content = [
      text(title, x: Self.rim, y: Self.rim, size: 8, fill: "#4a5666"),
      text(section.heading, x: Self.rim, y: Self.rim + 20, size: 14, isBold: true),
    ]
    if let note = section.note {
      content.append(text(note, x: Self.rim, y: Self.rim + 36, size: 8))
    }
    for (place, column) in columns.enumerated() {
      for (row, line) in column.enumerated() {
        content.append(
          text(
            line.text, x: Self.rim + Double(place) * gap + (line.isIndented ? 9 : 0),
            y: Self.top + Double(row) * Self.lineHeight, size: line.isLetter ? 9.5 : 8,
            isBold: line.isLetter))
      }
    }
    content.append(text(foot, x: Self.rim, y: Self.height - 28, size: 7, fill: "#4a5666"))
    content.append(
      element(
        "text",
        [
          "x": "\(Self.width - Self.rim)", "y": "\(Self.height - 28)", "font-size": "7",
          "fill": "#4a5666", "text-anchor": "end",
        ], text: "\(number) / \(count)"))
    let root = element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": "\(Self.width)", "height": "\(Self.height)",
        "viewBox": "0 0 \(Self.width) \(Self.height)",
        "font-family": "DejaVu Sans, Arial, sans-serif",
      ], content)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.source
  }

  private func text(
    _ text: String, x: Double, y: Double, size: Double, isBold: Bool = false,
    fill: String = "#1b2430"
  ) -> Markup {
    element(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "font-size": "\(size)", "fill": fill,
        "font-weight": isBold ? "bold" : "normal",
      ], text: text)
  }
}
