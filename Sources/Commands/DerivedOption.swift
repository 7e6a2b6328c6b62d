import ArgumentParser

/// Whether participations are added that only later versions tell of.
struct DerivedOption: ParsableArguments {
  @Flag(
    name: .customLong("derived"),
    help: """
      Add participations that are not recorded on the day but follow from the date of joining in the \
      first, later version of an arrangement; each is marked afgeleid.
      """)
  var isAsked = false

  /// They are not added.
  static var none: DerivedOption {
    var option = DerivedOption()
    option.isAsked = false
    return option
  }
}
