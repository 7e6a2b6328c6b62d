import Overviews
import Pages
import Records

/// A council as the parts of its dossier need it, worked out once: the next twelve months and its arrangements as
/// lists show them.
struct OnboardingCouncil {
  let year: CouncilYear
  let months: CouncilTwelveMonths
  /// The arrangements by subject, see ``ArrangementGlance/all(of:_:)``.
  let glances: [ArrangementGlance]

  var overview: CouncilOverview { year.overview }
  /// Those with a board, to which the council pays most first.
  var largest: [ArrangementGlance] { glances.largest }

  /// Cost: that of the months and of recognising the subject of each arrangement.
  init(_ council: CouncilYear, _ language: Language) {
    year = council
    months = council.months
    glances = ArrangementGlance.all(of: council.overview, language)
  }
}
