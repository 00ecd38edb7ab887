#!/usr/bin/env bash
# fetch_from_debian.sh FOLDER: unpacks Debian's pristine source of Dear ImGui 1.90.1 into FOLDER.
# Uses an apt of its own (lists, cache and sources below FOLDER): the machine's apt is only asked which mirror it uses.
# Needs no root. apt checks the signature; the SHA-256 below pins the very archive.
set -euo pipefail
version=1.90.1+ds
sha256=ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c

folder=$(realpath -m "$1")
work=$(mktemp -d "${TMPDIR:-/tmp}/porchlight-imgui.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder" "$work/lists/partial" "$work/cache/archives/partial"

# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 2>/dev/null |
    grep -v -- -security | head -n 1 || true)
[ -n "$mirror" ] || { echo "apt knows no Debian mirror on this machine (try: apt-get update)" >&2; exit 1; }

cat >"$work/debian.sources" <<SOURCES
Types: deb-src
URIs: $mirror
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
own_apt() {
    apt-get -qq -o Dir::Etc::sourcelist="$work/debian.sources" -o Dir::Etc::sourceparts=/nonexistent \
        -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" \
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3 "$@"
}

cd "$work"
own_apt update
own_apt source --download-only "imgui=$version-1"
echo "$sha256  imgui_$version.orig.tar.xz" | sha256sum --check --quiet
tar -xJf "imgui_$version.orig.tar.xz" --strip-components=1 -C "$folder"
