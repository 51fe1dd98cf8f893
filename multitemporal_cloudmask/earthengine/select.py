"""Step 1 on Earth Engine: the cloud cover of each candidate over the region is counted there, and the lags are chosen here."""

from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

from ..method.errors import CloudmaskError
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection, choose, cover, in_order, report_veils
from ..method.shortage import Search, require_enough
from ..products.passes import Pass, joined, passes
from ..rasters.roi import Region
from .area import Sums, search_geometry
from .catalogue import find_candidates
from .collections import CLOUD_SCORE_COLLECTION
from .cover import cover_bands
from .faults import Missing, Rejected, TooLarge, translate_error
from .images import EarthImage
from .jobs import THREADS, Parts, ask_each
from .judge import EarthJudge
from .place import Cover, Place
from .session import Client


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
    if place is None:
        place = Place(find_candidates(ee, image, search_geometry(ee, region, image), options, searching))
    candidates = in_order(passes(place.candidates(image, options), progress), image.time, options)
    dates = sorted(candidate.date for candidate in candidates)
    progress.message(f'{len(dates)} candidates from {dates[0]} to {dates[-1]}.' if dates else 'No candidates.')
    covers: Dict[Pass, Cover] = place.covers
    judge = EarthJudge(ee, image, region, options, place.samples)
    done = 0.0

    def examine(number: int, candidate: Pass, _: int) -> Tuple[Pass, Optional[Tuple[Pass, float, float]]]:
        nonlocal done
        scored = scored_images(candidate, options)
        if options.cloud_test in ('auto', 'quality'):
            report_unscored(candidate, scored, progress)
        if scored is None:
            return candidate, None
        if scored not in covers:
            # Some more than needed at a time: a request takes seconds, whatever it asks.
            ahead = [scored_images(each, options) for each in candidates[number : number + THREADS]]
            done, start = min(number + THREADS, len(candidates)) / len(candidates), done
            requests = {
                each: Counted(Sums(ee, cover_bands(ee, image, each, options), region, image))
                for each in ahead
                if each and each not in covers
            }
            covers.update(ask_each(requests, counting.part(start, done)))
        counts = covers[scored]
        if isinstance(counts, CloudmaskError):
            progress.warn(f'Left out: {candidate.path}: {counts}')
            return candidate, None
        return scored, (scored, *cover(*(counts[name] or 0 for name in ('inside', 'valid', 'cloud'))))

    def most_veiled(chosen: List[Pass]) -> Optional[Tuple[int, float]]:
        return judge.most_veiled(chosen, counting.part(done, done))

    selection = choose(candidates, image.time, options, examine, most_veiled)
    progress.update(1)
    report_veils(selection, progress)
    wanted = f'{image.collection.level} reflectance of {image.collection.sensor.title}'
    require_enough(selection, options, Search(image.time, wanted), progress)
    return selection


def selection_settings(options: SelectOptions, image: EarthImage, selection: Selection) -> Dict[str, str]:
    """The settings of a selection with the ids of its images, from which the result can be computed again without searching."""
    ids = [' + '.join(part.asset for part in lag.image.images) for lag in selection.lags]
    return {**options.settings, 'IMAGE_ID': image.asset, 'LAG_IDS': ', '.join(ids)}


@dataclass(frozen=True, eq=False)
class Counted:
    """The counts of a candidate, or what is wrong with that image: others may do instead."""

    sums: Sums

    def request(self) -> Cover:
        """The answer, or the error."""
        try:
            return self.sums.request()
        except Exception as error:  # only the message of the client's own exception shows what it means
            fault = translate_error(error)
            if isinstance(fault, (Missing, Rejected)):
                return fault
            raise fault from error

    def divided(self, fault: TooLarge) -> Parts:
        """As of the sums."""
        parts, join = self.sums.divided(fault)

        def joined_counts(answers: List[Cover]) -> Cover:
            return next((answer for answer in answers if isinstance(answer, CloudmaskError)), None) or join(answers)

        return [Counted(part) for part in parts], joined_counts


def scored_images(candidate: Pass, options: SelectOptions) -> Optional[Pass]:
    """The images of a pass by which its clouds are judged, None where CLOUD_TEST asks for a quality band and none has it.

    Cloud scores come a day or more late. Where another delivery of an image has them, it is used, and of a mosaic the images that
    have them. Where none has, CLOUD_TEST auto judges by the simple cloud score of the bands, as of images on disk without quality band.
    """
    if options.cloud_test not in ('auto', 'quality'):
        return candidate
    parts = []
    for part in candidate.parts():
        scored: Optional[Pass] = part
        while scored and not scored.images[0].scored:
            scored = scored.substitute()
        if scored:
            parts.append(scored)
    if not parts:
        return candidate if options.cloud_test == 'auto' else None
    return joined(parts)


def report_unscored(candidate: Pass, scored: Optional[Pass], progress: Progress) -> None:
    """Report the images of a candidate that are not used, or judged otherwise, because they have no cloud scores."""
    used = scored.images if scored else ()
    for image in candidate.images:
        if image.scored:
            continue
        if image in used:
            progress.message(
                f'{image} has no {CLOUD_SCORE_COLLECTION} image yet. Its clouds are judged by the simple cloud score of its bands.'
            )
        else:
            progress.message(f'Left out: {image} has no {CLOUD_SCORE_COLLECTION} image yet, so its clouds are unknown.')
