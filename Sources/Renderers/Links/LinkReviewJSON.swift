import JSONText
import Records

extension LinkReviewAnswer {
  func write(to json: inout JSONText) {
    json.object { json in
      json.key("dekking")
      json.object {
        $0.member("cijfers", review.coverage.figures)
        $0.member("bijdragen", review.coverage.contributions)
        $0.member("zienswijzen", review.coverage.views)
        $0.member("iv3Verslagen", review.coverage.statements)
      }
      json.key("nietGekoppeld")
      json.array(review.untied) { json, untied in
        json.object {
          $0.members(of: untied.name)
          $0.key("voorstellen")
          $0.array(untied.proposals) { $0.value($1) }
        }
      }
      json.key("gekoppeld")
      json.array(review.tied) { json, tied in
        json.object {
          $0.members(of: tied.name)
          $0.member("lijn", tied.line?.description)
          $0.member("titel", tied.title)
          $0.member("grond", tied.ground?.rawValue ?? LinkWording.rejected)
        }
      }
    }
  }
}

extension JSONText {
  fileprivate mutating func member(_ key: StaticString, _ part: LinkCoverage.Part) {
    self.key(key)
    object {
      $0.member("totaal", Int(exactly: part.all))
      $0.member("gekoppeld", Int(exactly: part.tied))
    }
  }

  fileprivate mutating func members(of name: LinkedName) {
    member("kenmerk", name.id)
    member("naam", name.name)
    member("code", name.code)
    member("gemeentecode", name.municipality.isEmpty ? nil : name.municipality)
    member("gemeente", name.municipalityName.isEmpty ? nil : name.municipalityName)
    key("boekjaren")
    array(name.years) { $0.value($1) }
    member("aantalCijfers", name.figureCount)
    member("aantalZienswijzen", name.viewCount)
    member("aantalIv3Verslagen", name.statementCount)
    member("bijdragen", name.contributions.flatMap { Int(exactly: $0.amount) })
  }

  fileprivate mutating func value(_ proposal: LinkProposal) {
    object {
      $0.member("lijn", proposal.line.description)
      $0.member("titel", proposal.title)
      $0.member("gelijkenis", proposal.likeness)
      $0.member("gedeeldeDeelnemers", proposal.sharedParticipants)
      $0.member("gemeenten", proposal.municipalities)
    }
  }
}
