"""The map sheet of a run: what it says, what it shows, and the PDF."""

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from landweave.core.errors import OutputError
from landweave.ui.processing.layout_algorithm import LayoutAlgorithm
from landweave.ui.results import layers as made
from landweave.ui.results.layers import RunFiles
from landweave.ui.results.layout import add_layout, write_pdf
from landweave.ui.results.sheet import sheet_of
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)


@pytest.fixture
def run(make_run, make_weights):
    """A run of 36 ha with a report."""
    values = make_run()
    report = {
        "map": {"title": "CORINE, level 2", "area_ha": {"raw": {"11": 1}, "generalised": {"31": 27.0, "11": 9.0}}},
        "generalisation": {"mmu_ha": 25.0, "min_width_m": 100.0},
        "weights": {"id": "north", "title": "North", "licence": "CC-BY-4.0", "attribution": "Someone."},
        "reference": {"layer": "clc2018.gpkg"},
        "simulated": True,
    }
    path = Path(values["out"]) / "report.json"
    path.write_text(json.dumps(report), encoding="utf-8")
    values["files"]["report_json"] = str(path)
    return RunFiles(values, "scene", make_weights().card, "clc2018")


def test_the_sheet_tells_classes_areas_agreement_and_sources(run):
    sheet = sheet_of(run)
    assert [(e.land_class.code, e.km2, e.share) for e in sheet.areas] == [("11", 0.09, 0.25), ("31", 0.27, 0.75)]
    assert sheet.agreement == "86.0 % of the area shows the same class as clc2018 at level 2."
    assert "25 ha" in sheet.subtitle
    assert "100 m" in sheet.subtitle
    for text in ("North (CC-BY-4.0)", "Landweave's tests", "clc2018", "does not exist", "CORINE, level 2"):
        assert text in sheet.source


def test_a_run_without_report_and_reference_says_less(make_run, make_weights):
    run = RunFiles(make_run(agreement=False), "scene", make_weights().card)
    sheet = sheet_of(run)
    assert sheet.areas == ()
    assert sheet.agreement == ""
    assert "scene" in sheet.title


def texts(layout):
    return [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def one(layout, kind):
    (found,) = [item for item in layout.items() if isinstance(item, kind)]
    return found


def test_the_layout_shows_the_whole_map_with_table_and_scale(project, run):
    layer = project.addMapLayer(made.polygons(run), False)
    layout = add_layout(project, run, [layer])
    assert layout.name().startswith("Landweave – scene – ")
    assert project.layoutManager().layoutByName(layout.name()) == layout
    shown = one(layout, QgsLayoutItemMap)
    assert shown.layers() == [layer]
    assert shown.extent().contains(layer.extent())
    assert one(layout, QgsLayoutItemScaleBar).linkedMap() == shown
    (table,) = [frame for frame in layout.multiFrames() if isinstance(frame, QgsLayoutItemManualTable)]
    rows = [[cell.content() for cell in row] for row in table.tableContents()]
    assert rows[1:] == [
        ["", "11 Urban fabric", "0.09", "25.0 %"],
        ["", "31 Forests", "0.27", "75.0 %"],
        ["", "All", "0.36", "100 %"],
    ]
    assert table.tableContents()[1][0].backgroundColor().name() == "#e6004d"
    assert sheet_of(run).agreement in texts(layout)
    assert sheet_of(run).source in texts(layout)


def test_drawn_again_it_replaces_the_first(project, run):
    layer = project.addMapLayer(made.polygons(run), False)
    first = add_layout(project, run, [layer]).name()
    assert add_layout(project, run, [layer]).name() == first
    assert len(project.layoutManager().printLayouts()) == 1


def test_the_pdf_is_a_pdf(project, run, tmp_path):
    layer = project.addMapLayer(made.polygons(run), False)
    write_pdf(add_layout(project, run, [layer]), tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_pdf_that_cannot_be_written_is_told(project, run, tmp_path):
    (tmp_path / "sheet.pdf").mkdir()
    layer = project.addMapLayer(made.polygons(run), False)
    with pytest.raises(OutputError, match=r"sheet\.pdf cannot be written"):
        write_pdf(add_layout(project, run, [layer]), tmp_path / "sheet.pdf")


def process(**parameters):
    algorithm = LayoutAlgorithm().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback())


def test_the_algorithm_draws_a_run_from_its_folder(project, run, tmp_path):
    folder = Path(str(run.values["out"]))
    job = {"job": "map", "rasters": ["scene.tif"], "weights": "north", "out": str(folder)}
    made_of = {"scheme": "clc-l2", "pixels": {"11": 600, "31": 600}}
    record = {"job": job, "started": "2026-05-04T10:20:00", "map": made_of}
    (folder / "run.json").write_text(json.dumps(record), encoding="utf-8")
    results = process(INPUT=str(folder), OUTPUT=str(tmp_path / "sheet.pdf"))
    assert results == {"OUTPUT": str(tmp_path / "sheet.pdf")}
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000
    assert [layout.name() for layout in project.layoutManager().printLayouts()] == [
        "Landweave – scene – 2026-05-04 10:20"
    ]


def test_a_folder_without_a_run_is_told(project, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"no run\.json"):
        process(INPUT=str(tmp_path), OUTPUT=str(tmp_path / "sheet.pdf"))
