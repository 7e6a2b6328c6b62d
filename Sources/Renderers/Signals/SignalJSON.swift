import JSONText
import Overviews
import Pages
import Records

extension JSONText {
  /// Writes `signalen`: the signals with their sentences.
  mutating func signalsMember(_ signals: [Signal]) {
    key("signalen")
    array(signals) { json, signal in
      json.object { $0.signalMembers(signal) }
    }
  }

  /// Writes the members of a signal.
  mutating func signalMembers(_ signal: Signal) {
    member("code", signal.kind.code)
    member("ernst", signal.kind.severity.rawValue)
    member("regeling", signal.arrangement?.id.description)
    member("tekst", Language.dutch(signal.text))
    member("grondslag", Language.dutch(signal.kind.basis))
    member("bron", signal.source?.document.number)
    member("regel", signal.source?.line)
    member("vraag", Language.dutch(signal.kind.advice))
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
