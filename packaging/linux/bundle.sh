#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes an installed prefix self-contained: bundle.sh PREFIX. The programs move to libexec/ and find
# lib/ and plugins/ by their own run path, so that nothing leaks to the programs that they start.
# What must fit the machine's graphics driver or belongs to every desktop (X11, fonts, the C++
# library) goes to lib/system/NAME/ and is used only where the machine has none. The C library
# stays the machine's.
set -euo pipefail
prefix=$1
query() { qmake6 -query "$1" 2>/dev/null || qtpaths6 --query "$1"; }
qt_plugins=$(query QT_INSTALL_PLUGINS)
qt_translations=$(query QT_INSTALL_TRANSLATIONS)
never='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnss_.*)\.so'
fallback='^(libstdc\+\+|libgcc_s|libGL|libGLX|libGLdispatch|libOpenGL|libEGL|libdrm|libgbm|libX.*|libxcb|libfontconfig|libfreetype|libwayland-.*|libexpat|libz|libbsd|libmd|libssl|libcrypto)\.so'
# Loaded by name at run time, so that no list of needs has them.
loaded=(libssl.so.3 libcrypto.so.3)
wanted=(
    platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland-generic
    platforms/libqwayland-egl wayland-shell-integration/libxdg-shell
    wayland-decoration-client/libbradient wayland-graphics-integration-client/libqt-plugin-wayland-egl
    imageformats/libqsvg iconengines/libqsvgicon tls/libqopensslbackend tls/libqcertonlybackend
    xcbglintegrations/libqxcb-glx-integration xcbglintegrations/libqxcb-egl-integration
    platformthemes/libqxdgdesktopportal networkinformation/libqnetworkmanager
    platforminputcontexts/libcomposeplatforminputcontextplugin
    platforminputcontexts/libibusplatforminputcontextplugin
)

copy_plugins() {
    local plugin
    for plugin in "${wanted[@]}"; do
        [ -e "$qt_plugins/$plugin.so" ] || continue
        install -D -m 644 "$qt_plugins/$plugin.so" "$prefix/plugins/$plugin.so"
    done
}

libraries() {
    local files name
    mapfile -t files < <(find "$prefix/plugins" -name '*.so')
    ldd "$prefix/bin/vigie" "$prefix/bin/vigiectl" "${files[@]}" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u
    # awk reads to the end: a pipe that it leaves early would end this list, on some days.
    for name in "${loaded[@]}"; do
        /sbin/ldconfig -p | awk -v name="$name" '$1 == name && $2 ~ /libc6,/ && !n++ { print $NF }'
    done
}

copy_libraries() {
    local library name
    while read -r library; do
        name=$(basename "$library")
        if [[ $name =~ $never ]]; then continue; fi
        if [[ $name =~ $fallback ]]; then install -D -m 644 "$library" "$prefix/lib/system/$name/$name"
        else install -D -m 644 "$library" "$prefix/lib/$name"; fi
    done < <(libraries)
}

copy_translations() {
    local file
    for file in translations/vigie_*.ts; do
        file=$(basename "$file" .ts)
        file=$qt_translations/qtbase_${file#vigie_}.qm
        if [ -e "$file" ]; then install -D -m 644 "$file" "$prefix/translations/$(basename "$file")"; fi
    done
}

# DT_RPATH, not DT_RUNPATH: it holds for the libraries' own needs too.
wrap() { # program
    install -D -m 755 "$prefix/bin/$1" "$prefix/libexec/$1"
    patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "$prefix/libexec/$1"
    rm "$prefix/bin/$1"
    install -m 755 packaging/linux/start.sh "$prefix/bin/$1"
}

# By Debian's record of the packages; where a 32-bit library lies beside ours, ours is meant.
copy_licences() {
    local files patterns package
    mkdir -p "$prefix/share/doc/vigie/licences"
    command -v dpkg-query >/dev/null || return 0
    mapfile -t files < <(find "$prefix/lib" "$prefix/plugins" "$prefix/translations" -type f -printf '%f\n' | sort -u)
    patterns=("${files[@]/#/*/}")
    while read -r package; do
        install -m 644 "/usr/share/doc/$package/copyright" "$prefix/share/doc/vigie/licences/$package.txt"
    done < <(dpkg-query -S "${patterns[@]}" | grep -e -linux-gnu -e /translations/ | cut -d: -f1 | sort -u)
}

copy_plugins
copy_libraries
copy_translations
wrap vigie
wrap vigiectl
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$prefix/libexec/qt.conf"
copy_licences
