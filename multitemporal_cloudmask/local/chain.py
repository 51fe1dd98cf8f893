"""The four steps in one go; only the outputs asked for are written."""

from dataclasses import dataclass
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..method.confidence import Confidence
from ..method.cover import Cover
from ..method.errors import CloudmaskError
from ..method.lag_ground import CLOUD_EDGE
from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection, report_lags
from ..rasters.blocks import wide_windows
from ..rasters.grid import Pixels, Window
from ..rasters.image import ImageOnDisk
from ..rasters.plausible import without_flat_bands
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import MARGIN, scene_with_lags, virtual_stack, write_scene
from ..rasters.workspace import Workspace
from .background import Background, StoredBackground
from .cluster import decide
from .decisions import decision_reach, require_possible
from .differences import Differences, SampledPixels
from .drawing import draw
from .fill import fill_clouds
from .forecast import ClearError, Forecast, write_forecast
from .quality import class_band, without_empty_quality
from .select import select_lags


@dataclass(frozen=True)
class ChainOptions:
    """The options of every step."""

    select: SelectOptions = SelectOptions()
    forecast: ForecastOptions = ForecastOptions()
    cluster: ClusterOptions = ClusterOptions()
    fill: FillOptions = FillOptions()

    @property
    def settings(self) -> Dict[str, Dict[str, str]]:
        """Step to key to value, as the steps one by one would leave them in their files."""
        return {
            'selectlags': self.select.settings,
            'forecastbackground': self.forecast.settings,
            'clusterclouds': self.cluster.settings,
        }


class _Parts(NamedTuple):
    """The parts of the progress, one for each step."""

    sampling: Progress
    fitting: Progress
    storing: Progress
    deciding: Progress
    filling: Progress

    @classmethod
    def from_outputs(cls, options: ChainOptions, outputs: Mapping[str, str], progress: Progress) -> '_Parts':
        """Weights are in units of the time that one image takes to be read."""
        images, predicting = options.select.lags + 1, options.forecast.cost
        stored = 'FORECAST' in outputs
        return cls(
            *progress.steps(
                images,
                1,
                images + 8 + predicting if stored else 0,
                images + (0 if stored else 4 + predicting),
                14 if 'FILLED' in outputs else 0,
            )
        )


class Masked(NamedTuple):
    """The lags, the parameters and error of the forecast, how far the mask can be trusted, and the shares of its classes."""

    selection: Selection
    forecast: Forecast
    confidence: Confidence
    cover: Cover


def mask_clouds(
    image: Scene,
    scenes: Sequence[ImageOnDisk],
    clouds: Optional[Scene],
    region: Region,
    options: ChainOptions,
    outputs: Mapping[str, str],
    workspace: Workspace,
    progress: Progress,
) -> Masked:
    """Mask the clouds of an image with the help of earlier images.

    Parameters
    ----------
    image : Scene
        The image to mask.
    scenes : sequence of ImageOnDisk
        The candidates from which lags are selected.
    clouds : Scene or None
        A mask of the image or a quality band; None: the quality band of the image, grown.
    region : Region
        The pixels that count and that are written, on the grid of the image.
    options : ChainOptions
        The options of every step.
    outputs : mapping of str to str
        Paths of `OUTPUT` and, where asked for, `PROBABILITY`, `STACK`, `FORECAST`, `FILLED`, `CLUSTER_MAP`, `SCORE`.
    workspace : Workspace
        Owns temporary files.
    progress : Progress
        Updated after each block; receives messages and warnings of all steps.

    Returns
    -------
    Masked
        What was found on the way.

    Raises
    ------
    CloudmaskError
        Where the options make no mask, lags are missing, or too few pixels are valid.
    """
    require_possible_mask(options.cluster, outputs)
    image.keep_on_disk()
    selecting, stacking, masking = progress.steps(1, 4 if 'STACK' in outputs else 0, 4)
    informed = without_flat_bands(without_empty_quality(image, region, progress), progress)
    selection = select_lags(informed, scenes, region, options.select, workspace, selecting, reach=_reach(options, outputs))
    if 'STACK' in outputs:
        virtual = virtual_stack(image, [(lag.scene, lag.cloud) for lag in selection.lags], workspace)
        write_scene(virtual, region, outputs['STACK'], {'selectlags': options.select.settings}, stacking)
    return mask_by_lags(informed, selection, clouds, region, options, outputs, workspace, masking)


def _reach(options: ChainOptions, outputs: Mapping[str, str]) -> int:
    """How far around the region the lags are read, px."""
    written = MARGIN if {'STACK', 'FORECAST'} & set(outputs) else 0
    filled = options.fill.feather + 1 if 'FILLED' in outputs else 0
    return CLOUD_EDGE + max(written, filled, decision_reach(options.cluster))


def mask_by_lags(
    image: Scene,
    selection: Selection,
    clouds: Optional[Scene],
    region: Region,
    options: ChainOptions,
    outputs: Mapping[str, str],
    workspace: Workspace,
    progress: Progress,
    measured: bool = True,
) -> Masked:
    """Mask the clouds of an image with the help of lags that were selected; no stack is written.

    Parameters
    ----------
    image : Scene
        The image to mask, without an empty quality band and without bands of one value.
    selection : Selection
        Its lags, with their scenes.
    clouds, region, options, outputs, workspace, progress
        As of `mask_clouds`, as are what is returned and raised.
    measured : bool
        Whether the error of the forecast is measured if it is not written.
    """
    parts = _Parts.from_outputs(options, outputs, progress)
    report_lags(selection, progress)
    settings = options.settings
    stack = scene_with_lags(image, [lag.scene for lag in selection.lags], workspace)
    background = Background(stack, clouds, options.forecast)
    differences = Differences(stack, background, options.cluster)
    sampled = _learn(background, differences, region, parts.sampling, parts.fitting)
    if 'FORECAST' in outputs:
        upto_forecast = {step: settings[step] for step in ('selectlags', 'forecastbackground')}
        forecast = write_forecast(background, region, outputs['FORECAST'], upto_forecast, parts.storing)
        differences = Differences(stack, StoredBackground(Scene(outputs['FORECAST'])), options.cluster)
        mask = decide(differences, sampled, region, outputs, settings, workspace, parts.deciding)
    else:
        error = ClearError(background, region, differences.names)
        mask = decide(differences, sampled, region, outputs, settings, workspace, parts.deciding, error if measured else None)
        forecast = Forecast.from_background(background, error)
    if 'FILLED' in outputs:
        settings = {**settings, 'fillclouds': options.fill.settings}
        fill_clouds(
            stack,
            class_band(Scene(outputs['OUTPUT'])),
            differences.background,
            options.fill,
            outputs['FILLED'],
            settings,
            parts.filling,
        )
    return Masked(selection, forecast, *mask)


def require_possible_mask(options: ClusterOptions, outputs: Mapping[str, str]) -> None:
    """Raise `CloudmaskError` where the options make no mask, or not the outputs."""
    if options.decision == 'none':
        raise CloudmaskError('DECISION none makes no mask. Choose adaptive, threshold or brightness.')
    require_possible(options, outputs)


def _learn(
    background: Background, differences: Differences, region: Region, sampling: Progress, fitting: Progress
) -> Optional[SampledPixels]:
    """Draw the samples of the background and of the decision in one pass, and fit the background.

    Returns the pixels from which the decision learns, None where it learns nothing.
    """
    stack, sample = background.stack, differences.sample()
    decision_samples = [] if sample is None else [sample]

    def usable(window: Window, inside: np.ndarray) -> Tuple[List[np.ndarray], np.ndarray]:
        masks, counts = background.learnable(window, inside)
        return masks + [inside for _ in decision_samples], counts

    def values(window: Window, pixels: Pixels) -> List[np.ndarray]:
        return background.training(window, pixels) + [differences.columns(window, pixels) for _ in decision_samples]

    samples = background.samples + decision_samples
    counts = draw(samples, usable, values, region, wide_windows(stack.grid, region, stack.tiling), sampling)
    background.fit(counts, fitting)
    return None if sample is None else differences.evaluate(sample)
