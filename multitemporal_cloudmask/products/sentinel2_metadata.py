"""The metadata files of a Sentinel-2 product: one of the product, and one of each granule, that is tile, in it.

References
----------
ESA, Sentinel-2 Products Specification Document: elements, product names, the formula of reflectance.
"""

import math
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Dict, Mapping, Optional, Tuple

import numpy as np
from osgeo import osr

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import Sensor, sensor_of
from ..rasters.grid import Grid
from .metadata import require_day, time_in
from .sentinel2_xml import Document

#: The bands in the order of their numbers (band_id) and the resolution in metres at which they are measured.
RESOLUTIONS = {
    'B1': 60, 'B2': 10, 'B3': 10, 'B4': 10, 'B5': 20, 'B6': 20, 'B7': 20, 'B8': 10, 'B8A': 20, 'B9': 60, 'B10': 60, 'B11': 20,
    'B12': 20,
}  # fmt: skip

# Product names: the compact one and the one of before December 2016. Groups: satellite, level, time, tile.
_NAMES = (
    r'S2([A-D])_MSIL(1C|2A)_(\d{8}T\d{6})_N\d{4}_R\d{3}_T(\d\d[A-Z]{3})_\d{8}T\d{6}',
    r'S2([A-D])_OPER_PRD_MSIL(1C)_\w{4}_\d{8}T\d{6}_R\d{3}_V(\d{8}T\d{6})_\d{8}T\d{6}()',
)

#: A datatake lasts less: ESA's user guide has a maximum of 15,000 km, which takes about 40 minutes.
_LONGEST = timedelta(hours=1)

#: Largest distance of an offset from 0, in digital numbers: chosen by hand, far above the 1000 in use.
_LARGEST_OFFSET = 1e5

Place = Tuple[float, float, int, int]


@dataclass(frozen=True)
class ProductMetadata:
    """What the file of the product states.

    Attributes
    ----------
    name : str
        Of the product, without .SAFE.
    platform : str
        SENTINEL-2A and so on.
    time : datetime
        Start of the datatake, UTC: the same in all products and baselines of an overpass.
    baseline : tuple of int
        Of the processing, major and minor.
    generated : str
        Time of the processing, as written.
    scales : mapping of str to (float, float)
        Band to scale and offset of its digital numbers to reflectance.
    tiles : tuple of str
        Of its granules.
    """

    name: str
    platform: str
    time: datetime
    baseline: Tuple[int, int]
    generated: str
    scales: Mapping[str, Tuple[float, float]]
    tiles: Tuple[str, ...]


@dataclass(frozen=True)
class Granule:
    """What the file of a granule states.

    Attributes
    ----------
    tile : str
        Such as 30SYJ.
    epsg : int
        Code of its UTM zone.
    places : mapping of int to (float, float, int, int)
        Resolution in metres to left and top edge, columns and rows.
    elevation, azimuth : float
        Of the sun, degrees above the horizon and clockwise from north.
    strip : datetime or None
        Start of its datastrip, UTC; None where not stated.
    """

    tile: str
    epsg: int
    places: Mapping[int, Place] = field(compare=False)
    elevation: float
    azimuth: float
    strip: Optional[datetime] = None

    def grid(self, resolution: int) -> Grid:
        """The grid of the images of a resolution in metres."""
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(self.epsg)
        left, top, columns, rows = self.places[resolution]
        return Grid(reference.ExportToWkt(), (left, resolution, 0.0, top, 0.0, -resolution), columns, rows)


def require_sensor(platform: str, path: str) -> Sensor:
    """The sensor of a platform; raises `CloudmaskError` where it is not one of Sentinel-2, as that of a later satellite."""
    sensor = sensor_of(platform)
    if sensor is None:
        raise CloudmaskError(f'The product {path} is from {platform}, which is not supported. Choose Sentinel-2A, 2B or 2C.')
    return sensor


def read_product(text: str, path: str, folder: str, level: str) -> ProductMetadata:
    """Read the file of the product.

    Parameters
    ----------
    text, path : str
        The content of the file, and its path for messages.
    folder : str
        Name of the product's folder, which repeats platform and date.
    level : str
        1C or 2A.

    Raises
    ------
    UnreadableError
        Where something is missing, impossible or contradictory.
    """
    document = Document(text, path)
    if f'Level-{level}_User_Product' not in document.root.tag:
        raise document.damaged('the root element', document.root.tag, f'Level-{level}_User_Product')
    name = document.text('PRODUCT_URI', 'PRODUCT_URI_2A')
    satellite = document.matched(r'^Sentinel-2([A-D])$', 'Sentinel-2A, 2B, 2C or 2D', 'SPACECRAFT_NAME')
    time = document.time('DATATAKE_SENSING_START')
    version = document.matched(r'^(\d\d\.\d\d)$', 'two numbers such as 05.10', 'PROCESSING_BASELINE')
    baseline = (int(version[:2]), int(version[3:]))
    granules = document.elements('Granule') or document.elements('Granules')
    tiles = tuple(re.findall(r'_T(\d\d[A-Z]{3})_', ' '.join(granule.get('granuleIdentifier', '') for granule in granules)))
    for repeating in (name, folder):
        _require_name(repeating, satellite, level, time, tiles, document)
    scales = _scales(document, level, baseline)
    name = re.sub(r'\.SAFE$', '', name) or re.sub(r'\.SAFE$', '', folder)
    return ProductMetadata(
        name, f'SENTINEL-2{satellite}', time, baseline, document.text('GENERATION_TIME'), scales, tiles
    )  # fmt: skip


def _require_name(name: str, satellite: str, level: str, time: datetime, tiles: Tuple[str, ...], document: Document) -> None:
    """The product's name repeats what the file states: raise `UnreadableError` where they differ."""
    for pattern in _NAMES:
        match = re.match(pattern, name)
        if not match:
            continue
        named_time = time_in(match[3], '%Y%m%dT%H%M%S')
        # In the old names it is the time of the first granule, not of the datatake.
        tolerance = timedelta(seconds=1) if match[4] else _LONGEST
        other_time = named_time is None or abs(named_time - time) > tolerance
        if other_time or (match[1], match[2]) != (satellite, level) or (match[4] and match[4] not in tiles):
            stated = f'Sentinel-2{satellite}, {level}, {time:%Y-%m-%d %H:%M:%S}, {" ".join(tiles) or "no tile"}'
            raise document.damaged('satellite, level, time and tile', stated, f'those of the product name {name}')


def _scales(document: Document, level: str, baseline: Tuple[int, int]) -> Dict[str, Tuple[float, float]]:
    """Scale and offset of each band: reflectance is (number + offset) / quantification."""
    name = 'QUANTIFICATION_VALUE' if level == '1C' else 'BOA_QUANTIFICATION_VALUE'
    quantification = document.number(name, f'L2A_{name}', low=1, high=1e6)
    if quantification not in (10**power for power in range(7)):
        # It was 1000 and is 10000: anything else is a damaged digit.
        raise document.damaged(name, f'{quantification:g}', 'a power of ten')
    offsets = _offsets(document, 'RADIO_ADD_OFFSET' if level == '1C' else 'BOA_ADD_OFFSET', baseline)
    scales = {band: (1 / quantification, offset / quantification) for band, offset in offsets.items()}
    if level == '2A':
        # The cirrus band shows no ground, so it has no surface reflectance.
        del scales['B10']
    return scales


def _offsets(document: Document, name: str, baseline: Tuple[int, int]) -> Dict[str, float]:
    """The offset of each band in digital numbers: 0 before baseline 04.00, then one for each in the file."""
    elements = document.elements(name)
    # 99.99 is what a user's own processor writes.
    if not elements and not (4, 0) <= baseline < (99, 0):
        return dict.fromkeys(RESOLUTIONS, 0.0)
    by_number: Dict[str, float] = {}
    for element in elements:
        number = element.get('band_id', '')
        if number in by_number:
            raise document.damaged(f'{name} of band_id {number}', 'given twice', f'one {name} for each band_id')
        by_number[number] = document.plausible(element.text or '', name, -_LARGEST_OFFSET, _LARGEST_OFFSET)
    offsets: Dict[str, float] = {}
    for index, band in enumerate(RESOLUTIONS):
        if str(index) in by_number:
            offsets[band] = by_number[str(index)]
        elif band != 'B10':
            raise UnreadableError(f'The metadata file {document.path} has no {name} of {band}. Download the product again.')
    values = sorted(offsets.values())
    if values[0] != values[-1] and (values[0] == values[-2] or values[1] == values[-1]):
        # They have always been the same for all bands: a single one that differs is a damaged digit.
        raise document.damaged(name, f'{values[0]:g} to {values[-1]:g}', 'the same for all bands, since only one band differs')
    return {'B10': values[0], **offsets}


def read_granule(text: str, path: str, product: ProductMetadata) -> Granule:
    """Read the file of a granule and compare it with that of the product.

    Raises
    ------
    UnreadableError
        Where something is missing, impossible or contradictory.
    """
    document = Document(text, path)
    tile = document.matched(r'_T(\d\d[A-Z]{3})_', 'an id with a tile', 'TILE_ID', 'TILE_ID_2A')
    named = re.findall(r'_T(\d\d[A-Z]{3})_', path.rsplit('/', 2)[-2]) or [tile]
    if tile not in product.tiles or tile not in named:
        raise document.damaged('the tile', tile, f'that of its folder, one of {", ".join(product.tiles)} of the product')
    soon = f'a time at {product.time:%Y-%m-%d %H:%M} or soon after'
    time = document.time('SENSING_TIME')
    if abs(time - product.time) > _LONGEST:
        raise document.damaged('SENSING_TIME', f'{time:%Y-%m-%d %H:%M}', soon)
    epsg = int(document.matched(r'^EPSG:(32[67]\d\d)$', 'the EPSG code of a UTM zone', 'HORIZONTAL_CS_CODE'))
    if epsg != (32600 if tile[2] >= 'N' else 32700) + int(tile[:2]):
        raise document.damaged('HORIZONTAL_CS_CODE', f'EPSG:{epsg}', f'the UTM zone of tile {tile}')
    zenith, azimuth = _sun(document)
    require_day(90 - zenith, path)
    strip = _strip(document, product, soon) if document.elements('DATASTRIP_ID') else None
    return Granule(tile, epsg, _places(document), 90 - zenith, azimuth, strip)


def _sun(document: Document) -> Tuple[float, float]:
    """Mean zenith and azimuth of the sun, degrees; where the mean is NaN, that of the grid of angles."""
    means = [(f'Mean_Sun_Angle/{angle}_ANGLE', most) for angle, most in (('ZENITH', 180), ('AZIMUTH', 360))]
    if not any(document.text(name).strip().lower() == 'nan' for name, _ in means):
        zenith_mean, azimuth_mean = (document.number(name, low=0, high=most) for name, most in means)
        return zenith_mean, azimuth_mean
    zenith, azimuth = (
        _grid_angles(document, f'Sun_Angles_Grid/{angle}', most) for angle, most in (('Zenith', 180), ('Azimuth', 360))
    )
    # Azimuths next to north are next to 0 and to 360.
    radians = np.radians(azimuth)
    direction = math.degrees(math.atan2(np.sin(radians).mean(), np.cos(radians).mean()))
    return float(zenith.mean()), direction % 360


def _grid_angles(document: Document, name: str, most: float) -> np.ndarray:
    """The angles in a grid of a granule that are not NaN, degrees (n,)."""
    words = ' '.join(element.text or '' for element in document.elements(f'{name}/Values_List/VALUES')).split()
    angles = [document.plausible(word, name, 0, most) for word in words if word.lower() != 'nan']
    if not angles:
        raise document.damaged('Mean_Sun_Angle', 'NaN', f'a number, or numbers in {name}')
    return np.array(angles)


def _strip(document: Document, product: ProductMetadata, expected: str) -> datetime:
    """The time in the name of the datastrip."""
    text = document.matched(r'_S(\d{8}T\d{6})_', 'an id with the time of a datastrip', 'DATASTRIP_ID')
    time = time_in(text, '%Y%m%dT%H%M%S')
    if time is None or abs(time - product.time) > _LONGEST:
        raise document.damaged('the time in DATASTRIP_ID', text, expected)
    return time


def _places(document: Document) -> Dict[int, Place]:
    """Resolution to left and top edge, columns and rows."""
    places: Dict[int, Place] = {}
    for resolution in (10, 20, 60):
        size, position = (f'{group}[@resolution="{resolution}"]' for group in ('Size', 'Geoposition'))
        for axis, sign in (('XDIM', 1), ('YDIM', -1)):
            document.number(f'{position}/{axis}', low=sign * resolution, high=sign * resolution)
        left = document.number(f'{position}/ULX', low=-1e7, high=1e7)
        top = document.number(f'{position}/ULY', low=-1e7, high=2e7)
        columns, rows = (int(document.number(f'{size}/{count}', low=1, high=1e5)) for count in ('NCOLS', 'NROWS'))
        places[resolution] = (left, top, columns, rows)
    width, height = places[10][2] * 10, places[10][3] * 10
    for resolution, (left, top, columns, rows) in places.items():
        beyond = max(abs(columns * resolution - width), abs(rows * resolution - height))
        if (left, top) != places[10][:2] or beyond >= resolution:
            raise document.damaged('the extent at 10, 20 and 60 m', places, 'one and the same')
    return places
