"""Sentinel-2 surface reflectance as catalogues have it: whether its numbers have the offset of 0.1 is stated, but not always rightly."""

from dataclasses import dataclass, replace
from typing import Dict, Optional, TypeVar

import numpy as np
from osgeo import gdal

from ..method.errors import UnreadableError
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .images import open_image
from .single_bands import SingleBands
from .stac_offset import DARKEST, NONE, Claim, offset_by_numbers

#: Roles whose darkest numbers are looked at, and how many numbers of a band are read for that, about.
_DARK_ROLES, _NUMBERS = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2'), 2_000_000

_Claimed = TypeVar('_Claimed', bound='ClaimedBands')


@dataclass(frozen=True)
class ClaimedBands(SingleBands):
    """A scene of one file for each band.

    Attributes
    ----------
    claim : Claim or None
        What is stated about the offset of Sentinel-2; None where that is not in question (any more).
    """

    claim: Optional[Claim] = None

    def open(self, workspace: Workspace) -> Scene:
        """The scene, see `SingleBands`; raises `UnreadableError` where the offset is in doubt."""
        offset = self.proven_offset()
        if offset is None:
            raise self.doubt()
        return super().open(workspace) if self.claim is None else self.with_offset(offset).open(workspace)

    def with_offset(self: _Claimed, offset: float) -> _Claimed:
        """The product whose offset is known, reflectance."""
        bands = tuple(replace(band, offset=offset) if self.sensor.role(band.name) else band for band in self.bands)
        return replace(self, bands=bands, claim=None)

    def proven_offset(self) -> Optional[float]:
        """The offset that is stated and not contradicted by the numbers, or that these prove; None: it is in doubt."""
        if self.claim is None or (self.claim.certain and not self.claim.offset):
            return NONE
        return offset_by_numbers(self._darkest(), self.claim)

    def doubt(self) -> UnreadableError:
        """The error of a scene whose offset is in doubt."""
        return UnreadableError(
            f'The offset of {self} is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide whether '
            'its numbers have the 0.1 of Sentinel-2. Use another date, the collection sentinel-2-c1-l2a, or the product as ESA delivers it.'
        )

    def _darkest(self) -> Dict[str, float]:
        """The darkest numbers of bands by role."""
        found = {}
        for role in _DARK_ROLES:
            band = next((band for band in self.bands if self.sensor.role(band.name) == role), None)
            if band:
                numbers = _sampled_numbers(open_image(band.source))
                numbers = numbers[numbers != (band.nodata or 0)]
                if numbers.size:
                    found[role] = float(np.percentile(numbers, DARKEST))
        return found


def _sampled_numbers(dataset: gdal.Dataset) -> np.ndarray:
    """Numbers of blocks of the file that have any, evenly distributed."""
    band = dataset.GetRasterBand(1)
    across, down = band.GetBlockSize()
    blocks = [
        (x, y, min(across, dataset.RasterXSize - x), min(down, dataset.RasterYSize - y))
        for y in range(0, dataset.RasterYSize, down)
        for x in range(0, dataset.RasterXSize, across)
    ]
    blocks = [block for block in blocks if not band.GetDataCoverageStatus(*block)[0] & gdal.GDAL_DATA_COVERAGE_STATUS_EMPTY]
    if not blocks:
        return np.empty(0)
    count = min(max(_NUMBERS // (across * down), 4), len(blocks))
    chosen = [blocks[int(place)] for place in np.linspace(0, len(blocks) - 1, count)]
    return np.concatenate([band.ReadAsArray(*block).ravel() for block in chosen])
