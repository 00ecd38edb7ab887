#!/usr/bin/env bash
# run.sh BUILD: runs every test program and script of a build folder, two at a time, and ends with one line, "N passed, N failed":
# test cases, and scripts as one each. A program that crashes or runs for a quarter of an hour counts as failed.
# Nothing touches the home folder, the display or the keyring of whoever runs it.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/porchlight-tests.XXXXXX")
trap 'rm -rf "$work"' EXIT
names=()

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
export UBSAN_OPTIONS=print_stacktrace=1 LSAN_OPTIONS=suppressions=$here/support/leaks.txt:print_suppressions=0

# run_one KIND NAME PATH: writes "PASSED FAILED" to $work/NAME/result and all that was said to $work/NAME/log.
run_one() {
    local kind=$1 name=$2 path=$3 own=$work/$2 start=$SECONDS status p f
    local limit=(timeout --kill-after=10 900)
    mkdir -p -m 700 "$own/home" "$own/runtime"
    export HOME=$own/home XDG_RUNTIME_DIR=$own/runtime PORCHLIGHT_TEST_COUNTS=$own/counts
    echo "== $name"
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
    elif ! { read -r p f <"$own/counts"; } 2>/dev/null; then
        p=0 f=1
        echo "$name stopped before its end (status $status)"
    elif [ $status != 0 ] && [ "$f" = 0 ]; then
        f=1
        echo "$name ended with status $status"
    fi
    echo "-- $name: $((SECONDS - start)) s"
    echo "$p $f" >"$own/result"
}

# Two at a time; what each says is shown in one piece.
while read -r kind name path; do
    names+=("$name")
    mkdir -p "$work/$name"
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
    { run_one "$kind" "$name" "$path" >"$work/$name/log" 2>&1; flock "$work" cat "$work/$name/log"; } &
done <"$build/test_programs.txt"
wait

passed=0
failed=0
for name in "${names[@]}"; do
    read -r p f <"$work/$name/result" || { p=0 f=1; echo "$name left no result"; }
    passed=$((passed + p))
    failed=$((failed + f))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
