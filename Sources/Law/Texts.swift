import Records

/// The consolidated texts of the law that the rules were read in.
enum Texts {
  /// The text that brought eight weeks, 15 April and 1 August; that of 2013 still had six weeks and
  /// 15 July. Art. 22 to 25 were not read in it.
  static let since2015 = day(2015, 1, 1)
  /// The last text of the Wgr before the change of 2022, read for chapter I.
  static let may2022 = day(2022, 5, 1)
  /// The change of the Wgr by Stb. 2022, 18.
  static let july2022 = day(2022, 7, 1)
  /// The current texts of the Wgr and the Gemeentewet.
  static let february2025 = day(2025, 2, 12)
  /// The current text of the BBV.
  static let april2025 = day(2025, 4, 17)

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
