import Foundation
import Glibc

/// Prints a page as a PDF by the browser of this machine: real text, embedded fonts, bookmarks from its
/// headings, tags for screen readers. No network is asked: the pages hold all that they show.
struct BrowserPrint {
  /// Why there is no PDF.
  enum Fault: Error, Equatable {
    /// No browser that prints by itself is on the PATH.
    case noBrowser
    /// The browser of that name failed, or took longer than `secondsAtMost`.
    case failed(String)
  }

  /// Browsers that print without a screen, the first found is taken.
  static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
  ]

  /// How long a browser may take.
  static let secondsAtMost = 120.0

  /// The folders to look for browsers in, separated by colons.
  let searchPath: String

  /// Prints by what lies on the PATH, unless other folders are named.
  init(searchPath: String? = nil) {
    self.searchPath =
      searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  }

  /// The PDF of a page. The same page and browser give the same bytes: the dates that browsers add are
  /// taken out.
  func pdf(of page: [UInt8]) throws(Fault) -> [UInt8] {
    guard let browser = browser() else { throw .noBrowser }
    let name = (browser as NSString).lastPathComponent
    do {
      return BrowserPrint.withoutDates(try run(browser, on: page))
    } catch {
      throw .failed(name)
    }
  }

  private func browser() -> String? {
    let folders = searchPath.split(separator: ":")
    for name in BrowserPrint.browsers {
      for folder in folders {
        let path = folder + "/" + name
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }

  private struct NoPDF: Error {}

  private func run(_ browser: String, on page: [UInt8]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("veedel-print-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (
      folder.appendingPathComponent("page.html"), folder.appendingPathComponent("page.pdf")
    )
    try Data(page).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments =
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=" + folder.appendingPathComponent("profile").path,
        "--generate-pdf-document-outline", "--no-pdf-header-footer",
        "--print-to-pdf=" + target.path,
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date(timeIntervalSinceNow: BrowserPrint.secondsAtMost)
    while process.isRunning, Date() < deadline { usleep(20_000) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    let bytes = [UInt8](try Data(contentsOf: target))
    guard process.terminationStatus == 0, bytes.starts(with: Array("%PDF-".utf8)) else {
      throw NoPDF()
    }
    return bytes
  }

  /// The same document without the dates of its making: blanks in their place, so that every offset in
  /// it stays true.
  static func withoutDates(_ pdf: [UInt8]) -> [UInt8] {
    var bytes = pdf
    for key in ["/CreationDate (", "/ModDate ("] {
      let key = Array(key.utf8)
      guard let start = bytes.firstRange(of: key)?.lowerBound,
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      for position in start...end { bytes[position] = UInt8(ascii: " ") }
    }
    return bytes
  }
}
