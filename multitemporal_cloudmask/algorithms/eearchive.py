"""Every image of a region on Earth Engine, masked by the others; what an earlier run has made of the same images is kept."""

from contextlib import closing
from typing import NamedTuple

from ..earthengine.cache import TileCache
from ..earthengine.forecast import require_computable
from ..local.archive_record import ArchiveRecord
from ..local.archive_table import FAILED, UNCHANGED, Masks, Row
from ..local.series import MASK
from ..method.progress import Progress
from .eeimages import ArchiveRun
from .eetargets import ArchiveRequest, find_targets
from .eetasks import TaskRun

#: Most bytes of downloaded images that are kept for the next images of a region: five dates of 4 million pixels, an estimate.
KEPT = 1_000_000_000


class MaskedArchive(NamedTuple):
    """What became of the images, and how many tasks were started."""

    masks: Masks
    started: int


def mask_archive(request: ArchiveRequest, folder: str, progress: Progress) -> MaskedArchive:
    """Mask images of Earth Engine, each as `eemaskclouds` does.

    Parameters
    ----------
    request : ArchiveRequest
        The images and options.
    folder : str
        An existing folder: `<date>_<platform>_<tile>_mask.tif` and so on are written to it, each whole or not at all.
    progress : Progress
        Updated meanwhile; receives messages and warnings of all steps.

    Raises
    ------
    CloudmaskError
        Where the options make no mask, or no image is there. What is wrong with one image does not stop the others: its row has the
        reason.
    """
    request.require_possible()
    searching, masking = progress.steps(1, 20)
    targets = find_targets(request, searching)
    if not all(request.is_local(target.request.region) for target in targets):
        require_computable(request.options.forecast)
    with closing(ArchiveRecord(folder)) as record, TileCache(most=KEPT) as cache:
        run = ArchiveRun(request, record, cache)
        tasks = TaskRun(run)
        tasks.forget_finished(targets, masking.part(0, 0))
        recorded = {target: record.find(target.name, 'inputs', target.inputs, request.files) for target in targets}
        pending = [target for target in targets if recorded[target] is None]
        if len(pending) < len(targets):
            progress.message(
                f'{len(targets) - len(pending)} of {len(targets)} images are unchanged since an earlier run with these options.'
            )
        by_download = request.delivering.deliver == 'download'
        rows = run.download(pending, masking) if by_download else tasks.mask(pending, masking)
    pairs = []
    for target in targets:
        row = rows.get(target) or Row(**{**recorded[target]['row'], 'status': UNCHANGED})  # type: ignore[index]
        has_file = request.files and row.status != FAILED
        pairs.append((row, record.path(target.name, MASK) if has_file else ''))
    masks = Masks.from_pairs(pairs)
    progress.message(masks.summary)
    progress.update(1)
    return MaskedArchive(masks, tasks.started)
