"""The image with its clouds and shadows replaced by the forecast."""

from typing import Mapping

import numpy as np

from ..method.classes import CLOUD, SHADOW
from ..method.errors import CloudmaskError
from ..method.neighbourhood import feather_weight
from ..method.options import FillOptions
from ..method.progress import Progress
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.plausible import check_reflectance
from ..rasters.roi import Region
from ..rasters.scene import Scene, require_named_bands
from ..rasters.stack import time_metadata
from ..rasters.writing import RasterWriter
from .background import BackgroundReader
from .quality import ClassBand, without_empty_quality


def fill_clouds(
    image: Scene,
    mask: ClassBand,
    forecast: BackgroundReader,
    options: FillOptions,
    path: str,
    settings: Mapping[str, Mapping[str, str]],
    progress: Progress,
) -> None:
    """Write the image with cloud and shadow filled from the forecast: float32, reflectance and Kelvin, NaN nodata.

    A cloudy pixel without a forecast becomes nodata.

    Parameters
    ----------
    image : Scene
        The image.
    mask : ClassBand
        Its clouds and shadows.
    forecast : BackgroundReader
        What they are filled with.
    options : FillOptions
        How far image and forecast blend around what is filled.
    path : str
        Where to write.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block; warned of bands that are left out.

    Raises
    ------
    CloudmaskError
        Where the grids differ or image and forecast share no band.
    """
    image.grid.require(mask.scene.grid, 'IMAGE', 'MASK')
    image.grid.require(forecast.grid, 'IMAGE', 'FORECAST')
    require_named_bands(image.names, image.path)
    image = without_empty_quality(image, Region.from_grid(image.grid), progress)
    check_reflectance(image, progress)
    names = [name for name in image.names if name in forecast.names]
    missing = [name for name in image.names if name not in forecast.names]
    if not names:
        raise CloudmaskError(
            f'FORECAST: {forecast.path} has no band of the image ({", ".join(image.names)}); its bands are '
            f'{", ".join(forecast.names) or "not named"}. Forecast the background of this image with forecastbackground.'
        )
    if missing:
        progress.warn(f'The filled image will have no {", ".join(missing)}: the forecast does not have it.')

    def blend(window: Window) -> np.ndarray:
        wide = window.grown(options.feather + 1, image.grid)
        classes = mask.read(wide)
        weight = feather_weight((classes == CLOUD) | (classes == SHADOW), options.feather)[window.within(wide)]
        result, pixels = image.read(names, window), np.nonzero(weight)
        original, predicted, weight = result[(slice(None), *pixels)], forecast.read(names, window, pixels), weight[pixels]
        blended = np.where(weight == 1, predicted, original + weight * (predicted - original))
        # In the seam alone, a pixel without a forecast stays what it was.
        result[(slice(None), *pixels)] = np.where((weight < 1) & np.isnan(predicted), original, blended)
        return result

    metadata = {**time_metadata(image.time), 'SENSOR': image.platform}
    with RasterWriter(path, image.grid, names, np.float32, np.nan, metadata, settings) as writer:
        each_block(windows(image.grid, Region.from_grid(image.grid), image.tiling), blend, writer.write, progress)
