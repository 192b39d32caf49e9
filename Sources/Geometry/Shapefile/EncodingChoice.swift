import Land

/// Decides in which encoding a table's text is written, and says how it came to it.
struct EncodingChoice {
  /// A text of the table as it reads in the encoding chosen, and in the one that was stated.
  struct Sample: Hashable {
    let chosen: String
    let stated: String
  }

  /// The encoding.
  let encoding: TextEncoding
  /// What was assumed, or not obeyed.
  let findings: [Finding]

  /// Order: the project file, which is obeyed; the text itself, which outweighs the `.cpg` and the
  /// table's language byte where it cannot be what they say; the `.cpg`; the byte.
  init(_ probe: TextProbe, languageByte: UInt8, set: ShapefileSet, forced: String?)
    throws(InputError)
  {
    let place = Place(file: set.name("dbf"))
    if let forced {
      guard let encoding = TextEncoding(name: forced) else {
        throw InputError(.malformed, [Words.unknownEncoding(place, forced)])
      }
      self.encoding = encoding
      let better = probe.isASCII ? encoding : Self.read(probe, presumed: encoding)
      findings =
        better == encoding
        ? []
        : [Words.forcedAgainstText(place, encoding, better, Self.samples(probe, better, encoding))]
      return
    }
    var notes: [Finding] = []
    let stated = set.codePage.flatMap { TextEncoding(name: $0) }
    if let name = set.codePage, stated == nil {
      notes.append(Words.unknownCodePage(Place(file: set.name("cpg")), String(name.prefix(40))))
    }
    let byte = TextEncoding(languageByte: languageByte)
    if probe.isASCII {
      encoding = stated ?? byte ?? .utf8
      findings = notes
      return
    }
    let single = stated == .utf8 ? nil : stated
    let chosen = Self.read(probe, presumed: single ?? byte ?? .cp1252)
    encoding = chosen
    let witness = stated ?? byte
    let samples = Self.samples(probe, chosen, witness ?? chosen)
    if let stated, stated != chosen {
      notes.append(
        Words.lyingCodePage(Place(file: set.name("cpg")), stated, chosen, samples))
    } else if stated == nil, let byte, byte != chosen {
      notes.append(Words.lyingLanguageByte(place, byte, chosen, samples))
    } else if stated == nil {
      notes.append(Words.assumedEncoding(place, chosen, byte, samples.map(\.chosen)))
    }
    findings = notes
  }

  /// The encoding that the text itself speaks for.
  private static func read(_ probe: TextProbe, presumed: TextEncoding) -> TextEncoding {
    if probe.isUTF8 { return .utf8 }
    return Plausibility.best(probe, presumed: presumed == .utf8 ? .cp1252 : presumed)
  }

  private static func samples(
    _ probe: TextProbe, _ chosen: TextEncoding, _ stated: TextEncoding
  ) -> [Sample] {
    let (one, two) = (TextDecoder(chosen), TextDecoder(stated))
    return probe.samples.map { Sample(chosen: one.text($0), stated: two.text($0)) }
  }
}
