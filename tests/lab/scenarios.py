# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table: one row per fault, look-alike and surrounding.

The F-numbers are those of docs/verdicts.md.
"""

import os
import signal
import socket
import threading

from desktop import VirtualMachine
from scenario import Scenario as S
from surroundings import LAN_ADDRESS, SOCKET

AGED_URL = "http://localhost:19090/metrics"
HTTPD = ["/bin/httpd", "-f", "-p", "9090", "-h", "/www"]
HEALTH = """
healthcheck:
  test: ["CMD", "python3", "-c", "{code}"]
  interval: 1s
  retries: 1
"""


def aged_ports(port):
    return [f'"{port}:9090"']


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


def hold_connection(project):
    """An idle client keeps a server that serves one at a time."""
    held = socket.create_connection(("127.0.0.1", 9090))
    project.held = held


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


def hanging_docker(project):
    project.write("docker", "#!/bin/sh\nexec sleep 600\n")
    os.chmod(project.path("docker"), 0o755)


def big_file(project):
    filler = "".join(f"x-filler-{i}:\n  words: a line that somebody generated {i}\n"
                     for i in range(95000))
    project.write("docker-compose.prod.yml",
                  'services:\n  workers:\n    ports:\n      - "9090:9091"\n' + filler)


def with_bom_and_crlf(project):
    with open(project.path("docker-compose.prod.yml"), encoding="utf-8") as file:
        text = file.read()
    project.write("docker-compose.prod.yml", "\ufeff" + text.replace("\n", "\r\n"))


def kill_workers(project):
    project.act("kill")
    project.wait_for_state("exited")


def break_file(old, new, name="docker-compose.prod.yml"):
    return lambda project: project.replace(name, old, new)


FAKE = {"DOCKER_HOST": "unix://{folder}/fake.sock"}
PATH_FIRST = {"PATH": "{folder}:/usr/bin:/bin"}

SCENARIOS = [
    # Nothing wrong.
    S("healthy", "F1", "healthy"),
    S("healthy by address", "F1", "healthy", url="http://127.0.0.1:9090/metrics"),
    S("healthy, project not named", "F1", "healthy", project_given=False),
    S("healthy without curl", "F1", "healthy", image="nocurl"),
    S("healthy busybox", "F1", "healthy", image="busybox", command=HTTPD),
    S("healthy scratch", "F1", "healthy", image="scratch", command=["/tiny", "0.0.0.0", "9090"]),
    S("published on loopback only", "F18", "healthy", ports=['"127.0.0.1:9090:9090"']),
    S("host network", "F38", "healthy", dev="network_mode: host", ports=None),
    S("unhealthy but answering", "F39", "healthy",
      dev=HEALTH.format(code="raise SystemExit(1)"),
      after=lambda p: p.wait_for_health("unhealthy")),
    S("bound to the container's address", "F75", "healthy", env={"BIND": "own"}),
    S("no logs to read", "F76", "healthy", dev="logging: {driver: none}"),
    S("proxy inside the container", "F62", "healthy",
      env={"http_proxy": "http://10.1.2.3:3128", "HTTP_PROXY": "http://10.1.2.3:3128"}),
    S("several workers, one binds", "F45", "healthy.one-of-many-workers", env={"MODE": "many"}),
    S("a process of the host, no docker", "F1", "healthy", up=False,
      before=host_server(), environment={"DOCKER_HOST": "unix:///nonexistent.sock"}),

    # The URL.
    S("host misspelt", "F2", "url.host-typo", url="http://locahost:9090/metrics"),
    S("host misspelt, two letters", "F2", "url.host-typo", url="http://loaclhots:9090/metrics"),
    S("address of five numbers", "F2", "url.host-typo", url="http://127.0.0.0.1:9090/metrics"),
    S("homoglyph", "F2", "url.host-typo", url="http://l\u043ecalhost:9090/metrics"),
    S("service name from the host", "F3", "url.service-name-from-host",
      url="http://workers:9090/metrics"),
    S("scheme missing", "F4", "url.scheme", url="localhost:9090/metrics"),
    S("scheme misspelt", "F4", "url.scheme", url="htpp://localhost:9090/metrics"),
    S("one slash", "F4", "url.scheme", url="http:/localhost:9090/metrics"),
    S("scheme twice", "F4", "url.scheme", url="http://http://localhost:9090/metrics"),
    S("port out of range", "F4", "url.invalid", url="http://localhost:90900/metrics"),
    S("letter in the port", "F4", "url.invalid", url="http://localhost:9O90/metrics"),
    S("port twice", "F4", "url.invalid", url="http://localhost:9090:9090/metrics"),
    S("IPv6 without brackets", "F4", "url.invalid", url="http://::1:9090/metrics"),
    S("port misspelt", "F5", "url.port-typo", url="http://localhost:9009/metrics"),
    S("path misspelt", "F6", "url.path-typo", url="http://localhost:9090/metrcs",
      env={"MODE": "strict"}),
    S("slash too many", "F6", "url.path-typo", url="http://localhost:9090/metrics/",
      env={"MODE": "strict"}),
    S("https on a plain port", "F7", "url.https-on-plain-port",
      url="https://localhost:9090/metrics"),
    S("localhost unknown", "F63", "url.localhost-unresolved",
      after=lambda p: p.machine.hosts("127.0.0.1 metrics.lab\n")),
    S("localhost elsewhere", "F63", "url.localhost-unresolved",
      after=lambda p: p.machine.hosts(f"{LAN_ADDRESS} localhost\n"),
      ports=['"127.0.0.1:9090:9090"']),

    # The engine.
    S("engine not running", "F65", "engine.not-running", up=False,
      environment={"DOCKER_HOST": "unix:///nonexistent.sock"}),
    S("socket of a dead engine", "F65", "engine.not-running", up=False, before=stale_socket,
      environment=FAKE),
    S("engine hangs", "F65", "engine.not-running", up=False, before=fake_socket(None),
      environment=FAKE,
      slow=True),
    S("engine talks garbage", "F65", "engine.not-running", up=False,
      before=fake_socket(b"SSH-2.0-OpenSSH_9.2\r\n"), environment=FAKE),
    S("no right on the socket", "F67", "engine.permission-denied", as_nobody=True,
      after=kill_workers),
    S("remote engine by ssh", "F66", "engine.remote", up=False,
      environment={"DOCKER_HOST": "ssh://me@build.example"}),
    S("remote engine by tcp", "F66", "engine.remote", up=False,
      environment={"DOCKER_HOST": "tcp://192.0.2.7:2375"}, slow=True),
    S("docker prints garbage", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      before=fake_docker("Usage: docker [OPTIONS] COMMAND", 0), environment=PATH_FIRST),
    S("docker command hangs", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      before=hanging_docker, environment=PATH_FIRST),

    # The compose files.
    S("started without the prod file", "F10", "compose.prod-file-not-used", cure=True,
      files=("docker-compose.yml",)),
    S("edited, then only restarted", "F54", "compose.changed-not-applied", cure=True,
      ports=['"9191:9090"'],
      after=edit_ports),
    S("other project", "F40", "compose.other-project", up=False, named=False, before=other_project),
    S("one-off container", "F41", "compose.one-off-only", cure=True, up=False,
      before=lambda p: p.compose("run", "-d", "workers")),
    S("inactive profile", "F56", "compose.profile-inactive", cure=True, dev='profiles: ["prod"]',
      up=False,
      before=lambda p: p.compose("up", "-d", check=False)),
    S("YAML error", "F55", "compose.file-invalid", up=False,
      before=break_file('    ports:\n      - "9090:9090"',
      '    ports:\n      - "9090:9090"\n   x: y')),
    S("tab in the file", "F55", "compose.file-invalid", up=False,
      before=break_file("    ports:", "\tports:")),
    S("service name misspelt", "F55", "compose.file-invalid", up=False,
      before=break_file("  workers:", "  worker:"), replays=False),
    S("required variable missing", "F55", "compose.file-invalid", up=False,
      before=break_file('"9090:9090"', '"${METRICS_PORT:?set it}:9090"')),
    S("prod file gone", "F55", "compose.file-invalid", up=False,
      before=lambda p: os.unlink(p.path("docker-compose.prod.yml")),
      arguments=("--compose-file", "docker-compose.yml", "--compose-file",
      "docker-compose.prod.yml"),
      replays=False),

    # The service's state.
    S("never created", "F8", "service.not-created", cure=True, up=False),
    S("taken down", "F8", "service.not-created", cure=True, after=lambda p: p.compose("down")),
    S("stopped", "F9", "service.stopped", cure=True, after=lambda p: p.act("stop?t=1")),
    S("killed", "F9", "service.stopped", cure=True, after=kill_workers),
    S("out of memory", "F13b", "service.out-of-memory", env={"MODE": "oom"},
      dev="mem_limit: 24m\nmemswap_limit: 24m", after=lambda p: p.wait_for_state("exited")),
    S("crash at start", "F51", "service.crashed", env={"MODE": "crash"},
      after=lambda p: p.wait_for_state("exited")),
    S("restart loop", "F52", "service.restart-loop", env={"MODE": "crash"}, dev="restart: always",
      after=lambda p: p.machine.wait(lambda: p.container()["RestartCount"] > 1, "restarts")),
    S("command not there", "F53", "service.command-not-runnable", command=["/app/nosuch"],
      fails=True),
    S("command not executable", "F53", "service.command-not-runnable",
      command=["/app/metricsserver.py"],
      fails=True),
    S("paused", "F33", "service.paused", cure=True, after=lambda p: p.act("pause"), slow=True),
    S("frozen process", "F34", "service.frozen", cure=True, after=freeze, slow=True),
    S("still starting", "F44", "service.starting", env={"MODE": "late", "DELAY": "60"}),

    # Ports.
    S("taken by a process", "F48", "port.taken-by-process", before=host_server(MODE="html"),
      fails=True),
    S("taken by a silent process", "F48", "port.taken-by-process", before=host_server(MODE="raw"),
      fails=True),
    S("taken by a container", "F49", "port.taken-by-container",
      before=lambda p: p.run_extra(binds={9090: 9090}, environment={"MODE": "html"}), fails=True),
    S("two replicas, one port", "F50", "port.replica-conflict",
      after=lambda p: p.compose("up", "-d", "--scale", "workers=2", check=False), arguments=()),
    S("conflict gone", "F49b", "port.conflict-gone", cure=True, before=host_server(), fails=True,
      after=lambda p: p.machine.end_processes()),
    S("expose instead of ports", "F11", "port.exposed-only", cure=True, ports=None,
      prod='expose: ["9090"]'),
    S("no ports at all", "F11", "port.not-published", cure=True, ports=None),
    S("other host port", "F12", "port.other-host-port", cure=True, ports=['"9091:9090"']),
    S("host port of the engine's choice", "F13", "port.ephemeral", cure=True, ports=['"9090"']),
    S("wrong target", "F14", "port.wrong-target", cure=True, ports=['"9090:9091"']),
    S("base-60 number", "F77", "port.wrong-target", ports=["9090:50"], up=False,
      before=lambda p: p.up(v1=True, check=False), needs="v1"),
    S("published as udp", "F15", "port.wrong-protocol", cure=True, ports=['"9090:9090/udp"']),
    S("published on another address", "F16", "port.other-address", cure=True,
      ports=[f'"{LAN_ADDRESS}:9090:9090"']),
    S("published on ::1 only", "F17", "port.ipv6-only", cure=True, ports=['"[::1]:9090:9090"'],
      url="http://127.0.0.1:9090/metrics"),
    S("published on ::1 only, by name", "F17", "healthy", ports=['"[::1]:9090:9090"']),
    S("another process on ::1", "F19", "port.shadowed", ports=['"127.0.0.1:9090:9090"'],
      before=host_server(BIND="::1", MODE="html"), url="http://[::1]:9090/metrics"),

    # Networks.
    S("disconnected", "F35", "network.disconnected", cure=True, after=lambda p: p.disconnect()),
    S("internal network", "F36", "network.internal", dev="networks: [back]",
      top="networks:\n  back:\n    internal: true\n"),
    S("network_mode none", "F37", "network.none", cure=True, dev="network_mode: none"),
    S("route stolen", "F43", "network.route-taken", after=steal_route, slow=True),
    S("firewall drops", "F42", "network.firewall", after=drop, slow=True),
    S("firewall rejects", "F42b", "network.firewall", after=reject),

    # The server.
    S("server never started", "F20", "server.not-listening", env={"MODE": "noserve"}, aged=True),
    S("port taken inside, holder gone", "F47", "server.not-listening", env={"MODE": "giveup"},
      aged=True),
    S("loopback only", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"}),
    S("secrets", "F21", "server.loopback-only", env={"BIND": "127.0.0.1",
      "DATABASE_URL": "postgres://shop:lab-secret@db/shop", "API_TOKEN": "lab-secret"},
      url="http://me:lab-secret@localhost:9090/metrics?token=lab-secret", absent="lab-secret",
      replays=False),
    S("loopback only, no curl", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      image="nocurl"),
    S("loopback only, busybox", "F21", "server.loopback-only", image="busybox",
      command=["/bin/httpd", "-f", "-p", "127.0.0.1:9090", "-h", "/www"]),
    S("loopback only, scratch", "F21", "server.loopback-only", image="scratch",
      command=["/tiny", "127.0.0.1", "9090"]),
    S("loopback only, up for long", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      aged=True),
    S("other port inside", "F22", "server.other-port", env={"APORT": "9191"}),
    S("desktop: curl", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      before=as_desktop, environment=FAKE, also="From inside (curl)"),
    S("desktop: curl, proxy inside", "F62", "server.loopback-only", before=as_desktop,
      environment=FAKE, env={"BIND": "127.0.0.1", "http_proxy": "http://10.1.2.3:3128"},
      also="From inside, the page works."),
    S("desktop: python, no curl", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      image="nocurl", before=as_desktop, environment=FAKE, also="From inside (python3)"),
    S("desktop: python, no shell", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      image="noshell", before=as_desktop, environment=FAKE, also="From inside (python3)"),
    S("desktop: busybox wget", "F21", "server.loopback-only", image="busybox",
      command=["/bin/httpd", "-f", "-p", "127.0.0.1:9090", "-h", "/www"], before=as_desktop,
      environment=FAKE, also="From inside (wget)"),
    S("desktop: bash alone", "F21", "server.loopback-only", image="bash",
      command=["/tiny", "127.0.0.1", "9090"], before=as_desktop, environment=FAKE,
      also="From inside (bash)"),
    S("desktop: perl alone", "F21", "server.loopback-only", image="perl",
      command=["/tiny", "127.0.0.1", "9090"], before=as_desktop, environment=FAKE,
      also="From inside (perl)"),
    S("desktop: nothing to look with", "F21", "", image="scratch",
      command=["/tiny", "127.0.0.1", "9090"], before=as_desktop, environment=FAKE,
      also="may listen on 127.0.0.1 only"),
    S("desktop: other port inside", "F22", "server.other-port", env={"APORT": "9191"},
      image="noshell", before=as_desktop, environment=FAKE),
    S("desktop: never started", "F20", "server.not-listening", env={"MODE": "noserve"},
      before=as_desktop, environment=FAKE, aged=True),
    S("desktop: second fault inside", "F21+F27", "server.loopback-only",
      env={"BIND": "127.0.0.1", "MODE": "404"}, before=as_desktop, environment=FAKE,
      also="From inside it answers with HTTP 404"),
    S("dramatiq's own exporter", "F46", "server.other-port", cure=True, env={"PROM": "1"}),
    S("IPv6 only inside", "F74", "server.ipv6-only", env={"MODE": "v6only", "BIND": "::"}),
    S("TLS server", "F23", "server.tls", env={"MODE": "tls"}),
    S("not HTTP", "F24", "server.not-http", env={"MODE": "raw"}),
    S("hung", "F25", "server.hung", env={"MODE": "hang"}, slow=True),
    S("does not accept", "F26", "server.not-accepting", env={"MODE": "backlog"}, slow=True),
    S("slow", "F61", "server.slow", env={"MODE": "slow", "DELAY": "2"}, arguments=("--timeout",
      "1"),
      slow=True, replays=False),

    # The response.
    S("404 everywhere", "F27", "response.not-found", env={"MODE": "404"}),
    S("HTML page", "F28", "response.not-metrics", env={"MODE": "html"}),
    S("JSON page", "F28", "response.not-metrics", env={"MODE": "json"}),
    S("401", "F29", "response.unauthorized", env={"MODE": "401"}),
    S("403", "F29", "response.unauthorized", env={"MODE": "403"}),
    S("500", "F30", "response.server-error", env={"MODE": "500"}),
    S("503", "F30", "response.server-error", env={"MODE": "503"}),
    S("502 of a reverse proxy", "F30", "response.server-error", env={"MODE": "proxied"}),
    S("multiprocess folder missing", "F68", "response.server-error", env={"MODE": "multiproc"}),
    S("redirect to a login", "F31", "response.redirect", env={"MODE": "redirect"}),
    S("redirect to https", "F31", "response.redirect", env={"MODE": "tohttps"}),
    S("redirect loop", "F31", "response.redirect", env={"MODE": "loop"}),
    S("empty page", "F32", "response.empty", env={"MODE": "empty"}),
    S("page that does not parse", "–", "response.unreadable", env={"MODE": "broken"}),
    S("page cut short", "–", "response.unreadable", env={"MODE": "cut"}),
    S("gzip that is none", "–", "response.unreadable", env={"MODE": "badgzip"}),
    S("Prometheus itself answers", "F57", "response.other-server", up=False,
      before=host_server(MODE="prometheus")),
    S("Cockpit answers", "F57", "response.other-server", up=False,
      before=host_server(MODE="cockpit")),
    S("container of another project", "F57", "response.other-server", ports=['"9091:9090"'],
      after=lambda p: p.run_extra(binds={9090: 9090}, environment={"MODE": "html"})),

    # The API on 8000 still answers.
    S("only the API answers", "F78", "service.stopped", api=True, after=kill_workers,
      also="fallback.api-only"),

    # An engine without docker-proxy: every closed port is a refusal.
    S("no proxy: healthy", "F64", "healthy", engine="no-proxy"),
    S("no proxy: loopback only", "F64", "server.loopback-only", env={"BIND": "127.0.0.1"},
      engine="no-proxy"),
    S("no proxy: other port inside", "F64", "server.other-port", env={"APORT": "9191"},
      engine="no-proxy"),
    S("no proxy: not published", "F64", "port.not-published", ports=None, engine="no-proxy"),
    S("no proxy: stopped", "F64", "service.stopped", after=kill_workers, engine="no-proxy"),

    # Compose v1 made the containers.
    S("v1: healthy", "F1", "healthy", needs="v1", up=False,
      dev="", named=False, before=lambda p: (p.up(v1=True), p.wait_until_ready())),
    S("v1: loopback only", "F21", "server.loopback-only", needs="v1", up=False, named=False,
      env={"BIND": "127.0.0.1"}, before=lambda p: (p.up(v1=True), p.wait_until_ready())),

    # Names and files of a hostile kind.
    S("folder with spaces and quotes", "F21", "server.loopback-only", env={"BIND": "127.0.0.1"},
      folder="a b'c\"$(touch pwned)`id`;d"),
    S("file of 5 MB", "F14", "port.wrong-target", after=big_file, ports=['"9090:9091"'],
      slow=True),
    S("CRLF and byte order mark", "F14", "port.wrong-target", cure=True, before=with_bom_and_crlf,
      ports=['"9090:9091"']),

    # Two faults at once: the first to fix is named, then the second.
    S("stopped, then loopback", "F9+F21", "service.stopped", env={"BIND": "127.0.0.1"},
      after=kill_workers, then=((restart_with_prod, "server.loopback-only"),)),
    S("prod file, then other port", "F10+F22", "compose.prod-file-not-used", env={"APORT": "9191"},
      files=("docker-compose.yml",), then=((restart_with_prod, "server.other-port"),)),
    S("port taken, then 404", "F48+F27", "port.taken-by-process", env={"MODE": "404"},
      before=host_server(MODE="html"), fails=True, then=((free_and_up, "response.not-found"),)),
    S("paused, then path", "F33+F6", "service.paused", env={"MODE": "strict"},
      url="http://localhost:9090/metrcs", after=lambda p: p.act("pause"), slow=True,
      then=((lambda p: p.act("unpause"), "url.path-typo"),)),
    S("wrong target, then loopback", "F14+F21", "port.wrong-target", env={"BIND": "127.0.0.1"},
      ports=['"9090:9091"'], then=((patch_target, "server.loopback-only"),)),
]
