#!/usr/bin/env bash
# package_test.sh BUILD: checks the .deb of build/package, installs it into a folder of its own, starts the program from
# there and removes it again. The machine's own packages are only read.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deb=$(ls "$top"/build/package/packages/porchlight_*.deb)
work=$(mktemp -d "${TMPDIR:-/tmp}/porchlight-package.XXXXXX")
trap 'rm -rf "$work"' EXIT
root=$work/root

fail() { echo "package: $*"; exit 1; }
no_output_of() {
    local out
    out=$("$@" 2>&1) || fail "$1 refuses: $out"
    [ -z "$out" ] || fail "$1 says: $out"
}
own_dpkg() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(fakeroot)
    "${as_root[@]}" dpkg --root="$root" --log="$work/dpkg.log" --force-depends --force-not-root "$@" >"$work/out" 2>&1 ||
        { cat "$work/out"; fail "dpkg $1 does not go"; }
}

lintian_options=(--display-info --pedantic --quiet)
[ "$(id -u)" != 0 ] || lintian_options+=(--allow-root)
no_output_of lintian "${lintian_options[@]}" "$deb"

mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} "$root/tmp"
touch "$root/var/lib/dpkg/status"
own_dpkg --install "$deb"
no_output_of desktop-file-validate "$root/usr/share/applications/org.porchlight.porchlight.desktop"
grep -q '^MimeType=message/rfc822;$' "$root/usr/share/applications/org.porchlight.porchlight.desktop" || fail "opens no mails"
appstreamcli validate --no-net --pedantic "$root/usr/share/metainfo/org.porchlight.porchlight.metainfo.xml" >"$work/out" ||
    { cat "$work/out"; fail "appstreamcli refuses"; }
! grep -qE '^[EWIP]:' "$work/out" || { cat "$work/out"; fail "appstreamcli says something"; }

# What the package asks for can be had here.
apt-get install --simulate -qq "$deb" >"$work/out" 2>&1 || { cat "$work/out"; fail "its dependencies cannot be had"; }

# It starts from where it was installed, and finds its assets there.
program=$root/usr/bin/porchlight
"$program" --version | grep -q '[0-9]' || fail "tells no version"
echo "Your one-time password is 482913." >"$work/message.txt"
"$program" check --json "$work/message.txt" >"$work/out" 2>&1 ||
    { cat "$work/out"; fail "judges no message"; }
grep -q '"verdict"' "$work/out" || { cat "$work/out"; fail "gives no verdict"; }

# Each command of --help stands in the man page.
man=$(gzip -dc "$root/usr/share/man/man1/porchlight.1.gz")
for command in $("$program" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
    echo "$man" | grep -q "$command" || fail "the man page lacks the command $command"
done

own_dpkg --remove porchlight
own_dpkg --purge porchlight
if [ -e "$program" ] || [ -e "$root/usr/share/porchlight" ]; then fail "something stays after removal"; fi
echo "The package installs, starts and goes."
