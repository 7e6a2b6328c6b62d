package import Law
package import Records
package import Subjects

/// One version of an arrangement with everything the register tells about it.
///
/// A reference, since each step of a council's calendar and each group of rights holds it.
package final class ArrangementOverview: Sendable {
  /// The version.
  package let arrangement: Arrangement
  /// Its purpose, powers, legal bases, decisions and contact.
  package let details: ArrangementDetails
  /// Whether it counts as in force on the day, see ``RegisterExcerpt/counts(_:on:)``.
  package let isInForce: Bool
  /// All versions of its line, the first one first; this version is one of them.
  package let versions: [Arrangement]
  /// Who takes part on the day, by name. For a version that is not in force on the day: who is
  /// listed in it.
  package let participants: [Participant]
  /// Who made the arrangement, by the bodies recorded for its participants.
  package let kind: ArrangementKind
  /// The body it founded, if the register has one.
  package let body: Organisation?
  /// How to reach that body.
  package let bodyDetails: OrganisationDetails?
  /// Whether a host municipality (centrumgemeente) carries it out although the register files it as
  /// a light arrangement: derived from its texts, see ``isHostMunicipality(_:_:)``.
  package let isDerivedHostMunicipality: Bool
  /// Whether the body is one of foreign law, see ``isForeignLaw(_:_:)``.
  package let isForeignLaw: Bool
  /// What it is about; `nil` when that is not recognised.
  package let subject: Subject?
  /// What people call it.
  package let everydayName: EverydayName
  /// The figures that are tied to it.
  package let money: ArrangementMoney
  /// Its general board, as far as documents tell of it.
  package let board: Board
  /// The rounds of its documents past councils, those of every municipality: newest year first.
  package let views: [ViewRound]
  /// What municipalities say of it in words as an affiliated party, in the order of the documents.
  package let notes: [PartyNote]
  /// The areas of municipalities, where the answer has maps.
  package let boundaries: Boundaries?
  /// Where the record was first read.
  package let place: SourceReference?

  /// The number of the line: of the first version.
  package let line: LineID
  /// What the answer on it rests on, and how old that is.
  package let standing: Standing

  /// Whether the day lies in a year before that of the register's newest export: how to reach a body, which has
  /// no date, does not hold for it.
  package let isOfPast: Bool

  /// How to reach the arrangement: by itself, else through the body it founded. Nothing for a day of the
  /// past: the register tells how to reach it now.
  package var contact: Contact {
    guard !isOfPast else { return Contact() }
    return details.contact.isEmpty ? bodyDetails?.contact ?? Contact() : details.contact
  }

  /// Whether it is a safety region, of which the mayors are the board by law (Wet veiligheidsregio's art. 11 lid 1).
  package var isSafetyRegion: Bool { subject?.key == Subject.safetyRegion }

  /// A participation and the organisation behind it.
  package struct Participant: Sendable {
    /// The participation.
    package let participation: Participation
    /// The organisation; only its name and identifiers where the register has no record of it.
    package let organisation: Organisation

    /// Whether the organisation no longer exists on a day although it is still listed.
    package func isAbolished(on day: Day) -> Bool { organisation.existence.hasEnded(by: day) }
  }

  /// Puts together what an excerpt tells about a version; `nil` when it does not have the version. Cost: one pass
  /// over its names for each word of the catalogue of subjects.
  package init?(of version: VersionID, in excerpt: RegisterExcerpt, on day: Day) {
    guard let arrangement = excerpt.arrangements[version] else { return nil }
    let details = excerpt.arrangementDetails[version] ?? ArrangementDetails()
    let isInForce = excerpt.counts(version, on: day)
    self.isInForce = isInForce
    self.arrangement = arrangement
    standing = excerpt.standing(on: day)
    self.details = details
    versions = excerpt.versions(inLineOf: version)
    let line = excerpt.line(of: version)
    self.line = line
    participants = excerpt.participations(in: version)
      .filter { !isInForce || ($0.joined.map { $0 <= day } ?? true) }
      .map { participation in
        let reference = participation.organisation
        return Participant(
          participation: participation,
          organisation: excerpt.organisations[reference.id] ?? Organisation(reference))
      }
      .alphabetical(\.organisation.name, then: \.organisation.id)
    kind = ArrangementKind(participants.map(\.participation))
    body = arrangement.body.map { excerpt.organisations[$0.id] ?? Organisation($0) }
    bodyDetails = arrangement.body.flatMap { excerpt.organisationDetails[$0.id] }
    isDerivedHostMunicipality = Self.isHostMunicipality(arrangement, details)
    isForeignLaw = Self.isForeignLaw(arrangement, details)
    let subject = SubjectCatalogue.standard.subject(
      of: SubjectEvidence(arrangement, details, body: body))?.subject
    self.subject = subject
    everydayName = EverydayName(arrangement, details, body: body, subject: subject)
    boundaries = excerpt.boundaries
    place = excerpt.places[version.record]
    isOfPast = excerpt.isPast(day)
    notes = excerpt.notes(of: line)
    views = ViewRound.rounds(excerpt.views(of: line))
    money = ArrangementMoney(
      of: line, participants: participants.map(\.organisation), in: excerpt)
    board = Board(of: line, participants, money, in: excerpt, on: day)
  }

  /// What a municipality says of it in words, of each year, statement and subject the newest.
  package func notes(of municipality: Organisation) -> [PartyNote] {
    struct Key: Hashable {
      let year: Int
      let documentKind: DocumentKind
      let subject: PartyNote.Subject
    }
    let own = notes.enumerated().filter { $0.element.municipality == municipality.code }
    let newest = Dictionary(grouping: own) {
      Key(
        year: $0.element.year, documentKind: $0.element.documentKind, subject: $0.element.subject)
    }.compactMap(\.value.last)
    return newest.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// Whether the texts of a light arrangement say that a host municipality carries it out.
  ///
  /// The register has no such form in use: host-municipality arrangements (Wgr art. 8 lid 4) are filed
  /// as `RZM`. The rule asks for a word that begins with `centrumgemeente`, `centrumregeling` or
  /// `centrumconstructie` in the title, the citation title, the purpose or the powers.
  package static func isHostMunicipality(
    _ arrangement: Arrangement, _ details: ArrangementDetails
  ) -> Bool {
    guard arrangement.form == .lightArrangement else { return false }
    let texts =
      [arrangement.title, arrangement.citationTitle, details.purpose]
      + details.powers.flatMap { [$0.article, $0.content] }
    return texts.contains { text in
      guard let text else { return false }
      let folded = " " + Folding.fold(text)
      return ["gemeente", "regeling", "constructie"].contains {
        folded.holds(" centrum" + $0)
      }
    }
  }
}
