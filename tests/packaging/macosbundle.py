# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""macosbundle.py PLIST ICON.PY RSVG_CONVERT SVG VERSION ENTITLEMENTS: what a Mac and Windows read of
the bundle's description and of the icons can be read, and says what it must."""

import pathlib
import plistlib
import struct
import subprocess
import sys
import tempfile


def png_size(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
    return struct.unpack(">II", data[16:24])


def check_plist(path, version):
    plist = plistlib.loads(pathlib.Path(path).read_bytes())
    assert plist["CFBundleExecutable"] == "vigie"
    assert plist["CFBundleShortVersionString"] == version
    assert plist["CFBundleIconFile"] == "vigie.icns"
    assert plist["NSHighResolutionCapable"] is True
    translations = pathlib.Path(__file__).parents[2] / "translations"
    languages = {file.stem.removeprefix("vigie_") for file in translations.glob("vigie_*.ts")}
    assert set(plist["CFBundleLocalizations"]) == languages, languages


def check_entitlements(path):
    """In a sandbox Vigie would see neither compose files nor the engine's socket."""
    assert plistlib.loads(pathlib.Path(path).read_bytes()) == {"com.apple.security.app-sandbox": False}


def check_icns(data):
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
    place, widths = 8, []
    while place < len(data):
        length = struct.unpack(">I", data[place + 4:place + 8])[0]
        width, height = png_size(data[place + 8:place + length])
        assert width == height
        widths.append(width)
        place += length
    assert place == len(data) and max(widths) == 1024 and min(widths) == 16, widths


def check_ico(data):
    zero, kind, count = struct.unpack("<HHH", data[:6])
    assert (zero, kind) == (0, 1) and count >= 6
    for entry in range(count):
        width, _, _, _, _, bits, length, offset = struct.unpack("<BBBBHHII", data[6 + 16 * entry:22 + 16 * entry])
        assert bits == 32 and png_size(data[offset:offset + length])[0] == (width or 256)


def main():
    plist, icon, convert, svg, version, entitlements = sys.argv[1:]
    check_plist(plist, version)
    check_entitlements(entitlements)
    with tempfile.TemporaryDirectory() as folder:
        for name, check in (("vigie.icns", check_icns), ("vigie.ico", check_ico)):
            made = pathlib.Path(folder) / name
            subprocess.run([sys.executable, "-B", icon, convert, svg, str(made)], check=True)
            check(made.read_bytes())
    print("ok")


main()
