"""Which candidates become lags, for both engines: their window, order and cloud cover, and the choice."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Callable, Collection, Dict, Iterable, List, Optional, Protocol, Sequence, Tuple, TypeVar

from .cloudscore import ROLES as SCORE_ROLES
from .errors import CloudmaskError
from .options import SelectOptions
from .progress import Progress

#: An image nearer in time than this is the same pass over the ROI: a sun-synchronous satellite returns after a day at the earliest.
SAME_PASS = timedelta(hours=12)

#: The least valid share in percent that any candidate needs, where MIN_VALID is 0: more than no pixel at all.
ANY_VALID = 1e-9


class Acquisition(Protocol):
    """What the choice needs of a pass: its time, which must be known, and a path that settles ties; hashable."""

    @property
    def time(self) -> Any:
        """Acquisition time, UTC, a datetime."""
        ...

    @property
    def date(self) -> str:
        """Acquisition date, YYYY-MM-DD."""
        ...

    @property
    def path(self) -> str:
        """Path or asset id."""
        ...


Pass = TypeVar('Pass', bound=Acquisition)

#: Scene, cloud cover and valid coverage in percent of a candidate that was examined.
Examined = Tuple[Any, float, float]


@dataclass(frozen=True)
class Candidate:
    """A pass within the window.

    Attributes
    ----------
    image : Acquisition
        The pass.
    scene : object or None
        What was opened of it, in the engine's own type; None where nothing was.
    cloud, valid : float or None
        Cloud cover and valid coverage of the ROI in percent; None where it was not examined. Cloud cover is NaN where nothing is
        valid.
    lag : int
        The number of the lag that it became, from 1 on; 0: not a lag.
    veil : float or None
        Opacity of a veil against the other candidates for which it was refused; None: it was not. A lag has one where no other
        candidate could take its place.
    """

    image: Any
    scene: Any = None
    cloud: Optional[float] = None
    valid: Optional[float] = None
    lag: int = 0
    veil: Optional[float] = None

    def reason(self, options: SelectOptions) -> str:
        """Why it did not become a lag; '' where it did."""
        if self.lag:
            return ''
        if self.veil is not None:
            return f'veil of opacity {self.veil:.2f} against the other candidates'
        if self.cloud is None or self.valid is None:
            return 'not examined, or not readable'
        if self.valid < max(options.min_valid, ANY_VALID):
            return f'valid coverage below {options.min_valid:g} %'
        if options.cloud_test != 'none' and not self.cloud < options.max_cloud:
            return f'cloud cover not below {options.max_cloud:g} %'
        return 'same pass as a lag'


@dataclass(frozen=True)
class Selection:
    """All candidates, newest first."""

    candidates: Tuple[Candidate, ...]

    @property
    def lags(self) -> List[Candidate]:
        """The chosen candidates, lag 1 first."""
        return sorted((candidate for candidate in self.candidates if candidate.lag), key=lambda candidate: candidate.lag)


def in_window(time: datetime, image_time: datetime, options: SelectOptions) -> bool:
    """Whether an image of `time` may be a lag of one of `image_time`, by WINDOW and DIRECTION."""
    age, window = image_time - time, timedelta(days=options.window)
    earlier, later = SAME_PASS <= age <= window, SAME_PASS <= -age <= window
    return (earlier and options.direction != 'next') or (later and options.direction != 'previous')


def in_order(candidates: Iterable[Pass], image_time: datetime, options: SelectOptions) -> List[Pass]:
    """Sort candidates into the order in which they are examined, by ORDER."""
    # The path settles ties, so that the order of the candidates does not matter.
    nearest = sorted(candidates, key=lambda candidate: (abs(candidate.time - image_time), candidate.path))
    return nearest if options.order == 'recent' else sorted(nearest, key=lambda candidate: (candidate.time, candidate.path))


def cloud_tests(
    options: SelectOptions,
    roles: Collection[str],
    quality: bool,
    scene: object,
    advice: str,
    needed: Sequence[str] = SCORE_ROLES,
) -> Tuple[bool, bool]:
    """Choose the tests that measure the cloud cover of a candidate.

    Parameters
    ----------
    options : SelectOptions
        CLOUD_TEST.
    roles : collection of str
        Roles of its bands.
    quality : bool
        Whether it has a quality band.
    scene : object
        The candidate, as a message names it.
    advice : str
        The last sentence of the message.
    needed : sequence of str
        Roles without which the engine has no cloud score.

    Returns
    -------
    tuple of bool
        Whether to use the simple cloud score, and whether to use the quality band.

    Raises
    ------
    CloudmaskError
        Where CLOUD_TEST asks for a test and none is possible.
    """
    missing = [role for role in needed if role not in roles]
    # Without a thermal band bright ground has the score of cloud: it does not overrule a quality band.
    second_opinion = set(SCORE_ROLES) <= set(roles) or not quality
    by_score = not missing and (options.cloud_test == 'cloudscore' or (options.cloud_test == 'auto' and second_opinion))
    by_quality = options.cloud_test in ('auto', 'quality') and quality
    if not by_score and not by_quality and options.cloud_test != 'none':
        lacking = ['has no quality band'] if options.cloud_test != 'cloudscore' else []
        if options.cloud_test != 'quality':
            lacking.append(f'lacks bands for the simple cloud score ({", ".join(missing)})')
        raise CloudmaskError(f'CLOUD_TEST {options.cloud_test}: {scene} {" and ".join(lacking)}. {advice}')
    return by_score, by_quality


def cover(inside: float, valid: float, cloud: float) -> Tuple[float, float]:
    """Cloud cover and valid coverage in percent, by the numbers of pixels inside the ROI, valid, and cloudy.

    Cloud cover is that of the valid pixels, NaN where none is valid.
    """
    return (100 * cloud / valid if valid else float('nan')), (100 * valid / inside if inside else 0.0)


def clear_enough(cloud: float, valid: float, options: SelectOptions) -> bool:
    """Whether a candidate of this cloud cover and valid coverage, in percent, may become a lag."""
    if valid < max(options.min_valid, ANY_VALID):
        return False
    # MAX_CLOUD 0 asks for images without any cloud, and no cover is below 0.
    return options.cloud_test == 'none' or cloud < options.max_cloud or cloud == options.max_cloud == 0


def choose(
    candidates: Iterable[Pass],
    image_time: datetime,
    options: SelectOptions,
    examine: Callable[[int, Pass, int], Tuple[Pass, Optional[Examined]]],
    judge: Optional[Callable[[List[Any]], Optional[Tuple[int, float]]]] = None,
) -> Selection:
    """Examine candidates in their order until enough are clear.

    Parameters
    ----------
    candidates : iterable of Acquisition
        From `in_order`.
    image_time : datetime
        That of the image, UTC.
    options : SelectOptions
        LAGS, MAX_CLOUD, MIN_VALID and CLOUD_TEST.
    examine : callable
        Takes the number of a candidate, the candidate, and how many are still needed; returns what of the candidate is sound, and
        its scene, cloud cover and valid coverage in percent, or None in place of these where nothing is sound.
    judge : callable, optional
        Takes the scenes of as many candidates as are needed; returns the place in the list of the one that another candidate shall
        replace and its veil (opacity), or None. Where no other is left, the least veiled are used nevertheless.

    Returns
    -------
    Selection
        All candidates; those that were not needed have no figures.
    """
    passes = list(candidates)
    examined: Dict[Pass, Examined] = {}
    chosen: List[Pass] = []
    veils: Dict[Pass, float] = {}
    for number, candidate in enumerate(passes):
        if _same_pass(candidate, chosen):
            continue
        passes[number], result = examine(number, candidate, options.lags - len(chosen))
        if result is None:
            continue
        candidate, (_, cloud, valid) = passes[number], result
        examined[candidate] = result
        if not clear_enough(cloud, valid, options):
            continue
        chosen.append(candidate)
        if len(chosen) == options.lags:
            veiled = judge([examined[each][0] for each in chosen]) if judge else None
            if veiled is None:
                break
            place, veil = veiled
            veils[chosen.pop(place)] = veil
    for candidate in sorted(veils, key=lambda candidate: veils[candidate]):
        if len(chosen) < options.lags and not _same_pass(candidate, chosen):
            chosen.append(candidate)
    chosen.sort(key=lambda candidate: abs(candidate.time - image_time))

    def described(candidate: Pass) -> Candidate:
        scene, cloud, valid = examined.get(candidate, (None, None, None))
        lag = chosen.index(candidate) + 1 if candidate in chosen else 0
        return Candidate(candidate, scene, cloud, valid, lag, veils.get(candidate))

    return Selection(tuple(described(each) for each in sorted(passes, key=lambda candidate: candidate.time, reverse=True)))


def _same_pass(candidate: Acquisition, chosen: Iterable[Acquisition]) -> bool:
    return any(abs(candidate.time - other.time) < SAME_PASS for other in chosen)


def report_lags(selection: Selection, progress: Progress) -> None:
    """Report the dates of the lags and their cloud cover."""
    lags = ', '.join(f'{lag.image.date} ({lag.cloud:.1f} % cloud)' for lag in selection.lags)
    progress.message(f'Lags: {lags}')


def report_veils(selection: Selection, progress: Progress) -> None:
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
