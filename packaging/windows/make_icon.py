#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts PNG files into one Windows icon.

    make_icon.py TARGET.ico FILE.png...
"""

import struct
import sys
from pathlib import Path

HEADER = struct.Struct("<HHH")  # reserved, 1 for an icon, number of pictures
ENTRY = struct.Struct("<BBBBHHII")  # width, height, colours, reserved, planes, bits, length, offset
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def size_of(png):
    if not png.startswith(PNG_SIGNATURE):
        raise SystemExit("make_icon.py: not a PNG file")
    return struct.unpack(">II", png[16:24])


def icon(pngs):
    offset = HEADER.size + ENTRY.size * len(pngs)
    entries = b""
    for png in pngs:
        width, height = size_of(png)
        # A byte holds no 256: the format writes 0 for it.
        entries += ENTRY.pack(width % 256, height % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return HEADER.pack(0, 1, len(pngs)) + entries + b"".join(pngs)


def main(target, *pictures):
    Path(target).write_bytes(icon([Path(picture).read_bytes() for picture in pictures]))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
