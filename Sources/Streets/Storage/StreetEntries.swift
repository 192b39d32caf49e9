/// What is known of every street, by DIN 5007: in memory, or in stored bytes, of which each street is
/// taken only when it is asked for.
struct StreetEntries: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case made([StreetIndex.Entry])
    case stored(bytes: [UInt8], offsets: [Int32], bounds: EntryBounds)
  }

  private let storage: Storage

  /// Streets in memory.
  init(_ entries: [StreetIndex.Entry]) { storage = .made(entries) }

  /// Streets that begin at some places in bytes whose checksum holds.
  init(bytes: [UInt8], offsets: [Int32], bounds: EntryBounds) {
    storage = .stored(bytes: bytes, offsets: offsets, bounds: bounds)
  }

  var startIndex: Int { 0 }
  var endIndex: Int {
    switch storage {
    case .made(let entries): entries.count
    case .stored(_, let offsets, _): offsets.count
    }
  }

  subscript(position: Int) -> StreetIndex.Entry {
    switch storage {
    case .made(let entries): return entries[position]
    case .stored(let bytes, let offsets, let bounds):
      var source = ByteSource(bytes, at: Int(offsets[position]))
      guard let entry = try? StreetIndex.Entry(&source, bounds) else {
        preconditionFailure("stored streets whose checksum holds cannot be read")
      }
      return entry
    }
  }

  /// The same streets in memory, for those who ask for many.
  var inMemory: StreetEntries { StreetEntries(Array(self)) }
}
