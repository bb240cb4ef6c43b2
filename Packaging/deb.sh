#!/bin/sh
# Makes a Debian package of the program, its manual and its completions.
# Usage: deb.sh PROGRAM FOLDER; prints the path of the package, which stands in FOLDER.
# The same program gives the same bytes: times are those of the release.
set -eu
umask 022
program=$(realpath "${1:?usage: $0 PROGRAM FOLDER}")
mkdir -p "${2:?usage: $0 PROGRAM FOLDER}"
folder=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version=$("$program" --version | sed 's/^tripartite //')
day=$("$program" manual | sed -n '1s/^\.TH TRIPARTITE 1 \([^ ]*\).*/\1/p' | tr -d '\\')
SOURCE_DATE_EPOCH=$(date -u -d "$day" +%s)
export SOURCE_DATE_EPOCH
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-Tripartite maintainers} <${DEBEMAIL:-maintainers@tripartite.example.net}>"
root=$work/tripartite
documents=$root/usr/share/doc/tripartite

"$here/install.sh" "$program" /usr "$root"
gzip -9n "$root"/usr/share/man/man1/tripartite.1 "$root"/usr/share/man/??/man1/tripartite.1
install -D -m 644 "$here/copyright" "$documents/copyright"
install -D -m 644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/tripartite"
printf 'tripartite (%s) unstable; urgency=medium\n\n  * Release %s.\n\n -- %s  %s\n' \
  "$version" "$version" "$maintainer" "$(LC_ALL=C date -u -R -d "$day")" |
  gzip -9n >"$documents/changelog.gz"

# dpkg-shlibdeps wants the folder of a source package.
mkdir -p "$work/debian" "$root/DEBIAN"
printf 'Source: tripartite\n\nPackage: tripartite\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$root/usr/bin/tripartite" 2>/dev/null |
  sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { echo "$0: dpkg-shlibdeps finds no dependencies" >&2; exit 1; }

cat >"$root/DEBIAN/control" <<CONTROL
Package: tripartite
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Suggests: bash-completion, ncurses-term
Section: misc
Priority: optional
Description: browser for the record of an international tripartite meeting
 Tripartite opens the record of an international meeting in a terminal: who
 came, for whom, in which office, and what each of them said under each theme
 of the agenda. The record inside is that of a technical meeting on labour
 migration held in Geneva in 2013.
 .
 The same record and queries work without a screen, for pipes and scripts.
CONTROL
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=$folder/tripartite_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
echo "$package"
