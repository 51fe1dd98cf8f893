"""Do image and lags agree in the level of their reflectance? An offset of 0.1 between dates, which Sentinel-2 has since 2022, makes all of it cloud."""

from typing import Dict, Optional, Sequence

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.selection import Candidate
from ..rasters.grid import Window
from ..rasters.plausible import lacks_offset
from ..rasters.roi import Region
from ..rasters.scene import Scene

#: Roles that are compared; an offset is in every band alike, which no cloud, season or snow is.
_ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')

#: With fewer bands a change of the ground may look like an offset.
_FEWEST_BANDS = 4

#: The offset of Sentinel-2 since baseline 04.00 and how far it may be measured beside it, reflectance.
_OFFSET, _WITHIN = 0.1, 0.03

#: Largest difference between the offsets of two bands, reflectance. Chosen by hand: haze brightens blue by several times as much as swir2.
_EVEN = 0.03

#: Share of the pixels, in percent, of which the differences are taken: cloud is brighter, shadow is rare.
_PERCENTILE = 25

#: Rows and columns that are compared, at most.
_SIDE = 96


def check_offsets(image: Scene, lags: Sequence[Candidate], region: Region, progress: Progress) -> None:
    """Warn of lags whose reflectance differs from that of the image by the offset of Sentinel-2 in every band.

    Raises
    ------
    CloudmaskError
        Where it differs from all lags, and the darkest pixels of the image say that it is the one that lacks the offset.
    """
    seen = _sample(image, region, progress)
    found = {lag: _offset(seen, _sample(lag.scene, region, progress)) for lag in lags}
    offsets = [offset for offset in found.values() if offset]
    if not offsets:
        return
    if len(offsets) == len(lags) and min(offsets) > 0:
        darkest = {role: float(np.nanpercentile(values, 1)) for role, values in seen.items() if not np.isnan(values).all()}
        sentence = f'Reflectance of {image.date} is {np.mean(offsets):.1f} higher than that of the lags in every band'
        if lacks_offset(image, darkest):
            raise CloudmaskError(
                f'{sentence}, and its darkest pixels have {min(darkest.values()):.2f}: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) is '
                f'missing in {image}. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.'
            )
        progress.warn(
            f'{sentence}: the Sentinel-2 offset is probably missing, and most of the image will be cloud. Check scale and offset of {image}.'
        )
        return
    if len(offsets) == len(lags):
        progress.warn(
            f'Reflectance of {image.date} is {-np.mean(offsets):.1f} lower than that of the lags in every band: the Sentinel-2 offset is missing in the '
            f'lags, or was subtracted twice in {image}, so that cloud is missed. Check scale and offset of both.'
        )
        return
    for lag, offset in found.items():
        if offset:
            progress.warn(
                f'Reflectance of the image is {abs(offset):.1f} {"higher" if offset > 0 else "lower"} than that of the lag {lag.image.date} in every '
                f'band: the Sentinel-2 offset is missing in one of them, and the forecast is worse. Check scale and offset of {lag.image.path}.'
            )


def _sample(scene: Scene, region: Region, progress: Progress) -> Dict[str, np.ndarray]:
    """Reflectance by role of every n-th row and column of the region, NaN nodata."""
    bounds = region.bounds
    step = -(-max(bounds.width, bounds.height) // _SIDE)
    roles = [role for role in _ROLES if role in scene.roles]
    rows = []
    for y in range(bounds.y, bounds.y + bounds.height, step):
        progress.update(0)
        row = Window(bounds.x, y, bounds.width, 1)
        values = scene.read(roles, row)[:, 0, ::step]
        values[:, ~region.mask(row)[0, ::step]] = np.nan
        rows.append(values)
    return dict(zip(roles, np.concatenate(rows, axis=1)))


def _offset(image: Dict[str, np.ndarray], lag: Dict[str, np.ndarray]) -> Optional[float]:
    """By how much the image is brighter than the lag in every band alike, reflectance; None where that is not the offset of Sentinel-2."""
    differences = []
    for role in image:
        if role in lag:
            difference = image[role] - lag[role]
            difference = difference[np.isfinite(difference)]
            if difference.size:
                differences.append(float(np.percentile(difference, _PERCENTILE)))
    if len(differences) < _FEWEST_BANDS or np.ptp(differences) > _EVEN:
        return None
    mean = float(np.mean(differences))
    return mean if abs(abs(mean) - _OFFSET) < _WITHIN else None
