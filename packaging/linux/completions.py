#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the completions of bash, zsh and fish from what the programs' --help says.

completions.py VIGIE VIGIECTL TRANSLATIONS OUTPUT
"""
import os
import re
import sys

from helptexts import command_of, commands_of, languages_of

HEAD = "# Made from what --help says by packaging/linux/completions.py.\n"


def short(text):
    """The first sentence, with no quotation mark that a shell would see."""
    first = re.split(r"\. (?=[A-Z])", text)[0].rstrip(".")
    return first.replace("'", "’").replace('"', "").replace("`", "").replace("\\", "")


def names_of(command):
    return [name for option in command.options for name in option.names]


def bash_values(command, languages):
    """The cases of a bash `case` on the word before the cursor."""
    lines = []
    for option in command.options:
        pattern = " | ".join(option.names)
        if option.choices(languages):
            words = " ".join(option.choices(languages))
            lines.append(f'{pattern}) mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$cur"); return ;;')
        elif option.takes() in ("file", "folder"):
            flag = "-f" if option.takes() == "file" else "-d"
            lines.append(f'{pattern}) mapfile -t COMPREPLY < <(compgen {flag} -- "$cur"); return ;;')
        elif option.takes():
            lines.append(f"{pattern}) return ;;")
    return lines


def bash_case(command, languages, indent):
    lines = ["case $prev in", *[f"    {line}" for line in bash_values(command, languages)], "esac",
             f'words="{" ".join(names_of(command))}"']
    return "".join(f"{indent}{line}\n" for line in lines)


BASH_END = '''    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    elif [[ $files ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
'''
BASH_START = "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words= files=\n"


def bash_ctl(commands, languages):
    names = " ".join(command.name for command in commands)
    text = "\n_vigiectl() {\n" + BASH_START
    text += f'''    if [ "$COMP_CWORD" = 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "{names} --help --version" -- "$cur")
        return
    fi
    case ${{COMP_WORDS[1]}} in
'''
    for command in commands:
        text += f"    {command.name})\n" + bash_case(command, languages, "        ")
        text += ("        files=1\n" if command.takes_files else "") + "        ;;\n"
    return HEAD + text + "    esac\n" + BASH_END + "complete -o filenames -F _vigiectl vigiectl\n"


def bash_window(window, languages):
    text = "\n_vigie() {\n" + BASH_START + bash_case(window, languages, "    ")
    text += "    files=1\n" if window.takes_files else ""
    return HEAD + text + BASH_END + "complete -o filenames -F _vigie vigie\n"


def zsh_text(text, special):
    return "".join("\\" + letter if letter in special else letter for letter in short(text))


def zsh_specs(command, languages):
    specs = []
    for option in command.options:
        action = ""
        if option.choices(languages):
            action = f":{zsh_text(option.value, ':')}:({' '.join(option.choices(languages))})"
        elif option.takes() == "file":
            action = ":file:_files"
        elif option.takes() == "folder":
            action = ":folder:_files -/"
        elif option.takes():
            action = f":{zsh_text(option.value, ':')}:"
        many = "*" if option.may_repeat() else ""
        specs += [f"'{many}{name}[{zsh_text(option.text, '[]')}]{action}'" for name in option.names]
    specs.append("'*:argument:_files'" if command.takes_files else "'*:URL:_urls'")
    return specs


def zsh_arguments(command, languages, indent):
    return f"{indent}_arguments \\\n" + " \\\n".join(
        f"{indent}    {spec}" for spec in zsh_specs(command, languages)) + "\n"


def zsh_ctl(commands, languages):
    text = "#compdef vigiectl\n" + HEAD + "\nlocal -a commands=(\n"
    text += "".join(f"    '{command.name}:{zsh_text(command.summary, ':')}'\n" for command in commands)
    text += ''')
if (( CURRENT == 2 )); then
    _describe command commands
    return
fi
local chosen=${words[2]}
shift words
(( CURRENT-- ))
case $chosen in
'''
    for command in commands:
        text += f"{command.name})\n" + zsh_arguments(command, languages, "    ") + "    ;;\n"
    return text + "esac\n"


def zsh_window(window, languages):
    return "#compdef vigie\n" + HEAD + "\n" + zsh_arguments(window, languages, "")


def fish_options(program, command, condition, languages):
    text = ""
    for option in command.options:
        line = f"complete -c {program}{condition}"
        for name in option.names:
            line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
        if option.choices(languages):
            line += f" -xa '{' '.join(option.choices(languages))}'"
        elif option.takes() == "folder":
            line += " -xa '(__fish_complete_directories)'"
        elif option.takes():
            line += " -rF" if option.takes() == "file" else " -x"
        text += f"{line} -d '{short(option.text)}'\n"
    return text


def fish_ctl(commands, languages):
    text = HEAD
    for command in commands:
        text += (f"complete -c vigiectl -n __fish_use_subcommand -f -a {command.name}"
                 f" -d '{short(command.summary)}'\n")
    for command in commands:
        condition = f" -n '__fish_seen_subcommand_from {command.name}'"
        text += fish_options("vigiectl", command, condition, languages)
    return text


def main():
    vigie, vigiectl, translations, output = sys.argv[1:]
    window, commands = command_of(vigie, "", ""), commands_of(vigiectl)
    languages = languages_of(translations)
    files = {
        "vigie.bash": bash_window(window, languages),
        "vigiectl.bash": bash_ctl(commands, languages),
        "_vigie": zsh_window(window, languages),
        "_vigiectl": zsh_ctl(commands, languages),
        "vigie.fish": HEAD + fish_options("vigie", window, "", languages),
        "vigiectl.fish": fish_ctl(commands, languages),
    }
    os.makedirs(output, exist_ok=True)
    for name, text in files.items():
        with open(os.path.join(output, name), "w", encoding="utf-8") as file:
            file.write(text)


main()
