"""Step 1: which earlier clear images show the ground (method 1)."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Optional, Tuple

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.cloudscore import CLOUDY, simple_cloud_score
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.archive import unfit
from ..rasters.blocks import each_block, windows
from ..rasters.passes import Pass, joined, passes
from ..rasters.plausible import check_reflectance
from ..rasters.scene import Scene
from .shifts import warn_of_shifts

#: An image nearer in time than this is the same pass over the ROI.
SAME_PASS = timedelta(hours=12)


@dataclass(frozen=True)
class Candidate:
    """A pass of the window: its scene, cloud cover and valid share of the ROI in percent, None where it was not examined.

    lag: the number of the lag that it became, 0: none.
    """

    image: Pass
    scene: Optional[Scene] = None
    cloud: Optional[float] = None
    valid: Optional[float] = None
    lag: int = 0


@dataclass(frozen=True)
class Selection:
    """The candidates, newest first, and those chosen, lag 1 first."""

    candidates: Tuple[Candidate, ...]

    @property
    def lags(self):
        """The chosen candidates, lag 1 first."""
        return sorted((candidate for candidate in self.candidates if candidate.lag), key=lambda candidate: candidate.lag)


def select_lags(image, archive, region, options, workspace, progress):
    """Choose the lags of `image` among the scenes and products of an archive.

    region: where cloud cover is measured, on the image's grid. options: `SelectOptions`. Returns a `Selection`; raises
    `CloudmaskError` where fewer are clear than asked, unless options allow it.
    """
    if image.time is None:
        raise CloudmaskError(
            f'Expected a date of acquisition in the metadata (system:time_start, DATE_ACQUIRED) or the name of {image}; '
            'there is none. Add it, for example with gdal_edit.py -mo DATE_ACQUIRED=2015-06-23.'
        )
    if not image.bands:
        raise CloudmaskError(
            f'Expected bands named by sensor (B1, B2 ..) or role (blue, green ..) in {image}; none is. Set their descriptions.'
        )
    check_reflectance(image, progress)
    fitting = _in_window(image, archive, options, progress)
    examined = {}
    chosen = []
    done = 0.0
    for number, candidate in enumerate(fitting):
        # As if all that are still needed were found at once: what is left is shared among them.
        start, done = done, done + (1 - done) / max(min(options.lags - len(chosen), len(fitting) - number), 1)
        part = progress.part(start, done)
        if any(abs(candidate.time - other.time) < SAME_PASS for other in chosen):
            continue
        fitting[number], result = _examined(candidate, image, region, options, workspace, part)
        if result is None:
            continue
        candidate, (_, cloud, valid) = fitting[number], result
        examined[candidate] = result
        if valid >= max(options.min_valid, 1e-9) and (options.cloud_test == 'none' or cloud < options.max_cloud):
            chosen.append(candidate)
            if len(chosen) == options.lags:
                break
    chosen.sort(key=lambda candidate: _distance(candidate, image))
    progress.update(1)
    candidates = tuple(
        Candidate(
            candidate, *examined.get(candidate, (None, None, None)), chosen.index(candidate) + 1 if candidate in chosen else 0
        )
        for candidate in sorted(fitting, key=lambda candidate: candidate.time, reverse=True)
    )
    selection = Selection(candidates)
    _require_enough(selection, options, progress)
    warn_of_shifts(image, selection.lags, region, progress)
    return selection


def _distance(candidate, image):
    return abs(candidate.time - image.time)


def _in_window(image, archive, options, progress):
    """Passes that may serve, in the order in which they are examined."""
    window = timedelta(days=options.window)
    fitting = []
    for scene in archive:
        reason = unfit(scene, image)
        if reason:
            progress.message(f'Skipped: {scene.path}: {reason}.')
            continue
        age = image.time - scene.time
        earlier, later = SAME_PASS <= age <= window, SAME_PASS <= -age <= window
        if (earlier and options.direction != 'next') or (later and options.direction != 'previous'):
            fitting.append(scene)
    fitting = passes(fitting, progress)
    # The path settles ties, so that the order of the candidates does not matter.
    fitting.sort(key=lambda candidate: (_distance(candidate, image), candidate.path))
    return fitting if options.order == 'recent' else sorted(fitting, key=lambda candidate: (candidate.time, candidate.path))


def _examined(candidate, image, region, options, workspace, progress):
    """What of a pass is sound, and its scene, cloud cover and valid share; None instead of these where nothing is, which is told.

    A duplicate that was left out takes the place of what is damaged.
    """
    try:
        scene = candidate.open(image.grid, workspace, progress)
    except CloudmaskError as error:
        if not image.grid.crs:
            raise
        failure = error
    else:
        try:
            return candidate, (scene, *_examine(scene, region, options, progress))
        except UnreadableError as error:
            failure = error
    if len(candidate.images) > 1:
        # What is damaged shall not take the rest of its pass with it.
        apart = [_examined(part, image, region, options, workspace, progress) for part in candidate.parts()]
        sound = joined([part for part, result in apart if result])
        if sound.images != candidate.images:
            return _examined(sound, image, region, options, workspace, progress) if sound.images else (candidate, None)
    progress.warn(f'Skipped: {failure}')
    substitute = candidate.substitute()
    if substitute is None:
        return candidate, None
    progress.warn(f'Its duplicate is tried instead: {substitute.path}.')
    return _examined(substitute, image, region, options, workspace, progress)


def _examine(scene, region, options, progress):
    """Cloud cover and valid share of a candidate over the region, in percent; cloud is NaN where nothing is valid."""
    score = options.cloud_test in ('auto', 'cloudscore') and all(role in scene.roles for role in SCORE_ROLES)
    quality = options.cloud_test in ('auto', 'quality') and scene.quality is not None
    if not score and not quality and options.cloud_test != 'none':
        raise CloudmaskError(
            f'Expected a quality band, or the bands {", ".join(SCORE_ROLES)} for the simple cloud score, in {scene}; '
            f'CLOUD_TEST {options.cloud_test} finds neither. Name the bands, or choose CLOUD_TEST none.'
        )
    total = np.zeros(3)

    def count(window):
        inside = region.mask(window)
        values = scene.read(SCORE_ROLES if score else scene.names, window)
        valid = inside & ~np.isnan(values).any(0)
        cloud = np.zeros(inside.shape, bool)
        if score:
            cloud |= simple_cloud_score(dict(zip(SCORE_ROLES, values))) >= CLOUDY
        if quality:
            classes = scene.read_classes(window)
            valid &= classes != NODATA
            cloud |= classes == CLOUD
        return inside.sum(), valid.sum(), (cloud & valid).sum()

    def add(_, counts):
        nonlocal total
        total = total + counts

    each_block(windows(scene.grid, region, scene.tiling), count, add, progress)
    inside, valid, cloud = total
    return (100 * cloud / valid if valid else np.nan), (100 * valid / inside if inside else 0.0)


def _require_enough(selection, options, progress):
    found = selection.lags
    if len(found) >= options.lags:
        return
    rejected = [c for c in selection.candidates if c.valid and not c.lag]
    nearest = sorted(rejected, key=lambda c: (c.valid < options.min_valid, c.cloud))[:3]
    text = (
        f'Expected {options.lags} clear images within {options.window:g} days (cloud below {options.max_cloud:g} %, valid on at least '
        f'{options.min_valid:g} % of the ROI); {len(found)} of {len(selection.candidates)} candidates are'
        + (f' ({", ".join(c.image.date for c in found)})' if found else '')
        + '. '
        + (
            f'Nearest: {", ".join(f"{c.image.date} with {c.cloud:.1f} % cloud, {c.valid:.0f} % valid" for c in nearest)}. '
            if nearest
            else ''
        )
    )
    if options.on_fewer == 'error' or not found:
        raise CloudmaskError(text + 'Raise MAX_CLOUD or WINDOW, lower LAGS or MIN_VALID, add images, or set ON_FEWER to use.')
    progress.warn(text + 'Going on with those.')
