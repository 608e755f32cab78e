# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c vigiectl -n __fish_use_subcommand -f -a parse -d 'Reads a page and says what is wrong with it'
complete -c vigiectl -n __fish_use_subcommand -f -a lint -d 'Hints on names and units'
complete -c vigiectl -n __fish_use_subcommand -f -a scrape -d 'One scrape with timings and headers'
complete -c vigiectl -n __fish_use_subcommand -f -a watch -d 'A live table of targets'
complete -c vigiectl -n __fish_use_subcommand -f -a diagnose -d 'Says why a page does not answer'
complete -c vigiectl -n __fish_use_subcommand -f -a query -d 'PromQL over a page or a recording'
complete -c vigiectl -l help -d 'Help with an example'
complete -c vigiectl -l json -d 'JSON for programs'
complete -c vigiectl -l lang -d 'Language of the texts' -xa 'en fr'
complete -c vigiectl -n '__fish_seen_subcommand_from parse' -l strict -d 'The validator'
complete -c vigiectl -n '__fish_seen_subcommand_from parse' -l format -xa 'auto prometheus-text openmetrics-text openmetrics-2.0-text protobuf'
complete -c vigiectl -n '__fish_seen_subcommand_from watch' -l demo -d 'The built-in exporter'
complete -c vigiectl -n '__fish_seen_subcommand_from query' -l data -r -d 'OpenMetrics page'
