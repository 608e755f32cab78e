# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# A small desktop for the checks of packages to source: an X server, a session bus, a notification
# daemon and a real exporter, all on this machine. What is checked runs in a bare root and reaches
# them through sockets only, so that it cannot borrow a library from them.

desktop=            # folder with the sockets and logs
desktop_pids=()
desktop_user=$(id -u nobody) # the bus talks only to the user that owns it, and not to an unknown one

as_user() { setpriv --reuid="$desktop_user" --regid="$desktop_user" --clear-groups env -i PATH="$PATH" HOME="$desktop/home" \
    LC_ALL=C.UTF-8 DISPLAY="$desktop_display" DBUS_SESSION_BUS_ADDRESS="unix:path=$desktop/run/bus" "$@"; }

wait_for() { # seconds command…
    local tries=$(($1 * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "waited in vain for: $*" >&2; return 1; }
        sleep 0.1
    done
}

desktop_start() {
    desktop=$(mktemp -d /tmp/vigie-desktop.XXXXXX)
    chmod 755 "$desktop"
    mkdir -p "$desktop/run" "$desktop/home"
    chown "$desktop_user:$desktop_user" "$desktop/run" "$desktop/home"
    chmod 700 "$desktop/run"
    Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -ac 3>"$desktop/display" 2>"$desktop/xvfb.log" &
    desktop_pids+=($!)
    wait_for 20 test -s "$desktop/display"
    desktop_display=:$(cat "$desktop/display")
    as_user dbus-daemon --session --nofork --nopidfile --address="unix:path=$desktop/run/bus" \
        2>"$desktop/bus.log" &
    desktop_pids+=($!)
    wait_for 20 test -S "$desktop/run/bus"
    as_user dbus-monitor "interface='org.freedesktop.Notifications'" >"$desktop/notifications.log" 2>&1 &
    desktop_pids+=($!)
    as_user dunst >"$desktop/dunst.log" 2>&1 &
    desktop_pids+=($!)
}

exporter_start() { # port
    local peers=${VIGIE_PEERS_DIR:-$PWD/.cache/peers}
    bash tests/peers.sh "$peers"
    "$peers/usr/bin/prometheus-node-exporter" \
        --web.listen-address="127.0.0.1:$1" >"$desktop/exporter.log" 2>&1 &
    exporter_pid=$!
    desktop_pids+=("$exporter_pid")
    wait_for 20 curl -sf "http://127.0.0.1:$1/metrics"
}

exporter_stop() {
    kill "$exporter_pid"
    wait "$exporter_pid" 2>/dev/null || true
}

# How many pages the exporter has answered since its start.
exporter_answers() { # port
    curl -s "http://127.0.0.1:$1/metrics" \
        | sed -n 's/^promhttp_metric_handler_requests_total{code="200"} //p'
}

# Waits, 2 minutes at most, until somebody else than this function has asked so often; prints how often.
exporter_scraped() { # port times
    local before asked scraped=0
    before=$(exporter_answers "$1")
    for ((asked = 1; asked <= 120; asked++)); do
        sleep 1
        scraped=$(($(exporter_answers "$1") - before - asked))
        [ "$scraped" -lt "$2" ] || break
    done
    echo "$scraped"
    [ "$scraped" -ge "$2" ]
}

desktop_picture() { DISPLAY=$desktop_display import -window root "$1"; } # file.png

desktop_stop() {
    local pid
    for pid in "${desktop_pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait "${desktop_pids[@]}" 2>/dev/null || true
    desktop_pids=()
    [ -z "$desktop" ] || rm -rf "$desktop"
    desktop=
}
