import ArgumentParser
import Foundation
import OwnFiles
import Pages
import Renderers

/// Whether a command may write over what is not wgr's.
struct ForceOption: ParsableArguments {
  @Flag(
    name: .long,
    help: "Replace also what wgr did not make, or what was changed since; says what is lost.")
  var force = false

  /// It may not.
  static var none: ForceOption {
    var option = ForceOption()
    option.force = false
    return option
  }

  /// Which files the command may write over.
  func files(_ options: GlobalOptions, inputs: [String] = []) -> OwnFiles {
    let language = options.chosenLanguage
    let loss: OwnFiles.Loss = { path in Output.complain(Self.lossSentence(of: path, language)) }
    return OwnFiles(
      register: options.databasePath, inputs: inputs.filter { $0 != "-" },
      loss: force ? loss : nil)
  }

  private static func lossSentence(of path: String, _ language: Language) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = language.number((attributes?[.size] as? NSNumber)?.intValue ?? 0)
    return language(
      "\(path) (\(size) bytes) is niet van wgr of is sindsdien gewijzigd, en gaat met --force verloren.",
      "\(path) (\(size) bytes) is not wgr's or was changed since, and is lost with --force.")
  }
}
