#!/usr/bin/env bash
# keyring_session.sh HOME KIND PROGRAM CASES: runs test cases of PROGRAM in a session of its own below HOME, whose keyring is
#   unlocked   open and empty
#   locked     closed, with the keys that the cases [.in-unlocked-keyring] leave
#   empty      there, with no collection in it
#   absent     not there: nobody listens at the address of the bus
#   silent     a bus that takes calls and never answers
set -euo pipefail
home=$1 kind=$2 program=$3 cases=$4
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS PORCHLIGHT_TEST_COUNTS GNOME_KEYRING_CONTROL
mkdir -p -m 700 "$home/runtime"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/runtime

in_session() { # DAEMON_COMMAND CASES
    timeout 60 dbus-run-session -- bash -c "$1"' >/dev/null 2>&1; exec "$0" "$1"' "$program" "$2"
}
unlocking='printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets'

case $kind in
unlocked) in_session "$unlocking" "$cases" ;;
locked)
    in_session "$unlocking" "[.in-unlocked-keyring]"
    in_session 'gnome-keyring-daemon --start --components=secrets' "$cases"
    ;;
empty) in_session 'gnome-keyring-daemon --start --components=secrets' "$cases" ;;
absent) DBUS_SESSION_BUS_ADDRESS=unix:path=$home/none timeout 60 "$program" "$cases" ;;
silent)
    # The server says when it listens, and ends with the program, which alone holds the other end of its input.
    coproc server { exec python3 -c 'import socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
print("listening", flush=True)
sys.stdin.read()' "$home/bus"; }
    read -r <&"${server[0]}"
    DBUS_SESSION_BUS_ADDRESS=unix:path=$home/bus timeout 60 "$program" "$cases"
    ;;
esac
