import Pages
import Records

/// Where a network is from, so that a file tells it wherever it goes.
enum NetworkProvenance {
  /// The title of the source.
  static let source = "Register van Overheidsorganisaties"
  /// Where the source is published.
  static let address = "https://organisaties.overheid.nl/"
  /// The licence of the source, by its SPDX identifier.
  static let licence = RegisterLicence.identifier

  /// Under which terms amounts are, which do not come from the register.
  static func termsOfAmounts(in language: Language) -> String {
    language(
      "niet CC0: de licentie van het stuk waaruit het bedrag komt; die is hier niet bekend",
      "not CC0: the licence of the document that the amount comes from, which is not known here")
  }

  /// Under which terms something is that comes from the register and from other documents.
  static func mixedTerms(in language: Language) -> String {
    language(
      "\(licence) voor wat uit het register komt; voor de rest geldt de licentie van het stuk waaruit het komt, die "
        + "hier niet bekend is",
      "\(licence) for what comes from the register; for the rest the licence of the document it comes from, which is "
        + "not known here")
  }
}

extension NetworkExport {
  /// The attributes of the network as a whole, by key: `titel`, `peildatum`, `register`, `bekendOp`,
  /// `vermeld` and `afgeleid` (participations of municipalities) where they are known, `bron`, `licentie`, `programma`,
  /// `documenten` and `opdracht`, and where edges have amounts `bronBijdragen` and `licentieBijdragen`.
  var about: [(key: String, value: String)] {
    var about = [(key: "titel", value: title), (key: "peildatum", value: day.description)]
    if let register = standing.register {
      about.append((key: "register", value: register.description))
    }
    if let knownOn = standing.knownOn {
      about.append((key: "bekendOp", value: knownOn.description))
    }
    if let coverage = standing.coverage {
      about.append((key: "vermeld", value: String(coverage.recorded)))
      about.append((key: "afgeleid", value: String(coverage.derived)))
    }
    return about + [
      ("bron", "\(NetworkProvenance.source), \(NetworkProvenance.address)"),
      ("licentie", NetworkProvenance.licence), ("programma", "wgr \(ProgramVersion.current)"),
    ] + made + amounts
  }

  /// From which documents it is made, and by which command where that is told.
  private var made: [(key: String, value: String)] {
    let documents = standing.documents.map { "\($0.fileName) sha256:\($0.sha256)" }
    return (documents.isEmpty ? [] : [("documenten", documents.joined(separator: ", "))])
      + (standing.command.map { [("opdracht", $0)] } ?? [])
  }

  /// That amounts are from other files, under other terms.
  private var amounts: [(key: String, value: String)] {
    guard hasContributions else { return [] }
    return [
      ("bronBijdragen", standing.figureFiles.joined(separator: ", ")),
      ("licentieBijdragen", NetworkProvenance.termsOfAmounts(in: language)),
    ]
  }
}
