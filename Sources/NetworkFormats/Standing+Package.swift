package import Records

/// What follows for a package from the documents that its tables rest on: its version, and the sources and the licence
/// of its parts.
extension Standing {
  /// The version of the data: the day of the newest document that has one of its own, and a number that is another for
  /// other documents: `2026.5.16+1f0c77aa`. The day of reading or of running has no part in it.
  package var dataVersion: String {
    let dated = documents.filter { $0.dateOrigin != .reading }.map(\.date)
    let mark = documents.reduce(UInt32(0)) { mark, document in
      mark ^ (UInt32(document.sha256.prefix(8), radix: 16) ?? 0)
    }
    let digits = String(mark, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    let day = dated.max().map { "\($0.year).\($0.month).\($0.dayOfMonth)" } ?? "0.0.0"
    return "\(day)+\(padded)"
  }

  /// The files with figures, which are not from the register: their names, each once, in the order of the
  /// documents.
  var figureFiles: [String] { names { $0.givesContributions } }

  /// The files besides the register that something comes from: their names, each once, in the order of the documents.
  func files(of origin: PackagedFile.Origin) -> [String] {
    switch origin {
    case .register: []
    case .amounts: figureFiles
    case .mixed: names { $0 != .registerExport }
    }
  }

  private func names(of isMeant: (Document.Kind) -> Bool) -> [String] {
    var seen: Set<String> = []
    return documents.filter { isMeant($0.kind) && seen.insert($0.fileName).inserted }
      .map(\.fileName)
  }
}

extension Document.Kind {
  /// Whether contributions of participants can stand in it.
  fileprivate var givesContributions: Bool {
    switch self {
    case .affiliatedParties, .contributions, .template, .mappedFigures: true
    case .registerExport, .iv3, .iv3CodeList, .councilViews, .mergers, .inhabitants,
      .participationList, .boundaries, .boardSeats, .voteRules, .exitClauses, .riskClasses,
      .classRules:
      false
    }
  }
}
