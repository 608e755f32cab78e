#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the CycloneDX bill of materials of a folder of Windows programs.

sbom.py VERSION FOLDER QT_PREFIX    each library, plugin and translation in FOLDER, with its hash, and
                                    what is linked into the programs. A version that no record tells
                                    (RE2 and yaml-cpp leave none in a prefix) is left out.
"""
import glob
import json
import os
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "linux"))
from sbom import bill, digest, output_of  # noqa: E402

QT_LICENCE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
RUNTIME_LICENCES = {True: "GPL-3.0-only WITH GCC-exception-3.1", False: "MIT AND BSD-3-Clause"}
LINKED = {  # header: name, licence, what tells the version, static library
    "fast_float/fast_float.h": ("fast_float", "Apache-2.0 OR MIT OR BSL-1.0", "", ""),
    "libdeflate.h": ("libdeflate", "MIT", r'VERSION_STRING\s+"([^"]+)"', "libdeflate.a"),
    "re2/re2.h": ("re2", "BSD-3-Clause", "", "libre2.a"),
    "yaml-cpp/yaml.h": ("yaml-cpp", "MIT", "", "libyaml-cpp.a"),
}


def cmake_version(prefix, package):
    for path in glob.glob(f"{prefix}/lib/cmake/{package}/{package}ConfigVersion*.cmake"):
        said = re.search(r'PACKAGE_VERSION "?([0-9.]+)', pathlib.Path(path).read_text("utf-8"))
        if said:
            return said.group(1)
    return ""


def owner_of(name):
    """The compiler's own libraries: the package that has them on this machine, and its version."""
    for place in output_of("dpkg-query", "-S", f"*/{name}").splitlines():
        package = place.partition(":")[0]
        if "posix" in place or "win32" not in place:
            return package, output_of("dpkg-query", "-W", "-f=${Version}", package)
    said = re.search(r"is owned by (\S+) (\S+)", output_of("pacman", "-Qo", f"/ucrt64/bin/{name}"))
    return said.groups() if said else (name, "")


def origin_of(path, prefix):
    """Name, version and licence of what a file belongs to."""
    name = os.path.basename(path)
    if name == "libqt6keychain.dll":
        return "QtKeychain", cmake_version(prefix, "Qt6Keychain"), "BSD-3-Clause"
    if name == "Qt6Charts.dll":
        return "Qt Charts", cmake_version(prefix, "Qt6Charts"), "GPL-3.0-only"
    if name.startswith("Qt6") or "plugins" in path.split(os.sep) or name.endswith(".qm"):
        return "Qt", cmake_version(prefix, "Qt6"), QT_LICENCE
    package, version = owner_of(name)
    return package, version, RUNTIME_LICENCES["gcc" in package]


def component(name, version, licence):
    made = {"type": "library", "name": name, "bom-ref": f"{name}@{version}", "scope": "required"}
    if version:
        made["version"] = version
    if licence:
        made["licenses"] = [{"expression": licence}]
    return made


def shipped(folder, prefix):
    parts = {}
    for path in sorted(glob.glob(f"{folder}/**/*", recursive=True)):
        if not path.endswith((".dll", ".qm")):
            continue
        name, version, licence = origin_of(path, prefix)
        part = parts.setdefault(name, component(name, version, licence))
        part.setdefault("components", []).append({
            "type": "file", "name": os.path.relpath(path, folder).replace(os.sep, "/"),
            "hashes": [{"alg": "SHA-256", "content": digest(path)}]})
    return list(parts.values())


def linked(prefix):
    for header, (name, licence, pattern, library) in LINKED.items():
        path = pathlib.Path(prefix, "include", header)
        if not path.exists():
            continue
        said = re.search(pattern, path.read_text("utf-8", "replace")) if pattern else None
        part = component(name, said.group(1) if said else "", licence)
        if library and os.path.exists(f"{prefix}/lib/{library}"):
            part["hashes"] = [{"alg": "SHA-256", "content": digest(f"{prefix}/lib/{library}")}]
        yield part


def main():
    version, folder, prefix = sys.argv[1:]
    parts = shipped(folder, prefix) + list(linked(prefix))
    json.dump(bill(version, parts), sys.stdout, indent=1)
    print()


main()
