#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes packages: ./dev package deb|rpm|tgz|appdir|dmg … They land in build/package/packages.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
out=build/package/packages
die() { printf 'package: %s\n' "$*" >&2; exit 1; }

usage() {
    cat <<'TEXT'
./dev package deb      a Debian package
./dev package rpm      an RPM
./dev package tgz      a relocatable tarball with its Qt libraries
./dev package appdir   an AppDir with its Qt libraries (the last step to an AppImage is appimagetool's)
./dev package dmg      on a Mac: a disk image
./dev package sbom     the bill of materials (CycloneDX) of what a package bundles or links
Add --check to a deb: lintian, and a test in a bare Debian root (needs root and debootstrap).
TEXT
}

# The same source gives the same bytes: time stamps from the last commit, no build path inside.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1795348800)}
version=$(sed -n 's/^project(Vigie VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

build_for_packages() {
    local linker=()
    if [[ ${OSTYPE:-} == linux* ]]; then linker=(-DCMAKE_EXE_LINKER_FLAGS="-pie -Wl,-z,relro,-z,now"); fi
    cmake --preset package "${linker[@]}" >build/package/configure.log \
        || { cat build/package/configure.log >&2; die "configuring failed"; }
    cmake --build build/package
}

cpack_with() { (cd build/package && umask 022 && cpack -G "$1" >cpack.log || { cat cpack.log >&2; die "cpack -G $1 failed"; }); }

# Every file as old as the sources, owned by root, in a fixed order.
reproducible_tar() { # folder archive
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime \
        -C "$(dirname "$1")" -cf - "$(basename "$1")" | gzip -9n >"$2"
}

stage() { # folder: a prefix with programs, libraries and plugins that runs from anywhere
    rm -rf "$1"
    DESTDIR=$PWD/build/package/stage cmake --install build/package --strip >/dev/null
    mkdir -p "$(dirname "$1")"
    mv build/package/stage/usr "$1"
    rm -rf build/package/stage
    bash packaging/linux/bundle.sh "$1"
    python3 packaging/sbom.py "$1" "$version" >"$1/share/doc/vigie/sbom.cdx.json"
}

make_deb() {
    build_for_packages
    cpack_with DEB
    if [ "${1:-}" = --check ]; then bash packaging/linux/check-deb.sh "$out"/vigie_*.deb; fi
}

make_rpm() {
    build_for_packages
    cpack_with RPM
}

make_tgz() {
    build_for_packages
    local folder=$out/vigie-$version
    stage "$folder"
    reproducible_tar "$folder" "$out/vigie-$version-linux-$(uname -m).tar.gz"
    rm -rf "$folder"
}

make_appdir() {
    build_for_packages
    local folder=$out/Vigie.AppDir
    rm -rf "$folder"
    stage "$folder/usr"
    cp packaging/linux/AppRun "$folder/AppRun"
    chmod 755 "$folder/AppRun"
    cp packaging/linux/org.vigie.Vigie.desktop resources/icons/vigie.svg "$folder/"
    mv "$folder/vigie.svg" "$folder/org.vigie.Vigie.svg"
}

make_sbom() {
    build_for_packages
    stage build/package/bundle
    cat build/package/bundle/share/doc/vigie/sbom.cdx.json
}

make_dmg() {
    [[ ${OSTYPE:-} == darwin* ]] || die "a disk image is made on a Mac (packaging/macos says how)"
    build_for_packages
    cpack_with DragNDrop
}

kind=${1:-}
shift || true
mkdir -p "$out"
case $kind in
    deb | rpm | tgz | appdir | dmg | sbom) "make_$kind" "$@" ;;
    "" | -h | --help | help) usage; exit 0 ;;
    *) usage >&2; die "there is no package '$kind'" ;;
esac
ls -l "$out" >&2
