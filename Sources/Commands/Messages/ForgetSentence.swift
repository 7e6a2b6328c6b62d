import Pages
import Records
import Renderers
import Store

extension Forgotten {
  /// What changed, a sentence for each thing.
  func sentences(_ language: Language, isTrial: Bool) -> [String] {
    let date = language.date(document.date)
    let name = document.fileName
    var sentences = [
      isTrial
        ? language(
          "\(name) (\(document.kind.rawValue) van \(date)) wordt op proef vergeten; er verandert niets.",
          "\(name) (\(document.kind.rawValue) of \(date)) is forgotten as a trial; nothing changes."
        )
        : language(
          "\(name) (\(document.kind.rawValue) van \(date)) is vergeten.",
          "\(name) (\(document.kind.rawValue) of \(date)) is forgotten."),
      language(
        "Daarna niet meer bekend: \(language.count(gone, .fact)). Bekend uit een ander document, of weer zoals daarvoor: \(language.number(changed)).",
        "Not known after that: \(language.count(gone, .fact)). Known from another document, or as before: \(language.number(changed))."
      ),
    ]
    if untied > 0 {
      sentences.append(
        language(
          "Daarna niet meer aan een regeling gekoppeld: \(language.count(untied, .name)).",
          "No longer tied to an arrangement after that: \(language.count(untied, .name))."))
    }
    sentences.append(
      language("Besluiten over namen blijven.", "Decisions on names stay."))
    return sentences
  }
}

extension CannotForget {
  /// Why a document cannot be forgotten, and how to go on.
  func sentence(_ document: Document) -> BilingualText {
    .init(
      words:
        "\(document.fileName) kan niet worden vergeten: \(other.fileName) is ingelezen met een oudere versie van wgr, die niet bewaarde wat een later document herhaalt; maak het register opnieuw, zonder dit document.",
      "\(document.fileName) cannot be forgotten: \(other.fileName) was read by an earlier version of wgr, which did not keep what a later document repeats; make the register anew, without this document."
    )
  }
}
