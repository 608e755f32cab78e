# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How faults are made: what a row's "before", "after" and "then" do to a project."""

import os
import signal
import socket
import threading

from desktop import VirtualMachine
from surroundings import LAN_ADDRESS, SOCKET

HTTPD = ["/bin/httpd", "-f", "-p", "9090", "-h", "/www"]
HEALTH = """
healthcheck:
  test: ["CMD", "python3", "-c", "{code}"]
  interval: 1s
  retries: 1
"""


def freeze(project):
    os.kill(project.container()["State"]["Pid"], signal.SIGSTOP)


def restart_with_prod(project):
    project.up(files=("docker-compose.yml", "docker-compose.prod.yml"))
    project.wait_until_ready()


def edit_ports(project):
    project.replace("docker-compose.prod.yml", '"9191:9090"', '"9090:9090"')
    project.act("restart?t=0")
    project.wait_until_ready()


def free_and_up(project):
    project.machine.end_processes()
    restart_with_prod(project)


def patch_target(project):
    project.replace("docker-compose.prod.yml", '"9090:9091"', '"9090:9090"')
    restart_with_prod(project)


def steal_route(project):
    project.machine.route(project.address() + "/32")


def other_project(project):
    project.compose("-p", "labother", "up", "-d")
    containers = [each for each in project.containers()]
    project.wait_until_ready(project.engine.inspect(containers[0]["Id"]))


def host_server(**environment):
    return lambda project: project.machine.process(environment)


def drop(project):
    project.machine.firewall("INPUT", "-i", "lo", "-p", "tcp", "--dport", "9090", "-j", "DROP")


def reject(project):
    project.machine.firewall("INPUT", "-i", "lo", "-p", "tcp", "--dport", "9090", "-j", "REJECT",
                             "--reject-with", "tcp-reset")


def prohibit(project):
    project.machine.firewall("INPUT", "-i", "lo", "-p", "tcp", "--dport", "9090", "-j", "REJECT",
                             "--reject-with", "icmp-admin-prohibited")


def black_hole(project):
    project.machine.route(project.address() + "/32", "blackhole")


def hold_connection(project):
    """An idle client keeps a server that serves one at a time."""
    project.held = [socket.create_connection(("127.0.0.1", 9090))]


def fake_socket(answer):
    """An engine that hangs (None) or prints something else."""
    def inject(project):
        path = project.path("fake.sock")
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listener.bind(path)
        listener.listen(16)
        project.held = [listener]

        def serve():
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                project.held.append(connection)
                if answer is not None:
                    connection.recv(65536)
                    connection.sendall(answer)
                    connection.close()
        threading.Thread(target=serve, daemon=True).start()
    return inject


def as_desktop(project):
    """The same engine, but it says that it is Docker Desktop: its processes and addresses are then
    in a virtual machine, and only programs inside the container can look there."""
    project.held = [VirtualMachine(project.path("fake.sock"), SOCKET)]


def stale_socket(project):
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(project.path("fake.sock"))
    listener.close()


def fake_docker(text, code):
    """A docker on PATH that says nonsense; the diagnosis must not depend on it."""
    def inject(project):
        project.write("docker", f"#!/bin/sh\necho '{text}'\nexit {code}\n")
        os.chmod(project.path("docker"), 0o755)
    return inject


def hanging(program):
    return program_that(program, "exec sleep 600")


def with_ssh(project):
    project.machine.start_ssh()


def big_file(project):
    filler = "".join(f"x-filler-{i}:\n  words: a line that somebody generated {i}\n"
                     for i in range(95000))
    project.write("docker-compose.prod.yml",
                  'services:\n  workers:\n    ports:\n      - "9090:9091"\n' + filler)


def with_bom_and_crlf(project):
    with open(project.path("docker-compose.prod.yml"), encoding="utf-8") as file:
        text = file.read()
    project.write("docker-compose.prod.yml", "\ufeff" + text.replace("\n", "\r\n"))


def behind_a_link(project):
    os.mkdir(project.path("shared"))
    os.rename(project.path("docker-compose.prod.yml"), project.path("shared/prod.yml"))
    os.symlink("shared/prod.yml", project.path("docker-compose.prod.yml"))


def read_only(project):
    os.chmod(project.path("docker-compose.prod.yml"), 0o444)


def with_anchors(project):
    path = project.path("docker-compose.prod.yml")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    project.write("docker-compose.prod.yml",
                  'x-published: &published\n  ports:\n    - "9090:9091"  # metrics\n' + text)


STRANGE = ("docker-compose.yml", "a 'b' \"c\" $(touch pwned).yml")


def strange_arguments():
    return tuple(word for name in STRANGE for word in ("--compose-file", name))


def with_strange_names(project):
    os.rename(project.path("docker-compose.prod.yml"), project.path(STRANGE[1]))


def program_that(name, command):
    def inject(project):
        project.write(name, f"#!/bin/sh\n{command}\n")
        os.chmod(project.path(name), 0o755)
    return inject


def kill_workers(project):
    project.act("kill")
    project.wait_for_state("exited")


def break_file(old, new, name="docker-compose.prod.yml"):
    return lambda project: project.replace(name, old, new)


FAKE = {"DOCKER_HOST": "unix://{folder}/fake.sock"}
PATH_FIRST = {"PATH": "{folder}:/usr/bin:/bin"}

BUILDBOX = {"DOCKER_HOST": "ssh://buildbox"}
LAN_PORT = [f'"{LAN_ADDRESS}:9090:9090"']
LAN_URL = f"http://{LAN_ADDRESS}:9090/metrics"
