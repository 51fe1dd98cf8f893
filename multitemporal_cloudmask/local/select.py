"""Step 1: which earlier clear images show the ground (method 1), for rasters on disk."""

from dataclasses import replace
from datetime import datetime
from typing import Callable, List, Optional, Sequence, Tuple, TypeVar

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.cloudscore import CLOUDY, simple_cloud_score
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.errors import Cancelled, CloudmaskError, UnreadableError
from ..method.gaps import missing_pixels
from ..method.lag_ground import CLOUD_EDGE
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import (
    Selection,
    choose,
    clear_enough,
    cloud_tests,
    cover,
    in_order,
    in_window,
    report_veils,
)
from ..method.sensors import VISIBLE
from ..method.shortage import PassedOver, Search, require_enough, window_reason
from ..products.archive import unfit
from ..products.passes import joined, passes
from ..rasters.blocks import each_block, wide_windows
from ..rasters.grid import Window
from ..rasters.image import ImageOnDisk
from ..rasters.plausible import check_reflectance
from ..rasters.reading import reading
from ..rasters.remarks import report_remarks
from ..rasters.roi import Region
from ..rasters.scene import Scene, require_named_bands
from ..rasters.stack import MARGIN
from ..rasters.workspace import Workspace
from .fetch import PassOnDisk
from .image_cache import Examined, ImageCache
from .judge import Judge
from .offsets import check_offsets
from .quality import without_empty_quality
from .quality_first import cloudy_by_quality
from .shifts import warn_of_shifts

Result = TypeVar('Result')


def select_lags(
    image: Scene,
    archive: Sequence[ImageOnDisk],
    region: Region,
    options: SelectOptions,
    workspace: Workspace,
    progress: Progress,
    cache: Optional[ImageCache] = None,
    reach: int = MARGIN + CLOUD_EDGE,
) -> Selection:
    """Choose the lags of an image among the scenes and products of an archive.

    Parameters
    ----------
    image : Scene
        The image to mask.
    archive : sequence of ImageOnDisk
        The candidates.
    region : Region
        Where cloud cover is measured, on the grid of the image.
    options : SelectOptions
        Which candidates may serve, and how many are needed.
    workspace : Workspace
        Owns virtual rasters.
    progress : Progress
        Updated after each block; receives which candidates are skipped and why.
    cache : ImageCache, optional
        Images that other images of a series have examined before; what is examined is added.
    reach : int
        How far around the region later steps read the lags, px: so far what is at addresses is fetched. A cache has its own.

    Raises
    ------
    CloudmaskError
        Where image and options do not fit, or fewer candidates are clear than needed and the options do not allow it.
    """
    if image.time is None:
        raise CloudmaskError(
            f'IMAGE: {image} has no acquisition date. Add DATE_ACQUIRED to its metadata, for example with '
            'gdal_edit.py -mo DATE_ACQUIRED=2015-06-23, or put the date into the file name (20150623).'
        )
    image_time = image.time
    report_remarks(image, progress)
    require_named_bands(image.names, image)
    image = without_empty_quality(image, region, progress)
    if cache is None:
        check_reflectance(image, progress)
    # Of a series, the images are checked when they are opened, and its passes are reported once.
    fitting, passed_over = _fitting_passes(image, image_time, archive, options, progress if cache is None else Progress())
    search = Search(image_time, f'{image.level} reflectance of {image.sensor.title}', passed_over if cache is None else None)
    looking, examining = progress.steps(1, options.lags)
    cache = cache or ImageCache(image.grid, workspace, region.grown(reach))
    cache.image = image
    judge = Judge(image, region, options, cache.samples)
    judge.read_image(looking)
    done = 0.0
    failures: List[CloudmaskError] = []

    def examine(number: int, candidate: PassOnDisk, needed: int) -> Tuple[PassOnDisk, Optional[Examined]]:
        nonlocal done
        # As if all that are still needed were found at once: what is left is shared among them.
        start, done = done, done + (1 - done) / max(min(needed, len(fitting) - number), 1)
        known = candidate, tuple(judge.roles)
        if known not in cache.examined:
            cache.examined[known] = _examine_pass(candidate, judge, options, cache, examining.part(start, done), failures)
        return cache.examined[known]

    selection = choose(fitting, image_time, options, examine, judge.most_veiled)
    for candidate in selection.candidates:
        if candidate.scene is not None and not candidate.lag:
            candidate.scene.forget()
    progress.update(1)
    report_veils(selection, progress)
    if all(candidate.cloud is None for candidate in selection.candidates):
        for failure in failures:
            # What is wrong with every image, although none is damaged, is wrong with the options or with IMAGE.
            if not isinstance(failure, UnreadableError):
                raise failure
    require_enough(selection, options, search, progress)
    # What their quality bands lack was reported when they were examined.
    selection = Selection(
        tuple(
            replace(each, scene=without_empty_quality(each.scene, region, Progress())) if each.lag else each
            for each in selection.candidates
        )
    )
    check_offsets(image, selection.lags, region, progress.part(1, 1))
    warn_of_shifts(image, selection.lags, region, progress)
    return selection


def _fitting_passes(
    image: Scene, image_time: datetime, archive: Sequence[ImageOnDisk], options: SelectOptions, progress: Progress
) -> Tuple[List[PassOnDisk], Tuple[PassedOver, ...]]:
    """Passes that may serve as lags, in the order in which they are examined, and the images that may not."""
    fitting, passed_over = [], []
    for candidate in archive:
        reason = unfit(candidate, image)
        if reason:
            progress.message(f'Skipped: {candidate.path}: {reason}.')
            passed_over.append(PassedOver(candidate, reason))
        elif candidate.time is not None and in_window(candidate.time, image_time, options):
            fitting.append(candidate)
        elif candidate.time is not None:
            passed_over.append(PassedOver(candidate, window_reason(candidate.time, image_time, options)))
    return in_order(passes(fitting, progress), image_time, options), tuple(passed_over)


def _examine_pass(
    candidate: PassOnDisk,
    judge: Judge,
    options: SelectOptions,
    cache: ImageCache,
    progress: Progress,
    failures: List[CloudmaskError],
) -> Tuple[PassOnDisk, Optional[Examined]]:
    """The readable images of a pass, and what was measured of them; None where no image is readable, with a warning."""
    opening, measuring = progress.steps(*cache.weights(candidate))

    def examine(part: PassOnDisk) -> Examined:
        useless = cloudy_by_quality(part, judge.region, judge.thinning, options, cache, opening.part(0, 0.1))
        if useless is not None:
            return (None, *useless)
        scene = cache.open(part, opening)
        cloud, valid = _measure_cover(scene, judge, options, measuring)
        if not clear_enough(cloud, valid, options):
            scene.forget()
        return scene, cloud, valid

    return readable(candidate, examine, progress, failures)


def readable(
    candidate: PassOnDisk, read: Callable[[PassOnDisk], Result], progress: Progress, failures: List[CloudmaskError]
) -> Tuple[PassOnDisk, Optional[Result]]:
    """The readable images of a pass, and what `read` returns for them; None where no image is readable, with a warning.

    A duplicate that was left out replaces a damaged image. `failures` receives why images are not used.
    """
    try:
        with reading(candidate.path):
            return candidate, read(candidate)
    except Cancelled:
        raise
    except CloudmaskError as error:
        failure = error
    if len(candidate.images) > 1:
        # A damaged image must not take the rest of its pass with it.
        apart = [readable(part, read, progress, failures) for part in candidate.parts()]
        whole = joined([part for part, result in apart if result is not None])
        if whole.images != candidate.images:
            return readable(whole, read, progress, failures) if whole.images else (candidate, None)
    progress.warn(f'Skipped: {failure}')
    failures.append(failure)
    substitute = candidate.substitute()
    if substitute is None:
        return candidate, None
    progress.warn(f'Its duplicate is used instead: {substitute.path}.')
    return readable(substitute, read, progress, failures)


def _measure_cover(scene: Scene, judge: Judge, options: SelectOptions, progress: Progress) -> Tuple[float, float]:
    """Cloud cover and valid coverage of a candidate over the region, percent; cloud is NaN where nothing is valid.

    Pixels that show its ground are kept by the judge.
    """
    region = judge.region
    # With CLOUD_TEST quality nothing else could take the place of an empty quality band.
    tested = scene if options.cloud_test == 'quality' else without_empty_quality(scene, region, progress)
    advice = 'Name the bands, or choose CLOUD_TEST none.'
    by_score, by_quality = cloud_tests(options, tested.roles, tested.quality is not None, scene, advice, VISIBLE)
    score_roles = [role for role in SCORE_ROLES if role in scene.roles]
    names = [scene.roles[role] for role in score_roles] if by_score else list(scene.names)
    judged = [names.index(scene.roles[role]) for role in judge.roles]
    step = judge.thinning
    total = np.zeros(3)

    def count(window: Window) -> Tuple[Tuple[int, int, int], np.ndarray]:
        inside = region.mask(window)[window.every(step)]
        values = tested.read_thinned(names, window, step, smoothed=not by_score)
        valid = inside & ~missing_pixels(values)
        cloud = np.zeros(inside.shape, bool)
        if by_quality:
            classes = tested.read_classes(window)[window.every(step)]
            valid &= classes != NODATA
            cloud |= classes == CLOUD
        shown = np.where(valid & ~cloud, values[judged], np.float32(np.nan))
        if by_score:
            cloud |= simple_cloud_score(dict(zip(score_roles, values))) >= CLOUDY
        return (inside.sum(), valid.sum(), (cloud & valid).sum()), shown

    def add(window: Window, result: Tuple[Tuple[int, int, int], np.ndarray]) -> None:
        total[:] += result[0]
        judge.keep(scene, window, result[1])

    each_block(wide_windows(scene.grid, region, scene.tiling), count, add, progress)
    return cover(*total)
