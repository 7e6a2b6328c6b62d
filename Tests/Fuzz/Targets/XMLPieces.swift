/// XML cut into tags and the text between them, to be changed as what it is: whole elements, values, attributes.
///
/// A rough cut: it need not be right for a document that is not well-formed.
struct XMLPieces {
  /// Tags and texts, in order; joined they are the document.
  private(set) var pieces: [[UInt8]] = []

  init(_ bytes: [UInt8]) {
    var piece: [UInt8] = []
    for byte in bytes {
      if byte == 0x3C, !piece.isEmpty {
        pieces.append(piece)
        piece = []
      }
      piece.append(byte)
      if byte == 0x3E, piece.first == 0x3C {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
  }

  /// The document.
  var bytes: [UInt8] { Array(pieces.joined()) }

  private func opens(_ place: Int) -> Bool {
    let piece = pieces[place]
    return piece.count > 2 && piece[0] == 0x3C && ![0x2F, 0x21, 0x3F].contains(piece[1])
      && piece[piece.count - 2] != 0x2F
  }

  private func closes(_ place: Int) -> Bool {
    pieces[place].count > 1 && pieces[place][0] == 0x3C && pieces[place][1] == 0x2F
  }

  /// The places of the element that opens at a place, with everything in it.
  private func element(at place: Int) -> Range<Int> {
    guard opens(place) else { return place..<(place + 1) }
    var depth = 0
    for end in place..<pieces.count {
      if opens(end) { depth += 1 }
      if closes(end) { depth -= 1 }
      if depth == 0 { return place..<(end + 1) }
    }
    return place..<pieces.count
  }

  /// The document with only some of the elements in each container of the root.
  func excerpt(ofEach count: Int, from first: Int) -> [UInt8] {
    var kept: [UInt8] = []
    var depth = 0
    var number = 0
    var place = 0
    while place < pieces.count {
      if depth == 2, opens(place) {
        let range = element(at: place)
        if (first * count..<(first + 1) * count).contains(number) {
          kept += pieces[range].joined()
        }
        number += 1
        place = range.upperBound
        continue
      }
      if opens(place) { depth += 1 }
      if closes(place) { depth -= 1 }
      if depth < 2 { number = 0 }
      kept += pieces[place]
      place += 1
    }
    return kept
  }

  /// Changes one thing: an element goes, is doubled, moves or trades places, or a value becomes another.
  mutating func mutate(_ random: inout some RandomNumberGenerator, words: [String]) {
    guard !pieces.isEmpty else { return }
    let place = Int.random(in: pieces.indices, using: &random)
    let word = Array((words.randomElement(using: &random) ?? "x").utf8)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: pieces.removeSubrange(element(at: place))
    case 1: pieces.insert(contentsOf: pieces[element(at: place)], at: place)
    case 2:
      let moved = Array(pieces[element(at: place)])
      pieces.removeSubrange(element(at: place))
      pieces.insert(contentsOf: moved, at: Int.random(in: 0...pieces.count, using: &random))
    case 3: pieces.swapAt(place, Int.random(in: pieces.indices, using: &random))
    case 4, 5: replaceText(near: place, by: word)
    case 6: replaceAttribute(in: place, by: word, &random)
    default: renameElement(at: place, word)
    }
  }

  private mutating func replaceText(near place: Int, by word: [UInt8]) {
    guard let text = (place..<pieces.count).first(where: { pieces[$0].first != 0x3C }) else {
      return
    }
    pieces[text] = word
  }

  private mutating func replaceAttribute(
    in place: Int, by word: [UInt8], _ random: inout some RandomNumberGenerator
  ) {
    let quotes = pieces[place].indices.filter { pieces[place][$0] == 0x22 }
    guard quotes.count > 1 else { return }
    let first = Int.random(in: 0..<(quotes.count / 2), using: &random) * 2
    pieces[place].replaceSubrange((quotes[first] + 1)..<quotes[first + 1], with: word)
  }

  private mutating func renameElement(at place: Int, _ word: [UInt8]) {
    let range = element(at: place)
    guard range.count > 1, word.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return }
    for end in [range.lowerBound, range.upperBound - 1] {
      let piece = pieces[end]
      // An element that is never closed ends with whatever is last.
      guard opens(end) || closes(end) else { return }
      let start = piece[1] == 0x2F ? 2 : 1
      guard
        let stop = piece[start...].firstIndex(where: { [0x20, 0x3E, 0x2F, 0x0A].contains($0) })
      else { return }
      let prefix = piece[start..<stop].firstIndex(of: 0x3A).map { $0 + 1 } ?? start
      pieces[end].replaceSubrange(prefix..<stop, with: word)
    }
  }
}
