"""Step 1 on Earth Engine: the cloud cover of each candidate over the region is counted there, and the lags are chosen here."""

from functools import partial

from ..method.classes import CLOUD
from ..method.cloudscore import CLOUDY
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.selection import choose, cloud_tests, cover, in_order, require_enough
from ..products.passes import passes
from .area import geometry_of, sums
from .catalogue import candidates
from .cloudscore import simple_cloud_score
from .images import known, overlaid, physical
from .jobs import THREADS, each_job
from .quality import classes


def select_lags(ee, image, region, options, progress):
    """Choose the lags of `image`, an `EarthImage`. region: on its grid. options: `SelectOptions`.

    Returns a `Selection` whose candidates are passes of `EarthImage`; raises `CloudmaskError` where fewer are clear than asked,
    unless options allow it.
    """
    looking, counting = progress.steps(1, 4)
    geometry = geometry_of(ee, region, image)
    found = candidates(ee, image, geometry, options, looking)
    fitting = in_order(passes(found, progress), image.time, options)
    progress.message(
        f'{len(fitting)} candidates between {fitting[0].date} and {fitting[-1].date}.' if fitting else 'No candidates.'
    )
    answers = {}

    def examine(number, candidate, _):
        if number not in answers:
            # Some more than needed at a time: a request takes seconds, whatever it asks.
            ahead = [(each, fitting[each]) for each in range(number, min(number + THREADS, len(fitting)))]
            part = counting.part(number / len(fitting), (number + len(ahead)) / len(fitting))
            work = partial(_cover, ee, image, geometry, options)
            each_job(ahead, lambda job: work(job[1]), lambda job, answer: answers.update({job[0]: answer}), part)
        return candidate, (None, *answers[number])

    selection = choose(fitting, image.time, options, examine)
    progress.update(1)
    require_enough(selection, options, progress)
    return selection


def _cover(ee, image, geometry, options, candidate):
    """Cloud cover and valid share of a pass over the region, in percent; cloud is NaN where nothing is valid."""
    counts = sums(ee, cover_bands(ee, image, candidate, options), geometry, image)()
    return cover(*(counts[name] or 0 for name in ('inside', 'valid', 'cloud')))


def cover_bands(ee, image, candidate, options):
    """Bands of 1 and 0: `inside` everywhere, `valid` where the pass has data, `cloud` where it is valid and cloudy."""
    collection = candidate.images[0].collection
    scored = all(each.scored for each in candidate.images)
    score, quality = cloud_tests(options, collection.roles, scored, candidate.path, 'Choose CLOUD_TEST auto or none.')
    names = [collection.roles[role] for role in SCORE_ROLES] if score else collection.names
    values = overlaid([physical(ee, each, names, image.grid) for each in candidate.images])
    valid = known(ee, values)
    cloud = ee.Image.constant(0)
    if score:
        cloud = cloud.Or(simple_cloud_score(values, collection.roles).gte(CLOUDY).unmask(0, False))
    if quality:
        its_classes = overlaid([classes(ee, each) for each in candidate.images])
        valid = valid.And(known(ee, its_classes))
        cloud = cloud.Or(its_classes.eq(CLOUD).unmask(0, False))
    inside = ee.Image.constant(1)
    return ee.Image.cat([inside, valid, valid.And(cloud)]).rename(['inside', 'valid', 'cloud'])
