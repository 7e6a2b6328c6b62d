/// An address of a mailbox, as far as its form tells.
enum MailAddress {
  /// Whether a text is one: nothing in it could begin another line or another address.
  static func isOne(_ text: String) -> Bool {
    text.wholeMatch(of: /[^\s@:\/<>,;"\\\p{Cc}]+@[^\s@:\/<>,;"\\\p{Cc}]+\.[^\s@:\/<>,;"\\\p{Cc}]+/)
      != nil
      && text.utf8.allSatisfy { $0 < 0x80 }
  }
}
