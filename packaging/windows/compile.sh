#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles for Windows, by Debian's mingw-w64, what needs no Qt for Windows: the layers without Qt
# whole, and each source of the others that asks for Windows, against the headers of this machine's
# Qt. compile.sh [all]: every source of the other layers that needs no generated header as well.
# Nothing is linked. Exit status 77: no compiler for Windows here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=build/windows-compile
compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || { echo "no $compiler here" >&2; exit 77; }
qt=$(qmake6 -query QT_INSTALL_HEADERS)

# The machine's own headers would hide those of Windows: only these libraries' are shown.
headers=$build/headers
mkdir -p "$headers"
for name in fast_float re2 absl yaml-cpp libdeflate.h; do
    if [ -e "/usr/include/$name" ]; then ln -sfn "/usr/include/$name" "$headers/$name"; fi
done
headers=$(cd "$headers" && pwd)
printf 'add_library(yaml-cpp INTERFACE)\ninclude_directories(SYSTEM "%s")\n' "$headers" \
    >"$build/yaml-cpp-config.cmake"

cmake -S . -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE=packaging/windows/mingw.cmake \
    -DVIGIE_QT=OFF -DVIGIE_GUI=OFF -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_CXX_FLAGS="-O0 -Werror" -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" \
    -DFASTFLOAT_INCLUDE_DIR="$headers" -DRE2_INCLUDE_DIR="$headers" \
    -DLIBDEFLATE_INCLUDE_DIR="$headers" \
    -DRE2_LIBRARY=re2 -DLIBDEFLATE_LIBRARY=deflate -Dyaml-cpp_DIR="$PWD/$build" >"$build.log" 2>&1 \
    || { cat "$build.log" >&2; exit 1; }
cmake --build "$build" >"$build.log" || { grep -v '^\[' "$build.log" >&2; exit 1; }
echo "  compiled: the layers without Qt, $(find "$build/src" -name '*.obj' | wc -l) sources"

flags=(-std=c++20 -O0 -Wall -Wextra -Wpedantic -Wshadow -Werror -isystem "$headers" -isystem "$qt")
flags+=(-DQT_NO_KEYWORDS -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_USE_QSTRINGBUILDER)
flags+=("-DVIGIE_VERSION=\"\"")
for module in Core Network Gui Widgets Svg Charts; do flags+=(-isystem "$qt/Qt$module"); done
for layer in src/*/; do flags+=("-I$layer"); done

if [ "${1:-}" = all ]; then
    sources=$(grep -LE '#include "(ui_.*\.h|.*\.moc)"|Q_OS_(LINUX|UNIX)$|QDBus' \
        src/{scrape,diagnostics,session,cli,desktop,charts,gui}/*.cpp)
else
    sources=$(grep -lE 'Q_OS_WIN|_WIN32|<windows\.h>|<winsock2\.h>' -r src --include='*.cpp')
fi
export CCACHE_BASEDIR=$PWD
# shellcheck disable=SC2086
printf '%s\n' $sources | xargs -P "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}" -I{} sh -c \
    'source=$1 out=$2; shift 2; "$@" -c -o "$out/$(basename "$source").obj" "$source"' \
    sh {} "$build" $(command -v ccache || true) "$compiler" "${flags[@]}"
echo "  compiled: of the layers with Qt, $(wc -l <<<"$sources") sources"
