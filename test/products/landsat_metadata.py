"""Metadata of Landsat products as the tests write them: constants and MTL files of all generations, as USGS describes them.

Sources: Landsat Collection 2 and Collection 1 metadata descriptions (LSDS-415, LSDS-1822, LSDS-1414) and data format control
books; Chander, Markham and Helder (2009) for what the MTL of older Landsat 4, 5 and 7 products does not tell.
"""

import json
import math
from dataclasses import dataclass
from datetime import datetime

TIME = datetime(2019, 6, 7, 10, 42, 25)
PATH, ROW, ELEVATION, AZIMUTH = 199, 33, 41.5, 128.6
PRODUCED = '20190619'
LETTERS = {4: 'T', 5: 'T', 7: 'E', 8: 'C', 9: 'C'}
SENSORS = {4: 'TM', 5: 'TM', 7: 'ETM', 8: 'OLI_TIRS', 9: 'OLI_TIRS'}
#: Days at which the satellites flew.
TIMES = {4: TIME.replace(year=1988), 5: TIME.replace(year=2008), 7: TIME.replace(year=2009), 8: TIME, 9: TIME.replace(year=2023)}

# Greatest and least radiance of the 8-bit bands, and irradiance of the sun.
_TM = {'1': (193.0, -1.52), '2': (365.0, -2.84), '3': (264.0, -1.17), '4': (221.0, -1.51), '5': (30.2, -0.37), '7': (16.5, -0.15)}
_ETM = {'1': (293.7, -6.2), '2': (300.9, -6.4), '3': (234.4, -5.0), '4': (241.1, -5.1), '5': (47.57, -1.0), '7': (16.54, -0.35)}
RADIANCES = {
    4: {**_TM, '6': (15.3032, 1.2378)},
    5: {**_TM, '6': (15.3032, 1.2378)},
    7: {**_ETM, '8': (243.1, -4.7), '6_VCID_1': (17.04, 0.0), '6_VCID_2': (12.65, 3.2)},
}
SUN = {
    4: {'1': 1983, '2': 1795, '3': 1539, '4': 1028, '5': 219.8, '7': 83.49},
    5: {'1': 1983, '2': 1796, '3': 1536, '4': 1031, '5': 220.0, '7': 83.44},
    7: {'1': 1997, '2': 1812, '3': 1533, '4': 1039, '5': 230.8, '7': 84.90, '8': 1362},
}
CONSTANTS = {
    4: {'6': (671.62, 1284.30)},
    5: {'6': (607.76, 1260.56)},
    7: {'6_VCID_1': (666.09, 1282.71), '6_VCID_2': (666.09, 1282.71)},
    8: {'10': (774.8853, 1321.0789), '11': (480.8883, 1201.1442)},
    9: {'10': (799.0284, 1329.2405), '11': (475.6581, 1198.3494)},
}
_THERMAL_FACTORS = {8: {'10': (3.3420e-04, 0.1), '11': (3.3420e-04, 0.1)}, 9: {'10': (3.8000e-04, 0.1), '11': (3.4900e-04, 0.1)}}
SURFACE_FACTORS, TEMPERATURE_FACTORS = (2.75e-05, -0.2), (0.00341802, 149.0)


@dataclass(frozen=True)
class Kind:
    """A generation of products: number of the satellite, collection (2, 1 or 0 for before), level."""

    satellite: int
    collection: int
    level: str = 'L1TP'

    def __str__(self):
        return f'landsat {self.satellite} {f"collection {self.collection}" if self.collection else "pre-collection"} {self.level}'

    @property
    def surface(self):
        return self.level.startswith('L2')

    @property
    def time(self):
        return TIMES[self.satellite]

    @property
    def scene(self):
        return f'L{LETTERS[self.satellite]}{self.satellite}{PATH:03d}{ROW:03d}{self.time:%Y%j}LGN00'

    @property
    def name(self):
        if not self.collection:
            return self.scene
        head = f'L{LETTERS[self.satellite]}0{self.satellite}_{self.level}_{PATH:03d}{ROW:03d}'
        return f'{head}_{self.time:%Y%m%d}_{PRODUCED}_0{self.collection}_T1'

    @property
    def thermal(self):
        """Numbers of the thermal bands."""
        if self.surface:
            return {'L2SP': ['6' if self.satellite < 8 else '10'], 'L2SR': []}[self.level]
        return list(CONSTANTS[self.satellite])

    @property
    def reflective(self):
        if self.surface:
            return [*'1234567'] if self.satellite > 7 else [*'123457']
        return [*'123456789'] if self.satellite > 7 else list(SUN[self.satellite])

    @property
    def bands(self):
        return sorted(self.reflective + self.thermal, key=lambda band: (int(band.split('_')[0]), band))

    @property
    def quality(self):
        """Name of the quality band, '' without one."""
        return {2: 'QA_PIXEL', 1: 'BQA', 0: 'BQA' if self.satellite > 7 else ''}[self.collection]

    @property
    def bits(self):
        return 8 if self.satellite < 8 and not self.surface else 16

    def file(self, band):
        prefix = '' if not self.surface else 'ST_' if band in self.thermal else 'SR_'
        return f'{self.name}_{prefix}B{band}.TIF'

    @property
    def files(self):
        """FILE_NAME key to file, quality band included."""
        files = {f'FILE_NAME_BAND_{"ST_B" if self.surface and b in self.thermal else ""}{b}': self.file(b) for b in self.bands}
        if self.quality:
            key = 'FILE_NAME_QUALITY_L1_PIXEL' if self.collection == 2 else 'FILE_NAME_BAND_QUALITY'
            files[key] = f'{self.name}_{self.quality}.TIF'
        return files

    def radiance(self, band):
        """Factor and summand, as the MTL writes them."""
        if self.satellite > 7:
            return _THERMAL_FACTORS[self.satellite].get(band, (1.2e-2, -60.0))
        greatest, least = RADIANCES[self.satellite][band]
        factor = float(f'{(greatest - least) / 254:.3f}' if not self.collection else f'{(greatest - least) / 254:.4E}')
        return factor, round(least - factor, 5)

    def reflectance(self, band):
        """Factor and summand before the sun's elevation counts; as the MTL writes them where it does."""
        if self.satellite > 7:
            return 2e-5, -0.1
        day = self.time.timetuple().tm_yday
        distance = 1 - 0.01672 * math.cos(math.radians(0.9856 * (day - 4)))
        unit = math.pi * distance**2 / SUN[self.satellite][band]
        factor, summand = (value * unit for value in self.radiance(band))
        return (float(f'{factor:.4E}'), round(summand, 6)) if self.collection else (factor, summand)


def groups_of(kind, grid):
    """Groups of the MTL: name to key to value, all texts. grid: left, top, step, width, height of the 30 m bands."""
    image = {
        'SPACECRAFT_ID': f'LANDSAT_{kind.satellite}',
        'SENSOR_ID': SENSORS[kind.satellite],
        'WRS_PATH': f'{PATH}',
        'WRS_ROW': f'{ROW}',
        'DATE_ACQUIRED': f'{kind.time:%Y-%m-%d}',
        'SCENE_CENTER_TIME': f'{kind.time:%H:%M:%S}.1234567Z',
    }
    sun = {'SUN_AZIMUTH': f'{AZIMUTH:.8f}', 'SUN_ELEVATION': f'{ELEVATION:.8f}'}
    names = {'LANDSAT_PRODUCT_ID': kind.name, 'COLLECTION_NUMBER': f'0{kind.collection}'} if kind.collection else {}
    tier = {'COLLECTION_CATEGORY': 'T1'} if kind.collection else {}
    produced = f'{PRODUCED[:4]}-{PRODUCED[4:6]}-{PRODUCED[6:]}T08:09:10Z'
    zone = {'MAP_PROJECTION': 'UTM', 'DATUM': 'WGS84', 'ELLIPSOID': 'WGS84', 'UTM_ZONE': '30'}
    cells = {
        f'GRID_CELL_SIZE_{name}': f'{step:.2f}' for name, step in (('PANCHROMATIC', 15), ('REFLECTIVE', 30), ('THERMAL', 30))
    }
    if kind.collection < 2:
        return {
            'METADATA_FILE_INFO': {'LANDSAT_SCENE_ID': kind.scene, **names, 'FILE_DATE': produced},
            'PRODUCT_METADATA': {'DATA_TYPE': 'L1TP', **tier, **image, **_corners(grid), **kind.files},
            'IMAGE_ATTRIBUTES': sun,
            **_calibration(kind, ''),
            'PROJECTION_PARAMETERS': {**zone, **cells},
        }
    record = {'LANDSAT_SCENE_ID': kind.scene, 'DATE_PRODUCT_GENERATED': produced}
    surface = {}
    if kind.surface:
        surface['LEVEL2_PROCESSING_RECORD'] = {'DATE_PRODUCT_GENERATED': produced}
        surface['LEVEL2_SURFACE_REFLECTANCE_PARAMETERS'] = _factors(
            'REFLECTANCE', dict.fromkeys(kind.reflective, SURFACE_FACTORS)
        )
        if kind.thermal:
            factors = {f'ST_B{b}': TEMPERATURE_FACTORS for b in kind.thermal}
            surface['LEVEL2_SURFACE_TEMPERATURE_PARAMETERS'] = _factors('TEMPERATURE', factors)
        first = Kind(kind.satellite, 2)
        record.update(LANDSAT_PRODUCT_ID=first.name, **first.files)
    return {
        'PRODUCT_CONTENTS': {**names, 'PROCESSING_LEVEL': kind.level, **tier, **kind.files},
        'IMAGE_ATTRIBUTES': {**image, **sun},
        'PROJECTION_ATTRIBUTES': {**zone, **cells, **_corners(grid)},
        **surface,
        'LEVEL1_PROCESSING_RECORD': record,
        **_calibration(Kind(kind.satellite, 2), 'LEVEL1_'),
    }


def _corners(grid):
    left, top, step, width, height = grid
    x = {'L': left + step / 2, 'R': left + step * (width - 0.5)}
    y = {'U': top - step / 2, 'L': top - step * (height - 0.5)}
    corners = [(vertical + side, x[side], y[vertical]) for vertical in 'UL' for side in 'LR']
    return {
        f'CORNER_{corner}_PROJECTION_{axis}_PRODUCT': f'{value:.3f}'
        for corner, *place in corners
        for axis, value in zip('XY', place)
    }


def _factors(kind, factors, digits='.8G'):
    return {
        **{f'{kind}_MULT_BAND_{band}': f'{factor:{digits}}' for band, (factor, _) in factors.items()},
        **{f'{kind}_ADD_BAND_{band}': f'{summand:.6f}' for band, (_, summand) in factors.items()},
    }


def _calibration(kind, prefix):
    radiance = {band: kind.radiance(band) for band in kind.bands}
    reflectance = {band: kind.reflectance(band) for band in kind.reflective}
    largest = 2**kind.bits - 1
    extremes = {}
    told = {'RADIANCE': radiance, 'REFLECTANCE': reflectance if kind.collection or kind.satellite > 7 else {}}
    for name, factors in told.items():
        extremes[f'{prefix}MIN_MAX_{name}'] = {
            f'{name}_{end}_BAND_{band}': f'{factor * number + summand:.6f}'
            for band, (factor, summand) in factors.items()
            for end, number in (('MAXIMUM', largest), ('MINIMUM', 1))
        }
    extremes[f'{prefix}MIN_MAX_PIXEL_VALUE'] = {
        f'QUANTIZE_CAL_{end}_BAND_{band}': f'{number}' for band in kind.bands for end, number in (('MAX', largest), ('MIN', 1))
    }
    constants = {
        f'K{which}_CONSTANT_BAND_{band}': f'{pair[which - 1]}'
        for band, pair in CONSTANTS[kind.satellite].items()
        for which in (1, 2)
    }
    group = 'LEVEL1_THERMAL_CONSTANTS' if prefix else 'TIRS_THERMAL_CONSTANTS' if kind.satellite > 7 else 'THERMAL_CONSTANTS'
    return {
        **extremes,
        f'{prefix}RADIOMETRIC_RESCALING': {k: v for name, factors in told.items() for k, v in _factors(name, factors).items()},
        **({group: constants} if kind.collection or kind.satellite > 7 else {}),
    }


def text_of(kind, groups, form):
    """The text of the MTL file as txt, xml or json."""
    root = 'LANDSAT_METADATA_FILE' if kind.collection == 2 else 'L1_METADATA_FILE'
    if form == 'json':
        return json.dumps({root: groups}, indent=2)
    if form == 'xml':
        inside = ''.join(
            f'<{group}>{"".join(f"<{key}>{value}</{key}>" for key, value in items.items())}</{group}>\n'
            for group, items in groups.items()
        )
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>\n{inside}</{root}>\n'
    lines = [f'GROUP = {root}']
    for group, items in groups.items():
        quoted = (
            f'    {key} = {value}' if value[:1] in '-0123456789' else f'    {key} = "{value}"' for key, value in items.items()
        )
        lines += [f'  GROUP = {group}', *quoted, f'  END_GROUP = {group}']
    return '\n'.join([*lines, f'END_GROUP = {root}', 'END', ''])
