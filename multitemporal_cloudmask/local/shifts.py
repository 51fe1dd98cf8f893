"""A look whether the lags lie where the image lies: half a pixel of shift silently ruins a mask."""

import numpy as np

from ..method.classes import CLOUD
from ..method.shift import shift
from ..rasters.grid import Window

#: Side of the square in the middle of the region that is looked at, px; shift in px that is told.
SIDE, TOLD = 512, 0.5


def warn_of_shifts(image, lags, region, progress):
    """Warn of every lag that looks shifted against the image by more than half a pixel; clouds are left out where known."""
    if 'nir' not in image.roles:
        return
    window = _middle(region.bounds)
    here = _ground(image, window)
    for lag in lags:
        found = shift(here, _ground(lag.scene, window))
        if found and max(map(abs, found)) > TOLD:
            progress.warn(
                f'{lag.image.date} looks shifted against the image by {found[1]:+.1f} px in x and {found[0]:+.1f} px in y: '
                'the mask may be wrong along edges. Check the georeference of both.'
            )


def _middle(bounds):
    width, height = min(SIDE, bounds.width), min(SIDE, bounds.height)
    return Window(bounds.x + (bounds.width - width) // 2, bounds.y + (bounds.height - height) // 2, width, height)


def _ground(scene, window):
    values = scene.read(['nir'], window)[0]
    if scene.quality:
        values[scene.read_classes(window) == CLOUD] = np.nan
    return values
