import JSONText
import Overviews
import Pages
import Records

/// Several councils side by side, to be rendered.
struct ComparisonAnswer: Answer {
  let comparison: CouncilComparison

  var standing: Standing { comparison.standing }

  func page(in language: Language) -> Page {
    ComparisonPage(comparison: comparison, language: language).page
  }

  /// One row for each shared arrangement, year, statement and municipality; arrangements without
  /// figures and those of one municipality have one row for each member.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      columns: [
        .init(title: language("regeling", "arrangement"), key: "titel"),
        .init(title: "systeemId", key: "systeemId"),
        .init(title: language("gedeeld", "shared"), key: "gedeeld"),
        .init(title: language("gemeente", "municipality"), key: "gemeente"),
        .init(title: language("gemeentecode", "municipality code"), key: "gemeentecode"),
        .init(title: language("boekjaar", "budget year"), key: "boekjaar"),
        .init(title: language("documentsoort", "statement"), key: "documentsoort"),
        .init(title: language("bijdrage", "contribution"), key: "bijdrage"),
        .init(title: language("per inwoner", "per inhabitant"), key: "perInwoner"),
        .init(
          title: language("jaar van de inwoners", "year of the inhabitants"), key: "inwonersJaar"),
        .init(title: language("onderdelen", "parts"), key: "onderdelen"),
        .init(
          title: language("zelfde onderdelen", "same parts"), key: "zelfdeOnderdelen"),
        .init(title: language("verandering", "change"), key: "verandering"),
        .init(
          title: language("verandering van de hele bijdrage", "change of the whole"),
          key: "veranderingGehele"),
      ], rows: rows(in: language))
  }

  private func rows(in language: Language) -> [[Sheet.Cell]] {
    let shared = comparison.shared.flatMap { item -> [[Sheet.Cell]] in
      let withFigures = item.rows.flatMap { row in
        zip(comparison.municipalities, row.contributions).compactMap { municipality, known in
          known.map { cells(item.overview, true, municipality, (row, $0), language) }
        }
      }
      return withFigures.isEmpty
        ? item.members.sorted().map {
          cells(item.overview, true, comparison.municipalities[$0], nil, language)
        } : withFigures
    }
    let separate = zip(comparison.municipalities, comparison.separate).flatMap {
      municipality, arrangements in
      arrangements.map { cells($0, false, municipality, nil, language) }
    }
    return shared + separate
  }

  private func cells(
    _ overview: ArrangementOverview, _ isShared: Bool, _ municipality: Organisation,
    _ known: (row: CouncilComparison.Row, contribution: CouncilComparison.Contribution)?,
    _ language: Language
  ) -> [Sheet.Cell] {
    func flag(_ value: Bool?) -> Sheet.Cell {
      .term(
        value.map { $0 ? language("ja", "yes") : language("nee", "no") },
        code: value.map(String.init)
      )
    }
    let total = known?.contribution.total
    let amount = known?.contribution.perInhabitant
    return [
      .text(overview.arrangement.title), .text(overview.arrangement.id.description),
      flag(isShared), .text(municipality.name), .text(municipality.code?.text),
      .number(total?.year),
      .term(total?.documentKind.name(in: language), code: total?.documentKind.rawValue),
      .amount(total?.sum), .exact(amount?.description), .number(amount?.headcount.year),
      .list(total?.parts.compactMap(\.key) ?? []), flag(known?.row.isComparable),
      .amount(known?.contribution.change?.difference), flag(known?.contribution.change?.isWhole),
    ]
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.member("peildatum", comparison.day)
      json.key("gemeenten")
      json.array(zip(comparison.municipalities, comparison.followed)) { json, entry in
        let (municipality, followed) = entry
        json.object { json in
          json.member("systeemId", municipality.id.description)
          json.member("naam", municipality.name)
          json.member("gemeentecode", municipality.code?.text)
          json.followedMember(followed)
        }
      }
      json.key("gedeeld")
      json.array(comparison.shared) { json, item in
        json.object { json in
          json.arrangementNameMembers(item.overview)
          json.member(
            "gemeenten",
            item.members.sorted().map { comparison.municipalities[$0].id.description })
          json.key("bijdragen")
          json.array(item.rows) { json, row in write(row, item.overview, to: &json) }
        }
      }
      json.key("apart")
      json.array(zip(comparison.municipalities, comparison.separate)) { json, entry in
        json.object { json in
          json.member("gemeente", entry.0.id.description)
          json.key("regelingen")
          json.array(entry.1) { json, overview in
            json.object { $0.arrangementNameMembers(overview) }
          }
        }
      }
      json.sourcesMember(comparison.documents)
    }
  }

  private func write(
    _ row: CouncilComparison.Row, _ overview: ArrangementOverview, to json: inout JSONText
  ) {
    json.object { json in
      json.member("boekjaar", row.year)
      json.member("documentsoort", row.documentKind.rawValue)
      json.key("zelfdeOnderdelen")
      json.value(row.isComparable)
      json.key("perGemeente")
      json.array(zip(comparison.municipalities, row.contributions)) { json, entry in
        let (municipality, contribution) = entry
        json.object { json in
          json.member("gemeente", municipality.id.description)
          json.member("totaal", contribution?.total.sum)
          json.member("perInwoner", contribution?.perInhabitant)
          json.member("schatting", contribution?.estimate)
          json.member("verandering", contribution?.change?.difference)
          json.member("veranderingPercentage", contribution?.change?.rate)
          json.key("cijfers")
          json.array(contribution?.total.shown ?? []) {
            json, linked in
            json.object { $0.figureMembers(linked) }
          }
        }
      }
    }
  }
}

extension JSONText {
  /// Writes the members that tell which arrangement it is.
  fileprivate mutating func arrangementNameMembers(_ overview: ArrangementOverview) {
    member("systeemId", overview.arrangement.id.description)
    member("lijn", overview.lineID.description)
    member("titel", overview.arrangement.title)
    member("samenwerkingsvorm", overview.arrangement.formCode)
  }
}
