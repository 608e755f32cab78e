# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that look like another row and are something else: the other direction of each pair."""

from injections import (
    black_hole, hold_connection, host_server, kill_workers, prohibit)
from scenario import Scenario as S
from surroundings import LAN_ADDRESS

LAN_URL = f"http://{LAN_ADDRESS}:9090/metrics"
STARTING = """
healthcheck:
  test: ["CMD", "python3", "-c", "raise SystemExit(1)"]
  interval: 1s
  start_period: 3600s
"""


def one_off_beside(project):
    project.compose("run", "-d", "workers")
    kill_workers(project)


def other_project_killed(project):
    project.compose("-p", "labother", "up", "-d")
    kill_workers(project)


def holder(project):
    return project.run_extra(binds={9090: 9090}, environment={"MODE": "html"})


def end_holder(project):
    for each in project.containers():
        if each["Labels"].get("vigie-lab") == "extra":
            project.engine.remove(each["Id"])


LOOKALIKES = [
    # All is well, though it looks like a fault.
    S("slow, within the time-out", "F61", "healthy", env={"MODE": "slow", "DELAY": "0.5"},
      slow=True),
    S("dual-stack server", "F74", "healthy", env={"BIND": "::"}),
    S("mapped to where it listens", "F22", "healthy", env={"APORT": "9191"},
      ports=['"9090:9191"']),
    S("no right on the socket, healthy", "F67", "healthy", as_nobody=True),
    S("redirect to the page", "F31", "response.redirect", env={"MODE": "slash"}, fine=True,
      also="The metrics are there."),

    # The URL.
    S("path in capitals", "F6", "url.path-typo", url="http://localhost:9090/METRICS",
      env={"MODE": "strict"}),
    S("page of another stack", "F6", "url.path-typo", env={"MODE": "elsewhere"},
      also="/actuator/prometheus"),
    S("localhost is ::1 only", "F63", "port.ipv4-only",
      after=lambda p: p.machine.hosts("::1 localhost\n"), ports=['"127.0.0.1:9090:9090"']),
    S("port inside taken for the host's", "F12", "port.other-host-port",
      url="http://localhost:9191/metrics", env={"APORT": "9191"}, ports=['"9090:9191"'],
      arguments=("--container-port", "9191")),
    S("TLS server, asked by https", "F23", "healthy", env={"MODE": "tls"},
      url="https://localhost:9090/metrics"),

    # Files and containers.
    S("env_file missing", "F55", "compose.file-invalid", up=False, dev="env_file: gone.env"),
    S("one-off beside the stopped", "F41+F9", "service.stopped", after=one_off_beside),
    S("other project, stopped", "F40+F9", "service.not-created", up=False, named=False,
      before=other_project_killed, also="labother"),
    S("ended by itself", "F9", "service.stopped", env={"MODE": "finish"},
      after=lambda p: p.wait_for_state("exited")),
    S("killed, with a memory limit", "F9", "service.stopped", dev="mem_limit: 256m",
      after=kill_workers),
    S("crashed, then given up", "F51", "service.crashed", env={"MODE": "crash"},
      dev='restart: "on-failure:1"', after=lambda p: p.machine.wait(
          lambda: p.container()["RestartCount"] == 1 and p.state() == "exited", "the end")),
    S("health check still starting", "F44", "service.starting", env={"MODE": "noserve"},
      dev=STARTING, aged=True),

    # Ports.
    S("wrong target, project not named", "F14", "port.wrong-target", cure=True,
      ports=['"9090:9091"'], project_given=False),
    S("prod file forgotten, not named", "F10", "compose.prod-file-not-used", cure=True,
      files=("docker-compose.yml",), project_given=False),
    S("conflict with a container gone", "F49b", "port.conflict-gone", cure=True, before=holder,
      fails=True, after=end_holder),
    S("loopback only, asked elsewhere", "F18", "port.other-address", url=LAN_URL,
      ports=['"127.0.0.1:9090:9090"']),
    S("another process on 127.0.0.1", "F19", "port.shadowed", ports=['"[::1]:9090:9090"'],
      before=host_server(BIND="127.0.0.1", MODE="html"), url="http://127.0.0.1:9090/metrics"),
    S("host network, other port", "F38+F22", "server.not-listening", ports=None,
      dev="network_mode: host", env={"APORT": "9191"}, aged=True),
    S("host network, port taken", "F38+F48", "response.other-server", ports=None,
      dev="network_mode: host", before=host_server(MODE="html"),
      after=lambda p: p.wait_for_state("exited")),

    # Networks.
    S("firewall prohibits", "F42b", "network.firewall", after=prohibit, slow=True),
    S("route into a black hole", "F43", "network.route-taken", after=black_hole, slow=True),

    # The server.
    S("one idle client, one thread", "F26", "server.not-accepting", env={"MODE": "single"},
      after=hold_connection, slow=True),
    S("never started, no logs to read", "F76+F20", "server.not-listening", aged=True,
      env={"MODE": "noserve"}, dev="logging: {driver: none}"),
    S("never started, proxy inside", "F62+F20", "server.not-listening", aged=True,
      env={"MODE": "noserve", "http_proxy": "http://10.1.2.3:3128"}),
    S("other port, loopback only", "F22+F21", "server.other-port",
      env={"APORT": "9191", "BIND": "127.0.0.1"}),
    S("multiprocess folder gone, empty page", "F68", "response.empty",
      env={"MODE": "empty", "PROMETHEUS_MULTIPROC_DIR": "/nowhere"},
      also="PROMETHEUS_MULTIPROC_DIR"),
]
