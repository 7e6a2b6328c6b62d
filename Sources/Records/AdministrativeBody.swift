/// A body of an organisation that takes part in an arrangement (bestuursorgaan).
///
/// The register writes these as text. The bodies that the law gives a meaning of their own are
/// cases, whatever their spelling; others keep their text.
package enum AdministrativeBody: Hashable, Sendable {
  /// Gemeenteraad: the municipal council.
  case council
  /// College van burgemeester en wethouders: the municipal executive.
  case executive
  /// Burgemeester: the mayor.
  case mayor
  /// Provinciale staten: the provincial council.
  case provincialCouncil
  /// Gedeputeerde staten: the provincial executive.
  case provincialExecutive
  /// Commissaris van de Koning(in): the King's commissioner.
  case kingsCommissioner
  /// Algemeen bestuur: the general board of a water board or public body.
  case generalBoard
  /// Dagelijks bestuur: the executive board of a water board or public body.
  case executiveBoard
  /// Another body, by the register's text.
  case other(String)

  /// Recognises the register's text, in any case.
  package init(_ text: String) {
    self = Self.named(text) ?? Self.named(Self.capitalised(text)) ?? .other(text)
  }

  private static func named(_ text: String) -> AdministrativeBody? {
    switch text {
    case "College van burgemeester en wethouders": .executive
    case "Gemeenteraad": .council
    case "Burgemeester": .mayor
    case "Dagelijks bestuur": .executiveBoard
    case "Gedeputeerde staten": .provincialExecutive
    case "Provinciale staten": .provincialCouncil
    case "Algemeen bestuur": .generalBoard
    case "Commissaris van de koning", "Commissaris van de koningin": .kingsCommissioner
    default: nil
    }
  }

  private static func capitalised(_ text: String) -> String {
    let lower = text.lowercased()
    return lower.prefix(1).uppercased() + lower.dropFirst()
  }

  /// The Dutch name, as the register writes it.
  package var name: String {
    switch self {
    case .council: "Gemeenteraad"
    case .executive: "College van burgemeester en wethouders"
    case .mayor: "Burgemeester"
    case .provincialCouncil: "Provinciale staten"
    case .provincialExecutive: "Gedeputeerde staten"
    case .kingsCommissioner: "Commissaris van de Koning"
    case .generalBoard: "Algemeen bestuur"
    case .executiveBoard: "Dagelijks bestuur"
    case .other(let text): text
    }
  }
}
