import Overviews
import Pages
import Records
import Renderers
import Subjects

/// An arrangement as lists of the site name it: what people call it, and what it is about.
struct ArrangementName: Sendable {
  /// The everyday name, with the abbreviation.
  let label: String
  /// The subject, and that it has ended where it has.
  let remark: String
  /// What it is about; `nil` where that is not known.
  let subject: Subject?

  init(_ overview: ArrangementOverview, _ language: Language) {
    let subject = overview.subject
    self.subject = subject
    label = overview.everydayName.full
    remark = [
      subject.map { language($0.name) },
      overview.isInForce ? nil : language("niet meer van kracht", "no longer in force"),
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// The order of the alphabet.
  var order: String { Folding.fold(label) }
}
