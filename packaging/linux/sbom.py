#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a CycloneDX bill of materials.

sbom.py bundled VERSION PREFIX      each library, plugin and translation that a prefix carries
sbom.py linked VERSION PROGRAM...   what the programs of a package load, without carrying it
sbom.py check BILL PREFIX           fails on a file of the prefix that the bill does not list
"""
import glob
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time

# What is in the programs themselves, and a file of each; RE2 and yaml-cpp only where they are no
# libraries of their own.
EMBEDDED = {"fast_float": "/usr/include/fast_float/fast_float.h",
            "libre2": "/usr/include/re2/re2.h",
            "libyaml-cpp": "/usr/include/yaml-cpp/yaml.h"}
CARRIED = ["lib", "plugins", "translations"]


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def packages_of(paths):
    """The Debian package of each file, asked in one go."""
    if not shutil.which("dpkg-query"):
        return {}
    found = {}
    patterns = {f"*/{os.path.basename(path)}" for path in paths}
    for line in output_of("dpkg-query", "-S", *sorted(patterns)).splitlines():
        package, _, path = line.partition(": ")
        name = os.path.basename(path)
        if name not in found or "-linux-gnu" in path:  # not the 32-bit one beside it
            found[name] = package.split(",")[0]
    return found


def licence_of(package):
    """What the machine-readable copyright file says of most of the package."""
    name = package.split(":")[0]
    try:
        with open(f"/usr/share/doc/{name}/copyright", encoding="utf-8", errors="replace") as file:
            text = file.read()
    except OSError:
        return []
    said = re.search(r"^Files: *\*.*?^License: *(\S[^\n]*)", text, re.M | re.S) \
        or re.search(r"^License: *(\S[^\n]*)", text, re.M)
    return [{"license": {"name": said.group(1).strip() if said else f"see the copyright file of {name}"}}]


def component_of(package, scope):
    shown = output_of("dpkg-query", "-W", "-f=${Version} ${Architecture} ${source:Package}", package)
    version, architecture, source = shown.split()
    name = package.split(":")[0]
    reference = f"pkg:deb/debian/{name}@{version}?arch={architecture}"
    return {"type": "library", "name": name, "version": version, "bom-ref": reference,
            "purl": reference, "scope": scope, "licenses": licence_of(package),
            "properties": [{"name": "debian:source", "value": source}]}


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def carried_files(prefix):
    return sorted(path for folder in CARRIED
                  for path in glob.glob(f"{prefix}/{folder}/**/*", recursive=True)
                  if os.path.isfile(path))


def components(files, prefix):
    """One component a package, with the files of it that the prefix carries."""
    packages, result = packages_of(files), {}
    for path in files:
        name = os.path.basename(path)
        package = packages.get(name)
        key = package or name
        if key not in result:
            result[key] = component_of(package, "required") if package else {
                "type": "library", "name": name, "bom-ref": name, "scope": "required"}
        if prefix:
            result[key].setdefault("components", []).append({
                "type": "file", "name": os.path.relpath(path, prefix),
                "hashes": [{"alg": "SHA-256", "content": digest(path)}]})
    return [result[key] for key in sorted(result)]


def linked_files(programs):
    listed = output_of("ldd", *programs)
    return sorted(set(re.findall(r"=> (/\S+)", listed)))


def bill(version, parts):
    stamp = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    reference = f"vigie@{version}"
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", stamp),
            "component": {"type": "application", "name": "vigie", "version": version,
                          "bom-ref": reference,
                          "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
        "components": parts,
        "dependencies": [{"ref": reference, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def check_shape(whole, parts):
    """What CycloneDX's schema asks of the fields that are used here."""
    references = [part["bom-ref"] for part in parts]
    known = {whole["metadata"]["component"]["bom-ref"], *references}
    for right, what in (
            ((whole["bomFormat"], whole["specVersion"]) == ("CycloneDX", "1.5"), "format"),
            (len(set(references)) == len(references), "a bom-ref twice"),
            (all(part["type"] == "library" and part["name"] for part in parts), "a part's type or name"),
            (all(set(link["dependsOn"]) <= known and link["ref"] in known
                 for link in whole["dependencies"]), "a dependency on nothing")):
        if not right:
            raise SystemExit(f"the bill of materials is not valid: {what}")


def check(path, prefix):
    with open(path, encoding="utf-8") as file:
        whole = json.load(file)
    parts = whole["components"]
    check_shape(whole, parts)
    listed = {item["name"]: item["hashes"][0]["content"]
              for part in parts for item in part.get("components", [])}
    wrong = [path for path in carried_files(prefix)
             if listed.get(os.path.relpath(path, prefix)) != digest(path)]
    wrong += [part["name"] for part in parts if not part.get("version") or not part.get("licenses")]
    if wrong:
        raise SystemExit("not in the bill, or without version or licence:\n" + "\n".join(wrong))
    print(f"  the bill lists all {len(listed)} files, of {len(parts)} packages with licences")


def main():
    mode, first, *rest = sys.argv[1:]
    if mode == "check":
        check(first, *rest)
        return
    files = carried_files(rest[0]) if mode == "bundled" else linked_files(rest)
    parts = components(files, rest[0] if mode == "bundled" else "")
    loaded = {os.path.basename(path).partition(".so")[0] for path in files}
    parts += components([path for name, path in EMBEDDED.items()
                         if os.path.exists(path) and name not in loaded], "")
    json.dump(bill(first, parts), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
