# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows about odd and hostile surroundings: names, files, tools, proxies, compose v1."""

from injections import (
    PATH_FIRST, STRANGE, behind_a_link, big_file, fake_docker, hanging, host_server,
    kill_workers, program_that, read_only, strange_arguments, with_anchors, with_bom_and_crlf,
    with_strange_names)
from scenario import Scenario as S

HOSTILE = [
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

    S("file by a symbolic link", "F14", "port.wrong-target", cure=True, before=behind_a_link,
      ports=['"9090:9091"']),
    S("read-only file", "F14", "port.wrong-target", before=read_only, ports=['"9090:9091"'],
      also="compose.prod.yml"),
    S("ports reset on purpose", "F14", "port.not-published", ports=None, prod="ports: !reset []",
      also="(!reset)", replays=False),
    S("anchors and merge keys", "F14", "port.wrong-target", ports=None, prod="<<: *published",
      before=with_anchors, also="comes from an anchor"),
    S("folder with a newline", "F14", "port.wrong-target", cure=True, ports=['"9090:9091"'],
      folder="a\nb\ttab"),
    S("file names with quotes and $()", "F14", "port.wrong-target", cure=True,
      ports=['"9090:9091"'], before=with_strange_names,
      files=STRANGE, arguments=strange_arguments(), replays=False),
    S("docker prints garbage, no container", "F8", "service.not-created", up=False,
      before=fake_docker("Usage: docker [OPTIONS] COMMAND", 0), environment=PATH_FIRST),
    S("docker command hangs, no container", "F8", "service.not-created", up=False,
      before=hanging("docker"), environment=PATH_FIRST, slow=True),
    S("docker ends by a signal", "F8", "service.not-created", up=False,
      before=program_that("docker", "kill -SEGV $$"), environment=PATH_FIRST),

    # A proxy of the environment; its port is closed, or something else answers there.
    S("proxy catches the name", "F60", "network.proxy", url="http://metrics.lab:9090/metrics",
      environment={"http_proxy": "http://127.0.0.1:3128"},
      after=host_server(MODE="503", APORT="3128"), replays=False),
    S("proxy is gone", "F60", "network.proxy", url="http://metrics.lab:9090/metrics",
      environment={"http_proxy": "http://127.0.0.1:3129"}, replays=False),
    S("proxy passes the page", "F60", "healthy", url="http://metrics.lab:9090/metrics",
      environment={"http_proxy": "http://127.0.0.1:3128"},
      after=host_server(APORT="3128"), replays=False),
    S("proxy, but not for localhost", "F60", "healthy",
      environment={"http_proxy": "http://127.0.0.1:3129"}, replays=False),

    # In French.
    S("stopped, in French", "F9", "service.stopped", after=kill_workers,
      arguments=("--lang", "fr"), also="Le service est arr\u00eat\u00e9.", replays=False),
]
