import Overviews
import Pages
import Records

/// What is said of councils that share boards.
struct AlliesWording {
  let allies: CouncilAllies
  let language: Language

  private var name: String { allies.municipality.shortName }

  /// With whom most is shared.
  var sharing: String {
    guard let most = allies.allies.first?.shared.count, allies.arrangementCount > 0 else {
      return language(
        "\(allies.municipality.name) deelt geen gemeenschappelijke regeling met een andere gemeente.",
        "\(allies.municipality.name) shares no joint arrangement with another municipality.")
    }
    let first = allies.allies.filter { $0.shared.count == most }
    let all = language.count(allies.arrangementCount, .arrangement)
    if first.count > 5 {
      return language(
        "\(first.count) gemeenten delen er elk \(most) van de \(all) van \(name); meer deelt niemand.",
        "\(first.count) municipalities share \(most) each of the \(all) of \(name); nobody shares more."
      )
    }
    let names = language.enumeration(first.map(\.municipality.shortName))
    return first.count == 1
      ? language(
        "\(names) deelt de meeste regelingen met \(name): \(most) van de \(all).",
        "\(names) shares most arrangements with \(name): \(most) of the \(all).")
      : language(
        "\(names) delen elk \(most) van de \(all) van \(name); meer deelt niemand.",
        "\(names) share \(most) each of the \(all) of \(name); nobody shares more.")
  }

  /// Which group is the smallest with a majority in most boards.
  var majority: String {
    guard !allies.boards.isEmpty else {
      return language(
        "Geen van die regelingen heeft een eigen bestuur met andere deelnemers.",
        "None of these arrangements has a board of its own with other participants.")
    }
    let boards = allies.boards.count
    guard let group = allies.smallest else {
      return language(
        "Een groep van ten hoogste \(CouncilAllies.largestGroup) raden met een meerderheid in meer dan de helft van de \(boards) besturen is niet gevonden.",
        "No group of at most \(CouncilAllies.largestGroup) councils with a majority in more than half of the \(boards) boards was found."
      )
    }
    let members = language.enumeration(group.examples.first?.map(\.shortName) ?? [])
    guard group.size > 1 else {
      return language(
        "\(basis) heeft \(members) alleen al een meerderheid in \(group.boardCount) van de \(boards) besturen.",
        "\(basis), \(members) has a majority alone in \(group.boardCount) of the \(boards) boards.")
    }
    let isSmallest = allies.groups.filter { $0.size < group.size }.allSatisfy {
      $0.bound * 2 <= boards
    }
    let count = group.groupCount.map { count in
      count == 1
        ? language(
          " Geen andere groep van die grootte kan dat.", " No other group of that size can.")
        : language(
          " Zo zijn er \(language.number(count)) groepen van die grootte.",
          " There are \(language.number(count)) such groups of that size.")
    }
    let begin =
      isSmallest
      ? language(
        "\(basis) zijn voor een meerderheid in de meeste besturen (\(group.boardCount) van de \(boards)) ten minste \(group.size) raden nodig, bijvoorbeeld \(members).",
        "\(basis), a majority in most boards (\(group.boardCount) of the \(boards)) takes at least \(group.size) councils, for example \(members)."
      )
      : language(
        "\(basis) is er met \(group.size) raden een meerderheid in de meeste besturen (\(group.boardCount) van de \(boards)): \(members). Of het met minder kan, is niet uitgezocht.",
        "\(basis), with \(group.size) councils there is a majority in most boards (\(group.boardCount) of the \(boards)): \(members). Whether fewer can do it was not found out."
      )
    return begin + (count ?? "")
  }

  /// What was counted, as the beginning of a sentence: it belongs to every number.
  private var basis: String {
    let byVotes = allies.boards.count(where: \.isByVotes)
    if byVotes == allies.boards.count { return language("Geteld naar stemmen", "Counted by votes") }
    return byVotes == 0
      ? language(
        "Geteld naar deelnemers, want stemmen zijn niet bekend,",
        "Counted by participants, since votes are not known")
      : language(
        "Geteld naar stemmen waar die bekend zijn, en anders naar deelnemers,",
        "Counted by votes where these are known, and by participants elsewhere")
  }

  /// What must be known to read it, a sentence each; the weightiest first.
  var caveats: [String] {
    guard !allies.boards.isEmpty else { return [] }
    let counted = allies.boards.count { !$0.isByVotes }
    let abolished = allies.boards.reduce(0) { $0 + $1.abolishedCount }
    var sentences: [String] = []
    if counted > 0 {
      let all = allies.boards.count
      let which =
        counted == all
        ? language("In geen van deze besturen", "In none of these boards")
        : language(
          "In \(counted) van de \(all) besturen zijn niet", "In \(counted) of the \(all) boards not"
        )
      sentences.append(
        counted == all
          ? language(
            "\(which) zijn de stemmen van iedereen bekend. Daarom telt elke deelnemer als één en is meer dan de helft van de deelnemers genoeg. Dat is niet de stemverhouding: met de echte stemmen kan het heel anders zijn.",
            "\(which) everybody’s votes are known. So each participant counts as one, and more than half of them is enough. These are not the votes: with the real ones it can be quite different."
          )
          : language(
            "\(which) van iedereen de stemmen bekend. Daar telt elke deelnemer als één en is meer dan de helft van de deelnemers genoeg. Dat is niet de stemverhouding: met de echte stemmen kan het heel anders zijn.",
            "\(which) everybody’s votes are known. There each participant counts as one, and more than half of them is enough. These are not the votes: with the real ones it can be quite different."
          ))
    }
    sentences.append(
      language(
        "Een meerderheid op papier is geen afspraak. In het bestuur zitten leden van de raad, het college of de burgemeester. Of zij stemmen zoals hun raad wil, en of de raden het eens zijn, zegt deze som niet.",
        "A majority on paper is no agreement. Members of the council, the executive or the mayor sit on the board. Whether they vote as their council wants, and whether the councils agree, this sum does not tell."
      ))
    sentences.append(
      language(
        "Andere deelnemers, zoals een provincie of een waterschap, tellen mee in het geheel en niet in een groep. Veel regelingen delen zegt niets over dezelfde wensen.",
        "Other participants, such as a province or a water board, count in the whole and not in a group. Sharing many arrangements says nothing of wanting the same."
      ))
    if abolished > 0 {
      sentences.append(
        language(
          "Deelnemers die niet meer bestaan, tellen niet mee (\(abolished) keer).",
          "Participants that no longer exist are not counted (\(abolished) times)."))
    }
    if allies.groups.contains(where: { !$0.isExact }) {
      sentences.append(
        language(
          "Waar ‘ten minste’ staat, zijn niet alle groepen bekeken: raad voor raad is de beste erbij genomen, en verder gezocht zolang dat ging. Een betere groep kan bestaan; meer besturen dan het getal na ‘hoogstens’ kan niet.",
          "Where it says ‘at least’, not all groups were looked at: council by council the best was added, and the search went on as long as it could. A better group may exist; more boards than the number after ‘at most’ cannot be."
        ))
    }
    return sentences
  }

  /// The board for which the smallest group could write together, and those of the group that sit in it: of the boards
  /// in which it has a majority the one with most of them.
  private var boardOfView: (board: SharedBoard, councils: [Organisation])? {
    guard let group = allies.smallest ?? allies.groups.last, let first = group.examples.first else {
      return nil
    }
    let boards = group.boards.map { place in
      (
        board: allies.boards[place],
        councils: first.filter { allies.boards[place].weights[$0.id] != nil }
      )
    }
    let most = boards.map(\.councils.count).max() ?? 0
    return most > 1 ? boards.first { $0.councils.count == most } : nil
  }

  /// A text to begin with together, line by line; none where there is nobody to write it with.
  var view: [String] {
    guard let (board, members) = boardOfView else { return [] }
    let councils = language.enumeration(members.map(\.shortName))
    let title = board.arrangement.everydayName.name
    return [
      language(
        "Gezamenlijke zienswijze op de ontwerpbegroting [jaar] van \(title)",
        "Joint view on the draft budget [year] of \(title)"),
      language(
        "De raden van \(councils) hebben de ontwerpbegroting gelezen en vragen het bestuur samen:",
        "The councils of \(councils) have read the draft budget and ask the board together:"),
      language(
        "1. [Wat moet anders? Noem het onderdeel en de bladzijde.]",
        "1. [What should be different? Name the part and the page.]"),
      language("2. [Waarom?]", "2. [Why?]"),
      language(
        "3. [Wat moet het bestuur ons laten weten, en wanneer?]",
        "3. [What should the board let us know, and when?]"),
      language(
        "Wij vragen om een antwoord op papier, met redenen, voordat u de begroting vaststelt (Wgr art. 35 lid 4, of het artikel dat voor deze regeling geldt).",
        "We ask for an answer in writing, with reasons, before you adopt the budget (Wgr art. 35(4), or the article that holds for this arrangement)."
      ),
      language(
        "Elke raad heeft deze zienswijze zelf vastgesteld: [raad en datum, voor elke raad].",
        "Each council has adopted this view itself: [council and date, for each]."),
    ]
  }
}
