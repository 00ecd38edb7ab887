#!/usr/bin/env bash
# run.sh BUILD: runs every test program and script of a build folder and ends with one line, "N passed, N failed":
# test cases, and scripts as one each. A program that crashes or runs for a quarter of an hour counts as failed.
# Nothing touches the home folder, the display or the keyring of whoever runs it.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/porchlight-tests.XXXXXX")
trap 'rm -rf "$work"' EXIT

mkdir -m 700 "$work/home" "$work/runtime"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime PORCHLIGHT_TEST_COUNTS=$work/counts
export UBSAN_OPTIONS=print_stacktrace=1 LSAN_OPTIONS=suppressions=$here/support/leaks.txt:print_suppressions=0

passed=0
failed=0
while read -r kind name path; do
    echo "== $name"
    start=$SECONDS
    rm -f "$work/counts"
    limit=(timeout --kill-after=10 900)
    case $kind in
    window) "${limit[@]}" xvfb-run -a -s "-screen 0 1280x800x24 +extension GLX -noreset" "$path" </dev/null ;;
    script) "${limit[@]}" bash "$path" "$build" </dev/null ;;
    *) "${limit[@]}" "$path" </dev/null ;;
    esac
    status=$?
    if [ "$kind" = script ]; then
        case $status in
        0) p=1 f=0 ;;
        77) p=0 f=0 ;;
        *) p=0 f=1 ;;
        esac
    elif ! { read -r p f <"$work/counts"; } 2>/dev/null; then
        p=0 f=1
        echo "$name stopped before its end (status $status)"
    elif [ $status != 0 ] && [ "$f" = 0 ]; then
        f=1
        echo "$name ended with status $status"
    fi
    passed=$((passed + p))
    failed=$((failed + f))
    echo "-- $name: $((SECONDS - start)) s"
done <"$build/test_programs.txt"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
