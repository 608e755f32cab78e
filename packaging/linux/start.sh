#!/bin/sh
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Starts the program of this name in libexec/, wherever this folder lies. Libraries that each
# desktop has are taken from here only where the machine has none.
self=$(readlink -f "$0")
here=$(dirname "$(dirname "$self")")
known=$(/sbin/ldconfig -p 2>/dev/null)
missing=
for folder in "$here"/lib/system/*; do
    case $known in
        *"${folder##*/} (libc6,"*) ;;
        *) missing=$missing${missing:+:}$folder ;;
    esac
done
if [ -n "$missing" ]; then
    export LD_LIBRARY_PATH="$missing${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
exec "$here/libexec/${self##*/}" "$@"
