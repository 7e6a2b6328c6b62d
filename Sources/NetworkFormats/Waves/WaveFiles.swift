import Pages
import Records

extension Waves {
  /// The folder: the tables of waves and nodes with their codebook and description, the sparse matrix of each wave, the
  /// changes of composition, and scripts of R that read them. Cost: linear in the waves.
  package var files: [NetworkFile] {
    let tables = [waveTable, actorTable, eventTable, yearTable]
    return DataPackage.files(
      name: "wgr-waves",
      title: language(
        "Organisaties en regelingen over \(waves.count) jaren",
        "Organisations and arrangements over \(waves.count) years"),
      day: day, standing: standing, language: language,
      tables: tables + [.codebook(of: tables, in: language)])
      + waves.map(incidence)
      + [
        composition(
          "composition-actors.txt", actors.map(\.presence),
          language(
            "Per organisatie de golven waarin zij er was (RSiena)",
            "For each organisation the waves in which it was there (RSiena)")),
        composition(
          "composition-events.txt", events.map(\.presence),
          language(
            "Per regeling de golven waarin zij er was",
            "For each arrangement the waves in which it was there"
          )),
      ] + WaveScript.allCases.map { $0.file(in: language) }
  }

  /// A sparse matrix in the exchange format of NIST (https://math.nist.gov/MatrixMarket/formats.html): a row for each
  /// organisation, a column for each arrangement.
  private func incidence(_ wave: Wave) -> NetworkFile {
    var text = """
      %%MatrixMarket matrix coordinate pattern general
      % \(wave.day.description)
      \(actors.count) \(events.count) \(wave.ties.count)

      """
    for tie in wave.ties { text += "\(tie.actor) \(tie.event)\n" }
    return NetworkFile(
      name: "incidence-\(wave.day.year).mtx",
      title: language(
        "Wie waaraan meedoet op \(language.date(wave.day)) (Matrix Market)",
        "Who takes part in what on \(language.date(wave.day)) (Matrix Market)"), text: text)
  }

  /// A line for each node with the first and last wave of every unbroken presence, as
  /// `sienaCompositionChangeFromFile` of RSiena takes it.
  private func composition(_ name: String, _ presence: [[Bool]], _ title: String) -> NetworkFile {
    let lines = presence.map { present in
      present.indices.flatMap { place -> [Int] in
        guard present[place] else { return [] }
        let starts = place == 0 || !present[place - 1]
        let ends = place == present.count - 1 || !present[place + 1]
        return (starts ? [place + 1] : []) + (ends ? [place + 1] : [])
      }.map(String.init).joined(separator: " ") + "\n"
    }
    return NetworkFile(name: name, title: title, text: lines.joined())
  }

  private var waveTable: NetworkTable {
    NetworkTable(
      fileName: "waves.csv", title: language("Een rij per golf", "A row for each wave"),
      fields: [
        Field<Wave>(
          "golf", .init("nummer van de golf", "number of the wave"), .integer { $0.number }),
        Field("jaar", .init("jaar van de golf", "year of the wave"), .year { $0.day.year }),
        Field("dag", .init("dag van de golf", "day of the wave"), .day { $0.day }),
        Field(
          "deelnames", .init("hoeveel deelnames er zijn", "how many participations there are"),
          .integer { $0.ties.count }),
        YearCoverage.recorded { $0.coverage }, YearCoverage.derived { $0.coverage },
      ], rows: waves)
  }

  private var actorTable: NetworkTable {
    table(
      "actors.csv", of: actors.map(\.node),
      language(
        "Een rij per organisatie, in de volgorde van de rijen van de matrices",
        "A row for each organisation, in the order of the rows of the matrices"))
  }

  private var eventTable: NetworkTable {
    table(
      "events.csv", of: events.map(\.node),
      language(
        "Een rij per regeling, in de volgorde van de kolommen van de matrices",
        "A row for each arrangement, in the order of the columns of the matrices"))
  }

  private func table(
    _ name: String, of nodes: [NetworkExport.Node], _ title: String
  ) -> NetworkTable {
    typealias Numbered = (number: Int, node: NetworkExport.Node)
    return NetworkTable(
      fileName: name, title: title,
      fields: [
        Field<Numbered>(
          "nummer", .init("nummer in de matrices, vanaf 1", "number in the matrices, from 1"),
          .integer { $0.number })
      ] + ([NetworkExport.nodeID] + NetworkExport.nodeFields).of { $0.node },
      rows: zip(1..., nodes).map { (number: $0, node: $1) })
  }

  private var yearTable: NetworkTable {
    typealias Year = (number: Int, wave: Wave, isPresent: Bool, inhabitants: Int?)
    let rows = zip(1..., actors).flatMap { number, actor in
      waves.enumerated().map { place, wave in
        (
          number: number, wave: wave, isPresent: actor.presence[place],
          inhabitants: actor.inhabitants[place]
        )
      }
    }
    return NetworkTable(
      fileName: "actor-years.csv",
      title: language("Een rij per organisatie en golf", "A row for each organisation and wave"),
      fields: [
        Field<Year>(
          "nummer", .init("nummer van de organisatie", "number of the organisation"),
          .integer { $0.number }),
        Field(
          "golf", .init("nummer van de golf", "number of the wave"), .integer { $0.wave.number }),
        Field("jaar", .init("jaar van de golf", "year of the wave"), .year { $0.wave.day.year }),
        Field(
          "aanwezig",
          .init(
            "of de organisatie bestond of meedeed", "whether the organisation existed or took part"),
          .flag { $0.isPresent }),
        Field(
          "inwoners",
          .init(
            "inwoners in het jaar; leeg als dat van het jaar niet bekend is",
            "inhabitants in the year; empty when not known for the year"),
          unit: .init("inwoners", "inhabitants"), .integer { $0.inhabitants }),
      ], rows: rows)
  }
}
