"""The Processing provider: every algorithm is described, and runs its job in the engine."""

import json
import re
import threading

import pytest

pytest.importorskip("qgis")

from landweave.core import job
from landweave.core.errors import EngineError
from landweave.ui.processing import engine_algorithm
from landweave.ui.processing.engine_algorithm import EngineAlgorithm
from landweave.ui.processing.provider import ALGORITHMS, MODELS, LandweaveProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)

NAMES = sorted(algorithm.ID for algorithm in ALGORITHMS)
SENTENCE = 10
"""Letters that a help has at least."""


@pytest.fixture
def provider(qgis_app, make_weights, project):
    make_weights()
    made = LandweaveProvider()
    QgsApplication.processingRegistry().addProvider(made)
    made.refreshAlgorithms()
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def engine(monkeypatch, fake_engine):
    """Puts a fake engine in the place of the real one."""

    def put(body):
        runner = fake_engine(body)
        monkeypatch.setattr(engine_algorithm, "run_job", runner)

    return put


def run(algorithm, parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback()
    results, done = algorithm.create().run(parameters, context, feedback)
    return results, done, context, feedback


def test_each_job_of_the_engine_is_an_algorithm(provider):
    asked = {vars(job)[a.job.__annotations__["return"]] for a in ALGORITHMS if issubclass(a, EngineAlgorithm)}
    assert asked == set(job.JOBS.values())
    assert {a.name() for a in provider.algorithms()} >= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_algorithm_is_described(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.id() == f"landweave:{name}"
    assert algorithm.shortDescription().endswith(".")
    assert algorithm.group()
    assert algorithm.groupId().isascii()
    assert len(algorithm.tags()) >= 4
    assert algorithm.helpUrl().endswith(f"#{name}")
    assert not algorithm.icon().isNull()


@pytest.mark.parametrize("name", NAMES)
def test_each_parameter_is_explained_and_has_a_valid_default(provider, name):
    for parameter in provider.algorithm(name).parameterDefinitions():
        assert parameter.description()
        assert parameter.isDestination() or len(parameter.help()) >= SENTENCE, parameter.name()
        if parameter.defaultValue() is not None:
            assert parameter.checkValueIsAcceptable(parameter.defaultValue()), parameter.name()


@pytest.mark.parametrize("name", NAMES)
def test_the_help_has_an_example_that_can_be_called(provider, name):
    algorithm = provider.algorithm(name)
    page = algorithm.shortHelpString()
    example = re.search(r"<code>qgis_process run landweave:(\w+)([^<]*)</code>", page)
    assert example
    assert example.group(1) == name
    given = set(re.findall(r"--([A-Z_0-9]+)=", example.group(2)))
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    known = {p.name(): p for p in algorithm.parameterDefinitions()}
    assert given <= set(known)
    needed = {n for n, p in known.items() if not p.flags() & optional and p.defaultValue() is None}
    assert needed <= given
    for output in algorithm.outputDefinitions():
        assert output.name() in page
    for parameter in known.values():
        assert parameter.description() in page or parameter.isDestination()


def test_without_an_engine_it_says_what_to_do(provider, monkeypatch):
    def missing():
        raise EngineError("The engine is not installed.")

    monkeypatch.setattr(engine_algorithm.environment, "python", missing)
    can, why = provider.algorithm("map").canExecute()
    assert not can
    assert "Set Up" in why


def test_the_map_is_made_and_loaded(provider, engine, make_raster, make_run, tmp_path):
    values = make_run()
    engine(f'progress("map", 0.5); say("result", values={values!r}) if job["bands"] == [1, 2, 3, 4] else None')
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    parameters = {"INPUT": layer, "WEIGHTS": "north", "OUTPUT": str(tmp_path / "out")}
    results, done, context, _ = run(provider.algorithm("map"), parameters)
    assert done
    assert results["AGREEMENT"] == 0.86
    assert results["AGREEMENT_L1"] == 0.93
    assert results["POLYGONS"] == values["files"]["gpkg"]
    assert len(context.layersToLoadOnCompletion()) == 3


def test_relative_paths_mean_the_folder_of_the_caller(provider, engine, make_raster, tmp_path, monkeypatch):
    engine('say("log", level="info", message=job["classes"] + " > " + job["out"]); say("result", values={})')
    make_raster("map", bands=1)
    monkeypatch.chdir(tmp_path)
    _, done, _, feedback = run(provider.algorithm("generalise"), {"INPUT": "map.tif", "OUTPUT": "out"})
    assert done
    assert f"{tmp_path / 'map.tif'} > {tmp_path / 'out'}" in feedback.textLog()


def test_as_a_step_of_a_model_nothing_is_loaded(provider, engine, make_raster, make_run, tmp_path):
    engine(f'say("result", values={make_run()!r})')
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    parameters = {"INPUT": layer, "WEIGHTS": "north", "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    results, done, context, _ = run(provider.algorithm("map"), parameters)
    assert done
    assert results["GENERALISED"]
    assert not context.layersToLoadOnCompletion()


def test_every_rule_reaches_the_engine(provider, engine, make_raster, tmp_path):
    engine('say("log", level="info", message=json.dumps(job["rules"], sort_keys=True)); say("result", values={})')
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    table = tmp_path / "priority.csv"
    table.write_text("CODE,PRI\n")
    parameters = {
        "INPUT": layer,
        "PROFILE": "clc-change",
        "MIN_WIDTH_M": 30,
        "CLASS_MMU_HA": "111=5, 311=50",
        "ANY_WIDTH": "122,511",
        "KEEP_CONNECTED": "512",
        "COMPOSITION": True,
        "PRIORITY": str(table),
        "OUTPUT": str(tmp_path / "out"),
    }
    _, done, _, feedback = run(provider.algorithm("generalise"), parameters)
    assert done
    told = feedback.textLog()
    assert '"profile": "clc-change"' in told
    assert '"mmu_ha": 5.0' in told  # the profile's
    assert '"min_width_m": 30.0' in told  # the user's
    assert '"class_mmu": [["111", 5.0], ["311", 50.0]]' in told
    assert '"any_width": ["122", "511"]' in told
    assert '"keep_connected": ["512"]' in told
    assert '"composition": true' in told
    assert "priority.csv" in told


def test_a_zero_is_a_wish_and_an_empty_field_is_none(provider, engine, make_raster, tmp_path):
    engine('say("log", level="info", message=json.dumps(job["rules"])); say("result", values={})')
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    parameters = {"INPUT": layer, "MMU_HA": 0, "OUTPUT": str(tmp_path / "out")}
    _, _, _, feedback = run(provider.algorithm("generalise"), parameters)
    assert '"mmu_ha": 0.0' in feedback.textLog()
    assert '"min_width_m": 100.0' in feedback.textLog()


def test_a_batch_runs_each_row_by_itself(provider, engine, make_raster, tmp_path):
    engine('say("result", values={"polygons": 3 if job["classes"].endswith("a.tif") else 5, "area_ha": 1.0})')
    counts = []
    for name in ("a", "b"):
        layer = QgsRasterLayer(make_raster(name, bands=1), name)
        parameters = {"INPUT": layer, "SCHEME": "clc", "OUTPUT": str(tmp_path / f"{name}.gpkg")}
        results, done, _, _ = run(provider.algorithm("vectorise"), parameters)
        assert done
        assert results["OUTPUT"] == str(tmp_path / f"{name}.gpkg")
        counts.append(results["POLYGON_COUNT"])
    assert counts == [3, 5]


def test_what_does_not_fit_is_told(provider, engine, make_raster, tmp_path):
    layer = QgsRasterLayer(make_raster(bands=3), "scene")
    parameters = {"INPUT": layer, "WEIGHTS": "north", "OUTPUT": str(tmp_path / "out")}
    algorithm = provider.algorithm("map").create()
    context = QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match="3 bands"):
        algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())


def test_a_package_that_is_not_installed_can_be_used(provider, engine, make_weights, make_raster, tmp_path):
    package = make_weights("else")
    package.folder.rename(tmp_path / "mine")
    engine('say("log", level="info", message=job["weights"]); say("result", values={})')
    layer = QgsRasterLayer(make_raster(names=["B02", "B03", "B04", "B08"]), "scene")
    parameters = {"INPUT": layer, "PACKAGE": str(tmp_path / "mine"), "OUTPUT": str(tmp_path / "out")}
    _, done, _, feedback = run(provider.algorithm("map"), parameters)
    assert done
    assert str(tmp_path / "mine") in feedback.textLog()


@pytest.mark.parametrize(
    ("name", "extra", "sentence"),
    [
        ("generalise", {"CLASS_MMU_HA": "111"}, "111 is no class with its number"),
        ("sample", {"DESIGN": "stratified", "MINIMUM": 1}, "at least two points"),
        ("agree", {"REFERENCE": None, "WITHIN_M": 5}, "reference layer is missing"),
    ],
)
def test_a_bad_value_is_told_before_the_engine_starts(provider, make_raster, tmp_path, name, extra, sentence):
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    out = str(tmp_path / ("out.gpkg" if name == "sample" else "out"))
    algorithm = provider.algorithm(name).create()
    parameters = {"INPUT": layer, "OUTPUT": out, **extra}
    with pytest.raises(QgsProcessingException, match=sentence):
        algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())


def test_a_failure_is_an_exception_in_words(provider, engine, make_raster, tmp_path):
    engine('say("error", code="x", message="The disk is full.", hint="Free some space."); time.sleep(0.1); sys.exit(1)')
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    algorithm = provider.algorithm("vectorise").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": layer, "SCHEME": "clc", "OUTPUT": str(tmp_path / "x.gpkg")}
    algorithm.prepareAlgorithm(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match=r"The disk is full\. Free some space\."):
        algorithm.processAlgorithm(parameters, context, feedback)


def test_cancel_stops_the_engine(provider, engine, make_raster, tmp_path):
    engine(
        'progress("write", 0.1)\n'
        f"open({str(tmp_path / 'began')!r}, 'w').close()\n"
        "cancelled.wait(60)\n"
        'say("cancelled", message="Cancelled.") if cancelled.is_set() else say("result", values={})'
    )
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    algorithm = provider.algorithm("vectorise").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": layer, "SCHEME": "clc", "OUTPUT": str(tmp_path / "x.gpkg")}
    algorithm.prepareAlgorithm(parameters, context, feedback)

    def cancel():
        while not (tmp_path / "began").exists():
            threading.Event().wait(0.02)
        feedback.cancel()

    waiting = threading.Thread(target=cancel)
    waiting.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.processAlgorithm(parameters, context, feedback)
    waiting.join()


def test_a_plan_is_made_done_and_put_together(provider, engine, make_raster, tmp_path):
    engine(
        'say("log", level="info", message=json.dumps(job))\n'
        'values = {"plan": {"plan": "country/plan.json", "scenes": 2, "tasks": 9, "pixels": 2400},\n'
        '          "run": {"pixels": {"11": 300, "31": 900}, "done_before": True, "device": "cpu"},\n'
        '          "cluster": {"done": 7, "done_before": 2, "workers": 3},\n'
        '          "reduce": {"scenes": {"a": {}, "b": {}}, "files": {"agreement": "agreement.json"},\n'
        '                     "agreement": {"raw": {"1": 0.8, "2": 0.7}, "generalised": {"1": 0.9, "2": 0.6}}}}\n'
        'say("result", values=values[job["job"]])'
    )
    scenes = [make_raster("a"), make_raster("b")]
    folder = str(tmp_path)
    parameters = {"SCENES": scenes, "REFERENCES": [make_raster("r", bands=1)], "TASK_MPX": 4, "OUTPUT": folder}
    results, done, _, feedback = run(provider.algorithm("plan"), parameters)
    assert done
    assert (results["SCENE_COUNT"], results["TASK_COUNT"], results["PIXELS"]) == (2, 9, 2400)
    told = feedback.textLog()
    assert f'"scenes": [["{scenes[0]}"], ["{scenes[1]}"]]' in told
    assert '"weights": "north"' in told
    assert '"task_mpx": 4.0' in told
    results, *_ = run(provider.algorithm("task"), {"PLAN": folder, "TASK": 3})
    assert results == {"PIXELS": 1200, "DONE_BEFORE": 1, "DEVICE": "cpu"}
    results, *_ = run(provider.algorithm("cluster"), {"PLAN": folder})
    assert results == {"DONE": 7, "DONE_BEFORE": 2, "WORKER_COUNT": 3}
    results, *_ = run(provider.algorithm("reduce"), {"PLAN": folder, "OUTPUT": str(tmp_path / "out")})
    assert (results["SCENE_COUNT"], results["AGREEMENT"], results["AGREEMENT_L1"]) == (2, 0.6, 0.9)


@pytest.mark.parametrize(
    ("name", "parameters", "sent"),
    [
        (
            "train",
            {"RASTERS": ["image"], "REFERENCES": ["labels"], "LOSS": "dice", "ENCODER": "resnet34", "BALANCE": 0.5},
            {"loss": "dice", "encoder": "resnet34", "architecture": "", "balance": 0.5, "split": "blocks", "batch": 8},
        ),
        (
            "pretrain",
            {"RASTERS": ["image"], "REFERENCES": ["labels"], "SCHEME": "clc-l1", "DEPTH": 4, "REGION": "here"},
            {"depth": 4, "scheme": "clc-l1", "batch": 128, "region": "here", "patches": ""},
        ),
    ],
)
def test_the_wishes_for_a_training_reach_the_engine(provider, engine, make_raster, tmp_path, name, parameters, sent):
    engine('say("log", level="info", message=json.dumps(job)); say("result", values={"seconds": 5})')
    made = {k: [make_raster(v[0])] if isinstance(v, list) else v for k, v in parameters.items()}
    results, done, _, feedback = run(provider.algorithm(name), {**made, "OUTPUT": str(tmp_path / "mine")})
    assert done
    assert results["SECONDS"] == 5
    (line,) = [line for line in feedback.textLog().splitlines() if line.startswith("{")]
    assert json.loads(line).items() >= sent.items()


def test_an_experiment_gives_its_page_and_tables(provider, engine, tmp_path):
    engine('say("result", values={"report": "r.html", "tables": ["/t/a.csv", "/t/b.csv"], "trainings": 4})')
    (tmp_path / "design.toml").write_text("")
    parameters = {"DESIGN": str(tmp_path / "design.toml"), "OUTPUT": str(tmp_path / "out")}
    results, *_ = run(provider.algorithm("experiment"), parameters)
    assert results == {"OUTPUT": str(tmp_path / "out"), "REPORT": "r.html", "TABLES": "/t", "TRAININGS": 4}


def test_the_engine_is_looked_at(provider, engine):
    engine(
        'devices = [{"device": "cuda", "works": False}, {"device": "cpu", "works": True}]\n'
        'say("result", values={"healthy": True, "landweave": "1.2", "devices": devices, "summary": ["torch 2"]})'
    )
    results, _, _, feedback = run(provider.algorithm("doctor"), {})
    assert results == {"HEALTHY": 1, "VERSION": "1.2", "DEVICES": "cpu"}
    assert "torch 2" in feedback.textLog()


def test_the_weights_are_listed(provider, engine):
    engine('say("result", values={"weights": [{"id": "a"}, {"id": "b"}], "summary": ["a: here", "b: there"]})')
    results, done, _, feedback = run(provider.algorithm("listweights"), {})
    assert done
    assert results == {"IDS": "a, b", "COUNT": 2}
    assert "a: here" in feedback.textLog()


def test_all_models_are_algorithms_whose_steps_are_known(provider):
    paths = sorted(MODELS.glob("*.model3"))
    assert paths
    for path in paths:
        model = provider.algorithm(path.stem)
        assert model is not None, path.name
        can, why = model.create().canExecute()
        assert can or "engine" in why.lower(), why
        assert model.shortHelpString()
