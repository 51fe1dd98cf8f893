"""Orders of the USGS on-demand service ESPA: a Landsat scene as top-of-atmosphere or surface reflectance, a file for each band.

References
----------
USGS, ESPA Landsat product guides (LEDAPS, LaSRC, CFMask): names, scale, fill values, bits of pixel_qa.
"""

import re
from datetime import datetime
from typing import List, Optional, Tuple

from ..method.errors import CloudmaskError
from ..method.sensors import KELVIN, Sensor
from ..rasters.levels import SURFACE, TOP
from ..rasters.virtual import VirtualBand
from .landsat_ard import PIXEL_QA
from .members import Members
from .metadata import time_in
from .mtl import parse_mtl
from .product import require_essential
from .single_bands import Group, SingleBands, acquired, grouped, landsat
from .usgs_xml import UsgsXml

_NEW_ID = r'L[COTE]0(?P<new>[45789])_L\d\w\w_(?P<tile>\d{6})_(?P<day>\d{8})_(?P<made>\d{8})_(?P<collection>\d\d)_(?:T1|T2|RT)'
_OLD_ID = r'L[COTE](?P<old>[45789])(?P<old_tile>\d{6})(?P<old_day>\d{7})\w{5}'

ESPA = (
    rf'(?P<id>{_NEW_ID}|{_OLD_ID})_'
    r'(?P<band>(?:toa|sr|bt|st)_band\d+|cfmask|pixel_qa|qa_pixel)\.tiff?'
)

#: Scale of reflectance and temperature (K), and fill value, before Collection 2.
_REFLECTANCE, _TEMPERATURE, _FILL = 1e-4, 0.1, -9999

#: Scale and offset of surface reflectance in Collection 2.
_SURFACE = (2.75e-5, -0.2)

#: The quality band of an order, the best first, and the name under which it is read.
_QUALITY = {'QA_PIXEL': 'QA_PIXEL', 'PIXEL_QA': 'mask', 'CFMASK': 'cfmask'}


def is_order(members: Members, prefix: str) -> bool:
    """Whether the MTL file `prefix`_MTL.txt is that of an order: the bands of Level 1 that it names are not delivered with it."""
    prefix = prefix.lower()
    return any(name.lower().startswith((f'{prefix}_toa_band', f'{prefix}_sr_band')) for name in members.names) and not any(
        re.match(r'_b\d', name.lower()[len(prefix) :]) for name in members.names if name.lower().startswith(prefix)
    )


def espa_products(members: Members) -> List[SingleBands]:
    """The orders among some files; raises `CloudmaskError` where one is damaged or incomplete."""
    groups = [group for group in grouped(members, ESPA) if any(re.match('TOA|SR', band) for band in group.files)]
    return [_product(members, group, len(groups) == 1) for group in groups]


def _product(members: Members, group: Group, alone: bool) -> SingleBands:
    match, path = group.match, group.path(members, alone)
    platform, sensor = landsat(match['new'] or match['old'])
    collection = match['collection'] or '00'
    # An order may have both reflectances: the masks are made for that of the top of the atmosphere.
    of_top = any(band.startswith('TOA') for band in group.files)
    document = next((UsgsXml(members, name) for name in _named(members, group, '.xml')), None)
    bands = [
        VirtualBand(
            name, members.gdal_path(file), 1, *_factors(name, file, of_top, collection, sensor, document, path), nodata=fill
        )
        for name, file, fill in _spectral(group, 'TOA|BT' if of_top else 'SR|ST', collection)
    ]
    require_essential(sensor, [band.name for band in bands], path)
    quality = next((key for key in _QUALITY if key in group.files), None)
    if quality:
        fill = 255 if quality == 'CFMASK' else 1
        bands.append(VirtualBand(_QUALITY[quality], members.gdal_path(group.files[quality]), 1, nodata=fill))
    time, sun = _time_and_sun(members, group, document, path)
    return SingleBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=sensor.spectral(band.name for band in bands),
        level=TOP if of_top else SURFACE,
        tile=match['tile'] or match['old_tile'],
        generation=(collection, match['made'] or ''),
        strip=None,
        missing=() if quality else ('pixel_qa',),
        name=match['id'],
        bands=tuple(bands),
        bits=PIXEL_QA if quality == 'PIXEL_QA' else None,
        sun=sun,
    )


def _spectral(group: Group, kinds: str, collection: str) -> List[Tuple[str, str, float]]:
    """Name, file and fill value of the spectral bands."""
    found = ((re.fullmatch(rf'(?:{kinds})_BAND(\d+)', key), file) for key, file in sorted(group.files.items()))
    fill = 0 if collection == '02' else _FILL
    return [(f'B{match[1]}', file, fill) for match, file in found if match]


def _factors(
    name: str, file: str, of_top: bool, collection: str, sensor: Sensor, document: Optional[UsgsXml], path: str
) -> Tuple[float, float]:
    stated = document.factors(file) if document else None
    if stated:
        return stated
    if collection != '02':
        return (_TEMPERATURE if sensor.unit(name) == KELVIN else _REFLECTANCE), 0.0
    if not of_top and sensor.unit(name) != KELVIN:
        return _SURFACE
    raise CloudmaskError(
        f'The scale of {file} in {path} is unknown: the XML file of the order is missing or does not state it. '
        'Put the XML file of the order next to the images.'
    )


def _named(members: Members, group: Group, ending: str) -> List[str]:
    wished = f'{group.folder}{group.match["id"]}{ending}'.lower()
    return [name for name in members.names if name.lower() == wished]


def _time_and_sun(
    members: Members, group: Group, document: Optional[UsgsXml], path: str
) -> Tuple[datetime, Optional[Tuple[float, float]]]:
    """Acquisition time, and elevation and azimuth of the sun where the XML or the MTL file states them."""
    match = group.match
    day = acquired(match['day'] or match['old_day'], '%Y%m%d' if match['day'] else '%Y%j', path)
    if document:
        return document.time(day), document.sun
    for name in _named(members, group, '_MTL.txt'):
        mtl = parse_mtl(members.text(name), members.label(name))
        groups = ('IMAGE_ATTRIBUTES', 'PRODUCT_METADATA')
        sun = tuple(mtl.number(f'SUN_{angle}', *groups, low=-360, high=360) for angle in ('ELEVATION', 'AZIMUTH'))
        clock = mtl.text('SCENE_CENTER_TIME', *groups, default='')[:8]
        return time_in(f'{day:%Y-%m-%d} {clock}', '%Y-%m-%d %H:%M:%S') or day, (sun[0], sun[1])
    return day, None
