#!/bin/sh
# Takes the map of all areas out of an option's report as a picture that stands alone.
#   Examples/picture.sh Ergebnis/option-1/report.html > karte.svg
set -eu

[ $# -eq 1 ] && [ -f "$1" ] || {
  echo "usage: Examples/picture.sh OPTION/report.html > MAP.svg" >&2
  exit 64
}

awk '
  /<style>$/ { inStyle = 1; next }
  /^@media|<\/style>/ { inStyle = 0 }
  inStyle { style = style $0 "\n" }
  /<svg class="definitions"/ && patterns == "" { inPatterns = 1; $0 = substr($0, index($0, "<defs>")) }
  inPatterns { patterns = patterns $0 "\n" }
  /<\/defs>/ { inPatterns = 0 }
  /<svg class="map"/ && !isDone {
    isDone = 1
    inMap = 1
    $0 = substr($0, index($0, "<svg class=\"map\"") + 4)
    end = index($0, ">")
    print "<svg xmlns=\"http://www.w3.org/2000/svg\"" substr($0, 1, end - 1) ">"
    print "<style>\nsvg{font:16px system-ui,\"DejaVu Sans\",Arial,sans-serif}"
    print style "</style>\n" patterns
    $0 = substr($0, end + 1)
  }
  inMap && /^<\/svg><ul class="legend"/ { print "</svg>"; exit }
  inMap { print }
' "$1"
