import ArgumentParser
import Overviews
import OwnFiles
import Pages
import Records
import Renderers

/// Which council an answer is about: one, or every one with a file for each.
struct CouncilSelection: ParsableArguments {
  @Argument(
    help: "A municipality: name, code (GM0307) or TOOI URI.",
    completion: NameCompletion.municipality)
  var council: String?

  @Flag(name: .long, help: "Every municipality that exists on the day; needs --output.")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp("The folder for --all: one file per council.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var forcing: ForceOption

  /// Writes the answer about one council, in one language and form.
  typealias Writing = @Sendable (CouncilOverview, Presentation) throws -> [UInt8]

  /// Answers for the council or councils: on standard output, or in the folder.
  func answer(_ options: GlobalOptions, _ focus: CouncilFocus, _ write: Writing) throws {
    switch (council, all, output) {
    case (let council?, false, nil): try writeOne(council, options, focus, write)
    case (nil, true, let folder?): try writeAll(folder, options, focus, write)
    case (nil, false, _):
      throw Failure.usage(
        .init(
          words: "Geef een gemeente, of --all met --output MAP.",
          "Give a municipality, or --all with --output DIR."))
    case (_?, true, _):
      throw Failure.usage(
        .init(
          words: "Geef een gemeente of --all, niet allebei.",
          "Give a municipality or --all, not both."))
    default:
      throw Failure.usage(
        .init(
          words: "--all en --output MAP horen bij elkaar.",
          "--all and --output DIR go together."))
    }
  }

  /// The one council that is meant, for answers that are given for one only.
  func one() throws -> String {
    guard let council, !all, output == nil else {
      throw Failure.usage(
        .init(
          words: "Dit antwoord geldt voor één gemeente; geef die, zonder --all en --output.",
          "This answer is about one municipality; give it, without --all and --output."))
    }
    return council
  }

  private func writeOne(
    _ council: String, _ options: GlobalOptions, _ focus: CouncilFocus, _ write: Writing
  ) throws {
    let (overview, _) = try Question(options).council(council, focus)
    try options.write(write(overview, options.presentation))
  }

  /// How many councils are read before their answers are made, on all processors: enough to keep those
  /// busy, and few enough to hold.
  private static let councilsAtOnce = 32

  private func writeAll(
    _ folder: String, _ options: GlobalOptions, _ focus: CouncilFocus, _ write: Writing
  ) throws {
    let question = try Question(options)
    let municipalities = try question.known.municipalities(
      on: question.day)
    let shared = Set(SharedCodes(municipalities).groups.flatMap { $0.map(\.id) })
    func path(of municipality: Organisation) -> String? {
      municipality.code.map {
        // Two with one code have a file each all the same.
        let number = shared.contains(municipality.id) ? "-\(municipality.id)" : ""
        return "\(folder)/\($0.text.lowercased())\(number).\(options.requestedFormat.fileExtension)"
      }
    }
    let files = forcing.files(options)
    for place in municipalities.compactMap(path) { try files.check(place) }
    try Output.makeFolder(folder)
    let presentation = options.presentationInFiles
    let day = question.day
    let boundaries = try question.boundaries()
    try question.known.excerpts { reader in
      for batch in municipalities.batches(of: Self.councilsAtOnce) {
        let read = try batch.map { municipality in
          var excerpt = try focus.excerpt(of: municipality, on: day, reader)
          excerpt.boundaries = boundaries
          return (municipality: municipality, excerpt: excerpt)
        }
        let answers = read.concurrentMap { municipality, excerpt in
          Result {
            try focus.overview(of: municipality, on: day, excerpt).map {
              try write($0, presentation)
            }
          }
        }
        for (municipality, answer) in zip(batch, answers) {
          guard let place = path(of: municipality), let bytes = try answer.get() else { continue }
          try files.put(bytes, at: place)
        }
      }
    }
    if !options.quiet {
      Output.tell(filesWritten: municipalities.count, in: folder, options.chosenLanguage)
    }
  }
}

extension Array {
  /// The elements in order, in arrays of at most `size`.
  fileprivate func batches(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
