import Foundation
import Pages
package import Records

/// An answer as a message (RFC 5322) in plain text and HTML, to be sent by a program that sends mail.
package struct MailMessage: Sendable {
  /// What it is about.
  package let subject: String
  /// The day of it; the same answer gives the same bytes.
  package let day: Day
  /// Who gets it, and who sends it: addresses; `nil` for what the sending program fills in.
  package let recipient, sender: String?
  /// The two forms of what it says.
  package let text, html: String

  /// A message. Addresses have no white space and no sign of control.
  package init(
    subject: String, day: Day, recipient: String?, sender: String?, text: String, html: String
  ) {
    self.subject = subject
    self.day = day
    self.recipient = recipient
    self.sender = sender
    self.text = text
    self.html = html
  }

  /// The whole message. Lines end in CRLF; all bytes are ASCII.
  package var bytes: [UInt8] {
    let boundary = Self.boundary
    var lines = [
      "Date: \(date)", "Subject: \(Self.encoded(subject.withoutHiddenCharacters))",
      "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "X-Unsent: 1",
    ]
    if let recipient { lines.insert("To: \(recipient)", at: 1) }
    if let sender { lines.insert("From: \(sender)", at: 1) }
    lines.append("")
    for (type, content) in [("plain", text), ("html", html)] {
      lines += [
        "--\(boundary)", "Content-Type: text/\(type); charset=utf-8",
        "Content-Transfer-Encoding: base64", "",
        Data(content.utf8).base64EncodedString(options: [
          .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]),
      ]
    }
    lines += ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// No line of base64 begins with it.
  private static let boundary = "=_wgr"

  private var date: String {
    let (year, month, dayOfMonth) = day.components
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(dayOfMonth) \(names[month - 1]) \(year) 00:00:00 +0000"
  }

  /// A text as encoded words of RFC 2047, each at most 75 characters, on lines of their own.
  private static func encoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) || text.utf8.count > 60 else {
      return text
    }
    var words: [String] = []
    var part = ""
    for scalar in text.unicodeScalars {
      if part.utf8.count + String(scalar).utf8.count > 42 {
        words.append(part)
        part = ""
      }
      part.unicodeScalars.append(scalar)
    }
    return (words + [part]).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }
}
