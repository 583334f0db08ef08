import csv
import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from landweave.core import report
from landweave.core.errors import OutputError
from landweave.core.report.write import write_report
from landweave.core.scheme import load_scheme


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def json_of(folder):
    def refuse(name):
        raise AssertionError(f"{name} is not JSON")

    return json.loads((folder / "report.json").read_text(encoding="utf-8"), parse_constant=refuse)


@pytest.fixture
def schema():
    return json.loads((Path(report.__file__).parent / "report.schema.json").read_text(encoding="utf-8"))


def test_all_files_appear_and_no_part_stays(content, tmp_path):
    assert write_report(tmp_path, content) == tmp_path / "report.html"
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert names == ["report.html", "report.json", "tables/areas.csv",
                     "tables/confusion_generalised_clc-l1.csv", "tables/confusion_generalised_clc-l2.csv",
                     "tables/confusion_raw_clc-l1.csv", "tables/confusion_raw_clc-l2.csv",
                     "tables/map_areas.csv", "tables/per_class.csv"]  # fmt: skip


def test_the_json_obeys_its_schema(content, schema, tmp_path):
    jsonschema.Draft202012Validator.check_schema(schema)
    write_report(tmp_path, content)
    jsonschema.validate(json_of(tmp_path), schema)
    bare = replace(content, raw=None, generalised=None, card=None, generalisation={}, area_ha={})
    write_report(tmp_path, bare)
    jsonschema.validate(json_of(tmp_path), schema)
    assert json_of(tmp_path)["raw"] is None


def test_the_schema_notices_what_is_wrong(content, schema, tmp_path):
    write_report(tmp_path, content)
    found = json_of(tmp_path)
    found["raw"]["overall_agreement"] = 83.1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, schema)


def test_the_json_has_what_the_contract_names(content, tmp_path):
    write_report(tmp_path, content)
    found = json_of(tmp_path)
    assert found["orientation"] == "rows = map, columns = reference"
    for name in ("raw", "generalised"):
        levels = found[name]["levels"]
        assert list(levels) == ["2", "1"]
        for block in (found[name], *levels.values()):
            assert {"classes", "confusion", "overall_agreement", "per_class", "area_ha"} <= set(block)
            assert len(block["confusion"]) == len(block["classes"])
            total = sum(map(sum, block["confusion"]))
            right = sum(block["confusion"][i][i] for i in range(len(block["classes"])))
            assert block["overall_agreement"] == pytest.approx(right / total)
            assert sum(block["area_ha"]["map"].values()) == pytest.approx(total)  # pixels of one hectare
        assert levels["2"]["classes"] == list(load_scheme("clc-l2").codes)
        assert levels["1"]["overall_agreement"] >= levels["2"]["overall_agreement"]


def test_confusion_tables_say_which_way_round_they_are(content, tmp_path):
    write_report(tmp_path, content)
    head, *rows = rows_of(tmp_path / "tables" / "confusion_raw_clc-l2.csv")
    level = content.raw.finest
    assert head == ["rows = map, columns = reference", "label", *level.scheme.codes]
    assert [[int(n) for n in row[2:]] for row in rows] == level.counts.tolist()


def test_areas_are_square_kilometres(content, tmp_path):
    write_report(tmp_path, content)
    rows = [r for r in rows_of(tmp_path / "tables" / "areas.csv") if r[:4] == ["generalised", "2", "clc-l2", "21"]]
    in_map, in_reference, difference = (float(n) for n in rows[0][5:])
    at = content.generalised.finest.scheme.codes.index("21")
    assert in_map == pytest.approx(content.generalised.finest.map_area_ha[at] / 100)
    assert difference == pytest.approx(in_map - in_reference)


def test_undefined_figures_are_empty(content, tmp_path):
    write_report(tmp_path, content)
    row = next(r for r in rows_of(tmp_path / "tables" / "per_class.csv") if r[2:4] == ["clc-l2", "12"])
    assert row[5:] == ["", "", "", "", "0", "0", "0"]


def test_formulas_are_disarmed(content, tmp_path):
    path = tmp_path / "trap.csv"
    path.write_text("value,code,label\n1,=1+1,@SUM(A1)\n2,-2,+3\n", encoding="utf-8")
    trap = replace(content, raw=None, generalised=None, scheme=load_scheme(str(path)), area_ha={"raw": {"=1+1": 5.0}})
    write_report(tmp_path, trap)
    assert rows_of(tmp_path / "tables" / "map_areas.csv")[1:] == [
        ["raw", "'=1+1", "'@SUM(A1)", "0.05"], ["raw", "'-2", "'+3", "0.0"],
    ]  # fmt: skip


def test_a_folder_that_refuses(content, tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_report(tmp_path / "missing", content)
    (tmp_path / "report.html").mkdir()
    with pytest.raises(OutputError):
        write_report(tmp_path, content)
    assert not list(tmp_path.rglob("*.part"))
