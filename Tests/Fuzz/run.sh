#!/bin/sh
# Builds the fuzzer and lets it feed every reader, or those named, for some seconds each.
# Usage: run.sh SECONDS [READER ...]. What it finds stays in .build-fuzz/found.
set -eu
seconds=${1:?usage: $0 SECONDS [READER ...]}
shift
cd "$(dirname "$0")/../.."
flags="-c release --scratch-path .build-fuzz --product Fuzz"
flags="$flags -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer,address"
export FUZZ=1
# shellcheck disable=SC2086
swift build $flags
# shellcheck disable=SC2086
program=$(swift build $flags --show-bin-path)/Fuzz
[ $# -gt 0 ] || set -- csv query keys settings report notes session
mkdir -p .build-fuzz/found
# The backtracer would wait, and what a trap prints is enough.
export SWIFT_BACKTRACE=enable=no
for reader in "$@"; do
  mkdir -p ".build-fuzz/corpus/$reader"
  echo "fuzz: $reader for $seconds s"
  if ! "$program" "$reader" ".build-fuzz/corpus/$reader" "Tests/Fuzz/Corpus/$reader" -max_total_time="$seconds" \
    -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=".build-fuzz/found/$reader-" \
    >".build-fuzz/$reader.log" 2>&1; then
    tail -n 30 ".build-fuzz/$reader.log" >&2
    exit 1
  fi
  grep -E 'average_exec|number_of_executed' ".build-fuzz/$reader.log"
done
