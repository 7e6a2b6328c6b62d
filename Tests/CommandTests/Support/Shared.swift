import CommandTestSupport

typealias Execution = CommandTestSupport.Execution
typealias Program = CommandTestSupport.Program
typealias HostileRegister = CommandTestSupport.HostileRegister
typealias Exports = CommandTestSupport.Exports
typealias Registers = CommandTestSupport.Registers
typealias Sites = CommandTestSupport.Sites
typealias Workplace = CommandTestSupport.Workplace
