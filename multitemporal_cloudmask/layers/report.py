"""The report of a comparison, as an HTML page."""

import base64
import math
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.agreement import MEASURES, Confusion
from ..method.classes import SNOW
from ..method.legend import AGREEMENT, ClassStyle, mask_entries
from .page import render_page, template, write_page
from .pictures import class_picture, colour_picture, png
from .styles import MAXIMUM

_BODY = Path(__file__).with_name('report.html')


@dataclass(frozen=True)
class Report:
    """What a report shows.

    Attributes
    ----------
    title, mask_name, reference_name : str
        Heading, and what the two masks are called.
    date : str
        Acquisition date of the image, '' where unknown.
    picture : np.ndarray, shape (3, h, w), or None
        Reflectance of red, green and blue, NaN nodata.
    mask, reference : np.ndarray of uint8, shape (h, w)
        Mask classes. These and `agreement` are shown pixel by pixel: at most about 800 px a side.
    agreement : np.ndarray of uint8, shape (h, w)
        Values of `agreement_map`.
    cloud, shadow : Confusion
        The counts of all pixels; shadow is None where one of the masks has none.
    settings : mapping
        Section to name to value.
    confidence : str
        How far the mask can be trusted, and why; '' where unknown.
    """

    title: str
    mask_name: str
    reference_name: str
    date: str
    picture: Optional[np.ndarray]
    mask: np.ndarray
    reference: np.ndarray
    agreement: np.ndarray
    cloud: Confusion
    shadow: Optional[Confusion]
    settings: Mapping[str, Mapping[str, str]]
    confidence: str = ''


def write_report(path: str, report: Report) -> None:
    """Write a report as an HTML file."""
    write_page(path, render_report(report))


def render_report(report: Report) -> str:
    """The text of the HTML page of a report: without the time of writing, so that the same report gives the same text."""
    classes = {'Cloud': report.cloud, **({'Shadow': report.shadow} if report.shadow else {})}
    body = template(_BODY).substitute(
        sources=_sources(report),
        pictures=_pictures(report),
        matrices=''.join(_matrix(name, counts) for name, counts in classes.items()),
        measures=_measures(classes),
        settings=_settings(report.settings),
    )
    return render_page(report.title, _result(report.cloud), body)


def percent(fraction: float) -> str:
    """A fraction 0..1 as text: '94.0 %', or 'undefined' for NaN."""
    return 'undefined' if math.isnan(fraction) else f'{100 * fraction:.1f} %'


def _result(counts: Confusion) -> str:
    if not counts.pixels:
        return 'No pixel is valid in both the mask and the reference: nothing could be compared.'
    false_alarms = f'classifies {percent(counts.commission)} of the clear pixels as cloud'
    misses = f'misses {percent(counts.omission)} of the cloudy pixels'
    if math.isnan(counts.commission):
        false_alarms = 'finds no clear pixel in the reference'
    if math.isnan(counts.omission):
        misses = 'finds no cloudy pixel in the reference'
    return (
        f'The mask agrees with the reference on {percent(counts.accuracy)} of {counts.pixels:,} pixels: '
        f'it {false_alarms} and {misses}.'
    )


def _sources(report: Report) -> str:
    lines = [('Mask', report.mask_name), ('Reference', report.reference_name), ('Date', report.date or 'unknown')]
    if report.confidence:
        lines.append(('Confidence', report.confidence))
    return ''.join(f'<dt>{name}</dt><dd>{escape(text)}</dd>' for name, text in lines)


def _pictures(report: Report) -> str:
    image = (
        _figure('Image', colour_picture(report.picture, MAXIMUM))
        if report.picture is not None
        else '<figure><figcaption>Image</figcaption><p class="note">No picture: the image has no red, green '
        'and blue bands.</p></figure>'
    )
    return (
        image
        + _mask_figure('Mask', report.mask)
        + _mask_figure('Reference', report.reference)
        + _figure('Agreement for cloud', class_picture(report.agreement, AGREEMENT), AGREEMENT)
    )


def _mask_figure(title: str, classes: np.ndarray) -> str:
    """A figure of mask classes; the legend names snow only where there is some."""
    entries = mask_entries(bool((classes == SNOW).any()))
    return _figure(title, class_picture(classes, entries), entries)


def _figure(title: str, picture: Any, entries: Sequence[ClassStyle] = ()) -> str:
    data = base64.b64encode(png(picture)).decode()
    keys = [(entry.colour, entry.label) for entry in entries] + ([('#ffffff', 'no data')] if entries else [])
    # swatches are borders: printers leave out backgrounds
    legend = ''.join(f'<li><i style="border-color: {colour}"></i>{escape(label)}</li>' for colour, label in keys)
    return (
        f'<figure><figcaption>{title}</figcaption><img src="data:image/png;base64,{data}" alt="{title}">'
        + (f'<ul class="legend">{legend}</ul>' if legend else '')
        + '</figure>'
    )


def _matrix(name: str, counts: Confusion) -> str:
    yes, no = name.lower(), f'not {name.lower()}'
    tp, fp, fn, tn = counts.true_positive, counts.false_positive, counts.false_negative, counts.true_negative

    def row(title: str, *cells: Tuple[int, str]) -> str:
        return f'<tr><th scope="row">{title}</th>' + ''.join(cell(count, short) for count, short in cells) + '</tr>'

    def cell(count: int, short: str) -> str:
        share = percent(count / counts.pixels if counts.pixels else math.nan)
        return f'<td>{count:,}<small>{share}{" " + short if short else ""}</small></td>'

    return (
        f'<table class="matrix"><caption>{name}</caption><thead><tr><td></td><th scope="col">reference: {yes}</th>'
        f'<th scope="col">reference: {no}</th><th scope="col">all</th></tr></thead><tbody>'
        + row(f'mask: {yes}', (tp, 'TP'), (fp, 'FP'), (tp + fp, ''))
        + row(f'mask: {no}', (fn, 'FN'), (tn, 'TN'), (fn + tn, ''))
        + row('all', (tp + fn, ''), (fp + tn, ''), (counts.pixels, ''))
        + '</tbody></table>'
    )


def _measures(classes: Mapping[str, Confusion]) -> str:
    head = ''.join(f'<th scope="col">{name}</th>' for name in ('Measure', *classes, 'Definition'))
    rows = ''.join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + ''.join(f'<td>{_value(attribute, getattr(counts, attribute))}</td>' for counts in classes.values())
        + f'<td class="text">{escape(definition)}</td></tr>'
        for attribute, name, definition in MEASURES
    )
    return f'<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _value(attribute: str, number: float) -> str:
    # kappa is not a share of pixels
    return f'{number:.3f}' if attribute == 'kappa' and not math.isnan(number) else percent(number)


def _settings(settings: Mapping[str, Mapping[str, str]]) -> str:
    return ''.join(
        f'<table><caption>{escape(section)}</caption><tbody>'
        + ''.join(
            f'<tr><th scope="row">{escape(name)}</th><td class="text">{escape(str(value))}</td></tr>'
            for name, value in values.items()
        )
        + '</tbody></table>'
        for section, values in settings.items()
    )
