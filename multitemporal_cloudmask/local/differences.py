"""How an image differs from its background, band by band or in cloud features (method 5)."""

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ..method.advice import require_comparable
from ..method.cluster import BRIGHTNESS, clustered, score
from ..method.gaps import missing_pixels
from ..method.options import ClusterOptions
from ..method.sampling import Sample
from ..method.sensors import VISIBLE
from ..rasters.grid import Pixels, Window
from ..rasters.scene import Scene
from .background import BackgroundReader


@dataclass(frozen=True)
class SampledPixels:
    """Image and forecast of the sampled pixels, float32 (bands, n) each, reflectance or Kelvin."""

    image: np.ndarray
    forecast: np.ndarray


class Differences:
    """Reads an image together with its background.

    Parameters
    ----------
    image : Scene
        The image.
    background : BackgroundReader
        Its background, which need not be fitted before `read` or `evaluate` is called.
    options : ClusterOptions
        What is compared.

    Attributes
    ----------
    names, roles : list of str
        The bands that both have.

    Raises
    ------
    CloudmaskError
        Where the grids differ or a band that the options need is missing.
    """

    def __init__(self, image: Scene, background: BackgroundReader, options: ClusterOptions) -> None:
        image.grid.require(background.grid, 'IMAGE', 'FORECAST')
        self.image, self.background, self.options = image, background, options
        self.names: List[str] = [name for name in image.names if name in background.names]
        self.roles: List[str] = [image.sensor.role(name) for name in self.names]
        require_comparable(self.roles, image.path, options)
        self._positions = [background.names.index(name) for name in self.names]
        self._visible = [self.roles.index(role) for role in VISIBLE]
        self._bright = [self.roles.index(role) for role in BRIGHTNESS if role in self.roles]

    def sample(self) -> Optional[Sample]:
        """The sample of `columns` from which the decision learns, still empty; None where it learns nothing."""
        if not self.options.clusters and self.options.decision != 'adaptive':
            return None
        return Sample(self.options.samples, self.options.seed, len(self.names) + self.background.required)

    def columns(self, window: Window, pixels: Pixels) -> np.ndarray:
        """Values of some pixels for the sample: the image, then what the background keeps; (columns, n), NaN nodata."""
        return np.concatenate([self.image.read(self.names, window, pixels), self.background.columns(window, pixels)])

    def evaluate(self, sample: Sample) -> SampledPixels:
        """Image and forecast of a sample of `columns`, once the background is fitted."""
        image, columns = np.split(np.ascontiguousarray(sample.values().T), [len(self.names)])
        return SampledPixels(image, self.background.from_columns(columns)[self._positions])

    def read(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Image and forecast of a window, float32 (bands, h, w) each, in the order of `names`; NaN nodata."""
        return self.image.read(self.names, window), self.background.read(self.names, window)

    def subtract(self, image: np.ndarray, forecast: np.ndarray) -> np.ndarray:
        """The differences that are clustered, (d, ..), of image and forecast, (bands, ..); NaN where a band of either is."""
        return clustered(image, forecast, self.roles, self.options.space)

    def score(self, image: np.ndarray, forecast: np.ndarray) -> np.ndarray:
        """The multitemporal score of each pixel, (..), reflectance; NaN where a band of image or forecast is."""
        scores = score(self.visible(image) - self.visible(forecast))
        scores[missing(image, forecast)] = np.nan
        return scores

    def visible(self, bands: np.ndarray) -> np.ndarray:
        """Blue, green and red, (3, ..), of an image or forecast, (bands, ..)."""
        return bands[self._visible]

    def brightness(self, image: np.ndarray) -> np.ndarray:
        """The brightness by which clusters are numbered, (..), of an image, (bands, ..), reflectance."""
        return image[self._bright].mean(0)


def missing(image: np.ndarray, forecast: np.ndarray) -> np.ndarray:
    """Where a band of image or forecast, (bands, ..) each, is NaN: boolean (..)."""
    return missing_pixels(image) | missing_pixels(forecast)
