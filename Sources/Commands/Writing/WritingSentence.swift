import OwnFiles
import Pages

extension WritingRefusal {
  /// Why a file is not written, and what to do.
  func sentence(_ language: Language) -> String {
    switch problem {
    case .isRegister:
      language(
        "\(path) is het register zelf of hoort daarbij; geef een andere plaats.",
        "\(path) is the register itself or belongs to it; give another place.")
    case .isInput:
      language(
        "\(path) wordt met deze opdracht gelezen; geef een andere plaats om te schrijven.",
        "\(path) is read by this command; give another place to write to.")
    case .notAFile:
      language(
        "Op de plaats van \(path) staat iets dat wgr nooit vervangt, zoals een map, een koppeling of een apparaat; geef een andere plaats.",
        "In the place of \(path) stands something that wgr never replaces, such as a folder, a link or a device; give another place."
      )
    case .notOurs:
      language(
        "\(path) is niet door wgr gemaakt of is sindsdien gewijzigd, en blijft zoals het is; geef een andere plaats, of vervang het met --force.",
        "\(path) was not made by wgr or was changed since, and stays as it is; give another place, or replace it with --force."
      )
    case .unwritable(let reason):
      language(
        "\(path) kan niet worden geschreven (\(language.systemReason(reason))); geef een andere plaats, of maak hier schrijven mogelijk.",
        "\(path) cannot be written (\(language.systemReason(reason))); give another place, or make writing possible here."
      )
    }
  }
}
