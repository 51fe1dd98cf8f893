"""How results are delivered: tile by tile, through an asset, or to Drive or Cloud Storage, where they stay."""

import hashlib
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Sequence

import numpy as np

from ..method.advice import require_compared
from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.veil import VEIL
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.stack import time_metadata, with_margin
from ..rasters.writing import RasterWriter
from .cache import TileCache
from .faults import Missing, none_if_missing, translate_error
from .images import EarthImage
from .jobs import ask
from .pixels import Pixels, fetch
from .session import Client, Expression
from .stack import EarthStack
from .tasks import Destination, TaskFile, export

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
        Key of an output, OUTPUT or FORECAST, to the image of its bands.
    stack : EarthStack
        What they were computed from.
    veil : float
        Opacity of a veil over the whole image, 0..1; a file of FORECAST states it.
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
    pixels = result_pixels(ee, bands, stack, delivery.way)
    files = ResultFiles(list(bands), stack.image, stack.region, stack.names, veil, outputs, settings)
    if delivery.way == 'download':
        files.write(ee, pixels, delivery.cache, progress)
        return ''
    return _export(ee, pixels, files, delivery, progress)


def result_pixels(ee: Client, bands: Mapping[str, Expression], stack: EarthStack, way: str) -> Pixels:
    """The pixels to download or to export of a result; parameters as in `deliver`, way: a word of DELIVER."""
    parts = [image.rename(_band_names(key, stack.names)) for key, image in bands.items()]
    whole = ee.Image.cat([part.unmask(NODATA, False) if key == 'OUTPUT' else part for key, part in zip(bands, parts)])
    return Pixels.from_bands(whole, result_bands(bands, stack.names, way), stack.image.crs, stack.image.grid)


def result_bands(keys: Iterable[str], names: Sequence[str], way: str) -> Dict[str, np.dtype]:
    """The bands of a result and their types.

    Parameters
    ----------
    keys : iterable of str
        OUTPUT, FORECAST.
    names : sequence of str
        Of the forecast bands.
    way : str
        A word of DELIVER: a file of a task has one type for all its bands.
    """
    kinds: Dict[str, np.dtype] = {}
    for key in keys:
        kind = np.uint8 if key == 'OUTPUT' and way == 'download' else np.float32
        kinds.update(dict.fromkeys(_band_names(key, names), np.dtype(kind)))
    return kinds


def _band_names(key: str, names: Sequence[str]) -> List[str]:
    return ['mask'] if key == 'OUTPUT' else [f'{name}_forecast' for name in names]


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
    veil, outputs, settings
        As in `deliver`.
    """

    keys: List[str]
    image: EarthImage
    region: Region
    names: Sequence[str]
    veil: float
    outputs: Mapping[str, str]
    settings: Mapping[str, Settings]

    @property
    def window(self) -> Window:
        """The window of the image's grid that is exported."""
        return with_margin(self.region, self.image.grid)[0]

    def write(self, ee: Client, pixels: Pixels, cache: TileCache, progress: Progress) -> None:
        """Download the pixels into the files."""
        (window, reach), valid = with_margin(self.region, self.image.grid), 0
        with ExitStack() as open_files:
            writers = {key: open_files.enter_context(self._writer(key)) for key in self.keys}

            def use(tile: Window, values: List[np.ndarray]) -> None:
                nonlocal valid
                inside, around = self.region.mask(tile), reach.mask(tile)
                for key, writer in writers.items():
                    bands, values = values[: len(writer.names)], values[len(writer.names) :]
                    if key == 'OUTPUT':
                        mask = np.where(inside, bands[0], NODATA)
                        valid += int((mask != NODATA).sum())
                        writer.write(tile, mask)
                    else:
                        writer.write(tile, np.where(around, bands, np.float32(np.nan)))

            fetch(ee, pixels, window, use, cache, progress, reach)
            if 'OUTPUT' in writers:
                require_compared(valid)

    def write_asset(self, ee: Client, asset: str, content: str, cache: TileCache, progress: Progress) -> None:
        """Download the asset that a task made of them; content: distinguishes it from another one under the same id.

        Raises
        ------
        CloudmaskError
            What Earth Engine or the network reports; `Missing` where somebody has removed the asset.
        """
        # The asset has its own grid, which begins at the window: pixels are asked for on that of the image all the same.
        kinds = result_bands(self.keys, self.names, 'asset')
        name = ee.data.convert_asset_id_to_asset_name(asset)
        pixels = Pixels(name, tuple(kinds), tuple(kinds.values()), self.image.crs, self.image.grid, content)
        self.write(ee, pixels, cache, progress)

    def _writer(self, key: str) -> RasterWriter:
        metadata = {**time_metadata(self.image.time), 'SENSOR': self.image.platform}
        if key == 'FORECAST' and self.veil:
            metadata[VEIL] = repr(self.veil)
        return RasterWriter(
            self.outputs[key],
            self.image.grid,
            _band_names(key, self.names),
            np.uint8 if key == 'OUTPUT' else np.float32,
            NODATA if key == 'OUTPUT' else np.nan,
            metadata,
            self.settings[key],
        )


def _export(ee: Client, pixels: Pixels, files: ResultFiles, delivery: Delivery, progress: Progress) -> str:
    """Deliver by a task, and download its asset; returns the id of the task."""
    name = f'cloudmask_{files.image.asset.rpartition("/")[2]}'
    request = f'{delivery.way} {delivery.destination} {pixels.text}'
    file = TaskFile(delivery.tasks, request)
    place = delivery.destination
    if delivery.way == 'asset' and not place:
        place = f'{asset_folder(ee)}/{name}_{hashlib.sha256(request.encode()).hexdigest()[:8]}'
    waiting, downloading = progress.steps(3, 1)
    destination = Destination(delivery.way, place, name)
    task = export(ee, pixels, files.window, destination, file, delivery.stop_on_cancel, waiting)
    if delivery.way == 'asset':
        try:
            files.write_asset(ee, place, request, delivery.cache, downloading)
        except Missing:
            file.remove()  # somebody has removed it: the next run begins anew
            raise
        delete_asset(ee, place, downloading.part(1, 1))
    file.remove()
    progress.update(1)
    return task['id']


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
