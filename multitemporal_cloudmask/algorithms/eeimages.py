"""Images of Earth Engine masked one after the other by what is downloaded of them; both engines are used, so this is on the floor above."""

from dataclasses import asdict
from pathlib import Path
from typing import Callable, Dict, NamedTuple, Optional, Sequence, TypeVar, Union

from ..earthengine.cache import TileCache
from ..earthengine.delivery import Delivery
from ..earthengine.faults import Passing
from ..earthengine.select import select_lags
from ..local.archive import KINDS
from ..local.archive_record import ArchiveRecord, fingerprint
from ..local.archive_table import UNCHANGED, Row, failed_row, masked_row
from ..local.cover import measure_cover
from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress
from ..method.selection import Selection, report_lags
from ..rasters.workspace import Workspace
from .eejob import Job, step_settings
from .eetargets import ArchiveRequest, Target, identity, settings_of

_Result = TypeVar('_Result')


class Selected(NamedTuple):
    """The lags of an image; what its mask is made of, as a text; and the row, where an earlier run has made the same mask."""

    selection: Selection
    made_of: str
    row: Optional[Row]


class ArchiveRun:
    """One run over an archive: what is the same for all images.

    Parameters
    ----------
    request : ArchiveRequest
        The images and options.
    record : ArchiveRecord
        Of the folder of the masks.
    cache : TileCache
        Keeps downloaded tiles.
    """

    def __init__(self, request: ArchiveRequest, record: ArchiveRecord, cache: TileCache) -> None:
        self.request, self.record, self.cache = request, record, cache

    def download(self, targets: Sequence[Target], progress: Progress) -> Dict[Target, Row]:
        """Mask images one after the other; returns the row of each."""
        rows: Dict[Target, Row] = {}
        for number, (target, part) in enumerate(zip(targets, progress.steps(*(1 for _ in targets)) if targets else [])):
            progress.message(f'Image {number + 1} of {len(targets)}: {target.title}')
            try:
                rows[target] = self.attempt(self._mask, target, part.titled(target.title))
            except Cancelled:
                progress.message('The masks that are finished are kept. Run the tool again to continue.')
                raise
        return rows

    def attempt(self, work: Callable[[Target, Progress], _Result], target: Target, progress: Progress) -> Union[_Result, Row]:
        """The result of `work(target, progress)`; where that fails, a row with the reason, and files of other options are deleted."""
        try:
            return work(target, progress)
        except Cancelled:
            raise
        except (CloudmaskError, RuntimeError, OSError) as error:
            row = failed_row(target.key, target.image.asset, error)
            if not isinstance(error, Passing):
                self.record.discard(target.name)
        progress.warn(f'Not masked: {row.reason}')
        return row

    def select(self, target: Target, progress: Progress) -> Selected:
        """Choose the lags of an image; its row is that of an earlier run which has chosen the same."""
        request, image = self.request, target.image
        selection = select_lags(request.ee, image, target.request.region, request.options.select, progress, target.place)
        report_lags(selection, progress)
        lags = [[identity(part) for part in lag.image.images] for lag in selection.lags]
        made_of = fingerprint(settings_of(request, target.request), lags)
        known = self.record.find(target.name, 'made_of', made_of, request.files)
        if known is None:
            return Selected(selection, made_of, None)
        progress.message('Its lags are those of an earlier run: its mask is kept.')
        row = Row(**{**known['row'], 'status': UNCHANGED})
        self.add(target, made_of, row)
        return Selected(selection, made_of, row)

    def outputs(self, target: Target, workspace: Workspace) -> Dict[str, str]:
        """The keys of the outputs of an image to the paths to write."""
        return {KINDS[kind]: workspace.output(self.record.path(target.name, kind)) for kind in self.request.files}

    def row(self, target: Target, lags: str, quality: Optional[float], mask: str) -> Row:
        """The row of an image that was masked."""
        return masked_row(target.key, target.image.asset, lags, quality, measure_cover(mask, target.request.region, Progress()))

    def add(self, target: Target, made_of: str, row: Row) -> None:
        """Record that an image was masked."""
        self.record.add(target.name, self.request.files, inputs=target.inputs, made_of=made_of, row=asdict(row))

    def _mask(self, target: Target, progress: Progress) -> Row:
        """Mask an image with what is downloaded."""
        selecting, masking = progress.steps(1, 4)
        request, of_image = self.request, target.request
        selection, made_of, row = self.select(target, selecting)
        if row is None:
            with Workspace() as workspace:
                outputs, settings = self.outputs(target, workspace), step_settings(of_image, selection)
                job = Job(request.ee, of_image, selection, outputs, settings, workspace, self.cache)
                if request.is_local(of_image.region):
                    result = job.run_locally(masking)
                else:
                    result = job.run_on_server(Delivery('download', '', Path(), False, self.cache), masking)
                quality = None if result.confidence is None else result.confidence.value
                row = self.row(target, lag_dates(selection), quality, outputs['OUTPUT'])
                # From here on the files of an earlier run are replaced.
                self.record.discard(target.name)
            self.add(target, made_of, row)
        return row


def lag_dates(selection: Selection) -> str:
    """The dates of the lags, lag 1 first."""
    return ' '.join(lag.image.date for lag in selection.lags)
