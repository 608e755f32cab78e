#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the pages of real exporters and compares every value with client_python.

usage: exporters.py CASEREADER

Wanted are the Debian packages prometheus-node-exporter and prometheus (anywhere: VIGIE_EXPORTERS
is a directory they are unpacked to) and python3-prometheus-client. What is not there is skipped.
"""

import collections
import http.client
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time

try:
    from prometheus_client.parser import text_string_to_metric_families
except ImportError:
    print("SKIPPED-TEST: python3-prometheus-client is not installed")
    sys.exit(0)


def program(name):
    unpacked = pathlib.Path(os.environ.get("VIGIE_EXPORTERS", "")) / "usr/bin" / name
    return str(unpacked) if unpacked.is_file() else shutil.which(name)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def fetch(port, attempts=100):
    for _ in range(attempts):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/metrics")
            return connection.getresponse().read().decode()
        except OSError:
            time.sleep(0.1)  # it is starting
    raise SystemExit(f"nothing answers on port {port}")


def bits(value):
    return "NaN" if value != value else struct.pack("<d", value)


def key(name, labels):
    return name, tuple(sorted((k, v) for k, v in labels.items() if v))


def expected(text):
    """client_python adds _total to the names of counters: the sample lines decide."""
    names = {line.split("{")[0].split(" ")[0] for line in text.splitlines()
             if line and not line.startswith("#")}
    samples = collections.Counter()
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            name = sample.name if sample.name in names else sample.name.removesuffix("_total")
            labels = dict(sample.labels)
            for bound in ("le", "quantile"):
                if bound in labels:
                    labels[bound] = str(float(labels[bound]))
            samples[key(name, labels), bits(sample.value)] += 1
    return samples


def actual(reader, text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as page:
        page.write(text)
        page.flush()
        run = subprocess.run([reader], input=f"lenient prometheus-text {page.name}\n".encode(),
                             capture_output=True, check=True)
    answer = json.loads(run.stdout)
    assert answer["accepted"], answer["issues"]
    samples = collections.Counter()
    for sample in answer["samples"]:
        labels = dict(sample["labels"])
        for bound in ("le", "quantile"):
            if bound in labels:
                labels[bound] = str(float(labels[bound]))
        samples[key(sample["name"], labels), bits(float(sample["value"]))] += 1
    return samples


def compare(reader, name, arguments):
    path = program(name)
    if path is None:
        print(f"{name}: not installed, skipped")
        return True
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder) / "prometheus.yml"
        config.write_text("global: {}\n")
        command = [path] + [a.format(port=port, folder=folder, config=config) for a in arguments]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            text = fetch(port)
        finally:
            server.terminate()
            server.wait(20)
    left, right = expected(text), actual(reader, text)
    print(f"{name}: {sum(right.values())} samples, {sum(((left - right) + (right - left)).values())} differ")
    for difference in list(((left - right) + (right - left)))[:5]:
        print("   ", difference)
    return left == right


def main():
    good = compare(sys.argv[1], "prometheus-node-exporter",
                   ["--web.listen-address=127.0.0.1:{port}"])
    good &= compare(sys.argv[1], "prometheus",
                    ["--web.listen-address=127.0.0.1:{port}", "--config.file={config}",
                     "--storage.tsdb.path={folder}/data"])
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
