#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes a folder of Windows programs self-contained: deploy.sh FOLDER QT_PREFIX. The programs and the
# libraries that they import, found by their import tables, lie in FOLDER; plugins below plugins/.
set -euo pipefail
folder=$1
qt=$2
die() { printf 'deploy: %s\n' "$*" >&2; exit 1; }

# Where a library may come from, and nothing else is taken. MSYS2 has all in one prefix.
if [[ ${OSTYPE:-} == msys* ]]; then
    tool=
    search=("$qt/bin")
    qt_plugins=$(cygpath -u "$(qmake6 -query QT_INSTALL_PLUGINS)")
else
    tool=x86_64-w64-mingw32-
    search=("$qt/bin" "$qt/lib" "$(dirname "$(${tool}gcc-posix -print-file-name=libgcc_s_seh-1.dll)")"
        "/usr/${tool%-}/lib")
    qt_plugins=$qt/plugins
fi
plugins=(
    platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle styles/qmodernwindowsstyle imageformats/qsvg
    iconengines/qsvgicon tls/qschannelbackend tls/qcertonlybackend
    networkinformation/qnetworklistmanager
)
# What every Windows has: a library that is neither found nor named here is missing.
system='^(advapi32|api-ms-.*|authz|bcrypt|cfgmgr32|comctl32|comdlg32|credui|crypt32|d2d1|d3d11|d3d12|d3d9|dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|opengl32|powrprof|psapi|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|ucrtbase|uiautomationcore|user32|userenv|usp10|uxtheme|version|winhttp|winmm|winspool|wintrust|ws2_32|wtsapi32)\.(dll|drv)$'

imports() { "${tool}objdump" -p "$1" | sed -n 's/^\tDLL Name: //p'; }

find_library() { # name
    local place
    for place in "${search[@]}"; do
        if [ -e "$place/$1" ]; then printf '%s\n' "$place/$1"; return; fi
    done
}

copy_imports() { # file
    local name found
    while read -r name; do
        if [ -e "$folder/$name" ]; then continue; fi
        found=$(find_library "$name")
        if [ -n "$found" ]; then
            install -m 755 "$found" "$folder/$name"
            copy_imports "$folder/$name"
        elif ! grep -qixE "$system" <<<"$name"; then
            die "$1 imports $name, which is neither in the prefix nor a part of Windows"
        fi
    done < <(imports "$1")
}

for plugin in "${plugins[@]}"; do
    [ -e "$qt_plugins/$plugin.dll" ] || continue
    install -D -m 755 "$qt_plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
done
[ -e "$folder/plugins/platforms/qwindows.dll" ] || die "no platforms/qwindows.dll in $qt_plugins"
while read -r file; do copy_imports "$file"; done < <(find "$folder" -name '*.exe' -o -name '*.dll')
find "$folder" \( -name '*.exe' -o -name '*.dll' \) -exec "${tool}strip" --strip-unneeded {} +
printf '[Paths]\nPlugins = plugins\nTranslations = translations\n' >"$folder/qt.conf"

# Qt's own texts: of the prefix, or of the machine's Qt, which is the same version's.
for place in "$qt/translations" "$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || true)"; do
    for language in translations/vigie_*.ts; do
        language=$(basename "$language" .ts)
        file=$place/qtbase_${language#vigie_}.qm
        if [ -e "$file" ]; then install -D -m 644 "$file" "$folder/translations/$(basename "$file")"; fi
    done
done
