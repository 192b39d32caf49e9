import ArgumentParser
import Delimitation
import Land
import Project
import Reporting

/// `veedel evaluate`: all measures and rules of any plan.
struct Evaluate: Job {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Help.evaluateAbstract)
  }

  @Argument(help: Help.project)
  var project: String

  @Argument(help: Help.plan)
  var plan: String

  @OptionGroup var ensemble: EnsembleFlag

  @OptionGroup var audience: EditionFlag

  @Flag(help: Help.json)
  var json = false

  @OptionGroup var spoken: SpeechOptions

  var speech: Language { spoken.language(project: project) }
  var answersInJSON: Bool { json }

  func perform() throws(Failure) -> ExitStatus {
    let city = try Inputs.city(project, edition: audience.edition, language: speech)
    let labelled = try reading { () throws(InputError) in try city.plan(at: plan) }
    let language = spoken.language ?? city.language ?? .ofLocale
    Warnings.tell(city.findings, project: project, in: language)
    let held = try ensemble.heldAgainst(of: city)
    let report = Report(
      plan: labelled, problem: city.problem, map: city.map,
      provenance: Provenance(of: city, seed: nil))
    try StandardStream.answer(
      json
        ? evaluationJSON(report, heldAgainst: held, language: language)
        : evaluationText(report, heldAgainst: held, language: language))
    let broken = report.evaluation.rules.filter { !$0.isKept }
    guard !broken.isEmpty else { return .done }
    let message = Messages.brokenRules(plan, rules: broken.map(\.rule))
    StandardStream.error.tell(message[language] + "\n")
    return .answerIsNo
  }
}
