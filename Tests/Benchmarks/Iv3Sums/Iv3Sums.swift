import Documents

/// Reads an Iv3 table and adds up its statements, and keeps nothing: what is measured beside DuckDB.
@main
enum Iv3Sums {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: iv3-sums FILE") }
    let document = try TableDocument(DocumentInput(path: CommandLine.arguments[1]))
    let stream = Iv3Stream(document) { _ in }
    var count = 0
    while let batch = try stream.next() { count += batch.count }
    print(try stream.statements().byKey.count, "groups", count, "rows")
  }
}
