# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between vigiectl and the engine and writes down what was asked and answered.

With what the other checks saw, that makes a fixture which gives the same verdict on a machine
without root: tests/diagnostics/tst_replay.cpp plays it through an engine that is none.
"""

import base64
import http.client
import io
import json
import os
import re
import socket
import threading

SOCKET = "/run/recorder.sock"
LARGEST_FILE = 20000
PLACE = "/lab"  # stands for the scenario's folder in a fixture

# What a fixture keeps of an inspect answer; environments may hold more than the lab put there.
KEPT = {
    "": ("Id", "Name", "Created", "State", "RestartCount", "Config", "HostConfig",
         "NetworkSettings"),
    "Config": ("Env", "Cmd", "Image", "Labels", "Tty", "ExposedPorts"),
    "HostConfig": ("NetworkMode", "PortBindings", "RestartPolicy", "LogConfig", "Memory"),
    "NetworkSettings": ("Ports", "Networks"),
}
INFO = ("OperatingSystem", "OSType", "ServerVersion", "SecurityOptions")
NETWORK = ("Name", "Id", "Driver", "Internal", "IPAM", "Options")


class _Bytes:
    def __init__(self, data):
        self._file = io.BytesIO(data)

    def makefile(self, *_):
        return self._file


def _decoded(raw):
    answer = http.client.HTTPResponse(_Bytes(raw))
    answer.begin()
    return answer.status, answer.getheader("Api-Version"), answer.read()


def _pruned(path, body):
    if re.search(r"/containers/[0-9a-f]+/json", path):
        body = {key: body[key] for key in KEPT[""] if key in body}
        for part, keys in KEPT.items():
            if part:
                body[part] = {key: body[part][key] for key in keys if key in body.get(part, {})}
        body["State"].pop("Health", {}) if not body["State"].get("Health") else None
        if body["State"].get("Health"):
            body["State"]["Health"] = {"Status": body["State"]["Health"]["Status"]}
    elif path.startswith("/info"):
        body = {key: body[key] for key in INFO if key in body}
    elif "/networks/" in path:
        body = {key: body[key] for key in NETWORK if key in body}
    return body


class Recorder(threading.Thread):
    def __init__(self, engine_socket):
        super().__init__(daemon=True)
        self._engine = engine_socket
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        if os.path.exists(SOCKET):
            os.unlink(SOCKET)
        self._listener.bind(SOCKET)
        self._listener.listen(16)
        os.chmod(SOCKET, 0o666)
        self.answers = []

    def run(self):
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._pass, args=(client,), daemon=True).start()

    def _pass(self, client):
        request = b""
        while b"\r\n\r\n" not in request:
            more = client.recv(65536)
            if not more:
                client.close()
                return
            request += more
        engine = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        engine.connect(self._engine)
        # The docker command keeps its connections; here each has to end.
        engine.sendall(request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        raw = b""
        while True:
            more = engine.recv(65536)
            if not more:
                break
            raw += more
        self._note(request, raw)
        try:
            client.sendall(raw)
        except OSError:
            pass  # it had read enough
        client.close()
        engine.close()

    def _note(self, request, raw):
        method, path = request.split(b" ", 2)[:2]
        try:
            status, version, body = _decoded(raw)
        except http.client.HTTPException:
            return
        path = re.sub(r"^/v[0-9.]+", "", path.decode())
        entry = {"request": f"{method.decode()} {path}", "status": status}
        if version:
            entry["api_version"] = version
        try:
            entry["json"] = _pruned(path, json.loads(body))
        except (ValueError, KeyError, TypeError):
            entry["bytes"] = base64.b64encode(body).decode()
        self.answers.append(entry)

    def take(self):
        answers, self.answers = self.answers, []
        return answers


def fixture(scenario, url, expected, report, answers, folder):
    """What a replay needs, with the lab's folder replaced by a word."""
    checks = {each["id"]: each for each in report["checks"]}
    kept = ("resolve", "http", "body", "listeners", "direct", "owner", "fallback")
    files = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.endswith((".yml", ".env")):
            if os.path.getsize(path) > LARGEST_FILE:
                return None
            with open(path, encoding="utf-8", errors="replace", newline="") as file:
                files[name] = file.read()
    whole = {
        "scenario": scenario.name, "fault": scenario.fault, "url": url, "expected": expected,
        "at": report["started_at"], "files": files, "engine": answers,
        "seen": {name: checks[name]["evidence"] for name in kept if name in checks},
    }
    text = json.dumps(whole, indent=1, ensure_ascii=False, sort_keys=True)
    text = text.replace(json.dumps(folder, ensure_ascii=False)[1:-1], PLACE)
    return re.sub(r"[^\", ]*/vigie-lab-\w+", "/elsewhere", text) + "\n"
