/// The one generator of the engine: xoshiro256** (Blackman and Vigna 2018), seeded by SplitMix64.
///
/// A stream is named by a seed and a number, so that parallel work draws the same figures on any
/// number of threads. Draws are our own, as the standard library may change how it draws.
struct Randomness {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The stream with a number under a seed.
  init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix(state: seed)
    mixer.state = mixer.next() &+ stream &* 0xD1B5_4A32_D192_ED03
    s0 = mixer.next()
    s1 = mixer.next()
    s2 = mixer.next()
    s3 = mixer.next()
  }

  /// 64 random bits.
  mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// A number from 0 to `bound - 1`, by multiplication and shift; `bound` from 1 to 2³².
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): only to seed the generator.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
