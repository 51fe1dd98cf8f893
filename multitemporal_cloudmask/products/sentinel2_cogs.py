"""Sentinel-2 Level 2A as cloud catalogues have it: a GeoTIFF for each band, with or without its STAC item.

Whether the offset of processing baseline 04.00 and later was subtracted from the numbers is not written in the files. The item of
Earth Search states it, not always rightly; the numbers themselves decide where it does not.

References
----------
Element 84, Earth Search: collections sentinel-2-l2a and sentinel-2-c1-l2a. Microsoft, Planetary Computer: sentinel-2-l2a.
"""

import re
from datetime import datetime, timezone
from typing import Dict, List, Match, Optional, Tuple

from ..method.sensors import MSI, sensor_of
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand
from .claimed import ClaimedBands
from .members import Members, folder_of
from .product import require_essential
from .sentinel2 import METADATA
from .sentinel2_metadata import RESOLUTIONS, require_sensor
from .single_bands import acquired, with_nir
from .stac_item import StacItem
from .stac_items import stac_items
from .stac_offset import NONE, OFFSET, Claim, claimed_offset

_BANDS = r'(?P<band>B\d\d|B8A|SCL)'
#: Names of the files: B04.tif in a folder that is called like the item, the same after the id, or as in the Planetary Computer.
COG = (
    rf'(?:(?P<id>S2[A-D]_T?\d{{1,2}}[A-Z]{{3}}_\d{{8}}\w*_L2A)_)?{_BANDS}\.tiff?',
    rf'(?P<id>T\d\d[A-Z]{{3}}_\d{{8}}T\d{{6}})_{_BANDS}_[126]0m\.tiff?',
)

# Ids of Earth Search: satellite, tile, date, time of the reprocessed collection, sequence.
_ID = r'S2(?P<satellite>[A-D])_T?(?P<tile>\d{1,2}[A-Z]{3})_(?P<day>\d{8})(?:T(?P<clock>\d{6}))?(?:_(?P<sequence>\d))?_L2A'
_GRANULE = r'T(?P<tile>\d\d[A-Z]{3})_(?P<day>\d{8})T(?P<clock>\d{6})'

_SCALE, _FILL = 1e-4, 0

#: Products of the first day of baseline 04.00 and later have the offset.
_FIRST_OFFSET = datetime(2022, 1, 25, tzinfo=timezone.utc)


def cog_products(members: Members) -> List[ClaimedBands]:
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


def _product(members: Members, folder: str, name: str, files: Dict[str, str], alone: bool) -> Optional[ClaimedBands]:
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
    sensor = require_sensor(platform, path)
    claim = _claim(match, item, time)
    bands = [
        VirtualBand(band, members.gdal_path(files[band]), 1, _SCALE, claim.offset, nodata=_FILL)
        for band in RESOLUTIONS
        if band in files
    ]
    bands = with_nir(bands)
    require_essential(sensor, [band.name for band in bands], path)
    if 'SCL' in files:
        bands.append(VirtualBand('SCL', members.gdal_path(files['SCL']), 1))
    return ClaimedBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=sensor.spectral(band.name for band in bands),
        level=SURFACE,
        tile=match['tile'].upper().rjust(5, '0'),
        generation=((item.baseline if item else None) or 0.0, match.groupdict().get('sequence') or ''),
        strip=None,
        missing=() if 'SCL' in files else ('SCL',),
        name=item.name if item else match[0],
        bands=tuple(bands),
        sun=item.sun if item else None,
        claim=claim,
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


def _claim(match: Match[str], item: Optional[StacItem], time: datetime) -> Claim:
    """What is stated about the offset of reflectance, by the item or else by the name."""
    if item and item.baseline is not None:
        return claimed_offset(item, NONE)
    parts = match.groupdict()
    if 'satellite' in parts and parts['clock']:
        # All of the reprocessed collection has it.
        return Claim(OFFSET, True)
    if 'satellite' in parts and time < _FIRST_OFFSET:
        return Claim(NONE, True)
    return Claim(OFFSET, False, stated=False)
