public import ArgumentParser
public import Indicators

extension Edition: ExpressibleByArgument {}
