# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

_vigiectl() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local commands="parse lint scrape watch diagnose query help"
    if [ "$COMP_CWORD" = 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$cur")
        return
    fi
    case $prev in
        --format)
            mapfile -t COMPREPLY < <(compgen -W "auto prometheus-text openmetrics-text openmetrics-2.0-text protobuf" -- "$cur")
            return ;;
        --data | --queries | --compose-file | --project-directory)
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return ;;
    esac
    local options="--help --json --lang"
    case ${COMP_WORDS[1]} in
        parse) options+=" --format --strict" ;;
        scrape) options+=" --timeout --header --user" ;;
        watch) options+=" --demo --count --for" ;;
        diagnose) options+=" --compose-file --project-directory --project-name --service --container-port --timeout" ;;
        query) options+=" --data --queries --time --start --end --step --experimental" ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -o filenames -F _vigiectl vigiectl
