import CXMLReader

/// A document is not what it should be, or cannot be read: what is wrong, and where.
///
/// The wording is not here: programs compare ``Problem``, people read the sentence that the command
/// line makes of it.
package struct DocumentError: Error, Hashable, Sendable {
  /// What is wrong.
  package let problem: Problem
  /// The file as it was named, or `-` for standard input.
  package let file: String
  /// The line on which it is wrong, from 1; `nil` when the fault is in the whole.
  package let lineNumber: Int?

  /// A problem with a document.
  package init(_ problem: Problem, file: String, lineNumber: Int? = nil) {
    self.problem = problem
    self.file = file
    self.lineNumber = lineNumber.flatMap { $0 > 0 ? $0 : nil }
  }

  /// What can be wrong with a document.
  package enum Problem: Hashable, Sendable {
    /// There is no such file.
    case noSuchFile
    /// It is a folder.
    case isFolder
    /// The file is there but cannot be read; the system's reason.
    case unreadable(reason: String)
    /// It goes on beyond the limit, in bytes, and may never end.
    case endless(limit: Int)
    /// There is nothing in it.
    case empty
    /// It is of a format that holds no tables a program can rely on.
    case unreadableFormat(UnreadableFormat)
    /// It is a workbook with macros.
    case macros
    /// It is a workbook that takes values from other files.
    case externalLinks
    /// It is protected with a password.
    case encrypted
    /// Unpacked it would be larger than an honest document.
    case tooLargeArchive
    /// It has a table that is larger than can be kept.
    case tooLargeTable
    /// It has no table.
    case noTable
    /// It is JSON without a list of areas.
    case noAreas
    /// It is no well-formed JSON.
    case malformedJSON
    /// It is of no kind that can be read.
    case unknownKind
    /// It is XML of another vocabulary: its root element and namespace.
    case otherVocabulary(root: String, namespace: String)
    /// It is not well-formed XML, or in an encoding that cannot be read.
    case malformedXML
    /// It ends before it is complete.
    case truncated
    /// It has a document type declaration, which no register export has.
    case doctype
    /// Its elements are nested deeper than the limit.
    case tooDeep(limit: Int)
    /// A text in it is longer than the limit, in bytes.
    case textTooLong(limit: Int)
    /// It has more distinct names than any vocabulary.
    case tooManyNames
    /// It is compressed, and the compressed data are damaged.
    case damagedCompression
    /// It says of which day it is, in a text that is no date.
    case unreadableDate(String)
    /// It has no records at all.
    case noRecords
    /// There is no memory to read it.
    case outOfMemory
    /// The library that reads XML and web pages, libxml2, is not on this machine.
    case noXMLLibrary
  }
}

extension DocumentError {
  /// Why no reader of XML or web pages opens.
  static func noReader(of file: String) -> DocumentError {
    DocumentError(cxml_is_here() == 0 ? .noXMLLibrary : .outOfMemory, file: file)
  }
}
