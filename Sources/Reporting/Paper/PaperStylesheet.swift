extension Stylesheet {
  /// What only the paper for the steering body needs: fields and lines to write on, boxes to tick.
  static let paper: StaticString = """
    body{max-width:900px}
    .fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:8px 20px;margin:12px 0 18px}
    .fields dt{color:var(--quiet);font-size:.88rem}
    .fields dd{margin:0;border-bottom:1px solid var(--ink)}
    .trade dt{font-weight:600;margin-top:14px}
    .trade dd{margin:2px 0 0;max-width:46em}
    .boxes{list-style:none;padding:0}
    .boxes li{display:flex;gap:12px;align-items:center;margin:8px 0}
    .box{flex:none;width:16px;height:16px;border:1.5px solid var(--ink)}
    .lines div{border-bottom:1px solid var(--quiet);height:2.1em}
    .inputs code{font-size:.74rem}
    .comparison tbody th{min-width:7em}
    @media print{
    .fields{grid-template-columns:repeat(4,1fr)}
    .comparison{font-size:8pt}
    .trade{columns:2;column-gap:8mm;font-size:8.5pt}
    .trade dt{margin-top:0}
    .trade div{padding-bottom:6pt}
    #open ul ul,#open li{font-size:9pt}
    .trade div,.boxes li,#decision,#dissent{break-inside:avoid}
    #plans,#sources{break-before:auto}
    .maps{grid-template-columns:repeat(3,1fr)}
    .maps .map{max-height:62mm}
    .lines div{height:8.5mm}
    .inputs{font-size:8pt}
    }

    """
}
