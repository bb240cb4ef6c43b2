#!/bin/sh
# Installs the Debian packages that are missing; where it may not, prints the one command to run.
set -eu
missing=""
for package in "$@"; do
  case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
    *"install ok installed") ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null; then
  echo "These Debian packages, or your system's equivalents, are needed:$missing" >&2
  exit 1
fi
command="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
  sudo=""
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  sudo="sudo"
else
  echo "Some Debian packages are missing. Please run this and try again:" >&2
  echo "  sudo $command" >&2
  exit 1
fi
echo "Installing:$missing"
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -qq && $command" >/dev/null
