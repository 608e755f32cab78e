#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader meets it: the real program on a virtual screen, asked over AT-SPI.

    atspi.py PROGRAM

Runs itself again below a session bus and an X server of its own. Prints SKIPPED-TEST where the
machine has none of these.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 60
INNER = "VIGIE_ATSPI_INNER"


def skip(why):
    print(f"SKIPPED-TEST: atspi: {why}")
    sys.exit(0)


def run_below_own_session(program):
    for tool in ("dbus-run-session", "xvfb-run"):
        if not shutil.which(tool):
            skip(f"there is no {tool}")
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError):
        skip("there is no pyatspi for this Python (python3-pyatspi, gir1.2-atspi-2.0)")
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                           XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        environment[INNER] = "1"
        command = ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, __file__, program]
        return subprocess.run(command, env=environment, timeout=4 * PATIENCE_S, check=False).returncode


class Reader:
    """What AT-SPI tells of the program."""

    def __init__(self, process):
        import pyatspi
        self.spi = pyatspi
        self.process = process

    def application(self):
        # The desktop's list is cached; each look asks anew.
        desktop = self.spi.Registry.getDesktop(0)
        for child in desktop:
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def all(self):
        found = []
        queue = [self.application()]
        while queue:
            node = queue.pop()
            if node is None:
                continue
            found.append((node.getRoleName(), node.name, node))
            queue.extend(child for child in node)
        return found

    def find(self, role, name):
        """The first with this role whose name begins so; waits for it."""
        end = time.monotonic() + PATIENCE_S
        seen = []
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f"the program ended with {self.process.returncode}")
            try:
                seen = self.all()
            except Exception as problem:  # objects may go while they are read
                seen = [("problem", str(problem), None)]
            for its_role, its_name, node in seen:
                # Since AT-SPI 2.53 a push button is just a button.
                if role.endswith(its_role) and its_name.startswith(name):
                    print(f"found {role} “{its_name}”")
                    return node
            time.sleep(0.3)
        lines = sorted({f"  {r}: {n}" for r, n, _ in seen if n})
        sys.exit(f"no {role} “{name}” among\n" + "\n".join(lines))


def press(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index("Press"))


def look(program):
    profile = tempfile.mkdtemp()
    process = subprocess.Popen([program, "--demo", "--lang", "en", "--profile", profile])
    try:
        reader = Reader(process)
        reader.find("frame", "")
        for page in ("Overview", "Explore", "Diagnose", "Page"):
            reader.find("page tab", page)
        reader.find("list", "Targets")
        for name in ("Scrape now", "Find anything", "Pin a chart"):
            reader.find("push button", name)
        press(reader.find("push button", "Add target"))
        reader.find("dialog", "Add a target")
        for field in ("URL", "Name"):
            reader.find("text", field)
        reader.find("spin button", "Interval")
        press(reader.find("push button", "Cancel"))
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    if os.environ.get(INNER):
        look(sys.argv[1])
    else:
        sys.exit(run_below_own_session(sys.argv[1]))
