/// Why something could not be fetched. Nothing of it has been handed on.
package struct FetchError: Error, Equatable {
  package enum Problem: Sendable, Equatable {
    /// There is no program `curl`.
    case noCurl
    /// Nothing answers there: no such host, no connection, no certificate that is trusted.
    case unreachable(reason: String)
    /// It did not come whole within the time, or stopped halfway.
    case incomplete(reason: String)
    /// The server answered with a status that is no success.
    case refused(status: Int)
    /// It is larger than an answer may be.
    case tooLarge
    /// It leads on to an address of a less safe kind, or on and on.
    case redirected
    /// It came in a compression that nobody asked for.
    case compressed(String)
    /// The next page of a table stands with another host, or comes round again.
    case strangePage(String)
    /// A page is no JSON of OData, or a catalogue names no such table.
    case strangeAnswer
    /// A file of ours could not be written or read.
    case file(reason: String)
  }

  package let problem: Problem
  package let address: String

  package init(_ problem: Problem, address: String) {
    self.problem = problem
    self.address = address
  }
}
