# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few calls of the engine's API over its socket, with the standard library only."""

import http.client
import json
import socket
import urllib.parse


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path, timeout):
        super().__init__("engine", timeout=timeout)
        self._path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Engine:
    def __init__(self, socket_path):
        self.socket_path = socket_path

    def call(self, method, path, body=None, headers=None, timeout=60):
        connection = _UnixConnection(self.socket_path, timeout)
        try:
            if isinstance(body, (dict, list)):
                body = json.dumps(body)
                headers = {"Content-Type": "application/json", **(headers or {})}
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            content = answer.read()
            if answer.status >= 400:
                raise RuntimeError(f"{method} {path}: {answer.status} {content[:300]!r}")
            is_json = "json" in (answer.getheader("Content-Type") or "")
            return json.loads(content) if is_json and content else content
        finally:
            connection.close()

    def answers(self):
        try:
            return self.call("GET", "/_ping", timeout=2) == b"OK"
        except (OSError, RuntimeError, http.client.HTTPException):
            return False

    def containers(self, **labels):
        query = ""
        if labels:
            wanted = [f"com.docker.compose.{key}={value}" for key, value in labels.items()]
            query = "&filters=" + urllib.parse.quote(json.dumps({"label": wanted}))
        return self.call("GET", "/containers/json?all=1" + query)

    def inspect(self, container):
        return self.call("GET", f"/containers/{container}/json")

    def act(self, container, action):
        return self.call("POST", f"/containers/{container}/{action}")

    def remove(self, container):
        return self.call("DELETE", f"/containers/{container}?force=1&v=1")
