"""An image with its forecast, masked by every decision."""

from dataclasses import dataclass, replace

import numpy as np
from elma import write_mask

from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method import adaptive
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.method.cluster import VISIBLE
from multitemporal_cloudmask.method.forecast import newly_bright
from multitemporal_cloudmask.method.neighbourhood import grow, opening
from multitemporal_cloudmask.method.opacity import Opacity
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, QualityOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.sampling import Sample
from multitemporal_cloudmask.method.shadow import shade_zone
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.sun import sun_over

#: Probability above which a pixel is cloud, and the pixels from which `Opacity` learns.
THRESHOLD, SAMPLES = 0.3, 5000

#: The forecasts that are compared: title to method, weight of the prediction set, whether newly bright pixels teach.
FORECASTS = {
    'kernel, automatic beta, quality band as it is': ('kernel', None, True),
    'kernel, automatic beta, without newly bright pixels': ('kernel', None, False),
    'kernel, beta .2, without newly bright pixels': ('kernel', 0.2, False),
    'linear, beta .2, without newly bright pixels': ('linear', 0.2, False),
    'percentile': ('percentile', None, True),
    'persistence': ('persistence', None, True),
}
BEST = 'kernel, beta .2, without newly bright pixels'


@dataclass(frozen=True)
class Judged:
    """An image, its ground and what is known: image, forecast (bands, h, w), truth and fmask uint8 (h, w), cluster mask."""

    scene: Scene
    roles: tuple
    image: np.ndarray
    forecast: np.ndarray
    truth: np.ndarray
    quality: np.ndarray
    clustered: np.ndarray

    @property
    def valid(self):
        """Pixels of which everything is known."""
        return ~np.isnan(self.image).any(0) & ~np.isnan(self.forecast).any(0)

    def opacity(self, kind=Opacity):
        """An `Opacity` that learned from a sample of this scene."""
        sample = Sample(SAMPLES, 0)
        sample.add(self.valid, np.concatenate([self.image, self.forecast]))
        values = sample.values()
        return kind(self.roles).fit(values[:, : len(self.roles)], values[:, len(self.roles) :])

    def evidence(self, kind=Opacity):
        """Probability of cloud and share of lost light, NaN where not valid."""
        image = np.where(self.valid, self.image, np.float32(np.nan))
        return adaptive.evidence(self.opacity(kind), image, self.forecast, self.roles)

    def classes(self, chance, lost, threshold=THRESHOLD):
        """The mask by its evidence: shadow only where it may fall."""
        classes = adaptive.classified(chance, lost, threshold)
        zone = shade_zone(classes == CLOUD, sun_over(self.scene), abs(self.scene.grid.transform[1]))
        classes[(classes == SHADOW) & ~zone] = CLEAR
        return classes

    def plain(self, threshold=0.02):
        """The mean visible residual above a threshold, opened by 1 px."""
        visible = [self.roles.index(role) for role in VISIBLE]
        cloud = (self.image - self.forecast)[visible].mean(0) > threshold
        classes = np.where(opening(cloud, self.valid, 1), CLOUD, CLEAR).astype(np.uint8)
        classes[~self.valid] = NODATA
        return classes


def judged(scene, truth, scenes, workspace, forecasts=(BEST,), clustered=False):
    """`Judged` by the title of its forecast; {} where the scene has too few lags."""
    progress, region = Progress(), Region.everything(scene.grid)
    lags = select_lags(scene, scenes, region, SelectOptions(on_fewer='use'), workspace, progress).lags
    if len(lags) < SelectOptions().lags:
        return {}
    window = Window(0, 0, scene.grid.width, scene.grid.height)
    stack = virtual_stack(scene, [(lag.scene, lag.cloud) for lag in lags], workspace)
    names = [name for name in scene.names if all(name in lag.names for lag in stack.lags)]
    roles = tuple(scene.sensor.role(name) for name in names)
    image, quality = scene.read(names, window), scene.read_classes(window)
    clouds = grow(quality, QualityOptions().grow)
    bright = newly_bright(image, np.stack([lag.read(names, window) for lag in stack.lags]), roles)
    clean = np.where(bright & (clouds != NODATA), CLOUD, clouds).astype(np.uint8)
    result = {}
    for title in forecasts:
        method, beta, all_teach = FORECASTS[title]
        path, mask = workspace.scratch('.tif'), workspace.scratch('.tif')
        teachers = write_mask(workspace.scratch('.tif'), scene.grid, clouds if all_teach else clean)
        forecast_background(stack, teachers, region, ForecastOptions(method=method, beta=beta), path, {}, progress)
        forecast = Scene(path)
        made = Judged(scene, roles, image, forecast.forecast.read(names, window), truth, quality, quality)
        if clustered:
            cluster_clouds(scene, forecast, region, ClusterOptions(), {'OUTPUT': mask}, {}, progress)
            made = replace(made, clustered=Scene(mask).classes_of(1, 'mask', window))
        result[title] = made
    return result
