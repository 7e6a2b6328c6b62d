import CRecurrence
import Records

/// A rule by which an event repeats (RRULE), expanded by libical.
struct RecurrenceRule {
  /// The rule as it is written.
  let text: String
  /// The moment of the first one, as it is written but for its zone: `20260106T193000`.
  let start: String

  /// How many moments are looked at: more than two centuries of weeks.
  private static let limit = 12_000

  /// The moments of the rule in the clock of its start, in order, up to the first that `isLast` says is
  /// beyond what is wanted; `nil` when the rule cannot be read.
  func moments(until isLast: (Moment) -> Bool) -> [Moment]? {
    let sink = Sink()
    return withoutActuallyEscaping(isLast) { isLast in
      sink.isLast = isLast
      defer { sink.isLast = nil }
      let status = crecurrence_expand(
        text, start, Int32(Self.limit),
        { context, moment in
          Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue().take(moment)
        }, Unmanaged.passUnretained(sink).toOpaque())
      return status == 0 ? sink.moments : nil
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
