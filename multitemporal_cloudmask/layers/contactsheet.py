"""Contact sheets: the lags of a stack and its image in one row, or the images of a series in rows, each with its date."""

import math
from typing import NamedTuple, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..method.errors import CloudmaskError
from ..method.legend import mask_entries
from .pictures import colour_picture, outlined, png, sans_serif, scaled
from .styles import MAXIMUM

#: Pixels between tiles, size of the place for a label, and width of the frame that marks the image.
GAP, LABEL, FRAME = 14, (200, 41), 4

#: Height of the two lines below a tile of a series with the gap to the next row, px, and about the width of a sheet by its height.
LINES, SHAPE = 60, 1.5

_PAPER, _INK, _MARK, _EDGE = '#ffffff', '#22282d', '#d55e00', '#aab2b8'


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
    plain, bold = (sans_serif(17, bold) for bold in (False, True))
    pictures = [scaled(colour_picture(rgb, maximum), size) for _, rgb in tiles]
    columns = [max(picture.width(), LABEL[0]) for picture in pictures]
    height = max(picture.height() for picture in pictures)
    sheet = QImage(sum(columns) + GAP * (len(tiles) + 1), GAP + height + LABEL[1], QImage.Format.Format_RGB32)
    sheet.fill(QColor(_PAPER))
    painter = QPainter(sheet)
    left = GAP
    for number, ((label, _), picture, column) in enumerate(zip(tiles, pictures, columns), 1):
        is_image = number == len(tiles)
        painter.setFont(bold if is_image else plain)
        _draw(painter, QRect(left, GAP, column, height), picture, label, is_image)
        left += column + GAP
    painter.end()
    return png(sheet)


def _draw(painter: QPainter, place: QRect, picture: QImage, label: str, is_image: bool) -> None:
    tile = QRect(place.left() + (place.width() - picture.width()) // 2, place.top(), picture.width(), picture.height())
    painter.drawImage(tile.topLeft(), picture)
    if is_image:
        painter.setPen(QPen(QColor(_MARK), FRAME, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(tile.adjusted(-FRAME // 2, -FRAME // 2, FRAME // 2, FRAME // 2))
    painter.setPen(QColor(_MARK if is_image else _INK))
    below = QRect(place.left(), place.bottom() + 1, place.width(), LABEL[1])
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f'{label} (image)' if is_image else label)


class SheetTile(NamedTuple):
    """A tile of the contact sheet of a series.

    Attributes
    ----------
    label : str
        The date.
    caption : str
        What is below the date, such as the cloud cover.
    rgb : np.ndarray
        Reflectance of red, green and blue, shape (3, h, w), NaN nodata.
    classes : np.ndarray or None
        The classes whose outlines are drawn, uint8 (h, w), of the same area; None: no mask.
    """

    label: str
    caption: str
    rgb: np.ndarray
    classes: Optional[np.ndarray]


def render_series_sheet(tiles: Sequence[SheetTile], maximum: float = MAXIMUM, size: int = 200) -> bytes:
    """A PNG file of images in rows, each with the outlines of its mask and its label and caption below.

    Parameters
    ----------
    tiles : sequence of SheetTile
        From the oldest, at the upper left, to the newest.
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
    font = sans_serif(15)
    pictures = [scaled(colour_picture(tile.rgb, maximum), size) for tile in tiles]
    entries = mask_entries(True)
    pictures = [
        picture if tile.classes is None else outlined(picture, tile.classes, entries) for picture, tile in zip(pictures, tiles)
    ]
    width, height = (max(sides) for sides in zip(*((picture.width(), picture.height()) for picture in pictures)))
    columns = min(len(tiles), max(round(math.sqrt(len(tiles) * SHAPE * (height + LINES) / (width + GAP))), 1))
    rows = -(-len(tiles) // columns)
    sheet = QImage(GAP + columns * (width + GAP), GAP + rows * (height + LINES), QImage.Format.Format_RGB32)
    sheet.fill(QColor(_PAPER))
    painter = QPainter(sheet)
    painter.setFont(font)
    for number, (tile, picture) in enumerate(zip(tiles, pictures)):
        row, column = divmod(number, columns)
        left, top = GAP + column * (width + GAP), GAP + row * (height + LINES)
        painter.drawImage(left, top, picture)
        # White clouds would not end at white paper.
        painter.setPen(QColor(_EDGE))
        painter.drawRect(left - 1, top - 1, picture.width() + 1, picture.height() + 1)
        painter.setPen(QColor(_INK))
        for line, text in enumerate((tile.label, tile.caption)):
            place = QRect(left, top + height + 2 + line * LINES // 3, width, LINES // 3)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return png(sheet)
