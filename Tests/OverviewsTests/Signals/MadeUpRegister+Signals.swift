import Overviews
import Records
import TestSupport

extension MadeUpRegister {
  /// The signals of one kind about arrangements and bodies.
  func signals(_ code: String, on day: Day = today) -> [Signal] {
    let examination = Examination(of: excerpt, on: day)
    return (examination.signalsAboutArrangements() + examination.signalsAboutBodies())
      .filter { $0.kind.code == code }
  }
}

extension Document {
  /// An export of the register.
  static func export(of day: Day) -> Document {
    Document(
      id: DocumentID(Int64(day.number)), kind: .registerExport, fileName: "export.xml", sha256: "",
      date: day,
      dateOrigin: .document, readAt: "", ledger: Ledger())
  }
}
