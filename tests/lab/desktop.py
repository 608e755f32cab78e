# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands before the lab's engine and says that it is Docker Desktop."""

import os
import re
import socket
import threading


def _receive(connection):
    """A whole request: the head, and a body as long as announced."""
    request = b""
    while b"\r\n\r\n" not in request:
        more = connection.recv(65536)
        if not more:
            return request
        request += more
    length = re.search(rb"content-length: *(\d+)", request, re.IGNORECASE)
    missing = int(length.group(1)) if length else 0
    missing -= len(request) - request.index(b"\r\n\r\n") - 4
    while missing > 0:
        more = connection.recv(65536)
        if not more:
            break
        request += more
        missing -= len(more)
    return request


class VirtualMachine(threading.Thread):
    def __init__(self, path, engine_socket):
        super().__init__(daemon=True)
        self._engine = engine_socket
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(path)
        os.chmod(path, 0o666)
        self._listener.listen(16)
        self.start()

    def run(self):
        while True:
            client, _ = self._listener.accept()
            threading.Thread(target=self._pass, args=(client,), daemon=True).start()

    def _pass(self, client):
        request = _receive(client)
        with client, socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as engine:
            engine.connect(self._engine)
            engine.sendall(request)
            answer = b""
            while more := engine.recv(65536):
                answer += more
            if b"/info" in request.split(b"\r\n")[0]:
                answer = self._disguised(answer)
            try:
                client.sendall(answer)
            except OSError:
                pass  # the other side had read enough

    @staticmethod
    def _disguised(answer):
        head, body = answer.split(b"\r\n\r\n", 1)
        body = re.sub(rb'"OperatingSystem":"[^"]*"', b'"OperatingSystem":"Docker Desktop"', body)
        if b"chunked" not in head.lower():
            head = re.sub(rb"Content-Length: \d+", b"Content-Length: %d" % len(body), head)
        else:
            body = body[body.index(b"\r\n") + 2:]
            body = body[:body.rindex(b"}") + 1]
            head = re.sub(rb"Transfer-Encoding: chunked", b"Content-Length: %d" % len(body), head)
        return head + b"\r\n\r\n" + body
