"""Are the lags aligned with the image? Half a pixel of shift silently ruins a mask."""

from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.progress import Progress
from ..method.selection import Candidate
from ..method.shift import shift
from ..rasters.blocks import each_block
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene

#: Side of the square in the middle of the region that is compared, px; shift from which a warning is given, px.
SIDE, WARNED = 512, 0.5

#: Two bands must show the same shift: between winter and summer near infrared alone looks shifted where nothing is.
_ROLES = ('nir', 'swir1')


def warn_of_shifts(image: Scene, lags: Sequence[Candidate], region: Region, progress: Progress) -> None:
    """Warn of every lag that looks shifted against the image by more than half a pixel; known clouds are left out."""
    window = _middle(region.bounds)
    ground = {role: _ground(image, role, window) for role in _ROLES if role in image.roles}

    def measure(lag: Candidate) -> Optional[Tuple[float, float]]:
        return _shift(ground, lag.scene, window)

    def warn(lag: Candidate, found: Optional[Tuple[float, float]]) -> None:
        if found:
            progress.warn(
                f'{lag.image.date} looks shifted against the image by {found[1]:+.1f} px in x and {found[0]:+.1f} px in y: '
                'the mask may be wrong along edges. Check the georeferencing of both.'
            )

    each_block(lags, measure, warn, progress.part(1, 1))


def _shift(ground: Dict[str, np.ndarray], lag: Scene, window: Window) -> Optional[Tuple[float, float]]:
    """The shift of a lag, (rows, columns), px, where all bands in which it can be measured agree; else None.

    ground: bands of the image by role, (h, w) each, NaN nodata or cloud.
    """
    measured = [shift(band, _ground(lag, role, window)) for role, band in ground.items() if role in lag.roles]
    found = [pair for pair in measured if pair]
    if not found or np.ptp(found, axis=0).max() > WARNED or min(np.abs(found).max(axis=1)) <= WARNED:
        return None
    return found[0]


def _middle(bounds: Window) -> Window:
    width, height = min(SIDE, bounds.width), min(SIDE, bounds.height)
    return Window(bounds.x + (bounds.width - width) // 2, bounds.y + (bounds.height - height) // 2, width, height)


def _ground(scene: Scene, role: str, window: Window) -> np.ndarray:
    """A band of a window, (h, w), reflectance; NaN where it is nodata or cloud by the quality band."""
    values = scene.read([role], window)[0]
    if scene.quality:
        values[scene.read_classes(window) == CLOUD] = np.nan
    return values
