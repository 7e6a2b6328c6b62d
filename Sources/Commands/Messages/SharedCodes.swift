import Pages
import Records
import Renderers

/// Codes that the register gives to more than one municipality, which is a fault of the register.
struct SharedCodes {
  /// Municipalities with one code, by code; those of one code in their own order.
  let groups: [[Organisation]]

  /// Looks for them among municipalities that exist together.
  init(_ municipalities: [Organisation]) {
    groups = Dictionary(grouping: municipalities.filter { $0.code != nil }) { $0.code?.text ?? "" }
      .sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  /// What to know about each code.
  func sentences(_ language: Language) -> [String] {
    groups.map { group in
      let code = group.first?.code?.text ?? ""
      let names = group.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
      return language(
        "\(code) staat in het register bij meer dan één gemeente: \(names); vraag antwoorden met de naam, en meld het de bronhouder.",
        "\(code) stands in the register with more than one municipality: \(names); ask for answers by name, and tell its keeper."
      )
    }
  }
}
