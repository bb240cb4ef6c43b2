#!/bin/sh
# Installs the program, and the manual page and completions that it makes of itself, or removes them.
# Usage: install.sh PROGRAM PREFIX [DESTDIR]        install.sh --remove PREFIX [DESTDIR]
set -eu
program=${1:?usage: $0 PROGRAM PREFIX [DESTDIR]}
prefix=${2:?usage: $0 PROGRAM PREFIX [DESTDIR]}
root=${3:-}$prefix

# Debian's own packages have zsh completions in a folder of their own.
case $prefix in
  /usr) zsh=$root/share/zsh/vendor-completions ;;
  *) zsh=$root/share/zsh/site-functions ;;
esac
binary=$root/bin/tripartite
manual=$root/share/man
bash=$root/share/bash-completion/completions/tripartite
zsh=$zsh/_tripartite
fish=$root/share/fish/vendor_completions.d/tripartite.fish

if [ "$program" = --remove ]; then
  rm -f "$binary" "$manual"/man1/tripartite.1 "$manual"/fr/man1/tripartite.1 "$manual"/es/man1/tripartite.1
  rm -f "$bash" "$zsh" "$fish"
  exit 0
fi

# made FILE COMMAND ...: a file of what the program prints; an old one stays until the new is whole.
made() {
  file=$1
  shift
  install -d "$(dirname "$file")"
  "$program" "$@" >"$file.new" || { rm -f "$file.new"; exit 1; }
  chmod 644 "$file.new"
  mv "$file.new" "$file"
}
install -D -m 755 "$program" "$binary"
made "$manual/man1/tripartite.1" manual
made "$manual/fr/man1/tripartite.1" manual --language fr
made "$manual/es/man1/tripartite.1" manual --language es
made "$bash" completions bash
made "$zsh" completions zsh
made "$fish" completions fish
