"""Sentinel-2 in the layout of the buckets sentinel-s2-l1c and sentinel-s2-l2a on AWS: a folder for each tile and date.

References
----------
Sinergise, Sentinel-2 on AWS: names of the files, items of tileInfo.json and productInfo.json.
"""

import json
import re
from typing import Any, Dict, List, Tuple

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import Sensor, sensor_of
from ..rasters.levels import SURFACE, TOP
from ..rasters.virtual import VirtualBand
from .members import Members, folder_of
from .product import Product, require_essential
from .sentinel2 import Sentinel2Product, virtual_band
from .sentinel2_metadata import RESOLUTIONS, ProductMetadata, read_granule
from .sentinel2_xml import time_in
from .single_bands import SingleBands

#: The file that stands for the whole folder.
TILE_INFO = r'tileInfo\.json'

# The name of the product: satellite, level, time, baseline, tile.
_NAME = r'S2([A-D])_MSIL(1C|2A)_(\d{8}T\d{6})_N(\d\d)(\d\d)_R\d{3}_T(\d\d[A-Z]{3})_\w+'

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
    sensor = sensor_of(metadata.platform)
    if sensor is None:
        raise CloudmaskError(
            f'The product {path} is from {metadata.platform}, which is not supported. Choose Sentinel-2A, 2B or 2C.'
        )
    found = _images(members, folder, level)
    bands = tuple((resolution, virtual_band(band, file, metadata.scales)) for band, (resolution, file) in found.items())
    require_essential(sensor, list(found), path)
    clouds = [each for each in members.names if each.startswith(folder) and _CLOUDS.fullmatch(each[len(folder) :])]
    granule_name = folder + 'metadata.xml'
    if granule_name not in members.names:
        return _without_granule(metadata, sensor, level, path, [band for _, band in bands])
    granule = read_granule(members.text(granule_name), members.label(granule_name), metadata)
    return Sentinel2Product(
        path=path,
        platform=metadata.platform,
        sensor=sensor,
        time=metadata.time,
        names=tuple(band for band in found if sensor.role(band)),
        level=level,
        tile=granule.tile,
        generation=(metadata.baseline, metadata.generated),
        strip=granule.strip,
        missing=tuple(band for band in metadata.scales if band not in found),
        name=metadata.name,
        granule=granule,
        bands=bands,
        clouds=members.gdal_path(clouds[0]) if clouds and level == TOP else '',
        metadata=(members.label(name), members.label(granule_name)),
    )


def _without_granule(metadata: ProductMetadata, sensor: Sensor, level: str, path: str, bands: List[VirtualBand]) -> SingleBands:
    """The product where metadata.xml was not downloaded: without the sun and the cloud mask."""
    return SingleBands(
        path=path,
        platform=metadata.platform,
        sensor=sensor,
        time=metadata.time,
        names=tuple(band.name for band in bands if sensor.role(band.name)),
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
    """What the name of the product states, and its level."""
    stated = [str(info.get('productName', ''))]
    if folder + 'productInfo.json' in members.names:
        stated.append(str(_read(members, folder + 'productInfo.json').get('name', '')))
    match = next((match for match in (re.fullmatch(_NAME, name) for name in stated) if match), None)
    if match is None:
        raise UnreadableError(
            f'The offset of {path} is unknown: neither tileInfo.json nor productInfo.json has the name of the product (S2A_MSIL1C_..). '
            'Download productInfo.json into the same folder.'
        )
    tile = ''.join(str(info.get(key, '')) for key in ('utmZone', 'latitudeBand', 'gridSquare')).rjust(5, '0')
    time = time_in(match[3], '%Y%m%dT%H%M%S')
    if time is None or ('utmZone' in info and tile != match[6]):
        raise UnreadableError(
            f'The file tileInfo.json of {path} is damaged: the tile is {tile}; expected {match[6]}, as in the name of the product. '
            'Download it again.'
        )
    baseline = (int(match[4]), int(match[5]))
    offset = _OFFSET if (4, 0) <= baseline < (99, 0) else 0
    scales = {band: (1 / _QUANTIFICATION, offset / _QUANTIFICATION) for band in RESOLUTIONS if match[2] == '1C' or band != 'B10'}
    generated = match[0].rsplit('_', 1)[-1]
    level = SURFACE if match[2] == '2A' else TOP
    return ProductMetadata(match[0], f'SENTINEL-2{match[1]}', time, baseline, generated, scales, (match[6],)), level


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
