# SPDX-FileCopyrightText: The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""icon.py RSVG_CONVERT SVG ICON: the drawing as an icon of PNG images, .ico or .icns by the name."""

import struct
import subprocess
import sys

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The names that macOS gives to PNG images, twice the points included.
ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256,
              b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}


def ico(image):
    images = [image(size) for size in ICO_SIZES]
    offset = 6 + 16 * len(images)
    entries = []
    for size, data in zip(ICO_SIZES, images):
        # A size of 256 is written as 0.
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset))
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(images)) + b"".join(entries + images)


def icns(image):
    chunks = b""
    for name, size in ICNS_SIZES.items():
        data = image(size)
        chunks += name + struct.pack(">I", 8 + len(data)) + data
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def main():
    convert, svg, icon = sys.argv[1:]

    def image(size):
        return subprocess.run([convert, "-w", str(size), "-h", str(size), svg], check=True,
                              stdout=subprocess.PIPE).stdout

    with open(icon, "wb") as out:
        out.write(icns(image) if icon.endswith(".icns") else ico(image))


main()
