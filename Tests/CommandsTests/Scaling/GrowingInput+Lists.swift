extension GrowingInput {
  /// The lists beside the export, in the order of ``documents``.
  func lists(_ size: Int) -> [String] {
    switch self {
    case .diamonds:
      let levels = (0..<size).flatMap { level in
        ["a", "b"].flatMap { from in
          ["a", "b"].map { to in
            "\(1900 + level)-01-01;\(Self.code(level, from));G\(level)\(from);"
              + "\(Self.code(level + 1, to));G\(level + 1)\(to);opgegaan in\n"
          }
        }
      }
      let last = ["a", "b"].map {
        "\(1900 + size)-01-01;\(Self.code(size, $0));G\(size)\($0);GM9001;Testdam;opgegaan in\n"
      }
      return [Self.mergerColumns + (levels + last).joined()]
    case .mergers:
      // By their names: there are not as many codes.
      let rows = (0..<size).map { place in
        let next = place == size - 1 ? "GM9001;Testdam" : ";N\(place + 1)"
        return "\(Self.day(place));;N\(place);\(next);opgegaan in\n"
      }
      return [Self.mergerColumns + rows.joined()]
    case .untiedNames, .untiedAmongMany:
      return [payments(size) { ("Dienst onbekend\($0)", "GM9001;Testdam") }]
    case .recorded:
      let views = (0..<size).map {
        "Dienst zaak\($0);2027;ontwerpbegroting;Testdam;GM9001;2026-04-01;2026-05-01;zienswijze ingediend\n"
      }
      return [
        payments(size) { ("Dienst zaak\($0)", "GM9001;Testdam") },
        "regeling;boekjaar;stuk;gemeente;gemeentecode;ontvangen_op;raadsvergadering;besluit\n"
          + views.joined(),
      ]
    case .payers:
      let payers = (1...size).map { "GM\(1_000 + $0);Deelnemer\($0)" }
      return [
        payments(size) { ("Groot", payers[$0]) },
        "gemeentecode;gemeente;jaar;inwoners\n" + payers.map { "\($0);2026;1000\n" }.joined(),
      ]
    default: return []
    }
  }

  /// A contribution to each arrangement by each municipality, as its code and name.
  private func payments(_ size: Int, _ row: (Int) -> (String, String)) -> String {
    "regeling;gemeentecode;gemeente;boekjaar;documentsoort;bijdrage\n"
      + (0..<size).map { place in
        let (arrangement, municipality) = row(place)
        return "\(arrangement);\(municipality);2026;begroting;\(place + 1)\n"
      }.joined()
  }

  private static let mergerColumns =
    "datum;gemeentecode_oud;gemeente_oud;gemeentecode_nieuw;gemeente_nieuw;wijze\n"
}
