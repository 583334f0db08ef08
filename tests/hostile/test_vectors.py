"""Hostile and odd layers as area and as reference layer: read rightly or refused in one sentence; nothing else opened."""  # noqa: E501

import itertools
import sqlite3
import struct
import zipfile

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import affinity
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

FORMATS = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON", "fgb": "FlatGeobuf"}
PLACE = box(4_321_100, 2_797_100, 4_323_900, 2_799_900)
"""Inside the raster that is mapped."""

pytestmark = pytest.mark.filterwarnings("ignore")


def layer(shapes=(PLACE,), codes=("112",), crs="EPSG:3035", field="CODE_18"):
    return gpd.GeoDataFrame({field: list(codes)}, geometry=list(shapes), crs=crs)


def truncated(folder):
    shapes = [affinity.translate(PLACE.buffer(-1000), 10 * i, 0) for i in range(60)]
    for ending, driver in FORMATS.items():
        whole = folder / f"whole.{ending}"
        layer(shapes, ["112", "211", "311"] * 20).to_file(whole, driver=driver)
        parts = [whole] if ending != "shp" else [whole, whole.with_suffix(".dbf"), whole.with_suffix(".shx")]
        for part, share in itertools.product(parts, (0, 0.01, 0.2, 0.5, 0.9, 0.999)):
            name = f"cut-{ending}-{part.suffix[1:]}-{share}"
            for other in folder.glob("whole.*") if ending == "shp" else [whole]:
                data = other.read_bytes()
                (folder / f"{name}{other.suffix}").write_bytes(
                    data[: int(len(data) * share)] if other == part else data
                )
            yield folder / f"{name}.{ending}"


def odd(folder):
    bow = Polygon([(4_321_000, 2_798_000), (4_322_000, 2_799_000), (4_322_000, 2_798_000), (4_321_000, 2_799_000)])
    far = affinity.translate(PLACE, 1e7, 0)
    giant, speck = PLACE.buffer(1e12), affinity.scale(PLACE, 1e-12, 1e-12)
    comb = Polygon([(4_321_000 + x / 10, 2_798_000 + (x % 2) * 900) for x in range(20_000)] + [(4_323_000, 2_797_000)])
    scribble = [Polygon(np.random.default_rng(n).random((n, 2)) * 2000 + [4_321_000, 2_798_000]) for n in (120, 9_000)]
    shapes = {
        "bow": bow, "far": far, "giant": giant, "speck": speck, "point": Point(0, 0), "line": LineString([(0, 0), (1, 1)]),  # noqa: E501
        "empty": Polygon(), "none": None, "collection": GeometryCollection([PLACE, Point(4_322_000, 2_798_000)]),
        "many": MultiPolygon([affinity.translate(PLACE.buffer(-1300), 10 * i, 0) for i in range(9)]), "comb": comb,
        "slits": PLACE.difference(comb), "scribble": scribble[0], "tangle": scribble[1],
        "height": shapely.force_3d(PLACE, 7.0), "flat": Polygon([(4_321_000, 2_798_000)] * 4),
        "infinite": Polygon([(4_321_000, 2_798_000), (np.inf, 2_798_000), (4_322_000, 2_799_000)]),
        "nan": Polygon([(4_321_000, 2_798_000), (np.nan, np.nan), (4_322_000, 2_799_000), (4_323_000, 2_797_000)]),
    }  # fmt: skip
    for name, shape in shapes.items():
        for ending in ("gpkg", "geojson"):
            try:
                layer([shape, PLACE], ["112", "211"]).to_file(folder / f"shape-{name}.{ending}", driver=FORMATS[ending])
            except Exception:  # noqa: BLE001 - what the library itself refuses to write
                continue
            yield folder / f"shape-{name}.{ending}"
    codes = {
        "unknown": "999", "empty": "", "none": None, "number": 112, "real": 112.0, "half": 112.5, "nan": float("nan"), "long": "1" * 200,  # noqa: E501
        "html": "<img src=x>", "formula": "=1+1", "bidi": "\u202e112", "blank": " 112 ", "negative": -112, "giant": 10**18, "date": np.datetime64("2018-01-01"),  # noqa: E501
    }  # fmt: skip
    for name, code in codes.items():
        layer(codes=[code]).to_file(folder / f"code-{name}.gpkg")
        yield folder / f"code-{name}.gpkg"
    for name, crs in (("none", None), ("degrees", "EPSG:4326"), ("pole", "EPSG:5041")):
        layer(crs=crs).to_file(folder / f"crs-{name}.gpkg")
        yield folder / f"crs-{name}.gpkg"
    for name, field in (
        ("other", "abc"),
        ("long", "C" * 300),
        ("html", "<b>CODE_18"),
        ("quote", 'CODE"18'),
        ("space", "CODE 18"),
    ):
        layer(field=field).to_file(folder / f"field-{name}.gpkg")
        yield folder / f"field-{name}.gpkg"
    layer([], []).to_file(folder / "no-features.gpkg")
    yield folder / "no-features.gpkg"
    for name in ("one", "two"):
        layer().to_file(folder / "two-layers.gpkg", layer=name)
    yield folder / "two-layers.gpkg"
    layer(codes=["112"]).to_file(folder / "latin.shp")
    (folder / "latin.cpg").write_text("no-such-encoding")
    yield folder / "latin.shp"


def databases(folder):
    """GeoPackages whose tables say what is not so."""
    changes = {
        "no-tables": "DROP TABLE gpkg_contents", "no-layer": "DROP TABLE a", "no-crs": "DELETE FROM gpkg_spatial_ref_sys",  # noqa: E501
        "geometry": "UPDATE a SET geom = x'4750000100000000'", "text": "UPDATE a SET geom = 'hello'", "big": "UPDATE a SET geom = zeroblob(50000000)",  # noqa: E501
        "kind": "UPDATE gpkg_geometry_columns SET geometry_type_name = 'NO SUCH'", "view": "ALTER TABLE a RENAME TO b; CREATE VIEW a AS SELECT * FROM b",  # noqa: E501
        "trigger": "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM gpkg_contents; END", "endless": "ALTER TABLE a RENAME TO b; CREATE VIEW a AS SELECT * FROM b, b AS c",  # noqa: E501
        "name": "UPDATE gpkg_contents SET table_name = '../../SECRET'", "attach": "ALTER TABLE a RENAME TO b; CREATE VIEW a AS SELECT fid, geom, readfile('SECRET') AS CODE_18 FROM b",  # noqa: E501
        "function": "ALTER TABLE a RENAME TO b; CREATE VIEW a AS SELECT fid, geom, load_extension('SECRET') AS CODE_18 FROM b",  # noqa: E501
    }  # fmt: skip
    for name, change in changes.items():
        path = folder / f"base-{name}.gpkg"
        layer().to_file(path, layer="a")
        with sqlite3.connect(path) as file:
            file.create_function("ST_IsEmpty", 1, lambda _: 0)
            for kind in ("MinX", "MaxX", "MinY", "MaxY"):
                file.create_function(f"ST_{kind}", 1, lambda _: 0.0)
            file.executescript(change.replace("SECRET", str(folder.parent / "secret.bin")))
        file.close()
        yield path


def reaching(folder):
    """Texts that name other files or addresses."""
    vrt = "<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    contents = {
        "vrt": vrt.format("SECRET"), "vrt-csv": vrt.format("CSV:SECRET"), "vrt-web": vrt.format("/vsicurl/URL/a.gpkg"), "vrt-tab": "\x0b" + vrt.format("SECRET"),  # noqa: E501
        "vrt-feed": "\x0c" + vrt.format("SECRET"), "wfs": "<OGRWFSDataSource><URL>URL</URL></OGRWFSDataSource>", "wfs-tab": "\x0b<OGRWFSDataSource><URL>URL</URL></OGRWFSDataSource>",  # noqa: E501
        "gml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "SECRET">]><FeatureCollection xmlns:gml="http://www.opengis.net/gml">&b;</FeatureCollection>',
        "kml": '<kml><NetworkLink><Link><href>URL</href></Link></NetworkLink></kml>', "gdalg": '{"type": "gdal_streamed_alg", "command_line": "gdal vector convert SECRET x"}',  # noqa: E501
        "gdalg-tab": '\x0b{"type": "gdal_streamed_alg", "command_line": "gdal vector convert SECRET x"}', "topo": '{"type": "Topology", "objects": {}}',  # noqa: E501
        "esri": '{"geometryType": "esriGeometryPolygon", "features": []}', "stac": '{"type": "FeatureCollection", "stac_version": "1.0.0", "links": [{"rel": "next", "href": "URL"}], "features": []}',  # noqa: E501
        "tab": '!table\n!version 300\nDefinition Table\n  Type NATIVE Charset "Neutral"\n  File "SECRET"\n', "csv": "a,b\n1,2\n", "nested": "[" * 100_000, "long": '{"type": "FeatureCollection", "features": [' + "{}," * 50_000 + "{}]}",  # noqa: E501
        "pg": "PG:host=127.0.0.1", "nul": "\0" * 999, "text": "no layer", "empty": "", "mitab": 'Version 300\nDelimiter ","\n', "dxf": "0\nSECTION\n2\nBLOCKS\n", "gpx": "<gpx/>",  # noqa: E501
    }  # fmt: skip
    for (name, content), ending in itertools.product(contents.items(), ("gpkg", "geojson")):
        path = folder / f"text-{name}.{ending}"
        path.write_text(content)
        yield path
    (folder / "text-vrt.dbf").write_text(contents["vrt"])
    yield folder / "text-vrt.dbf"
    for name in ("vrt", "vrt-csv", "gdalg", "wfs"):
        with zipfile.ZipFile(folder / f"zipped-{name}.zip", "w") as file:
            file.writestr(f"a.{name[:3]}", contents[name].replace("SECRET", str(folder.parent / "secret.bin")))
        yield folder / f"zipped-{name}.zip"
    (folder / "broken.shp").write_bytes(struct.pack(">7i", 9994, 0, 0, 0, 0, 0, 2**31 - 1) + b"\xff" * 72)
    yield folder / "broken.shp"
    (folder / "folder.gpkg").mkdir()
    yield folder / "folder.gpkg"
    yield from (
        "/vsicurl/URL/a.gpkg",
        "CSV:SECRET",
        "WFS:URL",
        "PG:dbname=a",
        "/vsizip/SECRET/a",
        "GeoJSON:URL",
        "a\0b.gpkg",
    )


def judge(answers, secret, server, tmp_path):
    allowed = "vector", "reference", "ambiguous-codes", "scheme", "job", "raster"
    found = {
        f"{use} {case.rsplit('/')[-1]}": str(end)
        for case, uses in answers.items()
        for use, end in (uses.items() if "error" not in uses else {"all": uses}.items())
        if not isinstance(end, int) and end["error"] not in allowed
    }
    assert found == {}
    assert not secret.was_read(), "a layer made us read a file that nobody named"
    assert server.visits == 0
    assert secret.content not in str(answers)
    return sum("error" in end for uses in answers.values() for end in uses.values() if isinstance(end, dict))


def test_corpus(runner, tmp_path, good_raster, secret, server, fault):
    folder = tmp_path / "corpus"
    folder.mkdir()
    cases = [secret.filled(case, server) for make in (truncated, odd, databases, reaching) for case in make(folder)]
    secret.forget()
    answers = runner.try_all("vector", cases, good_raster)
    told = judge(answers, secret, server, tmp_path)
    assert len(cases) >= 100
    for name in ("code-number", "shape-many", "shape-height", "code-blank"):
        uses = answers[str(folder / f"{name}.gpkg")]
        assert isinstance(uses["reference"], int), uses
        assert isinstance(uses["audit"], int), uses
    fault("hostile layers", len(cases), f"{told} of {5 * len(cases)} uses refused; 0 crashes, 0 reads, 0 requests")


def test_mutants(runner, tmp_path, good_raster, secret, server, tries, fault, random_numbers):
    seeds = {}
    for ending, driver in FORMATS.items():
        layer([PLACE, PLACE.buffer(-500)], ["112", "311"]).to_file(tmp_path / f"seed.{ending}", driver=driver)
        seeds[ending] = {path.suffix: path.read_bytes() for path in tmp_path.glob("seed.*")}
    cases = []
    for i in range(tries(60, 2000)):
        ending = list(FORMATS)[i % len(FORMATS)]
        for suffix, data in seeds[ending].items() if ending == "shp" else [(f".{ending}", seeds[ending][f".{ending}"])]:
            changed = bytearray(data)
            for place in random_numbers.integers(0, len(data), random_numbers.integers(0, 6)):
                changed[place] = random_numbers.integers(0, 256)
            (tmp_path / f"mutant{i}{suffix}").write_bytes(changed)
        cases.append(str(tmp_path / f"mutant{i}.{ending}"))
    answers = runner.try_all("vector", cases, good_raster)
    told = judge(answers, secret, server, tmp_path)
    fault("mutants of layers", len(cases), f"{told} of {5 * len(cases)} uses refused; 0 crashes, 0 hangs")
