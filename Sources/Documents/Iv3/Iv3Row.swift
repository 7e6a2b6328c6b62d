package import Records

/// A figure of a table of CBS with raw Iv3 data.
package struct Iv3Row: Hashable, Sendable {
  /// The line on which it stands, from 1.
  package let lineNumber: Int
  /// The body whose figure it is: `GM0307`, `GR0316`.
  package let entity: ShortCode
  /// The statement it comes from.
  package let report: Iv3Report
  /// The taakveld (`1.1`), function or balance item (`A111`).
  package let field: ShortCode
  /// The economic category: `L…` for expenditure, `B…` for revenue, `Primo` and `Ultimo` for the
  /// state of a balance item on 1 January and 31 December.
  package let category: ShortCode
  /// The amount, in euros; CBS gives thousands.
  package let amount: Euro
  /// Whether it comes from the second, revised publication, which counts when it has a figure.
  package let isRevised: Bool

  /// Whether it is about an item of the balance: those of the assets begin with A, those of the
  /// liabilities with P.
  @inline(__always)
  package var isBalanceItem: Bool { field.first == 0x41 || field.first == 0x50 }

  /// Whether it is expenditure (lasten) on a taakveld.
  @inline(__always)
  package var isExpenditure: Bool { category.first == 0x4C && !isBalanceItem }

  /// Whether it is revenue (baten) of a taakveld.
  @inline(__always)
  package var isRevenue: Bool { category.first == 0x42 && !isBalanceItem }

  /// The main field (hoofdtaakveld), `0` to `8`; `nil` for a balance item or an older function.
  ///
  /// Codes within main field 6 changed in 2021, 2023 and 2025, so that years compare at this level
  /// alone (CBS, Iv3 definitions 2021-2026).
  package var mainField: Int? {
    let bytes = field.bits
    let digit = field.first
    guard (0x30...0x38).contains(digit), UInt8(truncatingIfNeeded: bytes >> 48) == 0x2E else {
      return nil
    }
    return Int(digit - 0x30)
  }
}

/// A statement that is delivered to CBS (Verslagsoort): `2024X005` is the accounts of 2024.
package struct Iv3Report: Hashable, Sendable {
  /// The key of CBS.
  package let code: ShortCode
  /// The budget year.
  package let year: Int
  /// What kind of statement it is.
  package let documentKind: DocumentKind

  /// Reads a key: four digits, `X00`, and 0 for the budget, 1 to 4 for the quarters, 5 for the
  /// accounts; `nil` for another.
  package init?(_ code: ShortCode) {
    let characters = Array(code.description.utf8)
    guard characters.count == 8, characters[4...6].elementsEqual("X00".utf8),
      (0x30...0x35).contains(characters[7]),
      let year = Int(code.description.prefix(4)), (1900...2100).contains(year)
    else { return nil }
    self.code = code
    self.year = year
    let kinds: [DocumentKind] = [
      .budget, .quarter1, .quarter2, .quarter3, .quarter4, .accounts,
    ]
    documentKind = kinds[Int(characters[7] - 0x30)]
  }
}

/// What kind of body an Iv3 table is about.
package enum Iv3EntityKind: String, Hashable, Sendable, CaseIterable {
  /// Municipalities.
  case municipality = "Gemeenten"
  /// Arrangements.
  case arrangement = "GemeenschappelijkeRegelingen"
  /// Provinces.
  case province = "Provincies"
  /// Water boards.
  case waterBoard = "Waterschappen"
}
