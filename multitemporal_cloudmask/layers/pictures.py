"""Arrays as small pictures for reports and contact sheets. QImage needs no window and may be used in any thread."""

from typing import Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QCoreApplication, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from ..method.errors import CloudmaskError
from ..method.legend import ClassStyle
from .styles import MAXIMUM

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


def outlined(picture: QImage, classes: np.ndarray, entries: Sequence[ClassStyle]) -> QImage:
    """A copy of a picture with the outlines of classes in their colours, 1 px wide; classes that are transparent have none.

    Parameters
    ----------
    picture : QImage
        The picture.
    classes : np.ndarray of uint8, shape (h, w)
        The classes of the same area, whatever their resolution.
    entries : sequence of ClassStyle
        Their colours.
    """
    height, width = picture.height(), picture.width()
    shown = classes[np.arange(height) * classes.shape[0] // height][:, np.arange(width) * classes.shape[1] // width]
    framed = np.pad(shown, 1, mode='edge')
    neighbours = framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:]
    edge = np.any([neighbour != shown for neighbour in neighbours], axis=0)
    overlay = np.zeros((height, width, 4), np.uint8)
    for entry in entries:
        if not entry.through:
            overlay[edge & (shown == entry.value)] = (*_rgb(entry.colour), 255)
    result = picture.copy()
    painter = QPainter(result)
    painter.drawImage(0, 0, QImage(overlay.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888))
    painter.end()
    return result


def scaled(picture: QImage, size: int) -> QImage:
    """A picture of which the longer side is `size` px."""
    longest = max(picture.width(), picture.height())
    # pixels of a small image stay crisp squares, a large one is averaged
    mode = Qt.TransformationMode.FastTransformation if longest < size else Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, mode)


def sans_serif(pixels: int, bold: bool = False) -> QFont:
    """The font of labels in pictures, `pixels` high.

    Raises
    ------
    CloudmaskError
        If there is no application that has fonts.
    """
    # Without an application that has fonts, drawing text ends the whole process.
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        raise CloudmaskError('Drawing text needs the fonts of a QGIS application. Run the tool from QGIS or with qgis_process.')
    font = QFont('sans-serif')
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # grey edges in pixels, not the colours and points of a screen: the same picture with and without one
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


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
