#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installers for Windows: package.sh nsis|msi [--qt-windows DIR] [--check]. On Linux the programs are
# cross-built against the Qt-for-Windows prefix in DIR (or VIGIE_QT_WINDOWS); it also holds RE2,
# yaml-cpp, libdeflate and fast_float for mingw-w64. docs/packaging.md says how it is laid out.
# On Windows itself MSYS2's shell of UCRT64 has all of it in one prefix.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
build=build/windows
out=build/package/packages
version=$(sed -n 's/^project(Vigie VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1795348800)}
kind=$1
shift
qt=${VIGIE_QT_WINDOWS:-}
check=
die() { printf 'package: %s\n' "$*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case $1 in
        --qt-windows) qt=${2:-}; shift ;;
        --qt-windows=*) qt=${1#*=} ;;
        --check) check=yes ;;
        *) die "what is '$1'? Usage: ./dev package $kind --qt-windows DIR [--check]" ;;
    esac
    shift
done
if [[ ${OSTYPE:-} == msys* ]]; then native=yes; qt=${qt:-$MINGW_PREFIX}; else native=; fi
[ -n "$qt" ] || die "where is Qt for Windows (mingw-w64)? ./dev package $kind --qt-windows DIR"
[ -e "$qt/lib/cmake/Qt6/qt.toolchain.cmake" ] || die "$qt is no Qt prefix: it has no lib/cmake/Qt6/qt.toolchain.cmake"
qt=$(cd "$qt" && pwd)

configure_and_build() {
    local cross=() host
    if [ -z "$native" ]; then
        host=$(qmake6 -query QT_INSTALL_LIBS)/cmake
        cross=(-DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake"
            -DQT_CHAINLOAD_TOOLCHAIN_FILE="$root/packaging/windows/mingw.cmake"
            -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host")
    fi
    mkdir -p "$build"
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF ${cross[@]+"${cross[@]}"} \
        ${VIGIE_HOMEPAGE:+-DVIGIE_HOMEPAGE="$VIGIE_HOMEPAGE"} -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_INSTALL_BINDIR=. >"$build.log" \
        || { cat "$build.log" >&2; die "configuring failed"; }
    cmake --build "$build"
}

stage() { # folder
    rm -rf "$1"
    cmake --install "$build" --prefix "$1" >/dev/null
    bash packaging/windows/deploy.sh "$1" "$qt"
    install -m 644 LICENSE "$1/LICENSE.txt"
    install -m 644 packaging/linux/copyright "$1/COPYRIGHT.txt"
    python3 -B packaging/windows/sbom.py "$version" "$1" "$qt" >"$1/sbom.cdx.json"
    # One time stamp for all files, that of the sources.
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

make_nsis() {
    local here=$root
    if [ -n "$native" ]; then here=$(cygpath -m "$root"); fi
    (cd "$build" && cpack -G NSIS64 -D CPACK_INSTALL_CMAKE_PROJECTS= \
        -D "CPACK_INSTALLED_DIRECTORIES=$here/$build/stage;." \
        -D "CPACK_PACKAGE_DIRECTORY=$here/$out" >cpack.log) \
        || { tail -n 40 "$build/cpack.log" >&2; die "cpack -G NSIS64 failed"; }
    rm -rf "${out:?}/_CPack_Packages"
    package=$out/vigie-$version-windows-x86_64.exe
}

make_msi() {
    package=$out/vigie-$version-windows-x86_64.msi
    find "$build/stage" -type f | sort \
        | wixl-heat --prefix "$build/stage/" --directory-ref INSTALLDIR --component-group Files --var var.Files --win64 \
            >"$build/files.wxs"
    wixl --arch x64 -D Win64=yes -D Files="$build/stage" -D Version="$version" -D Icon="$build/packaging/generated/vigie.ico" \
        -o "$package" packaging/windows/vigie.wxs "$build/files.wxs"
}

configure_and_build
stage "$build/stage"
mkdir -p "$out"
"make_$kind"
ls -l "$package" >&2
if [ -n "$check" ]; then bash packaging/windows/check-wine.sh "$package"; fi
