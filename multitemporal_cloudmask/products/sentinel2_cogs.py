"""Sentinel-2 Level 2A as cloud catalogues have it: a GeoTIFF for each band, with or without its STAC item.

Whether the offset of processing baseline 04.00 and later was subtracted from the numbers is not written in the files. The item of
Earth Search states it, not always rightly; the numbers themselves decide where it does not.

References
----------
Element 84, Earth Search: collections sentinel-2-l2a and sentinel-2-c1-l2a. Microsoft, Planetary Computer: sentinel-2-l2a.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Dict, List, Match, Optional, Tuple

import numpy as np

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import MSI, sensor_of
from ..rasters.levels import SURFACE
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand
from ..rasters.workspace import Workspace
from .images import open_image
from .members import Members, folder_of
from .product import require_essential
from .sentinel2 import METADATA
from .sentinel2_metadata import RESOLUTIONS
from .single_bands import SingleBands, acquired, with_nir
from .stac_item import StacItem, stac_items

_BANDS = r'(?P<band>B\d\d|B8A|SCL)'
#: Names of the files: B04.tif in a folder that is called like the item, the same after the id, or as in the Planetary Computer.
COG = (
    rf'(?:(?P<id>S2[A-D]_T?\d{{1,2}}[A-Z]{{3}}_\d{{8}}\w*_L2A)_)?{_BANDS}\.tiff?',
    rf'(?P<id>T\d\d[A-Z]{{3}}_\d{{8}}T\d{{6}})_{_BANDS}_[126]0m\.tiff?',
)

# Ids of Earth Search: satellite, tile, date, time of the reprocessed collection, sequence.
_ID = r'S2(?P<satellite>[A-D])_T?(?P<tile>\d{1,2}[A-Z]{3})_(?P<day>\d{8})(?:T(?P<clock>\d{6}))?(?:_(?P<sequence>\d))?_L2A'
_GRANULE = r'T(?P<tile>\d\d[A-Z]{3})_(?P<day>\d{8})T(?P<clock>\d{6})'

_SCALE, _OFFSET, _FILL = 1e-4, -0.1, 0

#: Of each band the share of the darkest pixels that decides, percent. In red or shortwave infrared some ground of any scene has a
#: reflectance below 0.09 (as in rasters/plausible.py): without the offset the number 900, with it 1000 to 1900.
_DARKEST, _WITHOUT, _WITH = 1, 900, 1900

#: Numbers that are read along each side of an image to decide.
_SAMPLE = 500

#: The first baseline with the offset, and the property that states whether it was subtracted.
_FIRST_BASELINE, _SUBTRACTED = 4.0, 'earthsearch:boa_offset_applied'

#: Products of the first day of baseline 04.00 and later have the offset.
_FIRST_OFFSET = datetime(2022, 1, 25, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Sentinel2Cogs(SingleBands):
    """A scene.

    Attributes
    ----------
    ambiguous : bool
        Whether the numbers decide about the offset.
    """

    ambiguous: bool = False

    def open(self, workspace: Workspace) -> Scene:
        """The scene, see `SingleBands`; raises `UnreadableError` where the offset is unknown and nothing in the image is dark."""
        offset = _offset_by_numbers(self) if self.ambiguous else None
        if offset is None:
            return super().open(workspace)
        bands = tuple(replace(band, offset=offset) if self.sensor.role(band.name) else band for band in self.bands)
        return replace(self, bands=bands, ambiguous=False).open(workspace)


def cog_products(members: Members) -> List[Sentinel2Cogs]:
    """The scenes among some files, where they are not those of a SAFE; raises `CloudmaskError` where one is incomplete."""
    if members.matching(METADATA) or members.matching(r'tileInfo\.json'):
        return []
    groups: Dict[Tuple[str, str], Dict[str, str]] = {}
    for name in members.names:
        for pattern in COG:
            match = re.fullmatch(pattern, name.rsplit('/', 1)[-1], re.IGNORECASE)
            if match:
                band = re.sub('^B0', 'B', match['band'].upper())
                groups.setdefault((folder_of(name), match['id'] or ''), {}).setdefault(band, name)
    found = (_product(members, folder, name, files, len(groups) == 1) for (folder, name), files in groups.items())
    return [product for product in found if product]


def _product(members: Members, folder: str, name: str, files: Dict[str, str], alone: bool) -> Optional[Sentinel2Cogs]:
    path = members.path if alone else members.label(min(files.values()))
    items = [
        each
        for each in stac_items(members, folder)
        if re.match('sentinel[ -]?2', each.text('platform', 'constellation'), re.IGNORECASE)
    ]
    around = (folder.rstrip('/') or members.path.rstrip('/')).replace('\\', '/').rsplit('/', 1)[-1]
    match = _matched(name)
    if match is None and len(items) == 1:
        match = _matched(items[0].name)
    match = match or _matched(around)
    if match is None:
        # B04.tif may be anything.
        return None
    day = acquired(match['day'] + (match['clock'] or '000000'), '%Y%m%d%H%M%S', path)
    item = next((each for each in items if _describes(each, match, day)), None)
    time = (item.time if item else None) or day
    platform = _platform(match, item)
    sensor = sensor_of(platform)
    if sensor is None:
        raise CloudmaskError(f'The product {path} is from {platform}, which is not supported. Choose Sentinel-2A, 2B or 2C.')
    offset = _offset(match, item, time)
    bands = [
        VirtualBand(band, members.gdal_path(files[band]), 1, _SCALE, offset or 0.0, nodata=_FILL)
        for band in RESOLUTIONS
        if band in files
    ]
    bands = with_nir(bands)
    require_essential(sensor, [band.name for band in bands], path)
    if 'SCL' in files:
        bands.append(VirtualBand('SCL', members.gdal_path(files['SCL']), 1))
    return Sentinel2Cogs(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=tuple(band.name for band in bands if sensor.role(band.name)),
        level=SURFACE,
        tile=match['tile'].upper().rjust(5, '0'),
        generation=((item.baseline if item else None) or 0.0, match.groupdict().get('sequence') or ''),
        strip=None,
        missing=() if 'SCL' in files else ('SCL',),
        name=item.name if item else match[0],
        bands=tuple(bands),
        sun=item.sun if item else None,
        ambiguous=offset is None,
    )


def _matched(name: str) -> Optional[Match[str]]:
    """What an id states."""
    return re.match(_ID, name, re.IGNORECASE) or re.match(_GRANULE, name, re.IGNORECASE)


def _describes(item: StacItem, match: Match[str], day: datetime) -> bool:
    """Whether an item is that of a scene: it has its day and its tile."""
    stated = item.name + item.text('s2:mgrs_tile') + item.text('grid:code')
    return item.time is not None and item.time.date() == day.date() and match['tile'].upper() in stated.upper()


def _platform(match: Match[str], item: Optional[StacItem]) -> str:
    satellite = match.groupdict().get('satellite')
    if satellite:
        return f'SENTINEL-2{satellite.upper()}'
    stated = item.text('platform') if item else ''
    return stated.upper() if sensor_of(stated) is MSI else 'MSI'


def _offset(match: Match[str], item: Optional[StacItem], time: datetime) -> Optional[float]:
    """The offset of reflectance; None where the numbers have to decide."""
    if item and item.baseline is not None:
        if item.baseline < _FIRST_BASELINE:
            return 0.0
        subtracted = item.properties.get(_SUBTRACTED)
        # Where Earth Search states that nothing was subtracted it may have been nevertheless.
        return 0.0 if subtracted else (_OFFSET if subtracted is None else None)
    parts = match.groupdict()
    if 'satellite' not in parts:
        return None
    if parts['clock']:
        # All of the reprocessed collection has it.
        return _OFFSET
    return 0.0 if time < _FIRST_OFFSET else None


def _offset_by_numbers(product: Sentinel2Cogs) -> float:
    """The offset by the darkest numbers of red and shortwave infrared: of water, shadow and wet soil there are some in any image."""
    darkest = []
    for band in product.bands:
        if product.sensor.role(band.name) in ('red', 'swir1', 'swir2'):
            dataset = open_image(band.source)
            size = {'buf_xsize': min(_SAMPLE, dataset.RasterXSize), 'buf_ysize': min(_SAMPLE, dataset.RasterYSize)}
            numbers = dataset.GetRasterBand(1).ReadAsArray(**size)
            valid = numbers[numbers != _FILL]
            if valid.size:
                darkest.append(float(np.percentile(valid, _DARKEST)))
    if darkest and min(darkest) < _WITHOUT:
        return 0.0
    if darkest and min(darkest) < _WITH:
        return _OFFSET
    raise UnreadableError(
        f'The offset of {product} is unknown: its STAC item is missing or not certain, and no part of the image is dark enough to decide. '
        'Use another date, or the product as ESA delivers it.'
    )
