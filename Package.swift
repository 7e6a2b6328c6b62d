// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where a change is judged, not on the machine of a user.
let warnings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
  ]

/// Takes the standard library into the program, so that it runs without a toolchain and starts without looking for
/// libraries. A matter of linking alone, so that the tests, for which it cannot be had, share all that was compiled.
let standAlone = LinkerSetting.unsafeFlags(
  // For the C++ library the linker looks first there, and is sent to the one that it can take in.
  [
    "-L\(Context.packageDirectory)/Sources/wgr/Linking", "-static-stdlib", "-use-ld=lld",
    "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
    "-lswiftSynchronization",
  ]
    // No library asks the program for anything, so that what it does not use can be left out.
    // Addresses to mend at the start are packed: from glibc 2.36 on, a thirtieth of the room.
    + [
      "--no-export-dynamic", "--icf=safe", "-O2", "-z", "pack-relative-relocs", "--no-eh-frame-hdr",
      "-T\(Context.packageDirectory)/Sources/wgr/Linking/without-unwinding.ld",
    ]
    .flatMap { ["-Xlinker", $0] },
  .when(platforms: [.linux], configuration: .release))

/// Tests run once: making them fast takes longer than they run. What they test is optimised.
let asWritten: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"])]

/// What only calls upon others is made small: it takes no time that anybody notices.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"])]

/// Of two rooms the tests look into what is within: of all, the program would be a fiftieth larger and take as much longer to
/// build.
let seenByTests: [SwiftSetting] = [.unsafeFlags(["-enable-testing"])]

extension Target {
  /// The tests of one room, which may look into other rooms as well.
  static func tests(of room: String, _ others: Dependency..., exclude: [String] = []) -> Target {
    .testTarget(
      name: room + "Tests", dependencies: [.byName(name: room), "TestSupport"] + others,
      exclude: exclude, swiftSettings: asWritten)
  }
}

/// The readers under fuzzing: with libFuzzer (`Tests/fuzz` sets WGR_FUZZ), else replayed with the other tests.
let fuzzing: Target = {
  let readers: [Target.Dependency] = ["Documents", "ZIPArchives", "Records"]
  return Context.environment["WGR_FUZZ"] == nil
    ? .testTarget(
      name: "FuzzTests", dependencies: readers + ["TestSupport"], path: "Tests/Fuzz",
      exclude: ["Corpus", "Driver"], sources: ["Targets", "Replay"], swiftSettings: strict)
    : .executableTarget(
      name: "wgr-fuzz", dependencies: readers, path: "Tests/Fuzz",
      exclude: ["Corpus", "Replay"], sources: ["Targets", "Driver"], swiftSettings: strict)
}()

let package = Package(
  name: "wgr",
  products: [
    .executable(name: "wgr", targets: ["wgr"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // Without its pkg-config, which would have the program load the library that it holds.
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CEnvironment"),
    .systemLibrary(name: "CFileMarks"),
    .systemLibrary(name: "CSQLiteGuard"),
    // Its headers lie in a folder of their own. By its pkg-config the program would load the library at each start.
    .target(
      name: "CXMLReader", cSettings: [.unsafeFlags(["-isystem", "/usr/include/libxml2"])]),
    .target(name: "CNoLocales"),
    .target(name: "CRecurrence"),
    .target(name: "CXLSXWriter"),

    .target(name: "JSONText", swiftSettings: strict),
    .target(
      name: "Checksums", dependencies: ["CNettle"], swiftSettings: strict),
    .target(
      name: "OwnFiles", dependencies: ["CFileMarks", "Checksums", "Records"], swiftSettings: strict),
    .target(name: "PublicSources", swiftSettings: small),
    .target(name: "ZIPArchives", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: strict),
    .target(name: "Geography", dependencies: ["Records"], swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: ["Records", "Geography", "CXMLReader", "CRecurrence", "CZlib", "Checksums"],
      swiftSettings: strict + seenByTests),
    .target(
      name: "Store",
      dependencies: [
        "Records", "JSONText", "CSQLiteGuard", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict + seenByTests),
    .target(
      name: "Subjects", dependencies: ["Records"], resources: [.embedInCode("Data")],
      swiftSettings: strict),
    .target(name: "Graph", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Law", dependencies: ["Records"], swiftSettings: strict),
    .target(
      name: "Overviews", dependencies: ["Records", "Subjects", "Law", "Graph"],
      swiftSettings: strict),
    .target(
      name: "Pages", dependencies: ["Records", "JSONText", "ZIPArchives"], swiftSettings: strict),
    .target(
      name: "Workbooks", dependencies: ["CXLSXWriter", "OwnFiles", "Pages", "Records"],
      swiftSettings: strict),
    .target(
      name: "NetworkFormats",
      dependencies: ["Records", "JSONText", "Checksums", "Graph", "Pages"],
      resources: [.embedInCode("Scripts")], swiftSettings: strict),
    .target(
      name: "Renderers",
      dependencies: [
        "Records", "Subjects", "JSONText", "Checksums", "Law", "Graph", "Geography", "Overviews",
        "Pages", "NetworkFormats",
      ],
      swiftSettings: strict),
    .target(
      name: "Site",
      dependencies: [
        "Records", "Subjects", "JSONText", "Checksums", "OwnFiles", "Graph", "Geography",
        "Overviews", "Pages",
        "NetworkFormats", "Renderers",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Resources")], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Records", "Subjects", "Documents", "Store", "Graph", "Overviews", "Pages",
        "NetworkFormats", "Renderers", "Site", "ZIPArchives", "Checksums", "Workbooks", "OwnFiles",
        "PublicSources", "CEnvironment",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small),
    .executableTarget(
      name: "wgr", dependencies: ["Commands", "CNoLocales"], exclude: ["Linking"],
      swiftSettings: strict,
      linkerSettings: [standAlone]),

    .target(
      name: "TestSupport",
      dependencies: ["Records", "Documents", "Store", "Graph", "Commands", "CZlib"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "iv3-sums", dependencies: ["Documents"], path: "Tests/Benchmarks/Iv3Sums",
      swiftSettings: strict),
    .tests(of: "JSONText", "Records"),
    .tests(of: "Checksums"),
    .tests(of: "OwnFiles"),
    .tests(of: "PublicSources"),
    .tests(of: "ZIPArchives"),
    .tests(of: "Records"),
    .tests(of: "Documents", "Records", "ZIPArchives"),
    .tests(of: "Store", "Documents", "Records", .product(name: "GRDB", package: "GRDB.swift")),
    .tests(of: "Subjects", "Records"),
    .tests(of: "Graph", "Records"),
    .tests(of: "Geography", "Records"),
    .tests(of: "Law", "Records", "Documents"),
    .tests(of: "Overviews", "Law", "Graph", "Records", "Store"),
    .tests(of: "NetworkFormats", "Records", "Graph", "Pages", "Overviews", "Renderers"),
    .tests(of: "Pages", "Records"),
    .tests(
      of: "Renderers", "Pages", "Overviews", "Records", "Checksums", exclude: ["Golden"]),
    .tests(of: "Site", "Overviews", "Records", "Pages", "Renderers"),
    .tests(of: "Commands", "Records", "Graph", "Checksums", exclude: ["Golden"]),
    // The program itself, run as people run it, and its pages in a browser.
    .testTarget(
      name: "ProgramTests", dependencies: ["Records", "TestSupport"], swiftSettings: strict),
    fuzzing,
  ],
  swiftLanguageModes: [.v6]
)
