/// What is said of an area: a figure, its value, and what speaks for or against.
struct AreaWords: Sendable {
  let heading: @Sendable (_ id: String, _ name: String) -> String
  let caption: @Sendable (_ name: String) -> String
  let figure: String
  let value: String
  let meaning: String
  let speaksFor: String
  let speaksAgainst: String
  let toKnow: String
  let inBand: @Sendable (_ lower: String, _ upper: String) -> String
  let belowBand: @Sendable (_ missing: String, _ lower: String) -> String
  let aboveBand: @Sendable (_ surplus: String, _ upper: String) -> String
  let exceptions: String
  let exception: @Sendable (_ reason: String) -> String
  let noException: String
  let unusedExceptions: @Sendable (_ areas: String) -> String
  let surface: @Sendable (_ blocks: Int, _ outlineKilometres: String) -> String
  let deprived: @Sendable (_ deprived: String, _ scored: String) -> String
  let deprivedCity: @Sendable (_ share: String) -> String
  let notScored: String
  let mix: String
  let mixed: @Sendable (_ share: String, _ lower: String, _ upper: String) -> String
  let tooFewDeprived: @Sendable (_ share: String, _ lower: String) -> String
  let tooManyDeprived: @Sendable (_ share: String, _ upper: String) -> String
  let indexHarder: String
  let indexEasier: String
  let indexAverage: String
  let oneDistrict: @Sendable (_ district: String) -> String
  let severalDistricts: @Sendable (_ districts: String) -> String
  let unitsWhole: @Sendable (_ units: String) -> String
  let unitsCut: @Sendable (_ units: String) -> String
  let noUnits: String
  let allWhole: @Sendable (_ layer: String, _ count: Int) -> String
  let someCut: @Sendable (_ layer: String, _ cut: Int, _ all: Int) -> String
  let compactHigh: String
  let compactMiddle: String
  let compactLow: String
  let onePart: String
  let severalParts: @Sendable (Int) -> String
  let crossings: String
  let overBarriers: @Sendable (_ pairs: String) -> String
  let onLinks: @Sendable (_ pairs: String) -> String
}
