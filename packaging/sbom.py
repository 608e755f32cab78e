#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a CycloneDX bill of materials of a staged prefix: sbom.py PREFIX VERSION."""
import hashlib
import json
import os
import subprocess
import sys
import time


def package_of(name):
    """The Debian package and version that a bundled library came from."""
    found = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True)
    if found.returncode != 0:
        return None
    package = found.stdout.split(":")[0]
    shown = subprocess.run(["dpkg-query", "-W", "-f=${source:Package} ${source:Version}", package],
                           capture_output=True, text=True)
    source, _, version = shown.stdout.partition(" ")
    return source, version


def main():
    prefix, version = sys.argv[1], sys.argv[2]
    components = {}
    folder = os.path.join(prefix, "lib")
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            continue
        with open(path, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        source, source_version = package_of(name) or (name, "")
        component = components.setdefault((source, source_version), {
            "type": "library", "name": source, "version": source_version,
            "bom-ref": f"{source}@{source_version}", "components": []})
        component["components"].append({
            "type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]})
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    json.dump({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"timestamp": stamp, "component": {
            "type": "application", "name": "vigie", "version": version,
            "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
        "components": [components[key] for key in sorted(components)],
    }, sys.stdout, indent=1)
    print()


main()
