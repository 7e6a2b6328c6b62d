import Law
import Records

/// Where the law says what the register must hold.
enum RegisterDuty {
  /// The basis of signals about what the register says.
  static let basis = BilingualText(
    "Wgr art. 26 lid 2 en art. 136 lid 2 (wat het register moet vermelden)",
    "Wgr art. 26(2) and art. 136(2) (what the register must hold)")
  /// What there is to do when a record is wrong.
  static let repair = BilingualText(
    "De bronhouder kan dit verbeteren in het Register van Overheidsorganisaties.",
    "The keeper of the record can mend this in the Register van Overheidsorganisaties.")
}
