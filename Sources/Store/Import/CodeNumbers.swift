import Records

/// The numbers of codes: a table with open addressing, for it is asked twice for every figure, and the
/// standard dictionary's hashing took a twentieth of an import.
struct CodeNumbers {
  private var slots = Self.empty(1 << 10)
  private(set) var count = 0

  subscript(code: ShortCode) -> UInt64? {
    let slot = slots[place(of: code.bits)]
    return slot.bits == 0 ? nil : slot.number
  }

  mutating func set(_ number: UInt64, for code: ShortCode) {
    if count * 2 >= slots.count { grow() }
    let place = place(of: code.bits)
    if slots[place].bits == 0 { count += 1 }
    slots[place] = (code.bits, number)
  }

  /// The slot of a code, or the free one where it belongs. No code has the bits 0.
  private func place(of bits: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[place].bits != 0, slots[place].bits != bits { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Self.empty(old.count * 2)
    for slot in old where slot.bits != 0 { slots[place(of: slot.bits)] = slot }
  }

  private static func empty(_ count: Int) -> [(bits: UInt64, number: UInt64)] {
    [(bits: UInt64, number: UInt64)](repeating: (0, 0), count: count)
  }
}
