import Documents
import Foundation
import OwnFiles
import Pages
import PublicSources
import Records
import Renderers
import Site
import Store

/// Why a command cannot give an answer.
enum Failure: Error {
  case document(DocumentError)
  case agenda(AgendaError)
  /// A table cannot be read; `hasOptions` says whether the command has the options that tell how it is written.
  case csv(TableError, file: String, hasOptions: Bool = true)
  case unknownColumns([String], file: String)
  case mapping(TableError, file: String)
  case strict(count: Int, file: String)
  case rejectedRow(RejectedRow, file: String)
  case unmatched(BilingualText)
  case store(StoreError)
  case refused(ImportRefusal, file: String)
  /// A document is dated after today, and would count instead of every other until that day.
  case ofTheFuture(Day, file: String)
  case cannotWrite(String, reason: String)
  /// What stands in a place is not written over.
  case refusedToWrite(WritingRefusal)
  /// A folder that we would replace holds a file that is not as we made it.
  case changedSince(String, file: String)
  case cannotPrint(reason: String)
  /// The library that writes workbooks is not on this machine.
  case noWorkbooks
  /// Nothing had been said yet on the day.
  case nothingKnown(on: Day)
  case noMunicipality(String, nearest: [Organisation])
  /// None was found, and the export that would have it was not read.
  case notRead(RegisterPart, String)
  case severalMunicipalities(String, [Organisation])
  case noOrganisation(String)
  case severalOrganisations(String, [Organisation])
  case noArrangement(String, nearest: [FoundArrangement])
  case severalArrangements(String, [Arrangement])
  /// A setting of a public source that is none; `nil` where the file of settings cannot be read.
  case sourceSetting(SourceSettings.Problem?, file: String)
  case usage(BilingualText)
  /// Documents were refused, and each was said when it happened.
  case alreadyTold(ExitStatus)

  init?(_ error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as DocumentError: self = .document(error)
    case let error as AgendaError: self = .agenda(error)
    case let error as StoreError: self = .store(error)
    case let error as NothingKnown: self = .nothingKnown(on: error.day)
    case let error as WritingRefusal: self = .refusedToWrite(error)
    case let error as SiteFolderError: self = Self.site(error)
    default: return nil
    }
  }

  /// Says it in one sentence, and on the next line what lies under it where that is asked for.
  func tell(_ language: Language, withCause: Bool) {
    if let sentence = sentence(language) { Output.complain(sentence) }
    if withCause, case .store(let error) = self, let cause = error.cause { Output.complain(cause) }
  }

  var status: ExitStatus {
    switch self {
    case .document(let error):
      switch error.problem {
      case .noSuchFile: .noInput
      case .isFolder, .unreadable, .outOfMemory, .noXMLLibrary: .cannotRead
      default: .badDocument
      }
    case .store(let error):
      switch error.problem {
      case .absent: .noInput
      case .diskFull, .readOnly, .busy, .unwritable: .cannotWrite
      case .isFolder, .notARegister, .damaged, .tooNew, .tooOld, .unreadable: .cannotRead
      }
    case .refused, .ofTheFuture, .agenda, .csv, .unknownColumns, .strict, .rejectedRow: .badDocument
    case .mapping: .usage
    case .cannotWrite, .refusedToWrite, .changedSince, .cannotPrint, .noWorkbooks: .cannotWrite
    case .nothingKnown, .notRead, .noMunicipality, .severalMunicipalities, .noOrganisation,
      .severalOrganisations, .noArrangement, .severalArrangements, .unmatched:
      .noMatch
    case .usage, .sourceSetting: .usage
    case .alreadyTold(let status): status
    }
  }

  private static func site(_ error: SiteFolderError) -> Failure {
    switch error.problem {
    case .unwritable(let reason): .cannotWrite(error.path, reason: Self.reason(reason))
    case .refused(let refusal): .refusedToWrite(refusal)
    }
  }

  /// The system's reason for an error of the file system.
  static func reason(_ error: any Error) -> String {
    let underlying = (error as? CocoaError)?.underlying as? POSIXError
    return underlying.map { String(cString: strerror($0.code.rawValue)) }
      ?? error.localizedDescription
  }
}
