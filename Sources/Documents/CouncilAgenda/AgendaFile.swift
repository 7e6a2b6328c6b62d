package import Records

/// A council's own agenda in a file: iCalendar, or a table of any format with `datum;einddatum;soort;omschrijving`.
///
/// The file is small and every entry counts for a term, so it is read whole or refused: one entry that
/// cannot be understood refuses the file.
package enum AgendaFile {
  /// The most bytes that an agenda may have.
  static let limit = 16 << 20

  /// Reads the entries in the order of the file, events that repeat within some days.
  ///
  /// Throws an ``AgendaError`` with the place when it is no agenda, and a ``DocumentError`` when the
  /// file cannot be read.
  package static func read(
    _ input: DocumentInput, within days: ClosedRange<Day>
  ) throws -> AgendaReading {
    let bytes = try bytes(of: input)
    do {
      var reading = AgendaReading()
      if isCalendar(bytes) {
        let file = try CalendarFile(bytes, within: days)
        reading = AgendaReading(entries: file.entries, passedOver: file.passedOver)
      } else {
        reading.entries = try AgendaTable.entries(in: input)
      }
      guard !reading.entries.isEmpty else { throw AgendaProblem(.nothingRecognised) }
      return reading
    } catch let error as AgendaProblem {
      throw AgendaError(error.kind, file: input.path, lineNumber: error.lineNumber)
    }
  }

  private static func bytes(of input: DocumentInput) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try input.forEachBlock { block in
      guard bytes.count + block.count <= limit else {
        throw AgendaError(.tooLarge(limit: limit), file: input.path)
      }
      bytes.append(contentsOf: block)
    }
    return bytes
  }

  private static func isCalendar(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(64), as: UTF8.self)
    return start.drop { $0 == "\u{FEFF}" || $0.isWhitespace }.uppercased()
      .hasPrefix("BEGIN:VCALENDAR")
  }
}

/// What an agenda holds.
package struct AgendaReading: Hashable, Sendable {
  /// The meetings and recesses.
  package var entries: [AgendaEntry] = []
  /// How many events were passed over, by reason.
  package var passedOver: [Reason: Int] = [:]

  /// Why an event is passed over.
  package enum Reason: Hashable, Sendable, CaseIterable {
    /// It is no meeting and no recess.
    case noMeeting
    /// It does not take place.
    case cancelled
    /// The file has a newer version of it.
    case olderVersion
  }
}

/// An agenda is refused: what is wrong, and where.
package struct AgendaError: Error, Hashable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// The file as it was named, or `-` for standard input.
  package let file: String
  /// The line on which it is wrong, from 1; `nil` when the fault is in the whole.
  package let lineNumber: Int?

  init(_ kind: Kind, file: String, lineNumber: Int? = nil) {
    self.kind = kind
    self.file = file
    self.lineNumber = lineNumber
  }

  /// What can be wrong with an agenda.
  package enum Kind: Hashable, Sendable {
    /// It has more bytes than the limit.
    case tooLarge(limit: Int)
    /// It is no text in UTF-8.
    case notText
    /// A part that begins on the line has no end (`VCALENDAR`, `VEVENT`).
    case notClosed(String)
    /// The rule by which an event repeats (`RRULE`) cannot be read.
    case unreadableRule(String)
    /// Events repeat, and libical, which expands their rules, is not on this machine.
    case noRuleLibrary
    /// An event has no first day.
    case noStart
    /// The text is no day in the calendar.
    case notADate(String)
    /// The last day lies before the first.
    case endBeforeStart
    /// The word is none of the kinds of entry.
    case unknownKind(String)
    /// A cell that cannot be missed is empty.
    case empty(column: String)
    /// The table has no such column.
    case missingColumn(String)
    /// The table cannot be read for another reason.
    case malformedTable
    /// There is no meeting and no recess in it.
    case nothingRecognised
  }
}

/// What is wrong with an agenda, before the file is named.
struct AgendaProblem: Error {
  let kind: AgendaError.Kind
  let lineNumber: Int?

  init(_ kind: AgendaError.Kind, lineNumber: Int? = nil) {
    self.kind = kind
    self.lineNumber = lineNumber
  }
}
