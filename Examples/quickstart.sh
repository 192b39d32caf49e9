#!/usr/bin/env bash
# From a fresh Debian 12 with Swift to proposed areas for the model city, in one command:
#
#   Examples/quickstart.sh [FOLDER]
#
# Installs what is missing, builds veedel, runs its main job, and says which page to open.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=Examples/install.sh
. Examples/install.sh

# A relative folder is meant from where the user stands.
output=${1:-${TMPDIR:-/tmp}/veedel-quickstart}
case $output in
  /*) ;;
  *) output=$OLDPWD/$output ;;
esac
project=Shapes/Modellstadt/modellstadt.toml

fail() {
  echo "quickstart: $1" >&2
  exit 1
}

require_swift || fail "nothing was built."
install_missing || fail "the packages could not be installed."

if [ -x .build/release/veedel ]; then
  echo "Building veedel …"
else
  echo "Building veedel; the first time this takes a few minutes …"
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! swift build -c release --product veedel >"$log" 2>&1; then
  tail -n 40 "$log" >&2
  fail "veedel could not be built; the lines above say why."
fi
veedel=$(swift build -c release --show-bin-path)/veedel

echo "Looking for areas in the model city …"
"$veedel" propose "$project" -o "$output" --replace ||
  fail "veedel found no areas or could not write them (exit code $?)."
[ -f "$output/index.html" ] || fail "$output/index.html was not written."

echo
echo "Done. Open this page in a browser:"
echo "  $output/index.html"
