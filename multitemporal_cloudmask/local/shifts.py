"""A look whether the lags lie where the image lies: half a pixel of shift silently ruins a mask."""

import numpy as np

from ..method.classes import CLOUD
from ..method.shift import shift
from ..rasters.blocks import each_block
from ..rasters.grid import Window

#: Side of the square in the middle of the region that is looked at, px; shift in px that is told.
SIDE, TOLD = 512, 0.5

#: Two bands must tell the same: between winter and summer near infrared alone looks shifted where nothing is.
_ROLES = ('nir', 'swir1')


def warn_of_shifts(image, lags, region, progress):
    """Warn of every lag that looks shifted against the image by more than half a pixel; clouds are left out where known."""
    window = _middle(region.bounds)
    here = {role: _ground(image, role, window) for role in _ROLES if role in image.roles}

    def look(lag):
        return _shift(here, lag.scene, window)

    def tell(lag, found):
        if found:
            progress.warn(
                f'{lag.image.date} looks shifted against the image by {found[1]:+.1f} px in x and {found[0]:+.1f} px in y: '
                'the mask may be wrong along edges. Check the georeference of both.'
            )

    each_block(lags, look, tell, progress.part(1, 1))


def _shift(here, lag, window):
    """The shift of a lag, (rows, columns), where all bands in which it can be told tell it and agree; None else."""
    found = [shift(ground, _ground(lag, role, window)) for role, ground in here.items() if role in lag.roles]
    found = [each for each in found if each]
    if not found or np.ptp(found, axis=0).max() > TOLD or min(np.abs(found).max(axis=1)) <= TOLD:
        return None
    return found[0]


def _middle(bounds):
    width, height = min(SIDE, bounds.width), min(SIDE, bounds.height)
    return Window(bounds.x + (bounds.width - width) // 2, bounds.y + (bounds.height - height) // 2, width, height)


def _ground(scene, role, window):
    values = scene.read([role], window)[0]
    if scene.quality:
        values[scene.read_classes(window) == CLOUD] = np.nan
    return values
