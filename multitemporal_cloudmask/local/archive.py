"""Every image of an archive, masked by the others on one grid.

Images are masked in order of time, so that their lags are mostly those of the image before. Each image is decoded once for all images
that it serves, see `SeriesCache`; what an earlier run has made of the same images with the same options is kept, see `ArchiveRecord`. While
an image is masked, the lags of the next ones are selected in a thread of their own.
"""

from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Dict, List, NamedTuple, Sequence, Set, Tuple

from ..method.ahead import Ahead
from ..method.errors import Cancelled, CloudmaskError
from ..method.judge import thinning
from ..method.progress import Progress
from ..method.selection import SAME_PASS, Selection, clear_enough, in_window
from ..method.series_options import SeriesOptions
from ..products.archive import unfit
from ..products.passes import passes
from ..rasters.grid import Grid
from ..rasters.image import ImageOnDisk
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.share import sharing
from ..rasters.threads import load_mathematics
from ..rasters.workspace import Workspace
from .archive_names import file_names, key_of
from .archive_record import ArchiveRecord, fingerprint, identity
from .archive_table import FAILED, SKIPPED, UNCHANGED, Masks, Row, failed_row, masked_row
from .chain import ChainOptions, mask_by_lags, require_possible_mask
from .fetch import PassOnDisk, grid_of
from .image_cache import SeriesCache
from .quality import without_empty_quality
from .select import readable, select_lags
from .series import FILLED, FORECAST, MASK, PROBABILITY, Key

#: Outputs of an image: the last part of the file name, and the key of the chain.
KINDS = {MASK: 'OUTPUT', PROBABILITY: 'PROBABILITY', FORECAST: 'FORECAST', FILLED: 'FILLED'}

#: Clear images between an image and the next one to mask from which on the values of the first are deleted, beyond the number of lags: some
#: of them may turn out to be veiled.
SPARE = 2

#: For so many images lags are selected before it is their turn to be masked.
AHEAD = 2

#: How far around the region a mask may depend on pixels, px: growing, opening and quality bands together reach less far.
REACH = 128

#: Steps whose outputs may be in the archive, and are no images of it.
_DERIVED = {'forecastbackground', 'clusterclouds', 'fillclouds'}


@dataclass(frozen=True, eq=False)
class _Target:
    """An image to mask: its pass, the images that may be its lags, the name of its files, and a text that differs where these do."""

    images: PassOnDisk
    candidates: Tuple[ImageOnDisk, ...]
    name: str
    inputs: str


class _Selected(NamedTuple):
    """What is readable of a pass, its scene, and its lags."""

    images: PassOnDisk
    image: Scene
    selection: Selection


def mask_archive(
    images: Sequence[ImageOnDisk],
    grid: Grid,
    region: Region,
    options: ChainOptions,
    series: SeriesOptions,
    folder: str,
    progress: Progress,
) -> Masks:
    """Mask every image of an archive by the others.

    Parameters
    ----------
    images : sequence of ImageOnDisk
        The archive; images of one pass are one.
    grid : Grid
        The grid of all masks.
    region : Region
        The pixels that count and that are written.
    options : ChainOptions
        The options of every step.
    series : SeriesOptions
        Which images are masked, and what is written of each.
    folder : str
        An existing folder: `<date>_<platform>_mask.tif` and so on are written to it, each whole or not at all.
    progress : Progress
        Updated after each block; receives messages and warnings of all steps.

    Raises
    ------
    CloudmaskError
        Where the options make no mask, or no image can be masked. What is wrong with one image does not stop the others: its row
        has the reason.
    """
    kinds = [kind for kind, asked in zip(KINDS, (True, series.probabilities, series.forecasts, series.filled)) if asked]
    require_possible_mask(options.cluster, {KINDS[kind]: kind for kind in kinds})
    if options.forecast.uncertainty and not series.forecasts:
        raise CloudmaskError(
            'UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.'
        )
    groups, rows = _grouped(images, series)
    with closing(ArchiveRecord(folder)) as record:
        run = _ArchiveRun(grid, region, options, kinds, record)
        targets = [run.targets(group, series, progress) for group in groups]
        if not any(targets):
            raise CloudmaskError(
                'ARCHIVE, CANDIDATES: no image between FROM and TO has an acquisition date and named bands. Choose another folder or other dates.'
            )
        done = [run.mask(group, part) for group, part in zip(targets, progress.steps(*(len(group) + 1e-6 for group in targets)))]
    masks = Masks.from_pairs([*rows, *(pair for group in done for pair in group)])
    progress.message(masks.summary)
    progress.update(1)
    return masks


def newest_grid(images: Sequence[ImageOnDisk], progress: Progress) -> Grid:
    """The grid of the newest image that can be read, which is that of the masks by default. Raises `CloudmaskError` if no image can be read."""
    dated = [image for image in images if image.time is not None and image.names]
    for image in sorted(dated, key=lambda image: (image.time, image.path), reverse=True):
        try:
            with Workspace() as workspace:
                return grid_of(image, workspace, progress)
        except CloudmaskError as error:
            progress.warn(f'Its grid cannot be used: {error}')
    raise CloudmaskError(
        'ARCHIVE, CANDIDATES: there is no image with an acquisition date and named bands. Choose another folder or other images.'
    )


def _grouped(images: Sequence[ImageOnDisk], series: SeriesOptions) -> Tuple[List[List[ImageOnDisk]], List[Tuple[Row, str]]]:
    """Images that may serve each other as lags; and rows, without a mask, of those that can neither serve nor be masked."""
    groups: Dict[Tuple[str, str], List[ImageOnDisk]] = {}
    rows = []
    for image in images:
        if _is_derived(image):
            continue
        reason = '' if image.names else 'No band is named by sensor (B1, B2 ..) or role (blue, green ..).'
        reason = reason or ('' if image.time else 'There is no acquisition date in its metadata or name.')
        if not reason:
            groups.setdefault((image.sensor.family, image.level), []).append(image)
        elif not image.date or series.includes(image.date):
            rows.append((Row(image.date, Key.from_image(image).platform, image.path, status=SKIPPED, reason=reason), ''))
    return [groups[key] for key in sorted(groups)], rows


class _ArchiveRun:
    """One run over an archive: what is the same for all images."""

    def __init__(self, grid: Grid, region: Region, options: ChainOptions, kinds: Sequence[str], record: ArchiveRecord) -> None:
        self.grid, self.region, self.options, self.kinds, self.record = grid, region, options, kinds, record
        settings = {**options.settings, 'fillclouds': options.fill.settings if FILLED in kinds else {}}
        polygons = region.coordinates
        self._settings = [settings, grid.crs, list(grid.transform), grid.width, grid.height, polygons]
        self._names: Set[str] = set()
        self._identities: Dict[ImageOnDisk, Any] = {}
        #: Files of the values of images that are selected, but not masked yet.
        self._in_use: Dict[_Target, Set[str]] = {}

    def targets(self, group: Sequence[ImageOnDisk], series: SeriesOptions, progress: Progress) -> List[_Target]:
        """The images of a group that are to be masked, in order of time."""
        found = sorted(passes(group, progress), key=lambda images: (images.time, images.path))
        targets = []
        for images, name in zip(found, file_names(found, self._names)):
            if not series.includes(images.date):
                continue
            candidates = tuple(
                image
                for image in group
                if image.time and in_window(image.time, images.time, self.options.select) and not unfit(image, images.images[0])
            )
            inputs = fingerprint(self._settings, self._identify(images), sorted(map(self._identity, candidates)))
            targets.append(_Target(images, candidates, name, inputs))
        return targets

    def mask(self, targets: Sequence[_Target], progress: Progress) -> List[Tuple[Row, str]]:
        """Mask the images of a group; returns the row of each and the path of its mask, '' if it was not masked."""
        known = {target: self.record.find(target.name, 'inputs', target.inputs, self.kinds) for target in targets}
        pending = [target for target in targets if known[target] is None]
        if len(pending) < len(targets):
            progress.message(
                f'{len(targets) - len(pending)} of {len(targets)} images are unchanged since an earlier run with these options; the others '
                'are examined.'
            )
        made = self._mask_all(pending, progress) if pending else {}
        results = []
        for target in targets:
            row = made.get(target) or Row(**{**known[target]['row'], 'status': UNCHANGED})  # type: ignore[index]
            results.append((row, '' if row.status == FAILED else self.record.path(target.name, MASK)))
        return results

    def _mask_all(self, pending: Sequence[_Target], progress: Progress) -> Dict[_Target, Row]:
        """Mask images one after the other; meanwhile the lags of the next ones are selected in another thread."""
        reach = Region.from_grid(self.grid) if FILLED in self.kinds else self.region.grown(REACH)
        step = thinning(self.region.area)
        made: Dict[_Target, Row] = {}
        load_mathematics()
        with ExitStack() as stack:
            workspace = stack.enter_context(Workspace())
            cache = stack.enter_context(closing(SeriesCache(self.grid, workspace, reach, self.record.values, step)))
            ahead = stack.enter_context(closing(Ahead(partial(self._select, cache, pending), pending, AHEAD)))
            for number, (target, part) in enumerate(zip(pending, progress.steps(*(1 for _ in pending)))):
                title = f'{target.images.date} {key_of(target.images).platform}'
                progress.message(f'Image {number + 1} of {len(pending)}: {title}')
                try:
                    made[target] = self._attempt(target, ahead, part.titled(title))
                except Cancelled:
                    progress.message('The masks that are finished are kept. Run the tool again to continue.')
                    raise
        return made

    def _attempt(self, target: _Target, ahead: Ahead[_Target, '_Selected'], progress: Progress) -> Row:
        """Mask an image; where that fails, the row has the reason, and files of an earlier run are deleted."""
        images = target.images
        try:
            return self._mask(target, ahead, progress)
        except Cancelled:
            raise
        except (CloudmaskError, RuntimeError, OSError) as error:
            row = failed_row(key_of(images), images.path, error)
        finally:
            self._in_use.pop(target, None)
        self.record.discard(target.name)
        progress.warn(f'Not masked: {row.reason}')
        return row

    def _mask(self, target: _Target, ahead: Ahead[_Target, '_Selected'], progress: Progress) -> Row:
        selecting, masking = progress.steps(3, 6)
        images, image, selection = ahead.next(selecting)
        with sharing(), Workspace() as workspace:
            made_of = fingerprint(self._settings, self._identify(images), [self._identify(lag.image) for lag in selection.lags])
            known = self.record.find(target.name, 'made_of', made_of, self.kinds)
            if known:
                progress.message('Its lags are those of an earlier run: its mask is kept.')
                row = Row(**{**known['row'], 'status': UNCHANGED})
            else:
                paths = {kind: workspace.output(self.record.path(target.name, kind)) for kind in self.kinds}
                outputs = {KINDS[kind]: path for kind, path in paths.items()}
                masked = mask_by_lags(
                    image, selection, None, self.region, self.options, outputs, workspace, masking, measured=False
                )
                lags = ' '.join(lag.image.date for lag in selection.lags)
                row = masked_row(key_of(images), images.path, lags, masked.confidence.value, masked.cover)
                # From here on the files of an earlier run are replaced.
                self.record.discard(target.name)
        self.record.add(target.name, self.kinds, inputs=target.inputs, made_of=made_of, row=asdict(row))
        return row

    @sharing()
    def _select(self, cache: SeriesCache, targets: Sequence[_Target], target: _Target, progress: Progress) -> '_Selected':
        """Open an image and select its lags; then values are deleted that no image to come is likely to need."""
        opening, selecting = progress.steps(1, 2)
        try:
            images, image = _open(target.images, cache, opening)
            image = without_empty_quality(image, self.region, progress)
            selection = select_lags(image, target.candidates, self.region, self.options.select, cache.workspace, selecting, cache)
            self._in_use[target] = {scene.file for scene in (image, *(lag.scene for lag in selection.lags))}
        finally:
            self._release(cache, targets[targets.index(target) + 1 :])
        return _Selected(images, image, selection)

    def _release(self, cache: SeriesCache, pending: Sequence[_Target]) -> None:
        """Delete decoded values that no image to come is likely to need; of images that are not masked yet, none."""
        options = self.options.select
        figures = {images: cache.figures(images) for images in cache.opened}
        clear = {images for images, found in figures.items() if found and clear_enough(*found[1:], options)}
        in_use = {file for files in list(self._in_use.values()) for file in files}
        for images in set(figures) - {target.images for target in pending}:
            later = [other for other in clear if pending and images.time < other.time <= pending[0].images.time - SAME_PASS]
            if cache.file(images) in in_use:
                continue
            if figures[images] and images not in clear:
                cache.release(images, keep_figures=True)
            elif options.order == 'recent' and len(later) >= options.lags + SPARE:
                cache.release(images, keep_figures=False)

    def _identity(self, image: ImageOnDisk) -> Any:
        if image not in self._identities:
            self._identities[image] = identity(image)
        return self._identities[image]

    def _identify(self, images: PassOnDisk) -> List[Any]:
        return [self._identity(image) for image in images.images]


def _open(images: PassOnDisk, cache: SeriesCache, progress: Progress) -> Tuple[PassOnDisk, Scene]:
    """What of a pass is readable, and its scene; raises what is wrong where nothing is."""
    failures: List[CloudmaskError] = []
    rest, scene = readable(images, lambda part: cache.open(part, progress), progress, failures)
    if scene is None:
        raise failures[0]
    return rest, scene


def _is_derived(image: ImageOnDisk) -> bool:
    """Whether a raster is no acquisition, but was made from one by a step after the selection of lags."""
    return isinstance(image, Scene) and bool(_DERIVED & set(image.settings))
