"""The contact sheet of a stack: its lags and the image in one row, each with its date."""

from typing import Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from ..method.errors import CloudmaskError
from .pictures import colour_picture, png
from .styles import MAXIMUM

#: Pixels between tiles, size of the place for a label, and width of the frame that marks the image.
GAP, LABEL, FRAME = 14, (200, 41), 4

_PAPER, _INK, _MARK = '#ffffff', '#22282d', '#d55e00'


def render_contact_sheet(tiles: Sequence[Tuple[str, np.ndarray]], maximum: float = MAXIMUM, size: int = 320) -> bytes:
    """A PNG file of images side by side, each with its label below.

    Parameters
    ----------
    tiles : sequence of (str, np.ndarray)
        Label, such as a date, and reflectance of red, green and blue, shape (3, h, w), NaN nodata; from the oldest lag on the left to the
        image on the right, which is framed.
    maximum : float
        Reflectance shown at full brightness.
    size : int
        Longer side of a tile, px.

    Raises
    ------
    CloudmaskError
        If there is no tile, or no application whose fonts could be drawn with.
    """
    if not tiles:
        raise CloudmaskError('A contact sheet needs at least one image.')
    # Without an application that has fonts, drawing text ends the whole process.
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        raise CloudmaskError('A contact sheet needs the fonts of a QGIS application. Run it from QGIS or with qgis_process.')
    pictures = [_scaled(colour_picture(rgb, maximum), size) for _, rgb in tiles]
    columns = [max(picture.width(), LABEL[0]) for picture in pictures]
    height = max(picture.height() for picture in pictures)
    sheet = QImage(sum(columns) + GAP * (len(tiles) + 1), GAP + height + LABEL[1], QImage.Format.Format_RGB32)
    sheet.fill(QColor(_PAPER))
    painter = QPainter(sheet)
    left = GAP
    for number, ((label, _), picture, column) in enumerate(zip(tiles, pictures, columns), 1):
        _draw(painter, QRect(left, GAP, column, height), picture, label, is_image=number == len(tiles))
        left += column + GAP
    painter.end()
    return png(sheet)


def _draw(painter: QPainter, place: QRect, picture: QImage, label: str, is_image: bool) -> None:
    tile = QRect(place.left() + (place.width() - picture.width()) // 2, place.top(), picture.width(), picture.height())
    painter.drawImage(tile.topLeft(), picture)
    if is_image:
        painter.setPen(QPen(QColor(_MARK), FRAME, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(tile.adjusted(-FRAME // 2, -FRAME // 2, FRAME // 2, FRAME // 2))
    painter.setFont(_font(bold=is_image))
    painter.setPen(QColor(_MARK if is_image else _INK))
    below = QRect(place.left(), place.bottom() + 1, place.width(), LABEL[1])
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f'{label} (image)' if is_image else label)


def _font(bold: bool) -> QFont:
    font = QFont('sans-serif')
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # grey edges in pixels, not the colours and points of a screen: the same sheet with and without one
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setPixelSize(17)
    font.setBold(bold)
    return font


def _scaled(picture: QImage, size: int) -> QImage:
    longest = max(picture.width(), picture.height())
    # pixels of a small image stay crisp squares, a large one is averaged
    mode = Qt.TransformationMode.FastTransformation if longest < size else Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, mode)
