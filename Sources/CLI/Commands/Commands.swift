import ArgumentParser

/// Every command, in the order of the help.
let commands: [any ParsableCommand.Type] = [
  Init.self,
  Inspect.self,
  Mend.self,
  Propose.self,
  Evaluate.self,
  Compare.self,
  Improve.self,
  Sample.self,
  StreetCommands.self,
  Export.self,
  Verify.self,
]

/// The commands under `veedel streets`.
let streetCommands: [any ParsableCommand.Type] = [
  StreetsFind.self,
  StreetsList.self,
  StreetsBatch.self,
  StreetsDifference.self,
  StreetsCheck.self,
]
