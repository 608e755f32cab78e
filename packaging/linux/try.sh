# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What an installed or unpacked Vigie must do in a bare root; for the check scripts to source, after
# root.sh and desktop.sh. $port is where the real exporter listens.

try_failures=()

try_user() { root_run "$1" useradd -m -o -u "$desktop_user" vigie-check; } # root

try_run() { # root command…: as the user, with the desktop's sockets
    local root=$1 desk=
    shift
    if [ -n "$desktop" ]; then
        desk="/tmp/.X11-unix:/tmp/.X11-unix $desktop/run:/run/user/$desktop_user"
    fi
    VIGIE_ROOT_USER=$desktop_user VIGIE_ROOT_BIND="$desk ${try_binds:-}" \
        VIGIE_ROOT_ENV="HOME=/home/vigie-check DISPLAY=${desktop_display:-} \
XDG_RUNTIME_DIR=/run/user/$desktop_user DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$desktop_user/bus" \
        root_run "$root" "$@"
}

try_terminal() { # root folder
    local said
    try_run "$1" "$2/vigiectl" --version
    said=$(printf 'a_total 1\n' | try_run "$1" "$2/vigiectl" parse -)
    echo "  parse: $(head -n 1 <<<"$said")"
    said=$(try_run "$1" "$2/vigiectl" scrape "http://127.0.0.1:$port/metrics")
    grep -q node_ <<<"$said" || grep -qE '[0-9]{3}' <<<"$said"
    echo "  scrape: $(grep -m 1 . <<<"$said")"
    try_run "$1" "$2/vigie" --version
    try_run "$1" "$2/vigie" --demo --screenshot /tmp/without-display.png --after 2
    test -s "$1/tmp/without-display.png"
}

# The window on the X server: it scrapes by itself, and tells when the exporter goes.
try_window() { # root folder pictures
    local scraped
    try_run "$1" "$2/vigie" "http://127.0.0.1:$port/metrics" >"$desktop/vigie.log" 2>&1 &
    desktop_pids+=($!)
    scraped=$(exporter_scraped "$port" 3) \
        || { cat "$desktop/vigie.log"; echo "the window did not scrape"; return 1; }
    echo "  the window scraped the exporter $scraped times"
    sleep 3 # for the eye: the last page in the picture
    desktop_picture "$3/window.png"
    exporter_stop
    if wait_for 60 grep -q 'member=Notify' "$desktop/notifications.log"; then
        sleep 1
        echo "  notified: $(grep -A 12 'member=Notify' "$desktop/notifications.log" | sed -n 's/^   string "\(.*\)"$/\1/p' | tr '\n' '|')"
    else
        try_failures+=("no notification was seen")
    fi
    desktop_picture "$3/notification.png"
}

# What did not stop the check is told at its end.
try_verdict() {
    [ ${#try_failures[@]} -gt 0 ] || return 0
    printf 'FAILED: %s\n' "${try_failures[@]}" >&2
    return 1
}

try_everything() { # root folder pictures
    mkdir -p "$3"
    desktop_start
    exporter_start "$port"
    try_terminal "$1" "$2"
    cp "$1/tmp/without-display.png" "$3/"
    try_window "$1" "$2" "$3"
    cp "$desktop/vigie.log" "$3/vigie.log"
    desktop_stop
}
