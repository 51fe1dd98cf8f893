"""The four steps in one go; nothing is written that nobody asked for."""

from dataclasses import dataclass

from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..rasters.scene import Scene
from ..rasters.stack import virtual_stack, write_scene
from .cluster import cluster_clouds
from .fill import fill_clouds
from .forecast import Forecast, forecast_background
from .quality import class_band
from .select import select_lags


@dataclass(frozen=True)
class ChainOptions:
    """The options of every step."""

    select: SelectOptions = SelectOptions()
    forecast: ForecastOptions = ForecastOptions()
    cluster: ClusterOptions = ClusterOptions()
    fill: FillOptions = FillOptions()

    @property
    def settings(self):
        """Step to key to value, as the steps one by one would leave them in their files."""
        return {
            'selectlags': self.select.settings,
            'forecastbackground': self.forecast.settings,
            'clusterclouds': self.cluster.settings,
        }


def mask_clouds(image, scenes, clouds, region, options, outputs, workspace, progress):
    """Mask the clouds of an image by earlier ones.

    image: scene; scenes: candidates; clouds: a scene of classes or None; region; options: `ChainOptions`. outputs: paths
    of `OUTPUT` and, when asked for, `STACK`, `FORECAST`, `FILLED`. Returns (`Selection`, `Forecast`).
    """
    selecting, stacking, forecasting, clustering, filling = progress.steps(
        4, 2 if 'STACK' in outputs else 0, 6, 3, 2 if 'FILLED' in outputs else 0
    )
    selection = select_lags(image, scenes, region, options.select, workspace, selecting)
    progress.message('Lags: ' + ', '.join(f'{c.image.date} ({c.cloud:.1f} % cloud)' for c in selection.lags))
    stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in selection.lags], workspace)
    settings = options.settings
    if 'STACK' in outputs:
        write_scene(stack, region, outputs['STACK'], {'selectlags': settings['selectlags']}, stacking)
    path = outputs.get('FORECAST') or workspace.scratch('.tif')
    upto_forecast = {step: settings[step] for step in ('selectlags', 'forecastbackground')}
    made: Forecast = forecast_background(stack, clouds, region, options.forecast, path, upto_forecast, forecasting)
    forecast = Scene(path)
    cluster_clouds(stack, forecast, region, options.cluster, outputs, settings, clustering)
    if 'FILLED' in outputs:
        mask = class_band(Scene(outputs['OUTPUT']))
        fill_clouds(
            stack, mask, forecast, options.fill, outputs['FILLED'], {**settings, 'fillclouds': options.fill.settings}, filling
        )
    return selection, made
