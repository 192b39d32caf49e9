/// Whether house numbers are odd or even.
public enum Parity: String, CaseIterable, Hashable, Sendable {
  /// 1, 3, 5 …
  case odd
  /// 2, 4, 6 …
  case even
}
