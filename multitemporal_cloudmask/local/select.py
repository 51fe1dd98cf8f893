"""Step 1: which earlier clear images show the ground (method 1), for rasters on disk."""

from datetime import datetime
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.cloudscore import CLOUDY, simple_cloud_score
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.errors import Cancelled, CloudmaskError, UnreadableError
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection, choose, cloud_tests, cover, in_order, in_window, require_enough
from ..method.sensors import VISIBLE
from ..products.archive import unfit
from ..products.passes import Pass, joined, passes
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.image import ImageOnDisk
from ..rasters.plausible import check_reflectance
from ..rasters.reading import reading
from ..rasters.roi import Region
from ..rasters.scene import Scene, require_named_bands
from ..rasters.workspace import Workspace
from .judge import Judge
from .quality import without_empty_quality
from .shifts import warn_of_shifts

#: The scene of a pass, its cloud cover and its valid coverage of the region, both in percent; cloud is NaN where nothing is valid.
Examined = Tuple[Scene, float, float]


def select_lags(
    image: Scene,
    archive: Sequence[ImageOnDisk],
    region: Region,
    options: SelectOptions,
    workspace: Workspace,
    progress: Progress,
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
    require_named_bands(image.names, image)
    check_reflectance(image, progress)
    fitting = _fitting_passes(image, image_time, archive, options, progress)
    looking, examining = progress.steps(1, options.lags)
    judge = Judge(image, region, options)
    judge.read_image(looking)
    done = 0.0
    failures: List[CloudmaskError] = []

    def examine(number: int, candidate: Pass, needed: int) -> Tuple[Pass, Optional[Examined]]:
        nonlocal done
        # As if all that are still needed were found at once: what is left is shared among them.
        start, done = done, done + (1 - done) / max(min(needed, len(fitting) - number), 1)
        return _examine_pass(candidate, judge, options, workspace, examining.part(start, done), failures)

    selection = choose(fitting, image_time, options, examine, judge.most_veiled)
    progress.update(1)
    _report_veils(selection, progress)
    if all(candidate.cloud is None for candidate in selection.candidates):
        for failure in failures:
            # What is wrong with every image, although none is damaged, is wrong with the options or with IMAGE.
            if not isinstance(failure, UnreadableError):
                raise failure
    require_enough(selection, options, progress)
    warn_of_shifts(image, selection.lags, region, progress)
    return selection


def _fitting_passes(
    image: Scene, image_time: datetime, archive: Sequence[ImageOnDisk], options: SelectOptions, progress: Progress
) -> List[Pass]:
    """Passes that may serve as lags, in the order in which they are examined."""
    fitting = []
    for candidate in archive:
        reason = unfit(candidate, image)
        if reason:
            progress.message(f'Skipped: {candidate.path}: {reason}.')
            continue
        if candidate.time is not None and in_window(candidate.time, image_time, options):
            fitting.append(candidate)
    return in_order(passes(fitting, progress), image_time, options)


def _examine_pass(
    candidate: Pass,
    judge: Judge,
    options: SelectOptions,
    workspace: Workspace,
    progress: Progress,
    failures: List[CloudmaskError],
) -> Tuple[Pass, Optional[Examined]]:
    """The readable images of a pass, and what was measured of them; None where no image is readable, with a warning.

    A duplicate that was left out replaces a damaged image. `failures` receives why images are not used.
    """
    try:
        with reading(candidate.path):
            scene = candidate.open(judge.image.grid, workspace, progress)
            return candidate, (scene, *_measure_cover(scene, judge, options, progress))
    except Cancelled:
        raise
    except CloudmaskError as error:
        failure = error
    if len(candidate.images) > 1:
        # A damaged image must not take the rest of its pass with it.
        apart = [_examine_pass(part, judge, options, workspace, progress, failures) for part in candidate.parts()]
        readable = joined([part for part, examined in apart if examined])
        if readable.images != candidate.images:
            if not readable.images:
                return candidate, None
            return _examine_pass(readable, judge, options, workspace, progress, failures)
    progress.warn(f'Skipped: {failure}')
    failures.append(failure)
    substitute = candidate.substitute()
    if substitute is None:
        return candidate, None
    progress.warn(f'Its duplicate is used instead: {substitute.path}.')
    return _examine_pass(substitute, judge, options, workspace, progress, failures)


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
    total = np.zeros(3)

    def count(window: Window) -> Tuple[Tuple[int, int, int], np.ndarray]:
        inside = region.mask(window)
        values = scene.read(names, window)
        valid = inside & ~np.isnan(values).any(0)
        cloud = np.zeros(inside.shape, bool)
        if by_quality:
            classes = tested.read_classes(window)
            valid &= classes != NODATA
            cloud |= classes == CLOUD
        shown = judge.thinned(np.where(valid & ~cloud, values[judged], np.float32(np.nan)), window)
        if by_score:
            cloud |= simple_cloud_score(dict(zip(score_roles, values))) >= CLOUDY
        return (inside.sum(), valid.sum(), (cloud & valid).sum()), shown

    def add(window: Window, result: Tuple[Tuple[int, int, int], np.ndarray]) -> None:
        total[:] += result[0]
        judge.keep(scene, window, result[1])

    each_block(windows(scene.grid, region, scene.tiling), count, add, progress)
    return cover(*total)


def _report_veils(selection: Selection, progress: Progress) -> None:
    """Report the candidates that were refused for a veil, and warn of lags that have one because no other candidate is left."""
    for candidate in selection.candidates:
        if candidate.veil is None:
            continue
        reason = f'veil of {candidate.veil:.2f} against the other candidates'
        if candidate.lag:
            progress.warn(
                f'{candidate.image.date} is used as lag {candidate.lag} in spite of a {reason}, because no other candidate is left: '
                'thin cloud may be missed. Raise WINDOW, or add images.'
            )
        else:
            progress.message(f'Refused: {candidate.image.path}: {reason}.')
