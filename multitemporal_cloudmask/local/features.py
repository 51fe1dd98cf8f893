"""The cloud features of an image as a raster."""

import numpy as np

from ..method.features import FEATURES, ROLES, cloud_features, require
from ..rasters.blocks import each_block, windows
from ..rasters.plausible import check_reflectance
from ..rasters.roi import Region
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter


def write_features(scene, path, settings, progress):
    """Write the features of a scene (method 4), float32, NaN nodata."""
    require(scene.roles, ROLES, f'The cloud features of {scene.path}')
    check_reflectance(scene, progress)

    def work(window):
        return cloud_features(dict(zip(ROLES, scene.read(ROLES, window))))

    metadata = {'system:time_start': milliseconds(scene.time) if scene.time else None}
    with RasterWriter(path, scene.grid, FEATURES, np.float32, np.nan, metadata, settings) as writer:
        each_block(windows(scene.grid, Region.from_grid(scene.grid), scene.tiling), work, writer.write, progress)
