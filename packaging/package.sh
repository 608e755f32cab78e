#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes packages: ./dev package deb|rpm|tgz|appdir|dmg … They land in build/package/packages.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# VIGIE_PACKAGE_BUILD: package what lies in that build folder, as it is.
build=${VIGIE_PACKAGE_BUILD:-build/package}
out=$build/packages
die() { printf 'package: %s\n' "$*" >&2; exit 1; }

usage() {
    cat <<'TEXT'
./dev package deb      a Debian package
./dev package rpm      an RPM
./dev package tgz      a relocatable tarball with its Qt libraries
./dev package appdir   an AppDir with its Qt libraries (the last step to an AppImage is appimagetool's)
./dev package nsis --qt-windows DIR
./dev package msi --qt-windows DIR
                       an installer for Windows, made here by mingw-w64 against the Qt for Windows in
                       DIR, which also has RE2, yaml-cpp, libdeflate and fast_float
./dev package dmg      on a Mac: a disk image
./dev package sbom     the bill of materials (CycloneDX) of the tarball
./dev package flatpak --check
                       the Flatpak manifest, compared with what the build needs
./dev package same     builds deb and tarball twice, in different folders, and compares the bytes
Add --check to test what was made: a deb, tarball or AppDir in a bare Debian root (as root, with
debootstrap; a deb takes the Debian as well: --check trixie), an rpm's contents and needs, an
installer for Windows under wine.
TEXT
}

# The same source gives the same bytes: time stamps from the last commit, no build path inside.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1795348800)}
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
version=$(sed -n 's/^project(Vigie VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)

# Debian 13 has other names for yaml-cpp and RE2 than Debian 12: a package made on 12 carries them, and
# so installs on both. A newer RE2 would bring all of Abseil with it.
static_parts() {
    if grep -qs '^VERSION_CODENAME=bookworm' /etc/os-release; then echo ON; else echo OFF; fi
}

build_for_packages() {
    [ -z "${VIGIE_PACKAGE_BUILD:-}" ] || return 0
    local linker=()
    if [[ ${OSTYPE:-} == linux* ]]; then linker=(-DCMAKE_EXE_LINKER_FLAGS="-pie -Wl,-z,relro,-z,now"); fi
    cmake --preset package -DVIGIE_STATIC_PARTS="$(static_parts)" ${linker[@]+"${linker[@]}"} \
        ${VIGIE_HOMEPAGE:+-DVIGIE_HOMEPAGE="$VIGIE_HOMEPAGE"} \
        ${VIGIE_CONTACT:+-DVIGIE_CONTACT="$VIGIE_CONTACT"} "$@" >"$build/configure.log" \
        || { cat "$build/configure.log" >&2; die "configuring failed"; }
    cmake --build "$build"
}

cpack_with() { # generator
    (cd "$build" && cpack -G "$1" >cpack.log) || { cat "$build/cpack.log" >&2; die "cpack -G $1 failed"; }
}

# Every file as old as the sources, owned by root, in a fixed order.
reproducible_tar() { # folder archive
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        --pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime \
        -C "$(dirname "$1")" -cf - "$(basename "$1")" | gzip -9n >"$2"
}

stage() { # folder: a prefix with programs, libraries and plugins that runs from anywhere
    rm -rf "$1"
    cmake --install "$build" --prefix "$1" --strip >/dev/null
    bash packaging/linux/bundle.sh "$1"
    python3 -B packaging/linux/sbom.py bundled "$version" "$1" >"$1/share/doc/vigie/sbom.cdx.json"
}

wants_check() { [ "${1:-}" = --check ]; }

make_deb() {
    build_for_packages
    cpack_with DEB
    if wants_check "$@"; then bash packaging/linux/check-deb.sh "$out"/vigie_*.deb "${@:2}"; fi
}

make_rpm() {
    build_for_packages -DVIGIE_ZSH_FOLDER=zsh/site-functions
    cpack_with RPM
    if wants_check "$@"; then bash packaging/linux/check-rpm.sh "$out"/vigie-*.rpm; fi
}

make_tgz() {
    local folder=$out/vigie-$version archive
    archive=$out/vigie-$version-linux-$(uname -m).tar.gz
    build_for_packages
    stage "$folder"
    reproducible_tar "$folder" "$archive"
    rm -rf "$folder"
    if wants_check "$@"; then bash packaging/linux/check-portable.sh "$archive" "${@:2}"; fi
}

make_appdir() {
    local folder=$out/Vigie.AppDir id=org.vigie.Vigie
    build_for_packages
    rm -rf "$folder"
    stage "$folder/usr"
    install -m 755 packaging/linux/AppRun "$folder/AppRun"
    install -m 644 packaging/linux/$id.desktop "$folder/$id.desktop"
    install -m 644 resources/icons/vigie.svg "$folder/$id.svg"
    ln -s $id.svg "$folder/.DirIcon"
    if wants_check "$@"; then bash packaging/linux/check-portable.sh "$folder" "${@:2}"; fi
}

make_sbom() {
    build_for_packages >&2
    stage "$build/bundle"
    cat "$build"/bundle/share/doc/vigie/sbom.cdx.json
}

make_flatpak() {
    wants_check "$@" || die "a Flatpak is built by flatpak-builder: packaging/linux/org.vigie.Vigie.json"
    python3 -B packaging/linux/check-flatpak.py packaging/linux/org.vigie.Vigie.json .
}

make_same() { bash packaging/linux/check-same.sh "$@"; }

make_dmg() {
    [[ ${OSTYPE:-} == darwin* ]] || die "a disk image is made on a Mac (packaging/macos says how)"
    build_for_packages
    cpack_with DragNDrop
}

kind=${1:-}
shift || true
mkdir -p "$out"
case $kind in
    nsis | msi) bash packaging/windows/package.sh "$kind" "$@" ;;
    deb | rpm | tgz | appdir | dmg | sbom | flatpak | same) "make_$kind" "$@" ;;
    "" | -h | --help | help) usage; exit 0 ;;
    *) usage >&2; die "there is no package '$kind'" ;;
esac
ls -l "$out" >&2
