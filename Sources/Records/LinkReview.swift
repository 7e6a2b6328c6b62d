/// How the names in figures are tied to the register, and what is left to decide.
package struct LinkReview: Sendable {
  /// How much is tied.
  package var coverage: LinkCoverage
  /// Names that are not tied, those with most money first.
  package var untied: [UntiedName]
  /// Names that are tied, or rejected, by municipality and name.
  package var tied: [TiedName]
  /// Municipalities that documents name and the register does not have, by name.
  package var strangers: [StrangeMunicipality]

  /// A review.
  package init(
    coverage: LinkCoverage, untied: [UntiedName], tied: [TiedName],
    strangers: [StrangeMunicipality] = []
  ) {
    self.strangers = strangers
    self.coverage = coverage
    self.untied = untied
    self.tied = tied
  }
}

/// A municipality that documents name and the register does not have, so that no answer shows its figures.
package struct StrangeMunicipality: Hashable, Sendable {
  /// The name or code as a document has it.
  package let name: String
  /// How many figures and council views stand under it.
  package var factCount: Int
  /// At most three municipalities whose names come nearest.
  package let nearest: [Organisation]

  /// A municipality with what is known of it.
  package init(name: String, factCount: Int, nearest: [Organisation]) {
    (self.name, self.factCount, self.nearest) = (name, factCount, nearest)
  }
}

/// How much of what was read is tied to an arrangement.
package struct LinkCoverage: Hashable, Sendable {
  /// Figures.
  package var figures = Part()
  /// Contributions in whole euros, without their sign; of alternatives the one that counts.
  package var contributions = Part()
  /// Council views.
  package var views = Part()
  /// Rows on boards, leaving and classes.
  package var boards = Part()
  /// Iv3 statements of arrangements.
  package var statements = Part()

  /// How much there is, and how much of it is tied.
  package struct Part: Hashable, Sendable {
    /// All of it.
    package var all: Int64 = 0
    /// What is tied to an arrangement.
    package var tied: Int64 = 0

    /// Nothing.
    package init() {}

    /// Of so much, so much.
    package init(all: Int64, tied: Int64) {
      self.all = all
      self.tied = tied
    }
  }

  /// Nothing read.
  package init() {}
}

/// Who uses a name in figures, and for what.
package struct LinkedName: Hashable, Sendable {
  /// Eight hexadecimal digits that stay the same for this name and municipality.
  package var id: String
  /// The name, as a document writes it; a code where there is no name.
  package var name: String
  /// The text that a decision on it is recorded under: the name, or the code of CBS.
  package var decisionName: String
  /// The code of CBS, where the name comes with one.
  package var code: String?
  /// The code of the municipality whose figures use it, else its name; empty for figures that name
  /// none.
  package var municipality: String
  /// The municipality's name.
  package var municipalityName: String
  /// The years of the figures, in order.
  package var years: [Int]
  /// How many figures it is about.
  package var figureCount: Int
  /// How many council views it is about.
  package var viewCount: Int
  /// How many rows on boards, leaving and classes it is about.
  package var boardCount: Int
  /// How many Iv3 statements it is about.
  package var statementCount: Int
  /// The contributions it is about, without their sign; `nil` when there are none.
  package var contributions: Euro?

  /// A name and nothing more, until the rest is set.
  package init(id: String, name: String, municipality: String, municipalityName: String) {
    self.id = id
    self.name = name
    decisionName = name
    self.municipality = municipality
    self.municipalityName = municipalityName
    years = []
    figureCount = 0
    viewCount = 0
    boardCount = 0
    statementCount = 0
  }
}

/// A name that is not tied, with the arrangements it may mean.
package struct UntiedName: Sendable {
  /// The name.
  package var name: LinkedName
  /// What it may mean, the most likely first; at most five.
  package var proposals: [LinkProposal]

  /// A name with proposals.
  package init(name: LinkedName, proposals: [LinkProposal]) {
    self.name = name
    self.proposals = proposals
  }
}

/// An arrangement that a name may mean, and why.
package struct LinkProposal: Hashable, Sendable {
  /// The line.
  package var line: LineID
  /// The title of its last version.
  package var title: String
  /// How many of the municipalities whose figures use the name take part.
  package var sharedParticipants: Int
  /// How many municipalities use the name.
  package var municipalities: Int
  /// How alike the names are, in percent.
  package var likeness: Int

  /// A proposal.
  package init(
    line: LineID, title: String, sharedParticipants: Int, municipalities: Int, likeness: Int
  ) {
    self.line = line
    self.title = title
    self.sharedParticipants = sharedParticipants
    self.municipalities = municipalities
    self.likeness = likeness
  }
}

/// A name that is tied to an arrangement, or that someone decided means none.
package struct TiedName: Sendable {
  /// The name.
  package var name: LinkedName
  /// The line; `nil` when it was rejected.
  package var line: LineID?
  /// The title of the line's last version.
  package var title: String?
  /// Why; `nil` when it was rejected.
  package var ground: LinkedFigure.Ground?

  /// A name that is tied.
  package init(name: LinkedName, line: LineID?, title: String?, ground: LinkedFigure.Ground?) {
    self.name = name
    self.line = line
    self.title = title
    self.ground = ground
  }
}
