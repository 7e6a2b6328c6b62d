import JSONText
import Overviews
import Records

extension JSONText {
  /// Writes `signalen`: the signals with their sentences.
  mutating func signalsMember(_ signals: [Signal], _ documents: [Document]) {
    key("signalen")
    array(signals) { json, signal in
      json.object { $0.signalMembers(signal, documents) }
    }
  }

  /// Writes the members of a signal.
  mutating func signalMembers(_ signal: Signal, _ documents: [Document]) {
    member("code", signal.kind.code)
    member("ernst", signal.kind.severity.rawValue)
    member("regeling", signal.arrangement?.id.description)
    member("tekst", Language.dutch.plain(signal.text))
    member("grondslag", signal.kind.basis.dutch)
    member(
      "bron", signal.source.flatMap { FigureSources.number(of: $0.document, in: documents) })
    member("regel", signal.source?.line)
    member("vraag", signal.kind.advice.dutch)
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
