import Foundation
import Glibc
import Land
import Streets

/// Keeps what addresses need of projects from one call to the next, in a folder of the user's.
///
/// A kept file holds as long as the program, the project file's bytes and the state of every file that
/// was read are the same. Whatever is wrong with it, the project is read anew; whatever keeps it from
/// being written, nothing is kept, and nobody is bothered.
public struct StreetCache: Sendable {
  /// How long ago the last change of an input must be, in nanoseconds: of two changes within the same
  /// tick of a file system's clock the second could not be seen.
  private let quietTime: Int
  private let folder: String
  private let version: String

  /// What a kept file begins with; another form gets another number.
  private static let mark = Array("veedel streets 1\n".utf8)
  /// How many files are kept; older ones go.
  private static let most = 64

  /// The cache of a user by the environment: in `$XDG_CACHE_HOME/veedel`, else `~/.cache/veedel`; nil
  /// where neither is told.
  public init?(environment: [String: String], version: String) {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let base = absolute("XDG_CACHE_HOME") ?? absolute("HOME").map({ $0 + "/.cache" }) else {
      return nil
    }
    self.init(folder: base + "/veedel", version: version, quietTime: 2_000_000_000)
  }

  /// A cache in a folder.
  package init(folder: String, version: String, quietTime: Int) {
    self.folder = folder
    self.version = version
    self.quietTime = quietTime
  }

  /// What is kept of a project and still holds, and the key under which its plans are kept.
  func book(of project: String) -> (book: AddressBook, key: String)? {
    guard let kept = kept(project), let watched = kept.watched, let text = Self.read(project),
      text == kept.project, FileState(of: watched).text == kept.state
    else { return nil }
    var source = kept.source
    guard let book = try? AddressBook(&source), source.isAtEnd else { return nil }
    return (book, kept.key)
  }

  /// The plan that is kept of a file of a project, if it still holds.
  func plan(at path: String, of project: String, key: String, blockCount: Int) -> LabelledPlan? {
    guard let kept = kept(project + "\u{0}" + path), kept.project == Array(key.utf8),
      FileState(of: [path]).text == kept.state
    else { return nil }
    var source = kept.source
    guard let plan = try? LabelledPlan(&source, blockCount: blockCount), source.isAtEnd else {
      return nil
    }
    return plan
  }

  /// Keeps what was read of a project; the states of files are those before the reading, and are
  /// compared with those after it. The key under which its plans are kept, or nil.
  func keep(
    _ book: AddressBook, of project: String, text: [UInt8], _ before: FileState, watched: [String]
  ) -> String? {
    guard FileState(of: watched) == before, Self.read(project) == text else {
      return nil
    }
    var body = ByteSink()
    book.store(in: &body)
    return write(project, watched, project: text, before, body.bytes)
  }

  /// Keeps a plan that was read.
  func keep(
    _ plan: LabelledPlan, at path: String, of project: String, key: String, _ before: FileState
  ) {
    guard FileState(of: [path]) == before else { return }
    var body = ByteSink()
    plan.store(in: &body)
    _ = write(
      project + "\u{0}" + path, [], project: Array(key.utf8), before, body.bytes)
  }
}

extension StreetCache {
  /// A kept file whose checksum holds, of this version.
  private struct Kept {
    let key: String
    let watched: [String]?
    let project: [UInt8]
    let state: String
    let source: ByteSource
  }

  private func path(_ name: String) -> String {
    folder + "/" + sha256(Data(name.utf8)).prefix(32) + ".streets"
  }

  private func kept(_ name: String) -> Kept? {
    guard let bytes = Self.read(path(name)), bytes.starts(with: Self.mark) else { return nil }
    var source = ByteSource(bytes, at: Self.mark.count)
    guard let sum = try? source.uint64(),
      sum == Self.checksum(bytes, from: Self.mark.count + 8)
    else { return nil }
    return try? Self.header(&source, name, version, sum)
  }

  private static func header(
    _ source: inout ByteSource, _ name: String, _ version: String, _ sum: UInt64
  ) throws(DamagedBytes) -> Kept {
    guard try source.text() == version, try source.text() == FileState.program,
      try source.text() == name
    else { throw DamagedBytes() }
    var watched: [String] = []
    for _ in 0..<(try source.count(ofBytes: 4)) { watched.append(try source.text()) }
    let project = try source.slice()
    let state = try source.text()
    return Kept(
      key: String(sum, radix: 16), watched: watched, project: project, state: state, source: source)
  }

  /// Writes a file beside its place and renames it; its checksum, or nil where that was not possible, or
  /// where an input is so new by the time of the written file that another change could not be seen.
  private func write(
    _ name: String, _ watched: [String], project: [UInt8], _ state: FileState, _ body: [UInt8]
  ) -> String? {
    var sink = ByteSink()
    for text in [version, FileState.program, name] { sink.put(text) }
    sink.put(count: watched.count)
    for path in watched { sink.put(path) }
    sink.put(bytes: project)
    sink.put(state.text)
    let rest = sink.bytes + body
    let sum = Self.checksum(rest, from: 0)
    var head = ByteSink()
    head.put(sum)
    let target = path(name)
    let fresh = target + ".\(getpid())"
    guard makeFolder() else { return nil }
    prune()
    let isWritten =
      unsafe Self.write(Self.mark + head.bytes + rest, to: fresh)
      && state.lastChange + quietTime <= FileState.lastChange(of: fresh)
      && rename(fresh, target) == 0
    if !isWritten { unsafe _ = unlink(fresh) }
    return isWritten ? String(sum, radix: 16) : nil
  }

  private func makeFolder() -> Bool {
    let parent = (folder as NSString).deletingLastPathComponent
    unsafe _ = mkdir(parent, 0o700)
    return unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST
  }

  /// Removes the oldest files beyond those that are kept, and what killed runs left.
  private func prune() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let ours = names.filter { $0.contains(".streets") }
    guard ours.count >= Self.most else { return }
    let aged = ours.map { (FileState.lastChange(of: folder + "/" + $0), $0) }
    for (_, name) in aged.sorted(by: { $0 < $1 }).prefix(ours.count - Self.most + 1) {
      unsafe _ = unlink(folder + "/" + name)
    }
  }

  /// A checksum in which every changed, lost or added byte shows: each step is one to one in what was
  /// before it.
  private static func checksum(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count - start)
    let span = bytes.span
    var place = start
    while place + 8 <= bytes.count {
      var word: UInt64 = 0
      for byte in 0..<8 { word |= UInt64(span[place + byte]) << (8 * UInt64(byte)) }
      sum = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
      sum ^= sum >> 32
      place += 8
    }
    while place < bytes.count {
      sum = (sum ^ UInt64(span[place])) &* 0xFF51_AFD7_ED55_8CCD
      sum ^= sum >> 32
      place += 1
    }
    return sum
  }

  /// The bytes of a plain file; nil where there is none or it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size < 1 << 30
    else { return nil }
    let size = Int(status.st_size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let more = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if more <= 0 { break }
        count += more
      }
    }
    return bytes.count == size ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    var done = 0
    while done < bytes.count {
      let more = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      guard more > 0 else { break }
      done += more
    }
    return close(descriptor) == 0 && done == bytes.count
  }
}
