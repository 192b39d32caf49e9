import Delimitation
import Land
import Project
import Streets

/// What the commands under `veedel streets` read: city, plan, streets.
struct StreetInputs {
  let city: City
  let lookup: StreetLookup

  /// Reads a project, a plan and the streets, and tells warnings about the project.
  init(_ project: String, plan: String, speech: Language) throws(Failure) {
    let city = try Inputs.city(project, language: speech)
    let labelled = try reading { () throws(InputError) in try city.plan(at: plan) }
    let index = try reading { () throws(InputError) in try city.streetIndex() }
    self.city = city
    lookup = StreetLookup(index, plan: labelled.inOrderOfIDs)
  }

  /// The district of an answer; nil where its area cannot be said.
  func district(of answer: StreetAnswer) -> String? {
    guard answer.area != nil, let block = answer.block else { return nil }
    return city.problem.district?.grouping.unitName(of: block)
  }
}
