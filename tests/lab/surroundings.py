# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of the lab's own inside this one: network, mounts, processes, engine.

enter() starts this program again in new namespaces, so that ports 9090 and 8000, firewall rules,
routes, /etc/hosts and /run/docker.sock are the lab's alone, an engine of the user is never seen
or touched, and everything ends with the first process, however the lab ends.
"""

import glob
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time

from engineapi import Engine

INSIDE = "VIGIE_LAB_INSIDE"
LAN_ADDRESS = "10.213.99.1"
SSH_PORT = 2222
SOCKET = "/run/docker.sock"
CGROUP = "/vigie-lab"


def enter(cache):
    if os.environ.get(INSIDE):
        return
    init = os.path.join(cache, "engine/usr/bin/tini-static")
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
               init, "-s", "-g", "--", sys.executable] + sys.argv
    os.execvpe("unshare", command, {**os.environ, INSIDE: "1"})


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options)


class NameServer(threading.Thread):
    """Answers every question with "no such name", as a real one would for a misspelt host."""

    def __init__(self):
        super().__init__(daemon=True)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))

    def run(self):
        while True:
            question, sender = self._socket.recvfrom(2048)
            if len(question) > 12:
                flags_and_counts = struct.pack(">HHHHH", 0x8183, 1, 0, 0, 0)
                end = question.index(b"\0", 12) + 5
                self._socket.sendto(question[:2] + flags_and_counts + question[12:end], sender)


class Machine:
    """What a scenario may change; reset() puts all of it back."""

    HOSTS = "127.0.0.1 localhost\n::1 localhost ip6-localhost\n127.0.0.1 metrics.lab\n"

    def __init__(self, cache, folder):
        self.cache, self.folder = cache, folder
        self.engine = Engine(SOCKET)
        self._engine_process = None
        self._undo = []
        self._processes = []
        self._environment()
        self._network()
        self._mounts()
        self._ssh_server = None

    def _environment(self):
        engine = os.path.join(self.cache, "engine")
        tools = os.path.join(self.folder, "bin")
        os.makedirs(tools)
        libraries = os.path.join(engine, "usr/lib/x86_64-linux-gnu")
        variant = "xtables-legacy-multi"
        probe = {**os.environ, "LD_LIBRARY_PATH": libraries,
                 "XTABLES_LIBDIR": libraries + "/xtables"}
        if subprocess.run([engine + "/usr/sbin/" + variant, "iptables", "-t", "nat", "-L", "-n"],
                          env=probe, capture_output=True).returncode:
            variant = "xtables-nft-multi"
        for name in ("iptables", "ip6tables", "iptables-save", "ip6tables-save",
                     "iptables-restore", "ip6tables-restore"):
            os.symlink(f"{engine}/usr/sbin/{variant}", os.path.join(tools, name))
        self.home = os.path.join(self.folder, "home")
        plugins = os.path.join(self.home, ".docker/cli-plugins")
        os.makedirs(plugins)
        plugin = os.path.join(self.cache, "compose-v2/usr/libexec/docker/cli-plugins",
                              "docker-compose")
        self.has_v2 = os.path.exists(plugin)
        if self.has_v2:
            os.symlink(plugin, os.path.join(plugins, "docker-compose"))
        self.has_v1 = os.path.exists(os.path.join(self.cache, "compose-v1/usr/bin/docker-compose"))
        self.environment = {
            "HOME": self.home, "LC_ALL": "C.UTF-8", "DOCKER_CONFIG": self.home + "/.docker",
            "PATH": ":".join([tools, engine + "/usr/sbin", engine + "/usr/bin", "/usr/sbin",
                              "/usr/bin", "/sbin", "/bin"]),
            "LD_LIBRARY_PATH": libraries, "XTABLES_LIBDIR": libraries + "/xtables",
            "QT_LOGGING_RULES": "qt.qpa.*=false",
        }

    def _network(self):
        run("ip", "link", "set", "lo", "up")
        run("ip", "link", "add", "lan0", "type", "bridge")
        run("ip", "addr", "add", LAN_ADDRESS + "/24", "dev", "lan0")
        run("ip", "link", "set", "lan0", "up")
        with open("/proc/sys/net/ipv4/ip_forward", "w", encoding="ascii") as switch:
            switch.write("1")
        NameServer().start()

    def _mounts(self):
        run("mount", "--make-rprivate", "/")
        run("mount", "-t", "tmpfs", "tmpfs", "/run")
        for name, content in (("hosts", self.HOSTS), ("resolv.conf", "nameserver 127.0.0.1\n")):
            own = os.path.join(self.folder, name)
            with open(own, "w", encoding="ascii") as file:
                file.write(content)
            run("mount", "--bind", own, "/etc/" + name)

    # A way to the engine by ssh, as to another machine: the hosts "buildbox" (its key is known)
    # and "locked" (no key fits). Everything it needs lies in the lab's folder.

    @property
    def has_ssh(self):
        tools = ("/usr/bin/ssh", "/usr/bin/ssh-keygen", self.cache + "/ssh/usr/sbin/sshd")
        return all(os.path.exists(tool) for tool in tools)

    def _own_users(self):
        """Root's home is the lab's, because ssh looks up its files there."""
        with open("/etc/passwd", encoding="utf-8") as file:
            users = [line for line in file if not line.startswith(("root:", "sshd:"))]
        users += [f"root:x:0:0:root:{self.home}:/bin/sh\n",
                  "sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin\n"]
        own = os.path.join(self.folder, "passwd")
        with open(own, "w", encoding="utf-8") as file:
            file.writelines(users)
        run("mount", "--bind", own, "/etc/passwd")

    def start_ssh(self):
        if self._ssh_server:
            return
        self._own_users()
        keys = os.path.join(self.home, ".ssh")
        os.makedirs(keys, mode=0o700)
        os.makedirs("/run/sshd", mode=0o755)
        for name in ("host", "client"):
            run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{keys}/{name}")
        with open(f"{keys}/host.pub", encoding="ascii") as file:
            host_key = " ".join(file.read().split()[:2])
        files = {
            "known_hosts": f"[{LAN_ADDRESS}]:{SSH_PORT} {host_key}\n",
            "config": f"Host buildbox locked\n  HostName {LAN_ADDRESS}\n  Port {SSH_PORT}\n"
                      f"Host buildbox\n  IdentityFile {keys}/client\n"
                      "Host locked\n  IdentityFile none\n  IdentitiesOnly yes\n",
            "sshd_config": f"Port {SSH_PORT}\nListenAddress {LAN_ADDRESS}\n"
                           f"HostKey {keys}/host\nAuthorizedKeysFile {keys}/client.pub\n"
                           "UsePAM no\nStrictModes no\nPidFile none\nPermitRootLogin yes\n"
                           "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                           f"SetEnv PATH={self.environment['PATH']}\n",
        }
        for name, content in files.items():
            with open(os.path.join(keys, name), "w", encoding="ascii") as file:
                file.write(content)
        server = os.path.join(self.cache, "ssh/usr/sbin/sshd")
        libraries = os.path.join(self.cache, "ssh/usr/lib/x86_64-linux-gnu")
        log = open(os.path.join(self.folder, "sshd.log"), "ab")
        self._ssh_server = subprocess.Popen(
            [server, "-D", "-e", "-f", f"{keys}/sshd_config"], stdout=log, stderr=log,
            env={"LD_LIBRARY_PATH": libraries, "PATH": self.environment["PATH"]})
        self.wait(lambda: socket.socket().connect_ex((LAN_ADDRESS, SSH_PORT)) == 0, "sshd")

    def start_engine(self, *options):
        log = open(os.path.join(self.folder, "dockerd.log"), "ab")
        self._engine_process = subprocess.Popen(
            ["dockerd", "--data-root", os.path.join(self.folder, "engine"), "--exec-root",
             "/run/docker", "--pidfile", "/run/dockerd.pid", "-H", "unix://" + SOCKET,
             "--cgroup-parent", CGROUP, "--bip", "10.213.0.1/24",
             "--default-address-pool", "base=10.213.128.0/17,size=26",
             *options], env=self.environment, stdout=log, stderr=log, start_new_session=True)
        self.wait(self.engine.answers, "the engine", 60)

    def stop_engine(self):
        if self._engine_process:
            self._engine_process.terminate()
            try:
                self._engine_process.wait(30)
            except subprocess.TimeoutExpired:
                self._engine_process.kill()
                self._engine_process.wait()
        self._engine_process = None

    @staticmethod
    def wait(condition, what, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.02)
        raise TimeoutError(f"waited {seconds} s for {what}")

    # What a scenario may do to the machine.

    def hosts(self, content):
        with open("/etc/hosts", "w", encoding="ascii") as file:
            file.write(content)
        self._undo.append(lambda: self._restore_hosts())

    def _restore_hosts(self):
        with open("/etc/hosts", "w", encoding="ascii") as file:
            file.write(self.HOSTS)

    def firewall(self, *rule):
        for family in ("iptables", "ip6tables"):
            tool = os.path.join(self.folder, "bin", family)
            more = list(rule)
            if "icmp-admin-prohibited" in more and family == "ip6tables":
                more[more.index("icmp-admin-prohibited")] = "icmp6-adm-prohibited"
            run(tool, "-I", *more, env=self.environment)
            self._undo.append(lambda t=tool, m=more: run(t, "-D", *m, env=self.environment))

    def route(self, destination, kind=None):
        route = [kind, destination] if kind else [destination, "dev", "lan0"]
        run("ip", "route", "add", *route)
        self._undo.append(lambda: run("ip", "route", "del", *route))

    def process(self, environment=None, command=None):
        """A process of the host, by default the misbehaving server."""
        here = os.path.dirname(os.path.abspath(__file__))
        mark = os.path.join(self.folder, f"ready-{len(self._processes)}")
        if os.path.exists(mark):
            os.unlink(mark)
        command = command or ["/usr/bin/python3", os.path.join(here, "server/metricsserver.py")]
        child = subprocess.Popen(
            command, env={**self.environment, "READY": mark, **(environment or {})},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(child)
        if len(command) == 2 and command[1].endswith("metricsserver.py"):
            self.wait(lambda: os.path.exists(mark), "a process of the host")
        return child

    def end_processes(self):
        for child in self._processes:
            child.send_signal(signal.SIGKILL)
            child.wait()
        self._processes.clear()

    def reset(self):
        while self._undo:
            self._undo.pop()()
        self.end_processes()

    def close(self):
        self.reset()
        self.stop_engine()
        if self._ssh_server:
            self._ssh_server.kill()
            self._ssh_server.wait()
        for group in glob.glob("/sys/fs/cgroup/*" + CGROUP) + ["/sys/fs/cgroup" + CGROUP]:
            try:
                os.rmdir(group)
            except OSError:
                pass  # not there, or another lab runs
