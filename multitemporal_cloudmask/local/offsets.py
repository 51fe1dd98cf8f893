"""Do image and lags agree in the level of their reflectance? An offset of 0.1 between dates, which Sentinel-2 has since 2022, makes all of it cloud."""

from typing import Dict, List, Optional, Sequence

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.selection import Candidate
from ..method.sensors import MSI, PLAIN
from ..rasters.grid import Window
from ..rasters.plausible import lacks_offset
from ..rasters.roi import Region
from ..rasters.scene import Scene

#: Roles that are compared; an offset is in every band alike, which no cloud, season or snow is.
_ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')

#: So many bands must show the same offset; the others may have changed with the season, but not to less than `_LEAST`, reflectance.
_AGREEING, _LEAST = 4, 0.05

#: The offset of Sentinel-2 since baseline 04.00; how far it may be measured beside it, and how far bands may differ, reflectance. Chosen by hand: a
#: veil brightens blue by twice as much as the infrared.
_OFFSET, _WITHIN, _EVEN = 0.1, 0.02, 0.015

#: How near one of the two possible offsets must be, and how far the other, for a date to decide: half of what is between them, less the noise.
_NEAR, _FAR = 0.04, 0.06

#: A veil as bright as the offset has an opacity of about 0.17 and takes as much of the contrast: half of that is still no veil.
_SAME_CONTRAST = 0.915

#: Share of the pixels, in percent, of which the differences are taken: cloud is brighter, shadow is rare.
_PERCENTILE = 25

#: Rows and columns that are compared, at most.
_SIDE = 96


def check_offsets(image: Scene, lags: Sequence[Candidate], region: Region, progress: Progress) -> None:
    """Warn of lags whose reflectance differs from that of the image by the offset of Sentinel-2 in every band.

    Parameters
    ----------
    image : Scene
        The image to mask.
    lags : sequence of Candidate
        Its lags, with their scenes.
    region : Region
        The pixels that are compared.
    progress : Progress
        Receives the warning.

    Raises
    ------
    CloudmaskError
        Where it differs from all lags, the contrast of the image is that of the lags, and its darkest pixels say that it is the one that lacks
        the offset.
    """
    if image.sensor not in (MSI, PLAIN):
        return
    seen = _sample(image, region, progress)
    samples = {lag: _sample(lag.scene, region, progress) for lag in lags}
    found = {lag: _offset(seen, sample) for lag, sample in samples.items()}
    offsets = [offset for offset in found.values() if offset]
    if not offsets:
        return
    mean = float(np.mean(offsets))
    darkest = {role: float(np.nanpercentile(values, 1)) for role, values in seen.items() if not np.isnan(values).all()}
    dates = ', '.join(lag.image.date for lag, offset in found.items() if offset)
    sentence = f'Reflectance of {image.date} is {abs(mean):.1f} {"higher" if mean > 0 else "lower"} than that of the lags ({dates}) in every band'
    certain = all(found.values()) and all(_contrast(seen, sample) > _SAME_CONTRAST for sample in samples.values())
    if mean > 0 and certain and lacks_offset(image, darkest):
        raise CloudmaskError(
            f'{sentence}, and its darkest pixels have {min(darkest.values()):.2f}: the offset of Sentinel-2 since processing baseline 04.00 (-0.1) '
            f'is missing in {image}. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.'
        )
    consequence = 'most of the image will be cloud' if mean > 0 else 'cloud will be missed'
    progress.warn(
        f'{sentence}: the Sentinel-2 offset is probably missing in one of them, and {consequence}. Check scale and offset of both.'
    )


def offset_by_dates(scene: Scene, references: Sequence[Scene], region: Region, progress: Progress) -> Optional[float]:
    """The offset of a Sentinel-2 scene by other dates of the place: -0.1 or 0; None where they leave it in doubt or contradict each other.

    Parameters
    ----------
    scene : Scene
        Read without an offset: its reflectance is that of the ground, or 0.1 above it in every band.
    references : sequence of Scene
        Images of the place on the same grid whose offset is certain.
    region : Region
        Which pixels are compared.
    progress : Progress
        Asked for a cancel.
    """
    seen = _sample(scene, region, progress)
    verdicts = {_nearest_offset(_sample(reference, region, progress), seen) for reference in references} - {None}
    return verdicts.pop() if len(verdicts) == 1 else None


def _nearest_offset(reference: Dict[str, np.ndarray], seen: Dict[str, np.ndarray]) -> Optional[float]:
    """Which offset makes a scene most like a reference, reflectance; None where neither is near, or both are."""
    differences = np.array(_differences(reference, seen))
    if len(differences) < _AGREEING:
        return None
    # Half of the bands may have changed with the season.
    distance = {offset: float(np.median(np.abs(differences - offset))) for offset in (0.0, -_OFFSET)}
    nearest, other = sorted(distance, key=lambda offset: distance[offset])
    return nearest if distance[nearest] < _NEAR and distance[other] > _FAR else None


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
    differences = _differences(image, lag)
    if len(differences) < _AGREEING:
        return None
    offset = float(np.median(differences))
    agreeing = np.abs(np.subtract(differences, offset)) < _EVEN
    if (
        agreeing.sum() < _AGREEING
        or abs(abs(offset) - _OFFSET) > _WITHIN
        or min(np.sign(offset) * np.array(differences)) < _LEAST
    ):
        return None
    return offset


def _contrast(image: Dict[str, np.ndarray], lag: Dict[str, np.ndarray]) -> float:
    """The contrast of the image relative to that of the lag, the median of the bands: an offset keeps it, a veil takes as much as its opacity."""
    ratios = []
    for role in image:
        if role in lag:
            shown = np.isfinite(image[role]) & np.isfinite(lag[role])
            if shown.any():
                spreads = [float(np.subtract(*np.percentile(values[shown], (75, 25)))) for values in (image[role], lag[role])]
                ratios.append(spreads[0] / max(spreads[1], 1e-6))
    return float(np.median(ratios)) if ratios else 0.0


def _differences(image: Dict[str, np.ndarray], lag: Dict[str, np.ndarray]) -> List[float]:
    """By how much an image is brighter than a lag in each band that both have, reflectance."""
    differences = []
    for role in image:
        if role in lag:
            difference = image[role] - lag[role]
            difference = difference[np.isfinite(difference)]
            if difference.size:
                differences.append(float(np.percentile(difference, _PERCENTILE)))
    return differences
