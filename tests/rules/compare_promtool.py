#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""compare_promtool.py VIGIECTL PEERS_DIR DATA_DIR

Gives the same rule files to the real promtool (Debian's) and to `vigiectl rules`: which are accepted,
and, for random rules over random series, which alerts fire at each moment. What vigiectl finds becomes
the expectation of a test file that promtool has to pass. VIGIE_PEERS_DIR, when set, says where
promtool is.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

SCENARIOS = 40
STEPS = 30


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def vigie(vigiectl, what, path):
    result = run(vigiectl, "rules", what, "--json", path)
    return json.loads(result.stdout)[0]


def compare_checks(vigiectl, promtool, data):
    differences = 0
    files = sorted(data.glob("*/*.yml"))
    for path in files:
        theirs = run(promtool, "check", "rules", path).returncode == 0
        ours = vigie(vigiectl, "check", path)["accepted"]
        if theirs != ours:
            print(f"{path.name}: promtool {'accepts' if theirs else 'refuses'} it")
            differences += 1
    print(f"check: {len(files) - differences} of {len(files)} files alike")
    return differences


def values(rng):
    row = []
    value = rng.randrange(10)
    for _ in range(STEPS):
        kind = rng.random()
        # Nor is a sample ever just as old as the lookback, of which the same is true.
        if kind < 0.1 and row[-3:] != ["_"] * 3:
            row.append("_")
        elif kind < 0.14:
            row.append("stale")
        else:
            value = max(0, value + rng.choice([-3, -1, 0, 0, 1, 3]))
            row.append(str(value))
    return " ".join(row)


def scenario(rng):
    """Rules and series in YAML; JSON is YAML."""
    rules = [{"record": "job:x:sum", "expr": "sum by (job) (x)", "labels": {"kind": "sum"}}]
    # No range begins on a sample (Prometheus before 3.0 counts it), and no increase() (it clamps at
    # zero in another order before 2.51).
    expressions = ["x > 6", "x == 0", "job:x:sum > 14", "changes(x[210s]) > 2", "absent(x{job=\"c\"})",
                   "max_over_time(x[270s]) - x > 5", "job:x:sum{kind=\"sum\"} < 5", "x > on(job) group_left job:x:sum / 2",
                   "ALERTS{alertstate=\"firing\"}", "vector(1)"]
    for index in range(4):
        rule = {"alert": f"A{index}", "expr": rng.choice(expressions),
                "for": rng.choice(["0s", "1m", "90s", "2m", "5m"]),
                "labels": {"severity": rng.choice(["page", "{{ if gt $value 8.0 }}page{{ else }}mail{{ end }}"])},
                "annotations": {"summary": rng.choice([
                    "{{ $labels.job }} is at {{ $value }}",
                    "{{ $value | humanize }} {{ printf \"%.2f\" .Value }} {{ $value | humanizePercentage }}",
                    "{{ range query \"sum by (job) (x)\" | sortByLabel \"job\" }}{{ .Labels.job }}={{ .Value }} {{ end }}",
                    "{{ $value | humanizeDuration }} {{ $labels.instance | toUpper }} {{ $labels }}"])}}
        if rng.random() < 0.5:
            rule["keep_firing_for"] = rng.choice(["1m", "3m"])
        rules.append(rule)
    series = [{"series": f'x{{job="{job}",instance="{i}"}}', "values": values(rng)}
              for job in "ab" for i in range(2)]
    return {"groups": [{"name": "g", "rules": rules}]}, series


def compare_states(vigiectl, promtool, directory):
    differences = 0
    compared = 0
    firing = 0
    for seed in range(SCENARIOS):
        rng = random.Random(seed)
        rules, series = scenario(rng)
        (directory / "rules.yml").write_text(json.dumps(rules))
        expectations = [{"eval_time": f"{minute}m", "alertname": f"A{index}", "exp_alerts": []}
                        for minute in range(STEPS) for index in range(4)]
        test = {"rule_files": ["rules.yml"], "evaluation_interval": "1m",
                "tests": [{"interval": "1m", "input_series": series, "alert_rule_test": expectations,
                           "promql_expr_test": []}]}
        path = directory / "test.yml"
        path.write_text(json.dumps(test))
        # What fires, from the expectations that nothing does.
        for failure in vigie(vigiectl, "test", path)["failures"]:
            if "alert" not in failure:
                continue
            for expected in expectations:
                if (expected["alertname"] == failure["alert"]
                        and expected["eval_time"] == f"{failure['time_ms'] // 60000}m"):
                    expected["exp_alerts"] = [
                        {"exp_labels": {k: v for k, v in alert["labels"].items() if k != "alertname"},
                         "exp_annotations": alert["annotations"]} for alert in failure["got"]]
                    firing += len(failure["got"])
        path.write_text(json.dumps(test))
        compared += len(expectations)
        ours = vigie(vigiectl, "test", path)
        # A rule that fails fails in both; promtool then says so instead of the expectations.
        errors = [failure for failure in ours["failures"] if "error" in failure]
        theirs = run(promtool, "test", "rules", path)
        if (theirs.returncode == 0) != (not errors):
            print(f"scenario {seed}:\n{theirs.stdout[:3000]}{theirs.stderr[:1000]}{errors[:2]}")
            differences += 1
    print(f"states: {compared} moments in {SCENARIOS} scenarios, {firing} alerts fire, "
          f"{differences} scenarios differ")
    return differences


def main():
    vigiectl, peers, data = sys.argv[1:4]
    promtool = pathlib.Path(os.environ.get("VIGIE_PEERS_DIR", peers)) / "usr/bin/promtool"
    if not promtool.exists():
        print("SKIPPED-TEST: no promtool, see tests/peers.sh")
        return 0
    differences = compare_checks(vigiectl, promtool, pathlib.Path(data))
    with tempfile.TemporaryDirectory() as directory:
        differences += compare_states(vigiectl, promtool, pathlib.Path(directory))
    return 1 if differences else 0


sys.exit(main())
