# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one row of the lab's table says."""

from dataclasses import dataclass, field
from typing import Callable, Optional

URL = "http://localhost:9090/metrics"


def _nothing(_):
    return None


@dataclass
class Scenario:
    name: str
    fault: str
    expected: str
    url: str = URL
    # the project's files
    env: dict = field(default_factory=dict)
    image: str = "app"
    command: Optional[list] = None
    ports: Optional[list] = field(default_factory=lambda: ['"9090:9090"'])
    dev: str = ""
    prod: str = ""
    top: str = ""
    api: bool = False
    named: bool = True
    folder: str = "shop"
    # what is done, in this order
    before: Callable = _nothing
    up: bool = True
    fails: bool = False  # "up" is meant to fail
    files: tuple = ("docker-compose.yml", "docker-compose.prod.yml")
    after: Callable = _nothing
    # how it is diagnosed
    arguments: tuple = ()
    environment: dict = field(default_factory=dict)
    project_given: bool = True
    as_nobody: bool = False
    also: str = ""  # must appear in the report beside the verdict
    fine: Optional[bool] = None  # the exit code says all is well; None: as the verdict is called
    absent: str = ""  # must not appear anywhere in the report
    cure: bool = False  # doing what the report offers makes it healthy
    # its nature
    slow: bool = False  # waits for something that does not answer
    chance: bool = False  # which process answers is chance: asked again while all seems well
    aged: bool = False  # the containers have to be up for a while
    needs: str = ""  # v1, v2, ssh
    engine: str = ""  # "no-proxy": an engine with --userland-proxy=false
    replays: bool = True  # its evidence is in the engine's answers
    then: tuple = ()  # (fix, expected) pairs: what is named after the first fix
