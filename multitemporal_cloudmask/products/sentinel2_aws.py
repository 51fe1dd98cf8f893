"""Sentinel-2 in the layout of the buckets sentinel-s2-l1c and sentinel-s2-l2a on AWS: a folder for each tile and date.

References
----------
Sinergise, Sentinel-2 on AWS: names of the files, items of tileInfo.json and productInfo.json.
"""

import json
import re
from typing import Any, Dict, List, Tuple

from ..method.errors import UnreadableError
from ..method.sensors import Sensor
from ..rasters.levels import SURFACE, TOP
from ..rasters.virtual import VirtualBand
from .members import Members, folder_of
from .metadata import time_in
from .product import Product, require_essential
from .sentinel2 import Sentinel2Product, virtual_band
from .sentinel2_metadata import RESOLUTIONS, ProductMetadata, read_granule, require_sensor
from .single_bands import SingleBands

#: The file that stands for the whole folder.
TILE_INFO = r'tileInfo\.json'

# Names of the product, today's and that of before December 2016, and of its datastrip.
_NAMES = (
    r'S2(?P<satellite>[A-D])_MSIL(?P<level>1C|2A)_(?P<time>\d{8}T\d{6})_N(?P<major>\d\d)(?P<minor>\d\d)_R\d{3}_T(?P<tile>\d\d[A-Z]{3})_'
    r'(?P<generated>\w+)',
    r'S2(?P<satellite>[A-D])_OPER_PRD_MSIL(?P<level>1C)_\w{4}_\d{8}T\d{6}_R\d{3}_V(?P<time>\d{8}T\d{6})_\d{8}T\d{6}',
    r'S2(?P<satellite>[A-D])_OPER_MSI_L(?P<level>1C|2A)_DS_\w{4}_\d{8}T\d{6}_S(?P<time>\d{8}T\d{6})_N(?P<major>\d\d)\.(?P<minor>\d\d)',
)

# The file of a band below the folder; those of Level 2A are in R10m and so on. The small ones in preview are left out.
_BAND = re.compile(r'(?:R(\d\d)m/)?(B\d\d|B8A|SCL)\.(?:jp2|tiff?)', re.IGNORECASE)
_CLOUDS = re.compile(r'qi/MSK_(?:CLASSI_B00\.jp2|CLOUDS_B00\.gml)', re.IGNORECASE)

#: Digital numbers from baseline 04.00 on are greater by this.
_OFFSET, _QUANTIFICATION = -1000, 10000


def aws_products(members: Members, path: str) -> List[Product]:
    """The tiles among some files; raises `CloudmaskError` where one is damaged or incomplete."""
    names = members.matching(TILE_INFO)
    return [_product(members, name, path if len(names) == 1 else members.label(name)) for name in names]


def _product(members: Members, name: str, path: str) -> Product:
    folder = folder_of(name)
    info = _read(members, name)
    metadata, level = _metadata(members, folder, info, path)
    sensor = require_sensor(metadata.platform, path)
    found = _images(members, folder, level)
    bands = tuple((resolution, virtual_band(band, file, metadata.scales)) for band, (resolution, file) in found.items())
    require_essential(sensor, list(found), path)
    granule_name = folder + 'metadata.xml'
    if granule_name not in members.names:
        return _without_granule(metadata, sensor, level, path, [band for _, band in bands])
    granule = read_granule(members.text(granule_name), members.label(granule_name), metadata)
    clouds = [each for each in members.names if each.startswith(folder) and _CLOUDS.fullmatch(each[len(folder) :])]
    mask = members.gdal_path(clouds[0]) if clouds and level == TOP else ''
    files = members.label(name), members.label(granule_name)
    return Sentinel2Product.from_granule(path, sensor, level, metadata, granule, bands, metadata.scales, mask, files)


def _without_granule(metadata: ProductMetadata, sensor: Sensor, level: str, path: str, bands: List[VirtualBand]) -> SingleBands:
    """The product where metadata.xml was not downloaded: without the sun and the cloud mask."""
    return SingleBands(
        path=path,
        platform=metadata.platform,
        sensor=sensor,
        time=metadata.time,
        names=sensor.spectral(band.name for band in bands),
        level=level,
        tile=metadata.tiles[0],
        generation=(metadata.baseline, metadata.generated),
        strip=None,
        missing=('metadata.xml',),
        name=metadata.name,
        bands=tuple(bands),
    )


def _read(members: Members, name: str) -> Dict[str, Any]:
    try:
        content = json.loads(members.text(name))
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f'Cannot read {members.label(name)}: {error}. Download the product again.') from error
    if not isinstance(content, dict):
        raise UnreadableError(f'Cannot read {members.label(name)}: it is not an object. Download the product again.')
    return content


def _metadata(members: Members, folder: str, info: Dict[str, Any], path: str) -> Tuple[ProductMetadata, str]:
    """What the name of the product, or that of the datastrip, states, and its level."""
    stated = [str(info.get('productName', ''))]
    if folder + 'productInfo.json' in members.names:
        stated.append(str(_read(members, folder + 'productInfo.json').get('name', '')))
    strip = info.get('datastrip')
    stated += [str(info.get('productPath', '')).rsplit('/', 1)[-1], str(strip.get('id', '')) if isinstance(strip, dict) else '']
    match = next((match for name in stated for pattern in _NAMES for match in [re.fullmatch(pattern, name)] if match), None)
    if match is None:
        raise UnreadableError(
            f'The offset of {path} is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). '
            'Download productInfo.json into the same folder.'
        )
    parts = match.groupdict()
    tile = ''.join(str(info.get(key, '')) for key in ('utmZone', 'latitudeBand', 'gridSquare')).rjust(5, '0')
    tile = parts.get('tile') or tile if 'utmZone' not in info else tile
    time = time_in(match['time'], '%Y%m%dT%H%M%S')
    if time is None or not re.fullmatch(r'\d\d[A-Z]{3}', tile) or parts.get('tile', tile) != tile:
        raise UnreadableError(
            f'The file tileInfo.json of {path} is damaged: the tile is {tile}; expected {parts.get("tile", "one such as 33UUP")}, as in the '
            f'name {match[0]}. Download it again.'
        )
    # The old names have no baseline, and none of the products of their time has the offset.
    baseline = (int(parts.get('major', 0)), int(parts.get('minor', 0)))
    offset = _OFFSET if (4, 0) <= baseline < (99, 0) else 0
    scales = {
        band: (1 / _QUANTIFICATION, offset / _QUANTIFICATION) for band in RESOLUTIONS if match['level'] == '1C' or band != 'B10'
    }
    level = SURFACE if match['level'] == '2A' else TOP
    metadata = ProductMetadata(
        match[0], f'SENTINEL-2{match["satellite"]}', time, baseline, parts.get('generated', ''), scales, (tile,)
    )
    return metadata, level


def _images(members: Members, folder: str, level: str) -> Dict[str, Tuple[int, str]]:
    """Resolution in metres and GDAL path of each band at its own resolution, in the order of the bands."""
    found: Dict[str, Tuple[int, str]] = {}
    for name in members.names:
        match = _BAND.fullmatch(name[len(folder) :]) if name.startswith(folder) else None
        if not match:
            continue
        band = re.sub('^B0', 'B', match[2].upper())
        resolution = RESOLUTIONS.get(band, 20)
        if int(match[1] or resolution) == resolution and not (level == SURFACE and band == 'B10'):
            found[band] = (resolution, members.gdal_path(name))
    return {band: found[band] for band in (*RESOLUTIONS, 'SCL') if band in found}
