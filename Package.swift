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
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CXMLReader", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CLibIcal", providers: [.apt(["libical-dev"])]),
    .target(name: "CRecurrence", dependencies: ["CLibIcal"]),

    .target(name: "JSONText", swiftSettings: strict),
    .target(
      name: "Checksums", dependencies: ["CNettle"], swiftSettings: strict),
    .target(name: "Archives", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: ["Records", "CXMLReader", "CRecurrence", "CZlib", "Checksums"],
      swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Records", "JSONText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Graph", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Law", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Overviews", dependencies: ["Records", "Law", "Graph"], swiftSettings: strict),
    .target(name: "Pages", dependencies: ["Records", "JSONText"], swiftSettings: strict),
    .target(
      name: "NetworkFormats", dependencies: ["Records", "JSONText", "Graph", "Pages"],
      swiftSettings: strict),
    .target(
      name: "Renderers",
      dependencies: [
        "Records", "JSONText", "Checksums", "Law", "Graph", "Overviews", "Pages", "NetworkFormats",
      ],
      swiftSettings: strict),
    .target(
      name: "Site",
      dependencies: [
        "Records", "Checksums", "Graph", "Overviews", "Pages", "NetworkFormats", "Renderers",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Resources")], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Records", "Documents", "Store", "Graph", "Overviews", "Pages", "NetworkFormats",
        "Renderers", "Site", "Archives", "Checksums",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "wgr", dependencies: ["Commands"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Records", "Documents", "Store", "CZlib"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "iv3-sums", dependencies: ["Documents"], path: "Tests/Benchmarks/Iv3Sums",
      swiftSettings: strict),
    .testTarget(name: "RecordsTests", dependencies: ["Records"], swiftSettings: strict),
    .testTarget(name: "ChecksumsTests", dependencies: ["Checksums"], swiftSettings: strict),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "NetworkTestSupport"],
      swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Documents", "Records", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OverviewsTests", dependencies: ["Overviews", "Graph", "Records"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsCSVTests", dependencies: ["Documents", "Records"], swiftSettings: strict),
    .testTarget(
      name: "StoreFiguresTests", dependencies: ["Store", "Documents", "Records"],
      swiftSettings: strict),
    .testTarget(
      name: "MoneyCommandTests", dependencies: ["wgr"], swiftSettings: strict),
    .testTarget(
      name: "LawTests", dependencies: ["Law", "Records", "Documents"], swiftSettings: strict),
    .testTarget(
      name: "CalendarTests",
      dependencies: ["Overviews", "Law", "Records", "NetworkTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SitePagesTests",
      dependencies: [
        "Site", "Overviews", "Records", "Pages", "Renderers", "NetworkTestSupport", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RenderersTests",
      dependencies: ["Pages", "Renderers", "Overviews", "Records", "TestSupport", "Checksums"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["wgr", "CommandTestSupport", "NetworkTestSupport"],
      exclude: [
        "Support/independent_count.py", "Support/independent_signals.py",
        "Support/independent_money_signals.py",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteTests", dependencies: ["wgr", "CommandTestSupport", "NetworkTestSupport"],
      swiftSettings: strict),
    .target(
      name: "CommandTestSupport", path: "Tests/CommandTestSupport", swiftSettings: strict),
    .target(
      name: "NetworkTestSupport", dependencies: ["Records", "Graph"],
      path: "Tests/NetworkTestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ChangesTests", dependencies: ["Store", "Overviews", "Records"],
      swiftSettings: strict),
    .testTarget(name: "TimeCommandTests", dependencies: ["wgr"], swiftSettings: strict),
    .testTarget(
      name: "GraphTests", dependencies: ["Records", "Graph", "NetworkTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkExportTests",
      dependencies: [
        "Records", "Graph", "Pages", "NetworkFormats", "Renderers", "NetworkTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "NetworkCommandTests",
      dependencies: ["wgr", "Records", "Graph", "NetworkTestSupport"], swiftSettings: strict),
    .target(
      name: "MoneyTestSupport", dependencies: ["Records", "Documents"],
      path: "Tests/MoneyTestSupport", swiftSettings: strict),
    .testTarget(
      name: "OverviewsMoneyTests", dependencies: ["Overviews", "Records", "MoneyTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RenderersMoneyTests",
      dependencies: ["Pages", "Renderers", "Overviews", "Records", "MoneyTestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
