"""The cloud features of an image as a raster (method 4)."""

from typing import Mapping

import numpy as np

from ..method.features import FEATURES, ROLES, cloud_features, require
from ..method.progress import Progress
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.plausible import check_reflectance
from ..rasters.remarks import report_remarks
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata
from ..rasters.writing import RasterWriter
from .quality import without_empty_quality


def write_features(scene: Scene, path: str, settings: Mapping[str, Mapping[str, str]], progress: Progress) -> None:
    """Write the features of a scene, float32, NaN nodata.

    Parameters
    ----------
    scene : Scene
        An image with bands of the roles blue, green, red, nir and swir1.
    path : str
        Where to write.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.

    Raises
    ------
    CloudmaskError
        Where a band is missing.
    """
    report_remarks(scene, progress)
    require(scene.roles, ROLES, f'The cloud features of {scene.path}')
    scene = without_empty_quality(scene, Region.from_grid(scene.grid), progress)
    check_reflectance(scene, progress)

    def compute(window: Window) -> np.ndarray:
        return cloud_features(dict(zip(ROLES, scene.read(ROLES, window))))

    with RasterWriter(path, scene.grid, FEATURES, np.float32, np.nan, time_metadata(scene.time), settings) as writer:
        each_block(windows(scene.grid, Region.from_grid(scene.grid), scene.tiling), compute, writer.write, progress)
