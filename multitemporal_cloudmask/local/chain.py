"""The four steps in one go; nothing is written that nobody asked for."""

from dataclasses import dataclass

from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..rasters.blocks import windows
from ..rasters.scene import Scene
from ..rasters.stack import scene_with_lags, virtual_stack, write_scene
from .background import Background, StoredBackground
from .cluster import decide
from .decisions import require_possible
from .differences import Differences
from .drawing import draw
from .fill import fill_clouds
from .forecast import ClearError, Forecast, write_forecast
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
    of `OUTPUT` and, when asked for, `PROBABILITY`, `STACK`, `FORECAST`, `FILLED`. Returns (`Selection`, `Forecast`).
    """
    require_possible(options.cluster, outputs)
    # In units of the time that one image takes to be read.
    images, predicting = options.select.lags + 1, options.forecast.cost
    selecting, stacking, sampling, fitting, storing, deciding, filling = progress.steps(
        images - 1,
        4 * images if 'STACK' in outputs else 0,
        images,
        1,
        images + 8 + predicting if 'FORECAST' in outputs else 0,
        images + (0 if 'FORECAST' in outputs else 4 + predicting),
        14 if 'FILLED' in outputs else 0,
    )
    selection = select_lags(image, scenes, region, options.select, workspace, selecting)
    progress.message('Lags: ' + ', '.join(f'{c.image.date} ({c.cloud:.1f} % cloud)' for c in selection.lags))
    settings = options.settings
    if 'STACK' in outputs:
        virtual = virtual_stack(image, [(lag.scene, lag.cloud) for lag in selection.lags], workspace)
        write_scene(virtual, region, outputs['STACK'], {'selectlags': settings['selectlags']}, stacking)
    stack = scene_with_lags(image, [lag.scene for lag in selection.lags], workspace)
    background = Background(stack, clouds, options.forecast)
    differences = Differences(stack, background, options.cluster)
    _sample(background, differences, region, sampling, fitting)
    if 'FORECAST' in outputs:
        upto_forecast = {step: settings[step] for step in ('selectlags', 'forecastbackground')}
        forecast = write_forecast(background, region, outputs['FORECAST'], upto_forecast, storing)
        differences.background = StoredBackground(Scene(outputs['FORECAST']))
        decide(differences, region, outputs, settings, workspace, deciding)
    else:
        error = ClearError(background, region, differences.names)
        decide(differences, region, outputs, settings, workspace, deciding, error)
        forecast = Forecast.from_background(background, error)
    if 'FILLED' in outputs:
        mask = class_band(Scene(outputs['OUTPUT']))
        settings = {**settings, 'fillclouds': options.fill.settings}
        fill_clouds(stack, mask, differences.background, options.fill, outputs['FILLED'], settings, filling)
    return selection, forecast


def _sample(background, differences, region, sampling, fitting):
    """Draw the samples of the background and of the clusters in one pass, and fit the background."""
    stack = background.stack
    mine = [] if differences.sample is None else [differences.sample]

    def usable(window, inside):
        masks, counts = background.learnable(window, inside) if background.samples else ([], 0)
        return masks + [inside for _ in mine], counts

    def values(window, pixels):
        tables = background.training(window, pixels) if background.samples else []
        return tables + [differences.columns(window, pixels) for _ in mine]

    samples = background.samples + mine
    if samples:
        counts = draw(samples, usable, values, region, windows(stack.grid, region, stack.tiling), sampling)
    if background.samples:
        background.fit(counts, fitting)
    if mine:
        differences.settle()
