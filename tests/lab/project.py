# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One compose project of the lab: its files, its containers, and what is done to them."""

import datetime
import json
import os
import shutil
import subprocess
import textwrap
import time

from images import PREFIX

SERVER = ["python3", "-u", "/app/metricsserver.py"]


def indent(text, width):
    return textwrap.indent(textwrap.dedent(text).strip("\n"), " " * width) + "\n" if text else ""


def service(name, image, environment, command, more):
    """A service as people write it, two spaces deep."""
    lines = f"  {name}:\n    image: {PREFIX}/{image}:1\n"
    if command is not None:
        lines += f"    command: {json.dumps(command)}\n"
    if environment:
        lines += "    environment:\n"
        lines += "".join(f"      {key}: {json.dumps(str(value))}\n"
                         for key, value in environment.items())
    return lines + "    stop_grace_period: 0s\n" + indent(more, 4)


def ports(entries):
    if entries is None:
        return ""
    return "    ports:\n" + "".join(f"      - {entry}\n" for entry in entries)


class Project:
    def __init__(self, machine, scenario, folder):
        self.machine, self.engine, self.scenario = machine, machine.engine, scenario
        self.folder = folder
        self.name = "lab" + "".join(c for c in scenario.name.lower() if c.isalnum())[:30]
        os.makedirs(folder)
        self._write()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def replace(self, name, old, new):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            text = file.read()
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new))

    def _write(self):
        s = self.scenario
        command = s.command
        if command is None and s.image in ("app", "nocurl", "noshell"):
            command = SERVER
        dev = f"name: {self.name}\nservices:\n" if s.named else "services:\n"
        dev += service("workers", s.image, s.env, command, s.dev)
        if s.api:
            dev += service("api", "app", {"APORT": "8000"}, SERVER, 'ports: ["8000:8000"]')
        dev += textwrap.dedent(s.top)
        prod = "services:\n  workers:\n    labels: {stage: prod}\n"
        prod += ports(s.ports) + indent(s.prod, 4)
        self.write("docker-compose.yml", dev)
        self.write("docker-compose.prod.yml", prod)

    # Compose, as its users run it.

    def compose(self, *arguments, files=None, check=True, v1=False, environment=None):
        if v1:
            command = ["/usr/bin/python3",
                       os.path.join(self.machine.cache, "compose-v1/usr/bin/docker-compose")]
            more = {"PYTHONPATH": os.path.join(self.machine.cache,
                                               "compose-v1/usr/lib/python3/dist-packages")}
        else:
            command, more = ["docker", "compose"], {}
        for name in files or self.scenario.files:
            command += ["-f", name]
        done = subprocess.run(command + list(arguments), cwd=self.folder, capture_output=True,
                              text=True, timeout=120,
                              env={**self.machine.environment, **more, **(environment or {})})
        if check and done.returncode:
            raise RuntimeError(f"compose {' '.join(arguments)}: {done.stderr[-600:]}")
        return done

    def up(self, *arguments, **options):
        self.compose("up", "-d", "--no-build", *arguments, **options)

    # The containers.

    def containers(self):
        found = [each for each in self.engine.containers()
                 if each["Labels"].get("com.docker.compose.project.working_dir") == self.folder
                 or each["Labels"].get("vigie-lab") == "extra"]
        return found

    def container(self, name="workers"):
        found = [each for each in self.containers()
                 if each["Labels"].get("com.docker.compose.service") == name
                 and each["Labels"].get("com.docker.compose.oneoff") != "True"]
        return self.engine.inspect(found[0]["Id"]) if found else None

    def id(self, name="workers"):
        return self.container(name)["Id"]

    def act(self, action, name="workers"):
        self.engine.act(self.id(name), action)

    def address(self, name="workers"):
        networks = self.container(name)["NetworkSettings"]["Networks"]
        return next(iter(networks.values()))["IPAddress"]

    def network(self):
        return next(iter(self.container()["NetworkSettings"]["Networks"]))

    def disconnect(self):
        self.engine.call("POST", f"/networks/{self.network()}/disconnect",
                         {"Container": self.id(), "Force": True})

    def run_extra(self, image="app", environment=None, binds=None, command=None):
        """A container that belongs to nobody's project."""
        binds = binds or {}
        made = self.engine.call("POST", "/containers/create", {
            "Image": f"{PREFIX}/{image}:1", "Cmd": command or SERVER,
            "Env": [f"{key}={value}" for key, value in (environment or {}).items()],
            "Labels": {"vigie-lab": "extra"},
            "ExposedPorts": {f"{port}/tcp": {} for port in binds},
            "HostConfig": {"PortBindings": {f"{port}/tcp": [{"HostPort": str(host)}]
                                            for port, host in binds.items()}}})
        self.engine.act(made["Id"], "start")
        self.wait_until_ready(self.engine.inspect(made["Id"]))
        return made["Id"]

    def state(self, name="workers"):
        container = self.container(name)
        return container["State"]["Status"] if container else None

    def wait_for_state(self, *states, name="workers"):
        self.machine.wait(lambda: self.state(name) in states, f"{name} to be {states}", 20)

    def wait_until_ready(self, container=None, name="workers"):
        """The server's mark shows in the container's own view of the file system; any other
        program is ready when it listens."""
        container = container or self.container(name)
        if not container:
            return
        if (container["Config"]["Cmd"] or [])[:1] != SERVER[:1]:
            self.machine.wait(lambda: self._listens(container["Id"]), "a listener", 20)
            return
        def is_ready():
            state = self.engine.inspect(container["Id"])["State"]
            if not state["Running"]:
                return True
            try:
                marked = os.stat(f"/proc/{state['Pid']}/root/tmp/ready").st_mtime
            except FileNotFoundError:
                return False
            # A started-again container still has the mark of its former life.
            started = datetime.datetime.fromisoformat(state["StartedAt"][:19] + "+00:00")
            return marked >= started.timestamp()
        self.machine.wait(is_ready, "the server to be ready", 20)

    def _listens(self, container):
        """Anything but Docker's own name server; or the container is not running any more."""
        state = self.engine.inspect(container)["State"]
        if not state["Running"]:
            return True
        rows = []
        try:
            for table in ("tcp", "tcp6"):
                with open(f"/proc/{state['Pid']}/net/{table}", encoding="ascii") as lines:
                    rows += [line.split() for line in lines.readlines()[1:]]
        except OSError:
            return False
        return any(row[3] == "0A" and not row[1].startswith("0B00007F") for row in rows)

    def wait_for_health(self, wanted):
        def is_wanted():
            return self.container()["State"].get("Health", {}).get("Status") == wanted
        self.machine.wait(is_wanted, f"health {wanted}", 20)

    # What a report offers, done as its reader would do it.

    def apply_diff(self, path, diff):
        with open(path, encoding="utf-8", newline="") as file:
            lines = file.read().splitlines(keepends=True)
        body = diff.split("\n")
        header = next(i for i, line in enumerate(body) if line.startswith("@@"))
        at = int(body[header].split("-")[1].split(",")[0]) - 1
        for line in body[header + 1:]:
            if line[:1] in " -":
                if not line:
                    continue
                assert lines[at].rstrip("\n") == line[1:], f"{lines[at]!r} is not {line[1:]!r}"
                if line[0] == "-":
                    lines.pop(at)
                else:
                    at += 1
            elif line[:1] == "+":
                lines.insert(at, line[1:] + "\n")
                at += 1
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("".join(lines))

    def cure(self, remedies):
        patches = [each["patch"] for each in remedies if each.get("patch")]
        commands = [each["command"] for each in remedies
                    if each.get("command") and each["id"] != "show-logs"]
        if patches:
            self.apply_diff(patches[0]["file"], patches[0]["diff"])
        for command in commands[:1]:
            done = subprocess.run(command, cwd="/", capture_output=True, text=True, timeout=60,
                                  env=self.machine.environment)
            if done.returncode:
                raise RuntimeError(f"{' '.join(command)}: {done.stderr[-400:]}")
        assert patches or commands, "the report offers nothing that can be done"
        self.wait_until_ready()

    def remove(self):
        for each in self.containers():
            try:
                self.engine.remove(each["Id"])
            except RuntimeError as error:
                if "404" not in str(error) and "409" not in str(error):
                    raise
        for network in self.engine.call("GET", "/networks"):
            if network["Name"] not in ("bridge", "host", "none") and not self._is_aged(network):
                try:
                    self.engine.call("DELETE", "/networks/" + network["Id"])
                except RuntimeError:
                    pass  # a container of another scenario still lives in it
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def _is_aged(network):
        return network["Labels"].get("com.docker.compose.project", "").startswith("labaged")
