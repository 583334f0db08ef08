"""What the size of windows does to a map: agreement with the truth, and how many pixels change.

Maps rasters with weights in one pass over the whole, and in windows of several sizes as the mapping lays them, with the
network run by torch on one core. For each size, over all rasters together: the share of pixels that have the truth's
class, and the share that differs from the one pass.

    python bench/seams.py sim-north build/demo/scene/image.tif build/demo/scene/truth.tif
    python bench/seams.py amazon-west IMAGE TRUTH IMAGE TRUTH … --sizes 1440,320,256
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from table import tell

ROOT, NAME = Path(__file__).resolve().parents[1], "landweave"
STRIDE = 32
NO_TRUTH = 255
Classify = Callable[[np.ndarray], np.ndarray]


def main() -> None:
    """Map every raster in every way, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", help="id of installed weights, or path of a package")
    parser.add_argument("files", nargs="+", help="raster, its truth in the scheme of the weights, next raster, …")
    parser.add_argument("--sizes", type=lambda text: [int(n) for n in text.split(",")], default=[1440, 576, 256])
    options = parser.parse_args()
    torch.set_num_threads(1)
    landweave()
    package = of("core.weights.opened").open_weights(options.weights)
    network = of("models.network").load_network(package.card, package.weights).to(memory_format=torch.channels_last)
    right, changed, known, pixels = (dict.fromkeys((0, *options.sizes), 0) for _ in range(4))
    for image, truth in zip(options.files[::2], options.files[1::2], strict=True):
        maps = mapped(package, network, image, options.sizes)
        with rasterio.open(truth) as file:
            wanted = file.read(1)
        for size, found in maps.items():
            valid = (found != NO_TRUTH) & (wanted != NO_TRUTH) & (wanted != 0)
            right[size] += int((found == wanted)[valid].sum())
            known[size] += int(valid.sum())
            changed[size] += int((found != maps[0]).sum())
            pixels[size] += found.size
    for size in right:
        name = f"windows of up to {size} px" if size else "one pass over the whole"
        agreement, share = right[size] / known[size], changed[size] / pixels[size]
        sys.stdout.write(f"{options.weights}, {name:26} agreement {agreement:.3%}, differs {share:.3%}\n")
        tell(
            f"{options.weights}, {name}", "the truth", "", f"{agreement:.2%}", "", f"differs from one pass {share:.2%}"
        )


def mapped(package: Any, network: torch.nn.Module, path: str, sizes: list[int]) -> dict[int, np.ndarray]:  # noqa: ANN401
    """Largest side of windows (0: one pass) → the map, scheme values, 255 where the raster has no data."""

    def classify(inputs: np.ndarray) -> np.ndarray:
        window = torch.from_numpy(np.ascontiguousarray(inputs[None])).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode():
            return network(window)[0].argmax(0).numpy().astype(np.uint8)

    preparation = of("core.mapping.preparation")
    with of("core.raster.source").open_source([path]) as source:
        prepared = preparation.prepare(source, package.card, preparation.MapOptions())
        inputs, valid = prepared.scaling.normalise(source.read(source.grid.window, prepared.bands))
    maps = {0: in_one_pass(inputs, classify)} | {size: in_windows(inputs, size, classify) for size in sizes}
    return {size: np.where(valid, prepared.values[found], NO_TRUTH) for size, found in maps.items()}


def in_one_pass(inputs: np.ndarray, classify: Classify) -> np.ndarray:
    """The whole raster at once, filled up to the network's stride."""
    rows, cols = inputs.shape[1:]
    whole = np.pad(inputs, ((0, 0), (0, -rows % STRIDE), (0, -cols % STRIDE)), mode="reflect")
    return classify(whole)[:rows, :cols]


def in_windows(inputs: np.ndarray, size: int, classify: Classify) -> np.ndarray:
    """Window by window, as the mapping does it with windows of at most this size."""
    windows, grid = of("core.mapping.windows"), of("core.grid")
    rows, cols = inputs.shape[1:]
    found = np.zeros((rows, cols), np.uint8)
    for row in windows.plan_windows(rows, cols, largest=size).rows(grid.Window(0, 0, cols, rows)):
        for tile in row.tiles:
            down, across = tile.read.slices
            found[tile.core.slices] = tile.keep(classify(tile.fill(inputs[:, down, across])), tile.core)
    return found


def landweave() -> None:
    """Import this clone as the package, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(NAME)
    sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)


def of(name: str) -> Any:  # noqa: ANN401 - a module
    """A module of the package."""
    return importlib.import_module(f"{NAME}.{name}")


if __name__ == "__main__":
    main()
