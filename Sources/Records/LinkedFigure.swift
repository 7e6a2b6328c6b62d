/// A figure that is tied to an arrangement of the register.
public struct LinkedFigure: Hashable, Sendable {
  /// The figure as its document gives it.
  public var figure: BudgetFigure
  /// The line of the arrangement (`lijn`): the number of its first version.
  public var line: SystemID
  /// The municipality whose figure it is, when the figure names one that the register knows.
  public var municipality: SystemID?
  /// The document it was read from.
  public var document: Int64
  /// Why it belongs to this arrangement.
  public var ground: Ground

  /// A figure that is tied to an arrangement.
  public init(
    figure: BudgetFigure, line: SystemID, municipality: SystemID?, document: Int64, ground: Ground
  ) {
    self.figure = figure
    self.line = line
    self.municipality = municipality
    self.document = document
    self.ground = ground
  }

  /// Why a figure belongs to an arrangement. Nothing else ties one.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// The document gives the register's number or a code of the arrangement's body.
    case identifier = "nummer of code"
    /// The document's name is one of the arrangement's, and only of this one among those that the
    /// municipality took part in during the year.
    case name = "naam"
    /// Someone decided so (`wgr link`).
    case decision = "besluit"
  }
}
