/// How the names in figures are tied to the register, and what is left to decide.
public struct LinkReview: Sendable {
  /// How much is tied.
  public var coverage: LinkCoverage
  /// Names that are not tied, those with most money first.
  public var untied: [UntiedName]
  /// Names that are tied, or rejected, by municipality and name.
  public var tied: [TiedName]

  /// A review.
  public init(coverage: LinkCoverage, untied: [UntiedName], tied: [TiedName]) {
    self.coverage = coverage
    self.untied = untied
    self.tied = tied
  }
}

/// How much of what was read is tied to an arrangement.
public struct LinkCoverage: Hashable, Sendable {
  /// Figures.
  public var figures = Part()
  /// Contributions in whole euros, without their sign; alternatives count each.
  public var contributions = Part()
  /// Council views.
  public var views = Part()
  /// Iv3 statements of arrangements.
  public var statements = Part()

  /// How much there is, and how much of it is tied.
  public struct Part: Hashable, Sendable {
    /// All of it.
    public var all: Int64 = 0
    /// What is tied to an arrangement.
    public var tied: Int64 = 0

    /// Nothing.
    public init() {}

    /// Of so much, so much.
    public init(all: Int64, tied: Int64) {
      self.all = all
      self.tied = tied
    }
  }

  /// Nothing read.
  public init() {}
}

/// Who uses a name in figures, and for what.
public struct LinkedName: Hashable, Sendable {
  /// Eight hexadecimal digits that stay the same for this name and municipality.
  public var id: String
  /// The name, as a document writes it; a code where there is no name.
  public var name: String
  /// The text that a decision on it is recorded under: the name, or the code of CBS.
  public var decisionName: String
  /// The code of CBS, where the name comes with one.
  public var code: String?
  /// The code of the municipality whose figures use it, else its name; empty for figures that name
  /// none.
  public var municipality: String
  /// The municipality's name.
  public var municipalityName: String
  /// The years of the figures, in order.
  public var years: [Int]
  /// How many figures it is about.
  public var figureCount: Int
  /// How many council views it is about.
  public var viewCount: Int
  /// How many Iv3 statements it is about.
  public var statementCount: Int
  /// The contributions it is about, without their sign; `nil` when there are none.
  public var contributions: Euro?

  /// A name and nothing more, until the rest is set.
  public init(id: String, name: String, municipality: String, municipalityName: String) {
    self.id = id
    self.name = name
    decisionName = name
    self.municipality = municipality
    self.municipalityName = municipalityName
    years = []
    figureCount = 0
    viewCount = 0
    statementCount = 0
  }
}

/// A name that is not tied, with the arrangements it may mean.
public struct UntiedName: Sendable {
  /// The name.
  public var name: LinkedName
  /// What it may mean, the most likely first; at most five.
  public var proposals: [LinkProposal]

  /// A name with proposals.
  public init(name: LinkedName, proposals: [LinkProposal]) {
    self.name = name
    self.proposals = proposals
  }
}

/// An arrangement that a name may mean, and why.
public struct LinkProposal: Hashable, Sendable {
  /// The line.
  public var line: SystemID
  /// The title of its last version.
  public var title: String
  /// How many of the municipalities whose figures use the name take part.
  public var sharedParticipants: Int
  /// How many municipalities use the name.
  public var municipalities: Int
  /// How alike the names are, in percent.
  public var likeness: Int

  /// A proposal.
  public init(
    line: SystemID, title: String, sharedParticipants: Int, municipalities: Int, likeness: Int
  ) {
    self.line = line
    self.title = title
    self.sharedParticipants = sharedParticipants
    self.municipalities = municipalities
    self.likeness = likeness
  }
}

/// A name that is tied to an arrangement, or that someone decided means none.
public struct TiedName: Sendable {
  /// The name.
  public var name: LinkedName
  /// The line; `nil` when it was rejected.
  public var line: SystemID?
  /// The title of the line's last version.
  public var title: String?
  /// Why; `nil` when it was rejected.
  public var ground: LinkedFigure.Ground?

  /// A name that is tied.
  public init(name: LinkedName, line: SystemID?, title: String?, ground: LinkedFigure.Ground?) {
    self.name = name
    self.line = line
    self.title = title
    self.ground = ground
  }
}
