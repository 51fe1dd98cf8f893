"""The contact sheet of a stack: its lags and the image in one row, each with its date."""

from qgis.PyQt.QtCore import QCoreApplication, QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from ..method.errors import CloudmaskError
from .pictures import colour_picture, png
from .styles import MAXIMUM

#: Pixels between tiles, size of the place for a label, and width of the frame that marks the image.
GAP, LABEL, FRAME = 14, (200, 41), 4

_PAPER, _INK, _MARK = '#ffffff', '#22282d', '#d55e00'


def render_contact_sheet(tiles, maximum=MAXIMUM, size=320):
    """The bytes of a PNG of images side by side, each with its label below.

    tiles: sequence of (label, rgb) from the oldest lag (left) to the image (right, framed); label: its date, rgb: float
    array (3, h, w), reflectance of red, green, blue, NaN nodata. maximum: reflectance shown as full brightness. size: pixels
    of the longer side of a tile. Raises a `CloudmaskError` where there are no fonts to draw with.
    """
    if not tiles:
        raise CloudmaskError('A contact sheet needs at least one image.')
    # without an application that has fonts, drawing text ends the whole process
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        raise CloudmaskError('The contact sheet draws text and needs a QGIS application: run it from QGIS or qgis_process.')
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


def _draw(painter, place, picture, label, is_image):
    tile = QRect(place.left() + (place.width() - picture.width()) // 2, place.top(), picture.width(), picture.height())
    painter.drawImage(tile.topLeft(), picture)
    if is_image:
        painter.setPen(QPen(QColor(_MARK), FRAME, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(tile.adjusted(-FRAME // 2, -FRAME // 2, FRAME // 2, FRAME // 2))
    painter.setFont(_font(bold=is_image))
    painter.setPen(QColor(_MARK if is_image else _INK))
    below = QRect(place.left(), place.bottom() + 1, place.width(), LABEL[1])
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f'{label} (image)' if is_image else label)


def _font(bold):
    font = QFont('sans-serif')
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # grey edges in pixels, not the colours and points of a screen: the same sheet with and without one
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setPixelSize(17)
    font.setBold(bold)
    return font


def _scaled(picture, size):
    longest = max(picture.width(), picture.height())
    # pixels of a small image stay crisp squares, a large one is averaged
    mode = Qt.TransformationMode.FastTransformation if longest < size else Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, mode)
