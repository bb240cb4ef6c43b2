#!/bin/sh
# Validates the data package with frictionless, then two broken copies of it, which must fail.
# Usage: Tests/data-package.sh PYTHON, where PYTHON has frictionless (PyPI) installed.
set -eu

python=${1:?usage: $0 PYTHON}
data=$(cd "$(dirname "$0")/../Data/ttmlm-2013" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" -c 'import frictionless' 2>/dev/null || {
  echo "data package: $python has no frictionless, pip install frictionless==5.21.0" >&2
  exit 2
}

validate() {
  (cd "$1" && "$python" -m frictionless validate datapackage.json) >"$work/report" 2>&1
}

# A copy of the package in which the first cell of a column that holds a value has another one.
broken_copy() {
  rm -rf "$work/copy"
  cp -R "$data" "$work/copy"
  "$python" - "$work/copy/$1" "$2" "$3" <<'PYTHON'
import csv, sys
path, column, value = sys.argv[1:]
with open(path, newline="", encoding="utf-8") as file:
    rows = list(csv.reader(file))
index = rows[0].index(column)
row = next(row for row in rows[1:] if row[index])
row[index] = value
with open(path, "w", newline="", encoding="utf-8") as file:
    csv.writer(file, lineterminator="\n").writerows(rows)
PYTHON
}

# $1 says what is broken; the report must name the error $2.
must_fail() {
  if validate "$work/copy"; then
    echo "data package: $1 went unnoticed" >&2
    exit 1
  fi
  if ! grep -q "$2" "$work/report"; then
    echo "data package: $1 gave another error than $2:" >&2
    cat "$work/report" >&2
    exit 1
  fi
  echo "data package: $1 is found"
}

if ! validate "$data"; then
  cat "$work/report" >&2
  echo "data package: $data is not valid" >&2
  exit 1
fi
echo "data package: $data is valid"

broken_copy participants.csv delegation government-zz
must_fail "a delegation that is not there" foreign-key
broken_copy participants.csv same_as nobody-at-all
must_fail "a first listing that is not there" foreign-key
broken_copy points.csv kind shouts
must_fail "a word outside a closed list" constraint-error
