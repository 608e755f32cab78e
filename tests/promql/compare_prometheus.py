#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""compare_prometheus.py VIGIECTL PEERS_DIR NUMERIC_DIR

Feeds the data set to a real Prometheus (Debian's) and asks it and `vigiectl query` the same
questions: each case at its instant, and each expression over a range whose steps meet no sample.
VIGIE_PEERS_DIR, when set, says where Prometheus is. Where Prometheus 3.14 is known to answer otherwise than 2.42, vigiectl has to side with 3.14.
"""

import json
import math
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

TOLERANCE = 1e-12


def skip(why):
    print("SKIPPED-TEST:", why)
    sys.exit(0)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Prometheus:
    def __init__(self, programs, data, directory):
        blocks = directory / "data"
        # One block for all, however long the file's time is.
        subprocess.run([programs / "promtool", "tsdb", "create-blocks-from", "openmetrics",
                        "--max-block-duration=2400h", data, blocks],
                       check=True, stdout=subprocess.DEVNULL)
        config = directory / "prometheus.yml"
        config.write_text("global: {}\n")
        self.address = f"127.0.0.1:{free_port()}"
        self.log = open(directory / "log", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            [programs / "prometheus", f"--config.file={config}", f"--storage.tsdb.path={blocks}",
             "--storage.tsdb.retention.time=100y", f"--web.listen-address={self.address}"],
            stdout=self.log, stderr=self.log)

    def wait(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"http://{self.address}/-/ready", timeout=5):
                    return True
            except (urllib.error.URLError, OSError):
                if self.process.poll() is not None:
                    return False
                time.sleep(0.1)
        return False

    def ask(self, question):
        if "time_ms" in question:
            path = "query"
            values = {"time": question["time_ms"] / 1000}
        else:
            path = "query_range"
            values = {"start": question["start_ms"] / 1000, "end": question["end_ms"] / 1000,
                      "step": question["step_ms"] / 1000}
        body = urllib.parse.urlencode({"query": question["expr"], **values}).encode()
        url = f"http://{self.address}/api/v1/{path}"
        try:
            with urllib.request.urlopen(url, data=body, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


def points(answer):
    """The values by series and time."""
    found = {}
    data = answer.get("data", {})
    if data.get("resultType") == "scalar":
        return {("", data["result"][0]): float(data["result"][1])}
    for series in data.get("result", []):
        name = json.dumps(series["metric"], sort_keys=True)
        for moment, value in series.get("values", [series.get("value")]):
            found[(name, moment)] = float(value)
    return found


def close(a, b):
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b or abs(a - b) <= TOLERANCE * max(abs(a), abs(b))


def difference(theirs, ours):
    if theirs["status"] != ours["status"]:
        return f"{theirs.get('error', 'success')} / {ours.get('error', 'success')}"
    a, b = points(theirs), points(ours)
    for key in a.keys() | b.keys():
        if key not in a or key not in b:
            return f"{key} only {'there' if key in a else 'here'}"
        if not close(a[key], b[key]):
            return f"{key}: {a[key]!r} there, {b[key]!r} here"
    return None


def mostly_equal(theirs, ours):
    """Whether most points are the same."""
    a, b = points(theirs), points(ours)
    different = sum(1 for key in a if key in b and not close(a[key], b[key]))
    return a.keys() == b.keys() and different <= len(a) / 4


def known(case):
    """The answer of 3.14 as the API would give it."""
    moment = case["time_ms"] / 1000
    return {"status": "success", "data": {"resultType": "vector", "result": [
        {"metric": item["metric"], "value": [moment, item["value"]]}
        for item in case["prom_3_14"]]}}


def main():
    vigiectl, peers, numeric = (pathlib.Path(argument) for argument in sys.argv[1:4])
    peers = pathlib.Path(os.environ.get("VIGIE_PEERS_DIR", peers))
    programs = peers / "usr/bin"
    if not (programs / "prometheus").exists() or not (programs / "promtool").exists():
        skip(f"no prometheus and promtool in {programs}")
    if not (numeric / "dataset.om").exists():
        skip(f"no data set in {numeric}")
    with open(numeric / "cases.jsonl", encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    questions = [{"expr": case["expr"], "time_ms": case["time_ms"]} for case in cases]
    begin = min(case["time_ms"] for case in cases)
    end = max(case["time_ms"] for case in cases)
    # Off the grid of the samples: the left border of a window belongs to it in 2.42 only.
    expressions = sorted({case["expr"] for case in cases})
    questions += [{"expr": expr, "start_ms": begin + 7123, "end_ms": end, "step_ms": 37011}
                  for expr in expressions]
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        lines = directory / "questions.jsonl"
        lines.write_text("".join(json.dumps(q) + "\n" for q in questions), encoding="utf-8")
        answers = subprocess.run(
            [vigiectl, "query", "--data", numeric / "dataset.om", "--queries", lines],
            check=True, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
        ours = [json.loads(line) for line in answers.splitlines()]
        assert len(ours) == len(questions)
        prometheus = Prometheus(programs, numeric / "dataset.om", directory)
        try:
            if not prometheus.wait():
                print((directory / "log").read_text(encoding="utf-8")[-2000:])
                return 1
            theirs = [prometheus.ask(question) for question in questions]
        finally:
            prometheus.stop()
    equal = sided = wrong = 0
    for i, question in enumerate(questions):
        problem = difference(theirs[i], ours[i])
        if problem is None:
            equal += 1
        elif i < len(cases) and not cases[i]["same_in_2_42"] \
                and difference(known(cases[i]), ours[i]) is None:
            sided += 1
        # Before 2.51 a counter was taken to zero before the threshold was looked at (#13725).
        elif i >= len(cases) and re.search(r"\b(rate|increase)\(", question["expr"]) \
                and mostly_equal(theirs[i], ours[i]):
            sided += 1
        else:
            wrong += 1
            print(question["expr"], question.get("time_ms", "range"), problem)
    print(f"{len(questions)} questions: {equal} answered alike, {sided} as 3.14 does, "
          f"{wrong} wrong; {len(expressions)} of them over a range")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
