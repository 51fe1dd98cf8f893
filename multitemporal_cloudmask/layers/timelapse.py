"""The images of a series as frames of an animation, each with its date."""

from io import BytesIO
from typing import Any, Iterable, Iterator

import numpy as np
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .pictures import colour_picture, png, sans_serif, scaled
from .styles import MAXIMUM

#: Longer side of a frame, px, height of the strip with the date, px, and its colours: dark with white letters.
SIZE, STRIP = 640, 34
#: Pillow's numbers: colours that cover all that occur, so that white letters stay white, and no dithering, which flickers.
_MAXIMUM_COVERAGE, _NO_DITHER = 1, 0

_STRIP, _LETTERS = '#b0101418', '#ffffff'


def render_frame(rgb: np.ndarray, label: str, maximum: float = MAXIMUM, size: int = SIZE) -> QImage:
    """A frame: an image with a label in a strip at its lower edge.

    Parameters
    ----------
    rgb : np.ndarray, shape (3, h, w)
        Reflectance of red, green and blue, NaN nodata.
    label : str
        The date.
    maximum : float
        Reflectance shown at full brightness.
    size : int
        Longer side of the frame, px.

    Raises
    ------
    CloudmaskError
        If there is no application whose fonts could be drawn with.
    """
    font = sans_serif(STRIP * 3 // 5, bold=True)
    frame = scaled(colour_picture(rgb, maximum), size).convertToFormat(QImage.Format.Format_RGB888)
    painter = QPainter(frame)
    strip = QRect(0, frame.height() - STRIP, frame.width(), STRIP)
    painter.fillRect(strip, QColor(_STRIP))
    painter.setFont(font)
    painter.setPen(QColor(_LETTERS))
    painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, label)
    painter.end()
    return frame


def write_gif(frames: Iterable[QImage], path: str, seconds: float) -> None:
    """Write frames of one size as an animated GIF that repeats; each is shown for `seconds`. Needs Pillow."""
    images = _pillow_images(frames)
    first = next(images)
    first.save(path, 'GIF', save_all=True, append_images=images, duration=round(1000 * seconds), loop=0, optimize=False)


def _pillow_images(frames: Iterable[QImage]) -> Iterator[Any]:
    """Frames as Pillow's images of 256 colours each."""
    from PIL import Image

    for frame in frames:
        image = Image.open(BytesIO(png(frame))).convert('RGB')
        yield image.quantize(256, method=_MAXIMUM_COVERAGE, dither=_NO_DITHER)
