"""Arrays as small pictures for reports and contact sheets. QImage needs no window and may be used in any thread."""

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

#: Greys and edge (pixels) of the chequers that stand for nodata: no ground looks like that.
CHEQUERS, CHEQUER_EDGE = (222, 238), 6


def colour_picture(rgb, maximum=0.3):
    """A true-colour picture.

    rgb: float array (3, h, w), reflectance of red, green, blue, shown from 0 (black) to `maximum` (full); NaN in any band
    is nodata and shown as chequers. Returns a QImage of w x h px.
    """
    shown = np.clip(np.nan_to_num(np.moveaxis(rgb, 0, -1)) / maximum, 0, 1) * 255
    rows, columns = np.indices(rgb.shape[1:]) // CHEQUER_EDGE
    chequers = np.asarray(CHEQUERS)[(rows + columns) % 2]
    return _image(np.where(np.isnan(rgb).any(axis=0)[..., None], chequers[..., None], np.rint(shown)))


def class_picture(values, entries, nodata='#ffffff'):
    """A picture of classes in their colours, without transparency; what is not in `entries` gets the colour `nodata`.

    values: uint8 array (h, w). entries: `ClassStyle`s. Returns a QImage of w x h px.
    """
    table = np.tile(_rgb(nodata), (256, 1))
    for entry in entries:
        table[entry.value] = _rgb(entry.colour)
    return _image(table[values])


def png(image):
    """The bytes of a PNG file of a QImage: the same for the same picture, with or without a screen."""
    image = image.copy()
    # else the resolution of the screen, where there is one, goes into the file
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, 'PNG')
    return bytes(buffer.data())


def _rgb(colour):
    return QColor(colour).getRgb()[:3]


def _image(pixels):
    height, width = pixels.shape[:2]
    # a copy, because QImage borrows the memory that it is given
    return QImage(pixels.astype(np.uint8).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
