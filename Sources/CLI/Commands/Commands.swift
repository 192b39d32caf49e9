import ArgumentParser

/// Every command, in the order of the help.
let commands: [any ParsableCommand.Type] = [
  Init.self,
  Inspect.self,
  Mend.self,
  Propose.self,
  Evaluate.self,
  Improve.self,
  Sample.self,
  Export.self,
]
