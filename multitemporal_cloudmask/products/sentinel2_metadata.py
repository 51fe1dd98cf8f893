"""The metadata files of a Sentinel-2 delivery: one of the product, and one of each granule, that is tile, in it."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Mapping, Optional, Tuple

from osgeo import osr

from ..method.errors import UnreadableError
from ..rasters.grid import Grid
from .sentinel2_xml import Document, time_in

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

# A datatake lasts less.
_LONGEST = timedelta(hours=1)


@dataclass(frozen=True)
class ProductMetadata:
    """What the product's file tells.

    name: of the product; time: the start of the datatake, the same in all products and baselines of an overpass; baseline: of
    the processing, major and minor; scales: band to scale and offset of its digital numbers to reflectance; tiles: of its granules.
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
    """What a granule's file tells. places: resolution to left, top, columns and rows; strip: when its datastrip began, or None."""

    tile: str
    epsg: int
    places: Mapping[int, Tuple[float, float, int, int]] = field(compare=False)
    elevation: float
    azimuth: float
    strip: Optional[datetime] = None

    def grid(self, resolution):
        """The grid of the images of a resolution in metres."""
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(self.epsg)
        left, top, columns, rows = self.places[resolution]
        return Grid(reference.ExportToWkt(), (left, resolution, 0.0, top, 0.0, -resolution), columns, rows)


def read_product(text, path, folder, level):
    """Read the product's file. folder: its name repeats platform and date; level: 1C or 2A."""
    document = Document(text, path)
    if f'Level-{level}_User_Product' not in document.root.tag:
        raise document.damaged(f'Level-{level}_User_Product', document.root.tag)
    name = document.text('PRODUCT_URI', 'PRODUCT_URI_2A')
    satellite = document.matched(r'^Sentinel-2([A-D])$', 'Sentinel-2A, 2B, ..', 'SPACECRAFT_NAME')
    time = document.time('DATATAKE_SENSING_START')
    document.matched(r'^(\d\d\.\d\d)$', 'two numbers as 05.10', 'PROCESSING_BASELINE')
    baseline = tuple(int(number) for number in document.text('PROCESSING_BASELINE').split('.'))
    granules = document.elements('Granule') or document.elements('Granules')
    tiles = tuple(re.findall(r'_T(\d\d[A-Z]{3})_', ' '.join(granule.get('granuleIdentifier', '') for granule in granules)))
    for its_name in (name, folder):
        _require_name(its_name, satellite, level, time, tiles, document)
    scales = _scales(document, level, baseline)
    name = re.sub(r'\.SAFE$', '', name) or re.sub(r'\.SAFE$', '', folder)
    return ProductMetadata(
        name, f'SENTINEL-2{satellite}', time, baseline, document.text('GENERATION_TIME'), scales, tiles
    )  # fmt: skip


def _require_name(name, satellite, level, time, tiles, document):
    """The product's name repeats what the file tells: a damaged file betrays itself."""
    for pattern in _NAMES:
        match = re.match(pattern, name)
        if not match:
            continue
        its_time = time_in(match[3], '%Y%m%dT%H%M%S')
        # In the old names it is the time of the first granule, not of the datatake.
        late = its_time is None or abs(its_time - time) > (timedelta(seconds=1) if match[4] else _LONGEST)
        if late or (match[1], match[2]) != (satellite, level) or (match[4] and match[4] not in tiles):
            raise UnreadableError(
                f'Expected the satellite, level, time and tile of {name} in {document.path}; they are Sentinel-2{satellite}, '
                f'{level}, {time:%Y-%m-%d %H:%M:%S} and {", ".join(tiles) or "none"}. The file is damaged; fetch it again.'
            )


def _scales(document, level, baseline):
    """Scale and offset of each band: reflectance is (number + offset) / quantification."""
    name = 'QUANTIFICATION_VALUE' if level == '1C' else 'BOA_QUANTIFICATION_VALUE'
    quantification = document.number(name, f'L2A_{name}', low=1, high=1e6)
    if quantification not in (10**power for power in range(7)):
        # It has been 1000 and is 10000: anything else is a damaged digit.
        raise document.damaged(f'{name} as a power of ten', f'{quantification:g}')
    offsets = _offsets(document, 'RADIO_ADD_OFFSET' if level == '1C' else 'BOA_ADD_OFFSET', baseline)
    scales = {band: (1 / quantification, offset / quantification) for band, offset in offsets.items()}
    if level == '2A':
        del scales['B10']
    return scales


def _offsets(document, name, baseline):
    """The offset of each band: none before baseline 04.00, then one for each in the file."""
    elements = document.elements(name)
    # 99.99 is what a user's own processor writes.
    if not elements and not (4, 0) <= baseline < (99, 0):
        return dict.fromkeys(RESOLUTIONS, 0.0)
    found = {}
    for element in elements:
        number = element.get('band_id', '')
        if number in found:
            raise document.damaged(f'one {name} for each band_id', f'twice there for {number}')
        found[number] = document.plausible(element.text or '', name, -1e5, 1e5)
    offsets = {}
    for number, band in enumerate(RESOLUTIONS):
        if str(number) in found:
            offsets[band] = found[str(number)]
        elif band != 'B10':
            raise UnreadableError(f'Expected {name} of {band} in {document.path}; it is missing. Fetch the product again.')
    values = sorted(offsets.values())
    if values[0] != values[-1] and (values[0] == values[-2] or values[1] == values[-1]):
        # They have always been the same for all bands.
        raise document.damaged(f'one {name} for all bands, or several', f'{values[0]:g} to {values[-1]:g}, with one that differs')
    return {'B10': values[0], **offsets}


def read_granule(text, path, product):
    """Read a granule's file and compare it with the `ProductMetadata`."""
    document = Document(text, path)
    tile = document.matched(r'_T(\d\d[A-Z]{3})_', 'a tile', 'TILE_ID', 'TILE_ID_2A')
    named = re.findall(r'_T(\d\d[A-Z]{3})_', path.rsplit('/', 2)[-2]) or [tile]
    if tile not in product.tiles or tile not in named:
        raise document.damaged(f'the tile {" or ".join(product.tiles)} of the product and its folder', tile)
    time = document.time('SENSING_TIME')
    if abs(time - product.time) > _LONGEST:
        raise document.damaged(f'SENSING_TIME at {product.time:%Y-%m-%d %H:%M} or soon after', f'{time:%Y-%m-%d %H:%M}')
    epsg = int(document.matched(r'^EPSG:(32[67]\d\d)$', 'the EPSG code of a UTM zone', 'HORIZONTAL_CS_CODE'))
    if epsg != (32600 if tile[2] >= 'N' else 32700) + int(tile[:2]):
        raise document.damaged(f'the UTM zone of tile {tile} as HORIZONTAL_CS_CODE', f'EPSG:{epsg}')
    zenith = document.number('Mean_Sun_Angle/ZENITH_ANGLE', low=0, high=90)
    azimuth = document.number('Mean_Sun_Angle/AZIMUTH_ANGLE', low=0, high=360)
    strip = _strip(document, product) if document.elements('DATASTRIP_ID') else None
    return Granule(tile, epsg, _places(document), 90 - zenith, azimuth, strip)


def _strip(document, product):
    """The time in the name of the datastrip."""
    text = document.matched(r'_S(\d{8}T\d{6})_', 'the time of a datastrip', 'DATASTRIP_ID')
    time = time_in(text, '%Y%m%dT%H%M%S')
    if time is None or abs(time - product.time) > _LONGEST:
        raise document.damaged(f'DATASTRIP_ID with a time at {product.time:%Y-%m-%d %H:%M} or soon after', text)
    return time


def _places(document):
    """Resolution to left, top, columns and rows."""
    places = {}
    for resolution in (10, 20, 60):
        size, position = (f'{group}[@resolution="{resolution}"]' for group in ('Size', 'Geoposition'))
        for axis, sign in (('XDIM', 1), ('YDIM', -1)):
            document.number(f'{position}/{axis}', low=sign * resolution, high=sign * resolution)
        left = document.number(f'{position}/ULX', low=-1e7, high=1e7)
        top = document.number(f'{position}/ULY', low=-1e7, high=2e7)
        columns, rows = (int(document.number(f'{size}/{count}', low=1, high=1e5)) for count in ('NCOLS', 'NROWS'))
        places[resolution] = (left, top, columns, rows)
    for (left, top, columns, rows), size in zip(places.values(), places):
        width, height = places[10][2] * 10, places[10][3] * 10
        if (left, top) != places[10][:2] or max(abs(columns * size - width), abs(rows * size - height)) >= size:
            raise document.damaged('the same place at 10, 20 and 60 m', places)
    return places
