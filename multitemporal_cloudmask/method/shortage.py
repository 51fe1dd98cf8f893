"""Too few lags: what was found, why each kind of image was passed over, and which options would find more. For both engines."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import reduce
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

from .errors import CloudmaskError
from .options import SelectOptions
from .progress import Progress
from .selection import SAME_PASS, Candidate, Selection

#: So many of the candidates that came nearest are named in a message, and so many dates or files of each kind that was passed over.
NEAREST_NAMED = 3

#: Why an image is not in the search window; other reasons are texts of their own.
AFTER, BEFORE, BEYOND, SAME = 'after the image', 'before the image', 'outside the search window', 'of the date of the image'

#: A lag with more cloud than this, percent, shows too little ground to be advised.
_MOST_CLOUD = 90

#: Share of the name of a file at its end that a message keeps, letters.
_LONGEST_NAME = 60


class PassedOver(NamedTuple):
    """An image that is no candidate.

    Attributes
    ----------
    image : Acquisition
        The image; its time may be None.
    reason : str
        Why.
    """

    image: Any
    reason: str


@dataclass(frozen=True)
class Search:
    """Where lags were searched.

    Attributes
    ----------
    image_time : datetime
        Acquisition of the image, UTC.
    wanted : str
        What an image must be to serve as a lag: 'top of atmosphere reflectance of Landsat 8'.
    passed_over : sequence of PassedOver or None
        What was found and is no candidate; None where only candidates are ever seen.
    """

    image_time: datetime
    wanted: str
    passed_over: Optional[Sequence[PassedOver]] = None


def window_reason(time: datetime, image_time: datetime, options: SelectOptions) -> str:
    """Why an image of `time` that is not `in_window` is not."""
    if abs(image_time - time) < SAME_PASS:
        return SAME
    if options.direction == 'previous' and time > image_time:
        return AFTER
    if options.direction == 'next' and time < image_time:
        return BEFORE
    return BEYOND


def require_enough(selection: Selection, options: SelectOptions, search: Search, progress: Progress) -> None:
    """Require as many lags as LAGS asks for.

    Parameters
    ----------
    selection : Selection
        What was chosen.
    options : SelectOptions
        The options of the step.
    search : Search
        Where lags were searched.
    progress : Progress
        Warned where fewer were found, but at least one, and ON_FEWER is `use`.

    Raises
    ------
    CloudmaskError
        Where fewer were found otherwise.
    """
    found = selection.lags
    if len(found) >= options.lags:
        return
    shortage = _shortage(selection, options, search)
    if options.on_fewer == 'use' and found:
        progress.warn(f'{shortage}. Only these are used.')
    else:
        raise CloudmaskError(f'{shortage}. {_advice(selection, options, search)}')


def _shortage(selection: Selection, options: SelectOptions, search: Search) -> str:
    """How many lags were found among what, and why the rest serves not: a sentence without its full stop."""
    found = [lag.image.date for lag in selection.lags]
    limit = f'cloud cover below {options.max_cloud:g} %' if options.max_cloud else 'no cloud'
    text = (
        f'LAGS: found {len(found)} of {options.lags} clear images within {options.window:g} days ({limit}, valid coverage of at least '
        f'{options.min_valid:g} %) among {len(selection.candidates)} candidates'
    )
    if found:
        text += f': {", ".join(found)}'
    nearest = _by_cloud(selection, options)[:NEAREST_NAMED]
    if nearest:
        figures = (f'{each.image.date} with {each.cloud or 0:.1f} % cloud, {each.valid:.0f} % valid' for each in nearest)
        text += f'; nearest: {", ".join(figures)}'
    if search.passed_over == () and not selection.candidates:
        return f'{text}: ARCHIVE and CANDIDATES contain no image'
    kinds: Dict[str, List[Any]] = {}
    for image, reason in search.passed_over or ():
        kinds.setdefault(reason, []).append(image)
    if kinds:
        text += f'; passed over: {"; ".join(_counted(reason, images) for reason, images in kinds.items())}'
    return text


def _counted(reason: str, images: Sequence[Any]) -> str:
    """How many images were passed over for a reason, with the dates or names of some."""
    in_time = reason in (AFTER, BEFORE, BEYOND, SAME)
    names = [image.date if in_time else _name(image.path) for image in images]
    shown = ', '.join(dict.fromkeys(names[:NEAREST_NAMED])) + (' ..' if len(names) > NEAREST_NAMED else '')
    return f'{len(images)} {reason} ({shown})' if in_time else f'{len(images)} skipped: {reason} ({shown})'


def _name(path: str) -> str:
    """The last part of a path."""
    return path.replace('\\', '/').rstrip('/').rpartition('/')[2][-_LONGEST_NAME:]


def _by_cloud(selection: Selection, options: SelectOptions) -> List[Candidate]:
    """The candidates that were examined, have data and are no lags: first those with enough data, by their cloud cover."""
    rejected = [each for each in selection.candidates if each.valid and not each.lag]
    return sorted(rejected, key=lambda each: ((each.valid or 0) < options.min_valid, each.cloud or 0))


def _advice(selection: Selection, options: SelectOptions, search: Search) -> str:
    """What to change: only what can find more lags, or makes do with those found."""
    found = len(selection.lags)
    missing = options.lags - found
    changes = _changes_of_limits(selection, options, missing) + _changes_of_search(options, search, missing)
    if found:
        changes.append(f'lower LAGS to {found}{_method(found)}')
        if options.on_fewer != 'use' and found > 1:
            changes.append('set ON_FEWER to use')
    side = {'previous': 'before', 'next': 'after', 'both': 'around'}[options.direction]
    changes.append(f'add images of {search.wanted}, acquired within {options.window:g} days {side} {search.image_time:%Y-%m-%d}')
    # Joined in pairs, each a text of its own, as the translation finds them.
    return f'What helps: {reduce(lambda last, change: f"{change}, or {last}", reversed(changes))}.'


def _method(lags: int) -> str:
    """With which methods so many lags do: the regressions learn how one lag follows another."""
    return ' with METHOD percentile or persistence' if lags == 1 else ''


def _changes_of_limits(selection: Selection, options: SelectOptions, missing: int) -> List[str]:
    """The limits at which enough, or else all, of the examined candidates would be lags."""
    by_cloud = [each for each in _by_cloud(selection, options) if each.veil is None]
    covered = [each for each in by_cloud if (each.valid or 0) >= options.min_valid]
    changes = []
    usable = [each.cloud or 0 for each in covered[:missing] if (each.cloud or 0) < _MOST_CLOUD]
    if usable and options.cloud_test != 'none' and max(usable) >= options.max_cloud:
        limit, lags = math.floor(max(usable)) + 1, len(selection.lags) + len(usable)
        if len(usable) == missing:
            changes.append(f'raise MAX_CLOUD to {limit}')
        else:
            changes.append(f'raise MAX_CLOUD to {limit} and lower LAGS to {lags}{_method(lags)}')
    partial = [each for each in by_cloud if each not in covered and (each.cloud or 0) < max(options.max_cloud, 1e-9)]
    if partial:
        lowest = min(each.valid or 0 for each in sorted(partial, key=lambda each: -(each.valid or 0))[:missing])
        changes.append(f'lower MIN_VALID to {math.floor(lowest)}')
    return changes


def _changes_of_search(options: SelectOptions, search: Search, missing: int) -> List[str]:
    """How to search where there are more images, or may be."""
    if search.passed_over is None:
        return ['raise WINDOW', *(['set DIRECTION to both'] if options.direction != 'both' else [])]
    changes = []
    apart = sorted(abs(image.time - search.image_time) for image, reason in search.passed_over if reason == BEYOND)
    if apart:
        changes.append(f'raise WINDOW to {apart[:missing][-1].days + 1}')
    window = timedelta(days=options.window)
    others = [image for image, reason in search.passed_over if reason in (AFTER, BEFORE)]
    if any(abs(image.time - search.image_time) <= window for image in others):
        changes.append('set DIRECTION to both')
    if any(image.time is None and image.names for image, _ in search.passed_over):
        changes.append(
            'give the images without a date one, with gdal_edit.py -mo DATE_ACQUIRED=2019-05-06 or in the file name (20190506)'
        )
    return changes
