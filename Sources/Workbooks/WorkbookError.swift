/// Why a workbook could not be written.
package enum WorkbookError: Error, Sendable {
  /// A sheet has more rows or columns than a spreadsheet takes: 1,048,576 and 16,384.
  case tooLarge
  /// libxlsxwriter, which writes them, is not on this machine.
  case noLibrary
  /// The file could not be made, with the reason of the library or the system.
  case notWritten(String)
}
