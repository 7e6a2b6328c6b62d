import Testing

/// Runs every suite of Swift Testing, the only library these tests use.
///
/// The package manager asks a test program once for each library. With an entry point of its own it needs no
/// index of the sources to look for tests of the other one, which costs as much time as compiling them.
@main
struct AllTests {
  static func main() async {
    guard CommandLine.arguments.contains("swift-testing") else { return }
    await Testing.__swiftPMEntryPoint() as Never
  }
}
