# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A metrics server that misbehaves as the environment says: MODE, BIND, APORT, PROM, DELAY.

It touches READY (default /tmp/ready) when it has reached the state the mode stands for, so that
whoever started it need not guess, and prints nothing that a real application would not print.
"""

import http.server
import os
import signal
import socket
import socketserver
import ssl
import sys
import time

MODE = os.environ.get("MODE", "ok")
BIND = os.environ.get("BIND", "0.0.0.0")
APORT = int(os.environ.get("APORT", "9090"))
DELAY = float(os.environ.get("DELAY", "8"))
READY = os.environ.get("READY", "/tmp/ready")

PAGE = b"""# HELP shop_orders_total Orders taken.
# TYPE shop_orders_total counter
shop_orders_total{queue="default"} 42
# HELP shop_queue_length Messages that wait.
# TYPE shop_queue_length gauge
shop_queue_length 3
"""
PROMETHEUS = b"""# HELP prometheus_build_info A metric with a constant '1' value.
# TYPE prometheus_build_info gauge
prometheus_build_info{branch="HEAD",goversion="go1.19",revision="x",version="2.42.0"} 1
prometheus_ready 1
"""
LOGIN = b"""<!DOCTYPE html><html><head><title>Sign in</title></head>
<body><form>user</form></body></html>"""
COCKPIT = b"""<!DOCTYPE html><html><head><title>Cockpit</title></head><body>cockpit</body></html>"""
TRACEBACK = """Traceback (most recent call last):
  File "/app/main.py", line 12, in <module>
    %s
"""


def ready():
    with open(READY, "w", encoding="ascii"):
        pass


def say(text):
    print(text, flush=True)


class Handler(http.server.BaseHTTPRequestHandler):
    server_version = "metrics"

    def log_message(self, *_):
        pass

    def reply(self, status, body=b"", content_type="text/plain; version=0.0.4", **more):
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        headers = {"Content-Length": str(len(body))}
        headers.update({name.replace("_", "-"): value for name, value in more.items()})
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        answer = getattr(self, "mode_" + MODE.replace("-", "_"), None)
        if answer:
            answer(path)
        elif MODE.isdigit():
            self.reply(int(MODE), b"no\n", "text/plain",
                       **({"WWW_Authenticate": 'Basic realm="metrics"'} if MODE == "401" else {}))
        else:
            self.reply(200, PAGE)

    def mode_strict(self, path):
        self.reply(200, PAGE) if path == "/metrics" else self.reply(404, b"Not Found", "text/plain")

    def mode_elsewhere(self, path):
        found = path == "/actuator/prometheus"
        self.reply(200, PAGE) if found else self.reply(404, b"Not Found", "text/plain")

    def mode_slash(self, path):
        if path == "/metrics":
            self.reply(308, Location="/metrics/")
        else:
            self.reply(200, PAGE) if path == "/metrics/" else self.reply(404, b"", "text/plain")

    def mode_html(self, _):
        self.reply(200, LOGIN, "text/html; charset=utf-8")

    def mode_json(self, _):
        self.reply(200, b'{"status":"ok"}', "application/json")

    def mode_prometheus(self, path):
        if path.startswith("/-/"):
            self.reply(200, b"Prometheus Server is Healthy.\n", "text/plain")
        else:
            self.reply(200, PROMETHEUS)

    def mode_cockpit(self, _):
        self.reply(200, COCKPIT, "text/html; charset=utf-8")

    def mode_empty(self, _):
        self.reply(200)

    def mode_hang(self, _):
        time.sleep(3600)

    def mode_slow(self, _):
        time.sleep(DELAY)
        self.reply(200, PAGE)

    def mode_redirect(self, path):
        if path == "/login":
            self.reply(200, LOGIN, "text/html; charset=utf-8")
        else:
            self.reply(302, Location="/login")

    def mode_tohttps(self, _):
        self.reply(301, Location="https://" + self.headers.get("Host", "localhost") + self.path)

    def mode_loop(self, _):
        self.reply(302, Location=self.path)

    def mode_broken(self, _):
        self.reply(200, b'# TYPE shop_orders_total counter\n'
                        b'shop_orders_total{queue="default} 42\nx y z\n')

    def mode_cut(self, _):
        self.reply(200, PAGE[:-20], Content_Length=str(len(PAGE) + 4000))

    def mode_badgzip(self, _):
        self.reply(200, PAGE, Content_Encoding="gzip")

    def mode_multiproc(self, _):
        self.reply(500, b"Internal Server Error", "text/plain")

    def mode_proxied(self, _):
        self.reply(502, b"<html><head><title>502 Bad Gateway</title></head></html>", "text/html",
                   Server="nginx/1.22.1")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 16

    def handle_error(self, *_):
        pass


def address():
    if BIND == "own":
        return socket.gethostbyname(socket.gethostname())
    return BIND


def make_server(port=APORT):
    host = address()

    class Bound(Server):
        address_family = socket.AF_INET6 if ":" in host else socket.AF_INET

        def server_bind(self):
            if self.address_family == socket.AF_INET6:
                v6only = MODE == "v6only" or host != "::"
                self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, v6only)
            socketserver.TCPServer.server_bind(self)
            self.server_name, self.server_port = host, port

    return Bound((host, port), Handler)


def announce():
    say(f"Serveur de métriques démarré sur http://{address()}:{APORT}/metrics")


def serve():
    server = make_server()
    announce()
    ready()
    server.serve_forever()


def serve_one_at_a_time():
    """An idle client keeps everybody else waiting."""
    class Single(http.server.HTTPServer):
        request_queue_size = 16

    server = Single((address(), APORT), Handler)
    announce()
    ready()
    server.serve_forever()


def serve_tls():
    server = make_server()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.environ.get("CERTIFICATE", "/app/server.pem"))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    announce()
    ready()
    server.serve_forever()


def serve_raw():
    listener = socket.create_server((address(), APORT), backlog=16)
    ready()
    while True:
        connection, _ = listener.accept()
        connection.sendall(b"-ERR unknown command 'GET', with args beginning with: '/metrics'\r\n")
        time.sleep(0.05)
        connection.close()


def serve_backlog():
    listener = socket.create_server((address(), APORT), backlog=8)
    announce()
    ready()
    while listener:
        time.sleep(3600)


def sleep_quietly():
    ready()
    while True:
        time.sleep(3600)


def serve_dramatiq():
    port = int(os.environ.get("dramatiq_prom_port", "9191"))
    say("[2026-01-05 10:00:00,000] [PID 1] [MainThread] [dramatiq.MainProcess] [INFO] "
        "Dramatiq '1.17.1' is booting up.")
    say("[2026-01-05 10:00:00,100] [PID 8] [MainThread] [dramatiq.ForkProcess(0)] [INFO] "
        "Fork process 'dramatiq.middleware.prometheus:_run_exposition_server' is ready for action.")
    server = make_server(port)
    ready()
    server.serve_forever()


def serve_many():
    """Several worker processes start the same server: one wins, the others say so and go on."""
    parent = os.getpid()
    for _ in range(2):
        os.fork()
        if os.getpid() != parent:
            time.sleep(0.2)
            break
    try:
        server = make_server()
    except OSError as error:
        print(TRACEBACK % "start_http_server(9090)" + f"OSError: {error}", file=sys.stderr,
              flush=True)
        time.sleep(0.5)
        ready()
        time.sleep(3600)
        return
    announce()
    server.serve_forever()


def serve_reuse():
    """Processes that share the port, each with a registry of its own."""
    all_joined, joined = os.pipe()
    for number in range(4):
        if os.fork() == 0:
            break
    else:
        number = 4

    class Own(Handler):
        def do_GET(self):
            page = PAGE.replace(b" 42", b" %d" % (40 + 7 * number))
            # one counts fewer of this and more of that than the next: every change of process shows
            self.reply(200, page + b"# TYPE shop_mails_total counter\nshop_mails_total %d\n"
                       % (90 - 7 * number))

    class Shared(Server):
        allow_reuse_address = True

        def server_bind(self):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            socketserver.TCPServer.server_bind(self)
            self.server_name, self.server_port = "metrics", APORT

    server = Shared((address(), APORT), Own)
    os.write(joined, b"+")
    if number == 4:
        for _ in range(5):
            os.read(all_joined, 1)
        ready()
    server.serve_forever()


def give_up():
    """The port is taken by a sibling that then ends: nobody listens, everybody lives."""
    is_held, held = os.pipe()
    is_tried, tried = os.pipe()
    holder = os.fork()
    if holder == 0:
        listener = socket.create_server((address(), APORT))
        os.write(held, b"+")
        os.read(is_tried, 1)
        listener.close()
        os._exit(0)
    os.read(is_held, 1)
    try:
        make_server()
    except OSError as error:
        print(f"OSError: {error}", file=sys.stderr, flush=True)
    os.write(tried, b"+")
    os.waitpid(holder, 0)
    sleep_quietly()


def crash():
    print(TRACEBACK % "import prometheus_client"
          + "ModuleNotFoundError: No module named 'prometheus_client'", file=sys.stderr, flush=True)
    sys.exit(3)


def finish():
    say("nothing left to do")
    ready()


def eat_memory():
    say("loading the catalogue")
    kept = []
    while True:
        kept.append(bytearray(os.urandom(1024)) * 4096)


def start_late():
    time.sleep(DELAY)
    serve()


def multiproc():
    print(TRACEBACK % "MultiProcessCollector(registry)"
          + "ValueError: env PROMETHEUS_MULTIPROC_DIR is not set or not a directory",
          file=sys.stderr, flush=True)
    serve()


def drop_signal(*_):
    sys.exit(0)


STARTS = {
    "tls": serve_tls, "raw": serve_raw, "backlog": serve_backlog, "noserve": sleep_quietly,
    "dramatiq": serve_dramatiq, "many": serve_many, "giveup": give_up, "reuse": serve_reuse, "crash": crash,
    "oom": eat_memory, "late": start_late, "multiproc": multiproc, "finish": finish,
    "single": serve_one_at_a_time,
}

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, drop_signal)
    if os.environ.get("PROM"):
        serve_dramatiq()
    STARTS.get(MODE, serve)()
