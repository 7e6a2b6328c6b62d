import Testing

/// Websites in the folder `site` of a workplace, made once and only read after that.
package enum Sites {
  /// That of the national register with mergers and boundaries; a failure where those are not there.
  package static let national = Result { try site(of: Registers.nationalWithAreas.get()) }
  /// That of a register of hostile texts.
  package static let hostile = Result { try site(of: HostileRegister.workplace.get()) }

  private static func site(of register: Workplace) throws -> Workplace {
    let workplace = try Workplace()
    var program = register.program(["site", "--output", workplace.path("site")])
    program.limit = 600
    let made = try program.run()
    try #require(made.status == 0, "\(made.errors)")
    return workplace
  }
}
