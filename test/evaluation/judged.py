"""An image with its forecast, masked by every decision."""

from dataclasses import dataclass, replace

import numpy as np

from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method import adaptive
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.method.neighbourhood import opening
from multitemporal_cloudmask.method.opacity import Opacity
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.sampling import Sample, pixel_numbers
from multitemporal_cloudmask.method.sensors import VISIBLE
from multitemporal_cloudmask.method.shadow import lost_light, shade_zone
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.sun import sun_over

#: The forecasts that are compared.
FORECASTS = {
    'kernel': ForecastOptions(),
    'kernel, automatic beta': ForecastOptions(beta=None),
    **{method: ForecastOptions(method=method) for method in ('linear', 'percentile', 'persistence')},
}
DEFAULT = 'kernel'

#: Lags where a user sets nothing but goes on with those that there are.
SELECT = SelectOptions(on_fewer='use')

#: What decides where a user sets nothing.
OPTIONS = ClusterOptions()


@dataclass(frozen=True)
class Judged:
    """An image, its ground and what is known of it.

    image, forecast: (bands, h, w); truth, quality, adaptive, threshold: classes (h, w), the last two by those decisions;
    probability: (h, w), of `adaptive`.
    """

    scene: Scene
    roles: tuple
    image: np.ndarray
    forecast: np.ndarray
    truth: np.ndarray
    quality: np.ndarray
    adaptive: np.ndarray
    probability: np.ndarray
    threshold: np.ndarray

    @property
    def valid(self):
        """Pixels of which everything is known."""
        return ~np.isnan(self.image).any(0) & ~np.isnan(self.forecast).any(0)

    def opacity(self, kind=Opacity):
        """An `Opacity` that learned from the sample of this scene that `Adaptive` draws."""
        sample, places = Sample(OPTIONS.samples, OPTIONS.seed), np.nonzero(self.valid)
        values = np.concatenate([self.image, self.forecast])[(slice(None), *places)]
        sample.add(pixel_numbers(*places, sample.seed), values)
        values = sample.values()
        return kind(self.roles).fit(values[:, : len(self.roles)], values[:, len(self.roles) :])

    def evidence(self, kind=Opacity):
        """Probability of cloud and share of lost light, NaN where not valid."""
        image, opacity = np.where(self.valid, self.image, np.float32(np.nan)), self.opacity(kind)
        ground = opacity.ground(self.forecast)
        snowy = adaptive.snow(image, self.forecast, self.roles)
        chance = adaptive.smoothed_probability(opacity.estimate(image, ground), snowy)
        return chance, adaptive.smoothed_light(lost_light(image, ground, opacity))

    def classes(self, chance, lost):
        """The mask by its evidence: shadow only where it may fall."""
        classes = adaptive.classified(chance, lost, OPTIONS.probability_threshold)
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


def judged(scene, truth, scenes, workspace, forecasts=(DEFAULT,), select=SELECT, least=SELECT.lags):
    """`Judged` by the title of its forecast; {} where the scene has fewer than `least` lags."""
    progress, region = Progress(), Region.from_grid(scene.grid)
    lags = select_lags(scene, scenes, region, select, workspace, progress).lags
    if len(lags) < least:
        return {}
    window = Window(0, 0, scene.grid.width, scene.grid.height)
    stack = virtual_stack(scene, [(lag.scene, lag.cloud) for lag in lags], workspace)
    names = [name for name in scene.names if all(name in lag.names for lag in stack.lags)]
    roles = tuple(scene.sensor.role(name) for name in names)
    result = {}
    for title in forecasts:
        path = workspace.scratch('.tif')
        forecast_background(stack, None, region, FORECASTS[title], path, {}, progress)
        forecast, made = Scene(path), {}
        for decision in ('adaptive', 'threshold'):
            outputs = {'OUTPUT': workspace.scratch('.tif'), 'PROBABILITY': decision == 'adaptive' and workspace.scratch('.tif')}
            cluster_clouds(scene, forecast, region, replace(OPTIONS, decision=decision), outputs, {}, workspace, progress)
            made[decision] = Scene(outputs['OUTPUT']).classes_of(1, 'mask', window)
            if outputs['PROBABILITY']:
                made['probability'] = Scene(outputs['PROBABILITY']).raw(1, window)[0]
        arrays = scene.read(names, window), forecast.forecast.read(names, window)
        result[title] = Judged(scene, roles, *arrays, truth, scene.read_classes(window), **made)
    return result
