#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs an installer for Windows under wine, silently, runs both programs against a real exporter,
# looks at the window, upgrades, uninstalls: check-wine.sh FILE.exe|FILE.msi. What wine cannot show:
# a real screen's DPI and theme, SmartScreen, trust stores, the question for the administrator.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
package=$(realpath "$1")
pictures=$(dirname "$package")/checked-windows-${package##*.}
port=${VIGIE_CHECK_PORT:-19173}
# Debian's wrapper for wine looks for a 32-bit part that a 64-bit program does not need.
wine=$(command -v /usr/lib/wine/wine64 wine64 wine | head -n 1)
die() { printf 'check-wine: %s\n' "$*" >&2; exit 1; }
[ -n "$wine" ] || die "no wine here"

work=$(mktemp -d /tmp/vigie-wine.XXXXXX)
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
export HOME=$work/home
mkdir -p "$HOME" "$pictures"
# shellcheck source=packaging/linux/desktop.sh
source packaging/linux/desktop.sh
desktop=$work
cleanup() {
    "$(dirname "$wine")/wineserver64" -k 2>/dev/null || wineserver -k 2>/dev/null || true
    desktop_stop
    rm -rf "$work"
}
trap cleanup EXIT

x_server() {
    Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -ac 3>"$work/display" 2>"$work/xvfb.log" &
    desktop_pids+=($!)
    wait_for 20 test -s "$work/display"
    desktop_display=:$(cat "$work/display")
    export DISPLAY=$desktop_display
}

in_wine() { timeout 180 "$wine" "$@"; }

fonts() { # without any, even an empty line edit shows nothing
    mkdir -p "$WINEPREFIX/drive_c/windows/Fonts"
    find /usr/share/fonts/truetype /usr/share/wine/fonts -name '*.ttf' \
        -exec cp -n {} "$WINEPREFIX/drive_c/windows/Fonts/" \; 2>/dev/null || true
}

registry() { # key value
    in_wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}

install_it() {
    case $package in
        *.exe) in_wine "$package" /S /CurrentUser /AUTOSTART=1 ;;
        *.msi) in_wine msiexec /i "$package" /qn ;;
        *) die "$package is neither an .exe nor an .msi" ;;
    esac
}

uninstall_it() {
    case $package in
        *.exe)
            in_wine "$folder/uninstall.exe" /S /CurrentUser
            # The uninstaller works on as a copy of itself.
            wait_for 60 test ! -e "$folder" ;;
        *.msi)
            in_wine msiexec /x "$package" /qn
            # Wine's installer removes the folders that had files, not their empty parents.
            if [ -e "$folder" ]; then find "$folder" -depth -type d -empty -delete; fi ;;
    esac
}

find_installed() {
    local program
    program=$(find "$WINEPREFIX/drive_c" -name vigie.exe -path '*Vigie*' | head -n 1)
    [ -n "$program" ] || die "vigie.exe was not installed"
    folder=$(dirname "$program")
    echo "  installed in ${folder#"$WINEPREFIX/"}: $(find "$folder" -type f | wc -l) files, $(du -sh "$folder" | cut -f1)"
}

check_terminal() {
    local said
    in_wine "$folder/vigiectl.exe" --version
    said=$(printf 'a_total 1\n' | in_wine "$folder/vigiectl.exe" parse --json - | tr -d '\r')
    grep -q '"accepted": *true' <<<"$said" || die "parse said: $said"
    said=$(printf 'a_total 1 1\n# EOF\n' | in_wine "$folder/vigiectl.exe" query --data - a_total | tr -d '\r')
    grep -q a_total <<<"$said" || die "query of a pipe said: $said"
    said=$(in_wine "$folder/vigiectl.exe" scrape --json "http://127.0.0.1:$port/metrics" | tr -d '\r')
    grep -q '"samples"' <<<"$said" || die "scrape said: $said"
    echo "  scraped node_exporter: $(grep -oE '"samples": *[0-9]+' <<<"$said" | head -n 1)"
    said=$(in_wine "$folder/vigiectl.exe" diagnose --json "http://locahost:$port/metrics" | tr -d '\r' || true)
    grep -q '"url.host-typo"' <<<"$said" || die "diagnose said: $said"
    echo "  diagnosed locahost: url.host-typo"
}

check_window() {
    local scraped
    # A desktop of wine's own: without a window manager each hide would wait for one.
    in_wine explorer /desktop=vigie,1366x860 "$folder/vigie.exe" \
        "http://127.0.0.1:$port/metrics" >"$work/vigie.log" 2>&1 &
    scraped=$(exporter_scraped "$port" 3) || { cat "$work/vigie.log"; die "the window did not scrape"; }
    echo "  the window scraped the exporter $scraped times"
    sleep 5 # for the eye: the last page in the picture
    desktop_picture "$pictures/window.png"
    in_wine taskkill /f /im vigie.exe >/dev/null 2>&1 || true
    wait %% 2>/dev/null || true
}

x_server
in_wine wineboot -i >/dev/null 2>&1
fonts
exporter_start "$port"
before=$(cd "$WINEPREFIX/drive_c" && find "Program Files" -type f | sort)
install_it
find_installed
if [[ $package == *.exe ]]; then
    [ "$(registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Vigie' DisplayName)" = Vigie ] \
        || die "Windows does not know the program"
    registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' Vigie | grep -q -- --hidden \
        || die "it would not start with Windows"
fi
find "$WINEPREFIX/drive_c" -name 'Vigie.lnk' | grep -q . || die "no entry in the Start menu"
check_terminal
check_window
install_it
echo "  installed over itself"
uninstall_it
rmdir "$folder" 2>/dev/null || true
after=$(cd "$WINEPREFIX/drive_c" && find "Program Files" -type f | sort)
[ "$before" = "$after" ] || { diff <(echo "$before") <(echo "$after"); die "files were left"; }
[ ! -e "$folder" ] || die "$folder was left: $(ls "$folder")"
[ -z "$(registry 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' Vigie)" ] || die "still starts with Windows"
if find "$WINEPREFIX/drive_c" -name 'Vigie.lnk' | grep -q .; then die "the Start menu's entry was left"; fi
echo "  uninstalled: nothing left"
echo "ok: $package (look at $pictures/window.png)"
