public import Delimitation
public import Land

/// A measure's name and a value of it as reports show them: `measure` is the id with its layer.
public func measureText(_ measure: String, value: Double, unit: String, language: Language)
  -> (name: String, value: String)
{
  let words = Words.of(language)
  return (words.name(ofMeasure: measure), words.value(value, ofMeasure: measure, unit: unit))
}

/// What an option puts first, as reports call it.
public func profileText(_ profile: Profile, language: Language) -> String {
  Words.of(language).page.profile(profile)
}
