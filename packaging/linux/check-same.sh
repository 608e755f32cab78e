#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the deb and the tarball of the last commit twice, in folders of different names and depths,
# each from nothing, and compares the bytes. check-same.sh [--cached]: with the compiler cache, which
# is quick and still compares linking and packing.
set -euo pipefail
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ "${1:-}" = --cached ] || export CCACHE_RECACHE=1
unset VIGIE_PACKAGE_BUILD
mkdir -p "$tree/build"
work=$(mktemp -d "$tree/build/same.XXXXXX")
trap 'rm -rf "$work"' EXIT

for folder in "$work/a" "$work/some/longer path/b"; do
    git clone -q --no-local "$tree" "$folder"
    (cd "$folder" && CCACHE_BASEDIR=$folder ./dev package deb && ./dev package tgz) >"$work/log" 2>&1 \
        || { tail -n 30 "$work/log" >&2; exit 1; }
done
failed=0
for path in "$work"/a/build/package/packages/*.*; do
    name=$(basename "$path")
    if cmp "$path" "$work/some/longer path/b/build/package/packages/$name"; then
        echo "  the same bytes twice: $name $(sha256sum <"$path" | cut -c1-16)"
    else
        failed=1
        ! command -v diffoscope >/dev/null \
            || diffoscope "$path" "$work/some/longer path/b/build/package/packages/$name" | head -n 60
    fi
done
exit "$failed"
