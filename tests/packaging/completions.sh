#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Asks a shell what it would complete and compares with what --help lists.
# completions.sh bash|zsh|fish FOLDER VIGIE VIGIECTL; exits 77 where the shell is not installed.
set -euo pipefail
shell=$1 folder=$2 vigie=$3 vigiectl=$4
export LC_ALL=C.UTF-8
command -v "$shell" >/dev/null || { echo "SKIPPED-TEST: $shell is not installed"; exit 77; }

in_bash() { # program words…: what Tab would offer after them and "--" (nothing: the commands)
    bash --norc -c '
        source "$1/$2.bash"
        COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2))
        "_$2"
        printf "%s\n" "${COMPREPLY[@]}"' bash "$folder" "$@"
}

# The functions of zsh that complete print what they are given.
in_zsh() {
    zsh -f -c '
        _arguments() { print -rl -- "$@" | sed -n "s/^[*]*\(--*[a-z][a-z-]*\).*/\1/p" }
        _describe() { print -rl -- "${(@P)2}" | sed "s/:.*//" }
        folder=$1; shift
        words=("$@") CURRENT=$#
        complete() { source "$folder/_$1" }
        complete "$1"' zsh "$folder" "$@"
}

in_fish() {
    HOME=$(mktemp -d) fish --no-config -c '
        source $argv[1]/$argv[2].fish
        complete -C (string join " " -- $argv[2..-1])' "$folder" "$@" | cut -f1
}

long_options() { grep -oE '^--[a-z][a-z-]*' | sort -u; }
help_options() { "$@" --help | grep -oE '^  -[^ ]*(, --?[a-z-]*)*' | grep -oE -e '--[a-z][a-z-]*' | sort -u; }

failed=0
compare() { # name expected found
    if [ "$2" != "$3" ]; then
        failed=1
        printf '%s: --help (<) and %s (>) differ:\n' "$1" "$shell"
        diff <(echo "$2") <(echo "$3") || true
    fi
}

commands=$("$vigiectl" --help | grep -oE '^  [a-z]+  ' | tr -d ' ' | sort)
compare vigiectl "$commands" "$("in_$shell" vigiectl '' | grep -E '^[a-z]' | grep -vx help | sort)"
for command in $commands; do
    compare "vigiectl $command" "$(help_options "$vigiectl" "$command")" \
        "$("in_$shell" vigiectl "$command" -- | long_options)"
done
compare vigie "$(help_options "$vigie")" "$("in_$shell" vigie -- | long_options)"

# The words that an option takes, of those options whose text lists them.
if [ "$shell" = bash ]; then
    compare "vigie --theme" $'dark\nlight' "$(in_bash vigie --theme '' | sort)"
    compare "vigiectl --compression" $'always\nauto\nnever' \
        "$(in_bash vigiectl scrape --compression '' | sort)"
fi
exit "$failed"
