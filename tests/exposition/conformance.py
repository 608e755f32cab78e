#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what Vigie reads with what the cases of a directory say that it should.

usage: conformance.py CASEREADER DIRECTORY

Each case is a folder <source>/<name> with `input` and `meta.json`. Checked are the verdict of a
scrape (lenient), of the validator (strict), and every sample: name, labels, value bit by bit,
timestamp, exemplars, native histogram.
"""

import collections
import json
import pathlib
import re
import struct
import subprocess
import sys

STRICT_SOURCES = {"openmetrics-suite", "client-python", "om1-spec-examples"}
FORMATS = {"prometheus-text", "openmetrics-text", "openmetrics-2.0-text", "protobuf"}


class CaseReader:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, mode, form, path):
        self.process.stdin.write(f"{mode} {form} {path}\n".encode())
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def bits(text):
    return struct.pack("<d", float(text))


def numbers(value):
    """The same structure with every number-like string as the bits of its double."""
    if isinstance(value, list):
        return [numbers(element) for element in value]
    if isinstance(value, str):
        try:
            return bits(value)
        except ValueError:
            return value
    return value


def plain_exemplar(exemplar):
    result = {"labels": exemplar["labels"], "value": bits(exemplar["value"])}
    if "timestamp_ms" in exemplar:
        result["time"] = exemplar["timestamp_ms"]
    if "timestamp_s" in exemplar:
        result["time"] = float(exemplar["timestamp_s"])
    return result


def plain_histogram(histogram):
    return {key: numbers(value) for key, value in histogram.items() if key != "buckets"} | {
        "buckets": [[bounds, bits(count)] for bounds, count in histogram["buckets"]]}


def plain(sample):
    # An empty label is no label.
    result = {"name": sample["name"], "labels": {k: v for k, v in sample["labels"].items() if v}}
    if "value" in sample:
        result["value"] = bits(sample["value"])
    for key in ("timestamp_s", "start_timestamp_s"):
        if key in sample:
            # A page's times have milliseconds.
            result[key] = int(float(sample[key]) * 1000)
    if "timestamp_ms" in sample:
        result["timestamp_ms"] = sample["timestamp_ms"]
    if sample.get("exemplars"):
        result["exemplars"] = [plain_exemplar(exemplar) for exemplar in sample["exemplars"]]
    if "histogram" in sample:
        result["histogram"] = plain_histogram(sample["histogram"])
    if "composite" in sample:
        result["composite"] = {key: numbers(value) for key, value in sample["composite"].items()}
    return result


def sample_differences(expected, actual):
    expected = [plain(sample) for sample in expected]
    actual = [plain(sample) for sample in actual]
    if len(expected) != len(actual):
        yield f"{len(actual)} samples instead of {len(expected)}"
    for index, (left, right) in enumerate(zip(expected, actual)):
        if left != right:
            keys = [key for key in left.keys() | right.keys() if left.get(key) != right.get(key)]
            yield f"sample {index} {left['name']}: " + ", ".join(
                f"{key} {right.get(key)!r} instead of {left.get(key)!r}" for key in keys)
            return


def unescaped(name):
    pairs = {"\\\\": "\\", "\\n": "\n", '\\"': '"'}
    return re.sub(r'\\[\\n"]', lambda match: pairs[match[0]], name)


def metadata_differences(meta, page):
    for kind in ("types", "help", "units"):
        expected = meta.get(kind)
        # Prometheus leaves the escapes in the names of metadata lines.
        if expected is not None and expected != page[kind]:
            expected = {unescaped(name): text for name, text in expected.items()}
        if expected is not None and expected != page[kind]:
            yield f"{kind}: {page[kind]!r} instead of {expected!r}"


def start_differences(meta, page):
    """When each series of a protobuf page began to count."""
    actual = [{"name": sample["name"], "labels": sample["labels"],
               "start_timestamp_ms": sample["start_timestamp_ms"]}
              for sample in page["samples"] if "start_timestamp_ms" in sample]
    expected = meta.get("start_timestamps", [])
    if actual != expected:
        yield f"start timestamps: {actual!r} instead of {expected!r}"


def first_error(page):
    errors = [issue for issue in page["issues"] if issue["severity"] == "error"]
    return f"{errors[0]['line']}:{errors[0]['column']}: {errors[0]['message']}" if errors else ""


def verdict_difference(kind, page, expected):
    if page["accepted"] == expected:
        return []
    verdict = "accepted" if page["accepted"] else f"refused ({first_error(page)})"
    return [f"{kind}: {verdict}, expected {'accepted' if expected else 'refused'}"]


def checks(reader, folder, meta):
    """(kind, differences) of each thing that can be checked in the case."""
    form = meta["format"]
    second = form == "openmetrics-2.0-text"
    page = reader.read("lenient", form, folder / "input")
    bug = meta.get("reference_bug")
    if not bug:
        expected = meta["should_parse"] if second else meta["prometheus_accepts"]
        yield "lenient", verdict_difference("lenient", page, expected)
        if expected and page["accepted"] and meta.get("samples") is not None \
                and (second or meta["samples_from"].startswith("prometheus")):
            yield "samples", list(sample_differences(meta["samples"], page["samples"]))
            yield "metadata", list(metadata_differences(meta, page))
            if form == "protobuf":
                yield "start", list(start_differences(meta, page))
    elif meta.get("samples") and page["accepted"] and "leading whitespace" in bug:
        yield "samples", list(sample_differences(meta["samples"], page["samples"]))
    if second or (form == "openmetrics-text" and meta["source"] and
                  folder.parent.name in STRICT_SOURCES):
        strict = reader.read("strict", form, folder / "input")
        yield "strict", verdict_difference("strict", strict, meta["should_parse"])


def check_lint(reader, directory, total, passed):
    """The promlint cases beside the others: [metric, text] of each input."""
    path = directory.parent / "promlint" / "cases.jsonl"
    if not path.is_file():
        return
    for line in path.read_text().splitlines():
        case = json.loads(line)
        folder = directory / case["case"]
        row = ("lint", "promlint", "prometheus-text")
        form = json.loads((folder / "meta.json").read_text())["format"]
        problems = [[p["metric"], p["text"]] for p in reader.read("lint", form, folder / "input")]
        total[row] += 1
        passed[row] += sorted(problems) == sorted(case["problems"])
        for problem in problems:
            if problem not in case["problems"]:
                print(f"{case['case']}: lint: not expected: {problem}")
        for problem in case["problems"]:
            if problem not in problems:
                print(f"{case['case']}: lint: missing: {problem}")


def main():
    program, directory = sys.argv[1], pathlib.Path(sys.argv[2])
    if not directory.is_dir():
        print(f"SKIPPED-TEST: no cases at {directory} (VIGIE_EXPOSITION_CASES)")
        return 0
    reader = CaseReader(program)
    passed, total = collections.Counter(), collections.Counter()
    cases = sorted(directory.glob("*/*/meta.json"))
    for path in cases:
        meta = json.loads(path.read_text())
        if meta["format"] not in FORMATS:
            continue
        for kind, differences in checks(reader, path.parent, meta):
            row = (kind, path.parent.parent.name, meta["format"])
            total[row] += 1
            passed[row] += not differences
            for difference in differences:
                print(f"{path.parent.parent.name}/{path.parent.name}: {difference}")
    check_lint(reader, directory, total, passed)
    for row in sorted(total):
        print(f"{row[0]:9} {row[1]:24} {row[2]:22} {passed[row]:5} of {total[row]:5}")
    for kind in sorted({row[0] for row in total}):
        good = sum(count for row, count in passed.items() if row[0] == kind)
        every = sum(count for row, count in total.items() if row[0] == kind)
        print(f"{kind:9} {'in all':24} {'':22} {good:5} of {every:5}")
    return 0 if passed.total() == total.total() else 1


if __name__ == "__main__":
    sys.exit(main())
