# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two faults at once, drawn by lot: what has to be repaired first must be the verdict.

A fault has a stage; that of the lower stage hides the other, or has to be put right before the
other can matter. Faults of one stage are not combined.
"""

import random
from dataclasses import dataclass, field
from typing import Callable, Optional

from injections import drop, freeze, host_server, kill_workers, reject
from scenario import URL, Scenario
from surroundings import LAN_ADDRESS

NAME, ENGINE, STATE, NETWORK, MAPPING, PATH, SERVER, ANSWER = range(8)


@dataclass
class Fault:
    name: str
    stage: int
    verdict: str
    env: dict = field(default_factory=dict)
    more: dict = field(default_factory=dict)  # other fields of the scenario
    after: Optional[Callable] = None
    slow: bool = False
    unless: tuple = ()  # stages, and names, with which it makes no sense


def down(project):
    project.compose("down")


FAULTS = [
    Fault("host misspelt", NAME, "url.host-typo",
          more={"url": URL.replace("localhost", "locahost")}),
    Fault("service name", NAME, "url.service-name-from-host",
          more={"url": URL.replace("localhost", "workers")}),
    Fault("scheme misspelt", NAME, "url.scheme", more={"url": "htpp" + URL[4:]}),
    Fault("no right on the socket", ENGINE, "engine.permission-denied",
          more={"as_nobody": True}, unless=(ANSWER, "port taken", "not HTTP", "TLS server")),
    Fault("stopped", STATE, "service.stopped", after=kill_workers),
    Fault("taken down", STATE, "service.not-created", after=down),
    Fault("paused", STATE, "service.paused", after=lambda p: p.act("pause"), slow=True),
    Fault("port taken", STATE, "port.taken-by-process",
          more={"before": host_server(MODE="raw"), "fails": True}, unless=(MAPPING, NETWORK, PATH)),
    Fault("crash", STATE, "service.crashed", env={"MODE": "crash"},
          after=lambda p: p.wait_for_state("exited")),
    Fault("disconnected", NETWORK, "network.disconnected", after=lambda p: p.disconnect()),
    Fault("no network", NETWORK, "network.none", more={"dev": "network_mode: none"}),
    Fault("internal network", NETWORK, "network.internal", more={
        "dev": "networks: [back]", "top": "networks:\n  back:\n    internal: true\n"}),
    Fault("not published", MAPPING, "port.not-published", more={"ports": None}),
    Fault("prod file forgotten", MAPPING, "compose.prod-file-not-used",
          more={"files": ("docker-compose.yml",)}),
    Fault("as udp", MAPPING, "port.wrong-protocol", more={"ports": ['"9090:9090/udp"']}),
    Fault("wrong target", MAPPING, "port.wrong-target", more={"ports": ['"9090:9091"']}),
    Fault("other host port", MAPPING, "port.other-host-port", more={"ports": ['"9091:9090"']}),
    Fault("other address", MAPPING, "port.other-address",
          more={"ports": [f'"{LAN_ADDRESS}:9090:9090"']}),
    Fault("firewall drops", PATH, "network.firewall", after=drop, slow=True,
          unless=("other address",)),
    Fault("firewall rejects", PATH, "network.firewall", after=reject, unless=(SERVER,)),
    Fault("loopback only", SERVER, "server.loopback-only", env={"BIND": "127.0.0.1"}),
    Fault("other port inside", SERVER, "server.other-port", env={"APORT": "9191"}),
    Fault("TLS server", SERVER, "server.tls", env={"MODE": "tls"}),
    Fault("not HTTP", SERVER, "server.not-http", env={"MODE": "raw"}),
    Fault("hung", SERVER, "server.hung", env={"MODE": "hang"}, slow=True),
    Fault("frozen", SERVER, "service.frozen", after=freeze, slow=True, unless=(STATE,)),
    Fault("404", ANSWER, "response.not-found", env={"MODE": "404"}),
    Fault("401", ANSWER, "response.unauthorized", env={"MODE": "401"}),
    Fault("500", ANSWER, "response.server-error", env={"MODE": "500"}),
    Fault("HTML page", ANSWER, "response.not-metrics", env={"MODE": "html"}),
    Fault("empty page", ANSWER, "response.empty", env={"MODE": "empty"}),
    Fault("broken page", ANSWER, "response.unreadable", env={"MODE": "broken"}),
    Fault("path misspelt", ANSWER, "url.path-typo", env={"MODE": "strict"},
          more={"url": URL.replace("metrics", "metrcs")}),
]


def fits(first, second):
    if first.stage >= second.stage or {second.stage, second.name} & set(first.unless) \
            or {first.stage, first.name} & set(second.unless):
        return False
    return not (set(first.env) & set(second.env) or set(first.more) & set(second.more))


def both(first, second):
    """One after the other, the later stage first: what is paused cannot be frozen any more."""
    def after(project):
        for fault in (second, first):
            if fault.after:
                fault.after(project)
    return Scenario(f"{first.name} + {second.name}", "pair", first.verdict,
                    env={**first.env, **second.env}, after=after,
                    slow=first.slow or second.slow, replays=False, **first.more, **second.more)


def pairs(count, seed):
    possible = [(first, second) for first in FAULTS for second in FAULTS if fits(first, second)]
    drawn = random.Random(seed).sample(possible, min(count, len(possible)))
    return [both(*each) for each in drawn]
