/// One amount that a document gives about an arrangement, with the place where it stands.
///
/// It is not tied to the register: the arrangement and the municipality are as the document names
/// them.
package struct BudgetFigure: Hashable, Sendable {
  /// The arrangement, as the document names it.
  package var arrangement: ArrangementMention
  /// The municipality whose figure it is or whose document names it; `nil` for a figure of the
  /// arrangement alone.
  package var municipality: MunicipalityMention?
  /// The budget year (boekjaar).
  package var year: Int
  /// What kind of statement it comes from.
  package var documentKind: DocumentKind
  /// What it tells.
  package var quantity: Quantity
  /// Which part of a contribution it is, by the key that divides it (verdeelsleutel); `nil` when the
  /// document names none.
  ///
  /// Parts with different keys add up. With the same key they are alternatives.
  package var component: String?
  /// The amount.
  package var amount: Euro
  /// Whether it was computed by a rule and not taken from a document.
  package var isEstimate = false
  /// Where it stands.
  package var place: FigurePlace
  /// The document it was taken from, as far as the file tells.
  package var origin: FigureOrigin
  /// What the one who wrote the figure down remarks on it.
  package var remark: String?

  /// A figure.
  package init(
    arrangement: ArrangementMention, municipality: MunicipalityMention?, year: Int,
    documentKind: DocumentKind, quantity: Quantity, component: String? = nil, amount: Euro,
    isEstimate: Bool = false, place: FigurePlace, origin: FigureOrigin = FigureOrigin(),
    remark: String? = nil
  ) {
    self.arrangement = arrangement
    self.municipality = municipality
    self.year = year
    self.documentKind = documentKind
    self.quantity = quantity
    self.component = component
    self.amount = amount
    self.isEstimate = isEstimate
    self.place = place
    self.origin = origin
    self.remark = remark
  }
}

/// An arrangement as a document refers to it, before it is tied to the register.
package struct ArrangementMention: Hashable, Sendable {
  /// Its name as the document writes it; empty when it gives a number or code alone.
  package var name: String
  /// The register's number of a version, if the document gives one.
  package var systemID: VersionID?
  /// A code such as that of CBS (`GR0316`), if the document gives one.
  package var code: OrganisationCode?

  /// A mention of an arrangement.
  package init(name: String, systemID: VersionID? = nil, code: OrganisationCode? = nil) {
    self.name = name
    self.systemID = systemID
    self.code = code
  }
}

/// A municipality as a document refers to it, before it is tied to the register.
package struct MunicipalityMention: Hashable, Sendable {
  /// Its name as the document writes it; empty when it gives a code alone.
  package var name: String
  /// Its code (gemeentecode), if the document gives one.
  package var code: OrganisationCode?

  /// A mention of a municipality.
  package init(name: String, code: OrganisationCode? = nil) {
    self.name = name
    self.code = code
  }

  /// A municipality as the register has it.
  package init(_ municipality: Organisation) {
    self.init(name: municipality.name, code: municipality.code)
  }
}

/// The cell in which a figure stands.
package struct FigurePlace: Hashable, Sendable {
  /// The line on which its row starts, from 1.
  package var lineNumber: Int
  /// The name of its column.
  package var column: String
  /// The cell as it is written.
  package var text: String

  /// A cell.
  package init(lineNumber: Int, column: String, text: String) {
    self.lineNumber = lineNumber
    self.column = column
    self.text = text
  }
}

/// The document that a figure was taken from by the one who wrote it down.
package struct FigureOrigin: Hashable, Sendable {
  /// Its title (bron_titel).
  package var title: String?
  /// Its address on the internet (bron_url).
  package var url: String?
  /// Its date, by its own column or the only date in its title.
  package var date: Day?
  /// The year in its title: that of the budget or accounts that it is.
  package var year: Int?

  /// A document of which nothing need be known.
  package init(title: String? = nil, url: String? = nil, date: Day? = nil, year: Int? = nil) {
    self.title = title
    self.url = url
    self.date = date
    self.year = year
  }

  /// Whether this document is newer than another: by date, else by the year in the title; `nil` when
  /// that cannot be told or they are equally old.
  package func isNewer(than other: FigureOrigin) -> Bool? {
    if let date, let otherDate = other.date, date != otherDate { return date > otherDate }
    if let year, let otherYear = other.year, year != otherYear { return year > otherYear }
    return nil
  }
}
