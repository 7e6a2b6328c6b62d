import Overviews
import Pages
import Records

/// What is told of a council's own classes.
enum ClassFields {
  /// The member `klassen` of a council's overview.
  static func member<Answer>(
    _ overview: @escaping @Sendable (Answer) -> CouncilOverview
  ) -> Field<Answer> {
    Field(
      "klassen",
      .init(
        "de eigen klassen naast wat de eigen regel op cijfers en signalen geeft",
        "the own classes beside what the own rule gives on figures and signals"),
      .rows(finding) { overview($0).classes })
  }

  static let finding = FieldList<ClassFinding>([
    ArrangementFields.id.of { $0.item.overview.arrangement }
      .named("regeling", .init("regeling", "arrangement")),
    ArrangementFields.line { $0.item.overview.line },
    Field(
      "klasse", .init("klasse volgens de raad", "class by the council"),
      .text { $0.recorded?.content.classification }),
    Field(
      "pakket", .init("pakket van toezicht", "package of supervision"),
      .text { $0.recorded?.content.supervision }),
    Field(
      "risico", .init("risico zoals het dan is", "risk as it is then"),
      .text { $0.recorded?.content.risk }),
    Field(
      "jaar", .init("jaar van begroting of jaarstukken", "year of budget or accounts"),
      .year { $0.recorded?.content.year }),
    Field(
      "bron", .init("nummer van het document", "number of the document"),
      .integer { $0.recorded?.source.document.number }),
    Field(
      "klasseVolgensRegel",
      .init(
        "zwaarste klasse waarvan een rij van de eigen regel is gehaald; leeg als er geen is",
        "heaviest class of which a row of the own rule is met; empty when none is"),
      .text { $0.byRule?.content.classification }),
    Field(
      "pakketVolgensRegel",
      .init("pakket dat daarbij hoort", "package that goes with it"),
      .text { $0.byRule?.content.supervision }),
    Field(
      "waardoor", .init("waardoor", "by what"),
      .init("de rijen van de regel die zijn gehaald", "the rows of the rule that are met"),
      .sentences { finding, language in
        finding.met.map { ClassWording(language: language).text($0.content) }
      }),
    Field(
      "onbekend", .init("niet bekend", "not known"),
      .init(
        "de rijen van de regel waarvan het cijfer niet bekend is",
        "the rows of the rule of which the figure is not known"),
      .sentences { finding, language in
        finding.unknown.map { ClassWording(language: language).text($0.content) }
      }),
    Field(
      "wijktAf", .init("verschil", "difference"),
      .init(
        "of de regel een andere klasse geeft dan de raad; leeg als dat niet te zeggen is",
        "whether the rule gives another class than the council; empty where that cannot be told"),
      .flag { $0.differs }),
    Field(
      "bronRegel",
      .init(
        "nummer van het document met de regel", "number of the document with the rule"),
      .integer { ($0.byRule ?? $0.unknown.first)?.source.document.number }),
  ])
}
