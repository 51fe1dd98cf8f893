"""Arrays as small pictures for reports and contact sheets. QImage needs no window and may be used in any thread."""

from typing import Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from .styles import MAXIMUM, ClassStyle

#: Greys and edge (pixels) of the chequers that stand for nodata: no ground looks like that.
CHEQUERS, CHEQUER_EDGE = (222, 238), 6


def colour_picture(rgb: np.ndarray, maximum: float = MAXIMUM) -> QImage:
    """A true-colour picture, w x h px.

    Parameters
    ----------
    rgb : np.ndarray, shape (3, h, w)
        Reflectance of red, green and blue; a pixel that is NaN in any of them is nodata and shown as chequers.
    maximum : float
        Reflectance shown at full brightness; 0 is black.
    """
    shown = np.clip(np.nan_to_num(np.moveaxis(rgb, 0, -1)) / maximum, 0, 1) * 255
    rows, columns = np.indices(rgb.shape[1:]) // CHEQUER_EDGE
    chequers = np.asarray(CHEQUERS)[(rows + columns) % 2]
    return _image(np.where(np.isnan(rgb).any(axis=0)[..., None], chequers[..., None], np.rint(shown)))


def class_picture(values: np.ndarray, entries: Sequence[ClassStyle], nodata: str = '#ffffff') -> QImage:
    """A picture of classes in their colours, w x h px, without transparency.

    Parameters
    ----------
    values : np.ndarray of uint8, shape (h, w)
        The classes.
    entries : sequence of ClassStyle
        Their colours.
    nodata : str
        Colour '#rrggbb' of values without an entry.
    """
    table = np.tile(_rgb(nodata), (256, 1))
    for entry in entries:
        table[entry.value] = _rgb(entry.colour)
    return _image(table[values])


def png(image: QImage) -> bytes:
    """A PNG file of a picture: the same bytes for the same picture, with or without a screen."""
    image = image.copy()
    # Else the resolution of the screen, where there is one, goes into the file
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, 'PNG')
    return buffer.data().data()


def _rgb(colour: str) -> Tuple[int, int, int]:
    rgb = QColor(colour)
    return rgb.red(), rgb.green(), rgb.blue()


def _image(pixels: np.ndarray) -> QImage:
    height, width = pixels.shape[:2]
    # A copy, because QImage borrows the memory.
    return QImage(pixels.astype(np.uint8).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
