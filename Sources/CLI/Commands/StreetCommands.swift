import ArgumentParser

/// `veedel streets`: addresses and directories of streets.
struct StreetCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "streets", abstract: Help.streetsAbstract, subcommands: streetCommands)
  }
}
