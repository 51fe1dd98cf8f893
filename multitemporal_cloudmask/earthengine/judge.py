"""Candidates that judge each other on Earth Engine, by the pixels by which those on disk do."""

from typing import Dict, Hashable, List, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.judge import judged_roles, judging_step, most_veiled
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..products.passes import Pass
from ..rasters.blocks import windows
from ..rasters.roi import Region
from .cover import LookedAt
from .images import EarthImage, physical_bands
from .jobs import ask_each
from .points import Points, unmasked
from .quality import classes
from .session import Client, Expression

#: Pixels of images and candidates, (bands, n), by which ones and where.
Samples = Dict[Hashable, np.ndarray]


class EarthJudge:
    """Compares candidates and the image at every n-th row and column of the region.

    Each of them is one request, asked for once it is a lag unless another candidate takes its place.

    Parameters
    ----------
    ee : Client
        The client.
    image : EarthImage
        The image to mask.
    region : Region
        On its grid.
    options : SelectOptions
        Whether anything is compared, and by which tests a candidate shows the ground.
    samples : dict
        What was read of candidates for other images of the place; what is read is added.
    """

    def __init__(self, ee: Client, image: EarthImage, region: Region, options: SelectOptions, samples: Samples) -> None:
        self.ee, self.image, self.options = ee, image, options
        self.roles = judged_roles(image.collection.roles, options)
        self._rows, self._columns = _thinned(image, region) if self.roles else (np.empty(0, np.int64),) * 2
        # Rows and columns are counted from the corner of the image: over one region the first of them determines all.
        first = image.grid.pixel_to_world(self._columns[0], self._rows[0]) if len(self._rows) else (0.0, 0.0)
        self._samples, self._first = samples, first

    def most_veiled(self, candidates: Sequence[Pass], progress: Progress) -> Optional[Tuple[int, float]]:
        """As `most_veiled` of `method/judge.py`; None where nothing is compared. progress: updated after each request."""
        if not len(self._rows):
            return None
        missing: List[Optional[Pass]] = [each for each in (None, *candidates) if self._key(each) not in self._samples]
        read = ask_each({each: self._points(each) for each in missing}, progress)
        self._samples.update({self._key(each): values for each, values in read.items()})
        series = np.stack([self._samples[self._key(each)] for each in candidates])
        return most_veiled(series, self._samples[self._key(None)], self.roles)

    def _key(self, candidate: Optional[Pass]) -> Hashable:
        return candidate or self.image, self._first

    def _points(self, candidate: Optional[Pass]) -> Points:
        """The pixels of a candidate, or of the image where it is None: NaN where they do not show the ground."""
        bands = unmasked(self._shown(candidate).rename(self.roles))
        return Points(self.ee, bands, tuple(self.roles), self.image, self._rows, self._columns)

    def _shown(self, candidate: Optional[Pass]) -> Expression:
        """The bands of `roles`, masked where they do not show the ground by their quality band."""
        if candidate is not None:
            looked_at = LookedAt.from_pass(self.ee, self.image, candidate, self.options)
            names = [looked_at.roles[role] for role in self.roles]
            return looked_at.values.select(names).updateMask(looked_at.valid.And(looked_at.known_cloud.Not()))
        values = physical_bands(self.ee, self.image, [self.image.collection.roles[role] for role in self.roles], self.image.grid)
        return values.updateMask(classes(self.ee, self.image).neq(CLOUD).unmask(1, False)) if self.image.scored else values


def _thinned(image: EarthImage, region: Region) -> Tuple[np.ndarray, np.ndarray]:
    """Every n-th row and column of a region, counted from the corner of the image: rows and columns of pixels, integers (n,) each."""
    step = judging_step(region.bounds.width, region.bounds.height, region.area)
    places = []
    for window in windows(image.grid, region):
        place = window.thinned(step)
        rows, columns = np.nonzero(region.mask(window)[window.every(step)])
        places.append(((rows + place.y) * step, (columns + place.x) * step))
    rows, columns = (np.concatenate(each) for each in zip(*places))
    return rows, columns
