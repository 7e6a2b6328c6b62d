import Foundation
import Records
import Renderers
import Store

/// What every question needs: the register, the day, and who or what is meant.
struct Question {
  let register: Register
  let options: GlobalOptions
  let day: Day

  init(_ options: GlobalOptions) throws {
    self.options = options
    day = options.day
    register = try Register.openForReading(options.databasePath)
  }

  /// The municipality that is meant; fails when there is none or more than one.
  func municipality(_ text: String) throws -> Organisation {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let matches = try register.municipalities(
      matching: text, on: day, knownOn: options.asKnownOn)
    guard let found = matches.exact.first else {
      try requireKnowledge()
      throw Failure.noMunicipality(text, nearest: matches.nearest)
    }
    guard matches.exact.count == 1 else {
      throw Failure.severalMunicipalities(text, matches.exact)
    }
    return found
  }

  /// The arrangement that is meant; fails when there is none or more than one.
  func arrangement(_ text: String) throws -> Arrangement {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let matches = try register.arrangements(matching: text, on: day, knownOn: options.asKnownOn)
    guard let found = matches.exact.first else {
      try requireKnowledge()
      throw Failure.noArrangement(text, nearest: matches.nearest)
    }
    guard matches.exact.count == 1 else {
      throw Failure.severalArrangements(text, matches.exact.map(\.arrangement))
    }
    return found.arrangement
  }

  /// Fails when no document had said anything yet on the day of `--as-known-on`.
  func requireKnowledge() throws {
    if let day = options.asKnownOn, try register.documents(knownOn: day).isEmpty {
      throw Failure.nothingKnown(on: day)
    }
  }
}
