"""Clear composites: for each period one image from the clear observations of a series."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..method import composite
from ..method.classes import CLEAR
from ..method.errors import Cancelled, CloudmaskError
from ..method.periods import Period, periods
from ..method.progress import Progress
from ..method.sensors import REFLECTANCE
from ..method.series_options import CompositeOptions
from ..products.archive import unfit
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Grid, Window
from ..rasters.image import ImageOnDisk
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import milliseconds, time_metadata
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .fetch import fetched_image
from .quality import ClassBand
from .series import FILLED, Masked, by_date, counterpart, open_classes, open_image

#: Observations of one block that are in memory at a time, bytes; a block with more of them is computed in parts.
MEMORY = 16 * 2**20

#: Bands next to those of the images.
COUNT, DATE, FILLED_BAND = 'count', 'date', 'filled'

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Composite:
    """A composite.

    Attributes
    ----------
    period : Period
        The time that it covers.
    images : int
        Number of images in the period.
    clear : float
        Share of the region with a clear observation, percent.
    filled : float
        Share of the region that is filled by forecasts, percent.
    path : str
        The file.
    """

    period: Period
    images: int
    clear: float
    filled: float
    path: str


class _Member(NamedTuple):
    """An image that is open for a composite: its bands, its classes, and its forecast or None."""

    image: Scene
    classes: ClassBand
    forecast: Optional[Scene]
    day: int


class _Block(NamedTuple):
    """The bands of a block, float32 (bands, h, w), and its numbers of pixels inside the region, clear, and filled."""

    values: np.ndarray
    counts: np.ndarray


def forecasts_of(found: Sequence[ImageOnDisk]) -> Dict[str, List[ImageOnDisk]]:
    """The forecasts and filled images among some files, by date; raises `CloudmaskError` where there are none."""
    scenes = [image for image in found if isinstance(image, Scene)]
    forecasts: List[ImageOnDisk] = [scene.forecast for scene in scenes if scene.forecast is not None and not scene.names]
    forecasts += [scene for scene in scenes if scene.names and scene.path.endswith(f'_{FILLED}.tif')]
    if not forecasts:
        raise CloudmaskError(
            'FILL: there are no forecasts next to the masks. Run maskarchive with FORECASTS or FILLED on, or turn FILL off.'
        )
    return by_date(forecasts)


def alike(pairs: Sequence[Masked], progress: Progress) -> List[Masked]:
    """The images of the sensor family and level of the newest one, with all its bands; the others are left out with a warning."""
    newest = pairs[-1].image
    kept = []
    for one in pairs:
        reason = unfit(one.image, newest)
        if reason:
            progress.warn(f'Left out: {one.image.path}: {reason}.')
        else:
            kept.append(one)
    return kept


def write_composites(
    pairs: Sequence[Masked],
    forecasts: Mapping[str, Sequence[ImageOnDisk]],
    region: Region,
    grid: Grid,
    options: CompositeOptions,
    path_of: Callable[[str], str],
    workspace: Workspace,
    progress: Progress,
) -> List[Composite]:
    """Write a composite for each period from that of the first image to that of the last one.

    The bands are those that all images have, in reflectance and Kelvin; `count`, the number of clear observations; `date`, the day of
    the observation that was taken, counted from 1970-01-01 (not for the median); and `filled`, 1 where a forecast was taken (with FILL).
    All are float32. A pixel without a clear observation is NaN.

    Parameters
    ----------
    pairs : sequence of Masked
        Images of one sensor family and level with their masks, see `alike`; warped where they are on another grid.
    forecasts : mapping
        As `forecasts_of` returns them; empty without FILL.
    region : Region
        The pixels that are composed, on the grid.
    grid : Grid
        The grid of the composites.
    options : CompositeOptions
        Period, method, and whether gaps are filled.
    path_of : callable
        The path at which to write the composite of a period, by its name.
    workspace : Workspace
        Owns virtual rasters.
    progress : Progress
        Updated after each block; receives a message for each composite.

    Returns
    -------
    list of Composite
        From the oldest to the newest.

    Raises
    ------
    CloudmaskError
        Where an image is damaged, or has no CRS and is on another grid.
    """
    newest = pairs[-1].image
    names = [name for name in newest.names if all(newest.sensor.role(name) in one.image.roles for one in pairs)]
    days = {id(one): date.fromisoformat(one.key.date) for one in pairs}
    spans = periods(list(days.values()), options.period)
    grouped = [[one for one in pairs if span.start <= days[id(one)] <= span.end] for span in spans]
    written = []
    for span, group, part in zip(spans, grouped, progress.steps(*(len(group) + 0.2 for group in grouped))):
        composer = _Composer(group, forecasts, names, newest, region, grid, options, workspace, part)
        written.append(composer.write(span, path_of(span.name)))
        done = written[-1]
        filled = f', {done.filled:.1f} % filled' if options.fill else ''
        progress.message(f'{span.name}: {done.images} image(s), {done.clear:.1f} % with a clear observation{filled}')
    return written


class _Composer:
    """What makes the composite of one period."""

    def __init__(
        self,
        pairs: Sequence[Masked],
        forecasts: Mapping[str, Sequence[ImageOnDisk]],
        names: Sequence[str],
        newest: ImageOnDisk,
        region: Region,
        grid: Grid,
        options: CompositeOptions,
        workspace: Workspace,
        progress: Progress,
    ) -> None:
        self.region, self.grid, self.options, self.names, self.newest = region, grid, options, names, newest
        roles = [newest.sensor.role(name) for name in names]
        self.reflective = np.array([newest.sensor.unit(name) == REFLECTANCE for name in names])
        self.members: List[_Member] = []
        # From the newest to the oldest: of equally good observations the first is taken.
        for one in reversed(pairs):
            forecast = counterpart(one.image, forecasts)
            day = (date.fromisoformat(one.key.date) - _EPOCH).days
            opened = None if forecast is None else open_image(forecast, roles, grid, workspace)
            fetched = fetched_image(one.image, roles, region, grid, workspace, progress.part(0, 0))
            image = open_image(fetched, roles, grid, workspace)
            classes = open_classes(fetched if one.mask == one.image else one.mask, grid, workspace)
            self.members.append(_Member(image, classes, opened, day))
        tiling = self.members[0].image.tiling if self.members else ()
        self.blocks = windows(grid, region, *([tiling] if tiling else []))
        clearing, self.progress = progress.steps(1 if options.method == 'clearest' else 0, 5)
        if options.method == 'clearest' and self.members:
            self._sort_by_clear(clearing)

    def _sort_by_clear(self, progress: Progress) -> None:
        """Put the image with the most clear pixels first."""
        totals = np.zeros(len(self.members), np.int64)

        def count(window: Window) -> np.ndarray:
            inside = self.region.mask(window)
            return np.array([((member.classes.read(window) == CLEAR) & inside).sum() for member in self.members])

        def add(_: Window, counts: np.ndarray) -> None:
            totals[:] += counts

        each_block(self.blocks, count, add, progress)
        self.members = [self.members[number] for number in np.argsort(-totals, kind='stable')]

    def write(self, period: Period, path: str) -> Composite:
        """Write the composite."""
        extra = [COUNT, *([DATE] if self.options.method != 'median' else []), *([FILLED_BAND] if self.options.fill else [])]
        start, end = (datetime(*day.timetuple()[:3], tzinfo=timezone.utc) for day in (period.start, period.end + timedelta(1)))
        metadata = {
            **time_metadata(start),
            'system:time_end': milliseconds(end),
            'SENSOR': self.newest.platform,
            'REFLECTANCE': self.newest.level,
            'PERIOD': period.name,
            'IMAGES': len(self.members),
        }
        settings = {'clearcomposite': self.options.settings}
        totals = np.zeros(3, np.int64)
        with RasterWriter(path, self.grid, [*self.names, *extra], np.float32, np.nan, metadata, settings) as writer:

            def use(window: Window, block: _Block) -> None:
                writer.write(window, block.values)
                totals[:] += block.counts

            each_block(self.blocks, self._compute, use, self.progress)
        shares = 100 * totals / max(totals[0], 1)
        return Composite(period, len(self.members), float(shares[1]), float(shares[2]), path)

    def _compute(self, window: Window) -> _Block:
        """A block, computed in strips whose observations are within `MEMORY`."""
        row = max(len(self.members), 1) * len(self.names) * window.width * 4
        rows = int(np.clip(MEMORY // row, 1, window.height))
        tops = range(window.y, window.y + window.height, rows)
        strips = [Window(window.x, top, window.width, min(rows, window.y + window.height - top)) for top in tops]
        parts = [self._compute_strip(strip) for strip in strips]
        return _Block(np.concatenate([part.values for part in parts], axis=1), np.sum([part.counts for part in parts], axis=0))

    def _compute_strip(self, window: Window) -> _Block:
        inside = self.region.mask(window)
        values, clear, days = self._clear_observations(window, inside)
        result, day = self._reduce(values, clear, days)
        count = clear.sum(axis=0)
        filled = np.zeros(inside.shape, bool)
        if self.options.fill and (inside & (count == 0)).any():
            values, valid, days = self._forecasts(window, inside & (count == 0))
            forecast, forecast_day = self._reduce(values, valid, days)
            filled = valid.any(axis=0)
            result[:, filled], day[filled] = forecast[:, filled], forecast_day[filled]
        bands = [*result, count, *([day] if self.options.method != 'median' else []), *([filled] if self.options.fill else [])]
        stacked = np.array(bands, np.float32)
        stacked[:, ~inside] = np.nan
        return _Block(stacked, np.array([inside.sum(), (count > 0).sum(), filled.sum()]))

    def _clear_observations(self, window: Window, inside: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Values (images, bands, h, w), where they are clear (images, h, w), and their days, of the images with a clear pixel."""
        values, clear, days = [], [], []
        for member in self.members:
            if self.progress.cancelled():
                raise Cancelled()
            is_clear = (member.classes.read(window) == CLEAR) & inside
            if is_clear.any():
                values.append(member.image.read(member.image.names, window))
                clear.append(is_clear & ~np.isnan(values[-1]).any(axis=0))
                days.append(member.day)
        return self._stacked(values, clear, days, inside.shape)

    def _forecasts(self, window: Window, gaps: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """As `_clear_observations`, of the forecasts, which are known where they have data."""
        values, valid, days = [], [], []
        for member in self.members:
            if self.progress.cancelled():
                raise Cancelled()
            if member.forecast is not None:
                values.append(member.forecast.read(member.forecast.names, window))
                valid.append(gaps & ~np.isnan(values[-1]).any(axis=0))
                days.append(member.day)
        return self._stacked(values, valid, days, gaps.shape)

    def _stacked(
        self, values: List[np.ndarray], clear: List[np.ndarray], days: List[int], shape: Tuple[int, ...]
    ) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        if not values:
            return np.empty((0, len(self.names), *shape), np.float32), np.zeros((0, *shape), bool), np.zeros(0, np.float32)
        return np.stack(values), np.stack(clear), np.array(days, np.float32)

    def _reduce(self, values: np.ndarray, clear: np.ndarray, days: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """The composite of some observations, (bands, h, w), and the day of the one that was taken, (h, w), NaN where none was."""
        nothing = np.full(clear.shape[1:], np.nan, np.float32)
        if not len(values):
            return np.broadcast_to(nothing, values.shape[1:]).copy(), nothing
        if self.options.method == 'median':
            return composite.median(values, clear), nothing
        if self.options.method == 'medoid':
            compared = self.reflective if self.reflective.any() else ~self.reflective
            number = composite.medoid(values, clear, compared)
        else:
            number = composite.first(clear)
        return composite.chosen(values, clear, number), np.where(clear.any(axis=0), days[number], np.float32(np.nan))
