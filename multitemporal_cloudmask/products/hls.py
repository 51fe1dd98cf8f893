"""Harmonized Landsat Sentinel-2 (HLS) version 2: surface reflectance of 30 m on the tiles of Sentinel-2.

References
----------
NASA LP DAAC, HLS Product User's Guide version 2.0: names, scale, fill value, and the bits of Fmask.
"""

import re
from typing import List

from ..method.sensors import KELVIN, MSI, OLI, Sensor
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand
from .members import Members
from .product import require_essential
from .single_bands import Group, SingleBands, acquired, grouped, with_nir

HLS = (
    r'(?P<id>HLS\.(?P<kind>[LS])30\.T(?P<tile>\d\d[A-Z]{3})\.(?P<time>\d{7}T\d{6})\.v(?P<version>\d\.\d))\.'
    r'(?P<band>B\d\d|B8A|Fmask)\.tiff?'
)

#: Reflectance is the number * 1e-4; temperature in degrees Celsius is the number * 0.01; both have the fill value -9999.
HLS_REFLECTANCE, CELSIUS, HLS_FILL = 1e-4, 0.01, -9999

#: 0 degrees Celsius in kelvin.
ZERO_CELSIUS = 273.15


def hls_products(members: Members) -> List[SingleBands]:
    """The HLS granules among some files; raises `CloudmaskError` where one is incomplete."""
    groups = grouped(members, HLS)
    return [_product(members, group, len(groups) == 1) for group in groups]


def _product(members: Members, group: Group, alone: bool) -> SingleBands:
    match, path = group.match, group.path(members, alone)
    sensor, platform = (OLI, 'OLI') if match['kind'].upper() == 'L' else (MSI, 'MSI')
    bands = [_band(name, members.gdal_path(file), sensor) for name, file in sorted(group.files.items()) if name != 'FMASK']
    if sensor is MSI:
        bands = with_nir(bands)
    require_essential(sensor, [band.name for band in bands], path)
    if 'FMASK' in group.files:
        bands.append(VirtualBand('fmask_hls', members.gdal_path(group.files['FMASK']), 1, nodata=255))
    return SingleBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=acquired(match['time'], '%Y%jT%H%M%S', path),
        names=sensor.spectral(band.name for band in bands),
        level=SURFACE,
        tile=match['tile'].upper(),
        generation=(match['version'],),
        strip=None,
        missing=() if 'FMASK' in group.files else ('Fmask',),
        name=match['id'],
        bands=tuple(bands),
    )


def _band(name: str, path: str, sensor: Sensor) -> VirtualBand:
    name = re.sub('^B0', 'B', name)
    if sensor.unit(name) == KELVIN:
        return VirtualBand(name, path, 1, CELSIUS, ZERO_CELSIUS, nodata=HLS_FILL)
    return VirtualBand(name, path, 1, HLS_REFLECTANCE, 0.0, nodata=HLS_FILL)
