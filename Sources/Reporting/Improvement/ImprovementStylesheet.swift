extension Stylesheet {
  /// What only the page of an improvement needs: the blocks that change, both outlines, the curve.
  static let improvement: StaticString = """
    .moved-block{stroke:#22303f;stroke-width:1.4;fill-rule:evenodd}
    .new-outline{fill:none;stroke:#111a24;stroke-width:5}
    .old-outline{fill:none;stroke:#5b7fae;stroke-width:3.5;stroke-dasharray:10 7}
    .swatch .new-outline{stroke-width:3}
    .swatch .old-outline{stroke-width:2.5;stroke-dasharray:5 3}
    .moves{list-style:none;padding:0;margin:12px 0}
    .moves>li{display:flex;gap:12px;margin:12px 0}
    .moves p{margin:0}
    .moves .badge{flex:none;min-width:2.1em;height:2.1em;border:1.5px solid #111a24;border-radius:1.1em;
    text-align:center;font-weight:700;line-height:1.95em;padding:0 .4em}
    .change h3{margin-top:2.2em;font-size:1.2rem}
    .change .map{max-height:520px}
    .chart{border:0}
    .chart text{font-size:14px}
    .chart .up{text-anchor:end}
    .chart .name{text-anchor:start;font-weight:600}
    .chart .grid{fill:none;stroke:#c6ced8;stroke-width:1}
    .chart .line{fill:none;stroke:#33465e;stroke-width:2.5}
    .chart .point{fill:#fff;stroke:#33465e;stroke-width:3}
    .chart .today{fill:none;stroke:#5b7fae;stroke-width:2;stroke-dasharray:8 6}
    .all-moves td:last-child{min-width:18em}
    @media screen and (max-width:720px){
    .chart text{font-size:24px}
    .all-moves td:last-child{min-width:0;display:block;text-align:left}
    .cards td>span{min-width:0}
    }
    @media print{
    .change h3{break-after:avoid}
    .change .map{max-height:90mm}
    .chart{max-height:90mm}
    .moves>li{break-inside:avoid}
    #moves{break-before:page}
    }

    """
}
