#!/usr/bin/python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a real engine's events say when the user stops a service, when it crashes, and when the
engine itself ends.

    sudo tests/lab/events.py --test build/dev/tests/diagnostics/tst_enginewatch

Runs in the lab's namespaces (see surroundings.py); skips where the lab does.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from images import make_certificate, make_images  # noqa: E402
from project import Project  # noqa: E402
from run import skip  # noqa: E402
from scenario import Scenario  # noqa: E402
from surroundings import INSIDE, SOCKET, Machine, enter  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
CASE = "seesTheUserStopAContainerOfARealEngine"


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--test", default="build/dev/tests/diagnostics/tst_enginewatch")
    parser.add_argument("--cache", default=os.path.join(HERE, "../../.cache/lab"))
    chosen = parser.parse_args()
    chosen.test = os.path.abspath(chosen.test)
    chosen.cache = os.path.abspath(chosen.cache)
    return chosen


def watch(chosen, machine):
    environment = {key: value for key, value in machine.environment.items()
                   if key not in ("LD_LIBRARY_PATH", "XTABLES_LIBDIR")}
    environment["VIGIE_LAB_ENGINE"] = "unix://" + SOCKET
    return subprocess.Popen([chosen.test, CASE], env=environment, stdout=subprocess.PIPE,
                            text=True)


def act(machine, project):
    """Stop and start as users do; then a crash; then the engine's own end."""
    project.compose("stop", "workers")
    project.compose("start", "workers")
    project.wait_until_ready()
    pid = project.container()["State"]["Pid"]
    os.kill(pid, signal.SIGKILL)
    machine.wait(lambda: not project.container()["State"]["Running"], "the crash")
    machine.stop_engine()


def main():
    chosen = options()
    if os.geteuid() != 0:
        skip("it starts an engine of its own, which needs root")
    if not os.environ.get(INSIDE):
        if not shutil.which("apt-get") and not os.path.exists(chosen.cache):
            skip("the engine is taken from Debian packages, and there is no apt-get")
        if subprocess.run(["bash", os.path.join(HERE, "packages.sh"), chosen.cache]).returncode:
            skip("the Debian packages could not be had")
    enter(chosen.cache)

    folder = tempfile.mkdtemp(prefix="vigie-lab-")
    os.chmod(folder, 0o755)
    machine = None
    try:
        machine = Machine(chosen.cache, folder)
        if not machine.has_v2:
            skip("compose v2 could not be had")
        machine.start_engine()
        make_images(machine.engine, chosen.cache, machine.folder, make_certificate(machine.folder))
        project = Project(machine, Scenario("events", "–", "healthy"),
                          os.path.join(folder, "events"))
        project.up()
        project.wait_until_ready()
        test = watch(chosen, machine)
        for line in test.stdout:
            print(line, end="", flush=True)
            if line.startswith("WATCHING"):
                act(machine, project)
        return test.wait(60)
    finally:
        if machine:
            machine.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
