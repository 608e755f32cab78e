#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# packages.sh CACHE: unpacks Debian's engine, both generations of compose and what the images are
# made of below CACHE. Nothing is installed and no service is started. Says what could not be had.
set -euo pipefail
cache=$1
mkdir -p "$cache/debs"
cache=$(cd "$cache" && pwd)
stamp="$cache/unpacked-2"

engine_packages=(docker.io containerd runc tini iptables libip4tc2 libip6tc2 libmnl0 libnftnl11
    libxtables12 libnetfilter-conntrack3 libnfnetlink0)
compose_v1_packages=(docker-compose python3-cached-property python3-distro python3-docker
    python3-dockerpty python3-docopt python3-dotenv python3-jsonschema python3-requests
    python3-texttable python3-websocket python3-yaml python3-attr python3-pyrsistent
    python3-urllib3 python3-chardet python3-charset-normalizer python3-certifi python3-idna
    python3-six python3-pkg-resources python3-setuptools)
image_packages=(busybox-static)

# unpack FOLDER PACKAGE…: from the archive that apt is set up for.
unpack() {
    local folder=$1 deb
    shift
    mkdir -p "$cache/debs/$folder" "$cache/$folder"
    (cd "$cache/debs/$folder" && apt-get "${apt_options[@]}" download -qq "$@" 2>&1 |
        { grep -v unsandboxed >&2 || true; })
    for deb in "$cache/debs/$folder"/*.deb; do dpkg-deb -x "$deb" "$cache/$folder"; done
}

apt_options=()
[ -e "$cache/ssh/usr/sbin/sshd" ] || unpack ssh openssh-server libwrap0 ||
    echo "note: sshd could not be had" >&2
[ -e "$stamp" ] && exit 0
unpack engine "${engine_packages[@]}"
unpack image "${image_packages[@]}"
unpack compose-v1 "${compose_v1_packages[@]}" || echo "note: compose v1 could not be had" >&2

# Compose v2 is packaged from Debian 13 on: a list of its own, so that apt here stays as it is.
site=$(apt-get indextargets --format '$(SITE)' | grep -v security | sort -u | head -n 1)
own="$cache/apt"
mkdir -p "$own/lists/partial" "$own/cache/archives/partial"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb [signed-by=$keyring] $site trixie main" >"$own/sources.list"
apt_options=(-o "Dir::Etc::sourcelist=$own/sources.list" -o Dir::Etc::sourceparts=-
    -o "Dir::State::lists=$own/lists" -o "Dir::Cache=$own/cache")
if apt-get "${apt_options[@]}" update -qq 2>/dev/null; then
    unpack compose-v2 docker-compose/trixie || echo "note: compose v2 could not be had" >&2
else
    echo "note: compose v2 could not be had: $site has no Debian 13" >&2
fi
rm -rf "$own" "$cache/debs"
touch "$stamp"
