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
  func answer(_ options: GlobalOptions, _ focus: CouncilFocus, _ write: @escaping Writing) throws {
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
    _ council: String, _ options: GlobalOptions, _ focus: CouncilFocus, _ write: @escaping Writing
  ) throws {
    let (overview, _) = try Question(options).council(council, focus)
    try options.write(write(overview, options.presentation))
  }

  /// How many councils are held that were read and are not yet written: enough to keep all processors busy, and few enough
  /// to hold.
  private static let councilsAtOnce = 32

  private func writeAll(
    _ folder: String, _ options: GlobalOptions, _ focus: CouncilFocus, _ write: @escaping Writing
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
      try municipalities.readingAhead(holding: Self.councilsAtOnce) { municipality in
        var excerpt = try focus.excerpt(of: municipality, on: day, reader)
        excerpt.boundaries = boundaries
        return (municipality: municipality, excerpt: excerpt)
      } make: { municipality, excerpt in
        Result {
          let overview = focus.overview(of: municipality, on: day, excerpt)
          return (
            municipality: municipality, bytes: try overview.map { try write($0, presentation) }
          )
        }
      } take: { made in
        let (municipality, bytes) = try made.get()
        if let place = path(of: municipality), let bytes { try files.put(bytes, at: place) }
      }
    }
    if !options.quiet {
      Output.tell(filesWritten: municipalities.count, in: folder, options.chosenLanguage)
    }
  }
}

extension CouncilSelection {
  /// No council.
  static var none: CouncilSelection {
    var selection = CouncilSelection()
    (selection.council, selection.all, selection.output) = (nil, false, nil)
    selection.forcing = .none
    return selection
  }

  /// Takes the council of a plain question; tells whether that has one and no more.
  mutating func ask(_ question: PlainQuestion) -> Bool {
    council = question.words.first
    return question.words.count == 1
  }
}
