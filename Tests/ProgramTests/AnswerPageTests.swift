import TestSupport
import Testing

/// Checks in a real browser, one after another: each starts a chromium of its own.
@Suite(.serialized, PageChecks.areExpected) enum Browser {}

extension Browser {
  /// The single-file pages of the commands.
  struct AnswerPageTests {
    /// Answers from the samples, and those from the national register where that is there.
    private static func folders() throws -> [PageFolder] {
      [try PageFolder.answers.get()]
        + (SharedDocuments.here.areExpected ? [try PageFolder.national.get()] : [])
    }

    @Test func noPageHasAnAccessibilityViolationOrScrollsSideways() throws {
      for folder in try Self.folders() { try expectAccessible(folder, in: .two) }
    }

    @Test func everyPageWorksByKeyboardAlone() throws {
      for folder in try Self.folders() { try expectKeyboardUse(folder) }
    }

    @Test func everyPageIsValid() throws {
      for folder in try Self.folders() { try expectValid(folder) }
    }

    @Test func everyLinkWithinAPageLeadsSomewhere() throws {
      for folder in try Self.folders() { try expectNoBrokenLinks(in: folder.path) }
    }

    @Test func everyPagePrintsOnA4WithNothingCut() throws {
      for printed in try Self.folders().flatMap({ try expectPrintedWhole($0) }) {
        #expect((1...40).contains(printed.sheets.count), "\(printed.page)")
        // The link that skips to the content is for keyboards.
        #expect(!printed.text.contains("Naar de inhoud"), "\(printed.page)")
        // The cover sheet itself is two sheets; what it rests on comes after.
        if printed.page == "oplegger.html" {
          let sheets = printed.text.split(separator: "\u{0C}")
          let annex = sheets.firstIndex { $0.contains("Bijlage: waar dit op rust") }
          #expect((1...2).contains(try #require(annex)))
        }
        // What a new council member gets is eight to ten sheets.
        if printed.page == "inwerken.html" { #expect((8...10).contains(printed.sheets.count)) }
        // What is folded on a screen is there on paper.
        if printed.page == "overzicht.html" {
          #expect(printed.text.contains("De plaats van elk cijfer"))
        }
      }
    }
  }
}
