#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What --help says, as data: the one source of man pages and completions."""
import os
import re
import subprocess
from dataclasses import dataclass, field

# The words that an option takes, where its text is their list or ends in it: "light or dark",
# "…: auto (default), never or always". Others take a file, a folder or free text by their name.
WORD = r"[\w.-]+(?: \(default\))?"
LIST = re.compile(rf"(?:^|: )((?:{WORD}, )*{WORD} or {WORD})\.?$")


@dataclass
class Option:
    names: list
    value: str
    text: str

    def choices(self, languages):
        if "--lang" in self.names:
            return languages
        listed = LIST.search(self.text)
        if not listed:
            return []
        words = listed.group(1).removesuffix(".").replace(" (default)", "")
        return re.split(", | or ", words)

    def may_repeat(self):
        return "repeated" in self.text or "several times" in self.text

    def takes(self):
        """file, folder, text, or nothing."""
        if not self.value:
            return ""
        kind = self.value.lower()
        return kind if kind == "file" else "folder" if kind == "dir" else "text"


@dataclass
class Command:
    name: str
    summary: str
    usage: str = ""
    options: list = field(default_factory=list)
    example: str = ""
    takes_files: bool = False


def says(program, *arguments):
    """The help in English, whatever the locale."""
    clean = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env=clean,
                          encoding="utf-8", check=False)
    if done.returncode != 0 or "Usage: " not in done.stdout:
        raise SystemExit(f"{program} {' '.join(arguments)} printed no help: {done.stderr}")
    return done.stdout


def section(text, title):
    found = re.search(rf"^{title}:\n((?:[ \t]+.*\n|\n(?=[ \t]))+)", text, re.M)
    return found.group(1) if found else ""


def options_of(text):
    options = []
    for line in section(text, "Options").splitlines():
        start = re.match(r"^  (-.*?)(?:  +(\S.*))?$", line)
        if start:
            names, _, value = start.group(1).partition(" <")
            options.append(Option(names.split(", "), value.rstrip(">"), start.group(2) or ""))
        elif options and line.strip():
            options[-1].text = f"{options[-1].text} {line.strip()}".strip()
    return options


def command_of(program, name, summary):
    text = says(program, *([name] if name else []), "--help")
    usage, _, rest = text.partition("\n")
    command = Command(name, summary or rest.partition("\n")[0], usage.removeprefix("Usage: "),
                      options_of(text), section(text, "Example").strip())
    command.takes_files = "FILE" in command.usage
    return command


def commands_of(program):
    """vigiectl's commands, in the order of its help."""
    listed = re.findall(r"^  ([a-z]+)  +(\S.*)$", says(program, "--help"), re.M)
    return [command_of(program, name, summary) for name, summary in listed]


def languages_of(folder):
    return sorted(name[6:-3] for name in os.listdir(folder) if re.fullmatch(r"vigie_\w+\.ts", name))
