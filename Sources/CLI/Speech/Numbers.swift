import Foundation
import Land

extension Language {
  /// A whole number as people read it: 1,234,567 or 1.234.567.
  func whole(_ number: some BinaryInteger) -> String {
    number.formatted(IntegerFormatStyle(locale: locale))
  }

  /// A number with a fixed count of decimals as people read it.
  func decimal(_ number: Double, places: Int) -> String {
    number.formatted(.number.precision(.fractionLength(places)).locale(locale))
  }

  /// A share from 0 to 1 as people read it: 87.3 % or 87,3 %.
  func percent(_ share: Double) -> String {
    decimal(share * 100, places: 1) + " %"
  }

  private var locale: Locale {
    switch self {
    case .german: Locale(identifier: "de_DE")
    case .english: Locale(identifier: "en_GB")
    }
  }
}
