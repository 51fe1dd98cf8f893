"""How results are delivered: tile by tile, through an asset, or to Drive or Cloud Storage, where they stay."""

import hashlib
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.advice import require_compared
from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.veil import VEIL
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata, with_margin
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .cache import TileCache
from .faults import Missing, none_if_missing, translate_error
from .images import EarthImage
from .jobs import ask
from .pixels import Pixels, fetch
from .session import Client, Expression
from .shade import Shading
from .stack import EarthStack
from .tasks import Destination, TaskFile, export

#: Key of an output to the name of its band; FORECAST has those of the forecast.
_BANDS = {'OUTPUT': 'mask', 'PROBABILITY': 'probability'}

#: Key of an output to type and nodata value.
_KINDS: Mapping[str, Tuple[type, float]] = {
    'OUTPUT': (np.uint8, NODATA),
    'PROBABILITY': (np.float32, np.nan),
    'FORECAST': (np.float32, np.nan),
}

#: Keys of the outputs in the order of their bands.
KEYS = tuple(_KINDS)

#: Settings of the steps that a file keeps: step to option to value.
Settings = Mapping[str, Mapping[str, str]]


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


def result_pixels(ee: Client, bands: Mapping[str, Expression], stack: EarthStack, way: str, unfinished: bool) -> Pixels:
    """The pixels to download or to export of a result; parameters as of `deliver` and `result_bands`."""
    parts = [image.rename(_band_names(key, stack.names)) for key, image in bands.items()]
    whole = ee.Image.cat([part.unmask(NODATA, False) if key == 'OUTPUT' else part for key, part in zip(bands, parts)])
    return Pixels.from_bands(whole, result_bands(bands, stack.names, way, unfinished), stack.image.crs, stack.image.grid)


def result_bands(keys: Iterable[str], names: Sequence[str], way: str, unfinished: bool) -> Dict[str, np.dtype]:
    """The bands of a result and their types.

    Parameters
    ----------
    keys : iterable of str
        OUTPUT, PROBABILITY, FORECAST.
    names : sequence of str
        Of the forecast bands.
    way : str
        A word of DELIVER: a file that stays has one type for all its bands.
    unfinished : bool
        Whether they come as an asset in any case, because the mask has to be finished.
    """
    kinds: Dict[str, np.dtype] = {}
    for key in keys:
        kinds.update(dict.fromkeys(_band_names(key, names), np.dtype(_KINDS[key][0])))
    if way in ('drive', 'storage') and not unfinished and len(set(kinds.values())) > 1:
        return dict.fromkeys(kinds, np.dtype(np.float32))
    return kinds


def _band_names(key: str, names: Sequence[str]) -> List[str]:
    return [f'{name}_forecast' for name in names] if key == 'FORECAST' else [_BANDS[key]]


@dataclass(frozen=True)
class ResultFiles:
    """The files of a result.

    Parameters
    ----------
    keys : list of str
        Those of the outputs, in the order of their bands.
    image : EarthImage
        The image that is masked.
    region : Region
        On its grid.
    names : sequence of str
        Of the forecast bands.
    veil, shading, outputs, settings
        As in `deliver`.
    """

    keys: List[str]
    image: EarthImage
    region: Region
    names: Sequence[str]
    veil: float
    shading: Optional[Shading]
    outputs: Mapping[str, str]
    settings: Mapping[str, Settings]

    @property
    def window(self) -> Window:
        """The window of the image's grid that is exported."""
        return with_margin(self.region, self.image.grid)[0]

    def asset_pixels(self, ee: Client, asset: str, content: str) -> Pixels:
        """Those of the asset that a task made of them; content: distinguishes it from another one under the same id."""
        # The asset has its own grid, which begins at the window: pixels are asked for on that of the image all the same.
        kinds = result_bands(self.keys, self.names, 'asset', self.shading is not None)
        name = ee.data.convert_asset_id_to_asset_name(asset)
        return Pixels(name, tuple(kinds), tuple(kinds.values()), self.image.crs, self.image.grid, content)

    def write(self, ee: Client, pixels: Pixels, cache: TileCache, progress: Progress) -> None:
        """Download the pixels into the files."""
        downloading, finishing = progress.steps(4, 1 if self.shading else 0)
        with Workspace() as scratch, ExitStack() as open_files:
            writers = {key: open_files.enter_context(self._writer(key)) for key in self.keys}
            if self.shading is None:
                valid = self._download(ee, pixels, writers, cache, downloading)
                if 'OUTPUT' in writers:
                    require_compared(valid)
            else:
                with classes_writer(scratch, pixels.grid) as classes:
                    self._download(ee, pixels, {**writers, 'OUTPUT': classes}, cache, downloading)
                self.shading.finish(Scene(classes.path), writers['OUTPUT'], finishing)

    def _download(
        self, ee: Client, pixels: Pixels, writers: Mapping[str, RasterWriter], cache: TileCache, progress: Progress
    ) -> int:
        """Download the pixels into files of the outputs, by key; returns how many pixels of the mask are valid."""
        region, valid = self.region, 0
        window, reach = with_margin(region, self.image.grid)

        def use(tile: Window, values: List[np.ndarray]) -> None:
            nonlocal valid
            inside = region.mask(tile)
            for key, writer in writers.items():
                bands, values = values[: len(writer.names)], values[len(writer.names) :]
                if key == 'FORECAST':
                    bands = np.where(reach.mask(tile), bands, np.float32(np.nan))
                elif key == 'PROBABILITY' or self.shading is None:
                    bands = np.where(inside, bands, writer.dtype.type(writer.nodata))
                if key == 'OUTPUT':
                    valid += int((bands[0] != NODATA).sum())
                writer.write(tile, bands)

        fetch(ee, pixels, window, use, cache, progress, reach)
        return valid

    def _writer(self, key: str) -> RasterWriter:
        image = self.image
        metadata = {**time_metadata(image.time), 'SENSOR': image.platform}
        if key == 'FORECAST' and self.veil:
            metadata[VEIL] = repr(self.veil)
        kind, nodata = _KINDS[key]
        return RasterWriter(
            self.outputs[key], image.grid, _band_names(key, self.names), kind, nodata, metadata, self.settings[key]
        )


def classes_writer(scratch: Workspace, grid: Grid) -> RasterWriter:
    """A scratch file for classes that are to be finished."""
    return RasterWriter(scratch.scratch('.tif'), grid, ['mask'], np.uint8, NODATA, passing=True)


def _export(ee: Client, pixels: Pixels, files: ResultFiles, delivery: Delivery, progress: Progress) -> str:
    """Deliver by one task, and download its asset; returns the id of the task."""
    waiting, downloading = progress.steps(3, 1)
    exported = _Exported.start(ee, pixels, files, delivery, _destination(files, delivery), waiting)
    if delivery.way == 'asset':
        with exported.forgotten_if_missing():
            files.write(ee, exported.pixels, delivery.cache, downloading)
        exported.remove(ee, downloading.part(1, 1))
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
    computed.remove(ee, delivering.part(1, 1))
    for exported in (computed, delivered):
        exported.file.remove()
    progress.update(1)
    return delivered.task


def finished_pixels(
    ee: Client, asset: str, pixels: Pixels, files: ResultFiles, way: str, cache: TileCache, progress: Progress
) -> Pixels:
    """The pixels of a finished mask, made of an asset of classes.

    asset, pixels: the asset and what is in it; way: a word of DELIVER; the others as of `deliver`.
    """
    shading = files.shading
    assert shading is not None
    classes = replace(pixels, names=pixels.names[:1], kinds=pixels.kinds[:1])
    window, reach = with_margin(files.region, pixels.grid)
    with Workspace() as scratch:
        with classes_writer(scratch, pixels.grid) as writer:
            fetch(ee, classes, window, lambda tile, bands: writer.write(tile, bands[0]), cache, progress, reach)
        shade = shading.map_shade(Scene(writer.path), progress.part(1, 1))
    stored = ee.Image(asset)
    mask = shading.finished(ee, stored.select([pixels.names[0]]), shade).rename(pixels.names[0])
    kinds = result_bands(files.keys, files.names, way, False)
    return Pixels.from_bands(mask.addBands(stored.select(list(pixels.names[1:]))), kinds, pixels.crs, pixels.grid)


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

    def remove(self, ee: Client, progress: Progress) -> None:
        """Delete the asset."""
        delete_asset(ee, self.place, progress)


def delete_asset(ee: Client, asset: str, progress: Progress) -> None:
    """Delete an asset; it may be gone already, where only the answer to an earlier try was lost."""
    ask(lambda: none_if_missing(lambda: ee.data.deleteAsset(asset)), progress)


def asset_folder(ee: Client) -> str:
    """The folder of assets of the project."""
    try:
        return ee.data.getProjectConfig()['name'].replace('/config', '') + '/assets'
    except Exception as error:  # only the message of the client's own exception shows what it means
        raise CloudmaskError(
            f'DESTINATION is empty, and the asset folder of the project is unknown ({str(translate_error(error)).rstrip(".")}). '
            'Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.'
        ) from error
