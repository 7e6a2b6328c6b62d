package import Records

extension SearchIndex.Entry {
  /// The entry of a version of an arrangement.
  ///
  /// - Parameters:
  ///   - body: the body that it founded.
  ///   - members: who takes part.
  package init(
    id: ID, _ arrangement: Arrangement, _ details: ArrangementDetails, body: Organisation?,
    members: some Sequence<Organisation>
  ) {
    let subject = SubjectCatalogue.standard.subject(
      of: SubjectEvidence(arrangement, details, body: body))?.subject
    let names = [
      arrangement.title, arrangement.citationTitle, arrangement.body?.name, body?.name,
      body?.subname,
    ].compactMap(\.self).flatMap(SearchText.words)
    let abbreviations = [details.abbreviation, body?.abbreviation].compactMap(\.self)
      .flatMap(SearchText.abbreviation)
    let texts = details.policyAreas.map(\.name) + [details.purpose].compactMap(\.self)
    self.init(
      id: id, names: names + abbreviations, subject: subject,
      texts: texts.flatMap(SearchText.words),
      members: members.lazy.filter { $0.kind == .municipality }
        .flatMap { SearchText.words($0.name) })
  }

  /// The entry of a municipality: its names, its code and the names that custom gives it.
  package init(id: ID, municipality: Organisation, formerly names: [String] = []) {
    let bare = MunicipalityName.folded(municipality.name)
    let all =
      [municipality.name, municipality.subname].compactMap(\.self) + names
      + MunicipalityName.customaryNames(of: bare)
    let code = municipality.code?.text.lowercased()
    self.init(
      id: id,
      names: all.flatMap { SearchText.words(MunicipalityName.folded($0)) }
        + (code.map { [$0, String($0.dropFirst(2))] } ?? []),
      weight: 30)
  }
}
