"""The Processing provider: every algorithm is described, and runs its job in the engine."""

import pytest

pytest.importorskip("qgis")

from landweave.core.errors import EngineError
from landweave.ui.processing import engine_algorithm
from landweave.ui.processing.provider import LandweaveProvider
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

NAMES = ("agree", "generalise", "map", "vectorise")


@pytest.fixture
def provider(qgis_app, make_weights, project):
    make_weights()
    made = LandweaveProvider()
    QgsApplication.processingRegistry().addProvider(made)
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


def test_all_algorithms_are_registered(provider):
    assert sorted(a.name() for a in provider.algorithms()) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_algorithm_is_described(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.id() == f"landweave:{name}"
    assert len(algorithm.shortHelpString()) > 100
    assert algorithm.shortDescription().endswith(".")
    assert len(algorithm.tags()) >= 4
    assert algorithm.helpUrl().startswith("https://")
    assert not algorithm.icon().isNull()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description()
        if parameter.defaultValue() is not None:
            assert parameter.checkValueIsAcceptable(parameter.defaultValue()), parameter.name()


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
    assert results["POLYGONS"] == values["files"]["gpkg"]
    assert len(context.layersToLoadOnCompletion()) == 3


def test_what_does_not_fit_is_told(provider, engine, make_raster, tmp_path):
    layer = QgsRasterLayer(make_raster(bands=3), "scene")
    parameters = {"INPUT": layer, "WEIGHTS": "north", "OUTPUT": str(tmp_path / "out")}
    algorithm = provider.algorithm("map").create()
    context = QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match="3 bands"):
        algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())


def test_a_failure_is_an_exception_in_words(provider, engine, make_raster, tmp_path):
    engine('say("error", code="x", message="The disk is full.", hint="Free some space."); time.sleep(0.1); sys.exit(1)')
    layer = QgsRasterLayer(make_raster(bands=1), "map")
    algorithm = provider.algorithm("vectorise").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": layer, "SCHEME": "clc", "OUTPUT": str(tmp_path / "x.gpkg")}
    algorithm.prepareAlgorithm(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match=r"The disk is full\. Free some space\."):
        algorithm.processAlgorithm(parameters, context, feedback)
