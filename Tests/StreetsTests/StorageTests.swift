import Land
import TestSupport
import Testing

@testable import Streets

@Suite struct `A stored index` {
  private func stored(_ index: StreetIndex) -> [UInt8] {
    var sink = ByteSink()
    index.store(in: &sink)
    return sink.bytes
  }

  @Test func `answers as the one it was made of`() throws {
    for seed in UInt64(0)..<60 {
      let streets = RandomStreets(seed: seed)
      let index = try streets.tiny.index()
      var source = ByteSource(stored(index))
      let again = try StreetIndex(&source)
      #expect(source.isAtEnd && again.streetCount == index.streetCount)
      let (fresh, kept) = (
        StreetLookup(index, plan: streets.tiny.plan), StreetLookup(again, plan: streets.tiny.plan)
      )
      var random = SeededGenerator(seed: seed)
      for _ in 0..<40 {
        let asked = RandomStreets.address(&random)
        #expect(fresh.answer(asked) == kept.answer(asked), "\(seed): \(asked)")
      }
      #expect(stored(again) == stored(index))
      for area in 0...streets.tiny.plan.labels.count {
        #expect(fresh.directory(ofArea: area).entries == kept.directory(ofArea: area).entries)
      }
    }
  }

  @Test func `that is cut off is refused, wherever that is`() throws {
    let bytes = stored(try RandomStreets(seed: 3).tiny.index())
    for length in stride(from: 0, to: bytes.count, by: 61) {
      var source = ByteSource(Array(bytes.prefix(length)))
      #expect(throws: DamagedBytes.self) { _ = try StreetIndex(&source) }
    }
  }
}

@Suite struct `Spelling byte by byte` {
  @Test func `says what spelling letter by letter says`() {
    let letters = Array("aäöüßÄÖÜéÈçABCxyzSTRstr .-'’()0123/ñÅøæ÷×ı\u{308}ł").map(String.init)
    let words = ["Straße", "strasse", "Sankt", "Doktor", "Platz", "platz", "Strase", " ", "-"]
    var random = SeededGenerator(seed: 17)
    for _ in 0..<2000 {
      let name = (0..<random.below(8)).map { _ in
        random.happens(percent: 30)
          ? words[random.below(words.count)] : letters[random.below(letters.count)]
      }.joined()
      var spelled = SpelledBytes()
      for separator in ["", " "] where spelled.spell(name.utf8, blank: !separator.isEmpty) {
        #expect(
          String(decoding: spelled.bytes, as: UTF8.self)
            == Spelling.joinedLetterByLetter(name, with: separator), "\(name)")
      }
    }
  }
}
