import JSONText
import Overviews
import Pages
import Records

extension JSONText {
  /// Writes `signalen`: the signals with their sentences.
  mutating func signalsMember(_ signals: [Signal], _ documents: [Document]) {
    key("signalen")
    SignalFields.signal.write(SignalRow.all(signals, documents), to: &self)
  }

  /// Writes `signalen` of an arrangement: the codes of its signals, each once, in the order of the
  /// signals.
  mutating func signalCodesMember(_ signals: [Signal]) {
    member("signalen", signals.codes)
  }

  /// Writes `aantalSignalen`: how many signals there are of each severity.
  mutating func signalCountsMember(_ signals: [Signal]) {
    key("aantalSignalen")
    object { json in
      for (severity, count) in signals.countPerSeverity {
        json.key(severity.rawValue)
        json.value(count)
      }
    }
  }
}
