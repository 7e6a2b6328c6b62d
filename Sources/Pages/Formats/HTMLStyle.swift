/// The looks of an HTML page, on a screen in light and dark and on A4 paper.
package enum HTMLStyle {
  /// Nothing may be loaded or run; only this style sheet counts, known by its checksum.
  static let contentSecurityPolicy =
    "default-src 'none'; style-src 'sha256-\(checksum)'; base-uri 'none'; form-action 'none'"

  /// SHA-256 of ``sheet`` in base64; a test computes it again.
  package static let checksum = "mxBFNzVmqk477HBZVxJxNRUnm6DwxhkbM+CAigkLtsg="

  /// The style sheet.
  package static let sheet = """

    :root { --ink: #1a1a1a; --soft: #4d4d4d; --paper: #ffffff; --tint: #f2f5f9; --line: #c3cbd6;
      --link: #0b4f9e; --focus: #b45309; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececec; --soft: #b9bec6; --paper: #14171c; --tint: #1f242c; --line: #48515e;
        --link: #8ab8ff; --focus: #ffb454; } }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); }
    body { margin: 0 auto; max-width: 62rem; padding: 1rem;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: break-word; }
    h1, h2, h3 { hyphens: auto; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
    h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.25rem 0 0.75rem;
      padding-bottom: 0.25rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
    p, ul, ol, dl { margin: 0.5rem 0; }
    ul { padding-left: 1.25rem; }
    ol { padding-left: 1.75rem; }
    blockquote { margin: 0.5rem 0; padding: 0.25rem 0.9rem; border-left: 4px solid var(--line);
      background: var(--tint); }
    a { color: var(--link); overflow-wrap: anywhere; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: static; display: inline-block; padding: 0.5rem; }
    .standing { color: var(--soft); }
    .summary { background: var(--tint); border-left: 4px solid var(--link);
      padding: 0.5rem 1rem; }
    .summary > p:first-child { font-size: 1.15rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem;
      margin: 1rem 0; }
    nav a { display: inline-block; padding: 0.25rem 0; }
    .table { overflow-x: auto; margin: 0.75rem 0; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; color: var(--soft); padding-bottom: 0.25rem; }
    .repeated { position: absolute; left: -999rem; }
    thead th { hyphens: auto; }
    th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0;
      border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--line); }
    tbody th { font-weight: 600; min-width: 11rem; }
    tbody th.number { min-width: 0; padding-right: 0.75rem; }
    .number { text-align: right; padding-right: 0.25rem; font-variant-numeric: tabular-nums; }
    @media screen and (min-width: 40rem) { td.number { white-space: nowrap; } }
    @media screen and (max-width: 39.99rem) {
      body { padding: 0.75rem; }
      h1 { font-size: 1.4rem; }
      table, caption, tbody, tr, th, td { display: block; }
      thead { position: absolute; left: -999rem; }
      tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      tbody th { min-width: 0; }
      th, td, .number { border: 0; padding: 0.1rem 0; text-align: left; }
      td::before { content: attr(data-label) ": "; color: var(--soft); }
      td:empty { display: none; } }
    dl > div { padding: 0.25rem 0; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    @media (min-width: 40rem) {
      dl > div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1rem; }
      dd { grid-column: 2; } }
    .highlights { display: grid; gap: 0.6rem; margin: 0.75rem 0 0; }
    .highlights > div { display: block; background: var(--tint); border-radius: 0.5rem; padding: 0.6rem 0.9rem; }
    .highlights dt { font-size: 0.9rem; }
    .highlights .answer { font-size: 1.4rem; font-weight: 700; line-height: 1.25; }
    .highlights dd { font-size: 0.95rem; line-height: 1.35; }
    .highlights .paper { display: none; }
    @media (min-width: 52rem) { .highlights { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
    .cards { display: grid; gap: 0.75rem; }
    .card { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem 0.9rem; min-width: 0; }
    .card .label { color: var(--soft); font-size: 0.85rem; margin: 0; }
    .card h3 { margin: 0; }
    .card p, .card dl { margin: 0.25rem 0; }
    .card > dl > div { padding: 0; display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 0.5rem; }
    .card > dl dd { grid-column: 2; }
    .card > details { margin: 0.25rem 0 0; font-size: 0.95rem; line-height: 1.7; }
    @media (min-width: 52rem) { .cards { grid-template-columns: 1fr 1fr; align-items: start; } }
    details { margin: 0.5rem 0; }
    details ul { columns: 16rem; column-gap: 2.5rem; }
    summary { cursor: pointer; color: var(--link); padding: 0.25rem 0; }
    .term { color: inherit; text-decoration: underline dotted; }
    dfn { font-style: normal; }
    .chart svg { display: block; width: 100%; max-width: 32rem; height: auto; font-size: 13px;
      fill: var(--ink); }
    .chart rect { fill: var(--link); stroke: var(--paper); }
    .chart rect.part2 { fill-opacity: 0.6; }
    .chart rect.part3 { fill-opacity: 0.35; }
    .chart rect.part4 { fill-opacity: 0.8; }
    .chart rect.part5 { fill-opacity: 0.2; }
    .chart:has(.own) rect { fill-opacity: 0.4; }
    .chart rect.own { fill-opacity: 1; }
    .chart rect.negative { fill-opacity: 0.25; stroke: var(--link); stroke-dasharray: 3 2; }
    .chart rect.unknown { fill: none; stroke: var(--soft); stroke-dasharray: 3 3; }
    .diagram { margin: 0.75rem 0; }
    .diagram svg { display: block; width: 100%; max-width: 30rem; height: auto; font-size: 13px;
      fill: var(--ink); }
    .diagram .box { fill: var(--tint); stroke: var(--ink); }
    .diagram .frame { fill: none; stroke: var(--soft); stroke-dasharray: 4 3; }
    .diagram .arrow { stroke: var(--link); stroke-width: 2; }
    .diagram .head { fill: var(--link); }
    .diagram .mark { fill: var(--paper); stroke: var(--link); }
    .diagram figcaption { color: var(--soft); }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; }
    .legend li::before { content: ""; display: inline-block; width: 1em; height: 0.8em; margin-right: 0.4em;
      background: var(--link); border: 1px solid var(--soft); }
    .legend .part2::before { opacity: 0.6; }
    .legend .part3::before { opacity: 0.35; }
    .legend .part4::before { opacity: 0.8; }
    .legend .part5::before { opacity: 0.2; }
    figure { margin: 0.75rem 0; }
    figcaption { color: var(--soft); }
    figcaption p { margin: 0.25rem 0; font-size: 0.9rem; }
    .map svg { display: block; width: 100%; max-width: 30rem; height: auto; max-height: 40rem; font-size: 17px; }
    .map path, .map use { stroke: var(--soft); stroke-opacity: 0.55; stroke-width: 0.8; fill-rule: evenodd; }
    .map .m3, .map .m4, .map .m5 { stroke: var(--paper); stroke-opacity: 1; }
    .map .m0 { fill: var(--tint); }
    .map .m1, .map .m2, .map .m3, .map .m4, .map .m5 { fill: var(--link); fill-opacity: 0.3; }
    .map .m2 { fill-opacity: 0.48; }
    .map .m3 { fill-opacity: 0.65; }
    .map .m4 { fill-opacity: 0.82; }
    .map .m5 { fill-opacity: 1; }
    .map .own { fill: var(--paper); stroke: var(--ink); stroke-opacity: 1; stroke-width: 4; }
    .map pattern line { stroke: var(--soft); stroke-width: 2; }
    .map a:hover > * { stroke: var(--focus); stroke-opacity: 1; stroke-width: 4; }
    .map text { fill: var(--ink); text-anchor: middle; pointer-events: none; }
    .map .halo { fill: var(--paper); stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    .maps { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
    .paths { position: absolute; width: 0; height: 0; }
    .legend .m0::before { background: var(--tint); }
    .legend .m1::before { opacity: 0.3; }
    .legend .m2::before { opacity: 0.48; }
    .legend .m3::before { opacity: 0.65; }
    .legend .m4::before { opacity: 0.82; }
    .legend .own::before { background: var(--paper); border: 2px solid var(--ink); }
    .legend .unknown::before { background: repeating-linear-gradient(45deg, var(--soft) 0 1px, var(--paper) 1px 4px); }
    .legend li::before { print-color-adjust: exact; }
    code { font-family: ui-monospace, Consolas, monospace; background: var(--tint);
      padding: 0 0.25rem; }
    @page { size: A4; margin: 14mm; }
    @media print {
      :root { --ink: #000000; --soft: #333333; --paper: #ffffff; --tint: #ffffff; --line: #999999;
        --link: #000000; }
      .chart rect { fill: #666666; } .chart .legend li::before { background: #666666; }
      .sheet { break-before: page; }
      .sheet h2 { margin-top: 0; }
      blockquote, .diagram { break-inside: avoid; }
      .diagram svg { max-width: 24rem; }
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
      h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; }
      h1, h2, h3, summary, caption, thead { break-after: avoid; }
      tr, li, dl > div, .card { break-inside: avoid; }
      .highlights { grid-template-columns: repeat(3, minmax(0, 1fr)); }
      h2 { margin: 5mm 0 2mm; }
      .highlights .answer { font-size: 12pt; }
      .highlights dd { font-size: 9pt; line-height: 1.2; }
      .highlights .paper { display: block; margin-top: 1mm; padding-left: 3mm; text-indent: -3mm; }
      .highlights .paper::before { content: "– "; }
      .map { --link: #555555; }
      .summary { padding: 0 3mm; }
      .highlights > div { padding: 0; }
      .cards { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 2mm; font-size: 8pt; }
      .cards { line-height: 1.2; }
      .card { padding: 2mm; }
      .card h3 { font-size: 9pt; }
      .card .label { font-size: 8pt; }
      .card > dl > div { grid-template-columns: 4.5rem minmax(0, 1fr); }
      .card > details { display: none; }
      #woorden dl, #bronnen { font-size: 8pt; }
      #woorden dl { columns: 2; }
      .skip, .repeated, nav { display: none; }
      .table { overflow: visible; }
      tbody th { min-width: 9rem; }
      .wide :is(table, caption, tbody, tr, th, td) { display: block; }
      .wide thead { display: none; }
      .wide :is(th, td) { border: 0; padding: 0.1rem 0; text-align: left; }
      .wide tr { break-inside: auto; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      .wide td::before { content: attr(data-label) ": "; color: var(--soft); }
      .wide td:empty { display: none; }
      a { text-decoration: none; }
      a.named[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
      details::details-content { content-visibility: visible; display: block; height: auto; }
      summary { list-style: none; font-weight: 600; }
      p, li { orphans: 3; widows: 3; } }

    """
}
