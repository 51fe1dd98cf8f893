"""U.S. Analysis Ready Data: Landsat cut into tiles of one grid, as surface or top-of-atmosphere reflectance.

References
----------
USGS, Landsat U.S. Analysis Ready Data (ARD) Data Format Control Books of Collections 1 and 2: names, scale, fill values.
"""

import re
from typing import Dict, List, Optional, Tuple

from ..method.errors import CloudmaskError
from ..rasters.levels import SURFACE, TOP
from ..rasters.virtual import VirtualBand
from .members import Members
from .product import require_essential
from .single_bands import Bits, Group, SingleBands, acquired, grouped, landsat
from .usgs_xml import UsgsXml

ARD = (
    r'(?P<id>L[COTE]0(?P<number>[45789])_(?P<region>CU|AK|HI)_(?P<tile>\d{6})_(?P<day>\d{8})_(?P<made>\d{8})_C?(?P<collection>\d\d)(?:_V\d\d)?)_'
    r'(?P<band>(?:SR|TOA|TA|BT|ST)_?B\d+|QA_PIXEL|PIXELQA)\.tiff?'
)

#: Scale and offset of Collection 2: surface reflectance and surface temperature (K). Others are in the XML file.
_SURFACE, _TEMPERATURE = (2.75e-5, -0.2), (0.00341802, 149.0)

#: Scale of Collection 1: reflectance, temperature (K); its fill value.
_REFLECTANCE_C1, _TEMPERATURE_C1, _FILL_C1 = 1e-4, 0.1, -9999

#: PIXELQA of Collection 1: fill 0, shadow 3, cloud 5; of the two bits of the confidence of cirrus the upper one.
PIXEL_QA = Bits(cloud=1 << 5 | 1 << 9, shadow=1 << 3, nodata=1 << 0, size=11)


def ard_products(members: Members) -> List[SingleBands]:
    """The ARD tiles among some files; raises `CloudmaskError` where one is damaged or incomplete."""
    groups = [group for group in grouped(members, ARD) if any(re.match('SR|TOA|TA', band) for band in group.files)]
    return [_product(members, group, len(groups) == 1) for group in groups]


def _product(members: Members, group: Group, alone: bool) -> SingleBands:
    match, path = group.match, group.path(members, alone)
    platform, sensor = landsat(match['number'])
    # An order may have both reflectances: the masks are made for that of the top of the atmosphere.
    of_top = any(re.match('TOA|TA', band) for band in group.files)
    kinds = ('TOA', 'TA', 'BT') if of_top else ('SR', 'ST')
    document = _document(members, group)
    bands: List[VirtualBand] = []
    for key, file in sorted(group.files.items()):
        found = re.match(r'(SR|TOA|TA|BT|ST)_?(B\d+)', key)
        if found and found[1] in kinds:
            factors = _factors(found[1], match['collection'], document, file, path)
            fill = _FILL_C1 if match['collection'] == '01' else 0
            bands.append(VirtualBand(found[2], members.gdal_path(file), 1, *factors, nodata=fill))
    require_essential(sensor, [band.name for band in bands], path)
    qualities: Dict[str, Tuple[str, int]] = {'QA_PIXEL': ('QA_PIXEL', 1), 'PIXELQA': ('mask', 1)}
    quality = next((key for key in qualities if key in group.files), None)
    if quality:
        name, fill = qualities[quality]
        bands.append(VirtualBand(name, members.gdal_path(group.files[quality]), 1, nodata=fill))
    day = acquired(match['day'], '%Y%m%d', path)
    return SingleBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=document.time(day) if document else day,
        names=sensor.spectral(band.name for band in bands),
        level=TOP if of_top else SURFACE,
        tile=match['region'].upper() + match['tile'],
        generation=(match['collection'], match['made']),
        strip=None,
        missing=() if quality else ('QA_PIXEL',),
        name=match['id'],
        bands=tuple(bands),
        bits=PIXEL_QA if quality == 'PIXELQA' else None,
        sun=document.sun if document else None,
    )


def _document(members: Members, group: Group) -> Optional[UsgsXml]:
    wished = f'{group.folder}{group.match["id"]}'.lower()
    # The tars of surface reflectance and so on have one each: 02.xml or 02_SR.xml.
    names = [
        name
        for name in members.names
        if re.fullmatch(re.escape(wished) + r'(?:_(?:SR|TOA|TA|BT|ST|QA))?\.xml', name, re.IGNORECASE)
    ]
    return UsgsXml(members, names[0]) if names else None


def _factors(kind: str, collection: str, document: Optional[UsgsXml], file: str, path: str) -> Tuple[float, float]:
    stated = document.factors(file) if document else None
    if stated:
        return stated
    if collection == '01':
        return (_TEMPERATURE_C1 if kind in ('BT', 'ST') else _REFLECTANCE_C1), 0.0
    if kind in ('SR', 'ST'):
        return _SURFACE if kind == 'SR' else _TEMPERATURE
    raise CloudmaskError(
        f'The scale of {file} in {path} is unknown: the XML file of the tile is missing or does not state it. '
        'Put the XML file of the delivery next to the images.'
    )
