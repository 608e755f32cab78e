#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks an RPM's contents, owners and needs, and runs what is in it. check-rpm.sh FILE.rpm
set -euo pipefail
rpm=$(readlink -f "$1")
work=$(mktemp -d /tmp/vigie-rpm.XXXXXX)
trap 'rm -rf "$work"' EXIT
die() { printf 'check-rpm: %s\n' "$*" >&2; exit 1; }

rpm -K --nosignature "$rpm" >/dev/null || die "its digests are wrong"
files=$(rpm -qlp "$rpm")
for path in bin/vigie bin/vigiectl share/applications/org.vigie.Vigie.desktop \
    share/metainfo/org.vigie.Vigie.metainfo.xml share/icons/hicolor/scalable/apps/org.vigie.Vigie.svg \
    share/icons/hicolor/512x512/apps/org.vigie.Vigie.png share/man/man1/vigie.1.gz \
    share/man/man1/vigiectl.1.gz share/bash-completion/completions/vigiectl \
    share/zsh/site-functions/_vigiectl share/fish/vendor_completions.d/vigiectl.fish \
    share/doc/vigie/copyright share/doc/vigie/sbom.cdx.json; do
    grep -qx "/usr/$path" <<<"$files" || die "/usr/$path is not in it"
done
# A folder that other packages own must not be this one's.
shared=$(rpm -qp --qf '[%{FILEMODES:perms} %{FILENAMES}\n]' "$rpm" | awk '/^d/ { print $2 }' \
    | grep -v -e /vigie || true)
[ -z "$shared" ] || die "it owns folders of the system: $shared"
others=$(rpm -qp --qf '[%{FILEUSERNAME}:%{FILEGROUPNAME} %{FILENAMES}\n]' "$rpm" | grep -v '^root:root ' || true)
[ -z "$others" ] || die "not root's: $others"

needs=$(rpm -qRp "$rpm")
for need in libQt6Core.so.6 libQt6Widgets.so.6 libQt6Charts.so.6 libQt6Network.so.6 libdeflate.so; do
    grep -q "^$need" <<<"$needs" || die "it does not require $need"
done
[ "$(rpm -qp --qf '%{LICENSE}' "$rpm")" = GPL-3.0-or-later ] || die "no licence"

(cd "$work" && rpm2cpio "$rpm" | cpio -idm --quiet)
"$work/usr/bin/vigiectl" --version
"$work/usr/bin/vigie" --version
desktop-file-validate "$work"/usr/share/applications/*.desktop
echo "  $(wc -l <<<"$files") files, $(wc -l <<<"$needs") needs, $(rpm -qp --qf '%{SIZE}' "$rpm") bytes"
