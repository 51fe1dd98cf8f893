"""The picture in the README, docs/picture.png, drawn from what `make demo` left in demo/: `make picture`."""

import sys
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from multitemporal_cloudmask.layers.pictures import colour_picture, png
from multitemporal_cloudmask.layers.styles import MAXIMUM, OPACITY
from multitemporal_cloudmask.method.classes import CLOUD, NODATA
from multitemporal_cloudmask.method.legend import MASK
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

ROOT = Path(__file__).resolve().parents[2]
DEMO, TARGET = ROOT / 'demo', ROOT / 'docs' / 'picture.png'
TILE, GAP, TITLE, LABEL = 250, 14, 34, 46
INK, QUIET, PAPER = '#22282d', '#5a646c', '#ffffff'


def rgb(scene):
    return scene.thumbnail(('red', 'green', 'blue'))


def masked(picture, classes):
    """The picture with its clouds in the colour of the mask, as on the map."""
    shown = np.clip(picture, 0, MAXIMUM)
    for entry in MASK:
        if not entry.through:
            colour = np.array(QColor(entry.colour).getRgbF()[:3]) * MAXIMUM
            inside = classes == entry.value
            shown[:, inside] = (1 - OPACITY) * shown[:, inside] + OPACITY * colour[:, None]
    shown[:, classes == NODATA] = np.nan
    return shown


def tiles():
    """Two rows of (heading, [(label, second line, float array (3, h, w))])."""
    stack, forecast = Scene(DEMO / 'stack.tif'), Scene(DEMO / 'forecast.tif').forecast
    mask, filled = Scene(DEMO / 'mask.tif'), Scene(DEMO / 'filled.tif')
    classes = mask.read_classes(Window(0, 0, mask.grid.width, mask.grid.height))
    cover = 100 * np.mean(classes[classes != NODATA] == CLOUD)
    lags = [(f'lag {number}', lag.date, rgb(lag)) for number, lag in enumerate(stack.lags, 1)]
    image = rgb(stack)
    return (
        (
            'Earlier clear images of the same place, and the image of today (all simulated)',
            [*lags[::-1], ('image', stack.date, image)],
        ),
        (
            'What the ground should look like, what is not ground, and the image without its clouds',
            [
                ('forecast', 'from the lags and the clear pixels', rgb(forecast)),
                ('mask', f'{cover:.0f} % of the image', masked(image, classes)),
                ('filled image', 'clouds replaced by the forecast', rgb(filled)),
            ],
        ),
    )


def font(size, bold=False):
    font = QFont('sans-serif')
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # the same picture with and without a screen
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def write(painter, place, text, size, colour, bold=False):
    painter.setFont(font(size, bold))
    painter.setPen(QColor(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)


def draw(rows):
    """The rows below each other as a QImage."""
    width = GAP + max(len(row) for _, row in rows) * (TILE + GAP)
    height = len(rows) * (TITLE + TILE + LABEL) + GAP // 2
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(PAPER))
    painter = QPainter(sheet)
    for number, (heading, row) in enumerate(rows):
        top = number * (TITLE + TILE + LABEL)
        write(painter, QRect(0, top, width, TITLE), heading, 16, INK, bold=True)
        left = (width - len(row) * (TILE + GAP) + GAP) // 2
        for label, below, values in row:
            picture = colour_picture(values, MAXIMUM)
            mode = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(left, top + TITLE, picture.scaled(TILE, TILE, Qt.AspectRatioMode.KeepAspectRatio, mode))
            line = QRect(left, top + TITLE + TILE + 3, TILE, 20)
            write(painter, line, label, 15, INK)
            write(painter, line.translated(0, 18), below, 13, QUIET)
            left += TILE + GAP
    painter.end()
    return sheet


def main():
    application = QgsApplication([], False)
    if not (DEMO / 'stack.tif').exists():
        return f'There is no {DEMO.relative_to(ROOT)}/stack.tif: run make demo first.'
    with gdal_step():
        content = png(draw(tiles()))
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(content)
    print(f'{TARGET.relative_to(ROOT)}: {len(content) / 1e3:.0f} kB')
    application.exitQgis()
    return 0


if __name__ == '__main__':
    sys.exit(main())
