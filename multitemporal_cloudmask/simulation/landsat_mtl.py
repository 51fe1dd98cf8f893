"""The metadata of the simulated Landsat 8 products: groups and keys of an MTL file of Collection 2 Level 1, in their order."""

import math
from datetime import timedelta

from osgeo import osr

from .mtl_writer import Bare

#: Factor and summand from digital number to reflectance before the sun's elevation counts; 1 to 65535 are values.
REFLECTANCE = (2e-5, -0.1)
#: Factor and summand to radiance, and the constants K1, K2 that lead to Kelvin.
THERMAL = {'B10': (3.342e-4, 0.1, 774.8853, 1321.0789), 'B11': (3.342e-4, 0.1, 480.8883, 1201.1442)}
#: Radiance of reflectance 1 at a distance of 1 from the sun.
_RADIANCE = {1: 627.8, 2: 642.9, 3: 592.4, 4: 499.6, 5: 305.7, 6: 76.03, 7: 25.63, 8: 565.4, 9: 119.5}
_REFLECTIVE, _ALL = range(1, 10), range(1, 12)


def landsat8_groups(name, path_row, scene, elevation, grid, saturated, cloud_cover, seed):
    """Groups for `mtl_text`.

    name: of the product. scene: `SimulatedScene`. elevation: of the sun, as it was used. saturated: band to whether a pixel is.
    cloud_cover: percent. seed: of the simulation.
    """
    origin = {'ORIGIN': 'Simulated by Multitemporal Cloudmask'}
    identity = {
        'LANDSAT_PRODUCT_ID': name,
        'PROCESSING_LEVEL': 'L1TP',
    }
    files = {
        **{f'FILE_NAME_BAND_{band}': f'{name}_B{band}.TIF' for band in _ALL},
        'FILE_NAME_QUALITY_L1_PIXEL': f'{name}_QA_PIXEL.TIF',
        'FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION': f'{name}_QA_RADSAT.TIF',
        'FILE_NAME_METADATA_ODL': f'{name}_MTL.txt',
    }
    kinds = [*(f'BAND_{band}' for band in _ALL), 'QUALITY_L1_PIXEL', 'QUALITY_L1_RADIOMETRIC_SATURATION']
    station = f'LC8{path_row[0]:03d}{path_row[1]:03d}{scene.time:%Y%j}SIM00'
    return {
        'PRODUCT_CONTENTS': {
            **origin,
            **identity,
            'COLLECTION_NUMBER': Bare('02'),
            'COLLECTION_CATEGORY': 'T1',
            'OUTPUT_FORMAT': 'GEOTIFF',
            **files,
            **{f'DATA_TYPE_{kind}': 'UINT16' for kind in kinds},
        },
        'IMAGE_ATTRIBUTES': _image(path_row, scene, elevation, saturated, cloud_cover),
        'PROJECTION_ATTRIBUTES': _projection(grid),
        'LEVEL1_PROCESSING_RECORD': {
            **origin,
            'REQUEST_ID': f'createsample, seed {seed}',
            'LANDSAT_SCENE_ID': station,
            **identity,
            'COLLECTION_CATEGORY': 'T1',
            'OUTPUT_FORMAT': 'GEOTIFF',
            'DATE_PRODUCT_GENERATED': Bare(f'{scene.time + timedelta(10):%Y-%m-%dT%H:%M:%SZ}'),
            **files,
        },
        **_calibration(_distance(scene.time)),
        'LEVEL1_PROJECTION_PARAMETERS': {
            **_cells(),
            'ORIENTATION': 'NORTH_UP',
            'RESAMPLING_OPTION': 'CUBIC_CONVOLUTION',
        },
    }


def _image(path_row, scene, elevation, saturated, cloud_cover):
    return {
        'SPACECRAFT_ID': 'LANDSAT_8',
        'SENSOR_ID': 'OLI_TIRS',
        'WRS_TYPE': 2,
        'WRS_PATH': path_row[0],
        'WRS_ROW': path_row[1],
        'NADIR_OFFNADIR': 'NADIR',
        'TARGET_WRS_PATH': path_row[0],
        'TARGET_WRS_ROW': path_row[1],
        'DATE_ACQUIRED': Bare(f'{scene.time:%Y-%m-%d}'),
        'SCENE_CENTER_TIME': f'{scene.time:%H:%M:%S}.0000000Z',
        'STATION_ID': 'SIM',
        'CLOUD_COVER': Bare(f'{cloud_cover:.2f}'),
        'CLOUD_COVER_LAND': Bare(f'{cloud_cover:.2f}'),
        **{f'SATURATION_BAND_{band}': 'Y' if saturated[f'B{band}'] else 'N' for band in _REFLECTIVE},
        'ROLL_ANGLE': Bare('0.000'),
        'SUN_AZIMUTH': Bare(f'{scene.sun_azimuth:.8f}'),
        'SUN_ELEVATION': Bare(f'{elevation:.8f}'),
        'EARTH_SUN_DISTANCE': Bare(f'{_distance(scene.time):.7f}'),
    }


def _cells():
    # The simulated panchromatic band is as coarse as the others.
    cells = {f'GRID_CELL_SIZE_{kind}': Bare('30.00') for kind in ('PANCHROMATIC', 'REFLECTIVE', 'THERMAL')}
    return {'MAP_PROJECTION': 'UTM', 'DATUM': 'WGS84', 'ELLIPSOID': 'WGS84', 'UTM_ZONE': 30, **cells}


def _projection(grid):
    left, width, _, top, _, height = grid.transform
    size = {'LINES': grid.height, 'SAMPLES': grid.width}
    # Corners are the centres of the corner pixels.
    x = {'L': left + width / 2, 'R': left + width * (grid.width - 0.5)}
    y = {'U': top + height / 2, 'L': top + height * (grid.height - 0.5)}
    corners = [(vertical + side, x[side], y[vertical]) for vertical in 'UL' for side in 'LR']
    globe = osr.SpatialReference()
    globe.ImportFromEPSG(4326)
    globe.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    degrees = osr.CoordinateTransformation(grid.spatial_reference, globe)
    result = {
        **_cells(),
        **{f'{kind}_{key}': size[key] for kind in ('PANCHROMATIC', 'REFLECTIVE', 'THERMAL') for key in size},
        'ORIENTATION': 'NORTH_UP',
    }
    for corner, east, north in corners:
        longitude, latitude, _ = degrees.TransformPoint(east, north)
        result[f'CORNER_{corner}_LAT_PRODUCT'] = Bare(f'{latitude:.5f}')
        result[f'CORNER_{corner}_LON_PRODUCT'] = Bare(f'{longitude:.5f}')
    for corner, east, north in corners:
        result[f'CORNER_{corner}_PROJECTION_X_PRODUCT'] = Bare(f'{east:.3f}')
        result[f'CORNER_{corner}_PROJECTION_Y_PRODUCT'] = Bare(f'{north:.3f}')
    return result


def _calibration(distance):
    mult, add = REFLECTANCE
    radiance = {band: tuple(value * _RADIANCE[band] / distance**2 for value in REFLECTANCE) for band in _REFLECTIVE}
    radiance.update((int(band[1:]), factors[:2]) for band, factors in THERMAL.items())
    # Both ends follow from the factors as they are written.
    radiance = {band: (float(f'{factor:.4E}'), float(f'{summand:.5f}')) for band, (factor, summand) in radiance.items()}
    ends = (('MAXIMUM', 65535), ('MINIMUM', 1))
    return {
        'LEVEL1_MIN_MAX_RADIANCE': {
            f'RADIANCE_{end}_BAND_{band}': Bare(f'{radiance[band][0] * number + radiance[band][1]:.5f}')
            for band in _ALL
            for end, number in ends
        },
        'LEVEL1_MIN_MAX_REFLECTANCE': {
            f'REFLECTANCE_{end}_BAND_{band}': Bare(f'{mult * number + add:.6f}') for band in _REFLECTIVE for end, number in ends
        },
        'LEVEL1_MIN_MAX_PIXEL_VALUE': {f'QUANTIZE_CAL_{end[:3]}_BAND_{band}': number for band in _ALL for end, number in ends},
        'LEVEL1_RADIOMETRIC_RESCALING': {
            **{f'RADIANCE_MULT_BAND_{band}': Bare(f'{radiance[band][0]:.4E}') for band in _ALL},
            **{f'RADIANCE_ADD_BAND_{band}': Bare(f'{radiance[band][1]:.5f}') for band in _ALL},
            **{f'REFLECTANCE_MULT_BAND_{band}': Bare(f'{mult:.4E}') for band in _REFLECTIVE},
            **{f'REFLECTANCE_ADD_BAND_{band}': Bare(f'{add:.6f}') for band in _REFLECTIVE},
        },
        'LEVEL1_THERMAL_CONSTANTS': {
            f'K{which}_CONSTANT_BAND_{band[1:]}': Bare(f'{factors[1 + which]:.4f}')
            for band, factors in THERMAL.items()
            for which in (1, 2)
        },
    }


def _distance(time):
    """Distance from the sun in astronomical units."""
    return 1 - 0.01672 * math.cos(math.radians(0.9856 * (time.timetuple().tm_yday - 4)))
