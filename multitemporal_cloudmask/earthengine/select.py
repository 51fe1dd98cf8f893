"""Step 1 on Earth Engine: the cloud cover of each candidate over the region is counted there, and the lags are chosen here."""

from functools import partial
from typing import Dict, List, Optional, Tuple

from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection, choose, cover, in_order, report_veils, require_enough
from ..products.passes import Pass, passes
from ..rasters.roi import Region
from .area import region_geometry, sum_bands
from .catalogue import find_candidates
from .cover import cover_bands
from .images import EarthImage
from .jobs import THREADS, each_job
from .judge import EarthJudge
from .place import Place
from .session import Client, Expression


def select_lags(
    ee: Client, image: EarthImage, region: Region, options: SelectOptions, progress: Progress, place: Optional[Place] = None
) -> Selection:
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
    place : Place, optional
        What is known of the region, for several images of one place: it is not asked again.

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
    found = find_candidates(ee, image, geometry, options, searching) if place is None else place.candidates(image, options)
    candidates = in_order(passes(found, progress), image.time, options)
    dates = sorted(candidate.date for candidate in candidates)
    progress.message(f'{len(dates)} candidates from {dates[0]} to {dates[-1]}.' if dates else 'No candidates.')
    place = place or Place(())
    judge = EarthJudge(ee, image, region, options, place.samples)
    covers, done = place.covers, 0.0

    def examine(number: int, candidate: Pass, _: int) -> Tuple[Pass, Tuple[Pass, float, float]]:
        nonlocal done
        if candidate not in covers:
            # Some more than needed at a time: a request takes seconds, whatever it asks.
            ahead = candidates[number : number + THREADS]
            done, start = min(number + THREADS, len(candidates)) / len(candidates), done
            unknown = [each for each in ahead if each not in covers]
            each_job(unknown, partial(_cover, ee, image, geometry, options), covers.__setitem__, counting.part(start, done))
        return candidate, (candidate, *covers[candidate])

    def most_veiled(chosen: List[Pass]) -> Optional[Tuple[int, float]]:
        return judge.most_veiled(chosen, counting.part(done, done))

    selection = choose(candidates, image.time, options, examine, most_veiled)
    progress.update(1)
    report_veils(selection, progress)
    require_enough(selection, options, progress)
    return selection


def selection_settings(options: SelectOptions, image: EarthImage, selection: Selection) -> Dict[str, str]:
    """The settings of a selection with the ids of its images, from which the result can be computed again without searching."""
    ids = [' + '.join(part.asset for part in lag.image.images) for lag in selection.lags]
    return {**options.settings, 'IMAGE_ID': image.asset, 'LAG_IDS': ', '.join(ids)}


def _cover(ee: Client, image: EarthImage, geometry: Expression, options: SelectOptions, candidate: Pass) -> Tuple[float, float]:
    """Cloud cover and valid share of a pass over the region, in percent; cloud is NaN where nothing is valid."""
    counts: Dict[str, Optional[float]] = sum_bands(ee, cover_bands(ee, image, candidate, options), geometry, image)
    return cover(*(counts[name] or 0 for name in ('inside', 'valid', 'cloud')))
