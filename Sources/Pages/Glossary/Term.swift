/// A term of the field with its meaning, to be explained where it is read.
package struct Term: Sendable {
  /// The name of the explanation on a page.
  package let anchor: String
  /// How the term is written, the first form being that of the explanation; lower case.
  package let forms: [String]
  /// What it means, in a sentence or two.
  package let meaning: String

  /// A term.
  package init(anchor: String, forms: [String], meaning: String) {
    self.anchor = anchor
    self.forms = forms
    self.meaning = meaning
  }
}
