/// A number by which a thing is known. Numbers of different kinds of things are different types, so that
/// one cannot be taken for the other.
package protocol RecordNumber:
  Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral
{
  /// The number itself.
  var number: Int64 { get }

  /// Wraps a number that is already known to be one of this kind.
  init(_ number: Int64)
}

extension RecordNumber {
  /// Reads decimal digits; `nil` when there is anything else, or more than fits.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int64(text)
    else { return nil }
    self.init(number)
  }

  /// Wraps a number written in code.
  package init(integerLiteral number: Int64) {
    self.init(number)
  }

  /// The value as text.
  package var description: String { String(number) }

  /// Orders by the value itself.
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// The number the Register van Overheidsorganisaties gives a record (`systeemId`), of whatever kind:
/// organisations and versions of arrangements share one row of numbers.
///
/// For what is about any record, such as a finding or the cases of a signal; what is about one kind has the
/// number of that kind.
package struct SystemID: RecordNumber {
  /// The number itself; positive.
  package let number: Int64

  /// Wraps a number that is already known to be one.
  package init(_ number: Int64) {
    self.number = number
  }
}

/// The register's number of an organisation (`systeemId` of an organisatie), which it keeps.
package struct BodyID: RecordNumber {
  /// The number itself; positive.
  package let number: Int64

  /// Wraps a number that is already known to be one.
  package init(_ number: Int64) {
    self.number = number
  }

  /// The number as that of any record of the register.
  package var record: SystemID { SystemID(number) }
}

/// The register's number of a version of an arrangement (`systeemId` of a regeling): an arrangement gets
/// a new one with every version.
package struct VersionID: RecordNumber {
  /// The number itself; positive.
  package let number: Int64

  /// Wraps a number that is already known to be one.
  package init(_ number: Int64) {
    self.number = number
  }

  /// The number as that of any record of the register.
  package var record: SystemID { SystemID(number) }
}

/// The number of the line of an arrangement (`lijn`): that of its first version, by which the arrangement
/// is known over time.
package struct LineID: RecordNumber {
  /// The number itself; positive.
  package let number: Int64

  /// Wraps a number that is already known to be one.
  package init(_ number: Int64) {
    self.number = number
  }

  /// The line that begins with a version.
  package init(startingWith version: VersionID) {
    number = version.number
  }

  /// The version that the line begins with.
  package var firstVersion: VersionID { VersionID(number) }
}

/// The number of a document that was read. Numbers follow the documents' own dates, then their
/// checksums: a later document has the higher number, whatever the order of reading.
package struct DocumentID: RecordNumber {
  /// The number itself; positive.
  package let number: Int64

  /// Wraps a number that is already known to be one.
  package init(_ number: Int64) {
    self.number = number
  }

  /// Lower than the number of any document.
  package static let min = DocumentID(.min)
  /// Higher than the number of any document.
  package static let max = DocumentID(.max)
}

/// An identifier of the national thesaurus and ontology for government information (TOOI).
///
/// For example `https://identifier.overheid.nl/tooi/id/gemeente/gm0307`. Regelingen themselves have
/// none in practice; foreign bodies and some abolished municipalities have none either.
package struct TOOI: Hashable, Sendable, CustomStringConvertible {
  /// The whole URI, as the register gives it.
  package let uri: String

  /// Wraps a URI.
  package init(_ uri: String) {
    self.uri = uri
  }

  /// The part after the last slash, in lower case: `gm0307`, `so1052`, `pv27`.
  package var code: String {
    (uri.parts(between: "/").last.map(String.init) ?? uri).lowercased()
  }

  /// The value as text.
  package var description: String { uri }
}

/// The code of a body of government as the register's `Organisatiecode` or its TOOI gives it, in
/// capitals: `GM0307` for a municipality, `PV27` for a province, `WS0155` for a water board.
package struct OrganisationCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code in capitals.
  package let text: String

  /// Reads a code of letters and digits in either case; `nil` for an empty text or other signs.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isLetterOrDigit) else { return nil }
    self.text = text.uppercased()
  }

  /// Reads what people write for a municipality: `GM0307`, `gm307`, `0307` or `307`.
  ///
  /// `nil` when there are no digits, more than the register itself uses, or another prefix.
  package init?(municipality text: some StringProtocol) {
    var digits = Substring(text)
    if digits.count > 2, digits.prefix(2).lowercased() == "gm" { digits = digits.dropFirst(2) }
    guard (1...8).contains(digits.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    self.text = "GM" + String(repeating: "0", count: max(0, 4 - digits.count)) + String(digits)
  }

  /// Whether this is the code of a municipality (gemeentecode): `GM` and digits, mostly four.
  package var isMunicipality: Bool {
    text.hasPrefix("GM") && text.count > 2 && text.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// The value as text.
  package var description: String { text }

  /// Orders by the value itself.
  package static func < (left: OrganisationCode, right: OrganisationCode) -> Bool {
    left.text < right.text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
