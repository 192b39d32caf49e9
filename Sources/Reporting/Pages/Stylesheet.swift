/// The look of all pages: neutral slate, no red and no green; readable on paper without colour.
enum Stylesheet {
  static let portrait: StaticString = "@page{size:A4 portrait;margin:14mm 14mm 16mm}\n"
  static let landscape: StaticString = "@page{size:A4 landscape;margin:12mm}\n"

  /// Text and headings.
  static let text: StaticString = """
    :root{--ink:#1b2430;--quiet:#4a5666;--line:#c6ced8;--ground:#f3f5f8;--strong:#33465e}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:1180px;padding:0 24px 48px;color:var(--ink);background:#fff;
    font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
    a{color:#1d4a80;text-underline-offset:.15em}
    a:focus-visible,.scroll:focus-visible{outline:3px solid #1d4a80;outline-offset:2px}
    .skip{position:absolute;left:-999em}
    .skip:focus{left:8px;top:8px;background:#fff;padding:8px 12px;z-index:1}
    .definitions{position:absolute}
    header{padding-top:32px;border-bottom:2px solid var(--strong);margin-bottom:24px}
    .project{margin:0;color:var(--quiet)}
    h1{font-size:2rem;line-height:1.2;margin:.1em 0 .3em}
    h2{font-size:1.45rem;line-height:1.25;margin:2em 0 .6em}
    h3{font-size:1.1rem;margin:1.8em 0 .5em}
    h1,h2,h3{overflow-wrap:break-word;text-wrap:balance;hyphens:auto}
    .lead{font-size:1.15rem;margin:.2em 0 1em;max-width:46em}
    p,li{max-width:46em}
    .note{color:var(--quiet);font-size:.92rem}
    nav{display:flex;flex-wrap:wrap;gap:4px 20px;padding:0 0 12px}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:12px;margin:0 0 20px}
    .facts div{border-left:4px solid var(--strong);background:var(--ground);padding:10px 14px}
    .facts dt{color:var(--quiet);font-size:.92rem}
    .facts dd{margin:0;font-size:1.15rem;font-weight:600;line-height:1.35}
    figure{margin:20px 0}
    figcaption{color:var(--quiet);font-size:.88rem;margin-top:6px}

    """

  /// Maps and what is drawn on them.
  static let maps: StaticString = """
    .map{display:block;width:auto;max-width:100%;height:auto;max-height:880px;margin:0 auto;border:1px solid var(--line);background:#fff}
    .map text{font-family:inherit;text-anchor:middle;fill:var(--ink)}
    .map path{stroke-linejoin:round}
    .block{fill:#f1f3f6;stroke:#b3bdc9;stroke-width:.8}
    .city{fill:#e6eaef;stroke:#e6eaef;stroke-width:1}
    .consensus-always{stroke:#4a5b70;stroke-width:.8}
    .consensus-depends{stroke:#7d8ca0;stroke-width:.8}
    .consensus-never{stroke:#c6ced8;stroke-width:.8}
    .consensus-always,.consensus-depends,.consensus-never{fill-rule:evenodd}
    .area{stroke:#22303f;stroke-width:3;fill-rule:evenodd}
    .other-block{fill:#e0e5eb;stroke:#b3bdc9;stroke-width:.8}
    .this-block{fill:#fff;stroke:#93a0b0;stroke-width:1.2}
    .deprived-block{stroke:#5b6c81;stroke-width:1.2}
    .other-area{fill:none;stroke:#44546a;stroke-width:2.5;stroke-dasharray:9 6}
    .this-area{fill:none;stroke:#111a24;stroke-width:6}
    .swatch .block,.swatch .deprived-block{stroke-width:1}
    .swatch .area,.swatch .other-area{stroke-width:1.5}
    .swatch .this-area{stroke-width:3}
    .swatch .other-area{fill:#e0e5eb;stroke-dasharray:4 3}
    .block,.city,.other-block,.this-block,.deprived-block{fill-rule:evenodd}
    .barrier-ground{fill:#c3d7ea;fill-rule:evenodd}
    .barrier{fill:none;stroke:#2a6496;stroke-width:5;stroke-linecap:round;stroke-opacity:.85}
    .barrier.avoid{stroke-dasharray:9 10}
    .barrier.rim{stroke-width:2.5}
    .bridge-ring,.link-end{fill:none;stroke:#111a24;stroke-width:9;stroke-linecap:round}
    .bridge{fill:none;stroke:#fff;stroke-width:5;stroke-linecap:round}
    .link-edge{fill:none;stroke:#fff;stroke-width:9}
    .link{fill:none;stroke:#111a24;stroke-width:4}
    .link-end{stroke-width:13}
    .ground{fill:#e9edf2}
    .hatch{fill:none;stroke:#64778f;stroke-width:1.1}
    .dot{fill:#44546a}
    pattern#pattern-deprived .ground{fill:#dfe4ea}
    .names text{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round;stroke-opacity:.88}
    .narrow{display:none}
    .numbers rect{fill:#fff;stroke:#111a24;stroke-width:1.5}
    .numbers text{font-weight:700}
    .scale text{font-size:14px;text-anchor:start}
    .scale .bar{fill:none;stroke:#1b2430;stroke-width:1.6}
    .scale .arrow{fill:#1b2430}

    """

  /// What stands around maps, tables, narrow screens, and paper.
  static let tables: StaticString = """
    .legend{list-style:none;margin:10px 0 0;padding:0;display:grid;gap:4px 20px;
    grid-template-columns:repeat(auto-fill,minmax(250px,1fr));font-size:.92rem}
    .legend li{display:flex;gap:10px;align-items:center}
    .swatch{flex:none;width:32px;height:20px}
    .scroll{overflow-x:auto;margin:12px 0}
    table{border-collapse:collapse;width:100%;font-size:.94rem}
    caption{text-align:left;font-weight:600;padding:6px 0}
    th,td{padding:7px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    thead th{border-bottom:2px solid var(--strong);font-size:.88rem;line-height:1.3;vertical-align:bottom}
    thead .number{white-space:normal}
    tbody th{font-weight:600}
    tfoot th,tfoot td{border-top:2px solid var(--strong);font-weight:600}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .statements .number{text-align:left;white-space:normal;min-width:7em}
    .statements tbody th{width:11em}
    .statements td:nth-child(2){width:9em}
    .rules tbody th{width:14em}
    .comparison th,.comparison td{padding:7px 7px}
    .comparison{font-size:.9rem}
    .comparison .number{white-space:normal}
    code{font-size:.82rem;overflow-wrap:anywhere}
    .explained th code{display:block;font-weight:400}
    .findings li{margin:.25em 0;overflow-wrap:anywhere}
    .maps{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:20px}
    .maps figure{margin:0}
    .maps figcaption{color:var(--ink);font-size:1rem;font-weight:600;margin:0 0 6px}
    .gains dt{font-weight:600;margin-top:14px}
    .gains dd{margin:2px 0 0;max-width:46em}
    .broken dt{font-weight:600;margin-top:14px}
    .broken dd{margin:2px 0 0}
    .broken ul{margin:.2em 0;padding-left:1.3em}
    .pairs tbody th{width:14em}
    .pairs td:last-child{width:18%}
    .pairs,.robust{font-size:.9rem}
    .explained,.exact,.change{font-size:.86rem}
    .explained td:nth-child(3),.explained td:nth-child(4){min-width:13em}
    .explained tbody th{min-width:10em}
    .boundary{padding-left:1.2em;margin:.4em 0;max-width:46em}
    .boundary li{margin:.2em 0}
    .warning{border-left:4px solid var(--strong);background:var(--ground);padding:8px 14px}
    .ensemble{font-size:.94rem}
    .easy{max-width:40em}
    .easy p{margin:.3em 0;font-size:1.06rem;line-height:1.6}
    .easy .note{font-size:.86rem}
    .easy-area{border-left:4px solid var(--line);padding-left:16px;margin:18px 0;break-inside:avoid}
    .consensus{max-width:46em}
    .explanations{border-left:4px solid var(--strong);background:var(--ground);padding:10px 16px;margin:20px 0}
    .explanations h2{margin:0 0 .3em;font-size:1.1rem}
    @media screen and (max-width:720px){
    body{padding:0 16px 32px}
    header{padding-top:20px}
    h1{font-size:1.5rem}h2{font-size:1.25rem}
    .wide{display:none}.narrow{display:inline}
    .scale text{font-size:22px}
    .cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .cards,.cards tbody,.cards tfoot,.cards tr,.cards td,.cards th{display:block}
    .cards caption{display:block}
    .cards tr{border:1px solid var(--line);margin:0 0 12px;padding:6px 10px}
    .cards th,.cards td,.cards tfoot th,.cards tfoot td{border:0;padding:3px 0}
    .cards td{display:flex;justify-content:space-between;gap:16px;text-align:right;white-space:normal}
    .cards td::before{content:attr(data-label);color:var(--quiet);text-align:left;font-weight:400}
    .cards td:has(>span:empty),.cards th:empty{display:none}
    .cards.explained td,.cards.explained tbody th{min-width:0}
    .cards.pairs td,.cards.robust td,.cards.explained td{display:block;text-align:left;width:auto}
    .pairs td::before,.robust td::before,.explained td::before{display:block}
    .cards.pairs tbody th{width:auto}
    .statements,.statements tbody,.statements tr,.statements th,.statements td{display:block}
    .statements thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .statements caption{display:block}
    .statements tr{border-bottom:1px solid var(--line);padding:8px 0}
    .statements th,.statements td{border:0;padding:1px 0;width:auto}
    .statements .number{font-weight:600}
    }
    @media print{
    body{max-width:none;padding:0;font-size:10pt;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    header{padding-top:0}
    .skip,nav{display:none}
    a{color:inherit;text-decoration:none}
    h1{font-size:19pt}h2{font-size:14pt;margin-top:1.2em}h3{font-size:11pt}
    h2,h3,caption,thead{break-after:avoid}
    tr,figure,.legend li,.facts div,.gains div,.broken div{break-inside:avoid}
    thead{display:table-header-group}tfoot{display:table-row-group}
    .scroll{overflow:visible}
    table,.comparison,.pairs,.robust,.note,figcaption{font-size:8.5pt}
    table{line-height:1.3}
    th,td{padding:3pt 5pt}
    .explained,.exact,.change{font-size:7.5pt}
    .explained th,.explained td{min-width:0!important;padding:1.6pt 4pt;overflow-wrap:anywhere}
    .measures th,.measures td{padding:1.6pt 5pt}
    thead th{font-size:8pt}
    .map{max-height:195mm}
    #overview .map{max-height:122mm}
    #overview:has(.marks) .map{max-height:102mm}
    .marks{break-inside:avoid}
    #areas{break-before:page}
    #rules table{break-inside:avoid}
    .area-page .map{max-height:120mm}
    section.area-page,section.appendix{break-before:page}
    .area-page figure{margin:8pt 0}
    section.area-page h2,section.appendix h2{margin-top:0}
    .legend{grid-template-columns:repeat(3,1fr);font-size:8.5pt;gap:2pt 10pt}
    .facts{grid-template-columns:repeat(4,1fr);gap:6pt}
    .facts dd{font-size:10.5pt}
    .number{white-space:normal}
    .comparison th,.comparison td{padding:2.5pt 4pt}
    .comparison td:nth-child(9){white-space:nowrap}
    #quality{break-inside:avoid}
    #consensus figure{float:left;width:47%;margin:0}
    #consensus .map{max-height:128mm}
    #consensus .legend{grid-template-columns:1fr}
    #consensus .scroll{margin:0 0 0 52%}
    .consensus{max-width:none;font-size:8pt}
    .consensus th,.consensus td{padding:1.2pt 5pt}
    #quality{clear:both}
    .pairs tbody th{width:12em}
    .pairs th,.pairs td{padding:2.2pt 5pt}
    #pairs,#consensus{break-before:page}
    #pairs h2,#consensus h2{margin-top:0}
    .maps{grid-template-columns:repeat(3,1fr);gap:10pt}
    .maps figcaption{font-size:10pt}
    .maps .map{max-height:66mm}
    .broken{columns:2;column-gap:24pt;font-size:8.5pt}
    .broken dt{margin-top:0}
    .broken div{padding-bottom:8pt}
    #maps{break-inside:avoid}
    .gains{columns:2;column-gap:24pt}
    .gains dt{margin-top:0}
    .gains div{padding-bottom:8pt}
    p,li,.lead{max-width:none}
    .note{margin:5pt 0}
    p,li,dd{orphans:3;widows:3}
    }

    """
}
