package import Records

extension Standing {
  /// Up to which day the register goes, for a later day that the rest is not known, and which part of the
  /// register was not read.
  ///
  /// `today` is the day of the clock: for a later day nothing was so long "ago".
  package func sentence(in language: Language, today: Day? = nil) -> Phrase {
    age(in: language, today: today) + partiality(in: language)
      + (incompleteness(in: language).map { .text(" " + $0) } ?? [])
  }

  /// How many participations are recorded and how many only derived; `nil` where none is derived.
  package func incompleteness(in language: Language) -> String? {
    guard let coverage, coverage.derived > 0 else { return nil }
    let recorded = language.number(coverage.recorded)
    let derived = language.number(coverage.derived)
    let date = language.date(day)
    let listed =
      coverage.recorded == 1
      ? language(
        "1 gemeentelijke deelname is vermeld", "1 municipal participation is recorded")
      : language(
        "\(recorded) gemeentelijke deelnames zijn vermeld",
        "\(recorded) municipal participations are recorded")
    let others =
      coverage.derived == 1
      ? language("1 andere volgt", "1 other follows")
      : language("\(derived) andere volgen", "\(derived) others follow")
    return language(
      "Van \(date) is het register onvolledig: \(listed), \(others) alleen uit latere versies (afgeleid).",
      "Of \(date) the register is incomplete: \(listed), \(others) only from later versions (derived)."
    )
  }

  /// Which part of the register was not read, and which export has it; empty when none is missing.
  package func partiality(in language: Language) -> Phrase {
    guard register != nil else { return [] }
    return missing.flatMap { part -> Phrase in
      [
        .text(" " + part.absence(in: language)),
        .instruction(
          [
            .text(language(" Lees ook ", " Read ")), .code("exportOO.xml"),
            .text(language(" of ", " or ")), .code(part.fileName),
            .text(language(" in.", " too.")),
          ], website: []),
      ]
    }
  }

  private func age(in language: Language, today: Day?) -> Phrase {
    guard let register else {
      return [
        .text(
          language(
            "Er is geen export van het register bekend", "No export of the register is known")
            + (knownOn.map { language(" op \(language.date($0))", " on \(language.date($0))") }
              ?? "")
            + "."),
        .instruction(
          [
            .text(language(" Lees er een in met ", " Read one with ")), .code("wgr import"),
            .text("."),
          ], website: []),
      ]
    }
    let date = language.date(register)
    guard let days = daysBehind else { return .text(reach(in: language)) }
    let count = language.count(days, .day)
    let isAhead = today.map { day > $0 } ?? false
    let age =
      isAhead
      ? language(
        "dat is \(count) voor \(language.date(day))", "\(count) before \(language.date(day))")
      : language("dat is \(count) geleden", "\(count) ago")
    return .text(
      language(
        "Het register is bijgewerkt tot en met \(date); \(age). Dit antwoord is volgens het register van "
          + "\(date); \(language.unknownSince).",
        "The register is up to date as of \(date), \(age). This answer follows the register of "
          + "\(date); \(language.unknownSince)."))
  }

  /// Up to which day the register goes, without saying how long ago that is; for files that are to have the
  /// same bytes on another day.
  package func reach(in language: Language) -> String {
    guard let register else {
      return language(
        "Er is geen export van het register bekend.", "No export of the register is known.")
    }
    let date = language.date(register)
    return language(
      "Het register is bijgewerkt tot en met \(date).", "The register is up to date as of \(date).")
  }

  /// What a page that is read on later days says: up to which day the register goes. The day of the answer is
  /// not in it: pages whose facts stay the same keep their bytes, and a file beside them has the day.
  package func sentenceOfSite(in language: Language) -> String {
    let parts =
      (register == nil ? [] : missing.map { " " + $0.absence(in: language) })
      + (incompleteness(in: language).map { [" " + $0] } ?? [])
    let reach = reach(in: language)
    let rest = register == nil ? reach : "\(reach.dropLast()); \(language.unknownSince)."
    return rest + parts.joined()
  }

  /// That it is not known in what a municipality takes part, for want of an export of arrangements; `nil`
  /// where one was read.
  package func unknownParticipation(of name: String, in language: Language) -> String? {
    guard missing.contains(.arrangements) else { return nil }
    return language(
      "Of \(name) aan gemeenschappelijke regelingen meedoet, is niet bekend: er is geen export met "
        + "regelingen gelezen.",
      "Whether \(name) takes part in joint arrangements is not known: no export of arrangements was read."
    )
  }

  /// What a picture or a file says of itself, a sentence each: by which register, that the rest is not known
  /// for a later day, and how incomplete it is; empty where no export is known.
  package func remarks(in language: Language) -> [String] {
    guard let register else { return [] }
    let date = language.date(register)
    let rest = daysBehind == nil ? "" : "; " + language.unknownSince
    return [
      language("Volgens het register van \(date)\(rest).", "By the register of \(date)\(rest).")
    ]
      + [incompleteness(in: language)].compactMap(\.self)
  }

  /// ``moment(in:)`` as a website tells it, see ``forLaterReading``.
  package func momentOfSite(in language: Language) -> String {
    forLaterReading.moment(in: language)
  }

  /// The day of what the register says: the day of the answer, or for a later day that of the register.
  package func moment(in language: Language) -> String {
    guard let register, register < day else {
      return language("op \(language.date(day))", "on \(language.date(day))")
    }
    let date = language.date(register)
    return language("volgens het register van \(date)", "according to the register of \(date)")
  }
}

extension Language {
  /// What follows the day of the newest export in an answer for a later day.
  package var unknownSince: String {
    self("wat daarna veranderde, is niet bekend", "what changed after that is not known")
  }
}

extension RegisterPart {
  /// That no export that was read has the part, and what is not known for want of it.
  package func absence(in language: Language) -> String {
    switch self {
    case .arrangements:
      language(
        "Er is geen export met regelingen gelezen: over regelingen en wie eraan meedoet, is daarom niets "
          + "bekend.",
        "No export of arrangements was read: nothing is known of arrangements and who takes part in them."
      )
    case .municipalities:
      language(
        "Er is geen export met gemeenten gelezen: van gemeenten is alleen bekend dat regelingen hen noemen.",
        "No export of municipalities was read: of those it is only known that arrangements mention them."
      )
    }
  }

  /// The file of the register's site that has the part alone.
  package var fileName: String {
    switch self {
    case .arrangements: "exportOO_gemeenschappelijke_regelingen.xml"
    case .municipalities: "exportOO_gemeenten.xml"
    }
  }
}
