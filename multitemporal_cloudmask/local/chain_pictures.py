"""Pictures of a region at every step of the chain: lags, image, forecast, filled image, mask."""

from typing import Callable, List, Sequence

import numpy as np

from ..method.chain_picture import ChainPicture
from ..method.classes import CLOUD, NODATA, SHADOW
from ..method.progress import Progress
from ..method.selection import Candidate
from ..method.sensors import VISIBLE
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from .quality import ClassBand

#: Longest side of a picture, px: sharp on a printed page, of which it is a quarter wide.
SIDE = 400


def chain_pictures(
    image: Scene, lags: Sequence[Candidate], forecast: Scene, mask: ClassBand, region: Region, progress: Progress
) -> List[ChainPicture]:
    """Draw what led to a mask, the oldest lag first.

    Parameters
    ----------
    image : Scene
        The image.
    lags : sequence of Candidate
        Its lags; their scenes are on its grid.
    forecast : Scene
        The forecast, `B4_forecast` ..
    mask : ClassBand
        The mask.
    region : Region
        What is drawn, on the grid of the image.
    progress : Progress
        Updated after each picture.

    Returns
    -------
    list of ChainPicture
        Only the mask where the image lacks red, green or blue.
    """
    oldest_first = sorted(lags, key=lambda lag: lag.lag, reverse=True)
    names, parts = VISIBLE[::-1], progress.steps(*[1] * (len(lags) + 3))
    classes = _thinned(lambda window: mask.read(window), region, NODATA, parts[0])
    tiles: List[ChainPicture] = []
    if forecast.forecast is not None and all(set(names) <= set(scene.roles) for scene in (image, forecast.forecast)):
        predicted = forecast.forecast
        for lag, part in zip(oldest_first, parts[1:]):
            caption = f'{lag.image.date}, {lag.cloud or 0:.1f} % cloud'
            tiles.append(ChainPicture(f'Lag {lag.lag}', caption, _colours(lag.scene, names, region, part)))
        seen, ground = (_colours(scene, names, region, part) for scene, part in zip((image, predicted), parts[-2:]))
        filled = np.where((classes == CLOUD) | (classes == SHADOW), ground, seen)
        tiles += [
            ChainPicture('Image', image.date, seen),
            ChainPicture('Forecast', 'the ground without clouds', ground),
            ChainPicture('Filled image', 'cloud and shadow from the forecast', filled),
        ]
    return [*tiles, ChainPicture('Mask', '', None, classes)]


def _colours(scene: Scene, names: Sequence[str], region: Region, progress: Progress) -> np.ndarray:
    return _thinned(lambda window: scene.read(names, window), region, np.nan, progress)


def _thinned(read: Callable[[Window], np.ndarray], region: Region, nodata: float, progress: Progress) -> np.ndarray:
    """Every n-th row and column of a region, at most `SIDE` a side; nodata outside its polygons."""
    bounds = region.bounds
    step = -(-max(bounds.width, bounds.height) // SIDE)
    rows = []
    for y in range(bounds.y, bounds.y + bounds.height, step):
        progress.update((y - bounds.y) / bounds.height)
        window = Window(bounds.x, y, bounds.width, 1)
        values = read(window)
        rows.append(np.where(region.mask(window), values, np.asarray(nodata, values.dtype))[..., 0, ::step])
    return np.stack(rows, axis=-2)
