"""The network that a training asks for, looked at before any time is spent."""

from __future__ import annotations

from ...models.card import ENCODER, ENCODERS, LEVEL_WIDTHS, ONE_WIDTH, Network, decoder_widths
from ..errors import JobError
from ..jobs.training import TrainJob

DEFAULT = Network("unet", "timm-mobilenetv3_small_100", 5, (96, 48, 32, 24, 16))
"""What is trained where nothing else is asked for: small, so that weights are shared easily and CPUs map fast."""
_TRAINED = (*LEVEL_WIDTHS, "linknet", *ONE_WIDTH)
_WIDTHS = {"fpn": (64,), "pspnet": (128,), "pan": (32,), "deeplabv3plus": (128,)}
_DEPTHS = {"pspnet": 3}
_SMALLEST_PATCH = {"pan": 128}
"""Its decoder halves the encoder's coarsest answer three times more."""


def network_shape(job: TrainJob, start: Network | None = None) -> Network:
    """The shape that a job asks for; what it leaves open is as in the weights that it starts from, then as usual.

    Args:
        job: the checked request.
        start: the network of the weights to start from.

    Raises:
        JobError: there is no such network, or it cannot start from those weights.
    """
    base = start or DEFAULT
    architecture = job.architecture or (DEFAULT if base.architecture == ENCODER else base).architecture
    encoder = job.encoder or base.encoder
    if architecture not in _TRAINED:
        known = ", ".join(_TRAINED)
        raise JobError(f"There is no architecture {architecture}.", f"Use one of {known}.")
    if encoder not in ENCODERS:
        raise JobError(f"There is no encoder {encoder}.", f"Use one of {', '.join(ENCODERS)}.")
    if start and encoder != start.encoder:
        raise JobError(
            f"The weights to start from have the encoder {start.encoder}, the training asks for {encoder}.",
            f"Leave the encoder out, or start from weights with {encoder}.",
        )
    widths = job.decoder or (base.decoder_channels if architecture == base.architecture else ())
    network = _complete(architecture, encoder, widths, base.depth if start else 0)
    _check_widths(network, job.decoder)
    smallest = _SMALLEST_PATCH.get(architecture, 0)
    if job.patch_px < smallest:
        raise JobError(f"{architecture} needs patches of {smallest} px at least.", "Use larger patches or a U-Net.")
    return network


def _complete(architecture: str, encoder: str, widths: tuple[int, ...], depth: int) -> Network:
    """The network with the depth and widths that fit: as given, else as usual for the architecture."""
    if architecture in LEVEL_WIDTHS:
        depth = len(widths) or depth or DEFAULT.depth
        return Network(architecture, encoder, depth, widths or DEFAULT.decoder_channels[-depth:])
    return Network(architecture, encoder, _DEPTHS.get(architecture, 5), widths or _WIDTHS.get(architecture, ()))


def _check_widths(network: Network, asked: tuple[int, ...]) -> None:
    multiple = 32 if network.architecture == "fpn" else 1
    fine = all(1 <= width <= 1024 and width % multiple == 0 for width in network.decoder_channels)
    wanted = decoder_widths(network.architecture, network.depth)
    if 3 <= network.depth <= 5 and fine and len(network.decoder_channels) == wanted:
        return
    need = {
        "linknet": "Its widths follow the encoder's; give none.",
        "fpn": "Give one width, a multiple of 32 up to 1024.",
    }
    several = "Give 3 to 5 widths from 1 to 1024, one for each level."
    advice = several if network.architecture in LEVEL_WIDTHS else "Give one width from 1 to 1024."
    raise JobError(
        f"The decoder {','.join(map(str, asked))} is not possible for {network.architecture}.",
        need.get(network.architecture, advice),
    )
