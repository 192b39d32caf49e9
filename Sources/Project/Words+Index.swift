import Indicators
import Land

extension Words {
  static let noIndex = Phrase(
    english: "No block is scored, because no indicator is named; coverage cannot be told.",
    german:
      "Kein Block ist bewertet, weil kein Indikator genannt ist; die Abdeckung ist nicht bestimmbar."
  )
  static let mendNoIndex = Phrase(
    english: "Name indicators under [deprivation] to have an index.",
    german: "Nennen Sie unter [deprivation] Indikatoren, um einen Index zu erhalten.")

  /// How the index was made, with the choices that were taken and what came of it.
  static func indexMethod(
    _ settings: ProjectFile.Deprivation, _ index: DeprivationIndex, _ blocks: BlockTable
  ) -> Phrase {
    Phrase(
      english: indexMethod(settings, index, blocks, in: .english),
      german: indexMethod(settings, index, blocks, in: .german))
  }

  private static func indexMethod(
    _ settings: ProjectFile.Deprivation, _ index: DeprivationIndex, _ blocks: BlockTable,
    in language: Language
  ) -> String {
    let outcome = outcome(index, blocks)[language]
    switch settings.source {
    case .flags(let column):
      return flagged(column)[language] + " " + outcome
    case .indicators(let sources):
      let names = sources.map { indicator($0)[language] }.joined(separator: "; ")
      return [
        sums(names)[language], scored(settings.method)[language],
        threshold(settings.method.threshold)[language], outcome,
      ].joined(separator: " ")
    }
  }

  private static func flagged(_ column: String) -> Phrase {
    Phrase(
      english:
        "Deprived blocks were taken as given from the column \(column) (1 = deprived); the index is this 0 or 1, standardised over scored blocks, and knows two values only.",
      german:
        "Benachteiligte Blöcke wurden wie vorgegeben aus der Spalte \(column) übernommen (1 = benachteiligt); der Index ist diese 0 oder 1, standardisiert über die bewerteten Blöcke, und kennt nur zwei Werte."
    )
  }

  private static func indicator(_ source: ProjectFile.IndicatorSource) -> Phrase {
    let english = source.higher == .worse ? "higher is worse" : "higher is better"
    let german = source.higher == .worse ? "höher ist schlechter" : "höher ist besser"
    return Phrase(
      english: "\(source.name) (\(english), weight \(weight(source.weight, .english)))",
      german: "\(source.name) (\(german), Gewicht \(weight(source.weight, .german)))")
  }

  private static func weight(_ value: Double, _ language: Language) -> String {
    fixed(value, places: value == value.rounded() ? 0 : 2, in: language)
  }

  private static func sums(_ names: String) -> Phrase {
    Phrase(
      english:
        "The index of deprivation is the weighted sum of the z-values of: \(names). The sum is standardised again; positive means more deprived.",
      german:
        "Der Index der Benachteiligung ist die gewichtete Summe der z-Werte von: \(names). Die Summe ist erneut standardisiert; positiv heißt stärker benachteiligt."
    )
  }

  private static func scored(_ method: IndexMethod) -> Phrase {
    let people = method.standardise == .people
    func share(_ language: Language) -> String {
      fixed(method.minimumWeight * 100, places: 1, in: language)
    }
    func limits(_ language: Language) -> (String, String) {
      (
        grouped(Int64(method.minimumPopulation), in: language),
        fixed(method.minimumDenominator, places: 0, in: language)
      )
    }
    let (peopleEnglish, rateEnglish) = limits(.english)
    let (peopleGerman, rateGerman) = limits(.german)
    return Phrase(
      english:
        "Means and standard deviations are taken over \(people ? "inhabitants (blocks count by their inhabitants)" : "blocks (each counts once)"). Not scored are blocks under \(peopleEnglish) inhabitants or with less than \(share(.english)) % of the weights; rates computed here need \(rateEnglish) people in the denominator.",
      german:
        "Mittelwerte und Standardabweichungen sind über \(people ? "Einwohner (Blöcke zählen nach ihren Einwohnern)" : "Blöcke (jeder zählt einmal)") gebildet. Nicht bewertet sind Blöcke unter \(peopleGerman) Einwohnern oder mit weniger als \(share(.german)) % der Gewichte; hier berechnete Quoten brauchen \(rateGerman) Personen im Nenner."
    )
  }

  private static func threshold(_ threshold: IndexMethod.Threshold) -> Phrase {
    switch threshold {
    case .indexAbove(let limit):
      Phrase(
        english:
          "Deprived are blocks with an index above \(fixed(limit, places: 2, in: .english)).",
        german:
          "Benachteiligt sind Blöcke mit einem Index über \(fixed(limit, places: 2, in: .german)).")
    case .shareOfPopulation(let share):
      Phrase(
        english:
          "Deprived are the blocks with the highest index that together hold \(fixed(share * 100, places: 1, in: .english)) % of all inhabitants; the block that crosses this limit counts, and every block with the same index.",
        german:
          "Benachteiligt sind die Blöcke mit dem höchsten Index, in denen zusammen \(fixed(share * 100, places: 1, in: .german)) % aller Einwohner leben; der Block, mit dem die Grenze überschritten wird, zählt dazu, ebenso jeder Block mit demselben Index."
      )
    }
  }

  private static func outcome(_ index: DeprivationIndex, _ blocks: BlockTable) -> Phrase {
    let deprived = blocks.ids.indices.filter { index.columns.isDeprived[$0] }
      .reduce(Int64(0)) { $0 + Int64(blocks.population[$1]) }
    return Phrase(
      english:
        "\(index.scoredCount) of \(blocks.count) blocks are scored; \(index.deprivedCount) are deprived, with \(grouped(deprived, in: .english)) inhabitants.",
      german:
        "\(index.scoredCount) von \(blocks.count) Blöcken sind bewertet; \(index.deprivedCount) sind benachteiligt, mit \(grouped(deprived, in: .german)) Einwohnern."
    )
  }
}
