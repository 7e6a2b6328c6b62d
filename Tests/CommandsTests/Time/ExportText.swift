import TestSupport

/// A small export of the register as text.
struct ExportText {
  let date: String
  /// Municipalities by number: name, code and end.
  var towns: [(id: Int, name: String, code: String, end: String?)] = []
  /// Versions with the numbers of their participants.
  var arrangements: [(id: Int, title: String, start: String, members: [Int])] = []

  init(date: String) { self.date = date }

  var xml: String {
    let organisations = towns.map { town in
      Element.organisation(
        town.id, "Gemeente \(town.name)", code: town.code, end: town.end)
    }
    let versions = arrangements.map { arrangement in
      Element.arrangement(
        arrangement.id, arrangement.title, from: arrangement.start,
        arrangement.members.map { id in
          let name = towns.first { $0.id == id }?.name ?? ""
          return .member(id, "Gemeente \(name)", joined: arrangement.start)
        })
    }
    var export = RegisterXML(organisations, versions)
    export.timestamp = date
    return export.text
  }
}
