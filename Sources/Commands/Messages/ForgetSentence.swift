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
        "\(language.number(gone)) gegevens zijn daarna niet meer bekend; \(language.number(changed)) blijven bekend uit een ander document of zijn weer zoals daarvoor.",
        "\(language.number(gone)) facts are not known after that; \(language.number(changed)) stay known from another document or are as they were before."
      ),
    ]
    if untied > 0 {
      sentences.append(
        language(
          "\(language.number(untied)) namen zijn daarna niet meer aan een regeling gekoppeld.",
          "\(language.number(untied)) names are no longer tied to an arrangement after that."))
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
