"""The report of a comparison: one HTML page that needs nothing beside it."""

import base64
import math
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Mapping, Optional

from numpy import ndarray

from ..method.agreement import MEASURES, Confusion
from .pictures import class_picture, colour_picture, png
from .styles import AGREEMENT, MASK, MAXIMUM

_PAGE = Path(__file__).with_name('report.html')


@dataclass(frozen=True)
class Report:
    """What a report tells.

    date: of the image, '' where unknown. picture: float array (3, h, w), reflectance of red, green, blue, NaN nodata, or
    None. mask, reference: uint8 (h, w), mask classes; agreement: uint8 (h, w), values of `agreement_map`. All are shown pixel
    by pixel: at most about 800 px a side. cloud, shadow: the counts, of all pixels. settings: section -> name -> value.
    """

    title: str
    mask_name: str
    reference_name: str
    date: str
    picture: Optional[ndarray]
    mask: ndarray
    reference: ndarray
    agreement: ndarray
    cloud: Confusion
    shadow: Optional[Confusion]
    settings: Mapping[str, Mapping[str, str]]


def write_report(path, report):
    """Write a `Report` as an HTML file."""
    Path(path).write_text(render_report(report), encoding='utf-8', newline='\n')


def render_report(report):
    """The text of the HTML page of a `Report`: no scripts, no network, no time of making; the same report, the same text."""
    classes = {'Cloud': report.cloud, **({'Shadow': report.shadow} if report.shadow else {})}
    parts = {
        'TITLE': escape(report.title),
        'RESULT': escape(_result(report.cloud)),
        'SOURCES': _sources(report),
        'PICTURES': _pictures(report),
        'MATRICES': ''.join(_matrix(name, counts) for name, counts in classes.items()),
        'MEASURES': _measures(classes),
        'SETTINGS': _settings(report.settings),
    }
    page = _PAGE.read_text(encoding='utf-8')
    before, *rest = page.split('{{')
    # one pass over the page's own text, so that nothing a user wrote is taken for a place to fill
    return before + ''.join(parts[name] + after for name, after in (piece.split('}}', 1) for piece in rest))


def percent(fraction):
    """A fraction 0..1 as words: '94.0 %', or 'undefined' for NaN."""
    return 'undefined' if math.isnan(fraction) else f'{100 * fraction:.1f} %'


def _result(counts):
    if not counts.pixels:
        return 'No pixel is valid in both the mask and the reference: nothing could be compared.'
    false_alarms = f'calls {percent(counts.commission)} of the clear pixels cloud'
    misses = f'misses {percent(counts.omission)} of the cloudy pixels'
    if math.isnan(counts.commission):
        false_alarms = 'finds no clear pixel in the reference'
    if math.isnan(counts.omission):
        misses = 'finds no cloudy pixel in the reference'
    return (
        f'The mask agrees with the reference on {percent(counts.accuracy)} of {counts.pixels:,} pixels: '
        f'it {false_alarms} and {misses}.'
    )


def _sources(report):
    lines = [('Mask', report.mask_name), ('Reference', report.reference_name), ('Date', report.date or 'unknown')]
    return ''.join(f'<dt>{name}</dt><dd>{escape(text)}</dd>' for name, text in lines)


def _pictures(report):
    image = (
        _figure('Image', colour_picture(report.picture, MAXIMUM))
        if report.picture is not None
        else '<figure><figcaption>Image</figcaption><p class="note">No picture: the image was not given, or has no red, green '
        'and blue bands.</p></figure>'
    )
    return (
        image
        + _figure('Mask', class_picture(report.mask, MASK), MASK)
        + _figure('Reference', class_picture(report.reference, MASK), MASK)
        + _figure('Agreement for cloud', class_picture(report.agreement, AGREEMENT), AGREEMENT)
    )


def _figure(title, picture, entries=()):
    data = base64.b64encode(png(picture)).decode()
    keys = [(entry.colour, entry.label) for entry in entries] + ([('#ffffff', 'no data')] if entries else [])
    # swatches are borders: printers leave out backgrounds
    legend = ''.join(f'<li><i style="border-color: {colour}"></i>{escape(label)}</li>' for colour, label in keys)
    return (
        f'<figure><figcaption>{title}</figcaption><img src="data:image/png;base64,{data}" alt="{title}">'
        + (f'<ul class="legend">{legend}</ul>' if legend else '')
        + '</figure>'
    )


def _matrix(name, counts):
    yes, no = name.lower(), f'not {name.lower()}'
    tp, fp, fn, tn = counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative

    def row(title, *cells):
        return f'<tr><th scope="row">{title}</th>' + ''.join(cell(*each) for each in cells) + '</tr>'

    def cell(count, short=''):
        share = percent(count / counts.pixels if counts.pixels else math.nan)
        return f'<td>{count:,}<small>{share}{" " + short if short else ""}</small></td>'

    return (
        f'<table class="matrix"><caption>{name}</caption><thead><tr><td></td><th scope="col">reference: {yes}</th>'
        f'<th scope="col">reference: {no}</th><th scope="col">all</th></tr></thead><tbody>'
        + row(f'mask: {yes}', (tp, 'TP'), (fp, 'FP'), (tp + fp,))
        + row(f'mask: {no}', (fn, 'FN'), (tn, 'TN'), (fn + tn,))
        + row('all', (tp + fn,), (fp + tn,), (counts.pixels,))
        + '</tbody></table>'
    )


def _measures(classes):
    head = ''.join(f'<th scope="col">{name}</th>' for name in ('Measure', *classes, 'Definition'))
    rows = ''.join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + ''.join(f'<td>{_value(attribute, getattr(counts, attribute))}</td>' for counts in classes.values())
        + f'<td class="text">{escape(definition)}</td></tr>'
        for attribute, name, definition in MEASURES
    )
    return f'<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _value(attribute, number):
    # kappa is no share of pixels
    return f'{number:.3f}' if attribute == 'kappa' and not math.isnan(number) else percent(number)


def _settings(settings):
    return ''.join(
        f'<table><caption>{escape(section)}</caption><tbody>'
        + ''.join(
            f'<tr><th scope="row">{escape(name)}</th><td class="text">{escape(str(value))}</td></tr>'
            for name, value in values.items()
        )
        + '</tbody></table>'
        for section, values in settings.items()
    )
