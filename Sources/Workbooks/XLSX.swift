import CXLSXWriter
import Foundation
import OwnFiles
package import Pages
import Records

/// Writes workbooks as Office Open XML (ECMA-376, `.xlsx`), with libxlsxwriter.
///
/// Whatever stands in the data is written as what it is: a text stays a text, also where it begins with
/// `=`; no formula and no link is ever made. The same workbook gives the same bytes.
package enum XLSX {
  /// The bytes of a workbook as a file. Cost: linear in the cells, besides packing.
  ///
  /// The library writes to a file, which is made in a folder that nobody else can read and is gone
  /// afterwards.
  package static func bytes(of workbook: Workbook) throws(WorkbookError) -> [UInt8] {
    guard cxlsxwriter_load() == 0 else { throw .noLibrary }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wgr-\(UUID().uuidString)", isDirectory: true)
    Unfinished.begin(folder.path)
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      Unfinished.end(folder.path)
      throw .notWritten(folder.path)
    }
    defer {
      try? FileManager.default.removeItem(at: folder)
      Unfinished.end(folder.path)
    }
    let file = folder.appendingPathComponent("workbook.xlsx").path
    try WorkbookFile(workbook, path: file, temporaryFolder: folder.path).write()
    guard let data = FileManager.default.contents(atPath: file) else { throw .notWritten(file) }
    return [UInt8](data)
  }
}

/// A workbook that is being written to a file.
private struct WorkbookFile {
  private let workbook: Workbook
  private let file: UnsafeMutablePointer<lxw_workbook>
  private let formats: CellFormats

  init(_ workbook: Workbook, path: String, temporaryFolder: String) throws(WorkbookError) {
    let opened = path.withCString { path in
      var folder = Array(temporaryFolder.utf8CString)
      return folder.withUnsafeMutableBufferPointer { folder in
        var options = lxw_workbook_options()
        options.tmpdir = folder.baseAddress
        return workbook_new_opt(path, &options)
      }
    }
    guard let opened else { throw .notWritten(path) }
    self.workbook = workbook
    file = opened
    guard let formats = CellFormats(opened) else { throw .notWritten(path) }
    self.formats = formats
  }

  func write() throws(WorkbookError) {
    setProperties()
    var failure: WorkbookError?
    for page in workbook.sheets where failure == nil {
      guard let sheet = workbook_add_worksheet(file, page.name) else {
        failure = .notWritten(page.name)
        continue
      }
      failure =
        SheetWriter(page: page, isRaw: workbook.isRaw, sheet: sheet, formats: formats).write()
    }
    // The library frees what it holds here, also after a failure.
    let closed = workbook_close(file)
    if let failure { throw failure }
    guard closed == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(closed))) }
  }

  private func setProperties() {
    var title = Array(workbook.title.utf8CString)
    var author = Array("wgr".utf8CString)
    title.withUnsafeMutableBufferPointer { title in
      author.withUnsafeMutableBufferPointer { author in
        var properties = lxw_doc_properties()
        properties.title = title.baseAddress
        properties.author = author.baseAddress
        properties.created = moment
        _ = workbook_set_properties(file, &properties)
      }
    }
  }

  /// The beginning of the workbook's day; 1 January 1980, where the time of ZIP begins, without one.
  private var moment: time_t {
    guard let day = workbook.day, let epoch = Day(iso: "1970-01-01") else { return 315_532_800 }
    return Int(day.number - epoch.number) * 86_400
  }
}
