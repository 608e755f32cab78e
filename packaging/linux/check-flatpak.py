#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the Flatpak manifest against the sources: check-flatpak.py MANIFEST TREE.

Names, the program, that each library the build looks for is of the runtime or a module, and that
each foreign source is pinned to a commit. Where flatpak-builder is installed, it reads the manifest
too. Building needs the runtime, which only a machine with the network has.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys

# find_package and pkg-config names, and the module or runtime that has them.
PROVIDED = {
    "qt6": "runtime", "threads": "runtime", "zlib": "runtime", "python3": "runtime",
    "pkgconfig": "runtime", "sqlite3": "runtime", "openssl": "runtime", "qt6keychain": "runtime",
    "fastfloat": "fast_float", "re2": "re2", "yaml-cpp": "yaml-cpp",
    "libyaml-cpp": "yaml-cpp", "deflate": "libdeflate",
}
TESTS_ONLY = {"gtest", "benchmark"}


def wanted(tree):
    """What CMake looks for outside of tests and benchmarks."""
    files = [f"{tree}/CMakeLists.txt", *glob.glob(f"{tree}/src/**/CMakeLists.txt", recursive=True),
             *glob.glob(f"{tree}/cmake/*.cmake"), *glob.glob(f"{tree}/packaging/*.cmake")]
    names = set()
    for path in files:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        names |= set(re.findall(r"find_package\((\w[\w-]*)", text))
        names |= set(re.findall(r"find_library\(\w+ (?:NAMES )?(\w[\w-]*)", text))
        for listed in re.findall(r"pkg_check_modules\(\w+ ([^)]*)\)", text):
            names |= {word for word in listed.split()
                      if word not in ("REQUIRED", "IMPORTED_TARGET", "QUIET")}
    return {re.split("[<>=]", name)[0].lower() for name in names} - TESTS_ONLY


def problems(manifest, tree):
    identity = manifest["id"]
    for file in (f"{identity}.desktop", f"{identity}.metainfo.xml.in"):
        if not os.path.exists(f"{tree}/packaging/linux/{file}"):
            yield f"no {file} for the id {identity}"
    with open(f"{tree}/packaging/linux/{identity}.desktop", encoding="utf-8") as file:
        if f"Exec={manifest['command']} " not in file.read():
            yield "the desktop file starts another program"
    modules = {module["name"] for module in manifest["modules"]}
    for name in sorted(wanted(tree)):
        provider = PROVIDED.get(name)
        if provider is None or (provider != "runtime" and provider not in modules):
            yield f"the build looks for {name}, and no module has it"
    for module in manifest["modules"]:
        for source in module["sources"]:
            if source["type"] == "git" and not re.fullmatch("[0-9a-f]{40}", source.get("commit", "")):
                yield f"{module['name']} is not pinned to a commit"
    for argument in ("--share=network", "--socket=wayland", "--socket=fallback-x11",
                     "--talk-name=org.freedesktop.Notifications"):
        if argument not in manifest["finish-args"]:
            yield f"the sandbox lacks {argument}"


def main():
    path, tree = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        manifest = json.load(file)
    found = list(problems(manifest, tree))
    if shutil.which("flatpak-builder"):
        shown = subprocess.run(["flatpak-builder", "--show-manifest", path], capture_output=True,
                               text=True, check=False)
        if shown.returncode:
            found.append(shown.stderr)
    if found:
        raise SystemExit("\n".join(found))
    print(f"the Flatpak manifest of {manifest['id']} fits: {len(manifest['modules'])} modules")


main()
