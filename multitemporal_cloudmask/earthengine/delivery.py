"""How results are delivered: tile by tile, through an asset, or to Drive or Cloud Storage, where they stay."""

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator, Mapping, Optional

from ..method.progress import Progress
from ..rasters.stack import with_margin
from .assets import asset_folder, delete_asset
from .cache import TileCache
from .faults import Missing
from .pixels import Pixels
from .result_files import ResultFiles, Settings, finished_pixels, result_pixels
from .session import Client, Expression
from .shade import Shading
from .stack import EarthStack
from .tasks import Destination, TaskFile, export


@dataclass(frozen=True)
class Delivery:
    """How a result is delivered.

    Parameters
    ----------
    way : str
        A word of DELIVER.
    destination : str
        Id of the asset, folder in Drive, or bucket/prefix; '' for the usual one.
    tasks : Path
        The folder in which tasks are remembered.
    stop_on_cancel : bool
        Whether a cancel also stops the task.
    cache : TileCache
        Keeps tiles.
    """

    way: str
    destination: str
    tasks: Path
    stop_on_cancel: bool
    cache: TileCache


def deliver(
    ee: Client,
    bands: Mapping[str, Expression],
    stack: EarthStack,
    veil: float,
    shading: Optional[Shading],
    outputs: Mapping[str, str],
    settings: Mapping[str, Settings],
    delivery: Delivery,
    progress: Progress,
) -> str:
    """Request the bands of a result, and write them to files unless they stay where they are delivered.

    Parameters
    ----------
    ee : Client
        The client.
    bands : mapping of str to Expression
        Key of an output, OUTPUT, PROBABILITY or FORECAST, to the image of its bands.
    stack : EarthStack
        What they were computed from.
    veil : float
        Opacity of a veil over the whole image, 0..1; a file of FORECAST states it.
    shading : Shading or None
        How the mask is made of the band of OUTPUT; None: it is the mask.
    outputs : mapping of str to str
        The same keys to paths; not used where the result goes to Drive or Cloud Storage.
    settings : mapping of str to Settings
        The same keys to what their files keep.
    delivery : Delivery
        How the result is delivered.
    progress : Progress
        Updated meanwhile.

    Returns
    -------
    str
        The id of the task, '' without one.

    Raises
    ------
    CloudmaskError
        What Earth Engine or the network reports, or where no pixel of the mask is valid.
    """
    shading = shading if 'OUTPUT' in bands else None
    pixels = result_pixels(ee, bands, stack, delivery.way, shading is not None)
    files = ResultFiles(list(bands), stack.image, stack.region, stack.names, veil, shading, outputs, settings)
    if delivery.way == 'download':
        files.write(ee, pixels, delivery.cache, progress)
        return ''
    if delivery.way != 'asset' and shading:
        return _export_finished(ee, pixels, files, delivery, progress)
    return _export(ee, pixels, files, delivery, progress)


def _export(ee: Client, pixels: Pixels, files: ResultFiles, delivery: Delivery, progress: Progress) -> str:
    """Deliver by one task, and download its asset; returns the id of the task."""
    waiting, downloading = progress.steps(3, 1)
    exported = _Exported.start(ee, pixels, files, delivery, _destination(files, delivery), waiting)
    if delivery.way == 'asset':
        with exported.forgotten_if_missing():
            files.write(ee, exported.pixels, delivery.cache, downloading)
        delete_asset(ee, exported.place, downloading.part(1, 1))
    exported.file.remove()
    progress.update(1)
    return exported.task


def _export_finished(ee: Client, pixels: Pixels, files: ResultFiles, delivery: Delivery, progress: Progress) -> str:
    """Deliver a mask that has to be finished by two tasks; returns the id of the second.

    The first one computes classes, which are downloaded to see where clouds may cast their shadows; the second one finishes them.
    """
    computing, downloading, delivering = progress.steps(3, 1, 1)
    destination = _destination(files, delivery)
    computed = _Exported.start(ee, pixels, files, delivery, Destination('asset', '', destination.name), computing)
    with computed.forgotten_if_missing():
        whole = finished_pixels(ee, computed.place, computed.pixels, files, delivery.way, delivery.cache, downloading)
    delivered = _Exported.start(ee, whole, files, delivery, destination, delivering)
    delete_asset(ee, computed.place, delivering.part(1, 1))
    for exported in (computed, delivered):
        exported.file.remove()
    progress.update(1)
    return delivered.task


def _destination(files: ResultFiles, delivery: Delivery) -> Destination:
    """Where a result goes."""
    return Destination(delivery.way, delivery.destination, f'cloudmask_{files.image.asset.rpartition("/")[2]}')


@dataclass(frozen=True)
class _Exported:
    """What a task has exported.

    Parameters
    ----------
    task : str
        Its id.
    place : str
        Of the asset, folder, or bucket.
    file : TaskFile
        Remembers the task.
    pixels : Pixels
        Those of the asset.
    """

    task: str
    place: str
    file: TaskFile
    pixels: Pixels

    @classmethod
    def start(
        cls, ee: Client, pixels: Pixels, files: ResultFiles, delivery: Delivery, destination: Destination, progress: Progress
    ) -> '_Exported':
        """Export pixels and wait until that is done; an asset without a place becomes one of the project."""
        request = f'{destination.deliver} {destination.place} {pixels.text}'
        file, (window, _) = TaskFile(delivery.tasks, request), with_margin(files.region, pixels.grid)
        is_asset = destination.deliver == 'asset'
        if is_asset and not destination.place:
            name = f'{destination.name}_{hashlib.sha256(request.encode()).hexdigest()[:8]}'
            destination = replace(destination, place=f'{asset_folder(ee)}/{name}')
        task = export(ee, pixels, window, destination, file, delivery.stop_on_cancel, progress)
        if is_asset:
            # It has its own grid, which begins at the window: pixels are asked for on that of the image all the same.
            pixels = replace(pixels, source=ee.data.convert_asset_id_to_asset_name(destination.place), key=request)
        return cls(task['id'], destination.place, file, pixels)

    @contextmanager
    def forgotten_if_missing(self) -> Iterator[None]:
        """Where somebody has removed the asset, the next run begins anew."""
        try:
            yield
        except Missing:
            self.file.remove()
            raise
