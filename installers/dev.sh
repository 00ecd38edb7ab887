#!/usr/bin/env bash
# Set-up for people who build Porchlight, on Debian 12. Installs what is missing (apt; sudo when not root), builds, then:
#   dev.sh run [--demo] [ARGUMENTS…]   opens the window; all arguments go to the program
#   dev.sh test                        runs all tests and ends with "N passed, N failed"
#   dev.sh tools                       only installs what .ci/run needs beside that
set -euo pipefail
export PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin" LANG="${LANG:-C.UTF-8}"
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# install GROUP…: whatever of these groups of packages.txt the machine lacks. Asks dpkg first: with nothing missing, no apt.
install() {
    local groups wanted present missing
    groups=$(IFS='|'; echo "$*")
    wanted=$(sed -nE "s/^($groups) +//p" "$top/installers/packages.txt" | sort -u)
    # shellcheck disable=SC2086
    present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u || true)
    missing=$(comm -23 <(echo "$wanted") <(echo "$present") | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo here; ask somebody who may install them: $missing" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: $missing"
    local log
    log=$(mktemp)
    # shellcheck disable=SC2086
    if ! { "${as_root[@]}" apt-get -qq update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 \
            install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        return 1
    fi
    rm -f "$log"
}

# build PRESET: configures where that was never done with these presets (Ninja does the rest by itself), then builds.
build() {
    local folder=$top/build/$1 log
    log=$folder/last_build.log
    mkdir -p "$folder"
    cd "$top"
    if [ ! -f "$folder/build.ninja" ] || ! cmp -s CMakePresets.json "$folder/presets_used.json"; then
        echo "Configuring (build/$1)"
        cmake --preset "$1" --fresh >"$log" 2>&1 || { cat "$log" >&2; return 1; }
        cp CMakePresets.json "$folder/presets_used.json"
    fi
    cmake --build "$folder" >"$log" 2>&1 || { grep -v '^\[[0-9]*/[0-9]*\]' "$log" | head -n 100 >&2; return 1; }
}

run() {
    install build
    [ -x "$top/build/release/src/shell/porchlight" ] || echo "Building Porchlight: a few minutes the first time"
    build release
    local program=$top/build/release/src/shell/porchlight
    case "${1:-}" in
    "" | --demo | --household*)
        if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
            echo "There is no display here, so Porchlight judges a sample message against a sample household on the terminal."
            exec "$program" demo
        fi
        ;;
    esac
    exec "$program" "$@"
}

run_tests() {
    install build test package
    echo "Building Porchlight and its tests"
    build dev
    build package
    exec bash "$top/tests/run.sh" "$top/build/dev"
}

what=${1:-}
[ $# = 0 ] || shift
case "$what" in
run) run "$@" ;;
test) run_tests "$@" ;;
tools) install build test package check ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 2
    ;;
esac
