extension Element {
  /// An organisation of the current layout.
  package static func organisation(
    _ id: Int, _ name: String, type: String = "Gemeente", tooi: String? = nil, code: String? = nil,
    start: String? = nil, end: String? = nil, _ more: [Element] = []
  ) -> Element {
    var element = Element("organisatie", ["systeemId": String(id)], children: [])
    if let tooi { element.attributes.append(("resourceIdentifierTOOI", tooi)) }
    element.children = [Element("naam", name), Element("types", children: [Element("type", type)])]
    if let start { element.children.append(Element("startDatum", start)) }
    if let end { element.children.append(Element("eindDatum", end)) }
    if let code {
      element.children.append(
        Element(
          "identificatiecodes",
          children: [Element("resourceIdentifier", code, ["naam": "Organisatiecode"])]))
    }
    element.children += more
    return element
  }

  /// A version of an arrangement of the current layout.
  package static func arrangement(
    _ id: Int, _ title: String, form: String = "OL", from start: String = "2020-01-01",
    until end: String? = nil, _ members: [Element] = [], _ more: [Element] = []
  ) -> Element {
    var element = Element(
      "regeling", ["systeemId": String(id)],
      children: [
        Element("titel", title), Element("samenwerkingsvorm", "", ["afkorting": form]),
        Element("datumInwerkingtreding", start),
      ])
    if let end { element.children.append(Element("datumUitwerkingtreding", end)) }
    element.children += more
    if !members.isEmpty {
      element.children.append(Element("deelnemendeOrganisaties", children: members))
    }
    return element
  }

  /// A participation of the current layout.
  package static func member(
    _ id: Int, _ name: String, joined: String? = "2020-01-01", _ more: [Element] = []
  ) -> Element {
    let date = joined.map { [Element("toetredingsDatum", $0)] } ?? []
    return Element(
      "deelnemendeOrganisatie", ["systeemId": String(id)],
      children: [Element("naam", name)] + date + more)
  }
}
