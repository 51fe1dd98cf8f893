"""The metadata of the simulated Landsat 8 products: groups and keys of an MTL file of Collection 2 Level 1, in their order.

References
----------
USGS, Landsat 8-9 OLI/TIRS Collection 2 Level 1 Data Format Control Book: groups and keys.

LC08_L1TP_227074_20190809_20200827_02_T1, its MTL: all factors and constants here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Dict, Mapping

from osgeo import osr

from ..products.landsat_scaling import sun_distance
from ..rasters.grid import LONLAT, Grid, spatial_reference
from .mtl_writer import Bare, Group
from .series import SimulatedScene

#: Scale and offset from digital number, 1 to 65535, to reflectance before the division by the sine of the sun's elevation.
REFLECTANCE = (2e-5, -0.1)
#: Scale and offset to radiance, W/(m2 sr um), and the constants K1, W/(m2 sr um), and K2, K.
THERMAL = {'B10': (3.342e-4, 0.1, 774.8853, 1321.0789), 'B11': (3.342e-4, 0.1, 480.8883, 1201.1442)}
#: Radiance, W/(m2 sr um), of reflectance 1 at a distance of 1 from the sun: RADIANCE_MULT / REFLECTANCE_MULT * distance**2.
_RADIANCE = {1: 627.8, 2: 642.9, 3: 592.4, 4: 499.6, 5: 305.7, 6: 76.03, 7: 25.63, 8: 565.4, 9: 119.5}
_REFLECTIVE, _ALL = range(1, 10), range(1, 12)
#: Both ends of the digital numbers.
_ENDS = (('MAXIMUM', 65535), ('MINIMUM', 1))
_ORIGIN = {'ORIGIN': 'Simulated by Multitemporal Cloudmask'}
#: From the acquisition to the processing.
PROCESSED_AFTER = timedelta(10)


@dataclass(frozen=True)
class ProductFacts:
    """What the metadata of a product state besides its scene.

    Attributes
    ----------
    name : str
        Product id.
    path, row : int
        Of WRS-2.
    elevation : float
        Of the sun as it was used, degrees.
    saturated : mapping of str to bool
        Reflective band to whether any of its pixels is.
    cloud_cover : float
        Percent.
    seed : int
        Of the simulation.
    """

    name: str
    path: int
    row: int
    elevation: float
    saturated: Mapping[str, bool]
    cloud_cover: float
    seed: int


def landsat8_groups(facts: ProductFacts, scene: SimulatedScene, grid: Grid) -> Dict[str, Group]:
    """The groups for `mtl_text`."""
    return {
        'PRODUCT_CONTENTS': _contents(facts),
        'IMAGE_ATTRIBUTES': _image(facts, scene),
        'PROJECTION_ATTRIBUTES': _projection(grid),
        'LEVEL1_PROCESSING_RECORD': _record(facts, scene.time),
        **_calibration(sun_distance(scene.time)),
        'LEVEL1_PROJECTION_PARAMETERS': {
            **_cells(),
            'ORIENTATION': 'NORTH_UP',
            'RESAMPLING_OPTION': 'CUBIC_CONVOLUTION',
        },
    }


def _identity(facts: ProductFacts) -> Group:
    return {'LANDSAT_PRODUCT_ID': facts.name, 'PROCESSING_LEVEL': 'L1TP'}


def _files(name: str) -> Group:
    return {
        **{f'FILE_NAME_BAND_{band}': f'{name}_B{band}.TIF' for band in _ALL},
        'FILE_NAME_QUALITY_L1_PIXEL': f'{name}_QA_PIXEL.TIF',
        'FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION': f'{name}_QA_RADSAT.TIF',
        'FILE_NAME_METADATA_ODL': f'{name}_MTL.txt',
    }


def _contents(facts: ProductFacts) -> Group:
    kinds = [*(f'BAND_{band}' for band in _ALL), 'QUALITY_L1_PIXEL', 'QUALITY_L1_RADIOMETRIC_SATURATION']
    return {
        **_ORIGIN,
        **_identity(facts),
        'COLLECTION_NUMBER': Bare('02'),
        'COLLECTION_CATEGORY': 'T1',
        'OUTPUT_FORMAT': 'GEOTIFF',
        **_files(facts.name),
        **{f'DATA_TYPE_{kind}': 'UINT16' for kind in kinds},
    }


def _record(facts: ProductFacts, time: datetime) -> Group:
    return {
        **_ORIGIN,
        'REQUEST_ID': f'createsample, seed {facts.seed}',
        'LANDSAT_SCENE_ID': f'LC8{facts.path:03d}{facts.row:03d}{time:%Y%j}SIM00',
        **_identity(facts),
        'COLLECTION_CATEGORY': 'T1',
        'OUTPUT_FORMAT': 'GEOTIFF',
        'DATE_PRODUCT_GENERATED': Bare(f'{time + PROCESSED_AFTER:%Y-%m-%dT%H:%M:%SZ}'),
        **_files(facts.name),
    }


def _image(facts: ProductFacts, scene: SimulatedScene) -> Group:
    return {
        'SPACECRAFT_ID': 'LANDSAT_8',
        'SENSOR_ID': 'OLI_TIRS',
        'WRS_TYPE': 2,
        'WRS_PATH': facts.path,
        'WRS_ROW': facts.row,
        'NADIR_OFFNADIR': 'NADIR',
        'TARGET_WRS_PATH': facts.path,
        'TARGET_WRS_ROW': facts.row,
        'DATE_ACQUIRED': Bare(f'{scene.time:%Y-%m-%d}'),
        'SCENE_CENTER_TIME': f'{scene.time:%H:%M:%S}.0000000Z',
        'STATION_ID': 'SIM',
        'CLOUD_COVER': Bare(f'{facts.cloud_cover:.2f}'),
        'CLOUD_COVER_LAND': Bare(f'{facts.cloud_cover:.2f}'),
        **{f'SATURATION_BAND_{band}': 'Y' if facts.saturated[f'B{band}'] else 'N' for band in _REFLECTIVE},
        'ROLL_ANGLE': Bare('0.000'),
        'SUN_AZIMUTH': Bare(f'{scene.sun_azimuth:.8f}'),
        'SUN_ELEVATION': Bare(f'{facts.elevation:.8f}'),
        'EARTH_SUN_DISTANCE': Bare(f'{sun_distance(scene.time):.7f}'),
    }


def _cells() -> Group:
    # The simulated panchromatic band is as coarse as the others.
    cells = {f'GRID_CELL_SIZE_{kind}': Bare('30.00') for kind in ('PANCHROMATIC', 'REFLECTIVE', 'THERMAL')}
    return {'MAP_PROJECTION': 'UTM', 'DATUM': 'WGS84', 'ELLIPSOID': 'WGS84', 'UTM_ZONE': 30, **cells}


def _projection(grid: Grid) -> Group:
    size = {'LINES': grid.height, 'SAMPLES': grid.width}
    # Corners are the centres of the corner pixels.
    columns, rows = {'L': 0.5, 'R': grid.width - 0.5}, {'U': 0.5, 'L': grid.height - 0.5}
    corners = {end + side: grid.pixel_to_world(columns[side], rows[end]) for end in 'UL' for side in 'LR'}
    to_degrees = osr.CoordinateTransformation(grid.spatial_reference, spatial_reference(LONLAT))
    degrees, metres = {}, {}
    for corner, (east, north) in corners.items():
        longitude, latitude, _ = to_degrees.TransformPoint(east, north)
        degrees[f'CORNER_{corner}_LAT_PRODUCT'] = Bare(f'{latitude:.5f}')
        degrees[f'CORNER_{corner}_LON_PRODUCT'] = Bare(f'{longitude:.5f}')
        metres[f'CORNER_{corner}_PROJECTION_X_PRODUCT'] = Bare(f'{east:.3f}')
        metres[f'CORNER_{corner}_PROJECTION_Y_PRODUCT'] = Bare(f'{north:.3f}')
    return {
        **_cells(),
        **{f'{kind}_{key}': size[key] for kind in ('PANCHROMATIC', 'REFLECTIVE', 'THERMAL') for key in size},
        'ORIENTATION': 'NORTH_UP',
        **degrees,
        **metres,
    }


def _calibration(distance: float) -> Dict[str, Group]:
    """The groups with factors, extremes and thermal constants, for a distance from the sun in astronomical units."""
    scale, offset = REFLECTANCE
    exact = {band: (scale * unit / distance**2, offset * unit / distance**2) for band, unit in _RADIANCE.items()}
    exact.update(
        (int(band[1:]), (thermal_scale, thermal_offset)) for band, (thermal_scale, thermal_offset, *_) in THERMAL.items()
    )
    # Both ends follow from the factors as they are written.
    radiance = {band: (float(f'{factor:.4E}'), float(f'{summand:.5f}')) for band, (factor, summand) in exact.items()}
    return {
        'LEVEL1_MIN_MAX_RADIANCE': {
            f'RADIANCE_{end}_BAND_{band}': Bare(f'{radiance[band][0] * number + radiance[band][1]:.5f}')
            for band in _ALL
            for end, number in _ENDS
        },
        'LEVEL1_MIN_MAX_REFLECTANCE': {
            f'REFLECTANCE_{end}_BAND_{band}': Bare(f'{scale * number + offset:.6f}')
            for band in _REFLECTIVE
            for end, number in _ENDS
        },
        'LEVEL1_MIN_MAX_PIXEL_VALUE': {f'QUANTIZE_CAL_{end[:3]}_BAND_{band}': number for band in _ALL for end, number in _ENDS},
        'LEVEL1_RADIOMETRIC_RESCALING': {
            **{f'RADIANCE_MULT_BAND_{band}': Bare(f'{radiance[band][0]:.4E}') for band in _ALL},
            **{f'RADIANCE_ADD_BAND_{band}': Bare(f'{radiance[band][1]:.5f}') for band in _ALL},
            **{f'REFLECTANCE_MULT_BAND_{band}': Bare(f'{scale:.4E}') for band in _REFLECTIVE},
            **{f'REFLECTANCE_ADD_BAND_{band}': Bare(f'{offset:.6f}') for band in _REFLECTIVE},
        },
        'LEVEL1_THERMAL_CONSTANTS': {
            f'K{which}_CONSTANT_BAND_{band[1:]}': Bare(f'{factors[1 + which]:.4f}')
            for band, factors in THERMAL.items()
            for which in (1, 2)
        },
    }
