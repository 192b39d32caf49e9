internal import Synchronization

/// The names among which the nearest are looked for, prepared when first one is misspelt.
final class LazyNames: Sendable {
  private let known = Mutex<NearStreets?>(nil)

  /// The names, prepared from what `spellings` gives if they are not yet.
  func names(_ spellings: () -> [String]) -> NearStreets {
    known.withLock { known in
      let names = known ?? NearStreets(spellings())
      known = names
      return names
    }
  }
}
