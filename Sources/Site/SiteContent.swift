package import Foundation
package import NetworkFormats
package import Overviews
package import Pages
package import Records
import Renderers

/// What a site tells: the register on one day, as the store gives it.
package struct SiteContent: Sendable {
  /// The day the site is valid for.
  package var day: Day
  /// The language of what people read.
  package var language: Language
  /// The whole country on the day, with the changes of municipalities.
  package var country: RegisterExcerpt
  /// The councils that get a page, by name.
  package var councils: [Council] = []
  /// The arrangements that get a page.
  package var arrangements: [ArrangementLine] = []
  /// The arrangements in force that signals are looked for in, and those to compare them with.
  package var examined = RegisterExcerpt()
  /// The councils that figures or views of a document speak of.
  package var councilsWithFigures: Set<BodyID> = []
  /// What changed for each council since a year before the newest export.
  package var changes: [BodyID: [Change]] = [:]
  /// The same for the whole country; `nil` for a site of some councils only.
  package var changesOfCountry: Changes?
  /// Who offers the site.
  package var publisher = SitePublisher()
  /// Whether other websites may show cards and maps of councils.
  package var allowsEmbedding = false
  /// Every participation in every version; `nil` leaves out the national pages and data, for a site of
  /// some councils only.
  package var history: History?

  /// A site without pages on councils and arrangements yet.
  package init(day: Day, language: Language, country: RegisterExcerpt) {
    self.day = day
    self.language = language
    self.country = country
  }

  /// A council with a page.
  package struct Council: Sendable {
    let municipality: BodyID
    let excerpt: RegisterExcerpt

    /// A council, and what the register tells for its overview.
    package init(_ municipality: BodyID, _ excerpt: RegisterExcerpt) {
      self.municipality = municipality
      self.excerpt = excerpt
    }

    /// The versions of arrangements in which it takes part.
    package var arrangements: [VersionID] {
      excerpt.participations.lazy.filter { $0.organisation.id == municipality }.map(\.arrangement)
    }
  }

  /// An arrangement over time with a page.
  package struct ArrangementLine: Sendable {
    let version: VersionID
    let excerpt: RegisterExcerpt
    let versions: RegisterExcerpt

    /// An arrangement.
    ///
    /// - Parameters:
    ///   - version: The version to show: the one in force, else the last one.
    ///   - excerpt: What the register tells of that version.
    ///   - versions: Every version with its participations.
    package init(_ version: VersionID, _ excerpt: RegisterExcerpt, versions: RegisterExcerpt) {
      self.version = version
      self.excerpt = excerpt
      self.versions = versions
    }
  }

  /// Who took part in what over all dates.
  package struct History: Sendable {
    let excerpt: RegisterExcerpt
    let seen: @Sendable (Participation) -> Memberships.Seen?
    /// The bytes of the register as a file to be downloaded; `nil` for a site without it.
    package var register: Data?

    /// Every version with every participation, and between which documents each was seen.
    package init(
      _ excerpt: RegisterExcerpt, seen: @escaping @Sendable (Participation) -> Memberships.Seen?
    ) {
      self.excerpt = excerpt
      self.seen = seen
    }
  }
}

extension RegisterExcerpt {
  /// The version of every arrangement over time that stands for it on a day: the one in force, else the
  /// last one that a document still lists; by number.
  package func versionsToShow(on day: Day) -> [VersionID] {
    var met: Set<VersionID> = []
    return arrangements.keys.sorted().compactMap { id in
      guard !met.contains(id) else { return nil }
      let versions = versions(inLineOf: id)
      met.formUnion(versions.map(\.id))
      let listed = versions.filter { !unlisted.contains($0.id) }
      return (listed.inForce(on: day) ?? listed.last)?.id
    }
  }
}
