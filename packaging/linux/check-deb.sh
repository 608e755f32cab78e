#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks a Debian package: lintian, then installs it in a bare root made by debootstrap, runs both
# programs there, removes it and looks for what stays. check-deb.sh FILE.deb [SUITE…]
set -euo pipefail
deb=$(readlink -f "$1")
shift
suites=("${@:-bookworm}")

echo "lintian:"
lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$deb"

[ "$(id -u)" = 0 ] || { echo "the test in a bare root needs root: left out" >&2; exit 0; }
mirror=$(apt-get indextargets --format '$(SITE)' | head -n 1)
for suite in "${suites[@]}"; do
    bare=$(mktemp -d)
    trap 'umount "$bare/proc" 2>/dev/null || true; rm -rf "$bare"' EXIT
    echo "bare $suite:"
    debootstrap --variant=minbase "$suite" "$bare" "$mirror" >"$bare.log" 2>&1 || { tail "$bare.log"; exit 1; }
    rm -f "$bare.log"
    cp /etc/apt/apt.conf.d/* "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true
    mount -t proc proc "$bare/proc"
    cp "$deb" "$bare/tmp/vigie.deb"
    in_bare() { chroot "$bare" env DEBIAN_FRONTEND=noninteractive HOME=/root LC_ALL=C.UTF-8 "$@"; }
    in_bare apt-get update -qq
    in_bare sh -c 'find / -xdev \( -path /proc -o -path /sys -o -path /var -o -path /tmp \) -prune -o -iname "*vigie*" -print | sort' >"$bare/before"
    in_bare apt-get install -y -qq --no-install-recommends /tmp/vigie.deb >/dev/null 2>"$bare/apt.log" || { cat "$bare/apt.log"; exit 1; }
    in_bare vigiectl --version
    printf 'a_total 1\n' | in_bare vigiectl parse - >/dev/null
    in_bare vigie --demo --screenshot /tmp/shot.png --after 2
    test -s "$bare/tmp/shot.png" && echo "the window drew $(stat -c %s "$bare/tmp/shot.png") bytes of PNG"
    in_bare apt-get remove -y -qq vigie >/dev/null 2>&1
    in_bare apt-get purge -y -qq vigie >/dev/null 2>&1
    in_bare sh -c 'find / -xdev \( -path /proc -o -path /sys -o -path /var -o -path /tmp -o -path /root \) -prune -o -iname "*vigie*" -print | sort' >"$bare/after"
    diff "$bare/before" "$bare/after" && echo "nothing left behind"
    umount "$bare/proc"
    rm -rf "$bare"
    trap - EXIT
done
