"""The image with its clouds and shadows replaced by the forecast."""

import numpy as np

from ..method.classes import CLOUD, SHADOW
from ..method.errors import CloudmaskError
from ..method.neighbourhood import feather_weight
from ..rasters.blocks import each_block, windows
from ..rasters.plausible import check_reflectance
from ..rasters.roi import Region
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter


def fill_clouds(image, mask, forecast, options, path, settings, progress):
    """Write the image, float32 reflectance and Kelvin, with cloud and shadow filled from the forecast.

    image: scene; mask: `ClassBand`; forecast: `StoredBackground` or a fitted `Background`; all on one grid. options:
    `FillOptions`. Around what is filled, image and forecast blend. A cloudy pixel without a forecast becomes nodata.
    """
    image.grid.require(mask.scene.grid, 'image', 'mask')
    image.grid.require(forecast.grid, 'image', 'forecast')
    if not image.names:
        raise CloudmaskError(
            f'Expected bands named by sensor (B1, B2 ..) or role (blue, green ..) in {image.path}; none is. Set their descriptions.'
        )
    check_reflectance(image, progress)
    names = [name for name in image.names if name in forecast.names]
    missing = [name for name in image.names if name not in forecast.names]
    if not names:
        raise CloudmaskError(
            f'Expected a forecast with the bands of the image ({", ".join(image.names)}); {forecast.path} has '
            f'{", ".join(forecast.names) or "none of them"}. Make it with forecastbackground from this image.'
        )
    if missing:
        progress.warn(f'The forecast has no {", ".join(missing)}: left out of the filled image.')

    def work(window):
        wide = window.grown(options.feather + 1, image.grid)
        classes = mask.read(wide)
        weight = feather_weight((classes == CLOUD) | (classes == SHADOW), options.feather)[window.within(wide)]
        result, pixels = image.read(names, window), np.nonzero(weight)
        now, then, weight = result[(slice(None), *pixels)], forecast.read(names, window, pixels), weight[pixels]
        blended = np.where(weight == 1, then, now + weight * (then - now))
        # In the seam alone, a pixel without a forecast stays what it was.
        result[(slice(None), *pixels)] = np.where((weight < 1) & np.isnan(then), now, blended)
        return result

    metadata = {'system:time_start': milliseconds(image.time) if image.time else None, 'SENSOR': image.platform}
    with RasterWriter(path, image.grid, names, np.float32, np.nan, metadata, settings) as writer:
        each_block(windows(image.grid, Region.from_grid(image.grid), image.tiling), work, writer.write, progress)
