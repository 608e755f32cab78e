#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes an installed prefix self-contained: copies the libraries that the programs and Qt's plugins
# need into lib/, the plugins into plugins/, and starts the programs through a wrapper that finds
# them. The C library, the graphics driver's interface and the X and Wayland basics stay the system's.
set -euo pipefail
prefix=$1
plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --query QT_INSTALL_PLUGINS)
system='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libGL|libGLX|libGLdispatch|libOpenGL|libEGL|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libwayland-.*)\.so'

mkdir -p "$prefix/lib" "$prefix/plugins" "$prefix/libexec"
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland-generic \
    imageformats/libqsvg iconengines/libqsvgicon tls/libqopensslbackend xcbglintegrations/libqxcb-glx-integration \
    platformthemes/libqxdgdesktopportal platforminputcontexts/libcomposeplatforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin; do
    if [ -e "$plugins/$plugin.so" ]; then
        mkdir -p "$prefix/plugins/$(dirname "$plugin")"
        cp -L "$plugins/$plugin.so" "$prefix/plugins/$plugin.so"
    fi
done

libraries_of() { ldd "$@" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u; }
while read -r library; do
    name=$(basename "$library")
    if [[ ! $name =~ $system ]]; then cp -Ln "$library" "$prefix/lib/$name"; fi
done < <(libraries_of "$prefix"/bin/vigie "$prefix"/bin/vigiectl $(find "$prefix/plugins" -name '*.so'))

for program in vigie vigiectl; do
    mv "$prefix/bin/$program" "$prefix/libexec/$program"
    cat >"$prefix/bin/$program" <<'WRAPPER'
#!/bin/sh
# Finds the libraries beside the program, wherever this folder lies.
here=$(dirname "$(dirname "$(readlink -f "$0")")")
LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/libexec/$(basename "$0")" "$@"
WRAPPER
    chmod 755 "$prefix/bin/$program"
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$prefix/libexec/qt.conf"

# The licences of what is bundled, by Debian's own record where there is one.
mkdir -p "$prefix/share/doc/vigie/licences"
if command -v dpkg-query >/dev/null; then
    for library in "$prefix"/lib/*; do
        package=$(dpkg-query -S "*/$(basename "$library")" 2>/dev/null | head -n 1 | cut -d: -f1) || true
        if [ -n "$package" ] && [ -e "/usr/share/doc/$package/copyright" ]; then
            cp -L "/usr/share/doc/$package/copyright" "$prefix/share/doc/vigie/licences/$package.txt"
        fi
    done
fi
