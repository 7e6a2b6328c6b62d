/// Every question that has an answer in every format, asked of the sample of the register.
enum EveryQuestion {
  static let all: [[String]] = [
    ["overview", "Almere"], ["overview", "Almere", "--bbv"], ["overview", "Almere", "--history"],
    ["overview", "Almere", "--lineage"], ["overview", "Almere", "--owner-share"],
    ["overview", "Almere", "--second-tier"],
    ["overview", "Almere", "--brief", "veiligheidsregio", "--year", "2027"],
    ["onboarding", "Almere"], ["onboarding", "--general"],
    ["calendar", "Almere", "--year", "2027"], ["arrangements", "flevoland"],
    ["show", "29837044"], ["show", "29837044", "--history"], ["board", "29837044"],
    ["planner", "Almere", "Urk", "--year", "2027"], ["allies", "Almere"],
    ["exit", "29837044", "Almere"], ["merge", "Almere", "Urk"],
    ["letter", "Almere", "missing"], ["letter", "Almere", "keeper"],
    ["panel", "--from", "2024", "--to", "2026"], ["lineage", "Almere"], ["lineage", "--all"],
    ["check"], ["sources"], ["link"],
    ["changes", "--since", "2020-01-01"], ["compare", "Almere", "Lelystad"],
    ["compare", "--national"], ["network", "export"], ["network", "stats"],
    ["network", "stats", "--more"], ["network", "communities", "--from", "2024", "--to", "2026"],
    ["network", "ego", "Almere"], ["network", "path", "Almere", "Urk"],
    ["network", "congruence"], ["network", "congruence", "Almere"],
  ]
}
