/// For whom a result is written.
public enum Edition: String, CaseIterable, Hashable, Sendable {
  /// For those who may see every figure that went in.
  case confidential = "internal"
  /// For everybody: made from nothing but what may be published.
  case open = "public"
}
