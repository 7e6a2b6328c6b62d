// Feeds one target with what libFuzzer thinks of: wgr-fuzz TARGET [options of libFuzzer] [folders of inputs].
// `wgr-fuzz` names the targets; `wgr-fuzz TARGET --prepare DIR` writes its seeds and its dictionary there.
import Foundation

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_silgen_name("LLVMFuzzerMutate")
private func libraryMutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

nonisolated(unsafe) private var target = FuzzTarget.xml

/// Half of the changes of an export are those of its structure.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int
{
  guard target.isXML, seed & 1 == 0 else { return libraryMutate(bytes, count, limit) }
  var random = Lehmer(state: UInt64(seed))
  var pieces = XMLPieces(Array(UnsafeBufferPointer(start: bytes, count: count)))
  for _ in 0...Int(seed >> 1 & 3) { pieces.mutate(&random, words: target.words) }
  let changed = pieces.bytes.prefix(limit)
  guard !changed.isEmpty else { return libraryMutate(bytes, count, limit) }
  for (place, byte) in changed.enumerated() { bytes[place] = byte }
  return changed.count
}

/// Random numbers of a seed (MINSTD with a wide state).
private struct Lehmer: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private func prepare(_ folder: String) throws {
  try FileManager.default.createDirectory(
    atPath: folder + "/seeds", withIntermediateDirectories: true)
  for (number, seed) in try target.seeds().enumerated() {
    try Data(seed).write(to: URL(filePath: "\(folder)/seeds/seed-\(number)"))
  }
  try target.dictionary.write(toFile: folder + "/dictionary", atomically: true, encoding: .utf8)
}

private var arguments = CommandLine.arguments
guard arguments.count > 1, let chosen = FuzzTarget.all.first(where: { $0.name == arguments[1] })
else {
  print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
  exit(arguments.count > 1 ? 64 : 0)
}
target = chosen
arguments.remove(at: 1)
if arguments.count > 2, arguments[1] == "--prepare" {
  try prepare(arguments[2])
  exit(0)
}
private var count = Int32(arguments.count)
private var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = .allocate(
  capacity: arguments.count + 1)
for (place, argument) in arguments.enumerated() { words?[place] = strdup(argument) }
words?[arguments.count] = nil
exit(
  runDriver(&count, &words) { bytes, count in
    do {
      try target.feed(Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
      FileHandle.standardError.write(Data("FINDING in \(target.name): \(error)\n".utf8))
      abort()
    }
    return 0
  })
