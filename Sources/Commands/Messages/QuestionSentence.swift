import Pages
import Records
import Renderers
import Store

extension UnknownMunicipality {
  /// Which municipality is not known, what could be meant, and how to decide.
  func sentence(_ language: Language, file: String) -> String {
    let proposals = nearest.map { municipality in
      "\(municipality.name) (\(municipality.code?.text ?? municipality.id.description))"
    }
    let question =
      proposals.isEmpty
      ? ""
      : language(
        " Bedoelt u \(proposals.joined(separator: ", "))?",
        " Do you mean \(proposals.joined(separator: ", "))?")
    let code = nearest.first?.code?.text ?? language("GEMEENTECODE", "CODE")
    return language(
      "\(file), regel \(lineNumber): het register kent geen gemeente “\(name)”; geen antwoord toont haar cijfers tot u beslist met: wgr link accept \"\(name)\" \(code).\(question)",
      "\(file), line \(lineNumber): the register has no municipality “\(name)”; no answer shows its figures until you decide with: wgr link accept \"\(name)\" \(code).\(question)"
    )
  }
}

extension DoubtfulAmount {
  /// What is asked about an amount.
  func sentence(_ language: Language, file: String) -> String {
    let what = language(
      "\(file), regel \(lineNumber): klopt de eenheid? \(municipality), \(arrangement) \(year): \(language.euros(amount))",
      "\(file), line \(lineNumber): is the unit right? \(municipality), \(arrangement) \(year): \(language.euros(amount))"
    )
    switch reason {
    case .perInhabitant(let cents):
      let each = language.euros(cents: cents)
      return what
        + language(
          " is \(each) per inwoner; zo niet, lees opnieuw met --unit.",
          " is \(each) per inhabitant; if not, read it again with --unit.")
    case .yearBefore(let before):
      return what
        + language(
          ", en het jaar ervoor \(language.euros(before)); zo niet, lees opnieuw met --unit.",
          ", and the year before \(language.euros(before)); if not, read it again with --unit.")
    }
  }
}
