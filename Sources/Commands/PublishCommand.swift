import ArgumentParser
import Pages
import Records
import Renderers
import Store

struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "The register as one SQL script for PostgreSQL.",
    discussion: """
      Tables, views and comments for psql, in one transaction: the whole is built under another name and takes the \
      place of the schema at the end, so that readers see the old or the new one. A schema that wgr did not make \
      stays as it is. For example: wgr publish | psql --no-psqlrc --quiet --dbname gemeenten

      With --since the figures of CBS of documents dated on or before that day are taken to be there, and only \
      later ones are written; the script checks it, and all other tables are written whole. Decisions on names \
      and what was taken out at somebody's request are not published.

      Examples:

        wgr publish > wgr.sql
        wgr publish --schema samenwerking --reader lezer > wgr.sql
      """)

  @Option(name: .long, help: ArgumentHelp("The schema that it becomes.", valueName: "name"))
  var schema = "wgr"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write only the figures of CBS of documents dated after this day.", valueName: "yyyy-mm-dd"))
  var since: Day?

  @Option(
    name: .customLong("reader"),
    help: ArgumentHelp(
      "A role that may read it and nothing else; may be given more than once.", valueName: "role"))
  var readers: [String] = []

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try check()
    let question = try Question(options)
    let publication = Publication(
      schema: schema, readers: readers, since: since, heading: heading(question.known.documents))
    let count = try question.register.publish(publication) { try Output.write($0) }
    if !options.quiet {
      let language = options.chosenLanguage
      Output.complain(
        language(
          "\(language.count(count, .row)) geschreven als script voor psql.",
          "\(language.count(count, .row)) written as a script for psql."))
    }
  }

  private func check() throws {
    guard options.requestedFormat == .answer(.text) else {
      throw Failure.usage(
        .init(
          words: "publish schrijft een script voor psql; laat --format weg.",
          "publish writes a script for psql; leave --format out."))
    }
    guard options.on == nil, options.asKnownOn == nil else {
      throw Failure.usage(
        .init(
          words:
            "publish schrijft alles wat is ingelezen, van elke dag; laat --on en --as-known-on weg.",
          "publish writes all that was read, of every day; leave --on and --as-known-on out."))
    }
    if let name = ([schema] + readers).first(where: { !Publication.isName($0) }) {
      let bound = Publication.longestName
      throw Failure.usage(
        .init(
          words:
            "“\(name)” kan geen schema of rol zijn: geef een naam van 1 tot \(bound) bytes zonder $, die niet met "
            + "pg_ begint.",
          "“\(name)” can be no schema or role: give a name of 1 to \(bound) bytes without $ that does not begin "
            + "with pg_."))
    }
  }

  /// What the script says of itself: what it is, by which command, of what licence, from which documents.
  private func heading(_ documents: [CitedDocument]) -> [String] {
    let register = documents.registerDay
    let day = register.map { " as of \($0.description)" } ?? ""
    let more = since.map { " --since \($0.description)" } ?? ""
    return [
      "wgr \(ProgramVersion.current), register of joint arrangements\(day)",
      "Written by: wgr publish --schema \(schema)\(more)",
      "The register is CC0-1.0; figures and views keep the terms of the documents that they come from.",
    ]
      + documents.map {
        "\($0.number). \($0.fileName.withoutHiddenCharacters), \($0.date.description), sha256 \($0.sha256)"
      }
  }
}
