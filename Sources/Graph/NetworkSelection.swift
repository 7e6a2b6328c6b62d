package import Records

/// A part of the register to make a network of: some forms, themes or kinds of organisation.
package struct NetworkSelection: Sendable {
  /// The forms of the arrangements; empty for all.
  package var forms: Set<CooperationForm> = []
  /// Words of the policy areas (beleidsterreinen) of the arrangements, one of which must occur, in any
  /// case and without regard to accents; empty for all.
  package var themes: [String] = []
  /// The kinds of the organisations; empty for all.
  package var kinds: Set<OrganisationKind> = []

  /// A selection that leaves nothing out.
  package init() {}

  /// The network of what is selected on a day.
  ///
  /// Themes need the details of the arrangements in the excerpt: one without details has none. Cost:
  /// linear in the excerpt.
  package func network(
    of excerpt: RegisterExcerpt, on day: Day, addingDerived: Bool = false
  ) -> Network {
    Network(selected(from: excerpt), on: day, addingDerived: addingDerived)
  }

  /// What is selected, on all days: the arrangements and the participations in them.
  ///
  /// Versions of a line may be left out while others stay; the whole excerpt tells the lines. Cost:
  /// linear in the excerpt.
  package func selected(from excerpt: RegisterExcerpt) -> RegisterExcerpt {
    guard !(forms.isEmpty && themes.isEmpty && kinds.isEmpty) else { return excerpt }
    var selected = excerpt
    selected.arrangements = excerpt.arrangements.filter { id, arrangement in
      (forms.isEmpty || arrangement.form.map(forms.contains) ?? false)
        && hasTheme(excerpt.arrangementDetails[id])
    }
    selected.participations = excerpt.participations.filter { participation in
      guard selected.arrangements[participation.arrangement] != nil else { return false }
      guard !kinds.isEmpty else { return true }
      let reference = participation.organisation
      let organisation = excerpt.organisations[reference.id] ?? Organisation(reference)
      return organisation.kind.map(kinds.contains) ?? false
    }
    return selected
  }

  private func hasTheme(_ details: ArrangementDetails?) -> Bool {
    let wanted = themes.map { Folding.fold($0) }
    return wanted.isEmpty
      || (details?.policyAreas ?? []).contains { area in
        let name = Folding.fold(area.name)
        return wanted.contains { name.contains($0) }
      }
  }
}
