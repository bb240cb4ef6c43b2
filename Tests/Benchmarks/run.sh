#!/bin/sh
# Times the program given, beside tig on a small repository made for the purpose.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git -C "$work" init -q peer
for number in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  git -C "$work/peer" -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m "Commit $number"
done
echo "In a terminal of 80x24 (medians; a key is a move by one row):"
python3 "$here/terminal.py" "tripartite=$program" "tig=tig -C $work/peer"
echo
echo "In the program (medians of 25):"
"$(dirname "$program")/Benchmarks"
echo
echo "Search, beside others on the same texts (in brackets: how many times as long as here):"
# Where the generated records lie; the largest takes 600 MB and two minutes to make.
folders=${TRIPARTITE_BENCH:-.build-bench}
sizes=${TRIPARTITE_SIZES:-"100000 1000000"}
mkdir -p "$folders"
set -- bundled
for size in $sizes; do set -- "$@" "$folders/$size"; done
python3 "$here/search.py" "$(dirname "$program")/Benchmarks" "$@"
