"""The algorithm Simulated landscape: an image, its truth and a reference layer to try things with."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.job import SimulateJob
from . import outputs as made
from . import parameters as kinds
from .description import Description, Group
from .engine_algorithm import EngineAlgorithm
from .inputs import Inputs
from .outputs import Output
from .parameters import Parameter
from .words import tr


class SimulateAlgorithm(EngineAlgorithm):
    """The simulate job as an algorithm."""

    ID = "simulate"

    def describe(self) -> Description:
        """The algorithm in words."""
        return Description(
            title=tr("Simulated landscape"),
            summary=tr("Makes an image with its land cover and a reference layer to try things with."),
            tags=tr("sample,demo,test,synthetic,landscape"),
            help=tr(
                "<p>Makes a landscape that does not exist: an image like Sentinel-2 (bands B02, B03, B04, B08, 10 m), "
                "the land cover that it shows, and a generalised reference layer with CORINE codes. The same seed "
                "gives the same landscape.</p>"
            ),
            example="--PROFILE=north --SEED=7 --SIZE_PX=512 --OUTPUT=scene",
            group=Group.MAPS,
        )

    def parameters(self) -> Iterator[Parameter]:
        """Which landscape, how large."""
        profile = tr("The kind of region; each has weights of its own, sim-north and sim-south.")
        yield kinds.choice("PROFILE", tr("Region"), profile, ("north", "south"), "north")
        yield kinds.whole("SEED", tr("Seed"), tr("Another number gives another landscape."), 1)
        size = tr("Width and height; a pixel is 10 m.")
        yield kinds.whole("SIZE_PX", tr("Size (pixels)"), size, 512, (64, 60_000))
        yield kinds.load_layers()
        yield kinds.output_folder(tr("Takes image.tif, truth.tif and reference.gpkg."))

    def outputs(self) -> Iterator[Output]:
        """Layers and figures."""
        raster, vector = made.Kind.RASTER, made.Kind.VECTOR
        yield Output("TRUTH", tr("Land cover"), raster, lambda v: v.get("truth"), loads=True)
        yield Output("REFERENCE", tr("Reference layer"), vector, lambda v: v.get("reference"), loads=True)
        yield Output("IMAGE", tr("Image"), raster, lambda v: v.get("image"), loads=True)
        yield made.number("AREA_HA", tr("Area (hectares)"), "area_ha")

    def job(self, inputs: Inputs) -> SimulateJob:
        """What the parameters mean."""
        return SimulateJob(
            profile=inputs.text("PROFILE"),
            seed=inputs.whole("SEED"),
            size_px=inputs.whole("SIZE_PX"),
            out=inputs.folder("OUTPUT"),
        )
