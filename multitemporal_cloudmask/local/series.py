"""A series: the images of a place and what was made of them (masks, forecasts ..), known by date, platform and tile.

The files of a series are called `<date>_<platform>[_<tile>]_<kind>.tif`, so that they sort by date: `2019-06-07_LC08_199033_mask.tif`.
"""

import contextlib
import os
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from osgeo import gdal

from ..method.errors import CloudmaskError, UnreadableError
from ..method.progress import Progress
from ..method.sensors import sensor_of
from ..method.series_options import SpanOptions
from ..products.archive import scan
from ..products.passes import passes
from ..products.recognise import products_of
from ..rasters.grid import Grid
from ..rasters.image import Image, ImageOnDisk
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import on_grid, virtual_bands, warp_bands
from ..rasters.workspace import Workspace
from .fetch import grid_of
from .quality import ClassBand, mask_band

#: Kinds of files in a series.
MASK, PROBABILITY, FORECAST, FILLED = 'mask', 'probability', 'forecast', 'filled'

#: Date, platform and tile in a name; the time of day and a number distinguish files of one day.
_WORD = r'([A-Za-z0-9-]+?)'
_NAME = re.compile(
    rf'(\d{{4}}-\d\d-\d\d)_{_WORD}(?:_{_WORD})?(?:-\d{{6}})?(?:-2)*_(?:{MASK}|{PROBABILITY}|{FORECAST}|{FILLED})\.tiff?'
)

#: Steps whose results are no original acquisitions.
_DERIVED = {'clearcomposite', 'fillclouds'}

#: What a raster can be as a mask.
_MASK, _QUALITY_BAND, _UNNAMED, _NO_MASK = range(4)

#: Platforms that name a satellite, not a sensor alone.
_SATELLITE = 'L[CET]0[4-9]|S2[ABC]'

#: A platform by its words (Landsat 7, LE07, LANDSAT_7; Sentinel-2A, S2A), and how USGS and ESA abbreviate it.
_SATELLITES = (
    (re.compile(r'(?:LANDSAT|L[CEOT]?)[ _-]?0?([4-9])'), {'4': 'LT04', '5': 'LT05', '7': 'LE07', '8': 'LC08', '9': 'LC09'}),
    (re.compile(r'(?:SENTINEL[ _-]?|S)2([ABC])'), {'A': 'S2A', 'B': 'S2B', 'C': 'S2C'}),
)


class Key(NamedTuple):
    """What identifies an acquisition in a series; keys sort by date.

    Attributes
    ----------
    date : str
        Acquisition date, YYYY-MM-DD, UTC.
    platform : str
        LE07, S2A ..; the sensor (TM, MSI ..) where the satellite is unknown, PLAIN where that is unknown too.
    tile : str
        Path and row, or tile; '' where the image is not part of a tiling.
    """

    date: str
    platform: str
    tile: str

    @classmethod
    def from_image(cls, image: Image) -> 'Key':
        """The key of an image or a file of a series; its date is '' where unknown."""
        named = _NAME.fullmatch(Path(image.path).name)
        if named:
            return cls(named[1], short_platform(named[2]), _letters(named[3] or ''))
        return cls(image.date, short_platform(image.platform), _letters(image.tile))

    def file_name(self, kind: str) -> str:
        """The name of a file of the series, such as 2019-06-07_LC08_199033_mask.tif."""
        return '_'.join(filter(None, (*self, kind))) + '.tif'

    def fits(self, other: 'Key') -> bool:
        """Whether both may be of one acquisition: what is unknown of one fits everything."""
        platforms = (self.platform, other.platform)
        same_platform = self.platform == other.platform or 'PLAIN' in platforms
        if not all(re.fullmatch(_SATELLITE, platform) for platform in platforms):
            # The sensor alone (MSI) fits each of its satellites.
            same_platform = same_platform or sensor_of(self.platform) is sensor_of(other.platform)
        return self.date == other.date and same_platform and (self.tile == other.tile or '' in (self.tile, other.tile))


def short_platform(platform: str) -> str:
    """A platform as it is abbreviated in file names and tables: LE07 of LANDSAT_7, S2A of Sentinel-2A."""
    words = platform.strip().upper()
    for pattern, names in _SATELLITES:
        found = pattern.fullmatch(words)
        if found and found[1] in names:
            return names[found[1]]
    return _letters(words) or 'PLAIN'


def _letters(text: str) -> str:
    """The letters and digits of a text."""
    return re.sub('[^A-Z0-9]', '', text.upper())


@dataclass(frozen=True)
class Masked:
    """An image of a series with its mask."""

    image: ImageOnDisk
    mask: ImageOnDisk

    @property
    def key(self) -> Key:
        """The key of the image."""
        return Key.from_image(self.image)


def found_images(paths: Sequence[str], progress: Progress) -> List[ImageOnDisk]:
    """The images and masks at some paths: folders and item collections are scanned, products recognised; the rest are rasters.

    Raises
    ------
    CloudmaskError
        Where there is no such folder, or a file is not a raster.
    """
    found: List[ImageOnDisk] = []
    for path in paths:
        if os.path.isfile(path) and not path.lower().endswith(('.json', '.geojson')):
            found += products_of(os.path.abspath(path)) or [Scene(path)]
        else:
            found += scan(path, progress.part(0, 0))
    return found


def dated_images(
    found: Iterable[ImageOnDisk], span: SpanOptions, progress: Progress, originals: bool = False
) -> List[ImageOnDisk]:
    """The images among some rasters and products, from the oldest to the newest, each acquisition once.

    Parameters
    ----------
    found : iterable of ImageOnDisk
        What without spectral bands is a mask, a forecast or a probability, and is passed over.
    span : SpanOptions
        The days that count.
    progress : Progress
        Receives messages and warnings about images that are left out: those without a date, and duplicates.
    originals : bool
        Whether composites and filled images are left out too.

    Raises
    ------
    CloudmaskError
        Where no image is left.
    """
    images = []
    for image in found:
        if not image.names:
            continue
        derived = _DERIVED & set(image.settings) if originals and isinstance(image, Scene) else ()
        if derived:
            progress.message(f'Left out: {image.path}: a result of {", ".join(derived)}, not an original acquisition.')
        elif image.time is None:
            progress.warn(f'Left out: {image.path}: no acquisition date in its metadata or name.')
        elif span.includes(image.date):
            images.append(image)
    if not images:
        days = (f' from {span.from_}' if span.from_ else '') + (f' to {span.to}' if span.to else '')
        raise CloudmaskError(
            f'IMAGES: there is no image with named bands and an acquisition date{days}. Choose another folder or other dates.'
        )
    groups = sorted(passes(images, progress), key=lambda group: group.time)
    return [image for group in groups for image in _without_copies(group.images, progress)]


def _without_copies(images: Sequence[ImageOnDisk], progress: Progress) -> List[ImageOnDisk]:
    """The images of a pass without rasters that are copies of others, such as an imported product next to the product itself."""
    kept: List[ImageOnDisk] = []
    # Products, which have a tile, come before rasters.
    for image in sorted(images, key=lambda image: not image.tile):
        original = next((other for other in kept if not image.tile and _same_image(image, other)), None)
        if original is None:
            kept.append(image)
        else:
            progress.message(f'Left out: {image.path}: the same acquisition as {original.path}.')
    return kept


def _same_image(image: ImageOnDisk, other: ImageOnDisk) -> bool:
    """Whether two images of one pass were acquired at one time and are on one grid."""
    if not image.time or not other.time or abs(image.time - other.time) > timedelta(seconds=1):
        return False
    with contextlib.suppress(UnreadableError), Workspace() as workspace:
        return grid_of(image, workspace, Progress()).matches(grid_of(other, workspace, Progress()))
    return False


def dated_masks(found: Iterable[ImageOnDisk]) -> List[ImageOnDisk]:
    """The masks among some rasters and products, by date and path.

    Without masks they are the images with a quality band, and without these the rasters of one unnamed band of bytes, which another
    program may have written.
    """
    ranked: Dict[int, List[ImageOnDisk]] = {}
    for image in found:
        ranked.setdefault(_mask_rank(image), []).append(image)
    masks = next((ranked[rank] for rank in (_MASK, _QUALITY_BAND, _UNNAMED) if rank in ranked), [])
    return sorted(masks, key=lambda mask: (Key.from_image(mask), mask.path))


def pair(images: Sequence[ImageOnDisk], masks: Sequence[ImageOnDisk], progress: Progress) -> List[Masked]:
    """The images that have a mask of their date, platform and tile, each with it.

    Of several masks that of the same tile is used, then the one whose name begins like that of the image, then the nearest in time.

    Parameters
    ----------
    images, masks : sequence of ImageOnDisk
        As `dated_images` and `dated_masks` return them.
    progress : Progress
        Warned of images without a mask, which are left out.

    Raises
    ------
    CloudmaskError
        Where no image has a mask.
    """
    pairs, dated = [], by_date(masks)
    for image in images:
        mask = counterpart(image, dated)
        if mask is None:
            progress.warn(f'Left out: {image.path}: there is no mask of {Key.from_image(image).date} and its platform.')
        else:
            pairs.append(Masked(image, mask))
    if not pairs:
        raise CloudmaskError(
            'MASKS: no mask has date and platform of an image. Choose the folder of maskarchive, or name masks such as '
            f'{Key.from_image(images[0]).file_name(MASK)}.'
        )
    return pairs


def by_date(images: Iterable[ImageOnDisk]) -> Dict[str, List[ImageOnDisk]]:
    """Images or masks by their acquisition date."""
    dated: Dict[str, List[ImageOnDisk]] = {}
    for image in images:
        dated.setdefault(Key.from_image(image).date, []).append(image)
    return dated


def counterpart(image: ImageOnDisk, dated: Mapping[str, Sequence[ImageOnDisk]]) -> Optional[ImageOnDisk]:
    """That of some files, `by_date`, that was made of an image: the same platform and tile too; None if no file was."""
    key, name = Key.from_image(image), Path(image.path).stem

    def distance(other: ImageOnDisk) -> Tuple[bool, bool, float, str]:
        apart = abs((other.time - image.time).total_seconds()) if other.time and image.time else 0.0
        named_alike = Path(other.path).name.startswith(name)
        return Key.from_image(other).tile != key.tile, not named_alike, apart, other.path

    return min((other for other in dated.get(key.date, ()) if key.fits(Key.from_image(other))), key=distance, default=None)


def _mask_rank(image: ImageOnDisk) -> int:
    """What an image is as a mask: `_MASK`, `_QUALITY_BAND`, `_UNNAMED` or `_NO_MASK`."""
    if not isinstance(image, Scene):
        # Whether a product has a quality band is not known before it is opened; nearly all have one.
        return _QUALITY_BAND
    if image.quality is not None and image.quality.name != PROBABILITY:
        return _QUALITY_BAND if image.names else _MASK
    if image.names or image.forecast is not None:
        return _NO_MASK
    dataset = gdal.Open(image.path)
    band = dataset.GetRasterBand(1)
    return _UNNAMED if dataset.RasterCount == 1 and band.DataType == gdal.GDT_Byte else _NO_MASK


def open_image(image: ImageOnDisk, names: Sequence[str], grid: Grid, workspace: Workspace) -> Scene:
    """Some bands of an image, by name or role, on a grid.

    They are read through a virtual raster, of which GDAL closes files again, so that many images may be open at a time.
    """
    scene = image.open(workspace)
    # The order of the bands of every image shall be that of `names`.
    bands = tuple(scene.band(name) for name in names)
    warped = on_grid(scene.having(bands=bands, quality=None), grid, workspace)
    if warped.grid is not scene.grid:
        return warped
    metadata = {**scene.metadata, 'SENSOR': scene.platform}
    path = write_virtual(workspace.memory('.vrt'), scene.grid, virtual_bands(scene, bands), metadata)
    return Scene(path, time=scene.time, title=scene.title)


def open_classes(mask: ImageOnDisk, grid: Grid, workspace: Workspace) -> ClassBand:
    """The classes of a mask or a quality band on a grid, those of the nearest pixel; read as `open_image` reads.

    Raises
    ------
    CloudmaskError
        Where it has no classes, or has no CRS and another grid.
    """
    scene = mask.open(workspace)
    # What the name of a band states need not be looked up in all pixels; the file is not kept open.
    if scene.quality is not None:
        band = ClassBand(scene, scene.quality.number, scene.quality.name, scene.scheme)
    else:
        band = mask_band(Scene(scene.path))
    parts = [VirtualBand(band.name, scene.path, band.number)]
    if not scene.grid.matches(grid):
        if not scene.grid.crs or not grid.crs:
            lacking = f'The mask {scene}' if grid.crs else 'The image'
            raise CloudmaskError(f'{lacking} has no CRS, and the two are not on one grid. Assign the CRS (gdal_edit.py -a_srs).')
        parts = warp_bands(parts, scene.grid, grid, 'near', workspace)
    path = write_virtual(workspace.memory('.vrt'), grid, parts, {})
    return ClassBand(Scene(path, title=scene.title), 1, band.name, band.scheme)
