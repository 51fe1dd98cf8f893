"""One page of pictures: every labelled date with its forecast, its masks and what was drawn by eye."""

import base64
from html import escape

import numpy as np
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from multitemporal_cloudmask.layers.pictures import class_picture, colour_picture, png
from multitemporal_cloudmask.method.classes import SHADOW
from multitemporal_cloudmask.method.legend import MASK

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Decisions on labelled dates</title><style>
body { margin: 2em; color: #22282d; font: 14px/1.4 sans-serif; }
figure { display: inline-block; width: 13%; min-width: 9em; margin: 0 .5em 1em 0; vertical-align: top; }
img { width: 100%; image-rendering: pixelated; border: 1px solid #aab3b9; }
figcaption { min-height: 4.2em; }
</style></head><body>
<h1>Decisions on labelled dates</h1>
<p>Each date is one place of 3.8 x 3.8 km. Mask: cloud magenta, shadow yellow, unsure or nodata white. Below a mask: balanced accuracy
(on clear dates the share of clear pixels classified as cloud), commission, omission, F1 of shadow. Adaptive: default parameters.</p>
"""


def write_page(path, dates, reliable, compare):
    """Write the page; dates: (`Labelled`, `Judged`, masks by title); reliable: SVG; compare: (mask, truth, class) to counts."""
    parts = [_HEAD, '<h2>Reliability of the probability, fitted on the other seasons</h2>', reliable]
    for labelled, judged, masks in dates:
        parts.append(f'<h2>{escape(labelled.scene.date)}: {escape(labelled.kind)}</h2>')
        for title, picture in zip(('Image', 'Forecast'), _seen(judged)):
            parts.append(figure(title, picture))
        parts.append(figure('By eye', class_picture(labelled.truth, MASK)))
        for title, mask in masks.items():
            cloud, shade = compare(mask, labelled.truth), compare(mask, labelled.truth, SHADOW)
            text = f'{cloud.commission:.4f} false'
            if cloud.balanced_accuracy == cloud.balanced_accuracy:
                text = f'{cloud.balanced_accuracy:.3f}; {cloud.commission:.3f}, {cloud.omission:.3f}; shadow {shade.f1:.2f}'
            parts.append(figure(f'{title}<br>{text}', class_picture(mask, MASK)))
    path.write_text(''.join(parts) + '</body></html>\n', encoding='utf-8', newline='\n')


def write_worst(path, dates, gap=6, zoom=2):
    """Write a picture: a row for each date with image, forecast, what was drawn by eye, and the adaptive mask."""
    rows = [
        [*_seen(judged), class_picture(labelled.truth, MASK), class_picture(masks['adaptive'], MASK)]
        for labelled, judged, masks in dates
    ]
    width, height = rows[0][0].width() * zoom, rows[0][0].height() * zoom
    sheet = QImage(4 * (width + gap), len(rows) * (height + gap), QImage.Format.Format_RGB888)
    sheet.fill(QColor('white'))
    painter = QPainter(sheet)
    for row, pictures in enumerate(rows):
        for column, picture in enumerate(pictures):
            painter.drawImage(column * (width + gap), row * (height + gap), picture.scaled(width, height))
    painter.end()
    path.write_bytes(png(sheet))


def _seen(judged):
    """The image and its forecast in true colour, equally bright."""
    colours = [judged.roles.index(role) for role in ('red', 'green', 'blue')]
    brightest = 1.4 * float(np.nanpercentile(judged.forecast[colours], 99.5))
    return [colour_picture(values[colours], brightest) for values in (judged.image, judged.forecast)]


def figure(caption, picture):
    """A picture with its caption, as HTML; picture: QImage, stored within the page."""
    data = base64.b64encode(png(picture)).decode()
    return f'<figure><figcaption>{caption}</figcaption><img src="data:image/png;base64,{data}" alt=""></figure>\n'
