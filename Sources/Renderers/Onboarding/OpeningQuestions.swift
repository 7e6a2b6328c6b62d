import Law
import Overviews
import Pages
import Records

/// Ten questions for a new member of a council to begin with: first those that its own facts raise, then those
/// that every council can ask.
struct OpeningQuestions {
  /// `nil` for any council.
  let council: OnboardingCouncil?
  let language: Language

  /// What a question is about; each is asked once.
  enum Topic: Hashable {
    case money, rise, comparison, health, day, lastDay, view, seat, ownSeat, board, text, bodies
    case matter, partner, value, risk, leaving, evaluation, information
  }

  typealias Question = (topic: Topic, text: String)

  /// How many there are.
  static let count = 10

  /// The questions, those of the council's own facts first.
  var all: [String] {
    let own =
      council.map { CouncilQuestions(council: $0, language: language).questions } ?? []
    var met: Set<Topic> = []
    return (own + general).filter { met.insert($0.topic).inserted }.prefix(Self.count).map(\.text)
  }

  /// Those that every council can ask. They name an arrangement where there is one.
  private var general: [Question] {
    let one = council.flatMap { $0.largest.first ?? $0.glances.first }
    return GeneralQuestions(name: one?.name.name, language: language).questions
  }
}

/// The questions that every council can ask.
struct GeneralQuestions {
  /// The arrangement that is asked about; `nil` for any.
  let name: String?
  let language: Language

  private var one: String {
    name ?? language("de grootste samenwerking", "the largest arrangement")
  }

  var questions: [OpeningQuestions.Question] {
    [
      (
        .value,
        language(
          "Wat krijgen onze inwoners van \(one), en waaraan zien wij dat?",
          "What do our residents get from \(one), and how can we tell?")
      ),
      (
        .seat,
        language(
          "Wie zit er namens ons in welk bestuur, en hoe horen wij wat daar gebeurt?",
          "Who sits on which board for us, and how do we hear what happens there?")
      ),
      (
        .money,
        language(
          "Wat betalen wij aan elke samenwerking, en is dat meer dan vorig jaar?",
          "What do we pay to each arrangement, and is that more than last year?")
      ),
      (
        .lastDay,
        language(
          "Wanneer komt de ontwerpbegroting, en wat is de laatste dag voor een zienswijze (Wgr art. 35)?",
          "When does the draft budget come, and what is the last day for a view (Wgr art. 35)?")
      ),
      (
        .risk,
        language(
          "Welk risico van \(one) kan bij ons terechtkomen, en staat dat in onze begroting (BBV art. 15 lid 2 "
            + "onder e)?",
          "Which risk of \(one) could fall to us, and is it in our budget (BBV art. 15(2)(e))?")
      ),
      (
        .information,
        language(
          "Wat vertelt het bestuur ons uit zichzelf, en hoe vaak (Wgr art. 17 lid 2)?",
          "What does the board tell us of its own accord, and how often (Wgr art. 17(2))?")
      ),
      (
        .view,
        language(
          "Wanneer gaf onze raad voor het laatst een zienswijze, en wat kwam daarvan?",
          "When did our council last give a view, and what came of it?")
      ),
      (
        .leaving,
        language(
          "Hoe stapt een gemeente uit \(one), en wat kost dat (Wgr art. 9 lid 1)?",
          "How does a municipality leave \(one), and what does that cost (Wgr art. 9(1))?")
      ),
      (
        .evaluation,
        language(
          "Wanneer is \(one) voor het laatst geëvalueerd, en wat kwam eruit (Wgr art. 11a)?",
          "When was \(one) last evaluated, and what were the findings (Wgr art. 11a)?")
      ),
      (
        .partner,
        language(
          "Met welke raden kunnen wij samen optrekken?",
          "Which councils could we act together with?"
        )
      ),
    ]
  }
}
