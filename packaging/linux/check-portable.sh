#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks the tarball or the AppDir: everything it needs is inside, and it runs in a bare root without
# Qt, from a folder with a space, read-only. check-portable.sh ARCHIVE|APPDIR [SUITE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
what=$(readlink -f "$1")
suite=${2:-bookworm}
port=19438
# shellcheck source=packaging/linux/root.sh
. packaging/linux/root.sh
# shellcheck source=packaging/linux/desktop.sh
. packaging/linux/desktop.sh
# shellcheck source=packaging/linux/try.sh
. packaging/linux/try.sh

work=$(mktemp -d /tmp/vigie-portable.XXXXXX)
bare=
trap 'desktop_stop; rm -rf "$work" ${bare:+"$bare"}' EXIT
if [ -d "$what" ]; then
    cp -a "$what" "$work/unpacked"
    prefix=$work/unpacked/usr
else
    mkdir "$work/unpacked"
    tar -C "$work/unpacked" --strip-components 1 -xf "$what"
    prefix=$work/unpacked
fi
chmod 755 "$work"

echo "contents:"
python3 -B packaging/linux/sbom.py check "$prefix/share/doc/vigie/sbom.cdx.json" "$prefix"
for path in "$prefix"/libexec/vigie "$prefix"/lib/libQt6Core.so.6 "$prefix"/plugins/platforms/libqxcb.so \
    "$prefix"/lib/system/{libssl,libcrypto}.so.3/*.so.3 \
    "$prefix"/share/man/man1/vigie.1.gz "$prefix"/share/doc/vigie/licences/libqt6core6*.txt; do
    [ -e "$path" ] || { echo "missing: ${path#"$prefix"/}"; exit 1; }
done
outside=$(find "$prefix" -type l -lname '/*')
[ -z "$outside" ] || { echo "links out of the folder: $outside"; exit 1; }

root_needs || { echo "so the test in a bare root is left out" >&2; exit 1; }
bare=$(mktemp -d "$roots_dir/bare-$suite.XXXXXX")
echo "a bare $suite:"
root_unpack "$suite" "$bare"
try_user "$bare"
root_install "$bare" fonts-dejavu-core # a desktop without a letter is none
[ -z "$(root_run "$bare" find / -xdev -name 'libQt*')" ] || { echo "this root has a Qt"; exit 1; }
try_binds="$work/unpacked:/media/some-disk:ro"
folder=/media/some-disk${prefix#"$work/unpacked"}/bin
try_everything "$bare" "$folder" "$(dirname "$what")/checked-portable-$(basename "${what%.tar.gz}")"
if [ -d "$what" ]; then try_run "$bare" /media/some-disk/AppRun ctl --version; fi
if try_run "$bare" touch /media/some-disk/x 2>/dev/null; then echo "the folder was not read-only"; exit 1; fi
echo "  ran from a read-only folder"
try_verdict
