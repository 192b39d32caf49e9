// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with (style: settings).
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room: one folder of `Sources`, the rooms it may call, and the products it uses from outside.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings,
    linkerSettings: [.linkedLibrary("m")])
}

/// The tests of a room, with the shared support target.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "veedel",
  products: [.executable(name: "veedel", targets: ["CLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // Libraries of the system.
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CShapelib", pkgConfig: "shapelib", providers: [.apt(["libshp-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Rooms, in the order in which they may be used.
    room("Land"),
    room("Tables", ["Land"]),
    room(
      "Geometry",
      [
        "Land", "Tables", "CGEOS", "CPROJ", "CShapelib",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room("Indicators", ["Land"]),
    room("Delimitation", ["Land"]),
    room("Solver", ["Delimitation"]),
    room("Streets", ["Land", "Tables", "Geometry"]),
    room("Reporting", ["Land", "Geometry", "Indicators", "Delimitation", "CXLSXWriter"]),
    room(
      "Project",
      [
        "Land", "Tables", "Geometry", "Indicators", "Delimitation", "Streets", "CCrypto",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Land", "Tables", "Geometry", "Indicators", "Delimitation", "Streets", "Solver",
        "Reporting", "Project", "CMemory",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The model city: its generator and the bundled edition.
    .executableTarget(
      name: "ModelCity", dependencies: ["Land", "Geometry", "CCrypto"], path: "Examples/ModelCity",
      swiftSettings: settings),

    .target(
      name: "Shapes", path: "Shapes", resources: [.copy("Modellstadt")], swiftSettings: settings),

    // Tests mirror the rooms.
    .target(
      name: "TestSupport",
      dependencies: ["Land", "Delimitation", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/Support", swiftSettings: settings),
    tests("Land", ["Land"]),
    tests("Tables", ["Land", "Tables"]),
    tests("Geometry", ["Land", "Geometry"]),
    tests("Indicators", ["Land", "Indicators"]),
    tests("Delimitation", ["Land", "Delimitation"]),
    tests("Solver", ["Land", "Delimitation", "Solver"]),
    tests("Streets", ["Land", "Tables", "Geometry", "Project", "Streets"]),
    tests(
      "Reporting", ["Land", "Geometry", "Indicators", "Delimitation", "Reporting"],
      exclude: ["Golden"]),
    tests("Project", ["Land", "Geometry", "Indicators", "Delimitation", "Streets", "Project"]),
    tests("CLI", ["CLI", "Land", "Geometry"]),
    tests("Example", ["ModelCity", "Shapes", "Geometry"]),
    tests("HouseRules"),

    // Veedel beside its peers: processor seconds and memory.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Land", "Tables", "Geometry", "Delimitation", "Streets", "Reporting", "Project", "CMemory",
      ], path: "Tests/Benchmarks", exclude: ["Peers"], swiftSettings: settings),

    // Damaged bytes for every reader: what is fed, and a short run among the tests.
    .target(
      name: "FuzzFormats",
      dependencies: ["Land", "Tables", "Geometry", "Project", "Shapes", "TestSupport"],
      path: "Tests/Fuzz/Formats", swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzFormats"], path: "Tests/Fuzz/Tests",
      swiftSettings: settings),
  ]
)

// The long run needs libFuzzer, which only Tests/Fuzz/run.sh asks for.
if Context.environment["VEEDEL_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "FuzzRunner", dependencies: ["FuzzFormats"], path: "Tests/Fuzz/Runner",
      swiftSettings: settings))
}
