"""Landsat Collection 2 Level-2 as cloud catalogues have it: single files of bands without their MTL file.

The scale of Level 2 is the same for all scenes, so the names of the files are enough. Level 1 needs its MTL file.

References
----------
USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide: names, scale, fill values.
"""

import re
from typing import List

from ..method.sensors import KELVIN
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand
from .members import Members
from .product import require_essential
from .single_bands import Group, SingleBands, acquired, grouped, landsat
from .stac_items import stac_items

LEVEL2 = (
    r'(?P<id>L[COTE]0(?P<number>[45789])_L2S[PR]_(?P<tile>\d{6})_(?P<day>\d{8})_(?P<made>\d{8})_02_(?P<tier>T1|T2|RT))_'
    r'(?P<band>SR_B\d|ST_B\d+|QA_PIXEL)\.tiff?'
)

#: Scale and offset of surface reflectance and of surface temperature (K); fill is 0.
_REFLECTANCE, _TEMPERATURE, _FILL = (2.75e-5, -0.2), (0.00341802, 149.0), 0


def level2_products(members: Members) -> List[SingleBands]:
    """The scenes without an MTL file among some files; raises `CloudmaskError` where one is incomplete."""
    described = {re.split('_MTL', name, flags=re.IGNORECASE)[0].lower() for name in members.matching(r'.*_MTL\.(txt|json|xml)')}
    groups = [
        group
        for group in grouped(members, LEVEL2)
        if (group.folder + group.match['id']).lower() not in described and any(band.startswith('SR') for band in group.files)
    ]
    return [_product(members, group, len(groups) == 1) for group in groups]


def _product(members: Members, group: Group, alone: bool) -> SingleBands:
    match, path = group.match, group.path(members, alone)
    platform, sensor = landsat(match['number'])
    bands: List[VirtualBand] = []
    for key, file in sorted(group.files.items()):
        if key != 'QA_PIXEL':
            name = key[3:]
            factors = _TEMPERATURE if sensor.unit(name) == KELVIN else _REFLECTANCE
            bands.append(VirtualBand(name, members.gdal_path(file), 1, *factors, nodata=_FILL))
    require_essential(sensor, [band.name for band in bands], path)
    if 'QA_PIXEL' in group.files:
        bands.append(VirtualBand('QA_PIXEL', members.gdal_path(group.files['QA_PIXEL']), 1, nodata=1))
    item = next(iter(stac_items(members, group.folder, f'{match["id"]}.*')), None)
    day = acquired(match['day'], '%Y%m%d', path)
    time = item.time if item else None
    return SingleBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time if time and time.date() == day.date() else day,
        names=sensor.spectral(band.name for band in bands),
        level=SURFACE,
        tile=match['tile'],
        generation=('02', {'T1': 2, 'T2': 1}.get(match['tier'].upper(), 0), match['made']),
        strip=None,
        missing=() if 'QA_PIXEL' in group.files else ('QA_PIXEL',),
        name=match['id'],
        bands=tuple(bands),
        sun=item.sun if item else None,
    )
