# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's images, made of this machine's own files: no registry is asked."""

import io
import os
import re
import subprocess
import tarfile

PREFIX = "vigie-lab"
HERE = os.path.dirname(os.path.abspath(__file__))


class Tree:
    """A root file system as a tar in memory."""

    def __init__(self):
        self._buffer = io.BytesIO()
        self._tar = tarfile.open(fileobj=self._buffer, mode="w")
        self._names = set()

    def folder(self, name, mode=0o755):
        entry = tarfile.TarInfo(name)
        entry.type, entry.mode = tarfile.DIRTYPE, mode
        self._tar.addfile(entry)

    def text(self, name, content, mode=0o644):
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = len(content), mode
        self._tar.addfile(entry, io.BytesIO(content))

    def link(self, name, target):
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = tarfile.SYMTYPE, target
        self._tar.addfile(entry)

    def file(self, path, name=None):
        name = (name or path).lstrip("/")
        if name in self._names:
            return
        self._names.add(name)
        self._tar.add(os.path.realpath(path), name, recursive=False)

    def program(self, path, name=None):
        """A program with the libraries that the loader would take."""
        self.file(path, name)
        listing = subprocess.run(["ldd", path], capture_output=True, text=True).stdout
        for library in re.findall(r"(/\S+) \(0x", listing):
            self.file(library)

    def packages(self, root, skipped):
        for folder, folders, files in os.walk(root):
            folders[:] = [each for each in folders if each not in skipped]
            for each in files:
                path = os.path.join(folder, each)
                if each.endswith(".so"):
                    self.program(path)
                else:
                    self.file(path)

    def bytes(self):
        self._tar.close()
        return self._buffer.getvalue()


def _base():
    tree = Tree()
    tree.folder("tmp", 0o1777)
    tree.folder("etc")
    tree.text("etc/passwd", b"root:x:0:0:root:/:/bin/sh\n")
    return tree


def _busybox(tree, cache, commands):
    tree.file(os.path.join(cache, "image/bin/busybox"), "bin/busybox")
    for command in commands:
        tree.link("bin/" + command, "busybox")


def _python(cache, certificate, with_curl, with_shell=True):
    tree = _base()
    if with_shell:
        _busybox(tree, cache, ["sh", "cat", "ls", "sleep", "kill", "env"])
    tree.program("/usr/bin/python3", "usr/bin/python3")
    version = os.path.basename(os.path.realpath("/usr/bin/python3"))
    skipped = {"test", "tests", "__pycache__", "idlelib", "tkinter", "lib2to3", "ensurepip",
               "dist-packages", "site-packages", "pydoc_data", "turtledemo", "distutils"}
    tree.packages("/usr/lib/" + version, skipped)
    if with_curl:
        tree.program("/usr/bin/curl")
    tree.file(os.path.join(HERE, "server/metricsserver.py"), "app/metricsserver.py")
    tree.file(certificate, "app/server.pem")
    return tree.bytes()


def _tiny(build_folder):
    binary = os.path.join(build_folder, "tiny")
    subprocess.run(["cc", "-O1", "-static", "-o", binary, os.path.join(HERE, "server/tiny.c")],
                   check=True)
    tree = Tree()
    tree.folder("tmp", 0o1777)
    tree.file(binary, "tiny")
    return tree


def _bash_only(build_folder):
    tree = _tiny(build_folder)
    tree.program("/usr/bin/bash", "bin/bash")
    tree.link("bin/sh", "bash")
    return tree.bytes()


def _perl_only(cache, build_folder):
    tree = _tiny(build_folder)
    _busybox(tree, cache, ["sh"])
    tree.program("/usr/bin/perl")
    tree.packages("/usr/lib/x86_64-linux-gnu/perl-base", set())
    return tree.bytes()


def _busybox_only(cache):
    tree = _base()
    _busybox(tree, cache, ["sh", "cat", "httpd", "sleep", "wget", "nc"])
    tree.folder("www")
    tree.text("www/metrics", b"# TYPE busy_up gauge\nbusy_up 1\n")
    return tree.bytes()


def make_certificate(folder):
    path = os.path.join(folder, "server.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
                    "-subj", "/CN=localhost", "-keyout", path, "-out", path + ".crt"],
                   check=True, capture_output=True)
    with open(path + ".crt", encoding="ascii") as public, open(path, "a", encoding="ascii") as both:
        both.write(public.read())
    return path


def make_images(engine, cache, folder, certificate):
    trees = {
        "app": lambda: _python(cache, certificate, True),
        "nocurl": lambda: _python(cache, certificate, False),
        "busybox": lambda: _busybox_only(cache),
        "scratch": lambda: _tiny(folder).bytes(),
        "bash": lambda: _bash_only(folder),
        "perl": lambda: _perl_only(cache, folder),
        "noshell": lambda: _python(cache, certificate, False, with_shell=False),
    }
    for name, make in trees.items():
        change = "ENV+PATH%3D%2Fusr%2Fbin%3A%2Fbin"
        engine.call("POST", f"/images/create?fromSrc=-&repo={PREFIX}/{name}&tag=1&changes={change}",
                    make(), {"Content-Type": "application/x-tar"})
