import ArgumentParser

/// The program's root: its commands, `--help` and `--version`.
struct Veedel: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "veedel", abstract: Help.program, version: programVersion, subcommands: commands)
  }
}
