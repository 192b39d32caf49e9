#!/usr/bin/env bash
# Feeds damaged bytes to every reader for as long as asked, under the address sanitizer, with libFuzzer.
#
#     Tests/Fuzz/run.sh [seconds per format] [format ...]
#
# Builds into .build/fuzz. Inputs that reach new code are kept in .build/fuzz/corpus/FORMAT, inputs that
# break a promise in .build/fuzz/finds/FORMAT: make them small, fix the fault, and put them into
# Tests/Fuzz/Corpus/FORMAT, where the ordinary tests read them.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
shift || true
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(shp shx dbf prj cpg toml csv plan geojson gpkg wkt blocks)

build=.build/fuzz
# The compiler obeys the last -sanitize only, so both are named once more together.
VEEDEL_FUZZ=1 swift build -c release --scratch-path "$build" --product FuzzRunner \
  --sanitize=address --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
runner=$(pwd)/$build/release/FuzzRunner

# The helper that prints Swift's backtraces hangs under libFuzzer; leaks are reported by the tests'
# own run under the sanitizer, and the runtime's globals would drown them here.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
[ -d /dev/shm ] && export TMPDIR=/dev/shm

failed=0
for format in "${formats[@]}"; do
  corpus=$(pwd)/$build/corpus/$format finds=$(pwd)/$build/finds/$format
  mkdir -p "$corpus" "$finds"
  export VEEDEL_FUZZ_FORMAT=$format
  VEEDEL_FUZZ_SEEDS=$corpus "$runner" -runs=1 2>/dev/null
  printf '== %s, %s s\n' "$format" "$seconds"
  "$runner" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
    -print_final_stats=1 -artifact_prefix="$finds/" "$corpus" || failed=1
done
exit $failed
