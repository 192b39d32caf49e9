import Glibc

/// COIN-OR's Cbc, loaded when the first program is solved: with its own libraries it would take a tenth
/// of a second at the start of every command.
///
/// Names and types are those of `Cbc_C_Interface.h`, version 2.10.
@safe struct CbcLibrary: Sendable {
  typealias Model = UnsafeMutableRawPointer
  typealias Numbers = UnsafePointer<Double>

  typealias Make = @convention(c) @Sendable () -> Model?
  typealias Free = @convention(c) @Sendable (Model) -> Void
  typealias Load =
    @convention(c) @Sendable (
      Model, Int32, Int32, UnsafePointer<Int32>, UnsafePointer<Int32>, Numbers, Numbers, Numbers,
      Numbers, Numbers, Numbers
    ) -> Void
  typealias Real = @convention(c) @Sendable (Model, Double) -> Void
  typealias Whole = @convention(c) @Sendable (Model, Int32) -> Void
  typealias Answer = @convention(c) @Sendable (Model) -> Int32
  typealias Best = @convention(c) @Sendable (Model) -> Numbers?

  let newModel: Make
  let deleteModel: Free
  let loadProblem: Load
  let setObjSense: Real
  let setInteger: Whole
  let setLogLevel: Whole
  let setMaximumNodes: Whole
  let setMaximumSeconds: Real
  let setAllowableGap: Real
  let setAllowableFractionGap: Real
  let solve: Answer
  let bestSolution: Best
  let isProvenOptimal: Answer
  let isProvenInfeasible: Answer

  /// The one library of the program.
  static let shared = CbcLibrary()

  private init() {
    let names = ["libCbcSolver.so.3", "libCbcSolver.so"]
    guard let handle = unsafe names.lazy.compactMap({ unsafe dlopen($0, RTLD_NOW) }).first else {
      preconditionFailure("the library \(names[0]) is not installed")
    }
    func symbol<Function>(_ name: String, _ type: Function.Type) -> Function {
      guard let found = unsafe dlsym(handle, "Cbc_" + name) else {
        preconditionFailure("the library \(names[0]) has no Cbc_\(name)")
      }
      return unsafe unsafeBitCast(found, to: type)
    }
    unsafe newModel = symbol("newModel", Make.self)
    unsafe deleteModel = symbol("deleteModel", Free.self)
    unsafe loadProblem = symbol("loadProblem", Load.self)
    unsafe setObjSense = symbol("setObjSense", Real.self)
    unsafe setInteger = symbol("setInteger", Whole.self)
    unsafe setLogLevel = symbol("setLogLevel", Whole.self)
    unsafe setMaximumNodes = symbol("setMaximumNodes", Whole.self)
    unsafe setMaximumSeconds = symbol("setMaximumSeconds", Real.self)
    unsafe setAllowableGap = symbol("setAllowableGap", Real.self)
    unsafe setAllowableFractionGap = symbol("setAllowableFractionGap", Real.self)
    unsafe solve = symbol("solve", Answer.self)
    unsafe bestSolution = symbol("bestSolution", Best.self)
    unsafe isProvenOptimal = symbol("isProvenOptimal", Answer.self)
    unsafe isProvenInfeasible = symbol("isProvenInfeasible", Answer.self)
  }
}
