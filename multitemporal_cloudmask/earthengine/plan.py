"""The requests that a run will make of Earth Engine, counted in advance."""

from dataclasses import dataclass
from typing import Collection, List, Optional, Sequence, Tuple

import numpy as np

from ..method.judge import judged_roles
from ..rasters.stack import with_margin
from . import points
from .catalogue import queries
from .chain import DECIDED, MaskRequest, estimated
from .cost import Cost, estimate_cost
from .forecast import sampled_pixels
from .options import DeliveryOptions
from .pixels import tiles_touching
from .result_files import KEYS, result_bands
from .scenes import all_names
from .stack import COUNTED, chosen_names
from .tiles import bytes_a_pixel


@dataclass(frozen=True)
class Plan:
    """The requests that are certain.

    Parameters
    ----------
    tiles : int
        Number of pixel tiles.
    size : int
        Their bytes as Earth Engine counts them.
    steps : tuple of (str, int)
        What is requested, and with how many requests.
    cost : Cost or None
        Computing time on Earth Engine; None where nobody has measured any.
    """

    tiles: int
    size: int
    steps: Tuple[Tuple[str, int], ...]
    cost: Optional[Cost]

    @property
    def requests(self) -> int:
        """Requests in all; more where candidates are cloudy, sampled pixels are not valid, or tiles have to be halved."""
        return sum(number for _, number in self.steps)


def planned(request: MaskRequest, delivering: DeliveryOptions, keys: Collection[str], locally: bool) -> Plan:
    """The plan of a run of `eemaskclouds`.

    Parameters
    ----------
    request : MaskRequest
        What is to be masked.
    delivering : DeliveryOptions
        How the results are delivered.
    keys : collection of str
        Of the requested outputs: OUTPUT, PROBABILITY, FORECAST.
    locally : bool
        Whether the stack is downloaded and everything else computed on this computer.
    """
    image, lags = request.image, request.selecting.lags
    steps = [('catalogue queries', len(queries(image, request.selecting))), ('cloud cover of candidates', lags)]
    if judged_roles(image.collection.roles, request.selecting):
        steps.append(('pixels by which image and candidates are compared', 1 + lags))
    names = chosen_names(image.collection, image.collection.names, request.forecasting.bands)
    downloads: List[List[np.dtype]] = []
    if locally:
        downloads = [_floats(all_names(image))] * (1 + lags)
    else:
        unfinished = 'OUTPUT' in keys and request.clustering.decision == 'adaptive'
        steps += _computing(request, delivering.deliver, keys)
        kinds = list(result_bands([key for key in KEYS if key in keys], names, delivering.deliver, unfinished).values())
        if delivering.stays:
            # The classes alone, by which the mask is finished.
            kinds = kinds[:1] if unfinished else []
        downloads = [kinds] if kinds else []
        if delivering.deliver == 'asset' or (delivering.stays and unfinished):
            if delivering.stays or not delivering.destination:
                steps.append(('folder of the assets of the project', 1))
            steps.append(('export and removal of the asset', 2))
        if delivering.stays:
            steps.append(('export', 1))
    window, reach = with_margin(request.region, image.grid)
    tiles = [(tile, kinds) for kinds in downloads for tile in tiles_touching(window, kinds, reach)]
    size = sum(tile.width * tile.height * bytes_a_pixel(kinds) for tile, kinds in tiles)
    cost = estimate_cost(window.width * window.height, request.forecasting.method, locally)
    return Plan(len(tiles), size, (*steps, ('pixel tiles', len(tiles))), cost)


def _floats(names: Sequence[str]) -> List[np.dtype]:
    return [np.dtype(np.float32)] * len(names)


def _computing(request: MaskRequest, way: str, keys: Collection[str]) -> List[Tuple[str, int]]:
    """What is requested before the pixels where Earth Engine computes forecast and mask; way: of `DeliveryOptions`, keys: of outputs."""
    forecasting, clustering, sampled = request.forecasting, request.clustering, [sampled_pixels(request.forecasting)]
    guessed = estimated(request.region, way)
    sums = (not guessed.error) + (forecasting.regression and not guessed.counts)
    if guessed.error or guessed.counts:
        sampled.append(COUNTED)
    if set(DECIDED) & set(keys) and (clustering.clusters or clustering.decision == 'adaptive'):
        # The tool has one SEED: all samples are the first pixels of one order.
        sampled.append(clustering.samples)
        sums += clustering.decision != 'adaptive' and way == 'download'
    return [('pages of sampled pixels', -(-max(sampled) // points.PAGE)), ('sums over the region', sums)]
