"""Which driver a file's first bytes call for; a border: endings of names prove nothing, and GDAL tries every driver."""

from __future__ import annotations

_MAGIC = {
    b"II*\0": "GTiff",
    b"MM\0*": "GTiff",
    b"II+\0": "GTiff",
    b"MM\0+": "GTiff",
    b"\0\0\0\x0cjP  ": "JP2OpenJPEG",
    b"\xffO\xffQ": "JP2OpenJPEG",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"EHFA_HEADER_TAG": "HFA",
}
OTHERS = (
    "AAIGrid", "ENVI", "EHdr", "SAGA", "RST", "PCIDSK", "NITF", "BMP", "GIF", "WEBP", "DTED", "SRTMHGT", "USGSDEM",
    "GRIB", "netCDF",
)  # fmt: skip
"""Drivers that may look at a file whose first bytes say nothing. None of them opens a file that another one names,
connects to anything or computes; all that do so are left out, and so is every driver that nobody maps from."""
HEAD_BYTES = 64


def driver_of(head: bytes) -> str:
    """The driver for a file that begins so; empty where the bytes do not tell."""
    return next((driver for magic, driver in _MAGIC.items() if head.startswith(magic)), "")


def is_text(head: bytes) -> bool:
    """The file begins like XML or JSON, after whatever blanks and control characters."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(bytes(range(33))).startswith((b"<", b"{", b"["))
