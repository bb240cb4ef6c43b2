#!/bin/sh
# Installs, runs and removes a Debian package in a root of its own, and `make install` in another.
# Usage: package.sh PROGRAM. lintian speaks too, where it is installed.
set -eu
program=${1:?usage: $0 PROGRAM}
packaging=$(cd "$(dirname "$0")/../../Packaging" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "package: $*" >&2
  exit 1
}

# The files of a root, without the database of dpkg.
files() { (cd "$1" && find . \( -type f -o -type l \) ! -path './var/lib/dpkg/*' | LC_ALL=C sort); }

package=$("$packaging/deb.sh" "$program" "$work/one")
again=$("$packaging/deb.sh" "$program" "$work/two")
cmp "$package" "$again" || fail "the same program gives two packages"
dpkg-deb --field "$package" Depends | grep -q 'libc6 (>= ' || fail "no libc6 among Depends"
if dpkg-deb --field "$package" Depends | grep -qE 'ncurses|libtinfo|utf8proc'; then
  fail "a library that is inside is among Depends"
fi

root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: >"$root/var/lib/dpkg/status"
files "$root" >"$work/before"
# The dependencies are those of this machine, which the new root does not know.
dpkg="dpkg --root=$root --force-not-root --force-depends --log=$work/log"
$dpkg --install "$package" >"$work/out" 2>&1 || { cat "$work/out" >&2; fail "it does not install"; }
$dpkg --audit | grep -q . && fail "dpkg finds the installation broken"
[ "$(dpkg --root="$root" --verify tripartite)" = "" ] || fail "the md5sums do not fit"
[ "$("$root/usr/bin/tripartite" --version)" = "$("$program" --version)" ] || fail "another version"
"$root/usr/bin/tripartite" themes --format csv | grep -q '^skills,' || fail "it does not run"
for file in usr/share/man/man1/tripartite.1.gz usr/share/man/fr/man1/tripartite.1.gz \
  usr/share/man/es/man1/tripartite.1.gz usr/share/doc/tripartite/copyright \
  usr/share/doc/tripartite/changelog.gz usr/share/bash-completion/completions/tripartite \
  usr/share/zsh/vendor-completions/_tripartite usr/share/fish/vendor_completions.d/tripartite.fish; do
  [ -s "$root/$file" ] || fail "$file is missing"
done
"$program" manual >"$work/manual"
gzip -dc "$root/usr/share/man/man1/tripartite.1.gz" | cmp - "$work/manual" || fail "another manual"
for language in fr es; do
  gzip -dc "$root/usr/share/man/$language/man1/tripartite.1.gz" | cmp -s - "$work/manual" &&
    fail "the manual in $language is the English one"
done
$dpkg --purge tripartite >"$work/out" 2>&1 || { cat "$work/out" >&2; fail "it does not go"; }
files "$root" | cmp "$work/before" - || fail "it leaves files behind"
[ ! -e "$root/usr/bin" ] || fail "it leaves a folder behind"

"$packaging/install.sh" "$program" /opt/here "$work/made"
[ "$(files "$work/made" | wc -l)" = 7 ] || fail "make install gives other files"
"$packaging/install.sh" --remove /opt/here "$work/made"
[ -z "$(files "$work/made")" ] || fail "make uninstall leaves files behind"

if command -v lintian >/dev/null; then
  lintian --fail-on error "$package" || fail "lintian finds errors"
fi
echo "package: $(basename "$package") installs, runs and goes"
