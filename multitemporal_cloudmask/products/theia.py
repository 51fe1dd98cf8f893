"""Sentinel-2 Level 2A of MAJA, as THEIA distributes it: surface reflectance without (SRE) and with (FRE) correction of slopes.

References
----------
CNES/CESBIO, Theia Sentinel-2 L2A product format: names, elements of the metadata file, bits of the masks CLM and MG2.
"""

import re
from datetime import datetime
from typing import Dict, List, Optional, Tuple

from ..method.errors import CloudmaskError
from ..method.sensors import sensor_of
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand
from .members import Members, folder_of
from .product import require_essential
from .sentinel2_xml import Document
from .single_bands import Bits, SingleBands, acquired, with_nir

#: The metadata file, which stands for the whole folder.
THEIA = (
    r'(?P<satellite>[A-Z0-9-]+)_(?P<day>\d{8})-(?P<clock>\d{6})-\d{3}_(?P<level>L\w\w)_(?P<tile>\w+)_[A-Z]_V\d+-\d+_MTD_ALL\.xml'
)

#: The bits of CLM as THEIA documents them: 0 clouds and shadows, 1 clouds, 4 thinnest clouds, 5 and 6 shadows of clouds in and outside the
#: image, 7 high clouds. MAJA's own format has the shadows in 2 and 3 and the thinnest clouds in 6. Clouds have bit 1 in both, and win over
#: shadow: read this way, all that either marks is cloud or shadow.
_CLM = Bits(cloud=1 << 1 | 1 << 4 | 1 << 7, shadow=1 << 0 | 1 << 2 | 1 << 3 | 1 << 5 | 1 << 6, nodata=0, size=8)
#: Clouds, and shadows of clouds, of the mask that older versions deliver as well.
_MG2 = Bits(cloud=1 << 1, shadow=1 << 3, nodata=0, size=8)

#: The number of reflectance 1, and the value that means no data, where the metadata file does not state them.
_QUANTIFICATION, _FILL = 10000, -10000


def theia_products(members: Members, path: str) -> List[SingleBands]:
    """The products among some files; raises `CloudmaskError` where one is damaged, incomplete or of another level or satellite."""
    names = members.matching(THEIA)
    return [_product(members, name, path if len(names) == 1 else members.label(name)) for name in names]


def _product(members: Members, name: str, path: str) -> SingleBands:
    match = re.fullmatch(THEIA, name.rsplit('/', 1)[-1], re.IGNORECASE)
    assert match is not None
    platform = re.sub(r'SENTINEL-?2', 'SENTINEL-2', match['satellite'].upper())
    sensor = sensor_of(platform)
    if sensor is None or not platform.startswith('SENTINEL-2') or match['level'].upper() != 'L2A':
        raise CloudmaskError(
            f'The product {path} of THEIA is {match["level"]} of {match["satellite"]}, which is not supported. '
            'Choose Level 2A of Sentinel-2, or a product of ESA or USGS.'
        )
    document = Document(members.text(name), members.label(name))
    time = acquired(match['day'] + match['clock'], '%Y%m%d%H%M%S', path)
    tile = match['tile'].upper().lstrip('T')
    _require_consistent(document, time, tile)
    scale = 1 / _QUANTIFICATION
    if document.elements('REFLECTANCE_QUANTIFICATION_VALUE'):
        scale = 1 / document.number('REFLECTANCE_QUANTIFICATION_VALUE', low=1, high=1e6)
    images, masks = _images(members, name)
    bands = with_nir([VirtualBand(band, file, 1, scale, 0.0, nodata=_fill(document)) for band, file in sorted(images.items())])
    require_essential(sensor, [band.name for band in bands], path)
    quality = next((kind for kind in ('CLM', 'MG2') if kind in masks), None)
    if quality:
        bands.append(VirtualBand('mask', masks[quality], 1))
    return SingleBands(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=sensor.spectral(band.name for band in bands),
        level=SURFACE,
        tile=tile,
        generation=(document.text('PRODUCT_VERSION'),) if document.elements('PRODUCT_VERSION') else (),
        strip=None,
        missing=() if quality else ('CLM',),
        name=re.sub('_MTD_ALL.xml$', '', name.rsplit('/', 1)[-1], flags=re.IGNORECASE),
        bands=tuple(bands),
        bits={'CLM': _CLM, 'MG2': _MG2}.get(quality or ''),
        sun=_sun(document),
    )


def _require_consistent(document: Document, time: datetime, tile: str) -> None:
    """Raise `UnreadableError` where the metadata state another date or tile than the name."""
    if document.elements('ACQUISITION_DATE'):
        stated = document.time('ACQUISITION_DATE')
        if stated.date() != time.date():
            raise document.damaged('ACQUISITION_DATE', f'{stated:%Y-%m-%d}', f'{time:%Y-%m-%d}, as in its name')
    for element in document.elements('GEOGRAPHICAL_ZONE'):
        zone = (element.text or '').strip().upper().lstrip('T')
        if zone != tile:
            raise document.damaged('GEOGRAPHICAL_ZONE', zone, f'{tile}, as in its name')


def _images(members: Members, metadata: str) -> Tuple[Dict[str, str], Dict[str, str]]:
    """GDAL paths of the bands, corrected for slopes where there are such ones, and of the masks of their finest resolution."""
    folder = folder_of(metadata)
    found: Dict[str, str] = {}
    for name in members.names:
        match = re.fullmatch(r'(?:MASKS/)?[^/]*_((?:FRE|SRE)_B\d+A?|(?:CLM|MG2)_R\d)\.tiff?', name[len(folder) :], re.IGNORECASE)
        if name.startswith(folder) and match:
            found[match[1].upper()] = members.gdal_path(name)
    corrected = 'FRE' if any(key.startswith('FRE') for key in found) else 'SRE'
    bands = {key[4:]: path for key, path in found.items() if key.startswith(corrected)}
    # The first name, R1, is that of 10 m.
    masks = {key[:3]: found[key] for key in sorted(found, reverse=True) if key.startswith(('CLM', 'MG2'))}
    return bands, masks


def _fill(document: Document) -> float:
    for element in document.elements('SPECIAL_VALUE'):
        if element.get('name') == 'nodata':
            return document.plausible(element.text or '', 'SPECIAL_VALUE nodata', -32768, 0)
    return _FILL


def _sun(document: Document) -> Optional[Tuple[float, float]]:
    if not document.elements('Sun_Angles/ZENITH_ANGLE'):
        return None
    zenith = document.number('Sun_Angles/ZENITH_ANGLE', low=0, high=180)
    return 90 - zenith, document.number('Sun_Angles/AZIMUTH_ANGLE', low=-360, high=360)
