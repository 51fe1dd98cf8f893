"""The report of a mask, as an HTML page: how it was made, in pictures, and how it compares with another mask."""

import base64
import math
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.agreement import MEASURES, Confusion
from ..method.chain_picture import ChainPicture
from ..method.classes import CLOUD, SNOW
from ..method.confidence import Confidence
from ..method.cover import Cover
from ..method.disagreement import Difference, largest_differences
from ..method.legend import AGREEMENT, ClassStyle, mask_entries
from .page import render_page, template, write_page
from .pictures import class_picture, colour_picture, outlined, png, scaled
from .styles import MAXIMUM

_BODY = Path(__file__).with_name('report.html')

#: Longer side of the picture of a difference, px.
_THUMBNAIL = 320

#: The outlines of cloud in the pictures of differences: of the mask its own colour, of the reference that of its omissions.
_OUTLINES = (
    ('cloud in the mask', mask_entries(False)[CLOUD].colour),
    ('cloud in the reference', AGREEMENT[3].colour),
)


@dataclass(frozen=True)
class Compared:
    """The comparison in a report.

    Attributes
    ----------
    mask_name, reference_name : str
        What the two masks are called.
    picture : np.ndarray, shape (3, h, w), or None
        Reflectance of red, green and blue, NaN nodata.
    mask, reference : np.ndarray of uint8, shape (h, w)
        Mask classes. These and `agreement` are shown pixel by pixel: at most about 800 px a side.
    agreement : np.ndarray of uint8, shape (h, w)
        Values of `agreement_map`.
    cloud, shadow : Confusion
        The counts of all pixels; shadow is None where one of the masks has none.
    """

    mask_name: str
    reference_name: str
    picture: Optional[np.ndarray]
    mask: np.ndarray
    reference: np.ndarray
    agreement: np.ndarray
    cloud: Confusion
    shadow: Optional[Confusion]


@dataclass(frozen=True)
class Report:
    """What a report shows.

    Attributes
    ----------
    title : str
        Heading, such as what was masked and when.
    subject : mapping of str to str
        Name to text, shown below the title: satellite, date, place. Empty texts are left out.
    cover : Cover or None
        Shares of cloud, shadow and valid pixels; None where they are not stated.
    confidence : Confidence or None
        How far the mask can be trusted; None where that is not known.
    chain : sequence of ChainPicture
        How the mask was made.
    compared : Compared or None
        The comparison; None without a reference.
    without : str
        Why there is no comparison, a sentence.
    settings : mapping
        Section to name to value.
    version : str
        The programs that made the mask.
    """

    title: str
    subject: Mapping[str, str]
    cover: Optional[Cover]
    confidence: Optional[Confidence]
    chain: Sequence[ChainPicture]
    compared: Optional[Compared]
    without: str
    settings: Mapping[str, Mapping[str, str]]
    version: str


def write_report(path: str, report: Report) -> None:
    """Write a report as an HTML file."""
    write_page(path, render_report(report))


def render_report(report: Report) -> str:
    """The text of the HTML page of a report: without the time of writing, so that the same report gives the same text."""
    chain = ''.join(_step(picture) for picture in report.chain)
    body = template(_BODY).substitute(
        subject=_terms(report.subject),
        confidence=_confidence(report.confidence),
        chain=f'<h2>How the mask was made</h2>\n<div>{chain}</div>' if chain else '',
        comparison=_comparison(report.compared) if report.compared else f'<p class="note">{escape(report.without)}</p>',
        settings=_settings(report.settings),
        version=escape(report.version),
    )
    return render_page(report.title, _result(report), body)


def percent(fraction: float) -> str:
    """A fraction 0..1 as text: '94.0 %', or 'undefined' for NaN."""
    return 'undefined' if math.isnan(fraction) else f'{100 * fraction:.1f} %'


def _result(report: Report) -> str:
    if report.cover is None:
        return _agreement(report.compared.cloud) if report.compared else report.without
    cloud, shadow, snow, valid = report.cover
    marked = f', snow or ice {snow:.1f} %' if snow else ''
    return f'Cloud covers {cloud:.1f} % and cloud shadow {shadow:.1f} %{marked} of the pixels with data, which are {valid:.1f} % of the region.'


def _confidence(confidence: Optional[Confidence]) -> str:
    if confidence is None:
        return ''
    reasons = '; '.join(confidence.weaknesses) or 'nothing was found that weakens the mask'
    advice = ' Check the mask before you use it.' if confidence.low else ''
    return f'<p>Confidence {confidence.value:.2f} of 1: {escape(reasons)}.{advice}</p>'


def _agreement(counts: Confusion) -> str:
    """How far mask and reference agree, neither of which is the truth."""
    if not counts.pixels:
        return 'No pixel is valid in both the mask and the reference: nothing could be compared.'
    only_mask, only_reference = (percent(each / counts.pixels) for each in (counts.false_positive, counts.false_negative))
    return (
        f'Mask and reference agree on {percent(counts.accuracy)} of {counts.pixels:,} pixels. The mask alone calls {only_mask} cloud, '
        f'the reference alone {only_reference}.'
    )


def _terms(terms: Mapping[str, str]) -> str:
    return ''.join(f'<dt>{escape(name)}</dt><dd>{escape(text)}</dd>' for name, text in terms.items() if text)


def _step(picture: ChainPicture) -> str:
    if picture.rgb is not None:
        return _figure(picture.title, colour_picture(picture.rgb, MAXIMUM), caption=picture.caption)
    return '' if picture.classes is None else _mask_figure(picture.title, picture.classes)


def _comparison(compared: Compared) -> str:
    classes = {'Cloud': compared.cloud, **({'Shadow': compared.shadow} if compared.shadow else {})}
    return (
        f'<h2>Comparison with {escape(compared.reference_name)}</h2>\n'
        f'<dl>{_terms({"Mask": compared.mask_name, "Reference": compared.reference_name})}</dl>\n'
        f'<p>{escape(_agreement(compared.cloud))} The reference is a second opinion, not the truth: where the two differ, the image '
        'shows which one is right.</p>\n'
        f'<div>{_pictures(compared)}</div>\n'
        f'{_differences(compared)}'
        '<h3>Counts</h3>\n<p>Pixels valid in both rasters. TP: in both; FP: only in the mask; FN: only in the reference; TN: in neither.</p>\n'
        f'<div>{"".join(_matrix(name, counts) for name, counts in classes.items())}</div>\n'
        '<h3>Measures, if the reference were the truth</h3>\n'
        f'{_measures(classes)}'
    )


def _pictures(compared: Compared) -> str:
    image = (
        _figure('Image', colour_picture(compared.picture, MAXIMUM))
        if compared.picture is not None
        else '<figure><figcaption>Image</figcaption><p class="note">No picture: the image has no red, green '
        'and blue bands.</p></figure>'
    )
    return (
        image
        + _mask_figure('Mask', compared.mask)
        + _mask_figure('Reference', compared.reference)
        + _figure('Agreement for cloud', class_picture(compared.agreement, AGREEMENT), AGREEMENT)
    )


def _differences(compared: Compared) -> str:
    """The squares in which the masks differ most, with the outlines of both over the image; '' without an image."""
    found = largest_differences(compared.agreement) if compared.picture is not None else []
    if not found:
        return ''
    swatches = ''.join(_swatch(colour, label) for label, colour in _OUTLINES)
    figures = ''.join(_difference(compared, number, difference) for number, difference in enumerate(found, 1))
    return f'<h3>Largest differences</h3>\n<ul class="legend line">{swatches}</ul>\n<div>{figures}</div>\n'


def _difference(compared: Compared, number: int, difference: Difference) -> str:
    """The image of a square, with the outlines of cloud in both masks."""
    square = (slice(None), difference.rows, difference.columns)
    picture = np.zeros((3, *compared.mask.shape), np.float32) if compared.picture is None else compared.picture
    drawn = scaled(colour_picture(picture[square], MAXIMUM), _THUMBNAIL)
    for classes, (label, colour) in zip((compared.mask, compared.reference), _OUTLINES):
        drawn = outlined(drawn, classes[square[1:]], (ClassStyle(CLOUD, label, colour),))
    caption = (
        f'{percent(difference.only_mask)} cloud only in the mask, {percent(difference.only_reference)} only in the reference'
    )
    return _figure(f'Difference {number}', drawn, caption=caption)


def _mask_figure(title: str, classes: np.ndarray) -> str:
    """A figure of mask classes; the legend names snow only where there is some."""
    entries = mask_entries(bool((classes == SNOW).any()))
    return _figure(title, class_picture(classes, entries), entries)


def _figure(title: str, picture: Any, entries: Sequence[ClassStyle] = (), caption: str = '') -> str:
    data = base64.b64encode(png(picture)).decode()
    keys = [(entry.colour, entry.label) for entry in entries] + ([('#ffffff', 'no data')] if entries else [])
    legend = ''.join(_swatch(colour, label) for colour, label in keys)
    return (
        f'<figure><figcaption>{title}</figcaption><img src="data:image/png;base64,{data}" alt="{title}">'
        + (f'<ul class="legend">{legend}</ul>' if legend else '')
        + (f'<p class="caption">{escape(caption)}</p>' if caption else '')
        + '</figure>'
    )


def _swatch(colour: str, label: str) -> str:
    # swatches are borders: printers leave out backgrounds
    return f'<li><i style="border-color: {colour}"></i>{escape(label)}</li>'


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
