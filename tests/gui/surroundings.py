#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program where something is missing: each case starts it on a virtual screen, watches a
page that this script serves, and looks at what is left on the disk.

    surroundings.py PROGRAM [CASE…]

Waits for what has to happen, never for a time. Prints SKIPPED-TEST where the machine has no Xvfb,
and says which single cases could not be played.
"""

import contextlib
import glob
import http.server
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE_S = 180
NOWHERE = "unix:path=/nonexistent/bus"


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for: {what}")
        time.sleep(0.05)


class Exporter:
    """A page of metrics that counts how often it was asked for."""

    def __init__(self):
        exporter = self
        self.scrapes = 0

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                exporter.scrapes += 1
                body = f"# TYPE asked counter\nasked_total {exporter.scrapes}\n".encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/plain; version=0.0.4")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/metrics"

    def wait_for_more(self, count=2):
        seen = self.scrapes
        wait_for("scrapes that go on", lambda: self.scrapes >= seen + count)

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Screen:
    """An X server of its own; the server chooses its number."""

    def __init__(self):
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
             "+extension", "RANDR"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as numbers:
            self.display = ":" + numbers.readline().strip()
        if self.display == ":":
            raise AssertionError("Xvfb did not start")

    def close(self):
        self.process.kill()
        self.process.wait()


class Place:
    """A home for one case: an exporter, a screen, a profile whose settings watch the exporter."""

    def __init__(self, program, scratch):
        self.program = program
        self.scratch = scratch
        self.profile = os.path.join(scratch, "profile")
        self.exporter = Exporter()
        self.screen = Screen()
        self.running = []

    def settings_path(self):
        return os.path.join(self.profile, "settings.json")

    def write_settings(self, more=None):
        os.makedirs(self.profile, exist_ok=True)
        target = {"id": "ours", "name": "ours",
                  "scrape": {"url": self.exporter.url, "interval_ms": 200}}
        settings = {"version": 1, "targets": [target], "notifications": False,
                    "last_version": "99.0", "tray_hint_shown": True}
        settings.update(more or {})
        with open(self.settings_path(), "w", encoding="utf-8") as file:
            json.dump(settings, file)

    def settings(self):
        with open(self.settings_path(), encoding="utf-8") as file:
            return json.load(file)

    def environment(self):
        home = os.path.join(self.scratch, "home")
        os.makedirs(home, mode=0o700, exist_ok=True)
        gone = ("XDG_CURRENT_DESKTOP", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                "XDG_CACHE_HOME", "SESSION_MANAGER")
        kept = {key: value for key, value in os.environ.items() if key not in gone}
        return dict(kept, HOME=home, XDG_RUNTIME_DIR=home, DISPLAY=self.screen.display,
                    QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", DBUS_SESSION_BUS_ADDRESS=NOWHERE,
                    DBUS_SYSTEM_BUS_ADDRESS=NOWHERE)

    def start(self, *arguments, environment=None, prefix=(), **options):
        command = [*prefix, self.program, "--profile", self.profile, *arguments]
        log = open(os.path.join(self.scratch, "log"), "ab")
        process = subprocess.Popen(command, env=dict(self.environment(), **(environment or {})),
                                   stdout=log, stderr=log, **options)
        log.close()
        self.running.append(process)
        return process

    def said(self):
        with open(os.path.join(self.scratch, "log"), encoding="utf-8", errors="replace") as file:
            return file.read()

    def end(self, process, expected=(0,)):
        """Asks it to end, as a session does that is logged out."""
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        self.expect_end(process, expected)

    def expect_end(self, process, expected=(0,)):
        try:
            code = process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it does not end; it said: {self.said()}") from None
        if code not in expected:
            raise AssertionError(f"ended with {code}; it said: {self.said()}")

    def history(self):
        return glob.glob(os.path.join(self.profile, "history", "*.vigie"))

    def expect_history(self):
        sizes = [os.path.getsize(path) for path in self.history()]
        assert sizes and max(sizes) > 100, f"no history was kept: {sizes}"

    def close(self):
        for process in self.running:
            if process.poll() is None:
                process.kill()
            process.wait()
        self.screen.close()
        self.exporter.close()


class NotPlayed(Exception):
    """This machine cannot play the case."""


def without_services(place):
    """No D-Bus, no tray, no keychain, no desktop at all."""
    place.write_settings()
    process = place.start()
    place.exporter.wait_for_more()
    place.end(process)
    place.expect_history()
    assert place.settings()["targets"][0]["id"] == "ours"


def with_a_bare_bus(place):
    """A session bus on which nobody offers notices, a tray or a keychain."""
    if not shutil.which("dbus-daemon"):
        raise NotPlayed("there is no dbus-daemon")
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    place.running.append(bus)
    address = bus.stdout.readline().strip()
    place.write_settings()
    process = place.start(environment={"DBUS_SESSION_BUS_ADDRESS": address})
    place.exporter.wait_for_more()
    bus.kill()  # it goes away while the program runs
    place.exporter.wait_for_more()
    place.end(process)
    place.expect_history()


def where_nothing_can_be_written(place):
    """A profile below a file: no user, root included, can make it."""
    blocker = os.path.join(place.scratch, "file")
    with open(blocker, "wb"):
        pass
    place.profile = os.path.join(blocker, "profile")
    process = place.start(place.exporter.url)
    place.exporter.wait_for_more(1)
    place.end(process)
    assert os.path.getsize(blocker) == 0


def where_files_cannot_grow(place):
    """As on a full disk: writes fail, in the settings and in the history."""
    place.write_settings({"window_geometry": "A" * 4000})
    before = place.settings()

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))

    process = place.start(preexec_fn=limit)
    place.exporter.wait_for_more()
    place.end(process)
    assert place.settings() == before, "the settings were cut"
    # With room again everything is as before.
    process = place.start()
    place.exporter.wait_for_more()
    place.end(process)
    place.expect_history()


def on_a_full_disk(place):
    """A file system of 256 KiB that something else filled."""
    disk = os.path.join(place.scratch, "disk")
    os.makedirs(disk)
    inside = "mount -t tmpfs -o size=256k none \"$0\" && exec \"$@\""
    try:
        subprocess.run(["unshare", "-m", "sh", "-c", inside, disk, "true"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        raise NotPlayed("nothing can be mounted here") from None
    place.write_settings()
    kept = place.settings_path()
    script = (f"mount -t tmpfs -o size=256k none '{disk}' && mkdir '{disk}/profile' "
              f"&& cp '{kept}' '{disk}/profile/' && {{ cat /dev/zero > '{disk}/fill' 2>/dev/null; "
              "\"$@\"; code=$?; "
              f"cp '{disk}/profile/settings.json' '{place.scratch}/after.json'; exit $code; }}")
    place.profile = os.path.join(disk, "profile")
    process = place.start(prefix=("unshare", "-m", "sh", "-c", script, "sh"),
                          start_new_session=True)
    place.exporter.wait_for_more()
    name = os.path.basename(place.program)[:15]  # as the kernel keeps it
    child = subprocess.run(["pgrep", "-s", str(process.pid), "-x", name], check=True,
                           capture_output=True, text=True).stdout.split()
    os.kill(int(child[0]), signal.SIGTERM)
    place.expect_end(process)
    with open(os.path.join(place.scratch, "after.json"), encoding="utf-8") as file:
        assert json.load(file)["targets"][0]["id"] == "ours"


def with_settings_of_a_newer_version(place):
    """What this one does not know stays; a copy is kept."""
    place.write_settings({"version": 99, "of_tomorrow": {"a": [1, 2]}})
    process = place.start()
    place.exporter.wait_for_more()
    place.end(process)
    after = place.settings()
    assert after["version"] == 99 and after["of_tomorrow"] == {"a": [1, 2]}
    assert after["targets"][0]["id"] == "ours"
    assert os.path.exists(place.settings_path() + ".newer")


def with_broken_settings(place):
    """They are set aside as they are, and the program starts with its defaults."""
    os.makedirs(place.profile)
    broken = b'{"version": 1, "targets": [{"id": "ours", \xff'
    with open(place.settings_path(), "wb") as file:
        file.write(broken)
    process = place.start(place.exporter.url)
    place.exporter.wait_for_more(1)
    place.end(process)
    aside = glob.glob(place.settings_path() + ".damaged-*")
    assert len(aside) == 1
    with open(aside[0], "rb") as file:
        assert file.read() == broken
    assert any(t["scrape"]["url"] == place.exporter.url for t in place.settings()["targets"])


def started_several_times_at_once(place):
    """One goes on; the others hand over what they were given and end."""
    place.write_settings()
    others = [Exporter() for _ in range(3)]
    try:
        racing = [place.start(other.url) for other in others]
        for other in others:
            wait_for("the page that each was given", lambda one=other: one.scrapes > 0)
        wait_for("one that goes on", lambda: sum(p.poll() is None for p in racing) == 1)
        for process in racing:
            if process.poll() is None:
                place.end(process)
            else:
                place.expect_end(process)
        urls = {target["scrape"]["url"] for target in place.settings()["targets"]}
        assert urls >= {other.url for other in others} | {place.exporter.url}, urls
    finally:
        for other in others:
            other.close()


def while_the_clock_jumps(place):
    """Back an hour, ahead by two days, and home again: scrapes go on, the history stays."""
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    if not library:
        raise NotPlayed("there is no libfaketime")
    place.write_settings()
    setting = os.path.join(place.scratch, "clock")

    def set_clock(offset):
        with open(setting + ".new", "w", encoding="ascii") as file:
            file.write(offset + "\n")
        os.replace(setting + ".new", setting)

    set_clock("+0")
    fake = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": setting, "FAKETIME_NO_CACHE": "1",
            "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    process = place.start(environment=fake)
    place.exporter.wait_for_more(5)
    for offset in ("-1h", "+0", "+2d", "-30d", "+0"):
        set_clock(offset)
        place.exporter.wait_for_more(5)
    place.end(process)
    place.expect_history()
    kept = len(place.history())
    process = place.start()
    place.exporter.wait_for_more()
    place.end(process)
    assert len(place.history()) >= kept


def when_the_display_goes_away(place):
    """The program ends by itself, with what it saw and what was set."""
    place.write_settings()
    process = place.start()
    place.exporter.wait_for_more(5)
    assert not place.history(), "it was saved too early for this case"
    place.screen.close()
    place.expect_end(process, expected=(0, 1))
    place.expect_history()
    assert place.settings()["targets"][0]["id"] == "ours"


def while_screens_come_and_go(place):
    """Monitors are added and removed below the window."""
    if not shutil.which("xrandr"):
        raise NotPlayed("there is no xrandr")
    place.write_settings()

    def xrandr(*arguments):
        return subprocess.run(["xrandr", "--display", place.screen.display, *arguments],
                              capture_output=True, check=False).returncode == 0

    process = place.start()
    place.exporter.wait_for_more()
    if not xrandr("--setmonitor", "left", "640/169x800/212+0+0", "none"):
        raise NotPlayed("this xrandr knows no monitors")
    for arguments in (("--setmonitor", "right", "640/169x800/212+640+0", "none"),
                      ("--delmonitor", "left"), ("--delmonitor", "right"),
                      ("--fb", "800x600"), ("--fb", "1280x800")):
        xrandr(*arguments)
        place.exporter.wait_for_more()
    place.end(process)
    place.expect_history()


CASES = [without_services, with_a_bare_bus, where_nothing_can_be_written, where_files_cannot_grow,
         on_a_full_disk, with_settings_of_a_newer_version, with_broken_settings,
         started_several_times_at_once, while_the_clock_jumps, when_the_display_goes_away,
         while_screens_come_and_go]


def play(case, program):
    with tempfile.TemporaryDirectory() as scratch, contextlib.ExitStack() as stack:
        place = Place(program, scratch)
        stack.callback(place.close)
        try:
            case(place)
        except NotPlayed as why:
            return f"not played: {why}"
        except (AssertionError, OSError, subprocess.SubprocessError) as problem:
            return f"FAILED: {problem or repr(problem)}"
    return "passed"


def main():
    if not shutil.which("Xvfb"):
        print("SKIPPED-TEST: surroundings: there is no Xvfb")
        return 0
    wanted = sys.argv[2:]
    failed = 0
    for case in CASES:
        if wanted and case.__name__ not in wanted:
            continue
        outcome = play(case, os.path.abspath(sys.argv[1]))
        failed += outcome.startswith("FAILED")
        print(f"{case.__name__}: {outcome}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
