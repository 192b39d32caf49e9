import Foundation
import TestSupport
import Testing

@testable import Delimitation

@Suite struct `The binary logarithm` {
  @Test func `is exact for powers of two`() {
    for exponent in -60...60 {
      let power = exponent < 0 ? 1 / Double(1 << -exponent) : Double(1 << exponent)
      #expect(binaryLogarithm(power) == Double(exponent))
    }
  }

  @Test func `agrees with the system's to fifteen digits`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let x = Double(1 + generator.below(1_000_000)) / Double(1 + generator.below(1_000_000))
      let reference = Foundation.log2(x)
      #expect(abs(binaryLogarithm(x) - reference) <= 1e-15 * max(1, abs(reference)) * 2, "\(x)")
    }
  }

  @Test func `gives entropy terms from nothing to all`() {
    #expect(entropyTerm(0) == 0)
    #expect(entropyTerm(1) == 0)
    #expect(entropyTerm(0.5) == 0.5)
    #expect(entropyTerm(0.25) == 0.5)
  }
}
