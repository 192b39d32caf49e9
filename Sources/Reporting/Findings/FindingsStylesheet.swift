extension Stylesheet {
  /// What only the page of findings needs: marks on maps, and lists whose long texts stand to the left.
  static let findings: StaticString = """
    .found{stroke:#111a24;stroke-width:2.4;fill-rule:evenodd}
    .found-line{fill:none;stroke:#111a24;stroke-width:7;stroke-linecap:round}
    .found-dot{fill:none;stroke:#111a24;stroke-width:6;stroke-linecap:round}
    .found-ring{fill:none;stroke:#111a24;stroke-width:3}
    .numbers a:focus-visible rect,.numbers a:hover rect{stroke-width:3;stroke:#1d4a80}
    .numbers a:focus-visible{outline:3px solid #1d4a80}
    .findings-list tr:has(:target){background:var(--ground)}
    .findings-list td:last-child,.findings-list td:nth-child(2){white-space:nowrap}
    .check .map{max-height:640px}
    .fold summary{display:inline-block;cursor:pointer;color:#1d4a80;text-decoration:underline;
    text-underline-offset:.15em;padding:10px 0}
    .fold summary::before{content:"▸";display:inline-block;width:1.1em}
    .fold[open] summary::before{content:"▾"}
    .fold summary:focus-visible{outline:3px solid #1d4a80;outline-offset:2px}
    #others h3{margin:1.2em 0 .2em}
    #others ul{margin:.2em 0}
    #others .note{margin:.2em 0 .2em 40px}
    @media screen and (max-width:720px){
    .overview tr{display:flex;flex-wrap:wrap;gap:0 1em;border-width:0 0 1px;margin:0;padding:8px 0}
    .overview th{flex:1 1 calc(100% - 5em);order:1}
    .overview td{display:block;color:var(--quiet)}
    .overview td::before{content:none}
    .overview td:nth-child(3){flex:0 0 4em;order:2;color:var(--ink)}
    .overview td:nth-child(2){order:3}
    .overview td:nth-child(4){flex:1 1 auto;order:4}
    .findings-list td{display:block;text-align:left}
    .findings-list td:last-child,.findings-list td:nth-child(2){white-space:normal}
    .findings-list td::before{content:attr(data-label) ": "}
    #others ul,#others .note{padding-left:20px;margin-left:0}
    }
    @media print{
    .fold summary{display:none}
    .fold::details-content{content-visibility:visible;display:block;height:auto}
    .check .map{max-height:122mm}
    .check h2~p:has(~figure){break-after:avoid}
    .findings-list td:last-child{white-space:normal}
    }

    """
}
