import JSONText
import Overviews
import Records

extension JSONText {
  /// Writes `cijfers` of an arrangement: the contributions of a municipality, or those of all when it
  /// is `nil`, and what is known of the arrangement itself. Amounts that are not shown because another
  /// document gives a newer one stand under `andereOpgaven`.
  ///
  /// - Parameter paid: the arrangement as the overview of a council has it, with its predecessors where
  ///   mergers are followed; `nil` outside such an overview.
  mutating func figureMembers(
    _ money: ArrangementMoney, of municipality: SystemID?, with paid: CouncilMoney.Line?
  ) {
    key("cijfers")
    array(FigureEntry.entries(of: money, for: municipality, with: paid)) { json, entry in
      json.object { json in
        json.figureMembers(entry.linked)
        json.member("rekenregel", entry.rule)
        json.key("andereOpgaven")
        json.array(entry.others) { json, other in
          json.object { $0.figureMembers(other) }
        }
      }
    }
  }

  /// Writes the members that tell a figure and where it stands.
  mutating func figureMembers(_ linked: LinkedFigure) {
    let figure = linked.figure
    member("boekjaar", figure.year)
    member("documentsoort", figure.documentKind.rawValue)
    member("grootheid", figure.quantity.rawValue)
    member("bedrag", figure.amount)
    key("schatting")
    value(figure.isEstimate)
    member("bron", linked.document.number)
    member("verdeelsleutel", figure.component)
    member("gemeente", figure.municipality?.name)
    member("koppeling", linked.ground.rawValue)
    member("regel", figure.place.line)
    member("kolom", figure.place.column)
    member("tekst", figure.place.text)
    member("stuk", figure.origin.title)
    member("stukAdres", figure.origin.url)
    member("stukDatum", figure.origin.date)
    member("balansdatum", figure.balanceDay)
    member("opmerking", figure.remark)
  }

  /// Writes `bijdragen` of the summary: what is paid to all arrangements together.
  mutating func contributionsMember(_ money: CouncilMoney) {
    key("bijdragen")
    array(money.totals) { json, total in
      json.object { json in
        json.member("boekjaar", total.year)
        json.member("documentsoort", total.documentKind.rawValue)
        json.member("totaal", total.amount)
        json.member("perInwoner", total.perInhabitant)
        json.member("aantalRegelingenMetCijfer", total.arrangementCount)
        json.member("verandering", total.change?.difference)
        json.member("veranderingPercentage", total.change?.rate)
        json.member("aantalRegelingenVergeleken", total.change?.arrangementCount)
        json.key("veranderingGehele")
        if let change = total.change { json.value(change.isWhole) } else { json.null() }
        json.key("reeksBreuk")
        json.value(total.isBreak)
        json.member("schatting", total.estimate)
        let untied = money.untied(total.year, total.documentKind)
        json.member("nietGekoppeld", untied?.amount)
        json.member("aantalNamenNietGekoppeld", untied?.nameCount)
      }
    }
  }

  /// Writes `bijdragen` of an arrangement: what the municipality pays, in total per statement; and
  /// `cijfersNietOpgeteld`, the contributions without a key next to parts that have one.
  mutating func contributionMembers(_ line: CouncilMoney.Line) {
    let standings = line.standings
    key("bijdragen")
    array(line.contributions.totals) { json, total in
      let change = line.contributions.change(of: total)
      let standing = standings.first {
        $0.year == total.year && $0.documentKind == total.documentKind
      }
      json.object { json in
        json.member("boekjaar", total.year)
        json.member("documentsoort", total.documentKind.rawValue)
        json.member("totaal", total.sum)
        json.member("perInwoner", line.perInhabitant(total))
        json.member("verandering", change?.difference)
        json.member("veranderingPercentage", change?.rate)
        json.key("veranderingGehele")
        if let change { json.value(change.isWhole) } else { json.null() }
        json.key("reeksBreuk")
        json.value(line.contributions.isBreak(at: total))
        json.member("vergelekenMetPrognose", (change?.forecast ?? []).map { $0 ?? "" })
        json.member("onderdelenNietBekend", line.contributions.missingParts(of: total))
        json.member("gemeentenNietBekend", total.gaps.filter { !$0.isPart }.map(\.municipality))
        json.member("verdeeldeGemeenten", total.gaps.filter(\.isPart).map(\.municipality))
        json.member("schatting", line.estimates.sum(total.year, total.documentKind))
        json.member("aandeel", standing?.share)
        json.member("aantalDeelnemersMetCijfer", standing?.knownCount)
        json.member("rang", standing?.ranking?.rank)
        json.member("aantalVergeleken", standing?.ranking?.count)
      }
    }
    key("cijfersNietOpgeteld")
    array(line.contributions.totals.flatMap(\.withoutKey)) { json, linked in
      json.object { $0.figureMembers(linked) }
    }
  }

  /// Writes `voorgangers`: whose figures are counted with those of the municipality and how
  /// (`geteld` is `geheel`, `schatting` or `niet`); nothing where mergers are not followed.
  mutating func followedMember(_ followed: FollowedMergers?) {
    guard let followed else { return }
    key("voorgangers")
    array(followed.predecessors.all) { json, predecessor in
      json.object { json in
        json.member("naam", predecessor.municipality.name)
        json.member("gemeentecode", predecessor.municipality.code?.text)
        json.member("datum", predecessor.date)
        switch predecessor.passage {
        case .whole, .renamed:
          json.member("geteld", "geheel")
          json.member("aandeel", Percentage?.none)
        case .part(let share):
          json.member("geteld", share == nil ? "niet" : "schatting")
          json.member("aandeel", share)
        }
      }
    }
  }

  /// Writes `iv3Controle`: what CBS was told is paid, against what is known.
  mutating func transferChecksMember(_ checks: [TransferCheck]) {
    key("iv3Controle")
    array(checks) { json, check in
      json.object { json in
        json.member("boekjaar", check.year)
        json.member("documentsoort", check.documentKind.rawValue)
        json.member("opgegeven", check.income)
        json.member("bekend", check.known)
        json.member("nietVerklaard", check.rest)
        json.member("aantalRegelingenMetCijfer", check.knownCount)
        json.member("aantalRegelingen", check.arrangementCount)
        json.key("taakvelden")
        json.array(check.fields) { json, field in
          json.object { json in
            json.member("taakveld", field.field)
            json.member("gemeentecode", field.municipality.text)
            json.member("overdracht", field.income)
            json.member("investeringsbijdrage", field.capital)
            json.member("bron", field.source.document.number)
            json.member("regel", field.source.line)
          }
        }
      }
    }
  }

  /// Writes a member of an object: a percentage as a number, or `null`.
  mutating func member(_ key: StaticString, _ rate: Rate?) {
    self.key(key)
    if let rate { value(literal: rate.description) } else { null() }
  }

  /// Writes a member of an object in euros and cents, or `null`, and then the year whose inhabitants
  /// it was divided by (`inwonersJaar`).
  mutating func member(_ key: StaticString, _ amount: PerInhabitant?) {
    self.key(key)
    if let amount { value(literal: amount.description) } else { null() }
    member("inwonersJaar", amount?.headcount.year)
  }
}
