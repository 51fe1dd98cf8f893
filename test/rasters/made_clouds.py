"""Images under clouds of 300 x 280 px, their forecasts, and the engine that compares them."""

from functools import partial

import numpy as np
from heard import Heard
from made_scenes import TODAY, blob, ground, stored, write

from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, SHADOW
from multitemporal_cloudmask.method.opacity import OPAQUE
from multitemporal_cloudmask.method.options import ClusterOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = (280, 300)
BANDS = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')

#: Options of the decision of 2018.
thresholds = partial(ClusterOptions, decision='threshold')


def clear():
    """(image, forecast) of ground that hardly changed."""
    forecast = ground(*SIZE, 0)
    return forecast + np.random.default_rng(1).normal(0, 0.004, forecast.shape).astype('float32'), forecast


def made(holes=True):
    """(image, forecast, cloud): clouds over the borders of blocks of 256 px, thin and thick, and specks of one pixel."""
    image, forecast = clear()
    cloud = np.zeros(SIZE, bool)
    for row, column, radius, white in (
        (256, 150, 14, 0.5),
        (100, 256, 11, 0.3),
        (255, 255, 9, 0.4),
        (60, 70, 25, 0.15),
        (200, 40, 6, 0.6),
    ):
        here = blob(SIZE, row, column, radius) & ~cloud
        image[:, here] += white
        cloud |= here
    draw = np.random.default_rng(2)
    image[:, draw.integers(0, 280, 60), draw.integers(0, 300, 60)] += 0.35
    image[:, 150:158, 100:130] -= 0.05  # a shadow
    if holes:
        image[2, 20:30, 200:230] = np.nan
        forecast[4, 250:262, 140:150] = np.nan
    return image, forecast, cloud


#: From the south-east at 45 degrees: a shadow lies as far north-west of its cloud as the cloud is high.
SUN = {'SUN_ELEVATION': 45, 'SUN_AZIMUTH': 135}
CLOUDS, SHADOWS = blob(SIZE, 100, 100, 30), blob(SIZE, 55, 55, 30)
#: Darkened as a shadow darkens, on the sunny side of the cloud.
WET = np.zeros(SIZE, bool)
WET[170:195, 170:200] = True


def covered(image, opacity):
    """The image under cloud of an opacity, a number or (h, w)."""
    white = np.array(list(OPAQUE.values()), 'float32')[:, None, None]
    return image + np.float32(opacity) * (white - image)


def shaded():
    """(image, forecast, truth): a cloud, its shadow, and wet ground."""
    image, forecast = clear()
    image[:, SHADOWS | WET] *= 0.5
    image = covered(image, 0.5 * CLOUDS)
    return image, forecast, np.select([CLOUDS, SHADOWS], [CLOUD, SHADOW], CLEAR)


def engine(folder):
    """A function (image, forecast, options, ROI groups) to the outputs: classes, numbers and scores where no others are asked for."""

    def run(
        image, forecast, options, groups=(), names=BANDS, outputs=('OUTPUT', 'CLUSTER_MAP', 'SCORE'), progress=None, metadata=None
    ):
        about = {'SENSOR': 'LC08', 'system:time_start': round(TODAY.timestamp() * 1000), **(metadata or {})}
        now = Scene(write(folder / 'image.tif', dict(zip(names, image)), metadata=about))
        then = Scene(
            write(folder / 'then.tif', {f'{name}_forecast': band for name, band in zip(names, forecast)}, metadata=about)
        )
        region = Region.from_polygons([list(group) for group in groups], now.grid)
        paths = {name: str(folder / f'{name}.tif') for name in outputs}
        with Workspace() as space:
            cluster_clouds(now, then, region, options, paths, {}, space, progress or Heard())
        return [stored(path)[0] for path in paths.values()]

    return run
