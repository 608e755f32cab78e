#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the man pages' options and commands in from what the programs' --help says.

manpages.py VIGIE VIGIECTL VERSION TEMPLATES OUTPUT
"""
import os
import re
import sys
import time

from helptexts import command_of, commands_of


def roff(text):
    """Text that troff takes literally."""
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", r"\e").replace("-", r"\-"), flags=re.M)


def option_list(options):
    text = ""
    for option in options:
        names = ", ".join(rf"\fB{roff(name)}\fR" for name in option.names)
        value = rf" \fI{roff(option.value)}\fR" if option.value else ""
        text += f".TP\n{names}{value}\n{roff(option.text)}\n"
    return text


def command_list(commands, common):
    """Each command with its own options; those that all have are told once."""
    text = ""
    for command in commands:
        usage = command.usage.removeprefix("vigiectl ").replace(" [options]", "")
        text += f".SS {roff(usage)}\n{roff(command.summary)}.\n"
        text += option_list([option for option in command.options if option.names not in common])
        if command.example:
            text += f".PP\nExample: \\fB{roff(command.example)}\\fR\n"
    return text


def common_options(commands):
    return [option.names for option in commands[0].options
            if all(option.names in [other.names for other in command.options]
                   for command in commands)]


def main():
    vigie, vigiectl, version, templates, output = sys.argv[1:]
    commands = commands_of(vigiectl)
    common = common_options(commands)
    stamp = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    values = {
        "@DATE@": time.strftime("%Y-%m-%d", stamp),
        "@VERSION@": version,
        "@OPTIONS@\n": option_list(command_of(vigie, "", "").options),
        "@COMMON@\n": option_list([o for o in commands[0].options if o.names in common]),
        "@COMMANDS@\n": command_list(commands, common),
    }
    os.makedirs(output, exist_ok=True)
    for name in ("vigie.1", "vigiectl.1"):
        with open(os.path.join(templates, f"{name}.in"), encoding="utf-8") as file:
            text = file.read()
        for placeholder, value in values.items():
            text = text.replace(placeholder, value)
        with open(os.path.join(output, name), "w", encoding="utf-8") as file:
            file.write(text)


main()
