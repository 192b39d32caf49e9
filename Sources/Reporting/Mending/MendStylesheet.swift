extension Stylesheet {
  /// What only the page of mending needs: places on one line, rules that stand to the left on cards.
  static let mending: StaticString = """
    .mended td:last-child{white-space:nowrap}
    .steps tbody th{width:11em}
    .steps td:last-child{font-size:.9rem}
    @media screen and (max-width:720px){
    .mended td:last-child{white-space:normal}
    .cards tbody th{width:auto}
    .cards td>span{min-width:0}
    .steps td:last-child,.inputs td:last-child{display:block;text-align:left}
    .steps td:last-child::before{content:none}
    }
    @media print{
    .mended td:last-child{white-space:normal}
    .inputs code{font-size:7pt}
    }

    """
}
