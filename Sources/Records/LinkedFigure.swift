/// A figure that is tied to an arrangement of the register.
///
/// An answer quotes a figure in many places, and a figure is large: it is kept once, and quoting it
/// costs a reference. Two are equal when everything they say is.
package final class LinkedFigure: Hashable, Sendable {
  /// The figure as its document gives it.
  package let figure: BudgetFigure
  /// The line of the arrangement (`lijn`): the number of its first version.
  package let line: LineID
  /// The municipality whose figure it is, when the figure names one that the register knows.
  package let municipality: BodyID?
  /// The document it was read from.
  package let document: CitedDocument
  /// Why it belongs to this arrangement.
  package let ground: Ground
  /// Whether it is the whole contribution of its statement although it has a key: the only one that a
  /// completed sheet (invulblad) gives. The key then says how the whole is divided, and makes no part.
  package let isWhole: Bool

  /// A figure that is tied to an arrangement.
  package init(
    figure: BudgetFigure, line: LineID, municipality: BodyID?, document: CitedDocument,
    ground: Ground,
    isWhole: Bool = false
  ) {
    self.figure = figure
    self.line = line
    self.municipality = municipality
    self.document = document
    self.ground = ground
    self.isWhole = isWhole
  }

  /// Another figure that stands in the same place and belongs to the same arrangement.
  package func replacing(_ figure: BudgetFigure) -> LinkedFigure {
    LinkedFigure(
      figure: figure, line: line, municipality: municipality, document: document, ground: ground,
      isWhole: isWhole)
  }

  /// Where it stands.
  package var source: SourceReference {
    SourceReference(document: document, lineNumber: figure.place.lineNumber)
  }

  /// Whether two figures say the same and stand in the same place.
  package static func == (left: LinkedFigure, right: LinkedFigure) -> Bool {
    left === right
      || left.document == right.document && left.line == right.line
        && left.municipality == right.municipality && left.ground == right.ground
        && left.isWhole == right.isWhole
        && left.figure == right.figure
  }

  /// Hashes what they say and where it stands.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(line)
    hasher.combine(figure)
  }

  /// Why a figure belongs to an arrangement. Nothing else ties one.
  package enum Ground: String, Hashable, Sendable, CaseIterable {
    /// The document gives the register's number or a code of the arrangement's body.
    case identifier = "nummer of code"
    /// The document's name is one of the arrangement's, and only of this one among those that the
    /// municipality took part in during the year.
    case name = "naam"
    /// Someone decided so (`wgr link`).
    case decision = "besluit"
  }
}
