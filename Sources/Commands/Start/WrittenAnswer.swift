import Pages
import Records
import Renderers
import Workbooks
import ZIPArchives

extension GlobalOptions {
  /// Fails when the format that was asked for is not one that every question has.
  ///
  /// - Parameter others: the formats that the question has besides.
  func checkFormat(and others: [RequestedFormat] = []) throws {
    let formats = RequestedFormat.answers + others
    guard formats.contains(requestedFormat) else { throw requestedFormat.refused(has: formats) }
  }

  /// The columns that were asked for.
  var columns: [String]? {
    fields?.split(separator: ",").map { $0.withoutOuterSpace }
  }

  /// Fails where columns or a table without names are asked of a format that is no such table.
  func checkTable() throws {
    guard columns == nil || [.answer(.csv), .dataPackage, .xlsx].contains(requestedFormat) else {
      throw Failure.usage(
        .init(
          words: "--fields kiest kolommen van een tabel; het hoort bij --format csv of xlsx.",
          "--fields chooses columns of a table; it goes with --format csv or xlsx."))
    }
    guard !noHeaders || requestedFormat == .answer(.csv) else {
      throw Failure.usage(
        .init(
          words: "--no-headers hoort bij --format csv.", "--no-headers goes with --format csv."))
    }
  }

  /// Fails where a column is asked for that the answer does not have, and names those it has.
  private func checkColumns(of answer: Rendering) throws {
    try checkTable()
    guard let columns else { return }
    let known = answer.codebook.columns.map(\.path)
    let unknown = columns.filter { !known.contains($0) }
    guard unknown.isEmpty, !columns.isEmpty else {
      let wrong = unknown.map { "“\($0)”" }.joined(separator: ", ")
      let list = known.joined(separator: ", ")
      throw Failure.usage(
        .init(
          words: columns.isEmpty
            ? "--fields noemt geen kolom; kies uit \(list)."
            : "\(wrong) is geen kolom van dit antwoord; kies uit \(list).",
          columns.isEmpty
            ? "--fields names no column; choose from \(list)."
            : "\(wrong) is no column of this answer; choose from \(list)."))
    }
  }

  /// Fails where a format is asked of a command that answers in none.
  func checkNoFormat(_ words: BilingualText) throws {
    try checkTable()
    guard requestedFormat == .answer(.text) else { throw Failure.usage(words) }
  }

  /// Writes an answer on standard output, in the format that was asked for; one that is no text not on a
  /// terminal.
  func write(_ answer: Rendering) throws {
    try write(bytes(of: answer, presentation))
  }

  /// Writes the bytes of an answer on standard output; those that are no text not on a terminal.
  func write(_ bytes: [UInt8]) throws {
    guard !requestedFormat.isBinary || !CommandContext.current.output.isTerminal else {
      let name = requestedFormat.name
      throw Failure.usage(
        .init(
          words:
            "Als \(name) is het antwoord geen tekst; schrijf het naar een bestand met > antwoord.\(name).",
          "As \(name) the answer is no text; write it to a file with > answer.\(name)."))
    }
    if !noPager, !requestedFormat.isBinary, try Pager.show(bytes) { return }
    try Output.write(bytes)
  }

  /// An answer in the format that was asked for; a ``Failure`` where that is not one of every question.
  func bytes(of answer: Rendering, _ presentation: Presentation) throws -> [UInt8] {
    try checkColumns(of: answer)
    return switch requestedFormat {
    case .answer(let format): answer.bytes(as: format, presentation)
    case .codebook: Array(answer.codebook(presentation).utf8)
    case .dataPackage:
      Array(
        answer.dataPackage(AskedCommand.current.name, presentation.asked(by: .current)).utf8)
    case .xlsx: try Self.bytes(of: answer.workbook(presentation))
    case .docx: try Self.wordDocument(of: answer.page(presentation))
    case .svg:
      if let pictures = answer.pictures(presentation) {
        Array(pictures.utf8)
      } else {
        throw Failure.usage(
          .init(
            words:
              "Deze vraag heeft hier geen antwoord als svg: er is geen kaart of grafiek. Die vragen om "
              + "gemeentegrenzen (wgr update --only boundaries) of bedragen.",
            "This question has no answer as svg here: there is no map or chart. These take boundaries of "
              + "municipalities (wgr update --only boundaries) or amounts."))
      }
    default: throw requestedFormat.refused(has: RequestedFormat.answers)
    }
  }

  /// A page as a file for word processors.
  static func wordDocument(of page: Page) throws -> [UInt8] {
    do {
      return try page.wordDocument()
    } catch ZIPArchive.Problem.tooLarge {
      throw Failure.usage(
        .init(
          words: "Dit antwoord is te lang voor een tekstdocument; vraag het als html.",
          "This answer is too long for a text document; ask for html."))
    }
  }

  /// A workbook as a file.
  static func bytes(of workbook: Workbook) throws -> [UInt8] {
    do {
      return try XLSX.bytes(of: workbook)
    } catch .tooLarge {
      throw Failure.usage(
        .init(
          words: "Dit antwoord heeft meer rijen of kolommen dan een werkblad; vraag het als csv.",
          "This answer has more rows or columns than a worksheet; ask for csv."))
    } catch .noLibrary {
      throw Failure.noWorkbooks
    } catch .notWritten(let reason) {
      throw Failure.cannotPrint(reason: reason)
    }
  }
}

extension Presentation {
  /// The same with the command that gives the CSV for programs.
  fileprivate func asked(by command: AskedCommand) -> Presentation {
    var presentation = self
    if self.command != nil { presentation.command = command.text(asRawCSV: true) }
    return presentation
  }
}
