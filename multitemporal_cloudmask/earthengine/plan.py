"""What a run will ask of Earth Engine, counted before it is asked."""

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..rasters.stack import with_margin
from .catalogue import searches
from .cluster import DECISIONS
from .delivery import result_bands
from .forecast import training_samples
from .pixels import wanted_tiles
from .points import PAGE
from .scenes import complete_names
from .stack import chosen_names
from .tiles import cost


@dataclass(frozen=True)
class Plan:
    """What is sure to be asked.

    tiles: of pixels; size: their bytes as Earth Engine counts them; steps: what for, and how many requests.
    """

    tiles: int
    size: int
    steps: Tuple[Tuple[str, int], ...]

    @property
    def requests(self):
        """Requests in all; more where candidates are cloudy, sampled pixels are not valid, or tiles have to be halved."""
        return sum(number for _, number in self.steps)


def planned(image, region, selecting, forecasting, clustering, delivering, keys, here):
    """The `Plan` of a run of `eemaskclouds`.

    image: `EarthImage`; region: on its grid; selecting, forecasting, clustering, delivering: the options; keys: of the outputs
    asked for; here: whether the stack is fetched and everything else computed on this computer.
    """
    steps = [('questions to the catalogue', len(searches(image, selecting))), ('cloud covers of candidates', selecting.lags)]
    decided_there = clustering.decision in DECISIONS
    names = chosen_names(image.collection, image.collection.names, forecasting.bands)
    fetched = []
    if here:
        fetched = [_floats(complete_names(image))] * (1 + selecting.lags)
    else:
        steps += _computing(forecasting, clustering, 'OUTPUT' in keys and decided_there)
        if not delivering.stays:
            made = [key for key in ('OUTPUT', 'FORECAST') if key in keys] if decided_there else ['FORECAST']
            fetched.append(list(result_bands(made, names, delivering.deliver).values()))
        if not decided_there and {'OUTPUT', 'PROBABILITY'} & set(keys):
            fetched.append(_floats(names))
        steps += {'download': [], 'asset': [('export and removal of the asset', 2)]}.get(delivering.deliver, [('export', 1)])
    window, reach = with_margin(region, image.grid)
    tiles = [(tile, kinds) for kinds in fetched for tile in wanted_tiles(window, kinds, reach)]
    size = sum(tile.width * tile.height * cost(kinds) for tile, kinds in tiles)
    return Plan(len(tiles), size, (*steps, ('tiles of pixels', len(tiles))))


def _floats(names):
    return [np.dtype(np.float32)] * len(names)


def _computing(forecasting, clustering, masked):
    """What is asked before the pixels where Earth Engine computes the forecast and, where `masked`, the mask."""
    sums, sampled = 1, 0
    if forecasting.regression:
        sums, sampled = sums + 1, training_samples(forecasting)
    if masked and clustering.clusters:
        # The tool has one SEED: both samples are the first pixels of one order.
        sums, sampled = sums + 1, max(sampled, clustering.samples)
    return [('pages of sampled pixels', -(-sampled // PAGE)), ('sums over the region', sums)]
