"""The opacity of one image over another of the same place, before anything is learned from the scene.

The matched filter is that of `opacity.py`; its scatter is how ground usually changes, and how a clearer or hazier sky moves all
visible bands. It is too coarse to decide on clouds, but good enough to choose the pixels that may teach what clear ground does.
"""

from typing import Sequence

import numpy as np

from .chunks import linear_combinations
from .opacity import BARED, CHANGE, OPAQUE, cloud_contrast, matched_filter, rise
from .sensors import VISIBLE

#: Scattering of clear air by role, relative to blue: wavelength to the power of -4 (Rayleigh).
SKY = {'blue': 1.0, 'green': 0.55, 'red': 0.28, 'nir': 0.11, 'swir1': 0.0, 'swir2': 0.0}

#: How much the light of the sky changes between two dates, blue reflectance, one standard deviation: chosen by hand so that clear dates
#: of Elma and simulated veils are apart; 0 to 0.02 give the same masks.
SKY_CHANGE = 0.01


class PriorOpacity:
    """Opacity over one image as ground, by what is known of all scenes.

    Parameters
    ----------
    roles : sequence of str
        Roles of the bands in all arrays.
    ground : np.ndarray
        (bands, n), reflectance of the image that serves as ground, NaN nodata.

    Attributes
    ----------
    used : list of int
        Places of the bands that count.
    visible : list of int
        Places of blue, green and red.
    weights : np.ndarray
        (bands used,), float32, by which differences give the opacity.
    """

    def __init__(self, roles: Sequence[str], ground: np.ndarray) -> None:
        counted = [role for role in OPAQUE if role in roles]
        self.used = [roles.index(role) for role in counted]
        self.visible = [roles.index(role) for role in VISIBLE if role in roles]
        bared, sky = (np.array([table[role] for role in counted]) for table in (BARED, SKY))
        scatter = np.diag([CHANGE[role] ** 2 for role in counted]) + np.outer(bared, bared) + SKY_CHANGE**2 * np.outer(sky, sky)
        valid = ground[self.used][:, ~np.isnan(ground[self.used]).any(0)]
        self.weights = matched_filter(scatter, cloud_contrast(counted, valid)).astype(np.float32)

    def estimate(self, image: np.ndarray, ground: np.ndarray) -> np.ndarray:
        """Opacity of each pixel of an image over the ground, (bands, ..) each, reflectance: float32 (..), NaN where a band is."""
        return linear_combinations(self.weights[None], rise(image, self.used, ground, self.used))[0]
