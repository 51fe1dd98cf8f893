"""Step 1: which earlier clear images show the ground (method 1)."""

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.cloudscore import CLOUDY, simple_cloud_score
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.errors import CloudmaskError, UnreadableError
from ..method.selection import choose, cloud_tests, cover, in_order, in_window, require_enough
from ..products.archive import unfit
from ..products.passes import joined, passes
from ..rasters.blocks import each_block, windows
from ..rasters.plausible import check_reflectance
from .shifts import warn_of_shifts


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
    done = 0.0

    def examine(number, candidate, needed):
        nonlocal done
        # As if all that are still needed were found at once: what is left is shared among them.
        start, done = done, done + (1 - done) / max(min(needed, len(fitting) - number), 1)
        return _examined(candidate, image, region, options, workspace, progress.part(start, done))

    selection = choose(fitting, image.time, options, examine)
    progress.update(1)
    require_enough(selection, options, progress)
    warn_of_shifts(image, selection.lags, region, progress)
    return selection


def _in_window(image, archive, options, progress):
    """Passes that may serve, in the order in which they are examined."""
    fitting = []
    for scene in archive:
        reason = unfit(scene, image)
        if reason:
            progress.message(f'Skipped: {scene.path}: {reason}.')
            continue
        if in_window(scene.time, image.time, options):
            fitting.append(scene)
    return in_order(passes(fitting, progress), image.time, options)


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
    advice = 'Name the bands, or choose CLOUD_TEST none.'
    score, quality = cloud_tests(options, scene.roles, scene.quality is not None, scene, advice)
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
    return cover(*total)
