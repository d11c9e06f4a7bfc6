// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sketch",
  products: [
    .executable(name: "sketch", targets: ["sketch"]),
    .library(name: "SketchEngine", targets: ["SketchEngine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "SketchEngine", swiftSettings: strict),
    .target(name: "Rasterizer", swiftSettings: strict),
    .executableTarget(
      name: "sketch",
      dependencies: [
        "SketchEngine", "Rasterizer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "embed-templates", dependencies: ["SketchEngine"], swiftSettings: strict),
    .testTarget(name: "SketchEngineTests", dependencies: ["SketchEngine"], swiftSettings: strict),
    .testTarget(
      name: "GoldenTests", dependencies: ["SketchEngine", "Rasterizer"], swiftSettings: strict),
    .testTarget(
      name: "sketchTests", dependencies: ["sketch", "SketchEngine"], swiftSettings: strict),
    .testTarget(name: "RasterizerTests", dependencies: ["Rasterizer"], swiftSettings: strict),
  ]
)
