public import Records

extension CouncilViewRow {
  /// The view that the row is about, without its place: the document has no number yet. `nil` for a
  /// draft arrangement, which is outside the budget cycle.
  public var view: CouncilView? {
    guard
      var view = CouncilView(
        of: document, arrangement: arrangement, municipality: municipality, days: days,
        decision: decision)
    else { return nil }
    view.year = year
    view.remark = remark
    view.origin = origin.url.map { WebLink(url: $0, label: origin.title) }
    return view
  }
}

extension TemplateRow {
  /// The view that is filled in, without its place; `nil` when there is no day or decision of it.
  ///
  /// A view that was sent counts as submitted, whatever the words for it.
  public var view: CouncilView? {
    var own = days
    own.boardMeeting = nil
    guard decision != nil || !own.isEmpty,
      var view = CouncilView(
        of: document, arrangement: arrangement, municipality: municipality, days: days,
        decision: decision)
    else { return nil }
    view.year = year
    return view
  }

  /// The meeting in which the board adopts the document, without its place; `nil` when no day is
  /// filled in, and for a framework letter, which is not adopted for councils.
  public var boardMeeting: AgendaEntry? {
    guard let day = days.boardMeeting, document == .draftBudget || document == .accounts else {
      return nil
    }
    let adopted = document == .draftBudget ? "begroting" : "jaarrekening"
    return AgendaEntry(
      day: day, kind: .generalBoard, arrangementName: arrangement.name,
      text: "vaststelling \(adopted) \(year)")
  }
}

extension CouncilView {
  fileprivate init?(
    of document: CouncilDocument, arrangement: ArrangementMention,
    municipality: MunicipalityMention, days: CouncilViewDays, decision: String?
  ) {
    guard let kind = DocumentKind(rawValue: document.rawValue) else { return nil }
    self.init(
      arrangementName: arrangement.name, municipalityName: municipality.name, document: kind)
    self.municipality = municipality.code
    sent = days.sent
    received = days.received
    decided = days.councilMeeting
    answered = days.answered
    self.decision = decision
    status = Self.status(decision: decision, received: received, answered: answered)
    if days.viewSent != nil, answered == nil { status = .submitted }
  }
}
