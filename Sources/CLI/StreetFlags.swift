public import ArgumentParser
public import Land

/// The flag of commands that answer addresses by the plan in force on a day.
struct DayFlag: ParsableArguments {
  @Option(help: Help.onDay)
  var on: CalendarDate?
}

/// The flag of commands that keep what they read.
struct CacheFlag: ParsableArguments {
  @Flag(name: .customLong("no-cache"), help: Help.noCache)
  var noCache = false
}

extension CalendarDate: ExpressibleByArgument {
  /// A day as ISO 8601 writes it.
  public init?(argument: String) { self.init(argument) }
}
