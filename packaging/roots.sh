#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Vigie on other Debians than the one at hand: ./dev root test|package|fresh|shell|clean SUITE.
# The roots stay below build/roots (VIGIE_ROOTS_DIR) until `clean`, the compiler cache is shared.
set -euo pipefail
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$tree"
# shellcheck source=packaging/linux/root.sh
. packaging/linux/root.sh
die() { printf 'roots: %s\n' "$*" >&2; exit 1; }
say() { printf '\033[1m%s\033[0m\n' "▸ $*" >&2; }

usage() {
    cat <<'TEXT'
./dev root test SUITE [CTEST ARGS]
                          builds the last commit in a root of that Debian (bookworm, trixie, sid)
                          with its Qt, and runs the tests of ./dev test --quick there
./dev root package SUITE KIND
                          makes a package there; it lands in build/package/packages/SUITE
./dev root fresh [SUITE]  the same as test, in a new root with nothing but git: what a newcomer has
./dev root shell SUITE [COMMAND]
                          a shell in the root of test and package
./dev root clean [SUITE]  removes the roots
They need root's rights and debootstrap.
TEXT
}

share_cache() {
    local cache
    cache=$(ccache --get-config cache_dir 2>/dev/null || true)
    [ -n "$cache" ] || cache=$roots_dir/ccache
    mkdir -p "$cache"
    export VIGIE_ROOT_BIND="$cache:/var/cache/ccache"
    # Not optimised: it is the other Qt that is tested here, and it takes half of the time.
    export VIGIE_ROOT_ENV="CCACHE_DIR=/var/cache/ccache CCACHE_MAXSIZE=10G CI=${CI:-} TERM=dumb \
CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)} \
VIGIE_CMAKE_ARGS=${VIGIE_CMAKE_ARGS--DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O0}"
}

# A root that stays, with a clone of the last commit in /vigie.
prepare() { # suite
    folder=$roots_dir/$1
    root_needs || exit 1
    if [ ! -e "$folder/.ready" ]; then
        say "a bare root of $1 in $folder"
        rm -rf "$folder"
        root_unpack "$1" "$folder"
        root_install "$folder" git ca-certificates
        touch "$folder/.ready"
    fi
    share_cache
    [ -d "$folder/vigie/.git" ] || git init -q "$folder/vigie"
    git -C "$folder/vigie" fetch -q --depth 1 "file://$tree" HEAD
    git -C "$folder/vigie" reset -q --hard FETCH_HEAD
    git -C "$folder/vigie" clean -qfd
    git diff --quiet HEAD || say "changes that are not committed are left out"
}

in_tree() { root_run "$folder" sh -c 'cd /vigie && exec "$@"' sh "$@"; }

command_test() {
    prepare "$1"
    shift
    say "Qt, compiler and tests of $(root_run "$folder" sh -c '. /etc/os-release; echo "$PRETTY_NAME"')"
    in_tree ./dev test --quick "$@"
}

command_fresh() {
    local suite=${1:-bookworm}
    rm -rf "${roots_dir:?}/$suite"
    command_test "$suite"
}

command_package() {
    local suite=$1
    shift
    prepare "$suite"
    in_tree ./dev package "$@"
    mkdir -p "build/package/packages/$suite"
    find "$folder/vigie/build/package/packages" -maxdepth 1 -type f \
        -exec cp -t "build/package/packages/$suite" {} +
}

command_shell() {
    prepare "$1"
    shift
    if [ $# -gt 0 ]; then in_tree "$@"; else in_tree bash; fi
}

command_clean() {
    if [ $# -gt 0 ]; then rm -rf "${roots_dir:?}/$1" "$roots_dir/$1.tar" "$roots_dir/$1.log"
    else rm -rf "${roots_dir:?}"; fi
}

command=${1:-help}
shift || true
case $command in
    test | package | shell) [ $# -gt 0 ] || die "which Debian? bookworm, trixie or sid"
        "command_$command" "$@" ;;
    fresh | clean) "command_$command" "$@" ;;
    *) usage ;;
esac
