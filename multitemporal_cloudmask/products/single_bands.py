"""Deliveries of one file for each band whose names, or a short metadata file, state what the bands are.

What they have in common: how the files of one acquisition are found among others, and how they become a scene.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Dict, List, Match, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..method.classes import CLOUD, NODATA, SHADOW
from ..method.errors import CloudmaskError
from ..method.sensors import OLI, TM, Sensor
from ..rasters.grid import Grid
from ..rasters.overlay import Layer, overlay
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import warp_bands
from ..rasters.workspace import Workspace
from .images import open_image, require_grid
from .members import Members, folder_of
from .metadata import require_day
from .product import Product


@dataclass(frozen=True)
class Bits:
    """What the bits of a quality band mean, for bands that no scheme of the tools describes.

    Attributes
    ----------
    cloud, shadow, nodata : int
        Masks: a pixel is of a class where one of these bits is set; nodata wins over cloud, cloud over shadow.
    size : int
        Number of bits.
    """

    cloud: int
    shadow: int
    nodata: int
    size: int

    def classes(self) -> np.ndarray:
        """The class of each value, uint8 (2 ** size,)."""
        values = np.arange(2**self.size)
        classes = np.zeros(values.size, np.uint8)
        for mask, code in ((self.shadow, SHADOW), (self.cloud, CLOUD), (self.nodata, NODATA)):
            classes[values & mask > 0] = code
        return classes


@dataclass(frozen=True)
class SingleBands(Product):
    """A product of one file for each band.

    Attributes
    ----------
    name : str
        Of the product.
    bands : tuple of VirtualBand
        The spectral bands, and the quality band under the name of its scheme.
    bits : Bits or None
        Of the band `mask`, where its values are not classes yet.
    sun : (float, float) or None
        Elevation and azimuth of the sun, degrees; None: as the image of the blue band states it, if it does.
    """

    name: str
    bands: Tuple[VirtualBand, ...]
    bits: Optional[Bits] = None
    sun: Optional[Tuple[float, float]] = None

    def open(self, workspace: Workspace) -> Scene:
        """The scene on the grid of the blue band: stored numbers with the scale to reflectance and kelvin, and the quality band."""
        datasets = {band.name: open_image(band.source) for band in self.bands}
        blue = datasets[self.roles['blue']]
        sun = self.sun or _sun(blue)
        if sun:
            require_day(sun[0], self.path)
        grids = {name: Grid.from_dataset(dataset) for name, dataset in datasets.items()}
        grid = grids[self.roles['blue']]
        bands: List[VirtualBand] = []
        for band in self.bands:
            band_grid, is_spectral = grids[band.name], bool(self.sensor.role(band.name))
            if band.name == 'mask' and self.bits:
                band = _classified(band, datasets[band.name], self.bits, band_grid, workspace)
            if band_grid.matches(grid):
                bands.append(band)
            else:
                _require_coarser(band.source, band_grid, grid)
                bands += warp_bands([band], band_grid, grid, 'bilinear' if is_spectral else 'near', workspace)
        metadata = self.scene_metadata(self.name, f'{self.time:%H:%M:%S}', *(sun or ()))
        return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), title=self.path)


def _classified(band: VirtualBand, dataset: gdal.Dataset, bits: Bits, grid: Grid, workspace: Workspace) -> VirtualBand:
    """A quality band as a band of classes."""
    classes = bits.classes().astype(int).tolist()
    # GDAL interpolates between the entries of its table: the ends of each run of equal values are enough.
    last = len(classes) - 1
    ends = [v for v in range(last + 1) if v in (0, last) or not classes[v - 1] == classes[v] == classes[v + 1]]
    layer = Layer(band.source, dataset.GetRasterBand(1).GetBand(), table=tuple((v, classes[v]) for v in ends))
    return VirtualBand(band.name, overlay([layer], grid, gdal.GDT_Byte, workspace), 1, nodata=NODATA)


def _require_coarser(path: str, grid: Grid, expected: Grid) -> None:
    """Raise `UnreadableError` unless a file covers the same ground as that of the blue band with larger pixels."""
    one, other = grid.spatial_reference, expected.spatial_reference
    same_crs = one is not None and other is not None and bool(one.IsSame(other))
    corners = [
        abs(a - b)
        for x, y in ((0, 0), (1, 1))
        for a, b in zip(
            grid.pixel_to_world(x * grid.width, y * grid.height), expected.pixel_to_world(x * expected.width, y * expected.height)
        )
    ]
    if not same_crs or grid.pixel_size == expected.pixel_size or max(corners) > max(grid.pixel_size):
        require_grid(path, grid, expected)


def _sun(dataset: gdal.Dataset) -> Optional[Tuple[float, float]]:
    """Elevation and azimuth of the sun by the metadata of an image, as HLS states them; None where it does not."""
    stated = [dataset.GetMetadataItem(f'MEAN_SUN_{angle}_ANGLE') or '' for angle in ('ZENITH', 'AZIMUTH')]
    try:
        # A tile may be made of several scenes, each with its own angle.
        zenith, azimuth = (float(re.split('[;,]', text)[0]) for text in stated)
    except ValueError:
        return None
    return (90 - zenith, azimuth) if 0 <= zenith <= 180 else None


@dataclass(frozen=True)
class Group:
    """The files of one acquisition.

    Attributes
    ----------
    match : re.Match
        Of the pattern with the name of one of them.
    folder : str
        Below the root of the members, '' or ending with /.
    files : dict of str to str
        The group `band` of the pattern, in capitals, to the name of the member.
    """

    match: Match[str]
    folder: str
    files: Dict[str, str]

    def path(self, members: Members, alone: bool) -> str:
        """What a user opens to get this acquisition: the delivery where it has no other, else one of the files."""
        return members.path if alone else members.label(min(self.files.values()))


def grouped(members: Members, pattern: str) -> List[Group]:
    """The files whose names match a pattern with the groups `id` and `band`, by folder and id."""
    groups: Dict[Tuple[str, str], Group] = {}
    compiled = re.compile(pattern, re.IGNORECASE)
    for name in members.names:
        match = compiled.fullmatch(name.rsplit('/', 1)[-1])
        if match:
            folder = folder_of(name)
            group = groups.setdefault((folder, match['id'].upper()), Group(match, folder, {}))
            group.files.setdefault(match['band'].upper(), name)
    return list(groups.values())


def with_nir(bands: Sequence[VirtualBand]) -> List[VirtualBand]:
    """Bands of Sentinel-2 with B8A as near infrared where B8 was not downloaded."""
    if any(band.name == 'B8' for band in bands):
        return list(bands)
    return [replace(band, name='nir') if band.name == 'B8A' else band for band in bands]


def acquired(text: str, pattern: str, path: str) -> datetime:
    """The acquisition time, UTC, that the name of a product states; raises `CloudmaskError` where it is none."""
    try:
        return datetime.strptime(text, pattern).replace(tzinfo=timezone.utc)
    except ValueError:
        raise CloudmaskError(
            f'The name of {path} has the date {text}, which is impossible. Give the files the names under which they were delivered.'
        ) from None


def landsat(number: str) -> Tuple[str, Sensor]:
    """Platform and sensor of a Landsat satellite, 4, 5, 7, 8 or 9."""
    return f'LANDSAT_{number}', OLI if number in '89' else TM
