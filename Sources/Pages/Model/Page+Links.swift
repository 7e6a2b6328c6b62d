extension Page {
  /// Whether a reader is led to a part of the page from outside that part.
  func leads(to anchor: String) -> Bool {
    summary.contains { $0.leads(to: anchor) }
      || sections.contains { $0.anchor != anchor && $0.leads(to: anchor) }
  }
}

extension Section {
  fileprivate func leads(to anchor: String) -> Bool {
    blocks.contains { $0.leads(to: anchor) } || subsections.contains { $0.leads(to: anchor) }
  }
}

extension Block {
  fileprivate func leads(to anchor: String) -> Bool {
    switch self {
    case .paragraph(let phrase): phrase.leads(to: anchor)
    case .list(let items), .numbered(let items): items.contains { $0.leads(to: anchor) }
    case .facts(let facts): facts.contains { $0.values.contains { $0.leads(to: anchor) } }
    case .highlights(let answers):
      answers.contains { $0.fact.values.contains { $0.leads(to: anchor) } }
    case .table(let table): table.rows.contains { $0.contains { $0.leads(to: anchor) } }
    case .details(_, let blocks): blocks.contains { $0.leads(to: anchor) }
    case .verbatim, .sample, .chart, .maps, .drawing, .picture: false
    }
  }
}

extension Phrase {
  fileprivate func leads(to anchor: String) -> Bool {
    contains { part in
      switch part {
      case .section(_, let target): target == anchor
      case .instruction(let typed, let website):
        typed.leads(to: anchor) || website.leads(to: anchor)
      default: false
      }
    }
  }
}
