#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks a Debian package: lintian; then, in a bare root of the suite: install, start both programs,
# watch a real exporter, see a notification, remove, and compare all files with those before.
# check-deb.sh FILE.deb [SUITE]. Pictures land beside the package.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
deb=$(readlink -f "$1")
suite=${2:-bookworm}
port=19437
# shellcheck source=packaging/linux/root.sh
. packaging/linux/root.sh
# shellcheck source=packaging/linux/desktop.sh
. packaging/linux/desktop.sh
# shellcheck source=packaging/linux/try.sh
. packaging/linux/try.sh

files_of() { # folder: what a package or a program could have left; not apt's and dpkg's own books
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./tmp \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \
        \) -prune -o -print | sort)
}

echo "lintian:"
lintian --allow-root --fail-on error,warning "$deb"

root_needs || { echo "so the test in a bare root is left out" >&2; exit 1; }
bare=$(mktemp -d "$roots_dir/bare-$suite.XXXXXX")
trap 'desktop_stop; rm -rf "$bare"' EXIT
echo "a bare $suite:"
root_unpack "$suite" "$bare"
root_run "$bare" apt-get update -qq
try_user "$bare"
cp "$deb" "$bare/tmp/vigie.deb"
files_of "$bare" >"$bare.before"
root_run "$bare" apt-get install -y -qq --no-install-recommends /tmp/vigie.deb >"$bare.log" 2>&1 \
    || { tail -n 20 "$bare.log"; exit 1; }
rm "$bare.log"
echo "  installed: $(root_run "$bare" dpkg-query -W -f='${Package} ${Version}, ${Installed-Size} KiB' vigie)"
try_everything "$bare" /usr/bin "$(dirname "$deb")/checked-$suite"
root_run "$bare" apt-get purge -y -qq --autoremove vigie >/dev/null 2>&1
rm -f "$bare/tmp/vigie.deb"
files_of "$bare" >"$bare.after"
# A library that apt keeps because another package would like it is no file of ours.
sed 's|^|.|' "$bare"/var/lib/dpkg/info/*.list | sort -u >"$bare.owned"
left=$(comm -13 "$bare.before" "$bare.after" | comm -23 - "$bare.owned" | grep -v '^\./home/vigie-check/' || true)
data=$(comm -13 "$bare.before" "$bare.after" | grep '^\./home/vigie-check/' || true)
rm -f "$bare.before" "$bare.after" "$bare.owned"
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left" | head -n 20; exit 1; }
echo "  removed; only the user's data is left:"
printf '    %s\n' $data
try_verdict
