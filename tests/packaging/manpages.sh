#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The man pages are sound, and name each option and command of --help.
# manpages.sh FOLDER VIGIE VIGIECTL; exits 77 without mandoc.
set -euo pipefail
folder=$1 vigie=$2 vigiectl=$3
export LC_ALL=C.UTF-8
command -v mandoc >/dev/null || { echo "SKIPPED-TEST: mandoc is not installed"; exit 77; }

failed=0
mandoc -T lint -W warning "$folder/vigie.1" "$folder/vigiectl.1" || failed=1

has() { # page words: the page says them
    local text
    text=$(mandoc -T utf8 "$folder/$1" | col -bx)
    grep -qE -- "(^|[ ,(])$2( |,|$)" <<<"$text" || { echo "$1 does not say $2"; failed=1; }
}
options() { "$@" --help | grep -oE '^  -[^ ]*(, --?[a-z-]*)*' | grep -oE -e '--[a-z][a-z-]*' | sort -u; }

for option in $(options "$vigie"); do has vigie.1 "$option"; done
for command in $("$vigiectl" --help | grep -oE '^  [a-z]+  '); do
    has vigiectl.1 "$command"
    for option in $(options "$vigiectl" "$command"); do has vigiectl.1 "$option"; done
done
exit "$failed"
