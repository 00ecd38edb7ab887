#!/usr/bin/env bash
# run.sh BUILD [SECONDS]: runs every fuzz target of a build folder that long, two at a time, and ends with "N passed, N failed".
# What breaks one is kept in BUILD/found/<target>; put it into tests/fuzz/seeds/<target> together with the mend and a test.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "$1" && pwd)
seconds=${2:-20}
export UBSAN_OPTIONS=print_stacktrace=1 LSAN_OPTIONS=suppressions=$here/../support/leaks.txt:print_suppressions=0

# try TARGET: new inputs go to a corpus of the build folder, never to the seeds.
try() {
    local corpus=$build/corpus/$1 found=$build/found/$1/
    mkdir -p "$corpus" "$found"
    "$build/tests/fuzz/fuzz_$1" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=20000 -artifact_prefix="$found" \
        "$corpus" "$here/seeds/$1" >"$build/found/$1.log" 2>&1 </dev/null
}

passed=0
failed=0
targets=(mail html links headers auth_results packs household)
for ((i = 0; i < ${#targets[@]}; i += 2)); do
    jobs=()
    for name in "${targets[@]:i:2}"; do
        try "$name" &
        jobs+=("$name:$!")
    done
    for job in "${jobs[@]}"; do
        name=${job%:*}
        if wait "${job#*:}"; then
            passed=$((passed + 1))
            echo "$name: good, $(sed -nE 's/^Done ([0-9]+) runs.*/\1/p' "$build/found/$name.log" | tail -n 1) inputs"
        else
            failed=$((failed + 1))
            echo "$name: FAILED, see build/…/found/$name"
            tail -n 40 "$build/found/$name.log"
        fi
    done
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
