"""What a result consists of: its bands on Earth Engine, and the files into which they are downloaded."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.advice import require_compared
from ..method.classes import NODATA
from ..method.progress import Progress
from ..method.veil import VEIL
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata, with_margin
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .cache import TileCache
from .images import EarthImage
from .pixels import Pixels, fetch
from .session import Client, Expression
from .shade import Shading
from .stack import EarthStack

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


def result_pixels(ee: Client, bands: Mapping[str, Expression], stack: EarthStack, way: str, unfinished: bool) -> Pixels:
    """The pixels to download or to export of a result.

    Parameters
    ----------
    ee : Client
        The client.
    bands : mapping of str to Expression
        Key of an output, OUTPUT, PROBABILITY or FORECAST, to the image of its bands.
    stack : EarthStack
        What they were computed from.
    way, unfinished
        As of `result_bands`.
    """
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
        """Download the pixels into the files; raises `CloudmaskError` where none of the mask is valid, or Earth Engine fails."""
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


def finished_pixels(
    ee: Client, asset: str, pixels: Pixels, files: ResultFiles, way: str, cache: TileCache, progress: Progress
) -> Pixels:
    """The pixels of a finished mask, made of an asset of classes.

    Parameters
    ----------
    ee : Client
        The client.
    asset : str
        Id of the asset.
    pixels : Pixels
        What is in it: the classes, and the other bands of the result.
    files : ResultFiles
        The result; its shading finishes the classes.
    way : str
        A word of DELIVER: how the finished mask is delivered.
    cache : TileCache
        Keeps tiles.
    progress : Progress
        Updated after each tile.
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
