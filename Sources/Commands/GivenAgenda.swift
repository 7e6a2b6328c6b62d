import Documents
import Overviews
import Records
import Renderers

/// A council's own agenda from a file that was named on the command line.
struct GivenAgenda {
  /// The meetings and recesses.
  let entries: [AgendaEntry]
  /// When the file was last changed, ISO 8601 in UTC; `nil` where that is not known.
  let changedAt: String?

  /// Reads an agenda around a budget year and tells what was passed over. Throws an ``AgendaError`` and a
  /// ``DocumentError``.
  init(path: String, year: Int?, _ options: GlobalOptions) throws {
    let input = try DocumentInput(path: path, standardInput: CommandContext.current.input)
    let reading = try AgendaFile.read(input, within: Self.days(around: year, options.day))
    if !options.quiet, let remark = reading.remark(options.chosenLanguage) {
      Output.complain(remark)
    }
    entries = reading.entries
    changedAt = input.changedAt
  }

  /// The days on which an event that repeats can matter: what is asked of a budget year begins in the year
  /// before the one in which it is discussed, and ends in the year after it.
  private static func days(around year: Int?, _ day: Day) -> ClosedRange<Day> {
    let asked = year ?? day.year + 1
    let first = Day(year: asked - 2, month: 1, day: 1) ?? day
    return first...(Day(year: asked + 1, month: 12, day: 31) ?? first.adding(days: 1460))
  }
}

/// The agendas of several councils, as `council=file`.
struct GivenAgendas {
  /// The meetings and recesses of each municipality, by its number.
  let entries: [BodyID: [AgendaEntry]]
  /// When the newest of the files was last changed; `nil` where none has a moment.
  let changedAt: String?

  /// Reads the agendas; fails where one is of no council of the group, and throws what reading throws.
  init(
    _ arguments: [String], of municipalities: [Organisation], _ question: Question, year: Int?
  ) throws {
    var entries: [BodyID: [AgendaEntry]] = [:]
    var moments: [String] = []
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Failure.usage(
          .init(
            words:
              "--agenda “\(argument)” noemt geen gemeente; schrijf bijvoorbeeld --agenda Almere=almere.ics.",
            "--agenda “\(argument)” names no municipality; write for example --agenda Almere=almere.ics."
          ))
      }
      let municipality = try question.municipality(parts[0])
      guard municipalities.contains(where: { $0.id == municipality.id }) else {
        throw Failure.usage(
          .init(
            words:
              "--agenda is van \(municipality.name), en die hoort niet bij de groep; noem die gemeente ook.",
            "--agenda is of \(municipality.name), which is not in the group; name that municipality too."
          ))
      }
      let agenda = try GivenAgenda(path: parts[1], year: year, question.options)
      entries[municipality.id, default: []] += agenda.entries
      moments += [agenda.changedAt].compactMap(\.self)
    }
    self.entries = entries
    changedAt = moments.max()
  }
}
