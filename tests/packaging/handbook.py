#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what the documentation says of vigiectl against the program: handbook.py VIGIECTL TREE.

With --write (./dev handbook) the handbook's page of vigiectl is written, in each language, from what
--help says; else the English one has to be as fresh as the program, and the others of its shape:
translations come after the texts.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

HEAD = """<!-- SPDX-FileCopyrightText: The Vigie authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Made by ./dev handbook from what --help says. -->
"""
# Nothing listens there, and no engine is asked.
NOBODY = "http://127.0.0.1:1/metrics"
PAGE = "# TYPE jobs_total counter\njobs_total{queue=\"a\"} 3 # {trace=\"b\"} 1 2\nbroken x\n"
RULES = """groups:
- name: g
  rules:
  - alert: Down
    expr: up == 0
"""
RULE_TESTS = """rule_files: [rules.yml]
tests:
- promql_expr_test:
  - expr: vector(1)
    eval_time: 0s
    exp_samples: [{labels: '{}', value: 2}]
"""


def says(vigiectl, *arguments, folder=None):
    clean = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="", NO_COLOR="1")
    done = subprocess.run([vigiectl, *arguments], capture_output=True, text=True, env=clean,
                          encoding="utf-8", cwd=folder, check=False)
    return done.stdout


def commands_of(vigiectl):
    return re.findall(r"^  ([a-z]+)  +\S", says(vigiectl, "--help"), re.M)


def page(vigiectl, language):
    """The handbook's page: what each --help prints, its sentence as a paragraph."""
    text = f"{HEAD}# vigiectl\n\n```\n{says(vigiectl, '--help', '--lang', language)}```\n"
    for command in commands_of(vigiectl):
        usage, what, rest = says(vigiectl, command, "--help", "--lang", language).split("\n", 2)
        what = re.sub(r"([*_`<|])", r"\\\1", what)
        text += f"\n## {command}\n\n{what}\n\n```\n{usage}\n{rest}```\n"
    return text


def shape(text):
    """What is the same in every language."""
    return re.findall(r"^#.*|^ +(?:-\w, )?--[a-z-]+", text, re.M)


def pages(vigiectl, tree, is_writing):
    for folder in sorted(glob.glob(f"{tree}/docs/handbook/*/")):
        language = os.path.basename(folder.rstrip("/"))
        path = f"{folder}vigiectl.md"
        if is_writing:
            with open(path, "w", encoding="utf-8") as file:
                file.write(page(vigiectl, language))
            continue
        with open(path, encoding="utf-8") as file:
            kept = file.read()
        made = page(vigiectl, language)
        # By words: Qt's versions may break lines elsewhere.
        if shape(kept) != shape(made) or (language == "en" and kept.split() != made.split()):
            yield f"{path} is not of this vigiectl: run ./dev handbook"


def texts_of(tree):
    return [*glob.glob(f"{tree}/*.md"), *glob.glob(f"{tree}/docs/**/*.md", recursive=True)]


def broken_links(tree):
    """Links to files of the tree that are not there."""
    for path in texts_of(tree):
        with open(path, encoding="utf-8") as file:
            text = re.sub(r"```.*?```|`[^`]*`", "", file.read(), flags=re.S)
        for target in re.findall(r"\]\(([^)#]+)", text):
            if "://" not in target and not os.path.exists(os.path.join(os.path.dirname(path), target)):
                yield f"{path}: there is no {target}"


def unknown_options(vigiectl, tree):
    """Options that a text gives to a command which has no such option."""
    known = {command: set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", says(vigiectl, command, "--help")))
             for command in commands_of(vigiectl)}
    for path in [*texts_of(tree), *glob.glob(f"{tree}/packaging/linux/man/*.in")]:
        with open(path, encoding="utf-8") as file:
            text = file.read().replace("\\-", "-")
        for command, rest in re.findall(r"(?:vigiectl|\./dev ctl) ([a-z]+)\b([^`\n|#]*)", text):
            wanted = re.findall(r"(?<=[\s\[])--?[a-z][a-z-]*", rest)
            if command not in known:
                if wanted:
                    yield f"{path}: there is no command {command}"
                continue
            for option in set(wanted) - known[command]:
                yield f"{path}: {command} has no option {option}"


def examples(folder):
    """For each command, ways to make it print JSON at once."""
    for name, text in (("page", PAGE), ("page.om", PAGE.replace("broken x", "# EOF")),
                       ("rules.yml", RULES), ("bad.yml", RULES.replace("up ==", "up =")),
                       ("tests.yml", RULE_TESTS)):
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    yield "diagnose", ["--engine", f"unix://{folder}/none.sock", NOBODY]
    yield "scrape", [NOBODY]
    yield "watch", ["--count", "1", NOBODY]
    yield "parse", ["page"]
    yield "parse", ["--format", "openmetrics-text", "page.om"]
    yield "lint", ["page.om"]
    yield "query", ["--data", "page.om", "1"]
    yield "query", ["--data", "page.om", "1 +"]
    yield "rules check", ["rules.yml", "bad.yml"]
    yield "rules test", ["tests.yml"]


def names_in(value, depth=0):
    """The names of an answer and of what lies directly in it; deeper ones may be anybody's."""
    if isinstance(value, list):
        for item in value:
            yield from names_in(item, depth)
    elif isinstance(value, dict) and depth < 2:
        for name, inner in value.items():
            yield name
            if name not in ("labels", "types", "help", "units", "evidence", "data", "timings_ms"):
                yield from names_in(inner, depth + 1)


def unknown_names(vigiectl, tree):
    with open(f"{tree}/docs/vigiectl-json.md", encoding="utf-8") as file:
        sections = dict(re.findall(r"^## `vigiectl ([a-z]+(?: (?:check|test))?)\b.*`.*\n((?:(?!## ).*\n?)*)",
                                   file.read(), re.M))
    for command in commands_of(vigiectl):
        if not any(title.split()[0] == command for title in sections):
            yield f"docs/vigiectl-json.md does not tell of {command}"
    with tempfile.TemporaryDirectory() as folder:
        for command, arguments in examples(folder):
            lines = says(vigiectl, *command.split(), "--json", *arguments, folder=folder).splitlines()
            if not lines:
                yield f"{command} --json {arguments} printed nothing"
            for name in {name for line in lines for name in names_in(json.loads(line))}:
                if not re.search(rf"[`\"]{name}[`\"]", sections.get(command, "")):
                    yield f"docs/vigiectl-json.md does not tell of {name} of {command}"


def main():
    vigiectl, tree, *more = sys.argv[1:]
    vigiectl = os.path.abspath(vigiectl)
    problems = list(pages(vigiectl, tree, more == ["--write"]))
    if more != ["--write"]:
        problems += [*broken_links(tree), *unknown_options(vigiectl, tree),
                     *unknown_names(vigiectl, tree)]
    if problems:
        raise SystemExit("\n".join(problems))


main()
