package import Records

extension SearchIndex.Entry {
  /// The entry of a version of an arrangement.
  ///
  /// - Parameters:
  ///   - body: the body that it founded.
  ///   - members: who takes part.
  ///   - towns: the other names by which municipalities are known.
  package init(
    id: ID, _ arrangement: Arrangement, _ details: ArrangementDetails, body: Organisation?,
    members: some Sequence<Organisation>, towns: TownNames
  ) {
    let subject = SubjectCatalogue.standard.subject(
      of: SubjectEvidence(arrangement, details, body: body))?.subject
    let names = [
      arrangement.title, arrangement.citationTitle, arrangement.body?.name, body?.name,
      body?.subname, EverydayName(arrangement, details, body: body, subject: subject).name,
    ].compactMap(\.self).flatMap(SearchText.words)
    let abbreviations = [details.abbreviation, body?.abbreviation].compactMap(\.self)
      .flatMap(SearchText.abbreviation)
    let texts = details.policyAreas.map(\.name) + [details.purpose].compactMap(\.self)
    self.init(
      id: id, names: names + abbreviations, subject: subject,
      texts: texts.flatMap(SearchText.words),
      members: members.lazy.filter { $0.kind == .municipality }
        .flatMap { towns.names(of: $0).flatMap(SearchText.words) })
  }

  /// The entry of a municipality: its names, its code and the names that custom gives it.
  package init(id: ID, municipality: Organisation) {
    let all =
      [municipality.subname].compactMap(\.self) + TownNames.customary.names(of: municipality)
    let code = municipality.code?.text.lowercased()
    self.init(
      id: id,
      names: all.flatMap { SearchText.words(MunicipalityName.folded($0)) }
        + (code.map { [$0, String($0.dropFirst(2))] } ?? []),
      weight: 30)
  }
}
