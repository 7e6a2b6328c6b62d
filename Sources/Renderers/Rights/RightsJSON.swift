import JSONText
import Law
import Overviews
import Pages
import Records

extension JSONText {
  /// Writes `rechten`: every right and duty with its kind, its article and whether it applies, `null` where that cannot be
  /// said. What it is called and means, and why it does not apply, stand besides.
  mutating func rightsMember(_ rights: [Right]) {
    key("rechten")
    array(rights) { json, right in
      json.object { json in
        json.member("recht", right.right.code)
        json.member("soort", right.right.kind.rawValue)
        json.member("grondslag", right.citation)
        json.key("geldt")
        switch right.applies {
        case .yes: json.value(true)
        case .no: json.value(false)
        case .unknown: json.null()
        }
        json.member("naam", Language.dutch(right.right.name))
        json.member("betekenis", Language.dutch(right.rule.meaning))
        json.member("reden", right.reason.map { Language.dutch($0) })
      }
    }
  }
}
