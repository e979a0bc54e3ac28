"""Draws every icon file from paritas.svg: `python3 icons/make.py` (needs rsvg-convert).

Run by hand when the drawing changes; what it makes is committed. The sizes are those that Tauri's bundles, Windows and
macOS ask for. The .ico holds plain bitmaps up to 64 pixels, because some Windows tools read only 256 as PNG.
"""

import struct
import subprocess
import zlib
from pathlib import Path

HERE = Path(__file__).parent


def png(size: int) -> bytes:
    done = subprocess.run(
        ["rsvg-convert", "-w", str(size), "-h", str(size), HERE / "paritas.svg"], check=True, capture_output=True
    )
    return done.stdout


def pixels(data: bytes, size: int) -> list[bytes]:
    """The rows of an 8-bit RGBA PNG, which is what rsvg-convert writes."""
    packed, at = b"", 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            assert body[8:13] == bytes([8, 6, 0, 0, 0]), "expected 8-bit RGBA, not interlaced"
        if kind == b"IDAT":
            packed += body
        at += 12 + length
    raw, stride, rows = zlib.decompress(packed), size * 4, []
    before = bytearray(stride)
    for y in range(size):
        filter_type, row = raw[y * (stride + 1)], bytearray(raw[y * (stride + 1) + 1 : (y + 1) * (stride + 1)])
        for x in range(stride):
            left = row[x - 4] if x >= 4 else 0
            up = before[x]
            corner = before[x - 4] if x >= 4 else 0
            if filter_type == 1:
                add = left
            elif filter_type == 2:
                add = up
            elif filter_type == 3:
                add = (left + up) // 2
            elif filter_type == 4:
                near = left + up - corner
                add = min((left, up, corner), key=lambda value: abs(near - value))
            else:
                add = 0
            row[x] = (row[x] + add) & 255
        rows.append(bytes(row))
        before = row
    return rows


def bitmap(size: int) -> bytes:
    """A 32-bit icon bitmap: header, BGRA rows from the bottom, and an empty mask."""
    body = b""
    for row in reversed(pixels(png(size), size)):
        body += b"".join(bytes([row[x + 2], row[x + 1], row[x], row[x + 3]]) for x in range(0, len(row), 4))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(body) + len(mask), 0, 0, 0, 0)
    return header + body + mask


def ico() -> bytes:
    images = [(size, bitmap(size)) for size in (16, 24, 32, 48, 64)] + [(256, png(256))]
    entries, bodies, at = b"", b"", 6 + 16 * len(images)
    for size, body in images:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), at)
        bodies, at = bodies + body, at + len(body)
    return struct.pack("<HHH", 0, 1, len(images)) + entries + bodies


def icns() -> bytes:
    kinds = [(b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in ((k, png(s)) for k, s in kinds))
    return b"icns" + struct.pack(">I", len(body) + 8) + body


for size in (32, 128, 256, 512):
    (HERE / f"{size}x{size}.png").write_bytes(png(size))
(HERE / "paritas.ico").write_bytes(ico())
(HERE / "paritas.icns").write_bytes(icns())
