#!/usr/bin/python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault lab: a real engine, one scenario per fault, the verdict that vigiectl gives.

    sudo tests/lab/run.py --vigiectl build/dev/src/cli/vigiectl [--only WORDS] [--json FOLDER]
    sudo tests/lab/run.py --pairs 40 --seed 7

Runs in namespaces of its own (see surroundings.py). Prints a table and ends with 1 when a verdict
is wrong; without root or without the packages it says so and skips.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from images import make_certificate, make_images  # noqa: E402
from pairs import pairs  # noqa: E402
from project import Project  # noqa: E402
from recorder import SOCKET as RECORDER_SOCKET, Recorder, fixture  # noqa: E402
from scenarios import SCENARIOS  # noqa: E402
from surroundings import INSIDE, SOCKET, Machine, enter  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
AGE = 16.0  # seconds after which a server that does not listen is no longer "starting"
DEADLINE = 60
NOBODY = 65534
# Verdicts that rest on what the engine says; the others have tests of their own.
REPLAYED = ("healthy", "compose.", "service.", "port.", "network.", "server.")
NEVER_READY = ("late", "crash", "oom")


def skip(reason):
    print(f"SKIPPED-TEST: the lab: {reason}")
    sys.exit(1 if os.environ.get("VIGIE_LAB_REQUIRED") else 0)


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vigiectl", default="build/dev/src/cli/vigiectl")
    parser.add_argument("--cache", default=os.path.join(HERE, "../../.cache/lab"),
                        help="where the unpacked packages are kept")
    parser.add_argument("--only", action="append", default=[], help="name or fault contains")
    parser.add_argument("--json", help="write every report there, one folder entry per scenario")
    parser.add_argument("--record", help="write a fixture per scenario there, for the replay test")
    parser.add_argument("--show", help="print the report as people read it, in this language")
    parser.add_argument("--pairs", type=int, help="instead of the table: so many pairs of faults")
    parser.add_argument("--seed", type=int, default=1, help="draws other pairs")
    parser.add_argument("--list", action="store_true")
    chosen = parser.parse_args()
    chosen.vigiectl = os.path.abspath(chosen.vigiectl)
    chosen.json = chosen.json and os.path.abspath(chosen.json)
    chosen.record = chosen.record and os.path.abspath(chosen.record)
    chosen.cache = os.path.abspath(chosen.cache)
    return chosen


class Lab:
    def __init__(self, machine, chosen):
        self.machine, self.chosen = machine, chosen
        self.rows = []
        self.count = 0
        self.began = time.monotonic()
        self.recorder = Recorder(SOCKET) if chosen.record else None
        if self.recorder:
            self.recorder.start()

    def project_of(self, scenario):
        self.count += 1
        parent = os.path.join(self.machine.folder, f"s{self.count}")
        return Project(self.machine, scenario, os.path.join(parent, scenario.folder))

    def prepare(self, project):
        scenario = project.scenario
        scenario.before(project)
        if scenario.up:
            try:
                project.up()
                if scenario.fails:
                    raise AssertionError("\"up\" was meant to fail")
            except RuntimeError:
                if not scenario.fails:
                    raise
            if not scenario.fails and scenario.env.get("MODE") not in NEVER_READY:
                project.wait_until_ready()
        scenario.after(project)

    def diagnose(self, project, form=("--json",)):
        scenario = project.scenario
        command = [self.chosen.vigiectl, "diagnose", scenario.url, *form]
        if scenario.project_given:
            command += ["--project-directory", project.folder]
        environment = {key: value for key, value in self.machine.environment.items()
                       if key not in ("LD_LIBRARY_PATH", "XTABLES_LIBDIR")}
        if self.recorder and not scenario.as_nobody:
            environment["DOCKER_HOST"] = "unix://" + RECORDER_SOCKET
            self.recorder.take()
        for key, value in scenario.environment.items():
            environment[key] = value.replace("{folder}", project.folder)
        become = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if scenario.as_nobody else {}
        begin = time.monotonic()
        try:
            done = subprocess.run(command + list(scenario.arguments), capture_output=True,
                                  cwd=project.folder, env=environment, timeout=DEADLINE, **become)
            output, errors, code = done.stdout, done.stderr, done.returncode
        except subprocess.TimeoutExpired as expired:
            output, errors, code = expired.stdout or b"", b"no end after 60 s", -1
        return output, errors.decode(errors="replace"), code, (time.monotonic() - begin) * 1000

    def settled(self, project, expected):
        """The diagnosis, again while it says that the service is still starting: after a fix a
        container needs its time, and that is what the verdict tells the user too."""
        deadline = time.monotonic() + AGE + 4
        tries = 0
        while True:
            tries += 1
            output, errors, code, took = self.diagnose(project)
            try:
                report = json.loads(output)
                if isinstance(report, list):
                    report = report[0]
                got = report["verdict"]["id"]
            except (ValueError, KeyError, TypeError, IndexError):
                report, got = None, f"no report (exit {code}): {errors.strip()[-200:]}"
            starting = "service.starting"
            if project.scenario.chance and got != expected and tries < 10:
                continue
            if got != starting or expected == starting or time.monotonic() > deadline:
                return output, errors, report, got, code, took
            time.sleep(0.5)

    def judge(self, project, expected, suffix=""):
        scenario = project.scenario
        output, errors, report, got, code, took = self.settled(project, expected)
        right = got == expected
        fine = expected.startswith("healthy") if scenario.fine is None else scenario.fine
        wanted_code = 0 if fine else 1
        if right and code != wanted_code:
            right, got = False, f"{got}, but exit {code}: {errors.strip()[-200:]}"
        if right and scenario.also and scenario.also not in output.decode(errors="replace"):
            right, got = False, f"{got}, but without {scenario.also}"
        if right and scenario.absent and scenario.absent in output.decode(errors="replace"):
            right, got = False, f"{got}, but the report holds {scenario.absent}"
        if os.path.exists(project.path("pwned")) or os.path.exists("pwned"):
            right, got = False, "a name was run by a shell"
        self.note(scenario, scenario.name + suffix, expected, got, took, right)
        if self.recorder and right and scenario.replays and expected.startswith(REPLAYED):
            self.record(project, expected, report, suffix)
        if self.chosen.show:
            print(self.diagnose(project, ("--lang", self.chosen.show))[0].decode())
        if self.chosen.json:
            name = "".join(c if c.isalnum() else "-" for c in scenario.name + suffix)
            with open(os.path.join(self.chosen.json, name + ".json"), "wb") as file:
                file.write(output)
        return report

    def record(self, project, expected, report, suffix):
        answers = self.recorder.take()
        if not answers or "cured" in suffix:
            return
        text = fixture(project.scenario, project.scenario.url, expected, report, answers,
                       project.folder)
        if not text:
            return
        name = "".join(c if c.isalnum() else "-" for c in project.scenario.name + suffix)
        path = os.path.join(self.chosen.record, name.strip("-") + ".json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def note(self, scenario, name, expected, got, took, right):
        self.rows.append((scenario, took, right))
        mark = "ok   " if right else "WRONG"
        print(f"{mark} {scenario.fault:8} {name:42.42} {expected:30} "
              f"{'' if got == expected else got} {took:6.0f} ms "
              f"(set up in {time.monotonic() - self.began - took / 1000:.1f} s)", flush=True)
        self.began = time.monotonic()

    def finish(self, project):
        scenario = project.scenario
        report = self.judge(project, scenario.expected)
        if scenario.cure and report:
            project.cure(report["verdict"]["remedies"])
            self.judge(project, "healthy", " → cured")
        for number, (fix, expected) in enumerate(scenario.then, 2):
            fix(project)
            self.judge(project, expected, f" ({number})")

    def run(self, scenario):
        self.began = time.monotonic()
        project = self.project_of(scenario)
        try:
            self.prepare(project)
            self.finish(project)
        except Exception as error:
            self.note_failure(project, error)
        finally:
            self.clean(project)

    def note_failure(self, project, error):
        """A scenario that cannot be set up is a wrong one."""
        traceback.print_exception(error)
        scenario = project.scenario
        self.note(scenario, scenario.name, scenario.expected, f"set-up failed: {error}", 0, False)

    def clean(self, project):
        self.machine.reset()
        project.remove()

    def run_aged(self, scenarios):
        """These wait together; each has a host port of its own."""
        projects = []
        for number, scenario in enumerate(scenarios):
            port = 19090 + number
            scenario.ports = [f'"{port}:9090"']
            scenario.url = scenario.url.replace(":9090", f":{port}")
            project = self.project_of(scenario)
            try:
                self.prepare(project)
                projects.append(project)
            except Exception as error:
                self.note_failure(project, error)
        if projects:
            time.sleep(AGE)
        for project in projects:
            try:
                self.finish(project)
            except Exception as error:
                self.note_failure(project, error)
            finally:
                self.clean(project)


def summary(lab):
    wrong = [row for row in lab.rows if not row[2]]
    def is_slow(row):
        return row[0].slow or row[0].needs == "ssh"
    usual = [row[1] for row in lab.rows if not is_slow(row) and row[1]] or [0.0]
    slow = [row[1] for row in lab.rows if is_slow(row) and row[1]] or [0.0]
    healthy = [row[1] for row in lab.rows if row[0].expected == "healthy" and row[1]] or [0.0]
    print(f"\n{len(lab.rows)} verdicts, {len(wrong)} wrong.  Time to verdict: "
          f"median {statistics.median(usual):.0f} ms, max {max(usual):.0f} ms; "
          f"healthy median {statistics.median(healthy):.0f} ms; "
          f"where something is silent or far max {max(slow):.0f} ms")
    return 1 if wrong else 0


def main():
    chosen = options()
    table = SCENARIOS if chosen.pairs is None else pairs(chosen.pairs, chosen.seed)
    rows = [row for row in table
            if not chosen.only or any(word.lower() in f"{row.fault} {row.name}".lower()
                                      for word in chosen.only)]
    if chosen.list:
        for row in rows:
            print(f"{row.fault:8} {row.name:40} {row.expected}")
        print(len(rows), "scenarios")
        return 0
    if os.geteuid() != 0:
        skip("it starts an engine of its own, which needs root")
    if not os.environ.get(INSIDE):
        if not shutil.which("apt-get") and not os.path.exists(chosen.cache):
            skip("the engine is taken from Debian packages, and there is no apt-get")
        if subprocess.run(["bash", os.path.join(HERE, "packages.sh"), chosen.cache]).returncode:
            skip("the Debian packages could not be had")
        for folder in filter(None, (chosen.json, chosen.record)):
            os.makedirs(folder, exist_ok=True)
    enter(chosen.cache)

    begin = time.monotonic()
    folder = tempfile.mkdtemp(prefix="vigie-lab-")
    os.chmod(folder, 0o755)
    machine = None
    try:
        machine = Machine(chosen.cache, folder)
        if not machine.has_v2:
            skip("compose v2 could not be had")
        lab = Lab(machine, chosen)
        machine.start_engine()
        make_images(machine.engine, chosen.cache, machine.folder, make_certificate(machine.folder))
        print(f"engine and images ready after {time.monotonic() - begin:.1f} s", flush=True)
        def usable(row):
            if row.needs == "v1" and not machine.has_v1:
                print(f"note: {row.name} needs compose v1")
                return False
            if row.needs == "ssh" and not machine.has_ssh:
                print(f"note: {row.name} needs ssh and sshd")
                return False
            return True
        rows = [row for row in rows if usable(row)]
        for row in rows:
            if not row.aged and not row.engine:
                lab.run(row)
        lab.run_aged([row for row in rows if row.aged])
        without_proxy = [row for row in rows if row.engine == "no-proxy"]
        if without_proxy:
            machine.stop_engine()
            machine.start_engine("--userland-proxy=false")
            for row in without_proxy:
                lab.run(row)
        code = summary(lab)
        print(f"the lab took {time.monotonic() - begin:.0f} s")
        return code
    finally:
        if machine:
            machine.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
