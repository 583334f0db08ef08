"""Hostile and odd rasters, made by code: each ends in a right map or in one clear sentence, and opens nothing else."""

import contextlib
import os
import struct

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning

SIDE = 96
NAMES = "B02", "B03", "B04", "B08"
PLACE = Affine(10, 0, 4_321_000, 0, -10, 2_800_000)
LAYOUTS = [
    {"tiled": tiled, "compress": codec, **({"blockxsize": 32, "blockysize": 32} if tiled else {})}
    for codec in ("none", "deflate", "lzw", "zstd", "packbits")
    for tiled in (True, False)
]
TAGS = (256, 257, 258, 259, 262, 273, 277, 278, 279, 284, 317, 322, 323, 324, 325, 338, 339, 33550, 33922, 34735)
"""Width, height, depth, codec, …: every number by which a TIFF says where its pixels are and what they mean."""
VALUES = (0, 1, 7, 2**31, 2**32 - 1)

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def scene():
    return np.random.default_rng(3).integers(300, 3500, (4, 6, 6)).astype(np.uint16).repeat(16, 1).repeat(16, 2)


def write(path, pixels=None, then=None, names=NAMES, **profile):
    pixels = scene() if pixels is None else pixels
    settings = {
        "driver": "GTiff", "count": len(pixels), "height": pixels.shape[1], "width": pixels.shape[2],
        "dtype": pixels.dtype, "crs": CRS.from_epsg(3035), "transform": PLACE, **profile,
    }  # fmt: skip
    with rasterio.open(path, "w", **settings) as file:
        if names:
            file.descriptions = (list(names) * len(pixels))[: len(pixels)]
        if then:
            then(file)
        file.write(pixels)
    return path


def truncated(folder):
    for i, layout in enumerate(LAYOUTS):
        data = write(folder / "whole.tif", **layout).read_bytes()
        points = (0, 1, 3, 4, 7, 8, 20, len(data) // 20, len(data) // 3, len(data) * 2 // 3, len(data) - 2)
        for cut in points:
            path = folder / f"cut-{i}-{cut}.tif"
            path.write_bytes(data[:cut])
            yield path


def entries(data):
    """(tag, place of its value) for each entry of a little-endian TIFF's first directory."""
    start = struct.unpack_from("<I", data, 4)[0]
    for i in range(struct.unpack_from("<H", data, start)[0]):
        yield struct.unpack_from("<H", data, start + 2 + 12 * i)[0], start + 2 + 12 * i


def misleading(folder):
    data = write(folder / "whole.tif", compress="deflate", tiled=True, blockxsize=32, blockysize=32).read_bytes()
    for tag, place in entries(data):
        for value in VALUES if tag in TAGS else ():
            changed = bytearray(data)
            struct.pack_into("<I", changed, place + 8, value)
            path = folder / f"tag-{tag}-{value}.tif"
            path.write_bytes(changed)
            yield path
    for name, place, value in (("loop", len(data), None), ("kind", 2, 43), ("first", 4, 2**31), ("count", 0, 0)):
        changed = bytearray(data)
        if value is not None:
            struct.pack_into("<H" if name == "kind" else "<I", changed, place, value)
        else:
            start = struct.unpack_from("<I", data, 4)[0]
            after = start + 2 + 12 * struct.unpack_from("<H", data, start)[0]
            struct.pack_into("<I", changed, after, start)
        (folder / f"directory-{name}.tif").write_bytes(changed)
        yield folder / f"directory-{name}.tif"


def odd(folder):
    """Files that are what they say, and unlike what a map needs."""
    floats = scene().astype(np.float32)
    floats[:, :20] = np.nan
    infinite = scene().astype(np.float64)
    infinite[0, 0, 0], infinite[1, 5, 5] = np.inf, -1e300
    alpha = np.concatenate([scene(), np.full((1, SIDE, SIDE), 65535, np.uint16)])
    alpha[4, :, :30] = 0

    def is_alpha(file):
        file.colorinterp = [ColorInterp.gray] * 4 + [ColorInterp.alpha]

    def scaled(scale, offset):
        def change(file):
            file.scales, file.offsets = [scale] * 4, [offset] * 4

        return change

    turned = PLACE @ Affine.rotation(10)
    of = dict
    cases = {
        "nan": of(pixels=floats),
        "infinite": of(pixels=infinite),
        "alpha": of(pixels=alpha, then=is_alpha),
        "all-nan": of(pixels=np.full((4, 9, 9), np.nan, np.float32)),
        "rotated": of(transform=turned),
        "sheared": of(transform=PLACE @ Affine.shear(5)),
        "south-up": of(transform=Affine(10, 0, 4e6, 0, 10, 3e6)),
        "mirrored": of(transform=Affine(-10, 0, 4e6, 0, -10, 3e6)),
        "tall": of(transform=Affine(10, 0, 4e6, 0, -40, 3e6)),
        "degrees": of(crs=CRS.from_epsg(4326), transform=Affine(1e-4, 0, 10, 0, -1e-4, 50)),
        "mercator": of(crs=CRS.from_epsg(3857), transform=Affine(10, 0, 1e6, 0, -10, 6e6)),
        "pole": of(crs=CRS.from_epsg(4326), transform=Affine(1e-4, 0, 10, 0, -1e-4, 90)),
        "beyond": of(crs=CRS.from_epsg(4326), transform=Affine(1, 0, 1000, 0, -1, 500)),
        "geocentric": of(crs=CRS.from_epsg(4978)),
        "no-crs": of(crs=None),
        "nowhere": of(transform=Affine.identity()),
        "tiny-pixels": of(transform=Affine(1e-300, 0, 4e6, 0, -1e-300, 3e6)),
        "huge-pixels": of(transform=Affine(1e300, 0, 4e6, 0, -1e300, 3e6)),
        "nan-place": of(transform=Affine(10, 0, float("nan"), 0, -10, 3e6)),
        "complex": of(pixels=scene().astype(np.complex64)),
        "signed": of(pixels=scene().astype(np.int32)),
        "bytes": of(pixels=(scene() // 16).astype(np.uint8)),
        "twelve": of(nbits=12),
        "big-end": of(endianness="big"),
        "big": of(bigtiff="yes"),
        "nodata-odd": of(pixels=infinite, nodata=-9.2e18),
        "nodata-nan": of(pixels=floats, nodata=float("nan")),
        "nodata-all": of(pixels=np.full((4, 9, 9), 7, np.uint16), nodata=7),
        "one": of(pixels=scene()[:, :1, :1]),
        "line": of(pixels=scene()[:, :1]),
        "column": of(pixels=scene()[:, :, :1]),
        "one-band": of(pixels=scene()[:1]),
        "many-bands": of(pixels=np.ones((1001, 2, 2), np.uint8), names=None),
        "same-names": of(names=("B02",) * 4),
        "html-names": of(names=("<img src=x onerror=a>", "B03", "B04", "B08")),
        "bidi": of(names=("\u202eB02", *NAMES[1:])),
        "long-names": of(names=("x" * 100_000, *NAMES[1:])),
        "scale-0": of(then=scaled(0, 0)),
        "scale-nan": of(then=scaled(float("nan"), 0)),
        "scale-huge": of(then=scaled(1e300, -1e300)),
        "scaled": of(then=scaled(1e-4, 0)),
        "zeros": of(pixels=np.zeros((4, 50, 50), np.uint16)),
        "tags": of(then=lambda file: file.update_tags(A="y" * 10**6)),
        "units": of(pixels=(scene() / 1e4).astype(np.float32)),
        "constant": of(pixels=np.full((4, 40, 40), 1500, np.uint16)),
        "sparse": of(pixels=scene()[:, :32, :32], sparse_ok=True),
        "ground-points": of(
            transform=Affine.identity(),
            then=lambda file: setattr(
                file,
                "gcps",
                (
                    [
                        rasterio.control.GroundControlPoint(0, 0, 10, 50),
                        rasterio.control.GroundControlPoint(9, 9, 11, 49),
                    ],
                    CRS.from_epsg(4326),
                ),
            ),
        ),
        "palette": of(
            pixels=scene()[:1].astype(np.uint8), then=lambda file: file.write_colormap(1, {1: (9, 9, 9, 255)})
        ),
        "mask": of(then=lambda file: file.write_mask(np.zeros((SIDE, SIDE), bool))),
    }
    for name, settings in cases.items():
        with contextlib.suppress(ValueError):  # what GDAL itself refuses to write
            yield write(folder / f"{name}.tif", **settings)


def giants(folder):
    """Small files that claim to be large."""
    for name, side, extra in (
        ("sparse", 1_000_000, {}),
        ("wide", 2**31 - 1, {"height": 1}),
        ("strip", 300_000, {"tiled": False}),
    ):
        settings = {"tiled": True, "blockxsize": 512, "blockysize": 512, "sparse_ok": True, "bigtiff": "yes", **extra}
        with contextlib.suppress(rasterio.errors.RasterioError, ValueError):
            shape = {"width": side, "height": side, **settings}
            with rasterio.open(
                folder / f"giant-{name}.tif", "w", driver="GTiff", count=4, dtype="uint16", crs=CRS.from_epsg(3035),
                transform=PLACE, **shape,
            ) as file:  # fmt: skip
                file.descriptions = NAMES
            yield folder / f"giant-{name}.tif"


def other_files(folder):
    contents = {
        "text": b"no raster at all",
        "empty": b"",
        "json": b'{"type": "Feature"}',
        "xml": b"<a/>",
        "zip": b"PK\3\4" + b"\0" * 99,
        "pickle": b"cposix\nsystem\n(S'touch pwned'\ntR.",
        "nul": b"\0" * 4096,
        "gif": b"GIF89a" + b"\xff" * 99,
        "png": b"\x89PNG\r\n\x1a\n" + b"\xff" * 99,
        "jpeg": b"\xff\xd8\xff\xe0" + b"\x11" * 99,
        "jp2": b"\0\0\0\x0cjP  " + b"\2" * 99,
        "hfa": b"EHFA_HEADER_TAG" + b"\3" * 99,
        "wms": b"<GDAL_WMS><Service name='TMS'><ServerUrl>URL</ServerUrl></Service></GDAL_WMS>",
        "wmts": b"<GDAL_WMTS><GetCapabilitiesUrl>URL</GetCapabilitiesUrl></GDAL_WMTS>",
        "wcs": b"<WCS_GDAL><ServiceURL>URL</ServiceURL></WCS_GDAL>",
        "mrf": b"<MRF_META><CachedSource><Source>SECRET</Source></CachedSource><Raster><Size x='9' y='9'/></Raster></MRF_META>",  # noqa: E501
        "gdalg": b'{"type": "gdal_streamed_alg", "command_line": "gdal raster convert SECRET x"}',
        "stac": b'{"stac_version": "1.0.0", "assets": {"a": {"href": "URL"}}}',
        "derived": b"DERIVED_SUBDATASET:LOGAMPLITUDE:SECRET",
        "envi": b"ENVI\nsamples = 9\nlines = 9\nbands = 1\ndata type = 1\n",
        "asc": b"ncols 9\nnrows 9\nxllcorner 0\nyllcorner 0\ncellsize 10\n1 2 3",
        "isis": b"Object = IsisCube\n  Object = Core\n    ^Core = SECRET\n    Format = BandSequential\n",
        "grib": b"GRIB" + b"\xff" * 200,
        "netcdf": b"CDF\x01" + b"\xff" * 200,
        "hdf": b"\x89HDF\r\n\x1a\n" + b"\xff" * 200,
        "nitf": b"NITF02.10" + b"9" * 400,
        "wld": b"10\n0\n0\n-10\n0\n0\n",
    }
    for name, content in contents.items():
        path = folder / f"other-{name}.tif"
        path.write_bytes(content)
        yield path
    (folder / "folder.tif").mkdir()
    os.mkfifo(folder / "pipe.tif")
    (folder / "circle.tif").symlink_to(folder / "circle.tif")
    (folder / "gone.tif").symlink_to(folder / "nothing")
    yield from (folder / name for name in ("folder.tif", "pipe.tif", "circle.tif", "gone.tif", "n" * 300 + ".tif"))
    yield from (
        "/vsicurl/URL/a.tif",
        "/vsizip/SECRET/a",
        "WMS:URL",
        "GTIFF_DIR:1:SECRET",
        "HTTP://URL",
        "/dev/zero",
        "a\0b.tif",
        "",
    )


SOURCE = '<SimpleSource><SourceFilename relativeToVRT="0">{}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'


def virtual(folder):
    """Virtual rasters that reach for what lies outside of their folder, or compute."""
    raw = (
        '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="0">SECRET'
        "</SourceFilename><ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>4</LineOffset></VRTRasterBand>"
    )
    band = '<VRTRasterBand dataType="UInt16" band="1">{}</VRTRasterBand>'
    bands = {
        "raw": raw,
        "raw-case": raw.replace("VRTRaw", "vrtraw"),
        "secret": band.format(SOURCE.format("SECRET")),
        "secret-case": band.format(SOURCE.format("SECRET")).replace("SourceFilename", "sourcefilename"),
        "secret-quotes": band.format(SOURCE.format("SECRET")).replace('"0"', "'0'"),
        "secret-entity": band.format(SOURCE.format("&#47;SECRET")),
        "secret-cdata": band.format(SOURCE.format("<![CDATA[SECRET]]>")),
        "secret-comment": band.format(SOURCE.format("<!-- -->SECRET")),
        "secret-space": band.format(SOURCE.format("\n SECRET \n")),
        "up": band.format(SOURCE.format("../secret.bin").replace('"0"', '"1"')),
        "web": band.format(SOURCE.format("/vsicurl/URL/a.tif")),
        "zip": band.format(SOURCE.format("/vsizip/SECRET/a")),
        "http": band.format(SOURCE.format("URL/a.tif")),
        "itself": band.format(SOURCE.format("virtual-itself.tif").replace('"0"', '"1"')),
        "link": band.format(SOURCE.format("link.tif").replace('"0"', '"1"')),
        "vrt-text": band.format(SOURCE.format("&lt;VRTDataset&gt;")),
        "options": band.format(
            SOURCE.format("SECRET").replace(
                "</SimpleSource>", '<OpenOptions><OOI key="a">b</OOI></OpenOptions></SimpleSource>'
            )
        ),
        "function": band.replace("<VRTRasterBand", '<VRTRasterBand subClass="VRTDerivedRasterBand"').format(
            "<PixelFunctionType>a</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode>import os; os.system('touch PWNED')</PixelFunctionCode>"  # noqa: E501
        ),
        "kernel": band.format(SOURCE.format("SECRET")).replace("SimpleSource", "KernelFilteredSource"),
        "array": band.format(
            "<ArraySource><SingleSourceArray><SourceFilename>SECRET</SourceFilename></SingleSourceArray></ArraySource>"
        ),
        "group": "<Group name='/'><Array name='a'><DataType>Byte</DataType><Source><SourceFilename>SECRET</SourceFilename></Source></Array></Group>",  # noqa: E501
        "warped": "<GDALWarpOptions><SourceDataset>SECRET</SourceDataset></GDALWarpOptions>",
        "pansharp": "<PansharpeningOptions><PanchroBand><SourceFilename>SECRET</SourceFilename></PanchroBand></PansharpeningOptions>",  # noqa: E501
        "overview": band.format(
            "<Overview><SourceFilename>SECRET</SourceFilename><SourceBand>1</SourceBand></Overview>"
        ),
        "mask": band.format("<MaskBand>" + band.format(SOURCE.format("SECRET")) + "</MaskBand>"),
        "nothing": "",
        "deep": "<MaskBand>" * 20_000,
        "control": band.format(SOURCE.format("disguised.tif").replace('"0"', '"1"')),
    }
    head = (
        f'<VRTDataset rasterXSize="4" rasterYSize="4"><SRS>EPSG:3035</SRS><GeoTransform>{PLACE.c}, 10, 0, {PLACE.f}, 0, '  # noqa: E501
        "-10</GeoTransform>"
    )
    for name, body in bands.items():
        (folder / f"virtual-{name}.tif").write_text(head + body + "</VRTDataset>")
        yield folder / f"virtual-{name}.tif"
    (folder / "disguised.tif").write_bytes(b"\x0b" + (head + bands["raw"] + "</VRTDataset>").encode())
    disguises = {
        "tab": b"\x0b", "feed": b"\x0c", "mark": b"\xef\xbb\xbf", "comment": b"<!-- " + b"x" * 80 + b" -->", "declared": b'<?xml version="1.0"?>',  # noqa: E501
        "doctype": b'<!DOCTYPE a [<!ENTITY b SYSTEM "SECRET">]>', "laughs": b'<!DOCTYPE a [<!ENTITY b "' + b"c" * 9999 + b'">]>',  # noqa: E501
    }  # fmt: skip
    for name, before in disguises.items():
        (folder / f"disguise-{name}.tif").write_bytes(before + (head + raw + "</VRTDataset>").encode())
        yield folder / f"disguise-{name}.tif"
    (folder / "disguise-wide.tif").write_bytes((head + raw + "</VRTDataset>").encode("utf-16"))
    yield folder / "disguise-wide.tif"


def refusals(answers, allowed):
    """What is wrong with the ends of some cases: crashes, hangs, errors without a sentence of ours."""
    return {
        case.rsplit("/")[-1]: str(answer)
        for case, answer in answers.items()
        if answer.get("error", "raster") not in allowed
    }


def test_corpus(runner, tmp_path, untrained, secret, server, fault):
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "link.tif").symlink_to(secret.path)
    makers = truncated, misleading, odd, giants, other_files, virtual
    with pytest.warns(NotGeoreferencedWarning):
        cases = {secret.filled(case, server): make.__name__ for make in makers for case in make(folder)}
    secret.forget()
    answers = runner.try_rasters(list(cases), untrained)
    assert len(answers) == len(cases) >= 200
    assert refusals(answers, ("raster", "job", "output", "weights")) == {}
    assert not secret.was_read(), "a raster made us read a file that nobody named"
    assert server.visits == 0
    assert not list(tmp_path.rglob("*PWNED*"))
    assert secret.content not in str(answers)
    told = sum("error" in answer for answer in answers.values())
    for case, kind in cases.items():
        if kind == "virtual":
            assert "error" in answers[case], f"{case} was mapped"
    fine = ["nan", "alpha", "south-up", "nodata-nan", "big-end", "big", "twelve", "scaled", "one", "line", "column"]
    assert [name for name in fine if "error" in answers[str(folder / f"{name}.tif")]] == []
    assert answers[str(folder / "nan.tif")]["nodata"] == 20 * SIDE
    assert answers[str(folder / "alpha.tif")]["nodata"] == 30 * SIDE
    wrong = [c for c, k in cases.items() if k == "truncated" and answers[c].get("nodata", 0)]
    assert wrong == [], "what breaks off is told, never mapped as nodata"
    fault(
        "hostile rasters", len(cases), f"{told} refused in one sentence, the others mapped; 0 crashes, reads, requests"
    )


def test_mutants(runner, tmp_path, untrained, tries, fault, random_numbers):
    """Bytes changed at random: no crash and no hang; what is accepted is mapped."""
    seeds = [write(tmp_path / f"seed{i}.tif", **layout).read_bytes() for i, layout in enumerate(LAYOUTS)]
    paths, count = [], tries(150, 5000)
    for i in range(count):
        data = bytearray(seeds[i % len(seeds)])
        for _ in range(random_numbers.integers(1, 9)):
            place = random_numbers.integers(0, len(data) if random_numbers.random() < 0.5 else 600)
            data[place] = random_numbers.integers(0, 256)
        paths.append(tmp_path / f"mutant{i}.tif")
        paths[-1].write_bytes(data)
    answers = runner.try_rasters([str(path) for path in paths], untrained)
    assert refusals(answers, ("raster", "job", "output")) == {}
    told = sum("error" in answer for answer in answers.values())
    fault("mutants of rasters", count, f"{told} refused in one sentence, the others mapped; 0 crashes, 0 hangs")
