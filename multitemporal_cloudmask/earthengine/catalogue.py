"""Questions to the catalogue: the image that is meant, and the images of its window over the region."""

from dataclasses import replace
from datetime import datetime, timedelta

from ..method.errors import CloudmaskError
from ..method.selection import in_window
from .collections import CLOUD_SCORE, CLOUD_SCORE_COLLECTION, candidate_collections, collection_of
from .faults import existing
from .ids import asset_ids
from .images import image_of, reference_band
from .jobs import ask, each_job

#: Days of one question: the answer may have 5000 images at most.
SLICE = timedelta(days=730)


def find_image(ee, text, progress):
    """The `EarthImage` that the user means by `text`; raises `CloudmaskError` where Earth Engine has none."""
    assets = asset_ids(text)
    for asset in assets:
        described = ask(lambda asset=asset: _described(ee, asset), progress)
        if described:
            image = image_of(described)
            if image.asset != text.strip():
                progress.message(f'{text.strip()} is {image.asset} on Earth Engine.')
            return _with_scores([image], _scores(ee, image, image.time, image.time, None, progress))[0]
    raise CloudmaskError(
        f'Earth Engine has no image {text.strip()} (looked for: {", ".join(assets)}). Check the id in its catalogue, '
        'https://developers.google.com/earth-engine/datasets.'
    )


def candidates(ee, image, geometry, options, progress):
    """The images of the window of `image` that lie over a geometry: those of its family and level. options: `SelectOptions`."""
    asking, scoring = progress.steps(4, 1)
    found = []

    def work(job):
        collection, begin, finish = job
        images = ee.ImageCollection(collection.id).filterDate(_text(begin), _text(finish)).filterBounds(geometry)
        answer = existing(lambda: images.select([reference_band(collection)]).getInfo())
        return answer['features'] if answer else []

    each_job(searches(image, options), work, lambda _, answer: found.extend(map(image_of, answer)), asking)
    unique = {each.asset: each for each in found if in_window(each.time, image.time, options)}
    fitting = sorted(unique.values(), key=lambda each: (each.time, each.asset))
    return _with_scores(fitting, _scores(ee, image, *_span(image, options), geometry, scoring))


def searches(image, options):
    """The questions that `candidates` asks: a collection, and the first and last time, each. options: `SelectOptions`."""
    return [(each, *times) for each in candidate_collections(image.collection) for times in _slices(*_span(image, options))]


def _span(image, options):
    """The first and the last time of the window."""
    window = timedelta(days=options.window) + timedelta(minutes=1)
    return (
        image.time - window if options.direction != 'next' else image.time,
        image.time + window if options.direction != 'previous' else image.time,
    )


def _described(ee, asset):
    """What Earth Engine tells of an asset, None where there is none."""
    if '*' in asset:
        return _newest(ee, asset)
    return existing(lambda: ee.Image(asset).select([reference_band(collection_of(asset))]).getInfo())


def _newest(ee, pattern):
    """The last generated of the Sentinel-2 images of a tile and a sensing time."""
    collection = collection_of(pattern)
    sensed, _, tile = pattern.rpartition('/')[2].split('_')
    day = datetime.strptime(sensed[:8], '%Y%m%d')
    images = ee.ImageCollection(collection.id).filterDate(_text(day - timedelta(1)), _text(day + timedelta(2)))
    images = images.filter(ee.Filter.eq('MGRS_TILE', tile[1:])).select([reference_band(collection)])
    answer = existing(images.getInfo)
    found = [each for each in (answer or {'features': []})['features'] if each['id'].rpartition('/')[2].startswith(sensed)]
    return max(found, key=lambda each: each['id'], default=None)


def _slices(start, end):
    """Spans of time that one question may ask for."""
    while start < end:
        yield start, min(start + SLICE, end)
        start += SLICE


def _scores(ee, image, start, end, geometry, progress):
    """The indices of the cloud scores of a time over a geometry (None: those of `image`); None where no scores are needed."""
    if image.collection.quality != CLOUD_SCORE:
        return None
    found = set()

    def work(dates):
        scores = ee.ImageCollection(CLOUD_SCORE_COLLECTION).filterDate(*map(_text, dates))
        index = image.asset.rpartition('/')[2]
        over = scores.filter(ee.Filter.eq('system:index', index)) if geometry is None else scores.filterBounds(geometry)
        return existing(lambda: over.aggregate_array('system:index').getInfo()) or []

    each_job(_slices(start - timedelta(1), end + timedelta(1)), work, lambda _, answer: found.update(answer), progress)
    return found


def _with_scores(images, known):
    """The images, those of Sentinel-2 with the knowledge whether they have cloud scores."""
    return images if known is None else [replace(image, scored=image.asset.rpartition('/')[2] in known) for image in images]


def _text(time):
    return time.strftime('%Y-%m-%dT%H:%M:%S')
