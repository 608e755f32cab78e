#!/bin/bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# tests/peers.sh DIR: puts the real programs that the tests scrape and compare with into DIR, from
# Debian's packages, unpacked and not installed: no root, no daemons, nothing outside DIR.
# Does nothing for those that are there. What cannot be had is said; its tests are then skipped.
set -u

dir=${1:?usage: tests/peers.sh DIR}
declare -A program=(
    [prometheus]=usr/bin/prometheus
    [prometheus-node-exporter]=usr/bin/prometheus-node-exporter
    [victoria-metrics]=usr/bin/victoria-metrics
)

for package in prometheus prometheus-node-exporter victoria-metrics; do
    [ -x "$dir/${program[$package]}" ] && continue
    if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
        echo "peers: no apt here, $package is left out" >&2
        continue
    fi
    work=$(mktemp -d)
    echo "peers: fetching $package into $dir (unpacked, not installed)"
    if (cd "$work" && apt-get download -q "$package" >log 2>&1) &&
        mkdir -p "$dir" && dpkg-deb -x "$work"/*.deb "$work/tree"; then
        # Only what is run: the rest would be half of the size.
        mkdir -p "$dir/usr/bin"
        cp "$work"/tree/usr/bin/* "$dir/usr/bin/"
    else
        echo "peers: $package could not be fetched: $(tail -n 1 "$work/log")" >&2
    fi
    rm -rf "$work"
done
exit 0
