"""Step 1 on Earth Engine: the cloud cover of each candidate over the region is counted there, and the lags are chosen here."""

from functools import partial
from typing import Dict, Optional, Tuple

from ..method.classes import CLOUD
from ..method.cloudscore import CLOUDY
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection, choose, cloud_tests, cover, in_order, require_enough
from ..products.passes import Pass, passes
from ..rasters.roi import Region
from .area import region_geometry, sum_bands
from .catalogue import find_candidates
from .cloudscore import simple_cloud_score
from .images import EarthImage, overlay, physical_bands, valid_mask
from .jobs import THREADS, each_job
from .quality import classes
from .session import Client, Expression


def select_lags(ee: Client, image: EarthImage, region: Region, options: SelectOptions, progress: Progress) -> Selection:
    """Choose the lags of an image.

    Parameters
    ----------
    ee : Client
        The client.
    image : EarthImage
        The image to mask.
    region : Region
        On its grid.
    options : SelectOptions
        The options of the step.
    progress : Progress
        Updated while the candidates are examined.

    Returns
    -------
    Selection
        Its candidates are passes of `EarthImage`.

    Raises
    ------
    CloudmaskError
        Where fewer candidates are clear than LAGS, unless ON_FEWER allows it, or where Earth Engine fails.
    """
    searching, counting = progress.steps(1, 4)
    geometry = region_geometry(ee, region, image)
    candidates = in_order(passes(find_candidates(ee, image, geometry, options, searching), progress), image.time, options)
    dates = sorted(candidate.date for candidate in candidates)
    progress.message(f'{len(dates)} candidates from {dates[0]} to {dates[-1]}.' if dates else 'No candidates.')
    covers: Dict[int, Tuple[float, float]] = {}

    def examine(number: int, candidate: Pass, _: int) -> Tuple[Pass, Tuple[None, float, float]]:
        if number not in covers:
            # Some more than needed at a time: a request takes seconds, whatever it asks.
            end = min(number + THREADS, len(candidates))
            part = counting.part(number / len(candidates), end / len(candidates))
            work = partial(_cover, ee, image, geometry, options)
            each_job(range(number, end), lambda ahead: work(candidates[ahead]), covers.__setitem__, part)
        return candidate, (None, *covers[number])

    selection = choose(candidates, image.time, options, examine)
    progress.update(1)
    require_enough(selection, options, progress)
    return selection


def _cover(ee: Client, image: EarthImage, geometry: Expression, options: SelectOptions, candidate: Pass) -> Tuple[float, float]:
    """Cloud cover and valid share of a pass over the region, in percent; cloud is NaN where nothing is valid."""
    counts: Dict[str, Optional[float]] = sum_bands(ee, cover_bands(ee, image, candidate, options), geometry, image)
    return cover(*(counts[name] or 0 for name in ('inside', 'valid', 'cloud')))


def cover_bands(ee: Client, image: EarthImage, candidate: Pass, options: SelectOptions) -> Expression:
    """Bands of 1 and 0 on the grid of `image`: `inside` everywhere, `valid` where the pass has data, `cloud` where that is cloudy."""
    collection = candidate.images[0].collection
    scored = all(each.scored for each in candidate.images)
    score, quality = cloud_tests(options, collection.roles, scored, candidate.path, 'Choose CLOUD_TEST auto or none.')
    names = [collection.roles[role] for role in SCORE_ROLES] if score else collection.names
    values = overlay([physical_bands(ee, each, names, image.grid) for each in candidate.images])
    valid = valid_mask(ee, values)
    cloud = ee.Image.constant(0)
    if score:
        cloud = cloud.Or(simple_cloud_score(values, collection.roles).gte(CLOUDY).unmask(0, False))
    if quality:
        candidate_classes = overlay([classes(ee, each) for each in candidate.images])
        valid = valid.And(valid_mask(ee, candidate_classes))
        cloud = cloud.Or(candidate_classes.eq(CLOUD).unmask(0, False))
    inside = ee.Image.constant(1)
    return ee.Image.cat([inside, valid, valid.And(cloud)]).rename(['inside', 'valid', 'cloud'])
