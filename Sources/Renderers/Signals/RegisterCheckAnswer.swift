import Overviews
import Pages
import Records

/// What is wrong or doubtful in the register, to be rendered.
struct RegisterCheckAnswer: FieldedAnswer {
  let check: RegisterCheck

  var standing: Standing { check.standing }

  func page(in language: Language) -> Page {
    RegisterCheckPage(check: check, language: language).page
  }
}
