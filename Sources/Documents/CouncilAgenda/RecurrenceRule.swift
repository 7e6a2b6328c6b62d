import CRecurrence
import Records

/// A rule by which an event repeats (RRULE), expanded by libical.
struct RecurrenceRule {
  /// The rule as it is written.
  let text: String
  /// The moment of the first one, as it is written but for its zone: `20260106T193000`.
  let start: String
  /// The line that it stands on, from 1.
  let lineNumber: Int

  /// How many moments are looked at: more than two centuries of weeks.
  private static let limit = 12_000

  /// What the C function answers where libical is not there.
  private static let isWithoutLibrary: Int32 = -2

  /// The moments of the rule in the clock of its start, in order, up to the first that `isLast` says is
  /// beyond what is wanted. Throws when the rule, or any rule on this machine, cannot be read.
  func moments(until isLast: (Moment) -> Bool) throws(AgendaProblem) -> [Moment] {
    let sink = Sink()
    let status = withoutActuallyEscaping(isLast) { isLast in
      sink.isLast = isLast
      defer { sink.isLast = nil }
      return crecurrence_expand(
        text, start, Int32(Self.limit),
        { context, moment in
          Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().take(moment)
        }, Unmanaged.passUnretained(sink).toOpaque())
    }
    switch status {
    case 0: return sink.moments
    case Self.isWithoutLibrary: throw AgendaProblem(.noRuleLibrary, lineNumber: lineNumber)
    default: throw AgendaProblem(.unreadableRule(text), lineNumber: lineNumber)
    }
  }

  /// Where the C function puts what it finds.
  private final class Sink {
    var isLast: ((Moment) -> Bool)?
    var moments: [Moment] = []

    func take(_ moment: crecurrence_moment) -> Int32 {
      guard
        let day = Day(year: Int(moment.year), month: Int(moment.month), day: Int(moment.day))
      else { return 0 }
      let moment = Moment(day: day, minutes: Int(moment.minutes))
      if isLast?(moment) ?? true { return 0 }
      moments.append(moment)
      return 1
    }
  }
}
