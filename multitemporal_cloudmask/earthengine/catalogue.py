"""Queries to the catalogue: the image to mask, and the images of its search window over the region."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from ..method.errors import CloudmaskError
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import in_window
from .collections import CLOUD_SCORE, CLOUD_SCORE_COLLECTION, Collection, candidate_collections, collection_of
from .faults import none_if_missing
from .ids import asset_ids
from .images import EarthImage, reference_band
from .jobs import ask, each_job
from .session import Client, Expression

#: Longest time of one query: an answer may have 5000 elements at most (documentation of getInfo), of which two years over a region
#: of several tiles are a part; an estimate.
SLICE = timedelta(days=730)

_Description = Dict[str, Any]


def find_image(ee: Client, text: str, progress: Progress) -> EarthImage:
    """The image that a user means.

    Parameters
    ----------
    ee : Client
        The client.
    text : str
        An id in any notation that `asset_ids` reads.
    progress : Progress
        Informed of the asset id where it differs from `text`.

    Raises
    ------
    CloudmaskError
        Where the text is no such id, or Earth Engine has no such image.
    """
    assets = asset_ids(text)
    for asset in assets:
        description = ask(partial(_describe, ee, asset), progress)
        if description:
            image = EarthImage.from_description(description)
            if image.asset != text.strip():
                progress.message(f'{text.strip()} is {image.asset} on Earth Engine.')
            scored = image.collection.quality == CLOUD_SCORE
            index = image.asset.rpartition('/')[2]
            return _with_scores([image], _score_indices(ee, index, (image.time, image.time), None, progress) if scored else None)[
                0
            ]
    raise CloudmaskError(
        f'IMAGE_ID: Earth Engine has no image {text.strip()} (searched for {", ".join(assets)}). Check the id in its catalogue, '
        'https://developers.google.com/earth-engine/datasets.'
    )


def find_candidates(
    ee: Client, image: EarthImage, geometry: Expression, options: SelectOptions, progress: Progress
) -> List[EarthImage]:
    """The images of the search window of `image` that overlap a geometry, of its family and level, by time."""
    found = find_images(ee, candidate_collections(image.collection), _window_times(image, options), geometry, progress)
    return [candidate for candidate in found if in_window(candidate.time, image.time, options)]


def find_images(
    ee: Client, collections: Sequence[Collection], times: Tuple[datetime, datetime], geometry: Expression, progress: Progress
) -> List[EarthImage]:
    """The images of collections between two times that overlap a geometry, by time.

    Parameters
    ----------
    ee : Client
        The client.
    collections : sequence of Collection
        Where images are searched.
    times : (datetime, datetime)
        The first and the last time, UTC.
    geometry : Expression
        The place.
    progress : Progress
        Updated after each query; warned of images whose metadata are incomplete.
    """
    searching, scoring = progress.steps(4, 1)
    found: List[EarthImage] = []

    def work(query: Tuple[Collection, datetime, datetime]) -> List[_Description]:
        collection, begin, end = query
        images = ee.ImageCollection(collection.id).filterDate(_iso(begin), _iso(end)).filterBounds(geometry)
        if collection.category:
            images = images.filter(ee.Filter.eq('COLLECTION_CATEGORY', collection.category))
        answer = none_if_missing(lambda: images.select([reference_band(collection)]).getInfo())
        return answer['features'] if answer else []

    def use(_: object, answer: List[_Description]) -> None:
        for description in answer:
            try:
                found.append(EarthImage.from_description(description))
            except CloudmaskError:
                progress.warn(f'Left out: {description["id"]}: Earth Engine states no date, no size or an unknown CRS.')

    each_job(_queries(collections, times), work, use, searching)
    unique = {image.asset: image for image in found}
    in_time = sorted(unique.values(), key=lambda image: (image.time, image.asset))
    scored = any(collection.quality == CLOUD_SCORE for collection in collections)
    return _with_scores(in_time, _score_indices(ee, '', times, geometry, scoring) if scored else None)


def queries(image: EarthImage, options: SelectOptions) -> List[Tuple[Collection, datetime, datetime]]:
    """The queries of `find_candidates`: a collection, and the first and last time, each."""
    return _queries(candidate_collections(image.collection), _window_times(image, options))


def _queries(collections: Sequence[Collection], times: Tuple[datetime, datetime]) -> List[Tuple[Collection, datetime, datetime]]:
    return [(collection, begin, end) for collection in collections for begin, end in _slices(*times)]


def _window_times(image: EarthImage, options: SelectOptions) -> Tuple[datetime, datetime]:
    """The first and the last time of the search window."""
    window = timedelta(days=options.window) + timedelta(minutes=1)
    return (
        image.time - window if options.direction != 'next' else image.time,
        image.time + window if options.direction != 'previous' else image.time,
    )


def _describe(ee: Client, asset: str) -> Optional[_Description]:
    """The metadata of an asset on Earth Engine, None where it does not exist."""
    if '*' in asset:
        return _describe_newest(ee, asset)
    return none_if_missing(lambda: ee.Image(asset).select([reference_band(collection_of(asset))]).getInfo())


def _describe_newest(ee: Client, pattern: str) -> Optional[_Description]:
    """That of the last generated Sentinel-2 image of a tile and a sensing time."""
    collection = collection_of(pattern)
    sensed, _, tile = pattern.rpartition('/')[2].split('_')
    day = datetime.strptime(sensed[:8], '%Y%m%d')
    images = ee.ImageCollection(collection.id).filterDate(_iso(day - timedelta(1)), _iso(day + timedelta(2)))
    images = images.filter(ee.Filter.eq('MGRS_TILE', tile[1:])).select([reference_band(collection)])
    answer = none_if_missing(images.getInfo)
    descriptions = (answer or {'features': []})['features']
    same = [each for each in descriptions if each['id'].rpartition('/')[2].startswith(sensed)]
    return max(same, key=lambda each: each['id'], default=None)


def _slices(begin: datetime, end: datetime) -> Iterator[Tuple[datetime, datetime]]:
    """Times that one query may ask for."""
    while begin < end:
        yield begin, min(begin + SLICE, end)
        begin += SLICE


def _score_indices(
    ee: Client, index: str, times: Tuple[datetime, datetime], geometry: Optional[Expression], progress: Progress
) -> Set[str]:
    """The indices of the images that have cloud scores.

    times: the first and the last; geometry: which the images overlap, None: only that of `index` is looked for.
    """
    found: Set[str] = set()

    def work(span: Tuple[datetime, datetime]) -> List[str]:
        scores = ee.ImageCollection(CLOUD_SCORE_COLLECTION).filterDate(*map(_iso, span))
        over = scores.filter(ee.Filter.eq('system:index', index)) if geometry is None else scores.filterBounds(geometry)
        return none_if_missing(lambda: over.aggregate_array('system:index').getInfo()) or []

    first, last = times
    each_job(_slices(first - timedelta(1), last + timedelta(1)), work, lambda _, answer: found.update(answer), progress)
    return found


def _with_scores(images: List[EarthImage], indices: Optional[Set[str]]) -> List[EarthImage]:
    """The images, those of Sentinel-2 with the knowledge whether they have cloud scores."""
    return images if indices is None else [replace(image, scored=image.asset.rpartition('/')[2] in indices) for image in images]


def _iso(time: datetime) -> str:
    return time.strftime('%Y-%m-%dT%H:%M:%S')
