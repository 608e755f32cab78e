# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Bare Debian roots, for the scripts beside this one to source. A root is a folder; what runs in it
# gets own mount and process name spaces, so that nothing stays mounted or running afterwards,
# however the run ends. Needs root and debootstrap. Mirrors and proxies are those of this machine's
# apt and are read at run time.

roots_dir=${VIGIE_ROOTS_DIR:-$PWD/build/roots}

root_needs() {
    local why=
    [ "$(id -u)" = 0 ] || why="root's rights (try sudo)"
    command -v debootstrap >/dev/null || why="the package debootstrap"
    [ -z "$why" ] || { echo "a Debian root needs $why" >&2; return 1; }
}

root_sites() { apt-get indextargets --format '$(SITE)' | sort -u; }

# The machine's way out: what its administrator set for apt, and who resolves names. What packages
# put there would make the same packages ask questions in the root.
root_network() { # folder
    local file
    mkdir -p "$1/etc/apt/apt.conf.d"
    for file in /etc/apt/apt.conf.d/*; do
        dpkg-query -S "$file" >/dev/null 2>&1 || cp "$file" "$1/etc/apt/apt.conf.d/"
    done
    if [ -e /etc/apt/apt.conf ]; then cp /etc/apt/apt.conf "$1/etc/apt/apt.conf"; fi
    cp -L /etc/resolv.conf "$1/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost ip6-localhost\n' >"$1/etc/hosts"
}

root_sources() { # suite mirror folder
    echo "deb $2 $1 main" >"$3/etc/apt/sources.list"
    [ "$1" != sid ] || return 0
    local security
    security=$(root_sites | grep -- -security | head -n 1)
    if [ -n "$security" ]; then echo "deb $security $1-security main" >>"$3/etc/apt/sources.list"; fi
}

# Prints the archive of a suite's smallest root, made once.
root_archive() { # suite
    local archive=$roots_dir/$1.tar fresh mirror
    if [ ! -e "$archive" ]; then
        root_needs || return 1
        mkdir -p "$roots_dir"
        fresh=$(mktemp -d "$roots_dir/making-$1.XXXXXX")
        mirror=$(root_sites | grep -v -- -security | head -n 1)
        http_proxy=${http_proxy:-$(apt-config shell proxy Acquire::http::Proxy | cut -d"'" -f2)} \
            debootstrap --variant=minbase "$1" "$fresh" "$mirror" >"$roots_dir/$1.log" 2>&1 \
            || { tail -n 20 "$roots_dir/$1.log" >&2; rm -rf "$fresh"; return 1; }
        root_sources "$1" "$mirror" "$fresh"
        rm -rf "$fresh"/var/cache/apt/archives/*.deb
        tar --numeric-owner -C "$fresh" -cf "$archive.part" . && mv "$archive.part" "$archive"
        rm -rf "$fresh"
    fi
    echo "$archive"
}

root_unpack() { # suite folder
    local archive
    archive=$(root_archive "$1") || return 1
    mkdir -p "$2"
    tar --numeric-owner -C "$2" -xf "$archive"
    chmod 755 "$2"
    echo force-unsafe-io >"$2/etc/dpkg/dpkg.cfg.d/fast" # a root is thrown away after a crash
    root_network "$2"
}

# root_run FOLDER COMMAND…: with a clean environment. VIGIE_ROOT_BIND="HOST:INSIDE …" shows folders
# of the machine in there ("HOST:INSIDE:ro" to read), VIGIE_ROOT_ENV="NAME=VALUE …" adds variables,
# VIGIE_ROOT_USER is a number to run as.
root_run() {
    local folder=$1
    shift
    # shellcheck disable=SC2016
    setpriv --pdeathsig KILL unshare --mount --propagation private --pid --fork --kill-child bash -c '
        set -e
        folder=$1 binds=$2 variables=$3 user=$4
        shift 4
        mount -t proc proc "$folder/proc"
        mount -t sysfs -o ro sysfs "$folder/sys"
        mkdir -p "$folder/dev/shm" "$folder/dev/pts"
        mount -t tmpfs -o mode=1777 shm "$folder/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$folder/dev/pts"
        for bind in $binds; do
            IFS=: read -r from to how <<<"$bind"
            mkdir -p "$folder/$to"
            mount --bind "$from" "$folder/$to"
            [ -z "$how" ] || mount -o "remount,bind,$how" "$folder/$to"
        done
        # shellcheck disable=SC2086
        exec chroot --userspec="$user:$user" "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
            DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 $variables "$@"
    ' root_run "$folder" "${VIGIE_ROOT_BIND:-}" "${VIGIE_ROOT_ENV:-}" "${VIGIE_ROOT_USER:-0}" "$@"
}

root_install() { # folder packages… (or files of packages)
    local folder=$1
    shift
    root_run "$folder" apt-get update -qq || return 1
    root_run "$folder" apt-get install -y -qq --no-install-recommends "$@" \
        >"$folder/var/log/vigie-install.log" 2>&1 \
        || { tail -n 20 "$folder/var/log/vigie-install.log" >&2; return 1; }
}
