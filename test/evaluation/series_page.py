"""A page of pictures: every date of every series with image, forecast, truth and mask."""

from html import escape
from pathlib import Path
from typing import Iterable, List

import numpy as np
from decision_page import figure
from runs import Outcome
from scoring import DateScore
from series import Series
from series_tables import figure as rate

from multitemporal_cloudmask.layers.pictures import class_picture, colour_picture
from multitemporal_cloudmask.method.legend import MASK

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Masks of all series</title><style>
body { margin: 2em; color: #22282d; font: 14px/1.4 sans-serif; }
figure { display: inline-block; width: 22%; min-width: 9em; margin: 0 .5em 1em 0; vertical-align: top; }
img { width: 100%; image-rendering: pixelated; border: 1px solid #aab3b9; }
</style></head><body>
<h1>Masks of all series</h1>
<p>Mask and truth: cloud magenta, shadow yellow, unsure or no data white. All options at their defaults.</p>
"""


def write_series_page(path: Path, series: Iterable[Series], outcomes: Iterable[Outcome]) -> None:
    """Write the page; outcomes: with pictures, in the order of series and targets."""
    parts, rest = [_HEAD], iter(outcomes)
    for each in series:
        parts.append(f'<h2>{escape(each.title)}</h2>')
        for target in each.targets:
            parts += _date(DateScore.from_outcome(target, next(rest)))
    path.parent.mkdir(exist_ok=True)
    path.write_bytes((''.join(parts) + '</body></html>\n').encode())


def _date(score: DateScore) -> List[str]:
    """The heading and the pictures of one date."""
    target, outcome = score.target, score.outcome
    parts = [f'<h3>{escape(target.title)} {escape(target.kind)}</h3>']
    if outcome.mask is None:
        return [*parts, f'<p>Refused: {escape(outcome.refused)}</p>']
    brightest = 1.4 * float(np.nanpercentile(outcome.forecast, 99.5))
    text = f'commission {rate(score.commission)}, omission {rate(score.omission)}'
    return [
        *parts,
        figure('Image', colour_picture(outcome.image, brightest)),
        figure(f'Forecast from {len(outcome.lags)} lag(s)', colour_picture(outcome.forecast, brightest)),
        figure('Truth', class_picture(target.truth, MASK)),
        figure(f'Mask: {text}', class_picture(outcome.mask, MASK)),
    ]
