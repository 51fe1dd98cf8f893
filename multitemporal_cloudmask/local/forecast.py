"""Step 2: the image as it should look without clouds (method 3), for rasters on disk."""

from dataclasses import dataclass
from typing import Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLEAR, SNOW
from ..method.forecast import require_forecast
from ..method.options import ForecastOptions
from ..method.progress import Progress
from ..method.sensors import REFLECTANCE
from ..method.veil import VEIL
from ..rasters.blocks import each_block, wide_windows, windows
from ..rasters.grid import Window
from ..rasters.plausible import check_reflectance
from ..rasters.remarks import report_remarks
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import MARGIN, time_metadata
from ..rasters.writing import RasterWriter
from .background import Background
from .drawing import draw
from .quality import without_empty_quality


@dataclass(frozen=True)
class Forecast:
    """The parameters of a forecast, and its error.

    Attributes
    ----------
    beta, lambda_, gamma : float or None
        What the fit used; None where the method has no such parameter.
    rmse : float or None
        Over the clear pixels, reflectance, mean over the bands; None without a clear pixel.
    """

    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]

    @classmethod
    def from_background(cls, background: Background, error: 'ClearError') -> 'Forecast':
        """The parameters of a fitted background and its error."""
        return cls(background.beta, background.lambda_, background.gamma, error.rmse)


class ClearError:
    """The error of a forecast over the clear pixels of a region, summed block by block.

    Parameters
    ----------
    background : Background
        Knows the clear pixels.
    region : Region
        The pixels that count.
    names : sequence of str
        The bands of the arrays that are measured; those in reflectance count.
    """

    #: Squares are summed in multiples of this: exact, whatever the order and the blocks in which pixels come.
    UNIT = 2.0**-30

    def __init__(self, background: Background, region: Region, names: Sequence[str]) -> None:
        self.background, self.region = background, region
        self._reflective = [number for number, name in enumerate(names) if background.stack.band(name).unit == REFLECTANCE]
        self._count, self._squares = 0, np.zeros(len(self._reflective))

    def measure(self, window: Window, image: np.ndarray, forecast: np.ndarray) -> Tuple[int, np.ndarray]:
        """Number of clear pixels and sums of squared errors, in `UNIT`, of a block of image and forecast, (bands, h, w) each."""
        classes = self.background.classes(window)
        usable = self.region.mask(window) & ((classes == CLEAR) | (classes == SNOW))
        errors = [image[band] - forecast[band] for band in self._reflective]
        for error in errors:
            usable &= ~np.isnan(error)
        squares = []
        for error in errors:
            error[~usable] = 0
            np.square(error, out=error)
            error *= np.float32(1 / self.UNIT)
            squares.append(np.rint(error, out=error).sum(dtype=float))
        return int(usable.sum()), np.array(squares)

    def add(self, measured: Tuple[int, np.ndarray]) -> None:
        """Add what `measure` found in a block."""
        self._count += measured[0]
        self._squares += measured[1]

    @property
    def rmse(self) -> Optional[float]:
        """Mean over the bands of the root-mean-square error, reflectance; None where no pixel is clear."""
        if not self._count or not self._reflective:
            return None
        return float(np.sqrt(self._squares * self.UNIT / self._count).mean())


def forecast_background(
    stack: Scene,
    clouds: Optional[Scene],
    region: Region,
    options: ForecastOptions,
    path: str,
    settings: Mapping[str, Mapping[str, str]],
    progress: Progress,
) -> Forecast:
    """Forecast the background of a stack and write it.

    Parameters
    ----------
    stack : Scene
        An image with its lags.
    clouds : Scene or None
        A mask of the image or a quality band; None: the quality band of the stack, grown.
    region : Region
        Where the forecast learns; it is written `MARGIN` px beyond, for later steps.
    options : ForecastOptions
        How to forecast.
    path : str
        Where to write: bands `<name>_forecast`, float32, reflectance and Kelvin, NaN nodata; `uncertainty` where asked for.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.

    Raises
    ------
    CloudmaskError
        Where lags, bands or training pixels are missing.
    """
    report_remarks(stack, progress)
    for scene in (stack, *stack.lags):
        scene.keep_on_disk()
    stack = without_empty_quality(stack, region, progress)
    background = Background(stack, clouds, options)
    check_reflectance(stack, progress)
    images = len(stack.lags) + 1
    sampling, fitting, writing = progress.steps(images, 1, images + 8 + options.cost)
    blocks = wide_windows(stack.grid, region, stack.tiling)
    background.fit(draw(background.samples, background.learnable, background.training, region, blocks, sampling), fitting)
    return write_forecast(background, region, path, settings, writing)


def write_forecast(
    background: Background, region: Region, path: str, settings: Mapping[str, Mapping[str, str]], progress: Progress
) -> Forecast:
    """Write a fitted background; parameters as in `forecast_background`."""
    stack, names = background.stack, background.names
    error, reach = ClearError(background, region, names), region.grown(MARGIN)
    valid = 0
    metadata = {**time_metadata(stack.time), 'SENSOR': stack.platform}
    if background.veil:
        metadata[VEIL] = repr(background.veil)

    def predict(window: Window) -> Tuple[np.ndarray, Tuple[int, np.ndarray]]:
        inputs = background.inputs(window)
        forecast = background.predict(inputs)
        measured = error.measure(window, stack.read(names, window), forecast)
        if background.options.uncertainty:
            forecast = np.concatenate([forecast, background.uncertainty(inputs)[None]])
        forecast[:, ~reach.mask(window)] = np.nan
        return forecast, measured

    bands = [f'{name}_forecast' for name in names] + ['uncertainty'] * background.options.uncertainty
    with RasterWriter(path, stack.grid, bands, np.float32, np.nan, metadata, settings) as writer:

        def write(window: Window, result: Tuple[np.ndarray, Tuple[int, np.ndarray]]) -> None:
            nonlocal valid
            forecast, measured = result
            writer.write(window, forecast)
            error.add(measured)
            valid += int((~np.isnan(forecast[0])).sum())

        each_block(windows(stack.grid, reach, stack.tiling), predict, write, progress)
    require_forecast(valid)
    return Forecast.from_background(background, error)
