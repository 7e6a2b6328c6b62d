package import Pages
package import Subjects

extension Language {
  /// A name of the catalogue of subjects in this language.
  package func callAsFunction(_ names: Subject.Names) -> String {
    self(names.dutch, names.english)
  }
}
