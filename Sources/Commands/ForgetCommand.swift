import ArgumentParser
import Pages
package import Records
import Renderers
import Store

extension RemovableField: ExpressibleByArgument {}

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract:
      "Take a document out of the register again, as if it had never been read, or what is about a person.",
    discussion: """
      What other documents say too stays, and is from then on theirs. Decisions on names (wgr link) stay. \
      The list of documents is wgr sources.

      With --organisation and --field what is about a person is taken out of everything that is known of an \
      organisation or arrangement, and left out of every later import.

      Examples:

        wgr forget verbonden-partijen.csv --dry-run
      """,
    aliases: ["vergeet"])

  @Argument(help: "The document: its file name, or the first eight signs or more of its SHA-256.")
  var document: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The organisation or arrangement: systeemId, or of a municipality its name or code.",
      valueName: "organisation"),
    completion: NameCompletion.municipality)
  var organisation: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What to take out: \(RemovableField.allCases.map(\.rawValue).joined(separator: ", ")); may be repeated.",
      valueName: "field"))
  var field: [RemovableField] = []

  @Flag(name: .customLong("dry-run"), help: "Only say what would change; keep everything.")
  var dryRun = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (document == nil) == (organisation != nil), (organisation == nil) == field.isEmpty else {
      throw ValidationError("Missing expected argument '<document>'")
    }
    if organisation != nil, dryRun {
      throw ValidationError("Unexpected argument '--dry-run' next to '--organisation'")
    }
  }

  func run() throws {
    try options.checkFormat()
    guard Register.exists(options.databasePath) else {
      throw StoreError(.absent, path: options.databasePath)
    }
    let register = try Register.openForImport(options.databasePath)
    guard let document else { return try removeFields(from: register) }
    let found = try meant(document, among: register.known(on: nil).documents)
    let language = options.chosenLanguage
    let forgotten: Forgotten
    do {
      forgotten = try register.forget(found.document, keep: !dryRun)
    } catch let error as CannotForget {
      throw Failure.unmatched(error.sentence(found.document))
    }
    guard options.requestedFormat == .answer(.text) else {
      return try options.write(register.known(on: nil).standing(on: options.day).sourcesAnswer)
    }
    try Output.write(
      (forgotten.sentences(language, isTrial: dryRun).joined(separator: " ") + "\n")
        .withoutHiddenCharacters)
  }

  private func removeFields(from register: Register) throws {
    let text = organisation ?? ""
    let known = try register.known(on: nil)
    let found: (id: SystemID, name: String)
    if let id = SystemID(text), let name = try known.name(of: id) {
      found = (id, name)
    } else {
      let matches = try known.municipalities(matching: text, on: options.day)
      guard let municipality = matches.exact.first else {
        throw Failure.noMunicipality(text, nearest: matches.nearest)
      }
      guard matches.exact.count == 1 else {
        throw Failure.severalMunicipalities(text, matches.exact)
      }
      found = (municipality.id.record, municipality.name)
    }
    let count = try register.remove(Set(field), of: found.id)
    let language = options.chosenLanguage
    let fields = field.map(\.rawValue).joined(separator: ", ")
    try Output.write(
      language(
        "\(found.name) (\(found.id)): \(fields) is weggehaald op \(language.count(count, .place)), en wordt bij elke latere import weggelaten.\n",
        "\(found.name) (\(found.id)): \(fields) was taken out in \(language.count(count, .place)), and is left out of every later import.\n"
      ).withoutHiddenCharacters)
  }

  /// The document that is meant; fails when there is none or more than one.
  private func meant(_ document: String, among documents: [CitedDocument]) throws -> CitedDocument {
    let start = document.lowercased()
    var found = documents.filter { $0.fileName == document }
    if found.isEmpty, start.count >= 8 { found = documents.filter { $0.sha256.hasPrefix(start) } }
    if let only = found.first, found.count == 1 { return only }
    func list(_ language: Language) -> String {
      (found.isEmpty ? documents : found).map {
        "\n  \($0.sha256.prefix(12))  \(language.date($0.date))  \($0.fileName)"
      }.joined()
    }
    throw Failure.unmatched(
      found.isEmpty
        ? .init(
          words: "Geen ingelezen document heet “\(document)”; dit zijn ze:\(list(.dutch))",
          "No document that was read is called “\(document)”; these are:\(list(.english))")
        : .init(
          words:
            "“\(document)” past bij meer dan één document; geef het begin van de SHA-256:\(list(.dutch))",
          "“\(document)” matches more than one document; give the start of the SHA-256:\(list(.english))"
        ))
  }
}
