// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Tripartite",
  products: [.executable(name: "tripartite", targets: ["tripartite"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ],
  targets: [
    // Pure values.
    .target(
      name: "Meeting",
      dependencies: [.product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: strict),
    .target(name: "Screen", dependencies: ["CUnicode"], swiftSettings: strict),
    .target(name: "Notes", swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Meeting"], swiftSettings: strict),

    // One job each.
    .target(
      name: "Archive", dependencies: ["Meeting", "Wording", "BundledData"], swiftSettings: strict),
    .target(name: "Files", swiftSettings: strict),
    .target(
      name: "IndexCache", dependencies: ["Meeting", "Search", "Files"], swiftSettings: strict),
    .target(
      name: "Search", dependencies: ["Meeting", "Wording", "CUnicode"], swiftSettings: strict),
    .target(name: "Plots", dependencies: ["Meeting", "Screen", "Wording"], swiftSettings: strict),
    .target(
      name: "Browser", dependencies: ["Meeting", "Screen", "Plots", "Wording", "Notes"],
      swiftSettings: strict),
    .target(
      name: "Session", dependencies: ["Meeting", "Search", "Browser", "Wording", "Notes"],
      swiftSettings: strict),
    .target(
      name: "Settings", dependencies: ["Meeting", "Screen", "Browser", "Wording", "Files"],
      swiftSettings: strict),
    .target(name: "Storage", dependencies: ["Notes", "Files"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),

    // C, and the system's libraries.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CUnicode", providers: [.apt(["libutf8proc-dev"])]),
    .target(name: "BundledData"),

    // The program.
    .executableTarget(
      name: "tripartite",
      dependencies: [
        "Meeting", "Screen", "Plots", "Archive", "Search", "IndexCache", "Browser", "Session",
        "Settings", "Terminal", "Wording", "Notes", "Storage", "Files",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Meeting", "Screen", "Archive", "Search", "IndexCache", "Browser", "Session",
      ],
      path: "Tests/Benchmarks/Sources", swiftSettings: strict),

    // Tests: one target a module, and what they share.
    .target(
      name: "TestSupport",
      dependencies: ["Meeting", "Screen", "Archive", "Search", "Browser", "Session", "Notes"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "MeetingTests", dependencies: ["Meeting", "Wording", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Meeting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchiveTests",
      dependencies: ["Archive", "Meeting", "Wording", "BundledData", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Meeting", "Wording", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "IndexCacheTests",
      dependencies: ["IndexCache", "Search", "Meeting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlotsTests", dependencies: ["Plots", "Meeting", "Screen", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "Browser", "Meeting", "Notes", "Screen", "Session", "Wording", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "SettingsTests",
      dependencies: ["Settings", "Browser", "Meeting", "Screen", "Wording", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: ["Session", "Browser", "Search", "Meeting", "Notes", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(name: "NotesTests", dependencies: ["Notes"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Notes"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Screen", "CNcurses"],
      swiftSettings: strict),
    .testTarget(
      name: "TripartiteTests", dependencies: ["TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// `make fuzz` builds one program more, which needs libFuzzer.
if Context.environment["FUZZ"] != nil {
  package.targets += [
    .target(name: "Driver", path: "Tests/Fuzz/Driver"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Driver", "Archive", "Search", "Settings", "Terminal", "Meeting", "Screen", "Notes",
      ],
      path: "Tests/Fuzz/Sources", swiftSettings: strict,
      // gold fails on what the sanitizers bring.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
}
