import Law
import Overviews
import Pages
import Records

/// What is said of the planning of a group of councils.
struct PlannerWording {
  let planner: CouncilPlanner
  let language: Language

  /// The names of municipalities, as they are enumerated; `all` for the whole group where that is told otherwise.
  func names(_ municipalities: [Organisation], all: String? = nil) -> String {
    if let all, municipalities.count == planner.councils.count, municipalities.count > 2 {
      return all
    }
    return language.enumeration(municipalities.map(\.shortName))
  }

  private var everybody: String { language("alle raden", "all councils") }

  /// How many drafts there are and what can be planned.
  var answer: String {
    let count = planner.drafts.count
    let drafts = language.count(count, .draft)
    let group = names(planner.councils.map(\.municipality))
    guard count > 0 else {
      return language(
        "Naar de raden van \(group) gaat in deze agenda geen ontwerpbegroting.",
        "No draft budget goes to the councils of \(group) in this calendar.")
    }
    let begin = language(
      "Naar de raden van \(group) \(count == 1 ? "gaat" : "gaan") voor \(planner.year) \(drafts).",
      "For \(planner.year), \(drafts) \(count == 1 ? "goes" : "go") to the councils of \(group).")
    return begin + " " + planned
  }

  private var planned: String {
    let complete = planner.complete
    guard !planner.steps.isEmpty || !complete.isEmpty else {
      return language(
        "Er is nog geen vergadering te kiezen: van geen ontwerp zijn een termijn en een raadsvergadering daarbinnen bekend.",
        "No meeting can be chosen yet: of no draft a term and a council meeting within it are known."
      )
    }
    let meetings = planner.councils.map(\.chosen.count).max() ?? 0
    let most =
      meetings == 1
      ? language("één vergadering", "one meeting")
      : language("\(meetings) vergaderingen", "\(meetings) meetings")
    let number = complete.count
    guard meetings > 0 else {
      return language(
        "Daarvan \(number == 1 ? "is" : "zijn") er \(number) al behandeld in elke raad van de groep waar het ontwerp heen gaat.",
        "Of these, \(number) \(number == 1 ? "was" : "were") dealt with in each council of the group that the draft goes to."
      ) + rest
    }
    return language(
      "Met ten hoogste \(most) per raad \(number == 1 ? "past" : "passen") er \(number) binnen de termijn in elke raad van de groep waar het ontwerp heen gaat.",
      "With at most \(most) for each council, \(number) \(number == 1 ? "fits" : "fit") within the term in each council of the group that the draft goes to."
    ) + rest
  }

  /// Why the other drafts do not fit everywhere; empty where all do.
  private var rest: String {
    let others = planner.drafts.filter { !$0.isComplete }
    guard !others.isEmpty else { return "" }
    let reasons: [(state: PlannedDraft.State, words: String)] = [
      (
        .unknownTerm,
        language("is de laatste dag niet bekend", "the last day is not known")
      ),
      (
        .noAgenda,
        language("is van een raad geen vergadering bekend", "of some council no meeting is known")
      ),
      (.past, language("is de termijn voorbij", "the term is over")),
      (
        .noMeeting,
        language(
          "vergadert een raad niet binnen de termijn", "some council does not meet within the term")
      ),
    ]
    var left = others
    let parts = reasons.compactMap { reason -> String? in
      func has(_ draft: PlannedDraft) -> Bool { draft.parts.contains { $0.state == reason.state } }
      let found = left.count(where: has)
      left.removeAll(where: has)
      return found == 0
        ? nil : language("bij \(found) \(reason.words)", "of \(found) \(reason.words)")
    }
    let more =
      left.isEmpty
      ? []
      : [
        language(
          "bij \(left.count) zijn meer vergaderingen nodig", "\(left.count) need more meetings")
      ]
    return language(
      " De andere \(others.count) niet: \(language.enumeration(parts + more)).",
      " The other \(others.count) do not: \(language.enumeration(parts + more)).")
  }

  /// What must be known to read the answer, the weightiest first.
  var caveats: [String] {
    var sentences: [String] = []
    let uncertain = planner.complete.count(where: \.isUncertain)
    if uncertain > 0 {
      sentences.append(
        language(
          "Let op: van \(uncertain) van de passende ontwerpen is de laatste dag niet bekend, alleen welke dag het op zijn laatst kan zijn. Biedt het bestuur het ontwerp eerder aan, dan kan de voorgestelde vergadering te laat zijn. Vraag die dag voordat u iets vastlegt.",
          "Note: of \(uncertain) of the drafts that fit the last day is not known, only the latest that it can be. Where the board offers the draft earlier, the proposed meeting may be too late. Ask for that day before you settle anything."
        ))
    }
    let without = planner.withoutAgenda
    if !without.isEmpty {
      sentences.append(
        language(
          "Van \(names(without)) is geen raadsvergadering bekend. Ontwerpen die ook daarheen gaan, tellen niet mee als passend in elke raad.",
          "Of \(names(without)) no council meeting is known. Drafts that go there too do not count as fitting in each council."
        ))
    }
    sentences.append(
      language(
        "Dit is een voorstel van een rekenregel. Elke raad stelt zijn eigen agenda vast, en of een ontwerp op tijd komt, is niet bekend voordat het er is.",
        "This is a proposal by a rule. Each council sets its own agenda, and whether a draft comes in time is not known before it is there."
      ))
    return sentences
  }

  /// How it was chosen.
  var explanation: [String] {
    var sentences = [
      language(
        "Een raad kan een ontwerp behandelen in een eigen vergadering vanaf de dag dat het ontwerp er is tot en met de laatste dag voor de zienswijze. Is het ontwerp nog niet ontvangen, dan telt de laatste dag waarop het verstuurd moet zijn: komt het eerder, dan kan meer.",
        "A council can deal with a draft in a meeting of its own from the day on which the draft is there until the last day for the view. Where the draft was not received yet, the last day on which it must be sent counts: where it comes earlier, more is possible."
      ),
      language(
        "Gekozen zijn de vergaderingen waarmee de meeste ontwerpen in alle raden passen waar zij heen gaan; eerst die met een zekere laatste dag. Bij gelijke uitkomst telt hoe vaak een ontwerp in een raad past, dan hoe weinig vergaderingen nodig zijn, dan de vroegste dag. Elk ontwerp staat op de eerste gekozen vergadering die kan.",
        "The meetings were chosen with which most drafts fit in all councils they go to; those with a certain last day first. Among equals counts how often a draft fits in a council, then how few meetings it takes, then the earliest day. Each draft stands with the first chosen meeting that can."
      ),
    ]
    if let last = planner.steps.last {
      sentences.append(
        last.isExact
          ? language(
            "Alle mogelijke keuzes zijn bekeken: beter kan het met deze agenda’s niet.",
            "All possible choices were looked at: with these agendas it cannot be better.")
          : language(
            "Er zijn te veel keuzes om alle te bekijken. Daarom is stap voor stap de vergadering genomen waarin de meeste nog niet geplande ontwerpen kunnen, of alleen met de beste keuzes verder gezocht. Een betere keuze kan bestaan.",
            "There are too many choices to look at all. So, step by step, the meeting was taken in which most drafts can that were in none yet, or only the best choices were gone on with. A better choice may exist."
          ))
    }
    sentences.append(
      language(
        "Vergaderingen voor \(language.date(planner.day)) zijn niet gekozen. Een vergadering van een bestuur telt voor alle raden, in wiens agenda zij ook staat.",
        "Meetings before \(language.date(planner.day)) were not chosen. A meeting of a board counts for all councils, whosever agenda has it."
      ))
    sentences += planner.disagreements.map { disagreement in
      let days = language.enumeration(disagreement.days.map(language.date))
      let title = disagreement.arrangement.everydayName.name
      return language(
        "\(title): de agenda’s noemen verschillende dagen voor de vaststelling (\(days)). De laatste telt; vraag het na.",
        "\(title): the agendas give different days for the adoption (\(days)). The last counts; ask."
      )
    }
    if !planner.untied.isEmpty {
      let meetings = language.enumeration(
        planner.untied.map { "\(language.date($0.day)) “\($0.text)”" })
      sentences.append(
        language(
          "Niet gebruikt, want zonder regeling van deze raden of met meer dan één: \(meetings).",
          "Not used, for want of an arrangement of these councils or with more than one: \(meetings)."
        ))
    }
    return sentences
  }

  /// How a draft stands in a council, in a few words.
  func state(_ part: PlannedDraft.Part) -> String {
    switch part.state {
    case .dealtWith(let day):
      language("behandeld \(language.date(day))", "done \(language.date(day))")
    case .planned(let day): language.date(day) + (part.isLatest ? "?" : "")
    case .possible(let day):
      language(
        "kan \(language.date(day)), niet gekozen", "possible \(language.date(day)), not chosen")
    case .noMeeting:
      language("geen vergadering binnen de termijn", "no meeting within the term")
    case .unknownTerm: language("laatste dag niet bekend", "last day not known")
    case .past: language("termijn voorbij", "term is over")
    case .noAgenda: language("geen agenda", "no agenda")
    }
  }

  /// Councils of one draft that stand alike are told together.
  func states(_ draft: PlannedDraft) -> String {
    var order: [String] = []
    var who: [String: [Organisation]] = [:]
    for part in draft.parts {
      let state = state(part)
      if who[state] == nil { order.append(state) }
      who[state, default: []].append(part.municipality)
    }
    return order.map { state in
      "\(names(who[state] ?? [], all: everybody)): \(state)"
    }.joined(separator: "; ")
  }

  /// What to ask of a board.
  func question(_ question: CouncilPlanner.Question) -> String {
    question.isOffer
      ? language(
        "Op welke dag biedt het dagelijks bestuur de ontwerpbegroting \(planner.year) aan het algemeen bestuur aan?",
        "On which day does the executive board offer the draft budget \(planner.year) to the general board?"
      )
      : language(
        "Op welke dag stelt het bestuur de begroting \(planner.year) vast?",
        "On which day does the board adopt the budget \(planner.year)?")
  }
}

extension Noun {
  static let draft = Noun(
    dutch: ("ontwerpbegroting", "ontwerpbegrotingen"), english: ("draft budget", "draft budgets"))
}
