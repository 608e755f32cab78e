#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a benchmark of the release build beside its peers: run.sh NAME BUILD_DIR [ARGS…]
set -euo pipefail
name=$1 build=$2
shift 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$build/bench

heading() { printf '\n== %s\n' "$*"; }

bench_exposition() {
    heading "reading pages: ours beside the peers and the memory's limits"
    "$bin/exposition/bench_exposition" "$@"
}

bench_query() {
    heading "the store alone"
    "$bin/store/storebench"
    heading "range queries"
    "$bin/promql/bench_query"
    heading "the whole way beside Prometheus and VictoriaMetrics"
    /usr/bin/env python3 "$here/store/compare.py" "$build" --peers "${VIGIE_PEERS_DIR:-}" "$@"
}

bench_scrape() {
    heading "fetching pages"
    "$bin/scrape/bench_scrape" "$@"
}

bench_charts() {
    heading "drawing charts"
    QT_QPA_PLATFORM=offscreen "$bin/charts/bench_charts" "$@"
}

bench_window() {
    heading "the window: start"
    for _ in 1 2 3; do "$bin/window/windowbench" start; done
    heading "the window: memory"
    "$bin/window/windowbench" memory 30
    heading "the window: a large page every second"
    "$bin/window/windowbench" stutter 20
    heading "the window: how long its thread answers nothing, a large history"
    "$bin/window/windowwalk" history
    heading "the window: how long its thread answers nothing, a large page"
    "$bin/window/windowwalk" page
}

case $name in
    exposition | query | scrape | charts | window) "bench_$name" "$@" ;;
    all) for each in exposition query scrape charts window; do "bench_$each"; done ;;
    *) echo "bench: there is no '$name': exposition, query, scrape, charts, window" >&2; exit 2 ;;
esac
