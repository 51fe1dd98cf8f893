"""Which candidates become lags (method 1), for both engines: their window, order and cloud cover, and the choice."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Optional, Tuple

from .cloudscore import ROLES as SCORE_ROLES
from .errors import CloudmaskError

#: An image nearer in time than this is the same pass over the ROI.
SAME_PASS = timedelta(hours=12)


@dataclass(frozen=True)
class Candidate:
    """A pass of the window: its scene, cloud cover and valid share of the ROI in percent, None where it was not examined.

    lag: the number of the lag that it became, 0: none.
    """

    image: Any
    scene: Any = None
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


def in_window(time, image_time, options):
    """Whether an image of `time` may be a lag of one of `image_time`, by WINDOW and DIRECTION."""
    age, window = image_time - time, timedelta(days=options.window)
    earlier, later = SAME_PASS <= age <= window, SAME_PASS <= -age <= window
    return (earlier and options.direction != 'next') or (later and options.direction != 'previous')


def in_order(candidates, image_time, options):
    """Candidates (with `time` and `path`) in the order in which they are examined."""
    # The path settles ties, so that the order of the candidates does not matter.
    nearest = sorted(candidates, key=lambda candidate: (abs(candidate.time - image_time), candidate.path))
    return nearest if options.order == 'recent' else sorted(nearest, key=lambda candidate: (candidate.time, candidate.path))


def cloud_tests(options, roles, quality, scene, advice):
    """Whether the cloud cover of a candidate is told by the simple cloud score, and whether by its quality band.

    options: `SelectOptions`; roles: of its bands; quality: whether it has such a band. Raises `CloudmaskError`, with advice,
    where neither is possible although one is asked for.
    """
    by_score = options.cloud_test in ('auto', 'cloudscore') and all(role in roles for role in SCORE_ROLES)
    by_quality = options.cloud_test in ('auto', 'quality') and quality
    if not by_score and not by_quality and options.cloud_test != 'none':
        raise CloudmaskError(
            f'Expected a quality band, or the bands {", ".join(SCORE_ROLES)} for the simple cloud score, in {scene}; '
            f'CLOUD_TEST {options.cloud_test} finds neither. {advice}'
        )
    return by_score, by_quality


def cover(inside, valid, cloud):
    """Cloud cover and valid share in percent, of numbers of pixels: all, valid, cloudy; cloud is NaN where none is valid."""
    return (100 * cloud / valid if valid else float('nan')), (100 * valid / inside if inside else 0.0)


def choose(candidates, image_time, options, examine):
    """Examine candidates in their order until enough are clear.

    examine: called with (number, candidate, how many are still needed), returns (what of it is sound, (scene, cloud cover, valid
    share)), the latter two in percent; None instead of the triple where nothing is. Returns a `Selection`.
    """
    fitting, examined, chosen = list(candidates), {}, []
    for number, candidate in enumerate(fitting):
        if any(abs(candidate.time - other.time) < SAME_PASS for other in chosen):
            continue
        fitting[number], result = examine(number, candidate, options.lags - len(chosen))
        if result is None:
            continue
        candidate, (_, cloud, valid) = fitting[number], result
        examined[candidate] = result
        if valid >= max(options.min_valid, 1e-9) and (options.cloud_test == 'none' or cloud < options.max_cloud):
            chosen.append(candidate)
            if len(chosen) == options.lags:
                break
    chosen.sort(key=lambda candidate: abs(candidate.time - image_time))
    return Selection(
        tuple(
            Candidate(
                candidate, *examined.get(candidate, (None, None, None)), chosen.index(candidate) + 1 if candidate in chosen else 0
            )
            for candidate in sorted(fitting, key=lambda candidate: candidate.time, reverse=True)
        )
    )


def require_enough(selection, options, progress):
    """Raise `CloudmaskError` where fewer lags were found than asked, or warn where ON_FEWER allows it."""
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
