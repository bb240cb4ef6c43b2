#!/bin/sh
# The rules of house style that the formatter does not know.
set -eu
cd "$(dirname "$0")/.."
status=0
long=$(find Sources Tests \( -name '*.swift' -o -name '*.c' -o -name '*.h' \) -exec wc -l {} + |
  awk '$2 != "total" && $1 > 400 { print "  " $2 ": " $1 " lines" }')
if [ -n "$long" ]; then
  printf 'Files over 400 lines:\n%s\n' "$long" >&2
  status=1
fi
banned=$(grep -rnE '@unchecked Sendable|nonisolated\(unsafe\)|try!|(class|struct|enum) \w*(Manager|Helper|Utils)\b' \
  Sources Tests --include='*.swift' || true)
if [ -n "$banned" ]; then
  printf 'Not in this house:\n%s\n' "$banned" >&2
  status=1
fi
foundation=$(grep -rlE 'import Foundation$' Sources --include='*.swift' || true)
if [ -n "$foundation" ]; then
  printf 'Only FoundationEssentials in Sources:\n%s\n' "$foundation" >&2
  status=1
fi
exit $status
