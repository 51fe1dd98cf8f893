"""What is clustered: how an image differs from its background, band by band or in cloud features (method 5)."""

import numpy as np

from ..method.advice import require_comparable
from ..method.cluster import BRIGHTNESS, clustered, score
from ..method.sampling import Sample
from ..method.sensors import VISIBLE


class Differences:
    """Reads an image beside its background.

    sample: the pixels on which clusters are fitted, for `draw`: image first, then the inputs of the background, which need not be
    fitted while they are drawn.
    """

    def __init__(self, image, background, options):
        image.grid.require(background.grid, 'image', 'forecast')
        self.image, self.background, self.options = image, background, options
        self.names = [name for name in image.names if name in background.names]
        self.roles = [image.sensor.role(name) for name in self.names]
        require_comparable(self.roles, image.path, options)
        self.places = [background.names.index(name) for name in self.names]
        self.brightness = [role for role in BRIGHTNESS if role in self.roles]
        self.sample = Sample(options.samples, options.seed) if options.clusters or options.decision == 'adaptive' else None

    def columns(self, window, pixels):
        """Values of some pixels for the sample, (bands, n), NaN where one is nodata."""
        return np.concatenate([self.image.read(self.names, window, pixels), self.background.inputs(window, pixels)])

    def settle(self):
        """Work out the forecast of the sample, once the background is fitted: `sampled`, image and forecast (bands, n) each."""
        image, inputs = np.split(np.ascontiguousarray(self.sample.values().T), [len(self.names)])
        self.sampled = image, self.background.predict(inputs)[self.places]

    def read(self, window):
        """Image and forecast of a window, (bands, h, w) each, in the order of `names`."""
        image = self.image.read(self.names, window)
        return image, self.background.predict(self.background.inputs(window))[self.places]

    def subtract(self, image, forecast):
        """What is clustered, (d, ..), of an image and its forecast (bands, ..); NaN where one band of either is."""
        return clustered(image, forecast, self.roles, self.options.space)

    def score(self, image, forecast):
        """The multitemporal score of each pixel, (..), NaN where one band of either is."""
        scores = score(self.visible(image) - self.visible(forecast))
        scores[np.isnan(image - forecast).any(0)] = np.nan
        return scores

    def visible(self, bands):
        """Blue, green and red of an image or forecast, (3, ..)."""
        return bands[[self.roles.index(role) for role in VISIBLE]]

    def bright(self, image):
        """The brightness by which clusters are numbered, (..)."""
        return image[[self.roles.index(role) for role in self.brightness]].mean(0)
